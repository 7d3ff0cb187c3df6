//! The linear relaxation of a model: levels gained, hours, money, and the cuts found so far.

use super::model::{Model, VALUE_UNIT, greatest_common_divisor};
use super::simplex::{Outcome, Simplex};

/// A column whose value lies this near to 0 or 1 counts as whole.
pub(super) const WHOLE: f64 = 1e-6;
/// Cents in a unit of the money rows, to keep numbers near 1.
const MONEY_SCALE: i64 = 1000;
/// Minutes in a unit of the hours row.
const TIME_SCALE: i64 = 60;
/// Whole units that a budget may have in its row.
const MOST_UNITS: i64 = 5_000;

/// `sum of coefficient × column ≤ rhs`, valid for every plan.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cut {
    pub(super) entries: Vec<(usize, f64)>,
    /// The same of levels gained, by need.
    pub(super) levels: Vec<(usize, f64)>,
    pub(super) rhs: f64,
}

impl Cut {
    /// A cut in columns alone.
    pub(super) const fn of_columns(entries: Vec<(usize, f64)>, rhs: f64) -> Self {
        Self { entries, levels: Vec::new(), rhs }
    }
}

/// The relaxation over some of the model's columns.
#[derive(Debug, Clone)]
pub(super) struct Relaxation {
    pub(super) simplex: Simplex,
    /// The model's columns it has, ascending.
    pub(super) columns: Vec<usize>,
    /// How many variables for needs come first.
    needs: usize,
    /// The rows that count chosen columns, with how many there are to count.
    counts: Vec<(usize, i64)>,
}

#[expect(clippy::cast_precision_loss, reason = "minutes, cents and values lie far below 2^52")]
pub(super) const fn float(number: i64) -> f64 {
    number as f64
}

impl Relaxation {
    pub(super) fn new(model: &Model, columns: Vec<usize>, cuts: &[Cut]) -> Self {
        let mut variables: Vec<(f64, f64)> =
            model.needs.iter().map(|need| (float(need.value) / float(VALUE_UNIT), float(need.gap))).collect();
        variables.extend(columns.iter().map(|_| (0.0, 1.0)));
        let needs = model.needs.len();
        let mut relaxation = Self { simplex: Simplex::new(&variables), columns, needs, counts: Vec::new() };
        relaxation.add_model_rows(model);
        for cut in cuts {
            relaxation.add_cut(cut);
        }
        relaxation.simplex.settle();
        relaxation
    }

    fn add_model_rows(&mut self, model: &Model) {
        for need in 0..self.needs {
            let mut entries = vec![(need, 1.0)];
            for (place, &column) in self.columns.iter().enumerate() {
                let served = model.columns[column].teaches.iter().filter(|(served, _)| *served == need);
                entries.extend(served.map(|(_, gained)| (self.needs + place, -float(*gained))));
            }
            self.simplex.add_row(&entries, 0.0);
        }
        self.add_budget(model.minutes, TIME_SCALE, |column| model.columns[column].minutes);
        for (payer, &purse) in model.cents.iter().enumerate() {
            self.add_budget(purse, MONEY_SCALE, |column| model.columns[column].cents[payer]);
        }
        self.add_count(|_| true);
        for payer in 0..model.cents.len() {
            self.add_count(|column| model.columns[column].cents[payer] > 0);
        }
    }

    /// Adds a row that counts columns; it forbids nothing until it is held.
    fn add_count(&mut self, counted: impl Fn(usize) -> bool) {
        let places = self.columns.iter().enumerate().filter(|(_, column)| counted(**column));
        let entries: Vec<(usize, f64)> = places.map(|(place, _)| (self.needs + place, 1.0)).collect();
        let count = i64::try_from(entries.len()).unwrap_or(i64::MAX);
        self.counts.push((self.simplex.rows(), count));
        self.simplex.add_row(&entries, float(count));
        self.free_count(self.counts.len() - 1);
    }

    /// How many counts there are.
    pub(super) fn counts(&self) -> usize {
        self.counts.len()
    }

    /// How many columns of a count are chosen.
    pub(super) fn counted(&self, count: usize) -> f64 {
        let (row, all) = self.counts[count];
        float(all) - self.simplex.value(self.simplex.slack_of(row))
    }

    /// The variable of a count, and its bounds when at least, or at most, so many are to be chosen.
    pub(super) fn held_count(&self, count: usize, least: i64, most: i64) -> (usize, (f64, f64)) {
        let (row, all) = self.counts[count];
        let variable = self.simplex.slack_of(row);
        let (lower, upper) = self.simplex.bounds(variable);
        (variable, (lower.max(float(all - most.min(all))), upper.min(float(all - least))))
    }

    /// Holds a count to at least, or at most, so many, beside what it was held to before.
    pub(super) fn hold_count(&mut self, count: usize, least: i64, most: i64) {
        let (variable, (lower, upper)) = self.held_count(count, least, most);
        self.simplex.set_bounds(variable, lower, upper);
    }

    /// Lets a count be anything.
    pub(super) fn free_count(&mut self, count: usize) {
        let variable = self.simplex.slack_of(self.counts[count].0);
        self.simplex.set_bounds(variable, 0.0, float(self.counts[count].1));
    }

