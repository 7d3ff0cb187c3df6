//! O*NET, the crosswalk, DigComp, CASE and our own table.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop here")]

mod common;

use skills::framework::{Concept, ConceptKind, ConceptStatus, LanguageTag, RelationKind};
use skills::import::{
    CaseExport, ImportedFramework, Obstacle, Options, Repertory, Source, case, crosswalk, digcomp, onet,
    repertory,
};

const OWN: &str = "type;code;parent;label_it;alt_it;label_en;description_it;eqf;section;need;esco;status;replaced_by\n\
    profile;P1;;Saldatore;Saldatrice|Addetto saldatura;Welder;Salda metalli;4;Meccanica;;http://data.europa.eu/esco/occupation/1;;\n\
    competence;C1;P1;Effettuare la saldatura;;;;4;;;;;\n\
    competence;C2;P1;Disegnare;;;;;;optional;;;\n\
    ability;A1;C1;Applicare tecniche di saldatura;;;;;;;;deprecated;A2\n\
    ability;A2;C1|C2;Saldare a filo;;;;;;;;;\n\
    knowledge;K1;C1;Metallurgia;;;;;;;;;\n";

fn quiet() -> impl FnMut(skills::import::Step<'_>) {
    |_| {}
}

fn own(text: &str) -> ImportedFramework {
    let which = Repertory { name: "QRSP Prova".into(), base: None, own: false };
    repertory(&[Source::bytes("qrsp.csv", text)], &which, &Options::default(), &mut quiet()).unwrap()
}

fn concept<'a>(imported: &'a ImportedFramework, code: &str) -> &'a Concept {
    imported.concepts.iter().find(|concept| concept.code.as_deref() == Some(code)).unwrap()
}

#[test]
fn a_repertory_becomes_profiles_competences_abilities_and_knowledge() {
    let imported = own(OWN);
    let profile = concept(&imported, "P1");
    assert_eq!((profile.kind, profile.eqf.unwrap().get()), (ConceptKind::Occupation, 4));
    assert_eq!((profile.section.as_deref(), profile.labels.len()), (Some("Meccanica"), 4));
    assert_eq!(profile.uri.as_str(), "urn:repertory:qrsp-prova:P1");
    let has = |from: &str, kind, to: &str| {
        imported
            .relations
            .iter()
            .any(|r| r.kind == kind && r.from.as_str().ends_with(from) && r.to.as_str().ends_with(to))
    };
    assert!(has(":C1", RelationKind::EssentialFor, ":P1") && has(":C2", RelationKind::OptionalFor, ":P1"));
    assert!(has(":A2", RelationKind::Broader, ":C2") && has(":K1", RelationKind::Broader, ":C1"));
    assert!(has(":P1", RelationKind::ExactMatch, "occupation/1"));
    let ConceptStatus::Deprecated { replaced_by } = &concept(&imported, "A1").status else {
        panic!("not deprecated")
    };
    assert!(replaced_by[0].as_str().ends_with(":A2"));
    assert_eq!(imported.report.rejected, []);
}

#[test]
fn bad_rows_of_a_repertory_are_refused_with_line_and_reason() {
    let bad = format!(
        "{OWN}skill;X;;x;;;;;;;;;\nability;A1;C1;again;;;;;;;;;\nability;A9;C9;lost;;;;;;;;;\nprofile;P9;;x;;;;12;;;;;\nability;A8;;;;;;;;;;;\n"
    );
    let reasons: Vec<String> = own(&bad).report.rejected.iter().map(ToString::to_string).collect();
    assert_eq!(reasons.len(), 5, "{reasons:#?}");
    assert!(reasons[0].starts_with("qrsp.csv, line 8: column type: \"skill\" is none of"));
    assert!(reasons[1].contains("line 9") && reasons[1].contains("stands already on line 5"));
    assert!(reasons[2].contains("line 11: column eqf: \"12\""));
    assert!(reasons[3].contains("line 12: column label"));
    assert!(reasons[4].contains("line 10") && reasons[4].contains(":C9 is no concept"));
}

#[test]
fn a_table_without_its_columns_is_refused() {
    let which = Repertory { name: "x".into(), base: None, own: true };
    let error = repertory(&[Source::bytes("x.csv", "a,b\n1,2\n")], &which, &Options::default(), &mut quiet())
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "x.csv, line 1: the column label_it is missing; give the table with its first line as published"
    );
}

