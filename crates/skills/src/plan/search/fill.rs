//! Plans made of what the relaxation chose: rounded, filled up, exchanged.

use super::super::fill::{Filling, density};
use super::super::relaxation::WHOLE;
use super::super::schedule::{
    FEW, MANY, Rules, Schedule, Steps, fitting_slot, levels_in_time, required_stages_present, schedule,
};
use super::branch::Decision;
use super::{Limit, Search, closure};

impl Search<'_> {
    /// The columns that the relaxation thinks best of, at most so many; of equals, those that teach most for what they take.
    pub(super) fn likely(&self, most: usize) -> Vec<usize> {
        let rank = |place: usize| {
            let at_zero = self.relaxation.value(place) < WHOLE;
            let price = if at_zero { -self.relaxation.reduced_cost(place) } else { -1.0 };
            ((price / WHOLE).round(), -density(self.model, self.relaxation.columns[place]), place)
        };
        let mut places: Vec<(f64, f64, usize)> = (0..self.relaxation.columns.len()).map(rank).collect();
        places.sort_by(|one, other| {
            one.0.total_cmp(&other.0).then_with(|| one.1.total_cmp(&other.1)).then(one.2.cmp(&other.2))
        });
        places.truncate(most);
        let mut columns: Vec<usize> =
            places.into_iter().map(|(_, _, place)| self.relaxation.columns[place]).collect();
        columns.sort_unstable();
        columns
    }

    /// Makes a plan of what the relaxation chose whole, filled up.
    pub(super) fn round(&mut self, decisions: &[Decision]) {
        let whole = self.chosen(1.0 - WHOLE);
        let columns = self.relaxation.columns.clone();
        let out = |column: &usize| decisions.contains(&Decision::Column(*column, false));
        let allowed: Vec<usize> = columns.into_iter().filter(|column| !out(column)).collect();
        self.complete(whole, &allowed);
    }

    /// The slots of a set that keeps all rules; none when it does not.
    pub(super) fn feasible(&self, set: &[usize], steps: Steps) -> Option<Vec<usize>> {
        if !self.model.affordable(set) {
            return None;
        }
        match schedule(self.model, set, Rules::All, steps) {
            Schedule::Found(slots) => Some(slots),
            Schedule::Impossible | Schedule::Unknown => None,
        }
    }

    /// Fills a feasible set up, what gains most for its hours and money first, and keeps it if it is best.
    pub(super) fn complete(&mut self, set: Vec<usize>, allowed: &[usize]) {
        if let Some((set, slots)) = self.filled(set, allowed) {
            self.keep(&set, slots);
        }
    }

    /// A feasible set with its slots, filled up; none when it is not feasible to begin with.
    pub(super) fn filled(&self, mut set: Vec<usize>, allowed: &[usize]) -> Option<(Vec<usize>, Vec<usize>)> {
        let mut slots = self.feasible(&set, FEW)?;
        let mut filling = Filling::new(self.model, &set);
        let mut refused: Vec<usize> = Vec::new();
        while let Some(column) = filling.most_gain(allowed, &set, &refused) {
            set.push(column);
            if let Some(with) = self.inserted(&set, &slots) {
                slots = with;
                filling.add(column);
            } else {
                set.pop();
                refused.push(column);
            }
        }
        Some((set, slots))
    }

    /// The slots of a set whose last column is new beside those of the others: at their side if one fits, else
    /// all moved about.
    pub(super) fn inserted(&self, set: &[usize], slots: &[usize]) -> Option<Vec<usize>> {
        let (&new, others) = set.split_last()?;
        if !required_stages_present(self.model, set) {
            return None;
        }
        let taken = others.iter().copied().zip(slots.iter().copied());
        let Some(slot) = fitting_slot(self.model, new, &taken, Rules::All) else {
            return self.feasible(set, FEW);
        };
        let with: Vec<usize> = slots.iter().copied().chain([slot]).collect();
        if levels_in_time(self.model, set, &with) { Some(with) } else { self.feasible(set, FEW) }
    }

    /// Takes each column of the best plan out in turn and fills up without it, while that helps.
    pub(super) fn exchange(&mut self, allowed: &[usize], limit: &Limit<'_>) {
        for _ in 0..4 {
            let before = self.best_value;
            for out in self.best.clone() {
                if self.included.contains(&out) || (limit.stop)() {
                    continue;
                }
                let rest: Vec<usize> = self.best.iter().copied().filter(|&column| column != out).collect();
                let others: Vec<usize> = allowed.iter().copied().filter(|&column| column != out).collect();
                self.complete(rest, &others);
            }
            if self.best_value == before {
                return;
            }
        }
    }

    /// Keeps a set if it is better than the best and may be attended, and says when.
    pub(super) fn offer(&mut self, set: &[usize]) -> Schedule {
        if !self.model.affordable(set) {
            return Schedule::Impossible;
        }
        let schedule = schedule(self.model, set, Rules::All, MANY);
        if let Schedule::Found(slots) = &schedule {
            self.keep(set, slots.clone());
        }
        schedule
    }

    /// Keeps a feasible set if it is better than the best.
    pub(super) fn keep(&mut self, set: &[usize], slots: Vec<usize>) {
        let value = self.model.value(set);
        if value > self.best_value && self.included.iter().all(|column| set.contains(column)) {
            self.best = set.to_vec();
            self.best_slots = slots;
            self.best_value = value;
        }
    }

    pub(super) fn included_closure(&self) -> Vec<usize> {
        closure(self.model, self.included)
    }
}
