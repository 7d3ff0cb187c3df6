//! The SQL of what indicators are counted from: everything of the editions of a provider that began in a period.

use super::model::{Answer, Asked, Level, Moment};
use crate::assessment::{Judgement, levels};
use crate::rows::from_json;
use kernel::{Ctx, OrganisationId, Timestamp};
use std::collections::HashMap;
use store::{Result, Tx, parse_with};

/// Which editions are counted.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    /// Whose.
    pub(super) organisation: OrganisationId,
    /// Begun from here …
    pub(super) from: Timestamp,
    /// … until before here.
    pub(super) until: Timestamp,
}

/// An edition that was not cancelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct EditionFact {
    pub(super) id: String,
    pub(super) stage: String,
    pub(super) title: String,
    pub(super) microcredential: String,
    pub(super) credential: String,
    /// Municipality; empty when online.
    pub(super) place: String,
    pub(super) starts_at: Timestamp,
    pub(super) zone: String,
    pub(super) seats: i64,
    pub(super) taken: i64,
    pub(super) onboarding: bool,
}

/// Work that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct WorkFact {
    pub(super) edition: String,
    pub(super) enrolment: String,
    pub(super) attempt: i64,
    pub(super) passed: bool,
    pub(super) submitted_at: Option<i64>,
    pub(super) decided_at: Option<i64>,
    pub(super) appealed: bool,
}

/// What somebody answered 30, 60 or 90 days later; nothing while they have not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CheckFact {
    pub(super) edition: String,
    pub(super) enrolment: String,
    pub(super) asked: Asked,
    pub(super) days: i64,
    pub(super) answer: Option<Answer>,
    pub(super) productive_at: Option<i64>,
}

/// Edition, seat, and the pairs of levels of one work that two people judged.
pub(super) type Pairs = (String, String, Vec<(usize, usize)>);

/// Everything that is counted. Each line knows its edition.
#[derive(Debug, Clone, Default)]
pub(super) struct Facts {
    pub(super) editions: Vec<EditionFact>,
    /// Edition, state of the seat, how many.
    pub(super) seats: Vec<(String, String, i64)>,
    pub(super) works: Vec<WorkFact>,
    /// What two people judged.
    pub(super) pairs: Vec<Pairs>,
    /// Edition, and the four aspects.
    pub(super) feedback: Vec<(String, [i64; 4])>,
    /// Edition, seat, moment, sum of levels and how many, of the outcomes that were rated before and after.
    pub(super) ratings: Vec<(String, String, Moment, i64, i64)>,
    pub(super) checks: Vec<CheckFact>,
}

impl Facts {
    /// The facts of some of the editions.
    pub(super) fn only(&self, wanted: impl Fn(&EditionFact) -> bool) -> Facts {
        self.parted(1, |run| wanted(run).then_some(0)).pop().unwrap_or_default()
    }

    /// The facts in parts, each with those of its editions.
    pub(super) fn parted(&self, parts: usize, part_of: impl Fn(&EditionFact) -> Option<usize>) -> Vec<Facts> {
        let part_of_edition: HashMap<&str, usize> =
            self.editions.iter().filter_map(|run| Some((run.id.as_str(), part_of(run)?))).collect();
        let mut parted = vec![Facts::default(); parts];
        macro_rules! part {
            ($field:ident, $fact:ident => $edition:expr) => {
                for $fact in &self.$field {
                    if let Some(part) = part_of_edition.get($edition.as_str()) {
                        parted[*part].$field.push($fact.clone());
                    }
                }
            };
        }
        part!(editions, run => run.id);
        part!(seats, seat => seat.0);
        part!(works, work => work.edition);
        part!(pairs, pair => pair.0);
        part!(feedback, said => said.0);
        part!(ratings, rating => rating.0);
        part!(checks, check => check.edition);
        parted
    }
}

/// Binds network, organisation and period, in this order.
macro_rules! within {
    ($ctx:expr, $scope:expr, $statement:expr) => {
        $statement
            .bind($ctx.network.as_str())
            .bind($scope.organisation.as_str())
            .bind($scope.from.microseconds())
            .bind($scope.until.microseconds())
    };
}

