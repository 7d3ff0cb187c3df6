//! Figures with what they stand against.

use serde::Serialize;

/// One measured number.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// Its name, e.g. `suggest_p99_ms`.
    pub name: String,
    /// What was measured.
    pub value: f64,
    /// The unit, e.g. `ms`; empty for a share.
    pub unit: &'static str,
    /// What it stands against (a limit, a baseline), when there is something.
    pub against: Option<f64>,
    /// `value / against`.
    pub ratio: Option<f64>,
}

impl Figure {
    /// A figure that stands alone.
    #[must_use]
    pub fn alone(name: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { name: name.into(), value, unit, against: None, ratio: None }
    }

    /// A figure with what it stands against.
    #[must_use]
    pub fn against(name: impl Into<String>, value: f64, unit: &'static str, against: f64) -> Self {
        Self { name: name.into(), value, unit, against: Some(against), ratio: Some(value / against) }
    }
}

/// Gathers the rank of the first right answer, query by query.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ranking {
    ranks: Vec<Option<usize>>,
}

impl Ranking {
    /// Notes the rank (from 1) of the first right answer, none when there was none.
    pub fn note(&mut self, rank: Option<usize>) {
        self.ranks.push(rank);
    }

    /// How many queries.
    #[must_use]
    pub fn queries(&self) -> usize {
        self.ranks.len()
    }

    /// Mean reciprocal rank.
    #[must_use]
    pub fn mrr(&self) -> f64 {
        self.mean(|rank| 1.0 / real(rank))
    }

    /// The share of queries with a right answer among the first `k`.
    #[must_use]
    pub fn accuracy_at(&self, k: usize) -> f64 {
        self.mean(|rank| if rank <= k { 1.0 } else { 0.0 })
    }

    fn mean(&self, worth: impl Fn(usize) -> f64) -> f64 {
        let sum: f64 = self.ranks.iter().flatten().map(|&rank| worth(rank)).sum();
        if self.ranks.is_empty() { 0.0 } else { sum / real(self.ranks.len()) }
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of queries are far below 2^52")]
pub(crate) fn real(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_become_figures() {
        let mut ranking = Ranking::default();
        for rank in [Some(1), Some(2), None, Some(10)] {
            ranking.note(rank);
        }
        assert!((ranking.mrr() - 0.4).abs() < 1e-12);
        assert!((ranking.accuracy_at(1) - 0.25).abs() < 1e-12);
        assert!((ranking.accuracy_at(10) - 0.75).abs() < 1e-12);
        assert!(Ranking::default().mrr().abs() < 1e-12);
    }
}
