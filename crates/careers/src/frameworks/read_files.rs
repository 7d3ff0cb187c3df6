//! The publishers' files, from the paths to the tables.

use super::import::{ImportFramework, ImportFrameworkError, ImportReport, Written};
use super::rows;
use kernel::{Ctx, Fault};
use serde::Serialize;
use skills::framework::{ConceptUri, Family};
use skills::import::{ImportError, Options, Report, Source, Step};
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
pub struct EscoImport {
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

/// Imports the official ESCO files of these paths (zips, folders, tables), in any order. A running server
/// takes the new frameworks over by itself.
///
/// # Errors
/// When a file cannot be used, with its name, the line and the way out; or when the database fails.
pub async fn import_esco(
    store: &Store,
    ctx: &Ctx,
    paths: Vec<PathBuf>,
    progress: &(dyn Fn(ImportStep<'_>) + Sync),
) -> Result<EscoImport, ImportProblem> {
    let known = known(store, ctx)
        .await
        .map_err(|error| ImportProblem::Writing(store::Refusable::from(error).into()))?;
    let options = Options { known: known.into_iter().collect(), ..Options::default() };
    let sources: Vec<Source> = paths.into_iter().map(Source::path).collect();
    let imported = skills::import::esco(&sources, &options, &mut |step| progress(ImportStep::Reading(step)))?;
    let command =
        ImportFramework { imported: &imported, progress: &|written| progress(ImportStep::Writing(written)) };
    let written = store.run(ctx, &command).await?;
    Ok(EscoImport { read: imported.report, written })
}

async fn known(store: &Store, ctx: &Ctx) -> store::Result<Vec<ConceptUri>> {
    let uris = rows::stored_uris(&mut store.read().await?, &ctx.network, Family::Esco).await?;
    Ok(uris.iter().filter_map(|uri| ConceptUri::parse(uri).ok()).collect())
}
