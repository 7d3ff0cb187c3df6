//! Booking: sixty-four people race for twenty seats; and what happens to the waitlist ([`super::waitlist`]).

use super::scratch::{self, Scratch};
use super::{BenchProblem, Figure, Machine, Report, waitlist};
use identity::CreatePerson;
use kernel::{
    Actor, Clock as _, Ctx, EditionId, EnrolmentId, Lang, MicroStageId, OrganisationId, PersonId,
    ResourceKind,
};
use learning::enrolment::{BookSeat, Booked, SeatError};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::{Duration, Instant};
use store::{Command, DbError, Refusable, Store, Subject, SystemClock, Tx};

pub(super) const RACERS: usize = 64;
pub(super) const SEATS: usize = 20;

/// Runs the bench: 100 rounds on each engine (`quick`: 10).
///
/// # Errors
/// When a database cannot be opened.
pub async fn run(quick: bool) -> Result<Report, BenchProblem> {
    let rounds = if quick { 10 } else { 100 };
    let scratch = Scratch::new()?;
    let mut figures = on(scratch.path(), &scratch.sqlite_url(), rounds, "").await?;
    if let Some(server) = scratch::postgres_server() {
        let url = scratch::postgres_database(&server).await?;
        figures.extend(on(scratch.path(), &url, rounds, "_postgres").await?);
    }
    Ok(Report { bench: "book".to_owned(), machine: Machine::here(), figures })
}

/// What happened in all rounds together.
#[derive(Default)]
struct Tally {
    oversold: u32,
    wrong_waitlists: u32,
    unexpected: u32,
    booking: Duration,
}

async fn on(folder: &Path, url: &str, rounds: u32, suffix: &str) -> Result<Vec<Figure>, BenchProblem> {
    let store = scratch::open(folder, url).await?;
    let ctx = scratch::ctx(&scratch::network());
    let racers = racers(&store, &ctx).await?;
    let mut tally = Tally::default();
    for _ in 0..rounds {
        round(&store, &ctx, &racers[..RACERS], &mut tally).await?;
    }
    let mut waiting = waitlist::Tally::default();
    for _ in 0..rounds {
        waitlist::round(&store, &ctx, &racers, &mut waiting).await?;
    }
    store.close().await;
    let name = |name: &str| format!("{name}{suffix}");
    let booked = f64::from(rounds) * 64.0 / tally.booking.as_secs_f64();
    let mut figures = vec![
        Figure::limited(&name("oversold_rounds"), f64::from(tally.oversold), "rounds", 0.0),
        Figure::limited(&name("unexpected_errors"), f64::from(tally.unexpected), "errors", 0.0),
        Figure::limited(&name("wrong_waitlist_rounds"), f64::from(tally.wrong_waitlists), "rounds", 0.0),
        Figure::plain(&name("rounds"), f64::from(rounds), "rounds"),
        Figure::plain(&name("bookings_per_s"), booked, "1/s"),
    ];
    figures.extend(waiting.figures(suffix));
    Ok(figures)
}

async fn racers(store: &Store, ctx: &Ctx) -> Result<Vec<PersonId>, BenchProblem> {
    let mut racers = Vec::with_capacity(waitlist::PEOPLE);
    for number in 0..waitlist::PEOPLE {
        let person = CreatePerson {
            name: format!("Racer {number}"),
            email: format!("racer{number}@bench.example"),
            lang: Lang::En,
            password: None,
        };
        racers.push(store.run(ctx, &person).await.map_err(|problem| BenchProblem(problem.to_string()))?);
    }
    Ok(racers)
}

/// Everybody books at once.
async fn round(store: &Store, ctx: &Ctx, racers: &[PersonId], tally: &mut Tally) -> Result<(), BenchProblem> {
    let edition = OpenEdition::fresh(ctx);
    store.run(ctx, &edition).await?;
    let start = Instant::now();
    let running: Vec<_> = racers
        .iter()
        .map(|racer| {
            let (store, ctx, racer) = (store.clone(), ctx.clone(), racer.clone());
            let edition = edition.edition.clone();
            tokio::spawn(async move { book(&store, &ctx, racer, edition).await })
        })
        .collect();
    let (mut seats, mut places) = (0, BTreeSet::new());
    for one in running {
        match one.await {
            Ok(Ok(Booked::Seat(_))) => seats += 1,
            Ok(Ok(Booked::Waitlist { position, .. })) => {
                places.insert(position);
            }
            Ok(Err(problem)) => {
                tally.unexpected += 1;
                eprintln!("unexpected: {problem}");
            }
            Err(problem) => {
                tally.unexpected += 1;
                eprintln!("unexpected: {problem}");
            }
        }
    }
    tally.booking += start.elapsed();
    let stored = stored_seats(store, ctx, &edition.edition).await?;
    tally.oversold += u32::from(seats != SEATS || stored != SEATS);
    tally.wrong_waitlists += u32::from(!places.into_iter().eq(1..=44));
    Ok(())
}

