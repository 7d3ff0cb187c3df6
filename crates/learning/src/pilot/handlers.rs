//! Routes of pilots.

use super::commands::{PilotError, PlanStep, ReportStep, StartPilot, framework_of, may_report, today};
use super::model::{Pilot, Shown, Step};
use super::pages::{self, Board, Provider, StepPage};
use super::rows;
use crate::{edition, microcredential};
use kernel::{Action, Fault, OrganisationId, PersonId, PilotId, Problem, Role};
use std::collections::BTreeSet;
use store::{Refusable, Tx};
use web::Frame;
use web::components::{Choice, FormState};
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of pilots.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/pilots", Access::SignedIn, list)
        .post("/pilots", Access::SignedIn, start)
        .get("/pilots/{pilot}", Access::SignedIn, board)
        .get("/pilots/{pilot}/{step}", Access::SignedIn, step_page)
        .post("/pilots/{pilot}/{step}/plan", Access::SignedIn, plan)
        .post("/pilots/{pilot}/{step}/report", Access::SignedIn, report)
}

/// The providers whose pilots the visitor may see; there is no such page for anybody else.
async fn providers(tx: &mut Tx, visit: &Visit) -> Result<Vec<Provider>, Fault> {
    let ctx = &visit.ctx;
    let roles = [Role::Manager, Role::Designer, Role::Validator, Role::Trainer, Role::Assessor];
    let ids: BTreeSet<&OrganisationId> =
        roles.into_iter().flat_map(|role| ctx.organisations_as(role)).collect();
    let mut providers = Vec::new();
    for id in ids.into_iter().filter(|id| ctx.authorise(Action::See, &framework_of(id)).is_ok()) {
        providers.push(Provider {
            id: id.clone(),
            name: crate::rows::organisation_name(tx, ctx, id).await.map_err(Refusable::from)?,
            manages: ctx.authorise(Action::Change, &framework_of(id)).is_ok(),
            pilots: rows::of_organisation(tx, ctx, id).await.map_err(Refusable::from)?,
        });
    }
    if providers.is_empty() { Err(Fault::NotFound) } else { Ok(providers) }
}

async fn list(visit: Visit) -> Answer {
    let providers = providers(&mut visit.read().await?, &visit).await?;
    Ok(visit.show(pages::list(&visit.page, &providers, &today(visit.ctx.now), &FormState::empty())))
}

async fn start(visit: Visit, mut fields: Fields) -> Answer {
    let providers = providers(&mut visit.read().await?, &visit).await?;
    let title = fields.required("title", 3..=120);
    let organisation = fields.id::<OrganisationId>("organisation");
    let (Some(organisation), None) = (organisation, fields.wrong()) else {
        let frame = pages::list(&visit.page, &providers, &today(visit.ctx.now), &fields.state());
        return Ok(visit.show_again(frame));
    };
    let id = PilotId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let pilot = visit.run(&StartPilot { id, organisation, title }).await?;
    Ok(visit.go_with(&format!("/pilots/{}", pilot.id), &Problem::new("learning-pilot-started")))
}

