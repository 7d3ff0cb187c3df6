//! One unchanging picture of all frameworks.

use super::build::{Grouped, small};
use super::concept::{ConceptRef, Entry};
use super::suggest::Names;
use crate::framework::{ConceptKind, Family, Framework, LabelKind, LanguageTag, RelationKind};
use crate::gap::{Importance, OccupationDemand, Target};
use kernel::{ConceptId, FrameworkId, Lang};
use std::collections::{BTreeMap, BTreeSet};

/// A framework and the id it is stored under.
#[derive(Debug, Clone)]
pub struct HeldFramework {
    /// The id.
    pub id: FrameworkId,
    /// Name, version, licence, languages.
    pub framework: Framework,
}

/// A piece of the common text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub(super) from: u32,
    pub(super) length: u32,
}

/// A name or a description.
#[derive(Debug, Clone, Copy)]
pub(super) struct LabelEntry {
    pub(super) language: LanguageTag,
    pub(super) kind: LabelKind,
    pub(super) text: Span,
}

/// A relation, seen from one of its ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub(super) kind: RelationKind,
    pub(super) other: u32,
}

/// All frameworks in memory.
#[derive(Debug)]
pub struct Frameworks {
    text: Box<str>,
    held: Vec<HeldFramework>,
    entries: Box<[Entry]>,
    labels: Grouped<LabelEntry>,
    descriptions: Grouped<LabelEntry>,
    outgoing: Grouped<Link>,
    incoming: Grouped<Link>,
    /// Concepts in the order of their addresses.
    by_uri: Box<[u32]>,
    /// Whether a publisher's framework has occupations to choose; a company's own stands beside the starter.
    starter_steps_back: bool,
    /// The languages in which most skills that are shown have a name.
    spoken: BTreeSet<LanguageTag>,
    occupations: usize,
    /// How many occupations ask for each concept.
    asking: Box<[u32]>,
    /// Names of what is shown, by what is sought: skills, occupations.
    pub(super) names: Names,
}

impl Default for Frameworks {
    fn default() -> Self {
        super::FrameworksBuilder::default().build()
    }
}

