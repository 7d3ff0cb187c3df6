//! Where two versions differ, field by field. Pure.

use super::content::{ChallengeTask, Content, Outcome, RubricCriterion};
use kernel::Minutes;

/// Something that is not the same in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The key of what the field is called.
    pub key: &'static str,
    /// What the earlier says; none when it has nothing.
    pub before: Option<String>,
    /// What the later says; none when it has nothing.
    pub after: Option<String>,
}

/// How numbers are written in the language of whoever reads.
#[derive(Clone, Copy)]
pub struct Writing<'a> {
    /// What stands before decimals.
    pub mark: char,
    /// A length of time in words.
    pub duration: &'a dyn Fn(Minutes) -> String,
}

/// Every difference, in the order of the document.
#[must_use]
pub fn differences(before: &Content, after: &Content, writing: Writing<'_>) -> Vec<Difference> {
    let mut found = Vec::new();
    for ((key, before), (_, after)) in once(before, writing).into_iter().zip(once(after, writing)) {
        if before != after {
            let some = |text: String| (!text.is_empty()).then_some(text);
            found.push(Difference { key, before: some(before), after: some(after) });
        }
    }
    let outcomes = |content: &Content| content.outcomes.iter().map(outcome_text).collect::<Vec<_>>();
    let tasks = |content: &Content| -> Vec<String> {
        content.tasks.iter().map(|task| task_text(task, writing.mark)).collect()
    };
    let rubric = |content: &Content| content.rubric.iter().map(criterion_text).collect::<Vec<_>>();
    found.extend(in_list("learning-outcome", &outcomes(before), &outcomes(after)));
    found.extend(in_list("learning-task", &tasks(before), &tasks(after)));
    found.extend(in_list("learning-criterion", &rubric(before), &rubric(after)));
    found
}

/// All that stands once, as text.
fn once(content: &Content, writing: Writing<'_>) -> Vec<(&'static str, String)> {
    let basics = &content.basics;
    let number = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    let hours = basics.workload.map(|workload| (writing.duration)(workload));
    let words = |said: Option<&String>| said.cloned().unwrap_or_default();
    let languages: Vec<&str> = content.translations.keys().map(|lang| lang.own_name()).collect();
    vec![
        ("learning-element-title", basics.title.clone()),
        ("learning-element-description", basics.description.clone()),
        ("learning-element-criteria", basics.criteria.clone()),
        ("learning-the-situation", basics.challenge.clone()),
        ("learning-prerequisites", basics.prerequisites.clone()),
        ("learning-element-workload", hours.unwrap_or_default()),
        ("learning-credits", basics.credits.map(|credits| credits.written(writing.mark)).unwrap_or_default()),
        ("learning-element-eqf-level", number(basics.eqf_level.map(kernel::EqfLevel::get))),
        ("learning-eqf-verified-by", basics.eqf_verified_by.clone()),
        ("learning-element-assessment-type", words(basics.assessment_type.as_ref().map(|said| &said.words))),
        (
            "learning-element-participation-form",
            words(basics.participation_form.as_ref().map(|said| &said.words)),
        ),
        ("learning-element-supervision", words(basics.supervision.as_ref().map(|said| &said.words))),
        (
            "learning-element-quality-assurance",
            words(basics.quality_assurance.as_ref().map(|said| &said.words)),
        ),
        ("learning-element-stackability", words(basics.stackability.as_ref().map(|said| &said.words))),
        ("learning-element-stackable-towards", basics.stackable_towards.clone()),
        ("learning-assessors", basics.assessors.to_string()),
        ("learning-group-most", basics.group_most.map(|most| most.to_string()).unwrap_or_default()),
        ("learning-validity", number(basics.validity_months)),
        ("learning-colour", basics.colour.clone()),
        ("learning-translations", languages.join(", ")),
    ]
}

fn outcome_text(outcome: &Outcome) -> String {
    let concept = outcome.concept.as_ref().map(|concept| format!(" · {}", concept.name));
    format!("{} [{}]{}", outcome.text, outcome.level.get(), concept.unwrap_or_default())
}

