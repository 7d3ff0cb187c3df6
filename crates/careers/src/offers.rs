//! What the learning domain offers that teaches a skill, read from its views.

use kernel::{ConceptId, Ctx, EditionId, MicroStageId, Minutes, Money, Timestamp};
use std::collections::{BTreeMap, HashMap};
use store::{ReadColumn as _, Row, Statement, Tx, parse};

/// How many dates of one micro-stage are shown.
const EDITIONS: usize = 3;

/// A micro-stage that teaches a skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The micro-stage.
    pub stage: MicroStageId,
    /// What it is called.
    pub title: String,
    /// Who gives it.
    pub provider: String,
    /// The level it leads to in the skill.
    pub level: i64,
    /// How long it takes.
    pub minutes: Minutes,
    /// What it costs.
    pub price: Money,
    /// The next dates that can be booked, soonest first.
    pub editions: Vec<OfferedEdition>,
}

/// A date that can be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedEdition {
    /// The edition.
    pub id: EditionId,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// In which municipality; empty when online.
    pub place: String,
    /// Seats still free.
    pub free: i64,
}

/// The offers that teach each of these concepts, those with dates first, then the soonest.
///
/// # Errors
/// When the database fails or a row is broken.
pub async fn teaching(
    tx: &mut Tx,
    ctx: &Ctx,
    concepts: &[ConceptId],
) -> store::Result<HashMap<ConceptId, Vec<Offer>>> {
    if concepts.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Row> = Statement::new(
        "SELECT o.concept_id, o.level, e.micro_stage_id, e.stage_title, e.minutes, e.price_cents, g.name,
                e.edition_id, e.starts_at, e.ends_at, e.place, e.seats, e.seats_taken, e.state,
                e.booking_closes_at
           FROM learning_outcome_v o
           JOIN learning_edition_v e
             ON e.network_id = o.network_id AND e.micro_stage_id = o.micro_stage_id
           JOIN identity_organisation_v g ON g.network_id = e.network_id AND g.id = e.organisation_id
          WHERE o.network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND o.concept_id IN ")
    .list(concepts.iter().map(ConceptId::as_str))
    .text(" ORDER BY e.starts_at, e.edition_id")
    .fetch_rows(tx)
    .await?;
    let mut found: HashMap<ConceptId, BTreeMap<MicroStageId, Offer>> = HashMap::new();
    for row in &rows {
        let concept: String = row.try_get("concept_id")?;
        let offer = offer_of(row)?;
        let offers = found.entry(parse("learning_outcome_v", "concept_id", &concept, &concept)?).or_default();
        let offer = offers.entry(offer.stage.clone()).or_insert(offer);
        if let Some(edition) = edition_of(row, ctx.now)?
            && offer.editions.len() < EDITIONS
            && !offer.editions.iter().any(|known| known.id == edition.id)
        {
            offer.editions.push(edition);
        }
    }
    Ok(found.into_iter().map(|(concept, offers)| (concept, in_order(offers))).collect())
}

fn in_order(offers: BTreeMap<MicroStageId, Offer>) -> Vec<Offer> {
    let mut offers: Vec<Offer> = offers.into_values().collect();
    offers.sort_by_key(|offer| offer.editions.first().map_or(i64::MAX, |next| next.starts_at.microseconds()));
    offers
}

fn offer_of(row: &Row) -> store::Result<Offer> {
    const VIEW: &str = "learning_edition_v";
    let stage: String = row.try_get("micro_stage_id")?;
    let minutes: i64 = row.try_get("minutes")?;
    let price: i64 = row.try_get("price_cents")?;
    Ok(Offer {
        title: row.try_get("stage_title")?,
        provider: row.try_get("name")?,
        level: row.try_get("level")?,
        minutes: store::parse_with(VIEW, "minutes", &stage, minutes, |m| Minutes::new(m).ok())?,
        price: store::parse_with(VIEW, "price_cents", &stage, price, |cents| Money::from_cents(cents).ok())?,
        editions: Vec::new(),
        stage: parse(VIEW, "micro_stage_id", &stage, &stage)?,
    })
}

/// The edition of a row, if it can still be booked; a full one has a waitlist.
fn edition_of(row: &Row, now: Timestamp) -> store::Result<Option<OfferedEdition>> {
    let state: String = row.try_get("state")?;
    let closes: i64 = row.try_get("booking_closes_at")?;
    if !matches!(state.as_str(), "open" | "full") || closes <= now.microseconds() {
        return Ok(None);
    }
    let id: String = row.try_get("edition_id")?;
    let (seats, taken): (i64, i64) = (row.try_get("seats")?, row.try_get("seats_taken")?);
    Ok(Some(OfferedEdition {
        starts_at: Timestamp::from_microseconds(row.try_get("starts_at")?),
        ends_at: Timestamp::from_microseconds(row.try_get("ends_at")?),
        place: row.try_get("place")?,
        free: (seats - taken).max(0),
        id: parse("learning_edition_v", "edition_id", &id, &id)?,
    }))
}

/// A microcredential that proves a skill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The published version.
    pub version: String,
    /// What it is called.
    pub title: String,
    /// Who awards it.
    pub provider: String,
}

/// The published microcredentials that prove one of these concepts, by title.
///
/// # Errors
/// When the database fails.
pub async fn proving(tx: &mut Tx, ctx: &Ctx, concepts: &[ConceptId]) -> store::Result<Vec<Proof>> {
    if concepts.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(String, String, String)> = Statement::new(
        "SELECT DISTINCT m.version_id, m.title, g.name
           FROM learning_microcredential_v m
           JOIN identity_organisation_v g ON g.network_id = m.network_id AND g.id = m.organisation_id
          WHERE m.network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND m.concept_id IN ")
    .list(concepts.iter().map(ConceptId::as_str))
    .text(" ORDER BY m.title, m.version_id")
    .fetch_all(tx)
    .await?;
    Ok(rows.into_iter().map(|(version, title, provider)| Proof { version, title, provider }).collect())
}
