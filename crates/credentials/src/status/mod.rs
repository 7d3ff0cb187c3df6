//! Status lists (Bitstring Status List 1.0): one bit a credential, at a random place.
//!
//! Invariants: a place is taken once; a list is never shorter than 131,072 entries and is left for a
//! new one when half of it is taken; a bit is changed in the transaction that changes the award.

mod handlers;
mod rows;

pub(crate) use handlers::published;
pub use handlers::routes;
pub(crate) use rows::{Keeper, OpenList, set_bits, set_many_bits, take_place, taken_places};
