//! Every statement of frameworks.

use kernel::{ConceptId, Ctx, FrameworkId, NetworkId};
use skills::framework::{
    Concept, ConceptKind, ConceptStatus, ConceptUri, Description, Family, Framework, Label, LabelKind,
    LanguageTag, RelationKind, ReuseLevel,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{ReadColumn as _, Result, Row, Statement, Tx, Value, insert_rows, parse, parse_with};

/// How many rows are read at a time.
pub(super) const PAGE: i64 = 4_000;
/// How many ids or addresses one statement names.
const AT_ONCE: usize = 900;

/// A framework as stored.
pub(super) struct StoredFramework {
    pub(super) id: FrameworkId,
    pub(super) framework: Framework,
}

type FrameworkRow = (String, String, String, String, String, String);

fn framework_of(row: FrameworkRow) -> Result<StoredFramework> {
    let (id, family, name, version, licence, languages) = row;
    let languages = languages.split_whitespace().filter_map(|code| LanguageTag::parse(code).ok()).collect();
    Ok(StoredFramework {
        framework: Framework {
            family: parse_with("framework", "family", &id, family.as_str(), Family::from_code)?,
            name,
            version,
            licence: Some(licence).filter(|licence| !licence.is_empty()),
            languages,
        },
        id: parse("framework", "id", &id, &id)?,
    })
}

pub(super) async fn frameworks(tx: &mut Tx, network: &NetworkId) -> Result<Vec<StoredFramework>> {
    let rows: Vec<FrameworkRow> = store::query_as(
        "SELECT id, family, name, version, licence, languages FROM framework
          WHERE network_id = $1 ORDER BY imported_at, id",
    )
    .bind(network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(framework_of).collect()
}

pub(super) async fn put_framework(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &FrameworkId,
    framework: &Framework,
) -> Result<()> {
    let languages: Vec<&str> = framework.languages.iter().map(LanguageTag::as_str).collect();
    store::query(
        "INSERT INTO framework (network_id, id, family, name, version, licence, languages, imported_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (network_id, id) DO UPDATE
            SET version = excluded.version, licence = excluded.licence,
                languages = excluded.languages, imported_at = excluded.imported_at",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(framework.family.code())
    .bind(framework.name.as_str())
    .bind(framework.version.as_str())
    .bind(framework.licence.as_deref().unwrap_or_default())
    .bind(languages.join(" "))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A concept as stored, without its words.
pub(super) struct StoredConcept {
    pub(super) id: ConceptId,
    pub(super) framework: String,
    pub(super) fingerprint: String,
    pub(super) concept: Concept,
}

pub(super) const CONCEPT_COLUMNS: &str = "id, framework_id, uri, kind, current, replaced_by, code, section, eqf, reuse, preparation, interests, fingerprint";

pub(super) fn concept_of(row: &Row) -> Result<StoredConcept> {
    const TABLE: &str = "concept";
    let id: String = row.try_get("id")?;
    let uri: String = row.try_get("uri")?;
    let kind: String = row.try_get("kind")?;
    let kind = parse_with(TABLE, "kind", &id, kind.as_str(), ConceptKind::from_code)?;
    let uri = parse_with(TABLE, "uri", &id, uri.as_str(), |uri| ConceptUri::parse(uri).ok())?;
    let mut concept = Concept::new(uri, kind);
    let replaced_by: String = row.try_get("replaced_by")?;
    if row.try_get::<i64, _>("current")? == 0 {
        let replaced_by = replaced_by.lines().filter_map(|uri| ConceptUri::parse(uri).ok()).collect();
        concept.status = ConceptStatus::Deprecated { replaced_by };
    }
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    concept.code = filled(row.try_get("code")?);
    concept.section = filled(row.try_get("section")?);
    concept.eqf = row.try_get::<Option<i64>, _>("eqf")?.and_then(|level| kernel::EqfLevel::new(level).ok());
    concept.reuse = ReuseLevel::from_code(&row.try_get::<String, _>("reuse")?);
    concept.preparation = row.try_get::<Option<i64>, _>("preparation")?.and_then(|p| u8::try_from(p).ok());
    concept.interests = six_numbers(&row.try_get::<String, _>("interests")?);
    Ok(StoredConcept {
        framework: row.try_get("framework_id")?,
        fingerprint: row.try_get("fingerprint")?,
        id: parse(TABLE, "id", &id, &id)?,
        concept,
    })
}

fn six_numbers(text: &str) -> Option<[f64; 6]> {
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    numbers.try_into().ok()
}

/// Concepts after an id, in the order of ids; at most [`PAGE`].
pub(super) async fn concepts_after(
    tx: &mut Tx,
    network: &NetworkId,
    after: &str,
) -> Result<Vec<StoredConcept>> {
    let rows: Vec<Row> = Statement::new("SELECT ")
        .text(CONCEPT_COLUMNS)
        .text(" FROM concept WHERE network_id = ")
        .value(network.as_str())
        .text(" AND id > ")
        .value(after)
        .text(" ORDER BY id LIMIT ")
        .value(PAGE)
        .fetch_rows(tx)
        .await?;
    rows.iter().map(concept_of).collect()
}

/// The words of a concept in one language.
pub(super) struct StoredWords {
    pub(super) concept: String,
    pub(super) language: LanguageTag,
    pub(super) preferred: String,
    pub(super) alternatives: String,
    pub(super) hidden: String,
    pub(super) description: String,
}

impl StoredWords {
    /// The names, preferred first.
    pub(super) fn labels(&self) -> impl Iterator<Item = (LabelKind, &str)> {
        let preferred = Some((LabelKind::Preferred, self.preferred.as_str()));
        let alternatives = self.alternatives.lines().map(|text| (LabelKind::Alternative, text));
        let hidden = self.hidden.lines().map(|text| (LabelKind::Hidden, text));
        preferred.into_iter().filter(|(_, text)| !text.is_empty()).chain(alternatives).chain(hidden)
    }

    /// Gives the words to the concept they belong to.
    pub(super) fn add_to(&self, concept: &mut Concept) {
        for (kind, text) in self.labels() {
            concept.labels.push(Label { language: self.language, kind, text: text.to_owned() });
        }
        if !self.description.is_empty() {
            concept
                .descriptions
                .push(Description { language: self.language, text: self.description.clone() });
        }
    }
}

pub(super) type WordsRow = (String, String, String, String, String, String);

/// Words after a concept and language; at most [`PAGE`].
pub(super) async fn words_after(
    tx: &mut Tx,
    network: &NetworkId,
    after: &(String, String),
) -> Result<Vec<StoredWords>> {
    let rows: Vec<WordsRow> = store::query_as(
        "SELECT concept_id, language, preferred, alternatives, hidden, description FROM concept_label
          WHERE network_id = $1 AND (concept_id, language) > ($2, $3)
          ORDER BY concept_id, language LIMIT $4",
    )
    .bind(network.as_str())
    .bind(after.0.as_str())
    .bind(after.1.as_str())
    .bind(PAGE)
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(words_of).collect()
}

pub(super) fn words_of(
    (concept, language, preferred, alternatives, hidden, description): WordsRow,
) -> Result<StoredWords> {
    let read = |code: &str| LanguageTag::parse(code).ok();
    let language = parse_with("concept_label", "language", &concept, language.as_str(), read)?;
    Ok(StoredWords { concept, language, preferred, alternatives, hidden, description })
}

/// A relation as stored.
pub(super) type StoredRelation = (String, String, String);

/// Relations after one, in their order; at most [`PAGE`].
pub(super) async fn relations_after(
    tx: &mut Tx,
    network: &NetworkId,
    after: &StoredRelation,
) -> Result<Vec<StoredRelation>> {
    store::query_as(
        "SELECT from_id, kind, to_id FROM concept_relation
          WHERE network_id = $1 AND (from_id, kind, to_id) > ($2, $3, $4)
          ORDER BY from_id, kind, to_id LIMIT $5",
    )
    .bind(network.as_str())
    .bind(after.0.as_str())
    .bind(after.1.as_str())
    .bind(after.2.as_str())
    .bind(PAGE)
    .fetch_all(&mut **tx)
    .await
}

/// One concept to be written.
pub(super) struct ConceptToWrite<'a> {
    pub(super) id: &'a ConceptId,
    pub(super) concept: &'a Concept,
    pub(super) fingerprint: String,
}

/// Writes concepts with their words; those that are there already are replaced.
pub(super) async fn put_concepts(
    tx: &mut Tx,
    network: &NetworkId,
    framework: &FrameworkId,
    concepts: &[ConceptToWrite<'_>],
) -> Result<()> {
    let rows = concepts.iter().map(|one| concept_row(network, framework, one)).collect();
    insert_rows(
        tx,
        "INSERT INTO concept (network_id, id, framework_id, uri, kind, current, replaced_by, code, section,
                              eqf, reuse, preparation, interests, fingerprint) VALUES ",
        rows,
        " ON CONFLICT (network_id, id) DO UPDATE
             SET kind = excluded.kind, current = excluded.current, replaced_by = excluded.replaced_by,
                 code = excluded.code, section = excluded.section, eqf = excluded.eqf,
                 reuse = excluded.reuse, preparation = excluded.preparation,
                 interests = excluded.interests, fingerprint = excluded.fingerprint",
    )
    .await?;
    let words = concepts.iter().flat_map(|one| words_rows(network, one)).collect();
    insert_rows(
        tx,
        "INSERT INTO concept_label
                (network_id, concept_id, language, preferred, alternatives, hidden, description) VALUES ",
        words,
        " ON CONFLICT (network_id, concept_id, language) DO UPDATE
             SET preferred = excluded.preferred, alternatives = excluded.alternatives,
                 hidden = excluded.hidden, description = excluded.description",
    )
    .await?;
    Ok(())
}

fn concept_row(network: &NetworkId, framework: &FrameworkId, one: &ConceptToWrite<'_>) -> Vec<Value> {
    let concept = one.concept;
    let replaced_by = match &concept.status {
        ConceptStatus::Current => String::new(),
        ConceptStatus::Deprecated { replaced_by } => {
            replaced_by.iter().map(ConceptUri::as_str).collect::<Vec<_>>().join("\n")
        }
    };
    let interests = concept.interests.map(|six| six.map(|number| number.to_string()).join(" "));
    vec![
        network.as_str().into(),
        one.id.as_str().into(),
        framework.as_str().into(),
        concept.uri.as_str().into(),
        concept.kind.code().into(),
        i64::from(concept.is_current()).into(),
        replaced_by.into(),
        concept.code.as_deref().unwrap_or_default().into(),
        concept.section.as_deref().unwrap_or_default().into(),
        concept.eqf.map(kernel::EqfLevel::get).into(),
        concept.reuse.map_or("", ReuseLevel::code).into(),
        concept.preparation.map(i64::from).into(),
        interests.unwrap_or_default().into(),
        one.fingerprint.as_str().into(),
    ]
}

fn words_rows(network: &NetworkId, one: &ConceptToWrite<'_>) -> Vec<Vec<Value>> {
    let concept = one.concept;
    let languages: BTreeSet<LanguageTag> = concept
        .labels
        .iter()
        .map(|label| label.language)
        .chain(concept.descriptions.iter().map(|text| text.language))
        .collect();
    let joined = |language: LanguageTag, kind: LabelKind| {
        let of_kind = concept.labels.iter().filter(|label| label.language == language && label.kind == kind);
        of_kind.map(|label| one_line(&label.text)).collect::<Vec<_>>().join("\n")
    };
    languages
        .into_iter()
        .map(|language| {
            vec![
                network.as_str().into(),
                one.id.as_str().into(),
                language.as_str().into(),
                joined(language, LabelKind::Preferred).into(),
                joined(language, LabelKind::Alternative).into(),
                joined(language, LabelKind::Hidden).into(),
                concept.description_in(language).unwrap_or_default().into(),
            ]
        })
        .collect()
}

fn one_line(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// Marks concepts as no longer to be used.
pub(super) async fn deprecate(tx: &mut Tx, network: &NetworkId, ids: &[&ConceptId]) -> Result<()> {
    for part in ids.chunks(AT_ONCE) {
        Statement::new("UPDATE concept SET current = 0, fingerprint = '' WHERE network_id = ")
            .value(network.as_str())
            .text(" AND id IN ")
            .list(part.iter().map(|id| id.as_str()))
            .execute(tx)
            .await?;
    }
    Ok(())
}

/// Forgets the relations of these kinds that begin at a concept of the framework.
pub(super) async fn forget_relations(
    tx: &mut Tx,
    network: &NetworkId,
    framework: &FrameworkId,
    kinds: &BTreeSet<RelationKind>,
) -> Result<u64> {
    Statement::new("DELETE FROM concept_relation WHERE network_id = ")
        .value(network.as_str())
        .text(" AND kind IN ")
        .list(kinds.iter().map(|kind| kind.code()))
        .text(" AND from_id IN (SELECT id FROM concept WHERE network_id = ")
        .value(network.as_str())
        .text(" AND framework_id = ")
        .value(framework.as_str())
        .text(")")
        .execute(tx)
        .await
}

/// Writes relations; those that are there already stay. Gives how many are new.
pub(super) async fn add_relations(
    tx: &mut Tx,
    network: &NetworkId,
    relations: &[(&ConceptId, RelationKind, &ConceptId)],
) -> Result<u64> {
    let rows = relations.iter().map(|(from, kind, to)| {
        vec![network.as_str().into(), from.as_str().into(), kind.code().into(), to.as_str().into()]
    });
    insert_rows(
        tx,
        "INSERT INTO concept_relation (network_id, from_id, kind, to_id) VALUES ",
        rows.collect(),
        " ON CONFLICT DO NOTHING",
    )
    .await
}

/// Writes matches with concepts of other frameworks, which may not be here yet.
pub(super) async fn add_waiting(
    tx: &mut Tx,
    network: &NetworkId,
    matches: &[(&ConceptId, RelationKind, &ConceptUri)],
) -> Result<u64> {
    let rows = matches.iter().map(|(from, kind, to)| {
        vec![network.as_str().into(), from.as_str().into(), kind.code().into(), to.as_str().into()]
    });
    insert_rows(
        tx,
        "INSERT INTO concept_match_waiting (network_id, from_id, kind, to_uri) VALUES ",
        rows.collect(),
        " ON CONFLICT DO NOTHING",
    )
    .await
}

/// Ties the matches whose other end has come.
pub(super) async fn tie_waiting(tx: &mut Tx, network: &NetworkId) -> Result<u64> {
    store::query(
        "INSERT INTO concept_relation (network_id, from_id, kind, to_id)
         SELECT w.network_id, w.from_id, w.kind, c.id
           FROM concept_match_waiting w
           JOIN concept c ON c.network_id = w.network_id AND c.uri = w.to_uri
          WHERE w.network_id = $1
             ON CONFLICT DO NOTHING",
    )
    .bind(network.as_str())
    .execute(&mut **tx)
    .await
    .map(|done| done.rows_affected())
}

/// What an import has to know of what is stored of its framework.
pub(super) async fn stored_concepts(
    tx: &mut Tx,
    network: &NetworkId,
    framework: &FrameworkId,
) -> Result<BTreeMap<ConceptUri, StoredConcept>> {
    let rows: Vec<Row> = Statement::new("SELECT ")
        .text(CONCEPT_COLUMNS)
        .text(" FROM concept WHERE network_id = ")
        .value(network.as_str())
        .text(" AND framework_id = ")
        .value(framework.as_str())
        .fetch_rows(tx)
        .await?;
    let concepts = rows.iter().map(concept_of);
    concepts.map(|one| one.map(|one| (one.concept.uri.clone(), one))).collect()
}

/// The addresses stored of a framework, for relations that come without their concepts.
pub(super) async fn stored_uris(tx: &mut Tx, network: &NetworkId, family: Family) -> Result<Vec<String>> {
    store::query_scalar(
        "SELECT c.uri FROM concept c
           JOIN framework f ON f.network_id = c.network_id AND f.id = c.framework_id
          WHERE c.network_id = $1 AND f.family = $2",
    )
    .bind(network.as_str())
    .bind(family.code())
    .fetch_all(&mut **tx)
    .await
}

/// The ids of the concepts of any framework that have these addresses.
pub(super) async fn ids_of(
    tx: &mut Tx,
    network: &NetworkId,
    uris: &BTreeSet<&ConceptUri>,
) -> Result<BTreeMap<ConceptUri, ConceptId>> {
    let mut ids = BTreeMap::new();
    for part in uris.iter().collect::<Vec<_>>().chunks(AT_ONCE) {
        let found: Vec<(String, String)> = Statement::new("SELECT uri, id FROM concept WHERE network_id = ")
            .value(network.as_str())
            .text(" AND uri IN ")
            .list(part.iter().map(|uri| uri.as_str()))
            .fetch_all(tx)
            .await?;
        for (uri, id) in found {
            let address = parse_with("concept", "uri", &id, uri.as_str(), |uri| ConceptUri::parse(uri).ok())?;
            ids.insert(address, parse("concept", "id", &id, &id)?);
        }
    }
    Ok(ids)
}

/// The first of these addresses that is a concept of another framework.
pub(super) async fn first_elsewhere(
    tx: &mut Tx,
    network: &NetworkId,
    framework: &FrameworkId,
    uris: &[&str],
) -> Result<Option<String>> {
    for part in uris.chunks(AT_ONCE) {
        let found: Vec<(String,)> = Statement::new("SELECT uri FROM concept WHERE network_id = ")
            .value(network.as_str())
            .text(" AND framework_id <> ")
            .value(framework.as_str())
            .text(" AND uri IN ")
            .list(part.iter().copied())
            .text(" ORDER BY uri LIMIT 1")
            .fetch_all(tx)
            .await?;
        if let Some((uri,)) = found.into_iter().next() {
            return Ok(Some(uri));
        }
    }
    Ok(None)
}
