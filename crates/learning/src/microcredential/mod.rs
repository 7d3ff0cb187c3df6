//! Microcredentials: what can be earned, and by what it is judged.
//!
//! ```text
//! draft ──submit──▶ in_review ──approve──▶ approved ──publish──▶ published (frozen)
//!   ▲                   │                                          ├──▶ superseded (a later one was published)
//!   └──── send back ────┘                                          └──▶ retired
//! ```
//!
//! Invariants: nobody approves what they designed; nothing is submitted, approved or published while the
//! [gate] names something missing; nothing is approved while a remark is open or a check of the provider's own rules
//! is not made; what is published never changes, and awards keep theirs.

mod commands;
mod comments;
mod compare;
mod content;
mod exchange;
mod gate;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;
mod templates;
mod verbs;

pub use commands::{
    BeginNextVersion, ChangeVersion, CreateMicrocredential, PublishVersion, RetireVersion, ReviewDecision,
    ReviewVersion, SubmitForReview, VersionError,
};
pub use comments::{CommentOnVersion, ReviewComment, SettleComment};
pub use compare::{Difference, Writing, differences};
pub use content::{
    AssessmentType, Basics, ChallengeTask, Change, Content, Credits, EvidenceRequirement, LinkedConcept,
    MOST_PARTS, Outcome, ParticipationForm, QualityAssurance, RubricCriterion, RubricLevel, Said,
    Stackability, Supervision, Translation, Unfit,
};
pub use exchange::{BeginFrom, CopyVersion};
pub use gate::{Demand, Element, missing, score};
pub(crate) use handlers::{concept_of, load as load_version, open as open_version, routes, workshops};
pub use model::{Version, VersionState};
pub(crate) use pages::{document, samples};
pub use templates::Template;
