//! Why these stages: what becomes of every skill, what was left out, and what it would take.

use super::model::{Calendar, Hindrance, Model, VALUE_UNIT, hindrance, own_level};
use super::problem::{Problem, Stage};
use super::relaxation::float;
use super::schedule::{MANY, Rules, Schedule, compatible, schedule};
use rustc_hash::FxHashMap;
use serde::Serialize;

/// How many of the stages left out are explained.
const MOST_LEFT_OUT: usize = 12;

/// Why a skill stays below the level wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shortage {
    /// No stage on offer teaches it: a training to ask for.
    NobodyTeaches,
    /// Stages teach it, but none can be attended or paid by this learner.
    NothingUsable,
    /// Stages teach it and can be attended, but not enough of them to reach the level.
    NotEnoughOnOffer,
    /// Hours, money and calendar were better spent on other skills.
    BetterSpentElsewhere,
}

/// What becomes of a skill wanted.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SkillOutcome {
    /// The skill.
    pub skill: String,
    /// The level now.
    pub from: i64,
    /// The level after the plan, at most the level wanted (or the level now, when higher).
    pub to: i64,
    /// The level wanted.
    pub wanted: i64,
    /// The value gained.
    pub value: f64,
    /// The value still missing.
    pub missing_value: f64,
    /// Stages of the plan that teach it.
    pub taught_by: Vec<String>,
    /// Why it stays below; none when the level is reached.
    pub shortage: Option<Shortage>,
}

/// What keeps a stage out of the plan.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case", tag = "obstacle")]
pub enum Obstacle {
    /// The hours do not suffice: so many minutes more are needed.
    Minutes {
        /// Minutes more.
        short: i64,
    },
    /// A payer's money does not suffice.
    Money {
        /// Whose.
        payer: String,
        /// Cents more.
        short_cents: i64,
    },
    /// Every edition overlaps stages of the plan, journeys included.
    Clash {
        /// Which.
        with: Vec<String>,
    },
    /// Every edition overlaps the learner's own calendar.
    Busy,
    /// No edition has seats left.
    Full,
    /// Every edition ends after the deadline.
    AfterDeadline,
    /// Every edition begins too early.
    TooEarly,
    /// No edition is held in an accepted mode.
    Mode,
    /// No edition is held in an accepted language.
    Language,
    /// It has no editions.
    NoEdition,
    /// A stage must be done before and is not in the plan.
    NeedsStage {
        /// Which.
        stage: String,
    },
    /// A level must be reached before.
    NeedsLevel {
        /// In which skill.
        skill: String,
        /// Which level.
        level: i64,
    },
    /// It was to be left out.
    Excluded,
}

/// A stage left out, and what it would take.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LeftOut {
    /// The stage.
    pub stage: String,
    /// The value it would add to this plan.
    pub would_add: f64,
    /// What stands in the way, all of it.
    pub obstacles: Vec<Obstacle>,
}

/// What becomes of each skill wanted.
pub(super) fn skill_outcomes(problem: &Problem, model: &Model, set: &[usize]) -> Vec<SkillOutcome> {
    let outcome = |(place, demand): (usize, &super::Demand)| {
        let from = own_level(problem, &demand.skill);
        let wanted = demand.level.get();
        let teaching: Vec<&Stage> = set
            .iter()
            .map(|&column| &problem.stages[model.columns[column].stage])
            .filter(|stage| stage.teaches.contains_key(&demand.skill))
            .collect();
        let gained: i64 = teaching.iter().map(|stage| stage.teaches[&demand.skill]).sum();
        let to = from.max((from + gained).min(wanted));
        let level_value = f64::from(demand.weight.thousandths()) / 1000.0 / float(wanted.max(1));
        SkillOutcome {
            skill: demand.skill.clone(),
            from,
            to,
            wanted,
            value: float(to - from) * level_value,
            missing_value: float((wanted - to).max(0)) * level_value,
            taught_by: teaching.iter().map(|stage| stage.id.clone()).collect(),
            shortage: (to < wanted).then(|| shortage(problem, model, place)),
        }
    };
    problem.demands.iter().enumerate().map(outcome).collect()
}

