//! News: whoever asks hears of new dates for a skill, or of roles that ask for it.
//!
//! ```text
//! asked (topic × skill) ──edition opened, role shown──▶ a mail, once ──stop──▶ nothing more
//! ```
//!
//! Invariants: nobody hears of anything they did not ask for; nobody hears of the same edition or role twice; every mail
//! has a link that ends all of them without signing in. Who asked is read from the database in the transaction that
//! writes the mails, so that whoever has just stopped gets none.

mod commands;
mod handlers;
mod jobs;
mod pages;
mod rows;
mod samples;

pub use commands::{SaveWatches, StopWatches, TellOfEdition, TellOfRole, Topic};
pub use jobs::{TELL_OF_EDITION, TELL_OF_ROLE, TellOfEditionJob, TellOfRoleJob};

pub(crate) use handlers::{news, save, stop, stop_form};
pub(crate) use samples::samples;
