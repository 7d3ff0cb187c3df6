//! Tests that come in by the front door: the whole product, over HTTP, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod assessment;
mod badge;
mod booking;
mod bulk;
mod bulk_ends;
mod careers;
mod careers_flows;
mod careers_frameworks;
mod carried;
mod catalogue;
mod delivery;
mod governance;
mod home;
mod identity;
mod impact;
mod learning;
mod pages;
mod pilot;
mod rooms;
mod routes;
mod studio;
mod vc_api;
mod work;
mod work_rules;