pub(super) async fn book(
    store: &Store,
    ctx: &Ctx,
    racer: PersonId,
    edition: EditionId,
) -> Result<Booked, SeatError> {
    let actor = Actor::Person { id: racer.clone(), memberships: Vec::new() };
    let ctx = Ctx { actor, now: SystemClock.now(), ..ctx.clone() };
    let id = EnrolmentId::fresh(ctx.now, ctx.entropy.as_ref());
    store.run(&ctx, &BookSeat { id, edition, learner: racer, despite_overlap: true }).await
}

async fn stored_seats(store: &Store, ctx: &Ctx, edition: &EditionId) -> Result<usize, BenchProblem> {
    let mut tx = store.read().await?;
    let found: i64 = store::query_scalar(
        "SELECT count(*) FROM enrolment WHERE network_id = $1 AND edition_id = $2 AND state = 'confirmed'",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_one(&mut *tx)
    .await?;
    Ok(usize::try_from(found).unwrap_or(0))
}

/// An edition that can be booked, with its offer: rows that designing and publishing would have left.
pub(super) struct OpenEdition {
    stage: MicroStageId,
    pub(super) edition: EditionId,
    organisation: OrganisationId,
    trainer: PersonId,
}

impl OpenEdition {
    pub(super) fn fresh(ctx: &Ctx) -> Self {
        let (now, entropy) = (SystemClock.now(), ctx.entropy.as_ref());
        Self {
            stage: MicroStageId::fresh(now, entropy),
            edition: EditionId::fresh(now, entropy),
            organisation: OrganisationId::fresh(now, entropy),
            trainer: PersonId::fresh(now, entropy),
        }
    }
}

impl Command for OpenEdition {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "open_bench_edition";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Edition, self.edition.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        self.insert_stage(ctx, tx).await?;
        Ok(self.insert_edition(ctx, tx).await?)
    }
}

impl OpenEdition {
    async fn insert_stage(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), DbError> {
        let version = kernel::MicrocredentialVersionId::fresh(ctx.now, ctx.entropy.as_ref());
        store::query(
            "INSERT INTO micro_stage (network_id, id, organisation_id, version_id, state, title, description, lang,
                    mode, minutes, price_cents, payer, audience, credential, skills, created_at, changed_at)
             VALUES ($1, $2, $3, $4, 'offered', 'A race', '', 'en', 'in_person', 240, 0, 'public_fund', '',
                    'Racing', '', $5, $5)",
        )
        .bind(ctx.network.as_str())
        .bind(self.stage.as_str())
        .bind(self.organisation.as_str())
        .bind(version.as_str())
        .bind(ctx.now.microseconds())
        .execute(&mut **tx)
        .await
        .map(|_| ())
    }

    async fn insert_edition(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), DbError> {
        let starts = ctx.now.plus_days(7);
        store::query(
            "INSERT INTO edition (network_id, id, micro_stage_id, organisation_id, state, place, venue, link,
                    starts_at, ends_at, zone, seats, seats_taken, waitlist_last, trainer_id, booking_opens_at,
                    booking_closes_at, created_at, changed_at)
             VALUES ($1, $2, $3, $4, 'open', 'Milano', 'Aula 1', '', $5, $6, 'Europe/Rome', 20, 0, 0, $7, $8, $5, $8, $8)",
        )
        .bind(ctx.network.as_str())
        .bind(self.edition.as_str())
        .bind(self.stage.as_str())
        .bind(self.organisation.as_str())
        .bind(starts.microseconds())
        .bind(starts.plus_minutes(240).microseconds())
        .bind(self.trainer.as_str())
        .bind(ctx.now.microseconds())
        .execute(&mut **tx)
        .await
        .map(|_| ())
    }
}
