//! Routes of badge pictures.

use super::pages;
use super::{RemovePicture, SetPicture, rows};
use crate::microcredential::{self, Version};
use kernel::{Fault, MicrocredentialVersionId, Problem};
use openbadges::picture::{MOST_BYTES, UploadedPictureError, taken_in};
use store::Refusable;
use store::blobs::BlobRow;
use web::components::FormState;
use web::server::{Access, Answer, Fields, FileRules, Path, ReceivedFile, Routes, Upload, Visit};

/// What is taken; which of it is a picture is told by reading it.
const RULES: FileRules = FileRules { limit: MOST_BYTES as u64, most: 1, types: &[] };

/// Routes of badge pictures.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/design/versions/{version}/picture", Access::SignedIn, page)
        .post("/design/versions/{version}/picture", Access::SignedIn, upload)
        .post("/design/versions/{version}/picture/remove", Access::SignedIn, remove)
}

async fn frame(visit: &Visit, id: &str, state: &FormState) -> Result<web::Frame, Fault> {
    let version = microcredential::open_version(visit, id).await?;
    let mut tx = visit.read().await?;
    let own = rows::picture(&mut tx, &visit.ctx, &version.id).await.map_err(Refusable::from)?.is_some();
    Ok(pages::picture(&visit.page, &version, own, state))
}

async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = frame(&visit, &id, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn upload(visit: Visit, Path(id): Path<String>, upload: Upload) -> Answer {
    let version = microcredential::open_version(&visit, &id).await?;
    let (mut fields, files) = upload.read(&visit, RULES).await?;
    let kept = keep(&visit, &version, &mut fields, &files).await;
    Upload::drop_files(&visit, &files).await;
    if kept? {
        let done = Problem::new("learning-badge-kept");
        return Ok(visit.go_with(&format!("/design/versions/{}/picture", version.id), &done));
    }
    Ok(visit.show_again(frame(&visit, &id, &fields.state()).await?))
}

/// Makes the uploaded file harmless and puts it in its place; says whether it did.
async fn keep(
    visit: &Visit,
    version: &Version,
    fields: &mut Fields,
    files: &[ReceivedFile],
) -> Result<bool, Fault> {
    let Some(file) = files.first() else {
        if fields.wrong().is_none() {
            fields.note("picture", Problem::new("form-required"));
        }
        return Ok(false);
    };
    let gone = |problem: store::blobs::BlobProblem| Fault::Unavailable(problem.to_string());
    let bytes = visit.store().blobs().get(&file.blob.id).await.map_err(gone)?;
    // Unpacking and drawing take a moment: other visits go on meanwhile.
    let made = tokio::task::spawn_blocking(move || taken_in(&bytes)).await;
    let png = match made.map_err(|problem| Fault::Internal(problem.to_string()))? {
        Ok(png) => png,
        Err(error) => {
            fields.note("picture", problem_of(&error));
            return Ok(false);
        }
    };
    let stored = visit.store().blobs().put_bytes(&visit.ctx, png).await;
    let stored = stored.map_err(gone)?;
    let row = BlobRow {
        sha256: stored.sha256.clone(),
        size: i64::try_from(stored.size).unwrap_or(i64::MAX),
        media_type: "image/png".to_owned(),
        file_name: "badge.png".to_owned(),
    };
    let command = SetPicture { version: version.id.clone(), blob: stored.id.clone(), row };
    if let Err(error) = visit.run(&command).await {
        let _ = visit.store().blobs().delete(&stored.id).await;
        return Err(error.into());
    }
    Ok(true)
}

/// What is wrong with a picture, in words.
fn problem_of(error: &UploadedPictureError) -> Problem {
    match error {
        UploadedPictureError::Unreadable(_) => Problem::new("learning-badge-unreadable"),
        UploadedPictureError::NotSquare(width, height) => Problem::new("learning-badge-not-square")
            .with("width", width.to_string())
            .with("height", height.to_string()),
        UploadedPictureError::Side(side) => {
            Problem::new("learning-badge-side").with("side", side.to_string())
        }
        UploadedPictureError::TooHeavy => Problem::new("learning-badge-too-heavy"),
        UploadedPictureError::Blank => Problem::new("learning-badge-blank"),
    }
}

async fn remove(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let version = MicrocredentialVersionId::parse(&id).map_err(|_| Fault::NotFound)?;
    visit.run(&RemovePicture { version }).await?;
    Ok(visit.go_with(&format!("/design/versions/{id}/picture"), &Problem::new("learning-badge-removed")))
}
