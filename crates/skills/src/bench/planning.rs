//! How fast and how near to the best the planner is (PLAN-1), and how that grows with the catalogue.

use super::catalogue::{PURSES, Purse, problem};
use super::{Clock, Figure, percentile};
use crate::eval::real;
use crate::plan::{Answer, Limit, Options, Problem, solve};

/// What PLAN-1 asks at 10,000 editions.
const MOST_P50_MS: f64 = 50.0;
const MOST_P99_MS: f64 = 500.0;
const LEAST_RATIO: f64 = 0.999;
/// The clock of a plan: what a visitor is kept waiting at most.
const TIME_LIMIT_MS: f64 = 450.0;
/// The clock of the oracle, which finds the optimum of what was not proven in time.
const ORACLE_LIMIT_MS: f64 = 30_000.0;
/// The same in a quick run.
const QUICK_ORACLE_LIMIT_MS: f64 = 10_000.0;
/// Editions of the catalogues.
const SIZES: [(usize, &str); 4] = [(500, "500"), (2_000, "2k"), (10_000, "10k"), (50_000, "50k")];
/// Small problems that are also solved by trying everything.
const SMALL: u64 = 60;

/// What one catalogue size gave.
#[derive(Default)]
struct Measured {
    times: Vec<f64>,
    ratio: f64,
    proven: usize,
    solved: usize,
    broken: usize,
    nodes: u64,
    /// Plans of which not even the oracle knows how good they are, beyond the bound.
    unknown: usize,
}

/// Measures plans over catalogues of 500 to 50,000 editions and three purses; `quick` takes fewer of them.
///
/// `ratio_to_optimum_min` is the least value over bound of any plan: the true ratio to the optimum is never
/// lower. The bound of a plan that was not proven in time comes from a second, longer search, which nearly always proves the
/// optimum; `optimum_not_proven` counts where it does not, so that the ratio may be higher than it says.
/// `infeasible_plans` checks every plan against the rules by code that the planner does not use;
/// `mismatches_with_brute_force` compares small problems with trying every plan.
#[must_use]
pub fn plan(quick: bool, clock: Clock<'_>) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut least = 1.0_f64;
    let (mut broken, mut unknown) = (0, 0);
    let oracle = if quick { QUICK_ORACLE_LIMIT_MS } else { ORACLE_LIMIT_MS };
    for (editions, name) in SIZES {
        let problems = match (editions, quick) {
            (50_000, true) => 2,
            (50_000, false) | (10_000, true) => 20,
            (10_000, false) => 100,
            (_, true) => 10,
            (_, false) => 60,
        };
        let measured = at_size(editions, problems, oracle, clock);
        least = least.min(measured.ratio);
        broken += measured.broken;
        unknown += measured.unknown;
        figures.extend(measured.figures(name));
    }
    figures.push(Figure::against("ratio_to_optimum_min", least, "", LEAST_RATIO));
    figures.push(Figure::alone("optimum_not_proven", real(unknown), ""));
    figures.push(Figure::alone("infeasible_plans", real(broken), ""));
    figures.push(Figure::alone("mismatches_with_brute_force", real(mismatches()), ""));
    figures.push(Figure::alone("compared_with_brute_force", real(usize::try_from(SMALL).unwrap_or(0)), ""));
    figures
}

impl Measured {
    fn figures(mut self, name: &str) -> Vec<Figure> {
        self.times.sort_by(f64::total_cmp);
        let time = |share: f64, most: f64| {
            let (label, value) =
                (format!("solve_{name}_p{:.0}_ms", share * 100.0), percentile(&self.times, share));
            if name == "10k" {
                Figure::against(label, value, "ms", most)
            } else {
                Figure::alone(label, value, "ms")
            }
        };
        vec![
            time(0.5, MOST_P50_MS),
            time(0.99, MOST_P99_MS),
            Figure::alone(format!("solve_{name}_problems"), real(self.solved), ""),
            Figure::alone(format!("solve_{name}_proven"), real(self.proven) / real(self.solved.max(1)), ""),
            Figure::alone(format!("solve_{name}_ratio_min"), self.ratio, ""),
        ]
    }
}

fn at_size(editions: usize, problems: u64, oracle_ms: f64, clock: Clock<'_>) -> Measured {
    let mut measured = Measured { ratio: 1.0, ..Measured::default() };
    for seed in 0..problems {
        for purse in PURSES {
            let problem = problem(editions, purse, seed);
            let start = clock();
            let answer = solved_within(&problem, TIME_LIMIT_MS, clock);
            measured.times.push(clock() - start);
            if let Some(answer) = answer {
                let longer = || solved_within(&problem, oracle_ms, clock);
                let oracle = if answer.proven { None } else { longer() };
                measured.take(&problem, &answer, oracle.as_ref().unwrap_or(&answer));
            }
        }
    }
    measured
}

fn solved_within(problem: &Problem, milliseconds: f64, clock: Clock<'_>) -> Option<Answer> {
    let start = clock();
    let stop = || clock() - start > milliseconds;
    solve(problem, &Options::default(), &Limit { nodes: u64::MAX, stop: &stop }).ok()
}

impl Measured {
    fn take(&mut self, problem: &Problem, answer: &Answer, oracle: &Answer) {
        self.solved += 1;
        self.proven += usize::from(answer.proven);
        self.nodes += answer.nodes;
        self.unknown += usize::from(!oracle.proven);
        if oracle.bound > 0.0 {
            self.ratio = self.ratio.min(answer.value / oracle.bound);
        }
        self.broken += usize::from(!keeps_the_rules(problem, answer));
    }
}

