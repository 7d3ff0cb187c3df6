//! Labels to measure with.

use crate::framework::{Concept, ConceptKind, LabelKind, LanguageTag};
use crate::link::LabelRow;
use kernel::Lang;
use std::collections::BTreeMap;

/// A label row that owns its words.
#[derive(Debug, Clone)]
pub struct OwnedRow {
    /// The concept's key.
    pub concept: String,
    /// What it is.
    pub kind: ConceptKind,
    /// The language.
    pub language: LanguageTag,
    /// The words.
    pub label: String,
    /// Preferred, alternative or hidden.
    pub label_kind: LabelKind,
}

impl OwnedRow {
    /// As the index wants it.
    #[must_use]
    pub fn as_row(&self) -> LabelRow<'_> {
        LabelRow {
            concept: &self.concept,
            kind: self.kind,
            language: self.language,
            label: &self.label,
            label_kind: self.label_kind,
            weight: 1.0,
        }
    }
}

/// All labels of concepts.
#[must_use]
pub fn rows_of(concepts: &[Concept]) -> Vec<OwnedRow> {
    concepts
        .iter()
        .flat_map(|concept| {
            concept.labels.iter().map(|label| OwnedRow {
                concept: concept.uri.to_string(),
                kind: concept.kind,
                language: label.language,
                label: label.text.clone(),
                label_kind: label.kind,
            })
        })
        .collect()
}

/// The labels of the richest language, six times: languages that lack labels of a concept get those of the richest
/// with their letters exchanged, so that they have as many words, as long and as varied, and share none.
#[must_use]
pub fn in_six_languages(rows: &[OwnedRow]) -> Vec<OwnedRow> {
    let mut counts: BTreeMap<LanguageTag, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.language).or_default() += 1;
    }
    let Some(richest) = counts.iter().max_by_key(|&(_, count)| *count).map(|(&language, _)| language) else {
        return Vec::new();
    };
    let source: Vec<&OwnedRow> = rows.iter().filter(|row| row.language == richest).collect();
    let mut all: Vec<OwnedRow> = source.iter().map(|&row| row.clone()).collect();
    let others = Lang::ALL.into_iter().map(LanguageTag::from).filter(|&language| language != richest);
    for (shift, language) in (1u8..).zip(others.take(5)) {
        all.extend(source.iter().map(|row| OwnedRow {
            language,
            label: exchange(&row.label, shift),
            ..(*row).clone()
        }));
    }
    all
}

/// Vowels become other vowels, consonants other consonants: a word stays as long and as pronounceable.
fn exchange(label: &str, shift: u8) -> String {
    const VOWELS: &[u8] = b"aeiou";
    const CONSONANTS: &[u8] = b"bcdfghjklmnpqrstvwxyz";
    let moved =
        |letters: &[u8], at: usize, by: u8| char::from(letters[(at + usize::from(by)) % letters.len()]);
    label
        .chars()
        .map(|character| {
            let lower = u8::try_from(character.to_ascii_lowercase()).unwrap_or(0);
            if let Some(at) = VOWELS.iter().position(|&vowel| vowel == lower) {
                moved(VOWELS, at, shift % 5)
            } else if let Some(at) = CONSONANTS.iter().position(|&consonant| consonant == lower) {
                moved(CONSONANTS, at, shift * 3)
            } else {
                character
            }
        })
        .collect()
}
