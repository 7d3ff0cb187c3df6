//! HTTP: how soon it answers, what it costs, and how it bears load; server and load in one run, a core each.
//!
//! The server is the same binary as a child process on a fresh demo network grown to ten thousand offers. Load at a
//! given rate is an open loop: a request's time counts from the moment it was due, so a server that stalls is seen to.

mod board;
mod client;
mod grow;
mod load;
mod server;

use super::scratch::Scratch;
use super::{BenchProblem, Figure, Machine, Report};
pub use board::run as board;
use client::Asked;
use load::{Measured, at_full_speed, at_rate};
use server::Server;
use std::time::Duration;

/// Offers in the catalogue.
const OFFERS: usize = 10_000;
/// Requests a second of the steady load.
const RATE: u32 = 100;
/// How often each page has its turn at full speed.
const TURNS: u32 = 6;
/// The bare static page that others are compared with.
const STATIC: &str = "/accessibility";

/// Runs the bench.
///
/// # Errors
/// When the server does not start or a page is not found.
pub async fn run(quick: bool) -> Result<Report, BenchProblem> {
    let scratch = Scratch::new()?;
    let seconds = Duration::from_secs(if quick { 3 } else { 30 });
    Server::start(&scratch)?.stop()?;
    let share = grow::catalogue_and_share(&scratch, OFFERS).await?;
    let server = Server::start(&scratch)?;
    let mut figures = vec![
        Figure::limited("start_to_first_answer_ms", server.first_answer_ms, "ms", 2_000.0),
        Figure::limited("idle_memory_mb", server.idle_memory_mb()?, "MB", 80.0),
        Figure::limited("binary_mb", binary_mb()?, "MB", 60.0),
    ];
    let asked = |path: &str| Asked::of(server.address, path);
    let mut pages = vec![("catalogue", "/catalogue?q=digitale".to_owned())];
    match share {
        Some(path) => pages.push(("credential_page", path)),
        None => eprintln!("nobody shares a credential in the demo: credential_page skipped"),
    }
    let mut steady = Vec::new();
    for (_, path) in &pages {
        steady.push(at_rate(&asked(path), RATE, seconds).await?);
    }
    let all: Vec<Asked> =
        std::iter::once(STATIC).chain(pages.iter().map(|(_, path)| path.as_str())).map(asked).collect();
    let full = in_turns(&all, seconds).await?;
    let Some((bare, full)) = full.split_first() else {
        return Err(BenchProblem("nothing was asked".to_owned()));
    };
    figures.push(Figure::plain("static_per_s", bare.per_second, "1/s"));
    for (((name, _), steady), full) in pages.iter().zip(&steady).zip(full) {
        figures.extend(of_page(name, steady, full, bare.per_second));
    }
    server.stop()?;
    Ok(Report { bench: "http".to_owned(), machine: Machine::here(), figures })
}

/// Every page as fast as it goes, in turns; of each the best turn counts, so that other work on the machine hurts all alike.
async fn in_turns(pages: &[Asked], seconds: Duration) -> Result<Vec<Measured>, BenchProblem> {
    let mut best: Vec<Measured> = Vec::new();
    for _ in 0..TURNS {
        for (at, page) in pages.iter().enumerate() {
            let turn = at_full_speed(page, seconds / TURNS).await?;
            match best.get_mut(at) {
                Some(known) => {
                    let errors = known.errors + turn.errors;
                    if turn.per_second > known.per_second {
                        *known = turn;
                    }
                    known.errors = errors;
                }
                None => best.push(turn),
            }
        }
    }
    Ok(best)
}

fn of_page(name: &str, steady: &Measured, full: &Measured, bare: f64) -> [Figure; 5] {
    let called = |what: &str| format!("{name}_{what}");
    [
        Figure::limited(&called("p99_ms"), steady.percentile_ms(99), "ms", 25.0),
        Figure::plain(&called("p50_ms"), steady.percentile_ms(50), "ms"),
        Figure::limited(&called("errors"), f64::from(steady.errors + full.errors), "answers", 0.0),
        Figure::plain(&called("bytes"), full.bytes_each, "bytes"),
        Figure::beside(&called("per_s"), full.per_second, "1/s", ("static_per_s", bare)),
    ]
}

#[expect(clippy::cast_precision_loss, reason = "a binary is far below 2^52 bytes")]
fn binary_mb() -> Result<f64, BenchProblem> {
    Ok(std::fs::metadata(std::env::current_exe()?)?.len() as f64 / 1_000_000.0)
}
