//! What follows when an organisation is suspended.

use super::commands::SuspendTrust;
use crate::SUSPEND_TRUST;
use kernel::Event;
use store::jobs::{Handler, JobFault, JobFuture, Work};

/// Suspends the entries of a suspended organisation.
pub(crate) struct SuspendTrustJob;

impl Handler for SuspendTrustJob {
    fn kind(&self) -> &'static str {
        SUSPEND_TRUST
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            let Event::OrganisationSuspended { organisation } = work.payload()? else {
                return Err(JobFault::GiveUp("the event is another one".to_owned()));
            };
            work.finish_with(&SuspendTrust { organisation }).await
        })
    }
}
