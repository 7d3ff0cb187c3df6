//! From orders to signed awards, and from these into the tables.

use super::super::commands::AwardError;
use super::super::rows as award_rows;
use super::super::wording::Wording;
use super::places::Places;
use super::rows;
use super::sealing::{Common, Filling, fill_and_sign, seal};
use super::tell::TELL_MANY;
use crate::keys::{Keyring, RotateKey};
use crate::log::{self, Logged};
use kernel::{
    AssessedAchievement, AwardId, AwardOrder, BulkRunId, CredentialId, Ctx, OrganisationId, StatusListId,
};
use openbadges::keys::SigningKey;
use openbadges::status::StatusPurpose;
use std::collections::HashSet;
use std::sync::Arc;
use store::{Refusable, Store, Tx};
use tokio::sync::Mutex;

/// Learners told by one job.
const TOLD_AT_ONCE: usize = 250;

/// A signed award that is not written yet.
pub(super) struct SealedAward {
    pub(super) award: AwardId,
    pub(super) credential: CredentialId,
    pub(super) places: [u64; 2],
    pub(super) order: AwardOrder,
    /// The signed document, or what stands between the pieces of its wording.
    pub(super) body: String,
    pub(super) wording: Option<Arc<Wording>>,
    pub(super) logged: Logged,
}

/// Seals the awards of one organisation, batch after batch.
pub struct Sealer {
    store: Store,
    keyring: Arc<Keyring>,
    organisation: OrganisationId,
    run: BulkRunId,
    name: String,
    website: String,
    key: Arc<SigningKey>,
    key_row: String,
    method: String,
    places: Mutex<[Places; 2]>,
}

impl Sealer {
    /// Opens the organisation's key, which is made if it has none.
    ///
    /// # Errors
    /// When the organisation is unknown, its key does not open, or the database fails.
    pub async fn open(
        store: &Store,
        ctx: &Ctx,
        keyring: Arc<Keyring>,
        organisation: &OrganisationId,
        run: &BulkRunId,
    ) -> Result<Self, AwardError> {
        let first = RotateKey {
            organisation: organisation.clone(),
            only_if_missing: true,
            compromised: false,
            keyring: Arc::clone(&keyring),
        };
        let row = store.run(ctx, &first).await?;
        let found = award_rows::issuer(&mut store.read().await?, ctx, organisation).await?;
        let (name, website) = found.ok_or(Refusable::NotFound)?;
        let load = |purpose| Places::load(store, ctx, organisation, purpose, 1, Vec::new());
        let places = [load(StatusPurpose::Revocation).await?, load(StatusPurpose::Suspension).await?];
        Ok(Self {
            store: store.clone(),
            key: Arc::new(keyring.open(&row)?),
            method: format!("{}#{}", keyring.did_of(organisation), row.fragment),
            key_row: row.id.to_string(),
            keyring,
            organisation: organisation.clone(),
            run: run.clone(),
            name,
            website,
            places: Mutex::new(places),
        })
    }

    /// Signs a batch on a thread of its own; nothing is written but, now and then, a new status list.
    ///
    /// # Errors
    /// When an achievement lacks something, or the database fails.
    pub async fn seal(
        &self,
        ctx: &Ctx,
        achievements: Arc<Vec<AssessedAchievement>>,
        orders: Vec<AwardOrder>,
    ) -> Result<SealedAwards, AwardError> {
        let mut places = self.places.lock().await;
        let count = orders.len();
        let [revocation, suspension] = &mut *places;
        let revocation = revocation.draw(&self.store, ctx, &self.organisation, count).await?;
        let suspension = suspension.draw(&self.store, ctx, &self.organisation, count).await?;
        drop(places);
        let lists = [revocation.0, suspension.0];
        let common = self.common(ctx, lists.clone());
        let places = revocation.1.into_iter().zip(suspension.1).map(|(one, two)| [one, two]);
        let rows: Vec<_> = orders.into_iter().zip(places).collect();
        let shared = Arc::clone(&achievements);
        let sealing = tokio::task::spawn_blocking(move || seal_all(&common, &shared, rows));
        let awards = sealing.await.map_err(|problem| AwardError::Incomplete(problem.to_string()))??;
        Ok(SealedAwards {
            organisation: self.organisation.clone(),
            run: self.run.clone(),
            key_row: self.key_row.clone(),
            achievements,
            lists,
            awards,
        })
    }

