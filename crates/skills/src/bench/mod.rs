//! Measuring how fast linking, extraction, plans and talent search are.
//!
//! The caller brings the labels (an imported framework) and the clock (`now` in milliseconds since whenever), because
//! nothing here reads the time. The answer is a list of [`Figure`]s, each with the limit it stands against.

mod catalogue;
mod chance;
mod corpus;
mod extracting;
mod linking;
mod made_up;
mod planning;
mod talent;

pub use catalogue::{PURSES, Purse, problem};
pub use corpus::{OwnedRow, in_six_languages, rows_of};
pub use extracting::extract;
pub use linking::link;
pub use made_up::made_up;
pub use planning::plan;
pub use talent::{TalentWorkload, WorkloadPerson, talent};

pub use crate::eval::Figure;

/// A clock: milliseconds since any fixed moment.
pub type Clock<'a> = &'a dyn Fn() -> f64;

/// The value below which a share of the sorted measurements lies.
fn percentile(sorted: &[f64], share: f64) -> f64 {
    if sorted.is_empty() {
        return 0.0;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a length is a valid index"
    )]
    let at = (crate::eval::real(sorted.len() - 1) * share).ceil() as usize;
    sorted[at.min(sorted.len() - 1)]
}
