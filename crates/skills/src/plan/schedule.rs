//! Which edition of each chosen stage, so that nothing overlaps and what must come before does.

use super::model::{Model, Slot};

/// How many steps a search may take before it gives up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Steps(usize);

/// For filling a plan up: an overlooked schedule costs little there.
pub(super) const FEW: Steps = Steps(200);
/// For cuts.
pub(super) const SOME: Steps = Steps(2_000);
/// Where the proof rests on it.
pub(super) const MANY: Steps = Steps(50_000);

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
pub(super) fn schedule(model: &Model, set: &[usize], rules: Rules, steps: Steps) -> Schedule {
    if rules == Rules::All && !required_stages_present(model, set) {
        return Schedule::Impossible;
    }
    if let Some(slots) = first_fit(model, set, rules) {
        return Schedule::Found(slots);
    }
    let mut slots = vec![0; set.len()];
    let mut left = steps.0;
    let mut unknown = false;
    for part in parts(model, set, rules) {
        let columns: Vec<usize> = part.iter().map(|&place| set[place]).collect();
        match schedule_part(model, &columns, rules, &mut left) {
            Schedule::Found(found) => part.iter().zip(found).for_each(|(&place, slot)| slots[place] = slot),
            Schedule::Impossible => return Schedule::Impossible,
            Schedule::Unknown => unknown = true,
        }
    }
    if unknown { Schedule::Unknown } else { Schedule::Found(slots) }
}

/// A schedule of columns that may stand in each other's way, within the steps left.
fn schedule_part(model: &Model, set: &[usize], rules: Rules, left: &mut usize) -> Schedule {
    let open: Vec<Vec<usize>> =
        set.iter().map(|&column| (0..model.columns[column].slots.len()).collect()).collect();
    let mut search = Search { model, set, rules, chosen: vec![None; set.len()], left: *left };
    let found = search.place(&open);
    *left = search.left;
    match found {
        Some(true) => Schedule::Found(search.chosen.into_iter().flatten().collect()),
        Some(false) => Schedule::Impossible,
        None => Schedule::Unknown,
    }
}

/// The places of a set in parts that can be scheduled each by itself: no slot of one stands in the way of another's, none
/// prepares for another's.
fn parts(model: &Model, set: &[usize], rules: Rules) -> Vec<Vec<usize>> {
    let mut parts: Vec<Vec<usize>> = Vec::new();
    for (place, &column) in set.iter().enumerate() {
        let mut own = vec![place];
        let touched =
            |part: &mut Vec<usize>| part.iter().any(|&other| touch(model, column, set[other], rules));
        for part in parts.extract_if(.., touched) {
            own.extend(part);
        }
        parts.push(own);
    }
    parts
}

/// Whether where one column is placed may matter to another.
fn touch(model: &Model, one: usize, other: usize, rules: Rules) -> bool {
    let (own, others) = (&model.columns[one], &model.columns[other]);
    let clash =
        |slot: &Slot| others.slots.iter().any(|beside| !compatible(model, (one, slot), (other, beside)));
    let prepares = |gives: &[(usize, i64)], needs: &[(usize, i64)]| {
        needs.iter().any(|(needed, _)| gives.iter().any(|(given, _)| given == needed))
    };
    (rules == Rules::All && (prepares(&own.gives, &others.needs) || prepares(&others.gives, &own.needs)))
        || own.slots.iter().any(clash)
}

/// The schedule that gives every column, those with the fewest slots first, its first slot that fits; none
/// when that leads nowhere.
fn first_fit(model: &Model, set: &[usize], rules: Rules) -> Option<Vec<usize>> {
    let mut order: Vec<usize> = (0..set.len()).collect();
    order.sort_by_key(|&place| {
        (!model.columns[set[place]].needs.is_empty(), model.columns[set[place]].slots.len())
    });
    let mut slots = vec![0; set.len()];
    for (depth, &place) in order.iter().enumerate() {
        let taken = order[..depth].iter().map(|&other| (set[other], slots[other]));
        slots[place] = fitting_slot(model, set[place], &taken, rules)?;
    }
    Some(slots)
}

/// The first slot of a column that fits beside slots taken by others, and (by all rules) after enough of them
/// for the levels it needs.
pub(super) fn fitting_slot(
    model: &Model,
    column: usize,
    taken: &(impl Iterator<Item = (usize, usize)> + Clone),
    rules: Rules,
) -> Option<usize> {
    let slot_of = |(other, slot): (usize, usize)| (other, &model.columns[other].slots[slot]);
    model.columns[column].slots.iter().position(|own| {
        let prepared = |&(skill, missing): &(usize, i64)| {
            let before = taken.clone().map(slot_of).filter(|(_, slot)| model.before(slot, own));
            before.map(|(other, _)| given(model, other, skill)).sum::<i64>() >= missing
        };
        taken.clone().all(|other| compatible(model, (column, own), slot_of(other)))
            && (rules == Rules::Calendar || model.columns[column].needs.iter().all(prepared))
    })
}

/// Whether the levels every column needs are gained before it begins.
pub(super) fn levels_in_time(model: &Model, set: &[usize], slots: &[usize]) -> bool {
    let slot = |place: usize| &model.columns[set[place]].slots[slots[place]];
    (0..set.len()).all(|place| {
        model.columns[set[place]].needs.iter().all(|&(skill, missing)| {
            let before =
                (0..set.len()).filter(|&other| other != place && model.before(slot(other), slot(place)));
            before.map(|other| given(model, set[other], skill)).sum::<i64>() >= missing
        })
    })
}

