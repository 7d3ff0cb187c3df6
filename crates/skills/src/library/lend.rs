//! What concepts lend each other: words where one has none, interests and preparation where they are unknown.

use super::build::FrameworksBuilder;
use super::frameworks::LabelEntry;
use crate::framework::{ConceptKind, LabelKind, LanguageTag, RelationKind};
use rustc_hash::{FxHashMap, FxHashSet};

type Known = (Option<[f64; 6]>, Option<u8>);

impl FrameworksBuilder {
    /// An occupation whose interests or preparation are unknown takes those of one that means the same; where there
    /// is none, the mean of those that mean nearly the same; then those of the occupation that it is a kind of.
    pub(super) fn inherit_interests(&mut self) {
        for (taker, giver) in self.the_same() {
            self.take(taker, self.known(giver));
        }
        let mut near: FxHashMap<u32, Vec<Known>> = FxHashMap::default();
        for (from, to) in self.between_occupations(RelationKind::CloseMatch) {
            near.entry(from).or_default().push(self.known(to));
        }
        for (taker, givers) in near {
            self.take(taker, mean(&givers));
        }
        let kinds = self.between_occupations(RelationKind::Broader);
        // As often as it takes: the kind of a kind learns it a round later.
        let mut learned = true;
        while learned {
            learned = false;
            for &(taker, giver) in &kinds {
                learned |= self.take(taker, self.known(giver));
            }
        }
    }

    /// Pairs of taker and giver that mean exactly the same, in both directions.
    fn the_same(&self) -> Vec<(u32, u32)> {
        let exact = self.relations.iter().filter(|&&(_, kind, _)| kind == RelationKind::ExactMatch);
        exact.flat_map(|&(from, _, to)| [(from, to), (to, from)]).collect()
    }

    fn between_occupations(&self, wanted: RelationKind) -> Vec<(u32, u32)> {
        let occupation = |number: u32| self.entries[number as usize].kind == ConceptKind::Occupation;
        let chosen = self
            .relations
            .iter()
            .filter(|&&(from, kind, to)| kind == wanted && from != to && occupation(from) && occupation(to));
        chosen.map(|&(from, _, to)| (from, to)).collect()
    }

    fn known(&self, number: u32) -> Known {
        let entry = &self.entries[number as usize];
        (entry.interests, entry.preparation)
    }

    /// Whether the taker knows more than before.
    fn take(&mut self, taker: u32, (interests, preparation): Known) -> bool {
        let entry = &mut self.entries[taker as usize];
        let before = (entry.interests.is_some(), entry.preparation.is_some());
        entry.interests = entry.interests.or(interests);
        entry.preparation = entry.preparation.or(preparation);
        before != (entry.interests.is_some(), entry.preparation.is_some())
    }

    /// A concept without words in a language takes those of one that means the same: frameworks of which only
    /// English was imported keep the names that others have in Italian.
    pub(super) fn borrow_words(&mut self) {
        let same = self.the_same();
        let names = lent(&same, &self.labels);
        self.labels.extend(names);
        let descriptions = lent(&same, &self.descriptions);
        self.descriptions.extend(descriptions);
    }
}

type Entry = (u32, LabelEntry);

/// The words that pairs of taker and giver lend: all those in languages in which the giver has a preferred one and
/// the taker none; the first giver of a language gives. Descriptions count as preferred.
fn lent(same: &[(u32, u32)], words: &[Entry]) -> Vec<Entry> {
    let concerned: FxHashSet<u32> = same.iter().map(|&(taker, _)| taker).collect();
    let mut of: FxHashMap<u32, Vec<LabelEntry>> = FxHashMap::default();
    let mut named: FxHashSet<(u32, LanguageTag)> = FxHashSet::default();
    for (number, label) in words.iter().filter(|(number, _)| concerned.contains(number)) {
        of.entry(*number).or_default().push(*label);
        if label.kind == LabelKind::Preferred {
            named.insert((*number, label.language));
        }
    }
    let mut lent = Vec::new();
    let mut taken: FxHashMap<(u32, LanguageTag), u32> = FxHashMap::default();
    for &(taker, giver) in same {
        for label in of.get(&giver).into_iter().flatten() {
            let place = (taker, label.language);
            let lends = named.contains(&(giver, label.language)) && !named.contains(&place);
            if lends && *taken.entry(place).or_insert(giver) == giver {
                lent.push((taker, *label));
            }
        }
    }
    lent
}

/// The mean of what is known, type by type; of the preparation the nearest whole number.
fn mean(givers: &[Known]) -> Known {
    let interests: Vec<[f64; 6]> = givers.iter().filter_map(|(interests, _)| *interests).collect();
    let preparation: Vec<u8> = givers.iter().filter_map(|(_, preparation)| *preparation).collect();
    let of_interests = || {
        let count = f64::from(u32::try_from(interests.len()).unwrap_or(u32::MAX));
        std::array::from_fn(|place| interests.iter().map(|six| six[place]).sum::<f64>() / count)
    };
    let of_preparation = || {
        let (sum, count) =
            (preparation.iter().map(|&one| usize::from(one)).sum::<usize>(), preparation.len());
        u8::try_from((sum * 2 + count) / (count * 2)).ok()
    };
    ((!interests.is_empty()).then(of_interests), if preparation.is_empty() { None } else { of_preparation() })
}

