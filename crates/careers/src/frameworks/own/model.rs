//! A framework's working copy, and what is made of it when it is published.

use kernel::{EqfLevel, FrameworkId, OrganisationId, Timestamp};
use serde::{Deserialize, Serialize};
use skills::framework::{
    Concept, ConceptKind, ConceptStatus, ConceptUri, Description, Family, Framework, Label, LanguageTag,
    Relation, RelationKind,
};
use skills::import::{ImportedFramework, Report};
use std::collections::{BTreeMap, BTreeSet};

/// A framework as it is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFramework {
    /// Its id, also of what is published.
    pub id: FrameworkId,
    /// Whose it is; none when it is the network's.
    pub organisation: Option<OrganisationId>,
    /// What it is called.
    pub name: String,
    /// What is put before a code to make an address.
    pub base: String,
    /// The licence, in a few words.
    pub licence: String,
    /// The version published last; empty before.
    pub version: String,
    /// When that was.
    pub published_at: Option<Timestamp>,
}

/// What an element is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ElementKind {
    /// An occupation, a professional profile.
    Profile,
    /// A competence that gathers abilities and knowledge.
    Competence,
    /// Something one can do.
    Ability,
    /// Something one knows.
    Knowledge,
    /// A group of any of them.
    Group,
}

impl ElementKind {
    /// All kinds.
    pub const ALL: [ElementKind; 5] = [
        ElementKind::Profile,
        ElementKind::Competence,
        ElementKind::Ability,
        ElementKind::Knowledge,
        ElementKind::Group,
    ];

    /// The code as stored and as the table of repertories writes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ElementKind::Profile => "profile",
            ElementKind::Competence => "competence",
            ElementKind::Ability => "ability",
            ElementKind::Knowledge => "knowledge",
            ElementKind::Group => "group",
        }
    }

    /// The kind of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    const fn concept(self) -> ConceptKind {
        match self {
            ElementKind::Profile => ConceptKind::Occupation,
            ElementKind::Competence => ConceptKind::Competence,
            ElementKind::Ability => ConceptKind::Skill,
            ElementKind::Knowledge => ConceptKind::Knowledge,
            ElementKind::Group => ConceptKind::SkillGroup,
        }
    }
}

/// The words of an element in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Its name.
    pub label: String,
    /// Further names.
    #[serde(default)]
    pub others: Vec<String>,
    /// What it means; may be empty.
    #[serde(default)]
    pub description: String,
}

/// One element of a framework as it is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its code, unique in the framework.
    pub code: String,
    /// What it is.
    pub kind: ElementKind,
    /// Codes of what it belongs to.
    pub parents: Vec<String>,
    /// Whether profiles it belongs to can do without it.
    pub optional: bool,
    /// Its words by language tag.
    pub words: BTreeMap<String, Words>,
    /// The European qualification level, 1 to 8.
    pub eqf: Option<i64>,
    /// The preparation a profile asks, 1 to 5.
    pub preparation: Option<i64>,
    /// A sector or area.
    pub section: String,
    /// Address of the same concept elsewhere; may be empty.
    pub same_as: String,
    /// Whether it is no longer to be used.
    pub deprecated: bool,
    /// Codes to use instead.
    pub replaced_by: Vec<String>,
}

/// Why a version cannot be published.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unpublishable {
    /// There is nothing in it.
    #[error("there is no element")]
    Empty,
    /// A code makes no address.
    #[error("{0:?} is no code")]
    Code(String),
    /// An element names one that is not there.
    #[error("{code} names {missing}, which is not there")]
    Missing {
        /// The element.
        code: String,
        /// What it names.
        missing: String,
    },
    /// Elements belong to one another in a circle.
    #[error("{} belong to one another in a circle", .0.join(", "))]
    Circle(Vec<String>),
}

impl Element {
    fn concept(&self, base: &str) -> Result<Concept, Unpublishable> {
        let mut concept = Concept::new(address(base, &self.code)?, self.kind.concept());
        concept.code = Some(self.code.clone());
        concept.section = Some(self.section.clone()).filter(|section| !section.is_empty());
        concept.eqf = self.eqf.and_then(|level| EqfLevel::new(level).ok());
        concept.preparation = self.preparation.and_then(|level| u8::try_from(level).ok());
        if self.deprecated {
            let replaced_by =
                self.replaced_by.iter().map(|code| address(base, code)).collect::<Result<_, _>>()?;
            concept.status = ConceptStatus::Deprecated { replaced_by };
        }
        for (tag, words) in &self.words {
            let Ok(language) = LanguageTag::parse(tag) else { continue };
            concept.labels.push(Label::preferred(language, &words.label));
            concept.labels.extend(words.others.iter().map(|other| Label::alternative(language, other)));
            if !words.description.is_empty() {
                concept.descriptions.push(Description { language, text: words.description.clone() });
            }
        }
        Ok(concept)
    }

    /// What a profile is made of is needed for it; everything else is narrower than its parent.
    fn relation_to(&self, parent: &Element) -> RelationKind {
        let needed = self.kind.concept().is_claimable() && parent.kind == ElementKind::Profile;
        match (needed, self.optional) {
            (true, true) => RelationKind::OptionalFor,
            (true, false) => RelationKind::EssentialFor,
            (false, _) => RelationKind::Broader,
        }
    }
}

