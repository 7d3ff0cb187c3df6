//! After an import: the server takes the new frameworks over.

use crate::talent::Talent;
use skills::library::Library;
use std::sync::Arc;
use store::jobs::{Handler, JobFuture, Work};

/// The kind of the job that follows an import.
pub(super) const RELOAD_LIBRARY: &str = "careers_reload_library";

/// Puts the frameworks as stored in the place of those in memory, and orders the talent index anew.
pub struct ReloadLibrary {
    /// The frameworks.
    pub library: Arc<Library>,
    /// The talent index, whose skills are those of the frameworks.
    pub talent: Arc<Talent>,
}

impl Handler for ReloadLibrary {
    fn kind(&self) -> &'static str {
        RELOAD_LIBRARY
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            let network = &work.ctx().network;
            super::reload(work.store(), network, &self.library).await?;
            self.talent.rebuild(work.store(), network, &self.library).await?;
            work.finish().await
        })
    }
}
