//! Indicators, counted from facts. Pure.
//!
//! Each says of how many people or things it speaks. What rests on fewer than [`LEAST_ANSWERS`] people is not shown;
//! and of the lines that add up to another one so many more are hidden, the smallest first, that subtracting leaves a
//! sum of several, never one line or fewer people than that. This holds among the lines of one count: whoever counts
//! twice, with other filters or on another day, can compare the two.

use super::facts::{EditionFact, Facts};
use super::model::{Answer, Asked, LEAST_ANSWERS, Moment};
use crate::assessment::agreement;
use crate::words::words;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;
use std::ops::Range;

words! {
    /// What is counted.
    Measure {
        /// Editions.
        Editions = "editions",
        /// How often a micro-stage is held again.
        EditionsPerStage = "editions_per_stage",
        /// Seats taken, of those there were.
        SeatsFilled = "seats_filled",
        /// Absent, of those who had a seat when it was held.
        NoShows = "no_shows",
        /// Passed, of those who were there.
        Completion = "completion",
        /// From submission to decision: half are faster.
        DecisionMedian = "decision_median",
        /// From submission to decision: nine in ten are faster.
        DecisionSlowest = "decision_p90",
        /// Passed with the first submission, of those decided.
        FirstTry = "first_try",
        /// Cohen's kappa of those who judged the same work.
        Agreement = "agreement",
        /// Appealed against, of those decided.
        Appeals = "appeals",
        /// Mean of the aspects of feedback.
        Satisfaction = "satisfaction",
        /// Rate themselves higher than before, of those who did both.
        Growth = "growth",
        /// Use what they learned, 30 days later.
        InUse30 = "in_use_30",
        /// … 60 days later.
        InUse60 = "in_use_60",
        /// … 90 days later.
        InUse90 = "in_use_90",
        /// See a difference: mentors and employers.
        SeenAtWork = "seen_at_work",
        /// Days from the start of an onboarding edition until people work on their own: the median.
        Productive = "time_to_productivity",
    }
}

impl Measure {
    /// What its value is counted in.
    pub(super) const fn unit(self) -> Unit {
        match self {
            Measure::Editions => Unit::Count,
            Measure::EditionsPerStage | Measure::Satisfaction => Unit::Tenths,
            Measure::DecisionMedian | Measure::DecisionSlowest => Unit::TenthsOfDays,
            Measure::Productive => Unit::Days,
            Measure::Agreement => Unit::Hundredths,
            _ => Unit::Percent,
        }
    }

    /// Whether it speaks of people, so that few of them must not be shown.
    const fn is_of_people(self) -> bool {
        !matches!(self, Measure::Editions | Measure::EditionsPerStage | Measure::SeatsFilled)
    }
}

/// What a value is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Count,
    Percent,
    Days,
    TenthsOfDays,
    Tenths,
    Hundredths,
}

/// A value, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// In the unit of the measure.
    Shown(i64),
    /// It would speak of too few people.
    TooFew,
    /// There is nothing to count.
    Nothing,
}

/// A measure with its value, and of how many it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Figure {
    pub(super) measure: Measure,
    pub(super) value: Value,
    pub(super) base: usize,
}

/// All measures of something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Of what: a title; empty for the whole.
    pub(super) of: String,
    pub(super) figures: Vec<Figure>,
}

impl Line {
    /// One of the figures.
    pub(super) fn figure(&self, measure: Measure) -> Figure {
        let nothing = Figure { measure, value: Value::Nothing, base: 0 };
        self.figures.iter().find(|figure| figure.measure == measure).copied().unwrap_or(nothing)
    }
}

/// All measures of all facts.
pub(super) fn whole(facts: &Facts) -> Line {
    let figures = Measure::ALL.iter().map(|measure| figure(facts, *measure)).collect();
    Line { of: String::new(), figures }
}

/// All measures of the whole, and of parts of it.
pub(super) struct Tables {
    pub(super) whole: Line,
    pub(super) by_microcredential: Vec<Line>,
    pub(super) by_place: Vec<Line>,
    pub(super) by_edition: Vec<Line>,
}

