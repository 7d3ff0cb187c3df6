//! What the libraries measure of themselves, in the form of a report.

use super::{BenchProblem, Figure, Machine, Report};

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
