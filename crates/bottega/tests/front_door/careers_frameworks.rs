//! Own frameworks, imports over the web and the export as CASE, by the front door.

use super::careers::signed_in;
use serde_json::Value;
use std::path::PathBuf;
use testkit::{Browser, TestApp};

#[tokio::test]
async fn a_company_writes_its_own_framework_and_publishes_it_in_versions() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut manager = signed_in(&app, "recruiter@demo.example").await;
        let _ = manager.get("/frameworks").await.expect(200).says("Mestieri di Meccanica Adda 1.0");
        let _ = manager.get("/frameworks/own/new").await.expect(200);
        let taken = [("name", "Mestieri di Meccanica Adda")];
        let taken = manager.submit("/frameworks/own", &taken).await.expect(422);
        assert!(taken.text().contains("già un repertorio"), "{}", taken.text());
        let own = manager.submit("/frameworks/own", &[("name", "Saldature speciali")]).await.expect(200);
        let home = own.path.clone();
        let empty = manager.submit(&format!("{home}/publish"), &[("version", "1")]).await.expect(422);
        assert!(empty.text().contains("da importare"), "{}", empty.text());
        let save = format!("{home}/elements");
        for (code, kind, label, parents) in [
            ("P1", "profile", "saldatore subacqueo", ""),
            ("A1", "ability", "saldare sott'acqua", "P1"),
            ("A2", "ability", "saldare al buio", "P1"),
        ] {
            let _ = manager.get(&format!("{home}/new")).await.expect(200);
            let fields = [("code", code), ("kind", kind), ("label_it", label), ("parents", parents)];
            let _ = manager.submit(&save, &fields).await.expect(200).says(label);
        }
        let _ = manager.get(&format!("{home}/new")).await;
        for (fields, says) in [
            (
                [("code", "A 9"), ("kind", "ability"), ("label_it", "x"), ("parents", "")],
                "non può essere un codice",
            ),
            ([("code", "A9"), ("kind", "ability"), ("label_it", ""), ("parents", "")], "almeno una lingua"),
            ([("code", "A9"), ("kind", "ability"), ("label_it", "x"), ("parents", "Z9")], "che non c’è"),
            ([("code", "A1"), ("kind", "ability"), ("label_it", "x"), ("parents", "")], "con questo codice"),
        ] {
            let wrong = manager.submit(&save, &fields).await.expect(422);
            assert!(wrong.text().contains(says), "{says}: {}", wrong.text());
        }
        // Nobody sees it before it is published.
        let mut visitor = app.browser();
        assert!(!visitor.get("/frameworks").await.text().contains("Saldature speciali"));
        let _ = signed_in(&app, "giulia@demo.example").await.get(&home).await.expect(404);
        let _ = manager.get(&home).await;
        let done = manager.submit(&format!("{home}/publish"), &[("version", "1.0")]).await.expect(200);
        let _ = done.says("Nuovi: 3");
        app.work().await;
        let tree = visitor.get("/frameworks").await.link("Saldature speciali");
        let branch = visitor.get(&tree).await.expect(200).link("Saldatore subacqueo");
        let _ = visitor.get(&branch).await.expect(200).says("Saldare sott'acqua");
        let found = visitor.get("/occupations?q=subacqueo").await.expect(200);
        let _ = visitor.get(&found.link("Saldatore subacqueo")).await.expect(200).says("Saldare al buio");
        // A published element is withdrawn, not removed; the next version says so.
        let _ = manager.get(&home).await;
        let kept = manager.submit(&format!("{home}/delete"), &[("code", "A2")]).await.expect(422);
        assert!(kept.text().contains("ritiralo"), "{}", kept.text());
        let _ = manager.get(&format!("{home}/elements/A2")).await.expect(200);
        let withdrawn = [("deprecated", "yes"), ("replaced_by", "A1")];
        let _ = manager.submit(&save, &withdrawn).await.expect(200).says("Non più in uso");
        let again = manager.submit(&format!("{home}/publish"), &[("version", "1.0")]).await.expect(422);
        assert!(again.text().contains("già pubblicata"), "{}", again.text());
        let done = manager.submit(&format!("{home}/publish"), &[("version", "1.1")]).await.expect(200);
        let _ = done.says("ritirati: 1");
        app.work().await;
        assert!(!visitor.get(&branch).await.text().contains("Saldare al buio"));
        // The occupations of the starter are still there.
        let _ = visitor.get("/occupations?q=elettricista").await.expect(200).link("Elettricista");
    }
}

const TABLE: &str = "type;code;parent;label_it;eqf;need
profile;P1;;Tecnico di prova;4;
ability;A1;P1;Provare macchine;;
ability;A2;P1;;;
ability;A3;P9;Prova appesa;;
knowledge;K1;P1;Teoria delle prove;;optional
";

