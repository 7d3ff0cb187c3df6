//! Training requests: what somebody wants to learn and nobody offers yet.
//!
//! ```text
//! gathering ──people ≥ threshold──▶ called ──votes ≥ threshold, or the asker's word──▶ settled (an edition)
//!     ├──▶ merged (into one like it)
//!     └───────────┴──▶ withdrawn
//! ```
//!
//! Invariants: a person stands once in a request, alone or for so many people of a company; what is shown of those who
//! joined is how many they are; providers are called once, when the threshold is reached; only providers propose, and
//! only editions of theirs that lie ahead; who joined has one vote, which they can move.

mod commands;
mod handlers;
mod mails;
mod model;
mod pages;
mod proposing;
pub(crate) mod rows;
mod samples;

pub(crate) use commands::leave;
pub use commands::{
    AskForTraining, JoinRequest, LeaveRequest, MergeRequest, RequestError, Voice, WithdrawRequest,
};
pub(crate) use handlers::routes;
pub use model::{MOST_PEOPLE, Proposal, RequestState, THRESHOLD, TrainingRequest, Wish};
pub use proposing::{ProposeEdition, SettleRequest, VoteForProposal};
pub(crate) use samples::all as samples;