fn shortage(problem: &Problem, model: &Model, demand: usize) -> Shortage {
    let skill = &problem.demands[demand].skill;
    if !problem.stages.iter().any(|stage| stage.teaches.contains_key(skill)) {
        return Shortage::NobodyTeaches;
    }
    let Some(need) = model.needs.iter().position(|need| need.demand == demand) else {
        return Shortage::NothingUsable;
    };
    let served =
        model.columns.iter().flat_map(|column| &column.teaches).filter(|(served, _)| *served == need);
    match served.map(|(_, gained)| *gained).sum::<i64>() {
        0 => Shortage::NothingUsable,
        offered if offered < model.needs[need].gap => Shortage::NotEnoughOnOffer,
        _ => Shortage::BetterSpentElsewhere,
    }
}

/// The stages left out that would add most, most first.
pub(super) fn left_out(problem: &Problem, model: &Model, chosen: &[(usize, usize)]) -> Vec<LeftOut> {
    let set: Vec<usize> = chosen.iter().map(|(column, _)| *column).collect();
    let wanted = still_wanted(problem, model, &set);
    let adds = |stage: &Stage| -> i64 {
        let useful = stage.teaches.iter().filter_map(|(skill, gained)| {
            let (value, missing) = wanted.get(skill.as_str())?;
            Some(value * (*gained).min(*missing))
        });
        useful.sum()
    };
    let in_plan = |place: usize| set.iter().any(|&column| model.columns[column].stage == place);
    let mut left: Vec<(i64, usize)> = problem
        .stages
        .iter()
        .enumerate()
        .filter(|(place, stage)| !in_plan(*place) && !problem.learner.completed.contains(&stage.id))
        .map(|(place, stage)| (adds(stage), place))
        .filter(|(adds, _)| *adds > 0)
        .collect();
    left.sort_by_key(|&(adds, place)| (std::cmp::Reverse(adds), place));
    left.truncate(MOST_LEFT_OUT);
    let explain = |(adds, place): (i64, usize)| LeftOut {
        stage: problem.stages[place].id.clone(),
        would_add: float(adds) / float(VALUE_UNIT),
        obstacles: obstacles(problem, model, chosen, place),
    };
    left.into_iter().map(explain).collect()
}

/// The skills that stay below after a set, with the value of a level and the levels missing.
fn still_wanted<'a>(problem: &'a Problem, model: &Model, set: &[usize]) -> FxHashMap<&'a str, (i64, i64)> {
    let missing = missing_levels(model, set);
    let wanted = model.needs.iter().zip(missing).filter(|(_, missing)| *missing > 0);
    wanted
        .map(|(need, missing)| (problem.demands[need.demand].skill.as_str(), (need.value, missing)))
        .collect()
}

/// Levels still missing after a set, by need.
fn missing_levels(model: &Model, set: &[usize]) -> Vec<i64> {
    let mut missing: Vec<i64> = model.needs.iter().map(|need| need.gap).collect();
    for &(need, gained) in set.iter().flat_map(|&column| &model.columns[column].teaches) {
        missing[need] = (missing[need] - gained).max(0);
    }
    missing
}

fn obstacles(problem: &Problem, model: &Model, chosen: &[(usize, usize)], stage: usize) -> Vec<Obstacle> {
    let mut obstacles = budget_obstacles(problem, model, chosen, stage);
    obstacles.extend(prerequisite_obstacles(problem, model, chosen, stage));
    match model.column_of(stage) {
        Some(column) => obstacles.extend(clash(problem, model, chosen, column)),
        None => obstacles.extend(edition_obstacles(problem, stage)),
    }
    if obstacles.is_empty() {
        obstacles.push(Obstacle::Excluded);
    }
    obstacles.sort();
    obstacles.dedup();
    obstacles
}

