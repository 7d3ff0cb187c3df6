//! The catalogue in memory, as fresh as what this server has written and at most a second behind others.
//!
//! Offers and editions carry the stamp of their last change. Before an answer, if anything was committed here since
//! the last look, or a second has passed, what was stamped since is read again. The look goes back a little further
//! than the last one, for transactions that ended later than they began and clocks that differ; what it has seen
//! there before is counted, not read.

use super::atlas::{Atlas, Guide};
use super::drawn::Drawn;
use super::rows::{self, Changed};
use super::search::Search;
use super::shelves::{Found, Gathered, Shelves};
use kernel::{Ctx, MicroStageId, Timestamp};
use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use store::{Result, Store};
use tokio::sync::Mutex;

/// Microseconds until what others wrote is looked for.
const LOOK_AGAIN: i64 = 1_000_000;
/// Microseconds until the names of organisations are read again.
const NAMES_AGAIN: i64 = 10_000_000;
/// Microseconds that a look goes back behind the last one.
const BACK: i64 = 10_000_000;
/// Microseconds until it is asked again where municipalities are.
const PLACES_AGAIN: i64 = 300_000_000;
/// Offers read at a time.
const BATCH: usize = 100;

/// The catalogue in memory: of the one network that this server serves.
#[derive(Debug, Default)]
pub struct Catalogue {
    shelves: RwLock<Shelves>,
    /// Commits of the store when it was looked last.
    seen: AtomicU64,
    /// When it was looked last; 0 for never.
    looked_at: AtomicI64,
    looking: Mutex<Last>,
    /// Who knows where municipalities are, where anybody does.
    guide: Option<Guide>,
    atlas: RwLock<Arc<Atlas>>,
    pub(super) drawn: Drawn,
}

/// What the last look found.
#[derive(Debug, Default)]
struct Last {
    names: Names,
    /// The changes of the stretch that the next look goes over again.
    changes: BTreeSet<Changed>,
}

/// The names of organisations, and when they were read.
#[derive(Debug, Default)]
struct Names {
    by_id: HashMap<String, Arc<str>>,
    read_at: i64,
    /// Another number whenever a framework came in, and with it names of concepts.
    frameworks_came: i64,
    /// When it was asked last where municipalities are.
    asked_at: i64,
}

impl Catalogue {
    /// A catalogue that can ask where municipalities are.
    #[must_use]
    pub fn guided(guide: Guide) -> Self {
        Self { guide: Some(guide), ..Self::default() }
    }

    /// Where places are, as far as is known.
    pub(super) fn atlas(&self) -> Arc<Atlas> {
        self.atlas.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether a municipality of that name is known; none where nobody knows any.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn knows(&self, store: &Store, ctx: &Ctx, place: &str) -> Result<Option<bool>> {
        self.refresh(store, ctx).await?;
        let atlas = self.atlas();
        Ok((!atlas.is_empty()).then(|| atlas.centre(&kernel::fold(place)).is_some()))
    }

    /// Asks where municipalities are, if that was long ago.
    async fn ask(&self, store: &Store, ctx: &Ctx, names: &mut Names) -> Result<()> {
        let now = ctx.now.microseconds();
        let Some(guide) = &self.guide else { return Ok(()) };
        if names.asked_at > 0 && (names.asked_at..names.asked_at + PLACES_AGAIN).contains(&now) {
            return Ok(());
        }
        let municipalities = guide.0.municipalities(store, ctx).await?;
        *self.atlas.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Atlas::of(&municipalities));
        names.asked_at = now;
        Ok(())
    }

    /// Finds what is looked for.
    pub(super) async fn find(&self, store: &Store, ctx: &Ctx, search: &Search) -> Result<Found> {
        self.refresh(store, ctx).await?;
        let atlas = self.atlas();
        Ok(self
            .shelves
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .find(search, ctx.lang, &atlas, ctx.now))
    }

    /// The offers that a search finds and that can be booked: id and title, five hundred at most.
    pub(crate) async fn offers(
        &self,
        store: &Store,
        ctx: &Ctx,
        search: &Search,
    ) -> Result<Vec<(MicroStageId, String)>> {
        let search = Search { most: 500, after: None, ..search.clone() };
        let found = self.find(store, ctx, &search).await?;
        let offers = found.offers.iter().filter(|offer| offer.next(ctx.now).is_some());
        Ok(offers.map(|offer| (offer.id.clone(), offer.title.clone())).collect())
    }

