//! Gathering concepts and relations from tables that come in any order.

use super::tables::{Facts, Words, relations_alone};
use crate::framework::{
    Concept, ConceptKind, ConceptStatus, ConceptUri, Description, Family, Framework, Label, LabelKind,
    LanguageTag, Relation, RelationKind,
};
use crate::import::report::{Refusal, Report};
use crate::import::{ImportError, ImportedFramework, Obstacle, Options, graph};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// A concept's row, before it is merged with what other tables say.
pub(super) struct Draft {
    pub concept: Facts,
    pub versioned: bool,
    pub table: u32,
    pub line: u64,
}

struct Gathered {
    concept: Concept,
    kind_stated: bool,
    versioned: bool,
    isco: Option<ConceptUri>,
    /// Where it stood first, and where last.
    first: (u32, u64),
    last: (u32, u64),
}

/// A relation with its place; ends are numbers of the interner.
#[derive(Clone, Copy)]
struct Link {
    from: u32,
    kind: RelationKind,
    to: u32,
    place: (u32, u64),
}

pub(super) struct Assembly<'a> {
    options: &'a Options,
    version: Option<String>,
    tables: Vec<String>,
    numbers: FxHashMap<ConceptUri, u32>,
    uris: Vec<ConceptUri>,
    gathered: FxHashMap<u32, Gathered>,
    links: Vec<Link>,
    pub languages: BTreeSet<LanguageTag>,
    pub report: Report,
}

impl<'a> Assembly<'a> {
    pub fn new(options: &'a Options) -> Self {
        Self {
            options,
            version: options.version.clone(),
            tables: Vec::new(),
            numbers: FxHashMap::default(),
            uris: Vec::new(),
            gathered: FxHashMap::default(),
            links: Vec::new(),
            languages: BTreeSet::new(),
            report: Report::default(),
        }
    }

    pub fn ignore(&mut self, file: &str) {
        self.report.ignored.push(file.to_owned());
    }

    /// Takes note of the version a table's name tells.
    pub fn see_version(&mut self, file: &str, version: Option<&str>) -> Result<(), ImportError> {
        match (&self.version, version) {
            (Some(known), Some(new)) if known != new => {
                Err(ImportError::new(file, Obstacle::VersionsMixed(known.clone(), new.to_owned())))
            }
            (None, Some(new)) => {
                self.version = Some(new.to_owned());
                Ok(())
            }
            _ => Ok(()),
        }
    }

    pub fn begin_table(&mut self, name: &str) -> u32 {
        self.tables.push(name.to_owned());
        u32::try_from(self.tables.len() - 1).unwrap_or(u32::MAX)
    }

    fn number(&mut self, uri: &ConceptUri) -> u32 {
        if let Some(&number) = self.numbers.get(uri) {
            return number;
        }
        let number = u32::try_from(self.uris.len()).unwrap_or(u32::MAX);
        self.numbers.insert(uri.clone(), number);
        self.uris.push(uri.clone());
        number
    }

    /// Merges a row; false when it says nothing new.
    pub fn add_concept(
        &mut self,
        draft: Draft,
        language: LanguageTag,
        words: Words,
    ) -> Result<bool, Refusal> {
        let number = self.number(&draft.concept.uri);
        let place = (draft.table, draft.line);
        let Some(known) = self.gathered.get_mut(&number) else {
            self.gathered.insert(number, Gathered::from_draft(draft, language, words));
            return Ok(true);
        };
        if known.last.0 == draft.table {
            if known.says(language, &words) {
                return Ok(false);
            }
            return Err(Refusal::Duplicate { uri: draft.concept.uri.to_string(), first: known.last.1 });
        }
        known.last = place;
        known.merge(draft, language, words);
        Ok(true)
    }

    pub fn add_relation(
        &mut self,
        from: &ConceptUri,
        kind: RelationKind,
        to: &ConceptUri,
        place: (u32, u64),
    ) {
        let (from, to) = (self.number(from), self.number(to));
        self.links.push(Link { from, kind, to, place });
    }

