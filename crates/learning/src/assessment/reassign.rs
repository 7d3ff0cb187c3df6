//! Seats whose holders are no longer assessors go to others; whoever assesses again takes them back while they are free.

use super::panel::{self, Purpose, Seat, SeatState};
use super::rows::panel as seats;
use crate::microcredential;
use crate::submission::{self, SubmissionState};
use kernel::{Action, Ctx, OrganisationId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// How many open seats are held by people who no longer assess in an organisation.
pub(crate) async fn orphaned(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> store::Result<usize> {
    Ok(seats::orphans(tx, ctx, of).await?.len())
}

/// What came of seats whose holders no longer assess.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reassigned {
    /// How many somebody else has now.
    pub given: usize,
    /// How many nobody else can take: they are free for whoever can.
    pub free: usize,
}

/// A manager gives the seats of people who no longer assess to others; up to five hundred at a time.
#[derive(Debug, Clone)]
pub struct ReassignSeats {
    /// In which organisation.
    pub organisation: OrganisationId,
}

impl Command for ReassignSeats {
    type Output = Reassigned;
    type Error = Refusable;
    const NAME: &'static str = "reassign_panel_seats";

    fn subject(&self, _: &Reassigned) -> Subject {
        let of = self.organisation.as_str();
        Subject::new(ResourceKind::QualityFramework, of).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Reassigned, Refusable> {
        let framework = Resource::of_organisation(ResourceKind::QualityFramework, &self.organisation);
        ctx.authorise(Action::Change, &framework)?;
        let orphans = seats::orphans(tx, ctx, &self.organisation).await?;
        let mut done = Reassigned::default();
        for (id, seat) in &orphans {
            // They did not step down: should they assess again, nothing speaks against them.
            seats::set_seat(tx, ctx, id, &Seat { state: SeatState::Lapsed, ..seat.clone() }).await?;
            let Some(work) = submission::rows::submission(tx, ctx, id).await? else { continue };
            let version = microcredential::rows::version(tx, ctx, &work.version).await?;
            let waits = work.state == SubmissionState::Submitted && seat.round == work.round;
            if let (Purpose::Panel, true, Some(version)) = (seat.purpose, waits, version) {
                let free = seats::free(tx, ctx, id).await?;
                panel::assemble(tx, ctx, &work, &version).await?;
                let found = seats::free(tx, ctx, id).await? <= free;
                *(if found { &mut done.given } else { &mut done.free }) += 1;
            }
        }
        Ok(done)
    }
}
