//! Text out of documents.

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
