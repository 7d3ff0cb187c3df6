//! Forms with files: streamed to the blob store, counted, digested, and known by their bytes rather
//! than by what the browser says of them.

use super::app::App;
use super::fields::{FORM_LIMIT, Fields};
use super::guard::FormToken;
use super::{Refusal, Visit};
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_LENGTH;
use kernel::{Fault, Problem};
use store::blobs::{BlobProblem, BlobRow, StoredBlob};

/// What files a form takes.
#[derive(Debug, Clone, Copy)]
pub struct FileRules {
    /// Bytes of one file.
    pub limit: u64,
    /// How many files.
    pub most: usize,
    /// Media types, as told by the first bytes.
    pub types: &'static [&'static str],
}

/// A file that was taken in. Its row is written by the command that keeps it; one that is not kept is
/// to be dropped with [`Upload::drop_files`].
#[derive(Debug, Clone)]
pub struct ReceivedFile {
    /// The form's field.
    pub field: String,
    /// What was stored.
    pub blob: StoredBlob,
    /// Media type, as told by its bytes.
    pub media_type: String,
    /// The name it came with, made harmless.
    pub file_name: String,
}

impl ReceivedFile {
    /// The row to be written for it.
    #[must_use]
    pub fn row(&self) -> BlobRow {
        BlobRow {
            sha256: self.blob.sha256.clone(),
            size: i64::try_from(self.blob.size).unwrap_or(i64::MAX),
            media_type: self.media_type.clone(),
            file_name: self.file_name.clone(),
        }
    }
}

/// How much of what is not taken is read all the same: most browsers show an answer only after they have sent all.
const DISCARDED: u64 = 64 << 20;

/// What the typed fields and the lines between the parts may add to the files.
const AROUND: u64 = (FORM_LIMIT as u64) + (64 << 10);

/// A form with files, not yet read.
pub struct Upload {
    multipart: Multipart,
    token: Option<FormToken>,
    /// Bytes of the whole, as announced.
    length: Option<u64>,
}

impl FromRequest<App> for Upload {
    type Rejection = Refusal;

    async fn from_request(request: Request, app: &App) -> Result<Self, Refusal> {
        let token = request.extensions().get::<FormToken>().cloned();
        let length = request.headers().get(CONTENT_LENGTH).and_then(|said| said.to_str().ok()?.parse().ok());
        let multipart = Multipart::from_request(request, app)
            .await
            .map_err(|_| Fault::BadRequest(Problem::new("form-not-multipart")))?;
        Ok(Self { multipart, token, length })
    }
}

impl Upload {
    /// Reads the form. The token must come before the first file; when anything fails, the files
    /// taken in so far are dropped.
    ///
    /// # Errors
    /// A fault that says what was broken off or not UTF-8. A file that is too large, or of a type that is
    /// not taken, is no fault: [`Fields::wrong`] says it, and nothing that was typed beside it is lost.
    pub async fn read(
        mut self,
        visit: &Visit,
        rules: FileRules,
    ) -> Result<(Fields, Vec<ReceivedFile>), Fault> {
        let (mut fields, mut files) = (Fields::default(), Vec::new());
        match self.read_parts(visit, rules, &mut fields, &mut files).await {
            Ok(()) => Ok((fields, files)),
            Err(fault) => {
                Self::drop_files(visit, &files).await;
                Err(fault)
            }
        }
    }

    async fn read_parts(
        &mut self,
        visit: &Visit,
        rules: FileRules,
        fields: &mut Fields,
        files: &mut Vec<ReceivedFile>,
    ) -> Result<(), Fault> {
        let (mut checked, mut discarded) = (false, 0);
        let too_long =
            self.length.is_some_and(|length| length > rules.limit.saturating_mul(rules.most as u64) + AROUND);
        while let Some(mut part) = self.multipart.next_field().await.map_err(|_| broken_off())? {
            let name = part.name().unwrap_or_default().to_owned();
            if part.file_name().is_none() {
                let text = text_of(part).await?;
                fields.push(name, text);
                continue;
            }
            if !std::mem::replace(&mut checked, true) {
                fields.check_token(self.token.as_ref()).map_err(|refusal| refusal.0)?;
            }
            let received = if too_long {
                Err(Fault::TooLarge { limit: rules.limit })
            } else {
                receive(visit, rules, name, &mut part).await
            };
            match received {
                Ok(file) => files.extend(file),
                Err(Fault::TooLarge { limit }) => {
                    fields.refuse(too_large(limit));
                    if !discard(part, &mut discarded).await? {
                        break;
                    }
                }
                Err(fault) => return Err(fault),
            }
            if files.len() > rules.most {
                let most = rules.most.to_string();
                return Err(Fault::BadRequest(Problem::new("form-too-many-files").with("most", most)));
            }
        }
        fields.check_token(self.token.as_ref()).map_err(|refusal| refusal.0)
    }

    /// Drops files that no command kept.
    pub async fn drop_files(visit: &Visit, files: &[ReceivedFile]) {
        for file in files {
            if let Err(problem) = visit.store().blobs().delete(&file.blob.id).await {
                tracing::warn!(%problem, blob = %file.blob.id, "a file that nobody keeps could not be removed");
            }
        }
    }
}

/// The first file of a type that the rules do not take; say so at its field.
impl FileRules {
    /// The first file whose type is not taken.
    #[must_use]
    pub fn refused<'a>(&self, files: &'a [ReceivedFile]) -> Option<&'a ReceivedFile> {
        files.iter().find(|file| !self.types.contains(&file.media_type.as_str()))
    }
}

