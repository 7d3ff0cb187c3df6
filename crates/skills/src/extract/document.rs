//! Text out of documents: plain text always, PDF, DOCX and ODT with the feature `documents`.

use crate::import::decode_text;

/// Where reading of a document stops, in bytes of text: some 500 pages.
pub const LONGEST_TEXT: usize = 2_000_000;

/// The formats a CV or an advertisement comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// Plain text of any encoding.
    Text,
    /// Portable Document Format.
    Pdf,
    /// Office Open XML.
    Docx,
    /// `OpenDocument`.
    Odt,
}

impl DocumentKind {
    /// The kind, by the first bytes and, for archives, by the name.
    #[must_use]
    pub fn of(name: &str, bytes: &[u8]) -> Self {
        let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
        if bytes.starts_with(b"%PDF") {
            Self::Pdf
        } else if bytes.starts_with(b"PK") && ending == "odt" {
            Self::Odt
        } else if bytes.starts_with(b"PK") {
            Self::Docx
        } else {
            Self::Text
        }
    }
}

/// Why a document gives no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// It holds pictures only, or nothing.
    #[error("the document holds no text; a scanned page must go through text recognition first")]
    NoText,
    /// It cannot be opened.
    #[error("the document cannot be read ({0}); save it again or paste its text")]
    Unreadable(String),
    /// It is larger than is read.
    #[error("the document is too long ({0} bytes of text); give the part that matters")]
    TooLong(usize),
}

/// The text of a document, paragraphs on lines of their own.
///
/// # Errors
/// When it cannot be opened, holds no text, or more than [`LONGEST_TEXT`]; and for PDF, DOCX and ODT without the feature
/// `documents`.
pub fn text_of(name: &str, bytes: &[u8]) -> Result<String, DocumentError> {
    let text = match DocumentKind::of(name, bytes) {
        DocumentKind::Text => decode_text(bytes),
        kind => formatted(kind, bytes)?,
    };
    if text.len() > LONGEST_TEXT {
        return Err(DocumentError::TooLong(text.len()));
    }
    if !text.contains(char::is_alphabetic) {
        return Err(DocumentError::NoText);
    }
    Ok(text)
}

#[cfg(not(feature = "documents"))]
fn formatted(kind: DocumentKind, _bytes: &[u8]) -> Result<String, DocumentError> {
    Err(DocumentError::Unreadable(format!("this build does not read {kind:?}")))
}

#[cfg(feature = "documents")]
use formats::formatted;

#[cfg(feature = "documents")]
mod formats {
    //! The formats that need a reader of their own.

    use super::{DocumentError, DocumentKind, LONGEST_TEXT};
    use quick_xml::events::Event;
    use std::io::{Cursor, Read};

    pub(super) fn formatted(kind: DocumentKind, bytes: &[u8]) -> Result<String, DocumentError> {
        match kind {
            DocumentKind::Pdf => pdf(bytes),
            DocumentKind::Docx => xml(&entry(bytes, "word/document.xml")?),
            DocumentKind::Odt => xml(&entry(bytes, "content.xml")?),
            DocumentKind::Text => Ok(super::decode_text(bytes)),
        }
    }

    fn unreadable(error: impl std::fmt::Display) -> DocumentError {
        DocumentError::Unreadable(error.to_string())
    }

    /// The reader of PDF may panic on damaged files; that is an answer too.
    fn pdf(bytes: &[u8]) -> Result<String, DocumentError> {
        std::panic::catch_unwind(|| pdf_extract::extract_text_from_mem(bytes))
            .map_err(|_| unreadable("the PDF is damaged"))?
            .map_err(unreadable)
    }

    /// An entry of the archive, as long as it does not unpack to many times what is read.
    fn entry(bytes: &[u8], name: &str) -> Result<Vec<u8>, DocumentError> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(unreadable)?;
        let file = archive.by_name(name).map_err(|_| unreadable(format!("it has no {name}")))?;
        let limit = LONGEST_TEXT * 20;
        let mut content = Vec::new();
        file.take(limit as u64 + 1).read_to_end(&mut content).map_err(unreadable)?;
        if content.len() > limit {
            return Err(DocumentError::TooLong(content.len()));
        }
        Ok(content)
    }

    /// The text between tags; paragraphs, headings, breaks and cells end a line, tabs and spaces are kept.
    fn xml(content: &[u8]) -> Result<String, DocumentError> {
        let mut reader = quick_xml::Reader::from_reader(content);
        let mut text = String::new();
        let mut buffer = Vec::new();
        loop {
            match reader.read_event_into(&mut buffer).map_err(unreadable)? {
                Event::Text(part) => text.push_str(&part),
                Event::GeneralRef(name) => text.push_str(reference(&name)),
                Event::End(tag) if ends_line(tag.local_name().as_ref()) => text.push('\n'),
                Event::Empty(tag) => match tag.local_name().as_ref() {
                    "br" | "line-break" | "cr" | "p" => text.push('\n'),
                    "tab" | "s" => text.push(' '),
                    _ => {}
                },
                Event::Eof => return Ok(text),
                _ => {}
            }
            buffer.clear();
        }
    }

    fn ends_line(tag: &str) -> bool {
        matches!(tag, "p" | "h" | "tc" | "table-cell" | "list-item")
    }

    fn reference(name: &str) -> &'static str {
        match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "apos" => "'",
            "quot" => "\"",
            _ => " ",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_of_any_encoding_is_read_and_nothing_is_refused() {
        assert_eq!(text_of("cv.txt", b"citt\xe0 e qualit\xe0 perch\xe9").unwrap(), "città e qualità perché");
        assert_eq!(text_of("cv.txt", b" 12 \n"), Err(DocumentError::NoText));
        let long = "a".repeat(LONGEST_TEXT + 1);
        assert_eq!(text_of("cv.txt", long.as_bytes()), Err(DocumentError::TooLong(LONGEST_TEXT + 1)));
    }

    #[cfg(feature = "documents")]
    #[test]
    fn docx_and_odt_are_read_and_damage_is_told() {
        use std::io::Write;
        let zipped = |name: &str, xml: &str| {
            let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
            zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(xml.as_bytes()).unwrap();
            zip.finish().unwrap().into_inner()
        };
        let word = "<w:document xmlns:w='w'><w:p><w:r><w:t>Saldo &amp; taglio</w:t></w:r></w:p><w:p><w:r><w:t>SQL</w:t></w:r></w:p></w:document>";
        assert_eq!(text_of("cv.docx", &zipped("word/document.xml", word)).unwrap(), "Saldo & taglio\nSQL\n");
        let open = "<o:d xmlns:o='o' xmlns:text='t'><text:h>Chi sono</text:h><text:p>Cuoco<text:line-break/>capo</text:p></o:d>";
        assert_eq!(text_of("cv.odt", &zipped("content.xml", open)).unwrap(), "Chi sono\nCuoco\ncapo\n");
        assert!(matches!(text_of("cv.docx", &zipped("other.xml", word)), Err(DocumentError::Unreadable(_))));
        assert!(matches!(text_of("cv.pdf", b"%PDF-1.7 nonsense"), Err(DocumentError::Unreadable(_))));
    }
}
