//! The serving half: what a request brings ([`Visit`], [`Fields`], [`Upload`]), what it may
//! ([`Access`]), and how it is answered ([`Answer`]).
//!
//! ```text
//! request ─▶ guard (nonce, tokens, origin) ─▶ route (access) ─▶ handler: extract, run, answer
//!                ▲                                                   │
//!                └── headers, error page in the visitor's language ◀─┘
//! ```
//!
//! Invariants: no state-changing request without a token of this very visitor; every answer carries the
//! content security policy; every route is in the [`Routes`] table with its access, which [`Visit`]
//! enforces before a handler runs; what goes wrong becomes one page with a stable code.

mod answer;
mod app;
mod base;
mod cookie;
mod fields;
mod guard;
mod limits;
pub mod mail;
mod raw_body;
mod routes;
mod upload;
mod urlencoded;
mod visit;

pub use answer::{Answer, Refusal};
pub use app::{App, AppParts, Directory, HomeNetwork, Pending, Services, SignedIn};
/// What handlers are written with.
pub use axum::{
    extract::{Path, Query},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
pub use base::base_routes;
pub use cookie::{key_of as token_key, keyed_digest};
pub use fields::{Fields, KeyedFields, TextRule, is_email};
pub use guard::guarded;
pub use limits::{Bucket, Limits};
pub use raw_body::RawBody;
pub use routes::{Access, Route, Routes};
pub use upload::{FileRules, ReceivedFile, Upload};
pub use urlencoded::query_pairs;
pub use visit::Visit;