    /// Ties everything together.
    pub fn finish(mut self) -> Result<ImportedFramework, ImportError> {
        self.check_usable()?;
        self.drop_other_versions();
        self.add_isco_groups();
        self.drop_dangling();
        self.drop_repeated();
        self.drop_circles();
        Ok(self.into_framework())
    }

    fn check_usable(&self) -> Result<(), ImportError> {
        if self.tables.is_empty() {
            let file = self.report.ignored.first().map_or("(nothing)", String::as_str);
            return Err(ImportError::new(file, Obstacle::NothingRecognised("ESCO")));
        }
        if self.gathered.is_empty() && self.options.known.is_empty() {
            return Err(relations_alone(&self.tables[0]));
        }
        Ok(())
    }

    fn refuse(&mut self, place: (u32, u64), reason: Refusal) {
        let file = self.tables.get(place.0 as usize).cloned().unwrap_or_default();
        self.report.reject(&file, place.1, reason);
    }

    /// Refuses concepts that only tables without a version know, where tables with a version cover their kind.
    fn drop_other_versions(&mut self) {
        let Some(version) = self.version.clone() else { return };
        let covered: FxHashSet<bool> =
            self.gathered.values().filter(|one| one.versioned).map(Gathered::is_of_occupations).collect();
        let mut foreign: Vec<(u32, (u32, u64))> = self
            .gathered
            .iter()
            .filter(|(_, one)| !one.versioned && covered.contains(&one.is_of_occupations()))
            .map(|(&number, one)| (number, one.first))
            .collect();
        foreign.sort_unstable_by_key(|&(_, place)| place);
        for (number, place) in foreign {
            self.gathered.remove(&number);
            let uri = self.uris[number as usize].to_string();
            self.refuse(place, Refusal::OtherVersion { uri, version: version.clone() });
        }
    }

    /// Without a relations table an occupation's ISCO group is in its own row. A table without a version adds no place
    /// to what is stored and stands somewhere already.
    fn add_isco_groups(&mut self) {
        let placed: FxHashSet<u32> = self
            .links
            .iter()
            .filter(|link| link.kind == RelationKind::Broader)
            .map(|link| link.from)
            .collect();
        let mut missing: Vec<(u32, ConceptUri, (u32, u64))> = self
            .gathered
            .iter()
            .filter(|(number, one)| {
                let known = self.options.known.contains(&self.uris[**number as usize]);
                !placed.contains(number) && (one.versioned || !known)
            })
            .filter_map(|(&number, one)| Some((number, one.isco.clone()?, one.first)))
            .collect();
        missing.sort_unstable_by_key(|&(_, _, place)| place);
        for (from, group, place) in missing {
            let to = self.number(&group);
            if self.exists(to) {
                self.links.push(Link { from, kind: RelationKind::Broader, to, place });
            }
        }
    }

    fn exists(&self, number: u32) -> bool {
        self.gathered.contains_key(&number) || self.options.known.contains(&self.uris[number as usize])
    }

    fn drop_dangling(&mut self) {
        for link in std::mem::take(&mut self.links) {
            let lost = [link.from, link.to].into_iter().find(|&end| !self.exists(end));
            match lost {
                None => self.links.push(link),
                Some(end) => {
                    let uri = self.uris[end as usize].to_string();
                    self.refuse(link.place, Refusal::Dangling(uri));
                }
            }
        }
    }

    fn drop_repeated(&mut self) {
        let mut seen = FxHashSet::default();
        let before = self.links.len();
        self.links.retain(|link| seen.insert((link.from, link.kind, link.to)));
        self.report.repeated_rows += (before - self.links.len()) as u64;
    }

