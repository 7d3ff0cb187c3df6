//! Reads a problem from JSON; whatever is wrong is named by its field. See `docs/plan-problem.md`.

mod check;
mod field;

use super::problem::{Budget, Coordinates, Demand, Edition, Interval, Learner, Mode, Problem, Stage, Travel};
use crate::gap::{Importance, Weight};
use field::Field;
use kernel::{SkillLevel, Timestamp};
use serde_json::Value;
use std::collections::BTreeMap;

/// The longest problem read, in bytes.
const LONGEST: usize = 256 << 20;
/// Minutes of a stage.
const STAGE_MINUTES: (i64, i64) = (15, 6_000);
/// Minutes of a plan; 0 allows nothing.
const PLAN_MINUTES: (i64, i64) = (60, 600_000);
/// Cents of a price or a purse.
const MOST_CENTS: i64 = 1_000_000_000;

/// What is wrong with a problem, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem}")]
pub struct ProblemError {
    /// The field, such as `stages[3].minutes`.
    pub field: String,
    /// What is wrong with it, and what is expected.
    pub problem: String,
}

type Read<T> = Result<T, ProblemError>;

impl Problem {
    /// Reads a problem (UTF-8 JSON) and checks it.
    ///
    /// # Errors
    /// Naming the first field that is missing, unknown, of a wrong kind or unit, out of range, repeated, or
    /// refers to nothing; and prerequisites that go in a circle.
    pub fn read(json: &[u8]) -> Result<Self, ProblemError> {
        let wrong = |problem: String| ProblemError { field: String::from("problem"), problem };
        if json.len() > LONGEST {
            return Err(wrong(format!("longer than {LONGEST} bytes")));
        }
        let value: Value =
            serde_json::from_slice(json).map_err(|error| wrong(format!("no JSON: {error}")))?;
        let problem = problem(&Field::root(&value))?;
        problem.check()?;
        Ok(problem)
    }

    /// Checks what no single field shows: ids given twice, prerequisites that do not exist or go in a circle,
    /// moments in the wrong order.
    ///
    /// # Errors
    /// Naming the field.
    pub fn check(&self) -> Result<(), ProblemError> {
        check::check(self)
    }
}

fn problem(field: &Field<'_>) -> Read<Problem> {
    field.only(&["learner", "demands", "budget", "travel", "stages"])?;
    Ok(Problem {
        learner: field.optional("learner")?.map(|field| learner(&field)).transpose()?.unwrap_or_default(),
        demands: field.required("demands")?.list(demand)?,
        budget: budget(&field.required("budget")?)?,
        travel: field.optional("travel")?.map(|field| travel(&field)).transpose()?.unwrap_or_default(),
        stages: field.required("stages")?.list(stage)?,
    })
}

fn learner(field: &Field<'_>) -> Read<Learner> {
    let fields =
        ["levels", "busy", "modes", "languages", "preferred_mode", "preferred_language", "completed_stages"];
    field.only(&fields)?;
    Ok(Learner {
        levels: field.map_or_empty("levels", |field| level(field, 0))?,
        busy: field.list_or_empty("busy", interval_alone)?,
        modes: field.list_or_empty("modes", mode)?,
        languages: field.list_or_empty("languages", language)?,
        preferred_mode: field.optional("preferred_mode")?.map(|field| mode(&field)).transpose()?,
        preferred_language: field
            .optional("preferred_language")?
            .map(|field| language(&field))
            .transpose()?,
        completed: field.list_or_empty("completed_stages", Field::id)?,
    })
}

fn demand(field: &Field<'_>) -> Read<Demand> {
    field.only(&["skill", "level", "weight", "importance", "rarity"])?;
    let weight = match field.optional("weight")? {
        Some(given) => weight(&given.number_between(0.001, 100.0)?.to_string(), &given)?,
        None => weight_of_importance(field)?,
    };
    Ok(Demand { skill: field.required("skill")?.id()?, level: level(&field.required("level")?, 1)?, weight })
}

/// A weight as written, which has three decimals at most.
fn weight(written: &str, field: &Field<'_>) -> Read<Weight> {
    let (whole, decimals) = written.split_once('.').unwrap_or((written, ""));
    let thousandths = format!("{whole}{decimals:0<3}");
    let thousandths = (decimals.len() <= 3).then(|| thousandths.parse().ok()).flatten();
    thousandths
        .and_then(|thousandths| Weight::from_thousandths(thousandths).ok())
        .ok_or_else(|| field.wrong("a weight from 0.001 to 100 with three decimals at most is expected"))
}

/// Essential 3, optional 1, times the rarity (1 to 2, rounded to thousandths).
fn weight_of_importance(field: &Field<'_>) -> Read<Weight> {
    let importance = match field.optional("importance")? {
        None => Importance::Essential,
        Some(given) => match given.text()? {
            "essential" => Importance::Essential,
            "optional" => Importance::Optional,
            _ => return Err(given.wrong("essential or optional is expected")),
        },
    };
    let rarity = field.optional("rarity")?.map_or(Ok(1.0), |rarity| rarity.number_between(1.0, 2.0))?;
    let weight = f64::from(importance.base_weight().thousandths()) * rarity;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1000 and 6000")]
    let thousandths = weight.round() as u32;
    Weight::from_thousandths(thousandths).map_err(|error| field.wrong(&error.to_string()))
}

