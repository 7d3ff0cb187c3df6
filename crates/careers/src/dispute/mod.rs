//! Disputes: somebody does not agree with what is asked, or with the level that counts for them.
//!
//! ```text
//! open ─┬─▶ accepted (what an occupation asks is corrected here, or an operator's word is added to the profile)
//!       └─▶ kept     (it stays as it is, and the answer says why)
//! ```
//!
//! Invariants: a dispute is answered once, in words; a company answers for its role, the network for occupations and for
//! levels; whoever answers sees what is disputed and the words, never the name of the person; a credential's level is
//! not changed by it, since what was assessed stands until it is assessed again.

mod commands;
mod handlers;
mod pages;
mod rows;
mod samples;

pub use commands::{AnswerDispute, DisputeError, Disputed, OpenDispute};

pub(crate) use handlers::{answer_company, answer_network, company, form, mine, network, open};
pub(crate) use samples::samples;
