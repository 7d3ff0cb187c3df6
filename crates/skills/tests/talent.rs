//! The talent index against looking at everybody, on random people, events and roles.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use kernel::{ConceptId, PersonId, SeededEntropy, SkillLevel, Timestamp};
use proptest::prelude::*;
use skills::talent::{Basis, Filter, Held, Role, RoleSkill, TalentBuilder, TalentIndex, Topic, Traits};
use std::collections::BTreeMap;

const CONCEPTS: usize = 12;
const PEOPLE: usize = 40;

fn concepts() -> Vec<ConceptId> {
    let entropy = SeededEntropy::new(1);
    (0..CONCEPTS).map(|_| ConceptId::fresh(Timestamp::from_microseconds(0), &entropy)).collect()
}

fn people() -> Vec<PersonId> {
    let entropy = SeededEntropy::new(2);
    (0..PEOPLE).map(|_| PersonId::fresh(Timestamp::from_microseconds(0), &entropy)).collect()
}

fn level(level: u8) -> SkillLevel {
    SkillLevel::new(i64::from(level)).unwrap()
}

/// What is true of somebody, kept plainly.
#[derive(Debug, Clone, Default)]
struct Person {
    traits: Traits,
    skills: BTreeMap<usize, (u8, u8)>,
}

/// Something that happens to the index.
#[derive(Debug, Clone)]
enum Step {
    Put { person: usize, traits: Traits, skills: BTreeMap<usize, (u8, u8)> },
    Skill { person: usize, concept: usize, levels: (u8, u8) },
    Consent { person: usize, given: bool },
    Remove { person: usize },
    Settle,
}

fn levels() -> impl Strategy<Value = (u8, u8)> {
    (0u8..=8).prop_flat_map(|best| (Just(best), 0..=best))
}

fn traits() -> impl Strategy<Value = Traits> {
    let codes =
        |codes: &'static [&'static str]| proptest::sample::subsequence(codes.to_vec(), 0..=codes.len());
    (any::<bool>(), codes(&["MI", "BG", "BS"]), codes(&["full_time", "evenings"])).prop_map(
        |(consents, territories, availabilities)| Traits {
            consents,
            territories: territories.into_iter().map(String::from).collect(),
            availabilities: availabilities.into_iter().map(String::from).collect(),
        },
    )
}

fn step() -> impl Strategy<Value = Step> {
    let skills = || proptest::collection::btree_map(0..CONCEPTS, levels(), 0..8);
    prop_oneof![
        6 => (0..PEOPLE, traits(), skills()).prop_map(|(person, traits, skills)| Step::Put { person, traits, skills }),
        4 => (0..PEOPLE, 0..CONCEPTS, levels()).prop_map(|(person, concept, levels)| Step::Skill { person, concept, levels }),
        1 => (0..PEOPLE, any::<bool>()).prop_map(|(person, given)| Step::Consent { person, given }),
        1 => (0..PEOPLE).prop_map(|person| Step::Remove { person }),
        1 => Just(Step::Settle),
    ]
}

type World = BTreeMap<usize, Person>;

fn held((best, verified): (u8, u8)) -> Held {
    Held { best: level(best), verified: level(verified) }
}

fn happen(step: Step, index: &mut TalentIndex, world: &mut World, ids: &[PersonId], concepts: &[ConceptId]) {
    match step {
        Step::Put { person, traits, skills } => {
            let known = skills.iter().map(|(concept, levels)| (&concepts[*concept], held(*levels)));
            index.put_person(&ids[person], &traits, known);
            let entry = world.entry(person).or_default();
            entry.traits = traits;
            entry.skills.extend(skills);
        }
        Step::Skill { person, concept, levels } => {
            index.set_skill(&ids[person], &concepts[concept], held(levels));
            world.entry(person).or_default().skills.insert(concept, levels);
        }
        Step::Consent { person, given } => {
            index.set_consent(&ids[person], given);
            world.entry(person).or_default().traits.consents = given;
        }
        Step::Remove { person } => {
            index.remove_person(&ids[person]);
            world.remove(&person);
        }
        Step::Settle => index.settle(),
    }
}

fn roles() -> impl Strategy<Value = (Vec<(usize, u32, u8, bool)>, bool)> {
    let skills = proptest::sample::subsequence((0..CONCEPTS).collect::<Vec<_>>(), 1..=8);
    let skills = skills.prop_flat_map(|concepts| {
        let each = concepts.into_iter().map(|c| (Just(c), 1u32..=3, 1u8..=8, proptest::bool::weighted(0.15)));
        each.collect::<Vec<_>>()
    });
    (skills, any::<bool>())
}

