//! Cuts: what the relaxation chooses and the rules forbid.

use super::super::relaxation::{Cut, WHOLE, float};
use super::super::schedule::{Rules, SOME, Schedule, core, may_meet, may_precede, schedule};
use super::super::simplex::Outcome;
use super::Search;

/// Cuts are added while the relaxation has fewer rows than this.
const MOST_ROWS: usize = 220;
/// A group that clashes is cut when the relaxation chooses this much more than one of a pair.
const LEAST_EXCESS: f64 = 0.01;
/// Rounds of cuts at the root for what must be whole.
const WHOLE_ROUNDS: usize = 12;
/// Rounds of cuts at one node.
const MOST_ROUNDS: usize = 25;
impl Search<'_> {
    /// Solves with cuts; none when nothing better is left.
    pub(super) fn bounded(&mut self, before: i64) -> Option<i64> {
        let mut bound = before;
        for _ in 0..MOST_ROUNDS {
            let outcome = self.relaxation.solve(self.cutoff());
            if outcome == Outcome::Infeasible {
                return None;
            }
            bound = bound.min(self.relaxation.bound());
            if !self.promising(bound) {
                return None;
            }
            if outcome == Outcome::Stopped || self.relaxation.simplex.rows() >= MOST_ROWS || !self.cut() {
                break;
            }
        }
        Some(bound)
    }

    /// Adds cuts for what the relaxation chooses and the rules forbid; false when there is none.
    pub(super) fn cut(&mut self) -> bool {
        let mut cuts = self.prerequisite_cuts();
        cuts.extend(self.clash_cuts());
        if cuts.is_empty() {
            cuts.extend(self.calendar_cut().or_else(|| self.preparation_cut()));
        }
        cuts.retain(|cut| !self.cuts.contains(cut));
        for cut in &cuts {
            self.relaxation.add_cut(cut);
        }
        let any = !cuts.is_empty();
        self.cuts.extend(cuts);
        any
    }

    /// Of columns that clash two by two, one can be chosen: a cut for every such group of which the relaxation chooses
    /// more.
    fn clash_cuts(&mut self) -> Vec<Cut> {
        let chosen: Vec<(usize, f64)> =
            self.chosen(WHOLE).into_iter().map(|column| (column, self.value_of(column))).collect();
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for (place, &(one, share)) in chosen.iter().enumerate() {
            for &(other, other_share) in &chosen[..place] {
                let known = |group: &Vec<usize>| group.contains(&one) && group.contains(&other);
                if share + other_share > 1.0 + LEAST_EXCESS
                    && !groups.iter().any(known)
                    && !self.meets(one, other)
                {
                    groups.push(self.clashing_group(one, other, &chosen));
                }
            }
        }
        let cut = |group: Vec<usize>| Cut::of_columns(group.into_iter().map(|c| (c, 1.0)).collect(), 1.0);
        groups.into_iter().map(cut).collect()
    }

    /// Columns that clash two by two, two of them given; what the relaxation chooses joins first.
    fn clashing_group(&mut self, one: usize, other: usize, chosen: &[(usize, f64)]) -> Vec<usize> {
        let mut group = vec![one.min(other), one.max(other)];
        let columns = self.relaxation.columns.clone();
        for column in chosen.iter().map(|(column, _)| *column).chain(columns) {
            if !group.contains(&column) && group.iter().all(|&member| !self.meets(column, member)) {
                group.push(column);
            }
        }
        group.sort_unstable();
        group
    }

    /// Whether two columns can both be attended.
    fn meets(&mut self, one: usize, other: usize) -> bool {
        let pair = (one.min(other), one.max(other));
        let model = self.model;
        *self.meets.entry(pair).or_insert_with(|| may_meet(model, pair.0, pair.1))
    }

    /// A cut for the columns chosen whole, when they cannot all be attended.
    fn calendar_cut(&self) -> Option<Cut> {
        let whole = self.chosen(1.0 - WHOLE);
        if schedule(self.model, &whole, Rules::Calendar, SOME) != Schedule::Impossible {
            return None;
        }
        let together = core(self.model, &whole);
        let most = float(i64::try_from(together.len()).unwrap_or(i64::MAX)) - 1.0;
        Some(Cut::of_columns(together.into_iter().map(|column| (column, 1.0)).collect(), most))
    }

    /// A cut for a whole choice that leaves somebody unprepared in time: not all of these without one more that prepares.
    ///
    /// Whatever else is chosen prepares for none of them, so it cannot make them possible.
    fn preparation_cut(&self) -> Option<Cut> {
        let whole = self.chosen(1.0 - WHOLE);
        let impossible = |set: &[usize]| schedule(self.model, set, Rules::All, SOME) == Schedule::Impossible;
        if self.chosen(WHOLE).len() > whole.len() || !impossible(&whole) {
            return None;
        }
        let mut set = whole.clone();
        for column in whole {
            let rest: Vec<usize> = set.iter().copied().filter(|&other| other != column).collect();
            if !self.prepares(column, &rest) && impossible(&rest) {
                set = rest;
            }
        }
        let columns = self.relaxation.columns.iter().copied();
        let others = columns.filter(|&column| !set.contains(&column) && self.prepares(column, &set));
        let entries = set.iter().map(|&column| (column, 1.0)).chain(others.map(|column| (column, -1.0)));
        let most = float(i64::try_from(set.len()).unwrap_or(i64::MAX)) - 1.0;
        Some(Cut::of_columns(entries.collect(), most))
    }

    /// Whether a column is required by one of the others or gives levels that one of them needs.
    fn prepares(&self, column: usize, others: &[usize]) -> bool {
        let gives = &self.model.columns[column].gives;
        others.iter().map(|&other| &self.model.columns[other]).any(|other| {
            let needed = |skill: usize| other.needs.iter().any(|(needed, _)| *needed == skill);
            other.after.contains(&column) || gives.iter().any(|(skill, _)| needed(*skill))
        })
    }

    /// Columns of the relaxation with at least this value.
    pub(super) fn chosen(&self, least: f64) -> Vec<usize> {
        let places = self.relaxation.columns.iter().enumerate();
        places
            .filter(|(place, _)| self.relaxation.value(*place) >= least)
            .map(|(_, &column)| column)
            .collect()
    }

    /// Cuts for chosen columns whose prerequisites are not chosen enough.
    pub(super) fn prerequisite_cuts(&self) -> Vec<Cut> {
        let mut cuts = Vec::new();
        for (place, &column) in self.relaxation.columns.iter().enumerate() {
            let value = self.relaxation.value(place);
            let own = &self.model.columns[column];
            if value <= WHOLE || (own.after.is_empty() && own.needs.is_empty()) {
                continue;
            }
            for &before in own.after.iter().filter(|&&before| self.value_of(before) < value - WHOLE) {
                cuts.push(Cut::of_columns(vec![(column, 1.0), (before, -1.0)], 0.0));
            }
            cuts.extend(own.needs.iter().filter_map(|&need| self.level_cut(column, value, need)));
        }
        cuts
    }

    /// `missing × column ≤ sum of levels given by the others`, when that is violated.
    pub(super) fn level_cut(&self, column: usize, value: f64, (skill, missing): (usize, i64)) -> Option<Cut> {
        let mut entries = vec![(column, float(missing))];
        let mut gained = 0.0;
        for &other in self.relaxation.columns.iter().filter(|&&other| other != column) {
            let gives = self.model.columns[other].gives.iter().any(|(given, _)| *given == skill);
            if !gives || !may_precede(self.model, other, column) {
                continue;
            }
            for &(_, levels) in self.model.columns[other].gives.iter().filter(|(given, _)| *given == skill) {
                entries.push((other, -float(levels)));
                gained += float(levels) * self.value_of(other);
            }
        }
        (float(missing) * value > gained + WHOLE).then_some(Cut::of_columns(entries, 0.0))
    }

    pub(super) fn value_of(&self, column: usize) -> f64 {
        self.relaxation.columns.binary_search(&column).map_or(0.0, |place| self.relaxation.value(place))
    }

    /// At the root: cuts for what must be whole, round by round while they lower the bound. The relaxation is built anew
    /// with those that hold at the end.
    pub(super) fn cut_to_whole(&mut self, mut bound: i64) -> Option<i64> {
        let start = bound;
        for _ in 0..WHOLE_ROUNDS {
            let cuts = self.relaxation.mixed_cuts();
            if cuts.is_empty() {
                break;
            }
            for cut in &cuts {
                self.relaxation.add_cut(cut);
            }
            self.cuts.extend(cuts);
            let before = bound;
            bound = self.bounded(bound)?;
            if before - bound < (start - self.best_value) / 100 {
                break;
            }
        }
        self.keep_tight_cuts();
        Some(bound)
    }

    /// When the relaxation has no room for further cuts, those that do not hold with equality go.
    pub(super) fn make_room(&mut self) {
        if self.relaxation.simplex.rows() >= MOST_ROWS {
            self.keep_tight_cuts();
            self.build_anew();
        }
    }

    fn keep_tight_cuts(&mut self) {
        let mut tight = self.relaxation.tight_cuts(self.cuts.len()).into_iter();
        self.cuts.retain(|_| tight.next().unwrap_or(true));
    }
}
