//! What happens later: offers that run out, files that go, and what other
//! domains tell.

use crate::assessment::NoteSealed;
use crate::catalogue::Catalogue;
use crate::enrolment::{ExpireOffer, RemindLearner};
use crate::privacy::ForgetPerson;
use crate::saved_search::LookForNews;
use kernel::{BlobId, EnrolmentId, Event, Fault};
use std::sync::Arc;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};
use web::server::App;

/// A freed seat that nobody accepted goes to the next. Payload: the enrolment.
pub(crate) const EXPIRE_OFFER: &str = "learning_expire_offer";
/// An edition begins tomorrow: whoever has a seat is reminded. Payload: the enrolment.
pub(crate) const REMIND: &str = "learning_remind";
/// What is new in a saved search. Payload: the search.
pub(crate) const SEARCH_NEWS: &str = "learning_search_news";
/// A file on which nothing rests is removed. Payload: the blob.
pub(crate) const DELETE_FILE: &str = "learning_delete_file";
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
/// When the catalogue was not wired.
pub fn handlers(app: &App) -> Result<Vec<Arc<dyn Handler>>, Fault> {
    let catalogue = app.service::<Catalogue>()?;
    let doing = |kind, run: Run| Arc::new(Doing { kind, run }) as Arc<dyn Handler>;
    Ok(vec![
        Arc::new(LookForNews { catalogue }),
        doing(EXPIRE_OFFER, |work| Box::pin(expire_offer(work))),
        doing(REMIND, |work| Box::pin(remind(work))),
        doing(DELETE_FILE, |work| Box::pin(delete_file(work))),
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
