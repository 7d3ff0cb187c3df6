//! What follows when a person is erased.

use super::commands::Forget;
use kernel::Event;
use store::jobs::{Handler, JobFuture, Work};

/// The job `credentials_forget`, on `person_erased`.
pub struct ForgetPerson;

impl Handler for ForgetPerson {
    fn kind(&self) -> &'static str {
        "credentials_forget"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            match work.payload()? {
                Event::PersonErased { person } => work.finish_with(&Forget(person)).await,
                _ => work.finish().await,
            }
        })
    }
}
