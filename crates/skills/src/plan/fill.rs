//! Filling a plan up greedily: what gains most for its hours and money.

use super::model::Model;
use super::relaxation::float;

/// What a set of columns has gained and taken so far.
pub(super) struct Filling<'a> {
    model: &'a Model,
    /// Levels still missing, by need.
    missing: Vec<i64>,
    minutes: i64,
    cents: Vec<i64>,
}

impl<'a> Filling<'a> {
    pub(super) fn new(model: &'a Model, set: &[usize]) -> Self {
        let missing = model.needs.iter().map(|need| need.gap).collect();
        let mut filling = Self { model, missing, minutes: model.minutes, cents: model.cents.clone() };
        for &column in set {
            filling.add(column);
        }
        filling
    }

    /// Takes a column in.
    pub(super) fn add(&mut self, column: usize) {
        let column = &self.model.columns[column];
        self.minutes -= column.minutes;
        self.cents.iter_mut().zip(&column.cents).for_each(|(left, cost)| *left -= cost);
        for &(need, gained) in &column.teaches {
            self.missing[need] = (self.missing[need] - gained).max(0);
        }
    }

    /// Units of value that a column would add.
    fn gain(&self, column: usize) -> i64 {
        let teaches = &self.model.columns[column].teaches;
        teaches
            .iter()
            .map(|&(need, gained)| self.model.needs[need].value * gained.min(self.missing[need]))
            .sum()
    }

    fn fits(&self, column: usize) -> bool {
        let column = &self.model.columns[column];
        column.minutes <= self.minutes
            && column.cents.iter().zip(&self.cents).all(|(cost, left)| cost <= left)
    }

    /// The column that adds most for what it takes and still fits; none when nothing adds anything.
    pub(super) fn most_gain(&self, allowed: &[usize], set: &[usize], refused: &[usize]) -> Option<usize> {
        let mut best: Option<(f64, usize)> = None;
        for &column in allowed {
            let gain = self.gain(column);
            if gain == 0 || !self.fits(column) {
                continue;
            }
            let density = float(gain) / (share(self.model, column) + 1e-6);
            let better = best.is_none_or(|(density_before, _)| density > density_before);
            if better && !set.contains(&column) && !refused.contains(&column) {
                best = Some((density, column));
            }
        }
        best.map(|(_, column)| column)
    }
}

/// The share of what is allowed in all that a column takes, of hours and of every purse.
fn share(model: &Model, column: usize) -> f64 {
    let column = &model.columns[column];
    let time = float(column.minutes) / float(model.minutes.max(1));
    let purses = column.cents.iter().zip(&model.cents);
    time + purses.map(|(cost, purse)| float(*cost) / float((*purse).max(1))).sum::<f64>()
}

/// Units of value that a column teaches to somebody who has nothing yet, for what it takes.
pub(super) fn density(model: &Model, column: usize) -> f64 {
    let teaches = &model.columns[column].teaches;
    let value: i64 = teaches.iter().map(|&(need, gained)| model.needs[need].value * gained).sum();
    float(value) / (share(model, column) + 1e-6)
}
