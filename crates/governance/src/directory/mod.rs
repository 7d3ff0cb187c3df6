//! The public directory of organisations: who takes part, what they may award, what they teach.
//!
//! Invariant: who only applied, or was refused, is not in it; who is suspended keeps a page that says so,
//! because credentials lead there.

mod handlers;
mod pages;
mod rows;

pub(crate) use handlers::routes;
pub(crate) use pages::{Directory, OrganisationPage, directory, kind_name, one, status_pill};
pub(crate) use rows::{EditionLine, Entry};
