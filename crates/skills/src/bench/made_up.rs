//! A made-up framework of the size and shape of ESCO, to measure with where no other is at hand.

use super::chance::{Chance, Popularity};
use crate::framework::{Concept, ConceptKind, ConceptUri, Description, Label, LanguageTag};
use kernel::Lang;

/// What ESCO 1.1.1 has in English, in round numbers: concepts, names of each, different words.
const CONCEPTS: usize = 18_000;
const FURTHER_NAMES: i64 = 6;
const WORDS: usize = 14_000;
/// How unequal words are in frequency, as in any language (Zipf).
const EXPONENT: f64 = 0.9;

/// Concepts with names and descriptions in English that are made of syllables: as many, as long and as repetitive as
/// those of ESCO, the same on every run.
#[must_use]
pub fn made_up() -> Vec<Concept> {
    let popularity = Popularity::new(WORDS, EXPONENT);
    let mut writer = Writer { popularity, chance: Chance::new(23), language: LanguageTag::from(Lang::En) };
    (0..CONCEPTS).filter_map(|number| writer.concept(number)).collect()
}

struct Writer {
    popularity: Popularity,
    chance: Chance,
    language: LanguageTag,
}

impl Writer {
    fn concept(&mut self, number: usize) -> Option<Concept> {
        let kind = match number % 6 {
            0 => ConceptKind::Occupation,
            1 => ConceptKind::Knowledge,
            _ => ConceptKind::Skill,
        };
        let uri = ConceptUri::parse(&format!("https://skills.example/made-up/{number}")).ok()?;
        let name = self.words(2, 5);
        let mut concept = Concept::new(uri, kind).with_label(Label::preferred(self.language, name.join(" ")));
        for _ in 0..self.chance.between(FURTHER_NAMES - 3, FURTHER_NAMES + 3) {
            let other = self.changed(&name);
            concept = concept.with_label(Label::alternative(self.language, other.join(" ")));
        }
        let mut text = name;
        text.extend(self.words(20, 40));
        concept.descriptions.push(Description { language: self.language, text: text.join(" ") + "." });
        Some(concept)
    }

    /// So many words at least and at most.
    fn words(&mut self, least: i64, most: i64) -> Vec<String> {
        (0..self.chance.between(least, most)).map(|_| word(self.popularity.draw(&mut self.chance))).collect()
    }

    /// A name with another word in the place of one, as further names have, and sometimes one more.
    fn changed(&mut self, name: &[String]) -> Vec<String> {
        let mut changed = name.to_vec();
        let place = self.chance.below(changed.len());
        changed.splice(place..=place, self.words(1, 2));
        changed
    }
}

/// The word of a rank: the more frequent, the shorter.
fn word(rank: usize) -> String {
    const BEGINNINGS: [&str; 10] = ["b", "d", "l", "m", "n", "pr", "r", "s", "t", "st"];
    const ENDS: [&str; 6] = ["a", "e", "i", "o", "an", "er"];
    let syllables = BEGINNINGS.len() * ENDS.len();
    let mut word = String::new();
    let mut rest = rank + syllables;
    while rest > 0 {
        let syllable = rest % syllables;
        word += BEGINNINGS[syllable % BEGINNINGS.len()];
        word += ENDS[syllable / BEGINNINGS.len()];
        rest /= syllables;
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn words_differ_and_grow_longer() {
        let words: BTreeSet<String> = (0..WORDS).map(word).collect();
        assert_eq!(words.len(), WORDS);
        assert!(word(3).len() < word(WORDS - 1).len(), "{} {}", word(3), word(WORDS - 1));
    }

    #[test]
    fn it_is_as_large_as_esco() {
        let concepts = made_up();
        let labels: usize = concepts.iter().map(|concept| concept.labels.len()).sum();
        assert_eq!(concepts.len(), CONCEPTS);
        assert!((110_000..150_000).contains(&labels), "{labels}");
    }
}
