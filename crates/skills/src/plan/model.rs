//! A problem in numbers: only the stages that can help, only the editions that can be attended.

use super::problem::{Coordinates, Edition, Interval, Problem, Stage, Travel, estimated_minutes};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeSet;

/// Every level 1 to 8 divides it, so that the value of a level is a whole number.
pub(super) const LEVEL_UNIT: i64 = 840;
/// Units of value in a weight of 1.
pub(super) const VALUE_UNIT: i64 = 1000 * LEVEL_UNIT;

/// A demanded skill with something missing.
#[derive(Debug, Clone)]
pub(super) struct Need {
    /// Which demand.
    pub(super) demand: usize,
    /// Levels missing.
    pub(super) gap: i64,
    /// Units of value of one level.
    pub(super) value: i64,
}

/// An edition that can be attended.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    /// Which edition of the stage.
    pub(super) edition: usize,
    /// Microseconds since 1970.
    pub(super) begins: i64,
    /// Microseconds since 1970.
    pub(super) ends: i64,
    place: Option<u32>,
}

/// A stage that can help.
#[derive(Debug, Clone)]
pub(super) struct Column {
    /// Which stage of the problem.
    pub(super) stage: usize,
    /// Needs it serves, with levels, at most the gap.
    pub(super) teaches: Vec<(usize, i64)>,
    /// Minutes it takes.
    pub(super) minutes: i64,
    /// Cents by payer.
    pub(super) cents: Vec<i64>,
    /// Editions, preferred ones first, then the earliest.
    pub(super) slots: Vec<Slot>,
    /// Columns that must be done before.
    pub(super) after: Vec<usize>,
    /// Levels to be gained before, by prerequisite skill.
    pub(super) needs: Vec<(usize, i64)>,
    /// Levels it gives, by prerequisite skill.
    pub(super) gives: Vec<(usize, i64)>,
}

/// A problem in numbers.
#[derive(Debug, Clone)]
pub(super) struct Model {
    pub(super) needs: Vec<Need>,
    pub(super) columns: Vec<Column>,
    pub(super) minutes: i64,
    /// Cents by payer.
    pub(super) cents: Vec<i64>,
    journeys: Journeys,
}

/// How long journeys take, by numbered place.
#[derive(Debug, Clone, Default)]
struct Journeys {
    places: Vec<Option<Coordinates>>,
    numbers: FxHashMap<String, u32>,
    /// Known microseconds, the smaller number first.
    known: FxHashMap<(u32, u32), i64>,
    travel: Travel,
    /// No journey takes longer than this many microseconds.
    longest: i64,
    /// All journeys by row and column, where there are few places.
    table: Vec<i64>,
}

/// Up to so many places all journeys are computed once.
const FEW_PLACES: usize = 128;

const MINUTE: i64 = 60_000_000;

impl Journeys {
    fn new(travel: &Travel) -> Self {
        Self { travel: travel.clone(), longest: travel.longest() * MINUTE, ..Self::default() }
    }

    /// Computes all journeys once, where there are few places; no place may be numbered after.
    fn settle(&mut self) {
        let count = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        if self.places.len() <= FEW_PLACES {
            let pairs = (0..count).flat_map(|one| (0..count).map(move |other| (one, other)));
            self.table = pairs.map(|(one, other)| self.between(Some(one), Some(other))).collect();
        }
    }

    /// The number of a place, given now if it had none.
    fn number(&mut self, place: &str) -> u32 {
        if let Some(&number) = self.numbers.get(place) {
            return number;
        }
        let number = u32::try_from(self.places.len()).unwrap_or(u32::MAX);
        if !self.travel.minutes.is_empty() {
            for (other, &other_number) in &self.numbers {
                if let Some(minutes) = self.travel.known(place, other) {
                    self.known.insert((other_number, number), minutes * MINUTE);
                }
            }
        }
        self.places.push(self.travel.coordinates.get(place).copied());
        self.numbers.insert(place.to_owned(), number);
        number
    }

