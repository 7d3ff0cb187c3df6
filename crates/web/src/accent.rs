//! A network's accent colour: data that a tenant chooses, made readable whatever they choose.
//!
//! Contrast follows WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1 for text.

/// A colour, red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// A text that is no colour of the form `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a colour of the form #rrggbb")]
pub struct NotAColour(String);

const WHITE: Colour = Colour(255, 255, 255);
/// The palest ground of the dark theme that accent text stands on (`--sunk` of the dark tokens).
const DARK_SURFACE: Colour = Colour(0x25, 0x2d, 0x3a);
/// The darkest ground of the light theme that accent text stands on (`--sunk` of the light tokens).
const LIGHT_SURFACE: Colour = Colour(0xf3, 0xef, 0xe8);
const READABLE: f64 = 4.8;

impl Colour {
    /// Reads `#rrggbb`.
    ///
    /// # Errors
    /// When the text has another form.
    pub fn parse(text: &str) -> Result<Self, NotAColour> {
        let bad = || NotAColour(text.to_owned());
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or_else(bad)?;
        let channel = |at: usize| {
            digits.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()).ok_or_else(bad)
        };
        Ok(Self(channel(0)?, channel(2)?, channel(4)?))
    }

    /// `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Relative luminance, 0 (black) to 1 (white).
    #[must_use]
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast ratio with another colour, 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// This colour with `percent` of another in it.
    #[must_use]
    pub fn mixed(self, other: Self, percent: u16) -> Self {
        let mix = |a: u8, b: u8| {
            let sum = u16::from(a) * (100 - percent.min(100)) + u16::from(b) * percent.min(100);
            u8::try_from(sum / 100).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// The nearest mixture with `towards` that can be read on `surface`.
    fn readable_on(self, surface: Self, towards: Self) -> Self {
        (0..=20)
            .map(|step| self.mixed(towards, step * 5))
            .find(|mixture| mixture.contrast(surface) >= READABLE)
            .unwrap_or(towards)
    }
}

/// The accent in the forms the style sheet needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// Readable as text on every light surface, and under white text.
    pub light: Colour,
    /// Readable as text on every dark surface.
    pub dark: Colour,
}

impl Accent {
    /// The accent of a network that has chosen none: the blue of Italian public administration.
    pub const ITALIA: Accent = Accent { light: Colour(0x00, 0x59, 0xb8), dark: Colour(0x8a, 0xbd, 0xff) };

    /// From whatever colour the network chose: darkened or lightened until it can be read.
    #[must_use]
    pub fn from_colour(chosen: Colour) -> Self {
        Self {
            light: chosen.readable_on(LIGHT_SURFACE, Colour(0, 0, 0)),
            dark: chosen.readable_on(DARK_SURFACE, WHITE),
        }
    }

    /// The style rules that carry the accent; goes in a `style` element with the page's nonce.
    #[must_use]
    pub fn style(&self) -> String {
        let (light, deep, dark) =
            (self.light.hex(), self.light.mixed(Colour(0, 0, 0), 35).hex(), self.dark.hex());
        format!(
            ":root{{--accent:{light};--accent-fill:{light};--accent-deep:{deep}}}\
             @media(prefers-color-scheme:dark){{:root{{--accent:{dark};--accent-fill:{light};--accent-deep:{deep}}}}}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_chosen_colour_becomes_readable() {
        for text in ["#ffff00", "#000000", "#ffffff", "#00aa77", "#7f7f7f", "#d4006a"] {
            let accent = Accent::from_colour(Colour::parse(text).unwrap());
            assert!(accent.light.contrast(LIGHT_SURFACE) >= 4.5, "{text}");
            assert!(accent.light.contrast(WHITE) >= 4.5, "{text}");
            assert!(accent.dark.contrast(DARK_SURFACE) >= 4.5, "{text}");
        }
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let css = include_str!("../assets/bottega.css");
        assert!(css.contains(&format!("--sunk: {}", LIGHT_SURFACE.hex())));
        assert!(css.contains(&format!("--sunk: {}", DARK_SURFACE.hex())));
    }

    #[test]
    fn what_is_no_colour_is_refused() {
        for text in ["", "blue", "#12345", "#12345g", "#12345é", "0059b8"] {
            assert!(Colour::parse(text).is_err(), "{text}");
        }
    }
}
