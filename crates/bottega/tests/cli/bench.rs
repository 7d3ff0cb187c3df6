//! The benches print what they promise.

use super::Place;

#[test]
fn every_effect_of_a_job_is_there_once_though_the_worker_is_killed() {
    let report = Place::new().run(&["bench", "jobs", "--quick", "--json"]).expect(0, &[]).json();
    let figures = report["figures"].as_array().unwrap();
    let value = |name: &str| figures.iter().find(|figure| figure["name"] == name).unwrap()["value"].clone();
    assert_eq!(value("effects_not_once"), 0.0);
    assert!(value("kills").as_f64().unwrap() >= 1.0, "{report}");
}