    /// Whether there is time between the end of one slot and the beginning of another for the journey.
    fn permit(&self, one: &Slot, other: &Slot) -> bool {
        let pause = other.begins - one.ends;
        pause >= self.longest || (pause >= 0 && self.between(one.place, other.place) <= pause)
    }

    /// Microseconds between two places; none of either takes no time.
    fn between(&self, one: Option<u32>, other: Option<u32>) -> i64 {
        let (Some(one), Some(other)) = (one, other) else { return 0 };
        if one == other {
            return 0;
        }
        if let Some(&journey) = self.table.get(one as usize * self.places.len() + other as usize) {
            return journey;
        }
        if let Some(&known) = self.known.get(&(one.min(other), one.max(other))) {
            return known;
        }
        let coordinates = self.places[one as usize].zip(self.places[other as usize]);
        coordinates.map_or(0, |(one, other)| estimated_minutes(one, other) * MINUTE)
    }
}

impl Slot {
    fn of(edition: usize, interval: &Interval, journeys: &mut Journeys) -> Self {
        Self {
            edition,
            begins: interval.from.microseconds(),
            ends: interval.until.microseconds(),
            place: interval.place.as_deref().map(|place| journeys.number(place)),
        }
    }
}

impl Model {
    /// The model of a problem, without the stages in `excluded`.
    pub(super) fn of(problem: &Problem, excluded: &BTreeSet<&str>) -> Self {
        let needs = needs(problem);
        let mut kept = Kept::of(problem, permitted(problem, excluded));
        kept.drop_irrelevant(problem, &needs);
        let mut calendar = Calendar::of(problem);
        let slots = usable_slots(problem, &kept.keep, &mut calendar);
        kept.keep = slots.iter().map(|slots| !slots.is_empty()).collect();
        kept.drop_unreachable(problem);
        kept.drop_irrelevant(problem, &needs);
        let columns = kept.columns(problem, &needs, slots);
        let cents = problem.budget.cents.values().copied().collect();
        let mut journeys = calendar.journeys;
        journeys.settle();
        Self { needs, columns, minutes: problem.budget.minutes, cents, journeys }
    }

    /// Whether one slot can follow another: it begins after the journey.
    pub(super) fn before(&self, one: &Slot, other: &Slot) -> bool {
        self.journeys.permit(one, other)
    }

    /// Units of value of a set of columns.
    pub(super) fn value(&self, set: &[usize]) -> i64 {
        let mut levels = vec![0; self.needs.len()];
        for &(need, gained) in set.iter().flat_map(|&column| &self.columns[column].teaches) {
            levels[need] += gained;
        }
        self.needs.iter().zip(levels).map(|(need, gained)| need.value * gained.min(need.gap)).sum()
    }

    /// Whether a set of columns fits the hours and every payer's money.
    pub(super) fn affordable(&self, set: &[usize]) -> bool {
        let minutes: i64 = set.iter().map(|&column| self.columns[column].minutes).sum();
        let paid = |payer: usize| set.iter().map(|&column| self.columns[column].cents[payer]).sum::<i64>();
        minutes <= self.minutes && (0..self.cents.len()).all(|payer| paid(payer) <= self.cents[payer])
    }

    /// Units that divide every value there can be.
    pub(super) fn grain(&self) -> i64 {
        self.needs.iter().map(|need| need.value).fold(0, greatest_common_divisor).max(1)
    }

    /// The column of a stage, if the stage can help.
    pub(super) fn column_of(&self, stage: usize) -> Option<usize> {
        self.columns.binary_search_by_key(&stage, |column| column.stage).ok()
    }
}

pub(super) fn greatest_common_divisor(one: i64, other: i64) -> i64 {
    if other == 0 { one } else { greatest_common_divisor(other, one % other) }
}

