//! Being found: a company describes a role, sees anonymous people who agreed to be found, ranked with reasons,
//! and asks for contact; only when the person accepts does a name appear.
//!
//! ```text
//! role ──search──▶ looks (logged, anonymous) ──ask──▶ waiting ─┬─▶ accepted (name and e-mail shown)
//!                                                              └─▶ declined
//! ```
//!
//! Invariants: nobody is shown without a consent that stands in the database at that very moment; a company
//! names a person only by the id of a look, never by the person's; every look stands in the person's own log.

mod index;

pub use index::Talent;
