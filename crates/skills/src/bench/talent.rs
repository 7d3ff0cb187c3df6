//! How fast the talent index is (TALENT-1), and how that grows with the people.

use super::chance::{Chance, Popularity};
use super::{Clock, Figure, percentile};
use crate::eval::real;
use crate::talent::{Filter, Held, Hit, Role, RoleSkill, SkillNumber, TalentBuilder, TalentIndex, Traits};
use kernel::{ConceptId, PersonId, SeededEntropy, SkillLevel, Timestamp};

/// What TALENT-1 asks at a million people.
const MOST_P50_MS: f64 = 3.0;
const MOST_P99_MS: f64 = 15.0;
const MOST_MEMORY_MB: f64 = 150.0;
const MOST_BUILD_MS: f64 = 3_000.0;
const MOST_EVENT_MS: f64 = 0.05;
/// Skills as many as ESCO has.
const CONCEPTS: usize = 13_890;
/// How unequal skills are in popularity.
const EXPONENT: f64 = 0.8;
/// Skills of a person, and of a role.
const SKILLS_OF_PERSON: usize = 22;
const SKILLS_OF_ROLE: usize = 40;
/// How many are shown.
const SHOWN: usize = 100;

/// Made-up people and roles, the same for the same size; the caller may ask another engine the same.
pub struct TalentWorkload {
    concepts: Vec<ConceptId>,
    popularity: Popularity,
    people: usize,
}

/// A made-up person.
pub struct WorkloadPerson {
    /// Who.
    pub person: PersonId,
    /// Consent, territory, availability.
    pub traits: Traits,
    /// Skill (a number below [`TalentWorkload::concepts`]'s length), best level, verified level.
    pub skills: Vec<(usize, u8, u8)>,
}

impl TalentWorkload {
    /// So many people.
    #[must_use]
    pub fn new(people: usize) -> Self {
        let entropy = SeededEntropy::new(11);
        let concept = |_| ConceptId::fresh(Timestamp::from_microseconds(0), &entropy);
        Self {
            concepts: (0..CONCEPTS).map(concept).collect(),
            popularity: Popularity::new(CONCEPTS, EXPONENT),
            people,
        }
    }

    /// The skills there are.
    #[must_use]
    pub fn concepts(&self) -> &[ConceptId] {
        &self.concepts
    }

    /// The people, in the order of their ids.
    pub fn people(&self) -> impl Iterator<Item = WorkloadPerson> + '_ {
        let entropy = SeededEntropy::new(12);
        let mut chance = Chance::new(13);
        (0..self.people).map(move |number| {
            let joined = i64::try_from(number).unwrap_or(0) * 1_000;
            let person = PersonId::fresh(Timestamp::from_microseconds(joined), &entropy);
            self.person(person, &mut chance)
        })
    }

    fn person(&self, person: PersonId, chance: &mut Chance) -> WorkloadPerson {
        let skills = self.popularity.draw_different(SKILLS_OF_PERSON, chance);
        let levels = |concept: usize| {
            let best = 1 + chance.below(4) + chance.below(5);
            let verified = if chance.percent(30) { 1 + chance.below(best) } else { 0 };
            (concept, u8::try_from(best).unwrap_or(1), u8::try_from(verified).unwrap_or(0))
        };
        let skills = skills.into_iter().map(levels).collect();
        let traits = Traits {
            consents: chance.percent(75),
            territories: vec![format!("province-{}", chance.below(10))],
            availabilities: vec![String::from(*chance.one_of(&["full_time", "part_time"]))],
        };
        WorkloadPerson { person, traits, skills }
    }

    /// The filter of every search: three people in ten pass (three quarters consent, four provinces of ten).
    #[must_use]
    pub fn filter(&self) -> Filter {
        Filter {
            territories: (0..4).map(|number| format!("province-{number}")).collect(),
            ..Filter::default()
        }
    }

    /// A role of 40 skills, popular ones more often, as (skill, weight, minimum).
    #[must_use]
    pub fn role_skills(&self, number: u64) -> Vec<(usize, u32, u8)> {
        let mut chance = Chance::new(1_000 + number);
        let skills = self.popularity.draw_different(SKILLS_OF_ROLE, &mut chance);
        let asked = skills.into_iter().map(|skill| {
            let weight = u32::try_from(chance.between(1, 100)).unwrap_or(1);
            (skill, weight, u8::try_from(chance.between(2, 6)).unwrap_or(2))
        });
        asked.collect()
    }

    fn role(&self, number: u64) -> Option<Role> {
        let skills = self.role_skills(number).into_iter().map(|(skill, weight, minimum)| {
            Some(RoleSkill::new(self.concepts[skill].clone(), weight, level(minimum)?))
        });
        Role::new(skills.collect::<Option<Vec<_>>>()?).ok()
    }
}