/// The level somebody has in a skill.
pub(super) fn own_level(problem: &Problem, skill: &str) -> i64 {
    problem.learner.levels.get(skill).map_or(0, |level| level.get())
}

fn needs(problem: &Problem) -> Vec<Need> {
    let needs = problem.demands.iter().enumerate().map(|(demand, wanted)| Need {
        demand,
        gap: wanted.level.get() - own_level(problem, &wanted.skill),
        value: i64::from(wanted.weight.thousandths()) * LEVEL_UNIT / wanted.level.get().max(1),
    });
    needs.filter(|need| need.gap > 0).collect()
}

/// Why an edition cannot be attended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hindrance {
    Full,
    TooEarly,
    TooLate,
    Mode,
    Language,
    Busy,
}

/// The first hindrance of an edition, leaving the calendar aside.
pub(super) fn hindrance(problem: &Problem, edition: &Edition) -> Option<Hindrance> {
    let (learner, budget) = (&problem.learner, &problem.budget);
    let checks = [
        (edition.seats == Some(0), Hindrance::Full),
        (!learner.modes.is_empty() && !learner.modes.contains(&edition.mode), Hindrance::Mode),
        (
            !learner.languages.is_empty() && !learner.languages.contains(&edition.language),
            Hindrance::Language,
        ),
        (budget.from.is_some_and(|from| edition.interval.from < from), Hindrance::TooEarly),
        (budget.deadline.is_some_and(|deadline| edition.interval.until > deadline), Hindrance::TooLate),
    ];
    checks.into_iter().find(|(hindered, _)| *hindered).map(|(_, hindrance)| hindrance)
}

/// When the learner cannot, with the journeys from and to there.
pub(super) struct Calendar {
    busy: Vec<Slot>,
    journeys: Journeys,
}

impl Calendar {
    pub(super) fn of(problem: &Problem) -> Self {
        let mut journeys = Journeys::new(&problem.travel);
        let busy = problem.learner.busy.iter().map(|interval| Slot::of(0, interval, &mut journeys)).collect();
        Self { busy, journeys }
    }

    /// Whether an edition overlaps an appointment.
    pub(super) fn clashes(&mut self, edition: &Edition) -> bool {
        let slot = Slot::of(0, &edition.interval, &mut self.journeys);
        self.forbids(&slot)
    }

    fn forbids(&self, slot: &Slot) -> bool {
        let before = |one: &Slot, other: &Slot| self.journeys.permit(one, other);
        self.busy.iter().any(|busy| !before(busy, slot) && !before(slot, busy))
    }
}

/// The slots of the stages kept; empty for the others and where none can be attended.
fn usable_slots(problem: &Problem, keep: &[bool], calendar: &mut Calendar) -> Vec<Vec<Slot>> {
    let slots = |(stage, keep): (&Stage, &bool)| if *keep { slots(problem, stage, calendar) } else { vec![] };
    problem.stages.iter().zip(keep).map(slots).collect()
}

/// Which stages may be planned, whenever they are held.
fn permitted(problem: &Problem, excluded: &BTreeSet<&str>) -> Vec<bool> {
    let done: BTreeSet<&str> = problem.learner.completed.iter().map(String::as_str).collect();
    let usable = |stage: &Stage| {
        let id = stage.id.as_str();
        !done.contains(id) && !excluded.contains(id) && affordable_alone(problem, stage)
    };
    problem.stages.iter().map(usable).collect()
}

fn affordable_alone(problem: &Problem, stage: &Stage) -> bool {
    let purse = |payer: &String| problem.budget.cents.get(payer).copied().unwrap_or(0);
    stage.minutes <= problem.budget.minutes && stage.price.iter().all(|(payer, cents)| *cents <= purse(payer))
}

