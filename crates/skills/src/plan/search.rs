//! Branch and bound: the best set of columns, and the proof that none is better.
//!
//! Nodes fix some columns in or out. Each is bounded by the relaxation; what the relaxation chooses but the
//! calendar or a prerequisite forbids becomes a cut that holds everywhere. Columns whose reduced cost shows
//! that they cannot be in a better plan are dropped for good. The node with the highest bound comes next, and
//! is followed to the bottom.

use super::model::Model;
use super::relaxation::{Cut, Relaxation, WHOLE, float};
use super::schedule::{
    FEW, MANY, Rules, SOME, Schedule, Steps, core, fitting_slot, levels_in_time, may_meet, may_precede,
    required_stages_present, schedule,
};
use super::simplex::Outcome;
use rustc_hash::FxHashMap;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// Cuts are added while the relaxation has fewer rows than this.
const MOST_ROWS: usize = 160;
/// Rounds of cuts at one node.
const MOST_ROUNDS: usize = 25;
/// The relaxation is built anew when dropping leaves at most this share, in tenths, of its columns.
const SHRINK_TENTHS: usize = 7;

/// When to stop before the proof.
pub struct Limit<'a> {
    /// Nodes to look at, at most.
    pub nodes: u64,
    /// Asked before every node: whether the time is up.
    pub stop: &'a dyn Fn() -> bool,
}

impl Limit<'_> {
    /// At most so many nodes, however long they take.
    #[must_use]
    pub fn nodes(nodes: u64) -> Self {
        Self { nodes, stop: &|| false }
    }
}

/// What a search found.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// Columns with their slots.
    pub(super) chosen: Vec<(usize, usize)>,
    /// Units of value.
    pub(super) value: i64,
    /// No plan has more units of value.
    pub(super) bound: i64,
    /// Nodes looked at.
    pub(super) nodes: u64,
    /// Pivots of the simplex.
    pub(super) pivots: usize,
}

/// Searches for the best set that contains `included`; none when there is no such set.
pub(super) fn search(model: &Model, included: &[usize], limit: &Limit<'_>) -> Option<Found> {
    let first = closure(model, included);
    if !model.affordable(&first) || schedule(model, &first, Rules::Calendar, MANY) == Schedule::Impossible {
        return None;
    }
    let mut search = Search::new(model, included);
    search.offer(&first);
    search.run(limit);
    if search.best_value < 0 {
        return None;
    }
    let chosen = search.best.iter().copied().zip(search.best_slots.iter().copied()).collect();
    let bound = search.bound.max(search.best_value);
    let pivots = search.pivots + search.relaxation.simplex.pivots;
    Some(Found { chosen, value: search.best_value, bound, nodes: search.nodes, pivots })
}

/// Columns and all that they require.
pub(super) fn closure(model: &Model, included: &[usize]) -> Vec<usize> {
    let mut all: Vec<usize> = Vec::new();
    let mut ahead = included.to_vec();
    while let Some(column) = ahead.pop() {
        if !all.contains(&column) {
            all.push(column);
            ahead.extend(&model.columns[column].after);
        }
    }
    all
}

/// A part of the plans: those with some columns in and some out.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    bound: i64,
    /// Columns in (true) or out.
    fixed: Vec<(usize, bool)>,
    /// How far the last column fixed had to move from the relaxation's value, in thousandths; 0 at the root.
    moved: u32,
}

/// What fixing a column has cost the bound so far, out and in, per whole step.
#[derive(Debug, Clone, Copy, Default)]
struct Experience {
    cost: [f64; 2],
    times: [f64; 2],
}

impl Experience {
    fn learn(&mut self, inside: bool, cost: f64) {
        self.cost[usize::from(inside)] += cost;
        self.times[usize::from(inside)] += 1.0;
    }

    /// The mean cost of a direction; `usual` when nothing is known.
    fn expected(&self, inside: bool, usual: f64) -> f64 {
        let (cost, times) = (self.cost[usize::from(inside)], self.times[usize::from(inside)]);
        if times == 0.0 { usual } else { cost / times }
    }
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.bound, self.fixed.len())
            .cmp(&(other.bound, other.fixed.len()))
            .then_with(|| self.fixed.cmp(&other.fixed))
    }
}

impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What became of a node.
enum Fate {
    /// Nothing better in it.
    Closed,
    /// Split on a column; the second is to be followed first.
    Split(Node, Node),
}

struct Search<'a> {
    model: &'a Model,
    included: &'a [usize],
    grain: i64,
    relaxation: Relaxation,
    /// Places of the relaxation that the present node fixes.
    applied: Vec<usize>,
    /// By column, and of all columns together.
    experience: Vec<Experience>,
    together: Experience,
    cuts: Vec<Cut>,
    /// Which pairs of columns can both be attended, as far as it was asked.
    meets: FxHashMap<(usize, usize), bool>,
    /// The bound at the root, and what each column would take from it.
    root: Option<(i64, Vec<i64>)>,
    /// The best value when columns were last dropped.
    dropped_at: i64,
    open: BinaryHeap<Node>,
    best: Vec<usize>,
    best_slots: Vec<usize>,
    /// Units of value of the best, −1 before there is any.
    best_value: i64,
    bound: i64,
    nodes: u64,
    pivots: usize,
    /// Whether a schedule search gave up, so that a better plan may have been overlooked, and its bound.
    overlooked: Option<i64>,
}

impl<'a> Search<'a> {
    fn new(model: &'a Model, included: &'a [usize]) -> Self {
        let relaxation = Relaxation::new(model, (0..model.columns.len()).collect(), &[]);
        Self {
            model,
            included,
            grain: model.grain(),
            relaxation,
            applied: Vec::new(),
            experience: vec![Experience::default(); model.columns.len()],
            together: Experience::default(),
            cuts: Vec::new(),
            meets: FxHashMap::default(),
            root: None,
            dropped_at: -1,
            open: BinaryHeap::new(),
            best_value: -1,
            best: Vec::new(),
            best_slots: Vec::new(),
            bound: model.needs.iter().map(|need| need.value * need.gap).sum(),
            nodes: 0,
            pivots: 0,
            overlooked: None,
        }
    }

    fn run(&mut self, limit: &Limit<'_>) {
        let root = Node {
            bound: self.bound,
            fixed: self.included.iter().map(|&column| (column, true)).collect(),
            moved: 0,
        };
        let everything: Vec<usize> = (0..self.model.columns.len()).collect();
        self.complete(self.included_closure(), &everything);
        self.open.push(root);
        while let Some(node) = self.open.pop() {
            if !self.promising(node.bound) {
                self.open.clear();
                break;
            }
            self.follow(node, limit);
            if self.best_value > self.dropped_at && self.root.is_some() {
                let columns = self.relaxation.columns.clone();
                self.exchange(&columns, limit);
                self.drop_columns();
            }
            if self.nodes >= limit.nodes || (limit.stop)() {
                break;
            }
        }
        let left = self.open.iter().map(|node| node.bound).chain(self.overlooked).max();
        self.bound = left.map_or(self.best_value, |bound| self.rounded(bound));
    }

    /// Follows a node to the bottom, leaving the other sides open.
    fn follow(&mut self, node: Node, limit: &Limit<'_>) {
        let mut next = Some(node);
        while let Some(node) = next.take() {
            if self.nodes >= limit.nodes || (limit.stop)() {
                self.open.push(node);
                return;
            }
            self.nodes += 1;
            if let Fate::Split(later, first) = self.examine(node, limit) {
                self.open.push(later);
                next = Some(first);
            }
        }
    }

    /// A bound as the greatest value that there can be below it.
    fn rounded(&self, bound: i64) -> i64 {
        bound.div_euclid(self.grain) * self.grain
    }

    fn promising(&self, bound: i64) -> bool {
        self.rounded(bound) > self.best_value
    }

