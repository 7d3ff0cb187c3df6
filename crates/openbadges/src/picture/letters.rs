//! Text as outlines: widths, line breaks and glyph paths of the two built-in faces.

use super::PictureError;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _};
use std::fmt::Write as _;
use unicode_normalization::UnicodeNormalization as _;

/// One weight of Noto Sans.
pub(crate) struct Face {
    font: FontRef<'static>,
}

impl Face {
    pub(crate) fn regular() -> Result<Self, PictureError> {
        Self::read(notosans::REGULAR_TTF)
    }

    pub(crate) fn bold() -> Result<Self, PictureError> {
        Self::read(notosans::BOLD_TTF)
    }

    fn read(bytes: &'static [u8]) -> Result<Self, PictureError> {
        FontRef::new(bytes).map(|font| Self { font }).map_err(|_| PictureError::Letters)
    }

    fn glyph(&self, character: char) -> GlyphId {
        self.font.charmap().map(character).unwrap_or_default()
    }

    /// The width of a line of text at a size, in the units of the size.
    pub(crate) fn width(&self, text: &str, size: f32) -> f32 {
        let metrics = self.font.glyph_metrics(Size::new(size), LocationRef::default());
        text.chars().map(|character| metrics.advance_width(self.glyph(character)).unwrap_or(size / 2.0)).sum()
    }

    /// Per character its glyph, its advance as a share of the size, and its place in the text.
    #[cfg(feature = "pdf")]
    pub(crate) fn advances<'text>(
        &self,
        text: &'text str,
    ) -> impl Iterator<Item = (u32, f32, std::ops::Range<usize>)> + use<'_, 'text> {
        let metrics = self.font.glyph_metrics(Size::new(1.0), LocationRef::default());
        text.char_indices().map(move |(place, character)| {
            let glyph = self.glyph(character);
            let advance = metrics.advance_width(glyph).unwrap_or(0.5);
            (glyph.to_u32(), advance, place..place + character.len_utf8())
        })
    }

    /// The text composed (NFC), without control and direction characters, with a question mark for what the
    /// face cannot draw (Chinese, Arabic …): a paper with a gap is better than none.
    pub(crate) fn drawable(&self, text: &str) -> String {
        let visible = |character: &char| {
            character.is_whitespace()
                || !(character.is_control()
                    || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}'))
        };
        let known = |character: char| match character {
            character if character.is_whitespace() => ' ',
            character if self.glyph(character) == GlyphId::default() => '?',
            character => character,
        };
        text.nfc().filter(visible).map(known).collect()
    }

    /// The path of a line of text that is centred on `centre` and stands on `baseline`.
    pub(super) fn centred(&self, text: &str, size: f32, centre: f32, baseline: f32) -> String {
        let mut pen = PathPen { path: String::new(), x: centre - self.width(text, size) / 2.0, y: baseline };
        let metrics = self.font.glyph_metrics(Size::new(size), LocationRef::default());
        let outlines = self.font.outline_glyphs();
        for character in text.chars() {
            let glyph = self.glyph(character);
            if let Some(outline) = outlines.get(glyph) {
                let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
                // A glyph that cannot be drawn leaves its space; the text stands in the description too.
                let _ = outline.draw(settings, &mut pen);
            }
            pen.x += metrics.advance_width(glyph).unwrap_or(size / 2.0);
        }
        pen.path
    }

    /// The text in lines no wider than `width`; words longer than a line are broken where they must.
    pub(crate) fn wrapped(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let together = lines.last().map(|line| format!("{line} {word}"));
            match (together, lines.last_mut()) {
                (Some(together), Some(last)) if self.width(&together, size) <= width => *last = together,
                _ => lines.extend(self.broken(word, size, width)),
            }
        }
        lines
    }

    /// Does any word of the text need breaking?
    pub(super) fn breaks_words(&self, text: &str, size: f32, width: f32) -> bool {
        text.split_whitespace().any(|word| self.width(word, size) > width)
    }

    fn broken(&self, word: &str, size: f32, width: f32) -> Vec<String> {
        let mut pieces = vec![String::new()];
        for character in word.chars() {
            let Some(last) = pieces.last_mut() else { break };
            last.push(character);
            if self.width(last, size) > width && last.chars().count() > 1 {
                last.pop();
                pieces.push(character.to_string());
            }
        }
        pieces
    }
}

/// Writes outlines as SVG path data, one decimal, with y turned downwards.
struct PathPen {
    path: String,
    x: f32,
    y: f32,
}

impl PathPen {
    fn draw(&mut self, command: char, points: &[(f32, f32)]) {
        self.path.push(command);
        for (place, (x, y)) in points.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            // Writing to a String cannot fail.
            let _ = write!(self.path, "{space}{:.1} {:.1}", self.x + x, self.y - y);
        }
    }
}

impl OutlinePen for PathPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.draw('M', &[(x, y)]);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.draw('L', &[(x, y)]);
    }
    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.draw('Q', &[(cx0, cy0), (x, y)]);
    }
    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.draw('C', &[(cx0, cy0), (cx1, cy1), (x, y)]);
    }
    fn close(&mut self) {
        self.path.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_six_languages_have_their_letters() {
        for face in [Face::regular().unwrap(), Face::bold().unwrap()] {
            for character in "àèìòùéçñßäöüęłńśźżąćó€«»„”’–…·ΑΩЯж".chars()
            {
                assert_ne!(face.glyph(character), GlyphId::default(), "{character}");
            }
        }
    }

    #[test]
    fn lines_are_no_wider_than_asked() {
        let face = Face::regular().unwrap();
        let lines = face.wrapped("Donaudampfschifffahrtsgesellschaftskapitän und so weiter", 20.0, 150.0);
        assert!(lines.len() > 2);
        assert!(lines.iter().all(|line| face.width(line, 20.0) <= 150.0), "{lines:?}");
    }
}