fn level(level: u8) -> Option<SkillLevel> {
    SkillLevel::new(i64::from(level)).ok()
}

/// Measures building, searching and updating at 10,000 to a million people; `quick` takes fewer searches.
#[must_use]
pub fn talent(quick: bool, clock: Clock<'_>) -> Vec<Figure> {
    let searches = if quick { 60 } else { 400 };
    let mut figures = Vec::new();
    for (people, suffix) in [(10_000, "_10k"), (100_000, "_100k"), (1_000_000, "")] {
        figures.extend(at_size(&TalentWorkload::new(people), suffix, searches, clock));
    }
    figures
}

fn at_size(workload: &TalentWorkload, suffix: &str, searches: u64, clock: Clock<'_>) -> Vec<Figure> {
    let name = |name: &str| format!("{name}{suffix}");
    let against = |label: &str, value: f64, unit, most| {
        if suffix.is_empty() {
            Figure::against(label, value, unit, most)
        } else {
            Figure::alone(name(label), value, unit)
        }
    };
    let (mut index, build_ms) = build(workload, clock);
    let roles: Vec<Role> = (0..searches).filter_map(|number| workload.role(number)).collect();
    let filter = workload.filter();
    let times_of = |search: &dyn Fn(&Role) -> Vec<Hit>| {
        let mut times: Vec<f64> = roles.iter().map(|role| timed(clock, || search(role).len())).collect();
        times.sort_by(f64::total_cmp);
        times
    };
    let times = times_of(&|role| index.search_on(1, role, &filter, SHOWN));
    let all_cores = times_of(&|role| index.search(role, &filter, SHOWN));
    let read: f64 =
        roles.iter().map(|role| real(index.bytes_read(role))).sum::<f64>() / real(roles.len().max(1));
    let floor_ms = read / bytes_per_ms(clock);
    let mean = times.iter().sum::<f64>() / real(times.len().max(1));
    let compared = 5;
    let wrong = mismatches(workload, &index, &roles[..compared.min(roles.len())], &filter);
    let memory = real(index.bytes()) / 1e6;
    let event_ms = events(workload, &mut index, clock);
    vec![
        against("build_ms", build_ms, "ms", MOST_BUILD_MS),
        against("memory_mb", memory, "MB", MOST_MEMORY_MB),
        against("query_p50_ms", percentile(&times, 0.5), "ms", MOST_P50_MS),
        against("query_p99_ms", percentile(&times, 0.99), "ms", MOST_P99_MS),
        Figure::alone(name("query_mean_ms"), mean, "ms"),
        Figure::alone(name("query_p50_ms_all_cores"), percentile(&all_cores, 0.5), "ms"),
        Figure::alone(name("query_bytes_read"), read, "B"),
        Figure::against(name("memory_traffic_floor_ms"), floor_ms, "ms", mean),
        Figure::alone(name("ratio_to_memory_floor"), mean / floor_ms.max(1e-9), ""),
        against("event_p99_ms", event_ms, "ms", MOST_EVENT_MS),
        Figure::alone(name("passing_share"), real(index.passing(&filter)) / real(index.people().max(1)), ""),
        Figure::alone(name("mismatches_with_brute_force"), real(wrong), ""),
    ]
}

fn timed(clock: Clock<'_>, run: impl FnOnce() -> usize) -> f64 {
    let start = clock();
    std::hint::black_box(run());
    clock() - start
}

