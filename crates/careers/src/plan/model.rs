//! From a gap and what is on offer to a problem, and from its answer to a plan in words.

use super::rows::Offered;
use kernel::{ConceptId, SkillLevel, Timestamp};
use skills::gap::{Gap, GapLine, Weight};
use skills::library::Frameworks;
use skills::plan::{
    Answer, Budget, Demand, Edition, Interval, Learner, Limit, Mode, Obstacle, Options, Problem, Stage,
    Travel, solve,
};
use std::collections::{BTreeMap, BTreeSet};

/// Who pays, as the problem names them: the learner, one way or another.
const PAYER: &str = "learner";
/// Parts of the plans looked at, at most: a fraction of a second.
const NODES: u64 = 4_000;

/// What the plan may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Means {
    /// Hours of learning.
    pub(super) hours: i64,
    /// Euro.
    pub(super) euro: i64,
}

/// A skill, and the level to which a stage of the plan raises it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Raised {
    pub(super) concept: ConceptId,
    pub(super) from: i64,
    pub(super) to: i64,
}

/// One stage of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) offer: Offered,
    pub(super) raises: Vec<Raised>,
}

/// A stage left out, and what it would take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Left {
    pub(super) offer: Offered,
    pub(super) obstacles: Vec<Obstacle>,
}

/// The plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) chosen: Vec<Chosen>,
    pub(super) minutes: i64,
    pub(super) cents: i64,
    /// How far the targets are met now and after the plan, in thousandths.
    pub(super) before: i64,
    pub(super) after: i64,
    /// Whether no plan is better.
    pub(super) proven: bool,
    pub(super) left_out: Vec<Left>,
    /// Skills missing that nobody teaches.
    pub(super) untaught: Vec<ConceptId>,
}

/// One level of a skill, as the problem names it.
fn rung(concept: &ConceptId, level: i64) -> String {
    format!("{concept}#{level}")
}

/// The best plan.
pub(super) fn best(
    frameworks: &Frameworks,
    gap: &Gap<ConceptId>,
    offered: &[Offered],
    booked: &[(Timestamp, Timestamp, String)],
    means: Means,
) -> Option<Plan> {
    let offers = Offers::of(frameworks, gap, offered);
    let problem = offers.problem(gap, booked, means);
    Some(offers.plan(gap, &without_idle_stages(&problem)?))
}

/// The best answer, without stages that add nothing to it: within the limits they cost the problem nothing, but
/// they cost the learner a day.
fn without_idle_stages(problem: &Problem) -> Option<Answer> {
    let mut options = Options::default();
    loop {
        let answer = solve(problem, &options, &Limit::nodes(NODES)).ok()?;
        let idle = answer.items.iter().filter(|item| item.worth < 1e-9 && item.required_by.is_empty());
        match idle.max_by_key(|item| (item.cents.values().sum::<i64>(), item.minutes)) {
            Some(item) => options.exclude.push(item.stage.clone()),
            None => return Some(answer),
        }
    }
}

/// What is on offer, by stage, in the words of the gap.
struct Offers<'a> {
    by_stage: BTreeMap<String, Vec<&'a Offered>>,
    /// Per stage, the level it leads to in each skill of the gap.
    leads_to: BTreeMap<String, BTreeMap<ConceptId, i64>>,
}

impl<'a> Offers<'a> {
    fn of(frameworks: &Frameworks, gap: &Gap<ConceptId>, offered: &'a [Offered]) -> Self {
        let missing: BTreeSet<&ConceptId> = gap.missing().map(|line| &line.concept).collect();
        let mut offers = Self { by_stage: BTreeMap::new(), leads_to: BTreeMap::new() };
        for one in offered {
            let concept = frameworks.meaning(&one.concept);
            if missing.contains(&concept) {
                offers.by_stage.entry(one.stage.to_string()).or_default().push(one);
                let levels = offers.leads_to.entry(one.stage.to_string()).or_default();
                let level = levels.entry(concept).or_insert(one.level);
                *level = one.level.max(*level);
            }
        }
        offers
    }

    fn problem(
        &self,
        gap: &Gap<ConceptId>,
        booked: &[(Timestamp, Timestamp, String)],
        means: Means,
    ) -> Problem {
        let busy = booked.iter().map(|(from, until, place)| interval(*from, *until, place)).collect();
        Problem {
            learner: Learner { busy, ..Learner::default() },
            demands: gap.missing().flat_map(demands).collect(),
            budget: Budget {
                minutes: means.hours * 60,
                cents: BTreeMap::from([(PAYER.to_owned(), means.euro * 100)]),
                from: None,
                deadline: None,
            },
            travel: Travel::default(),
            stages: self.by_stage.iter().filter_map(|(id, offers)| self.stage(id, offers, gap)).collect(),
        }
    }

    fn stage(&self, id: &str, offers: &[&Offered], gap: &Gap<ConceptId>) -> Option<Stage> {
        let first = offers.first()?;
        let teaches = gap.missing().flat_map(|line| {
            let level = self.leads_to.get(id).and_then(|levels| levels.get(&line.concept)).copied();
            (line.has + 1..=level.unwrap_or(0).min(line.wanted))
                .map(|rung_at| (rung(&line.concept, rung_at), 1))
        });
        let mut editions: Vec<Edition> = Vec::new();
        for offer in offers {
            if !editions.iter().any(|known| known.id == offer.edition.as_str()) {
                editions.push(edition(offer));
            }
        }
        Some(Stage {
            id: id.to_owned(),
            teaches: teaches.collect(),
            minutes: first.minutes,
            price: BTreeMap::from([(PAYER.to_owned(), first.price_cents)]),
            required_levels: BTreeMap::new(),
            required_stages: Vec::new(),
            editions,
        })
    }