#[cfg(test)]
mod tests {
    use super::super::{Frameworks, FrameworksBuilder, Library, Sought};
    use crate::framework::{
        Concept, ConceptKind, ConceptUri, Family, Framework, Label, LanguageTag, RelationKind,
    };
    use kernel::{ConceptId, FrameworkId, Lang, SeededEntropy, Timestamp};
    use std::collections::BTreeSet;

    fn uri(name: &str) -> ConceptUri {
        ConceptUri::parse(&format!("https://example.org/{name}")).unwrap()
    }

    fn concept(name: &str, kind: ConceptKind, words: &[(Lang, &str)]) -> Concept {
        words.iter().fold(Concept::new(uri(name), kind), |concept, (language, text)| {
            concept.with_label(Label::preferred(LanguageTag::from(*language), *text))
        })
    }

    /// A framework of two occupations and three skills, mostly in English, the American one they are matched with, and the
    /// starter's words for a skill; the starter has another skill that nothing means.
    fn frameworks() -> Frameworks {
        use ConceptKind::{Occupation, Skill};
        use RelationKind::{Broader, CloseMatch, ExactMatch};
        let (moment, entropy) = (Timestamp::from_microseconds(0), SeededEntropy::new(1));
        let mut builder = FrameworksBuilder::default();
        let mut enter = |family, concepts: &[Concept]| {
            let framework = Framework {
                family,
                name: family.code().to_owned(),
                version: String::new(),
                licence: None,
                languages: BTreeSet::new(),
            };
            let place = builder.framework(FrameworkId::fresh(moment, &entropy), framework);
            for concept in concepts {
                builder.whole_concept(&ConceptId::fresh(moment, &entropy), place, concept);
            }
        };
        enter(
            Family::Esco,
            &[
                concept("plumber", Occupation, &[(Lang::En, "plumber"), (Lang::It, "idraulico")]),
                concept("pipe-fitter", Occupation, &[(Lang::En, "pipe fitter")]),
                concept("solder", Skill, &[(Lang::En, "solder pipes")]),
                concept("bend", Skill, &[(Lang::En, "bend pipes")]),
                concept("cut", Skill, &[(Lang::En, "cut pipes")]),
            ],
        );
        let american = |name: &str, realistic: f64, zone: u8| {
            let mut concept = concept(name, Occupation, &[(Lang::En, name)]);
            concept.interests = Some([realistic, 1.0, 1.0, 1.0, 1.0, 3.0]);
            concept.preparation = Some(zone);
            concept
        };
        enter(Family::Onet, &[american("plumbers", 7.0, 3), american("helpers", 5.0, 2)]);
        let italian = |name: &str, text: &str| concept(name, Skill, &[(Lang::It, text)]);
        enter(Family::Starter, &[italian("saldare", "saldare tubi"), italian("cantare", "cantare in coro")]);
        for (from, kind, to) in [
            ("plumber", CloseMatch, "plumbers"),
            ("plumber", CloseMatch, "helpers"),
            ("pipe-fitter", Broader, "plumber"),
            ("saldare", ExactMatch, "solder"),
        ] {
            builder.relation_by_uri(&uri(from), kind, &uri(to));
        }
        builder.build()
    }

    #[test]
    fn interests_come_from_near_matches_and_from_the_broader_occupation() {
        let now = frameworks();
        for name in ["plumber", "pipe-fitter"] {
            let occupation = now.by_uri(uri(name).as_str()).unwrap();
            assert_eq!(occupation.interests(), Some([6.0, 1.0, 1.0, 1.0, 1.0, 3.0]), "{name}");
            assert_eq!(occupation.preparation(), Some(3), "the mean of 3 and 2, rounded up");
        }
        let offered: BTreeSet<&str> = now.occupations().map(|one| one.name(Lang::En)).collect();
        assert_eq!(offered, BTreeSet::from(["plumber", "pipe fitter"]), "the Americans only lend");
    }

    #[test]
    fn words_come_from_what_means_the_same() {
        let now = frameworks();
        let skill = now.by_uri(uri("solder").as_str()).unwrap();
        assert_eq!((skill.name(Lang::It), skill.name(Lang::En)), ("saldare tubi", "solder pipes"));
        let found = |typed: &str, lang, sought| {
            let found = now.suggest(typed, lang, sought, 5);
            found.into_iter().map(|one| one.name).collect::<Vec<_>>()
        };
        assert_eq!(found("saldare", Lang::It, Sought::Skills), ["saldare tubi"], "once, under the name lent");
        assert_eq!(found("cantare", Lang::It, Sought::Skills), ["cantare in coro"], "nothing shown means it");
        assert_eq!(
            found("plumber", Lang::It, Sought::Occupations),
            ["idraulico"],
            "by a name of any language"
        );
        let starter = Library::of_starter().unwrap();
        assert!(starter.now().occupations().count() > 30, "alone it is offered");
    }
}
