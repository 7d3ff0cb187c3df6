//! What two workers do in the time of one: `credential issue` of a table and `verify` of a folder, as commands of this very
//! program, so that reading, threads and writing count as they do for its users.

use super::scratch::Scratch;
use super::{BenchProblem, Figure};
use openbadges::bench::RawOperation;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

/// How often one worker and two have their turn, one right after the other, so that what else the machine does meets both.
/// The turn in the middle counts.
const TURNS: usize = 5;

/// Rates of `credential issue` with one worker and with two, in credentials a second; none on a single core.
///
/// # Errors
/// When a command fails.
pub(super) fn issue(quick: bool) -> Result<Vec<Figure>, BenchProblem> {
    let rows = if quick { 40_000 } else { 200_000 };
    let place = Scratch::new()?;
    let folder = prepare(place.path(), rows)?;
    figures(("issue", rows), (RawOperation::Sign, 50_000), &|jobs| {
        run(
            folder,
            &["credential", "issue", "--template", "t.json", "--rows", "r.csv", "--key", "key", "--out", "-"],
            jobs,
            &[0],
        )
    })
}

/// Rates of `verify` over a folder of credentials with one worker and with two.
///
/// # Errors
/// When a command fails.
pub(super) fn verify(quick: bool) -> Result<Vec<Figure>, BenchProblem> {
    let rows = if quick { 5_000 } else { 50_000 };
    let place = Scratch::new()?;
    let folder = prepare(place.path(), rows)?;
    let into =
        ["credential", "issue", "--template", "t.json", "--rows", "r.csv", "--key", "key", "--out", "many"];
    run(folder, &into, 2, &[0])?;
    // Their status cannot be asked offline: "not checked" is 2.
    figures(("verify", rows), (RawOperation::Verify, 10_000), &|jobs| {
        run(folder, &["verify", "--offline", "many"], jobs, &[0, 2])
    })
}

/// A key, a template and a table of so many rows.
fn prepare(folder: &Path, rows: usize) -> Result<&Path, BenchProblem> {
    let made = Command::new(std::env::current_exe()?)
        .current_dir(folder)
        .args(["credential", "keygen", "key"])
        .output()?;
    if !made.status.success() {
        return Err(BenchProblem(String::from_utf8_lossy(&made.stderr).into_owned()));
    }
    std::fs::write(folder.join("t.json"), template().to_string())?;
    let mut table = String::from("day,index\n");
    for row in 0..rows {
        let _ = writeln!(table, "2026-02-{:02}T10:00:00Z,{}", 1 + row % 28, row % 131_072);
    }
    std::fs::write(folder.join("r.csv"), table)?;
    Ok(folder)
}

/// The badge of the other figures, of a key's own issuer and with what differs from row to row.
fn template() -> Value {
    let mut badge = serde_json::to_value(openbadges::bench::badge(1)).unwrap_or_default();
    for (pointer, text) in [
        ("/issuer/id", "{{$issuer}}"),
        ("/id", "urn:uuid:{{$uuid}}"),
        ("/credentialSubject/id", "urn:uuid:{{$uuid}}"),
        ("/awardedDate", "{{day}}"),
        ("/credentialStatus/id", "https://skills.example/status/7#{{index}}"),
        ("/credentialStatus/statusListIndex", "{{index}}"),
    ] {
        if let Some(place) = badge.pointer_mut(pointer) {
            *place = json!(text);
        }
    }
    badge
}

fn run(folder: &Path, arguments: &[&str], jobs: usize, fine: &[i32]) -> Result<f64, BenchProblem> {
    let mut command = Command::new(std::env::current_exe()?);
    command.current_dir(folder).args(arguments).args(["--jobs", &jobs.to_string()]);
    let start = Instant::now();
    let done = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).output()?;
    let seconds = start.elapsed().as_secs_f64();
    if done.status.code().is_some_and(|code| fine.contains(&code)) {
        return Ok(seconds);
    }
    Err(BenchProblem(format!("{}: {}", arguments.join(" "), String::from_utf8_lossy(&done.stderr))))
}

fn figures(
    (what, rows): (&str, usize),
    (raw, times): (RawOperation, u32),
    seconds: &dyn Fn(usize) -> Result<f64, BenchProblem>,
) -> Result<Vec<Figure>, BenchProblem> {
    if std::thread::available_parallelism().map_or(1, usize::from) < 2 {
        eprintln!("one core: {what}_jobs skipped");
        return Ok(Vec::new());
    }
    let (mut turns, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        turns.push((seconds(1)?, seconds(2)?));
        bare.push((apart(1, raw, times)?, apart(2, raw, times)?));
    }
    let ((one, two), (alone, together)) = (middle(turns), middle(bare));
    let rate = |seconds: f64| f64::from(u32::try_from(rows).unwrap_or(u32::MAX)) / seconds;
    let first = format!("{what}_jobs_1");
    let against = format!("{first}, at least 1.8");
    let cores = 2.0 * alone / together;
    let bound = "what two threads that share nothing do of the raw signature, over one";
    Ok(vec![
        Figure::plain(&first, rate(one), "1/s"),
        Figure::beside(&format!("{what}_jobs_2"), rate(two), "1/s", (&against, rate(one))),
        Figure::plain("cores_scaling", cores, ""),
        Figure::beside(&format!("{what}_jobs_scaling"), one / two, "", (bound, cores)),
    ])
}

/// The turn whose second part is, against its first, neither among the best nor among the worst.
fn middle(mut turns: Vec<(f64, f64)>) -> (f64, f64) {
    turns.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    turns.get(turns.len() / 2).copied().unwrap_or((f64::NAN, f64::NAN))
}

/// The seconds that so many threads take that each repeat a raw operation and share nothing: what the machine itself gives
/// of a second core at this moment for such work.
fn apart(threads: usize, raw: RawOperation, times: u32) -> Result<f64, BenchProblem> {
    let start = Instant::now();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(move || raw.repeat(times))).collect();
        let failed = |problem: &dyn std::fmt::Display| BenchProblem(problem.to_string());
        all.into_iter().try_for_each(|one| match one.join() {
            Ok(done) => done.map_err(|problem| failed(&problem)),
            Err(_) => Err(failed(&"a thread broke off")),
        })
    })?;
    Ok(start.elapsed().as_secs_f64())
}
