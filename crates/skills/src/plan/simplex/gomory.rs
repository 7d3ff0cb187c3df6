//! Mixed-integer cuts out of a row of the tableau (Gomory 1960).
//!
//! Where a variable that must be whole is not, its row of the tableau says how far the variables at their bounds must move
//! so that it becomes whole. Cuts are weakened a little, so that rounding never cuts a plan off.

use super::{Place, Simplex};

/// A row is used when its variable is at least this far from whole numbers.
const LEAST_BROKEN: f64 = 0.02;
/// Coefficients smaller than this share of the largest are rounded to the safe side.
const LEAST_SHARE: f64 = 1e-5;
/// Cuts with larger coefficients are not trusted.
const LARGEST: f64 = 1e4;
/// How much a cut is weakened.
const SLACK: f64 = 1e-6;

/// `entries · x ≤ rhs`.
pub(in crate::plan) type Row = (Vec<(usize, f64)>, f64);

impl Simplex {
    /// A cut for every basic variable that should be whole and is not.
    pub(in crate::plan) fn mixed_cuts(&mut self) -> Vec<Row> {
        let broken = |value: f64| (value - value.round()).abs() >= LEAST_BROKEN;
        let rows = (0..self.basis.basic.len())
            .filter(|&row| self.basis.basic[row] < self.cost.len() && broken(self.basis.values[row]));
        let rows: Vec<usize> = rows.collect();
        rows.into_iter().filter_map(|row| self.mixed_cut(row)).collect()
    }

    fn mixed_cut(&mut self, row: usize) -> Option<Row> {
        self.price_row(row);
        let share = self.basis.values[row] - self.basis.values[row].floor();
        let variables = self.cost.len();
        let mut entries = vec![0.0; variables];
        let mut rhs = -1.0;
        for variable in 0..self.basis.place.len() {
            let Some(weight) = self.weight(variable, share) else { continue };
            match (self.basis.place[variable], variable.checked_sub(variables)) {
                (_, Some(slack)) => {
                    self.rows[slack].iter().for_each(|&(column, entry)| entries[column] += weight * entry);
                    rhs += weight * self.rhs[slack];
                }
                (Place::Upper, None) => {
                    entries[variable] += weight;
                    rhs += weight * self.upper[variable];
                }
                _ => {
                    entries[variable] -= weight;
                    rhs -= weight * self.lower[variable];
                }
            }
        }
        self.trusted(&entries, rhs)
    }

    /// What one step of a variable from its bound counts in the cut; none when nothing.
    fn weight(&self, variable: usize, share: f64) -> Option<f64> {
        let along = match self.basis.place[variable] {
            Place::Basic(_) => return None,
            Place::Lower => self.row_prices[variable],
            Place::Upper => -self.row_prices[variable],
        };
        let whole = variable.checked_sub(self.cost.len()).is_none_or(|row| self.is_whole(row));
        let part = if whole { along - along.floor() } else { 0.0 };
        let weight = match (whole, if whole { part <= share } else { along > 0.0 }) {
            (true, true) => part / share,
            (true, false) => (1.0 - part) / (1.0 - share),
            (false, true) => along / share,
            (false, false) => -along / (1.0 - share),
        };
        // A part just below 1 may be a whole number that was rounded: its weight is almost nothing either way.
        (weight > 1e-12).then_some(weight)
    }

    /// Whether the slack of a row is whole in every plan.
    fn is_whole(&self, row: usize) -> bool {
        let whole = |number: f64| (number - number.round()).abs() < f64::EPSILON;
        whole(self.rhs[row]) && self.rows[row].iter().all(|&(_, entry)| whole(entry))
    }

    /// The cut without tiny coefficients, weakened; none when it is not to be trusted.
    fn trusted(&self, entries: &[f64], mut rhs: f64) -> Option<Row> {
        let largest = entries.iter().fold(0.0f64, |largest, entry| largest.max(entry.abs()));
        if !(LEAST_SHARE..LARGEST).contains(&largest) {
            return None;
        }
        let mut kept = Vec::new();
        for (variable, &entry) in entries.iter().enumerate().filter(|(_, entry)| **entry != 0.0) {
            if entry.abs() >= largest * LEAST_SHARE {
                kept.push((variable, entry));
            } else {
                rhs -= (entry * self.lower[variable]).min(entry * self.upper[variable]);
            }
        }
        Some((kept, rhs + SLACK * (1.0 + largest)))
    }
}
