//! Evidence as an assessor sees it beside the rubric: shown in place where that is safe.

use crate::submission::{EvidenceItem, EvidenceKind};
use kernel::{EvidenceItemId, Fault};
use std::collections::BTreeMap;
use store::{Refusable, Tx};
use web::server::Visit;

/// How a file can be shown in the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shown {
    /// As a picture.
    Picture,
    /// As a document in a frame of its own.
    Document,
    /// With the controls of a recording.
    Sound,
    /// With the controls of a film.
    Film,
    /// As the text that it is.
    Text(String),
}

/// The most bytes of a text that are shown; the whole of it is behind its link.
const MOST_TEXT: i64 = 64 * 1024;

/// How each file of the evidence can be shown; what is not there is only linked to.
pub(super) async fn shown(
    tx: &mut Tx,
    visit: &Visit,
    evidence: &[EvidenceItem],
) -> Result<BTreeMap<EvidenceItemId, Shown>, Fault> {
    let mut found = BTreeMap::new();
    for item in evidence.iter().filter(|item| item.kind == EvidenceKind::File) {
        let Some(blob) = &item.blob else { continue };
        let row = store::blobs::find(tx, &visit.ctx, blob).await.map_err(Refusable::from)?;
        let Some(row) = row else { continue };
        let how = match row.media_type.as_str() {
            "image/png" | "image/jpeg" | "image/webp" => Shown::Picture,
            "application/pdf" => Shown::Document,
            "audio/mpeg" | "audio/mp4" | "audio/ogg" | "audio/aac" | "audio/x-wav" => Shown::Sound,
            "video/mp4" | "video/webm" => Shown::Film,
            "text/plain" if row.size <= MOST_TEXT => match visit.store().blobs().get(blob).await {
                Ok(bytes) => Shown::Text(String::from_utf8_lossy(&bytes).into_owned()),
                Err(_) => continue,
            },
            _ => continue,
        };
        found.insert(item.id.clone(), how);
    }
    Ok(found)
}
