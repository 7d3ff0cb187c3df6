//! Where to split a part of the plans, and what splitting has brought so far.

use super::super::model::Model;
use super::super::relaxation::{WHOLE, float};
use super::super::schedule::Schedule;
use super::{Search, closure};
use std::cmp::Ordering;

/// Probes or experiences on each side after which a split is known.
const ENOUGH: f64 = 4.0;
/// Splits looked at without finding a better one.
const MOST_IN_VAIN: usize = 8;

/// What holds for all plans of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Decision {
    /// The column is in (true) or out.
    Column(usize, bool),
    /// The need gains at least so many levels.
    AtLeast(usize, i64),
    /// The need gains at most so many levels, or more that do not count.
    AtMost(usize, i64),
    /// At least so many columns of a count are in.
    CountAtLeast(usize, i64),
    /// At most so many are.
    CountAtMost(usize, i64),
}

impl Decision {
    /// Whether it asks for more, not for less.
    const fn up(self) -> bool {
        matches!(self, Self::Column(_, true) | Self::AtLeast(..) | Self::CountAtLeast(..))
    }
}

/// A part of the plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) bound: i64,
    pub(super) decisions: Vec<Decision>,
    /// The bound before the last decision.
    pub(super) before: i64,
    /// How far the last decision moved from the relaxation's value, in thousandths; 0 at the root.
    pub(super) moved: u32,
}

impl Ord for Node {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.bound, self.decisions.len())
            .cmp(&(other.bound, other.decisions.len()))
            .then_with(|| self.decisions.cmp(&other.decisions))
    }
}

impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What became of a node.
pub(super) enum Fate {
    /// Nothing better in it.
    Closed,
    /// Split: the side to follow, and the other unless nothing better is in it.
    Split(Node, Option<Node>),
}

/// What deciding something has cost the bound so far, down and up, per whole step.
#[derive(Debug, Clone, Copy, Default)]
struct Experience {
    cost: [f64; 2],
    times: [f64; 2],
}

impl Experience {
    fn learn(&mut self, up: bool, cost: f64) {
        self.cost[usize::from(up)] += cost;
        self.times[usize::from(up)] += 1.0;
    }

    /// The mean cost of a direction; `usual` when nothing is known.
    fn expected(&self, up: bool, usual: f64) -> f64 {
        let (cost, times) = (self.cost[usize::from(up)], self.times[usize::from(up)]);
        if times == 0.0 { usual } else { cost / times }
    }
}

/// The experience with every column and every need, and with all of either together.
pub(super) struct Experiences {
    columns: Vec<Experience>,
    needs: Vec<Experience>,
    counts: Vec<Experience>,
    all_columns: Experience,
    all_needs: Experience,
}

impl Experiences {
    pub(super) fn new(model: &Model) -> Self {
        Self {
            columns: vec![Experience::default(); model.columns.len()],
            needs: vec![Experience::default(); model.needs.len()],
            counts: vec![Experience::default(); model.cents.len() + 1],
            all_columns: Experience::default(),
            all_needs: Experience::default(),
        }
    }

    fn learn(&mut self, decision: Decision, cost: f64) {
        let (own, all) = match decision {
            Decision::Column(column, _) => (&mut self.columns[column], &mut self.all_columns),
            Decision::AtLeast(need, _) | Decision::AtMost(need, _) => {
                (&mut self.needs[need], &mut self.all_needs)
            }
            Decision::CountAtLeast(count, _) | Decision::CountAtMost(count, _) => {
                (&mut self.counts[count], &mut self.all_needs)
            }
        };
        own.learn(decision.up(), cost);
        all.learn(decision.up(), cost);
    }

    /// The experience with what a split decides, and with all of its kind.
    fn with(&self, split: Split) -> (&Experience, &Experience) {
        match split {
            Split::Column(column, _) => (&self.columns[column], &self.all_columns),
            Split::Need(need, _) => (&self.needs[need], &self.all_needs),
            Split::Count(count, _) => (&self.counts[count], &self.all_needs),
        }
    }

    /// What splitting should take from the bound on both sides.
    fn promise(&self, split: Split) -> f64 {
        let (own, all) = self.with(split);
        let side = |up: bool| split.step(up) * own.expected(up, all.expected(up, 1.0));
        product(side(false), side(true))
    }

    /// Whether there is enough experience with a split to go without a probe.
    fn is_known(&self, split: Split) -> bool {
        self.with(split).0.times.iter().all(|times| *times >= ENOUGH)
    }
}