#[test]
fn a_framework_goes_out_as_case_and_comes_back() {
    let imported = own(OWN);
    let export = CaseExport {
        framework: &imported.framework,
        uri: "https://example.org/frameworks/qrsp",
        creator: "Example",
        changed: "2026-01-31T12:00:00+00:00",
        language: LanguageTag::parse("it").unwrap(),
    };
    let package = export.package(&imported.concepts, &imported.relations);
    let bytes = serde_json::to_vec(&package).unwrap();
    let back =
        case(&[Source::bytes("package.json", bytes.clone())], &Options::default(), &mut quiet()).unwrap();
    assert_eq!(back.relations, imported.relations);
    let kinds = |f: &ImportedFramework| {
        f.concepts.iter().map(|c| (c.uri.clone(), c.kind, c.eqf, c.status.clone())).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&back), kinds(&imported));
    assert_eq!(bytes, serde_json::to_vec(&export.package(&imported.concepts, &imported.relations)).unwrap());
    let identifier = package["CFItems"][0]["identifier"].as_str().unwrap();
    assert!(identifier.len() == 36 && identifier.as_bytes()[14] == b'8', "{identifier}");
}

#[test]
fn what_is_no_case_package_is_refused() {
    let error =
        |text: &str| case(&[Source::bytes("p.json", text)], &Options::default(), &mut quiet()).unwrap_err();
    assert!(matches!(error("{ nonsense").obstacle, Obstacle::Malformed(_)));
    assert_eq!(error("{}").obstacle, Obstacle::MissingColumn("CFDocument".into()));
}

#[test]
fn onet_tables_are_tied_whatever_their_order() {
    let occupations =
        "O*NET-SOC Code\tTitle\tDescription\n51-4121.00\tWelders\tJoin metal.\n51-4122.00\tSolderers\tx\n";
    let interests = "O*NET-SOC Code\tElement Name\tScale ID\tData Value\n51-4121.00\tRealistic\tOI\t6.5\n51-4121.00\tRealistic\tIH\t1\n51-4121.00\tLazy\tOI\t2\n99-9999.00\tRealistic\tOI\t2\n";
    let zones = "O*NET-SOC Code\tJob Zone\n51-4121.00\t3\n51-4122.00\t9\n";
    let related = "O*NET-SOC Code\tRelated O*NET-SOC Code\n51-4121.00\t51-4122.00\n";
    let files = [("z.txt", zones), ("i.txt", interests), ("r.txt", related), ("o.txt", occupations)];
    let sources: Vec<Source> = files.iter().map(|(name, text)| Source::bytes(*name, *text)).collect();
    let imported = onet(&sources, &Options::default(), &mut quiet()).unwrap();
    let welders = concept(&imported, "51-4121.00");
    assert_eq!((welders.preparation, welders.interests.unwrap()[0].to_string()), (Some(3), "6.5".into()));
    assert_eq!(imported.relations[0].kind, RelationKind::Related);
    assert_eq!(imported.report.rejected_rows, 3, "{:?}", imported.report.rejected);
}

#[test]
fn the_onet_database_and_the_crosswalk_are_read_whole() {
    let Some(folder) = common::data("onet") else { return };
    let imported = onet(&[Source::path(&folder)], &Options::default(), &mut quiet()).unwrap();
    assert_eq!(imported.framework.version, "29.2");
    let with_interests = imported.concepts.iter().filter(|concept| concept.interests.is_some()).count();
    println!(
        "{} occupations, {with_interests} with interests, {} related",
        imported.concepts.len(),
        imported.relations.len()
    );
    assert!(imported.concepts.len() > 900 && with_interests == 923 && imported.relations.len() > 15_000);
    assert!(imported.report.rejected_rows == 0, "{:?}", imported.report.rejected.first());
    let ties = crosswalk(
        &[Source::path(folder.join("esco_onet_crosswalk_Nov2020.csv"))],
        &Options::default(),
        &mut quiet(),
    )
    .unwrap();
    assert!(ties.relations.len() > 1_500, "{}", ties.relations.len());
}

#[test]
fn digcomp_is_read_whole() {
    let Some(folder) = common::data("digcomp") else { return };
    let file = folder.join("digcomp3_supplement_2025-11-24.jsonld");
    let imported = digcomp(&[Source::path(file)], &Options::default(), &mut quiet()).unwrap();
    let count = |kind| imported.concepts.iter().filter(|concept| concept.kind == kind).count();
    assert_eq!(
        (count(ConceptKind::SkillGroup), count(ConceptKind::Competence), count(ConceptKind::Level)),
        (5, 21, 8)
    );
    assert_eq!(count(ConceptKind::Skill) + count(ConceptKind::Knowledge), 523 + 362);
    assert_eq!(imported.report.rejected_rows, 0);
}
