//! The look itself: an outside effect, so a job makes it. The way out is the top storey's.

use super::NoteLinks;
use super::model::{LinkState, Looked, addresses};
use crate::jobs::CHECK_LINKS;
use crate::microcredential;
use kernel::MicrocredentialVersionId;
use std::pin::Pin;
use std::sync::Arc;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};

/// What a look at an address comes to: how it stands, and what the other side said.
pub type Probing<'a> = Pin<Box<dyn Future<Output = (LinkState, String)> + Send + 'a>>;

/// Looks at an address, within a few seconds, private addresses refused.
pub trait Probe: Send + Sync {
    /// Looks.
    fn probe<'a>(&'a self, url: &'a str) -> Probing<'a>;
}

/// The way out, as the house hands it down.
pub struct LinkProbe(pub Arc<dyn Probe>);

/// Looks at the addresses of a version. Payload: the version.
pub(crate) struct LookAtLinks {
    /// The way out.
    pub(crate) probe: Arc<LinkProbe>,
}

impl Handler for LookAtLinks {
    fn kind(&self) -> &'static str {
        CHECK_LINKS
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(look(self.probe.0.as_ref(), work))
    }
}

async fn look(probe: &dyn Probe, work: Work<'_>) -> Result<Done, JobFault> {
    let version: MicrocredentialVersionId = work.payload()?;
    let later = |problem: store::DbError| JobFault::Later(problem.to_string());
    let mut tx = work.store().read().await.map_err(later)?;
    let found = microcredential::rows::version(&mut tx, work.ctx(), &version).await.map_err(later)?;
    drop(tx);
    let Some(found) = found else { return work.finish().await };
    let mut looked = Vec::new();
    for (url, _) in addresses(&found.content) {
        let (state, detail) = probe.probe(&url).await;
        let detail = detail.chars().take(200).collect();
        looked.push(Looked { url, state, detail, at: work.ctx().now });
    }
    work.finish_with(&NoteLinks { version, looked }).await
}
