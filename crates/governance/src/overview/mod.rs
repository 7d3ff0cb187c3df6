//! The governance's first page: who wants to join, who takes part, how the loop runs, what went wrong.

mod handlers;
mod pages;
mod rows;

pub(crate) use handlers::routes;
pub(crate) use pages::{Overview, network_tabs, overview};
pub(crate) use rows::{Loop, MemberLine};
