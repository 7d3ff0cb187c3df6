//! What can be done with files of frameworks.

use super::jobs::IMPORT_FILES;
use super::rows::{self, Format, ImportState, StoredImport};
use crate::frameworks::import::{ImportFramework, ImportFrameworkError, Written};
use kernel::{Action, BlobId, Ctx, FrameworkImportId, Resource, ResourceKind};
use skills::import::ImportedFramework;
use store::{Command, DbError, Refusable, Subject, Tx};

fn authorise(ctx: &Ctx) -> Result<(), Refusable> {
    Ok(ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Framework))?)
}

fn subject(id: &FrameworkImportId) -> Subject {
    Subject::new(ResourceKind::Framework, id.as_str())
}

/// A file is handed in; a job reads it.
pub struct StartImport {
    /// Whose shape it has.
    pub format: Format,
    /// The framework's name, where the file does not tell.
    pub name: String,
    /// The version, where the file does not tell.
    pub version: String,
    /// The language, where the file does not tell.
    pub language: String,
    /// The file.
    pub blob: BlobId,
    /// The name it came with.
    pub file_name: String,
}

impl Command for StartImport {
    type Output = FrameworkImportId;
    type Error = Refusable;
    const NAME: &'static str = "start_framework_import";

    fn subject(&self, id: &FrameworkImportId) -> Subject {
        subject(id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<FrameworkImportId, Refusable> {
        authorise(ctx)?;
        let import = StoredImport {
            id: FrameworkImportId::fresh(ctx.now, ctx.entropy.as_ref()),
            format: self.format,
            name: self.name.clone(),
            version: self.version.clone(),
            language: self.language.clone(),
            blob: self.blob.clone(),
            file_name: self.file_name.clone(),
            state: ImportState::Waiting,
            at: ctx.now,
        };
        rows::insert(tx, ctx, &import).await?;
        store::jobs::enqueue(tx, ctx, IMPORT_FILES, &import.id, ctx.now).await?;
        Ok(import.id)
    }
}

/// What was read is taken over, and the report kept.
pub struct FinishImport<'a> {
    /// Which import.
    pub id: FrameworkImportId,
    /// What was read.
    pub imported: &'a ImportedFramework,
    /// Told how far it has come.
    pub progress: &'a (dyn Fn(Written) + Sync),
}

impl Command for FinishImport<'_> {
    type Output = ();
    type Error = ImportFrameworkError;
    const NAME: &'static str = "finish_framework_import";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), ImportFrameworkError> {
        authorise(ctx)?;
        let import = ImportFramework { imported: self.imported, progress: self.progress };
        let written = match import.write(ctx, tx, None).await {
            Ok(written) => written,
            Err(error @ ImportFrameworkError::Refusable(_)) => return Err(error),
            // Nothing was written: what stands in the way is told, not tried again.
            Err(error) => return Ok(rows::end(tx, ctx, &self.id, ("failed", "", &error.to_string())).await?),
        };
        let report = serde_json::json!({ "read": self.imported.report, "written": written });
        let report = serde_json::to_string(&report).map_err(|error| DbError::Encode(Box::new(error)))?;
        Ok(rows::end(tx, ctx, &self.id, ("done", &report, "")).await?)
    }
}

/// The file cannot be used: why is kept.
pub struct FailImport {
    /// Which import.
    pub id: FrameworkImportId,
    /// Which file and line, why, and the way out.
    pub problem: String,
}

impl Command for FailImport {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "fail_framework_import";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        authorise(ctx)?;
        Ok(rows::end(tx, ctx, &self.id, ("failed", "", &self.problem)).await?)
    }
}
