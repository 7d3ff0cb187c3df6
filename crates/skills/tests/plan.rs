//! The planner against trying every plan, on small random problems.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use kernel::{SkillLevel, Timestamp};
use proptest::prelude::*;
use skills::gap::Weight;
use skills::plan::{
    Answer, Budget, Demand, Edition, Impossible, Interval, Learner, Limit, Mode, Options, Problem, Stage,
    Travel, alternatives, solve, swap,
};
use std::collections::BTreeMap;

const SKILLS: [&str; 4] = ["sql", "charts", "python", "english"];
const PLACES: [&str; 3] = ["milano", "bergamo", "brescia"];
const PAYERS: [&str; 2] = ["learner", "region"];

fn at(half_hours: i64) -> Timestamp {
    Timestamp::from_microseconds(1_800_000_000_000_000).plus_minutes(30 * half_hours)
}

fn interval() -> impl Strategy<Value = Interval> {
    (0i64..60, 2i64..10, proptest::option::of(0..PLACES.len())).prop_map(|(from, length, place)| Interval {
        from: at(from),
        until: at(from + length),
        place: place.map(|place| PLACES[place].to_owned()),
    })
}

fn by_name<V: std::fmt::Debug + Clone>(
    names: &'static [&'static str],
    value: impl Strategy<Value = V> + Clone,
    most: usize,
) -> impl Strategy<Value = BTreeMap<String, V>> {
    proptest::collection::btree_map(proptest::sample::select(names).prop_map(String::from), value, 0..=most)
}

fn edition() -> impl Strategy<Value = Edition> {
    let mode = proptest::sample::select(vec![Mode::InPerson, Mode::Online, Mode::Blended]);
    let seats = proptest::option::of(0u32..4);
    (interval(), mode, proptest::sample::select(vec!["it", "en"]), seats).prop_map(
        |(interval, mode, language, seats)| Edition {
            id: String::new(),
            interval,
            mode,
            language: language.to_owned(),
            seats,
        },
    )
}

fn stage(number: usize) -> impl Strategy<Value = Stage> {
    let required = proptest::collection::vec(0..number.max(1), 0..=usize::from(number > 0))
        .prop_flat_map(|ids| (Just(ids), proptest::bool::weighted(0.25)))
        .prop_map(|(ids, kept)| if kept { ids } else { vec![] });
    let levels = by_name(&SKILLS, 1i64..=4, 1)
        .prop_flat_map(|levels| (Just(levels), proptest::bool::weighted(0.2)))
        .prop_map(|(levels, kept)| if kept { levels } else { BTreeMap::new() });
    (
        by_name(&SKILLS, 1i64..=3, 2),
        1i64..=8,
        by_name(&PAYERS, 0i64..=60, 2),
        levels,
        required,
        proptest::collection::vec(edition(), 0..=3),
    )
        .prop_map(move |(teaches, hours, price, required_levels, required, editions)| Stage {
            id: format!("s{number}"),
            teaches,
            minutes: hours * 60,
            price: price.into_iter().map(|(payer, euro)| (payer, euro * 100)).collect(),
            required_levels,
            required_stages: required.into_iter().map(|stage| format!("s{stage}")).collect(),
            editions: editions
                .into_iter()
                .enumerate()
                .map(|(place, edition)| Edition { id: format!("e{place}"), ..edition })
                .collect(),
        })
}

fn learner() -> impl Strategy<Value = Learner> {
    let levels = by_name(&SKILLS, (0i64..=3).prop_map(|level| SkillLevel::new(level).unwrap()), 3);
    let modes = proptest::sample::subsequence(vec![Mode::InPerson, Mode::Online, Mode::Blended], 2..=3);
    (levels, proptest::collection::vec(interval(), 0..=1), modes).prop_map(|(levels, busy, modes)| Learner {
        levels,
        busy,
        modes: if modes.len() == 3 { vec![] } else { modes },
        ..Learner::default()
    })
}

