//! From a gap and what is on offer to a problem, and from its answer to a plan in words.

use super::rows::Offered;
use super::wishes::Wishes;
use kernel::{ConceptId, MicroStageId, SkillLevel, Timestamp};
use skills::gap::{Gap, GapLine, Weight};
use skills::library::Frameworks;
use skills::plan::{
    Alternative, Answer, Budget, Coordinates, Demand, Edition, Impossible, Interval, Learner, Limit, Mode,
    Obstacle, Options, PlanItem, Problem, Stage, Swap, Travel, alternatives, solve, swap,
};
use std::collections::{BTreeMap, BTreeSet};

/// Who may have to pay, as offers and the problem name them; what a public fund pays costs nobody here anything.
pub(super) const PAYERS: [&str; 3] = ["person", "company", "voucher"];
/// Parts of the plans looked at, at most: a fraction of a second.
const NODES: u64 = 4_000;

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
    /// What the plan would lose without it, in thousandths of the way to the goals.
    pub(super) worth: i64,
    /// Whether the person wished it to be there.
    pub(super) kept: bool,
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
    /// Cents by payer, those who pay something.
    pub(super) paid: BTreeMap<String, i64>,
    /// How far the targets are met now and after the plan, in thousandths.
    pub(super) before: i64,
    pub(super) after: i64,
    /// Whether no plan is better.
    pub(super) proven: bool,
    /// What may at most be missing to the best plan, in thousandths of it.
    pub(super) unproven: i64,
    pub(super) left_out: Vec<Left>,
    /// Stages that the person wished away.
    pub(super) without: Vec<Offered>,
    /// Stages that are too far from home, whatever else.
    pub(super) too_far: Vec<Offered>,
    /// Skills missing that nobody teaches.
    pub(super) untaught: Vec<ConceptId>,
}

/// One level of a skill, as the problem names it.
fn rung(concept: &ConceptId, level: i64) -> String {
    format!("{concept}#{level}")
}

/// What a plan is made of.
#[derive(Debug, Clone)]
pub(super) struct Matter {
    pub(super) gap: Gap<ConceptId>,
    pub(super) offered: Vec<Offered>,
    /// What is booked already: from, until, where.
    pub(super) booked: Vec<(Timestamp, Timestamp, String)>,
    pub(super) wishes: Wishes,
    /// Where the places lie, as far as is known.
    pub(super) coordinates: BTreeMap<String, Coordinates>,
}

/// Why there is no plan with these wishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoPlan {
    /// A stage to be kept is no longer on offer.
    Gone(MicroStageId),
    /// The solver says why; stages by their titles.
    Impossible { reason: Impossible, titles: Vec<String> },
}

/// The best plan.
pub(super) fn best(frameworks: &Frameworks, matter: &Matter) -> Result<Plan, NoPlan> {
    let planning = Planning::of(frameworks, matter);
    let (_, answer) = planning.answer()?;
    Ok(planning.plan(&answer))
}

/// What it would cost to have something else in place of a stage.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct SwapCosts {
    pub(super) stage: Offered,
    pub(super) alternatives: Vec<Cost>,
    /// The best plan without it, if there is one.
    pub(super) without: Option<Cost>,
}

/// A change, and what it costs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Cost {
    /// What comes in.
    pub(super) comes: Vec<Offered>,
    /// What goes, the stage itself apart.
    pub(super) goes: Vec<Offered>,
    /// Thousandths of the way to the goals.
    pub(super) permille: i64,
    pub(super) minutes: i64,
    pub(super) cents: i64,
}

/// How many stages are named that could stand in for another.
const ALTERNATIVES: usize = 5;

/// What could be in the place of a stage of the best plan; none when it is not in it.
pub(super) fn swaps(frameworks: &Frameworks, matter: &Matter, stage: &MicroStageId) -> Option<SwapCosts> {
    let planning = Planning::of(frameworks, matter);
    let (mut options, answer) = planning.answer().ok()?;
    let id = stage.as_str();
    let shown = planning.offer(id).filter(|_| answer.items.iter().any(|item| item.stage == id))?;
    let found = alternatives(&planning.problem, &answer, id, ALTERNATIVES);
    // What only added nothing beside this stage may well take its place.
    options.exclude = matter.wishes.without.iter().map(ToString::to_string).collect();
    let allowed = found.into_iter().filter(|one| !options.exclude.contains(&one.stage));
    let alternatives = allowed.filter_map(|one| planning.cost_of(&one)).collect();
    options.include.retain(|kept| kept != id);
    options.exclude.push(id.to_owned());
    let other = swap(&planning.problem, &answer, &options, &Limit::nodes(NODES)).ok();
    Some(SwapCosts {
        stage: shown,
        alternatives,
        without: other.map(|other| planning.cost_of_swap(&other, id)),
    })
}

