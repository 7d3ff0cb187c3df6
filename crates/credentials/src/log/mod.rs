//! The transparency log of a network: every credential that was sealed, in an order that nobody can rewrite unseen.
//!
//! ```text
//! sealed ──salted hash──▶ entry ──append, in the transaction of the seal──▶ tiles, head ──▶ /log/… : checkpoint, tiles, proofs
//! ```
//!
//! Invariants: a credential stands in the log once, and in the transaction that stores it; an entry says nothing about
//! anybody without its salt, which stays here; tiles that are full never change (`openbadges::tlog`, C2SP `tlog-tiles`).

mod append;
mod handlers;
mod rows;

pub(crate) use append::{Logged, append};
pub use handlers::routes;
pub(crate) use handlers::{own_log, proof_of};
pub(crate) use rows::forget_salts;
pub use rows::{Head, head};
