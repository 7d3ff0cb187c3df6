//! One attempt at a quiz. Pure.

use super::model::{Given, Quiz, Result};
use kernel::{ChallengeTaskId, QuizItemId, QuizRunId, SubmissionId, Timestamp};
use std::collections::BTreeMap;

/// One attempt at a quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuizRun {
    /// Its id.
    pub id: QuizRunId,
    /// In which submission.
    pub submission: SubmissionId,
    /// At which task.
    pub task: ChallengeTaskId,
    /// 1, 2, …; 0 for the best attempt of the submission that this one revises.
    pub attempt: i64,
    /// When it began.
    pub started_at: Timestamp,
    /// When its time is over; never when there is no limit.
    pub closes_at: Option<Timestamp>,
    /// When it ended.
    pub finished_at: Option<Timestamp>,
    /// What was answered.
    pub given: BTreeMap<QuizItemId, Given>,
}

impl QuizRun {
    /// Whether it can still be answered.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.finished_at.is_none() && self.closes_at.is_none_or(|closes| now < closes)
    }

    /// Ends it now, or when its time was over if that is earlier; what has ended stays as it was.
    #[must_use]
    pub fn ended(mut self, now: Timestamp) -> Self {
        let end = self.closes_at.map_or(now, |closes| closes.min(now));
        self.finished_at = self.finished_at.or(Some(end));
        self
    }

    /// What it comes to.
    #[must_use]
    pub fn result(&self, quiz: &Quiz) -> Result {
        quiz.result(&self.given)
    }
}

/// The attempt at a task that counts: the best that has ended, of equals the first.
pub(crate) fn counting<'a>(runs: &'a [QuizRun], task: &ChallengeTaskId, quiz: &Quiz) -> Option<&'a QuizRun> {
    let ended = runs.iter().filter(|run| run.task == *task && run.finished_at.is_some());
    ended.max_by_key(|run| (run.result(quiz).points, std::cmp::Reverse(run.attempt)))
}

#[cfg(test)]
mod tests {
    use super::super::model::{Ask, Question};
    use super::*;
    use kernel::SeededEntropy;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_microseconds(second * 1_000_000)
    }

    fn run(attempt: i64, closes_at: Option<Timestamp>) -> QuizRun {
        let entropy = SeededEntropy::new(attempt.unsigned_abs());
        QuizRun {
            id: QuizRunId::fresh(at(0), &entropy),
            submission: SubmissionId::fresh(at(0), &SeededEntropy::new(9)),
            task: ChallengeTaskId::fresh(at(0), &SeededEntropy::new(9)),
            attempt,
            started_at: at(0),
            closes_at,
            finished_at: None,
            given: BTreeMap::new(),
        }
    }

    #[test]
    fn it_ends_when_its_time_is_over_and_not_when_somebody_looks() {
        let limited = run(1, Some(at(60)));
        assert!(limited.is_open(at(59)) && !limited.is_open(at(60)));
        assert_eq!(limited.clone().ended(at(90)).finished_at, Some(at(60)));
        assert_eq!(limited.ended(at(30)).ended(at(50)).finished_at, Some(at(30)));
    }

    #[test]
    fn the_best_ended_attempt_counts() {
        let id = QuizItemId::fresh(at(0), &SeededEntropy::new(4));
        let ask = Ask::Single { options: vec!["a".to_owned(), "b".to_owned()], right: 0 };
        let question =
            Question { id: id.clone(), identifier: String::new(), prompt: "?".to_owned(), points: 1, ask };
        let quiz = Quiz { questions: vec![question], ..Quiz::default() };
        let answered = |attempt, at_option| {
            let mut run = run(attempt, None).ended(at(1));
            run.given.insert(id.clone(), Given::Chosen(at_option));
            run
        };
        let mut open = answered(3, 0);
        open.finished_at = None;
        let runs = [answered(1, 1), answered(2, 0), open];
        assert_eq!(counting(&runs, &runs[0].task, &quiz).map(|run| run.attempt), Some(2));
    }
}
