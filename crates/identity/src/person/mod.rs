//! People, the e-mail addresses they are known by, and how they come in.
//!
//! ```text
//! sign up ─▶ signed in, address claimed ──mailed link──▶ address verified
//!            (the address may be claimed by others too: whoever proves it first has it)
//! ```
//!
//! Invariants: signing up answers alike whether the address is known or not; the mail tells its owner which
//! it was. An address is verified for one person at most. An erased person keeps an id and nothing else.

mod commands;
mod handlers;
mod model;
pub(crate) mod pages;
pub(crate) mod rows;

pub use commands::{BringPerson, CreatePerson, PersonError, SetPassword};
pub(crate) use commands::{ClaimEmail, SendVerification, insert_account, prove_email, send_verification};
pub(crate) use handlers::{browser_of, own_account, routes};
pub use model::PersonLine;
pub(crate) use model::{Account, EmailAddress, NewAccount, TypedAccount, new_password};
pub use rows::{find_by_email, list_people};
