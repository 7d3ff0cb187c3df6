//! Linking stays ahead of plain letters, and both genders are found from each other.

mod common;

use skills::eval::{Melo, holdout};
use skills::framework::LanguageTag;
use skills::import::{Options, Source, esco};
use skills::link::Mix;

#[test]
fn a_public_set_is_linked_better_than_by_plain_letters() {
    let Some(folder) = common::data("skills-dev/melo/prt_q_pt_c_pt") else { return };
    let mut melo = Melo::read(&folder).unwrap();
    melo.queries.truncate(120);
    let measured = melo.measure(&Mix::default());
    println!("{}", serde_json::to_string(&measured).unwrap());
    let mrr = &measured.figures[0];
    assert!(mrr.name == "mrr" && mrr.ratio.unwrap() > 1.05, "{mrr:?}");
}

#[test]
fn the_feminine_form_finds_the_masculine() {
    let Some(file) = common::data("esco/occupations_it.csv") else { return };
    let imported = esco(&[Source::path(file)], &Options::default(), &mut |_| {}).unwrap();
    let genders =
        holdout::genders(&imported.concepts[..600], LanguageTag::parse("it").unwrap(), &Mix::default());
    assert!(genders.queries() > 100 && genders.accuracy_at(1) > 0.95, "{}", genders.accuracy_at(1));
}

#[test]
fn a_folder_that_is_no_such_set_says_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let error = |folder: &std::path::Path| Melo::read(folder).unwrap_err().to_string();
    assert!(error(folder.path()).contains("queries.tsv: it cannot be read"));
    std::fs::write(folder.path().join("queries.tsv"), "Q1\tcuoco\n").unwrap();
    std::fs::write(folder.path().join("corpus_elements.tsv"), "C1\tcuoco\nC2 senza tab\n").unwrap();
    assert!(error(folder.path()).contains("corpus_elements.tsv, line 2: two columns"));
    std::fs::write(folder.path().join("corpus_elements.tsv"), "C1\tcuoco\n").unwrap();
    std::fs::write(folder.path().join("annotations.tsv"), "Q9\t0\tC1\t1\n").unwrap();
    assert!(error(folder.path()).contains("no query has a right element"));
}
