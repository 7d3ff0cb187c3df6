//! Concepts for what is being typed.

use super::concept::ConceptRef;
use super::frameworks::{Frameworks, LabelEntry};
use crate::framework::{ConceptKind, LabelKind, LanguageTag};
use kernel::{ConceptId, Lang, fold};

/// What somebody looks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sought {
    /// What a person can claim: skills, knowledge, competences.
    Skills,
    /// Occupations.
    Occupations,
    /// Both.
    Everything,
}

impl Sought {
    /// The code as it stands in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Sought::Skills => "skill",
            Sought::Occupations => "occupation",
            Sought::Everything => "any",
        }
    }

    /// What a code asks for; everything when it is none of ours.
    #[must_use]
    pub fn from_code(code: &str) -> Self {
        match code {
            "skill" => Sought::Skills,
            "occupation" => Sought::Occupations,
            _ => Sought::Everything,
        }
    }

    /// Whether a concept of this kind is sought.
    #[must_use]
    pub const fn takes(self, kind: ConceptKind) -> bool {
        match self {
            Sought::Skills => kind.is_claimable(),
            Sought::Occupations => matches!(kind, ConceptKind::Occupation),
            Sought::Everything => kind.is_claimable() || matches!(kind, ConceptKind::Occupation),
        }
    }
}

/// A concept that may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// The concept.
    pub id: ConceptId,
    /// What it is.
    pub kind: ConceptKind,
    /// Its name in the language asked for.
    pub name: String,
    /// The other name that hit, when it was not the name itself.
    pub hit: Option<String>,
}

/// How well a label fits: the whole text, its beginning, its words; then how short it is.
type Fit = (u8, bool, usize);

impl Frameworks {
    /// Concepts for what is being typed, best first: every word typed must begin a word of one name. Names
    /// in the language asked for, and in English for concepts without any.
    #[must_use]
    pub fn suggest(&self, typed: &str, lang: Lang, sought: Sought, limit: usize) -> Vec<Suggested> {
        let typed = fold(typed);
        if typed.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(Fit, ConceptRef<'_>, &LabelEntry)> = self
            .all_concepts()
            .filter(|concept| sought.takes(concept.kind()) && self.is_shown(*concept))
            .filter_map(|concept| {
                let (fit, label) = self.best_label(concept, &typed, lang)?;
                Some((fit, concept, label))
            })
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| a.1.name(lang).cmp(b.1.name(lang))));
        found.truncate(limit);
        found.into_iter().map(|(_, concept, label)| self.suggested(concept, label, lang)).collect()
    }

    fn suggested(&self, concept: ConceptRef<'_>, label: &LabelEntry, lang: Lang) -> Suggested {
        let (name, hit) = (concept.name(lang), self.text(label.text));
        Suggested {
            id: concept.id().clone(),
            kind: concept.kind(),
            name: name.to_owned(),
            hit: (hit != name).then(|| hit.to_owned()),
        }
    }

    fn best_label(&self, concept: ConceptRef<'_>, typed: &str, lang: Lang) -> Option<(Fit, &LabelEntry)> {
        let labels = self.labels_of(concept.number);
        let has_own = labels.iter().any(|label| label.language == LanguageTag::from(lang));
        let wanted = LanguageTag::from(if has_own { lang } else { Lang::En });
        let of_language =
            labels.iter().filter(|label| label.language == wanted && label.kind != LabelKind::Hidden);
        of_language
            .filter_map(|label| Some((fit(&fold(self.text(label.text)), typed, label.kind)?, label)))
            .min_by_key(|(fit, _)| *fit)
    }
}

fn fit(label: &str, typed: &str, kind: LabelKind) -> Option<Fit> {
    let begins_a_word = |part: &str| label.split(' ').any(|word| word.starts_with(part));
    let place = if label == typed {
        0
    } else if label.starts_with(typed) {
        1
    } else if typed.split(' ').all(begins_a_word) {
        2
    } else {
        return None;
    };
    Some((place, kind != LabelKind::Preferred, label.len()))
}

#[cfg(test)]
mod tests {
    use super::super::Library;
    use super::*;

    #[test]
    fn words_in_any_order_find_what_is_meant() {
        let library = Library::of_starter().unwrap();
        let now = library.now();
        let names = |typed: &str, sought| {
            let found = now.suggest(typed, Lang::It, sought, 10);
            found.into_iter().map(|found| found.name).collect::<Vec<_>>()
        };
        assert_eq!(names("saldatr", Sought::Occupations), ["saldatore/saldatrice"]);
        assert!(names("squadra lav", Sought::Skills).contains(&"lavorare in squadra".to_owned()));
        assert!(names("", Sought::Everything).is_empty() && names("xyzzy", Sought::Everything).is_empty());
        assert!(names("saldatr", Sought::Skills).is_empty());
    }
}
