//! Judgements, and how they become one. Pure.

use crate::microcredential::{Content, RubricCriterion};
use crate::words::words;
use kernel::{PersonId, RubricCriterionId, SubmissionId, Timestamp};
use serde::{Deserialize, Serialize};

words! {
    /// What an assessor proposes.
    Outcome {
        /// The microcredential is earned.
        Pass = "pass",
        /// The learner may hand in again.
        Revise = "revise",
        /// It is not earned.
        Fail = "fail",
    }
}

/// A proposal with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Verdict {
    /// The microcredential is earned.
    Pass,
    /// The learner may hand in again.
    Revise {
        /// What to do better.
        feedback: String,
        /// Until when.
        deadline: Timestamp,
    },
    /// It is not earned.
    Fail {
        /// Why.
        feedback: String,
    },
}

impl Verdict {
    /// Which of the three it is.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        match self {
            Verdict::Pass => Outcome::Pass,
            Verdict::Revise { .. } => Outcome::Revise,
            Verdict::Fail { .. } => Outcome::Fail,
        }
    }

    /// What the learner is told; empty for a pass.
    #[must_use]
    pub fn feedback(&self) -> &str {
        match self {
            Verdict::Pass => "",
            Verdict::Revise { feedback, .. } | Verdict::Fail { feedback } => feedback,
        }
    }
}

/// How one criterion was judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CriterionMark {
    /// The criterion.
    pub criterion: RubricCriterionId,
    /// The level reached, an index into its levels.
    pub level: usize,
    /// Why.
    pub comment: String,
}

/// A judgement of a submission: criterion by criterion, and what follows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Criterion by criterion; while it is a draft some may be missing.
    pub marks: Vec<CriterionMark>,
    /// What follows; none while it is a draft.
    pub verdict: Option<Verdict>,
}

/// Why a judgement does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unsound {
    /// Criteria are not judged yet.
    #[error("{0} criteria are not judged")]
    NotJudged(usize),
    /// A pass although criteria are below what is required.
    #[error("below what is required: {0:?}")]
    BelowRequired(Vec<String>),
    /// No pass although every criterion is reached.
    #[error("every criterion is reached")]
    AllReached,
    /// No feedback.
    #[error("a learner who has not passed is told why")]
    NoFeedback,
    /// No verdict.
    #[error("nothing is proposed")]
    NoVerdict,
}

impl Judgement {
    /// How a criterion was judged.
    #[must_use]
    pub fn mark(&self, criterion: &RubricCriterionId) -> Option<&CriterionMark> {
        self.marks.iter().find(|mark| mark.criterion == *criterion)
    }

    fn reaches(&self, criterion: &RubricCriterion) -> bool {
        self.mark(&criterion.id).is_some_and(|mark| mark.level >= criterion.required)
    }

    /// Drops what the rubric does not have: unknown criteria, levels beyond the last.
    #[must_use]
    pub fn within(mut self, content: &Content) -> Self {
        let fits = |mark: &CriterionMark| {
            content.criterion(&mark.criterion).is_some_and(|criterion| mark.level < criterion.levels.len())
        };
        self.marks.retain(fits);
        self
    }

    /// Whether it holds: every criterion judged, a pass if and only if every required level is reached,
    /// and a reason for whoever has not passed.
    ///
    /// # Errors
    /// What does not hold.
    pub fn check(&self, content: &Content) -> Result<&Verdict, Unsound> {
        let verdict = self.verdict.as_ref().ok_or(Unsound::NoVerdict)?;
        let unjudged = content.rubric.iter().filter(|row| self.mark(&row.id).is_none()).count();
        if unjudged > 0 {
            return Err(Unsound::NotJudged(unjudged));
        }
        let below: Vec<String> =
            content.rubric.iter().filter(|row| !self.reaches(row)).map(|row| row.title.clone()).collect();
        match verdict {
            Verdict::Pass if !below.is_empty() => Err(Unsound::BelowRequired(below)),
            Verdict::Revise { .. } | Verdict::Fail { .. } if below.is_empty() => Err(Unsound::AllReached),
            Verdict::Revise { feedback, .. } | Verdict::Fail { feedback } if feedback.trim().is_empty() => {
                Err(Unsound::NoFeedback)
            }
            sound => Ok(sound),
        }
    }

    /// Whether two judgements differ so much that somebody must settle it: by more than one level in a
    /// criterion, or in what they propose.
    #[must_use]
    pub fn differs_from(&self, other: &Self) -> bool {
        let far = |mark: &CriterionMark| {
            other.mark(&mark.criterion).is_none_or(|theirs| theirs.level.abs_diff(mark.level) > 1)
        };
        self.verdict.as_ref().map(Verdict::outcome) != other.verdict.as_ref().map(Verdict::outcome)
            || self.marks.iter().any(far)
    }

    /// Several judgements as one; none when two of them differ so much that somebody must settle it.
    #[must_use]
    pub fn joined(judgements: &[&Self]) -> Option<Self> {
        let (first, others) = judgements.split_first()?;
        let differ = |at: usize| judgements[at + 1..].iter().any(|other| judgements[at].differs_from(other));
        if (0..judgements.len()).any(differ) {
            return None;
        }
        Some(others.iter().fold((*first).clone(), |joined, other| joined.joined_with(other)))
    }

