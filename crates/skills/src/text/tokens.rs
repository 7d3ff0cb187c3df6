//! Words of a text, folded, with their place in the original.

use serde::Serialize;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A stretch of the original text, in bytes; both ends are at characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

/// One word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'a> {
    /// Folded: lower case, no accents (`Città` → `citta`).
    pub word: &'a str,
    /// Where it stands in the original.
    pub span: Span,
}

/// The words of a text; keeps its memory when filled again.
#[derive(Debug, Default, Clone)]
pub struct Tokens {
    folded: String,
    places: Vec<(Span, Span)>,
}

impl Tokens {
    /// Splits a text into folded words.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut tokens = Self::default();
        tokens.fill(text);
        tokens
    }

    /// Replaces the content by the words of another text.
    pub fn fill(&mut self, text: &str) {
        self.folded.clear();
        self.places.clear();
        let mut open: Option<(usize, usize)> = None;
        for (at, character) in text.char_indices() {
            let before = self.folded.len();
            let in_word = push_folded(character, open.is_some(), &mut self.folded);
            match (in_word, open) {
                (true, None) => open = Some((at, before)),
                (false, Some(start)) => {
                    self.close(start, at);
                    open = None;
                }
                _ => {}
            }
        }
        if let Some(start) = open {
            self.close(start, text.len());
        }
    }

    fn close(&mut self, (start, folded_start): (usize, usize), end: usize) {
        let place = Span { start: folded_start, end: self.folded.len() };
        if place.end > place.start {
            self.places.push((Span { start, end }, place));
        }
    }

    /// How many words.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The words in order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Token<'_>> + DoubleEndedIterator {
        self.places.iter().map(|&(span, place)| Token { word: &self.folded[place.start..place.end], span })
    }

    /// The word at an index.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Token<'_>> {
        let &(span, place) = self.places.get(index)?;
        Some(Token { word: &self.folded[place.start..place.end], span })
    }
}

/// Appends a character's folded form; false when it ends a word.
///
/// `+` and `#` stay when they follow a letter, because C, C++ and C# are three skills.
fn push_folded(character: char, in_word: bool, folded: &mut String) -> bool {
    match character {
        'a'..='z' | '0'..='9' => folded.push(character),
        'A'..='Z' => folded.push(character.to_ascii_lowercase()),
        '+' | '#' if in_word => folded.push(character),
        _ if character.is_ascii() => return false,
        'ß' | 'ẞ' => folded.push_str("ss"),
        'ł' | 'Ł' => folded.push('l'),
        'ø' | 'Ø' => folded.push('o'),
        'đ' | 'Đ' => folded.push('d'),
        'æ' | 'Æ' => folded.push_str("ae"),
        'œ' | 'Œ' => folded.push_str("oe"),
        _ if is_combining_mark(character) => return in_word,
        _ if character.is_alphanumeric() => push_decomposed(character, folded),
        _ => return false,
    }
    true
}

fn push_decomposed(character: char, folded: &mut String) {
    decompose_compatible(character, |part| {
        if part.is_alphanumeric() && !is_combining_mark(part) {
            folded.extend(part.to_lowercase());
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn words(text: &str) -> Vec<String> {
        Tokens::of(text).iter().map(|token| token.word.to_owned()).collect()
    }

    #[test]
    fn words_are_folded_and_placed() {
        assert_eq!(words("L’Aquila: Città, C++ e C#!"), ["l", "aquila", "citta", "c++", "e", "c#"]);
        assert_eq!(words("Straße in Łódź (ﬁne)"), ["strasse", "in", "lodz", "fine"]);
        assert_eq!(words("Управление 3D"), ["управление", "3d"]);
        let text = "die Führung";
        let tokens = Tokens::of(text);
        let span = tokens.get(1).unwrap().span;
        assert_eq!(&text[span.start..span.end], "Führung");
    }

    proptest! {
        #[test]
        fn spans_are_at_characters_and_in_order(text in "\\PC{0,60}") {
            let tokens = Tokens::of(&text);
            let mut last = 0;
            for token in tokens.iter() {
                prop_assert!(text.get(token.span.start..token.span.end).is_some());
                prop_assert!(token.span.start >= last && !token.word.is_empty());
                last = token.span.end;
            }
        }
    }
}
