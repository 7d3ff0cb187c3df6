//! `docs/standards.md` claims nothing without a test, and names no test that is not there.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The rows of the tables: what, state, and the tests named.
fn rows(page: &str) -> Vec<(String, String, Vec<String>)> {
    let cells = |line: &str| -> Vec<String> {
        line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    let rows = page.lines().filter(|line| line.starts_with('|')).map(cells);
    rows.filter(|row| row.len() == 3 && row[0] != "what" && !row[0].starts_with("---"))
        .map(|row| {
            let tests = row[2].split('`').filter(|part| part.contains("::")).map(str::to_owned).collect();
            (row[0].clone(), row[1].clone(), tests)
        })
        .collect()
}

#[test]
fn every_claim_has_a_test_and_every_test_is_there() {
    let page = std::fs::read_to_string(workspace().join("docs/standards.md")).unwrap();
    let (mut sources, mut problems) = (HashMap::new(), Vec::new());
    let rows = rows(&page);
    assert!(rows.len() > 60, "{}", rows.len());
    for (what, state, tests) in rows {
        let claimed = state.starts_with("yes") || state.starts_with("in part");
        if !claimed && !state.starts_with("no") {
            problems.push(format!("{what}: its state is {state:?}"));
        }
        if claimed == tests.is_empty() {
            problems.push(format!("{what}: {state} with {} tests", tests.len()));
        }
        for test in tests {
            let (file, name) = test.split_once("::").unwrap();
            let base = if file.starts_with("crates/") { "" } else { "crates/openbadges/" };
            let path = workspace().join(format!("{base}{file}"));
            let source = sources
                .entry(path.clone())
                .or_insert_with(|| std::fs::read_to_string(&path).unwrap_or_default());
            if !source.contains(&format!("fn {name}(")) {
                problems.push(format!("{what}: there is no test {test}"));
            }
        }
    }
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn what_the_tests_of_the_suite_leave_out_is_named_on_the_page() {
    let page = std::fs::read_to_string(workspace().join("docs/standards.md")).unwrap();
    let suite =
        std::fs::read_to_string(workspace().join("crates/openbadges/tests/standards_rdf.rs")).unwrap();
    let body = suite.split("fn not_supported").nth(1).unwrap().split("\n}").next().unwrap();
    for name in body.split('"').filter(|part| part.starts_with("#t")) {
        assert!(page.contains(&format!("`{name}`")), "{name} is not on the page");
    }
}
