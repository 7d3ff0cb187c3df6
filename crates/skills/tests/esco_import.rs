//! ESCO downloads, good and bad.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop here")]

mod common;

use skills::framework::{ConceptKind, ConceptUri, LanguageTag, RelationKind, ReuseLevel};
use skills::import::{
    Changes, ImportError, ImportedFramework, Limits, Obstacle, Options, Source, StoredConcept, esco,
};
use std::io::Write;

const OCCUPATIONS: &str = "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n\
    Occupation,http://x/occupation/1,7212,welder,\"metal welder\nwelding worker\",released,Joins metal.,7212.1\n\
    Occupation,http://x/occupation/2,7212,brazier,,released,,7212.2\n";
const SKILLS: &str = "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status\n\
    KnowledgeSkillCompetence,http://x/skill/1,skill/competence,cross-sector,weld metal,,released\n\
    KnowledgeSkillCompetence,http://x/skill/2,knowledge,sector-specific,metallurgy,,released\n";
const NEEDS: &str = "occupationUri,relationType,skillType,skillUri\n\
    http://x/occupation/1,essential,skill/competence,http://x/skill/1\n\
    http://x/occupation/1,optional,knowledge,http://x/skill/2\n";

fn csv(name: &str, text: &str) -> Source {
    Source::bytes(name, text.as_bytes())
}

