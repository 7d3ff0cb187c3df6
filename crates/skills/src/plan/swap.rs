//! Changing a plan: what it would cost to do without a stage, or to have another.

use super::answer::{Answer, Impossible, Options, solve};
use super::model::{Model, VALUE_UNIT};
use super::problem::Problem;
use super::relaxation::float;
use super::schedule::{FEW, Rules, Schedule, schedule};
use super::search::Limit;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The best plan after a change of mind, and what the change costs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Swap {
    /// The best plan with the wishes.
    pub answer: Answer,
    /// Its value less the value before; never positive when the plan before was proven best.
    pub value_change: f64,
    /// Minutes more (or fewer).
    pub minutes_change: i64,
    /// Cents more (or fewer), by payer.
    pub cents_change: BTreeMap<String, i64>,
    /// Stages that come in.
    pub added: Vec<String>,
    /// Stages that go.
    pub removed: Vec<String>,
}

/// The best plan with other wishes, against the plan of `before`.
///
/// # Errors
/// When the wishes cannot be met, and why.
pub fn swap(
    problem: &Problem,
    before: &Answer,
    wishes: &Options,
    limit: &Limit<'_>,
) -> Result<Swap, Impossible> {
    let answer = solve(problem, wishes, limit)?;
    let stages =
        |answer: &Answer| answer.items.iter().map(|item| item.stage.clone()).collect::<BTreeSet<_>>();
    let (old, new) = (stages(before), stages(&answer));
    let change = |(payer, cents): (&String, &i64)| {
        (payer.clone(), cents - before.cents.get(payer).copied().unwrap_or(0))
    };
    Ok(Swap {
        value_change: answer.value - before.value,
        minutes_change: answer.minutes - before.minutes,
        cents_change: answer.cents.iter().map(change).collect(),
        added: new.difference(&old).cloned().collect(),
        removed: old.difference(&new).cloned().collect(),
        answer,
    })
}

/// A stage that could stand in for another, everything else staying.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alternative {
    /// The stage.
    pub stage: String,
    /// The plan's value with it less the value before.
    pub value_change: f64,
    /// Minutes more (or fewer).
    pub minutes_change: i64,
    /// Cents more (or fewer), all payers together.
    pub cents_change: i64,
    /// The editions of the whole plan with it, by stage; those of the others may move.
    pub editions: BTreeMap<String, String>,
}

/// The stages that could stand in for `stage` in a plan, what gives most first, at most `most`. Empty when
/// the stage is not in the plan.
#[must_use]
pub fn alternatives(problem: &Problem, plan: &Answer, stage: &str, most: usize) -> Vec<Alternative> {
    let model = Model::of(problem, &BTreeSet::new());
    let column = |id: &str| {
        let place = problem.stages.iter().position(|stage| stage.id == id)?;
        model.column_of(place)
    };
    let Some(out) = column(stage).filter(|_| plan.items.iter().any(|item| item.stage == stage)) else {
        return Vec::new();
    };
    let others = plan.items.iter().filter(|item| item.stage != stage);
    let rest: Vec<usize> = others.filter_map(|item| column(&item.stage)).collect();
    let mut before = rest.clone();
    before.push(out);
    let mut found: Vec<Alternative> = (0..model.columns.len())
        .filter(|candidate| !before.contains(candidate))
        .filter_map(|candidate| stand_in(problem, &model, &rest, out, candidate))
        .collect();
    found.sort_by(|a, b| b.value_change.total_cmp(&a.value_change).then_with(|| a.stage.cmp(&b.stage)));
    found.truncate(most);
    found
}

/// The plan of `rest` with `candidate` for `out`; none when it adds nothing or cannot be.
fn stand_in(
    problem: &Problem,
    model: &Model,
    rest: &[usize],
    out: usize,
    candidate: usize,
) -> Option<Alternative> {
    let with = |column: usize| rest.iter().copied().chain([column]).collect::<Vec<usize>>();
    let (old, new) = (with(out), with(candidate));
    if model.value(&new) <= model.value(rest) || !model.affordable(&new) {
        return None;
    }
    let Schedule::Found(slots) = schedule(model, &new, Rules::All, FEW) else { return None };
    let (own, other) = (&model.columns[candidate], &model.columns[out]);
    let editions = new.iter().zip(slots).map(|(&column, slot)| {
        let stage = &problem.stages[model.columns[column].stage];
        (stage.id.clone(), stage.editions[model.columns[column].slots[slot].edition].id.clone())
    });
    Some(Alternative {
        stage: problem.stages[own.stage].id.clone(),
        value_change: float(model.value(&new) - model.value(&old)) / float(VALUE_UNIT),
        minutes_change: own.minutes - other.minutes,
        cents_change: own.cents.iter().sum::<i64>() - other.cents.iter().sum::<i64>(),
        editions: editions.collect(),
    })
}
