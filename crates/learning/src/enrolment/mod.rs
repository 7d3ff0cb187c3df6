//! Enrolments: seats, and the waitlist.
//!
//! ```text
//!            ┌──▶ confirmed ──▶ attended ⇄ absent
//! book ──────┤        ▲   └──▶ cancelled (the seat goes to the first who waits)
//!            └──▶ waitlisted ──▶ offered ──accept──┘
//!                                  └──▶ expired (after the deadline; the seat goes to the next)
//! ```
//!
//! Invariants: seats are never sold twice, however many book at once; a learner has one live enrolment
//! per edition; a freed seat goes to the first of the waitlist, with a deadline to accept, and nobody
//! passes those who wait.

mod commands;
mod handlers;
pub(crate) mod mails;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{AcceptSeat, BookSeat, CancelSeat, ExpireOffer, RemindLearner, SeatError};
pub(crate) use commands::{cancel_all, fill_free_seats, give_up};
pub(crate) use handlers::routes;
pub use model::{Booked, Enrolment, EnrolmentState};
pub(crate) use pages::samples;
