//! `import esco` and the files it is given.

use super::{Place, real_data};
use std::io::Write as _;
use std::path::Path;

fn refused(name: &str, bytes: &[u8]) -> String {
    let place = Place::new();
    place.write(name, bytes);
    let said = place.run(&["import", "esco", name]).expect(1, &[]);
    assert!(!said.err.contains("panicked") && said.err.contains(name), "{}", said.err);
    said.err
}

fn zip_of(name: &str, content: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(content).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn files_that_are_none_are_refused_by_name() {
    refused("esco.zip", b"this is not a zip");
    refused("esco.csv", b"a,b,c\n1,2,3\n");
    let good = zip_of("occupations_en.csv", b"conceptType,conceptUri,preferredLabel\n");
    refused("cut.zip", &good[..good.len() / 2]);
    Place::new().run(&["import", "esco", "nowhere.zip"]).expect(1, &["there is no nowhere.zip"]);
    Place::new().run(&["import", "esco"]).expect(3, &["FILE"]);
}

#[test]
fn a_bomb_ends_at_a_limit() {
    let place = Place::new();
    let mut zip = zip::ZipWriter::new(std::fs::File::create(place.path("bomb.zip")).unwrap());
    let options = zip::write::SimpleFileOptions::default().large_file(true);
    zip.start_file("occupations_en.csv", options).unwrap();
    zip.write_all(b"conceptType,conceptUri,preferredLabel\n").unwrap();
    let zeros = vec![b'a'; 1 << 20];
    for _ in 0..300 {
        zip.write_all(&zeros).unwrap();
    }
    zip.finish().unwrap();
    place.run(&["import", "esco", "bomb.zip"]).expect(1, &["bomb.zip"]);
}

#[test]
fn the_official_files_come_in_once() {
    let Some(data) = real_data() else { return };
    let labels = data.join("esco/occupations_it.csv");
    let english = data.join("esco/ESCO dataset - v1.1.1 - classification - en - csv.zip");
    let place = Place::new();
    let import = |file: &Path| {
        let said = place.run(&["import", "esco", "--json", file.to_str().unwrap()]);
        said.expect(0, &[]).json()["written"].clone()
    };
    let first = import(&english);
    assert!(first["added"].as_u64().unwrap() > 15_000, "{first}");
    let again = import(&english);
    assert_eq!((&again["added"], &again["changed"]), (&0.into(), &0.into()), "{again}");
    assert!(import(&labels)["changed"].as_u64().unwrap() > 2_000);
}

#[test]
fn municipalities_come_in_once_and_a_bad_entry_is_named() {
    let place = Place::new();
    place
        .write("bad.json", br#"[{"name": "Lodi", "latitude": 45.3, "longitude": 9.5}, {"name": "Nowhere"}]"#);
    place.run(&["import", "places", "bad.json"]).expect(1, &["bad.json", "entry 2", "Nowhere"]);
    place.write("good.json", br#"[{"name": "Lodi", "province": "LO", "latitude": 45.3, "longitude": 9.5}]"#);
    for _ in 0..2 {
        let said = place.run(&["import", "places", "--json", "good.json"]).expect(0, &[]);
        assert_eq!(said.json()["places"], 1);
    }
    let Some(data) = real_data() else { return };
    let list = data.join("places/comuni.json");
    let said = place.run(&["import", "places", "--json", list.to_str().unwrap()]).expect(0, &[]);
    assert!(said.json()["places"].as_u64().unwrap() > 7_000);
}
