//! What happens later: offers that run out, files that go, and what other
//! domains tell.

use crate::assessment::{EndTurn, NoteSealed, RemindAssessor};
use crate::bulk::{BulkNeighbours, CarryBulk, ForgetBulk};
use crate::catalogue::Catalogue;
use crate::enrolment::{ExpireOffer, ReleaseNoShows, RemindLearner};
use crate::impact::{AskAfter, FollowUp, PlanImpact, SendChecks};
use crate::links::{LinkProbe, LookAtLinks};
use crate::pilot::{Due, RemindOwner};
use crate::privacy::ForgetPerson;
use crate::room::CloseRoom;
use crate::saved_search::LookForNews;
use crate::seat_group::ReleaseUnnamed;
use crate::statement::ExpireQuestion;
use kernel::{BlobId, EditionId, EnrolmentId, Event, Fault, SeatGroupId, StatementRequestId};
use std::sync::Arc;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};
use web::server::App;

/// A freed seat that nobody accepted goes to the next. Payload: the enrolment.
pub(crate) const EXPIRE_OFFER: &str = "learning_expire_offer";
/// An edition begins tomorrow: whoever has a seat is reminded. Payload: the enrolment.
pub(crate) const REMIND: &str = "learning_remind";
/// Some minutes after an edition has begun: seats of those who have not come. Payload: the edition.
pub(crate) const RELEASE_NO_SHOWS: &str = "learning_release_no_shows";
/// The time for names is over: a company's seats without one. Payload: the group.
pub(crate) const RELEASE_UNNAMED: &str = "learning_release_unnamed";
/// The time of the room of an edition is over. Payload: the edition.
pub(crate) const CLOSE_ROOM: &str = "learning_close_room";
/// What is new in a saved search. Payload: the search.
pub(crate) const SEARCH_NEWS: &str = "learning_search_news";
/// The time of a question to a witness is over. Payload: the question.
pub(crate) const EXPIRE_STATEMENT: &str = "learning_expire_statement";
/// A file on which nothing rests is removed. Payload: the blob.
pub(crate) const DELETE_FILE: &str = "learning_delete_file";
/// An edition has ended: how was it? Payload: the enrolment.
pub(crate) const ASK_AFTER: &str = "learning_ask_after";
/// 30, 60 or 90 days have passed. Payload: the enrolment, and how many days.
pub(crate) const IMPACT_CHECK: &str = "learning_impact_check";
/// The day of a pilot's step is near. Payload: the pilot and the step.
pub(crate) const PILOT_DUE: &str = "learning_pilot_due";
/// The addresses that a version names are looked at. Payload: the version.
pub(crate) const CHECK_LINKS: &str = "learning_check_links";
/// The time to judge is over tomorrow. Payload: the turn.
pub(crate) const JUDGE_SOON: &str = "learning_judge_soon";
/// The time to judge is over. Payload: the turn.
pub(crate) const TURN_OVER: &str = "learning_turn_over";
/// Follows `seat_confirmed`. Payload: the event.
pub const PLAN_IMPACT: &str = "learning_plan_impact";
/// Follows `credential_sealed`. Payload: the event.
pub const NOTE_SEALED: &str = "learning_note_sealed";
/// Follows `person_erased`. Payload: the event.
pub const FORGET_PERSON: &str = "learning_forget_person";

type Run = for<'a> fn(Work<'a>) -> JobFuture<'a>;

struct Doing {
    kind: &'static str,
    run: Run,
}

impl Handler for Doing {
    fn kind(&self) -> &'static str {
        self.kind
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        (self.run)(work)
    }
}

