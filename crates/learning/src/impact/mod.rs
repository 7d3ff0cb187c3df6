//! Impact: what a training changed, as those say who can tell.
//!
//! ```text
//! seat confirmed ──▶ before (self-rating) … edition ends ──▶ after (self-rating, feedback)
//!                                                  └──▶ 30, 60, 90 days later: learner, mentor, employer
//! sent ──▶ answered          sent ──time passes──▶ expired          (who says "stop" is asked no more)
//! ```
//!
//! Invariants: each question is sent once, and answered once; following its link shows a page with the answer chosen,
//! and only the button on it answers, because mail filters follow links too. The database keeps the digest of a link's
//! token, so it opens nothing. A learner is asked who agreed to it; mentor and employer are those whom the
//! learner named, with their agreement. What fewer than [`LEAST_ANSWERS`] people say is shown to nobody, nor what gives
//! it away among the figures of one count; who compares counts may learn more. When a person is forgotten, their
//! answers go.

mod answering;
mod commands;
mod export;
mod facts;
mod figures;
mod following;
mod handlers;
mod links;
mod mails;
mod model;
mod pages;
mod provider;
pub(crate) mod rows;
mod samples;

pub use answering::{AnswerCheck, AnswerError, StopChecks};
pub use commands::{GiveFeedback, ImpactError, MarkOnboarding, NameWitness, RateBefore, RemoveWitness};
pub use figures::Measure;
pub(crate) use following::FollowUp;
pub use following::{AskAfter, PlanImpact, SendChecks};
pub(crate) use handlers::asked;
pub(crate) use model::Ask;
pub use model::{Answer, Asked, Aspect, CHECK_DAYS, Changed, Feedback, LEAST_ANSWERS, Level, Moment, Reply};
pub(crate) use pages::ask_link;
pub(crate) use samples::all as samples;

/// Routes of learners, of mailed links, of trainers and of managers.
pub(crate) fn routes() -> web::server::Routes {
    handlers::routes().merge(links::routes()).merge(provider::routes())
}
