//! What designers and approvers do.

use super::content::{Basics, Change, Content, Unfit};
use super::gate::{self, Element};
use super::model::{Version, VersionState};
use super::{comments, rows};
use crate::quality::Rules;
use crate::quiz::MOST_QUESTIONS;
use crate::words::NotAllowed;
use crate::{badge, links, quality};
use kernel::{
    Action, ChallengeTaskId, Ctx, Fault, MicrocredentialId, MicrocredentialVersionId, OrganisationId,
    OutcomeId, Problem, Resource, ResourceKind, RubricCriterionId,
};
use store::{Command, Refusable, Subject, Tx};

/// Why a version could not be changed or moved on.
#[derive(Debug, thiserror::Error)]
pub enum VersionError {
    /// It is no longer a draft: what is published never changes.
    #[error("a version that is {0} cannot be changed")]
    Frozen(VersionState),
    /// It lacks something.
    #[error("the version is not complete: {0:?}")]
    Incomplete(Vec<Element>),
    /// Addresses that it names lead nowhere: these.
    #[error("{} addresses lead nowhere", .0.len())]
    BrokenLinks(Vec<String>),
    /// Whoever designs does not approve.
    #[error("a designer cannot approve")]
    DesignerApproves,
    /// The provider's rules leave it to another role.
    #[error("another role decides under the provider's rules")]
    NotAnApprover,
    /// The provider's rules ask for somebody else to publish than has approved.
    #[error("whoever approved cannot publish")]
    ApproverPublishes,
    /// Its state does not lead there.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Comments of reviewers are not settled.
    #[error("{0} comments are not settled")]
    OpenComments(usize),
    /// The reviewer has not confirmed what the provider's rules ask for.
    #[error("{0} checks are not confirmed")]
    Unconfirmed(usize),
    /// A list has as many parts as it may have, or what is changed is gone.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(VersionError);

impl From<VersionError> for Fault {
    fn from(error: VersionError) -> Fault {
        Fault::Refused(match error {
            VersionError::Refusable(inner) => return inner.into(),
            VersionError::Frozen(_) => Problem::new("learning-version-frozen"),
            VersionError::BrokenLinks(broken) => {
                Problem::new("learning-links-broken").with("urls", broken.join(", "))
            }
            VersionError::Incomplete(missing) => {
                Problem::new("learning-version-incomplete").with("count", missing.len().to_string())
            }
            VersionError::DesignerApproves => Problem::new("learning-designer-approves"),
            VersionError::NotAnApprover => Problem::new("learning-not-an-approver"),
            VersionError::ApproverPublishes => Problem::new("learning-approver-publishes"),
            VersionError::NotAllowed(_) => Problem::new("learning-version-moved-on"),
            VersionError::OpenComments(count) => {
                Problem::new("learning-comments-open").with("count", count.to_string())
            }
            VersionError::Unconfirmed(count) => {
                Problem::new("learning-checks-unconfirmed").with("count", count.to_string())
            }
            VersionError::Unfit(Unfit::NoSuchQuiz) => return Fault::NotFound,
            VersionError::Unfit(Unfit::QuizFull) => {
                Problem::new("learning-quiz-full").with("most", MOST_QUESTIONS.to_string())
            }
            VersionError::Unfit(Unfit::ListFull) => {
                Problem::new("learning-list-full").with("most", super::content::MOST_PARTS.to_string())
            }
        })
    }
}

pub(super) fn microcredential_of(organisation: &OrganisationId) -> Resource {
    Resource::of_organisation(ResourceKind::Microcredential, organisation)
}

pub(super) fn subject(version: &Version) -> Subject {
    Subject::new(ResourceKind::Microcredential, version.id.as_str()).within(&version.organisation)
}

pub(super) async fn load(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &MicrocredentialVersionId,
) -> Result<Version, Refusable> {
    rows::version(tx, ctx, id).await?.ok_or(Refusable::NotFound)
}

/// Adds whoever acts to those who wrote in a version.
pub(super) fn sign(version: &mut Version, ctx: &Ctx) {
    if let Some(person) = ctx.person()
        && !version.designers.contains(person)
    {
        version.designers.push(person.clone());
    }
}

/// A designer begins a microcredential.
#[derive(Debug, Clone)]
pub struct CreateMicrocredential {
    /// The id it will carry.
    pub id: MicrocredentialId,
    /// The id of its first version.
    pub version: MicrocredentialVersionId,
    /// Whose it will be.
    pub organisation: OrganisationId,
    /// What it says so far.
    pub basics: Basics,
}

impl Command for CreateMicrocredential {
    type Output = Version;
    type Error = Refusable;
    const NAME: &'static str = "create_microcredential";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, Refusable> {
        ctx.authorise(Action::Create, &microcredential_of(&self.organisation))?;
        let mut version = Version {
            id: self.version.clone(),
            microcredential: self.id.clone(),
            organisation: self.organisation.clone(),
            number: 1,
            state: VersionState::Draft,
            designers: Vec::new(),
            approver: None,
            review_note: String::new(),
            content: Content::of(self.basics.clone()),
            changed_at: ctx.now,
            published_at: None,
        };
        sign(&mut version, ctx);
        rows::insert(tx, ctx, &self.id, &self.organisation).await?;
        rows::insert_version(tx, ctx, &version).await?;
        Ok(version)
    }
}