/// Builds the index; only the time inside the index counts, not the making up of people.
fn build(workload: &TalentWorkload, clock: Clock<'_>) -> (TalentIndex, f64) {
    const BATCH: usize = 2_000;
    let mut builder = TalentBuilder::default();
    let start = clock();
    let numbers: Vec<SkillNumber> = workload.concepts.iter().map(|concept| builder.number(concept)).collect();
    let mut spent = clock() - start;
    let mut people = workload.people();
    loop {
        let batch: Vec<WorkloadPerson> = people.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        let start = clock();
        for person in &batch {
            let skills = person.skills.iter().filter_map(|&(skill, best, verified)| {
                Some((numbers[skill], Held { best: level(best)?, verified: level(verified)? }))
            });
            builder.add_numbered(&person.person, &person.traits, skills);
        }
        spent += clock() - start;
    }
    let start = clock();
    let index = builder.finish();
    (index, spent + clock() - start)
}

/// How many bytes a millisecond reads at most, one after the other: the best of a few passes over 64 MB.
fn bytes_per_ms(clock: Clock<'_>) -> f64 {
    const WORDS: usize = 8 << 20;
    let words: Vec<u64> = (0..WORDS as u64).collect();
    let pass =
        || timed(clock, || usize::try_from(words.iter().fold(0, |sum, word| sum ^ word) & 1).unwrap_or(0));
    let best = (0..5).map(|_| pass()).fold(f64::INFINITY, f64::min);
    real(WORDS * 8) / best.max(1e-6)
}

/// Searches whose answer differs from that of looking at everybody.
fn mismatches(workload: &TalentWorkload, index: &TalentIndex, roles: &[Role], filter: &Filter) -> usize {
    let mut points: Vec<Vec<(u32, PersonId)>> = vec![Vec::new(); roles.len()];
    let asked: Vec<_> = (0..).take(roles.len()).map(|number| workload.role_skills(number)).collect();
    for person in workload.people() {
        let passes = person.traits.consents
            && person.traits.territories.iter().any(|t| filter.territories.contains(t));
        for (asked, points) in asked.iter().zip(&mut points).filter(|_| passes) {
            let sum = points_by_words(asked, &person.skills);
            if sum > 0 {
                points.push((sum, person.person.clone()));
            }
        }
    }
    let differs = |(role, mut all): (&Role, Vec<(u32, PersonId)>)| {
        all.sort_by_key(|entry| std::cmp::Reverse(entry.0));
        let hits = index.search(role, filter, SHOWN);
        !same(&hits, &all)
    };
    roles.iter().zip(points).map(differs).filter(|differs| *differs).count()
}

fn points_by_words(asked: &[(usize, u32, u8)], skills: &[(usize, u8, u8)]) -> u32 {
    let points = asked.iter().filter_map(|(skill, weight, minimum)| {
        let (_, best, _) = skills.iter().find(|(held, ..)| held == skill)?;
        Some(weight * 840 / u32::from(*minimum) * u32::from(*best.min(minimum)))
    });
    points.sum()
}

/// Whether hits have the points of the first of all people, and every hit its own points. People of equal
/// points at the end may be any of their equals.
fn same(hits: &[Hit], all: &[(u32, PersonId)]) -> bool {
    hits.len() == all.len().min(SHOWN)
        && hits.iter().zip(all).all(|(hit, (points, _))| hit.points == *points)
        && hits.iter().all(|hit| {
            let equals = all.partition_point(|(points, _)| *points > hit.points);
            all[equals..]
                .iter()
                .take_while(|(points, _)| *points == hit.points)
                .any(|(_, who)| *who == hit.person)
        })
}

/// The time below which 99 of 100 events stay.
fn events(workload: &TalentWorkload, index: &mut TalentIndex, clock: Clock<'_>) -> f64 {
    let mut chance = Chance::new(17);
    let people: Vec<PersonId> = workload.people().take(2_000).map(|person| person.person).collect();
    let mut times = Vec::new();
    for _ in 0..5_000 {
        let (person, concept) = (chance.one_of(&people), workload.popularity.draw(&mut chance));
        let Some(level) = level(1 + u8::try_from(chance.below(8)).unwrap_or(0)) else { continue };
        times.push(timed(clock, || {
            index.set_skill(person, &workload.concepts[concept], Held::claimed(level));
            1
        }));
    }
    times.sort_by(f64::total_cmp);
    percentile(&times, 0.99)
}
