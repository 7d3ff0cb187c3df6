//! Branch and bound: the best set of columns, and the proof that none is better.
//!
//! Nodes fix some columns in or out, or hold a need to at least or at most so many levels. Each is bounded by the
//! relaxation; what the relaxation chooses but the calendar or a prerequisite forbids becomes a cut that holds
//! everywhere. Columns whose reduced cost shows
//! that they cannot be in a better plan are dropped for good. The node with the highest bound comes next, and
//! is followed to the bottom.

mod branch;
mod cuts;
mod fill;

use self::branch::{Decision, Experiences, Fate, Node};
use super::model::Model;
use super::relaxation::{Cut, Relaxation, WHOLE};
use super::schedule::{MANY, Rules, Schedule, schedule};
use rustc_hash::FxHashMap;
use std::collections::BinaryHeap;

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
            experience: Experiences::new(model),
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
            decisions: self.included.iter().map(|&column| Decision::Column(column, true)).collect(),
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
            self.make_room();
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
        if !self.apply(&node.decisions) {
            return Fate::Closed;
        }
        let Some(mut bound) = self.bounded(node.bound) else { return Fate::Closed };
        self.learn(&node, bound);
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
            }
        }
    }

    /// At the root: a good plan, then fewer columns, then cuts for what must be whole, then still fewer columns; the
    /// bound that is left, none when nothing better is.
    fn at_the_root(&mut self, bound: i64, node: &Node, limit: &Limit<'_>) -> Option<i64> {
        self.round(&node.decisions);
        let likely = self.likely();
        self.complete(self.included_closure(), &likely);
        self.exchange(&likely, limit);
        self.remember_root(bound);
        self.drop_columns();
        if !self.promising(bound) || !self.apply(&node.decisions) {
            return None;
        }
        let bound = self.bounded(bound)?;
        let bound = self.cut_to_whole(bound)?;
        self.round(&node.decisions);
        self.remember_root(bound);
        self.build_anew();
        (self.promising(bound) && self.apply(&node.decisions)).then_some(())?;
        self.bounded(bound)
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
