//! What careers does when something new is there.

use super::commands::{TellOfEdition, TellOfRole};
use kernel::Event;
use skills::library::Library;
use std::sync::Arc;
use store::jobs::{Handler, JobFault, JobFuture, Work};

/// The job that follows an opened edition.
pub const TELL_OF_EDITION: &str = "careers_tell_of_edition";
/// The job that follows a role shown to everybody.
pub const TELL_OF_ROLE: &str = "careers_tell_of_role";

/// Tells whoever asked of a new edition.
pub struct TellOfEditionJob {
    /// The frameworks.
    pub library: Arc<Library>,
}

impl Handler for TellOfEditionJob {
    fn kind(&self) -> &'static str {
        TELL_OF_EDITION
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            match work.payload()? {
                Event::EditionOpened { edition } => {
                    work.finish_with(&TellOfEdition { edition, frameworks: self.library.now() }).await
                }
                other => Err(JobFault::GiveUp(format!("{} is not what this job is for", other.name()))),
            }
        })
    }
}

/// Tells whoever asked of a role shown.
pub struct TellOfRoleJob {
    /// The frameworks.
    pub library: Arc<Library>,
}

impl Handler for TellOfRoleJob {
    fn kind(&self) -> &'static str {
        TELL_OF_ROLE
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            match work.payload()? {
                Event::RoleOpened { role } => {
                    work.finish_with(&TellOfRole { role, frameworks: self.library.now() }).await
                }
                other => Err(JobFault::GiveUp(format!("{} is not what this job is for", other.name()))),
            }
        })
    }
}
