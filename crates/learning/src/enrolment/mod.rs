//! Enrolments: seats, and the waitlist.
//!
//! ```text
//!            ┌──▶ confirmed ──▶ attended ⇄ absent
//! book ──────┤        ▲   ├──▶ cancelled (the seat goes to the first who waits)
//!            │        │   └──▶ released (not there after some minutes; goes to somebody who waits and is)
//!            └──▶ waitlisted ──▶ offered ──accept──┘
//!                                  └──▶ expired (after the deadline; the seat goes to the next)
//! ```
//!
//! Invariants: seats are never sold twice, however many book at once; a learner has one live enrolment
//! per edition; a freed seat goes to the first of the waitlist, with a deadline to accept, and nobody
//! passes those who wait; whoever swaps has one seat at every moment. Until when a seat is given up freely, how long
//! an offer waits and what happens to those who do not come stands in the provider's terms ([`crate::booking_terms`]).

mod changing;
mod commands;
mod door;
mod handlers;
pub(crate) mod mails;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;
mod swap;
mod waitlist;

pub use commands::{AcceptSeat, BookSeat, CancelSeat, RemindLearner, SeatError};
pub(crate) use commands::{take_over, tell_of_new_plan};
pub use door::{ReleaseNoShows, SayHere};
pub(crate) use door::{release, release_later};
pub(crate) use handlers::routes;
pub use model::{Booked, Enrolment, EnrolmentState};
pub(crate) use pages::samples;
pub use swap::SwapSeat;
pub(crate) use swap::movable;
pub use waitlist::ExpireOffer;
pub(crate) use waitlist::{cancel_all, fill_free_seats, give_up};