/// How an edition is put together with others, by microcredential, by place and as an edition: a key, and how it is
/// shown.
pub(super) type Keys = [(String, String); 3];

/// All measures of all facts, line by line, nothing in them that could be worked out.
pub(super) fn tables(facts: &Facts, keys: impl Fn(&EditionFact) -> Keys) -> Tables {
    let keys: HashMap<&str, Keys> = facts.editions.iter().map(|run| (run.id.as_str(), keys(run))).collect();
    let mut lines = vec![whole(facts)];
    let levels: [Level; 3] = std::array::from_fn(|level| {
        let titles: BTreeMap<&str, &str> =
            keys.values().map(|keys| (keys[level].0.as_str(), keys[level].1.as_str())).collect();
        let mut titles: Vec<(&str, &str)> = titles.into_iter().collect();
        titles.sort_by_key(|(key, title)| (*title, *key));
        let first = lines.len();
        let at: HashMap<&str, usize> = titles.iter().zip(0..).map(|((key, _), at)| (*key, at)).collect();
        let of_edition: HashMap<&str, usize> =
            keys.iter().map(|(id, keys)| (*id, first + at[keys[level].0.as_str()])).collect();
        let parts = facts.parted(titles.len(), |run| Some(of_edition[run.id.as_str()] - first));
        let line =
            |(part, (_, title)): (&Facts, &(&str, &str))| Line { of: (*title).to_owned(), ..whole(part) };
        lines.extend(parts.iter().zip(&titles).map(line));
        Level { lines: first..lines.len(), of_edition }
    });
    hide_what_could_be_worked_out(&mut lines, &sums(&levels));
    let [by_microcredential, by_place, by_edition] = levels.map(|level| lines[level.lines].to_vec());
    Tables { whole: lines.remove(0), by_microcredential, by_place, by_edition }
}

/// One way to put editions together: its lines, and the line of each edition.
struct Level<'a> {
    lines: Range<usize>,
    of_edition: HashMap<&'a str, usize>,
}

/// Lines that add up to another one: that one, and which.
type Sum = (usize, Vec<usize>);

