//! What an import changes in what is stored.

use super::rows::{StoredConcept, StoredWords};
use kernel::{ConceptId, Ctx};
use skills::framework::{Concept, ConceptKind, ConceptUri, Family, LanguageTag};
use skills::import::{ImportedFramework, fingerprint};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A concept that has to be written.
pub(super) struct ChangedConcept {
    pub(super) id: ConceptId,
    pub(super) concept: Concept,
    pub(super) fingerprint: String,
}

/// What has to be written, and what was found.
#[derive(Default)]
pub(super) struct Difference {
    pub(super) write: Vec<ChangedConcept>,
    /// Concepts that the new version no longer has.
    pub(super) absent: Vec<ConceptId>,
    /// The id of every concept of the framework, by address.
    pub(super) ids: HashMap<ConceptUri, ConceptId>,
    pub(super) added: usize,
    pub(super) changed: usize,
    pub(super) unchanged: usize,
    pub(super) deprecated: usize,
    /// Concepts of another version, which a table without a version named.
    pub(super) of_other_version: usize,
}

/// Everything stored of the framework.
pub(super) struct Stored {
    pub(super) version: String,
    pub(super) concepts: BTreeMap<ConceptUri, StoredConcept>,
    pub(super) words: HashMap<String, Vec<StoredWords>>,
}

impl Difference {
    pub(super) fn between(ctx: &Ctx, stored: &Stored, imported: &ImportedFramework) -> Self {
        let ids = stored.concepts.iter().map(|(uri, one)| (uri.clone(), one.id.clone())).collect();
        let mut difference = Self { ids, ..Self::default() };
        let versionless = imported.framework.version.is_empty();
        let of_older_release = versionless && !stored.version.is_empty();
        let words_only = of_older_release && imported.framework.family == Family::Esco;
        let known: BTreeSet<ConceptKind> =
            stored.concepts.values().map(|stored| stored.concept.kind).collect();
        for concept in &imported.concepts {
            match stored.concepts.get(&concept.uri) {
                Some(before) => {
                    let words = stored.words.get(before.id.as_str()).map_or(&[][..], Vec::as_slice);
                    let merged = merged(&before.concept, words, concept, words_only);
                    difference.compare(before, merged);
                }
                None if of_older_release && known.contains(&concept.kind) => difference.of_other_version += 1,
                None => difference.add(ctx, concept),
            }
        }
        if !versionless && imported.framework.version != stored.version {
            difference.note_absent(stored, imported);
        }
        difference
    }

    fn add(&mut self, ctx: &Ctx, concept: &Concept) {
        let id = ConceptId::fresh(ctx.now, ctx.entropy.as_ref());
        self.ids.insert(concept.uri.clone(), id.clone());
        self.added += 1;
        let fingerprint = text_of(fingerprint(concept));
        self.write.push(ChangedConcept { id, concept: concept.clone(), fingerprint });
    }

    fn compare(&mut self, before: &StoredConcept, merged: Concept) {
        let now = text_of(fingerprint(&merged));
        if now == before.fingerprint {
            self.unchanged += 1;
            return;
        }
        if before.concept.is_current() && !merged.is_current() {
            self.deprecated += 1;
        } else {
            self.changed += 1;
        }
        self.write.push(ChangedConcept { id: before.id.clone(), concept: merged, fingerprint: now });
    }

    /// Concepts in use that a new version does not have, of the kinds that it brings.
    fn note_absent(&mut self, stored: &Stored, imported: &ImportedFramework) {
        let here: BTreeSet<&ConceptUri> = imported.concepts.iter().map(|concept| &concept.uri).collect();
        let kinds: BTreeSet<ConceptKind> = imported.concepts.iter().map(|concept| concept.kind).collect();
        let gone = stored.concepts.values().filter(|one| {
            one.concept.is_current() && kinds.contains(&one.concept.kind) && !here.contains(&one.concept.uri)
        });
        self.absent = gone.map(|one| one.id.clone()).collect();
        self.deprecated += self.absent.len();
    }
}

/// The imported concept with what it does not speak of: words in other languages, facts it leaves open. A table of
/// ESCO that names no version gives words to the concepts of the version at hand, and no facts that these have.
fn merged(before: &Concept, words: &[StoredWords], imported: &Concept, words_only: bool) -> Concept {
    let mut merged = imported.clone();
    if words_only {
        merged.kind = before.kind;
        merged.status = before.status.clone();
        merged.code = before.code.clone().or(merged.code);
        merged.reuse = before.reuse.or(merged.reuse);
    }
    merged.code = merged.code.or_else(|| before.code.clone());
    merged.section = merged.section.or_else(|| before.section.clone());
    merged.eqf = merged.eqf.or(before.eqf);
    merged.reuse = merged.reuse.or(before.reuse);
    merged.interests = merged.interests.or(before.interests);
    merged.preparation = merged.preparation.or(before.preparation);
    let named: BTreeSet<LanguageTag> = imported.labels.iter().map(|label| label.language).collect();
    for kept in words.iter().filter(|words| !named.contains(&words.language)) {
        kept.add_to(&mut merged);
    }
    merged
}

fn text_of(fingerprint: u64) -> String {
    format!("{fingerprint:016x}")
}
