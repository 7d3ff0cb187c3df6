//! The backpack: a person's credentials, and the links by which they show them.
//!
//! Invariants: a credential stands in its learner's backpack once; a share shows one credential until
//! it expires or is taken back, with the name only if its owner said so, and counts its views; the
//! backpack is its owner's alone.

mod commands;
mod handlers;
mod jobs;
mod model;
mod pages;
mod rows;
mod samples;

pub(crate) use commands::CountView;
pub use commands::{MakeShare, ShareError, TakeBackShare};
pub use handlers::routes;
pub use jobs::ForgetPerson;
pub use model::{Share, ShareState};
pub(crate) use pages::{downloads, facts, standing_callout, state_pill};
pub(crate) use rows::{put_in, share_by_token};
pub(crate) use samples::samples;
