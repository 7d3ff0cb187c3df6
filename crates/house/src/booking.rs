//! Booking a whole plan: careers says which seats, learning sells them, and this storey, which knows both, does it
//! in one transaction (docs/adr/0010).

use careers::plan::{BookSeats, Booking, NotBooked};
use kernel::{Action, Ctx, EditionId, EnrolmentId, Fault, Problem, Resource, ResourceKind};
use learning::enrolment::{BookSeat, Booked, SeatError};
use store::{Command, Conflict, Refusable, Store, Subject, Tx};

/// A seat in each of several editions, or none at all.
pub struct BookPlan {
    /// Which.
    pub editions: Vec<EditionId>,
}

/// Why nothing was booked.
#[derive(Debug, thiserror::Error)]
pub enum BookPlanError {
    /// One seat cannot be had.
    #[error("{edition}: {why}")]
    Seat {
        /// In which edition.
        edition: EditionId,
        /// Why.
        why: SeatError,
    },
    /// An edition has no seat left; a plan does not wait.
    #[error("{0} is full")]
    Full(EditionId),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}

impl From<store::DbError> for BookPlanError {
    fn from(error: store::DbError) -> Self {
        BookPlanError::Refusable(error.into())
    }
}

impl Conflict for BookPlanError {
    fn is_conflict(&self) -> bool {
        match self {
            BookPlanError::Seat { why, .. } => why.is_conflict(),
            BookPlanError::Full(_) => false,
            BookPlanError::Refusable(error) => error.is_conflict(),
        }
    }
}

impl Command for BookPlan {
    type Output = usize;
    type Error = BookPlanError;
    const NAME: &'static str = "book_plan";

    fn subject(&self, _: &usize) -> Subject {
        let editions: Vec<&str> = self.editions.iter().map(EditionId::as_str).collect();
        Subject::new(ResourceKind::Enrolment, editions.join(" "))
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<usize, BookPlanError> {
        let learner = ctx.person().ok_or(Refusable::NotFound)?.clone();
        let seats = Resource::of_person(ResourceKind::Enrolment, &learner);
        ctx.authorise(Action::Create, &seats).map_err(Refusable::from)?;
        // Always in the same order: two plans that meet queue on the first seat they share.
        let mut editions: Vec<&EditionId> = self.editions.iter().collect();
        editions.sort();
        editions.dedup();
        for &edition in &editions {
            let seat = BookSeat {
                id: EnrolmentId::fresh(ctx.now, ctx.entropy.as_ref()),
                edition: edition.clone(),
                learner: learner.clone(),
                despite_overlap: false,
            };
            let booked = store::within(ctx, tx, &seat).await;
            match booked.map_err(|why| BookPlanError::Seat { edition: edition.clone(), why })? {
                Booked::Seat(_) => {}
                Booked::Waitlist { .. } => return Err(BookPlanError::Full(edition.clone())),
            }
        }
        Ok(editions.len())
    }
}

impl From<BookPlanError> for NotBooked {
    fn from(error: BookPlanError) -> Self {
        match error {
            BookPlanError::Full(edition) => {
                NotBooked::Edition { edition, problem: Problem::new("careers-offer-full") }
            }
            BookPlanError::Seat { edition, why } => match Fault::from(why) {
                Fault::Refused(problem) => NotBooked::Edition { edition, problem },
                fault => NotBooked::Fault(fault),
            },
            BookPlanError::Refusable(error) => NotBooked::Fault(error.into()),
        }
    }
}

/// What careers asks to book a plan.
pub struct LearningSeats;

impl BookSeats for LearningSeats {
    fn book<'a>(&'a self, store: &'a Store, ctx: &'a Ctx, editions: &'a [EditionId]) -> Booking<'a> {
        Box::pin(async move { Ok(store.run(ctx, &BookPlan { editions: editions.to_vec() }).await?) })
    }
}
