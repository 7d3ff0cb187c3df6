//! Where to split a part of the plans, and what splitting has brought so far.

use super::super::model::Model;
use super::super::relaxation::{WHOLE, float};
use super::super::schedule::{MANY, Rules, Schedule, schedule};
use super::{Search, closure};
use std::cmp::Ordering;

/// What holds for all plans of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Decision {
    /// The column is in (true) or out.
    Column(usize, bool),
    /// The need gains at least so many levels.
    AtLeast(usize, i64),
    /// The need gains at most so many levels, or more that do not count.
    AtMost(usize, i64),
}

impl Decision {
    /// Whether it asks for more, not for less.
    const fn up(self) -> bool {
        matches!(self, Self::Column(_, true) | Self::AtLeast(..))
    }
}

/// A part of the plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Node {
    pub(super) bound: i64,
    pub(super) decisions: Vec<Decision>,
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
    /// Split; the second is to be followed first.
    Split(Node, Node),
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
    all_columns: Experience,
    all_needs: Experience,
}

impl Experiences {
    pub(super) fn new(model: &Model) -> Self {
        Self {
            columns: vec![Experience::default(); model.columns.len()],
            needs: vec![Experience::default(); model.needs.len()],
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
        };
        own.learn(decision.up(), cost);
        all.learn(decision.up(), cost);
    }

    /// What splitting at a value should take from the bound on both sides.
    fn promise(own: &Experience, all: &Experience, value: f64) -> f64 {
        let share = value - value.floor();
        let side = |up: bool, step: f64| step * own.expected(up, all.expected(up, 1.0)).max(1.0);
        side(false, share) * side(true, 1.0 - share)
    }
}

/// What a node can be split on, and the relaxation's value of it.
#[derive(Debug, Clone, Copy)]
enum Split {
    Column(usize, f64),
    Need(usize, f64),
}

impl Split {
    const fn value(self) -> f64 {
        match self {
            Self::Column(_, value) | Self::Need(_, value) => value,
        }
    }

    /// Which side leads sooner to a plan. Leaving a column out leads nowhere: there is always another much like it.
    fn goes_up_first(self) -> bool {
        match self {
            Self::Column(..) => true,
            Self::Need(_, value) => value - value.floor() > 0.35,
        }
    }

    fn decision(self, up: bool) -> Decision {
        #[expect(clippy::cast_possible_truncation, reason = "a few levels at most")]
        let below = |value: f64| value.floor() as i64;
        match self {
            Self::Column(column, _) => Decision::Column(column, up),
            Self::Need(need, value) if up => Decision::AtLeast(need, below(value) + 1),
            Self::Need(need, value) => Decision::AtMost(need, below(value)),
        }
    }
}

/// Whether a value lies between two whole ones.
fn is_broken(value: f64) -> bool {
    (value - value.round()).abs() > WHOLE
}

impl Search<'_> {
    /// Remembers what the last decision of a node cost the bound.
    pub(super) fn learn(&mut self, node: &Node, bound: i64) {
        let Some(&decision) = node.decisions.last().filter(|_| node.moved > 0) else { return };
        self.experience.learn(decision, float(node.bound - bound) * 1000.0 / f64::from(node.moved));
    }

    /// Splits a node where the relaxation is broken, or closes it.
    pub(super) fn split(&mut self, node: &Node) -> Fate {
        let best = self.splits().into_iter().max_by(|(a, _), (b, _)| a.total_cmp(b));
        match best {
            Some((_, split)) => split_on(node, split, split.goes_up_first()),
            None => self.at_a_whole_point(node),
        }
    }

    /// Everything the relaxation has in part, with what splitting on it promises.
    fn splits(&self) -> Vec<(f64, Split)> {
        let known = &self.experience;
        let broken = |value: &f64| is_broken(*value);
        let columns = self.relaxation.columns.iter().enumerate().filter_map(|(place, &column)| {
            let value = Some(self.relaxation.value(place)).filter(broken)?;
            let promise = Experiences::promise(&known.columns[column], &known.all_columns, value);
            Some((promise, Split::Column(column, value)))
        });
        let needs = (0..self.model.needs.len()).filter_map(|need| {
            let value = Some(self.relaxation.levels(need)).filter(broken)?;
            let promise = Experiences::promise(&known.needs[need], &known.all_needs, value);
            Some((promise, Split::Need(need, value)))
        });
        columns.chain(needs).collect()
    }

    /// The relaxation chose whole columns: a plan, unless the calendar or a prerequisite forbids it.
    pub(super) fn at_a_whole_point(&mut self, node: &Node) -> Fate {
        let set = self.chosen(0.5);
        self.offer(&set);
        if !self.promising(node.bound) || self.is_settled(&set, node) {
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
            Some(column) => split_on(node, Split::Column(column, 1.0), true),
            None => self.give_up_or_close(&set, node.bound),
        }
    }

    /// Whether the set is a plan as good as anything in the node.
    pub(super) fn is_settled(&self, set: &[usize], node: &Node) -> bool {
        self.feasible(set, MANY).is_some() && self.model.value(set) + self.grain > node.bound
    }

    /// Every column that matters is fixed: nothing is left, unless the search for a schedule gave up.
    pub(super) fn give_up_or_close(&mut self, set: &[usize], bound: i64) -> Fate {
        if schedule(self.model, set, Rules::All, MANY) == Schedule::Unknown {
            self.overlooked = self.overlooked.max(Some(bound));
        }
        Fate::Closed
    }
}

/// The two sides of a node, the one to follow first last.
fn split_on(node: &Node, split: Split, up_first: bool) -> Fate {
    let with = |up: bool| {
        let mut decisions = node.decisions.clone();
        decisions.push(split.decision(up));
        let share = if is_broken(split.value()) { split.value() - split.value().floor() } else { 1.0 };
        let moved = if up { 1.0 - share } else { share } * 1000.0;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
        let moved = moved as u32;
        Node { bound: node.bound, decisions, moved }
    };
    Fate::Split(with(!up_first), with(up_first))
}