fn address(base: &str, code: &str) -> Result<ConceptUri, Unpublishable> {
    ConceptUri::parse(&format!("{base}{code}")).map_err(|_| Unpublishable::Code(code.to_owned()))
}

/// The framework that the elements make.
///
/// # Errors
/// [`Unpublishable`] names the element that stands in the way.
pub(super) fn published(
    own: &OwnFramework,
    elements: &[Element],
    version: &str,
) -> Result<ImportedFramework, Unpublishable> {
    if elements.is_empty() {
        return Err(Unpublishable::Empty);
    }
    let by_code: BTreeMap<&str, &Element> = elements.iter().map(|one| (one.code.as_str(), one)).collect();
    check(&by_code)?;
    let (mut concepts, mut relations) = (Vec::new(), BTreeSet::new());
    for element in elements {
        let concept = element.concept(&own.base)?;
        for parent in element.parents.iter().filter_map(|code| by_code.get(code.as_str())) {
            let (from, to) = (concept.uri.clone(), address(&own.base, &parent.code)?);
            relations.insert(Relation { from, kind: element.relation_to(parent), to });
        }
        if let Ok(to) = ConceptUri::parse(&element.same_as) {
            relations.insert(Relation { from: concept.uri.clone(), kind: RelationKind::ExactMatch, to });
        }
        concepts.push(concept);
    }
    concepts.sort_by(|a, b| a.uri.cmp(&b.uri));
    let languages = concepts.iter().flat_map(|one| one.labels.iter().map(|label| label.language)).collect();
    let framework = Framework {
        family: Family::Own,
        name: own.name.clone(),
        version: version.to_owned(),
        licence: Some(own.licence.clone()).filter(|licence| !licence.is_empty()),
        languages,
    };
    let relations = relations.into_iter().collect();
    Ok(ImportedFramework { framework, concepts, relations, report: Report::default() })
}

/// Every code named is there, and nothing belongs to itself by any way.
fn check(by_code: &BTreeMap<&str, &Element>) -> Result<(), Unpublishable> {
    for element in by_code.values() {
        let named = element.parents.iter().chain(&element.replaced_by);
        if let Some(missing) = named.into_iter().find(|code| !by_code.contains_key(code.as_str())) {
            return Err(Unpublishable::Missing { code: element.code.clone(), missing: missing.clone() });
        }
    }
    let mut settled: BTreeSet<&str> = BTreeSet::new();
    loop {
        let ready: Vec<&str> = by_code
            .iter()
            .filter(|(code, one)| {
                !settled.contains(*code) && one.parents.iter().all(|parent| settled.contains(parent.as_str()))
            })
            .map(|(code, _)| *code)
            .collect();
        if ready.is_empty() {
            break;
        }
        settled.extend(ready);
    }
    let circle: Vec<String> =
        by_code.keys().filter(|code| !settled.contains(*code)).map(|code| (*code).to_owned()).collect();
    if circle.is_empty() { Ok(()) } else { Err(Unpublishable::Circle(circle)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededEntropy;

    fn own() -> OwnFramework {
        OwnFramework {
            id: FrameworkId::fresh(Timestamp::from_microseconds(0), &SeededEntropy::new(1)),
            organisation: None,
            name: String::from("Officina"),
            base: String::from("https://bottega.example/frameworks/1#"),
            licence: String::new(),
            version: String::new(),
            published_at: None,
        }
    }

    fn element(code: &str, kind: ElementKind, parents: &[&str]) -> Element {
        let words = Words { label: format!("name of {code}"), ..Words::default() };
        Element {
            code: code.to_owned(),
            kind,
            parents: parents.iter().map(|code| (*code).to_owned()).collect(),
            optional: false,
            words: BTreeMap::from([(String::from("it"), words)]),
            eqf: Some(4),
            preparation: None,
            section: String::new(),
            same_as: String::new(),
            deprecated: false,
            replaced_by: Vec::new(),
        }
    }

    #[test]
    fn elements_become_concepts_and_relations() {
        let mut old = element("A2", ElementKind::Ability, &["P1"]);
        (old.deprecated, old.replaced_by) = (true, vec![String::from("A1")]);
        let elements =
            [element("P1", ElementKind::Profile, &[]), element("A1", ElementKind::Ability, &["P1"]), old];
        let made = published(&own(), &elements, "1.0").unwrap();
        assert_eq!((made.concepts.len(), made.relations.len()), (3, 2));
        assert_eq!(made.relations[0].kind, RelationKind::EssentialFor);
        assert!(!made.concepts[1].is_current());
    }

    #[test]
    fn what_cannot_be_published_is_named() {
        assert_eq!(published(&own(), &[], "1").unwrap_err(), Unpublishable::Empty);
        let lost = [element("A1", ElementKind::Ability, &["P9"])];
        assert!(matches!(published(&own(), &lost, "1"), Err(Unpublishable::Missing { .. })));
        let circle = [element("A", ElementKind::Group, &["B"]), element("B", ElementKind::Group, &["A"])];
        assert_eq!(
            published(&own(), &circle, "1").unwrap_err(),
            Unpublishable::Circle(vec![String::from("A"), String::from("B")])
        );
    }
}