    fn drop_circles(&mut self) {
        let broader: Vec<usize> =
            (0..self.links.len()).filter(|&at| self.links[at].kind == RelationKind::Broader).collect();
        let edges: Vec<(u32, u32)> =
            broader.iter().map(|&at| (self.links[at].from, self.links[at].to)).collect();
        let mut closing = FxHashSet::default();
        for (edge, circle) in graph::circles(&edges) {
            let names: Vec<&str> = circle.iter().map(|&number| self.uris[number as usize].as_str()).collect();
            let reason = Refusal::Cycle(names.join(" → "));
            closing.insert(broader[edge]);
            self.refuse(self.links[broader[edge]].place, reason);
        }
        let mut at = 0;
        self.links.retain(|_| {
            at += 1;
            !closing.contains(&(at - 1))
        });
    }

    fn into_framework(self) -> ImportedFramework {
        let mut concepts: Vec<Concept> = self.gathered.into_values().map(|one| one.concept).collect();
        concepts.sort_unstable_by(|a, b| a.uri.cmp(&b.uri));
        let uris = self.uris;
        let uri = |number: u32| uris[number as usize].clone();
        let mut relations: Vec<Relation> = self
            .links
            .iter()
            .map(|link| Relation { from: uri(link.from), kind: link.kind, to: uri(link.to) })
            .collect();
        relations.sort_unstable();
        let framework = Framework {
            family: Family::Esco,
            name: "ESCO".to_owned(),
            version: self.version.unwrap_or_default(),
            licence: Some("CC BY 4.0".to_owned()),
            languages: self.languages,
        };
        ImportedFramework { framework, concepts, relations, report: self.report }
    }
}

impl Gathered {
    fn from_draft(draft: Draft, language: LanguageTag, words: Words) -> Self {
        let facts = &draft.concept;
        let mut gathered = Self {
            concept: Concept::new(facts.uri.clone(), facts.kind.0),
            kind_stated: false,
            versioned: false,
            isco: None,
            first: (draft.table, draft.line),
            last: (draft.table, draft.line),
        };
        gathered.merge(draft, language, words);
        gathered
    }

    /// Takes over what a row says; a table with a version outranks one without.
    fn merge(&mut self, draft: Draft, language: LanguageTag, words: Words) {
        let facts = draft.concept;
        let outranks = draft.versioned && !self.versioned;
        self.versioned |= draft.versioned;
        if facts.kind.1 && (!self.kind_stated || outranks) {
            self.concept.kind = facts.kind.0;
            self.kind_stated = true;
        }
        replace(&mut self.concept.code, facts.code, outranks);
        replace(&mut self.concept.reuse, facts.reuse, outranks);
        replace(&mut self.isco, facts.isco, outranks);
        if facts.deprecated {
            self.concept.status = ConceptStatus::Deprecated { replaced_by: facts.replaced_by };
        }
        self.add_words(language, words);
    }

    fn add_words(&mut self, language: LanguageTag, words: Words) {
        for (kind, text) in words.labels {
            let has_name = self.concept.name_in(language).is_some();
            let kind = if kind == LabelKind::Preferred && has_name { LabelKind::Alternative } else { kind };
            if !self.has_label(language, &text) {
                self.concept.labels.push(Label { language, kind, text });
            }
        }
        if let Some(text) = words.description
            && self.concept.description_in(language).is_none()
        {
            self.concept.descriptions.push(Description { language, text });
        }
    }

    fn has_label(&self, language: LanguageTag, text: &str) -> bool {
        self.concept.labels.iter().any(|label| label.language == language && label.text == text)
    }

    fn says(&self, language: LanguageTag, words: &Words) -> bool {
        words.labels.iter().all(|(_, text)| self.has_label(language, text))
    }

    fn is_of_occupations(&self) -> bool {
        matches!(self.concept.kind, ConceptKind::Occupation | ConceptKind::OccupationGroup)
    }
}

fn replace<T>(have: &mut Option<T>, new: Option<T>, outranks: bool) {
    if new.is_some() && (have.is_none() || outranks) {
        *have = new;
    }
}
