//! The look itself: an outside effect, so a job makes it. The way out is the top storey's.

use super::NoteLinks;
use super::model::{LinkState, Looked, addresses};
use crate::jobs::CHECK_LINKS;
use crate::microcredential;
use futures_util::future::join_all;
use kernel::{MicrocredentialVersionId, Timestamp};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};

/// How long one address is waited for. All are looked at together, so this is how long a whole look takes: well below
/// the lease of a job.
const WAIT: Duration = Duration::from_secs(15);

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
    let at = work.ctx().now;
    let urls = addresses(&found.content).into_iter().map(|(url, _)| url);
    let looked = join_all(urls.map(|url| look_at(probe, url, at))).await;
    work.finish_with(&NoteLinks { version, looked }).await
}

async fn look_at(probe: &dyn Probe, url: String, at: Timestamp) -> Looked {
    let silent = || (LinkState::Silent, String::from("no answer in time"));
    let (state, detail) = tokio::time::timeout(WAIT, probe.probe(&url)).await.unwrap_or_else(|_| silent());
    Looked { url, state, detail: detail.chars().take(200).collect(), at }
}
