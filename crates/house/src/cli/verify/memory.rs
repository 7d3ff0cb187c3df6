//! What other servers have answered, kept for the rest of the run: thousands of credentials of one issuer ask for its
//! keys and its status list once.

use openbadges::report::{FetchProblem, Fetched, Resolver};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What came of asking for an address.
pub(in super::super) type Knows = HashMap<String, Result<Fetched, FetchProblem>>;

/// Answers that are kept at most.
const MOST: usize = 2_048;

/// A resolver that asks another one once.
pub(in super::super) struct Memory<'m> {
    asked: &'m (dyn Resolver + Sync),
    known: Mutex<Knows>,
}

impl<'m> Memory<'m> {
    /// A memory with nothing in it.
    pub(in super::super) fn of(asked: &'m (dyn Resolver + Sync)) -> Self {
        Self { asked, known: Mutex::new(HashMap::new()) }
    }

    /// Everything that was asked.
    pub(in super::super) fn into_known(self) -> Knows {
        self.known.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Resolver for Memory<'_> {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        if let Some(known) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(url) {
            return known.clone();
        }
        // Not under the lock: others go on while this one waits for a server.
        let found = self.asked.fetch(url);
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(url.to_owned(), found.clone());
        found
    }

    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        self.asked.context(url)
    }
}
