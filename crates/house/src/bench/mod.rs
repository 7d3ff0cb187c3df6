//! Measuring, in one run, against a limit or a baseline named beside each figure.

pub mod book;
pub mod bulk;
pub mod engines;
pub mod http;
pub mod jobs;
mod scaling;
mod scratch;
mod talent_sql;
mod waitlist;

use serde::Serialize;

/// Why a bench did not come to its end.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct BenchProblem(pub String);

macro_rules! problem_from {
    ($($error:ty),+ $(,)?) => {$(
        impl From<$error> for BenchProblem {
            fn from(error: $error) -> Self {
                Self(error.to_string())
            }
        }
    )+};
}
problem_from!(std::io::Error, store::DbError, store::Refusable);

/// One measured figure.
#[derive(Debug, Clone, Serialize)]
pub struct Figure {
    /// Its name, as documented in `docs/benchmarks.md`.
    pub name: String,
    /// What was measured.
    pub value: f64,
    /// In which unit.
    pub unit: String,
    /// What it is compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<String>,
    /// Value over what it is compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ratio: Option<f64>,
}

impl Figure {
    /// A figure with nothing to compare it with.
    #[must_use]
    pub fn plain(name: &str, value: f64, unit: &str) -> Self {
        Self { name: name.to_owned(), value, unit: unit.to_owned(), against: None, ratio: None }
    }

    /// A figure with the limit it should keep; the ratio to it, unless the limit is zero.
    #[must_use]
    pub fn limited(name: &str, value: f64, unit: &str, limit: f64) -> Self {
        let ratio = (limit > 0.0).then(|| value / limit);
        Self { against: Some(format!("at most {limit}")), ratio, ..Self::plain(name, value, unit) }
    }

    /// A figure with a baseline measured in the same run.
    #[must_use]
    pub fn beside(name: &str, value: f64, unit: &str, baseline: (&str, f64)) -> Self {
        let ratio = (baseline.1 > 0.0).then(|| value / baseline.1);
        Self { against: Some(baseline.0.to_owned()), ratio, ..Self::plain(name, value, unit) }
    }
}

/// The machine a bench ran on.
#[derive(Debug, Clone, Serialize)]
pub struct Machine {
    /// Processor.
    pub processor: String,
    /// Cores to be had.
    pub cores: usize,
    /// Memory in MB.
    pub memory_mb: u64,
}

/// What a bench prints.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// Which bench.
    pub bench: String,
    /// Where it ran.
    pub machine: Machine,
    /// What it measured.
    pub figures: Vec<Figure>,
}

impl Machine {
    /// This machine, as far as the operating system tells.
    #[must_use]
    pub fn here() -> Self {
        let read = |file: &str| std::fs::read_to_string(file).unwrap_or_default();
        let after = |text: &str, key: &str| {
            let line = text.lines().find(|line| line.starts_with(key)).map(str::to_owned);
            line.and_then(|line| line.split_once(':').map(|(_, value)| value.trim().to_owned()))
                .unwrap_or_default()
        };
        let kilobytes = after(&read("/proc/meminfo"), "MemTotal");
        let kilobytes: u64 = kilobytes.split(' ').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        Self {
            processor: after(&read("/proc/cpuinfo"), "model name"),
            cores: std::thread::available_parallelism().map_or(1, usize::from),
            memory_mb: kilobytes / 1024,
        }
    }
}
