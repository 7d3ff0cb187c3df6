//! Gathering concepts and relations of the smaller formats, and tying them at the end.

use super::report::{Refusal, Report};
use super::{ImportError, ImportedFramework, Obstacle, Options, graph};
use crate::framework::{Concept, ConceptUri, Framework, Relation, RelationKind};
use std::collections::{BTreeMap, BTreeSet};

/// Concepts by address, relations with their place.
#[derive(Default)]
pub(super) struct Gathering {
    pub concepts: BTreeMap<ConceptUri, Concept>,
    lines: BTreeMap<ConceptUri, u64>,
    relations: Vec<(Relation, String, u64)>,
    pub report: Report,
}

impl Gathering {
    /// Adds a concept that may stand once only.
    pub fn add(&mut self, concept: Concept, line: u64) -> Result<(), Refusal> {
        if let Some(&first) = self.lines.get(&concept.uri) {
            return Err(Refusal::Duplicate { uri: concept.uri.to_string(), first });
        }
        self.lines.insert(concept.uri.clone(), line);
        self.concepts.insert(concept.uri.clone(), concept);
        Ok(())
    }

    pub fn relate(&mut self, from: &ConceptUri, kind: RelationKind, to: &ConceptUri, file: &str, line: u64) {
        let relation = Relation { from: from.clone(), kind, to: to.clone() };
        self.relations.push((relation, file.to_owned(), line));
    }

    /// Refuses dangling, repeated and circular relations; what is left is the framework.
    pub fn finish(
        mut self,
        mut framework: Framework,
        options: &Options,
        file: &str,
        family: &'static str,
    ) -> Result<ImportedFramework, ImportError> {
        if self.concepts.is_empty() && self.relations.is_empty() {
            return Err(ImportError::new(file, Obstacle::NothingRecognised(family)));
        }
        self.drop_dangling(options);
        self.drop_circles();
        let relations: BTreeSet<Relation> =
            self.relations.iter().map(|(relation, _, _)| relation.clone()).collect();
        self.report.repeated_rows += (self.relations.len() - relations.len()) as u64;
        for concept in self.concepts.values() {
            framework.languages.extend(concept.labels.iter().map(|label| label.language));
        }
        let concepts = self.concepts.into_values().collect();
        Ok(ImportedFramework {
            framework,
            concepts,
            relations: relations.into_iter().collect(),
            report: self.report,
        })
    }

    fn drop_dangling(&mut self, options: &Options) {
        for (relation, file, line) in std::mem::take(&mut self.relations) {
            let outside = matches!(relation.kind, RelationKind::ExactMatch | RelationKind::CloseMatch);
            let known = |uri: &ConceptUri| self.concepts.contains_key(uri) || options.known.contains(uri);
            let lost = [&relation.from, &relation.to].into_iter().find(|uri| !outside && !known(uri));
            match lost.map(ToString::to_string) {
                None => self.relations.push((relation, file, line)),
                Some(uri) => self.report.reject(&file, line, Refusal::Dangling(uri)),
            }
        }
    }

    fn drop_circles(&mut self) {
        let mut numbers: BTreeMap<ConceptUri, u32> = BTreeMap::new();
        let mut names: Vec<ConceptUri> = Vec::new();
        let mut number = |uri: &ConceptUri| {
            *numbers.entry(uri.clone()).or_insert_with(|| {
                names.push(uri.clone());
                u32::try_from(names.len() - 1).unwrap_or(u32::MAX)
            })
        };
        let broader: Vec<usize> = (0..self.relations.len())
            .filter(|&at| self.relations[at].0.kind == RelationKind::Broader)
            .collect();
        let edges: Vec<(u32, u32)> = broader
            .iter()
            .map(|&at| (number(&self.relations[at].0.from), number(&self.relations[at].0.to)))
            .collect();
        let closing = graph::circles(&edges);
        for (edge, circle) in closing.iter().rev() {
            let (_, file, line) = self.relations.remove(broader[*edge]);
            let way: Vec<&str> = circle.iter().map(|&at| names[at as usize].as_str()).collect();
            self.report.reject(&file, line, Refusal::Cycle(way.join(" → ")));
        }
    }
}

/// Reads an address out of a cell.
pub(super) fn uri(text: &str, column: &str) -> Result<ConceptUri, Refusal> {
    ConceptUri::parse(text).map_err(|error| cell(column, &error.to_string()))
}

/// A refusal that names the cell.
pub(super) fn cell(column: &str, reason: &str) -> Refusal {
    Refusal::Cell { column: column.to_owned(), reason: reason.to_owned() }
}
