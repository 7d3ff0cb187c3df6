//! Routes of the designer's and the approver's pages.

mod basics;
mod parts;
mod studio;

pub(crate) use parts::concept_of;

use super::pages::{self, Desk, States, Workshop};
use super::{
    BeginNextVersion, PublishVersion, RetireVersion, ReviewDecision, ReviewVersion, SubmitForReview, Version,
    VersionError, rows,
};
use crate::links::{self, AskForLinks};
use crate::{edition, micro_stage, quality};
use kernel::{
    Action, Ctx, Fault, MicrocredentialVersionId, OrganisationId, Problem, Resource, ResourceKind, Role,
};
use std::collections::BTreeSet;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of the designer's and the approver's pages.
pub(crate) fn routes() -> Routes {
    let signed_in = Access::SignedIn;
    Routes::new()
        .get("/design", signed_in, list)
        .get("/design/concepts", signed_in, parts::concepts)
        .get("/design/microcredentials/new", signed_in, basics::begin_page)
        .post("/design/microcredentials", signed_in, basics::begin)
        .get("/design/versions/{version}", signed_in, show)
        .get("/design/versions/{version}/edit", signed_in, basics::edit_page)
        .post("/design/versions/{version}/edit", signed_in, basics::edit)
        .get("/design/import", signed_in, studio::import_page)
        .post("/design/import", signed_in, studio::import)
        .get("/design/versions/{version}/outcomes", signed_in, studio::outcomes)
        .get("/design/versions/{version}/tasks", signed_in, studio::tasks)
        .get("/design/versions/{version}/criteria", signed_in, studio::criteria)
        .get("/design/versions/{version}/translations", signed_in, studio::translations)
        .get("/design/versions/{version}/translations/{lang}", signed_in, studio::translation_page)
        .post("/design/versions/{version}/translations/{lang}", signed_in, studio::translate)
        .post("/design/versions/{version}/comments", signed_in, studio::comment)
        .post("/design/versions/{version}/comments/{comment}/settle", signed_in, studio::settle)
        .get("/design/versions/{version}/compare/{other}", signed_in, studio::compare)
        .post("/design/versions/{version}/copy", signed_in, studio::copy)
        .get("/design/versions/{version}/badge.svg", signed_in, studio::badge)
        .get("/design/versions/{version}/export.json", signed_in, studio::export)
        .get("/design/versions/{version}/outcomes/{part}", signed_in, parts::outcome_page)
        .post("/design/versions/{version}/outcomes/{part}", signed_in, parts::put_outcome)
        .post("/design/versions/{version}/outcomes/{part}/remove", signed_in, parts::remove_outcome)
        .get("/design/versions/{version}/tasks/{part}", signed_in, parts::task_page)
        .post("/design/versions/{version}/tasks/{part}", signed_in, parts::put_task)
        .post("/design/versions/{version}/tasks/{part}/remove", signed_in, parts::remove_task)
        .get("/design/versions/{version}/criteria/{part}", signed_in, parts::criterion_page)
        .post("/design/versions/{version}/criteria/{part}", signed_in, parts::put_criterion)
        .post("/design/versions/{version}/criteria/{part}/remove", signed_in, parts::remove_criterion)
        .post("/design/versions/{version}/submit", signed_in, submit)
        .post("/design/versions/{version}/review", signed_in, review)
        .post("/design/versions/{version}/publish", signed_in, publish)
        .post("/design/versions/{version}/retire", signed_in, retire)
        .post("/design/versions/{version}/next", signed_in, next)
        .post("/design/versions/{version}/links", signed_in, look_at_links)
}

/// The organisations for which somebody designs or manages, each once.
pub(crate) fn workshops(ctx: &Ctx) -> Vec<OrganisationId> {
    let all: BTreeSet<&OrganisationId> =
        ctx.organisations_as(Role::Designer).chain(ctx.organisations_as(Role::Manager)).collect();
    all.into_iter().cloned().collect()
}