/// A task, and what its quiz asks with what is right.
fn task_text(task: &ChallengeTask, mark: char) -> String {
    let asked = task.asked().map(|quiz| {
        let minutes = quiz.minutes.unwrap_or(0);
        let rules = format!("{minutes}′ · {}× · {} %", quiz.attempts, quiz.pass_percent);
        let questions = quiz.questions.iter().map(|held| {
            let options = held.ask.options().join(" / ");
            format!("{} ({}) {options} → {}", held.prompt, held.points, held.ask.right(mark))
        });
        format!(" · {rules} · {}", questions.collect::<Vec<_>>().join(" · "))
    });
    format!("{}: {}{}", task.title, task.instructions, asked.unwrap_or_default())
}

fn criterion_text(row: &RubricCriterion) -> String {
    let levels = row.levels.iter().enumerate().map(|(at, level)| {
        let mark = if at == row.required { "*" } else { "" };
        format!("{}{mark} ({})", level.title, level.points)
    });
    format!("{}: {}", row.title, levels.collect::<Vec<_>>().join(" | "))
}

/// What was taken out, put in or written anew: what stands in both, in the same order, is the same.
fn in_list(key: &'static str, before: &[String], after: &[String]) -> Vec<Difference> {
    let kept = longest_common(before, after);
    let mut found = Vec::new();
    let (mut from, mut to) = (0, 0);
    for (at, with) in kept.into_iter().chain([(before.len(), after.len())]) {
        let gone = &before[from..at];
        let come = &after[to..with];
        for place in 0..gone.len().max(come.len()) {
            found.push(Difference { key, before: gone.get(place).cloned(), after: come.get(place).cloned() });
        }
        (from, to) = (at + 1, with + 1);
    }
    found
}

/// The places of a longest common subsequence; both lists have at most twenty parts.
fn longest_common(before: &[String], after: &[String]) -> Vec<(usize, usize)> {
    let mut lengths = vec![vec![0_usize; after.len() + 1]; before.len() + 1];
    for at in (0..before.len()).rev() {
        for with in (0..after.len()).rev() {
            lengths[at][with] = if before[at] == after[with] {
                lengths[at + 1][with + 1] + 1
            } else {
                lengths[at + 1][with].max(lengths[at][with + 1])
            };
        }
    }
    let (mut at, mut with, mut kept) = (0, 0, Vec::new());
    while at < before.len() && with < after.len() {
        if before[at] == after[with] {
            kept.push((at, with));
            (at, with) = (at + 1, with + 1);
        } else if lengths[at + 1][with] >= lengths[at][with + 1] {
            at += 1;
        } else {
            with += 1;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::microcredential::Credits;
    use crate::samples::content;

    #[test]
    fn what_was_changed_taken_out_and_put_in_is_told_apart() {
        let writing = Writing { mark: ',', duration: &|minutes| format!("{} ore", minutes.get() / 60) };
        let before = content();
        assert!(differences(&before, &before, writing).is_empty());
        let mut longer = before.clone();
        longer.basics.workload = Minutes::new(12 * 60).ok();
        longer.basics.credits = Credits::parse("0.48");
        let said: Vec<_> = differences(&before, &longer, writing).into_iter().map(|one| one.after).collect();
        assert_eq!(said, [Some("12 ore".to_owned()), Some("0,48".to_owned())]);
        let mut after = before.clone();
        after.basics.title = "Fogli di calcolo, secondo livello".to_owned();
        after.tasks.remove(0);
        after.rubric[0].required = 2;
        let found = differences(&before, &after, writing);
        let kinds: Vec<_> =
            found.iter().map(|one| (one.key, one.before.is_some(), one.after.is_some())).collect();
        assert_eq!(
            kinds,
            [
                ("learning-element-title", true, true),
                ("learning-task", true, false),
                ("learning-criterion", true, true)
            ]
        );
        let letters = |text: &str| text.chars().map(String::from).collect::<Vec<_>>();
        let moved = in_list("x", &letters("abcd"), &letters("bxd"));
        let said: Vec<_> = moved.iter().map(|one| (one.before.as_deref(), one.after.as_deref())).collect();
        assert_eq!(said, [(Some("a"), None), (Some("c"), Some("x"))]);
    }
}