    fn examine(&mut self, node: Node, limit: &Limit<'_>) -> Fate {
        if !self.promising(node.bound) {
            return Fate::Closed;
        }
        if !self.apply(&node.fixed) {
            return Fate::Closed;
        }
        let Some(bound) = self.bounded(node.bound) else { return Fate::Closed };
        self.learn(&node, bound);
        if self.nodes == 1 {
            self.at_the_root(bound, &node, limit);
            if !self.promising(bound) {
                return Fate::Closed;
            }
            if !self.apply(&node.fixed) || self.bounded(bound).is_none() {
                return Fate::Closed;
            }
        } else if self.nodes < 30 || self.nodes.is_multiple_of(16) {
            self.round(&node.fixed);
        }
        if !self.promising(bound) {
            return Fate::Closed;
        }
        self.split(&Node { bound, ..node })
    }

    /// Remembers what fixing the last column of a node cost the bound.
    fn learn(&mut self, node: &Node, bound: i64) {
        let Some(&(column, inside)) = node.fixed.last().filter(|_| node.moved > 0) else { return };
        let cost = float(node.bound - bound) * 1000.0 / f64::from(node.moved);
        self.experience[column].learn(inside, cost);
        self.together.learn(inside, cost);
    }

    /// Fixes what a node fixes, and frees the rest; false when a column that must be in was dropped, so that
    /// nothing better is in the node.
    fn apply(&mut self, fixed: &[(usize, bool)]) -> bool {
        for place in self.applied.drain(..) {
            self.relaxation.set(place, (0.0, 1.0));
        }
        for &(column, inside) in fixed {
            if let Ok(place) = self.relaxation.columns.binary_search(&column) {
                let bound = if inside { 1.0 } else { 0.0 };
                self.relaxation.set(place, (bound, bound));
                self.applied.push(place);
            } else if inside {
                return false;
            }
        }
        self.relaxation.simplex.settle();
        true
    }

