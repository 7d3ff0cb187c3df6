//! Requests about imports: take in, answer, show how far it has come.

use super::commands::StartImport;
use super::jobs::ImportProgress;
use super::pages;
use super::rows::{self, Format};
use kernel::{Action, Fault, FrameworkImportId, Problem, Resource, ResourceKind};
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, FileRules, Path, Upload, Visit};

const FILES: FileRules = FileRules {
    limit: 200 << 20,
    most: 1,
    types: &[
        "application/zip",
        "text/csv",
        "text/plain",
        "application/json",
        "application/octet-stream",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ],
};

fn authorise(visit: &Visit) -> Result<(), Fault> {
    Ok(visit.ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Framework))?)
}

async fn list(visit: &Visit) -> Result<Vec<rows::StoredImport>, Fault> {
    let mut tx = visit.read().await?;
    Ok(rows::imports(&mut tx, &visit.ctx).await.map_err(Refusable::from)?)
}

/// `GET /frameworks/imports`.
pub(crate) async fn imports(visit: Visit) -> Answer {
    authorise(&visit)?;
    let imports = list(&visit).await?;
    Ok(visit.show(pages::imports(&visit.page, &imports, &FormState::empty())))
}

/// `POST /frameworks/imports`: a file is handed in.
pub(crate) async fn start(visit: Visit, upload: Upload) -> Answer {
    authorise(&visit)?;
    let (mut fields, files) = upload.read(&visit, FILES).await?;
    let format = fields.choice("format", Format::from_code);
    let version = fields.optional("version", 30);
    let language = fields.optional("language", 3);
    let name = match format {
        Some(Format::Repertory) => fields.required("name", 3..=80),
        _ => fields.optional("name", 80),
    };
    if FILES.refused(&files).is_some() {
        fields.note("file", Problem::new("form-file-kind").with("kinds", "zip, csv, json, xlsx"));
    }
    let (Some(format), Some(file), None) = (format, files.first(), fields.wrong()) else {
        if files.is_empty() {
            fields.note("file", Problem::new("form-file-missing"));
        }
        Upload::drop_files(&visit, &files).await;
        let imports = list(&visit).await?;
        return Ok(visit.show_again(pages::imports(&visit.page, &imports, &fields.state())));
    };
    let start = StartImport {
        format,
        name,
        version,
        language,
        blob: file.blob.id.clone(),
        file_name: file.file_name.clone(),
    };
    match visit.run(&start).await {
        Ok(id) => Ok(visit.go(&format!("/frameworks/imports/{id}"))),
        Err(error) => {
            Upload::drop_files(&visit, &files).await;
            Err(error.into())
        }
    }
}

/// `GET /frameworks/imports/{id}`: how far it has come, or what it did.
pub(crate) async fn import(visit: Visit, Path(id): Path<String>) -> Answer {
    authorise(&visit)?;
    let id: FrameworkImportId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let import = rows::import(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let import = import.ok_or(Fault::NotFound)?;
    let percent = visit.app.service::<ImportProgress>()?.percent(&id);
    Ok(visit.show(pages::import(&visit.page, &import, i64::from(percent))))
}
