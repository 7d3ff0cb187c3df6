//! Pages of impact.

mod learner;
mod link;
mod provider;
mod trainer;

pub(crate) use learner::ask_link;
pub(super) use learner::{Others, Rated, after, before, others};
pub(super) use link::{Question, question, stop, stopped, thanks, useless};
pub(super) use provider::{Choosing, Indicators, indicators};
pub(super) use trainer::{Report, feedback};
