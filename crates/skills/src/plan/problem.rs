//! What is to be planned. The JSON form is documented in `docs/plan-problem.md`.

use crate::gap::Weight;
use kernel::{SkillLevel, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How an edition is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// In a room.
    InPerson,
    /// In an online room.
    Online,
    /// Partly in a room, partly online.
    Blended,
}

/// A skill to be raised to a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Demand {
    /// The skill.
    pub skill: String,
    /// The level wanted, 1 to 8.
    pub level: SkillLevel,
    /// How much it counts.
    pub weight: Weight,
}

/// Somebody's time from one moment to another, at a place where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Interval {
    /// Begins.
    pub from: Timestamp,
    /// Ends, after it begins.
    pub until: Timestamp,
    /// Where; none when it does not matter (online, on the phone).
    pub place: Option<String>,
}

/// Who plans: what they can do, and when and how they can learn. No name, age or address: a place is only
/// ever one end of a journey between two appointments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Learner {
    /// Levels by skill; 0 where none is named.
    pub levels: BTreeMap<String, SkillLevel>,
    /// When they cannot.
    pub busy: Vec<Interval>,
    /// How they can learn; empty when any way will do.
    pub modes: Vec<Mode>,
    /// In which languages (tags); empty when any will do.
    pub languages: Vec<String>,
    /// Of equally good editions, one of this mode is taken.
    pub preferred_mode: Option<Mode>,
    /// Of equally good editions, one in this language is taken.
    pub preferred_language: Option<String>,
    /// Stages done already.
    pub completed: Vec<String>,
}

/// What the plan may take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Budget {
    /// Minutes of learning.
    pub minutes: i64,
    /// Cents by payer. Who is not named pays nothing.
    pub cents: BTreeMap<String, i64>,
    /// Nothing begins before.
    pub from: Option<Timestamp>,
    /// Everything has ended by then.
    pub deadline: Option<Timestamp>,
}

/// One run of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// Its id.
    pub id: String,
    /// When and where.
    pub interval: Interval,
    /// How.
    pub mode: Mode,
    /// In which language.
    pub language: String,
    /// Seats left; none when not limited.
    pub seats: Option<u32>,
}

/// A training on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stage {
    /// Its id.
    pub id: String,
    /// Levels it raises, by skill.
    pub teaches: BTreeMap<String, i64>,
    /// Minutes it takes.
    pub minutes: i64,
    /// Cents by payer.
    pub price: BTreeMap<String, i64>,
    /// Levels needed before it begins, by skill.
    pub required_levels: BTreeMap<String, i64>,
    /// Stages to be finished before it begins.
    pub required_stages: Vec<String>,
    /// Its runs; one of them is attended.
    pub editions: Vec<Edition>,
}

/// Where a place lies, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Coordinates {
    /// Latitude, −90 to 90.
    pub latitude: f64,
    /// Longitude, −180 to 180.
    pub longitude: f64,
}

/// How long it takes from place to place.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Travel {
    /// Known minutes, both ways.
    pub minutes: BTreeMap<(String, String), i64>,
    /// Places for which minutes are estimated.
    pub coordinates: BTreeMap<String, Coordinates>,
}

/// Minutes to set out and to arrive, in an estimate.
const SET_OUT_MINUTES: f64 = 10.0;
/// Roads are longer than the line between two points by about this much.
const DETOUR: f64 = 1.3;
/// Kilometres an hour, by public transport or car in a region.
const SPEED: f64 = 45.0;
const EARTH_RADIUS_KM: f64 = 6371.0;

impl Travel {
    /// Minutes between two places: as known, else estimated from where they lie (10 minutes and 1.3 times
    /// the distance at 45 km/h), 0 when neither is possible or they are one place.
    #[must_use]
    pub fn between(&self, one: &str, other: &str) -> i64 {
        if one == other {
            return 0;
        }
        let estimate = || {
            let (one, other) = (self.coordinates.get(one)?, self.coordinates.get(other)?);
            Some(estimated_minutes(*one, *other))
        };
        self.known(one, other).or_else(estimate).unwrap_or(0)
    }

    /// Known minutes between two places, in either direction.
    pub(super) fn known(&self, one: &str, other: &str) -> Option<i64> {
        let known = |a: &str, b: &str| self.minutes.get(&(a.to_owned(), b.to_owned())).copied();
        if self.minutes.is_empty() { None } else { known(one, other).or_else(|| known(other, one)) }
    }

    /// No journey takes more minutes.
    pub(super) fn longest(&self) -> i64 {
        let known = self.minutes.values().copied().max().unwrap_or(0);
        known.max(self.longest_estimate().unwrap_or(0))
    }

    /// No estimate is longer: twice the longest from any one place. None without coordinates.
    fn longest_estimate(&self) -> Option<i64> {
        let first = self.coordinates.values().next()?;
        self.coordinates.values().map(|other| 2 * estimated_minutes(*first, *other)).max()
    }
}

/// Minutes between two points by estimate.
pub(super) fn estimated_minutes(one: Coordinates, other: Coordinates) -> i64 {
    let minutes = SET_OUT_MINUTES + kilometres(one, other) * DETOUR / SPEED * 60.0;
    #[expect(clippy::cast_possible_truncation, reason = "at most half the earth's girth at 45 km/h")]
    let minutes = minutes.ceil() as i64;
    minutes
}

/// The distance of two points on the globe (haversine).
fn kilometres(one: Coordinates, other: Coordinates) -> f64 {
    let latitudes = (one.latitude.to_radians(), other.latitude.to_radians());
    let north = (latitudes.1 - latitudes.0) / 2.0;
    let east = (other.longitude - one.longitude).to_radians() / 2.0;
    let chord = north.sin().powi(2) + latitudes.0.cos() * latitudes.1.cos() * east.sin().powi(2);
    2.0 * EARTH_RADIUS_KM * chord.sqrt().min(1.0).asin()
}

/// What is to be planned.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Problem {
    /// Who plans.
    pub learner: Learner,
    /// What is wanted.
    pub demands: Vec<Demand>,
    /// What it may take.
    pub budget: Budget,
    /// How long journeys take.
    pub travel: Travel,
    /// What is on offer.
    pub stages: Vec<Stage>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn journeys_are_estimated_where_they_are_not_known() {
        let mut travel = Travel::default();
        let at = |latitude, longitude| Coordinates { latitude, longitude };
        travel.coordinates.insert(String::from("milano"), at(45.4642, 9.19));
        travel.coordinates.insert(String::from("bergamo"), at(45.6983, 9.6773));
        let estimate = travel.between("milano", "bergamo");
        assert!((70..110).contains(&estimate), "{estimate}");
        travel.minutes.insert((String::from("bergamo"), String::from("milano")), 48);
        assert_eq!(travel.between("milano", "bergamo"), 48);
        assert_eq!(travel.between("milano", "milano") + travel.between("milano", "atlantis"), 0);
    }
}