fn role(asked: &[(usize, u32, u8, bool)], verified: bool, concepts: &[ConceptId]) -> Role {
    let skills = asked.iter().map(|&(concept, weight, minimum, must)| {
        let skill = RoleSkill::new(concepts[concept].clone(), weight, level(minimum));
        if must { skill.needed() } else { skill }
    });
    let basis = if verified { Basis::VerifiedOnly } else { Basis::BestSupported };
    Role::new(skills.collect()).unwrap().by(basis)
}

/// Whether somebody passes, by the meaning of filters and not by bitmaps.
fn passes(person: &Person, filter: &Filter) -> bool {
    let any = |wanted: &[String], has: &[String]| wanted.is_empty() || wanted.iter().any(|w| has.contains(w));
    person.traits.consents
        && any(&filter.territories, &person.traits.territories)
        && any(&filter.availabilities, &person.traits.availabilities)
        && (!filter.with_verified_skill || person.skills.values().any(|(_, verified)| *verified > 0))
}

/// Everybody's points, by the meaning of a role; none for who lacks a needed skill or has nothing.
fn points(person: &Person, asked: &[(usize, u32, u8, bool)], verified: bool) -> Option<u32> {
    let mut sum = 0;
    for &(concept, weight, minimum, must) in asked {
        let (best, proven) = person.skills.get(&concept).copied().unwrap_or_default();
        let level = if verified { proven } else { best };
        if must && level < minimum {
            return None;
        }
        sum += weight * 840 * u32::from(level.min(minimum)) / u32::from(minimum);
    }
    (sum > 0).then_some(sum)
}

proptest! {
    #[test]
    fn search_equals_looking_at_everybody(
        steps in proptest::collection::vec(step(), 0..80),
        (asked, verified) in roles(),
        narrowed in traits(),
        with_verified_skill in any::<bool>(),
        k in 0usize..12,
    ) {
        let (ids, concepts) = (people(), concepts());
        let (mut index, mut world) = (TalentIndex::default(), World::new());
        for step in steps {
            happen(step, &mut index, &mut world, &ids, &concepts);
        }
        let filter = Filter { territories: narrowed.territories, availabilities: narrowed.availabilities, with_verified_skill };
        let role = role(&asked, verified, &concepts);
        let mut expected: BTreeMap<PersonId, u32> = BTreeMap::new();
        for (person, known) in world.iter().filter(|(_, known)| passes(known, &filter)) {
            if let Some(points) = points(known, &asked, verified) {
                expected.insert(ids[*person].clone(), points);
            }
        }
        let everybody = index.search(&role, &filter, PEOPLE);
        let found: BTreeMap<_, _> = everybody.iter().map(|hit| (hit.person.clone(), hit.points)).collect();
        prop_assert_eq!(&found, &expected);
        prop_assert!(everybody.windows(2).all(|pair| pair[0].points >= pair[1].points));
        let first = index.search(&role, &filter, k);
        prop_assert_eq!(&first[..], &everybody[..k.min(everybody.len())], "the first k are those of everybody");
    }

    #[test]
    fn events_lead_where_a_rebuild_leads(steps in proptest::collection::vec(step(), 0..80), (asked, verified) in roles()) {
        let (ids, concepts) = (people(), concepts());
        let (mut index, mut world) = (TalentIndex::default(), World::new());
        for step in steps {
            happen(step, &mut index, &mut world, &ids, &concepts);
        }
        let mut rebuilt = TalentIndex::default();
        for (person, known) in &world {
            let skills = known.skills.iter().map(|(concept, levels)| (&concepts[*concept], held(*levels)));
            rebuilt.put_person(&ids[*person], &known.traits, skills);
        }
        rebuilt.settle();
        let mut builder = TalentBuilder::default();
        for (person, known) in &world {
            let skills = known.skills.iter().map(|(concept, levels)| (&concepts[*concept], held(*levels)));
            builder.add(&ids[*person], &known.traits, skills);
        }
        let built = builder.finish();
        let role = role(&asked, verified, &concepts);
        let filter = Filter::default();
        prop_assert_eq!(index.search(&role, &filter, 7), rebuilt.search(&role, &filter, 7));
        prop_assert_eq!(built.search(&role, &filter, 7), rebuilt.search(&role, &filter, 7));
        let verified = Filter { with_verified_skill: true, ..Filter::default() };
        prop_assert_eq!(built.search(&role, &verified, 7), rebuilt.search(&role, &verified, 7));
    }
}

