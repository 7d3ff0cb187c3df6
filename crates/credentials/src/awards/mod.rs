//! Awards: the fact that somebody achieved something, and its signed form.
//!
//! ```text
//! valid ──suspend──▶ suspended ──reinstate──▶ valid      valid | suspended ──revoke(reason)──▶ revoked
//! ```
//!
//! Invariants: one award a submission; the award, its signature, its places in the status lists and
//! its place in the backpack are written in one transaction; revoking the award voids every form; time
//! passing is no reason to revoke. Who may: the manager of the awarding organisation.

mod commands;
mod document;
mod handlers;
mod jobs;
mod many;
mod model;
mod pages;
mod rows;
mod samples;
mod wording;

pub use commands::{AwardError, ChangeStatus, IssueAward, StatusError};
pub use document::{achievement_address, credential_address, translation_address};
pub use handlers::routes;
pub use jobs::AwardOnValidation;
pub(crate) use many::skills_of;
pub use many::{
    EndClaims, SealedAwards, Sealer, Selection, Standing, StandingRow, TellMany, WrittenAwards,
    change_standing, judge_standing, select_awards,
};
pub use model::{AwardState, RevocationReason, StatusChange};
pub use rows::{AwardRow, CredentialRow, find_award, find_credential};
pub(crate) use rows::{achievement_of_version, forget_learner};
pub(crate) use samples::samples;
