//! What no single field shows.

use super::{Problem, ProblemError};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(problem: &Problem) -> Result<(), ProblemError> {
    let skills = problem.demands.iter().map(|demand| demand.skill.as_str());
    no_repetition(skills, |place| format!("demands[{place}].skill"))?;
    let ids = problem.stages.iter().map(|stage| stage.id.as_str());
    no_repetition(ids, |place| format!("stages[{place}].id"))?;
    for (place, stage) in problem.stages.iter().enumerate() {
        let ids = stage.editions.iter().map(|edition| edition.id.as_str());
        no_repetition(ids, |edition| format!("stages[{place}].editions[{edition}].id"))?;
    }
    let budget = &problem.budget;
    if budget.from.zip(budget.deadline).is_some_and(|(from, deadline)| deadline <= from) {
        return Err(wrong("budget.deadline", "must come after budget.from"));
    }
    prerequisites_exist(problem)?;
    no_circle(problem)
}

fn wrong(field: impl Into<String>, problem: impl Into<String>) -> ProblemError {
    ProblemError { field: field.into(), problem: problem.into() }
}

fn no_repetition<'a>(
    ids: impl Iterator<Item = &'a str>,
    field: impl Fn(usize) -> String,
) -> Result<(), ProblemError> {
    let mut seen = BTreeSet::new();
    for (place, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(wrong(field(place), format!("{id:?} is given twice")));
        }
    }
    Ok(())
}

fn prerequisites_exist(problem: &Problem) -> Result<(), ProblemError> {
    let known: BTreeSet<&str> = problem.stages.iter().map(|stage| stage.id.as_str()).collect();
    for (place, stage) in problem.stages.iter().enumerate() {
        for (required, id) in stage.required_stages.iter().enumerate() {
            if !known.contains(id.as_str()) && !problem.learner.completed.contains(id) {
                let field = format!("stages[{place}].required_stages[{required}]");
                return Err(wrong(
                    field,
                    format!("there is no stage {id:?}, and it is not among those completed"),
                ));
            }
        }
    }
    Ok(())
}

/// Follows prerequisites until nothing is left; what is left goes in a circle.
fn no_circle(problem: &Problem) -> Result<(), ProblemError> {
    let mut required: BTreeMap<&str, Vec<&str>> = problem
        .stages
        .iter()
        .map(|stage| (stage.id.as_str(), stage.required_stages.iter().map(String::as_str).collect()))
        .collect();
    loop {
        let free: Vec<&str> = required
            .iter()
            .filter(|(_, before)| before.iter().all(|id| !required.contains_key(id)))
            .map(|(id, _)| *id)
            .collect();
        if free.is_empty() {
            break;
        }
        for id in free {
            required.remove(id);
        }
    }
    let Some(first) = required.keys().next() else { return Ok(()) };
    let place = problem.stages.iter().position(|stage| stage.id == *first).unwrap_or(0);
    let circle: Vec<&str> = required.keys().copied().take(5).collect();
    let field = format!("stages[{place}].required_stages");
    Err(wrong(field, format!("prerequisites go in a circle: {}", circle.join(", "))))
}
