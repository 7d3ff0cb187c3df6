//! Made-up catalogues of micro-stages, shaped like a region's: for measuring the planner.

use super::chance::{Chance, Popularity};
use crate::gap::{Importance, LEVEL_ZERO, Weight};
use crate::plan::{Budget, Coordinates, Demand, Edition, Interval, Learner, Mode, Problem, Stage, Travel};
use kernel::{SkillLevel, Timestamp};
use std::collections::BTreeMap;

/// Skills that stages teach.
const SKILLS: usize = 150;
/// Skills that a target asks.
const WANTED: usize = 25;
/// Towns where stages are held.
const TOWNS: usize = 30;
/// Days over which editions are spread.
const DAYS: i64 = 120;
/// Monday 7 September 2026, 00:00 UTC.
const START: Timestamp = Timestamp::from_microseconds(1_788_739_200_000_000);

/// Hours and euro a plan may take; the learner pays three fifths, the region the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purse {
    /// Hours.
    pub hours: i64,
    /// Euro, of both payers.
    pub euro: i64,
}

/// The three purses that are measured.
pub const PURSES: [Purse; 3] =
    [Purse { hours: 16, euro: 150 }, Purse { hours: 40, euro: 400 }, Purse { hours: 80, euro: 1000 }];

/// A problem with so many editions in its catalogue; the same for the same numbers.
#[must_use]
pub fn problem(editions: usize, purse: Purse, seed: u64) -> Problem {
    let mut chance = Chance::new(seed);
    let popularity = Popularity::new(SKILLS, 0.6);
    let demands = demands(&popularity, &mut chance);
    let mut stages = Vec::new();
    let mut left = editions;
    while left > 0 {
        let runs = chance.below(7).saturating_add(1).min(left);
        stages.push(stage(stages.len(), runs, &popularity, &mut chance));
        left -= runs;
    }
    let own = purse.euro * 60;
    let cents = [(String::from("learner"), own), (String::from("region"), purse.euro * 100 - own)];
    Problem {
        learner: learner(&demands, &mut chance),
        demands,
        budget: Budget {
            minutes: purse.hours * 60,
            cents: cents.into(),
            from: Some(START),
            deadline: Some(START.plus_days(chance.between(60, DAYS))),
        },
        travel: Travel { minutes: BTreeMap::new(), coordinates: towns() },
        stages,
    }
}

fn skill(number: usize) -> String {
    format!("skill-{number}")
}

/// Towns on a grid about the size of Lombardia.
fn towns() -> BTreeMap<String, Coordinates> {
    let town = |number: usize| {
        let (east, north) = (crate::eval::real(number % 6), crate::eval::real(number / 6));
        (
            format!("town-{number}"),
            Coordinates { latitude: 45.2 + north * 0.15, longitude: 8.8 + east * 0.25 },
        )
    };
    (0..TOWNS).map(town).collect()
}

fn demands(popularity: &Popularity, chance: &mut Chance) -> Vec<Demand> {
    let wanted = popularity.draw_different(WANTED, chance);
    let demand = |(place, number): (usize, usize)| {
        let importance = if place % 5 < 2 { Importance::Essential } else { Importance::Optional };
        let asking = chance.below(500) + 1;
        Demand {
            skill: skill(number),
            level: level(chance.between(2, 6)),
            weight: Weight::times_rarity(importance.base_weight(), asking, 3000),
        }
    };
    wanted.into_iter().enumerate().map(demand).collect()
}

fn level(level: i64) -> SkillLevel {
    SkillLevel::new(level).unwrap_or(LEVEL_ZERO)
}

fn learner(demands: &[Demand], chance: &mut Chance) -> Learner {
    let levels =
        demands.iter().map(|demand| (demand.skill.clone(), level(chance.between(0, demand.level.get()))));
    let busy = (0..DAYS / 7).flat_map(|week| {
        let evening = START.plus_days(week * 7 + 1).plus_minutes(17 * 60);
        let morning = START.plus_days(week * 7 + 3).plus_minutes(8 * 60);
        [(evening, 180), (morning, 240)]
    });
    let busy = busy.map(|(from, minutes)| Interval {
        from,
        until: from.plus_minutes(minutes),
        place: Some(String::from("town-8")),
    });
    Learner {
        levels: levels.collect(),
        busy: busy.collect(),
        languages: vec![String::from("it"), String::from("en")],
        preferred_mode: Some(Mode::Online),
        ..Learner::default()
    }
}

fn stage(number: usize, runs: usize, popularity: &Popularity, chance: &mut Chance) -> Stage {
    let skills = [1, 1, 1, 1, 1, 1, 2, 2, 2, 3][chance.below(10)];
    let taught = popularity.draw_different(skills, chance);
    let teaches =
        taught.iter().map(|&taught| (skill(taught), if chance.percent(75) { 1 } else { 2 })).collect();
    let minutes = chance.between(4, 16) * 30;
    let payer = if chance.percent(60) { "learner" } else { "region" };
    let euro = if chance.percent(25) { 0 } else { minutes * chance.between(8, 18) / 60 };
    let required_stages = if number > 0 && chance.percent(8) {
        vec![format!("stage-{}", chance.below(number))]
    } else {
        Vec::new()
    };
    let required_levels =
        if chance.percent(5) { [(skill(taught[0]), chance.between(1, 2))].into() } else { BTreeMap::new() };
    Stage {
        id: format!("stage-{number}"),
        teaches,
        minutes,
        price: if euro > 0 { [(payer.to_owned(), euro * 100)].into() } else { BTreeMap::new() },
        required_levels,
        required_stages,
        editions: (0..runs).map(|run| edition(run, minutes, chance)).collect(),
    }
}

fn edition(number: usize, minutes: i64, chance: &mut Chance) -> Edition {
    let hour = *chance.one_of(&[7, 7, 8, 12, 13, 16]);
    let from = START.plus_days(chance.between(0, DAYS - 1)).plus_minutes(hour * 60);
    let online = chance.percent(40);
    Edition {
        id: format!("run-{number}"),
        interval: Interval {
            from,
            until: from.plus_minutes(minutes),
            place: (!online).then(|| format!("town-{}", chance.below(TOWNS))),
        },
        mode: if online { Mode::Online } else { Mode::InPerson },
        language: String::from(*chance.one_of(&["it", "it", "it", "it", "en", "de"])),
        seats: Some(u32::from(!chance.percent(10)) * 12),
    }
}
