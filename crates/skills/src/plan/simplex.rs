//! The linear relaxation: a bounded dual simplex with an explicit inverse of the basis.
//!
//! Maximise `cost · x` subject to `rows · x ≤ rhs`, `lower ≤ x ≤ upper`. Every variable has two bounds, so any
//! basis becomes dual feasible by putting each variable at the right bound; that makes every node of the
//! search a warm start, and adding a row or changing bounds costs a few pivots. The bound that is reported
//! does not rest on the pivots: it is computed from the dual prices alone (weak duality), so that rounding
//! can make it weaker, never wrong.

mod gomory;
mod inverse;
mod proof;

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Numbers below this are taken for zero in a pivot.
const TINY: f64 = 1e-9;
/// How far a basic variable may lie outside its bounds.
const FEASIBLE: f64 = 1e-7;
/// How far two ways to compute one number may differ.
const NEAR: f64 = 1e-6;
/// Pivots between two fresh inverses.
const REFRESH: usize = 80;

/// Where a variable stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Basic(usize),
    Lower,
    Upper,
}

/// A variable that could enter; the greatest enters first: the least ratio, then the largest price.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    ratio: f64,
    price: f64,
    variable: usize,
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .ratio
            .total_cmp(&self.ratio)
            .then_with(|| self.price.total_cmp(&other.price))
            .then_with(|| other.variable.cmp(&self.variable))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Candidate {}

/// How a solve ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Solved.
    Optimal,
    /// No point satisfies the rows.
    Infeasible,
    /// The objective fell below what was asked, or the pivots ran out.
    Stopped,
}

/// Where every variable stands, and all that follows from it.
#[derive(Debug, Clone)]
struct Basis {
    place: Vec<Place>,
    /// The variable of every row.
    basic: Vec<usize>,
    inverse: Vec<f64>,
    /// The values of the basic variables.
    values: Vec<f64>,
    /// The reduced costs of all variables.
    reduced: Vec<f64>,
    pivots_since_refresh: usize,
}

/// A linear program with its basis.
#[derive(Debug, Clone)]
pub(super) struct Simplex {
    cost: Vec<f64>,
    /// The variables with a cost.
    paid: Vec<usize>,
    lower: Vec<f64>,
    upper: Vec<f64>,
    rhs: Vec<f64>,
    /// The bounds of every row's slack.
    slack: Vec<(f64, f64)>,
    columns: Vec<Vec<(usize, f64)>>,
    rows: Vec<Vec<(usize, f64)>>,
    basis: Basis,
    /// Pivots done in all.
    pub(super) pivots: usize,
    row_prices: Vec<f64>,
    /// What no point exceeds, as of the last solve.
    bound: f64,
    /// The row of the tableau that cannot be met.
    contradiction: Option<usize>,
}

impl Basis {
    /// The basis without rows: every variable at the bound that its cost asks for.
    fn of(cost: &[f64]) -> Self {
        let place = |&cost: &f64| if cost > 0.0 { Place::Upper } else { Place::Lower };
        Self {
            place: cost.iter().map(place).collect(),
            basic: Vec::new(),
            inverse: Vec::new(),
            values: Vec::new(),
            reduced: cost.to_vec(),
            pivots_since_refresh: 0,
        }
    }
}

