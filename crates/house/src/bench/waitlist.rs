//! The waitlist under load: seats are given up and offers run out while newcomers book, all at once.

use super::book::{OpenEdition, RACERS, SEATS, book};
use super::{BenchProblem, Figure};
use kernel::{Actor, Clock as _, Ctx, EditionId, EnrolmentId, PersonId, Timestamp};
use learning::enrolment::{AcceptSeat, CancelSeat, ExpireOffer, SeatError};
use std::time::{Duration, Instant};
use store::{Store, SystemClock};

/// Whoever books while others give up.
const NEWCOMERS: usize = 16;
/// Who answers offers, or lets them run out, at once.
const ANSWERING: usize = 4;

/// What happened in all rounds together.
#[derive(Default)]
pub(super) struct Tally {
    oversold: u32,
    skipped: u32,
    idle: u32,
    unexpected: u32,
    moved: u32,
    lasting: Duration,
}

impl Tally {
    /// The figures, named with the engine's ending.
    pub(super) fn figures(&self, suffix: &str) -> Vec<Figure> {
        let name = |name: &str| format!("waitlist_{name}{suffix}");
        let limited = |what, count: u32, unit| Figure::limited(&name(what), f64::from(count), unit, 0.0);
        vec![
            limited("oversold_rounds", self.oversold, "rounds"),
            limited("skipped_people", self.skipped, "people"),
            limited("idle_seats", self.idle, "seats"),
            limited("unexpected_errors", self.unexpected, "errors"),
            Figure::plain(&name("moves_per_s"), f64::from(self.moved) / self.lasting.as_secs_f64(), "1/s"),
        ]
    }

    fn note(&mut self, moves: &Moves) {
        self.moved += moves.done;
        self.unexpected += moves.unexpected;
    }
}

/// What one of those at work did.
#[derive(Default)]
struct Moves {
    done: u32,
    unexpected: u32,
}

impl Moves {
    fn count<T>(&mut self, outcome: Result<T, SeatError>) {
        match outcome {
            Ok(_) => self.done += 1,
            // Somebody else was faster with this offer.
            Err(SeatError::NotAllowed(_) | SeatError::TooLate) => {}
            Err(problem) => {
                self.unexpected += 1;
                eprintln!("unexpected: {problem}");
            }
        }
    }
}

/// Everybody has booked; then every seat is given up while newcomers book and offers are accepted or run out.
pub(super) async fn round(
    store: &Store,
    ctx: &Ctx,
    people: &[PersonId],
    tally: &mut Tally,
) -> Result<(), BenchProblem> {
    let edition = OpenEdition::fresh(ctx);
    store.run(ctx, &edition).await?;
    let edition = edition.edition;
    let (before, newcomers) = people.split_at(RACERS);
    for person in before {
        let booked = book(store, ctx, person.clone(), edition.clone()).await;
        booked.map_err(|problem| BenchProblem(problem.to_string()))?;
    }
    let start = Instant::now();
    let mut running = Vec::new();
    for chunk in seats(store, ctx, &edition, "confirmed").await?.chunks(SEATS / ANSWERING) {
        running.push(tokio::spawn(give_up(store.clone(), ctx.clone(), chunk.to_vec())));
    }
    let newcomers = newcomers.to_vec();
    running.push(tokio::spawn(come(store.clone(), ctx.clone(), newcomers, edition.clone())));
    for _ in 0..ANSWERING {
        running.push(tokio::spawn(answer(store.clone(), ctx.clone(), edition.clone())));
    }
    for one in running {
        tally.note(&one.await.map_err(|problem| BenchProblem(problem.to_string()))??);
    }
    tally.note(&answer(store.clone(), ctx.clone(), edition.clone()).await?);
    tally.lasting += start.elapsed();
    look(store, ctx, &edition, tally).await
}

/// A seat of an edition: its id, whose it is, its number on the waitlist, and until when it can be accepted.
type Held = (String, String, i64, Option<i64>);