    /// Fills and signs documents as a batch does, one after the other on this thread, and throws them away: what the
    /// whole way of a row is measured against. Gives the bytes that were signed.
    ///
    /// # Errors
    /// When the achievement lacks something, or no template can be made of it.
    pub async fn fill_and_sign(
        &self,
        ctx: &Ctx,
        achievement: &AssessedAchievement,
        orders: &[AwardOrder],
    ) -> Result<u64, AwardError> {
        let places = self.places.lock().await;
        let lists = [places[0].list.clone(), places[1].list.clone()];
        drop(places);
        Ok(fill_and_sign(&self.common(ctx, lists), achievement, orders)?)
    }

    fn common(&self, ctx: &Ctx, lists: [StatusListId; 2]) -> Common {
        Common {
            ctx: ctx.clone(),
            keyring: Arc::clone(&self.keyring),
            organisation: self.organisation.clone(),
            name: self.name.clone(),
            website: self.website.clone(),
            key: Arc::clone(&self.key),
            method: self.method.clone(),
            lists,
        }
    }
}

/// Signs every row, achievement by achievement.
fn seal_all(
    common: &Common,
    achievements: &[AssessedAchievement],
    rows: Vec<(AwardOrder, [u64; 2])>,
) -> Result<Vec<SealedAward>, AwardError> {
    let mut by_achievement: Vec<Vec<(Filling, AwardOrder)>> = Vec::new();
    by_achievement.resize_with(achievements.len(), Vec::new);
    for (order, places) in rows {
        if let Some(group) = by_achievement.get_mut(order.achievement) {
            group.push((Filling::new(&common.ctx, &order, places), order));
        }
    }
    let mut sealed = Vec::new();
    for (achievement, group) in achievements.iter().zip(by_achievement) {
        sealed.extend(seal(common, achievement, group)?);
    }
    Ok(sealed)
}

/// Signed awards, to be written whole in somebody's transaction.
pub struct SealedAwards {
    pub(super) organisation: OrganisationId,
    pub(super) run: BulkRunId,
    pub(super) key_row: String,
    pub(super) achievements: Arc<Vec<AssessedAchievement>>,
    pub(super) lists: [StatusListId; 2],
    pub(super) awards: Vec<SealedAward>,
}

/// What writing came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WrittenAwards {
    /// Awards that are new.
    pub new: usize,
    /// Of these, those that wait for their owner.
    pub unclaimed: usize,
}

impl SealedAwards {
    /// Writes them: awards, signed forms, places, backpacks, claims, log, and the jobs that tell the learners. A key
    /// that was awarded meanwhile is left out.
    ///
    /// # Errors
    /// [`AwardError::Outdated`] when somebody else took one of the places or the key is no longer active: seal again.
    /// When the database fails.
    pub async fn write(&self, ctx: &Ctx, tx: &mut Tx) -> Result<WrittenAwards, AwardError> {
        let known = rows::known_keys(tx, ctx, &self.awards).await?;
        let mut seen: HashSet<&str> = known.iter().map(String::as_str).collect();
        let new: Vec<&SealedAward> =
            self.awards.iter().filter(|award| seen.insert(award.order.key.as_str())).collect();
        if new.is_empty() {
            return Ok(WrittenAwards::default());
        }
        if !rows::key_is_active(tx, ctx, &self.key_row).await? {
            return Err(AwardError::Outdated);
        }
        rows::insert_achievements(tx, ctx, self, &new).await?;
        rows::insert_awards(tx, ctx, self, &new).await?;
        rows::insert_wordings(tx, ctx, &new).await?;
        rows::insert_credentials(tx, ctx, &self.key_row, &new).await?;
        for (which, list) in self.lists.iter().enumerate() {
            if !rows::take_places(tx, ctx, list, which, &new).await? {
                return Err(AwardError::Outdated);
            }
        }
        rows::insert_holdings(tx, ctx, &new).await?;
        let unclaimed = rows::insert_claims(tx, ctx, &new).await?;
        let logged: Vec<Logged> = new.iter().map(|award| award.logged.clone()).collect();
        let first = log::append(tx, ctx, &logged).await?;
        for from in (0..new.len()).step_by(TOLD_AT_ONCE) {
            let to = (from + TOLD_AT_ONCE).min(new.len());
            let range = (first + from as u64, first + to as u64);
            store::jobs::enqueue(tx, ctx, TELL_MANY, &range, ctx.now).await?;
        }
        Ok(WrittenAwards { new: new.len(), unclaimed })
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.awards.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.awards.is_empty()
    }
}
