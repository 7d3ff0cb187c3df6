//! Many awards at once: rows that somebody brings in, sealed by a compiled template and written with few statements.
//!
//! ```text
//! orders ──places drawn──▶ filled and signed, apart from any transaction ──▶ SealedAwards::write, in the caller's
//!                              └─ what the template refuses goes the generic way        transaction: all or none
//! learner known ──▶ backpack        nobody known ──▶ claim: whoever follows the mailed link takes it
//! ```
//!
//! Invariants: what is written is byte for byte what the award of one submission would be; a row's key is awarded
//! once, in whatever run; two writers never share a place in a status list, for the one that comes second is told
//! so and draws again; learners are told by jobs, a few at a time.

mod places;
mod rows;
mod sealer;
mod sealing;
mod standing;
mod tell;

pub use sealer::{SealedAwards, Sealer, WrittenAwards};
pub use standing::{Selection, Standing, StandingRow, change_standing, judge_standing, select_awards};
pub(super) use tell::sealed_mail;
pub(crate) use tell::skills_of;
pub use tell::{EndClaims, TellMany};
