//! Writing an imported framework.

use super::difference::{Difference, Stored};
use super::rows::{self, ConceptToWrite};
use kernel::{Action, ConceptId, Ctx, FrameworkId, Resource, ResourceKind};
use serde::Serialize;
use skills::framework::{ConceptUri, Framework, RelationKind};
use skills::import::ImportedFramework;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::{Command, Refusable, Subject, Tx};

/// How far the writing has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Concepts and relations written so far.
    pub done: usize,
    /// How many are to be written.
    pub total: usize,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// The framework.
    pub framework: FrameworkId,
    /// Its name.
    pub name: String,
    /// The version that is stored now.
    pub version: String,
    /// Concepts that are new here.
    pub added: usize,
    /// Concepts that say something else now.
    pub changed: usize,
    /// Concepts that are as they were.
    pub unchanged: usize,
    /// Concepts no longer to be used.
    pub deprecated: usize,
    /// Concepts of another version, which a table without a version named; left out.
    pub of_other_version: usize,
    /// Relations that are new here.
    pub relations_added: u64,
    /// Relations that start from a concept of no framework here; left out.
    pub relations_without_source: usize,
    /// Relations named by the import.
    pub relations: usize,
}

/// Writes a framework as it was read; importing the same again changes nothing.
pub struct ImportFramework<'a> {
    /// What was read.
    pub imported: &'a ImportedFramework,
    /// Told how far it has come.
    pub progress: &'a (dyn Fn(Written) + Sync),
}

/// Why a framework was not written.
#[derive(Debug, thiserror::Error)]
pub enum ImportFrameworkError {
    /// There is nothing in it.
    #[error("the framework has no concept")]
    Empty,
    /// A concept of this address is another framework's.
    #[error(
        "{0} belongs already to another framework here; import each framework once, from its own publisher"
    )]
    Elsewhere(String),
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ImportFrameworkError);

impl From<ImportFrameworkError> for kernel::Fault {
    fn from(error: ImportFrameworkError) -> Self {
        match error {
            ImportFrameworkError::Empty => {
                kernel::Fault::Refused(kernel::Problem::new("careers-import-empty"))
            }
            ImportFrameworkError::Elsewhere(uri) => {
                kernel::Fault::Refused(kernel::Problem::new("careers-import-elsewhere").with("address", uri))
            }
            ImportFrameworkError::Refusable(error) => error.into(),
        }
    }
}

/// Concepts written in one go.
const BATCH: usize = 800;
/// Relations written in one go.
const RELATIONS: usize = 6_000;

impl Command for ImportFramework<'_> {
    type Output = ImportReport;
    type Error = ImportFrameworkError;
    const NAME: &'static str = "import_framework";

    fn subject(&self, report: &ImportReport) -> Subject {
        Subject::new(ResourceKind::Framework, report.framework.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<ImportReport, ImportFrameworkError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Framework))?;
        self.write(ctx, tx, None).await
    }
}

impl ImportFramework<'_> {
    /// Writes it, under `id` when it is new; whoever calls has asked the policy.
    pub(super) async fn write(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        id: Option<&FrameworkId>,
    ) -> Result<ImportReport, ImportFrameworkError> {
        if self.imported.concepts.is_empty() && self.imported.relations.is_empty() {
            return Err(ImportFrameworkError::Empty);
        }
        let (id, framework, stored) = stored(ctx, tx, &self.imported.framework, id).await?;
        let difference = Difference::between(ctx, &stored, self.imported);
        let new: Vec<&str> = difference
            .write
            .iter()
            .map(|one| one.concept.uri.as_str())
            .filter(|uri| !stored.concepts.contains_key(*uri))
            .collect();
        if let Some(uri) = rows::first_elsewhere(tx, &ctx.network, &id, &new).await? {
            return Err(ImportFrameworkError::Elsewhere(uri));
        }
        let new_version = !stored.concepts.is_empty() && framework.version != stored.version;
        rows::put_framework(tx, ctx, &id, &framework).await?;
        self.write_concepts(ctx, tx, &id, &difference).await?;
        let (relations_added, relations_without_source) =
            self.write_relations(ctx, tx, &id, &difference, new_version).await?;
        store::jobs::enqueue(tx, ctx, super::jobs::RELOAD_LIBRARY, &id, ctx.now).await?;
        Ok(ImportReport {
            framework: id,
            name: framework.name,
            version: framework.version,
            added: difference.added,
            changed: difference.changed,
            unchanged: difference.unchanged,
            deprecated: difference.deprecated,
            of_other_version: difference.of_other_version,
            relations_added,
            relations_without_source,
            relations: self.imported.relations.len(),
        })
    }
}

