//! What was shown a moment ago, and how often: a page that a whole company opens is verified once,
//! and its views are written together.

use super::shown::Shown;
use crate::backpack::CountView;
use kernel::{ShareId, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use web::server::App;

/// Seconds for which a verification is shown again.
const SECONDS: i64 = 20;
/// Entries kept at most.
const MOST: usize = 2_000;

#[derive(Default)]
struct Inner {
    entries: HashMap<String, (Timestamp, Arc<Shown>)>,
    views: HashMap<ShareId, i64>,
}

/// What was shown a moment ago.
#[derive(Default)]
pub struct ShownCache(Mutex<Inner>);

impl ShownCache {
    pub(super) fn get(&self, token_key: &str, now: Timestamp) -> Option<Arc<Shown>> {
        let inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (since, shown) = inner.entries.get(token_key)?;
        (since.plus_seconds(SECONDS) > now).then(|| Arc::clone(shown))
    }

    pub(super) fn keep(&self, token_key: &str, now: Timestamp, shown: Arc<Shown>) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if inner.entries.len() >= MOST {
            inner.entries.clear();
        }
        inner.entries.insert(token_key.to_owned(), (now, shown));
    }

    pub(super) fn count(&self, share: &ShareId) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *inner.views.entry(share.clone()).or_default() += 1;
    }

    /// Forgets what was shown: something changed.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).entries.clear();
    }

    fn take_views(&self) -> Vec<(ShareId, i64)> {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        inner.views.drain().collect()
    }
}

/// Writes the views counted since the last time.
pub async fn flush_views(app: &App) {
    let Ok(cache) = app.service::<ShownCache>() else { return };
    for (share, views) in cache.take_views() {
        let command = CountView { share, views };
        if let Err(problem) = app.store().run(&app.system_ctx("views"), &command).await {
            tracing::warn!(%problem, "the views of a link could not be counted");
        }
    }
}
