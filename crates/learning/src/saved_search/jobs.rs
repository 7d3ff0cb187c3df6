//! The daily look for what is new in a saved search.

use super::{TellOfNews, rows};
use crate::catalogue::{Catalogue, query_of};
use crate::jobs::SEARCH_NEWS;
use kernel::SavedSearchId;
use std::sync::Arc;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};

/// Looks for news in a saved search. Payload: the search.
pub(crate) struct LookForNews {
    /// Where it looks.
    pub(crate) catalogue: Arc<Catalogue>,
}

impl Handler for LookForNews {
    fn kind(&self) -> &'static str {
        SEARCH_NEWS
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(look(&self.catalogue, work))
    }
}

async fn look(catalogue: &Catalogue, work: Work<'_>) -> Result<Done, JobFault> {
    let search: SavedSearchId = work.payload()?;
    let later = |problem: store::DbError| JobFault::Later(problem.to_string());
    let mut tx = work.store().read().await.map_err(later)?;
    let held = rows::search(&mut tx, work.ctx(), &search).await.map_err(later)?;
    drop(tx);
    let Some(held) = held else { return work.finish().await };
    let found = catalogue.offers(work.store(), work.ctx(), &query_of(&held.query)).await.map_err(later)?;
    work.finish_with(&TellOfNews { search, found }).await
}
