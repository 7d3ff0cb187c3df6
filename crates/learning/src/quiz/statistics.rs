//! What answers say of a question. Pure.
//!
//! Facility: the mean share of its points that was reached, 0 to 1. Discrimination: the point-biserial correlation between
//! having the question right and the points of all other questions (corrected for the question itself). Both count each
//! person once, with their first attempt.

use super::model::{Ask, Given, Question, Quiz};
use kernel::QuizItemId;
use std::collections::BTreeMap;

/// From how many people on the figures are more than a hint; below [`LEAST_ANSWERS`](crate::impact::LEAST_ANSWERS) none is
/// shown, because it would be known who answered.
pub const LEAST_FOR_STATISTICS: usize = 30;

/// What answers say of one question.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemStatistics {
    /// How many had it before them.
    pub people: usize,
    /// How many left it out.
    pub left_out: usize,
    /// Mean share of its points, 0 to 1; none when nobody had it.
    pub facility: Option<f64>,
    /// Point-biserial correlation with the rest, −1 to 1; none when it is not defined: fewer than three people, everybody or
    /// nobody right, or everybody with the same rest.
    pub discrimination: Option<f64>,
    /// How often each option was chosen, or each answer of several people was written; and whether it is right.
    pub chosen: Vec<(String, usize, bool)>,
}

/// What first attempts say of each question of a quiz, in its order; numbers are written with the mark.
#[must_use]
pub fn item_statistics(
    quiz: &Quiz,
    attempts: &[BTreeMap<QuizItemId, Given>],
    mark: char,
) -> Vec<ItemStatistics> {
    let totals: Vec<i64> = attempts.iter().map(|attempt| quiz.result(attempt).points).collect();
    quiz.questions.iter().map(|question| of_question(question, attempts, &totals, mark)).collect()
}

/// What attempts, with what each came to as a whole, say of a question.
fn of_question(
    question: &Question,
    attempts: &[BTreeMap<QuizItemId, Given>],
    totals: &[i64],
    mark: char,
) -> ItemStatistics {
    let given = |attempt: &'_ BTreeMap<QuizItemId, Given>| attempt.get(&question.id).cloned();
    let answers: Vec<Option<Given>> = attempts.iter().map(given).collect();
    let reached: i64 = answers.iter().map(|given| question.worth(given.as_ref())).sum();
    let most = question.points * 100 * i64::try_from(attempts.len()).unwrap_or(0);
    let pairs: Vec<(bool, f64)> = totals
        .iter()
        .zip(&answers)
        .map(|(total, given)| {
            let rest = total - question.worth(given.as_ref());
            (question.is_right(given.as_ref()), float(rest))
        })
        .collect();
    ItemStatistics {
        people: attempts.len(),
        left_out: answers.iter().filter(|given| given.is_none()).count(),
        facility: (most > 0).then(|| float(reached) / float(most)),
        discrimination: point_biserial(&pairs),
        chosen: chosen(question, &answers, mark),
    }
}

fn float(number: i64) -> f64 {
    i32::try_from(number).map_or(f64::from(i32::MAX), f64::from)
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::from(u32::MAX), f64::from)
}

/// (M₁ − M₀) / s · √(p·q), with the standard deviation of all of them.
fn point_biserial(pairs: &[(bool, f64)]) -> Option<f64> {
    let (right, wrong): (Vec<_>, Vec<_>) = pairs.iter().partition(|(is_right, _)| *is_right);
    if pairs.len() < 3 || right.is_empty() || wrong.is_empty() {
        return None;
    }
    let mean = |of: &[(bool, f64)]| of.iter().map(|(_, rest)| rest).sum::<f64>() / count(of.len());
    let all = mean(pairs);
    let variance = pairs.iter().map(|(_, rest)| (rest - all).powi(2)).sum::<f64>() / count(pairs.len());
    let (share, total) = (count(right.len()), count(pairs.len()));
    let product = share / total * (1.0 - share / total);
    (variance > 1e-9).then(|| (mean(&right) - mean(&wrong)) / variance.sqrt() * product.sqrt())
}

