//! The front page and its neighbours: what the network is, help, privacy, accessibility statement.

mod handlers;
mod pages;
mod samples;

pub(crate) use handlers::routes;
pub(crate) use samples::samples;