fn import(sources: &[Source]) -> Result<ImportedFramework, ImportError> {
    esco(sources, &Options::default(), &mut |_| {})
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn sound() -> ImportedFramework {
    import(&[csv("occupations_en.csv", OCCUPATIONS), csv("skills_en.csv", SKILLS), csv("needs.csv", NEEDS)])
        .unwrap()
}

#[test]
fn concepts_and_relations_are_read() {
    let imported = sound();
    let english = LanguageTag::parse("en").unwrap();
    let welder = &imported.concepts[0];
    assert_eq!(welder.kind, ConceptKind::Occupation);
    assert_eq!(welder.code.as_deref(), Some("7212.1"));
    assert_eq!(welder.name_in(english), Some("welder"));
    assert_eq!(welder.labels.len(), 3);
    assert_eq!(welder.description_in(english), Some("Joins metal."));
    assert_eq!(imported.concepts[2].reuse, Some(ReuseLevel::CrossSector));
    assert_eq!(imported.concepts[3].kind, ConceptKind::Knowledge);
    let kinds: Vec<_> = imported.relations.iter().map(|r| (r.from.as_str(), r.kind)).collect();
    let expected =
        [("http://x/skill/1", RelationKind::EssentialFor), ("http://x/skill/2", RelationKind::OptionalFor)];
    assert_eq!(kinds, expected);
    assert_eq!(imported.report.rejected, []);
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut turned = import(&[
        csv("needs.csv", NEEDS),
        csv("skills_en.csv", SKILLS),
        csv("occupations_en.csv", OCCUPATIONS),
    ])
    .unwrap();
    let sound = sound();
    turned.report = sound.report.clone();
    assert_eq!((turned.concepts, turned.relations), (sound.concepts, sound.relations));
}

#[test]
fn relations_alone_need_known_concepts() {
    let error = import(&[csv("needs.csv", NEEDS)]).unwrap_err();
    assert_eq!(error.obstacle, Obstacle::RelationsWithoutConcepts);
    assert!(
        error.to_string().starts_with("needs.csv: relations need their concepts; give the classification")
    );
    let known = ["http://x/occupation/1", "http://x/skill/1", "http://x/skill/2"];
    let options = Options {
        known: known.iter().map(|uri| ConceptUri::parse(uri).unwrap()).collect(),
        ..Options::default()
    };
    assert_eq!(esco(&[csv("needs.csv", NEEDS)], &options, &mut |_| {}).unwrap().relations.len(), 2);
}

#[test]
fn archives_folders_and_progress() {
    let folder = tempfile::tempdir().unwrap();
    let name = "ESCO dataset - v1.2.0 - classification - it - csv.zip";
    let entries: [(&str, &[u8]); 2] =
        [("occupations_it.csv", OCCUPATIONS.as_bytes()), ("skills_it.csv", SKILLS.as_bytes())];
    std::fs::write(folder.path().join(name), zipped(&entries)).unwrap();
    std::fs::write(folder.path().join("needs.csv"), NEEDS).unwrap();
    let mut last = (0, 0);
    let imported = esco(&[Source::path(folder.path())], &Options::default(), &mut |step| {
        assert!(step.done >= last.0 && step.done <= step.total);
        last = (step.done, step.total);
    })
    .unwrap();
    assert_eq!(imported.framework.version, "1.2.0");
    assert_eq!((imported.concepts.len(), imported.relations.len()), (4, 2));
    assert_eq!(last.0, last.1);
}

#[test]
fn another_language_joins_the_same_concepts() {
    let italian =
        "conceptUri,preferredLabel,altLabels\nhttp://x/occupation/1,saldatore/saldatrice,saldatrice\n";
    let imported =
        import(&[csv("occupations_en.csv", OCCUPATIONS), csv("occupations_it.csv", italian)]).unwrap();
    let welder = &imported.concepts[0];
    assert_eq!(welder.name_in(LanguageTag::parse("it").unwrap()), Some("saldatore/saldatrice"));
    assert_eq!(imported.framework.languages.len(), 2);
}

#[test]
fn a_table_in_no_known_language_is_refused() {
    let error = import(&[csv("occupations.csv", OCCUPATIONS)]).unwrap_err();
    assert_eq!(error.obstacle, Obstacle::LanguageUnknown);
    assert!(error.to_string().contains("occupations.csv") && error.to_string().contains("skills_it.csv"));
}

#[test]
fn a_truncated_zip_is_told_from_a_web_page() {
    let whole = zipped(&[("occupations_en.csv", OCCUPATIONS.as_bytes())]);
    let cut = Source::bytes("esco.zip", &whole[..whole.len() - 30]);
    assert_eq!(
        import(&[cut]).unwrap_err().to_string(),
        "esco.zip: the archive ends too early, as after a broken download; download it again"
    );
    let page = Source::bytes("esco.zip", *b"<!doctype html><p>Please log in");
    assert_eq!(import(&[page]).unwrap_err().obstacle, Obstacle::NotAZip);
}

#[test]
fn a_damaged_entry_is_named() {
    let mut bytes = zipped(&[("occupations_en.csv", OCCUPATIONS.as_bytes())]);
    let middle = bytes.len() / 3;
    bytes[middle] ^= 0x55;
    let error = import(&[Source::bytes("esco.zip", bytes)]).unwrap_err();
    assert!(matches!(error.obstacle, Obstacle::Damaged(_)), "{error}");
    assert!(error.file.starts_with("esco.zip"), "{error}");
}

#[test]
fn a_zip_bomb_is_refused_by_ratio_and_by_size() {
    let bomb = zipped(&[("skills_en.csv", &vec![b'a'; 30_000_000])]);
    let error = import(&[Source::bytes("bomb.zip", bomb)]).unwrap_err();
    assert!(matches!(error.obstacle, Obstacle::TooLarge(_)), "{error}");
    assert!(error.to_string().starts_with("bomb.zip/skills_en.csv: it unpacks to more than allowed"));
    let options = Options { limits: Limits { total_bytes: 300, ..Limits::default() }, ..Options::default() };
    let two = zipped(&[("occupations_en.csv", OCCUPATIONS.as_bytes()), ("skills_en.csv", SKILLS.as_bytes())]);
    assert!(matches!(
        esco(&[Source::bytes("two.zip", two)], &options, &mut |_| {}).unwrap_err().obstacle,
        Obstacle::TooLarge(_)
    ));
    let many = zipped(&[("a.csv", b"a"), ("b.csv", b"b")]);
    let options = Options { limits: Limits { entries: 1, ..Limits::default() }, ..Options::default() };
    assert!(esco(&[Source::bytes("many.zip", many)], &options, &mut |_| {}).is_err());
}

#[test]
fn encodings_and_separators_are_found() {
    let italian = "conceptUri;preferredLabel;altLabels\nhttp://x/occupation/1;addetto alla qualità;addetta alla qualità\n";
    let old = Source::bytes("occupations_it.csv", italian.chars().map(|c| c as u8).collect::<Vec<u8>>());
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(italian.replace(';', "\t").encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for (source, encoding, delimiter) in
        [(old, "windows-1252", ';'), (Source::bytes("occupations_it.csv", wide), "UTF-16LE", '\t')]
    {
        let imported = import(&[source]).unwrap();
        assert_eq!(imported.concepts[0].labels[0].text, "addetto alla qualità");
        assert_eq!(
            (imported.report.tables[0].encoding, imported.report.tables[0].delimiter),
            (encoding, delimiter)
        );
    }
}

#[test]
fn bad_rows_are_refused_alone_with_line_and_reason() {
    let occupations = format!(
        "{OCCUPATIONS}Occupation,http://x/occupation/1,7212,another,,released,,\n\
         Occupation,not a uri,7212,x,,released,,\nOccupation,http://x/occupation/3,7212,,,released,,\n"
    );
    let needs = format!(
        "{NEEDS}http://x/occupation/9,essential,knowledge,http://x/skill/2\nhttp://x/occupation/1,perhaps,k,http://x/skill/2\n"
    );
    let imported = import(&[
        csv("occupations_en.csv", &occupations),
        csv("skills_en.csv", SKILLS),
        csv("needs.csv", &needs),
    ])
    .unwrap();
    let reasons: Vec<String> = imported.report.rejected.iter().map(ToString::to_string).collect();
    assert_eq!(reasons.len(), 5, "{reasons:#?}");
    assert!(
        reasons[0].starts_with("occupations_en.csv, line 5: http://x/occupation/1 stands already on line 2")
    );
    assert!(reasons[1].starts_with("occupations_en.csv, line 6: column conceptUri"));
    assert!(reasons[2].starts_with("occupations_en.csv, line 7: column preferredLabel: it is empty"));
    assert!(reasons[3].starts_with("needs.csv, line 5: column relationType: \"perhaps\""));
    assert_eq!(reasons[4], "needs.csv, line 4: http://x/occupation/9 is no concept of this framework");
    assert_eq!((imported.concepts.len(), imported.relations.len()), (4, 2));
}

#[test]
fn circles_of_broader_concepts_lose_their_last_edge() {
    let broader =
        "conceptUri,broaderUri\nhttp://x/skill/1,http://x/skill/2\nhttp://x/skill/2,http://x/skill/1\n";
    let imported = import(&[csv("skills_en.csv", SKILLS), csv("broader.csv", broader)]).unwrap();
    assert_eq!(imported.relations.len(), 1);
    let reason = imported.report.rejected[0].to_string();
    assert!(
        reason
            .starts_with("broader.csv, line 3: it closes a circle of broader concepts: http://x/skill/2 → "),
        "{reason}"
    );
}

#[test]
fn versions_are_not_mixed_and_unversioned_labels_join_known_concepts_only() {
    let sources = [
        csv("ESCO - v1.1.1 - occupations_en.csv", OCCUPATIONS),
        csv("ESCO - v1.2.0 - skills_en.csv", SKILLS),
    ];
    assert!(matches!(import(&sources).unwrap_err().obstacle, Obstacle::VersionsMixed(_, _)));
    let older = "conceptUri,preferredLabel,altLabels\nhttp://x/occupation/1,saldatore,\nhttp://x/occupation/8,maniscalco,\n";
    let imported =
        import(&[csv("ESCO - v1.1.1 - occupations_en.csv", OCCUPATIONS), csv("occupations_it.csv", older)])
            .unwrap();
    assert_eq!(imported.concepts.len(), 2);
    let reason = imported.report.rejected[0].to_string();
    assert!(reason.contains("line 3: http://x/occupation/8 is not in version 1.1.1"), "{reason}");
}

#[test]
fn importing_again_changes_nothing_and_a_new_version_is_told_apart() {
    let first = sound();
    let stored = first
        .concepts
        .iter()
        .map(|c| {
            (
                c.uri.clone(),
                StoredConcept { fingerprint: skills::import::fingerprint(c), current: c.is_current() },
            )
        })
        .collect();
    let again = Changes::between(&stored, &sound());
    assert_eq!((again.added.len(), again.changed.len(), again.absent.len(), again.unchanged), (0, 0, 0, 4));
    let newer = OCCUPATIONS
        .replace("metal welder", "welder of metal")
        .replace("brazier,,released", "brazier,,obsolete");
    let newer = newer + "Occupation,http://x/occupation/3,7212,solderer,,released,,7212.3\n";
    let changes = Changes::between(&stored, &import(&[csv("occupations_en.csv", &newer)]).unwrap());
    assert_eq!(changes.added[0].as_str(), "http://x/occupation/3");
    assert_eq!(changes.changed[0].as_str(), "http://x/occupation/1");
    assert_eq!(changes.deprecated[0].as_str(), "http://x/occupation/2");
    assert_eq!(changes.absent.len(), 2);
}

#[test]
fn nothing_recognised_and_files_that_are_not_there() {
    assert_eq!(
        import(&[csv("shopping.csv", "bread,milk\n1,2\n")]).unwrap_err().obstacle,
        Obstacle::NothingRecognised("ESCO")
    );
    assert!(matches!(
        import(&[Source::path("/no/such/file.csv")]).unwrap_err().obstacle,
        Obstacle::Unreadable(_)
    ));
}

#[test]
fn the_official_download_is_read_whole() {
    let Some(folder) = common::data("esco") else { return };
    let imported = esco(&[Source::path(folder)], &Options::default(), &mut |_| {}).unwrap();
    let count = |kind| imported.concepts.iter().filter(|c| c.kind == kind).count();
    println!("{} refused, {} repeated", imported.report.rejected_rows, imported.report.repeated_rows);
    assert_eq!(imported.framework.version, "1.1.1");
    assert_eq!(count(ConceptKind::Occupation), 3_007);
    assert_eq!(count(ConceptKind::Skill) + count(ConceptKind::Knowledge), 13_896);
    assert!(imported.relations.len() > 140_000 && imported.report.rejected_rows < 100);
    assert_eq!(imported.framework.languages.len(), 6);
}
