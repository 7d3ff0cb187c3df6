//! Sessions: browsers in which somebody is signed in, and the ways in and back in.
//!
//! ```text
//! password ─▶ session (token in a cookie, digest here) ──30 days unused──▶ over
//!                 └── signed out · password changed · account erased · ended from the list ──▶ over
//! ```
//!
//! Invariants: a token is fresh at every sign-in, and the one the browser had before ends; what is answered,
//! and after how long, does not tell whether an account exists.

mod commands;
mod handlers;
mod pages;
mod rows;

pub(crate) use commands::{EndSession, TouchSession};
pub(crate) use handlers::{after_sign_in, own_sessions, routes};
pub(crate) use pages::{forgot, forgot_sent, reset, sign_in};
pub(crate) use rows::{NewSession, SessionLine, begin, end_all, present};
