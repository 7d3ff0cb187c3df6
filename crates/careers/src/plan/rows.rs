//! What the plan reads of the learning domain's views, and the wishes it keeps.

use super::wishes::Wishes;
use kernel::{ConceptId, Ctx, EditionId, MicroStageId, PersonId, Timestamp};
use store::{DbError, ReadColumn as _, Row, Statement, Tx, parse, parse_with};

/// An edition that can be booked, with one skill it teaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offered {
    pub(super) concept: ConceptId,
    pub(super) level: i64,
    pub(super) stage: MicroStageId,
    pub(super) title: String,
    pub(super) provider: String,
    pub(super) minutes: i64,
    pub(super) price_cents: i64,
    /// Who pays: `person`, `company`, `voucher`, `public_fund`.
    pub(super) payer: String,
    pub(super) edition: EditionId,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
    pub(super) place: String,
    pub(super) mode: String,
    pub(super) lang: String,
    pub(super) free: i64,
}

fn offered_of(row: &Row) -> store::Result<Offered> {
    const VIEW: &str = "learning_edition_v";
    let edition: String = row.try_get("edition_id")?;
    let stage: String = row.try_get("micro_stage_id")?;
    let concept: String = row.try_get("concept_id")?;
    let (seats, taken): (i64, i64) = (row.try_get("seats")?, row.try_get("seats_taken")?);
    Ok(Offered {
        concept: parse("learning_outcome_v", "concept_id", &edition, &concept)?,
        level: row.try_get("level")?,
        stage: parse(VIEW, "micro_stage_id", &edition, &stage)?,
        title: row.try_get("stage_title")?,
        provider: row.try_get("name")?,
        minutes: row.try_get("minutes")?,
        price_cents: row.try_get("price_cents")?,
        payer: row.try_get("payer")?,
        starts_at: Timestamp::from_microseconds(row.try_get("starts_at")?),
        ends_at: Timestamp::from_microseconds(row.try_get("ends_at")?),
        place: row.try_get("place")?,
        mode: row.try_get("mode")?,
        lang: row.try_get("lang")?,
        free: (seats - taken).max(0),
        edition: parse(VIEW, "edition_id", &edition, &edition)?,
    })
}

/// Every edition that can be booked and teaches one of these concepts.
pub(super) async fn offered(tx: &mut Tx, ctx: &Ctx, concepts: &[ConceptId]) -> store::Result<Vec<Offered>> {
    let rows = Statement::new(
        "SELECT o.concept_id, o.level, e.micro_stage_id, e.stage_title, g.name, e.minutes, e.price_cents,
                e.edition_id, e.starts_at, e.ends_at, e.place, e.mode, e.lang, e.seats, e.seats_taken,
                p.payer
           FROM learning_outcome_v o
           JOIN learning_edition_v e
             ON e.network_id = o.network_id AND e.micro_stage_id = o.micro_stage_id
           JOIN learning_payer_v p ON p.network_id = e.network_id AND p.micro_stage_id = e.micro_stage_id
           JOIN identity_organisation_v g ON g.network_id = e.network_id AND g.id = e.organisation_id
          WHERE o.network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND e.state = 'open' AND e.booking_closes_at > ")
    .value(ctx.now.microseconds())
    .text(" AND o.concept_id IN ")
    .list(concepts.iter().map(ConceptId::as_str))
    .text(" ORDER BY e.starts_at, e.edition_id")
    .fetch_rows(tx)
    .await?;
    rows.iter().map(offered_of).collect()
}

/// What somebody has booked: when, and where.
pub(super) async fn booked(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
) -> store::Result<Vec<(Timestamp, Timestamp, String)>> {
    let rows: Vec<(i64, i64, String)> = store::query_as(
        "SELECT e.starts_at, e.ends_at, e.place
           FROM learning_enrolment_v n
           JOIN learning_edition_v e ON e.network_id = n.network_id AND e.edition_id = n.edition_id
          WHERE n.network_id = $1 AND n.learner_id = $2 AND n.state IN ('confirmed', 'offered')
            AND e.ends_at > $3",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(ctx.now.microseconds())
    .fetch_all(&mut **tx)
    .await?;
    let moment = Timestamp::from_microseconds;
    Ok(rows.into_iter().map(|(from, until, place)| (moment(from), moment(until), place)).collect())
}

/// What a person wishes of their plan; the usual where they said nothing.
pub(super) async fn wishes(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<Wishes> {
    let row: Option<String> =
        store::query_scalar("SELECT wishes FROM plan_preference WHERE network_id = $1 AND person_id = $2")
            .bind(ctx.network.as_str())
            .bind(person.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    let Some(text) = row else { return Ok(Wishes::default()) };
    let read = |text: &str| serde_json::from_str(text).ok();
    parse_with("plan_preference", "wishes", person.as_str(), text.as_str(), read)
}

pub(super) async fn put_wishes(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    wishes: &Wishes,
) -> store::Result<()> {
    let text = serde_json::to_string(wishes).map_err(|error| DbError::Encode(Box::new(error)))?;
    store::query(
        "INSERT INTO plan_preference (network_id, person_id, wishes, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (network_id, person_id) DO UPDATE
            SET wishes = excluded.wishes, changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(text)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What the offer of an edition is called.
pub(super) async fn title(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> store::Result<Option<String>> {
    store::query_scalar(
        "SELECT stage_title FROM learning_edition_v WHERE network_id = $1 AND edition_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_optional(&mut **tx)
    .await
}