async fn seats(
    store: &Store,
    ctx: &Ctx,
    edition: &EditionId,
    state: &str,
) -> Result<Vec<Held>, BenchProblem> {
    let mut tx = store.read().await?;
    let found = store::query_as(
        "SELECT id, learner_id, waitlist_number, accept_by FROM enrolment
          WHERE network_id = $1 AND edition_id = $2 AND state = $3 ORDER BY waitlist_number, id",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(state)
    .fetch_all(&mut *tx)
    .await?;
    Ok(found)
}

fn enrolment_of(id: &str) -> Result<EnrolmentId, BenchProblem> {
    EnrolmentId::parse(id).map_err(|problem| BenchProblem(problem.to_string()))
}

fn as_learner(ctx: &Ctx, learner: &str) -> Result<Ctx, BenchProblem> {
    let id = PersonId::parse(learner).map_err(|problem| BenchProblem(problem.to_string()))?;
    let actor = Actor::Person { id, memberships: Vec::new() };
    Ok(Ctx { actor, now: SystemClock.now(), ..ctx.clone() })
}

async fn give_up(store: Store, ctx: Ctx, seats: Vec<Held>) -> Result<Moves, BenchProblem> {
    let mut moves = Moves::default();
    for (id, learner, ..) in seats {
        let command = CancelSeat { enrolment: enrolment_of(&id)?, reason: String::new() };
        moves.count(store.run(&as_learner(&ctx, &learner)?, &command).await);
    }
    Ok(moves)
}

async fn come(
    store: Store,
    ctx: Ctx,
    people: Vec<PersonId>,
    edition: EditionId,
) -> Result<Moves, BenchProblem> {
    let mut moves = Moves::default();
    for person in people {
        moves.count(book(&store, &ctx, person, edition.clone()).await);
    }
    Ok(moves)
}

/// Answers offers until there are none for a while: two of three are accepted, the third runs out.
async fn answer(store: Store, ctx: Ctx, edition: EditionId) -> Result<Moves, BenchProblem> {
    let (mut moves, mut quiet) = (Moves::default(), 0);
    while quiet < 3 {
        let offers = seats(&store, &ctx, &edition, "offered").await?;
        quiet = if offers.is_empty() { quiet + 1 } else { 0 };
        for (id, learner, number, accept_by) in offers {
            let enrolment = enrolment_of(&id)?;
            if number % 3 == 0 {
                let deadline = accept_by.map_or(ctx.now, Timestamp::from_microseconds);
                let later = Ctx { now: deadline, ..ctx.clone() };
                moves.count(store.run(&later, &ExpireOffer { enrolment }).await);
            } else {
                moves.count(store.run(&as_learner(&ctx, &learner)?, &AcceptSeat { enrolment }).await);
            }
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Ok(moves)
}

/// Whether a seat was sold twice, somebody was passed over, or a seat stands empty while people wait.
async fn look(store: &Store, ctx: &Ctx, edition: &EditionId, tally: &mut Tally) -> Result<(), BenchProblem> {
    let taken: i64 = {
        let mut tx = store.read().await?;
        store::query_scalar("SELECT seats_taken FROM edition WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(edition.as_str())
            .fetch_one(&mut *tx)
            .await?
    };
    let (confirmed, expired) =
        (seats(store, ctx, edition, "confirmed").await?, seats(store, ctx, edition, "expired").await?);
    let waiting = seats(store, ctx, edition, "waitlisted").await?;
    let seats = i64::try_from(SEATS).unwrap_or(i64::MAX);
    let held = i64::try_from(confirmed.len()).unwrap_or(i64::MAX);
    tally.oversold += u32::from(held > seats || held != taken);
    // Whoever was ever offered a seat had a lower number than whoever still waits.
    let last_offered = confirmed.iter().chain(&expired).map(|(_, _, number, _)| *number).max().unwrap_or(0);
    let passed_over = waiting.iter().filter(|(_, _, number, _)| *number < last_offered).count();
    tally.skipped += u32::try_from(passed_over).unwrap_or(u32::MAX);
    if !waiting.is_empty() {
        tally.idle += u32::try_from((seats - taken).max(0)).unwrap_or(u32::MAX);
    }
    Ok(())
}

/// How many people a round needs.
pub(super) const PEOPLE: usize = RACERS + NEWCOMERS;