#[tokio::test]
async fn an_administrator_imports_a_table_and_reads_the_report() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut admin = signed_in(&app, "admin@demo.example").await;
        let _ = admin.get("/frameworks/imports").await.expect(200);
        let missing = admin.upload("/frameworks/imports", &[("format", "repertory")], &[]).await.expect(422);
        assert!(missing.text().contains("obbligatorio"), "{}", missing.text());
        let fields = [("format", "repertory"), ("name", "Repertorio di prova"), ("version", "1")];
        let table = [("file", "prova.csv", "text/csv", TABLE.as_bytes())];
        let _ = admin.get("/frameworks/imports").await;
        let started = admin.upload("/frameworks/imports", &fields, &table).await.expect(200).says("In corso");
        app.work().await;
        let report = admin.get(&started.path).await.expect(200).says("Repertorio di prova 1");
        let rows = report.all("table tbody tr");
        assert!(rows.iter().any(|row| row.contains("prova.csv") && row.contains("label")), "{rows:?}");
        assert!(rows.iter().any(|row| row.contains('5') && row.contains("P9")), "{rows:?}");
        // The same again changes nothing.
        let _ = admin.get("/frameworks/imports").await;
        let again = admin.upload("/frameworks/imports", &fields, &table).await.expect(200);
        app.work().await;
        let report = admin.get(&again.path).await.expect(200);
        assert!(report.text().contains("Nuovi 0") || report.text().contains("0 Nuovi"), "{}", report.text());
        // A file that is no such thing is told with its name and the way out.
        let _ = admin.get("/frameworks/imports").await;
        let bad = [("file", "vuoto.csv", "text/csv", &b"a;b\n1;2\n"[..])];
        let bad = admin.upload("/frameworks/imports", &fields, &bad).await.expect(200);
        app.work().await;
        let failed = admin.get(&bad.path).await.expect(200).says("Non è stato importato nulla");
        assert!(
            failed.text().contains("vuoto.csv") && failed.text().contains("missing"),
            "{}",
            failed.text()
        );
        let mut other = signed_in(&app, "recruiter@demo.example").await;
        let _ = other.get("/frameworks/imports").await.expect(403);
    }
}

/// `../shared/data`, or what `BOTTEGA_DATA` says.
fn data() -> PathBuf {
    std::env::var_os("BOTTEGA_DATA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from)
}

fn validator(name: &str) -> Option<jsonschema::Validator> {
    let folder = data().join("credentials/case-v1p1-schemas");
    let file = folder.join(format!("case_v1p1_{name}-jsonschema1.json"));
    let Ok(text) = std::fs::read_to_string(&file) else {
        eprintln!("no {}: skipped", file.display());
        return None;
    };
    let mut schema: Value = serde_json::from_str(&text).unwrap();
    // The dialect is named with an empty fragment, which means the same.
    schema["$schema"] = Value::from("https://json-schema.org/draft/2019-09/schema");
    Some(jsonschema::validator_for(&schema).unwrap())
}

async fn json(browser: &mut Browser, path: &str) -> Value {
    serde_json::from_slice(&browser.get_as(path, "application/json").await.expect(200).bytes).unwrap()
}

fn holds(name: &str, value: &Value) {
    let Some(validator) = validator(name) else { return };
    let problems: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(problems.is_empty(), "{name}: {:#?}", &problems[..problems.len().min(10)]);
}

const ROOT: &str = "/ims/case/v1p1";

#[tokio::test]
async fn own_frameworks_go_out_as_case_that_its_schemas_accept() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut anybody = app.browser();
        let documents = json(&mut anybody, &format!("{ROOT}/CFDocuments")).await;
        holds("cfdocumentset", &documents);
        let all = documents["CFDocuments"].as_array().unwrap();
        let own = all.iter().find(|one| one["title"] == "Mestieri di Meccanica Adda").unwrap();
        let id = own["identifier"].as_str().unwrap();
        holds("cfdocument", &json(&mut anybody, &format!("{ROOT}/CFDocuments/{id}")).await);
        let package = json(&mut anybody, &format!("{ROOT}/CFPackages/{id}")).await;
        holds("cfpackage", &package);
        assert_eq!(package["CFItems"].as_array().unwrap().len(), 4);
        let item = package["CFItems"][0]["identifier"].as_str().unwrap();
        holds("cfitem", &json(&mut anybody, &format!("{ROOT}/CFItems/{item}")).await);
        let ties = json(&mut anybody, &format!("{ROOT}/CFItemAssociations/{item}")).await;
        holds("cfassociationset", &ties);
        assert!(!ties["CFAssociations"].as_array().unwrap().is_empty());
        let tie = package["CFAssociations"][0]["identifier"].as_str().unwrap();
        holds("cfassociation", &json(&mut anybody, &format!("{ROOT}/CFAssociations/{tie}")).await);
        let unknown = anybody.get_as(&format!("{ROOT}/CFItems/none"), "application/json").await.expect(404);
        holds("imsx_statusinfo", &serde_json::from_slice(&unknown.bytes).unwrap());
        // What goes out is ours already: coming in again it is refused, with the address that stands in the way.
        let mut admin = signed_in(&app, "admin@demo.example").await;
        let _ = admin.get("/frameworks/imports").await.expect(200);
        let bytes = package.to_string().into_bytes();
        let file = [("file", "adda.json", "application/json", bytes.as_slice())];
        let again = admin.upload("/frameworks/imports", &[("format", "case")], &file).await.expect(200);
        app.work().await;
        let refused = admin.get(&again.path).await.expect(200).says("Non è stato importato nulla");
        assert!(refused.text().contains("belongs already"), "{}", refused.text());
    }
}
