//! The SQL of the catalogue: what changed, and everything an offer is found by.

use super::atlas::Point;
use super::listed::{Listed, Run};
use super::shelves::Gathered;
use super::stems::{stem, words};
use crate::edition::EditionState;
use crate::micro_stage::{Mode, Payer};
use crate::rows::from_json;
use kernel::{ConceptId, Ctx, Lang, MicroStageId, Minutes, Money, Timestamp};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use store::{ReadColumn as _, Result, Row, Statement, Tx, parse, parse_with};

/// An offer of which something changed; in order of the change.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Changed {
    /// The stamp of the change, in microseconds.
    pub(super) at: i64,
    /// The edition that changed; none when it was the offer itself.
    edition: Option<String>,
    /// The offer.
    pub(super) stage: MicroStageId,
}

/// What changed from a moment on.
pub(super) async fn changed(tx: &mut Tx, ctx: &Ctx, since: i64) -> Result<BTreeSet<Changed>> {
    let rows: Vec<(String, Option<String>, i64)> = store::query_as(
        "SELECT id, NULL AS edition_id, changed_at FROM micro_stage WHERE network_id = $1 AND changed_at >= $2
         UNION ALL
         SELECT micro_stage_id, id, changed_at FROM edition WHERE network_id = $1 AND changed_at >= $2",
    )
    .bind(ctx.network.as_str())
    .bind(since)
    .fetch_all(&mut **tx)
    .await?;
    let changed_of = |(stage, edition, at): (String, Option<String>, i64)| {
        Ok(Changed { at, edition, stage: parse("micro_stage", "id", &stage, &stage)? })
    };
    rows.into_iter().map(changed_of).collect()
}

/// How many changes there were from a moment on, and the sum of how long after it they were, in microseconds.
pub(super) async fn changed_in_all(tx: &mut Tx, ctx: &Ctx, since: i64) -> Result<(i64, i64)> {
    let parts: Vec<(i64, i64)> = store::query_as(
        "SELECT COUNT(*), CAST(COALESCE(SUM(changed_at - $2), 0) AS BIGINT)
           FROM micro_stage WHERE network_id = $1 AND changed_at >= $2
         UNION ALL
         SELECT COUNT(*), CAST(COALESCE(SUM(changed_at - $2), 0) AS BIGINT)
           FROM edition WHERE network_id = $1 AND changed_at >= $2",
    )
    .bind(ctx.network.as_str())
    .bind(since)
    .fetch_all(&mut **tx)
    .await?;
    Ok(parts.into_iter().fold((0, 0), |all, part| (all.0 + part.0, all.1 + part.1)))
}

