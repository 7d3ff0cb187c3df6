//! Making links and taking them back.

use super::model::Share;
use super::rows;
use kernel::{
    Action, CredentialId, Ctx, Fault, PersonId, Problem, Resource, ResourceKind, ShareId, Timestamp,
};
use store::{Command, Refusable, Subject, Tx};
use web::server::token_key;

/// Links to one credential at a time: more would be lost track of.
const MOST_OPEN: usize = 20;

/// Why a link could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ShareError {
    /// There are as many open links as one can keep track of.
    #[error("{MOST_OPEN} links are open")]
    TooMany,
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ShareError);

impl From<ShareError> for Fault {
    fn from(error: ShareError) -> Fault {
        match error {
            ShareError::TooMany => {
                Fault::Refused(Problem::new("credentials-share-too-many").with("most", MOST_OPEN.to_string()))
            }
            ShareError::Refusable(error) => error.into(),
        }
    }
}

/// Makes a link by which a credential is shown.
pub struct MakeShare {
    /// Which credential.
    pub credential: CredentialId,
    /// For whom, in its owner's words.
    pub audience: String,
    /// Whether it shows the name.
    pub show_name: bool,
    /// Until when.
    pub expires_at: Option<Timestamp>,
}

impl Command for MakeShare {
    type Output = Share;
    type Error = ShareError;
    const NAME: &'static str = "make_share";

    fn subject(&self, share: &Share) -> Subject {
        Subject::new(ResourceKind::Backpack, share.id.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Share, ShareError> {
        let holder = rows::holder(tx, ctx, &self.credential).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Create, &Resource::of_person(ResourceKind::Backpack, &holder))?;
        let before = rows::shares_of(tx, ctx, &holder, &self.credential).await?;
        let open = before.iter().filter(|share| share.state(ctx.now) == super::ShareState::Open).count();
        if open >= MOST_OPEN {
            return Err(ShareError::TooMany);
        }
        let share = self.share(ctx, holder);
        rows::insert_share(tx, ctx, &share, &token_key(&share.token)).await?;
        Ok(share)
    }
}

impl MakeShare {
    fn share(&self, ctx: &Ctx, person: PersonId) -> Share {
        Share {
            id: ShareId::fresh(ctx.now, ctx.entropy.as_ref()),
            token: store::blobs::hex(&ctx.random_bytes()[..16]),
            person,
            credential: self.credential.clone(),
            audience: self.audience.clone(),
            show_name: self.show_name,
            created_at: ctx.now,
            expires_at: self.expires_at,
            revoked_at: None,
            views: 0,
        }
    }
}

/// Takes a link back: from now on it leads nowhere.
pub struct TakeBackShare {
    /// Which link.
    pub share: ShareId,
}

impl Command for TakeBackShare {
    type Output = CredentialId;
    type Error = Refusable;
    const NAME: &'static str = "take_back_share";

    fn subject(&self, _: &CredentialId) -> Subject {
        Subject::new(ResourceKind::Backpack, self.share.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<CredentialId, Refusable> {
        let share = rows::share_by_id(tx, ctx, &self.share).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Backpack, &share.person))?;
        rows::take_back(tx, ctx, &self.share).await?;
        Ok(share.credential)
    }
}

/// Counts how often a link was opened. Done by the system: whoever opens it needs no account.
pub(crate) struct CountView {
    pub(crate) share: ShareId,
    pub(crate) views: i64,
}

impl Command for CountView {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "open_share";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Backpack, self.share.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Backpack))?;
        Ok(rows::count_views(tx, ctx, &self.share, self.views).await?)
    }
}

/// Empties the backpack of an erased person, and leaves their awards as facts without a name.
pub(super) struct Forget(pub(super) PersonId);

impl Command for Forget {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "forget_backpack";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Backpack, self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Backpack, &self.0))?;
        rows::forget(tx, ctx, &self.0).await?;
        crate::log::forget_salts(tx, ctx, &self.0).await?;
        Ok(crate::awards::forget_learner(tx, ctx, &self.0).await?)
    }
}