fn budget(field: &Field<'_>) -> Read<Budget> {
    field.only(&["minutes", "cents", "from", "deadline"])?;
    let minutes = field.required("minutes")?;
    Ok(Budget {
        minutes: if minutes.is_zero() { 0 } else { minutes.minutes(PLAN_MINUTES)? },
        cents: field.map_or_empty("cents", cents)?,
        from: field.optional("from")?.map(|field| moment(&field)).transpose()?,
        deadline: field.optional("deadline")?.map(|field| moment(&field)).transpose()?,
    })
}

fn travel(field: &Field<'_>) -> Read<Travel> {
    field.only(&["minutes", "places"])?;
    let journeys = field.list_or_empty("minutes", |field| {
        field.only(&["from", "to", "minutes"])?;
        let ends = (field.required("from")?.id()?, field.required("to")?.id()?);
        Ok((ends, field.required("minutes")?.minutes((0, 10_000))?))
    })?;
    let coordinates = field.map_or_empty("places", |field| {
        field.only(&["latitude", "longitude"])?;
        let latitude = field.required("latitude")?.number_between(-90.0, 90.0)?;
        let longitude = field.required("longitude")?.number_between(-180.0, 180.0)?;
        Ok(Coordinates { latitude, longitude })
    })?;
    Ok(Travel { minutes: journeys.into_iter().collect(), coordinates })
}

fn stage(field: &Field<'_>) -> Read<Stage> {
    field.only(&[
        "id",
        "teaches",
        "minutes",
        "price_cents",
        "required_levels",
        "required_stages",
        "editions",
    ])?;
    Ok(Stage {
        id: field.required("id")?.id()?,
        teaches: field.required("teaches")?.map(|field| field.whole_between(1, 8))?,
        minutes: field.required("minutes")?.minutes(STAGE_MINUTES)?,
        price: field.map_or_empty("price_cents", cents)?,
        required_levels: field.map_or_empty("required_levels", |field| field.whole_between(1, 8))?,
        required_stages: field.list_or_empty("required_stages", Field::id)?,
        editions: field.list_or_empty("editions", edition)?,
    })
}

fn edition(field: &Field<'_>) -> Read<Edition> {
    field.only(&["id", "from", "until", "place", "mode", "language", "seats"])?;
    let interval = interval(field)?;
    let usual = if interval.place.is_some() { Mode::InPerson } else { Mode::Online };
    let seats =
        field.optional("seats")?.map(|seats| seats.whole_between(0, i64::from(u32::MAX))).transpose()?;
    Ok(Edition {
        id: field.required("id")?.id()?,
        mode: field.optional("mode")?.map_or(Ok(usual), |field| mode(&field))?,
        language: field.optional("language")?.map_or(Ok(String::from("und")), |field| language(&field))?,
        seats: seats.and_then(|seats| u32::try_from(seats).ok()),
        interval,
    })
}

fn interval_alone(field: &Field<'_>) -> Read<Interval> {
    field.only(&["from", "until", "place"])?;
    interval(field)
}

fn interval(field: &Field<'_>) -> Read<Interval> {
    let (from, until) = (moment(&field.required("from")?)?, moment(&field.required("until")?)?);
    if until <= from {
        return Err(field.wrong("until must come after from"));
    }
    Ok(Interval { from, until, place: field.optional("place")?.map(|field| field.id()).transpose()? })
}

fn moment(field: &Field<'_>) -> Read<Timestamp> {
    let text =
        field.text().map_err(|_| field.wrong("a moment such as \"2026-12-01T09:00:00Z\" is expected"))?;
    Timestamp::parse_rfc3339(text).ok_or_else(|| {
        field.wrong("a moment with its offset, such as \"2026-12-01T09:00:00+01:00\", is expected")
    })
}

fn level(field: &Field<'_>, least: i64) -> Read<SkillLevel> {
    SkillLevel::new(field.whole_between(least, 8)?).map_err(|error| field.wrong(&error.to_string()))
}

fn cents(field: &Field<'_>) -> Read<i64> {
    field.cents(MOST_CENTS)
}

fn mode(field: &Field<'_>) -> Read<Mode> {
    match field.text()? {
        "in_person" => Ok(Mode::InPerson),
        "online" => Ok(Mode::Online),
        "blended" => Ok(Mode::Blended),
        _ => Err(field.wrong("in_person, online or blended is expected")),
    }
}

fn language(field: &Field<'_>) -> Read<String> {
    let tag = crate::framework::LanguageTag::parse(field.text()?)
        .map_err(|error| field.wrong(&error.to_string()))?;
    Ok(tag.as_str().to_owned())
}

/// Reads a map, with the same reader for every value.
type Map<T> = BTreeMap<String, T>;

#[cfg(test)]
mod tests;
