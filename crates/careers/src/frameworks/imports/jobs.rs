//! The job that reads files of frameworks, and how far it has come.

use super::commands::{FailImport, FinishImport};
use super::rows::{self, Format, ImportState, StoredImport};
use crate::frameworks::import::Written;
use crate::frameworks::rows::stored_uris;
use kernel::FrameworkImportId;
use skills::framework::{ConceptUri, Family, LanguageTag};
use skills::import::{self, ImportError, ImportedFramework, Options, Repertory, Source, Step};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};

/// The job that reads the files of an import.
pub(super) const IMPORT_FILES: &str = "careers_import_files";

/// How far imports have come on this server: nothing that has to outlive it.
#[derive(Debug, Default)]
pub struct ImportProgress {
    done: Mutex<HashMap<FrameworkImportId, u8>>,
}

impl ImportProgress {
    fn note(&self, id: &FrameworkImportId, percent: u8) {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).insert(id.clone(), percent);
    }

    fn forget(&self, id: &FrameworkImportId) {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    /// How far an import has come, in percent; 0 before it has begun.
    pub(super) fn percent(&self, id: &FrameworkImportId) -> u8 {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).get(id).copied().unwrap_or(0)
    }
}

/// Part of `total`, as a share of `whole` percent.
fn share(done: u64, total: u64, whole: u64) -> u8 {
    u8::try_from(done.min(total) * whole / total.max(1)).unwrap_or(100)
}

/// Reads the files of an import and takes them over.
pub struct ImportFiles {
    /// Where it says how far it has come.
    pub progress: Arc<ImportProgress>,
}

impl Handler for ImportFiles {
    fn kind(&self) -> &'static str {
        IMPORT_FILES
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            let id: FrameworkImportId = work.payload()?;
            let mut tx = work.store().read().await?;
            let import = rows::import(&mut tx, work.ctx(), &id).await?;
            let known = stored_uris(&mut tx, &work.ctx().network, Family::Esco).await?;
            drop(tx);
            let Some(import) = import.filter(|import| import.state == ImportState::Waiting) else {
                return work.finish().await;
            };
            let done = self.import(&work, &import, known).await;
            if done.is_ok() {
                self.progress.forget(&id);
                let deleted = work.store().blobs().delete(&import.blob).await;
                if let Err(problem) = deleted {
                    tracing::warn!(%problem, blob = %import.blob, "an imported file could not be removed");
                }
            }
            done
        })
    }
}

impl ImportFiles {
    async fn import(
        &self,
        work: &Work<'_>,
        import: &StoredImport,
        known: Vec<String>,
    ) -> Result<Done, JobFault> {
        let bytes = work.store().blobs().get(&import.blob).await;
        let bytes = bytes.map_err(|problem| JobFault::Later(problem.to_string()))?;
        let source = Source::bytes(&import.file_name, bytes.to_vec());
        let (progress, wanted) = (Arc::clone(&self.progress), import.clone());
        let reading = move || {
            let step = |step: Step<'_>| progress.note(&wanted.id, share(step.done, step.total, 50));
            read(&wanted, source, &known, step)
        };
        let read = tokio::task::spawn_blocking(reading).await;
        match read.map_err(|error| JobFault::GiveUp(error.to_string()))? {
            Ok(imported) => {
                let progress = |written: Written| {
                    let (done, total) = (written.done as u64, written.total as u64);
                    self.progress.note(&import.id, 50 + share(done, total, 50));
                };
                let finish = FinishImport { id: import.id.clone(), imported: &imported, progress: &progress };
                work.finish_with(&finish).await
            }
            Err(error) => {
                let fail = FailImport { id: import.id.clone(), problem: error.to_string() };
                work.finish_with(&fail).await
            }
        }
    }
}

/// Reads a file as what it is said to be.
fn read(
    wanted: &StoredImport,
    source: Source,
    known: &[String],
    mut step: impl FnMut(Step<'_>),
) -> Result<ImportedFramework, ImportError> {
    let filled = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let known = known.iter().filter_map(|uri| ConceptUri::parse(uri).ok());
    let options = Options {
        version: filled(&wanted.version),
        language: LanguageTag::parse(&wanted.language).ok(),
        known: known.collect(),
        ..Options::default()
    };
    let sources = [source];
    let step: import::Progress<'_> = &mut step;
    match wanted.format {
        Format::Esco => import::esco(&sources, &options, step),
        Format::Case => import::case(&sources, &options, step),
        Format::DigComp => import::digcomp(&sources, &options, step),
        Format::Repertory => {
            let which = Repertory { name: wanted.name.clone(), base: None, own: false };
            import::repertory(&sources, &which, &options, step)
        }
    }
}
