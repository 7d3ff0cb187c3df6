//! Quality: the rules of a provider, as data.
//!
//! A manager writes them once; who decides on versions, the publish gate, the panels that judge, appeals and the sample
//! that is judged again follow them. Invariants: an organisation that has written nothing has the usual rules
//! ([`Rules::default`]); what was decided under other rules stays decided.

mod commands;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;

pub use commands::ChangeRules;
pub(crate) use handlers::routes;
pub use model::{Approvers, Rules};
pub(crate) use pages::samples;
