//! `plan`, `link`, `extract`, `eval` and the imports other than ESCO: matching from the command line.

use super::{Place, Said, real_data};
use std::io::Write as _;
use std::process::Stdio;

fn with_input(place: &Place, arguments: &[&str], input: &str) -> Said {
    let mut command = place.command(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap().into()
}

#[test]
fn rows_of_any_table_are_ranked_line_by_line() {
    let place = Place::new();
    place.write(
        "jobs.tsv",
        "A1\tsaldatore/saldatrice\r\nA2\t\"cuoco\"\r\nA3\tcameriere di sala\r\n".as_bytes(),
    );
    let arguments = ["link", "--lang", "it", "--corpus", "jobs.tsv", "--top", "2"];
    let said = with_input(&place, &arguments, "cercasi saldatrice esperta\naiuto cuoca\n").expect(0, &[]);
    let lines: Vec<serde_json::Value> =
        said.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["concepts"][0]["id"], "A1");
    assert_eq!(lines[0]["concepts"][0]["hits"][0]["words"], "saldatrice");
    assert_eq!(lines[1]["concepts"][0]["label"], "cuoco");
    assert!(lines.iter().all(|line| line["concepts"].as_array().unwrap().len() <= 2));
    place.write("broken.tsv", b"A1\tone\nalone\n");
    place.run(&["link", "--corpus", "broken.tsv", "x"]).expect(1, &["broken.tsv, line 2: two columns"]);
    place.run(&["link", "--corpus", "nowhere.tsv", "x"]).expect(1, &["nowhere.tsv"]);
}

#[test]
fn a_folder_of_queries_is_measured() {
    let place = Place::new();
    std::fs::create_dir(place.path("set_q_it_c_it")).unwrap();
    place.write("set_q_it_c_it/queries.tsv", b"Q1\tsaldatrice\nQ2\tcuoca\n");
    place.write("set_q_it_c_it/corpus_elements.tsv", b"C1\tsaldatore\nC2\tcuoco\nC3\tcameriere\n");
    place.write("set_q_it_c_it/annotations.tsv", b"Q1\t0\tC1\t1\nQ2\t0\tC2\t1\n");
    let measured = place.run(&["eval", "set_q_it_c_it", "--json"]).expect(0, &[]).json();
    assert_eq!((&measured["mrr"], &measured["a_at_1"]), (&1.0.into(), &1.0.into()), "{measured}");
    place.run(&["eval", "set_q_it_c_it"]).expect(0, &["2 queries", "a_at_10"]);
    place.run(&["eval", "elsewhere"]).expect(1, &["queries.tsv"]);
}

#[test]
fn skills_are_found_in_a_text_that_is_piped_in() {
    let place = Place::new();
    let text = "Dopo cinque anni di saldatura so lavorare in squadra.";
    let found = with_input(&place, &["extract", "--lang", "it"], text).expect(0, &[]).json();
    let mention = |one: &serde_json::Value| one["mentions"][0]["text"].as_str().unwrap().to_owned();
    assert!(found.as_array().unwrap().iter().any(|one| mention(one) == "lavorare in squadra"), "{found}");
    with_input(&place, &["extract"], " 12 ").expect(1, &["no text"]);
    place.write("scan.pdf", b"%PDF-1.7 nothing");
    place.run(&["extract", "scan.pdf"]).expect(1, &["cannot be read"]);
}

#[test]
fn a_problem_is_planned_and_a_wrong_unit_named() {
    let place = Place::new();
    let problem = |minutes: &str| {
        format!(
            r#"{{"demands": [{{"skill": "welding", "level": 3}}], "budget": {{"minutes": {minutes}, "cents": {{"region": 9000}}}},
            "stages": [{{"id": "w", "teaches": {{"welding": 2}}, "minutes": 480, "price_cents": {{"region": 9000}},
            "editions": [{{"id": "e", "from": "2026-12-01T08:00:00Z", "until": "2026-12-01T16:00:00Z"}}]}}]}}"#
        )
    };
    place.write("problem.json", problem("960").as_bytes());
    let plan = place.run(&["plan", "--problem", "problem.json"]).expect(0, &[]).json();
    assert_eq!((&plan["proven"], &plan["items"][0]["edition"]), (&true.into(), &"e".into()), "{plan}");
    place.write("hours.json", problem("16").as_bytes());
    place.run(&["plan", "--problem", "hours.json"]).expect(1, &["budget.minutes"]);
    place.write("poor.json", problem("240").as_bytes());
    let poor = place.run(&["plan", "--problem", "poor.json"]).expect(0, &[]).json();
    assert_eq!(poor["skills"][0]["shortage"], "nothing_usable", "{poor}");
    place.run(&["plan", "--problem", "problem.json", "--include", "x"]).expect(1, &["no stage \"x\""]);
}

#[test]
fn a_table_of_ones_own_comes_in_once() {
    let place = Place::new();
    place.write(
        "own.csv",
        "type;code;parent;label_it\nprofile;P1;;Panettiere artigiano\ncompetence;C1;P1;Impastare il pane\nability;A1;C9;Sola\n"
            .as_bytes(),
    );
    let import = || {
        let said = place.run(&["import", "table", "--name", "Repertorio di prova", "--json", "own.csv"]);
        said.expect(0, &[]).json()
    };
    let first = import();
    assert_eq!(first["written"]["added"], 3, "{first}");
    let again = import();
    assert_eq!((&again["written"]["added"], &again["written"]["changed"]), (&0.into(), &0.into()), "{again}");
    place.run(&["link", "--lang", "it", "panettiera artigiana"]).expect(0, &["Panettiere artigiano"]);
}

#[test]
fn frameworks_of_other_publishers_come_in() {
    let Some(data) = real_data() else { return };
    let place = Place::new();
    for (kind, folder, least) in [("onet", "onet", 900), ("digcomp", "digcomp", 300)] {
        let files = data.join(folder);
        let written = place.run(&["import", kind, "--json", files.to_str().unwrap()]).expect(0, &[]).json();
        assert!(written["written"]["added"].as_u64().unwrap() >= least, "{kind}: {}", written["written"]);
    }
    let crosswalk = data.join("onet/esco_onet_crosswalk_Nov2020.csv");
    let too_early = place.run(&["import", "crosswalk", crosswalk.to_str().unwrap()]);
    too_early.expect(0, &["Left out, because no framework here has what they start from: 1680"]);
    let occupations = data.join("esco/occupations_it.csv");
    place.run(&["import", "esco", occupations.to_str().unwrap()]).expect(0, &[]);
    let written =
        place.run(&["import", "crosswalk", "--json", crosswalk.to_str().unwrap()]).expect(0, &[]).json();
    assert_eq!(written["written"]["relations"], 1_680, "{}", written["written"]);
    assert!(written["written"]["relations_added"].as_u64().unwrap() > 1_300, "{}", written["written"]);
}
