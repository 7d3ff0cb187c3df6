//! Groups: seats that a company books for its people, with names later.
//!
//! ```text
//! booked (n seats without a name) ──invite──▶ an invitation waits ──accept──▶ a seat with a name
//!     └──▶ given back, or without a name when the time for names is over: the seat goes to those who wait
//! ```
//!
//! Invariants: seats without a name count as taken; a company gets all the seats it asks for at once, or none; there
//! are never more invitations waiting than seats without a name; the time for names moves with the edition; the seat of
//! somebody who gives it up is the company's again while it may still name somebody. The company pays.

mod commands;
mod handlers;
mod invitations;
mod mails;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{BookGroup, GiveBackSeats, GroupError, ReleaseUnnamed};
pub(crate) use commands::{cancel_all, follow_plan, take_back};
pub(crate) use handlers::{companies, routes};
pub use invitations::{AcceptInvitation, InviteToGroup, Invited, WithdrawInvitation};
pub use model::{InvitationState, SeatGroup, SeatInvitation};
pub(crate) use samples::all as samples;