/// A pilot that the visitor may see.
async fn pilot_of(tx: &mut Tx, visit: &Visit, id: &str) -> Result<Pilot, Fault> {
    let id = PilotId::parse(id).map_err(|_| Fault::NotFound)?;
    let found = rows::pilot(tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let pilot = found.ok_or(Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &framework_of(&pilot.organisation)).map_err(|_| Fault::NotFound)?;
    Ok(pilot)
}

/// A page with the way to the pilots beside its heading, for whoever sees to a step of one.
pub(crate) async fn with_way(tx: &mut Tx, visit: &Visit, frame: Frame) -> Result<Frame, Fault> {
    if rows::sees_to_a_step(tx, &visit.ctx, visit.person()?).await.map_err(Refusable::from)? {
        Ok(pages::with_way(&visit.page, frame))
    } else {
        Ok(frame)
    }
}

/// Id and name of everybody who can see to a step, and of those who see to one but no longer work there.
async fn names(tx: &mut Tx, visit: &Visit, pilot: &Pilot) -> Result<Vec<(String, String)>, Fault> {
    let colleagues = rows::colleagues(tx, &visit.ctx, &pilot.organisation).await;
    let mut names = colleagues.map_err(Refusable::from)?;
    for owner in pilot.steps.iter().filter_map(|step| step.owner.as_ref()) {
        if names.iter().all(|(id, _)| id != owner.as_str()) {
            let known = crate::rows::person(tx, &visit.ctx, owner).await.map_err(Refusable::from)?;
            names.extend(known.map(|known| (owner.to_string(), known.name)));
        }
    }
    Ok(names)
}

async fn board(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let pilot = pilot_of(&mut tx, &visit, &id).await?;
    let names = names(&mut tx, &visit, &pilot).await?;
    let board = Board { pilot: &pilot, names: &names, today: &today(visit.ctx.now) };
    Ok(visit.show(pages::board(&visit.page, &board)))
}

/// What of the provider's own can show that a step was done: versions, then editions.
async fn shown_choices(tx: &mut Tx, visit: &Visit, pilot: &Pilot) -> Result<Vec<Choice>, Fault> {
    let of = &pilot.organisation;
    let versions = microcredential::rows::of_organisation(tx, &visit.ctx, of).await;
    let editions = edition::rows::of_organisation(tx, &visit.ctx, of).await;
    let versions = versions.map_err(Refusable::from)?.into_iter().map(|version| {
        let number = [("number", version.number.into())];
        let words = format!(
            "{} · {}",
            version.content.basics.title,
            visit.page.t_with("learning-version-number", &number)
        );
        Choice::new(version.id.to_string(), words)
    });
    let editions = editions.map_err(Refusable::from)?.into_iter().map(|(run, title)| {
        Choice::new(run.id.to_string(), format!("{title} · {}", visit.page.date(run.plan.starts_at)))
    });
    Ok(versions.chain(editions).collect())
}

/// Which of the two forms of a step came back with problems.
struct Typed {
    plan: FormState,
    report: FormState,
}

async fn step_frame(visit: &Visit, (id, step): (&str, &str), typed: &Typed) -> Result<Frame, Fault> {
    let step = Step::parse(step).ok_or(Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let pilot = pilot_of(&mut tx, visit, id).await?;
    let names = names(&mut tx, visit, &pilot).await?;
    let choices = shown_choices(&mut tx, visit, &pilot).await?;
    let report = pilot.step(step).ok_or(Fault::NotFound)?;
    let shown = StepPage {
        pilot: &pilot,
        report,
        names: &names,
        choices,
        plans: visit.ctx.authorise(Action::Change, &framework_of(&pilot.organisation)).is_ok(),
        reports: may_report(&visit.ctx, &pilot.organisation, report),
    };
    Ok(pages::step(&visit.page, &shown, &typed.plan, &typed.report))
}

async fn step_page(visit: Visit, Path((id, step)): Path<(String, String)>) -> Answer {
    let typed = Typed { plan: FormState::empty(), report: FormState::empty() };
    let frame = step_frame(&visit, (&id, &step), &typed).await?;
    Ok(visit.show(frame))
}

async fn plan(visit: Visit, Path((id, step)): Path<(String, String)>, mut fields: Fields) -> Answer {
    let pilot = PilotId::parse(&id).map_err(|_| Fault::NotFound)?;
    let which = Step::parse(&step).ok_or(Fault::NotFound)?;
    let owner = if fields.raw("owner").is_empty() { None } else { fields.id::<PersonId>("owner") };
    let due_on = fields.optional_date("due_on").map(|day| day.to_string());
    if fields.wrong().is_none() {
        match visit.run(&PlanStep { pilot, step: which, owner, due_on }).await {
            Ok(_) => return Ok(visit.go_with(&format!("/pilots/{id}"), &Problem::new("notice-saved"))),
            Err(PilotError::NotOfProvider) => {
                fields.note("owner", Problem::new("learning-pilot-not-of-provider"));
            }
            Err(other) => return Err(other.into()),
        }
    }
    let typed = Typed { plan: fields.state(), report: FormState::empty() };
    Ok(visit.show_again(step_frame(&visit, (&id, &step), &typed).await?))
}

async fn report(visit: Visit, Path((id, step)): Path<(String, String)>, mut fields: Fields) -> Answer {
    let pilot = PilotId::parse(&id).map_err(|_| Fault::NotFound)?;
    let which = Step::parse(&step).ok_or(Fault::NotFound)?;
    let note = fields.optional("note", 4_000);
    let shown = if fields.raw("shown").is_empty() { None } else { fields.choice("shown", Shown::parse) };
    let link = fields.optional("link", 400);
    let is_address = link.starts_with("https://") && link.len() > 10 && !link.contains(char::is_whitespace);
    if !link.is_empty() && !is_address {
        fields.note("link", Problem::new("learning-pilot-link-wrong"));
    }
    if fields.wrong().is_none() {
        let done = fields.checked("done");
        match visit.run(&ReportStep { pilot, step: which, note, shown, link, done }).await {
            Ok(_) => return Ok(visit.go_with(&format!("/pilots/{id}"), &Problem::new("notice-saved"))),
            Err(PilotError::NothingToShow) => {
                fields.note("note", Problem::new("learning-pilot-nothing-to-show"));
            }
            Err(PilotError::NotOfProvider) => {
                fields.note("shown", Problem::new("learning-pilot-not-of-provider"));
            }
            Err(other) => return Err(other.into()),
        }
    }
    let typed = Typed { plan: FormState::empty(), report: fields.state() };
    Ok(visit.show_again(step_frame(&visit, (&id, &step), &typed).await?))
}