fn budget_obstacles(
    problem: &Problem,
    model: &Model,
    chosen: &[(usize, usize)],
    stage: usize,
) -> Vec<Obstacle> {
    let stage = &problem.stages[stage];
    let used: i64 = chosen.iter().map(|(column, _)| model.columns[*column].minutes).sum();
    let mut obstacles = Vec::new();
    if used + stage.minutes > model.minutes {
        obstacles.push(Obstacle::Minutes { short: used + stage.minutes - model.minutes });
    }
    for (payer, cents) in &stage.price {
        let place = problem.budget.cents.keys().position(|name| name == payer);
        let paid: i64 = place
            .map_or(0, |place| chosen.iter().map(|(column, _)| model.columns[*column].cents[place]).sum());
        let purse = problem.budget.cents.get(payer).copied().unwrap_or(0);
        if paid + cents > purse {
            obstacles.push(Obstacle::Money { payer: payer.clone(), short_cents: paid + cents - purse });
        }
    }
    obstacles
}

fn prerequisite_obstacles(
    problem: &Problem,
    model: &Model,
    chosen: &[(usize, usize)],
    stage: usize,
) -> Vec<Obstacle> {
    let stage = &problem.stages[stage];
    let in_plan =
        |id: &String| chosen.iter().any(|(column, _)| problem.stages[model.columns[*column].stage].id == *id);
    let done = |id: &String| problem.learner.completed.contains(id) || in_plan(id);
    let stages = stage
        .required_stages
        .iter()
        .filter(|id| !done(id))
        .map(|id| Obstacle::NeedsStage { stage: id.clone() });
    let levels = stage.required_levels.iter().filter(|(skill, level)| {
        let gained: i64 = chosen
            .iter()
            .filter_map(|(column, _)| problem.stages[model.columns[*column].stage].teaches.get(*skill))
            .sum();
        own_level(problem, skill) + gained < **level
    });
    let levels = levels.map(|(skill, level)| Obstacle::NeedsLevel { skill: skill.clone(), level: *level });
    stages.chain(levels).collect()
}

/// The clash of a usable stage with the plan, if there is one.
fn clash(problem: &Problem, model: &Model, chosen: &[(usize, usize)], column: usize) -> Option<Obstacle> {
    let mut set: Vec<usize> = chosen.iter().map(|(column, _)| *column).collect();
    set.push(column);
    if schedule(model, &set, Rules::Calendar, MANY) != Schedule::Impossible {
        return None;
    }
    let overlaps = |&(other, slot): &(usize, usize)| {
        let taken = (other, &model.columns[other].slots[slot]);
        model.columns[column].slots.iter().any(|own| !compatible(model, (column, own), taken))
    };
    let with = chosen.iter().filter(|chosen| overlaps(chosen));
    let name = |(other, _): &(usize, usize)| problem.stages[model.columns[*other].stage].id.clone();
    Some(Obstacle::Clash { with: with.map(name).collect() })
}

/// Why none of a stage's editions can be attended.
fn edition_obstacles(problem: &Problem, stage: usize) -> Vec<Obstacle> {
    let editions = &problem.stages[stage].editions;
    if editions.is_empty() {
        return vec![Obstacle::NoEdition];
    }
    let mut hindrances = Vec::new();
    let mut calendar = Calendar::of(problem);
    for edition in editions {
        let busy = || calendar.clashes(edition).then_some(Hindrance::Busy);
        match hindrance(problem, edition).or_else(busy) {
            Some(hindrance) => hindrances.push(hindrance),
            None => return Vec::new(),
        }
    }
    hindrances.sort_unstable();
    hindrances.dedup();
    hindrances.into_iter().map(obstacle).collect()
}

const fn obstacle(hindrance: Hindrance) -> Obstacle {
    match hindrance {
        Hindrance::Full => Obstacle::Full,
        Hindrance::TooEarly => Obstacle::TooEarly,
        Hindrance::TooLate => Obstacle::AfterDeadline,
        Hindrance::Mode => Obstacle::Mode,
        Hindrance::Language => Obstacle::Language,
        Hindrance::Busy => Obstacle::Busy,
    }
}
