//! Tests that come in by the front door: the whole product, over HTTP, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod careers;
mod catalogue;
mod delivery;
mod governance;
mod home;
mod identity;
mod learning;
mod pages;
mod routes;
mod vc_api;