/// Reads everything that is counted.
pub(super) async fn facts(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Facts> {
    Ok(Facts {
        editions: editions(tx, ctx, scope).await?,
        seats: seats(tx, ctx, scope).await?,
        works: works(tx, ctx, scope).await?,
        pairs: pairs(tx, ctx, scope).await?,
        feedback: feedback(tx, ctx, scope).await?,
        ratings: ratings(tx, ctx, scope).await?,
        checks: checks(tx, ctx, scope).await?,
    })
}

type EditionRow = (String, String, String, String, String, String, i64, String, i64, i64, Option<String>);

async fn editions(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Vec<EditionFact>> {
    let statement = store::query_as(
        "SELECT e.id, s.id, s.title, v.microcredential_id, s.credential, e.place, e.starts_at, e.zone, e.seats,
                e.seats_taken, o.edition_id
           FROM edition e
           JOIN micro_stage s ON s.network_id = e.network_id AND s.id = e.micro_stage_id
           JOIN microcredential_version v ON v.network_id = s.network_id AND v.id = s.version_id
           LEFT JOIN onboarding_edition o ON o.network_id = e.network_id AND o.edition_id = e.id
          WHERE e.network_id = $1 AND e.organisation_id = $2 AND e.starts_at >= $3 AND e.starts_at < $4
            AND e.state <> 'cancelled'
          ORDER BY e.starts_at, e.id",
    );
    let rows: Vec<EditionRow> = within!(ctx, scope, statement).fetch_all(&mut **tx).await?;
    Ok(rows.into_iter().map(edition_from).collect())
}

fn edition_from(row: EditionRow) -> EditionFact {
    let (id, stage, title, microcredential, credential, place, starts_at, zone, seats, taken, onboarding) =
        row;
    EditionFact {
        id,
        stage,
        title,
        microcredential,
        credential,
        place,
        starts_at: Timestamp::from_microseconds(starts_at),
        zone,
        seats,
        taken,
        onboarding: onboarding.is_some(),
    }
}

async fn seats(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Vec<(String, String, i64)>> {
    let statement = store::query_as(
        "SELECT e.id, n.state, count(*)
           FROM enrolment n JOIN edition e ON e.network_id = n.network_id AND e.id = n.edition_id
          WHERE e.network_id = $1 AND e.organisation_id = $2 AND e.starts_at >= $3 AND e.starts_at < $4
            AND e.state <> 'cancelled'
          GROUP BY e.id, n.state ORDER BY e.id, n.state",
    );
    within!(ctx, scope, statement).fetch_all(&mut **tx).await
}

type WorkRow = (String, String, i64, String, Option<i64>, Option<i64>, Option<String>);

async fn works(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Vec<WorkFact>> {
    let statement = store::query_as(
        "SELECT e.id, w.enrolment_id, w.attempt, w.state, w.submitted_at, w.decided_at, a.id
           FROM submission w
           JOIN edition e ON e.network_id = w.network_id AND e.id = w.edition_id
           LEFT JOIN appeal a ON a.network_id = w.network_id AND a.submission_id = w.id
          WHERE e.network_id = $1 AND e.organisation_id = $2 AND e.starts_at >= $3 AND e.starts_at < $4
            AND e.state <> 'cancelled' AND w.state <> 'draft'
          ORDER BY w.id",
    );
    let rows: Vec<WorkRow> = within!(ctx, scope, statement).fetch_all(&mut **tx).await?;
    let work = |(edition, enrolment, attempt, state, submitted_at, decided_at, appeal): WorkRow| WorkFact {
        edition,
        enrolment,
        attempt,
        passed: matches!(state.as_str(), "passed" | "sealed"),
        submitted_at,
        decided_at,
        appealed: appeal.is_some(),
    };
    Ok(rows.into_iter().map(work).collect())
}

async fn pairs(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Vec<Pairs>> {
    let statement = store::query_as(
        "SELECT e.id, w.enrolment_id, a.id, a.judgement, b.judgement
           FROM mark a
           JOIN mark b ON b.network_id = a.network_id AND b.submission_id = a.submission_id AND b.round = a.round
                      AND b.assessor_id > a.assessor_id AND b.finished_at IS NOT NULL
           JOIN submission w ON w.network_id = a.network_id AND w.id = a.submission_id
           JOIN edition e ON e.network_id = w.network_id AND e.id = w.edition_id
          WHERE e.network_id = $1 AND e.organisation_id = $2 AND e.starts_at >= $3 AND e.starts_at < $4
            AND a.finished_at IS NOT NULL
          ORDER BY a.finished_at DESC LIMIT 5000",
    );
    let rows: Vec<(String, String, String, String, String)> =
        within!(ctx, scope, statement).fetch_all(&mut **tx).await?;
    rows.into_iter()
        .map(|(edition, seat, mark, one, other)| {
            let one: Judgement = from_json("mark", "judgement", &mark, &one)?;
            let other: Judgement = from_json("mark", "judgement", &mark, &other)?;
            Ok((edition, seat, levels(&one, &other)))
        })
        .collect()
}

async fn feedback(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Vec<(String, [i64; 4])>> {
    let statement = store::query_as(
        "SELECT e.id, f.content, f.teaching, f.organising, f.usefulness
           FROM edition_feedback f JOIN edition e ON e.network_id = f.network_id AND e.id = f.edition_id
          WHERE e.network_id = $1 AND e.organisation_id = $2 AND e.starts_at >= $3 AND e.starts_at < $4
            AND e.state <> 'cancelled'
          ORDER BY e.id",
    );
    let rows: Vec<(String, i64, i64, i64, i64)> = within!(ctx, scope, statement).fetch_all(&mut **tx).await?;
    Ok(rows.into_iter().map(|(edition, a, b, c, d)| (edition, [a, b, c, d])).collect())
}

async fn ratings(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Vec<(String, String, Moment, i64, i64)>> {
    let statement = store::query_as(
        "SELECT e.id, r.enrolment_id, r.moment, CAST(sum(r.level) AS BIGINT), count(*)
           FROM self_rating r
           JOIN self_rating o ON o.network_id = r.network_id AND o.enrolment_id = r.enrolment_id
                             AND o.outcome_id = r.outcome_id AND o.moment <> r.moment
           JOIN edition e ON e.network_id = r.network_id AND e.id = r.edition_id
          WHERE e.network_id = $1 AND e.organisation_id = $2 AND e.starts_at >= $3 AND e.starts_at < $4
            AND e.state <> 'cancelled'
          GROUP BY e.id, r.enrolment_id, r.moment ORDER BY e.id, r.enrolment_id, r.moment",
    );
    let rows: Vec<(String, String, String, i64, i64)> =
        within!(ctx, scope, statement).fetch_all(&mut **tx).await?;
    rows.into_iter()
        .map(|(edition, seat, moment, sum, count)| {
            let moment = parse_with("self_rating", "moment", &seat, moment.as_str(), Moment::parse)?;
            Ok((edition, seat, moment, sum, count))
        })
        .collect()
}

type CheckRow = (String, String, String, i64, Option<String>, Option<i64>);

async fn checks(tx: &mut Tx, ctx: &Ctx, scope: &Scope) -> Result<Vec<CheckFact>> {
    const OF: &str = "impact_check";
    let statement = store::query_as(
        "SELECT e.id, k.enrolment_id, k.asked, k.days, k.answer, k.productive_at
           FROM impact_check k JOIN edition e ON e.network_id = k.network_id AND e.id = k.edition_id
          WHERE e.network_id = $1 AND e.organisation_id = $2 AND e.starts_at >= $3 AND e.starts_at < $4
            AND e.state <> 'cancelled'
          ORDER BY k.id",
    );
    let rows: Vec<CheckRow> = within!(ctx, scope, statement).fetch_all(&mut **tx).await?;
    rows.into_iter()
        .map(|(edition, enrolment, asked, days, answer, productive_at)| {
            let read = |word: String| parse_with(OF, "answer", &enrolment, word.as_str(), Answer::parse);
            Ok(CheckFact {
                asked: parse_with(OF, "asked", &enrolment, asked.as_str(), Asked::parse)?,
                answer: answer.map(read).transpose()?,
                days,
                productive_at,
                edition,
                enrolment,
            })
        })
        .collect()
}

/// What the people of one edition say of one outcome: how many are sure of themselves before, and after, of those who
/// said both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Growth {
    pub(super) outcome: String,
    pub(super) people: usize,
    pub(super) sure_before: usize,
    pub(super) sure_after: usize,
}

/// How people of an edition grew, by outcome, of rows (seat, moment, outcome, level).
pub(super) fn growth(outcomes: &[(String, String)], rows: &[(String, String, String, i64)]) -> Vec<Growth> {
    let level = |seat: &str, moment: Moment, outcome: &str| {
        let is_it = |row: &&(String, String, String, i64)| {
            row.0 == seat && row.1 == moment.as_str() && row.2 == outcome
        };
        rows.iter().find(is_it).map(|row| row.3)
    };
    let mut seats: Vec<&str> = rows.iter().map(|row| row.0.as_str()).collect();
    seats.dedup();
    let of = |(outcome, text): &(String, String)| {
        let both: Vec<(i64, i64)> = seats
            .iter()
            .filter_map(|seat| {
                Some((level(seat, Moment::Before, outcome)?, level(seat, Moment::After, outcome)?))
            })
            .collect();
        Growth {
            outcome: text.clone(),
            people: both.len(),
            sure_before: both.iter().filter(|(before, _)| *before >= Level::SURE).count(),
            sure_after: both.iter().filter(|(_, after)| *after >= Level::SURE).count(),
        }
    };
    outcomes.iter().map(of).collect()
}
