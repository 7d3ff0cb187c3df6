//! Which edition of each chosen stage, so that nothing overlaps and what must come before does.

use super::model::{Model, Slot};

/// Steps of a search before it gives up.
const MOST_STEPS: usize = 50_000;

/// What a search for a schedule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Schedule {
    /// The slot of each column, in the order asked.
    Found(Vec<usize>),
    /// There is none.
    Impossible,
    /// Given up: too many possibilities.
    Unknown,
}

/// Which rules a schedule must keep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rules {
    /// No overlaps, and stages after those they require, where both are in the set. What breaks these rules
    /// breaks them in every larger set too.
    Calendar,
    /// Those, and every prerequisite met.
    All,
}

/// A schedule of a set of columns.
pub(super) fn schedule(model: &Model, set: &[usize], rules: Rules) -> Schedule {
    if rules == Rules::All && !required_stages_present(model, set) {
        return Schedule::Impossible;
    }
    let mut order: Vec<usize> = (0..set.len()).collect();
    order.sort_by_key(|&place| model.columns[set[place]].slots.len());
    let mut search = Search { model, set, rules, order, chosen: vec![usize::MAX; set.len()], steps: 0 };
    match search.place(0) {
        Some(true) => Schedule::Found(search.chosen),
        Some(false) => Schedule::Impossible,
        None => Schedule::Unknown,
    }
}

/// Whether every required stage is in the set.
fn required_stages_present(model: &Model, set: &[usize]) -> bool {
    set.iter().all(|&column| model.columns[column].after.iter().all(|before| set.contains(before)))
}

struct Search<'a> {
    model: &'a Model,
    set: &'a [usize],
    rules: Rules,
    order: Vec<usize>,
    chosen: Vec<usize>,
    steps: usize,
}

impl Search<'_> {
    /// Places the columns from `depth` on; none when given up.
    fn place(&mut self, depth: usize) -> Option<bool> {
        let Some(&place) = self.order.get(depth) else {
            return Some(self.rules == Rules::Calendar || self.levels_in_time());
        };
        for slot in 0..self.model.columns[self.set[place]].slots.len() {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return None;
            }
            if self.fits(depth, place, slot) {
                self.chosen[place] = slot;
                if self.place(depth + 1)? {
                    return Some(true);
                }
            }
        }
        Some(false)
    }

    fn slot(&self, place: usize) -> &Slot {
        &self.model.columns[self.set[place]].slots[self.chosen[place]]
    }

    fn fits(&self, depth: usize, place: usize, slot: usize) -> bool {
        let own = &self.model.columns[self.set[place]].slots[slot];
        self.order[..depth].iter().all(|&other| {
            let others = self.slot(other);
            compatible(self.model, (self.set[place], own), (self.set[other], others))
        })
    }

    /// Whether the levels every column needs are gained before it begins.
    fn levels_in_time(&self) -> bool {
        (0..self.set.len()).all(|place| {
            let begins = self.slot(place);
            self.model.columns[self.set[place]].needs.iter().all(|&(skill, missing)| {
                let before = (0..self.set.len()).filter(|&other| other != place);
                let before = before.filter(|&other| self.model.before(self.slot(other), begins));
                let gained = before.map(|other| given(self.model, self.set[other], skill));
                gained.sum::<i64>() >= missing
            })
        })
    }
}

fn given(model: &Model, column: usize, skill: usize) -> i64 {
    model.columns[column].gives.iter().filter(|(given, _)| *given == skill).map(|(_, gained)| gained).sum()
}

/// Whether two columns can be attended at these slots.
pub(super) fn compatible(model: &Model, one: (usize, &Slot), other: (usize, &Slot)) -> bool {
    let (first, second) = (model.before(one.1, other.1), model.before(other.1, one.1));
    let one_needs_other = model.columns[one.0].after.contains(&other.0);
    let other_needs_one = model.columns[other.0].after.contains(&one.0);
    (first && !one_needs_other) || (second && !other_needs_one)
}

/// A smallest part of an impossible set that is impossible by the calendar alone.
pub(super) fn core(model: &Model, set: &[usize]) -> Vec<usize> {
    let mut core = set.to_vec();
    let mut place = 0;
    while place < core.len() {
        let removed = core.remove(place);
        if schedule(model, &core, Rules::Calendar) != Schedule::Impossible {
            core.insert(place, removed);
            place += 1;
        }
    }
    core
}