/// How often each option was chosen; of what was written, what at least two people wrote.
fn chosen(question: &Question, answers: &[Option<Given>], mark: char) -> Vec<(String, usize, bool)> {
    match &question.ask {
        Ask::Single { options, .. } | Ask::Multiple { options, .. } => {
            let took = |at: usize| answers.iter().flatten().filter(|given| has(given, at)).count();
            options
                .iter()
                .enumerate()
                .map(|(at, text)| (text.clone(), took(at), is_right(&question.ask, at)))
                .collect()
        }
        Ask::Numeric { .. } | Ask::ShortAnswer { .. } | Ask::Ordering { .. } => {
            let mut counts: BTreeMap<&Given, usize> = BTreeMap::new();
            for given in answers.iter().flatten() {
                *counts.entry(given).or_default() += 1;
            }
            let mut several: Vec<_> = counts.into_iter().filter(|(_, times)| *times > 1).collect();
            several.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
            several.truncate(10);
            several
                .into_iter()
                .map(|(given, times)| {
                    (given.written(&question.ask, mark), times, question.is_right(Some(given)))
                })
                .collect()
        }
    }
}

fn has(given: &Given, at: usize) -> bool {
    match given {
        Given::Chosen(chosen) => *chosen == at,
        Given::Several(chosen) => chosen.contains(&at),
        _ => false,
    }
}

fn is_right(ask: &Ask, at: usize) -> bool {
    match ask {
        Ask::Single { right, .. } => *right == at,
        Ask::Multiple { right, .. } => right.contains(&at),
        _ => false,
    }
}

impl Given {
    /// The answer in words, a number with a comma or a point.
    #[must_use]
    pub fn written(&self, ask: &Ask, mark: char) -> String {
        let option = |at: &usize| ask.options().get(*at).cloned().unwrap_or_default();
        match self {
            Given::Chosen(at) => option(at),
            Given::Several(all) => all.iter().map(option).collect::<Vec<_>>().join(" · "),
            Given::Number(number) => number.written(mark),
            Given::Order(order) => order.iter().map(option).collect::<Vec<_>>().join(" → "),
            Given::Text(text) => text.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{SeededEntropy, Timestamp};

    fn single(number: u64) -> Question {
        let id = QuizItemId::fresh(Timestamp::from_microseconds(0), &SeededEntropy::new(number));
        let options = vec!["right".to_owned(), "near".to_owned(), "far".to_owned()];
        let ask = Ask::Single { options, right: 0 };
        Question { id, identifier: String::new(), prompt: "?".to_owned(), points: 1, ask }
    }

    /// Five people, three questions. Question 1 right for the first three, whose rests are 2, 1, 1; the others have 1 and 0.
    /// By hand: M₁ = 4/3, M₀ = 1/2, s = √0.4, p·q = 0.24; r = (5/6)/√0.4·√0.24 = 0.6455.
    #[test]
    fn a_question_by_hand() {
        let quiz = Quiz { questions: vec![single(1), single(2), single(3)], ..Quiz::default() };
        let people = [[0, 0, 0], [0, 0, 1], [0, 2, 0], [1, 0, 2], [1, 1, 1]];
        let attempts: Vec<BTreeMap<_, _>> = people
            .iter()
            .map(|row| {
                let answers = row.iter().map(|at| Given::Chosen(*at));
                quiz.questions.iter().map(|question| question.id.clone()).zip(answers).collect()
            })
            .collect();
        let found = item_statistics(&quiz, &attempts, ',');
        let first = &found[0];
        assert_eq!((first.people, first.left_out), (5, 0));
        assert!((first.facility.unwrap() - 0.6).abs() < 1e-12);
        assert!((first.discrimination.unwrap() - 0.645_497_224).abs() < 1e-6, "{:?}", first.discrimination);
        let counts: Vec<_> = first.chosen.iter().map(|(_, times, right)| (*times, *right)).collect();
        assert_eq!(counts, [(3, true), (2, false), (0, false)]);
    }

    #[test]
    fn where_nothing_can_be_said_nothing_is() {
        let quiz = Quiz { questions: vec![single(1)], ..Quiz::default() };
        let nobody = &item_statistics(&quiz, &[], ',')[0];
        assert_eq!((nobody.facility, nobody.discrimination), (None, None));
        let all: Vec<BTreeMap<_, _>> =
            (0..4).map(|_| [(quiz.questions[0].id.clone(), Given::Chosen(0))].into()).collect();
        assert_eq!(item_statistics(&quiz, &all, ',')[0].discrimination, None, "everybody is right");
    }
}
