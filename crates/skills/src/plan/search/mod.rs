//! Branch and bound: the best set of columns, and the proof that none is better.
//!
//! Nodes fix some columns in or out, hold a need to at least or at most so many levels, or how many columns are in. Each is
//! bounded by the relaxation; what the relaxation chooses but the calendar or a prerequisite forbids becomes a cut that holds
//! everywhere. A search over a few likely columns comes first. Columns whose reduced cost shows that they cannot be in a
//! better plan are dropped for good. The node with the highest bound comes next, and is followed to the bottom.

mod branch;
mod core;
mod cuts;
mod dive;
mod fill;

use self::branch::{Decision, Experiences, Fate, Node};
use super::model::Model;
use super::relaxation::{Cut, Relaxation};
use super::schedule::{MANY, Rules, Schedule, schedule};
use rustc_hash::FxHashMap;
use std::collections::BinaryHeap;

/// The relaxation is built anew when dropping leaves at most this share, in tenths, of its columns.
const SHRINK_TENTHS: usize = 7;

/// How often the root is cut and its columns dropped.
const MOST_TIGHTENINGS: usize = 6;
/// Columns that a plan is filled up with at the root.
const LIKELY: usize = 300;

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
    Some(Found { chosen, value: search.best_value, bound, nodes: search.nodes + search.core_nodes, pivots })
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

struct Search<'a> {
    model: &'a Model,
    included: &'a [usize],
    grain: i64,
    relaxation: Relaxation,
    /// What the present node decides.
    applied: Vec<Decision>,
    experience: Experiences,
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
    /// Nodes of the searches over a core.
    core_nodes: u64,
    /// After how many nodes a core is searched again.
    next_core: u64,
    /// How often the relaxation chose each column since a core was last searched.
    chosen_times: Vec<u32>,
    /// Whether this is a search over a core.
    is_core: bool,
    pivots: usize,
    /// Whether a schedule search gave up, so that a better plan may have been overlooked, and its bound.
    overlooked: Option<i64>,
}

impl<'a> Search<'a> {
    fn new(model: &'a Model, included: &'a [usize]) -> Self {
        Self::over(model, included, (0..model.columns.len()).collect(), Vec::new())
    }

    /// A search over some of the columns, ascending.
    fn over(model: &'a Model, included: &'a [usize], columns: Vec<usize>, cuts: Vec<Cut>) -> Self {
        let relaxation = Relaxation::new(model, columns, &cuts);
        Self {
            model,
            included,
            grain: model.grain(),
            relaxation,
            applied: Vec::new(),
            experience: Experiences::new(model),
            cuts,
            meets: FxHashMap::default(),
            root: None,
            dropped_at: -1,
            open: BinaryHeap::new(),
            best_value: -1,
            best: Vec::new(),
            best_slots: Vec::new(),
            bound: model.needs.iter().map(|need| need.value * need.gap).sum(),
            nodes: 0,
            core_nodes: 0,
            next_core: core::FIRST,
            chosen_times: vec![0; model.columns.len()],
            is_core: false,
            pivots: 0,
            overlooked: None,
        }
    }