/// The same organisations, each with its name.
async fn named_workshops(visit: &Visit) -> Result<Vec<(String, String)>, Fault> {
    let mut tx = visit.read().await?;
    let mut named = Vec::new();
    for id in workshops(&visit.ctx) {
        let name = crate::rows::organisation_name(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
        named.push((id.to_string(), name));
    }
    Ok(named)
}

pub(super) fn id_of(id: &str) -> Result<MicrocredentialVersionId, Fault> {
    MicrocredentialVersionId::parse(id).map_err(|_| Fault::NotFound)
}

/// A version that the visitor may see at work: a draft is its organisation's own.
pub(crate) async fn load(tx: &mut Tx, visit: &Visit, id: &str) -> Result<Version, Fault> {
    let found = rows::version(tx, &visit.ctx, &id_of(id)?).await.map_err(Refusable::from)?;
    let version = found.ok_or(Fault::NotFound)?;
    let publication = Resource::of_organisation(ResourceKind::Publication, &version.organisation);
    visit.ctx.authorise(Action::See, &publication)?;
    Ok(version)
}

/// A version that the visitor may change now.
pub(crate) async fn open(visit: &Visit, id: &str) -> Result<Version, Fault> {
    let mut tx = visit.read().await?;
    let version = load(&mut tx, visit, id).await?;
    let resource = Resource::of_organisation(ResourceKind::Microcredential, &version.organisation);
    visit.ctx.authorise(Action::Change, &resource)?;
    if version.state.is_open() {
        return Ok(version);
    }
    let way_out = format!("/design/versions/{}", version.id);
    Err(Fault::Refused(Problem::new("learning-version-frozen").with("see", way_out)))
}

async fn list(visit: Visit) -> Answer {
    let (ctx, mut tx) = (&visit.ctx, visit.read().await?);
    let (mut versions, mut stages, mut editions) = (Vec::new(), Vec::new(), Vec::new());
    let workshops = workshops(ctx);
    if workshops.is_empty() {
        return Err(
            kernel::Denied { action: Action::See, kind: ResourceKind::Publication, visible: true }.into()
        );
    }
    for organisation in &workshops {
        versions.extend(rows::of_organisation(&mut tx, ctx, organisation).await.map_err(Refusable::from)?);
        stages.extend(
            micro_stage::rows::of_organisation(&mut tx, ctx, organisation).await.map_err(Refusable::from)?,
        );
        editions.extend(
            edition::rows::of_organisation(&mut tx, ctx, organisation).await.map_err(Refusable::from)?,
        );
    }
    Ok(visit.show(pages::list(&visit.page, &Desk { versions, stages, editions })))
}

/// Everything that the page of a version shows.
async fn workshop(tx: &mut Tx, visit: &Visit, version: Version) -> Result<Workshop, Refusable> {
    let ctx = &visit.ctx;
    let may =
        |action, kind| ctx.authorise(action, &Resource::of_organisation(kind, &version.organisation)).is_ok();
    let may_change = may(Action::Change, ResourceKind::Microcredential);
    let mut comments = Vec::new();
    for comment in rows::comments(tx, ctx, &version.id).await? {
        let known = crate::rows::person(tx, ctx, &comment.author).await?;
        let name = known.map_or_else(|| visit.page.t("learning-erased-person"), |known| known.name);
        comments.push((comment, name));
    }
    let rules = quality::rows::rules(tx, ctx, &version.organisation).await?;
    let may_decide =
        may(Action::Decide, ResourceKind::Publication) && rules.lets_decide(ctx, &version.organisation);
    let others = studio::others(tx, visit, &version).await?;
    let looked = links::rows::looked(tx, ctx, &version.id).await?;
    Ok(Workshop { version, rules, comments, others, looked, may_change, may_decide })
}

async fn frame(visit: &Visit, id: &str, states: &States) -> Result<web::Frame, Fault> {
    let mut tx = visit.read().await?;
    let version = load(&mut tx, visit, id).await?;
    let workshop = workshop(&mut tx, visit, version).await?;
    Ok(pages::version(&visit.page, &workshop, states))
}

/// Shows a version again, with what is wrong with a form on its page.
async fn show_again(visit: &Visit, id: &str, states: States) -> Answer {
    let frame = frame(visit, id, &states).await?;
    Ok(visit.show_again(frame))
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = frame(&visit, &id, &States::default()).await?;
    Ok(visit.show(frame))
}

/// Leads on after a move, or shows the version again with why it was refused.
async fn moved(
    visit: &Visit,
    id: &str,
    outcome: Result<Version, VersionError>,
    done: &'static str,
    state: FormState,
) -> Answer {
    match outcome {
        Ok(version) => Ok(visit.go_with(&format!("/design/versions/{}", version.id), &Problem::new(done))),
        Err(error) => match Fault::from(error) {
            Fault::Refused(problem) => {
                show_again(visit, id, States { decision: state.refused(problem), ..States::default() }).await
            }
            other => Err(other.into()),
        },
    }
}

async fn look_at_links(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let asked = visit.run(&AskForLinks { version: id_of(&id)? }).await?;
    let said = if asked { "learning-links-asked" } else { "learning-links-just-looked" };
    Ok(visit.go_with(&format!("/design/versions/{id}"), &Problem::new(said)))
}

async fn submit(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let outcome = visit.run(&SubmitForReview { version: id_of(&id)? }).await;
    moved(&visit, &id, outcome, "learning-was-submitted", FormState::empty()).await
}

async fn review(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let note = fields.optional("note", 2_000);
    let approve = fields.choice("decision", |word| match word {
        "approve" => Some(true),
        "send_back" => Some(false),
        _ => None,
    });
    if approve == Some(false) && note.is_empty() {
        fields.note("note", Problem::new("form-required"));
    }
    let (Some(approve), None) = (approve, fields.wrong()) else {
        return show_again(&visit, &id, States { decision: fields.state(), ..States::default() }).await;
    };
    let confirmed = fields.all("confirmed").map(str::to_owned).collect();
    let decision =
        if approve { ReviewDecision::Approve { confirmed } } else { ReviewDecision::SendBack { note } };
    let done = if approve { "learning-was-approved" } else { "learning-was-sent-back" };
    let outcome = visit.run(&ReviewVersion { version: id_of(&id)?, decision }).await;
    moved(&visit, &id, outcome, done, fields.state()).await
}

async fn publish(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let outcome = visit.run(&PublishVersion { version: id_of(&id)? }).await;
    moved(&visit, &id, outcome, "learning-was-published", FormState::empty()).await
}

async fn retire(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let outcome = visit.run(&RetireVersion { version: id_of(&id)? }).await;
    moved(&visit, &id, outcome, "learning-was-retired", FormState::empty()).await
}

async fn next(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let fresh = MicrocredentialVersionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let outcome = visit.run(&BeginNextVersion { from: id_of(&id)?, id: fresh }).await;
    moved(&visit, &id, outcome, "learning-was-begun", FormState::empty()).await
}