    fn plan(&self, gap: &Gap<ConceptId>, answer: &Answer) -> Plan {
        let whole: i64 = gap.lines.iter().map(|line| i64::from(line.weight.thousandths())).sum();
        let gained = gained(gap, answer);
        let taught = |line: &&GapLine<ConceptId>| {
            self.leads_to
                .values()
                .any(|levels| levels.get(&line.concept).is_some_and(|level| *level > line.has))
        };
        Plan {
            chosen: answer
                .items
                .iter()
                .filter_map(|item| self.chosen(gap, &item.stage, &item.edition))
                .collect(),
            minutes: answer.minutes,
            cents: answer.cents.get(PAYER).copied().unwrap_or(0),
            before: gap.coverage.permille,
            after: (gap.coverage.permille + gained * 1000 / whole.max(1)).min(1000),
            proven: answer.proven,
            left_out: answer
                .left_out
                .iter()
                .filter(|left| left.would_add > 1e-9)
                .filter_map(|left| {
                    let offer = (*self.by_stage.get(&left.stage)?.first()?).clone();
                    Some(Left { offer, obstacles: left.obstacles.clone() })
                })
                .collect(),
            untaught: gap.missing().filter(|line| !taught(line)).map(|line| line.concept.clone()).collect(),
        }
    }

    fn chosen(&self, gap: &Gap<ConceptId>, stage: &str, edition: &str) -> Option<Chosen> {
        let offer = self.by_stage.get(stage)?.iter().find(|offer| offer.edition.as_str() == edition)?;
        let levels = self.leads_to.get(stage)?;
        let raises = gap.missing().filter_map(|line| {
            let to = (*levels.get(&line.concept)?).min(line.wanted);
            (to > line.has).then(|| Raised { concept: line.concept.clone(), from: line.has, to })
        });
        Some(Chosen { raises: raises.collect(), offer: (*offer).clone() })
    }
}

/// The weight of one level of a skill: what all its missing levels together lose, shared out.
fn demands(line: &GapLine<ConceptId>) -> Vec<Demand> {
    let share = line.weight.thousandths() / u32::try_from(line.wanted.max(1)).unwrap_or(1);
    let (Ok(level), Ok(weight)) = (SkillLevel::new(1), Weight::from_thousandths(share.max(1))) else {
        return Vec::new();
    };
    (line.has + 1..=line.wanted)
        .map(|rung_at| Demand { skill: rung(&line.concept, rung_at), level, weight })
        .collect()
}

/// What the plan adds to the weighted levels, in thousandths of a weight.
fn gained(gap: &Gap<ConceptId>, answer: &Answer) -> i64 {
    let reached: BTreeSet<&str> = answer
        .skills
        .iter()
        .filter(|skill| skill.to > skill.from)
        .map(|skill| skill.skill.as_str())
        .collect();
    let of_line = |line: &GapLine<ConceptId>| {
        let levels = (line.has + 1..=line.wanted)
            .filter(|rung_at| reached.contains(rung(&line.concept, *rung_at).as_str()))
            .count();
        i64::from(line.weight.thousandths()) * i64::try_from(levels).unwrap_or(0) / line.wanted.max(1)
    };
    gap.missing().map(of_line).sum()
}

fn interval(from: Timestamp, until: Timestamp, place: &str) -> Interval {
    Interval { from, until, place: Some(place.to_owned()).filter(|place| !place.is_empty()) }
}

fn edition(offer: &Offered) -> Edition {
    let mode = match offer.mode.as_str() {
        "online" => Mode::Online,
        "blended" => Mode::Blended,
        _ => Mode::InPerson,
    };
    Edition {
        id: offer.edition.to_string(),
        interval: interval(offer.starts_at, offer.ends_at, &offer.place),
        mode,
        language: offer.lang.clone(),
        seats: u32::try_from(offer.free).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::samples::{offer_of, small_gap};

    #[test]
    fn two_stages_that_lead_to_the_same_level_count_once() {
        let (now, gap) = small_gap();
        let line = gap.missing().next().unwrap();
        let offers = [
            offer_of(1, &line.concept, line.wanted - 1, 240, 0),
            offer_of(2, &line.concept, line.wanted, 240, 2_000),
        ];
        let both = Means { hours: 40, euro: 100 };
        let plan = best(&now, &gap, &offers, &[], both).unwrap();
        assert_eq!(plan.chosen.len(), 1, "{plan:#?}");
        assert_eq!(plan.chosen[0].raises[0].to, line.wanted);
        assert!(plan.proven && plan.after > plan.before);
        // Without money the cheaper one is the best, and what the other would take is said.
        let plan = best(&now, &gap, &offers, &[], Means { hours: 40, euro: 0 }).unwrap();
        assert_eq!(plan.chosen[0].raises[0].to, line.wanted - 1);
        assert!(matches!(plan.left_out[0].obstacles[0], Obstacle::Money { short_cents: 2_000, .. }));
        // What is booked already keeps its time.
        let (from, until) = (offers[1].starts_at, offers[1].ends_at);
        let plan = best(&now, &gap, &offers[1..], &[(from, until, String::new())], both).unwrap();
        assert!(plan.chosen.is_empty());
    }
}
