//! The awards of an organisation, for its manager.

use super::commands::{ChangeStatus, StatusError};
use super::model::{RevocationReason, StatusChange};
use super::pages::{self, Listed};
use super::rows::{self, AwardRow};
use crate::claims;
use crate::showing::ShownCache;
use kernel::{Action, AwardId, Fault, Problem, Resource, ResourceKind, Role};
use serde::Deserialize;
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Query, Routes, Visit};

/// Awards on a page.
const PAGE: usize = 50;

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/awards", Access::Role(Role::Manager), list)
        .get("/awards/{award}", Access::Role(Role::Manager), one)
        .post("/awards/{award}/status", Access::Role(Role::Manager), change)
}

#[derive(Deserialize, Default)]
struct Asked {
    #[serde(default)]
    words: String,
    before: Option<String>,
}

async fn list(visit: Visit, Query(asked): Query<Asked>) -> Answer {
    let mut tx = visit.read().await?;
    let mut listed = Vec::new();
    for organisation in visit.ctx.organisations_as(Role::Manager) {
        visit.ctx.authorise(Action::See, &Resource::of_organisation(ResourceKind::Award, organisation))?;
        let limit = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let found = rows::of_organisation(
            &mut tx,
            &visit.ctx,
            organisation,
            &asked.words,
            asked.before.as_deref(),
            limit,
        );
        for award in found.await.map_err(Refusable::from)? {
            let learner = name(&visit, &mut tx, &award).await?;
            listed.push(Listed { award, learner });
        }
    }
    listed.sort_by(|a, b| b.award.id.cmp(&a.award.id));
    Ok(visit.show(pages::list(&visit.page, &listed, &asked.words, PAGE)))
}

async fn name(visit: &Visit, tx: &mut store::Tx, award: &AwardRow) -> Result<Option<String>, Fault> {
    match &award.learner {
        Some(person) => Ok(rows::name_of(tx, &visit.ctx, person).await.map_err(Refusable::from)?),
        None => Ok(claims::open_name(tx, &visit.ctx, &award.id).await.map_err(Refusable::from)?),
    }
}

/// An award of an organisation that the visitor manages.
async fn own(visit: &Visit, id: &str) -> Result<Listed, Fault> {
    let id: AwardId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let award = rows::find_award(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let award = award.ok_or(Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &Resource::of_organisation(ResourceKind::Award, &award.organisation))?;
    let learner = name(visit, &mut tx, &award).await?;
    Ok(Listed { award, learner })
}

async fn one(visit: Visit, Path(id): Path<String>) -> Answer {
    let listed = own(&visit, &id).await?;
    Ok(visit.show(pages::one(&visit.page, &listed, &FormState::empty())))
}

async fn change(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let listed = own(&visit, &id).await?;
    let change = fields.choice("change", read_change);
    let note = fields.optional("note", 500);
    let (Some(change), None) = (change, fields.wrong()) else {
        return Ok(visit.show_again(pages::one(&visit.page, &listed, &fields.state())));
    };
    let command = ChangeStatus { award: listed.award.id.clone(), change, note };
    match visit.run(&command).await {
        Ok(_) => {
            visit.app.service::<ShownCache>()?.forget();
            let path = format!("/awards/{}", listed.award.id);
            Ok(visit.go_with(&path, &Problem::new("credentials-status-changed")))
        }
        Err(StatusError::NotAllowed(_)) => {
            let refused = fields.refused(Problem::new("credentials-status-not-allowed"));
            Ok(visit.show_again(pages::one(&visit.page, &listed, &refused)))
        }
        Err(other) => Err(other.into()),
    }
}

fn read_change(word: &str) -> Option<StatusChange> {
    match word {
        "suspend" => Some(StatusChange::Suspend),
        "reinstate" => Some(StatusChange::Reinstate),
        reason => RevocationReason::parse(reason).map(StatusChange::Revoke),
    }
}
