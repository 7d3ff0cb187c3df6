//! Ranking the rows of any corpus of labels.

use crate::framework::{ConceptKind, LabelKind, LanguageTag};
use crate::link::{LabelIndex, LabelRow, Match, Mix};
use crate::text::{Speech, Tokens, forms};
use rustc_hash::{FxHashMap, FxHashSet};

/// What the ids of a corpus tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// Ids of the form `concept_language_number` (as MELO has them) name the concept a label belongs to, and a concept is
    /// answered once, by its best label, before its other labels follow; other ids tell nothing.
    ByIds,
    /// Every row stands alone.
    None,
}

/// Labels with ids, to be ranked for a text; nothing is known of them but their words.
///
/// Rows that differ only in gender are one answer given several times. The first of them keeps its place and the others
/// follow after everything that is really different, so that the second answer is another answer.
#[derive(Debug)]
pub struct Corpus {
    index: LabelIndex,
    language: LanguageTag,
    traits: FxHashMap<String, Traits>,
    grouped: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Traits {
    /// The words without gender.
    neutral: String,
    /// The words as they are.
    folded: String,
    /// Names both genders, as preferred labels do.
    both: bool,
}

impl Corpus {
    /// Reads rows of id and label.
    #[must_use]
    pub fn build<'a>(
        rows: impl Iterator<Item = (&'a str, &'a str)> + Clone,
        language: LanguageTag,
        grouping: Grouping,
    ) -> Self {
        let speech = Speech::of(language);
        let traits = rows.clone().map(|(id, label)| (id.to_owned(), traits(label, &speech))).collect();
        let index = LabelIndex::build(rows.map(|(id, label)| LabelRow {
            concept: id,
            kind: ConceptKind::Occupation,
            language,
            label,
            label_kind: if names_both(label) { LabelKind::Preferred } else { LabelKind::Alternative },
            weight: 1.0,
        }));
        let grouped = grouping == Grouping::ByIds;
        let index = if grouped { index.pooled(concept_in) } else { index };
        Self { index, language, traits, grouped }
    }

    /// Ids in order, best first, with their scores.
    #[must_use]
    pub fn rank(&self, text: &str, limit: usize, mix: &Mix) -> Vec<(&str, f32)> {
        let found = self.index.rank(text, Some(self.language), None, limit.saturating_mul(3).max(50), mix);
        let mut ordered = self.set_apart(found);
        ordered.truncate(limit);
        ordered
    }

    /// Rows in order with label and words that hit.
    #[must_use]
    pub fn link<'a>(&'a self, text: &'a str, limit: usize) -> Vec<Match<'a>> {
        let order = self.rank(text, limit, &Mix::default());
        let found = self.index.link(text, Some(self.language), None, limit.saturating_mul(3).max(50));
        let mut by_id: FxHashMap<&str, Match<'a>> = found.into_iter().map(|one| (one.concept, one)).collect();
        order.into_iter().filter_map(|(id, _)| by_id.remove(id)).collect()
    }

    /// Equal scores: names for both genders first. Then every different answer, then the same answers again.
    fn set_apart<'a>(&self, mut found: Vec<(&'a str, f32)>) -> Vec<(&'a str, f32)> {
        let both = |id: &str| self.traits.get(id).is_some_and(|traits| traits.both);
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(both(b.0).cmp(&both(a.0))));
        let mut lead: FxHashMap<&str, &str> = FxHashMap::default();
        let mut concepts: FxHashSet<&str> = FxHashSet::default();
        let (mut first, mut rest) = (Vec::new(), Vec::new());
        for (id, score) in found {
            let Some(traits) = self.traits.get(id) else { continue };
            let new = match concept_in(id).filter(|_| self.grouped) {
                Some(concept) => concepts.insert(concept),
                // A name for both does not take the place of the single form, which other concepts may have.
                None => {
                    traits.both
                        || *lead.entry(&traits.neutral).or_insert(&traits.folded) == traits.folded.as_str()
                }
            };
            if new { first.push((id, score)) } else { rest.push((id, score)) }
        }
        first.append(&mut rest);
        first
    }
}

/// A label that names both genders is one that was chosen to be shown; a slash between letters tells it.
fn names_both(label: &str) -> bool {
    label.split_once('/').is_some_and(|(before, after)| {
        before.ends_with(char::is_alphabetic) && after.starts_with(|c: char| c.is_alphabetic() || c == ' ')
    })
}

/// The concept in an id of the form `concept_language_number` (`C001511_de_000`).
fn concept_in(id: &str) -> Option<&str> {
    let (rest, number) = id.rsplit_once('_')?;
    let (concept, language) = rest.rsplit_once('_')?;
    let formed = number.bytes().all(|byte| byte.is_ascii_digit()) && LanguageTag::parse(language).is_ok();
    (formed && !number.is_empty() && !concept.is_empty()).then_some(concept)
}

fn traits(label: &str, speech: &Speech) -> Traits {
    let names = forms(label, speech);
    let name = names.first().map_or(label, String::as_str);
    let words: Vec<String> = Tokens::of(name).iter().map(|token| speech.neutral(token.word)).collect();
    let folded: Vec<String> = Tokens::of(name).iter().map(|token| token.word.to_owned()).collect();
    Traits {
        neutral: words.join(" "),
        folded: folded.join(" "),
        both: label.contains('/') && name.len() < label.len(),
    }
}
