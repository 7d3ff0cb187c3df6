//! Colours that stay legible: contrast after WCAG 2.2.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    red: u8,
    green: u8,
    blue: u8,
}

impl Default for Colour {
    /// A quiet deep blue.
    fn default() -> Self {
        Self { red: 0x1b, green: 0x4f, blue: 0x8a }
    }
}

impl Colour {
    pub(super) const WHITE: Self = Self { red: 255, green: 255, blue: 255 };
    pub(super) const INK: Self = Self { red: 0x17, green: 0x20, blue: 0x2b };

    /// Reads `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |from: usize| u8::from_str_radix(&digits[from..from + 2], 16).ok();
        Some(Self { red: part(0)?, green: part(2)?, blue: part(4)? })
    }

    /// Red, green and blue.
    #[cfg(feature = "pdf")]
    pub(crate) fn parts(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }

    /// This colour and a share (0 to 1) of another.
    pub(super) fn mixed(self, other: Self, share: f32) -> Self {
        let mix = |one: u8, two: u8| {
            let mixed = f32::from(one) * (1.0 - share) + f32::from(two) * share;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
            let byte = mixed.round().clamp(0.0, 255.0) as u8;
            byte
        };
        Self {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
        }
    }

    /// The nearest darker shade that has a contrast of at least `least` against white.
    pub(crate) fn legible_on_white(self, least: f32) -> Self {
        let black = Self { red: 0, green: 0, blue: 0 };
        (0_u8..=20)
            .map(|step| self.mixed(black, f32::from(step) / 20.0))
            .find(|shade| shade.contrast(Self::WHITE) >= least)
            .unwrap_or(black)
    }

    /// WCAG contrast ratio, 1 to 21.
    pub(super) fn contrast(self, other: Self) -> f32 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn luminance(self) -> f32 {
        let linear = |part: u8| {
            let part = f32::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_hexadecimal() {
        assert_eq!(Colour::parse("#0A6c74").map(|colour| colour.to_string()).as_deref(), Some("#0a6c74"));
        for wrong in ["0a6c74", "#0a6c7", "#0a6c7g", "#é6c74", "#+a6c74x"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_colour_has_a_legible_shade() {
        for colour in ["#ffff00", "#ffffff", "#000000", "#ff0000", "#7fffd4"] {
            let shade = Colour::parse(colour).unwrap().legible_on_white(4.5);
            assert!(shade.contrast(Colour::WHITE) >= 4.5, "{colour} became {shade}");
        }
    }
}
