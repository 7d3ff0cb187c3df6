//! Text as it is compared: words with their place, forms without gender, stems, stop words.
//!
//! Everything that ranks goes through [`Speech::neutral`], which takes away the ending that tells a woman from a man
//! (`direttrice`, `direttore` → `direttor`), so that both forms rank the same by construction and not by luck.
//!
//! ```
//! use skills::framework::LanguageTag;
//! use skills::text::Speech;
//! let italian = Speech::of(LanguageTag::parse("it")?);
//! assert_eq!(italian.neutral("direttrice"), italian.neutral("direttore"));
//! # Ok::<(), skills::framework::NotALanguage>(())
//! ```

mod forms;
mod neutral;
mod speech;
mod stop;
mod tokens;

pub use forms::forms;
pub use speech::{Speech, guess_language};
pub use tokens::{Span, Token, Tokens};

/// Upper bound of what a single comparison reads: longer texts are cut here, at a character.
pub const LONGEST_LABEL: usize = 400;

/// The text up to a number of bytes, cut at a character.
#[must_use]
pub fn cut(text: &str, longest: usize) -> &str {
    if text.len() <= longest {
        return text;
    }
    let end = (0..=longest).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    &text[..end]
}
