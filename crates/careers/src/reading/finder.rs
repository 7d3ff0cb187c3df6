//! The skill finder of each language, made when it is first asked for and again after an import.

use kernel::{ConceptId, Lang};
use skills::extract::SkillFinder;
use skills::framework::{LabelKind, LanguageTag};
use skills::library::{ConceptRef, Frameworks};
use skills::link::{LabelIndex, LabelRow};
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

/// Skills shown of one text, at most.
pub(super) const MOST_FOUND: usize = 60;

/// A skill that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FoundSkill {
    pub(crate) concept: ConceptId,
    /// The name that was recognised.
    pub(crate) label: String,
    /// Where in the text, in bytes.
    pub(crate) places: Vec<Range<usize>>,
}

type Held = HashMap<Lang, (Arc<Frameworks>, Arc<SkillFinder>)>;

/// Finds the skills of the frameworks in running text.
#[derive(Debug, Default)]
pub struct SkillReader {
    held: Mutex<Held>,
}

impl SkillReader {
    /// The skills that a text in this language names, best first. Takes some time: not for the async threads.
    pub(crate) fn find(&self, frameworks: &Arc<Frameworks>, lang: Lang, text: &str) -> Vec<FoundSkill> {
        let finder = self.finder(frameworks, lang);
        let found = finder.extract(text, MOST_FOUND);
        found
            .into_iter()
            .filter_map(|one| {
                let concept = one.concept.parse().ok()?;
                let borrowed = !is_named_in(frameworks.concept(&concept)?, lang);
                let places: Vec<Range<usize>> = one
                    .mentions
                    .iter()
                    .map(|mention| mention.span.start..mention.span.end)
                    .filter(|place| !borrowed || is_written_so(&text[place.clone()], one.label))
                    .collect();
                (!places.is_empty()).then(|| FoundSkill { concept, label: one.label.to_owned(), places })
            })
            .collect()
    }

    fn finder(&self, frameworks: &Arc<Frameworks>, lang: Lang) -> Arc<SkillFinder> {
        let held = |held: &Held| {
            let (of, finder) = held.get(&lang)?;
            Arc::ptr_eq(of, frameworks).then(|| Arc::clone(finder))
        };
        if let Some(finder) = held(&self.held.lock().unwrap_or_else(PoisonError::into_inner)) {
            return finder;
        }
        let made = Arc::new(made(frameworks, lang));
        let mut all = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        // Finders of frameworks that were replaced meanwhile are of no use to anybody.
        all.retain(|_, (of, _)| Arc::ptr_eq(of, frameworks));
        all.insert(lang, (Arc::clone(frameworks), Arc::clone(&made)));
        made
    }
}

fn made(frameworks: &Frameworks, lang: Lang) -> SkillFinder {
    let language = LanguageTag::from(lang);
    let claimable = frameworks
        .all_concepts()
        .filter(|one| one.kind().is_claimable() && frameworks.is_found_in(*one, language));
    let rows = claimable.flat_map(|concept| {
        let (key, kind) = (concept.id().as_str(), concept.kind());
        let row = move |label, label_kind| LabelRow {
            concept: key,
            kind,
            language,
            label,
            label_kind,
            weight: 1.0,
        };
        let named = is_named_in(concept, lang);
        let mut rows: Vec<LabelRow<'_>> =
            concept.other_names(lang).map(|name| row(name, LabelKind::Alternative)).collect();
        rows.extend(named.then(|| row(concept.name(lang), LabelKind::Preferred)));
        if !named {
            let english = concept.other_names(Lang::En).chain([concept.name(Lang::En)]);
            rows.extend(english.filter(|name| is_proper(name)).map(|name| row(name, LabelKind::Preferred)));
        }
        rows
    });
    let index = Arc::new(LabelIndex::build(rows));
    SkillFinder::build(index, language, std::iter::empty())
}

fn is_named_in(concept: ConceptRef<'_>, lang: Lang) -> bool {
    concept.name_language(lang) == Some(lang.into())
}

/// Proper names and abbreviations ("Python", "SQL") are the same in every language.
fn is_proper(name: &str) -> bool {
    name.split_whitespace().all(|word| word.contains(char::is_uppercase))
}

/// Whether a text has a proper name, and not a word that merely sounds so ("scala" is no Scala).
fn is_written_so(text: &str, name: &str) -> bool {
    text.contains(char::is_uppercase) && text.to_lowercase() == name.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use skills::library::Library;

    #[test]
    fn skills_are_found_where_they_are_named() {
        let now = Library::of_starter().unwrap().now();
        let reader = SkillReader::default();
        let text = "Tre anni in officina: so lavorare in squadra e saldare a filo. Uso fogli di calcolo.";
        let found = reader.find(&now, Lang::It, text);
        let names: Vec<&str> = found.iter().map(|one| one.label.as_str()).collect();
        assert!(
            names.contains(&"lavorare in squadra") && names.contains(&"usare fogli di calcolo"),
            "{names:?}"
        );
        for one in &found {
            assert!(now.concept(&one.concept).is_some());
            assert!(one.places.iter().all(|place| text.get(place.clone()).is_some()), "{one:?}");
        }
        assert!(reader.find(&now, Lang::Pl, text).is_empty(), "the starter has no Polish names");
    }

    #[test]
    fn proper_names_are_proper_in_every_language() {
        assert!(
            is_proper("SQL") && is_proper("Adobe Photoshop") && !is_proper("Python (computer programming)")
        );
        assert!(is_written_so("Scala", "Scala") && is_written_so("Sql", "SQL"));
        assert!(!is_written_so("scala", "Scala") && !is_written_so("C", "C++"));
    }
}