/// Whether every required stage is in the set.
pub(super) fn required_stages_present(model: &Model, set: &[usize]) -> bool {
    set.iter().all(|&column| model.columns[column].after.iter().all(|before| set.contains(before)))
}

struct Search<'a> {
    model: &'a Model,
    set: &'a [usize],
    rules: Rules,
    /// The slot of each column placed so far.
    chosen: Vec<Option<usize>>,
    /// Steps left before it gives up.
    left: usize,
}

impl Search<'_> {
    /// Places what is not placed yet; none when given up. By all rules, what must be prepared comes first, then what
    /// prepares, so that what is not prepared in time shows early; of those, the column with the fewest open slots.
    fn place(&mut self, open: &[Vec<usize>]) -> Option<bool> {
        let unplaced = (0..self.set.len()).filter(|&place| self.chosen[place].is_none());
        let Some(next) = unplaced.min_by_key(|&place| (self.turn(place), open[place].len())) else {
            let slots: Vec<usize> = self.chosen.iter().copied().flatten().collect();
            return Some(self.rules == Rules::Calendar || levels_in_time(self.model, self.set, &slots));
        };
        for &slot in &open[next] {
            self.left = self.left.checked_sub(1)?;
            self.chosen[next] = Some(slot);
            if let Some(left) = self.left_open(open, next, slot)
                && self.place(&left)?
            {
                return Some(true);
            }
        }
        self.chosen[next] = None;
        Some(false)
    }

    /// When a column is to be placed: 0 first.
    fn turn(&self, place: usize) -> u8 {
        let column = &self.model.columns[self.set[place]];
        match self.rules {
            Rules::Calendar => 0,
            Rules::All if !column.needs.is_empty() => 0,
            Rules::All if !column.gives.is_empty() => 1,
            Rules::All => 2,
        }
    }

    /// The slots that stay open beside a slot just taken; none when a column loses its last.
    fn left_open(&self, open: &[Vec<usize>], taken: usize, slot: usize) -> Option<Vec<Vec<usize>>> {
        let own = (self.set[taken], &self.model.columns[self.set[taken]].slots[slot]);
        let mut left = Vec::with_capacity(open.len());
        for (place, slots) in open.iter().enumerate() {
            if self.chosen[place].is_some() {
                left.push(Vec::new());
                continue;
            }
            let column = self.set[place];
            let all = &self.model.columns[column].slots;
            let fits = |slot: &&usize| compatible(self.model, own, (column, &all[**slot]));
            let still: Vec<usize> = slots.iter().filter(fits).copied().collect();
            if still.is_empty() {
                return None;
            }
            left.push(still);
        }
        (self.rules == Rules::Calendar || self.levels_still_possible(&left)).then_some(left)
    }

    /// Whether every column placed can still have the levels it needs in time, by what is placed before it or
    /// may yet be.
    fn levels_still_possible(&self, open: &[Vec<usize>]) -> bool {
        let slots_of = |place: usize| &self.model.columns[self.set[place]].slots;
        let may_precede = |other: usize, own: &Slot| match self.chosen[other] {
            Some(slot) => self.model.before(&slots_of(other)[slot], own),
            None => open[other].iter().any(|&slot| self.model.before(&slots_of(other)[slot], own)),
        };
        self.chosen.iter().enumerate().all(|(place, chosen)| {
            let needs = &self.model.columns[self.set[place]].needs;
            let Some(own) = chosen.map(|slot| &slots_of(place)[slot]).filter(|_| !needs.is_empty()) else {
                return true;
            };
            needs.iter().all(|&(skill, missing)| {
                let before = (0..self.set.len()).filter(|&other| other != place && may_precede(other, own));
                before.map(|other| given(self.model, self.set[other], skill)).sum::<i64>() >= missing
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

/// Whether one column has a slot that comes before some slot of another.
pub(super) fn may_precede(model: &Model, one: usize, other: usize) -> bool {
    let later = &model.columns[other].slots;
    model.columns[one].slots.iter().any(|slot| later.iter().any(|then| model.before(slot, then)))
}

/// Whether two columns can both be attended, each at some slot.
pub(super) fn may_meet(model: &Model, one: usize, other: usize) -> bool {
    let slots = &model.columns[other].slots;
    let beside = |own: &Slot| slots.iter().any(|slot| compatible(model, (one, own), (other, slot)));
    model.columns[one].slots.iter().any(beside)
}

/// A smallest part of an impossible set that is impossible by the calendar alone.
pub(super) fn core(model: &Model, set: &[usize]) -> Vec<usize> {
    let impossible = |set: &[usize]| schedule(model, set, Rules::Calendar, SOME) == Schedule::Impossible;
    let columns = |part: Vec<usize>| part.into_iter().map(|place| set[place]).collect::<Vec<usize>>();
    let mut parts = parts(model, set, Rules::Calendar).into_iter().map(columns);
    let mut core = parts.find(|part| impossible(part)).unwrap_or_else(|| set.to_vec());
    let mut place = 0;
    while place < core.len() {
        let removed = core.remove(place);
        if !impossible(&core) {
            core.insert(place, removed);
            place += 1;
        }
    }
    core
}
