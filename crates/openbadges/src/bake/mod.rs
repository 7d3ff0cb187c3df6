//! Baking: a credential carried inside its own badge picture, and taken out of it again.
//!
//! | edition | PNG (an `iTXt` chunk, uncompressed, once) | SVG (first child of `<svg>`) |
//! |---|---|---|
//! | Open Badges 3.0, section 5.3 | keyword `openbadgecredential` | `<openbadges:credential>`, namespace `https://purl.imsglobal.org/ob/v3p0` |
//! | Open Badges 2.0, baking specification | keyword `openbadges` | `<openbadges:assertion verify="…">`, namespace `http://openbadges.org` |
//!
//! What goes in is either JSON text (a credential with an embedded proof, a 2.0 assertion), a compact
//! JWS, or, for a hosted 2.0 badge, its URL. It comes out byte for byte as it went in.
//!
//! Nothing here decodes pixels: a picture is copied chunk by chunk, so baking costs the length of the
//! file, and no decompression bomb can go off. [`Limits`] bound the rest.
//!
//! ```
//! use openbadges::bake::{self, Edition};
//! let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#;
//! let baked = bake::bake(svg, r#"{"id":"urn:uuid:1"}"#, Edition::OpenBadges3)?;
//! assert_eq!(bake::unbake(&baked)?.credential, r#"{"id":"urn:uuid:1"}"#);
//! # Ok::<(), bake::BakeError>(())
//! ```

mod png;
mod svg;

pub use png::{bake_png, unbake_png};
pub use svg::{bake_svg, unbake_svg};

/// Which edition of Open Badges a picture carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edition {
    /// Open Badges 2.0: an assertion as JSON, as a URL or as a JWS.
    OpenBadges2,
    /// Open Badges 3.0: a credential as JSON or as a JWS.
    OpenBadges3,
}

/// What was found in a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Baked {
    /// The edition whose keyword or namespace carried it.
    pub edition: Edition,
    /// The carried text: JSON, a compact JWS, or the URL of a hosted 2.0 assertion.
    pub credential: String,
}

/// How much a picture may ask of us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The longest file, in bytes.
    pub bytes: usize,
    /// The most PNG chunks, or XML nodes.
    pub parts: u32,
    /// The longest side of a PNG, in pixels.
    pub side: u32,
    /// The deepest nesting of SVG elements.
    pub depth: u32,
}

/// The limits that [`bake`] and [`unbake`] hold: 8 MiB, 65,536 parts, 8,192 pixels, 128 levels.
pub const LIMITS: Limits = Limits { bytes: 8 << 20, parts: 1 << 16, side: 8_192, depth: 128 };

/// Why a picture was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BakeError {
    /// Neither a PNG nor an SVG.
    #[error("the file is neither a PNG nor an SVG picture")]
    NotAPicture,
    /// More than [`Limits`] allow.
    #[error("the picture is too large: {0}")]
    TooLarge(&'static str),
    /// The picture breaks the rules of its own format.
    #[error("the picture is damaged: {0}")]
    Broken(String),
    /// A picture without a credential in it.
    #[error("the picture carries no Open Badge")]
    NotBaked,
    /// Two credentials under one keyword; the standard allows one.
    #[error("the picture carries more than one badge of the same edition")]
    BakedTwice,
    /// The credential is compressed or not UTF-8, which the standard forbids.
    #[error("the badge in the picture is unreadable: {0}")]
    Unreadable(&'static str),
    /// A script, an outside reference or the like in an SVG that we were to publish.
    #[error("the SVG holds active content ({0}), so it is not published as a badge")]
    Active(String),
    /// The text to be baked cannot be carried.
    #[error("the credential cannot be baked: {0}")]
    NotBakeable(&'static str),
}

const PNG_SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a];

/// Puts `credential` into a PNG or SVG `picture`, in place of an earlier one of the same edition.
///
/// # Errors
/// When the picture is none, is damaged, is too large or (SVG) is active; when the credential holds a NUL.
pub fn bake(picture: &[u8], credential: &str, edition: Edition) -> Result<Vec<u8>, BakeError> {
    if picture.starts_with(&PNG_SIGNATURE) {
        return bake_png(picture, credential, edition, LIMITS);
    }
    bake_svg(svg_text(picture)?, credential, edition, LIMITS).map(String::into_bytes)
}

/// Takes the credential out of a PNG or SVG; an Open Badges 3.0 one is preferred when both are there.
///
/// # Errors
/// When the picture is none, is damaged, is too large, or carries no badge or two of one edition.
pub fn unbake(picture: &[u8]) -> Result<Baked, BakeError> {
    if picture.starts_with(&PNG_SIGNATURE) {
        return unbake_png(picture, LIMITS);
    }
    unbake_svg(svg_text(picture)?, LIMITS)
}

/// True when the bytes begin like a PNG or an SVG, so that [`unbake`] is worth a try.
#[must_use]
pub fn looks_like_picture(bytes: &[u8]) -> bool {
    bytes.starts_with(&PNG_SIGNATURE) || svg_text(bytes).is_ok()
}

/// The text of an SVG file, without its byte order mark.
fn svg_text(bytes: &[u8]) -> Result<&str, BakeError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    if first != Some(&b'<') {
        return Err(BakeError::NotAPicture);
    }
    if bytes.len() > LIMITS.bytes {
        return Err(BakeError::TooLarge("more bytes than a badge needs"));
    }
    std::str::from_utf8(bytes).map_err(|_| BakeError::NotAPicture)
}

/// Refuses what no carrier can hold: nothing at all, or a NUL character.
fn check_credential(credential: &str) -> Result<(), BakeError> {
    if credential.trim().is_empty() {
        return Err(BakeError::NotBakeable("it is empty"));
    }
    if credential.contains('\0') {
        return Err(BakeError::NotBakeable("it holds a NUL character"));
    }
    Ok(())
}
