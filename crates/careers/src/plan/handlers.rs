//! Requests of the plan: extract, compute, answer.

use super::model::{self, Means};
use super::pages::{self, Shown};
use super::rows;
use crate::profile::SkillsOf;
use kernel::{ConceptId, Fault};
use skills::library::Library;
use std::collections::HashMap;
use store::Refusable;
use web::server::{Answer, Fields, Query, Visit};

/// `GET /skills/plan?hours=…&euro=…`.
pub(crate) async fn plan(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let mut tx = visit.read().await?;
    let person = visit.person()?;
    let skills = SkillsOf::read(&mut tx, &visit.ctx, &now, person).await.map_err(Refusable::from)?;
    if skills.targets.is_empty() {
        return Ok(visit.go("/skills/gap"));
    }
    let mut fields = Fields::from_pairs(query.into_iter().collect());
    let hours = fields.optional_number("hours", 1..=400).unwrap_or(40);
    let euro = fields.optional_number("euro", 0..=100_000).unwrap_or(400);
    let means = Means { hours, euro };
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::plan(
            &visit.page,
            &now,
            &Shown { plan: None, means, state: &state },
        )));
    }
    let missing: Vec<ConceptId> = skills.gap.missing().flat_map(|line| now.same(&line.concept)).collect();
    let offered = rows::offered(&mut tx, &visit.ctx, &missing).await.map_err(Refusable::from)?;
    let booked = rows::booked(&mut tx, &visit.ctx, person).await.map_err(Refusable::from)?;
    drop(tx);
    let frameworks = now.clone();
    let work = move || model::best(&frameworks, &skills.gap, &offered, &booked, means);
    let found =
        tokio::task::spawn_blocking(work).await.map_err(|error| Fault::Internal(error.to_string()))?;
    let state = fields.state();
    Ok(visit.show(pages::plan(&visit.page, &now, &Shown { plan: found.as_ref(), means, state: &state })))
}
