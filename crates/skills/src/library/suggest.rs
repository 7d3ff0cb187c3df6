//! Concepts for what is being typed.

use super::frameworks::Frameworks;
use crate::framework::ConceptKind;
use crate::link::{LabelIndex, LabelRow, Match, Suggestion};
use kernel::{ConceptId, Lang, fold};
use std::collections::BTreeSet;

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

/// A concept that a text may mean, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Linked {
    /// The concept.
    pub id: ConceptId,
    /// What it is.
    pub kind: ConceptKind,
    /// Its name in the language asked for.
    pub name: String,
    /// The label that hit.
    pub hit: String,
    /// From 0 to about 1.
    pub score: f32,
    /// The words of the text that hit.
    pub words: Vec<String>,
}

/// The names of what lists show, ready to be searched.
#[derive(Debug, Default)]
pub(super) struct Names {
    skills: Option<LabelIndex>,
    occupations: Option<LabelIndex>,
}

impl Names {
    pub(super) fn of(all: &Frameworks) -> Self {
        Self { skills: index(all, Sought::Skills), occupations: index(all, Sought::Occupations) }
    }

    pub(super) fn bytes(&self) -> usize {
        self.skills.iter().chain(&self.occupations).map(LabelIndex::bytes).sum()
    }

    fn of_sought(&self, sought: Sought) -> impl Iterator<Item = &LabelIndex> {
        let skills = self.skills.as_ref().filter(|_| sought != Sought::Occupations);
        let occupations = self.occupations.as_ref().filter(|_| sought != Sought::Skills);
        skills.into_iter().chain(occupations)
    }
}

fn index(all: &Frameworks, sought: Sought) -> Option<LabelIndex> {
    let taken = all.all_concepts().filter(|concept| sought.takes(concept.kind()));
    let rows: Vec<LabelRow<'_>> = taken
        .flat_map(|concept| {
            let labels = all.labels_of(concept.number).iter();
            labels.filter(move |label| all.is_found_in(concept, label.language)).map(move |label| LabelRow {
                concept: concept.id().as_str(),
                kind: concept.kind(),
                language: label.language,
                label: all.text(label.text),
                label_kind: label.kind,
                weight: 1.0,
            })
        })
        .collect();
    (!rows.is_empty()).then(|| LabelIndex::build(rows))
}

impl Frameworks {
    /// Concepts for what is being typed, best first: every word typed must begin a word of one name. Names
    /// in the language asked for, then English names of concepts that have none in it; where there are neither,
    /// names in any language. Of concepts called the same only the first is given.
    #[must_use]
    pub fn suggest(&self, typed: &str, lang: Lang, sought: Sought, limit: usize) -> Vec<Suggested> {
        let mut found: Vec<Suggested> = Vec::new();
        for tongue in [lang, Lang::En].into_iter().take(if lang == Lang::En { 1 } else { 2 }) {
            for index in self.names.of_sought(sought) {
                let hits = index.suggest(typed, Some(tongue.into()), None, limit);
                found.extend(hits.iter().filter_map(|hit| self.suggested(hit, lang, tongue)));
            }
        }
        if found.is_empty() {
            for index in self.names.of_sought(sought) {
                let hits = index.suggest(typed, None, None, limit);
                found.extend(hits.iter().filter_map(|hit| self.suggested(hit, lang, lang)));
            }
        }
        let (mut seen, mut names) = (BTreeSet::new(), BTreeSet::new());
        found.retain(|one| seen.insert(one.id.clone()) && names.insert((one.kind, fold(&one.name))));
        found.truncate(limit);
        found
    }

    /// Concepts for a whole title or phrase, best first, with the label and the words that hit; a concept without names in
    /// the language by its English ones.
    #[must_use]
    pub fn link(&self, text: &str, lang: Lang, sought: Sought, limit: usize) -> Vec<Linked> {
        let mut found: Vec<Linked> = Vec::new();
        for tongue in [lang, Lang::En].into_iter().take(if lang == Lang::En { 1 } else { 2 }) {
            for index in self.names.of_sought(sought) {
                let hits = index.link(text, Some(tongue.into()), None, limit);
                found.extend(hits.iter().filter_map(|hit| self.linked(hit, lang)));
            }
        }
        found.sort_by(|a, b| b.score.total_cmp(&a.score));
        let mut seen = BTreeSet::new();
        found.retain(|one| seen.insert(one.id.clone()));
        found.truncate(limit);
        found
    }

    fn linked(&self, hit: &Match<'_>, lang: Lang) -> Option<Linked> {
        let concept = self.concept(&hit.concept.parse().ok()?)?;
        Some(Linked {
            id: concept.id().clone(),
            kind: concept.kind(),
            name: concept.name(lang).to_owned(),
            hit: hit.label.to_owned(),
            score: hit.score,
            words: hit.hits.iter().map(|hit| hit.words.to_owned()).collect(),
        })
    }

    /// A hit as it is shown; none for an English name of what has a name in the language asked for.
    fn suggested(&self, hit: &Suggestion<'_>, lang: Lang, tongue: Lang) -> Option<Suggested> {
        let concept = self.concept(&hit.concept.parse().ok()?)?;
        let foreign = tongue != lang && concept.languages().any(|language| language == lang.into());
        let name = concept.name(lang);
        (!foreign).then(|| Suggested {
            id: concept.id().clone(),
            kind: concept.kind(),
            name: name.to_owned(),
            hit: (hit.label != name).then(|| hit.label.to_owned()),
        })
    }
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
        assert!(names("saldatr", Sought::Skills).iter().all(|name| name.contains("sald")));
        let linked = &now.link("cercasi saldatrice esperta", Lang::It, Sought::Everything, 3)[0];
        assert_eq!(
            (linked.name.as_str(), &linked.words[..]),
            ("saldatore/saldatrice", &["saldatrice".to_owned()][..])
        );
    }
}
