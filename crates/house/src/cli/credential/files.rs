//! Files in and out, with words for what goes wrong.

use super::super::Failure;
use super::super::desk::print_text;
use openbadges::capsule::looks_like_capsule;
use openbadges::{bake, pdf};
use std::path::Path;

/// The bytes of a file; "-" reads standard input.
pub(in super::super) fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    let unreadable = |problem| Failure(format!("{} cannot be read: {problem}", file.display()));
    if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes).map_err(unreadable)?;
        return Ok(bytes);
    }
    std::fs::read(file).map_err(unreadable)
}

/// The text of a file.
pub(in super::super) fn read_text(file: &Path) -> Result<String, Failure> {
    text_of(file, read(file)?)
}

fn text_of(file: &Path, bytes: Vec<u8>) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|_| Failure(format!("{} is not text in UTF-8", file.display())))
}

/// The credential in a picture or a certificate.
pub(super) fn unbaked(file: &Path, bytes: &[u8]) -> Result<String, Failure> {
    let in_file = |why: String| Failure(format!("{}: {why}", file.display()));
    if pdf::looks_like_pdf(bytes) {
        return pdf::unbake_pdf(bytes).map_err(|problem| in_file(problem.to_string()));
    }
    match bake::unbake(bytes) {
        Ok(baked) => Ok(baked.credential),
        Err(bake::BakeError::NotAPicture) => {
            Err(in_file("it is neither a picture (PNG, SVG) nor a PDF".to_owned()))
        }
        Err(problem) => Err(in_file(problem.to_string())),
    }
}

/// The credential of a file as text, whether it lies bare in it, in a picture or in a certificate.
pub(super) fn read_credential(file: &Path) -> Result<String, Failure> {
    let bytes = read(file)?;
    if pdf::looks_like_pdf(&bytes) || bake::looks_like_picture(&bytes) {
        return unbaked(file, &bytes);
    }
    if looks_like_capsule(&bytes) {
        return Err(Failure(format!(
            "{} is a zip archive or a capsule already, and no credential",
            file.display()
        )));
    }
    text_of(file, bytes)
}

/// Strict JSON of a file: a name that stands twice is refused with its place.
pub(in super::super) fn read_json(file: &Path) -> Result<serde_json::Value, Failure> {
    let text = read_text(file)?;
    openbadges::json::parse_owned(&text)
        .map_err(|problem| Failure(format!("{} is not JSON: {problem}", file.display())))
}

/// Writes a file that may exist.
pub(in super::super) fn write(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(file, bytes)
        .map_err(|problem| Failure(format!("{} cannot be written: {problem}", file.display())))
}

/// Writes into a file, or prints when there is none.
pub(super) fn write_or_print(file: Option<&Path>, bytes: Vec<u8>) -> Result<(), Failure> {
    match (file, String::from_utf8(bytes)) {
        (Some(file), Ok(text)) => write(file, text.as_bytes()),
        (Some(file), Err(bytes)) => write(file, bytes.as_bytes()),
        (None, Ok(text)) => print_text(text.trim_end()),
        (None, Err(_)) => Err(Failure("this form is no text: name a file with --out".to_owned())),
    }
}
