//! The picture of a badge: drawn from its title, level, colour and issuer, as SVG and as PNG.
//!
//! A picture is a seal: a scalloped rim in the issuer's colour with a line pattern that no other badge has
//! (it is computed from title and issuer, as on a banknote), eight pips for the eight EQF levels, the title,
//! the issuer, and a ribbon for a short word.
//!
//! Letters are drawn as outlines of Noto Sans, so the picture looks the same on every machine, also on one
//! without fonts; what they say stands in `<title>` and `<desc>` for those who listen.
//!
//! ```
//! use openbadges::picture::{BadgePicture, Colour, rasterise};
//! let badge = BadgePicture {
//!     title: "Digital skills for local tourism".to_owned(),
//!     issuer: "Unione dei Comuni".to_owned(),
//!     level: Some(4),
//!     ribbon: Some("EQF 4 · 2 ECTS".to_owned()),
//!     colour: Colour::parse("#0a6c74").unwrap_or_default(),
//! };
//! let svg = badge.to_svg()?;
//! let png = rasterise(&svg, 256)?;
//! # assert!(png.starts_with(b"\x89PNG"));
//! # Ok::<(), openbadges::picture::PictureError>(())
//! ```

mod colour;
mod letters;
mod raster;
mod seal;
mod uploaded;

pub use colour::Colour;
#[cfg(feature = "pdf")]
pub(crate) use letters::Face;
#[cfg(feature = "pdf")]
pub(crate) use raster::pixels;
pub use raster::rasterise;
pub use uploaded::{MOST_BYTES, UploadedPictureError, svg_around, taken_in};

/// What a badge picture shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadgePicture {
    /// The title of the achievement; long ones are set smaller, and cut with an ellipsis past six lines.
    pub title: String,
    /// Who awards it.
    pub issuer: String,
    /// The EQF level, 1 to 8, shown as pips; other numbers show none.
    pub level: Option<u8>,
    /// A few words on the ribbon, e.g. `EQF 4 · 2 ECTS`.
    pub ribbon: Option<String>,
    /// The issuer's colour; shades that must be legible are derived from it.
    pub colour: Colour,
}

/// Why there is no picture.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// The letters could not be read.
    #[error("the built-in letters could not be read")]
    Letters,
    /// An SVG that cannot be drawn.
    #[error("the SVG cannot be drawn: {0}")]
    Undrawable(String),
    /// An SVG that would cost too much to draw, or a side outside 16 to 4,096 pixels.
    #[error("the picture would cost too much to draw: {0}")]
    TooCostly(&'static str),
}

impl BadgePicture {
    /// The picture as SVG, 512 units square, without outside references or scripts.
    ///
    /// # Errors
    /// When the letters cannot be read, which a test rules out.
    pub fn to_svg(&self) -> Result<String, PictureError> {
        seal::draw(self)
    }

    /// The picture as PNG with an alpha channel, `side` pixels square.
    ///
    /// # Errors
    /// When `side` is not within 16 to 4,096.
    pub fn to_png(&self, side: u32) -> Result<Vec<u8>, PictureError> {
        rasterise(&self.to_svg()?, side)
    }
}
