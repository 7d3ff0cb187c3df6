//! What is asked, of whom, and what they can say. Pure.

use crate::edition::{Edition, EditionState};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::words::words;
use kernel::{EditionId, EnrolmentId, ImpactCheckId, ImpactWitnessId, Lang, OutcomeId, PersonId, Timestamp};

/// Below so many answers nothing of them is shown.
pub const LEAST_ANSWERS: usize = 5;
/// After how many days it is asked what changed.
pub const CHECK_DAYS: [i64; 3] = [30, 60, 90];
/// How many days a mailed link may be used.
pub(super) const LINK_DAYS: i64 = 21;
/// How many days after the end one can still say how it was.
const AFTER_DAYS: i64 = 120;

words! {
    /// When somebody rates themselves.
    Moment {
        /// Before it begins.
        Before = "before",
        /// After it ended.
        After = "after",
    }
}

words! {
    /// Who is asked what changed.
    Asked {
        /// Whoever took part.
        Learner = "learner",
        /// Who accompanies them.
        Mentor = "mentor",
        /// For whom they work.
        Employer = "employer",
    }
}

words! {
    /// Whether what was learned is put to use.
    Answer {
        /// It can be seen.
        Clearly = "clearly",
        /// Sometimes, in part.
        Partly = "partly",
        /// Not so far.
        NotYet = "not_yet",
    }
}

words! {
    /// What changed for the learner.
    Changed {
        /// A job, or a better one.
        Job = "job",
        /// New tasks in the same job.
        Tasks = "tasks",
        /// They go on learning.
        Study = "study",
        /// Nothing so far.
        Nothing = "nothing",
    }
}

words! {
    /// What feedback is about.
    Aspect {
        /// What was taught.
        Content = "content",
        /// How it was taught.
        Teaching = "teaching",
        /// Place, times, information.
        Organising = "organising",
        /// What it is good for.
        Usefulness = "usefulness",
    }
}

/// A step on a scale from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(i64);

impl Level {
    /// The best.
    pub const MOST: i64 = 5;
    /// From here on somebody is sure of themselves.
    pub const SURE: i64 = 4;

    /// Reads a step; `None` outside of 1 to 5.
    #[must_use]
    pub const fn new(level: i64) -> Option<Self> {
        if level >= 1 && level <= Self::MOST { Some(Self(level)) } else { None }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

/// What somebody says of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    /// By aspect, in the order of [`Aspect::ALL`].
    pub stars: [Level; 4],
    /// What they add; may be empty.
    pub words: String,
}

/// Whether a learner wants to be asked later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// They agreed.
    Asked,
    /// They agreed once, and then stopped it.
    Stopped,
    /// They never agreed, or took it back.
    NotAsked,
}

/// Who is asked beside the learner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Witness {
    pub(super) id: ImpactWitnessId,
    pub(super) enrolment: EnrolmentId,
    pub(super) learner: PersonId,
    /// Mentor or employer.
    pub(super) kind: Asked,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) lang: Lang,
}

impl Witness {
    /// Under which key [`super::rows::stopped`] knows them: the digest of the address.
    pub(super) fn recipient(&self) -> String {
        recipient_of(&self.email)
    }
}

/// The key of an address: its SHA-256, so that whoever wants no mail is not kept in clear.
pub(super) fn recipient_of(email: &str) -> String {
    web::server::token_key(&email.to_lowercase())
}

/// A question that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Check {
    pub(super) id: ImpactCheckId,
    pub(super) enrolment: EnrolmentId,
    pub(super) edition: EditionId,
    pub(super) learner: PersonId,
    pub(super) asked: Asked,
    pub(super) recipient: String,
    pub(super) days: i64,
    pub(super) expires_at: Timestamp,
    pub(super) answered_at: Option<Timestamp>,
}

impl Check {
    /// Whether its link can still be used.
    pub(super) fn standing(&self, now: Timestamp) -> Standing {
        if self.answered_at.is_some() {
            Standing::Answered
        } else if self.expires_at <= now {
            Standing::Expired
        } else {
            Standing::Open
        }
    }
}

/// How the link of a question stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Open,
    Answered,
    Expired,
}

/// What somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Whether it is put to use.
    pub answer: Answer,
    /// What changed; learners only.
    pub changed: Option<Changed>,
    /// Since when they work on their own; mentors and employers of onboarding editions only.
    pub productive_at: Option<Timestamp>,
    /// What they add; may be empty.
    pub words: String,
}

/// What a learner can be asked of a seat just now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ask {
    /// What they can do already.
    Before,
    /// How it was.
    After,
    /// Whom else to ask; everything else is said.
    Others,
}

impl Ask {
    /// What can be asked of a seat, before anything is said.
    pub(super) fn of(seat: &Enrolment, edition: &Edition, now: Timestamp) -> Option<Self> {
        let ends_at = edition.plan.ends_at;
        let over = ends_at <= now || matches!(edition.state, EditionState::Held | EditionState::Closed);
        match seat.state {
            EnrolmentState::Confirmed if edition.plan.starts_at > now => Some(Self::Before),
            EnrolmentState::Attended if over && now < ends_at.plus_days(AFTER_DAYS) => Some(Self::After),
            _ => None,
        }
    }
}

/// Whether somebody else can be named who is asked of a seat: while a question is still to come.
pub(super) fn can_name(seat: &Enrolment, edition: &Edition, now: Timestamp) -> bool {
    let last = CHECK_DAYS.into_iter().max().unwrap_or_default();
    matches!(seat.state, EnrolmentState::Confirmed | EnrolmentState::Attended)
        && now < edition.plan.ends_at.plus_days(last)
}

/// Ratings by outcome.
pub(super) type Ratings = Vec<(OutcomeId, Level)>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_between_one_and_five() {
        assert_eq!((Level::new(0), Level::new(6)), (None, None));
        assert_eq!(Level::new(5).map(Level::get), Some(5));
    }

    #[test]
    fn an_address_is_known_whatever_its_case_and_never_in_clear() {
        assert_eq!(recipient_of("Anna@Example.org"), recipient_of("anna@example.org"));
        assert!(!recipient_of("anna@example.org").contains('@'));
    }
}
