//! The whole product on either engine, for tests that come in by the front door.
//!
//! [`TestApp`] is the product with a clock set by hand and a database of its own; [`Browser`] is
//! somebody at a browser without JavaScript: cookies, links, forms. [`accessibility`] checks pages.

#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

pub mod accessibility;
mod app;
mod browser;

pub use app::{TestApp, TestClock};
pub use browser::{Browser, Seen};
