//! The words everybody shares: ids, time, language, money, who acts ([`Ctx`]), what they may
//! ([`policy`]), what has happened ([`Event`]) and what can go wrong at the edge ([`Fault`]).
//!
//! Nothing here does I/O; every crate of the house may depend on it, it depends on none of them.

mod context;
mod event;
mod fault;
mod fold;
mod id;
mod lang;
mod measure;
pub mod policy;
mod quotes;
mod spreadsheet;
mod time;

pub use context::{Actor, Clock, Ctx, Entropy, Membership, SeededEntropy};
pub use event::{
    AssessedAchievement, AssessedCriterion, AssessedOutcome, AwardOrder, EVERY_FIELD, Event,
    TranslatedAchievement, VerifiedSkill,
};
pub use fault::{Denied, Fault, FieldProblem, Problem};
pub use fold::fold;
pub use id::*;
pub use lang::{Lang, UnknownLang};
pub use measure::{EqfLevel, Minutes, Money, OutOfRange, SkillLevel};
pub use policy::{Action, Resource, ResourceKind, Role};
pub use quotes::Quotes;
pub use spreadsheet::{csv_line, csv_line_by, harmless_cell, plain_cell};
pub use time::{Timestamp, Zone};