    /// Solves with cuts; none when nothing better is left.
    fn bounded(&mut self, before: i64) -> Option<i64> {
        let mut bound = before;
        for _ in 0..MOST_ROUNDS {
            let outcome = self.relaxation.solve(self.best_value + self.grain - 1);
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
    fn cut(&mut self) -> bool {
        let mut cuts = self.prerequisite_cuts();
        let whole = self.chosen(1.0 - WHOLE);
        if let Some(together) = self.forbidden(&whole) {
            let rhs = float(i64::try_from(together.len()).unwrap_or(i64::MAX)) - 1.0;
            cuts.push(Cut { entries: together.into_iter().map(|column| (column, 1.0)).collect(), rhs });
        }
        cuts.retain(|cut| !self.cuts.contains(cut));
        for cut in &cuts {
            self.relaxation.add_cut(cut);
        }
        let any = !cuts.is_empty();
        self.cuts.extend(cuts);
        any
    }

    /// Some columns of a set that cannot all be attended, as few as possible; none when all can be.
    fn forbidden(&mut self, set: &[usize]) -> Option<Vec<usize>> {
        for (place, &one) in set.iter().enumerate() {
            for &other in &set[..place] {
                let model = self.model;
                let meets = *self.meets.entry((one, other)).or_insert_with(|| may_meet(model, one, other));
                if !meets {
                    return Some(vec![one, other]);
                }
            }
        }
        let impossible = schedule(self.model, set, Rules::Calendar, SOME) == Schedule::Impossible;
        impossible.then(|| core(self.model, set))
    }

    /// Columns of the relaxation with at least this value.
    fn chosen(&self, least: f64) -> Vec<usize> {
        let places = self.relaxation.columns.iter().enumerate();
        places
            .filter(|(place, _)| self.relaxation.value(*place) >= least)
            .map(|(_, &column)| column)
            .collect()
    }

    /// Cuts for chosen columns whose prerequisites are not chosen enough.
    fn prerequisite_cuts(&self) -> Vec<Cut> {
        let mut cuts = Vec::new();
        for (place, &column) in self.relaxation.columns.iter().enumerate() {
            let value = self.relaxation.value(place);
            let own = &self.model.columns[column];
            if value <= WHOLE || (own.after.is_empty() && own.needs.is_empty()) {
                continue;
            }
            for &before in own.after.iter().filter(|&&before| self.value_of(before) < value - WHOLE) {
                cuts.push(Cut { entries: vec![(column, 1.0), (before, -1.0)], rhs: 0.0 });
            }
            cuts.extend(own.needs.iter().filter_map(|&need| self.level_cut(column, value, need)));
        }
        cuts
    }

    /// `missing × column ≤ sum of levels given by the others`, when that is violated.
    fn level_cut(&self, column: usize, value: f64, (skill, missing): (usize, i64)) -> Option<Cut> {
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
        (float(missing) * value > gained + WHOLE).then_some(Cut { entries, rhs: 0.0 })
    }

    fn value_of(&self, column: usize) -> f64 {
        self.relaxation.columns.binary_search(&column).map_or(0.0, |place| self.relaxation.value(place))
    }

    /// At the root: a good plan, then fewer columns.
    fn at_the_root(&mut self, bound: i64, node: &Node, limit: &Limit<'_>) {
        self.round(&node.fixed);
        let likely = self.likely();
        self.complete(self.included_closure(), &likely);
        self.exchange(&likely, limit);
        self.remember_root(bound);
        self.drop_columns();
    }

    fn included_closure(&self) -> Vec<usize> {
        closure(self.model, self.included)
    }

    /// The columns that the relaxation thinks best of, at most a few hundred.
    fn likely(&self) -> Vec<usize> {
        const LIKELY: usize = 300;
        let mut places: Vec<usize> = (0..self.relaxation.columns.len()).collect();
        let price = |place: usize| {
            let at_zero = self.relaxation.value(place) < WHOLE;
            if at_zero { -self.relaxation.reduced_cost(place) } else { -1.0 }
        };
        places.sort_by(|&a, &b| price(a).total_cmp(&price(b)).then(a.cmp(&b)));
        places.truncate(LIKELY);
        let mut columns: Vec<usize> =
            places.into_iter().map(|place| self.relaxation.columns[place]).collect();
        columns.sort_unstable();
        columns
    }

    /// Remembers what the root says of every column: what choosing it would take from the bound.
    fn remember_root(&mut self, bound: i64) {
        let mut losses = vec![0; self.model.columns.len()];
        for (place, &column) in self.relaxation.columns.iter().enumerate() {
            if self.relaxation.value(place) < WHOLE {
                losses[column] = self.relaxation.loss(place);
            }
        }
        self.root = Some((bound, losses));
    }

    /// Drops for good the columns that no better plan has, by what the root said of them.
    fn drop_columns(&mut self) {
        self.dropped_at = self.best_value;
        let Some((bound, losses)) = &self.root else { return };
        let kept = |column: &usize| {
            self.promising(bound - losses[*column])
                || self.included.contains(column)
                || self.best.contains(column)
        };
        let columns: Vec<usize> = self.relaxation.columns.iter().copied().filter(kept).collect();
        if columns.len() * 10 <= self.relaxation.columns.len() * SHRINK_TENTHS {
            self.pivots += self.relaxation.simplex.pivots;
            self.relaxation = Relaxation::new(self.model, columns, &self.cuts);
            self.applied.clear();
        }
    }

    /// Makes a plan of what the relaxation chose whole, filled up.
    fn round(&mut self, fixed: &[(usize, bool)]) {
        let whole = self.chosen(1.0 - WHOLE);
        let columns = self.relaxation.columns.clone();
        let out = |column: &usize| fixed.contains(&(*column, false));
        let allowed: Vec<usize> = columns.into_iter().filter(|column| !out(column)).collect();
        self.complete(whole, &allowed);
    }

    /// The slots of a set that keeps all rules; none when it does not.
    fn feasible(&self, set: &[usize], steps: Steps) -> Option<Vec<usize>> {
        if !self.model.affordable(set) {
            return None;
        }
        match schedule(self.model, set, Rules::All, steps) {
            Schedule::Found(slots) => Some(slots),
            Schedule::Impossible | Schedule::Unknown => None,
        }
    }

    /// Fills a feasible set up, what gains most for its hours and money first, and keeps it if it is best.
    fn complete(&mut self, set: Vec<usize>, allowed: &[usize]) {
        if let Some((set, slots)) = self.filled(set, allowed) {
            self.keep(&set, slots);
        }
    }

    /// A feasible set with its slots, filled up; none when it is not feasible to begin with.
    fn filled(&self, mut set: Vec<usize>, allowed: &[usize]) -> Option<(Vec<usize>, Vec<usize>)> {
        let mut slots = self.feasible(&set, FEW)?;
        let mut filling = super::fill::Filling::new(self.model, &set);
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
    fn inserted(&self, set: &[usize], slots: &[usize]) -> Option<Vec<usize>> {
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
    fn exchange(&mut self, allowed: &[usize], limit: &Limit<'_>) {
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

    /// Keeps a set if it is better than the best and may be attended.
    fn offer(&mut self, set: &[usize]) {
        if self.model.value(set) > self.best_value
            && let Some(slots) = self.feasible(set, MANY)
        {
            self.keep(set, slots);
        }
    }

    /// Keeps a feasible set if it is better than the best.
    fn keep(&mut self, set: &[usize], slots: Vec<usize>) {
        let value = self.model.value(set);
        if value > self.best_value && self.included.iter().all(|column| set.contains(column)) {
            self.best = set.to_vec();
            self.best_slots = slots;
            self.best_value = value;
        }
    }

    /// Splits a node on a column that the relaxation has in part, or closes it.
    fn split(&mut self, node: &Node) -> Fate {
        let best = (0..self.relaxation.columns.len())
            .filter_map(|place| Some((self.promise(place)?, place)))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        match best {
            Some((_, place)) => {
                let value = self.relaxation.value(place);
                split_on(node, self.relaxation.columns[place], value > 0.35, value)
            }
            None => self.at_a_whole_point(node),
        }
    }

    /// How much fixing a column that the relaxation has in part should lower the bound on both sides; none for
    /// whole columns.
    fn promise(&self, place: usize) -> Option<f64> {
        let value = self.relaxation.value(place);
        if value <= WHOLE || value >= 1.0 - WHOLE {
            return None;
        }
        let experience = &self.experience[self.relaxation.columns[place]];
        let side = |inside: bool, step: f64| {
            step * experience.expected(inside, self.together.expected(inside, 1.0)).max(1.0)
        };
        Some(side(false, value) * side(true, 1.0 - value))
    }

    /// The relaxation chose whole columns: a plan, unless the calendar or a prerequisite forbids it.
    fn at_a_whole_point(&mut self, node: &Node) -> Fate {
        let set = self.chosen(0.5);
        self.offer(&set);
        if !self.promising(node.bound) || self.is_settled(&set, node) {
            return Fate::Closed;
        }
        let free = |column: &usize| !node.fixed.iter().any(|(fixed, _)| fixed == column);
        let helpers =
            self.relaxation.columns.iter().filter(|column| !self.model.columns[**column].gives.is_empty());
        let required = closure(self.model, &set);
        let next = required.iter().chain(helpers).copied().find(free);
        match next {
            Some(column) => split_on(node, column, true, 1.0),
            None => self.give_up_or_close(&set, node.bound),
        }
    }

    /// Whether the set is a plan as good as anything in the node.
    fn is_settled(&self, set: &[usize], node: &Node) -> bool {
        self.feasible(set, MANY).is_some() && self.model.value(set) + self.grain > node.bound
    }

    /// Every column that matters is fixed: nothing is left, unless the search for a schedule gave up.
    fn give_up_or_close(&mut self, set: &[usize], bound: i64) -> Fate {
        if schedule(self.model, set, Rules::All, MANY) == Schedule::Unknown {
            self.overlooked = self.overlooked.max(Some(bound));
        }
        Fate::Closed
    }
}

/// The two sides of a node by one column, the one to follow first last.
fn split_on(node: &Node, column: usize, up_first: bool, value: f64) -> Fate {
    let with = |inside: bool| {
        let mut fixed = node.fixed.clone();
        fixed.push((column, inside));
        let moved = if inside { 1.0 - value } else { value } * 1000.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
        let moved = moved as u32;
        Node { bound: node.bound, fixed, moved }
    };
    Fate::Split(with(!up_first), with(up_first))
}