impl Simplex {
    /// Variables with cost and upper bound (the lower is 0), no rows yet.
    pub(super) fn new(variables: &[(f64, f64)]) -> Self {
        let cost: Vec<f64> = variables.iter().map(|variable| variable.0).collect();
        Self {
            lower: vec![0.0; variables.len()],
            upper: variables.iter().map(|variable| variable.1).collect(),
            rhs: Vec::new(),
            slack: Vec::new(),
            columns: vec![Vec::new(); variables.len()],
            rows: Vec::new(),
            basis: Basis::of(&cost),
            pivots: 0,
            row_prices: vec![0.0; cost.len()],
            bound: f64::INFINITY,
            contradiction: None,
            paid: (0..cost.len()).filter(|&column| cost[column] != 0.0).collect(),
            cost,
        }
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> usize {
        self.rhs.len()
    }

    /// Whether a row holds with equality, as far as the basis says.
    pub(super) fn is_tight(&self, row: usize) -> bool {
        !matches!(self.basis.place[self.cost.len() + row], Place::Basic(_))
    }

    /// Adds the row `entries · x ≤ rhs`; its slack becomes basic, so the basis stays dual feasible.
    pub(super) fn add_row(&mut self, entries: &[(usize, f64)], rhs: f64) {
        let row = self.rhs.len();
        for &(column, coefficient) in entries {
            self.columns[column].push((row, coefficient));
        }
        self.rows.push(entries.to_vec());
        self.rhs.push(rhs);
        self.slack.push((0.0, f64::INFINITY));
        let slack = self.cost.len() + row;
        self.basis.place.push(Place::Basic(row));
        self.basis.reduced.push(0.0);
        self.row_prices.push(0.0);
        self.extend_inverse(entries);
        self.basis.basic.push(slack);
        self.basis.values.push(0.0);
        self.set_values();
    }

    /// The variable of what a row leaves.
    pub(super) fn slack_of(&self, row: usize) -> usize {
        self.cost.len() + row
    }

    /// Sets the bounds of a variable; [`Self::settle`] must follow before the next solve.
    pub(super) fn set_bounds(&mut self, variable: usize, lower: f64, upper: f64) {
        if let Some(row) = variable.checked_sub(self.cost.len()) {
            self.slack[row] = (lower, upper);
        } else {
            (self.lower[variable], self.upper[variable]) = (lower, upper);
        }
    }

    /// Puts every variable that is not basic at the bound its reduced cost asks for.
    pub(super) fn settle(&mut self) {
        for variable in 0..self.basis.place.len() {
            if !matches!(self.basis.place[variable], Place::Basic(_)) {
                let upper = self.basis.reduced[variable] > 0.0 && self.bounds(variable).1.is_finite();
                self.basis.place[variable] = if upper { Place::Upper } else { Place::Lower };
            }
        }
        self.set_values();
    }

    /// The value of a variable.
    pub(super) fn value(&self, variable: usize) -> f64 {
        match self.basis.place[variable] {
            Place::Basic(row) => self.basis.values[row],
            Place::Lower => self.bounds(variable).0,
            Place::Upper => self.bounds(variable).1,
        }
    }

    /// The reduced cost of a variable; 0 when basic.
    pub(super) fn reduced_cost(&self, column: usize) -> f64 {
        self.basis.reduced[column]
    }

    /// The objective at the present basis.
    pub(super) fn objective(&self) -> f64 {
        self.paid.iter().map(|&column| self.cost[column] * self.value(column)).sum()
    }

    /// Solves from the present basis, and stops early once the objective falls below `cutoff`.
    pub(super) fn solve(&mut self, cutoff: f64) -> Outcome {
        self.solve_within(cutoff, 50 * (self.rows() + 20))
    }

    /// The same with at most so many pivots.
    fn solve_within(&mut self, cutoff: f64, most: usize) -> Outcome {
        for _ in 0..most {
            let Some(outcome) = self.step(cutoff) else { continue };
            self.bound = self.safe_bound();
            if self.is_sure(outcome, cutoff) {
                return outcome;
            }
            if self.basis.pivots_since_refresh == 0 {
                // Where nothing lies outside its bounds, the values may be used, and the bound holds in any case.
                return if outcome == Outcome::Optimal { outcome } else { Outcome::Stopped };
            }
            self.refresh();
        }
        self.bound = self.safe_bound();
        Outcome::Stopped
    }

    /// One pivot; the outcome when there is none to do.
    fn step(&mut self, cutoff: f64) -> Option<Outcome> {
        let Some((row, target)) = self.leaving() else { return Some(Outcome::Optimal) };
        if self.objective() < cutoff {
            return Some(Outcome::Stopped);
        }
        self.pivot(row, target)
    }

    /// The basic variable farthest outside its bounds, by row, and the bound it must go to.
    fn leaving(&self) -> Option<(usize, Place)> {
        let mut worst = FEASIBLE;
        let mut found = None;
        for (row, (&variable, &value)) in self.basis.basic.iter().zip(&self.basis.values).enumerate() {
            let (lower, upper) = self.bounds(variable);
            if lower - value > worst {
                worst = lower - value;
                found = Some((row, Place::Lower));
            }
            if value - upper > worst {
                worst = value - upper;
                found = Some((row, Place::Upper));
            }
        }
        found
    }

    /// The bounds of a variable, or of a row's slack.
    pub(super) fn bounds(&self, variable: usize) -> (f64, f64) {
        if variable < self.cost.len() {
            (self.lower[variable], self.upper[variable])
        } else {
            self.slack[variable - self.cost.len()]
        }
    }

    /// One pivot with bound flips; infeasible when nothing can enter, that is, when the rows cannot be met.
    fn pivot(&mut self, row: usize, target: Place) -> Option<Outcome> {
        self.price_row(row);
        let variable = self.basis.basic[row];
        let (lower, upper) = self.bounds(variable);
        let (sign, outside) = match target {
            Place::Upper => (1.0, self.basis.values[row] - upper),
            _ => (-1.0, lower - self.basis.values[row]),
        };
        let Some((entering, flips)) = self.entering(sign, outside) else {
            self.contradiction = Some(row);
            return Some(Outcome::Infeasible);
        };
        self.flip(&flips);
        self.exchange(row, target, entering);
        None
    }

    /// Row `row` of the tableau, into `row_prices`.
    fn price_row(&mut self, row: usize) {
        let (size, variables) = (self.basis.basic.len(), self.cost.len());
        self.row_prices.fill(0.0);
        for place in 0..size {
            let weight = self.basis.inverse[row * size + place];
            if weight.abs() > 1e-13 {
                for &(column, coefficient) in &self.rows[place] {
                    self.row_prices[column] += weight * coefficient;
                }
                self.row_prices[variables + place] = weight;
            }
        }
    }

    /// The variable to enter, and those to flip to their other bound on the way (the long-step ratio test).
    fn entering(&self, sign: f64, outside: f64) -> Option<(usize, Vec<usize>)> {
        let mut candidates = BinaryHeap::from(self.candidates(sign));
        let mut left = outside;
        let mut flips = Vec::new();
        while let Some(Candidate { price, variable, .. }) = candidates.pop() {
            left -= price * self.width(variable);
            if left <= FEASIBLE {
                return Some((variable, flips));
            }
            flips.push(variable);
        }
        None
    }

    /// The variables that could enter.
    fn candidates(&self, sign: f64) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for (variable, (&place, &price)) in self.basis.place.iter().zip(&self.row_prices).enumerate() {
            let price = sign * price;
            let useful = match place {
                Place::Basic(_) => false,
                Place::Lower => price > TINY,
                Place::Upper => price < -TINY,
            };
            if useful && self.width(variable) > 0.0 {
                // What rounding has put on the wrong side of zero enters first.
                let reduced = if place == Place::Lower {
                    -self.basis.reduced[variable]
                } else {
                    self.basis.reduced[variable]
                };
                let ratio = reduced.max(0.0) / price.abs();
                candidates.push(Candidate { ratio, price: price.abs(), variable });
            }
        }
        candidates
    }

