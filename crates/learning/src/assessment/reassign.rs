//! Seats whose holders are no longer assessors go to others.

use super::panel::{self, Purpose, Seat, SeatState};
use super::rows::panel as seats;
use crate::{microcredential, submission};
use kernel::{Action, Ctx, OrganisationId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// How many open seats are held by people who no longer assess in an organisation.
pub(crate) async fn orphaned(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> store::Result<usize> {
    Ok(seats::orphans(tx, ctx, of).await?.len())
}

/// A manager gives the seats of people who no longer assess to others; up to five hundred at a time.
#[derive(Debug, Clone)]
pub struct ReassignSeats {
    /// In which organisation.
    pub organisation: OrganisationId,
}

impl Command for ReassignSeats {
    type Output = usize;
    type Error = Refusable;
    const NAME: &'static str = "reassign_panel_seats";

    fn subject(&self, _: &usize) -> Subject {
        let of = self.organisation.as_str();
        Subject::new(ResourceKind::QualityFramework, of).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<usize, Refusable> {
        let framework = Resource::of_organisation(ResourceKind::QualityFramework, &self.organisation);
        ctx.authorise(Action::Change, &framework)?;
        let orphans = seats::orphans(tx, ctx, &self.organisation).await?;
        for (id, seat) in &orphans {
            seats::set_seat(tx, ctx, id, &Seat { state: SeatState::Left, ..seat.clone() }).await?;
            let Some(work) = submission::rows::submission(tx, ctx, id).await? else { continue };
            let version = microcredential::rows::version(tx, ctx, &work.version).await?;
            if let (Purpose::Panel, true, Some(version)) = (seat.purpose, seat.round == work.round, version) {
                panel::assemble(tx, ctx, &work, &version).await?;
            }
        }
        Ok(orphans.len())
    }
}