impl Frameworks {
    pub(super) fn assemble(
        text: Box<str>,
        held: Vec<HeldFramework>,
        entries: Box<[Entry]>,
        labels: Grouped<LabelEntry>,
        descriptions: Grouped<LabelEntry>,
        outgoing: Grouped<Link>,
        incoming: Grouped<Link>,
    ) -> Self {
        let by_uri = Box::default();
        let mut all = Self {
            text,
            held,
            entries,
            labels,
            descriptions,
            outgoing,
            incoming,
            by_uri,
            starter_steps_back: false,
            spoken: BTreeSet::new(),
            occupations: 0,
            asking: Box::default(),
            names: Names::default(),
        };
        let mut by_uri: Vec<u32> = (0..).take(all.entries.len()).collect();
        by_uri.sort_by_key(|&number| all.at(number).uri());
        all.by_uri = by_uri.into_boxed_slice();
        let foreign_occupation = |concept: ConceptRef<'_>| {
            concept.kind() == ConceptKind::Occupation
                && !matches!(
                    concept.framework().framework.family,
                    Family::Starter | Family::Own | Family::Onet
                )
        };
        let steps_back = all.all_concepts().any(foreign_occupation);
        all.starter_steps_back = steps_back;
        let occupations = all.occupations().count();
        all.occupations = occupations;
        let asking = (0..).take(all.entries.len()).map(|skill| all.count_asking(skill)).collect();
        all.asking = asking;
        let spoken = all.languages_of_skills();
        all.spoken = spoken;
        let names = Names::of(&all);
        all.names = names;
        all
    }

    /// The frameworks held.
    #[must_use]
    pub fn frameworks(&self) -> &[HeldFramework] {
        &self.held
    }

    /// How many concepts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// A concept by its id.
    #[must_use]
    pub fn concept(&self, id: &ConceptId) -> Option<ConceptRef<'_>> {
        let place = self.entries.binary_search_by(|entry| entry.id.cmp(id)).ok()?;
        u32::try_from(place).ok().map(|number| self.at(number))
    }

    /// A concept by its address.
    #[must_use]
    pub fn by_uri(&self, uri: &str) -> Option<ConceptRef<'_>> {
        let place = self.by_uri.binary_search_by(|&number| self.at(number).uri().cmp(uri)).ok()?;
        Some(self.at(self.by_uri[place]))
    }

    /// The name of a concept in a language, or in one near to it; its id when it is not known.
    #[must_use]
    pub fn label<'a>(&'a self, id: &'a ConceptId, lang: Lang) -> &'a str {
        self.concept(id).map_or(id.as_str(), |concept| concept.name(lang))
    }

    /// Every concept, in the order of ids.
    pub fn all_concepts(&self) -> impl Iterator<Item = ConceptRef<'_>> {
        (0..).take(self.entries.len()).map(|number| self.at(number))
    }

    /// Whether lists and suggestions show it: in use, not of the starter when that steps back, and not of O\*NET,
    /// whose occupations ask for no skills here: they lend others their interests and preparation.
    #[must_use]
    pub fn is_shown(&self, concept: ConceptRef<'_>) -> bool {
        let steps_back = match concept.framework().framework.family {
            Family::Starter => self.starter_steps_back,
            Family::Onet => true,
            _ => false,
        };
        concept.is_current() && !steps_back
    }

    /// Whether its names in a language are searched: it is shown, or it is a skill of the starter that nothing
    /// shown means, in a language in which the frameworks shown name few of theirs.
    #[must_use]
    pub fn is_found_in(&self, concept: ConceptRef<'_>, language: LanguageTag) -> bool {
        let stands_in = || {
            concept.is_current()
                && concept.kind().is_claimable()
                && concept.framework().framework.family == Family::Starter
                && !self.spoken.contains(&language)
                && self.meaning(concept.id()) == *concept.id()
        };
        self.is_shown(concept) || stands_in()
    }

    fn languages_of_skills(&self) -> BTreeSet<LanguageTag> {
        let skills = self.all_concepts().filter(|one| one.kind().is_claimable() && self.is_shown(*one));
        let (mut count, mut named) = (0, BTreeMap::<LanguageTag, usize>::new());
        for skill in skills {
            count += 1;
            for language in skill.languages() {
                *named.entry(language).or_default() += 1;
            }
        }
        named.into_iter().filter(|(_, named)| named * 2 > count).map(|(language, _)| language).collect()
    }

    /// The occupations to choose from.
    pub fn occupations(&self) -> impl Iterator<Item = ConceptRef<'_>> {
        self.all_concepts()
            .filter(|concept| concept.kind() == ConceptKind::Occupation && self.is_shown(*concept))
    }

    /// What an occupation asks: skills with importance, level and weight (see [`OccupationDemand`]); empty
    /// for what is not known.
    #[must_use]
    pub fn target(&self, occupation: &ConceptId) -> Target<ConceptId> {
        let Some(occupation) = self.concept(occupation) else { return Target::default() };
        let demand =
            OccupationDemand { preparation: occupation.preparation(), occupations: self.occupations };
        let asked = |kind, importance| {
            occupation
                .comes_from(kind)
                .filter(|skill| skill.kind().is_claimable())
                .map(move |skill| (skill.id().clone(), importance, self.occupations_asking(skill)))
        };
        let essential = asked(RelationKind::EssentialFor, Importance::Essential);
        demand.target(essential.chain(asked(RelationKind::OptionalFor, Importance::Optional)))
    }

    /// How many occupations ask for a skill.
    #[must_use]
    pub fn occupations_asking(&self, skill: ConceptRef<'_>) -> usize {
        self.asking.get(skill.number as usize).map_or(0, |&count| count as usize)
    }

    fn count_asking(&self, skill: u32) -> u32 {
        let asks = |link: &&Link| {
            matches!(link.kind, RelationKind::EssentialFor | RelationKind::OptionalFor)
                && self.at(link.other).kind() == ConceptKind::Occupation
        };
        small(self.outgoing_of(skill).iter().filter(asks).count())
    }

    /// The concept itself and those of other frameworks that mean exactly the same.
    #[must_use]
    pub fn same(&self, id: &ConceptId) -> Vec<ConceptId> {
        let Some(concept) = self.concept(id) else { return vec![id.clone()] };
        let others = concept
            .leads_to(RelationKind::ExactMatch)
            .chain(concept.comes_from(RelationKind::ExactMatch))
            .map(|other| other.id().clone());
        let mut same: Vec<ConceptId> = std::iter::once(id.clone()).chain(others).collect();
        same.dedup();
        same
    }

    /// The concept by which lists speak of this one: itself, or the one that means the same where it is no
    /// longer shown.
    #[must_use]
    pub fn meaning(&self, id: &ConceptId) -> ConceptId {
        let shown = |id: &&ConceptId| self.concept(id).is_some_and(|concept| self.is_shown(concept));
        let same = self.same(id);
        same.iter().find(shown).unwrap_or(id).clone()
    }

    /// The sentences that licences ask to be shown with the frameworks that are in use.
    #[must_use]
    pub fn acknowledgements(&self) -> Vec<&'static str> {
        let mut sentences: Vec<_> =
            self.held.iter().filter_map(|held| held.framework.family.acknowledgement()).collect();
        sentences.dedup();
        sentences
    }

    /// The bytes it takes, as far as it can count them itself.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let ids = self.entries.len() * 48;
        self.text.len()
            + self.entries.len() * size_of::<Entry>()
            + ids
            + (self.by_uri.len() + self.asking.len()) * 4
            + self.labels.bytes()
            + self.descriptions.bytes()
            + self.outgoing.bytes()
            + self.incoming.bytes()
            + self.names.bytes()
    }

    pub(super) fn at(&self, number: u32) -> ConceptRef<'_> {
        ConceptRef { all: self, number, entry: &self.entries[number as usize] }
    }

    pub(super) fn text(&self, span: Span) -> &str {
        let from = span.from as usize;
        self.text.get(from..from + span.length as usize).unwrap_or_default()
    }

    pub(super) fn framework_at(&self, place: u16) -> &HeldFramework {
        &self.held[usize::from(place)]
    }

    pub(super) fn labels_of(&self, number: u32) -> &[LabelEntry] {
        self.labels.of_concept(number)
    }

    pub(super) fn descriptions_of(&self, number: u32) -> &[LabelEntry] {
        self.descriptions.of_concept(number)
    }

    pub(super) fn outgoing_of(&self, number: u32) -> &[Link] {
        self.outgoing.of_concept(number)
    }

    pub(super) fn incoming_of(&self, number: u32) -> &[Link] {
        self.incoming.of_concept(number)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Library, Sought};
    use super::*;

    #[test]
    fn the_starter_is_whole_in_memory() {
        let library = Library::of_starter().unwrap();
        let now = library.now();
        let starter = crate::starter::load().unwrap();
        assert_eq!(now.len(), starter.concepts.len());
        for concept in &starter.concepts {
            let held = now.by_uri(concept.uri.as_str()).unwrap();
            assert_eq!(held.name(Lang::It), concept.name_in(LanguageTag::from(Lang::It)).unwrap());
            assert_eq!(now.concept(held.id()), Some(held));
        }
        let electrician = now.by_uri("urn:bottega:starter:electrician").unwrap();
        let uri = crate::framework::ConceptUri::parse(electrician.uri()).unwrap();
        assert_eq!(now.target(electrician.id()).items.len(), starter.target(&uri).items.len());
        assert!(now.bytes() < 4_000_000, "{}", now.bytes());
    }

    #[test]
    fn names_fall_back_and_unknown_ids_are_shown_as_they_are() {
        let library = Library::of_starter().unwrap();
        let now = library.now();
        let welder = &now.suggest("weld", Lang::En, Sought::Occupations, 1)[0];
        assert_eq!(now.label(&welder.id, Lang::Pl), "welder");
        let unknown = ConceptId::parse("cpt_00000000000000000000000001").unwrap();
        assert_eq!(now.label(&unknown, Lang::It), unknown.as_str());
        assert!(now.target(&unknown).items.is_empty());
        assert_eq!(now.same(&unknown), [unknown]);
    }
}