    fn width(&self, variable: usize) -> f64 {
        let (lower, upper) = self.bounds(variable);
        upper - lower
    }

    fn flip(&mut self, flips: &[usize]) {
        for &variable in flips {
            let (step, place) = match self.basis.place[variable] {
                Place::Lower => (self.width(variable), Place::Upper),
                _ => (-self.width(variable), Place::Lower),
            };
            self.basis.place[variable] = place;
            self.move_values(variable, step);
        }
    }

    /// Moves a variable that is not basic by `step`, and the basic ones with it.
    fn move_values(&mut self, variable: usize, step: f64) {
        let direction = self.direction(variable);
        for (value, along) in self.basis.values.iter_mut().zip(&direction) {
            *value -= along * step;
        }
    }

    /// `entering` takes the place of the basic variable of `row`, which goes to the bound `target`.
    fn exchange(&mut self, row: usize, target: Place, entering: usize) {
        let leaving = self.basis.basic[row];
        let (lower, upper) = self.bounds(leaving);
        let bound = if target == Place::Upper { upper } else { lower };
        let direction = self.direction(entering);
        let step = (self.basis.values[row] - bound) / direction[row];
        let start = self.value(entering);
        for (value, along) in self.basis.values.iter_mut().zip(&direction) {
            *value -= along * step;
        }
        self.basis.values[row] = start + step;
        self.update_reduced(row, entering);
        self.update_inverse(row, &direction);
        self.basis.place[leaving] = target;
        self.basis.place[entering] = Place::Basic(row);
        self.basis.basic[row] = entering;
        self.pivots += 1;
        self.basis.pivots_since_refresh += 1;
        if self.basis.pivots_since_refresh >= REFRESH {
            self.refresh();
        }
    }

