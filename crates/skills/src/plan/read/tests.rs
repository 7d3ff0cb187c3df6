use super::*;
use serde_json::json;

fn base() -> Value {
    json!({
        "learner": {"levels": {"sql": 2}, "busy": [], "modes": ["online"], "languages": ["it"]},
        "demands": [{"skill": "sql", "level": 4, "importance": "essential", "rarity": 1.5}],
        "budget": {"minutes": 960, "cents": {"region": 15000}},
        "travel": {"minutes": [{"from": "milano", "to": "bergamo", "minutes": 50}]},
        "stages": [{
            "id": "s1", "teaches": {"sql": 1}, "minutes": 240, "price_cents": {"region": 5000},
            "editions": [{"id": "e1", "from": "2026-12-01T09:00:00Z", "until": "2026-12-01T13:00:00Z", "language": "it"}]
        }]
    })
}

/// The error after one change, by JSON pointer.
fn error(pointer: &str, value: Value) -> String {
    let mut problem = base();
    if let Some(place) = problem.pointer_mut(pointer) {
        *place = value;
    } else {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        problem.pointer_mut(parent).unwrap()[name] = value;
    }
    Problem::read(problem.to_string().as_bytes()).unwrap_err().to_string()
}

#[test]
fn a_whole_problem_is_read() {
    let problem = Problem::read(base().to_string().as_bytes()).unwrap();
    assert_eq!(problem.demands[0].weight.thousandths(), 4_500);
    assert_eq!(problem.stages[0].editions[0].mode, Mode::Online);
    assert_eq!(problem.travel.between("bergamo", "milano"), 50);
}

#[test]
fn a_wrong_unit_is_named() {
    assert_eq!(
        error("/stages/0/minutes", json!(4)),
        "stages[0].minutes: is 4; a whole number from 15 to 6000 is expected; the unit is minutes, is it written in hours?"
    );
    assert!(error("/budget/minutes", json!("16 h")).contains("is it written in hours?"));
    assert!(error("/budget/minutes", json!(40)).contains("is it written in hours?"));
    assert!(error("/stages/0/price_cents/region", json!(49.90)).contains("is it written in euro?"));
    assert!(
        error("/stages/0/hours", json!(4))
            .contains("stages[0].hours: there is no such field; time is written as minutes")
    );
}

#[test]
fn whatever_is_wrong_is_named_by_its_field() {
    for (pointer, value, field) in [
        ("/demands/0/level", json!(9), "demands[0].level"),
        ("/demands/0/weight", json!(0), "demands[0].weight"),
        ("/demands/0/weight", json!(1.2345), "demands[0].weight"),
        ("/demands/0/skill", json!(" "), "demands[0].skill"),
        ("/learner/modes/0", json!("telepathy"), "learner.modes[0]"),
        ("/learner/languages/0", json!("italiano!"), "learner.languages[0]"),
        ("/learner/name", json!("Ada"), "learner.name"),
        ("/learner/age", json!(19), "learner.age"),
        ("/stages/0/editions/0/from", json!(1_700_000_000), "stages[0].editions[0].from"),
        ("/stages/0/editions/0/until", json!("2026-12-01T08:00:00Z"), "stages[0].editions[0]"),
        ("/stages/0/required_stages", json!(["s9"]), "stages[0].required_stages[0]"),
        ("/stages/0/required_stages", json!(["s1"]), "stages[0].required_stages"),
        ("/stages", json!({}), "stages"),
        ("/budget", Value::Null, "budget"),
    ] {
        let error = error(pointer, value);
        assert!(error.starts_with(&format!("{field}: ")), "{pointer}: {error}");
    }
    let twice = error("/demands", json!([{"skill": "a", "level": 1}, {"skill": "a", "level": 2}]));
    assert_eq!(twice, "demands[1].skill: \"a\" is given twice");
    assert!(Problem::read(b"{").unwrap_err().to_string().starts_with("problem: no JSON"));
}
