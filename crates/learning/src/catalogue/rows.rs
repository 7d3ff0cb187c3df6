//! The SQL of the catalogue.
//!
//! Every condition is a range of terms. The rarest range decides how the search goes: if few offers have
//! it, those are fetched and sorted; if many have it, the offers are walked in their order and the first
//! that fit are the page. Either way the work stays small however many offers there are.

use super::search::{Range, Search};
use crate::edition::EditionState;
use crate::micro_stage::Mode;
use kernel::{Ctx, Lang, MicroStageId, Minutes, Money, Timestamp};
use store::{ReadColumn as _, Result, Row, Tx, parse, parse_with};

/// What the catalogue shows of an offer.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// The offer.
    pub(crate) id: MicroStageId,
    /// Its title.
    pub(crate) title: String,
    /// Who offers it.
    pub(crate) organisation: String,
    /// Language in which it is held.
    pub(crate) lang: Lang,
    /// How one takes part.
    pub(crate) mode: Mode,
    /// How long it is.
    pub(crate) minutes: Minutes,
    /// What it costs.
    pub(crate) price: Money,
    /// Names of its skills.
    pub(crate) skills: Vec<String>,
    /// Where the page after this entry begins.
    pub(crate) key: i64,
    /// The next edition.
    pub(crate) next: Option<NextEdition>,
}

/// The next edition of an offer.
#[derive(Debug, Clone)]
pub(crate) struct NextEdition {
    /// When it begins.
    pub(crate) starts_at: Timestamp,
    /// Where; empty when it is online.
    pub(crate) place: String,
    /// Seats that are free.
    pub(crate) seats_left: i64,
    /// Where it stands.
    pub(crate) state: EditionState,
}

/// Offers on a page.
pub(super) const PAGE: usize = 20;
/// How many offers may have a term for it to count as rare.
const RARE: i64 = 400;

macro_rules! columns {
    () => {
        "SELECT s.id, s.title, s.lang, s.mode, s.minutes, s.price_cents, s.skills, s.next_starts_at,
                o.name AS organisation, e.starts_at, e.place, e.seats - e.seats_taken AS seats_left, e.state
           FROM micro_stage s
           LEFT JOIN edition e ON e.network_id = s.network_id AND e.id = s.next_edition_id
           LEFT JOIN identity_organisation_v o ON o.network_id = s.network_id AND o.id = s.organisation_id
          WHERE s.network_id = $1 AND s.state = 'offered' AND s.price_cents <= $4
            AND ($5 = 0 OR EXISTS (SELECT 1 FROM edition d
                  WHERE d.network_id = $1 AND d.micro_stage_id = s.id AND d.starts_at >= $5 AND d.starts_at < $6
                    AND d.state IN ('open', 'full')))"
    };
}

macro_rules! has {
    ($least:literal, $end:literal) => {
        concat!(
            " AND (",
            $least,
            " = '' OR EXISTS (SELECT 1 FROM catalogue_term t
                  WHERE t.network_id = $1 AND t.micro_stage_id = s.id AND t.term >= ",
            $least,
            " AND t.term < ",
            $end,
            "))"
        )
    };
}

macro_rules! has_all {
    () => {
        concat!(
            has!("$7", "$8"),
            has!("$9", "$10"),
            has!("$11", "$12"),
            has!("$13", "$14"),
            has!("$15", "$16"),
            has!("$17", "$18"),
            has!("$19", "$20"),
            has!("$21", "$22")
        )
    };
}

/// Walks the offers in their order: for terms that many have.
const WALK: &str = concat!(
    columns!(),
    has_all!(),
    " AND (s.next_starts_at > $2 OR (s.next_starts_at = $2 AND s.id > $3))
      ORDER BY s.next_starts_at, s.id LIMIT 21"
);

