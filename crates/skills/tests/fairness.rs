//! What reaches a score, field by field: no name, age, nationality or address.
//!
//! Every type that scoring reads is taken apart without `..`: a new field does not compile until it is named
//! here, and its name is held against the words that must never enter.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use kernel::{ConceptId, PersonId, SkillLevel, Timestamp};
use skills::gap::{Asked, Claim, Importance, OccupationProfile, Profile, Source, Standing, Target, gap};
use skills::interests::{InterestProfile, OccupationInterests, TypeScore};
use skills::plan::{Budget, Demand, Learner, Problem};
use skills::talent::{Basis, Filter, Held, Role, RoleSkill, TalentIndex, Traits};
use std::collections::BTreeMap;

const NEVER: [&str; 24] = [
    "name",
    "surname",
    "age",
    "birth",
    "born",
    "gender",
    "sex",
    "nationality",
    "citizenship",
    "country",
    "address",
    "street",
    "photo",
    "picture",
    "face",
    "mail",
    "phone",
    "religion",
    "disability",
    "health",
    "family",
    "marital",
    "ethnic",
    "tax",
];

/// Whether a field's name speaks of what must never enter.
fn is_personal(field: &str) -> bool {
    NEVER
        .iter()
        .any(|word| field.split('_').any(|part| part == *word || part.strip_suffix('s') == Some(*word)))
}

#[test]
fn the_check_can_fail() {
    assert!(is_personal("home_address") && is_personal("names") && !is_personal("languages"));
}

/// Names a field, and holds the name against the words that must never enter.
macro_rules! taken_apart {
    ($value:expr => $kind:ident { $($field:ident),* $(,)? }) => {{
        let $kind { $($field),* } = $value;
        $(let _ = $field;)*
        for field in [$(stringify!($field)),*] {
            assert!(!is_personal(field), "{}.{field} reaches a score", stringify!($kind));
        }
    }};
}

fn level(level: i64) -> SkillLevel {
    SkillLevel::new(level).unwrap()
}

fn concept() -> ConceptId {
    ConceptId::parse("cpt_00000000000000000000000001").unwrap()
}

#[test]
fn what_reaches_the_gap() {
    let claim = Claim::new("welding", level(3), Source::Own, Timestamp::from_microseconds(0));
    let profile = Profile::from_claims([claim.clone()]);
    let standing = profile.standing(&"welding").unwrap().clone();
    let target = Target::default().asking("welding", Importance::Essential, level(4));
    taken_apart!(claim => Claim { concept, level, source, date, proof });
    taken_apart!(standing => Standing { best, reason, claims, verified, claimed_higher });
    taken_apart!(profile => Profile { standings });
    taken_apart!(target.items[0].clone() => Asked { concept, importance, level, weight, targets });
    taken_apart!(target.clone() => Target { items });
    let occupation =
        OccupationProfile { occupation: "welder", target, interests: None, preparation: Some(2) };
    taken_apart!(occupation => OccupationProfile { occupation, target, interests, preparation });
}

#[test]
fn what_reaches_interests() {
    let score = InterestProfile::from_scores([Some(50.0); 6]).scores[0];
    taken_apart!(score => TypeScore { kind, score, answered, asked });
    taken_apart!(InterestProfile::from_scores([None; 6]) => InterestProfile { scores });
    let occupation = OccupationInterests { occupation: "welder", interests: [1.0; 6], preparation: None };
    taken_apart!(occupation => OccupationInterests { occupation, interests, preparation });
}

#[test]
fn what_reaches_a_plan() {
    let budget = Budget { minutes: 0, cents: BTreeMap::new(), from: None, deadline: None };
    let problem = Problem::read(
        br#"{"demands": [{"skill": "a", "level": 1}], "budget": {"minutes": 0}, "stages": []}"#,
    );
    let problem = problem.unwrap();
    taken_apart!(problem.demands[0].clone() => Demand { skill, level, weight });
    taken_apart!(budget => Budget { minutes, cents, from, deadline });
    taken_apart!(Learner::default() => Learner {
        levels, busy, modes, languages, preferred_mode, preferred_language, completed,
    });
    taken_apart!(problem => Problem { learner, demands, budget, travel, stages });
}

#[test]
fn what_reaches_talent_search() {
    taken_apart!(Held::claimed(level(3)) => Held { best, verified });
    taken_apart!(Traits::default() => Traits { consents, territories, availabilities });
    taken_apart!(Filter::default() => Filter { territories, availabilities, with_verified_skill });
    taken_apart!(RoleSkill::new(concept(), 1, level(3)) => RoleSkill { concept, weight, minimum, must });
    let role = Role::new(vec![RoleSkill::new(concept(), 1, level(3))]).unwrap();
    let role = serde_json::to_value(role).unwrap();
    let fields: Vec<&String> = role.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["basis", "skills"]);
}

/// Where somebody would work, and when, narrows a search and never changes a point; nor does who they are.
#[test]
fn equal_skills_have_equal_points_whoever_has_them() {
    let person = |number: usize| PersonId::parse(&format!("per_{number:026}")).unwrap();
    let mut index = TalentIndex::default();
    for number in 0..40 {
        let traits = Traits {
            consents: true,
            territories: vec![format!("province-{}", number % 7)],
            availabilities: vec![format!("availability-{}", number % 3)],
        };
        index.put_person(&person(number), &traits, [(&concept(), Held::verified(level(3)))]);
    }
    for basis in [Basis::BestSupported, Basis::VerifiedOnly] {
        let role = Role::new(vec![RoleSkill::new(concept(), 10, level(4))]).unwrap().by(basis);
        let hits = index.search(&role, &Filter::default(), 40);
        assert_eq!(hits.len(), 40);
        assert!(hits.iter().all(|hit| hit.permille == 750));
    }
    let role = Role::new(vec![RoleSkill::new(concept(), 10, level(4))]).unwrap();
    let first: Vec<PersonId> =
        index.search(&role, &Filter::default(), 10).into_iter().map(|hit| hit.person).collect();
    let oldest: Vec<PersonId> = (0..10).map(person).collect();
    assert_ne!(first, oldest, "equals are not in the order of their ids, which is that of joining");
}

/// The same claims in any order, with any proof, make the same gap.
#[test]
fn a_gap_depends_on_levels_and_support_alone() {
    let at = |day| Timestamp::from_microseconds(0).plus_days(day);
    let target = Target::default().asking("welding", Importance::Essential, level(5));
    let missing = |day, proof: &str| {
        let claim = Claim::new("welding", level(2), Source::Credential, at(day)).proven_by(proof);
        gap(&Profile::from_claims([claim]), std::slice::from_ref(&target)).lines[0].missing
    };
    assert_eq!(missing(1, "awd_1"), missing(20_000, "awd_2"));
}
