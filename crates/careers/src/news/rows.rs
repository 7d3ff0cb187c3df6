//! Every statement of news.

use super::commands::Topic;
use kernel::{ConceptId, Ctx, EditionId, PersonId, RoleProfileId};
use std::collections::BTreeSet;
use store::{Statement, Tx, insert_rows, parse};

/// What a person asked to hear of.
pub(super) async fn of_person(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
) -> store::Result<BTreeSet<(Topic, ConceptId)>> {
    let rows: Vec<(String, String)> =
        store::query_as("SELECT topic, concept_id FROM watch WHERE network_id = $1 AND person_id = $2")
            .bind(ctx.network.as_str())
            .bind(person.as_str())
            .fetch_all(&mut **tx)
            .await?;
    let mut watched = BTreeSet::new();
    for (topic, concept) in rows {
        let topic = store::parse_with("watch", "topic", person.as_str(), topic.as_str(), Topic::from_code)?;
        watched.insert((topic, parse("watch", "concept_id", person.as_str(), &concept)?));
    }
    Ok(watched)
}

pub(super) async fn forget(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<()> {
    store::query("DELETE FROM watch WHERE network_id = $1 AND person_id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

pub(super) async fn put(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    wanted: &[&(Topic, ConceptId)],
) -> store::Result<()> {
    let rows = wanted.iter().map(|(topic, concept)| {
        vec![
            ctx.network.as_str().into(),
            person.as_str().into(),
            topic.code().into(),
            concept.as_str().into(),
            ctx.now.microseconds().into(),
        ]
    });
    insert_rows(
        tx,
        "INSERT INTO watch (network_id, person_id, topic, concept_id, at) VALUES ",
        rows.collect(),
        " ON CONFLICT DO NOTHING",
    )
    .await?;
    Ok(())
}

/// The key of a person's stop link: made once, kept.
pub(super) async fn put_watcher(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<()> {
    let mut random = [0u8; 20];
    ctx.entropy.fill(&mut random);
    store::query(
        "INSERT INTO watcher (network_id, person_id, stop_key, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (network_id, person_id) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(store::blobs::hex(&random))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whose stop link it is.
pub(super) async fn person_of_key(tx: &mut Tx, ctx: &Ctx, key: &str) -> store::Result<Option<PersonId>> {
    let row: Option<String> =
        store::query_scalar("SELECT person_id FROM watcher WHERE network_id = $1 AND stop_key = $2")
            .bind(ctx.network.as_str())
            .bind(key)
            .fetch_optional(&mut **tx)
            .await?;
    row.map(|person| parse("watcher", "person_id", &person, &person)).transpose()
}

/// Who asked to hear of any of these skills, each with the key of their stop link.
pub(super) async fn watching(
    tx: &mut Tx,
    ctx: &Ctx,
    topic: Topic,
    concepts: &BTreeSet<ConceptId>,
) -> store::Result<Vec<(PersonId, String)>> {
    if concepts.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, String)> = Statement::new(
        "SELECT DISTINCT w.person_id, k.stop_key
           FROM watch w
           JOIN watcher k ON k.network_id = w.network_id AND k.person_id = w.person_id
          WHERE w.network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND w.topic = ")
    .value(topic.code())
    .text(" AND w.concept_id IN ")
    .list(concepts.iter().map(ConceptId::as_str))
    .text(" ORDER BY w.person_id")
    .fetch_all(tx)
    .await?;
    rows.into_iter().map(|(person, key)| Ok((parse("watch", "person_id", &person, &person)?, key))).collect()
}

/// Notes that somebody is told of something; whether it is the first time.
pub(super) async fn first_time(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    about: &str,
) -> store::Result<bool> {
    let done = store::query(
        "INSERT INTO news_told (network_id, person_id, about, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (network_id, person_id, about) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(about)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Something new, with the skills it is about.
pub(super) struct Fresh {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) organisation: String,
    pub(super) concepts: Vec<ConceptId>,
}

fn concepts_of(rows: Vec<(String,)>) -> store::Result<Vec<ConceptId>> {
    rows.into_iter().map(|(id,)| parse("concept", "id", &id, &id)).collect()
}

/// An edition that can still be booked, and its stage.
pub(super) async fn edition(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &EditionId,
) -> store::Result<Option<(Fresh, String)>> {
    let row: Option<(String, String, String)> = store::query_as(
        "SELECT e.micro_stage_id, e.stage_title, o.name
           FROM learning_edition_v e
           JOIN identity_organisation_v o ON o.network_id = e.network_id AND o.id = e.organisation_id
          WHERE e.network_id = $1 AND e.edition_id = $2 AND e.state = 'open' AND e.booking_closes_at > $3",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(ctx.now.microseconds())
    .fetch_optional(&mut **tx)
    .await?;
    let Some((stage, title, organisation)) = row else { return Ok(None) };
    let concepts: Vec<(String,)> = store::query_as(
        "SELECT DISTINCT concept_id FROM learning_outcome_v WHERE network_id = $1 AND micro_stage_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(stage.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let fresh = Fresh { id: id.to_string(), title, organisation, concepts: concepts_of(concepts)? };
    Ok(Some((fresh, stage)))
}

/// A role that is still shown.
pub(super) async fn role(tx: &mut Tx, ctx: &Ctx, id: &RoleProfileId) -> store::Result<Option<Fresh>> {
    let row: Option<(String, String)> = store::query_as(
        "SELECT r.name, o.name
           FROM role_profile r
           JOIN identity_organisation_v o ON o.network_id = r.network_id AND o.id = r.organisation_id
          WHERE r.network_id = $1 AND r.id = $2 AND r.opened_at IS NOT NULL",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some((title, organisation)) = row else { return Ok(None) };
    let concepts: Vec<(String,)> =
        store::query_as("SELECT concept_id FROM role_skill WHERE network_id = $1 AND role_id = $2")
            .bind(ctx.network.as_str())
            .bind(id.as_str())
            .fetch_all(&mut **tx)
            .await?;
    Ok(Some(Fresh { id: id.to_string(), title, organisation, concepts: concepts_of(concepts)? }))
}