/// How good a split is that takes so much from the bound on its two sides.
fn product(down: f64, up: f64) -> f64 {
    down.max(1.0) * up.max(1.0)
}

/// What a node can be split on, and the relaxation's value of it.
#[derive(Debug, Clone, Copy)]
enum Split {
    Column(usize, f64),
    Need(usize, f64),
    Count(usize, f64),
}

impl Split {
    const fn value(self) -> f64 {
        match self {
            Self::Column(_, value) | Self::Need(_, value) | Self::Count(_, value) => value,
        }
    }

    /// How far a side is from the relaxation's value.
    fn step(self, up: bool) -> f64 {
        let share = if is_broken(self.value()) { self.value() - self.value().floor() } else { 1.0 };
        if up { 1.0 - share } else { share }
    }

    /// Which side leads sooner to a plan. Leaving a column out leads nowhere: there is always another much like it.
    fn goes_up_first(self) -> bool {
        match self {
            Self::Column(..) => true,
            Self::Need(_, value) | Self::Count(_, value) => value - value.floor() > 0.35,
        }
    }

    fn decision(self, up: bool) -> Decision {
        #[expect(clippy::cast_possible_truncation, reason = "a few levels at most")]
        let below = |value: f64| value.floor() as i64;
        match self {
            Self::Column(column, _) => Decision::Column(column, up),
            Self::Need(need, value) if up => Decision::AtLeast(need, below(value) + 1),
            Self::Need(need, value) => Decision::AtMost(need, below(value)),
            Self::Count(count, value) if up => Decision::CountAtLeast(count, below(value) + 1),
            Self::Count(count, value) => Decision::CountAtMost(count, below(value)),
        }
    }
}

/// Whether a value lies between two whole ones.
pub(super) fn is_broken(value: f64) -> bool {
    (value - value.round()).abs() > WHOLE
}