#[test]
fn whoever_asked_hears_of_it() {
    let (ids, concepts) = (people(), concepts());
    let mut index = TalentIndex::default();
    index.set_watch(&ids[0], Topic::Vacancies, &concepts[1], true);
    index.set_watch(&ids[1], Topic::Vacancies, &concepts[1], true);
    index.set_watch(&ids[1], Topic::Vacancies, &concepts[2], true);
    index.set_watch(&ids[2], Topic::Editions, &concepts[1], true);
    index.set_watch(&ids[3], Topic::Vacancies, &concepts[1], true);
    index.set_watch(&ids[3], Topic::Vacancies, &concepts[1], false);
    index.set_skill(&ids[1], &concepts[2], Held::claimed(level(4)));
    let watchers =
        index.watchers(Topic::Vacancies, &[concepts[1].clone(), concepts[2].clone()], &Filter::default());
    let heard: Vec<_> = watchers.iter().map(|watcher| (&watcher.person, watcher.concepts.len())).collect();
    assert_eq!(heard, [(&ids[1], 2), (&ids[0], 1)]);
    let role = role(&[(1, 1, 4, false), (2, 1, 4, false)], false, &concepts);
    let fitting = index.fitting_watchers(&role, &Filter::default(), 400);
    assert_eq!(
        fitting.iter().map(|(watcher, fit)| (&watcher.person, *fit)).collect::<Vec<_>>(),
        [(&ids[1], 500)]
    );
    index.remove_person(&ids[1]);
    assert_eq!(index.watchers(Topic::Vacancies, &concepts, &Filter::default()).len(), 1);
}

/// The number after, so that a world is as good as random and always the same.
const fn after(number: u64) -> u64 {
    number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407)
}

/// Somebody with up to five skills, low numbers more often; three in four consent.
fn somebody(mut number: u64) -> Person {
    let mut skills = BTreeMap::new();
    for _ in 0..5 {
        number = after(number);
        let concept = ((number >> 40) % 12).min((number >> 20) % 12);
        let best = u8::try_from(1 + (number >> 50) % 8).unwrap();
        skills.insert(usize::try_from(concept).unwrap(), (best, best / 2));
    }
    let territories = vec![["MI", "BG", "BS"][usize::try_from((number >> 33) % 3).unwrap()].to_owned()];
    let traits = Traits { consents: !number.is_multiple_of(4), territories, availabilities: vec![] };
    Person { traits, skills }
}

/// Among so many people that several search together, the answer is still that of looking at everybody.
#[test]
fn many_people_are_searched_as_few_are() {
    const MANY: usize = 200_000;
    let (concepts, entropy) = (concepts(), SeededEntropy::new(3));
    let mut builder = TalentBuilder::default();
    let numbers: Vec<_> = concepts.iter().map(|concept| builder.number(concept)).collect();
    let world: Vec<Person> = (0..MANY).map(|number| somebody(after(number as u64))).collect();
    for (number, person) in world.iter().enumerate() {
        let moment = Timestamp::from_microseconds(i64::try_from(number).unwrap() * 1_000);
        let known = person.skills.iter().map(|(concept, levels)| (numbers[*concept], held(*levels)));
        assert!(builder.add_numbered(&PersonId::fresh(moment, &entropy), &person.traits, known));
    }
    let index = builder.finish();
    let filter = Filter { territories: vec!["MI".to_owned(), "BS".to_owned()], ..Filter::default() };
    for question in 0..12u64 {
        let asked: Vec<(usize, u32, u8, bool)> = (0..CONCEPTS)
            .map(|concept| (concept, after(question * 12 + concept as u64)))
            .map(|(concept, n)| {
                (
                    concept,
                    1 + u32::try_from(n >> 57).unwrap(),
                    1 + u8::try_from((n >> 40) % 8).unwrap(),
                    false,
                )
            })
            .map(|(concept, weight, minimum, _)| {
                (concept, weight, minimum, question % 3 == 2 && concept == 5)
            })
            .collect();
        let verified = question % 2 == 1;
        let mut expected: Vec<u32> = world
            .iter()
            .filter(|person| passes(person, &filter))
            .filter_map(|person| points(person, &asked, verified))
            .collect();
        expected.sort_unstable_by(|a, b| b.cmp(a));
        expected.truncate(100);
        let role = role(&asked, verified, &concepts);
        let hits = index.search_on(1, &role, &filter, 100);
        assert_eq!(hits.iter().map(|hit| hit.points).collect::<Vec<_>>(), expected, "{asked:?}");
        assert_eq!(index.search_on(2, &role, &filter, 100), hits, "by two: {asked:?}");
    }
}