/// Whether a plan keeps the rules, checked by their words and without the planner's model.
fn keeps_the_rules(problem: &Problem, answer: &Answer) -> bool {
    let minutes: i64 = answer.items.iter().map(|item| item.minutes).sum();
    let purse = |(payer, purse): (&String, &i64)| {
        answer.items.iter().filter_map(|item| item.cents.get(payer)).sum::<i64>() <= *purse
    };
    let in_order = answer.items.windows(2).all(|pair| {
        let (one, other) = (&pair[0].interval, &pair[1].interval);
        let journey = one.place.as_ref().zip(other.place.as_ref());
        let journey = journey.map_or(0, |(one, other)| problem.travel.between(one, other));
        one.until.plus_minutes(journey) <= other.from
    });
    let in_time = answer.items.iter().all(|item| {
        problem.budget.deadline.is_none_or(|deadline| item.interval.until <= deadline)
            && problem.budget.from.is_none_or(|from| item.interval.from >= from)
    });
    let budget = minutes <= problem.budget.minutes && problem.budget.cents.iter().all(purse);
    budget && in_order && in_time && (0..answer.items.len()).all(|place| is_prepared(problem, answer, place))
}

/// Whether the prerequisites of an item are met by what comes before it.
fn is_prepared(problem: &Problem, answer: &Answer, place: usize) -> bool {
    let item = &answer.items[place];
    let Some(stage) = problem.stages.iter().find(|stage| stage.id == item.stage) else { return false };
    let before = || answer.items[..place].iter().filter(|other| other.interval.until <= item.interval.from);
    let gained = |skill: &String| -> i64 {
        let teaching =
            before().filter_map(|other| problem.stages.iter().find(|stage| stage.id == other.stage));
        teaching.filter_map(|stage| stage.teaches.get(skill)).sum()
    };
    let own = |skill: &String| problem.learner.levels.get(skill).map_or(0, |level| level.get());
    stage.required_stages.iter().all(|id| before().any(|other| other.stage == *id))
        && stage.required_levels.iter().all(|(skill, level)| own(skill) + gained(skill) >= *level)
}

/// How many small problems the planner answers differently from trying every plan.
fn mismatches() -> usize {
    let differs = |seed: u64| {
        let purse = Purse { hours: 12, euro: 120 };
        let mut problem = problem(40, purse, seed);
        keep_what_helps(&mut problem);
        let answer = solve(&problem, &Options::default(), &Limit { nodes: u64::MAX, stop: &|| false });
        let best = best_by_trying(&problem, 0, &mut Vec::new());
        answer.is_ok_and(|answer| !answer.proven || (answer.value - best).abs() > 1e-9)
    };
    (0..SMALL).filter(|seed| differs(*seed)).count()
}

/// Leaves ten stages without prerequisites that teach something wanted, with their editions.
fn keep_what_helps(problem: &mut Problem) {
    problem.learner.busy.clear();
    problem.learner.languages.clear();
    problem.budget.deadline = None;
    let wanted: Vec<String> = problem.demands.iter().map(|demand| demand.skill.clone()).collect();
    let helps = |stage: &crate::plan::Stage| {
        stage.required_levels.is_empty()
            && stage.required_stages.is_empty()
            && stage.teaches.keys().any(|skill| wanted.contains(skill))
    };
    problem.stages.retain(helps);
    problem.stages.truncate(10);
    for edition in problem.stages.iter_mut().flat_map(|stage| &mut stage.editions) {
        edition.seats = None;
    }
}

/// The best value of any plan made of `chosen` and of stages from `next` on.
fn best_by_trying(problem: &Problem, next: usize, chosen: &mut Vec<(usize, usize)>) -> f64 {
    let Some(stage) = problem.stages.get(next) else { return value_by_words(problem, chosen) };
    let mut best = best_by_trying(problem, next + 1, chosen);
    for edition in 0..stage.editions.len() {
        chosen.push((next, edition));
        if is_possible(problem, chosen) {
            best = best.max(best_by_trying(problem, next + 1, chosen));
        }
        chosen.pop();
    }
    best
}

fn is_possible(problem: &Problem, chosen: &[(usize, usize)]) -> bool {
    let stages = || chosen.iter().map(|(stage, _)| &problem.stages[*stage]);
    let interval = |(stage, edition): &(usize, usize)| &problem.stages[*stage].editions[*edition].interval;
    let apart = |one: &(usize, usize), other: &(usize, usize)| {
        let (one, other) = (interval(one), interval(other));
        let journey = one.place.as_ref().zip(other.place.as_ref());
        let journey = journey.map_or(0, |(one, other)| problem.travel.between(one, other));
        one.until.plus_minutes(journey) <= other.from || other.until.plus_minutes(journey) <= one.from
    };
    let last = chosen.len() - 1;
    stages().map(|stage| stage.minutes).sum::<i64>() <= problem.budget.minutes
        && problem
            .budget
            .cents
            .iter()
            .all(|(payer, purse)| stages().filter_map(|stage| stage.price.get(payer)).sum::<i64>() <= *purse)
        && interval(&chosen[last]).from >= problem.budget.from.unwrap_or(interval(&chosen[last]).from)
        && chosen[..last].iter().all(|other| apart(other, &chosen[last]))
}

fn value_by_words(problem: &Problem, chosen: &[(usize, usize)]) -> f64 {
    let value = problem.demands.iter().map(|demand| {
        let taught = chosen.iter().filter_map(|(stage, _)| problem.stages[*stage].teaches.get(&demand.skill));
        let own = problem.learner.levels.get(&demand.skill).map_or(0, |level| level.get());
        let gained = taught.sum::<i64>().min((demand.level.get() - own).max(0));
        let level = |level: i64| f64::from(i32::try_from(level).unwrap_or(0));
        f64::from(demand.weight.thousandths()) / 1000.0 * level(gained) / level(demand.level.get())
    });
    value.sum()
}
