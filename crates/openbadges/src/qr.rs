//! QR codes: a link to a credential page, as modules and as an SVG of one path.
//!
//! A QR code carries a URL, never a credential: a signed badge of 4 kB would need the largest symbol there
//! is, which no telephone reads from paper.

use std::fmt::Write as _;

/// The light border that ISO/IEC 18004 section 6.3.8 demands around a symbol, in modules.
const QUIET_ZONE: usize = 4;

/// A text that no symbol can hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a QR code cannot hold {0} bytes")]
pub struct TooLong(usize);

/// A QR symbol: a square of light and dark modules, without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrCode {
    side: usize,
    dark: Vec<bool>,
}

impl QrCode {
    /// The symbol of a text, with a quarter of it restorable (level Q), which survives a fold in the paper.
    ///
    /// # Errors
    /// When the text is longer than the largest symbol holds (1,663 bytes).
    pub fn of(text: &str) -> Result<Self, TooLong> {
        let symbol =
            fast_qr::QRBuilder::new(text).ecl(fast_qr::ECL::Q).build().map_err(|_| TooLong(text.len()))?;
        let dark = (0..symbol.size).flat_map(|row| symbol[row].iter().map(|module| module.value())).collect();
        Ok(Self { side: symbol.size, dark })
    }

    /// Modules along one side (21 to 177).
    #[must_use]
    pub fn side(&self) -> usize {
        self.side
    }

    /// Is the module dark? Outside the symbol everything is light.
    #[must_use]
    pub fn is_dark(&self, row: usize, column: usize) -> bool {
        column < self.side && self.dark.get(row * self.side + column).copied().unwrap_or(false)
    }

    /// Runs of dark modules as (row, first column, length): what a drawing needs.
    pub fn runs(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        (0..self.side).flat_map(move |row| {
            let dark = move |column: &usize| self.is_dark(row, *column);
            (0..self.side)
                .filter(move |column| dark(column) && (*column == 0 || !dark(&(column - 1))))
                .map(move |column| (row, column, (column..self.side).take_while(dark).count()))
        })
    }

    /// An SVG of the symbol in black on white with its quiet zone; `label` is what a screen reader says.
    /// It has no width or height, so that the page decides.
    #[must_use]
    pub fn to_svg(&self, label: &str) -> String {
        let whole = self.side + 2 * QUIET_ZONE;
        let mut path = String::new();
        for (row, column, length) in self.runs() {
            // Writing to a String cannot fail.
            let _ = write!(path, "M{} {}h{length}v1h-{length}z", column + QUIET_ZONE, row + QUIET_ZONE);
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" role=\"img\" \
             shape-rendering=\"crispEdges\"><title>{}</title><path fill=\"#fff\" d=\"M0 0h{whole}v{whole}H0z\"/>\
             <path d=\"{path}\"/></svg>",
            crate::markup::escape(label)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_becomes_a_symbol_with_its_three_finders() {
        let symbol = QrCode::of("https://example.org/c/1").unwrap();
        let last = symbol.side() - 1;
        for (row, column) in [(0, 0), (0, last), (last, 0)] {
            assert!(symbol.is_dark(row, column), "finder corner at {row},{column}");
        }
        let dark: usize = symbol.runs().map(|(_, _, length)| length).sum();
        assert_eq!(dark, symbol.dark.iter().filter(|module| **module).count());
    }

    #[test]
    fn the_drawing_is_labelled_and_escaped() {
        let svg = QrCode::of("x").unwrap().to_svg("Check <this> & that");
        assert!(svg.contains("<title>Check &lt;this&gt; &amp; that</title>"));
        assert!(svg.contains("viewBox=\"0 0 29 29\""), "21 modules and the quiet zone: {svg}");
    }

    #[test]
    fn too_much_is_refused() {
        assert_eq!(QrCode::of(&"x".repeat(4_000)), Err(TooLong(4_000)));
    }
}
