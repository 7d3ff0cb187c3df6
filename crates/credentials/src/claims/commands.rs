//! Inviting somebody to take an award, and taking it.

use super::rows;
use crate::awards::{achievement_of_version, skills_of};
use crate::backpack;
use kernel::{Action, AwardId, CredentialId, Ctx, Event, Fault, Lang, Problem, Resource, ResourceKind, Role};
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx};
use web::server::token_key;

/// Who is invited to take what.
pub(crate) struct Invitation<'a> {
    pub(crate) award: AwardId,
    pub(crate) address: &'a str,
    pub(crate) name: &'a str,
    pub(crate) lang: Lang,
    pub(crate) title: &'a str,
    pub(crate) issuer: &'a str,
}

/// Makes the link and mails it; a link made before opens nothing any more.
pub(crate) async fn invite(tx: &mut Tx, ctx: &Ctx, invitation: &Invitation<'_>) -> store::Result<()> {
    let token = store::blobs::hex(&ctx.random_bytes()[..16]);
    rows::set_token(tx, ctx, &invitation.award, &token_key(&token)).await?;
    let mail = Mail {
        to: Recipient::Address(invitation.address.to_owned()),
        lang: invitation.lang,
        template: "credentials-claim-mail",
        arguments: vec![
            ("name", invitation.name.to_owned()),
            ("title", invitation.title.to_owned()),
            ("issuer", invitation.issuer.to_owned()),
            ("path", format!("/claims/{token}")),
        ],
        calendar: None,
    };
    mail::queue(tx, ctx, &mail).await
}

/// Why an award could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum ClaimError {
    /// It was taken or cancelled before.
    #[error("the claim has ended")]
    Ended,
    /// They manage the organisation that awards: nobody awards themselves, under whatever address.
    #[error("a manager's own award")]
    OwnAward,
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ClaimError);

impl From<ClaimError> for Fault {
    fn from(error: ClaimError) -> Fault {
        match error {
            ClaimError::Ended => Fault::Refused(Problem::new("credentials-claim-ended")),
            ClaimError::OwnAward => Fault::Refused(Problem::new("credentials-claim-own")),
            ClaimError::Refusable(error) => error.into(),
        }
    }
}

/// A signed-in person takes the award behind a link into their backpack.
pub struct ClaimAward {
    /// The token of the link.
    pub token: String,
}

impl Command for ClaimAward {
    type Output = (AwardId, CredentialId);
    type Error = ClaimError;
    const NAME: &'static str = "claim_award";

    fn subject(&self, claimed: &(AwardId, CredentialId)) -> Subject {
        Subject::new(ResourceKind::Award, claimed.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(AwardId, CredentialId), ClaimError> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Create, &Resource::of_person(ResourceKind::Backpack, &person))?;
        let claim = rows::by_token(tx, ctx, &token_key(&self.token)).await?.ok_or(Refusable::NotFound)?;
        if !claim.open {
            return Err(ClaimError::Ended);
        }
        if ctx.organisations_as(Role::Manager).any(|managed| *managed == claim.organisation) {
            return Err(ClaimError::OwnAward);
        }
        rows::take(tx, ctx, &claim.award, &person).await?;
        backpack::put_in(tx, ctx, &person, &claim.credential).await?;
        let achievement = achievement_of_version(tx, ctx, &claim.version).await?;
        let event = Event::CredentialSealed {
            award: claim.award.clone(),
            credential: claim.credential.clone(),
            submission: None,
            learner: person,
            skills: achievement.map(|(achievement, ..)| skills_of(&achievement)).unwrap_or_default(),
        };
        store::publish(tx, ctx, &event).await?;
        Ok((claim.award, claim.credential))
    }
}
