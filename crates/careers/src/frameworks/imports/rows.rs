//! Every statement of imports.

use kernel::{BlobId, Ctx, FrameworkImportId, PersonId, Timestamp};
use store::{Statement, Tx, parse, parse_with};

/// Whose files they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The ESCO portal's.
    Esco,
    /// Our documented table.
    Repertory,
    /// A `CFPackage` of CASE 1.1.
    Case,
    /// The European digital competence framework, JSON-LD.
    DigComp,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 4] = [Format::Esco, Format::Repertory, Format::Case, Format::DigComp];

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Format::Esco => "esco",
            Format::Repertory => "repertory",
            Format::Case => "case",
            Format::DigComp => "digcomp",
        }
    }

    /// The format of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}

/// Where an import stands.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ImportState {
    /// The job has not ended.
    Waiting,
    /// It is taken over; the report as JSON.
    Done(serde_json::Value),
    /// It is not, and why.
    Failed(String),
}

/// An import as stored.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct StoredImport {
    pub(crate) id: FrameworkImportId,
    pub(crate) format: Format,
    /// The framework's name, where the file does not tell.
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) language: String,
    pub(crate) blob: BlobId,
    pub(crate) file_name: String,
    pub(crate) state: ImportState,
    pub(crate) at: Timestamp,
}

type ImportRow = (String, String, String, String, String, String, String, String, String, String, i64);

fn import_of(row: ImportRow) -> store::Result<StoredImport> {
    const TABLE: &str = "framework_import";
    let (id, format, name, version, language, blob, file_name, state, report, problem, at) = row;
    let state = match state.as_str() {
        "done" => ImportState::Done(parse_with(TABLE, "report", &id, report.as_str(), |text| {
            serde_json::from_str(text).ok()
        })?),
        "failed" => ImportState::Failed(problem),
        _ => ImportState::Waiting,
    };
    Ok(StoredImport {
        format: parse_with(TABLE, "format", &id, format.as_str(), Format::from_code)?,
        name,
        version,
        language,
        blob: parse(TABLE, "blob_id", &id, &blob)?,
        file_name,
        state,
        at: Timestamp::from_microseconds(at),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

const SELECT: &str =
    "SELECT id, format, name, version, language, blob_id, file_name, state, report, problem, at
   FROM framework_import WHERE network_id = ";

/// An import by its id.
pub(super) async fn import(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &FrameworkImportId,
) -> store::Result<Option<StoredImport>> {
    let query = Statement::new(SELECT).value(ctx.network.as_str()).text(" AND id = ").value(id.as_str());
    query.fetch_all::<ImportRow>(tx).await?.into_iter().next().map(import_of).transpose()
}

/// How many imports a page shows.
const SHOWN: i64 = 50;

/// The imports, newest first.
pub(super) async fn imports(tx: &mut Tx, ctx: &Ctx) -> store::Result<Vec<StoredImport>> {
    let query =
        Statement::new(SELECT).value(ctx.network.as_str()).text(" ORDER BY at DESC, id LIMIT ").value(SHOWN);
    query.fetch_all::<ImportRow>(tx).await?.into_iter().map(import_of).collect()
}

pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, import: &StoredImport) -> store::Result<()> {
    store::query(
        "INSERT INTO framework_import (network_id, id, format, name, version, language, blob_id, file_name,
                asked_by, state, report, problem, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', '', '', $10)",
    )
    .bind(ctx.network.as_str())
    .bind(import.id.as_str())
    .bind(import.format.code())
    .bind(import.name.as_str())
    .bind(import.version.as_str())
    .bind(import.language.as_str())
    .bind(import.blob.as_str())
    .bind(import.file_name.as_str())
    .bind(ctx.person().map_or("system", PersonId::as_str))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// How an import ended.
pub(super) async fn end(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &FrameworkImportId,
    (state, report, problem): (&str, &str, &str),
) -> store::Result<()> {
    store::query(
        "UPDATE framework_import SET state = $3, report = $4, problem = $5, finished_at = $6
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(state)
    .bind(report)
    .bind(problem)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
