//! Asking for a look, and noting what was seen.

use super::model::{LinkState, Looked, addresses};
use super::rows;
use crate::jobs::CHECK_LINKS;
use crate::microcredential::{self, Version, VersionError};
use kernel::{Action, Ctx, MicrocredentialVersionId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

fn subject(id: &MicrocredentialVersionId) -> Subject {
    Subject::new(ResourceKind::Microcredential, id.as_str())
}

/// Writes the job that looks at the addresses of a version, if it names any.
pub(crate) async fn ask_for(tx: &mut Tx, ctx: &Ctx, version: &Version) -> store::Result<()> {
    if addresses(&version.content).is_empty() {
        return Ok(());
    }
    store::jobs::enqueue(tx, ctx, CHECK_LINKS, &version.id, ctx.now).await
}

/// The addresses of a version that are known to lead nowhere.
pub(crate) async fn broken(tx: &mut Tx, ctx: &Ctx, version: &Version) -> store::Result<Vec<String>> {
    let looked = rows::looked(tx, ctx, &version.id).await?;
    let named = addresses(&version.content);
    let is_broken = |url: &String| looked.iter().any(|one| one.url == *url && one.state == LinkState::Broken);
    Ok(named.into_iter().map(|(url, _)| url).filter(is_broken).collect())
}

/// Seconds for which a look is new enough.
const NEW_SECONDS: i64 = 60;

/// A designer or an approver wants the addresses looked at (again); says whether they will be. Nothing happens while
/// the last look is younger than a minute: other people's servers are not asked as often as a button can be pressed.
#[derive(Debug, Clone)]
pub struct AskForLinks {
    /// Of which version.
    pub version: MicrocredentialVersionId,
}

impl Command for AskForLinks {
    type Output = bool;
    type Error = VersionError;
    const NAME: &'static str = "ask_for_links";

    fn subject(&self, _: &bool) -> Subject {
        subject(&self.version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<bool, VersionError> {
        let found = microcredential::rows::version(tx, ctx, &self.version).await?;
        let version = found.ok_or(Refusable::NotFound)?;
        let publication = Resource::of_organisation(ResourceKind::Publication, &version.organisation);
        ctx.authorise(Action::See, &publication)?;
        let looked = rows::looked(tx, ctx, &version.id).await?;
        if looked.iter().any(|one| ctx.now < one.at.plus_seconds(NEW_SECONDS)) {
            return Ok(false);
        }
        ask_for(tx, ctx, &version).await?;
        Ok(true)
    }
}

/// What was seen at the addresses of a version.
#[derive(Debug, Clone)]
pub struct NoteLinks {
    /// Of which version.
    pub version: MicrocredentialVersionId,
    /// The looks.
    pub looked: Vec<Looked>,
}

impl Command for NoteLinks {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "note_links";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.version)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Microcredential))?;
        Ok(rows::replace(tx, ctx, &self.version, &self.looked).await?)
    }
}