    fn update_reduced(&mut self, row: usize, entering: usize) {
        let ratio = self.basis.reduced[entering] / self.row_prices[entering];
        if ratio != 0.0 {
            for (reduced, price) in self.basis.reduced.iter_mut().zip(&self.row_prices) {
                *reduced -= ratio * price;
            }
        }
        for &variable in &self.basis.basic {
            self.basis.reduced[variable] = 0.0;
        }
        self.basis.reduced[self.basis.basic[row]] = -ratio;
        self.basis.reduced[entering] = 0.0;
    }

    /// Computes inverse, reduced costs and values anew, against the creep of rounding.
    fn refresh(&mut self) {
        self.basis.pivots_since_refresh = 0;
        if let Some(inverse) = self.inverted_basis() {
            self.basis.inverse = inverse;
        }
        let prices = self.prices();
        for column in 0..self.cost.len() {
            let basic = matches!(self.basis.place[column], Place::Basic(_));
            self.basis.reduced[column] = if basic { 0.0 } else { self.reduced_by(&prices, column) };
        }
        for (row, price) in prices.iter().enumerate() {
            let slack = self.cost.len() + row;
            self.basis.reduced[slack] =
                if matches!(self.basis.place[slack], Place::Basic(_)) { 0.0 } else { -price };
        }
        self.settle();
    }

    fn reduced_by(&self, prices: &[f64], column: usize) -> f64 {
        let paid: f64 = self.columns[column].iter().map(|&(row, entry)| prices[row] * entry).sum();
        self.cost[column] - paid
    }

    /// The basic values that follow from those that are not basic.
    fn set_values(&mut self) {
        let mut left = self.rhs.clone();
        for column in 0..self.cost.len() {
            if !matches!(self.basis.place[column], Place::Basic(_)) {
                let value = self.value(column);
                if value != 0.0 {
                    self.columns[column].iter().for_each(|&(row, entry)| left[row] -= entry * value);
                }
            }
        }
        for (row, left) in left.iter_mut().enumerate() {
            let slack = self.slack_of(row);
            if !matches!(self.basis.place[slack], Place::Basic(_)) {
                *left -= self.value(slack);
            }
        }
        let size = self.basis.basic.len();
        for (row, value) in self.basis.values.iter_mut().enumerate() {
            let line = &self.basis.inverse[row * size..(row + 1) * size];
            *value = line.iter().zip(&left).map(|(entry, left)| entry * left).sum();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_program_is_solved() {
        // 3x + 2y, x + y ≤ 4, x + 3y ≤ 6, x ≤ 3: best at (3, 1).
        let mut simplex = Simplex::new(&[(3.0, 3.0), (2.0, 10.0)]);
        simplex.add_row(&[(0, 1.0), (1, 1.0)], 4.0);
        simplex.add_row(&[(0, 1.0), (1, 3.0)], 6.0);
        simplex.settle();
        assert_eq!(simplex.solve(f64::NEG_INFINITY), Outcome::Optimal);
        assert!((simplex.objective() - 11.0).abs() < 1e-9);
        assert!((simplex.bound() - 11.0).abs() < 1e-9);
        simplex.set_bounds(0, 0.0, 0.0);
        simplex.settle();
        assert_eq!(simplex.solve(f64::NEG_INFINITY), Outcome::Optimal);
        assert!((simplex.objective() - 4.0).abs() < 1e-9);
        simplex.add_row(&[(1, -1.0)], -3.0);
        assert_eq!(simplex.solve(f64::NEG_INFINITY), Outcome::Infeasible);
    }

    #[test]
    fn the_bound_holds_before_the_program_is_solved() {
        let mut simplex = Simplex::new(&[(1.0, 1.0), (1.0, 1.0)]);
        simplex.add_row(&[(0, 2.0), (1, 1.0)], 2.0);
        simplex.settle();
        assert!(simplex.safe_bound() >= 1.5);
    }
}