    fn run(&mut self, limit: &Limit<'_>) {
        let root = Node {
            bound: self.bound,
            decisions: self.included.iter().map(|&column| Decision::Column(column, true)).collect(),
            before: self.bound,
            moved: 0,
        };
        let everything = self.relaxation.columns.clone();
        self.complete(self.included_closure(), &everything);
        self.open.push(root);
        while let Some(node) = self.open.pop() {
            if !self.promising(node.bound) {
                self.open.clear();
                break;
            }
            self.follow(node, limit);
            self.search_core_again(limit);
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
            self.make_room();
            if let Fate::Split(first, later) = self.examine(node, limit) {
                self.open.extend(later);
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

    /// Bounds below this are of no interest.
    fn cutoff(&self) -> i64 {
        self.best_value + self.grain - 1
    }

    fn examine(&mut self, node: Node, limit: &Limit<'_>) -> Fate {
        if !self.promising(node.bound) {
            return Fate::Closed;
        }
        if !self.apply(&node.decisions) {
            return Fate::Closed;
        }
        let Some(mut bound) = self.bounded(node.bound) else { return Fate::Closed };
        self.learn(&node, bound);
        self.count_chosen();
        if self.nodes == 1 {
            let Some(left) = self.at_the_root(bound, &node, limit) else { return Fate::Closed };
            bound = left;
        } else if self.nodes < 30 || self.nodes.is_multiple_of(16) {
            self.round(&node.decisions);
        }
        if !self.promising(bound) {
            return Fate::Closed;
        }
        self.split(&Node { bound, ..node })
    }

    /// Applies what a node decides, and frees the rest; false when a column that must be in was dropped, so that
    /// nothing better is in the node.
    fn apply(&mut self, decisions: &[Decision]) -> bool {
        self.free_all();
        for &decision in decisions {
            match decision {
                Decision::Column(column, inside) => {
                    if let Ok(place) = self.relaxation.columns.binary_search(&column) {
                        let bound = if inside { 1.0 } else { 0.0 };
                        self.relaxation.set(place, (bound, bound));
                    } else if inside {
                        return false;
                    }
                }
                Decision::AtLeast(need, levels) => self.relaxation.hold_need(need, levels, i64::MAX),
                Decision::AtMost(need, levels) => self.relaxation.hold_need(need, 0, levels),
                Decision::CountAtLeast(count, least) => self.relaxation.hold_count(count, least, i64::MAX),
                Decision::CountAtMost(count, most) => self.relaxation.hold_count(count, 0, most),
            }
            self.applied.push(decision);
        }
        self.relaxation.simplex.settle();
        true
    }

    /// Frees what the last node decided.
    fn free_all(&mut self) {
        for decision in self.applied.drain(..) {
            match decision {
                Decision::Column(column, _) => {
                    if let Ok(place) = self.relaxation.columns.binary_search(&column) {
                        self.relaxation.set(place, (0.0, 1.0));
                    }
                }
                Decision::AtLeast(need, _) | Decision::AtMost(need, _) => {
                    self.relaxation.free_need(self.model, need);
                }
                Decision::CountAtLeast(count, _) | Decision::CountAtMost(count, _) => {
                    self.relaxation.free_count(count);
                }
            }
        }
    }

    /// At the root: a good plan, then fewer columns, then cuts for what must be whole, then still fewer columns; the
    /// bound that is left, none when nothing better is.
    fn at_the_root(&mut self, bound: i64, node: &Node, limit: &Limit<'_>) -> Option<i64> {
        self.round(&node.decisions);
        let likely = self.likely(LIKELY);
        self.complete(self.included_closure(), &likely);
        self.exchange(&likely, limit);
        self.search_core(limit);
        self.remember_root();
        self.drop_columns();
        self.tightened(bound, node, limit)
    }

    /// Cuts for what must be whole, and then fewer columns, again while that brings something; the bound that is left, none
    /// when nothing better is.
    fn tightened(&mut self, mut bound: i64, node: &Node, limit: &Limit<'_>) -> Option<i64> {
        for _ in 0..MOST_TIGHTENINGS {
            bound = self.solved_at(node, bound)?;
            let (columns, gap) = (self.relaxation.columns.len(), bound - self.best_value);
            bound = self.cut_to_whole(bound)?;
            self.round(&node.decisions);
            self.remember_root();
            self.dive(node, limit);
            (self.promising(bound) && self.apply(&node.decisions)).then_some(())?;
            bound = self.bounded(bound)?;
            self.search_core(limit);
            self.remember_root();
            self.build_anew();
            let fewer = self.relaxation.columns.len() * 10 <= columns * 9;
            let nearer = (bound - self.best_value) * 10 <= gap * 9;
            if !fewer && !nearer || (limit.stop)() {
                break;
            }
        }
        self.solved_at(node, bound)
    }

    /// Solves a node after the relaxation was built anew; none when nothing better is in it.
    fn solved_at(&mut self, node: &Node, bound: i64) -> Option<i64> {
        if !self.promising(bound) || !self.apply(&node.decisions) {
            return None;
        }
        self.bounded(bound)
    }

    /// Remembers what the root says of every column: what choosing it would take from the bound.
    fn remember_root(&mut self) {
        let (bound, losses) = self.relaxation.bound_and_losses();
        let mut by_column = vec![0; self.model.columns.len()];
        for (&column, loss) in self.relaxation.columns.iter().zip(losses) {
            by_column[column] = loss;
        }
        self.root = Some((bound, by_column));
    }

    /// Drops for good the columns that no better plan has, once they are many.
    fn drop_columns(&mut self) {
        let columns = self.columns_left();
        if columns.len() * 10 <= self.relaxation.columns.len() * SHRINK_TENTHS {
            self.build_with(columns);
        }
    }

    /// Builds the relaxation anew, with the columns and cuts that are left.
    fn build_anew(&mut self) {
        let columns = self.columns_left();
        self.build_with(columns);
    }

    fn build_with(&mut self, columns: Vec<usize>) {
        self.pivots += self.relaxation.simplex.pivots;
        self.relaxation = Relaxation::new(self.model, columns, &self.cuts);
        self.applied.clear();
    }

    /// The columns that a better plan may have, by what the root said of them.
    fn columns_left(&mut self) -> Vec<usize> {
        self.dropped_at = self.best_value;
        let Some((bound, losses)) = &self.root else { return self.relaxation.columns.clone() };
        let kept = |column: &usize| {
            self.promising(bound - losses[*column])
                || self.included.contains(column)
                || self.best.contains(column)
        };
        self.relaxation.columns.iter().copied().filter(kept).collect()
    }
}
