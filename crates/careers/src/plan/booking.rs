//! Booking a plan: asked of whoever sells seats, through the storey above.

use kernel::{Ctx, EditionId, Fault, Problem};
use std::pin::Pin;
use std::sync::Arc;
use store::Store;

/// Why a plan was not booked; nothing of it is.
#[derive(Debug)]
pub enum NotBooked {
    /// One of its editions cannot be booked any more.
    Edition {
        /// Which.
        edition: EditionId,
        /// Why.
        problem: Problem,
    },
    /// The policy or the database.
    Fault(Fault),
}

/// What booking yields.
pub type Booking<'a> = Pin<Box<dyn Future<Output = Result<usize, NotBooked>> + Send + 'a>>;

/// Books seats for the acting person, all in one transaction. Seats are the learning domain's: the storey above,
/// which knows both, gives what does it.
pub trait BookSeats: Send + Sync {
    /// A seat in each of these editions, or none at all; gives how many.
    fn book<'a>(&'a self, store: &'a Store, ctx: &'a Ctx, editions: &'a [EditionId]) -> Booking<'a>;
}

/// The service under which the storey above gives it.
#[derive(Clone)]
pub struct SeatBooker(pub Arc<dyn BookSeats>);
