//! Microcredentials: what can be earned, and by what it is judged.
//!
//! ```text
//! draft ──submit──▶ in_review ──approve──▶ approved ──publish──▶ published (frozen)
//!   ▲                   │                                          ├──▶ superseded (a later one was published)
//!   └──── send back ────┘                                          └──▶ retired
//! ```
//!
//! Invariants: nobody approves what they designed; nothing is submitted, approved or published while the
//! [gate] names something missing; what is published never changes, and awards keep theirs.

mod commands;
mod content;
mod gate;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{
    BeginNextVersion, ChangeVersion, CreateMicrocredential, PublishVersion, RetireVersion, ReviewDecision,
    ReviewVersion, SubmitForReview, VersionError,
};
pub use content::{
    AssessmentType, Basics, ChallengeTask, Change, Content, EvidenceRequirement, LinkedConcept, ListFull,
    MOST_PARTS, Outcome, ParticipationForm, QualityAssurance, RubricCriterion, RubricLevel, Said,
};
pub use gate::{Element, missing};
pub(crate) use handlers::{concept_of, routes, workshops};
pub use model::{Version, VersionState};
pub(crate) use pages::{document, samples};
