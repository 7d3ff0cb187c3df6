//! Awarding, and changing what an award is worth.

use super::document::{Issuer, Writing};
use super::many::{sealed_mail, skills_of};
use super::model::{AwardState, NotAllowed, StatusChange};
use super::rows::{self, NewAward};
use crate::keys::{KeyError, Keyring, SealProblem, active_or_new};
use crate::log::{self, Logged};
use crate::status::{self, Keeper};
use crate::{backpack, claims};
use kernel::{
    Action, AssessedAchievement, AwardId, CredentialId, Ctx, Event, Fault, Lang, OrganisationId, PersonId,
    Problem, Resource, ResourceKind, SubmissionId, Timestamp,
};
use openbadges::status::StatusPurpose;
use std::fmt::Write as _;
use std::sync::Arc;
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx};

/// Why something could not be awarded.
#[derive(Debug, thiserror::Error)]
pub enum AwardError {
    /// The document could not be sealed.
    #[error(transparent)]
    Seal(#[from] SealProblem),
    /// Somebody else took a place in a status list, or the key was replaced: seal again.
    #[error("a place in a status list was taken or the key was replaced meanwhile")]
    Outdated,
    /// What is to be awarded lacks something a credential must have.
    #[error("the credential lacks {0}")]
    Incomplete(String),
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(AwardError);

impl From<KeyError> for AwardError {
    fn from(error: KeyError) -> Self {
        match error {
            KeyError::Seal(problem) => Self::Seal(problem),
            KeyError::Refusable(error) => Self::Refusable(error),
        }
    }
}

/// Awards what a validated assessment found, and seals it at once.
pub struct IssueAward {
    /// The submission it rests on; a second award for it is the first one.
    pub submission: SubmissionId,
    /// Who earned it.
    pub learner: PersonId,
    /// The learner's e-mail address, of which only a salted hash is written.
    pub email: Option<String>,
    /// Who awards.
    pub organisation: OrganisationId,
    /// When it was decided.
    pub decided_at: Timestamp,
    /// What was achieved.
    pub achievement: AssessedAchievement,
    /// What seals it.
    pub keyring: Arc<Keyring>,
}

impl Command for IssueAward {
    type Output = AwardId;
    type Error = AwardError;
    const NAME: &'static str = "issue_award";

    fn subject(&self, award: &AwardId) -> Subject {
        Subject::new(ResourceKind::Award, award.as_str()).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<AwardId, AwardError> {
        let resource = Resource::of_both(ResourceKind::Award, &self.learner, &self.organisation);
        ctx.authorise(Action::Create, &resource)?;
        if let Some(before) = rows::of_submission(tx, ctx, &self.submission).await? {
            return Ok(before);
        }
        let award = AwardId::fresh(ctx.now, ctx.entropy.as_ref());
        let credential = CredentialId::fresh(ctx.now, ctx.entropy.as_ref());
        self.store_award(ctx, tx, &award).await?;
        self.seal(ctx, tx, &award, &credential).await?;
        backpack::put_in(tx, ctx, &self.learner, &credential).await?;
        self.tell(ctx, tx, &award, &credential).await?;
        Ok(award)
    }
}

impl IssueAward {
    async fn store_award(&self, ctx: &Ctx, tx: &mut Tx, award: &AwardId) -> Result<(), AwardError> {
        let achievement_json = serde_json::to_string(&self.achievement)
            .map_err(|problem| AwardError::Incomplete(problem.to_string()))?;
        let new = NewAward {
            id: award,
            submission: &self.submission,
            organisation: &self.organisation,
            learner: &self.learner,
            achievement: &self.achievement,
            achievement_json: &achievement_json,
            decided_at: self.decided_at,
        };
        Ok(rows::insert_award(tx, ctx, &new).await?)
    }

    async fn seal(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        award: &AwardId,
        credential: &CredentialId,
    ) -> Result<(), AwardError> {
        let (name, website) = rows::issuer(tx, ctx, &self.organisation).await?.ok_or(Refusable::NotFound)?;
        let key = active_or_new(tx, ctx, &self.keyring, &self.organisation).await?;
        let keeper = Keeper::Organisation(self.organisation.clone());
        let place = credential.as_str();
        let revocation = status::take_place(tx, ctx, &keeper, StatusPurpose::Revocation, place).await?;
        let suspension = status::take_place(tx, ctx, &keeper, StatusPurpose::Suspension, place).await?;
        let did = self.keyring.did_of(&self.organisation);
        let (subject, salt) = (urn_uuid(ctx), store::blobs::hex(&ctx.random_bytes()[..16]));
        let writing = Writing {
            keyring: &self.keyring,
            credential,
            issuer: Issuer {
                id: &self.organisation,
                did: &did,
                name: &name,
                website: Some(website.as_str()).filter(|address| address.starts_with("http")),
            },
            achievement: &self.achievement,
            subject: &subject,
            recipient: self.email.as_deref().map(|email| (email, salt.as_str())),
            decided_at: self.decided_at,
            sealed_at: ctx.now,
            places: [
                (&revocation.0, revocation.1, "revocation"),
                (&suspension.0, suspension.1, "suspension"),
            ],
        };
        let document = writing.document();
        if let Some(gap) = document.check().first() {
            return Err(AwardError::Incomplete(format!("{} ({})", gap.pointer, gap.what)));
        }
        let text = document.to_json().map_err(|problem| AwardError::Incomplete(problem.to_string()))?;
        let body = self.keyring.sign(&did, &key, &text, ctx.now)?;
        rows::insert_credential(tx, ctx, credential, award, key.id.as_str(), &body).await?;
        log::append(tx, ctx, &[Logged::of(ctx, credential, &body)]).await?;
        Ok(())
    }

    /// Tells the other domains, and the learner.
    async fn tell(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        award: &AwardId,
        credential: &CredentialId,
    ) -> Result<(), AwardError> {
        let event = Event::CredentialSealed {
            award: award.clone(),
            credential: credential.clone(),
            submission: Some(self.submission.clone()),
            learner: self.learner.clone(),
            skills: skills_of(&self.achievement),
        };
        store::publish(tx, ctx, &event).await?;
        let lang = Lang::parse(&self.achievement.language).unwrap_or(Lang::It);
        let mail = sealed_mail(&self.learner, credential, &self.achievement.title, lang);
        Ok(mail::queue(tx, ctx, &mail).await?)
    }
}

/// A random UUID (RFC 9562 version 4) as a URN.
pub(super) fn urn_uuid(ctx: &Ctx) -> String {
    let mut bytes = [0u8; 16];
    ctx.entropy.fill(&mut bytes);
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    bytes.iter().enumerate().fold(String::from("urn:uuid:"), |mut text, (place, byte)| {
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Why an award could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum StatusError {
    /// It is not in a state for that.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(StatusError);

impl From<StatusError> for Fault {
    fn from(error: StatusError) -> Fault {
        match error {
            StatusError::NotAllowed(_) => Fault::Refused(Problem::new("credentials-status-not-allowed")),
            StatusError::Refusable(error) => error.into(),
        }
    }
}

/// Suspends, reinstates or revokes an award: every form of it at once.
pub struct ChangeStatus {
    /// Which award.
    pub award: AwardId,
    /// What is done to it.
    pub change: StatusChange,
    /// Why, in words for the learner.
    pub note: String,
}

impl Command for ChangeStatus {
    type Output = OrganisationId;
    type Error = StatusError;
    const NAME: &'static str = "change_award_status";

    fn subject(&self, organisation: &OrganisationId) -> Subject {
        Subject::new(ResourceKind::Award, self.award.as_str()).within(organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, StatusError> {
        let award = rows::find_award(tx, ctx, &self.award).await?.ok_or(Refusable::NotFound)?;
        let resource = Resource::of_organisation(ResourceKind::Award, &award.organisation);
        ctx.authorise(Action::Decide, &resource)?;
        let state = award.state.after(self.change)?;
        rows::change_state(tx, ctx, &self.award, state, &self.note).await?;
        for form in rows::forms_of(tx, ctx, &self.award).await? {
            let revoked = matches!(state, AwardState::Revoked(_));
            status::set_bits(tx, ctx, form.as_str(), StatusPurpose::Revocation, revoked).await?;
            let suspended = state == AwardState::Suspended;
            status::set_bits(tx, ctx, form.as_str(), StatusPurpose::Suspension, suspended).await?;
        }
        if matches!(state, AwardState::Revoked(_)) {
            tell_revoked(ctx, tx, &award.id, award.learner.as_ref(), &award.title).await?;
        }
        Ok(award.organisation)
    }
}

/// Whoever had it is told, and so are the other domains; a claim that nobody took ends.
pub(super) async fn tell_revoked(
    ctx: &Ctx,
    tx: &mut Tx,
    award: &AwardId,
    learner: Option<&PersonId>,
    title: &str,
) -> store::Result<()> {
    let Some(learner) = learner else { return claims::cancel(tx, ctx, award).await };
    let event = Event::AwardRevoked { award: award.clone(), learner: learner.clone() };
    store::publish(tx, ctx, &event).await?;
    let mail = Mail {
        to: Recipient::Person(learner.clone()),
        lang: ctx.lang,
        template: "credentials-mail-revoked",
        arguments: vec![("title", title.to_owned())],
        calendar: None,
    };
    mail::queue(tx, ctx, &mail).await
}
