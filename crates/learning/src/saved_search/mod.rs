//! Saved searches: whoever keeps one is told by mail when something new is found.
//!
//! Invariants: a search is kept once, and is its owner's alone; of each offer its owner is told once; what was found when
//! the search was saved is not news; once a day is often enough; whoever has the link of a mail can end the mails.

mod commands;
mod handlers;
mod jobs;
mod pages;
pub(crate) mod rows;

pub use commands::{ForgetSearch, SaveSearch, StopSearch, TellOfNews};
pub(crate) use handlers::routes;
pub(crate) use jobs::LookForNews;
pub(crate) use pages::samples;
