//! Routes of the rules.

use super::model::{Approvers, Rules};
use super::{ChangeRules, pages, rows};
use crate::assessment::{self, ReassignSeats};
use kernel::{Action, Fault, OrganisationId, Problem, Resource, ResourceKind, Role};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of the rules.
pub(crate) fn routes() -> Routes {
    let manager = Access::Role(Role::Manager);
    Routes::new()
        .get("/quality", manager, first)
        .get("/quality/{organisation}", manager, show)
        .post("/quality/{organisation}", manager, change)
        .post("/quality/{organisation}/reassign", manager, reassign)
        .get("/quality/{organisation}/agreement", manager, agreement)
}

/// The rules of the organisation that the visitor manages, or a choice among several.
async fn first(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let mut managed = Vec::new();
    for organisation in visit.ctx.organisations_as(Role::Manager) {
        let name = crate::rows::organisation_name(&mut tx, &visit.ctx, organisation).await;
        managed.push((organisation.to_string(), name.map_err(Refusable::from)?));
    }
    managed.sort_by(|one, other| one.1.cmp(&other.1));
    match managed.as_slice() {
        [(only, _)] => Ok(visit.go(&format!("/quality/{only}"))),
        several => Ok(visit.show(pages::choose(&visit.page, several))),
    }
}

/// An organisation whose rules the visitor may change.
struct Managed {
    organisation: OrganisationId,
    name: String,
    rules: Rules,
    /// Open seats of people who no longer assess there.
    orphaned: usize,
}

impl Managed {
    fn page(&self, visit: &Visit, state: &FormState) -> web::Frame {
        pages::rules(&visit.page, self.organisation.as_str(), &self.name, self.orphaned, state)
    }
}

async fn managed(visit: &Visit, id: &str) -> Result<Managed, Fault> {
    let organisation = OrganisationId::parse(id).map_err(|_| Fault::NotFound)?;
    let framework = Resource::of_organisation(ResourceKind::QualityFramework, &organisation);
    visit.ctx.authorise(Action::Change, &framework)?;
    let mut tx = visit.read().await?;
    let name = crate::rows::organisation_name(&mut tx, &visit.ctx, &organisation).await;
    let rules = rows::rules(&mut tx, &visit.ctx, &organisation).await.map_err(Refusable::from)?;
    let orphaned = assessment::orphaned(&mut tx, &visit.ctx, &organisation).await.map_err(Refusable::from)?;
    Ok(Managed { organisation, name: name.map_err(Refusable::from)?, rules, orphaned })
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let managed = managed(&visit, &id).await?;
    Ok(visit.show(managed.page(&visit, &pages::rules_state(&managed.rules))))
}

async fn change(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let managed = managed(&visit, &id).await?;
    let Some(rules) = read(&mut fields) else {
        return Ok(visit.show_again(managed.page(&visit, &fields.state())));
    };
    visit.run(&ChangeRules { organisation: managed.organisation, rules }).await?;
    Ok(visit.go_with(&format!("/quality/{id}"), &Problem::new("notice-saved")))
}

async fn reassign(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let organisation = managed(&visit, &id).await?.organisation;
    let done = visit.run(&ReassignSeats { organisation }).await?;
    let done = match done.free {
        0 => Problem::new("learning-were-reassigned").with("count", done.given.to_string()),
        free => Problem::new("learning-were-reassigned-in-part")
            .with("count", done.given.to_string())
            .with("free", free.to_string()),
    };
    Ok(visit.go_with(&format!("/quality/{id}"), &done))
}

async fn agreement(visit: Visit, Path(id): Path<String>) -> Answer {
    let organisation = managed(&visit, &id).await?.organisation;
    let mut tx = visit.read().await?;
    let found = assessment::agreements(&mut tx, &visit.ctx, &organisation).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::agreement(&visit.page, &id, &found.titles, &found.people)))
}

/// The form's fields as rules; none when any is wrong.
fn read(fields: &mut Fields) -> Option<Rules> {
    let own_checks = fields.optional("own_checks", 3_000);
    let own_checks: Vec<String> =
        own_checks.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if own_checks.len() > Rules::MOST_CHECKS {
        let most = Rules::MOST_CHECKS.to_string();
        fields.note("own_checks", Problem::new("learning-too-many-checks").with("most", most));
    }
    let rules = Rules {
        panel_size: fields.number("panel_size", 1..=Rules::MOST_ASSESSORS).unwrap_or(1),
        judge_days: fields.number("judge_days", 0..=365).unwrap_or(0),
        appeal_days: fields.number("appeal_days", 0..=365).unwrap_or(0),
        remark_percent: fields.number("remark_percent", 0..=100).unwrap_or(0),
        admissibility: fields.checked("admissibility"),
        exclude_colleagues: fields.checked("exclude_colleagues"),
        linked_outcomes: fields.checked("linked_outcomes"),
        supervised: fields.checked("supervised"),
        approvers: fields.choice("approvers", Approvers::parse).unwrap_or_default(),
        publisher_is_other: fields.checked("publisher_is_other"),
        own_checks,
    };
    if fields.wrong().is_some() { None } else { Some(rules) }
}
