//! The starter framework: what the product knows before anything is imported.
//!
//! A few dozen occupations and a few hundred skills, in our own words, in Italian and English, chosen for
//! a region like Lombardia. Each occupation carries its essential and optional skills, its six interests
//! on the scale 1 to 7 and the preparation it asks, 1 to 5. Where a concept of ESCO means the same, an
//! [`RelationKind::ExactMatch`](crate::framework::RelationKind::ExactMatch) leads to its address, so that what a person claims here keeps its meaning when
//! ESCO is imported.
//!
//! ```
//! let starter = skills::starter::load()?;
//! let electrician = starter.concept("electrician").ok_or("no electrician")?;
//! let target = starter.target(&electrician.uri);
//! assert!(target.items.len() >= 8);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod read;

pub use read::BrokenStarter;

use crate::framework::{Concept, ConceptKind, ConceptUri, Framework, Relation, RelationKind};
use crate::gap::{Importance, OccupationDemand, Target};

/// What every address of a starter concept begins with; the code follows.
pub const ADDRESS: &str = "urn:bottega:starter:";

/// The framework that comes with the product.
#[derive(Debug, Clone)]
pub struct Starter {
    /// Its name, version and languages.
    pub framework: Framework,
    /// Skills and knowledge, then occupations, in the order of the data files.
    pub concepts: Vec<Concept>,
    /// Essential, optional, and exact matches with ESCO.
    pub relations: Vec<Relation>,
}

/// Reads the tables that are part of the program.
///
/// # Errors
/// When a table is broken; a test keeps that from being released.
pub fn load() -> Result<Starter, BrokenStarter> {
    read::read()
}

impl Starter {
    /// The concept of a code such as `electrician`.
    #[must_use]
    pub fn concept(&self, code: &str) -> Option<&Concept> {
        self.concepts.iter().find(|concept| concept.code.as_deref() == Some(code))
    }

    /// The occupations.
    pub fn occupations(&self) -> impl Iterator<Item = &Concept> {
        self.concepts.iter().filter(|concept| concept.kind == ConceptKind::Occupation)
    }

    /// The skills and the knowledge.
    pub fn skills(&self) -> impl Iterator<Item = &Concept> {
        self.concepts.iter().filter(|concept| concept.kind != ConceptKind::Occupation)
    }

    /// The address of the ESCO concept that means the same, where one is known.
    #[must_use]
    pub fn esco_address(&self, uri: &ConceptUri) -> Option<&ConceptUri> {
        self.relations
            .iter()
            .find(|relation| relation.kind == RelationKind::ExactMatch && relation.from == *uri)
            .map(|relation| &relation.to)
    }

    /// What an occupation asks, with levels and weights by [`OccupationDemand`]; empty when unknown.
    #[must_use]
    pub fn target(&self, occupation: &ConceptUri) -> Target<ConceptUri> {
        let found = self.concepts.iter().find(|concept| concept.uri == *occupation);
        let preparation = found.and_then(|concept| concept.preparation);
        let demand = OccupationDemand { preparation, occupations: self.occupations().count() };
        let asked =
            self.relations.iter().filter(|relation| relation.to == *occupation).filter_map(|relation| {
                let importance = importance(relation.kind)?;
                Some((relation.from.clone(), importance, self.occupations_asking(&relation.from)))
            });
        demand.target(asked)
    }

    /// How many occupations ask for a skill.
    fn occupations_asking(&self, skill: &ConceptUri) -> usize {
        let asks = |relation: &&Relation| relation.from == *skill && importance(relation.kind).is_some();
        self.relations.iter().filter(asks).count()
    }
}

/// The importance a relation gives; none when the relation is of another kind.
fn importance(kind: RelationKind) -> Option<Importance> {
    match kind {
        RelationKind::EssentialFor => Some(Importance::Essential),
        RelationKind::OptionalFor => Some(Importance::Optional),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::LanguageTag;
    use kernel::Lang;
    use std::collections::BTreeSet;

    #[test]
    fn it_is_whole() {
        let starter = load().unwrap();
        assert!(starter.occupations().count() >= 36, "{}", starter.occupations().count());
        assert!(starter.skills().count() >= 240, "{}", starter.skills().count());
        let addresses: BTreeSet<_> = starter.concepts.iter().map(|concept| &concept.uri).collect();
        assert_eq!(addresses.len(), starter.concepts.len(), "an address twice");
        for concept in &starter.concepts {
            for lang in [Lang::It, Lang::En] {
                assert!(concept.name_in(LanguageTag::from(lang)).is_some(), "{} {lang}", concept.uri);
            }
        }
    }

    #[test]
    fn every_occupation_asks_known_skills_and_every_skill_is_asked() {
        let starter = load().unwrap();
        for occupation in starter.occupations() {
            let target = starter.target(&occupation.uri);
            assert!(target.items.len() >= 10, "{} asks {}", occupation.uri, target.items.len());
            assert!(occupation.interests.is_some() && occupation.preparation.is_some());
        }
        for skill in starter.skills() {
            assert!(starter.occupations_asking(&skill.uri) > 0, "nobody asks {}", skill.uri);
        }
    }

    #[test]
    fn labels_are_unique_within_kind_and_language() {
        let starter = load().unwrap();
        let mut seen = BTreeSet::new();
        for concept in starter.skills() {
            for label in &concept.labels {
                assert!(seen.insert((label.language, label.text.clone())), "{:?} twice", label.text);
            }
        }
    }
}
