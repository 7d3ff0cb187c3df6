//! Measuring, in one run, against a limit or a baseline named beside each figure.

use serde::Serialize;

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
