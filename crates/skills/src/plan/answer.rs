//! The answer: the plan, what it is worth, the proof, and why.

use super::explain::{LeftOut, SkillOutcome, left_out, skill_outcomes};
use super::model::{Model, VALUE_UNIT, own_level};
use super::problem::{Interval, Mode, Problem};
use super::relaxation::float;
use super::schedule::{MANY, Rules, Schedule, core, schedule};
use super::search::{Found, Limit, closure, search};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Wishes beyond the problem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Stages that must be in the plan.
    pub include: Vec<String>,
    /// Stages that must not be.
    pub exclude: Vec<String>,
}

/// Why there is no plan with the wishes given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Impossible {
    /// A stage that must be in the plan does not exist.
    #[error("there is no stage {0:?}")]
    UnknownStage(String),
    /// A stage that must be in the plan cannot be attended, cannot be paid, or serves nothing that is missing.
    #[error(
        "stage {0:?} cannot be part of a plan: no edition that can be attended, beyond the budget, or nothing missing that it teaches"
    )]
    Unusable(String),
    /// The stages that must be in the plan cost more hours or money than there are.
    #[error(
        "the stages that must be in the plan take {minutes} of {allowed} minutes, or more money than a payer has"
    )]
    BeyondBudget {
        /// Minutes that they take.
        minutes: i64,
        /// Minutes allowed.
        allowed: i64,
    },
    /// The stages that must be in the plan need levels that no plan reaches in time (or none was found within
    /// the limit).
    #[error("no plan was found that reaches in time the levels needed by {}", .0.join(", "))]
    Prerequisites(Vec<String>),
    /// The stages that must be in the plan cannot all be attended.
    #[error("these stages cannot all be attended: {}", .0.join(", "))]
    Clash(Vec<String>),
}

/// A level that a stage of the plan raises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Raise {
    /// The skill.
    pub skill: String,
    /// Levels gained, whether or not all are wanted.
    pub levels: i64,
}

/// One stage of the plan.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PlanItem {
    /// The stage.
    pub stage: String,
    /// The edition to book.
    pub edition: String,
    /// When and where.
    pub interval: Interval,
    /// How.
    pub mode: Mode,
    /// In which language.
    pub language: String,
    /// Minutes it takes.
    pub minutes: i64,
    /// Cents by payer.
    pub cents: BTreeMap<String, i64>,
    /// Wanted skills it raises.
    pub raises: Vec<Raise>,
    /// The value the plan would lose without it (and without what requires it).
    pub worth: f64,
    /// Stages of the plan that require it.
    pub required_by: Vec<String>,
}

/// The plan and everything about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// What to book, in the order of time.
    pub items: Vec<PlanItem>,
    /// Its value: per skill, weight × levels gained of those missing / level wanted.
    pub value: f64,
    /// No plan has more value.
    pub bound: f64,
    /// The value of having everything.
    pub full_value: f64,
    /// Whether no plan is better.
    pub proven: bool,
    /// What may at most be missing to the best plan, in percent of the bound; 0 when proven.
    pub gap_percent: f64,
    /// Minutes it takes.
    pub minutes: i64,
    /// Cents by payer.
    pub cents: BTreeMap<String, i64>,
    /// What becomes of each skill wanted.
    pub skills: Vec<SkillOutcome>,
    /// The stages left out that would add most, and what it would take.
    pub left_out: Vec<LeftOut>,
    /// Parts of the plans looked at.
    pub nodes: u64,
    /// Steps of the simplex.
    pub pivots: usize,
}

/// The best plan for a problem, with the proof.
///
/// # Errors
/// When the stages to be included cannot be, and why. A problem without wishes always has an answer, if
/// only the empty plan; [`Answer::skills`] then says why.
pub fn solve(problem: &Problem, options: &Options, limit: &Limit<'_>) -> Result<Answer, Impossible> {
    let excluded: BTreeSet<&str> = options.exclude.iter().map(String::as_str).collect();
    let model = Model::of(problem, &excluded);
    let included = included(problem, &model, &options.include)?;
    let found = search(&model, &included, limit).ok_or_else(|| why_impossible(problem, &model, &included))?;
    Ok(answer(problem, &model, &found))
}