/// A problem with what is needed to read its answer.
struct Planning<'a> {
    offers: Offers<'a>,
    problem: Problem,
    matter: &'a Matter,
    too_far: Vec<Offered>,
}

impl<'a> Planning<'a> {
    fn of(frameworks: &Frameworks, matter: &'a Matter) -> Self {
        let travel = Travel { coordinates: matter.coordinates.clone(), ..Travel::default() };
        let (near, far): (Vec<&Offered>, Vec<&Offered>) =
            matter.offered.iter().partition(|one| matter.wishes.reaches(&travel, &one.place));
        let offers = Offers::of(frameworks, &matter.gap, &near);
        let mut too_far: Vec<Offered> = Vec::new();
        for one in far {
            let known = too_far.iter().any(|known| known.stage == one.stage);
            if !known && !offers.by_stage.contains_key(one.stage.as_str()) {
                too_far.push(one.clone());
            }
        }
        let problem = offers.problem(matter, travel);
        Self { offers, problem, matter, too_far }
    }

    /// The best answer, without stages that add nothing to it and that nobody asked to keep: within the limits they
    /// cost the problem nothing, but they cost the learner a day. With the wishes that led to it.
    fn answer(&self) -> Result<(Options, Answer), NoPlan> {
        let wishes = &self.matter.wishes;
        let on_offer = |id: &&MicroStageId| self.offers.by_stage.contains_key(id.as_str());
        if let Some(gone) = wishes.keep.iter().find(|id| !on_offer(id)) {
            return Err(NoPlan::Gone(gone.clone()));
        }
        let names = |ids: &[MicroStageId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        let mut options = Options { include: names(&wishes.keep), exclude: names(&wishes.without) };
        loop {
            let solved = solve(&self.problem, &options, &Limit::nodes(NODES));
            let answer = solved.map_err(|reason| self.why(reason))?;
            let idle = answer.items.iter().filter(|item| {
                item.worth < 1e-9 && item.required_by.is_empty() && !options.include.contains(&item.stage)
            });
            match idle.max_by_key(|item| (item.cents.values().sum::<i64>(), item.minutes)) {
                Some(item) => options.exclude.push(item.stage.clone()),
                None => return Ok((options, answer)),
            }
        }
    }

    fn why(&self, reason: Impossible) -> NoPlan {
        let ids: Vec<String> = match &reason {
            Impossible::UnknownStage(stage) | Impossible::Unusable(stage) => vec![stage.clone()],
            Impossible::BeyondBudget { .. } => {
                self.matter.wishes.keep.iter().map(ToString::to_string).collect()
            }
            Impossible::Prerequisites(stages) | Impossible::Clash(stages) => stages.clone(),
        };
        let titles = ids.iter().filter_map(|id| self.offer(id)).map(|offer| offer.title).collect();
        NoPlan::Impossible { reason, titles }
    }

    fn offer(&self, stage: &str) -> Option<Offered> {
        self.offers.by_stage.get(stage)?.first().map(|offer| (*offer).clone())
    }

    /// Value as thousandths of the way to the goals.
    fn permille(&self, value: f64) -> i64 {
        let whole: i64 = self.matter.gap.lines.iter().map(|line| i64::from(line.weight.thousandths())).sum();
        #[expect(clippy::cast_precision_loss, reason = "a sum of weights is far below 2^52")]
        let share = value * 1_000_000.0 / whole.max(1) as f64;
        #[expect(clippy::cast_possible_truncation, reason = "between -1000 and 1000")]
        let permille = share.round() as i64;
        permille
    }

    fn cost_of(&self, one: &Alternative) -> Option<Cost> {
        Some(Cost {
            comes: vec![self.offer(&one.stage)?],
            goes: Vec::new(),
            permille: self.permille(one.value_change),
            minutes: one.minutes_change,
            cents: one.cents_change,
        })
    }

    fn cost_of_swap(&self, other: &Swap, stage: &str) -> Cost {
        let gone = other.removed.iter().filter(|id| *id != stage);
        Cost {
            comes: other.added.iter().filter_map(|id| self.offer(id)).collect(),
            goes: gone.filter_map(|id| self.offer(id)).collect(),
            permille: self.permille(other.value_change),
            minutes: other.minutes_change,
            cents: other.cents_change.values().sum(),
        }
    }

    fn plan(&self, answer: &Answer) -> Plan {
        let gap = &self.matter.gap;
        let whole: i64 = gap.lines.iter().map(|line| i64::from(line.weight.thousandths())).sum();
        let taught = |line: &&GapLine<ConceptId>| {
            let mut all = self.offers.leads_to.values();
            all.any(|levels| levels.get(&line.concept).is_some_and(|level| *level > line.has))
        };
        let left_out = answer.left_out.iter().filter(|left| left.would_add > 1e-9).filter_map(|left| {
            Some(Left { offer: self.offer(&left.stage)?, obstacles: left.obstacles.clone() })
        });
        let unproven = if answer.proven { 0.0 } else { answer.gap_percent * 10.0 };
        #[expect(clippy::cast_possible_truncation, reason = "a share in thousandths")]
        let unproven = unproven.ceil() as i64;
        Plan {
            chosen: answer.items.iter().filter_map(|item| self.chosen(item)).collect(),
            minutes: answer.minutes,
            cents: answer.cents.values().sum(),
            paid: answer
                .cents
                .iter()
                .filter(|(_, cents)| **cents > 0)
                .map(|(p, c)| (p.clone(), *c))
                .collect(),
            before: gap.coverage.permille,
            after: (gap.coverage.permille + gained(gap, answer) * 1000 / whole.max(1)).min(1000),
            proven: answer.proven,
            unproven,
            left_out: left_out
                .filter(|left| !self.matter.wishes.without.contains(&left.offer.stage))
                .collect(),
            without: self.matter.wishes.without.iter().filter_map(|id| self.offer(id.as_str())).collect(),
            too_far: self.too_far.clone(),
            untaught: gap.missing().filter(|line| !taught(line)).map(|line| line.concept.clone()).collect(),
        }
    }

    fn chosen(&self, item: &PlanItem) -> Option<Chosen> {
        let offers = self.offers.by_stage.get(&item.stage)?;
        let offer = offers.iter().find(|offer| offer.edition.as_str() == item.edition)?;
        let levels = self.offers.leads_to.get(&item.stage)?;
        let raises = self.matter.gap.missing().filter_map(|line| {
            let to = (*levels.get(&line.concept)?).min(line.wanted);
            (to > line.has).then(|| Raised { concept: line.concept.clone(), from: line.has, to })
        });
        Some(Chosen {
            raises: raises.collect(),
            worth: self.permille(item.worth),
            kept: self.matter.wishes.keep.contains(&offer.stage),
            offer: (*offer).clone(),
        })
    }
}

impl Wishes {
    /// Whether a place can be reached in the time they would travel; unknown places can.
    fn reaches(&self, travel: &Travel, place: &str) -> bool {
        match self.longest_journey {
            Some(most) if !self.home.is_empty() && !place.is_empty() => {
                travel.between(&self.home, place) <= most
            }
            _ => true,
        }
    }