/// What is stored of a framework of this family and name, under its id (a fresh one when it is new); and the
/// framework as it will be described from now on.
async fn stored(
    ctx: &Ctx,
    tx: &mut Tx,
    imported: &Framework,
    id: Option<&FrameworkId>,
) -> Result<(FrameworkId, Framework, Stored), ImportFrameworkError> {
    let known = rows::frameworks(tx, &ctx.network).await?;
    let before = known
        .into_iter()
        .find(|one| one.framework.family == imported.family && one.framework.name == imported.name);
    let mut framework = imported.clone();
    let Some(before) = before else {
        let fresh = || FrameworkId::fresh(ctx.now, ctx.entropy.as_ref());
        let id = id.cloned().unwrap_or_else(fresh);
        let nothing = Stored { version: String::new(), concepts: BTreeMap::new(), words: HashMap::new() };
        return Ok((id, framework, nothing));
    };
    framework.languages.extend(&before.framework.languages);
    if framework.version.is_empty() {
        framework.version.clone_from(&before.framework.version);
    }
    let concepts = rows::stored_concepts(tx, &ctx.network, &before.id).await?;
    let words = all_words(ctx, tx).await?;
    Ok((before.id, framework, Stored { version: before.framework.version, concepts, words }))
}

async fn all_words(ctx: &Ctx, tx: &mut Tx) -> store::Result<HashMap<String, Vec<rows::StoredWords>>> {
    let mut words: HashMap<String, Vec<rows::StoredWords>> = HashMap::new();
    let mut after = (String::new(), String::new());
    loop {
        let page = rows::words_after(tx, &ctx.network, &after).await?;
        let Some(last) = page.last() else { return Ok(words) };
        after = (last.concept.clone(), last.language.as_str().to_owned());
        for one in page {
            words.entry(one.concept.clone()).or_default().push(one);
        }
    }
}

impl ImportFramework<'_> {
    fn tell(&self, difference: &Difference, concepts: usize, relations: usize) {
        let total = difference.write.len() + self.imported.relations.len();
        (self.progress)(Written { done: concepts + relations, total });
    }

    async fn write_concepts(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        framework: &FrameworkId,
        difference: &Difference,
    ) -> store::Result<()> {
        for (batch, part) in difference.write.chunks(BATCH).enumerate() {
            let to_write: Vec<_> = part
                .iter()
                .map(|one| ConceptToWrite {
                    id: &one.id,
                    concept: &one.concept,
                    fingerprint: one.fingerprint.clone(),
                })
                .collect();
            rows::put_concepts(tx, &ctx.network, framework, &to_write).await?;
            self.tell(difference, batch * BATCH + part.len(), 0);
        }
        let absent: Vec<&ConceptId> = difference.absent.iter().collect();
        rows::deprecate(tx, &ctx.network, &absent).await
    }

    /// How many were added, and how many start from nothing known.
    async fn write_relations(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        framework: &FrameworkId,
        difference: &Difference,
        new_version: bool,
    ) -> store::Result<(u64, usize)> {
        let relations = &self.imported.relations;
        if new_version {
            let kinds: BTreeSet<RelationKind> = relations.iter().map(|relation| relation.kind).collect();
            rows::forget_relations(tx, &ctx.network, framework, &kinds).await?;
        }
        // A crosswalk ties concepts that others brought.
        let strangers: BTreeSet<&ConceptUri> = relations.iter().map(|relation| &relation.from).collect();
        let strangers = strangers.into_iter().filter(|uri| !difference.ids.contains_key(*uri)).collect();
        let elsewhere = rows::ids_of(tx, &ctx.network, &strangers).await?;
        let (mut added, mut without_source) = (0, 0);
        for (batch, part) in relations.chunks(RELATIONS).enumerate() {
            let (mut inside, mut waiting) = (Vec::new(), Vec::new());
            for relation in part {
                let id_of = |uri: &ConceptUri| difference.ids.get(uri).or_else(|| elsewhere.get(uri));
                match (id_of(&relation.from), id_of(&relation.to)) {
                    (Some(from), Some(to)) => inside.push((from, relation.kind, to)),
                    (Some(from), None) => waiting.push((from, relation.kind, &relation.to)),
                    (None, _) => without_source += 1,
                }
            }
            added += rows::add_relations(tx, &ctx.network, &inside).await?;
            rows::add_waiting(tx, &ctx.network, &waiting).await?;
            self.tell(difference, difference.write.len(), batch * RELATIONS + part.len());
        }
        Ok((added + rows::tie_waiting(tx, &ctx.network).await?, without_source))
    }
}