impl Search<'_> {
    /// Remembers what the last decision of a node cost the bound.
    pub(super) fn learn(&mut self, node: &Node, bound: i64) {
        let Some(&decision) = node.decisions.last().filter(|_| node.moved > 0) else { return };
        self.experience.learn(decision, float(node.before - bound) * 1000.0 / f64::from(node.moved));
    }

    /// Splits a node where the relaxation is broken, or closes it.
    ///
    /// What splitting takes from the bound is known from experience; where there is too little of it, both sides are probed
    /// (reliability branching: Achterberg, Koch and Martin 2005).
    pub(super) fn split(&mut self, node: &Node) -> Fate {
        let mut best: Option<(f64, Sides)> = None;
        let mut in_vain = 0;
        for (promise, split) in self.splits() {
            let known = self.experience.is_known(split);
            let sides = if known { Sides::unknown(split, node.bound) } else { self.probed(node, split) };
            if sides.bounds.iter().any(Option::is_none) {
                return sides.split(node);
            }
            let score = if known { promise } else { sides.score(node.bound) };
            if best.as_ref().is_none_or(|(before, _)| score > *before) {
                best = Some((score, sides));
                in_vain = 0;
            } else {
                in_vain += 1;
            }
            if in_vain >= MOST_IN_VAIN {
                break;
            }
        }
        match best {
            Some((_, sides)) => sides.split(node),
            None => self.at_a_whole_point(node),
        }
    }

    /// Both sides of a split, probed.
    fn probed(&mut self, node: &Node, split: Split) -> Sides {
        let mut side = |up: bool| {
            let bound = self.probe(split.decision(up), node.bound);
            let cost = float(node.bound - bound.unwrap_or(self.best_value));
            self.experience.learn(split.decision(up), cost / split.step(up));
            bound.filter(|bound| self.promising(*bound))
        };
        Sides { split, bounds: [side(false), side(true)] }
    }

    /// The bound with one decision more, after a few pivots; none when nothing is left.
    fn probe(&mut self, decision: Decision, before: i64) -> Option<i64> {
        let cutoff = self.cutoff();
        let bound = match decision {
            Decision::Column(column, inside) => {
                let variable = self.relaxation.variable(column)?;
                let bound = if inside { 1.0 } else { 0.0 };
                self.relaxation.probe(variable, (bound, bound), cutoff)
            }
            Decision::AtLeast(need, levels) => {
                let (_, upper) = self.relaxation.bounds_of(need);
                self.relaxation.probe(need, (float(levels), upper), cutoff)
            }
            Decision::AtMost(need, levels) => {
                let (lower, _) = self.relaxation.bounds_of(need);
                self.relaxation.probe(need, (lower, float(levels)), cutoff)
            }
            Decision::CountAtLeast(count, least) => {
                let (variable, bounds) = self.relaxation.held_count(count, least, i64::MAX);
                self.relaxation.probe(variable, bounds, cutoff)
            }
            Decision::CountAtMost(count, most) => {
                let (variable, bounds) = self.relaxation.held_count(count, 0, most);
                self.relaxation.probe(variable, bounds, cutoff)
            }
        };
        bound.map(|bound| bound.min(before))
    }

    /// Everything the relaxation has in part, with what splitting on it promises, the most first.
    fn splits(&self) -> Vec<(f64, Split)> {
        let places = self.relaxation.columns.iter().enumerate();
        let columns = places.map(|(place, &column)| Split::Column(column, self.relaxation.value(place)));
        let needs = (0..self.model.needs.len()).map(|need| Split::Need(need, self.relaxation.levels(need)));
        let counts =
            (0..self.relaxation.counts()).map(|count| Split::Count(count, self.relaxation.counted(count)));
        let broken = needs.chain(counts).chain(columns).filter(|split| is_broken(split.value()));
        let mut splits: Vec<(f64, Split)> =
            broken.map(|split| (self.experience.promise(split), split)).collect();
        splits.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        splits
    }

    /// The relaxation chose whole columns: a plan, unless the calendar or a prerequisite forbids it.
    pub(super) fn at_a_whole_point(&mut self, node: &Node) -> Fate {
        let set = self.chosen(0.5);
        let schedule = self.offer(&set);
        if !self.promising(node.bound) || self.is_settled(&set, &schedule, node) {
            return Fate::Closed;
        }
        let free = |column: &usize| {
            !node
                .decisions
                .iter()
                .any(|decision| matches!(decision, Decision::Column(decided, _) if decided == column))
        };
        let helpers =
            self.relaxation.columns.iter().filter(|column| !self.model.columns[**column].gives.is_empty());
        let required = closure(self.model, &set);
        let next = required.iter().chain(helpers).copied().find(free);
        match next {
            Some(column) => Sides::unknown(Split::Column(column, 1.0), node.bound).split(node),
            None => self.give_up_or_close(&schedule, node.bound),
        }
    }

    /// Whether the set is a plan as good as anything in the node.
    fn is_settled(&self, set: &[usize], schedule: &Schedule, node: &Node) -> bool {
        matches!(schedule, Schedule::Found(_)) && self.model.value(set) + self.grain > node.bound
    }

    /// Every column that matters is fixed: nothing is left, unless the search for a schedule gave up, or the relaxation.
    fn give_up_or_close(&mut self, schedule: &Schedule, bound: i64) -> Fate {
        if *schedule != Schedule::Impossible {
            self.overlooked = self.overlooked.max(Some(bound));
        }
        Fate::Closed
    }
}

/// The two sides of a split: leaving out or fewer levels, taking in or more.
struct Sides {
    split: Split,
    /// The bound of each; none when nothing better is in it.
    bounds: [Option<i64>; 2],
}

impl Sides {
    /// Sides of which no more is known than of the node.
    const fn unknown(split: Split, bound: i64) -> Self {
        Self { split, bounds: [Some(bound), Some(bound)] }
    }

    fn score(&self, before: i64) -> f64 {
        let cost = |bound: Option<i64>| bound.map_or(f64::MAX, |bound| float(before - bound));
        product(cost(self.bounds[0]), cost(self.bounds[1]))
    }

    fn split(&self, node: &Node) -> Fate {
        let side = |up: bool| self.bounds[usize::from(up)].map(|bound| self.side(node, up, bound));
        let up_first = self.split.goes_up_first();
        match (side(up_first), side(!up_first)) {
            (Some(first), later) => Fate::Split(first, later),
            (None, Some(first)) => Fate::Split(first, None),
            (None, None) => Fate::Closed,
        }
    }

    fn side(&self, node: &Node, up: bool, bound: i64) -> Node {
        let mut decisions = node.decisions.clone();
        decisions.push(self.split.decision(up));
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
        let moved = (self.split.step(up) * 1000.0) as u32;
        Node { bound, decisions, before: node.bound, moved }
    }
}
