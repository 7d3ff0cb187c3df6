//! From answers to a profile of six scores.

use super::{BrokenItems, Form, InterestType, item, items};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An answer that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WrongAnswer {
    /// No item has this id.
    #[error("there is no item {0:?}")]
    UnknownItem(String),
    /// Not 1 to 5.
    #[error("an answer is 1 to 5, not {0}")]
    OutOfScale(u8),
}

/// The answers given so far; can be stored and taken up again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, u8>", into = "BTreeMap<String, u8>")]
pub struct Answers {
    given: BTreeMap<String, u8>,
}

impl Answers {
    /// Takes or changes an answer, 1 (dislike) to 5 (like very much).
    ///
    /// # Errors
    /// When there is no such item, or the answer is not 1 to 5.
    pub fn give(&mut self, id: &str, answer: u8) -> Result<(), WrongAnswer> {
        if item(id).is_none() {
            return Err(WrongAnswer::UnknownItem(id.chars().take(20).collect()));
        }
        if !(1..=5).contains(&answer) {
            return Err(WrongAnswer::OutOfScale(answer));
        }
        self.given.insert(id.to_owned(), answer);
        Ok(())
    }

    /// Takes an answer back.
    pub fn take_back(&mut self, id: &str) {
        self.given.remove(id);
    }

    /// The answer to an item, if given.
    #[must_use]
    pub fn answer(&self, id: &str) -> Option<u8> {
        self.given.get(id).copied()
    }

    /// How many answers were given.
    #[must_use]
    pub fn count(&self) -> usize {
        self.given.len()
    }

    /// All answers, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u8)> {
        self.given.iter().map(|(id, answer)| (id.as_str(), *answer))
    }
}

impl TryFrom<BTreeMap<String, u8>> for Answers {
    type Error = WrongAnswer;
    fn try_from(given: BTreeMap<String, u8>) -> Result<Self, WrongAnswer> {
        let mut answers = Self::default();
        for (id, answer) in given {
            answers.give(&id, answer)?;
        }
        Ok(answers)
    }
}

impl From<Answers> for BTreeMap<String, u8> {
    fn from(answers: Answers) -> Self {
        answers.given
    }
}

/// The score of one type.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct TypeScore {
    /// The type.
    pub kind: InterestType,
    /// 0 (dislikes all of it) to 100 (likes all of it very much); none when nothing was answered.
    pub score: Option<f64>,
    /// Items answered.
    pub answered: usize,
    /// Items the form has for the type.
    pub asked: usize,
}

/// Six scores, in the order R I A S E C.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InterestProfile {
    /// One score per type.
    pub scores: [TypeScore; 6],
}

impl InterestProfile {
    /// The profile that the answers to a form make. Answers to items outside the form are left aside.
    ///
    /// # Errors
    /// When the built-in table is broken; a test keeps that from being released.
    pub fn from_answers(form: Form, answers: &Answers) -> Result<Self, BrokenItems> {
        let items = items(form)?;
        let score = |kind| {
            let of_kind = || items.iter().filter(|item| item.kind == kind);
            let given: Vec<u8> = of_kind().filter_map(|item| answers.answer(item.id)).collect();
            TypeScore { kind, score: mean_as_score(&given), answered: given.len(), asked: of_kind().count() }
        };
        Ok(Self { scores: InterestType::ALL.map(score) })
    }

    /// A profile of scores that are known already, 0 to 100 each, in the order R I A S E C.
    #[must_use]
    pub fn from_scores(scores: [Option<f64>; 6]) -> Self {
        let score = |kind: InterestType| TypeScore {
            kind,
            score: scores[kind.place()].map(|score| score.clamp(0.0, 100.0)),
            answered: 0,
            asked: 0,
        };
        Self { scores: InterestType::ALL.map(score) }
    }

    /// Up to three letters of the types that stand out (above the mean of all), highest first; equal scores
    /// in the order R I A S E C. Empty when nothing stands out.
    #[must_use]
    pub fn letters(&self) -> String {
        let mut known: Vec<_> =
            self.scores.iter().filter_map(|score| Some((score.kind, score.score?))).collect();
        let mean = mean(known.iter().map(|(_, score)| *score));
        known.sort_by(|a, b| b.1.total_cmp(&a.1));
        known.into_iter().filter(|(_, score)| *score > mean).take(3).map(|(kind, _)| kind.letter()).collect()
    }

    /// Whether every item of the form was answered.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.scores.iter().all(|score| score.answered == score.asked && score.asked > 0)
    }
}

/// The mean of answers 1 to 5 as 0 to 100; none without answers.
fn mean_as_score(given: &[u8]) -> Option<f64> {
    (!given.is_empty()).then(|| (mean(given.iter().map(|answer| f64::from(*answer))) - 1.0) * 25.0)
}

/// The mean; 0 of nothing.
pub(super) fn mean(numbers: impl Iterator<Item = f64>) -> f64 {
    let (sum, count) = numbers.fold((0.0, 0.0), |(sum, count), number| (sum + number, count + 1.0));
    if count == 0.0 { 0.0 } else { sum / count }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_answers_are_scored_and_unanswered_types_left_open() {
        let mut answers = Answers::default();
        answers.give("r1", 5).unwrap();
        answers.give("r2", 3).unwrap();
        let profile = InterestProfile::from_answers(Form::Mini, &answers).unwrap();
        assert_eq!(profile.scores[0].score, Some(75.0));
        assert_eq!(profile.scores[1].score, None);
        assert!(!profile.is_complete());
    }

    #[test]
    fn wrong_answers_are_refused_also_when_read_back() {
        let mut answers = Answers::default();
        assert_eq!(answers.give("r1", 6), Err(WrongAnswer::OutOfScale(6)));
        assert!(matches!(answers.give("x9", 3), Err(WrongAnswer::UnknownItem(_))));
        assert!(serde_json::from_str::<Answers>(r#"{"r1":9}"#).is_err());
        let back: Answers = serde_json::from_str(r#"{"r1":4}"#).unwrap();
        assert_eq!(back.answer("r1"), Some(4));
    }

    #[test]
    fn equal_answers_make_no_letters() {
        let mut answers = Answers::default();
        for item in items(Form::Mini).unwrap() {
            answers.give(item.id, 3).unwrap();
        }
        let profile = InterestProfile::from_answers(Form::Mini, &answers).unwrap();
        assert_eq!(profile.letters(), "");
        assert!(profile.is_complete());
    }
}
