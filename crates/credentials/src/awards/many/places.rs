//! Places in a status list for many credentials, drawn in memory and claimed when they are written.

use crate::status::{self, Keeper, OpenList};
use kernel::{Ctx, OrganisationId, StatusListId};
use openbadges::status::StatusPurpose;
use store::{Refusable, Store};

/// The places of one list that nobody has.
pub(super) struct Places {
    pub(super) list: StatusListId,
    purpose: StatusPurpose,
    taken: Vec<bool>,
    left: usize,
    /// Lists that are used up.
    before: Vec<StatusListId>,
}

impl Places {
    /// The places of a list with room for `count`, made if there is none.
    pub(super) async fn load(
        store: &Store,
        ctx: &Ctx,
        organisation: &OrganisationId,
        purpose: StatusPurpose,
        count: usize,
        before: Vec<StatusListId>,
    ) -> Result<Self, Refusable> {
        let keeper = Keeper::Organisation(organisation.clone());
        let open = OpenList { keeper, purpose, room: count, besides: before.clone() };
        let list = store.run(ctx, &open).await?;
        let taken = status::taken_places(&mut store.read().await?, ctx, &list).await?;
        // Half of a list stays free, so that a number tells nothing.
        let left = (taken.len() / 2).saturating_sub(taken.iter().filter(|taken| **taken).count());
        Ok(Self { list, purpose, taken, left, before })
    }

    /// Draws `count` places at random, from another list when this one has no room for them.
    pub(super) async fn draw(
        &mut self,
        store: &Store,
        ctx: &Ctx,
        organisation: &OrganisationId,
        count: usize,
    ) -> Result<(StatusListId, Vec<u64>), Refusable> {
        if self.left < count {
            let mut before = std::mem::take(&mut self.before);
            before.push(self.list.clone());
            *self = Self::load(store, ctx, organisation, self.purpose, count, before).await?;
        }
        self.left = self.left.saturating_sub(count);
        Ok((self.list.clone(), (0..count).map(|_| self.one(ctx)).collect()))
    }

    fn one(&mut self, ctx: &Ctx) -> u64 {
        loop {
            let mut random = [0u8; 4];
            ctx.entropy.fill(&mut random);
            let place = usize::try_from(u32::from_le_bytes(random)).unwrap_or(0) % self.taken.len().max(1);
            if let Some(taken) = self.taken.get_mut(place).filter(|taken| !**taken) {
                *taken = true;
                return place as u64;
            }
        }
    }
}
