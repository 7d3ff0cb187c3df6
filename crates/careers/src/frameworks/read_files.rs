//! The publishers' files, from the paths to the tables.

use super::import::{ImportFramework, ImportFrameworkError, ImportReport, Written};
use super::rows;
use kernel::{Ctx, Fault};
use serde::Serialize;
use skills::framework::{ConceptUri, Family};
use skills::import::{ImportError, ImportedFramework, Options, Progress, Repertory, Report, Source, Step};
use std::path::PathBuf;
use store::Store;

/// How far an import has come.
#[derive(Debug, Clone, Copy)]
pub enum ImportStep<'a> {
    /// Reading files.
    Reading(Step<'a>),
    /// Writing what was read.
    Writing(Written),
}

/// What was read and what was written.
#[derive(Debug, Clone, Serialize)]
pub struct FrameworkImport {
    /// What the files held, and which rows were refused.
    pub read: Report,
    /// What changed.
    pub written: ImportReport,
}

/// Why an import was not done. Nothing of it is kept.
#[derive(Debug, thiserror::Error)]
pub enum ImportProblem {
    /// The files.
    #[error("{0}")]
    Files(#[from] ImportError),
    /// The database, or the policy.
    #[error("{0}")]
    Writing(Fault),
}

impl From<ImportFrameworkError> for ImportProblem {
    fn from(error: ImportFrameworkError) -> Self {
        ImportProblem::Writing(error.into())
    }
}

/// Whose files they are.
#[derive(Debug, Clone)]
pub enum Publisher {
    /// ESCO: classification and relations.
    Esco,
    /// O\*NET: occupations, titles, interests, job zones, related occupations.
    Onet,
    /// The matches between ESCO and O\*NET occupations.
    Crosswalk,
    /// `DigComp`.
    DigComp,
    /// A package in the CASE format.
    Case,
    /// A table of the documented shape.
    Repertory(Repertory),
}

impl Publisher {
    fn family(&self) -> Family {
        match self {
            Self::Esco => Family::Esco,
            Self::Onet | Self::Crosswalk => Family::Onet,
            Self::DigComp => Family::DigComp,
            Self::Case => Family::Case,
            Self::Repertory(which) if which.own => Family::Own,
            Self::Repertory(_) => Family::Repertory,
        }
    }

    fn read(
        &self,
        sources: &[Source],
        options: &Options,
        progress: Progress<'_>,
    ) -> Result<ImportedFramework, ImportError> {
        match self {
            Self::Esco => skills::import::esco(sources, options, progress),
            Self::Onet => skills::import::onet(sources, options, progress),
            Self::Crosswalk => skills::import::crosswalk(sources, options, progress),
            Self::DigComp => skills::import::digcomp(sources, options, progress),
            Self::Case => skills::import::case(sources, options, progress),
            Self::Repertory(which) => skills::import::repertory(sources, which, options, progress),
        }
    }
}

/// Imports the official ESCO files of these paths: see [`import_files`].
///
/// # Errors
/// Those of [`import_files`].
pub async fn import_esco(
    store: &Store,
    ctx: &Ctx,
    paths: Vec<PathBuf>,
    progress: &(dyn Fn(ImportStep<'_>) + Sync),
) -> Result<FrameworkImport, ImportProblem> {
    import_files(store, ctx, (&Publisher::Esco, None), paths, progress).await
}

/// Imports a publisher's files of these paths (zips, folders, tables), in any order, as a version where the files do not
/// tell it. A running server takes the new frameworks over by itself.
///
/// # Errors
/// When a file cannot be used, with its name, the line and the way out; or when the database fails.
pub async fn import_files(
    store: &Store,
    ctx: &Ctx,
    (publisher, version): (&Publisher, Option<String>),
    paths: Vec<PathBuf>,
    progress: &(dyn Fn(ImportStep<'_>) + Sync),
) -> Result<FrameworkImport, ImportProblem> {
    let known = known(store, ctx, publisher.family())
        .await
        .map_err(|error| ImportProblem::Writing(store::Refusable::from(error).into()))?;
    let options = Options { known: known.into_iter().collect(), version, ..Options::default() };
    let sources: Vec<Source> = paths.into_iter().map(Source::path).collect();
    let imported = publisher.read(&sources, &options, &mut |step| progress(ImportStep::Reading(step)))?;
    let command =
        ImportFramework { imported: &imported, progress: &|written| progress(ImportStep::Writing(written)) };
    let written = store.run(ctx, &command).await?;
    Ok(FrameworkImport { read: imported.report, written })
}

async fn known(store: &Store, ctx: &Ctx, family: Family) -> store::Result<Vec<ConceptUri>> {
    let uris = rows::stored_uris(&mut store.read().await?, &ctx.network, family).await?;
    Ok(uris.iter().filter_map(|uri| ConceptUri::parse(uri).ok()).collect())
}
