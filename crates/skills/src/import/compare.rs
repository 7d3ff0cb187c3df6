//! What a new import changes in what is stored.

use super::ImportedFramework;
use crate::framework::{Concept, ConceptStatus, ConceptUri};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// What has to be remembered of a stored concept to tell later whether it changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredConcept {
    /// [`fingerprint`] of its content when it was written.
    pub fingerprint: u64,
    /// Whether it is in use.
    pub current: bool,
}

/// The concepts that an import touches; all the others are as they were.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// New here.
    pub added: Vec<ConceptUri>,
    /// Known, with other words, code, kind or level now.
    pub changed: Vec<ConceptUri>,
    /// In use until now, and marked by the import as no longer to be used.
    pub deprecated: Vec<ConceptUri>,
    /// Stored, and absent from the import: to be deprecated when a new version replaces the old.
    pub absent: Vec<ConceptUri>,
    /// How many are as they were.
    pub unchanged: usize,
}

impl Changes {
    /// Compares what is stored with what was imported.
    ///
    /// Importing the same files again yields no change at all.
    #[must_use]
    pub fn between(stored: &BTreeMap<ConceptUri, StoredConcept>, imported: &ImportedFramework) -> Self {
        let mut changes = Self::default();
        let mut seen = HashSet::with_capacity(imported.concepts.len());
        for concept in &imported.concepts {
            seen.insert(&concept.uri);
            changes.note(stored.get(&concept.uri), concept);
        }
        changes.absent = stored.keys().filter(|uri| !seen.contains(uri)).cloned().collect();
        changes
    }

    fn note(&mut self, stored: Option<&StoredConcept>, concept: &Concept) {
        let uri = concept.uri.clone();
        match stored {
            None => self.added.push(uri),
            Some(old) if old.current && !concept.is_current() => self.deprecated.push(uri),
            Some(old) if old.fingerprint != fingerprint(concept) => self.changed.push(uri),
            Some(_) => self.unchanged += 1,
        }
    }
}

/// A number that stays the same while the concept's content does, on every machine and in every version.
#[must_use]
pub fn fingerprint(concept: &Concept) -> u64 {
    let mut hash = Fnv::default();
    hash.field(concept.kind.code());
    hash.field(concept.code.as_deref().unwrap_or_default());
    hash.field(concept.reuse.map_or("", |level| level.code()));
    hash.field(concept.section.as_deref().unwrap_or_default());
    hash.field(&format!("{:?} {:?} {:?}", concept.eqf, concept.interests, concept.preparation));
    if let ConceptStatus::Deprecated { replaced_by } = &concept.status {
        hash.field("deprecated");
        for uri in replaced_by {
            hash.field(uri.as_str());
        }
    }
    let mut words: Vec<(&str, &str, &str)> = concept
        .labels
        .iter()
        .map(|label| (label.language.as_str(), label.kind.code(), label.text.as_str()))
        .chain(
            concept
                .descriptions
                .iter()
                .map(|text| (text.language.as_str(), "description", text.text.as_str())),
        )
        .collect();
    words.sort_unstable();
    for (language, kind, text) in words {
        hash.field(language);
        hash.field(kind);
        hash.field(text);
    }
    hash.0
}

/// FNV-1a, 64 bits: stable for ever, fast enough for labels.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn field(&mut self, text: &str) {
        for byte in text.bytes().chain([0]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}