/// Everything that adds up: the editions to their microcredentials and places, and each table to the whole.
fn sums(levels: &[Level<'_>; 3]) -> Vec<Sum> {
    let [microcredentials, places, editions] = levels;
    let mut parts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for of_edition in [&microcredentials.of_edition, &places.of_edition] {
        for (id, sum) in of_edition {
            parts.entry(*sum).or_default().push(editions.of_edition[id]);
        }
    }
    let tables = levels.iter().map(|level| (0, level.lines.clone().collect()));
    parts.into_iter().chain(tables).collect()
}

/// Hides of each sum the smallest parts, and at last the sum, until what is hidden are several lines of people enough.
fn hide_what_could_be_worked_out(lines: &mut [Line], sums: &[Sum]) {
    for (at, measure) in Measure::ALL.iter().enumerate() {
        while measure.is_of_people()
            && let Some(line) = sums.iter().find_map(|sum| tells_too_much(lines, at, sum))
        {
            lines[line].figures[at].value = Value::TooFew;
        }
    }
}

/// The next line to hide, while a sum tells what one of its parts is.
fn tells_too_much(lines: &[Line], at: usize, (sum, parts): &Sum) -> Option<usize> {
    let figure = |line: &usize| lines[*line].figures[at];
    let is_shown = |line: &&usize| matches!(figure(line).value, Value::Shown(_));
    let hidden: Vec<usize> =
        parts.iter().map(figure).filter(|one| one.value == Value::TooFew).map(|one| one.base).collect();
    let is_enough = hidden.is_empty() || (hidden.len() > 1 && hidden.iter().sum::<usize>() >= LEAST_ANSWERS);
    if is_enough || !is_shown(&sum) {
        return None;
    }
    parts.iter().filter(is_shown).min_by_key(|line| (figure(line).base, **line)).or(Some(sum)).copied()
}

fn figure(facts: &Facts, measure: Measure) -> Figure {
    let (value, base) = counted(facts, measure);
    let too_few = measure.is_of_people() && base > 0 && base < LEAST_ANSWERS;
    let value = match value {
        _ if too_few => Value::TooFew,
        Some(value) => Value::Shown(value),
        None => Value::Nothing,
    };
    Figure { measure, value, base }
}

/// The value of a measure, and of how many it speaks.
fn counted(facts: &Facts, measure: Measure) -> (Option<i64>, usize) {
    match measure {
        Measure::Editions => (Some(number(facts.editions.len())), facts.editions.len()),
        Measure::EditionsPerStage => editions_per_stage(facts),
        Measure::SeatsFilled => seats_filled(facts),
        Measure::NoShows => {
            let (absent, there) = (seats(facts, "absent"), seats(facts, "attended"));
            share(absent, absent + there)
        }
        Measure::Completion => completion(facts),
        Measure::DecisionMedian => decision(facts, 50),
        Measure::DecisionSlowest => decision(facts, 90),
        Measure::FirstTry => first_try(facts),
        Measure::Agreement => kappa(facts),
        Measure::Appeals => appeals(facts),
        Measure::Satisfaction => satisfaction(facts),
        Measure::Growth => growth(facts),
        Measure::InUse30 => in_use(facts, 30),
        Measure::InUse60 => in_use(facts, 60),
        Measure::InUse90 => in_use(facts, 90),
        Measure::SeenAtWork => seen(facts, |asked, _| asked != Asked::Learner),
        Measure::Productive => productive(facts),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// `part` of `whole` in percent, rounded.
fn share(part: usize, whole: usize) -> (Option<i64>, usize) {
    let value = (whole > 0).then(|| rounded(number(part) * 100, number(whole)));
    (value, whole)
}

/// How many there are, each counted once: people have seats, and a seat may stand in several facts.
fn different<T: Eq + Hash>(seats: impl Iterator<Item = T>) -> usize {
    seats.collect::<HashSet<T>>().len()
}

/// A quotient, rounded to the nearest whole.
fn rounded(part: i64, whole: i64) -> i64 {
    (2 * part + whole).div_euclid(2 * whole.max(1))
}

fn editions_per_stage(facts: &Facts) -> (Option<i64>, usize) {
    let stages: HashSet<&str> = facts.editions.iter().map(|run| run.stage.as_str()).collect();
    let value =
        (!stages.is_empty()).then(|| rounded(number(facts.editions.len()) * 10, number(stages.len())));
    (value, stages.len())
}

fn seats_filled(facts: &Facts) -> (Option<i64>, usize) {
    let (taken, seats) =
        facts.editions.iter().fold((0, 0), |(taken, seats), run| (taken + run.taken, seats + run.seats));
    ((seats > 0).then(|| rounded(taken * 100, seats)), usize::try_from(seats).unwrap_or(0))
}

fn seats(facts: &Facts, state: &str) -> usize {
    let counts = facts.seats.iter().filter(|(_, of, _)| of == state).map(|(.., count)| *count);
    usize::try_from(counts.sum::<i64>()).unwrap_or(0)
}

fn completion(facts: &Facts) -> (Option<i64>, usize) {
    let passed: HashSet<&str> =
        facts.works.iter().filter(|work| work.passed).map(|work| work.enrolment.as_str()).collect();
    let there = seats(facts, "attended");
    share(passed.len().min(there), there)
}

/// So many percent of the decisions were faster, in tenths of days (nearest rank).
fn decision(facts: &Facts, percent: usize) -> (Option<i64>, usize) {
    const TENTH_OF_DAY: i64 = 8_640_000_000;
    let decided = facts.works.iter();
    let decided = decided.filter_map(|work| Some((work.decided_at? - work.submitted_at?, &work.enrolment)));
    let (mut waited, seats): (Vec<i64>, Vec<&String>) = decided.unzip();
    waited.sort_unstable();
    let value = ranked(&waited, percent).map(|wait| rounded(wait, TENTH_OF_DAY));
    (value, different(seats.into_iter()))
}

/// Appealed against, of the decisions; of how many people.
fn appeals(facts: &Facts) -> (Option<i64>, usize) {
    let decided: Vec<_> = facts.works.iter().filter(|work| work.decided_at.is_some()).collect();
    let appealed = decided.iter().filter(|work| work.appealed).count();
    (share(appealed, decided.len()).0, different(decided.iter().map(|work| &work.enrolment)))
}

/// The value at a percentile of what is in order, by nearest rank.
fn ranked(sorted: &[i64], percent: usize) -> Option<i64> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

fn first_try(facts: &Facts) -> (Option<i64>, usize) {
    let first = facts.works.iter().filter(|work| work.attempt == 1 && work.decided_at.is_some());
    let (all, passed) =
        first.fold((0, 0), |(all, passed), work| (all + 1, passed + usize::from(work.passed)));
    share(passed, all)
}

/// Kappa in hundredths, of the works of how many people.
fn kappa(facts: &Facts) -> (Option<i64>, usize) {
    let levels: Vec<(usize, usize)> =
        facts.pairs.iter().flat_map(|(.., levels)| levels.iter().copied()).collect();
    let hundredths = agreement(&levels).kappa.map(hundredths);
    (hundredths, different(facts.pairs.iter().map(|(_, seat, _)| seat)))
}

#[expect(clippy::cast_possible_truncation, reason = "kappa lies between -1 and 1")]
fn hundredths(kappa: f64) -> i64 {
    (kappa * 100.0).round() as i64
}

/// Mean of all stars in tenths, of how many people.
fn satisfaction(facts: &Facts) -> (Option<i64>, usize) {
    let sum: i64 = facts.feedback.iter().flat_map(|(_, stars)| stars).sum();
    let people = facts.feedback.len();
    ((people > 0).then(|| rounded(sum * 10, number(people) * 4)), people)
}

/// Mean of one aspect in percent of the best; none below the least number of people.
pub(super) fn aspect(feedback: &[[i64; 4]], at: usize) -> Option<i64> {
    let sum: i64 = feedback.iter().map(|stars| stars[at]).sum();
    let enough = feedback.len() >= LEAST_ANSWERS;
    enough.then(|| rounded(sum * 100, number(feedback.len()) * super::Level::MOST))
}

fn growth(facts: &Facts) -> (Option<i64>, usize) {
    let mut seats: HashMap<&str, [Option<(i64, i64)>; 2]> = HashMap::new();
    for (_, seat, moment, sum, count) in &facts.ratings {
        seats.entry(seat).or_default()[usize::from(*moment == Moment::After)] = Some((*sum, *count));
    }
    let both = seats.values().filter_map(|[before, after]| Some(((*before)?, (*after)?)));
    let grown = both.map(|((before, of), (after, among))| after * of > before * among);
    let (all, higher) = grown.fold((0, 0), |(all, higher), grew| (all + 1, higher + usize::from(grew)));
    share(higher, all)
}

fn in_use(facts: &Facts, days: i64) -> (Option<i64>, usize) {
    seen(facts, |asked, after| asked == Asked::Learner && after == days)
}

/// Of the answers: how many see it put to use; of how many learners they speak.
fn seen(facts: &Facts, wanted: impl Fn(Asked, i64) -> bool) -> (Option<i64>, usize) {
    let asked = facts.checks.iter().filter(|check| wanted(check.asked, check.days));
    let answers: Vec<(Answer, &String)> =
        asked.filter_map(|check| Some((check.answer?, &check.enrolment))).collect();
    let yes = answers.iter().filter(|(answer, _)| *answer != Answer::NotYet).count();
    (share(yes, answers.len()).0, different(answers.iter().map(|(_, seat)| seat)))
}

/// Days until people work on their own: the median, of those of whom it was said.
fn productive(facts: &Facts) -> (Option<i64>, usize) {
    const DAY: i64 = 86_400_000_000;
    let starts: HashMap<&str, i64> = facts
        .editions
        .iter()
        .filter(|run| run.onboarding)
        .map(|run| (run.id.as_str(), run.starts_at.microseconds()))
        .collect();
    let mut first: HashMap<&str, i64> = HashMap::new();
    for check in &facts.checks {
        let (Some(start), Some(at)) = (starts.get(check.edition.as_str()), check.productive_at) else {
            continue;
        };
        // The day is given as its midnight, and the edition began later in the day: a part of a day is a day.
        let days = ((at - start).max(0) + DAY - 1).div_euclid(DAY);
        first.entry(&check.enrolment).and_modify(|held| *held = days.min(*held)).or_insert(days);
    }
    let mut days: Vec<i64> = first.into_values().collect();
    days.sort_unstable();
    (ranked(&days, 50), days.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::impact::facts::{CheckFact, WorkFact};
    use kernel::Timestamp;

    const HOUR: i64 = 3_600_000_000;

    fn edition(id: &str, stage: &str) -> EditionFact {
        EditionFact {
            id: id.to_owned(),
            stage: stage.to_owned(),
            title: stage.to_owned(),
            microcredential: stage.to_owned(),
            credential: stage.to_owned(),
            place: String::from("Lodi"),
            starts_at: Timestamp::from_microseconds(0),
            zone: String::from("Europe/Rome"),
            seats: 10,
            taken: 6,
            onboarding: true,
        }
    }

    fn work(edition: &str, seat: usize, hours: i64, passed: bool) -> WorkFact {
        WorkFact {
            edition: edition.to_owned(),
            enrolment: format!("{edition}-{seat}"),
            attempt: 1,
            passed,
            submitted_at: Some(0),
            decided_at: Some(hours * HOUR),
            appealed: seat == 0,
        }
    }

    fn facts() -> Facts {
        Facts {
            editions: vec![edition("a", "s"), edition("b", "s"), edition("c", "t")],
            seats: vec![("a".into(), "attended".into(), 8), ("a".into(), "absent".into(), 2)],
            works: (0..10).map(|seat| work("a", seat, 24 * (1 + number(seat)), seat < 7)).collect(),
            ..Facts::default()
        }
    }

    fn value(facts: &Facts, measure: Measure) -> (Value, usize) {
        let found = whole(facts).figure(measure);
        (found.value, found.base)
    }

    #[test]
    fn shares_and_percentiles() {
        let facts = facts();
        assert_eq!(value(&facts, Measure::SeatsFilled), (Value::Shown(60), 30));
        assert_eq!(value(&facts, Measure::NoShows), (Value::Shown(20), 10));
        assert_eq!(value(&facts, Measure::Completion), (Value::Shown(88), 8));
        assert_eq!(value(&facts, Measure::DecisionMedian), (Value::Shown(50), 10));
        assert_eq!(value(&facts, Measure::DecisionSlowest), (Value::Shown(90), 10));
        assert_eq!(value(&facts, Measure::FirstTry), (Value::Shown(70), 10));
        assert_eq!(value(&facts, Measure::Appeals), (Value::Shown(10), 10));
        assert_eq!(value(&facts, Measure::EditionsPerStage), (Value::Shown(15), 2));
        assert_eq!(value(&facts, Measure::Satisfaction), (Value::Nothing, 0));
    }

    /// So many people of an edition rate it.
    fn said(of: &[(&str, usize)]) -> Vec<(String, [i64; 4])> {
        of.iter().flat_map(|(edition, people)| vec![((*edition).to_owned(), [4; 4]); *people]).collect()
    }

    fn shown(lines: &[Line]) -> Vec<Option<usize>> {
        let figures = lines.iter().map(|line| line.figure(Measure::Satisfaction));
        figures.map(|one| matches!(one.value, Value::Shown(_)).then_some(one.base)).collect()
    }

    fn by_stage_and_place(run: &EditionFact) -> Keys {
        [run.stage.clone(), run.place.clone(), run.id.clone()].map(|key| (key.clone(), key))
    }

    #[test]
    fn few_people_are_not_shown_and_cannot_be_worked_out() {
        let mut facts = facts();
        facts.editions[2].stage = String::from("s");
        facts.feedback = said(&[("c", 4)]);
        assert_eq!(value(&facts, Measure::Satisfaction), (Value::TooFew, 4));
        facts.feedback = said(&[("c", 4), ("a", 6), ("b", 9)]);
        let found = tables(&facts, by_stage_and_place);
        assert_eq!(shown(&found.by_edition), [None, Some(9), None], "c is small, a the next smallest");
        assert_eq!(
            (shown(&[found.whole]), shown(&found.by_microcredential)),
            (vec![Some(19)], vec![Some(19)])
        );
        // One of one and one of two: together still too few.
        facts.feedback = said(&[("a", 1), ("b", 2), ("c", 7)]);
        assert_eq!(shown(&tables(&facts, by_stage_and_place).by_edition), [None, None, None]);
    }

    #[test]
    fn an_edition_cannot_be_worked_out_from_its_place_or_microcredential() {
        let mut facts = facts();
        facts.editions.push(EditionFact { place: String::from("Crema"), ..edition("d", "t") });
        // s: a, b; t: c, d. Lodi: a, b, c; Crema: d.
        facts.feedback = said(&[("a", 3), ("b", 20), ("c", 6), ("d", 30)]);
        let found = tables(&facts, by_stage_and_place);
        assert_eq!(
            shown(&found.by_edition),
            [None, None, Some(6), Some(30)],
            "s − b would be a; Lodi has two"
        );
        assert_eq!(shown(&found.by_microcredential), [Some(23), Some(36)]);
        assert_eq!(shown(&found.by_place), [Some(30), Some(29)]);
        // Hidden because of its place, an edition is all of its microcredential: that is hidden, too.
        facts.editions[1].stage = String::from("u");
        facts.editions[2].place = String::from("Crema");
        let found = tables(&facts, by_stage_and_place);
        assert_eq!(shown(&found.by_edition)[..2], [None, None]);
        assert_eq!(shown(&found.by_microcredential)[2], None, "u is b, and Lodi − b would be a");
    }

    #[test]
    fn what_one_person_says_twice_is_said_by_one_person() {
        let mut facts = facts();
        facts.works =
            (0..4).flat_map(|seat| [work("a", seat, 24, false), work("a", seat, 24, true)]).collect();
        facts.pairs = vec![("a".into(), "a-0".into(), vec![(1, 1), (2, 2)]); 9];
        for measure in [Measure::DecisionMedian, Measure::DecisionSlowest, Measure::Appeals] {
            assert_eq!(value(&facts, measure), (Value::TooFew, 4), "{measure:?}");
        }
        assert_eq!(value(&facts, Measure::Agreement), (Value::TooFew, 1));
    }

    #[test]
    fn growth_compares_each_with_themselves() {
        let mut facts = facts();
        for seat in 0..5 {
            facts.ratings.push(("a".into(), seat.to_string(), Moment::Before, 4, 2));
            facts.ratings.push(("a".into(), seat.to_string(), Moment::After, 4 + seat, 2));
        }
        facts.ratings.push(("a".into(), "only before".into(), Moment::Before, 2, 2));
        assert_eq!(value(&facts, Measure::Growth), (Value::Shown(80), 5));
    }

    #[test]
    fn productive_is_counted_once_a_person_from_the_start() {
        let mut facts = facts();
        let check = |seat: i64, days: i64| CheckFact {
            edition: "a".into(),
            enrolment: seat.to_string(),
            asked: Asked::Mentor,
            days: 30,
            answer: Some(Answer::Clearly),
            productive_at: Some(days * 24 * HOUR),
        };
        facts.checks = (1..=5).map(|seat| check(seat, seat * 10)).collect();
        facts.checks.push(check(5, 20));
        assert_eq!(value(&facts, Measure::Productive), (Value::Shown(20), 5));
        assert_eq!(value(&facts, Measure::SeenAtWork), (Value::Shown(100), 5));
        // Begun at nine: the tenth day after is ten days, not nine and some hours.
        facts.editions[0].starts_at = Timestamp::from_microseconds(9 * HOUR);
        assert_eq!(value(&facts, Measure::Productive), (Value::Shown(20), 5));
    }
}