    /// Adds the row of a budget, in the largest unit in which every cost is whole: what is left is whole then, too. Where that
    /// unit is too small for the numbers to stay near 1, in the scale given.
    fn add_budget(&mut self, purse: i64, scale: i64, cost: impl Fn(usize) -> i64) {
        let costs = self.columns.iter().enumerate();
        let costs = costs.map(|(place, &column)| (self.needs + place, cost(column)));
        let costs: Vec<(usize, i64)> = costs.filter(|(_, cost)| *cost > 0).collect();
        let unit = costs.iter().fold(0, |unit, (_, cost)| greatest_common_divisor(unit, *cost));
        let (scale, purse) = match unit {
            0 => return,
            unit if purse / unit <= MOST_UNITS => (unit, float(purse / unit)),
            _ => (scale, float(purse) / float(scale)),
        };
        let entries: Vec<(usize, f64)> =
            costs.into_iter().map(|(variable, cost)| (variable, float(cost) / float(scale))).collect();
        self.simplex.add_row(&entries, purse);
    }

    /// Adds a cut; columns that are no longer here are 0 in every plan still looked for.
    pub(super) fn add_cut(&mut self, cut: &Cut) {
        let here = cut
            .entries
            .iter()
            .filter_map(|(column, coefficient)| Some((self.variable(*column)?, *coefficient)));
        let entries: Vec<(usize, f64)> = here.chain(cut.levels.iter().copied()).collect();
        self.simplex.add_row(&entries, cut.rhs);
    }

    /// Cuts for what the relaxation has in part and must be whole, as they hold where nothing is decided.
    pub(super) fn mixed_cuts(&mut self) -> Vec<Cut> {
        let (needs, columns) = (self.needs, &self.columns);
        let split = |(row, rhs): (Vec<(usize, f64)>, f64)| {
            let (levels, places): (Vec<_>, Vec<_>) =
                row.into_iter().partition(|(variable, _)| *variable < needs);
            let entries = places.into_iter().map(|(variable, entry)| (columns[variable - needs], entry));
            Cut { entries: entries.collect(), levels, rhs }
        };
        self.simplex.mixed_cuts().into_iter().map(split).collect()
    }

    /// Whether each cut, in the order they were added, holds with equality.
    pub(super) fn tight_cuts(&self, count: usize) -> Vec<bool> {
        let rows = self.simplex.rows();
        (rows - count..rows).map(|row| self.simplex.is_tight(row)).collect()
    }

    pub(super) fn variable(&self, column: usize) -> Option<usize> {
        self.columns.binary_search(&column).ok().map(|place| place + self.needs)
    }

    /// The bounds of a need's levels, or of a column by its variable.
    pub(super) fn bounds_of(&self, variable: usize) -> (f64, f64) {
        self.simplex.bounds(variable)
    }

    /// Lets a need gain at most, or at least, so many levels, beside what it was held to before.
    pub(super) fn hold_need(&mut self, need: usize, least: i64, most: i64) {
        let (lower, upper) = self.simplex.bounds(need);
        self.simplex.set_bounds(need, lower.max(float(least)), upper.min(float(most)));
    }

    /// Lets a need gain what it lacks.
    pub(super) fn free_need(&mut self, model: &Model, need: usize) {
        self.simplex.set_bounds(need, 0.0, float(model.needs[need].gap));
    }

    /// The levels that a need gains.
    pub(super) fn levels(&self, need: usize) -> f64 {
        self.simplex.value(need)
    }

    /// Fixes a column to 0 or 1, or frees it, by its place here.
    pub(super) fn set(&mut self, place: usize, bounds: (f64, f64)) {
        self.simplex.set_bounds(self.needs + place, bounds.0, bounds.1);
    }

    /// The value of a column, by its place here.
    pub(super) fn value(&self, place: usize) -> f64 {
        self.simplex.value(self.needs + place)
    }

    pub(super) fn reduced_cost(&self, place: usize) -> f64 {
        self.simplex.reduced_cost(self.needs + place)
    }

    /// The bound of the present basis, and the units of value that choosing each column would take from it, by its place here;
    /// both on the safe side.
    pub(super) fn bound_and_losses(&self) -> (i64, Vec<i64>) {
        let (bound, losses) = self.simplex.bound_and_losses();
        #[expect(clippy::cast_possible_truncation, reason = "values lie far below 2^52")]
        let units = |loss: &f64| (loss * float(VALUE_UNIT) - 1.0).max(0.0).floor() as i64;
        (safe_units(bound), losses[self.needs..].iter().map(units).collect())
    }

    /// What deciding one thing more would make of the bound, after a few pivots; none when nothing is left. Everything is as
    /// before afterwards.
    pub(super) fn probe(&mut self, variable: usize, bounds: (f64, f64), cutoff: i64) -> Option<i64> {
        self.simplex.probe(variable, bounds, float(cutoff) / float(VALUE_UNIT)).map(safe_units)
    }

    /// Solves, giving up below `cutoff` units of value.
    pub(super) fn solve(&mut self, cutoff: i64) -> Outcome {
        self.simplex.solve(float(cutoff) / float(VALUE_UNIT))
    }

    /// A bound in whole units of value, on the safe side.
    pub(super) fn bound(&self) -> i64 {
        safe_units(self.simplex.bound())
    }
}

/// A bound as whole units of value, on the safe side.
fn safe_units(bound: f64) -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "values lie far below 2^52")]
    let units = (bound * float(VALUE_UNIT) + 0.5).floor() as i64;
    units
}
