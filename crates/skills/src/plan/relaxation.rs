//! The linear relaxation of a model: levels gained, hours, money, and the cuts found so far.

use super::model::{Model, VALUE_UNIT};
use super::simplex::{Outcome, Simplex};

/// A column whose value lies this near to 0 or 1 counts as whole.
pub(super) const WHOLE: f64 = 1e-6;
/// Cents in a unit of the money rows, to keep numbers near 1.
const MONEY_SCALE: f64 = 1000.0;
/// Minutes in a unit of the hours row.
const TIME_SCALE: f64 = 60.0;

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
        let mut relaxation = Self { simplex: Simplex::new(&variables), columns, needs };
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
        self.add_budget(
            |column| float(model.columns[column].minutes) / TIME_SCALE,
            float(model.minutes) / TIME_SCALE,
        );
        for (payer, &purse) in model.cents.iter().enumerate() {
            self.add_budget(
                |column| float(model.columns[column].cents[payer]) / MONEY_SCALE,
                float(purse) / MONEY_SCALE,
            );
        }
    }

    fn add_budget(&mut self, cost: impl Fn(usize) -> f64, purse: f64) {
        let entries =
            self.columns.iter().enumerate().map(|(place, &column)| (self.needs + place, cost(column)));
        let entries: Vec<(usize, f64)> = entries.filter(|(_, cost)| *cost > 0.0).collect();
        if !entries.is_empty() {
            self.simplex.add_row(&entries, purse);
        }
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

    fn variable(&self, column: usize) -> Option<usize> {
        self.columns.binary_search(&column).ok().map(|place| place + self.needs)
    }

    /// Lets a need gain at most, or at least, so many levels, beside what it was held to before.
    pub(super) fn hold_need(&mut self, need: usize, least: i64, most: i64) {
        let (lower, upper) = self.simplex.bounds_of(need);
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

    /// Units of value that choosing a column now at 0 takes from the bound, on the safe side.
    pub(super) fn loss(&self, place: usize) -> i64 {
        let loss = -self.reduced_cost(place) * float(VALUE_UNIT) - 1.0;
        #[expect(clippy::cast_possible_truncation, reason = "values lie far below 2^52")]
        let loss = loss.max(0.0).floor() as i64;
        loss
    }

    /// Solves, giving up below `cutoff` units of value.
    pub(super) fn solve(&mut self, cutoff: i64) -> Outcome {
        self.simplex.solve(float(cutoff) / float(VALUE_UNIT))
    }

    /// A bound in whole units of value, on the safe side.
    pub(super) fn bound(&self) -> i64 {
        let bound = self.simplex.bound() * float(VALUE_UNIT) + 0.5;
        #[expect(clippy::cast_possible_truncation, reason = "values lie far below 2^52")]
        let bound = bound.floor() as i64;
        bound
    }
}
