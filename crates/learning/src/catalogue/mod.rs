//! The catalogue: every offer of the network, for everybody.
//!
//! ```text
//! offers, editions ──stamps──▶ memory ──▶ shelves (words, stems, traits, order) ──▶ a page, with what each filter leaves
//! ```
//!
//! Invariants: only offers that are not withdrawn stand in it; what this server commits is found by the very next
//! search, what others commit within a second; the address of an online room is shown to nobody without a seat.

mod atlas;
mod bits;
pub(crate) mod calendar;
mod course;
mod drawn;
mod elm;
mod feeds;
mod handlers;
mod listed;
mod memory;
mod month;
mod pages;
mod rows;
mod samples;
mod search;
mod shelves;
mod stems;
mod terms;
mod traits;

pub use atlas::{Guide, Municipalities, Municipality, Point, Whereabouts};
pub(crate) use handlers::{calendar_file, edition_of, routes, stage_of};
pub use memory::Catalogue;
pub(crate) use pages::{samples, told};
pub(crate) use search::query_of;
