//! Rows that award.

use super::super::neighbours::NeighbourError;
use super::super::reading::{self, Row};
use super::people::{Known, Said, known, not_day, person_of};
use super::{Judge, Order, Verdict, rows};
use kernel::{AwardOrder, Ctx, Problem, Timestamp, Zone};
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use store::Tx;

/// Awards older than this are a slip of the pen.
const FIRST_YEAR: i16 = 1990;

impl Judge<'_> {
    pub(super) async fn awards(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        rows: &[Row],
    ) -> Result<Vec<Verdict>, NeighbourError> {
        let known = known(tx, ctx, rows).await?;
        let mut verdicts: Vec<Verdict> = rows.iter().map(|row| self.award(ctx, row, &known)).collect();
        let keys = verdicts.iter().filter_map(|verdict| match verdict {
            Verdict::Good(Order::Award(order)) => Some(order.key.clone()),
            _ => None,
        });
        let awarded = rows::awarded(tx, ctx, &keys.collect::<Vec<_>>()).await?;
        for verdict in &mut verdicts {
            if matches!(verdict, Verdict::Good(Order::Award(order)) if awarded.contains(&order.key)) {
                *verdict = Verdict::Already;
            }
        }
        Ok(verdicts)
    }

    fn award(&self, ctx: &Ctx, row: &Row, known: &HashMap<String, Known>) -> Verdict {
        let mut problems = Vec::new();
        let person = person_of(row, &mut problems);
        let version = match self.version(row) {
            Ok(version) => Some(version),
            Err(problem) => {
                problems.push(("microcredential", problem));
                None
            }
        };
        let decided_at = match decided_at(ctx, row) {
            Ok(moment) => Some(moment),
            Err(problem) => {
                problems.push(("date", problem));
                None
            }
        };
        if row.cell("key").chars().count() > 100 {
            problems.push(("key", Problem::new("learning-bulk-key-too-long")));
        }
        let (Some(person), Some(version), Some(decided_at), true) =
            (person, version, decided_at, problems.is_empty())
        else {
            return Verdict::Bad(problems);
        };
        let learner = known.get(&person.email).filter(|known| known.proved).map(|known| known.person.clone());
        if learner.as_ref().is_some_and(|learner| self.own.contains(learner)) {
            return Verdict::Bad(vec![("email", Problem::new("learning-bulk-awards-self"))]);
        }
        let key = self.key(row, &person, version);
        let Said { email, name, lang } = person;
        Verdict::Good(Order::Award(AwardOrder {
            key,
            achievement: version,
            email,
            name,
            lang,
            learner,
            decided_at,
        }))
    }

    /// The published version a row names by number or title, or the one chosen for all.
    fn version(&self, row: &Row) -> Result<usize, Problem> {
        let named = row.cell("microcredential");
        let chosen = self.reading.choices().version.as_ref().map_or("", |version| version.as_str());
        let wanted = if named.is_empty() { chosen } else { kernel::id_in(named) };
        let found = self.versions.get(wanted).or_else(|| self.versions.get(&kernel::fold(named)));
        let said = || super::said(if named.is_empty() { chosen } else { named });
        match found {
            Some(Some(version)) => Ok(*version),
            Some(None) => Err(Problem::new("learning-bulk-version-ambiguous").with("said", said())),
            None if wanted.is_empty() => Err(Problem::new("form-required")),
            None => Err(Problem::new("learning-bulk-no-version").with("said", said())),
        }
    }

    /// By which a row is awarded once: the provider's own key, else who, what and when.
    fn key(&self, row: &Row, person: &Said, version: usize) -> String {
        let mut digest = Sha256::new();
        digest.update(self.run.organisation.as_str());
        let version = self.achievements.get(version).map_or("", |achievement| achievement.version.as_str());
        let day = reading::same_day(row.cell("date"));
        let parts = match row.cell("key") {
            "" => ["row", person.email.as_str(), version, day.as_str()],
            key => ["key", key, "", ""],
        };
        for part in parts {
            digest.update([0]);
            digest.update(part);
        }
        store::blobs::hex(&digest.finalize())
    }
}

/// When it was decided: noon of the day that the row names, or now.
fn decided_at(ctx: &Ctx, row: &Row) -> Result<Timestamp, Problem> {
    let text = row.cell("date");
    if text.is_empty() {
        return Ok(ctx.now);
    }
    let day = reading::day_of(text).filter(|day| day.year() >= FIRST_YEAR).ok_or_else(|| not_day(text))?;
    if day > ctx.now.in_zone(&Zone::rome()).date() {
        return Err(Problem::new("learning-bulk-date-ahead").with("said", super::said(text)));
    }
    let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| not_day(text))?;
    Ok(Timestamp::from_microseconds(noon.timestamp().as_microsecond()).min(ctx.now))
}