fn problem() -> impl Strategy<Value = Problem> {
    let demands = by_name(&SKILLS, (1i64..=6, 1u32..=6_000), 4);
    let stages = (1usize..=7).prop_flat_map(|count| (0..count).map(stage).collect::<Vec<_>>());
    let journeys = (0i64..90, 0i64..90, 0i64..90);
    (learner(), demands, (2i64..=24, 0i64..=120, 0i64..=120), 20i64..70, journeys, stages).prop_map(
        |(learner, demands, (hours, own, region), deadline, journeys, stages)| Problem {
            learner,
            demands: demands
                .into_iter()
                .map(|(skill, (level, weight))| Demand {
                    skill,
                    level: SkillLevel::new(level).unwrap(),
                    weight: Weight::from_thousandths(weight).unwrap(),
                })
                .collect(),
            budget: Budget {
                minutes: hours * 60,
                cents: [("learner".to_owned(), own * 100), ("region".to_owned(), region * 100)].into(),
                from: None,
                deadline: Some(at(deadline)),
            },
            travel: Travel { minutes: known_journeys(journeys), coordinates: BTreeMap::new() },
            stages,
        },
    )
}

fn known_journeys((one, two, three): (i64, i64, i64)) -> BTreeMap<(String, String), i64> {
    [(0, 1, one), (0, 2, two), (1, 2, three)]
        .map(|(from, to, minutes)| ((PLACES[from].to_owned(), PLACES[to].to_owned()), minutes))
        .into()
}

// ---- the oracle: every set of editions, by the meaning of the rules -------------------------------------

fn journey(problem: &Problem, one: &Interval, other: &Interval) -> i64 {
    one.place.as_ref().zip(other.place.as_ref()).map_or(0, |(one, other)| problem.travel.between(one, other))
}

fn follows(problem: &Problem, first: &Interval, then: &Interval) -> bool {
    first.until.plus_minutes(journey(problem, first, then)) <= then.from
}

fn apart(problem: &Problem, one: &Interval, other: &Interval) -> bool {
    follows(problem, one, other) || follows(problem, other, one)
}

fn attendable(problem: &Problem, edition: &Edition) -> bool {
    let learner = &problem.learner;
    edition.seats != Some(0)
        && (learner.modes.is_empty() || learner.modes.contains(&edition.mode))
        && problem.budget.deadline.is_none_or(|deadline| edition.interval.until <= deadline)
        && learner.busy.iter().all(|busy| apart(problem, busy, &edition.interval))
}

fn level(problem: &Problem, skill: &str) -> i64 {
    problem.learner.levels.get(skill).map_or(0, |level| level.get())
}

fn allowed(problem: &Problem, plan: &[(usize, usize)]) -> bool {
    let edition = |&(stage, edition): &(usize, usize)| &problem.stages[stage].editions[edition];
    let stages = || plan.iter().map(|&(stage, _)| &problem.stages[stage]);
    let affordable = problem
        .budget
        .cents
        .iter()
        .all(|(payer, purse)| stages().filter_map(|stage| stage.price.get(payer)).sum::<i64>() <= *purse);
    let in_time = stages().map(|stage| stage.minutes).sum::<i64>() <= problem.budget.minutes;
    let no_overlap = plan.iter().enumerate().all(|(place, one)| {
        plan[..place].iter().all(|other| apart(problem, &edition(one).interval, &edition(other).interval))
    });
    let prerequisites = plan.iter().all(|chosen| {
        let before = || {
            plan.iter().filter(|other| {
                *other != chosen && follows(problem, &edition(other).interval, &edition(chosen).interval)
            })
        };
        let stage = &problem.stages[chosen.0];
        let stages_done =
            stage.required_stages.iter().all(|id| before().any(|other| problem.stages[other.0].id == *id));
        let levels_reached = stage.required_levels.iter().all(|(skill, needed)| {
            let gained: i64 = before().filter_map(|other| problem.stages[other.0].teaches.get(skill)).sum();
            level(problem, skill) >= *needed || level(problem, skill) + gained >= *needed
        });
        stages_done && levels_reached
    });
    affordable
        && in_time
        && no_overlap
        && prerequisites
        && plan.iter().all(|chosen| attendable(problem, edition(chosen)))
}

fn value(problem: &Problem, stages: &[usize]) -> f64 {
    let value = problem.demands.iter().map(|demand| {
        let gained: i64 =
            stages.iter().filter_map(|&stage| problem.stages[stage].teaches.get(&demand.skill)).sum();
        let missing = (demand.level.get() - level(problem, &demand.skill)).max(0);
        let levels = f64::from(i32::try_from(gained.min(missing)).unwrap());
        levels * f64::from(demand.weight.thousandths())
            / 1000.0
            / f64::from(i32::try_from(demand.level.get()).unwrap())
    });
    value.sum()
}

