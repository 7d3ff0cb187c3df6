//! Cards that were drawn already: the same offer in the same language looks the same until it changes.

use super::listed::Listed;
use kernel::{Lang, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use web::Markup;

/// Cards kept at most; a few megabytes.
const MOST: usize = 4_000;

/// The serial number of what is drawn, the language, and the start of the edition that is shown.
type Key = (u64, Lang, Option<Timestamp>);

/// Cards that were drawn already.
#[derive(Debug, Default)]
pub(super) struct Drawn(Mutex<HashMap<Key, Arc<str>>>);

impl Drawn {
    /// The card of an offer, drawn now unless it was before.
    pub(super) fn card(
        &self,
        listed: &Listed,
        lang: Lang,
        shown: Option<Timestamp>,
        draw: impl FnOnce() -> Markup,
    ) -> Arc<str> {
        let key = (listed.serial, lang, shown);
        if let Some(card) = self.cards().get(&key) {
            return Arc::clone(card);
        }
        let card: Arc<str> = draw().into_string().into();
        let mut cards = self.cards();
        if cards.len() >= MOST {
            cards.clear();
        }
        cards.insert(key, Arc::clone(&card));
        card
    }

    fn cards(&self) -> std::sync::MutexGuard<'_, HashMap<Key, Arc<str>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
