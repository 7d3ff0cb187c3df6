//! What designers do with the picture of a version.

use super::rows;
use crate::jobs::DELETE_FILE;
use crate::microcredential::{self, Version, VersionError};
use crate::submission;
use kernel::{Action, BlobId, Ctx, MicrocredentialVersionId, Resource, ResourceKind};
use store::blobs::BlobRow;
use store::{Command, Refusable, Subject, Tx};

fn subject(version: &Version) -> Subject {
    Subject::new(ResourceKind::Microcredential, version.id.as_str()).within(&version.organisation)
}

/// A version whose picture the actor may change.
async fn open(tx: &mut Tx, ctx: &Ctx, id: &MicrocredentialVersionId) -> Result<Version, VersionError> {
    let version = microcredential::rows::version(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::Microcredential, &version.organisation);
    ctx.authorise(Action::Change, &resource)?;
    if version.state.is_open() { Ok(version) } else { Err(VersionError::Frozen(version.state)) }
}

/// Takes the present picture away; its file goes when no other version shows it.
async fn take_away(tx: &mut Tx, ctx: &Ctx, version: &Version) -> store::Result<()> {
    let Some(blob) = rows::picture(tx, ctx, &version.id).await? else { return Ok(()) };
    rows::remove(tx, ctx, &version.id).await?;
    if !rows::is_shown(tx, ctx, &blob).await? {
        submission::rows::delete_blob(tx, ctx, &blob).await?;
        store::jobs::enqueue(tx, ctx, DELETE_FILE, &blob, ctx.now).await?;
    }
    Ok(())
}

/// A designer puts a picture in the place of the one before. It was made harmless already.
#[derive(Debug, Clone)]
pub struct SetPicture {
    /// Of which version.
    pub version: MicrocredentialVersionId,
    /// Where the PNG lies.
    pub blob: BlobId,
    /// What is known of it.
    pub row: BlobRow,
}

impl Command for SetPicture {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "set_badge_picture";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let version = open(tx, ctx, &self.version).await?;
        take_away(tx, ctx, &version).await?;
        store::blobs::insert(tx, ctx, &self.blob, &self.row).await?;
        rows::put(tx, ctx, &version.id, &self.blob).await?;
        Ok(version)
    }
}

/// A designer goes back to the drawn picture.
#[derive(Debug, Clone)]
pub struct RemovePicture {
    /// Of which version.
    pub version: MicrocredentialVersionId,
}

impl Command for RemovePicture {
    type Output = Version;
    type Error = VersionError;
    const NAME: &'static str = "remove_badge_picture";

    fn subject(&self, version: &Version) -> Subject {
        subject(version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Version, VersionError> {
        let version = open(tx, ctx, &self.version).await?;
        take_away(tx, ctx, &version).await?;
        Ok(version)
    }
}
