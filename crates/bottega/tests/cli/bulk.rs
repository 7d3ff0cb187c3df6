//! Many rows at the desk: checked, carried out, killed and carried on.

use super::{Place, free_port};
use std::fmt::Write as _;
use std::process::Stdio;
use std::time::Duration;

const PROVIDER: [&str; 2] = ["--organisation", "Officina Formazione"];
/// A microcredential that the provider of the demo has published.
const TITLE: &str = "Fogli di calcolo per chi lavora in ufficio";

fn demo() -> Place {
    let place = Place::new();
    assert_eq!(place.serve_with(&[], free_port()).stop(), 0);
    place
}

fn bulk<'a>(kind: &'a str, file: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["bulk", kind, file], &PROVIDER[..], more].concat()
}

#[test]
fn a_table_is_checked_carried_out_once_and_its_bad_rows_are_written_down() {
    let place = demo();
    let table = format!(
        "email,name,microcredential,key\n\
         anna@a.example,Anna Rossi,{TITLE},1\n\
         nowhere,Ugo Neri,{TITLE},2\n\
         =cmd@a.example,=1+1,Nothing such,3\n\
         anna@b.example,Anna Rossi,{TITLE},4\n"
    );
    place.write("rows.csv", table.as_bytes());
    let dry = place.run(&bulk("awards", "rows.csv", &["--dry-run", "--json"])).expect(1, &[]).json();
    assert_eq!((&dry["counts"]["good"], &dry["counts"]["bad"]), (&2.into(), &2.into()), "{dry}");
    assert_eq!((&dry["bad"][0]["row"], &dry["bad"][0]["column"]), (&3.into(), &"email".into()), "{dry}");
    assert_eq!(dry["suspected"][0]["row"], 5, "{dry}");

    let done =
        ["2 carried out (2 waiting)", "2 bad", "row 3 (line 3), column email", "is not an e-mail address"];
    place.run(&bulk("awards", "rows.csv", &["--errors", "bad.csv"])).expect(1, &done);
    let bad = std::fs::read_to_string(place.path("bad.csv")).unwrap();
    assert_eq!(bad.lines().count(), 3, "{bad}");
    assert!(bad.contains("'=cmd@a.example,'=1+1,Nothing such,3,"), "no formula leaves the house: {bad}");
    place.run(&bulk("awards", "rows.csv", &[])).expect(1, &["0 carried out", "2 done before", "2 bad"]);
    let mended = bad.replace("nowhere", "ugo@a.example").lines().take(2).collect::<Vec<_>>().join("\n");
    place.write("mended.csv", mended.as_bytes());
    place.run(&bulk("awards", "mended.csv", &[])).expect(0, &["1 carried out", "0 bad"]);
}

#[test]
fn what_cannot_be_begun_is_told() {
    let place = Place::new();
    place.write("rows.csv", b"email\n");
    place.run(&bulk("awards", "rows.csv", &[])).expect(1, &["no database", "--data-dir"]);
    let place = demo();
    place.write("rows.csv", b"name\nAnna\n");
    place.run(&bulk("awards", "rows.csv", &[])).expect(1, &["column", "email", "Download the template"]);
    place.run(&bulk("awards", "missing.csv", &[])).expect(1, &["missing.csv", "cannot be read"]);
    let nobody = ["bulk", "awards", "rows.csv", "--organisation", "Nobody"];
    place.run(&nobody).expect(1, &["no organisation called"]);
    place.run(&bulk("revoke", "rows.csv", &["--reason", "boredom"])).expect(1, &["--reason", "fraud"]);
    place.run(&bulk("revoke", "rows.csv", &["--reason", "fraud"])).expect(1, &["--note", "3 to 500"]);
    place.run(&bulk("suspend", "rows.csv", &["--note", " a "])).expect(1, &["--note", "3 to 500"]);
    place.run(&bulk("everything", "rows.csv", &[])).expect(3, &["everything"]);
}

/// Looks into the database while a command writes it.
struct Onlooker {
    runtime: tokio::runtime::Runtime,
    store: store::Store,
}

impl Onlooker {
    fn of(place: &Place) -> Self {
        let options = store::StoreOptions {
            database_url: format!("sqlite://{}?mode=rw", place.path("bottega-data/bottega.db").display()),
            blob_folder: place.path("bottega-data/files"),
            connections: 1,
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
        let store = runtime.block_on(store::Store::open(&options)).unwrap();
        Self { runtime, store }
    }

    /// Rows that the run has carried out so far; none while it is not running.
    fn rows_behind(&self) -> i64 {
        let sql = "SELECT next_row FROM bulk_run WHERE state = 'running'";
        self.runtime.block_on(async {
            let mut tx = self.store.read().await.unwrap();
            let behind: Option<i64> = store::query_scalar(sql).fetch_optional(&mut *tx).await.unwrap();
            behind.unwrap_or(0)
        })
    }
}

#[test]
fn killed_in_the_middle_it_goes_on_where_it_was() {
    let place = demo();
    let mut table = String::from("email,name,microcredential,key\n");
    for number in 0..4_500 {
        writeln!(table, "p{number}@a.example,Person Number{number},{TITLE},{number}").unwrap();
    }
    place.write("rows.csv", table.as_bytes());
    let begin = bulk("awards", "rows.csv", &["--json"]);
    let onlooker = Onlooker::of(&place);
    for _ in 0..2 {
        let before = onlooker.rows_behind();
        let mut child = place.command(&begin).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        while onlooker.rows_behind() <= before {
            assert!(child.try_wait().unwrap().is_none(), "it ended before it could be killed");
            std::thread::sleep(Duration::from_millis(2));
        }
        child.kill().unwrap();
        child.wait().unwrap();
    }
    let dry = bulk("awards", "rows.csv", &["--dry-run"]);
    place.run(&dry).expect(1, &["being carried out already", "without --dry-run"]);
    let done = place.run(&begin).expect(0, &[]).json();
    assert_eq!(done["resumed"], true, "{done}");
    let counts = &done["counts"];
    let whole = counts["done"].as_i64().unwrap() + counts["already"].as_i64().unwrap();
    assert_eq!((whole, &counts["bad"]), (4_500, &0.into()), "{done}");
    let again = place.run(&begin).expect(0, &[]).json();
    assert_eq!(again["counts"]["already"], 4_500, "{again}");
}