fn slots(problem: &Problem, stage: &Stage, calendar: &mut Calendar) -> Vec<Slot> {
    let mut slots: Vec<(usize, Slot)> = Vec::new();
    let usable = |edition: &Edition| hindrance(problem, edition).is_none();
    for (place, edition) in stage.editions.iter().enumerate().filter(|(_, edition)| usable(edition)) {
        let slot = Slot::of(place, &edition.interval, &mut calendar.journeys);
        if !calendar.forbids(&slot) {
            slots.push((disliked(problem, edition), slot));
        }
    }
    slots.sort_by_key(|(disliked, slot)| (*disliked, slot.ends, slot.edition));
    slots.into_iter().map(|(_, slot)| slot).collect()
}

/// How many preferences an edition goes against.
fn disliked(problem: &Problem, edition: &Edition) -> usize {
    let learner = &problem.learner;
    let mode = learner.preferred_mode.is_some_and(|mode| mode != edition.mode);
    let language = learner.preferred_language.as_ref().is_some_and(|language| *language != edition.language);
    usize::from(mode) + usize::from(language)
}

/// The stages that are kept, and how they depend on each other.
struct Kept<'a> {
    /// Stage by id.
    by_id: FxHashMap<&'a str, usize>,
    /// Skills that some stage needs at a level the learner lacks.
    prerequisite_skills: FxHashMap<&'a str, usize>,
    /// Stages that teach each of those.
    teaching: Vec<Vec<usize>>,
    keep: Vec<bool>,
}

impl<'a> Kept<'a> {
    fn of(problem: &'a Problem, keep: Vec<bool>) -> Self {
        let by_id =
            problem.stages.iter().enumerate().map(|(place, stage)| (stage.id.as_str(), place)).collect();
        let mut kept = Self { by_id, prerequisite_skills: FxHashMap::default(), teaching: Vec::new(), keep };
        kept.find_prerequisite_skills(problem);
        kept.find_teaching(problem);
        kept
    }

    fn find_prerequisite_skills(&mut self, problem: &'a Problem) {
        for stage in &problem.stages {
            for (skill, level) in &stage.required_levels {
                if own_level(problem, skill) < *level {
                    let next = self.prerequisite_skills.len();
                    self.prerequisite_skills.entry(skill.as_str()).or_insert(next);
                }
            }
        }
    }

    fn find_teaching(&mut self, problem: &Problem) {
        self.teaching = vec![Vec::new(); self.prerequisite_skills.len()];
        for (place, stage) in problem.stages.iter().enumerate() {
            for (skill, _) in stage.teaches.iter().filter(|(_, gained)| **gained > 0) {
                if let Some(&skill) = self.prerequisite_skills.get(skill.as_str()) {
                    self.teaching[skill].push(place);
                }
            }
        }
    }

    /// Drops stages whose prerequisites nobody offers, until nothing changes.
    fn drop_unreachable(&mut self, problem: &Problem) {
        loop {
            let on_offer = self.levels_on_offer(problem);
            let unreachable = |place: usize, stage: &Stage| {
                let stage_missing = stage.required_stages.iter().any(|id| !self.is_done_or_kept(problem, id));
                let level_missing = stage.required_levels.iter().any(|(skill, level)| {
                    let own = own_level(problem, skill);
                    let offered =
                        self.prerequisite_skills.get(skill.as_str()).map_or(0, |&skill| on_offer[skill]);
                    own < *level && own + offered < *level
                });
                self.keep[place] && (stage_missing || level_missing)
            };
            let dropped: Vec<usize> = problem
                .stages
                .iter()
                .enumerate()
                .filter(|(place, stage)| unreachable(*place, stage))
                .map(|(place, _)| place)
                .collect();
            if dropped.is_empty() {
                return;
            }
            for place in dropped {
                self.keep[place] = false;
            }
        }
    }

    fn is_done_or_kept(&self, problem: &Problem, id: &str) -> bool {
        problem.learner.completed.iter().any(|done| done == id)
            || self.by_id.get(id).is_some_and(|&place| self.keep[place])
    }

