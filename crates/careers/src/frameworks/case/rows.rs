//! The statements of the export: one framework, whole.

use super::super::rows::{CONCEPT_COLUMNS, StoredConcept, StoredWords, concept_of, words_of};
use kernel::{FrameworkId, NetworkId, Timestamp};
use skills::framework::{Concept, ConceptUri, Relation, RelationKind};
use std::collections::HashMap;
use store::{Result, Statement, Tx};

/// When a framework was last imported or published.
pub(super) async fn changed_at(tx: &mut Tx, network: &NetworkId, id: &FrameworkId) -> Result<Timestamp> {
    let at: Option<i64> =
        store::query_scalar("SELECT imported_at FROM framework WHERE network_id = $1 AND id = $2")
            .bind(network.as_str())
            .bind(id.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(Timestamp::from_microseconds(at.unwrap_or(0)))
}

/// The concepts of a framework with all their words, by address.
pub(super) async fn concepts(tx: &mut Tx, network: &NetworkId, id: &FrameworkId) -> Result<Vec<Concept>> {
    let rows = Statement::new("SELECT ")
        .text(CONCEPT_COLUMNS)
        .text(" FROM concept WHERE network_id = ")
        .value(network.as_str())
        .text(" AND framework_id = ")
        .value(id.as_str())
        .text(" ORDER BY uri")
        .fetch_rows(tx)
        .await?;
    let stored: Vec<StoredConcept> = rows.iter().map(concept_of).collect::<Result<_>>()?;
    let mut words: HashMap<String, Vec<StoredWords>> = HashMap::new();
    let rows: Vec<(String, String, String, String, String, String)> = store::query_as(
        "SELECT l.concept_id, l.language, l.preferred, l.alternatives, l.hidden, l.description
           FROM concept_label l
           JOIN concept c ON c.network_id = l.network_id AND c.id = l.concept_id
          WHERE l.network_id = $1 AND c.framework_id = $2
          ORDER BY l.concept_id, l.language",
    )
    .bind(network.as_str())
    .bind(id.as_str())
    .fetch_all(&mut **tx)
    .await?;
    for row in rows {
        let one = words_of(row)?;
        words.entry(one.concept.clone()).or_default().push(one);
    }
    let whole = stored.into_iter().map(|mut one| {
        for of in words.get(one.id.as_str()).into_iter().flatten() {
            of.add_to(&mut one.concept);
        }
        one.concept
    });
    Ok(whole.collect())
}

/// The relations that begin at a concept of the framework.
pub(super) async fn relations(tx: &mut Tx, network: &NetworkId, id: &FrameworkId) -> Result<Vec<Relation>> {
    let rows: Vec<(String, String, String)> = store::query_as(
        "SELECT f.uri, r.kind, t.uri
           FROM concept_relation r
           JOIN concept f ON f.network_id = r.network_id AND f.id = r.from_id
           JOIN concept t ON t.network_id = r.network_id AND t.id = r.to_id
          WHERE r.network_id = $1 AND f.framework_id = $2
          ORDER BY f.uri, r.kind, t.uri",
    )
    .bind(network.as_str())
    .bind(id.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let read = |(from, kind, to): (String, String, String)| {
        Some(Relation {
            from: ConceptUri::parse(&from).ok()?,
            kind: RelationKind::from_code(&kind)?,
            to: ConceptUri::parse(&to).ok()?,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}