/// The handlers of this domain's jobs.
///
/// # Errors
/// When the catalogue, the way out, or what other domains do for many rows, was not wired.
pub fn handlers(app: &App) -> Result<Vec<Arc<dyn Handler>>, Fault> {
    let catalogue = app.service::<Catalogue>()?;
    let neighbours = Arc::clone(&app.service::<BulkNeighbours>()?.0);
    let doing = |kind, run: Run| Arc::new(Doing { kind, run }) as Arc<dyn Handler>;
    Ok(vec![
        Arc::new(LookForNews { catalogue }),
        Arc::new(CarryBulk { app: app.clone(), neighbours }),
        Arc::new(ForgetBulk),
        Arc::new(LookAtLinks { probe: app.service::<LinkProbe>()? }),
        doing(EXPIRE_OFFER, |work| Box::pin(expire_offer(work))),
        doing(REMIND, |work| Box::pin(remind(work))),
        doing(RELEASE_NO_SHOWS, |work| Box::pin(release_no_shows(work))),
        doing(RELEASE_UNNAMED, |work| Box::pin(release_unnamed(work))),
        doing(CLOSE_ROOM, |work| Box::pin(close_room(work))),
        doing(EXPIRE_STATEMENT, |work| Box::pin(expire_statement(work))),
        doing(DELETE_FILE, |work| Box::pin(delete_file(work))),
        doing(PLAN_IMPACT, |work| Box::pin(plan_impact(work))),
        doing(ASK_AFTER, |work| Box::pin(ask_after(work))),
        doing(IMPACT_CHECK, |work| Box::pin(impact_check(work))),
        doing(PILOT_DUE, |work| Box::pin(pilot_due(work))),
        doing(JUDGE_SOON, |work| Box::pin(judge_soon(work))),
        doing(TURN_OVER, |work| Box::pin(turn_over(work))),
        doing(NOTE_SEALED, |work| Box::pin(note_sealed(work))),
        doing(FORGET_PERSON, |work| Box::pin(forget_person(work))),
    ])
}

async fn expire_offer(work: Work<'_>) -> Result<Done, JobFault> {
    let enrolment: EnrolmentId = work.payload()?;
    work.finish_with(&ExpireOffer { enrolment }).await
}

async fn remind(work: Work<'_>) -> Result<Done, JobFault> {
    let enrolment: EnrolmentId = work.payload()?;
    work.finish_with(&RemindLearner { enrolment }).await
}

async fn release_no_shows(work: Work<'_>) -> Result<Done, JobFault> {
    let edition: EditionId = work.payload()?;
    work.finish_with(&ReleaseNoShows { edition }).await
}

async fn release_unnamed(work: Work<'_>) -> Result<Done, JobFault> {
    let group: SeatGroupId = work.payload()?;
    work.finish_with(&ReleaseUnnamed { group }).await
}

async fn expire_statement(work: Work<'_>) -> Result<Done, JobFault> {
    let request: StatementRequestId = work.payload()?;
    work.finish_with(&ExpireQuestion { request }).await
}

async fn close_room(work: Work<'_>) -> Result<Done, JobFault> {
    let edition: EditionId = work.payload()?;
    work.finish_with(&CloseRoom { edition }).await
}

async fn plan_impact(work: Work<'_>) -> Result<Done, JobFault> {
    match work.payload()? {
        Event::SeatConfirmed { enrolment, .. } => work.finish_with(&PlanImpact { enrolment }).await,
        other => Err(JobFault::Payload(format!("{} is not seat_confirmed", other.name()))),
    }
}

async fn ask_after(work: Work<'_>) -> Result<Done, JobFault> {
    let enrolment: EnrolmentId = work.payload()?;
    work.finish_with(&AskAfter { enrolment }).await
}

async fn impact_check(work: Work<'_>) -> Result<Done, JobFault> {
    let FollowUp { enrolment, days } = work.payload()?;
    work.finish_with(&SendChecks { enrolment, days }).await
}

async fn pilot_due(work: Work<'_>) -> Result<Done, JobFault> {
    let Due { pilot, step, owner, day } = work.payload()?;
    work.finish_with(&RemindOwner { pilot, step, owner, day }).await
}

async fn judge_soon(work: Work<'_>) -> Result<Done, JobFault> {
    let turn = work.payload()?;
    work.finish_with(&RemindAssessor(turn)).await
}

async fn turn_over(work: Work<'_>) -> Result<Done, JobFault> {
    let turn = work.payload()?;
    work.finish_with(&EndTurn(turn)).await
}

async fn delete_file(work: Work<'_>) -> Result<Done, JobFault> {
    let blob: BlobId = work.payload()?;
    let deleted = work.store().blobs().delete(&blob).await;
    deleted.map_err(|problem| JobFault::Later(problem.to_string()))?;
    work.finish().await
}

async fn note_sealed(work: Work<'_>) -> Result<Done, JobFault> {
    match work.payload()? {
        Event::CredentialSealed { submission: Some(submission), .. } => {
            work.finish_with(&NoteSealed { submission }).await
        }
        Event::CredentialSealed { .. } => work.finish().await,
        other => Err(JobFault::Payload(format!("{} is not credential_sealed", other.name()))),
    }
}

async fn forget_person(work: Work<'_>) -> Result<Done, JobFault> {
    match work.payload()? {
        Event::PersonErased { person } => work.finish_with(&ForgetPerson { person }).await,
        other => Err(JobFault::Payload(format!("{} is not person_erased", other.name()))),
    }
}