/// The columns of the stages to be included.
fn included(problem: &Problem, model: &Model, wanted: &[String]) -> Result<Vec<usize>, Impossible> {
    let column = |id: &String| {
        let stage = problem.stages.iter().position(|stage| stage.id == *id);
        let stage = stage.ok_or_else(|| Impossible::UnknownStage(id.clone()))?;
        model.column_of(stage).ok_or_else(|| Impossible::Unusable(id.clone()))
    };
    let mut columns = wanted.iter().map(column).collect::<Result<Vec<_>, _>>()?;
    columns.sort_unstable();
    columns.dedup();
    Ok(columns)
}

fn why_impossible(problem: &Problem, model: &Model, included: &[usize]) -> Impossible {
    let all = closure(model, included);
    if model.affordable(&all) {
        let names = |set: &[usize]| {
            set.iter().map(|&column| problem.stages[model.columns[column].stage].id.clone()).collect()
        };
        return match schedule(model, &all, Rules::Calendar, MANY) {
            Schedule::Impossible => Impossible::Clash(names(&core(model, &all))),
            Schedule::Found(_) | Schedule::Unknown => Impossible::Prerequisites(names(included)),
        };
    }
    let minutes = all.iter().map(|&column| model.columns[column].minutes).sum();
    Impossible::BeyondBudget { minutes, allowed: model.minutes }
}

fn answer(problem: &Problem, model: &Model, found: &Found) -> Answer {
    let mut chosen = found.chosen.clone();
    chosen.sort_by_key(|&(column, slot)| (model.columns[column].slots[slot].begins, column));
    let set: Vec<usize> = chosen.iter().map(|(column, _)| *column).collect();
    let full: i64 = model.needs.iter().map(|need| need.value * need.gap).sum();
    let missing = found.bound - found.value;
    Answer {
        items: chosen.iter().map(|&(column, slot)| item(problem, model, &set, column, slot)).collect(),
        value: float(found.value) / float(VALUE_UNIT),
        bound: float(found.bound) / float(VALUE_UNIT),
        full_value: float(full) / float(VALUE_UNIT),
        proven: missing <= 0,
        gap_percent: if missing <= 0 { 0.0 } else { float(missing) * 100.0 / float(found.bound) },
        minutes: set.iter().map(|&column| model.columns[column].minutes).sum(),
        cents: cents_of(problem, model, &set),
        skills: skill_outcomes(problem, model, &set),
        left_out: left_out(problem, model, &chosen),
        nodes: found.nodes,
        pivots: found.pivots,
    }
}

fn cents_of(problem: &Problem, model: &Model, set: &[usize]) -> BTreeMap<String, i64> {
    let paid = |payer: usize| set.iter().map(|&column| model.columns[column].cents[payer]).sum();
    problem.budget.cents.keys().enumerate().map(|(payer, name)| (name.clone(), paid(payer))).collect()
}

fn item(problem: &Problem, model: &Model, set: &[usize], column: usize, slot: usize) -> PlanItem {
    let stage = &problem.stages[model.columns[column].stage];
    let edition = &stage.editions[model.columns[column].slots[slot].edition];
    let wanted = |skill: &String| {
        problem.demands.iter().any(|d| d.skill == *skill && own_level(problem, skill) < d.level.get())
    };
    let raises = stage.teaches.iter().filter(|(skill, _)| wanted(skill));
    let requiring = set.iter().filter(|&&other| model.columns[other].after.contains(&column));
    PlanItem {
        stage: stage.id.clone(),
        edition: edition.id.clone(),
        interval: edition.interval.clone(),
        mode: edition.mode,
        language: edition.language.clone(),
        minutes: stage.minutes,
        cents: stage.price.clone(),
        raises: raises.map(|(skill, levels)| Raise { skill: skill.clone(), levels: *levels }).collect(),
        worth: float(model.value(set) - model.value(&without(model, set, column))) / float(VALUE_UNIT),
        required_by: requiring.map(|&other| problem.stages[model.columns[other].stage].id.clone()).collect(),
    }
}

/// The set without a column and without what requires it.
fn without(model: &Model, set: &[usize], column: usize) -> Vec<usize> {
    let mut gone = vec![column];
    loop {
        let requires_gone = |other: &&usize| {
            !gone.contains(other) && model.columns[**other].after.iter().any(|before| gone.contains(before))
        };
        match set.iter().find(requires_gone) {
            Some(&other) => gone.push(other),
            None => return set.iter().copied().filter(|other| !gone.contains(other)).collect(),
        }
    }
}
