//! What the libraries measure of themselves, in the form of a report.

use super::{BenchProblem, Figure, Machine, Report};
use kernel::Lang;
use skills::framework::Concept;
use std::time::Instant;

/// Seconds spent on each figure.
const fn seconds(quick: bool) -> f64 {
    if quick { 0.5 } else { 3.0 }
}

type Measured = Result<Vec<openbadges::bench::Figure>, Box<dyn std::error::Error + Send + Sync>>;

/// Issuing.
///
/// # Errors
/// When the sample cannot be issued.
pub fn issue(quick: bool) -> Result<Report, BenchProblem> {
    report("issue", openbadges::bench::issue(seconds(quick)))
}

/// Verifying.
///
/// # Errors
/// When the sample cannot be verified.
pub fn verify(quick: bool) -> Result<Report, BenchProblem> {
    report("verify", openbadges::bench::verify(seconds(quick)))
}

/// Canonicalising.
///
/// # Errors
/// When the sample cannot be read.
pub fn canon(quick: bool) -> Result<Report, BenchProblem> {
    report("canon", openbadges::bench::canon(seconds(quick)))
}

fn report(bench: &str, measured: Measured) -> Result<Report, BenchProblem> {
    let figures = measured.map_err(|problem| BenchProblem(problem.to_string()))?;
    let figures = figures.into_iter().map(|figure| Figure {
        name: figure.name.to_owned(),
        value: figure.per_second,
        unit: "1/s".to_owned(),
        against: figure.raw.map(|(raw, _)| raw.to_owned()),
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
