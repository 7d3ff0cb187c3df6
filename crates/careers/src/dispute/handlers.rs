//! Requests about disputes: extract, run, answer.

use super::commands::{AnswerDispute, DisputeError, Disputed, OpenDispute};
use super::pages::{self, Asking};
use super::rows::{self, StoredDispute};
use crate::profile::SkillsOf;
use crate::talent::Talent;
use kernel::{ConceptId, DisputeId, Fault, Problem, Role, SkillLevel};
use serde::Deserialize;
use skills::library::{Frameworks, Library};
use std::sync::Arc;
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, Path, Query, Visit};

/// Which skill.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct About {
    skill: String,
}

async fn read(visit: &Visit) -> Result<(Arc<Frameworks>, SkillsOf), Fault> {
    let now = visit.app.service::<Library>()?.now();
    let mut tx = visit.read().await?;
    let skills = SkillsOf::read(&mut tx, &visit.ctx, &now, visit.person()?).await.map_err(Refusable::from)?;
    Ok((now, skills))
}

/// A skill that one of the person's goals asks, or that they have: there is nothing else to dispute.
fn disputable(skills: &SkillsOf, raw: &str) -> Result<ConceptId, Fault> {
    let concept: ConceptId = raw.parse().map_err(|_| Fault::NotFound)?;
    let asked = skills.gap.lines.iter().any(|line| line.concept == concept);
    let held = skills.profile.standing(&concept).is_some();
    if asked || held { Ok(concept) } else { Err(Fault::NotFound) }
}

/// `GET /skills/disputes/new?skill=…`.
pub(crate) async fn form(visit: Visit, Query(about): Query<About>) -> Answer {
    let (now, skills) = read(&visit).await?;
    let concept = disputable(&skills, &about.skill)?;
    let state = FormState::empty().with("skill", concept.as_str());
    let asking = Asking { skills: &skills, concept: &concept, state: &state };
    Ok(visit.show(pages::form(&visit.page, &now, &asking)))
}

/// `POST /skills/disputes`.
pub(crate) async fn open(visit: Visit, mut fields: Fields) -> Answer {
    let (now, skills) = read(&visit).await?;
    let concept = disputable(&skills, fields.raw("skill"))?;
    let disputed = fields.choice("about", |about| match about {
        "level" => Some(Disputed::Level),
        target => target.parse().ok().map(Disputed::Requirement),
    });
    let proposed = fields.number("proposed", 0..=8).and_then(|level| SkillLevel::new(level).ok());
    let words = fields.required("words", 10..=2_000);
    let again = |state: &FormState| {
        let asking = Asking { skills: &skills, concept: &concept, state };
        Ok(visit.show_again(pages::form(&visit.page, &now, &asking)))
    };
    let (disputed, proposed) = match (disputed, proposed, fields.wrong()) {
        (Some(disputed), Some(proposed), None) => (disputed, proposed),
        (_, _, state) => return again(&state.unwrap_or_else(|| fields.state())),
    };
    let line = skills.gap.lines.iter().find(|line| line.concept == concept);
    let stated = match (&disputed, line) {
        (Disputed::Level, _) => skills.profile.standing(&concept).map_or(0, |held| held.best.level.get()),
        (Disputed::Requirement(_), line) => line.map_or(0, |line| line.wanted),
    };
    let open = OpenDispute { disputed, concept: concept.clone(), stated, proposed, words };
    match visit.run(&open).await {
        Ok(_) => Ok(visit.go_with("/skills/disputes", &Problem::new("careers-dispute-sent"))),
        Err(DisputeError::Refusable(error)) => Err(error.into()),
        Err(refusal) => match Fault::from(refusal) {
            Fault::Refused(problem) => again(&fields.refused(problem)),
            other => Err(other.into()),
        },
    }
}

/// `GET /skills/disputes`: what the person disputes, and the answers.
pub(crate) async fn mine(visit: Visit) -> Answer {
    let now = visit.app.service::<Library>()?.now();
    let mut tx = visit.read().await?;
    let disputes = rows::of_person(&mut tx, &visit.ctx, visit.person()?).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::mine(&visit.page, &now, &disputes)))
}

/// `GET /network/disputes`: what the network answers.
pub(crate) async fn network(visit: Visit) -> Answer {
    let disputes = to_answer(&visit, false).await?;
    let now = visit.app.service::<Library>()?.now();
    Ok(visit.show(pages::to_answer(&visit.page, &now, &disputes, "/network/disputes")))
}

/// `GET /talent/disputes`: what a company answers.
pub(crate) async fn company(visit: Visit) -> Answer {
    let disputes = to_answer(&visit, true).await?;
    let now = visit.app.service::<Library>()?.now();
    Ok(visit.show(pages::to_answer(&visit.page, &now, &disputes, "/talent/disputes")))
}

async fn to_answer(visit: &Visit, company: bool) -> Result<Vec<StoredDispute>, Fault> {
    let organisations: Vec<_> = visit.ctx.organisations_as(Role::Recruiter).cloned().collect();
    let mut tx = visit.read().await?;
    let of = company.then_some(organisations.as_slice());
    Ok(rows::to_answer(&mut tx, &visit.ctx, of).await.map_err(Refusable::from)?)
}

/// `POST /network/disputes/{id}`.
pub(crate) async fn answer_network(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    answer(visit, &id, fields, "/network/disputes").await
}

/// `POST /talent/disputes/{id}`.
pub(crate) async fn answer_company(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    answer(visit, &id, fields, "/talent/disputes").await
}

async fn answer(visit: Visit, id: &str, mut fields: Fields, back: &str) -> Answer {
    let id: DisputeId = id.parse().map_err(|_| Fault::NotFound)?;
    let accepted = fields.choice("answer", |code| match code {
        "accept" => Some(true),
        "keep" => Some(false),
        _ => None,
    });
    let words = fields.required("words", 10..=2_000);
    let (Some(accepted), None) = (accepted, fields.wrong()) else {
        let problem = Problem::new("form-too-short").with("min", "10");
        return Err(Fault::BadRequest(problem).into());
    };
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let mut tx = visit.read().await?;
    let dispute = rows::dispute(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    drop(tx);
    let dispute = dispute.ok_or(Fault::NotFound)?;
    let meant = |occupation: &ConceptId| (now.meaning(occupation), now.meaning(&dispute.concept));
    let meaning = dispute.occupation.as_ref().map(meant);
    let dispute = visit.run(&AnswerDispute { id, accepted, answer: words, meaning }).await?;
    let talent = visit.app.service::<Talent>()?;
    let refreshed = talent.refresh(visit.store(), &visit.ctx.network, &library, &dispute.person).await;
    refreshed.map_err(Refusable::from)?;
    Ok(visit.go_with(back, &Problem::new("careers-dispute-answer-sent")))
}
