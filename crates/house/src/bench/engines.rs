//! What the libraries measure of themselves, in the form of a report.

use super::{BenchProblem, Figure, Machine, Report};
use kernel::Lang;
use skills::framework::Concept;
use std::time::Instant;

/// Seconds spent on each figure.
const fn seconds(quick: bool) -> f64 {
    if quick { 0.5 } else { 3.0 }
}

type Measured = Result<Vec<openbadges::bench::Figure>, Fault>;

/// Issuing: figures, that memory stays flat, that templates are exact, and what two workers do.
///
/// # Errors
/// When the sample cannot be issued.
pub fn issue(quick: bool) -> Result<Report, BenchProblem> {
    use openbadges::bench::{hostile_fills, memory_growth, random_learners};
    let mut report = report("issue", openbadges::bench::issue(seconds(quick) * 4.0))?;
    let (credentials, fills) = if quick { (50_000, 5_000) } else { (1_000_000, 100_000) };
    if let Some(kilobytes) = memory_growth(credentials).map_err(problem)? {
        let megabytes = f64::from(u32::try_from(kilobytes).unwrap_or(u32::MAX)) / 1024.0;
        report.figures.push(Figure::limited("issue_memory_growth_mb", megabytes, "MB", 16.0));
    }
    for (identical, different, found) in [
        ("template_identical", "template_different", random_learners(fills).map_err(problem)?),
        ("template_hostile_identical", "template_hostile_different", hostile_fills(fills).map_err(problem)?),
    ] {
        let count = |number: u64| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
        report.figures.push(Figure::plain(identical, count(found.identical), "fills"));
        report.figures.push(Figure::limited(different, count(found.different), "fills", 0.0));
    }
    report.figures.extend(super::scaling::issue(quick)?);
    Ok(report)
}

/// Verifying, and what two workers do.
///
/// # Errors
/// When the sample cannot be verified.
pub fn verify(quick: bool) -> Result<Report, BenchProblem> {
    let mut report = report("verify", openbadges::bench::verify(seconds(quick) * 6.0))?;
    report.figures.extend(super::scaling::verify(quick)?);
    Ok(report)
}

/// Canonicalising.
///
/// # Errors
/// When the sample cannot be read.
pub fn canon(quick: bool) -> Result<Report, BenchProblem> {
    report("canon", openbadges::bench::canon(seconds(quick) * 3.0))
}

type Fault = Box<dyn std::error::Error + Send + Sync>;

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err calls")]
fn problem(fault: Fault) -> BenchProblem {
    BenchProblem(fault.to_string())
}

fn report(bench: &str, measured: Measured) -> Result<Report, BenchProblem> {
    let figures = measured.map_err(problem)?;
    let figures = figures.into_iter().map(|figure| Figure {
        name: figure.name.to_owned(),
        value: figure.per_second,
        unit: "1/s".to_owned(),
        against: figure.raw.map(|(raw, _)| match figure.floor {
            Some(floor) => format!("{raw}, at least {floor}"),
            None => raw.to_owned(),
        }),
        ratio: figure.raw.map(|(_, ratio)| ratio),
    });
    Ok(Report { bench: bench.to_owned(), machine: Machine::here(), figures: figures.collect() })
}

/// Linking over these concepts.
#[must_use]
pub fn link(concepts: &[Concept], quick: bool) -> Report {
    let rows = skills::bench::rows_of(concepts);
    of_skills("link", |clock| skills::bench::link(&rows, if quick { 500 } else { 5_000 }, clock))
}

/// Extraction over these concepts, in English.
#[must_use]
pub fn extract(concepts: &[Concept]) -> Report {
    of_skills("extract", |clock| skills::bench::extract(concepts, Lang::En.into(), clock))
}

/// Plans.
#[must_use]
pub fn plan(quick: bool) -> Report {
    of_skills("plan", |clock| skills::bench::plan(quick, clock))
}

/// Talent search, and the same question in SQL on the same data.
///
/// # Errors
/// When the database fails.
pub async fn talent(quick: bool) -> Result<Report, BenchProblem> {
    let mut report = of_skills("talent", |clock| skills::bench::talent(quick, clock));
    report.figures.extend(super::talent_sql::beside_sql(quick).await?);
    Ok(report)
}

fn of_skills(
    bench: &str,
    measure: impl FnOnce(skills::bench::Clock<'_>) -> Vec<skills::bench::Figure>,
) -> Report {
    let start = Instant::now();
    let measured = measure(&|| start.elapsed().as_secs_f64() * 1_000.0);
    let figures = measured.into_iter().map(|figure| Figure {
        name: figure.name,
        value: figure.value,
        unit: figure.unit.to_owned(),
        against: figure.against.map(|against| against.to_string()),
        ratio: figure.ratio,
    });
    Report { bench: bench.to_owned(), machine: Machine::here(), figures: figures.collect() }
}
