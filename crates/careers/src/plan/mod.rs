//! The plan: the provably best set of micro-stages for the gap, within hours, money and wishes.
//!
//! ```text
//! gap + what is on offer + what is booked already + wishes ─▶ skills::plan ─▶ the plan, its worth, the proof, the reasons
//!   ▲                                                                            │
//!   └── wishes: limits, mode, language, deadline, journey; keep, leave out, swap ◀┘──book──▶ every seat, or none
//! ```
//!
//! Invariants: an outcome says which level a stage leads to, not how many levels it adds, so each missing level
//! is a demand of its own: two stages that lead to the same level count once. Full editions and those whose
//! booking has closed are not on offer; what is booked already keeps its time free. A plan is booked whole: if one
//! seat is gone, none is taken, and the person is told which.

mod booking;
mod handlers;
mod model;
mod pages;
mod rows;
mod samples;
mod swap_pages;
mod wishes;

pub use booking::{BookSeats, Booking, NotBooked, SeatBooker};
pub use wishes::{SaveWishes, Wishes, WishesError};

pub(crate) use handlers::{book, plan, save, swap, wish};
pub(crate) use samples::samples;
