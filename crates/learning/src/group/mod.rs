//! Work of a group: several learners of one edition do the challenge together and hand in once.
//!
//! ```text
//! a draft ──open to others──▶ forming ──each accepts by the link──▶ forming ──each says what they did, the one who began hands in──▶ handed in
//!                                └──the one who began leaves: dissolved
//! ```
//!
//! Invariants: only what its designer allows is done together, and by no more than they allow; everybody has a seat of their own
//! in the same edition, accepts by themselves, and says in their own words what they did; nobody is in two groups with one seat;
//! when it is handed in everybody gets a submission of their own, so that each is judged, may appeal and is awarded for
//! themselves; nobody of the group has a part in judging any of it.

mod commands;
mod handlers;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{FormGroup, GroupError, JoinGroup, LeaveGroup, SayContribution};
pub(crate) use commands::{after_hand_in, before_hand_in, forget, makers};
pub(crate) use handlers::routes;
pub(crate) use pages::{Fellow, draft_part, fellows_part, samples};
pub(crate) use samples::fellows as sample_fellows;

use kernel::{EditionId, EnrolmentId, PersonId, SubmissionId, Timestamp, WorkGroupId};

/// The most people that a designer may allow in a group.
pub const MOST_MEMBERS: i64 = 8;

/// Days in which others can join.
const DAYS: i64 = 30;

/// Learners who hand in together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkGroup {
    /// Its id.
    pub id: WorkGroupId,
    /// Of which edition.
    pub edition: EditionId,
    /// The draft that is handed in for all.
    pub submission: SubmissionId,
    /// Who began, and hands in.
    pub leader: PersonId,
    /// Until when others can join.
    pub invited_until: Timestamp,
    /// Everybody in it, whoever began included.
    pub members: Vec<Member>,
}

/// Somebody in a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub learner: PersonId,
    /// From which seat.
    pub enrolment: EnrolmentId,
    /// What they did, in their own words; empty before they have said it.
    pub contribution: String,
}

impl WorkGroup {
    /// Somebody's place in it.
    #[must_use]
    pub fn member(&self, who: &PersonId) -> Option<&Member> {
        self.members.iter().find(|member| member.learner == *who)
    }
}