/// A designer changes a draft.
#[derive(Debug, Clone)]
pub struct ChangeVersion {
    /// Which.
    pub version: MicrocredentialVersionId,
    /// What changes, in order.
    pub changes: Vec<Change>,
}

impl Command for ChangeVersion {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "change_version";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let mut version = load(tx, ctx, &self.version).await?;
        ctx.authorise(Action::Change, &microcredential_of(&version.organisation))?;
        if !version.state.is_open() {
            return Err(VersionError::Frozen(version.state));
        }
        for change in &self.changes {
            change.apply(&mut version.content)?;
        }
        sign(&mut version, ctx);
        rows::update(tx, ctx, &version).await?;
        Ok(version)
    }
}

/// A designer asks somebody else to look at a draft.
#[derive(Debug, Clone)]
pub struct SubmitForReview {
    /// Which.
    pub version: MicrocredentialVersionId,
}

impl Command for SubmitForReview {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "submit_version_for_review";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let mut version = load(tx, ctx, &self.version).await?;
        ctx.authorise(Action::Change, &microcredential_of(&version.organisation))?;
        version.state = version.state.move_to(VersionState::InReview)?;
        complete(tx, ctx, &version).await?;
        version.review_note = String::new();
        rows::update(tx, ctx, &version).await?;
        links::ask_for(tx, ctx, &version).await?;
        Ok(version)
    }
}

/// Refuses whoever does not decide on a version: by the policy, or by the rules of its organisation.
async fn decides(tx: &mut Tx, ctx: &Ctx, version: &Version) -> Result<Rules, VersionError> {
    let publication = Resource::of_organisation(ResourceKind::Publication, &version.organisation);
    ctx.authorise(Action::Decide, &publication)?;
    let rules = quality::rows::rules(tx, ctx, &version.organisation).await?;
    if rules.lets_decide(ctx, &version.organisation) { Ok(rules) } else { Err(VersionError::NotAnApprover) }
}

/// Refuses what lacks something under the rules of its organisation.
async fn complete(tx: &mut Tx, ctx: &Ctx, version: &Version) -> Result<(), VersionError> {
    let rules = quality::rows::rules(tx, ctx, &version.organisation).await?;
    let missing = gate::missing(&version.content, &rules);
    if missing.is_empty() { Ok(()) } else { Err(VersionError::Incomplete(missing)) }
}

/// What a reviewer says.
#[derive(Debug, Clone)]
pub enum ReviewDecision {
    /// It may be published.
    Approve {
        /// Those of the provider's own checks that the reviewer has made.
        confirmed: Vec<String>,
    },
    /// It needs more work.
    SendBack {
        /// What is to be done.
        note: String,
    },
}

/// A reviewer, who is nobody of its designers, decides on a version.
#[derive(Debug, Clone)]
pub struct ReviewVersion {
    /// Which.
    pub version: MicrocredentialVersionId,
    /// What they say.
    pub decision: ReviewDecision,
}

impl Command for ReviewVersion {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "review_version";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let mut version = load(tx, ctx, &self.version).await?;
        decides(tx, ctx, &version).await?;
        if ctx.person().is_some_and(|person| version.designers.contains(person)) {
            return Err(VersionError::DesignerApproves);
        }
        match &self.decision {
            ReviewDecision::Approve { confirmed } => {
                version.state = version.state.move_to(VersionState::Approved)?;
                settled(tx, ctx, &version, confirmed).await?;
                complete(tx, ctx, &version).await?;
                version.approver = ctx.person().cloned();
            }
            ReviewDecision::SendBack { note } => {
                version.state = version.state.move_to(VersionState::Draft)?;
                version.review_note.clone_from(note);
                version.approver = None;
            }
        }
        rows::update(tx, ctx, &version).await?;
        Ok(version)
    }
}

