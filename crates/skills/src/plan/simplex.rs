//! The linear relaxation: a bounded dual simplex with an explicit inverse of the basis.
//!
//! Maximise `cost · x` subject to `rows · x ≤ rhs`, `lower ≤ x ≤ upper`. Every variable has two bounds, so any
//! basis becomes dual feasible by putting each variable at the right bound; that makes every node of the
//! search a warm start, and adding a row or changing bounds costs a few pivots. The bound that is reported
//! does not rest on the pivots: it is computed from the dual prices alone (weak duality), so that rounding
//! can make it weaker, never wrong.

mod gomory;

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Numbers below this are taken for zero in a pivot.
const TINY: f64 = 1e-9;
/// How far a basic variable may lie outside its bounds.
const FEASIBLE: f64 = 1e-7;
/// How far two ways to compute one number may differ.
const NEAR: f64 = 1e-7;
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

/// A linear program with its basis.
#[derive(Debug, Clone)]
pub(super) struct Simplex {
    cost: Vec<f64>,
    /// The variables with a cost.
    paid: Vec<usize>,
    lower: Vec<f64>,
    upper: Vec<f64>,
    rhs: Vec<f64>,
    columns: Vec<Vec<(usize, f64)>>,
    rows: Vec<Vec<(usize, f64)>>,
    place: Vec<Place>,
    basic: Vec<usize>,
    inverse: Vec<f64>,
    values: Vec<f64>,
    reduced: Vec<f64>,
    pivots_since_refresh: usize,
    /// Pivots done in all.
    pub(super) pivots: usize,
    row_prices: Vec<f64>,
    /// The row of the tableau that cannot be met.
    contradiction: Option<usize>,
}