/// Every offer that stands in the catalogue.
pub(super) async fn offered(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<MicroStageId>> {
    let ids: Vec<String> = store::query_scalar(
        "SELECT id FROM micro_stage WHERE network_id = $1 AND state = 'offered' ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    ids.iter().map(|id| parse("micro_stage", "id", id, id)).collect()
}

/// The names of the network's organisations, by id.
pub(super) async fn organisations(tx: &mut Tx, ctx: &Ctx) -> Result<HashMap<String, Arc<str>>> {
    let names: Vec<(String, String)> =
        store::query_as("SELECT id, name FROM identity_organisation_v WHERE network_id = $1")
            .bind(ctx.network.as_str())
            .fetch_all(&mut **tx)
            .await?;
    Ok(names.into_iter().map(|(id, name)| (id, name.into())).collect())
}

/// The sum of the moments at which frameworks came in last: another one whenever one did.
pub(super) async fn frameworks_came(tx: &mut Tx, ctx: &Ctx) -> Result<i64> {
    let sum =
        "SELECT CAST(COALESCE(SUM(imported_at), 0) AS BIGINT) FROM careers_framework_v WHERE network_id = $1";
    store::query_scalar(sum).bind(ctx.network.as_str()).fetch_one(&mut **tx).await
}

/// These offers with everything they are found by; those that do not stand in the catalogue are left out.
pub(super) async fn gather(
    tx: &mut Tx,
    ctx: &Ctx,
    ids: &[MicroStageId],
    names: &HashMap<String, Arc<str>>,
) -> Result<Vec<Gathered>> {
    let mut shared = Shared::default();
    let mut runs = runs(tx, ctx, ids, &mut shared).await?;
    let mut outcomes = outcomes(tx, ctx, ids).await?;
    let concepts = concept_words(tx, ctx, &outcomes).await?;
    let rows = Statement::new(
        "SELECT id, organisation_id, title, description, lang, mode, minutes, price_cents, payer, audience,
                credential, skills, changed_at
           FROM micro_stage WHERE state = 'offered' AND network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND id IN ")
    .list(ids.iter().map(MicroStageId::as_str))
    .fetch_rows(tx)
    .await?;
    let mut gathered_of = |row: &Row| {
        let id: String = row.try_get("id")?;
        let (runs, outcomes) =
            (runs.remove(&id).unwrap_or_default(), outcomes.remove(&id).unwrap_or_default());
        let mut gathered = gathered_of(row, &id, names, &mut shared, runs, outcomes)?;
        let of_concepts = gathered.concepts.iter().filter_map(|one| concepts.get(one.as_str())).flatten();
        gathered.words.extend(of_concepts.cloned());
        Ok(gathered)
    };
    rows.iter().map(&mut gathered_of).collect()
}

/// Texts that many offers have: places, skills. Each lies in memory once for all that were gathered together.
#[derive(Debug, Default)]
struct Shared(HashSet<Arc<str>>);

impl Shared {
    fn text(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.0.get(text) {
            return Arc::clone(known);
        }
        let new: Arc<str> = text.into();
        self.0.insert(Arc::clone(&new));
        new
    }
}

/// What an offer trains: words, and concepts.
#[derive(Debug, Default)]
struct Outcomes {
    texts: Vec<String>,
    concepts: Vec<ConceptId>,
}

fn gathered_of(
    row: &Row,
    id: &str,
    names: &HashMap<String, Arc<str>>,
    shared: &mut Shared,
    runs: Vec<Run>,
    outcomes: Outcomes,
) -> Result<Gathered> {
    const TABLE: &str = "micro_stage";
    let text = |column: &str| row.try_get::<String, _>(column);
    let organisation = text("organisation_id")?;
    let listed = Listed {
        title: text("title")?,
        organisation_name: names.get(&organisation).cloned().unwrap_or_else(|| Arc::from("")),
        lang: parse_with(TABLE, "lang", id, text("lang")?.as_str(), |tag| Lang::parse(tag).ok())?,
        mode: parse_with(TABLE, "mode", id, text("mode")?.as_str(), Mode::parse)?,
        minutes: parse_with(TABLE, "minutes", id, row.try_get("minutes")?, |n| Minutes::new(n).ok())?,
        price: parse_with(TABLE, "price_cents", id, row.try_get("price_cents")?, |n| {
            Money::from_cents(n).ok()
        })?,
        payer: parse_with(TABLE, "payer", id, text("payer")?.as_str(), Payer::parse)?,
        skills: text("skills")?.lines().map(|skill| shared.text(skill)).collect(),
        runs,
        changed_at: row.try_get("changed_at")?,
        serial: 0,
        id: parse(TABLE, "id", id, id)?,
    };
    let own = [text("description")?, text("audience")?, text("credential")?];
    let words = found_by(&listed, own.iter().chain(&outcomes.texts));
    Ok(Gathered { listed, words, concepts: outcomes.concepts })
}

/// Words and stems of an offer's texts, and the words of its places.
fn found_by<'a>(listed: &'a Listed, texts: impl Iterator<Item = &'a String>) -> BTreeSet<String> {
    let named = [listed.title.as_str(), &listed.organisation_name];
    let texts = named.into_iter().chain(texts.map(String::as_str));
    let mut found: BTreeSet<String> = texts.flat_map(words).collect();
    let stems: Vec<String> = found.iter().filter_map(|word| stem(word, listed.lang)).collect();
    found.extend(stems);
    found.extend(listed.runs.iter().flat_map(|run| words(&run.place)));
    found
}

async fn outcomes(tx: &mut Tx, ctx: &Ctx, ids: &[MicroStageId]) -> Result<HashMap<String, Outcomes>> {
    type Stored = (String, String, Option<String>, Option<String>);
    let rows: Vec<Stored> = Statement::new(
        "SELECT micro_stage_id, text, concept_id, concept_name FROM micro_stage_outcome WHERE network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND micro_stage_id IN ")
    .list(ids.iter().map(MicroStageId::as_str))
    .fetch_all(tx)
    .await?;
    let mut all: HashMap<String, Outcomes> = HashMap::new();
    for (stage, text, concept, name) in rows {
        let of = all.entry(stage.clone()).or_default();
        of.texts.push(text);
        of.texts.extend(name);
        if let Some(concept) = concept {
            of.concepts.push(parse("micro_stage_outcome", "concept_id", &stage, &concept)?);
        }
    }
    Ok(all)
}

/// Words and stems of what the concepts of these offers are called, in every language in which they have a name:
/// whoever looks for `tableur` finds what trains `usare fogli di calcolo`.
async fn concept_words(
    tx: &mut Tx,
    ctx: &Ctx,
    outcomes: &HashMap<String, Outcomes>,
) -> Result<HashMap<String, BTreeSet<String>>> {
    let concepts: BTreeSet<&str> =
        outcomes.values().flat_map(|of| &of.concepts).map(ConceptId::as_str).collect();
    let mut all: HashMap<String, BTreeSet<String>> = HashMap::new();
    if concepts.is_empty() {
        return Ok(all);
    }
    let rows: Vec<(String, String, String, String)> = Statement::new(
        "SELECT concept_id, language, preferred, alternatives FROM careers_concept_name_v WHERE network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND concept_id IN ")
    .list(concepts)
    .fetch_all(tx)
    .await?;
    for (concept, language, preferred, alternatives) in rows {
        let Ok(lang) = Lang::parse(&language) else { continue };
        let found: Vec<String> =
            std::iter::once(preferred.as_str()).chain(alternatives.lines()).flat_map(words).collect();
        let of = all.entry(concept).or_default();
        of.extend(found.iter().filter_map(|word| stem(word, lang)));
        of.extend(found);
    }
    Ok(all)
}

/// The editions of these offers that are not over, in order of time.
async fn runs(
    tx: &mut Tx,
    ctx: &Ctx,
    ids: &[MicroStageId],
    shared: &mut Shared,
) -> Result<HashMap<String, Vec<Run>>> {
    let rows = Statement::new(
        "SELECT e.id, e.micro_stage_id, e.state, e.place, e.starts_at, e.ends_at,
                e.sessions, e.created_at, e.dated_at, e.seats - e.seats_taken AS seats_left, c.latitude, c.longitude
           FROM edition e
           LEFT JOIN classroom c ON c.network_id = e.network_id AND c.id = e.room_id
          WHERE e.network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND e.ends_at > ")
    .value(ctx.now.microseconds())
    .text(" AND e.micro_stage_id IN ")
    .list(ids.iter().map(MicroStageId::as_str))
    .text(" ORDER BY e.starts_at, e.id")
    .fetch_rows(tx)
    .await?;
    let mut all: HashMap<String, Vec<Run>> = HashMap::new();
    for row in &rows {
        all.entry(row.try_get("micro_stage_id")?).or_default().push(run_of(row, shared)?);
    }
    Ok(all)
}

fn point_of(row: &Row) -> Result<Option<Point>> {
    let (latitude, longitude): (Option<i64>, Option<i64>) =
        (row.try_get("latitude")?, row.try_get("longitude")?);
    Ok(latitude.zip(longitude).map(|(latitude, longitude)| Point { latitude, longitude }))
}

fn run_of(row: &Row, shared: &mut Shared) -> Result<Run> {
    let id: String = row.try_get("id")?;
    let state: String = row.try_get("state")?;
    Ok(Run {
        starts_at: Timestamp::from_microseconds(row.try_get("starts_at")?),
        ends_at: Timestamp::from_microseconds(row.try_get("ends_at")?),
        sessions: from_json("edition", "sessions", &id, &row.try_get::<String, _>("sessions")?)?,
        dated_at: row.try_get::<i64, _>("created_at")?.max(row.try_get("dated_at")?),
        place: shared.text(&row.try_get::<String, _>("place")?),
        at: point_of(row)?,
        seats_left: row.try_get("seats_left")?,
        state: parse_with("edition", "state", &id, state.as_str(), EditionState::parse)?,
        id: parse("edition", "id", &id, &id)?,
    })
}
