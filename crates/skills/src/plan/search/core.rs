//! A good plan early: the same search over the few stages that the relaxation thinks best of.
//!
//! What is in the best plans is nearly always among the columns whose reduced cost is nearly nothing: the core of a knapsack
//! (Balas and Zemel 1980). A search over it is quick, and the plan it finds lets most other columns be dropped.

use super::super::relaxation::WHOLE;
use super::{Limit, Search};

/// Columns of a core, beside those that the relaxation chooses.
const SIZE: usize = 120;
/// Nodes of the first search over a core, before the cuts and before columns are dropped.
const FIRST_NODES: u64 = 1_000;
/// Nodes of later ones.
const NODES: u64 = 300;

/// The first of later searches over a core is after so many nodes; then after twice as many each time.
pub(super) const FIRST: u64 = 200;

impl Search<'_> {
    /// Searches the core for a better plan, unless what is left is hardly larger.
    pub(super) fn search_core(&mut self, limit: &Limit<'_>) {
        if self.is_core || self.relaxation.columns.len() <= 2 * SIZE {
            return;
        }
        let likely = self.likely(SIZE);
        self.search_among(likely, limit);
    }

    /// At times: searches among what the relaxation chose most often since the last time.
    pub(super) fn search_core_again(&mut self, limit: &Limit<'_>) {
        if self.is_core || self.nodes < self.next_core {
            return;
        }
        self.next_core *= 2;
        let mut often: Vec<usize> =
            (0..self.chosen_times.len()).filter(|&column| self.chosen_times[column] > 0).collect();
        often.sort_by_key(|&column| std::cmp::Reverse(self.chosen_times[column]));
        often.truncate(SIZE);
        self.chosen_times.fill(0);
        self.search_among(often, limit);
    }

    /// Counts what the relaxation chooses.
    pub(super) fn count_chosen(&mut self) {
        for column in self.chosen(WHOLE) {
            self.chosen_times[column] += 1;
        }
    }

    fn search_among(&mut self, columns: Vec<usize>, limit: &Limit<'_>) {
        let columns = self.completed(columns);
        let mut core = Self::over(self.model, self.included, columns, self.cuts.clone());
        core.is_core = true;
        core.best.clone_from(&self.best);
        core.best_slots.clone_from(&self.best_slots);
        core.best_value = self.best_value;
        core.meets = std::mem::take(&mut self.meets);
        let nodes = if self.core_nodes == 0 { FIRST_NODES } else { NODES };
        core.run(&Limit { nodes, stop: limit.stop });
        self.meets = std::mem::take(&mut core.meets);
        self.pivots += core.pivots + core.relaxation.simplex.pivots;
        self.core_nodes += core.nodes;
        if core.best_value > self.best_value {
            self.keep(&core.best, core.best_slots);
        }
    }

    /// With the best plan, and with what any of them requires.
    fn completed(&self, mut columns: Vec<usize>) -> Vec<usize> {
        columns.extend(&self.best);
        let mut columns = super::closure(self.model, &columns);
        columns.extend(self.included_closure());
        columns.retain(|column| self.relaxation.columns.binary_search(column).is_ok());
        columns.sort_unstable();
        columns.dedup();
        columns
    }
}
