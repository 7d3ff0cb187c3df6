//! What a provider does with its terms.

use super::{Terms, rows};
use crate::room;
use kernel::{Action, Ctx, OrganisationId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// A provider writes its terms of booking.
#[derive(Debug, Clone)]
pub struct ChangeTerms {
    /// Whose.
    pub organisation: OrganisationId,
    /// The terms from now on.
    pub terms: Terms,
}

impl Command for ChangeTerms {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "change_booking_terms";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Edition, self.organisation.as_str()).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        let editions = Resource::of_organisation(ResourceKind::Edition, &self.organisation);
        ctx.authorise(Action::Create, &editions)?;
        rows::put(tx, ctx, &self.organisation, &self.terms).await?;
        Ok(room::terms_changed(tx, ctx, &self.organisation).await?)
    }
}