/// Refuses to approve while comments are open or checks of the provider are not made.
async fn settled(
    tx: &mut Tx,
    ctx: &Ctx,
    version: &Version,
    confirmed: &[String],
) -> Result<(), VersionError> {
    let open = comments::open_ones(tx, ctx, &version.id).await?;
    if open > 0 {
        return Err(VersionError::OpenComments(open));
    }
    let rules = quality::rows::rules(tx, ctx, &version.organisation).await?;
    match rules.unconfirmed(confirmed).len() {
        0 => Ok(()),
        count => Err(VersionError::Unconfirmed(count)),
    }
}

/// An approved version is published: frozen, and in the place of the one before.
#[derive(Debug, Clone)]
pub struct PublishVersion {
    /// Which.
    pub version: MicrocredentialVersionId,
}

impl Command for PublishVersion {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "publish_version";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let mut version = load(tx, ctx, &self.version).await?;
        let rules = decides(tx, ctx, &version).await?;
        if rules.publisher_is_other && version.approver.is_some() && version.approver.as_ref() == ctx.person()
        {
            return Err(VersionError::ApproverPublishes);
        }
        version.state = version.state.move_to(VersionState::Published)?;
        complete(tx, ctx, &version).await?;
        let broken = links::broken(tx, ctx, &version).await?;
        if !broken.is_empty() {
            return Err(VersionError::BrokenLinks(broken));
        }
        version.published_at = Some(ctx.now);
        rows::update(tx, ctx, &version).await?;
        rows::supersede_others(tx, ctx, &version).await?;
        Ok(version)
    }
}

/// A published version is no longer offered. It stays readable, and its awards stay true.
#[derive(Debug, Clone)]
pub struct RetireVersion {
    /// Which.
    pub version: MicrocredentialVersionId,
}

impl Command for RetireVersion {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "retire_version";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let mut version = load(tx, ctx, &self.version).await?;
        let _ = decides(tx, ctx, &version).await?;
        version.state = version.state.move_to(VersionState::Retired)?;
        rows::update(tx, ctx, &version).await?;
        Ok(version)
    }
}

/// A designer begins the next version from an earlier one.
#[derive(Debug, Clone)]
pub struct BeginNextVersion {
    /// The earlier one.
    pub from: MicrocredentialVersionId,
    /// The id of the new one.
    pub id: MicrocredentialVersionId,
}

impl Command for BeginNextVersion {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "begin_next_version";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let from = load(tx, ctx, &self.from).await?;
        ctx.authorise(Action::Change, &microcredential_of(&from.organisation))?;
        let versions = rows::versions(tx, ctx, &from.microcredential).await?;
        if let Some(open) = versions.iter().find(|version| version.state.is_open()) {
            return Ok(open.clone());
        }
        let number = versions.first().map_or(1, |latest| latest.number + 1);
        let mut version = Version {
            id: self.id.clone(),
            number,
            state: VersionState::Draft,
            designers: Vec::new(),
            approver: None,
            review_note: String::new(),
            content: with_fresh_ids(ctx, from.content.clone()),
            changed_at: ctx.now,
            published_at: None,
            ..from
        };
        sign(&mut version, ctx);
        rows::insert_version(tx, ctx, &version).await?;
        if let Some(picture) = badge::rows::picture(tx, ctx, &self.from).await? {
            badge::rows::put(tx, ctx, &version.id, &picture).await?;
        }
        Ok(version)
    }
}

/// Parts of one version are not those of another: awards point at the parts they were judged by.
pub(super) fn with_fresh_ids(ctx: &Ctx, mut content: Content) -> Content {
    let entropy = ctx.entropy.as_ref();
    for outcome in &mut content.outcomes {
        let before = std::mem::replace(&mut outcome.id, OutcomeId::fresh(ctx.now, entropy));
        for translation in content.translations.values_mut() {
            if let Some(text) = translation.outcomes.remove(&before) {
                translation.outcomes.insert(outcome.id.clone(), text);
            }
        }
    }
    for task in &mut content.tasks {
        task.id = ChallengeTaskId::fresh(ctx.now, entropy);
    }
    for criterion in &mut content.rubric {
        criterion.id = RubricCriterionId::fresh(ctx.now, entropy);
    }
    content
}