    fn levels_on_offer(&self, problem: &Problem) -> Vec<i64> {
        let mut levels = vec![0; self.prerequisite_skills.len()];
        for stage in problem.stages.iter().zip(&self.keep).filter(|(_, keep)| **keep).map(|(stage, _)| stage)
        {
            for (skill, gained) in &stage.teaches {
                if let Some(&skill) = self.prerequisite_skills.get(skill.as_str()) {
                    levels[skill] += gained;
                }
            }
        }
        levels
    }

    /// Keeps what serves a need, and what that rests on.
    fn drop_irrelevant(&mut self, problem: &Problem, needs: &[Need]) {
        let wanted: FxHashSet<&str> =
            needs.iter().map(|need| problem.demands[need.demand].skill.as_str()).collect();
        let serves = |stage: &Stage| stage.teaches.keys().any(|skill| wanted.contains(skill.as_str()));
        let mut relevant = vec![false; self.keep.len()];
        let mut ahead: Vec<usize> = (0..self.keep.len())
            .filter(|&place| self.keep[place] && serves(&problem.stages[place]))
            .collect();
        let mut seen = vec![false; self.teaching.len()];
        while let Some(place) = ahead.pop() {
            if !self.keep[place] || std::mem::replace(&mut relevant[place], true) {
                continue;
            }
            let stage = &problem.stages[place];
            ahead.extend(stage.required_stages.iter().filter_map(|id| self.by_id.get(id.as_str())));
            for (skill, _) in self.prerequisites(problem, stage) {
                if !std::mem::replace(&mut seen[skill], true) {
                    ahead.extend(&self.teaching[skill]);
                }
            }
        }
        self.keep = relevant;
    }

    fn columns(&self, problem: &Problem, needs: &[Need], mut slots: Vec<Vec<Slot>>) -> Vec<Column> {
        let kept: Vec<usize> = (0..self.keep.len()).filter(|&place| self.keep[place]).collect();
        let column_of =
            |id: &String| self.by_id.get(id.as_str()).and_then(|place| kept.binary_search(place).ok());
        let need_of: FxHashMap<&str, usize> = needs
            .iter()
            .enumerate()
            .map(|(place, need)| (problem.demands[need.demand].skill.as_str(), place))
            .collect();
        let column = |&place: &usize| {
            let stage = &problem.stages[place];
            Column {
                stage: place,
                teaches: served(stage, needs, &need_of),
                minutes: stage.minutes,
                cents: problem
                    .budget
                    .cents
                    .keys()
                    .map(|payer| stage.price.get(payer).copied().unwrap_or(0))
                    .collect(),
                slots: std::mem::take(&mut slots[place]),
                after: stage.required_stages.iter().filter_map(column_of).collect(),
                needs: self.prerequisites(problem, stage),
                gives: self.given(stage),
            }
        };
        kept.iter().map(column).collect()
    }

    fn prerequisites(&self, problem: &Problem, stage: &Stage) -> Vec<(usize, i64)> {
        let lacking = stage.required_levels.iter().filter_map(|(skill, level)| {
            let missing = level - own_level(problem, skill);
            (missing > 0).then_some((*self.prerequisite_skills.get(skill.as_str())?, missing))
        });
        lacking.collect()
    }

    fn given(&self, stage: &Stage) -> Vec<(usize, i64)> {
        let given = stage
            .teaches
            .iter()
            .filter_map(|(skill, gained)| Some((*self.prerequisite_skills.get(skill.as_str())?, *gained)));
        given.collect()
    }
}

fn served(stage: &Stage, needs: &[Need], need_of: &FxHashMap<&str, usize>) -> Vec<(usize, i64)> {
    let served = stage.teaches.iter().filter_map(|(skill, gained)| {
        let need = *need_of.get(skill.as_str())?;
        (*gained > 0).then_some((need, (*gained).min(needs[need].gap)))
    });
    served.collect()
}