impl Simplex {
    /// Variables with cost and upper bound (the lower is 0), no rows yet.
    pub(super) fn new(variables: &[(f64, f64)]) -> Self {
        let cost: Vec<f64> = variables.iter().map(|variable| variable.0).collect();
        Self {
            lower: vec![0.0; variables.len()],
            upper: variables.iter().map(|variable| variable.1).collect(),
            rhs: Vec::new(),
            columns: vec![Vec::new(); variables.len()],
            rows: Vec::new(),
            place: cost.iter().map(|&cost| if cost > 0.0 { Place::Upper } else { Place::Lower }).collect(),
            basic: Vec::new(),
            inverse: Vec::new(),
            values: Vec::new(),
            reduced: cost.clone(),
            pivots_since_refresh: 0,
            pivots: 0,
            row_prices: vec![0.0; cost.len()],
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
        !matches!(self.place[self.cost.len() + row], Place::Basic(_))
    }

    /// Adds the row `entries · x ≤ rhs`; its slack becomes basic, so the basis stays dual feasible.
    pub(super) fn add_row(&mut self, entries: &[(usize, f64)], rhs: f64) {
        let row = self.rhs.len();
        for &(column, coefficient) in entries {
            self.columns[column].push((row, coefficient));
        }
        self.rows.push(entries.to_vec());
        self.rhs.push(rhs);
        let slack = self.cost.len() + row;
        self.place.push(Place::Basic(row));
        self.reduced.push(0.0);
        self.row_prices.push(0.0);
        self.extend_inverse(entries);
        self.basic.push(slack);
        self.values.push(0.0);
        self.set_values();
    }

    /// The inverse of the basis with one row and its slack more.
    fn extend_inverse(&mut self, entries: &[(usize, f64)]) {
        let old = self.basic.len();
        let new = old + 1;
        let mut inverse = vec![0.0; new * new];
        for row in 0..old {
            inverse[row * new..row * new + old].copy_from_slice(&self.inverse[row * old..(row + 1) * old]);
        }
        for &(column, coefficient) in entries {
            if let Place::Basic(row) = self.place[column] {
                for place in 0..old {
                    inverse[old * new + place] -= coefficient * self.inverse[row * old + place];
                }
            }
        }
        inverse[old * new + old] = 1.0;
        self.inverse = inverse;
    }

    /// The bounds of a variable.
    pub(super) fn bounds_of(&self, column: usize) -> (f64, f64) {
        (self.lower[column], self.upper[column])
    }

    /// Sets the bounds of a variable; [`Self::settle`] must follow before the next solve.
    pub(super) fn set_bounds(&mut self, column: usize, lower: f64, upper: f64) {
        self.lower[column] = lower;
        self.upper[column] = upper;
    }

    /// Puts every variable that is not basic at the bound its reduced cost asks for.
    pub(super) fn settle(&mut self) {
        for column in 0..self.cost.len() {
            if !matches!(self.place[column], Place::Basic(_)) {
                self.place[column] = if self.reduced[column] > 0.0 { Place::Upper } else { Place::Lower };
            }
        }
        self.set_values();
    }

    /// The value of a variable.
    pub(super) fn value(&self, column: usize) -> f64 {
        match self.place[column] {
            Place::Basic(row) => self.values[row],
            Place::Lower => self.lower[column],
            Place::Upper => self.upper[column],
        }
    }

    /// The reduced cost of a variable; 0 when basic.
    pub(super) fn reduced_cost(&self, column: usize) -> f64 {
        self.reduced[column]
    }

    /// The objective at the present basis.
    pub(super) fn objective(&self) -> f64 {
        self.paid.iter().map(|&column| self.cost[column] * self.value(column)).sum()
    }

    /// Solves from the present basis, and stops early once the objective falls below `cutoff`.
    pub(super) fn solve(&mut self, cutoff: f64) -> Outcome {
        let most = 50 * (self.rows() + 20);
        for _ in 0..most {
            let Some(outcome) = self.step(cutoff) else { continue };
            if self.is_sure(outcome, cutoff) {
                return outcome;
            }
            if self.pivots_since_refresh == 0 {
                return Outcome::Stopped;
            }
            self.refresh();
        }
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

    /// Whether an outcome follows from the rows as they were given, not only from a basis that rounding has worn.
    fn is_sure(&self, outcome: Outcome, cutoff: f64) -> bool {
        match outcome {
            Outcome::Optimal => self.bound() - self.objective() <= NEAR,
            Outcome::Stopped => self.bound() <= cutoff + NEAR,
            Outcome::Infeasible => self.contradiction.is_some_and(|row| self.contradicts(row)),
        }
    }

    /// Whether a row of the inverse, as weights of the rows that were given, asks for more than the bounds allow.
    fn contradicts(&self, row: usize) -> bool {
        let size = self.basic.len();
        let line = &self.inverse[row * size..(row + 1) * size];
        [1.0, -1.0].into_iter().any(|sign| self.exceeds(|place| (sign * line[place]).max(0.0)))
    }

    /// Whether rows with these weights, none negative, cannot be met by anything within the bounds.
    fn exceeds(&self, weight: impl Fn(usize) -> f64) -> bool {
        let allowed: f64 = self.rhs.iter().enumerate().map(|(row, rhs)| weight(row) * rhs).sum();
        let least = (0..self.cost.len()).map(|column| {
            let entry: f64 = self.columns[column].iter().map(|&(row, entry)| weight(row) * entry).sum();
            (entry * self.lower[column]).min(entry * self.upper[column])
        });
        least.sum::<f64>() > allowed + FEASIBLE
    }

    /// The basic variable farthest outside its bounds, by row, and the bound it must go to.
    fn leaving(&self) -> Option<(usize, Place)> {
        let mut worst = FEASIBLE;
        let mut found = None;
        for (row, (&variable, &value)) in self.basic.iter().zip(&self.values).enumerate() {
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

    fn bounds(&self, variable: usize) -> (f64, f64) {
        if variable < self.cost.len() {
            (self.lower[variable], self.upper[variable])
        } else {
            (0.0, f64::INFINITY)
        }
    }

    /// One pivot with bound flips; infeasible when nothing can enter, that is, when the rows cannot be met.
    fn pivot(&mut self, row: usize, target: Place) -> Option<Outcome> {
        self.price_row(row);
        let variable = self.basic[row];
        let (lower, upper) = self.bounds(variable);
        let (sign, outside) = match target {
            Place::Upper => (1.0, self.values[row] - upper),
            _ => (-1.0, lower - self.values[row]),
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
        let (size, variables) = (self.basic.len(), self.cost.len());
        self.row_prices.fill(0.0);
        for place in 0..size {
            let weight = self.inverse[row * size + place];
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
        for (variable, (&place, &price)) in self.place.iter().zip(&self.row_prices).enumerate() {
            let price = sign * price;
            let useful = match place {
                Place::Basic(_) => false,
                Place::Lower => price > TINY,
                Place::Upper => price < -TINY,
            };
            if useful && self.width(variable) > 0.0 {
                // What rounding has put on the wrong side of zero enters first.
                let reduced =
                    if place == Place::Lower { -self.reduced[variable] } else { self.reduced[variable] };
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
            let (step, place) = match self.place[variable] {
                Place::Lower => (self.width(variable), Place::Upper),
                _ => (-self.width(variable), Place::Lower),
            };
            self.place[variable] = place;
            self.move_values(variable, step);
        }
    }

    /// Moves a variable that is not basic by `step`, and the basic ones with it.
    fn move_values(&mut self, variable: usize, step: f64) {
        let direction = self.direction(variable);
        for (value, along) in self.values.iter_mut().zip(&direction) {
            *value -= along * step;
        }
    }

    /// The inverse times the column of a variable.
    fn direction(&self, variable: usize) -> Vec<f64> {
        let size = self.basic.len();
        let mut direction = vec![0.0; size];
        let slack;
        let column = if variable < self.cost.len() {
            &self.columns[variable]
        } else {
            slack = vec![(variable - self.cost.len(), 1.0)];
            &slack
        };
        for &(place, coefficient) in column {
            for (row, along) in direction.iter_mut().enumerate() {
                *along += self.inverse[row * size + place] * coefficient;
            }
        }
        direction
    }

    /// `entering` takes the place of the basic variable of `row`, which goes to the bound `target`.
    fn exchange(&mut self, row: usize, target: Place, entering: usize) {
        let leaving = self.basic[row];
        let (lower, upper) = self.bounds(leaving);
        let bound = if target == Place::Upper { upper } else { lower };
        let direction = self.direction(entering);
        let step = (self.values[row] - bound) / direction[row];
        let start = self.value_anywhere(entering);
        for (value, along) in self.values.iter_mut().zip(&direction) {
            *value -= along * step;
        }
        self.values[row] = start + step;
        self.update_reduced(row, entering);
        self.update_inverse(row, &direction);
        self.place[leaving] = target;
        self.place[entering] = Place::Basic(row);
        self.basic[row] = entering;
        self.pivots += 1;
        self.pivots_since_refresh += 1;
        if self.pivots_since_refresh >= REFRESH {
            self.refresh();
        }
    }

    fn value_anywhere(&self, variable: usize) -> f64 {
        if variable < self.cost.len() { self.value(variable) } else { 0.0 }
    }

    fn update_reduced(&mut self, row: usize, entering: usize) {
        let ratio = self.reduced[entering] / self.row_prices[entering];
        if ratio != 0.0 {
            for (reduced, price) in self.reduced.iter_mut().zip(&self.row_prices) {
                *reduced -= ratio * price;
            }
        }
        for &variable in &self.basic {
            self.reduced[variable] = 0.0;
        }
        self.reduced[self.basic[row]] = -ratio;
        self.reduced[entering] = 0.0;
    }

    fn update_inverse(&mut self, row: usize, direction: &[f64]) {
        let size = self.basic.len();
        let pivot = direction[row];
        let mut own = self.inverse[row * size..(row + 1) * size].to_vec();
        for entry in &mut own {
            *entry /= pivot;
        }
        for (other, &along) in direction.iter().enumerate() {
            if other != row && along.abs() > 1e-14 {
                let line = &mut self.inverse[other * size..(other + 1) * size];
                line.iter_mut().zip(&own).for_each(|(entry, own)| *entry -= along * own);
            }
        }
        self.inverse[row * size..(row + 1) * size].copy_from_slice(&own);
    }

    /// Computes inverse, reduced costs and values anew, against the creep of rounding.
    fn refresh(&mut self) {
        self.pivots_since_refresh = 0;
        if let Some(inverse) = self.inverted_basis() {
            self.inverse = inverse;
        }
        let prices = self.prices();
        for column in 0..self.cost.len() {
            let basic = matches!(self.place[column], Place::Basic(_));
            self.reduced[column] = if basic { 0.0 } else { self.reduced_by(&prices, column) };
        }
        for (row, price) in prices.iter().enumerate() {
            let slack = self.cost.len() + row;
            self.reduced[slack] = if matches!(self.place[slack], Place::Basic(_)) { 0.0 } else { -price };
        }
        self.settle();
    }

    /// The inverse of the basis by Gauss and Jordan; none when rounding has made it singular.
    fn inverted_basis(&self) -> Option<Vec<f64>> {
        let size = self.basic.len();
        let width = 2 * size;
        let mut work = vec![0.0; size * width];
        for (place, &variable) in self.basic.iter().enumerate() {
            if variable < self.cost.len() {
                self.columns[variable].iter().for_each(|&(row, entry)| work[row * width + place] = entry);
            } else {
                work[(variable - self.cost.len()) * width + place] = 1.0;
            }
            work[place * width + size + place] = 1.0;
        }
        for column in 0..size {
            eliminate(&mut work, size, column)?;
        }
        let mut inverse = vec![0.0; size * size];
        for row in 0..size {
            inverse[row * size..(row + 1) * size]
                .copy_from_slice(&work[row * width + size..(row + 1) * width]);
        }
        Some(inverse)
    }

    /// The dual price of every row.
    fn prices(&self) -> Vec<f64> {
        let size = self.basic.len();
        let mut prices = vec![0.0; size];
        for (row, &variable) in self.basic.iter().enumerate() {
            let cost = self.cost.get(variable).copied().unwrap_or(0.0);
            if cost != 0.0 {
                let line = &self.inverse[row * size..(row + 1) * size];
                prices.iter_mut().zip(line).for_each(|(price, entry)| *price += cost * entry);
            }
        }
        prices
    }

    fn reduced_by(&self, prices: &[f64], column: usize) -> f64 {
        let paid: f64 = self.columns[column].iter().map(|&(row, entry)| prices[row] * entry).sum();
        self.cost[column] - paid
    }

    /// A bound that no point within the bounds and rows exceeds, whatever rounding did to the basis.
    pub(super) fn bound(&self) -> f64 {
        let prices: Vec<f64> = self.prices().into_iter().map(|price| price.max(0.0)).collect();
        let rows: f64 = prices.iter().zip(&self.rhs).map(|(price, rhs)| price * rhs).sum();
        let columns = (0..self.cost.len()).map(|column| {
            let reduced = self.reduced_by(&prices, column);
            (reduced * self.lower[column]).max(reduced * self.upper[column])
        });
        rows + columns.sum::<f64>()
    }

    /// The basic values that follow from those that are not basic.
    fn set_values(&mut self) {
        let mut left = self.rhs.clone();
        for column in 0..self.cost.len() {
            if !matches!(self.place[column], Place::Basic(_)) {
                let value = self.value(column);
                if value != 0.0 {
                    self.columns[column].iter().for_each(|&(row, entry)| left[row] -= entry * value);
                }
            }
        }
        let size = self.basic.len();
        for (row, value) in self.values.iter_mut().enumerate() {
            let line = &self.inverse[row * size..(row + 1) * size];
            *value = line.iter().zip(&left).map(|(entry, left)| entry * left).sum();
        }
    }
}

/// Makes column `column` of the left half the unit column, by the largest pivot left.
fn eliminate(work: &mut [f64], size: usize, column: usize) -> Option<()> {
    let width = 2 * size;
    let largest = (column..size)
        .max_by(|&a, &b| work[a * width + column].abs().total_cmp(&work[b * width + column].abs()))?;
    let pivot = work[largest * width + column];
    if pivot.abs() < TINY {
        return None;
    }
    for place in 0..width {
        work.swap(column * width + place, largest * width + place);
        work[column * width + place] /= pivot;
    }
    let own = work[column * width..(column + 1) * width].to_vec();
    for row in (0..size).filter(|&row| row != column) {
        let factor = work[row * width + column];
        if factor != 0.0 {
            let line = &mut work[row * width..(row + 1) * width];
            line.iter_mut().zip(&own).for_each(|(entry, own)| *entry -= factor * own);
        }
    }
    Some(())
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
        assert!(simplex.bound() >= 1.5);
    }
}