/// The best value of any plan that extends `plan` with stages from `next` on.
fn best(problem: &Problem, next: usize, plan: &mut Vec<(usize, usize)>) -> f64 {
    if next == problem.stages.len() {
        let stages: Vec<usize> = plan.iter().map(|(stage, _)| *stage).collect();
        return if allowed(problem, plan) { value(problem, &stages) } else { f64::NEG_INFINITY };
    }
    let mut found = best(problem, next + 1, plan);
    for edition in 0..problem.stages[next].editions.len() {
        plan.push((next, edition));
        found = found.max(best(problem, next + 1, plan));
        plan.pop();
    }
    found
}

/// Whether any allowed plan is as wanted.
fn any(
    problem: &Problem,
    next: usize,
    plan: &mut Vec<(usize, usize)>,
    wanted: &impl Fn(&[(usize, usize)]) -> bool,
) -> bool {
    if next == problem.stages.len() {
        return wanted(plan) && allowed(problem, plan);
    }
    if any(problem, next + 1, plan, wanted) {
        return true;
    }
    (0..problem.stages[next].editions.len()).any(|edition| {
        plan.push((next, edition));
        let found = any(problem, next + 1, plan, wanted);
        plan.pop();
        found
    })
}

fn places(problem: &Problem, answer: &Answer) -> Vec<(usize, usize)> {
    let place = |item: &skills::plan::PlanItem| {
        let stage = problem.stages.iter().position(|stage| stage.id == item.stage).unwrap();
        (stage, problem.stages[stage].editions.iter().position(|edition| edition.id == item.edition).unwrap())
    };
    answer.items.iter().map(place).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_plan_is_allowed_and_none_is_better(problem in problem()) {
        problem.check().unwrap();
        let answer = solve(&problem, &Options::default(), &Limit::nodes(100_000)).unwrap();
        let plan = places(&problem, &answer);
        prop_assert!(allowed(&problem, &plan), "{:#?}", answer.items);
        let stages: Vec<usize> = plan.iter().map(|(stage, _)| *stage).collect();
        prop_assert!((value(&problem, &stages) - answer.value).abs() < 1e-9);
        let optimum = best(&problem, 0, &mut Vec::new());
        prop_assert!(answer.proven);
        prop_assert!((answer.value - optimum).abs() < 1e-9, "{} instead of {optimum}", answer.value);
    }

    #[test]
    fn stopping_early_still_bounds_the_best(problem in problem(), nodes in 0u64..4) {
        let answer = solve(&problem, &Options::default(), &Limit::nodes(nodes)).unwrap();
        let optimum = best(&problem, 0, &mut Vec::new());
        prop_assert!(allowed(&problem, &places(&problem, &answer)));
        prop_assert!(answer.value <= optimum + 1e-9 && optimum <= answer.bound + 1e-9);
    }

    #[test]
    fn wishes_are_met_or_the_reason_given(problem in problem(), without in 0usize..7, with in 0usize..7) {
        let before = solve(&problem, &Options::default(), &Limit::nodes(100_000)).unwrap();
        let wishes = Options { include: vec![format!("s{with}")], exclude: vec![format!("s{without}")] };
        match swap(&problem, &before, &wishes, &Limit::nodes(100_000)) {
            Ok(swap) => {
                let stages: Vec<&String> = swap.answer.items.iter().map(|item| &item.stage).collect();
                prop_assert!(stages.contains(&&wishes.include[0]) && !stages.contains(&&wishes.exclude[0]));
                prop_assert!(swap.value_change < 1e-9 && allowed(&problem, &places(&problem, &swap.answer)));
            }
            Err(Impossible::UnknownStage(id)) => prop_assert!(problem.stages.iter().all(|stage| stage.id != id)),
            Err(Impossible::Unusable(_)) => {}
            Err(reason) => {
                let wanted = |plan: &[(usize, usize)]| {
                    plan.iter().any(|(stage, _)| *stage == with) && plan.iter().all(|(stage, _)| *stage != without)
                };
                prop_assert!(!any(&problem, 0, &mut Vec::new(), &wanted), "{reason}, but there is a plan");
            }
        }
        for item in &before.items {
            for other in alternatives(&problem, &before, &item.stage, 5) {
                prop_assert!(other.value_change < 1e-9 && other.stage != item.stage);
            }
        }
    }
}
