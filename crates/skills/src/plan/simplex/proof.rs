//! What is certain of an outcome, whatever rounding did to the basis: bounds and contradictions out of the rows as given.

use super::{FEASIBLE, NEAR, Outcome, Simplex};

/// Pivots in which a probe must show what it can.
const PROBE: usize = 15;

impl Simplex {
    /// A bound that no point within the bounds and rows exceeds, as of the last solve.
    pub(in crate::plan) const fn bound(&self) -> f64 {
        self.bound
    }

    /// A bound that no point within the bounds and rows exceeds, whatever rounding did to the basis.
    pub(super) fn safe_bound(&self) -> f64 {
        let prices = self.safe_prices();
        let rows: f64 = prices.iter().enumerate().map(|(row, price)| self.most_paid(row, *price)).sum();
        let columns = (0..self.cost.len()).map(|column| {
            let reduced = self.reduced_by(&prices, column);
            (reduced * self.lower[column]).max(reduced * self.upper[column])
        });
        rows + columns.sum::<f64>()
    }

    /// The bound at the present basis, and what it would lose if a variable were 1 whose upper bound that is.
    pub(in crate::plan) fn bound_and_losses(&self) -> (f64, Vec<f64>) {
        let prices = self.safe_prices();
        let loss = |column: usize| (-self.reduced_by(&prices, column)).max(0.0);
        (self.safe_bound(), (0..self.cost.len()).map(loss).collect())
    }

    /// The dual prices, as far as a bound may rest on them.
    fn safe_prices(&self) -> Vec<f64> {
        self.prices().into_iter().enumerate().map(|(row, price)| self.safe(row, price)).collect()
    }

    /// The most that a row can cost at a price, whatever it leaves.
    fn most_paid(&self, row: usize, price: f64) -> f64 {
        let (least, most) = self.slack[row];
        price * (self.rhs[row] - if price < 0.0 { most } else { least })
    }

    /// What other bounds of one variable would make of the bound, after a few pivots; none when no point is left. Everything
    /// is as before afterwards.
    pub(in crate::plan) fn probe(&mut self, variable: usize, bounds: (f64, f64), cutoff: f64) -> Option<f64> {
        let (lower, upper) = self.bounds(variable);
        let basis = self.basis.clone();
        self.set_bounds(variable, bounds.0, bounds.1);
        let outcome = self.solve_within(cutoff, PROBE);
        let bound = self.bound;
        self.set_bounds(variable, lower, upper);
        self.basis = basis;
        (outcome != Outcome::Infeasible).then_some(bound)
    }

    /// Whether an outcome follows from the rows as they were given, not only from a basis that rounding has worn.
    pub(super) fn is_sure(&self, outcome: Outcome, cutoff: f64) -> bool {
        match outcome {
            Outcome::Optimal => self.bound - self.objective() <= NEAR,
            Outcome::Stopped => self.bound <= cutoff + NEAR,
            Outcome::Infeasible => self.contradiction.is_some_and(|row| self.contradicts(row)),
        }
    }

    /// Whether a row of the inverse, as weights of the rows that were given, asks for more than the bounds allow.
    fn contradicts(&self, row: usize) -> bool {
        let size = self.basis.basic.len();
        let line = &self.basis.inverse[row * size..(row + 1) * size];
        [1.0, -1.0].into_iter().any(|sign| self.exceeds(|place| self.safe(place, sign * line[place])))
    }

    /// A price of a row that a bound may rest on: where the row may leave anything, none below zero.
    fn safe(&self, row: usize, price: f64) -> f64 {
        if self.slack[row].1.is_finite() { price } else { price.max(0.0) }
    }

    /// Whether rows with these weights cannot be met by anything within the bounds.
    fn exceeds(&self, weight: impl Fn(usize) -> f64) -> bool {
        let allowed: f64 = (0..self.rhs.len()).map(|row| self.most_paid(row, weight(row))).sum();
        let least = (0..self.cost.len()).map(|column| {
            let entry: f64 = self.columns[column].iter().map(|&(row, entry)| weight(row) * entry).sum();
            (entry * self.lower[column]).min(entry * self.upper[column])
        });
        least.sum::<f64>() > allowed + FEASIBLE
    }
}