    /// Two judgements that do not differ much, as one: for each criterion the lower level when both stay
    /// on the same side of what is required (so that the verdict holds), with both comments.
    #[must_use]
    pub fn joined_with(&self, other: &Self) -> Self {
        let join = |mark: &CriterionMark| {
            let theirs = other.mark(&mark.criterion);
            let lower = theirs.map_or(mark.level, |theirs| theirs.level.min(mark.level));
            let comments = [Some(mark.comment.as_str()), theirs.map(|theirs| theirs.comment.as_str())];
            let comments: Vec<&str> =
                comments.into_iter().flatten().filter(|text| !text.is_empty()).collect();
            CriterionMark { criterion: mark.criterion.clone(), level: lower, comment: comments.join("\n\n") }
        };
        Self {
            marks: self.marks.iter().map(join).collect(),
            verdict: joined_verdict(self.verdict.as_ref(), other.verdict.as_ref()),
        }
    }
}

/// Two verdicts of the same outcome: both feedbacks, the later deadline.
fn joined_verdict(one: Option<&Verdict>, other: Option<&Verdict>) -> Option<Verdict> {
    let both = |one: &str, other: &str| format!("{one}\n\n{other}");
    match (one?, other?) {
        (Verdict::Revise { feedback, deadline }, Verdict::Revise { feedback: further, deadline: later }) => {
            Some(Verdict::Revise { feedback: both(feedback, further), deadline: *deadline.max(later) })
        }
        (Verdict::Fail { feedback }, Verdict::Fail { feedback: further }) => {
            Some(Verdict::Fail { feedback: both(feedback, further) })
        }
        (one, _) => Some(one.clone()),
    }
}

/// One assessor's judgement, blind to the others'.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Whose.
    pub assessor: PersonId,
    /// When it was finished; none while it is a draft.
    pub finished_at: Option<Timestamp>,
    /// What it says.
    pub judgement: Judgement,
}

/// What the panel proposes to the validator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Of which submission.
    pub submission: SubmissionId,
    /// In which round.
    pub round: i64,
    /// What it says.
    pub judgement: Judgement,
    /// Who judged, and who settled it.
    pub assessors: Vec<PersonId>,
    /// When it was proposed.
    pub proposed_at: Timestamp,
    /// Who decided on it, once somebody has.
    pub validator: Option<PersonId>,
    /// What the validator asked for, when it was sent back.
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::microcredential::{Basics, RubricLevel};
    use kernel::{Lang, SeededEntropy};

    fn content() -> Content {
        let entropy = SeededEntropy::new(5);
        let level = |title: &str, points| RubricLevel { title: title.to_owned(), points };
        let row = |title: &str| RubricCriterion {
            id: RubricCriterionId::fresh(Timestamp::from_microseconds(0), &entropy),
            title: title.to_owned(),
            levels: vec![level("no", 0), level("partly", 1), level("yes", 2), level("very", 3)],
            required: 2,
        };
        Content { rubric: vec![row("one"), row("two")], ..Content::of(Basics::titled("x", Lang::It)) }
    }

    fn judged(content: &Content, levels: [usize; 2], verdict: Verdict) -> Judgement {
        let marks = content.rubric.iter().zip(levels).map(|(row, level)| CriterionMark {
            criterion: row.id.clone(),
            level,
            comment: String::new(),
        });
        Judgement { marks: marks.collect(), verdict: Some(verdict) }
    }

    #[test]
    fn a_pass_needs_every_required_level_and_a_fail_one_that_is_missing() {
        let content = content();
        let fail = || Verdict::Fail { feedback: "why".to_owned() };
        assert!(judged(&content, [2, 3], Verdict::Pass).check(&content).is_ok());
        let below = judged(&content, [1, 3], Verdict::Pass).check(&content).map(|_| ());
        assert_eq!(below, Err(Unsound::BelowRequired(vec!["one".to_owned()])));
        assert_eq!(judged(&content, [2, 2], fail()).check(&content), Err(Unsound::AllReached));
        assert!(judged(&content, [1, 2], fail()).check(&content).is_ok());
        let silent = Verdict::Fail { feedback: " ".to_owned() };
        assert_eq!(judged(&content, [1, 2], silent).check(&content), Err(Unsound::NoFeedback));
        let mut half = judged(&content, [2, 2], Verdict::Pass);
        half.marks.pop();
        assert_eq!(half.check(&content), Err(Unsound::NotJudged(1)));
    }

    #[test]
    fn two_who_differ_by_more_than_a_level_need_a_third_word() {
        let content = content();
        let pass = |levels| judged(&content, levels, Verdict::Pass);
        assert!(!pass([2, 3]).differs_from(&pass([3, 2])));
        assert!(pass([3, 3]).differs_from(&judged(&content, [1, 3], Verdict::Pass)));
        let fail = judged(&content, [1, 3], Verdict::Fail { feedback: "why".to_owned() });
        assert!(pass([2, 3]).differs_from(&fail), "one passes, the other does not");
        let joined = pass([2, 3]).joined_with(&pass([3, 2]));
        assert_eq!(joined.marks.iter().map(|mark| mark.level).collect::<Vec<_>>(), [2, 2]);
        assert!(joined.check(&content).is_ok());
    }
}
