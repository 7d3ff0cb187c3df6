//! A plan straight down from the root: what the relaxation takes most of is taken whole, until everything is whole.

use super::branch::{Decision, is_broken};
use super::{Limit, Node, Search};

impl Search<'_> {
    /// Takes, one after the other, what the relaxation nearly takes; what cannot be taken is left out, a few times.
    pub(super) fn dive(&mut self, root: &Node, limit: &Limit<'_>) {
        const MOST_REFUSED: usize = 5;
        let mut decisions = root.decisions.clone();
        let mut refused = 0;
        while refused < MOST_REFUSED && !(limit.stop)() {
            if self.apply(&decisions) && self.bounded(root.bound).is_some() {
                let Some(column) = self.nearest_taken(&decisions) else {
                    let set = self.chosen(0.5);
                    self.offer(&set);
                    return;
                };
                decisions.push(Decision::Column(column, true));
            } else {
                match decisions.pop() {
                    Some(Decision::Column(column, true)) if decisions.len() >= root.decisions.len() => {
                        decisions.push(Decision::Column(column, false));
                        refused += 1;
                    }
                    _ => return,
                }
            }
        }
    }

    /// The column that is taken most of those taken in part, and not decided.
    fn nearest_taken(&self, decisions: &[Decision]) -> Option<usize> {
        let decided = |column: usize| {
            decisions.contains(&Decision::Column(column, true))
                || decisions.contains(&Decision::Column(column, false))
        };
        let places = self.relaxation.columns.iter().enumerate();
        let values = places.map(|(place, &column)| (self.relaxation.value(place), column));
        let broken = values.filter(|(value, column)| is_broken(*value) && !decided(*column));
        broken.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, column)| column)
    }
}
