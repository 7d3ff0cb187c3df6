//! What reviewers say about single fields of a version, until it is settled.

use super::Version;
use super::commands::{VersionError, load, subject};
use super::rows;
use kernel::{
    Action, Ctx, MicrocredentialVersionId, PersonId, Resource, ResourceKind, ReviewCommentId, Timestamp,
};
use store::{Command, Refusable, Subject, Tx};

/// A remark on one field of a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewComment {
    /// Its id.
    pub id: ReviewCommentId,
    /// On which version.
    pub version: MicrocredentialVersionId,
    /// On which field: its name, or the id of an outcome, a task or a criterion.
    pub field: String,
    /// Whose remark.
    pub author: PersonId,
    /// What it says.
    pub body: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// When somebody said that it is settled.
    pub settled_at: Option<Timestamp>,
}

/// The fields that stand once and can be remarked on: name, and the key of what it is called.
pub const FIELDS: [(&str, &str); 17] = [
    ("title", "learning-element-title"),
    ("description", "learning-element-description"),
    ("criteria", "learning-element-criteria"),
    ("challenge", "learning-the-situation"),
    ("prerequisites", "learning-prerequisites"),
    ("workload", "learning-element-workload"),
    ("credits", "learning-credits"),
    ("eqf_level", "learning-element-eqf-level"),
    ("assessment_type", "learning-element-assessment-type"),
    ("participation_form", "learning-element-participation-form"),
    ("supervision", "learning-element-supervision"),
    ("quality_assurance", "learning-element-quality-assurance"),
    ("stackability", "learning-element-stackability"),
    ("assessors", "learning-assessors"),
    ("validity_months", "learning-validity"),
    ("colour", "learning-colour"),
    ("translations", "learning-translations"),
];

/// Whether a version has such a field.
fn has_field(version: &Version, field: &str) -> bool {
    let content = &version.content;
    FIELDS.iter().any(|(name, _)| *name == field)
        || content.outcomes.iter().any(|part| part.id.as_str() == field)
        || content.tasks.iter().any(|part| part.id.as_str() == field)
        || content.rubric.iter().any(|part| part.id.as_str() == field)
}

/// How many remarks on a version are not settled.
pub(super) async fn open_ones(
    tx: &mut Tx,
    ctx: &Ctx,
    version: &MicrocredentialVersionId,
) -> store::Result<usize> {
    let comments = rows::comments(tx, ctx, version).await?;
    Ok(comments.iter().filter(|comment| comment.settled_at.is_none()).count())
}

/// Somebody of the provider remarks on a field of a version that is not published yet.
#[derive(Debug, Clone)]
pub struct CommentOnVersion {
    /// The id the remark will carry.
    pub id: ReviewCommentId,
    /// On which version.
    pub version: MicrocredentialVersionId,
    /// On which field.
    pub field: String,
    /// What it says.
    pub body: String,
}

impl Command for CommentOnVersion {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "comment_on_version";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let version = at_work(tx, ctx, &self.version).await?;
        let author = ctx.person().cloned().ok_or(Refusable::NotFound)?;
        if !has_field(&version, &self.field) {
            return Err(Refusable::NotFound.into());
        }
        let comment = ReviewComment {
            id: self.id.clone(),
            version: self.version.clone(),
            field: self.field.clone(),
            author,
            body: self.body.clone(),
            made_at: ctx.now,
            settled_at: None,
        };
        rows::insert_comment(tx, ctx, &comment).await?;
        Ok(version)
    }
}

/// A version that somebody of the provider still works on.
async fn at_work(tx: &mut Tx, ctx: &Ctx, id: &MicrocredentialVersionId) -> Result<Version, VersionError> {
    let version = load(tx, ctx, id).await?;
    let publication = Resource::of_organisation(ResourceKind::Publication, &version.organisation);
    ctx.authorise(Action::See, &publication)?;
    if version.state.is_unpublished() { Ok(version) } else { Err(VersionError::Frozen(version.state)) }
}

/// Somebody of the provider says that a remark is settled.
#[derive(Debug, Clone)]
pub struct SettleComment {
    /// On which version.
    pub version: MicrocredentialVersionId,
    /// Which remark.
    pub comment: ReviewCommentId,
}

impl Command for SettleComment {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "settle_comment";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let version = at_work(tx, ctx, &self.version).await?;
        let settler = ctx.person().cloned().ok_or(Refusable::NotFound)?;
        if !rows::settle_comment(tx, ctx, &self.version, &self.comment, &settler).await? {
            return Err(Refusable::NotFound.into());
        }
        Ok(version)
    }
}