fn too_large(limit: u64) -> Problem {
    Problem::new("form-file-too-large").with("megabytes", (limit >> 20).to_string())
}

fn broken_off() -> Fault {
    Fault::BadRequest(Problem::new("form-broken-off"))
}

/// Reads what is left of a part without keeping it; whether it came to its end within [`DISCARDED`].
async fn discard(mut part: Field<'_>, discarded: &mut u64) -> Result<bool, Fault> {
    while let Some(chunk) = part.chunk().await.map_err(|_| broken_off())? {
        *discarded += chunk.len() as u64;
        if *discarded > DISCARDED {
            return Ok(false);
        }
    }
    Ok(true)
}

async fn text_of(mut part: Field<'_>) -> Result<String, Fault> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|_| broken_off())? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > FORM_LIMIT {
            return Err(Fault::TooLarge { limit: FORM_LIMIT as u64 });
        }
    }
    String::from_utf8(bytes).map_err(|_| Fault::BadRequest(Problem::new("form-not-utf8")))
}

/// Takes a file in; an empty one without a name is a field left empty.
async fn receive(
    visit: &Visit,
    rules: FileRules,
    field: String,
    part: &mut Field<'_>,
) -> Result<Option<ReceivedFile>, Fault> {
    let file_name = harmless(part.file_name().unwrap_or_default());
    let stored = visit.store().blobs().put(&visit.ctx, rules.limit, part).await.map_err(fault_of)?;
    if stored.size == 0 {
        let _ = visit.store().blobs().delete(&stored.id).await;
        return Ok(None);
    }
    let media_type = type_of(&stored.head, &file_name);
    Ok(Some(ReceivedFile { field, blob: stored, media_type, file_name }))
}

fn fault_of(problem: BlobProblem) -> Fault {
    match problem {
        BlobProblem::TooLarge { limit } => Fault::TooLarge { limit },
        BlobProblem::BrokenOff(_) => broken_off(),
        BlobProblem::Store(error) => Fault::Unavailable(format!("the file could not be stored: {error}")),
    }
}

/// The last part of a name, without what a path or a header could be made of.
fn harmless(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String =
        last.chars().filter(|c| !c.is_control() && !"<>:\"|?*".contains(*c)).take(120).collect();
    let kept = kept.trim_matches(['.', ' ']);
    if kept.is_empty() { "file".to_owned() } else { kept.to_owned() }
}

/// The type by the first bytes; text is text only if it is UTF-8 and has no control characters.
fn type_of(head: &[u8], file_name: &str) -> String {
    let extension = file_name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if head.get(4..10) == Some(b"ftyp3g") {
        return "video/3gpp".to_owned();
    }
    if let Some(kind) = infer::get(head) {
        // Players know these by the names that IANA has registered for what they are in.
        return match (kind.mime_type(), &*extension) {
            ("audio/m4a", _) => "audio/mp4",
            ("audio/opus", _) => "audio/ogg",
            // What the first bytes tell of these is that they are packed; which they are stands deeper inside.
            ("application/zip", "docx") => {
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            }
            ("application/zip", "xlsx") => {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            }
            ("application/zip", "pptx") => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            (other, _) => other,
        }
        .to_owned();
    }
    let text = match std::str::from_utf8(head) {
        Ok(text) => Some(text),
        Err(cut) if cut.error_len().is_none() => std::str::from_utf8(&head[..cut.valid_up_to()]).ok(),
        Err(_) => None,
    };
    let plain = text.is_some_and(|text| !text.chars().any(|c| c.is_control() && !"\n\r\t\u{c}".contains(c)));
    match (plain, extension.as_str()) {
        (true, "csv") => "text/csv",
        (true, "md") => "text/markdown",
        (true, _) => "text/plain",
        (false, _) => "application/octet-stream",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_harmless_and_types_are_told_by_bytes() {
        assert_eq!(harmless("../../etc/passwd"), "passwd");
        assert_eq!(harmless("C:\\Users\\x\\relazione finale.pdf"), "relazione finale.pdf");
        assert_eq!(harmless("../.."), "file");
        assert_eq!(harmless("a\r\nb.txt"), "ab.txt");
        assert_eq!(type_of(b"%PDF-1.7 ...", "picture.png"), "application/pdf");
        assert_eq!(type_of(b"MZ\x90\x00\x03", "photo.jpg"), "application/vnd.microsoft.portable-executable");
        assert_eq!(type_of("Città".as_bytes(), "nota.txt"), "text/plain");
        assert_eq!(type_of(b"\x00\x01\x02", "nota.txt"), "application/octet-stream");
        let phones: [(&[u8], &str); 6] = [
            (b"\x00\x00\x00\x1cftypM4A \x00\x00\x00\x00M4A mp42isom", "audio/mp4"),
            (b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ", "video/quicktime"),
            (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", "image/heif"),
            (b"\x00\x00\x00\x18ftyp3gp4\x00\x00\x00\x00isom3gp4", "video/3gpp"),
            (b"OggS\x00\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead\x01\x01", "audio/ogg"),
            (b"#!AMR\n\x3c\x48\xf5\x1f\x96\x66", "audio/amr"),
        ];
        for (head, media_type) in phones {
            assert_eq!(type_of(head, "memo.bin"), media_type);
        }
        let packed = b"PK\x03\x04\x14\x00\x00\x00\x08\x00";
        assert!(type_of(packed, "Lezione 1.PPTX").ends_with("presentation"));
        assert_eq!(type_of(packed, "lezione.zip"), "application/zip");
    }
}