    fn modes(&self) -> Vec<Mode> {
        self.modes.iter().map(|mode| mode_of(mode)).collect()
    }
}

/// What is on offer, by stage, in the words of the gap.
struct Offers<'a> {
    by_stage: BTreeMap<String, Vec<&'a Offered>>,
    /// Per stage, the level it leads to in each skill of the gap.
    leads_to: BTreeMap<String, BTreeMap<ConceptId, i64>>,
}

impl<'a> Offers<'a> {
    fn of(frameworks: &Frameworks, gap: &Gap<ConceptId>, offered: &[&'a Offered]) -> Self {
        let missing: BTreeSet<&ConceptId> = gap.missing().map(|line| &line.concept).collect();
        let mut offers = Self { by_stage: BTreeMap::new(), leads_to: BTreeMap::new() };
        for &one in offered {
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

    fn problem(&self, matter: &Matter, travel: Travel) -> Problem {
        let (gap, wishes) = (&matter.gap, &matter.wishes);
        let busy = matter.booked.iter().map(|(from, until, place)| interval(*from, *until, place)).collect();
        let learner = Learner {
            busy,
            modes: wishes.modes(),
            languages: wishes.languages.clone(),
            ..Learner::default()
        };
        let euro = [wishes.own_euro, wishes.company_euro, wishes.voucher_euro];
        let cents = PAYERS.iter().zip(euro).map(|(payer, euro)| ((*payer).to_owned(), euro * 100));
        Problem {
            learner,
            demands: gap.missing().flat_map(demands).collect(),
            budget: Budget {
                minutes: wishes.hours * 60,
                cents: cents.collect(),
                from: None,
                deadline: wishes.deadline,
            },
            travel,
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
            price: price_of(first),
            required_levels: BTreeMap::new(),
            required_stages: Vec::new(),
            editions,
        })
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

/// What an offer costs whom.
fn price_of(offer: &Offered) -> BTreeMap<String, i64> {
    let pays = PAYERS.contains(&offer.payer.as_str());
    pays.then(|| (offer.payer.clone(), offer.price_cents)).into_iter().collect()
}

fn mode_of(code: &str) -> Mode {
    match code {
        "online" => Mode::Online,
        "blended" => Mode::Blended,
        _ => Mode::InPerson,
    }
}

fn edition(offer: &Offered) -> Edition {
    Edition {
        id: offer.edition.to_string(),
        interval: interval(offer.starts_at, offer.ends_at, &offer.place),
        mode: mode_of(&offer.mode),
        language: offer.lang.clone(),
        seats: u32::try_from(offer.free).ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::samples::{offer_of, small_gap};

    fn matter(offered: Vec<Offered>, own_euro: i64) -> (std::sync::Arc<Frameworks>, Matter) {
        let (now, gap) = small_gap();
        let wishes = Wishes { own_euro, ..Wishes::default() };
        (now, Matter { gap, offered, booked: vec![], wishes, coordinates: BTreeMap::new() })
    }

    fn two_offers() -> Vec<Offered> {
        let (_, gap) = small_gap();
        let line = gap.missing().next().unwrap().clone();
        let mut dear = offer_of(2, &line.concept, line.wanted, 240, 2_000);
        dear.payer = String::from("person");
        vec![offer_of(1, &line.concept, line.wanted - 1, 240, 0), dear]
    }

    #[test]
    fn two_stages_that_lead_to_the_same_level_count_once() {
        let offers = two_offers();
        let (now, mut matter) = matter(offers.clone(), 100);
        let plan = best(&now, &matter).unwrap();
        assert_eq!(plan.chosen.len(), 1, "{plan:#?}");
        assert!(plan.proven && plan.after > plan.before && plan.chosen[0].worth > 0);
        // Without money the cheaper one is the best, and what the other would take is said.
        matter.wishes.own_euro = 0;
        let poorer = best(&now, &matter).unwrap();
        assert!(poorer.after < plan.after);
        assert!(matches!(poorer.left_out[0].obstacles[0], Obstacle::Money { short_cents: 2_000, .. }));
        // What a company pays costs the person nothing, but the company's money has its limit too.
        matter.offered[1].payer = String::from("company");
        assert_eq!(best(&now, &matter).unwrap().after, poorer.after);
        matter.wishes.company_euro = 20;
        let paid = best(&now, &matter).unwrap();
        assert_eq!((paid.after, paid.paid.get("company")), (plan.after, Some(&2_000)));
        // What is booked already keeps its time.
        matter.offered.remove(0);
        matter.booked = vec![(offers[1].starts_at, offers[1].ends_at, String::new())];
        assert!(best(&now, &matter).unwrap().chosen.is_empty());
    }

    #[test]
    fn wishes_are_heard_and_impossible_ones_say_why() {
        let offers = two_offers();
        let (now, mut matter) = matter(offers.clone(), 100);
        matter.wishes.keep = vec![offers[0].stage.clone()];
        assert!(best(&now, &matter).unwrap().chosen.iter().any(|one| one.kept));
        matter.wishes.keep.clear();
        matter.wishes.without = vec![offers[1].stage.clone()];
        let plan = best(&now, &matter).unwrap();
        assert_eq!((plan.chosen.len(), plan.without.len()), (1, 1));
        matter.wishes = Wishes { own_euro: 0, keep: vec![offers[1].stage.clone()], ..Wishes::default() };
        assert!(matches!(best(&now, &matter), Err(NoPlan::Impossible { .. })));
        matter.offered.remove(1);
        assert_eq!(best(&now, &matter), Err(NoPlan::Gone(offers[1].stage.clone())));
    }

    #[test]
    fn a_journey_that_is_too_long_is_no_offer() {
        let (now, mut matter) = matter(two_offers(), 100);
        let at = |latitude, longitude| Coordinates { latitude, longitude };
        matter.coordinates = BTreeMap::from([
            (String::from("Bergamo"), at(45.7, 9.7)),
            (String::from("Sondrio"), at(46.2, 9.9)),
        ]);
        matter.wishes.home = String::from("Sondrio");
        matter.wishes.longest_journey = Some(30);
        let plan = best(&now, &matter).unwrap();
        assert_eq!((plan.chosen.len(), plan.too_far.len()), (0, 2));
        matter.wishes.longest_journey = Some(240);
        assert_eq!(best(&now, &matter).unwrap().too_far.len(), 0);
    }

    #[test]
    fn a_swap_names_what_it_costs() {
        let offers = two_offers();
        let (now, matter) = matter(offers.clone(), 100);
        let costs = swaps(&now, &matter, &offers[1].stage).unwrap();
        let without = costs.without.unwrap();
        assert_eq!(without.comes[0].stage, offers[0].stage);
        assert!(without.permille < 0 && without.cents == -2_000);
        assert_eq!(costs.alternatives[0].comes[0].stage, offers[0].stage);
        assert!(swaps(&now, &matter, &offers[0].stage).is_none(), "it is not in the plan");
    }
}