    fn is_fresh(&self, commits: u64, now: Timestamp) -> bool {
        let looked_at = self.looked_at.load(Ordering::Acquire);
        let recent = (looked_at..looked_at + LOOK_AGAIN).contains(&now.microseconds());
        recent && self.seen.load(Ordering::Acquire) == commits
    }

    /// Reads what changed since the last look; everything at the first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn refresh(&self, store: &Store, ctx: &Ctx) -> Result<()> {
        if self.is_fresh(store.commits(), ctx.now) {
            return Ok(());
        }
        let mut last = self.looking.lock().await;
        let commits = store.commits();
        if self.is_fresh(commits, ctx.now) {
            return Ok(());
        }
        let looked_at = self.looked_at.load(Ordering::Acquire);
        let renamed = read_names(store, ctx, &mut last.names).await?;
        self.ask(store, ctx, &mut last.names).await?;
        if looked_at == 0 || renamed {
            self.fill(store, ctx, &mut last).await?;
        } else {
            self.follow(store, ctx, looked_at - BACK, &mut last).await?;
        }
        self.shelves.write().unwrap_or_else(PoisonError::into_inner).advance(ctx.now);
        self.seen.store(commits, Ordering::Release);
        self.looked_at.store(ctx.now.microseconds().max(looked_at), Ordering::Release);
        Ok(())
    }

    async fn fill(&self, store: &Store, ctx: &Ctx, last: &mut Last) -> Result<()> {
        let mut tx = store.read().await?;
        let ids = rows::offered(&mut tx, ctx).await?;
        let mut shelves = Shelves::after(&self.shelves.read().unwrap_or_else(PoisonError::into_inner));
        for batch in ids.chunks(BATCH) {
            for gathered in rows::gather(&mut tx, ctx, batch, &last.names.by_id).await? {
                shelves.put(gathered, ctx.now);
            }
        }
        last.changes = rows::changed(&mut tx, ctx, ctx.now.microseconds() - BACK).await?;
        *self.shelves.write().unwrap_or_else(PoisonError::into_inner) = shelves;
        Ok(())
    }

    /// Reads again what was stamped from a moment on, unless the last look saw it with that very stamp.
    async fn follow(&self, store: &Store, ctx: &Ctx, since: i64, last: &mut Last) -> Result<()> {
        last.changes.retain(|one| one.at >= since);
        let mut tx = store.read().await?;
        if rows::changed_in_all(&mut tx, ctx, since).await? == in_all(&last.changes, since) {
            return Ok(());
        }
        let changes = rows::changed(&mut tx, ctx, since).await?;
        let ids: BTreeSet<_> = changes.difference(&last.changes).map(|one| one.stage.clone()).collect();
        let ids: Vec<MicroStageId> = ids.into_iter().collect();
        for batch in ids.chunks(BATCH) {
            let gathered = rows::gather(&mut tx, ctx, batch, &last.names.by_id).await?;
            self.replace(batch, gathered, ctx.now);
        }
        last.changes = changes;
        Ok(())
    }

    fn replace(&self, ids: &[MicroStageId], gathered: Vec<Gathered>, now: Timestamp) {
        let mut shelves = self.shelves.write().unwrap_or_else(PoisonError::into_inner);
        let there: BTreeSet<MicroStageId> = gathered.iter().map(|one| one.listed.id.clone()).collect();
        for id in ids.iter().filter(|id| !there.contains(id)) {
            shelves.remove(id);
        }
        for one in gathered {
            shelves.put(one, now);
        }
    }
}

/// Reads the names of organisations if that was long ago; says whether one is called otherwise now, or concepts are.
async fn read_names(store: &Store, ctx: &Ctx, names: &mut Names) -> Result<bool> {
    let now = ctx.now.microseconds();
    if (names.read_at..names.read_at + NAMES_AGAIN).contains(&now) {
        return Ok(false);
    }
    let mut tx = store.read().await?;
    let read = rows::organisations(&mut tx, ctx).await?;
    let frameworks_came = rows::frameworks_came(&mut tx, ctx).await?;
    let renamed = names.by_id.iter().any(|(id, name)| read.get(id) != Some(name));
    let relabelled = frameworks_came != names.frameworks_came;
    (names.by_id, names.read_at, names.frameworks_came) = (read, now, frameworks_came);
    Ok(renamed || relabelled)
}

/// How many changes, and the sum of how long after `since` they were: alike only if nothing else changed.
fn in_all(changes: &BTreeSet<Changed>, since: i64) -> (i64, i64) {
    changes.iter().fold((0, 0), |(count, sum), one| (count + 1, sum + (one.at - since)))
}