/// Fetches the few that have the first term, and sorts them.
const FETCH: &str = concat!(
    columns!(),
    has_all!(),
    " AND s.id IN (SELECT f.micro_stage_id FROM catalogue_term f
                    WHERE f.network_id = $1 AND f.term >= $7 AND f.term < $8)
      AND (s.next_starts_at + 0 > $2 OR (s.next_starts_at + 0 = $2 AND s.id > $3))
      ORDER BY s.next_starts_at + 0, s.id LIMIT 21"
);

/// The offers of a page, and one more if there are more.
pub(super) async fn entries(tx: &mut Tx, ctx: &Ctx, search: &Search) -> Result<Vec<Entry>> {
    let mut ranges = Vec::new();
    for range in search.ranges() {
        ranges.push((count(tx, ctx, &range).await?, range));
    }
    ranges.sort_by_key(|(count, _)| *count);
    let rare = ranges.first().is_some_and(|(count, _)| *count < RARE);
    let mut query = store::query(if rare { FETCH } else { WALK })
        .bind(ctx.network.as_str().to_owned())
        .bind(search.after.0)
        .bind(search.after.1.clone())
        .bind(search.price_at_most)
        .bind(search.from)
        .bind(search.until);
    for at in 0..8 {
        let (least, end) =
            ranges.get(at).map(|(_, range)| (range.least.clone(), range.end.clone())).unwrap_or_default();
        query = query.bind(least).bind(end);
    }
    let rows = query.fetch_all(&mut **tx).await?;
    rows.iter().map(entry_of).collect()
}

/// How many have a term of the range, up to a few hundred.
async fn count(tx: &mut Tx, ctx: &Ctx, range: &Range) -> Result<i64> {
    store::query_scalar(
        "SELECT count(*) FROM (SELECT 1 AS one FROM catalogue_term
          WHERE network_id = $1 AND term >= $2 AND term < $3 LIMIT 400) AS found",
    )
    .bind(ctx.network.as_str())
    .bind(range.least.as_str())
    .bind(range.end.as_str())
    .fetch_one(&mut **tx)
    .await
}

fn entry_of(row: &Row) -> Result<Entry> {
    const TABLE: &str = "micro_stage";
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    Ok(Entry {
        title: text("title")?,
        organisation: row.try_get::<Option<String>, _>("organisation")?.unwrap_or_default(),
        lang: parse_with(TABLE, "lang", &id, text("lang")?.as_str(), |tag| Lang::parse(tag).ok())?,
        mode: parse_with(TABLE, "mode", &id, text("mode")?.as_str(), Mode::parse)?,
        minutes: parse_with(TABLE, "minutes", &id, row.try_get("minutes")?, |n| Minutes::new(n).ok())?,
        price: parse_with(TABLE, "price_cents", &id, row.try_get("price_cents")?, |n| {
            Money::from_cents(n).ok()
        })?,
        skills: text("skills")?.lines().map(str::to_owned).collect(),
        key: row.try_get("next_starts_at")?,
        next: next_of(row, &id)?,
        id: parse(TABLE, "id", &id, &id)?,
    })
}

fn next_of(row: &Row, id: &str) -> Result<Option<NextEdition>> {
    let Some(state) = row.try_get::<Option<String>, _>("state")? else { return Ok(None) };
    Ok(Some(NextEdition {
        starts_at: Timestamp::from_microseconds(row.try_get("starts_at")?),
        place: row.try_get("place")?,
        seats_left: row.try_get("seats_left")?,
        state: parse_with("edition", "state", id, state.as_str(), EditionState::parse)?,
    }))
}

/// Places where something is held, for the filter.
pub(super) async fn places(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<String>> {
    store::query_scalar(
        "SELECT substr(term, 7) FROM catalogue_term
          WHERE network_id = $1 AND term >= 'place:' AND term < 'place;' GROUP BY term ORDER BY term LIMIT 200",
    )
    .bind(ctx.network.as_str())
    .fetch_all(&mut **tx)
    .await
}
