//! The design of a microcredential: from a template to what is published, as designer, reviewer and manager.

use super::assessment::{PROVIDER, organisation_of};
use super::learning::signed_in;
use testkit::{Browser, Seen, TestApp};

const TITLE: &str = "Tagliare siepi in sicurezza";

/// A draft begun from the template of what is learned at work; yields its address.
async fn begun(app: &TestApp, designer: &mut Browser) -> String {
    let provider = organisation_of(app, PROVIDER).await;
    let begin =
        designer.get("/design/microcredentials/new").await.expect(200).says("Competenza mostrata sul lavoro");
    assert_eq!(begin.attributes("input[name=template]", "value").len(), 4);
    let values = [("title", TITLE), ("template", "on_the_job"), ("organisation", provider.as_str())];
    let draft = designer.submit("/design/microcredentials", &values).await.expect(200).says("Mancano ancora");
    draft.says("Risultati di apprendimento").path
}

/// Writes what the template leaves open.
async fn written(designer: &mut Browser, draft: &str) {
    let _ = designer.get(&format!("{draft}/edit")).await.expect(200).says("6. Controllo");
    let basics = [
        ("description", "Si impara a potare una siepe senza farsi male."),
        ("eqf_level", "3"),
        ("workload", "25"),
        ("credits", "3"),
    ];
    let _ = designer.submit(&format!("{draft}/edit"), &basics).await.expect(200).says("Crediti e ore");
    let _ = designer.get(&format!("{draft}/edit")).await;
    let right =
        [("credits", "1,0"), ("stackability", "stackable"), ("stackable_towards", "Manutentore del verde")];
    let _ = designer.submit(&format!("{draft}/edit"), &right).await.expect(200);
    let _ = designer.get(&format!("{draft}/outcomes")).await.expect(200).says("Risultati di apprendimento");
    let _ = designer.get(&format!("{draft}/outcomes/new")).await.expect(200);
    let outcome = [("text", "Pota una siepe con gli attrezzi giusti e le protezioni."), ("level", "3")];
    let _ = designer.submit(&format!("{draft}/outcomes/new"), &outcome).await.expect(200);
    let list = designer.get(&format!("{draft}/tasks")).await.expect(200).says("Fatti osservare");
    assert_eq!(list.all("ol.rows > li").len(), 2);
}

async fn translated(designer: &mut Browser, draft: &str) {
    let _ = designer.get(&format!("{draft}/translations")).await.expect(200).says("non tradotta");
    let english = format!("{draft}/translations/en");
    let _ = designer.get(&english).await.expect(200);
    let half = designer.submit(&english, &[("title", "Cutting hedges safely")]).await.expect(200);
    let _ = half.says("incompleta");
    let _ = designer.get(draft).await.expect(200);
    let refused = designer.submit(&format!("{draft}/submit"), &[]).await.expect(422);
    let _ = refused.says("Le traduzioni cominciate sono complete");
    let _ = designer.get(&english).await.expect(200);
    let whole = [
        ("description", "How to trim a hedge unhurt."),
        ("criteria", "By doing it at work, before a witness."),
        ("challenge", "A garden in town."),
        ("outcome_0", "Trims a hedge with the right tools and protection."),
    ];
    let _ = designer.submit(&english, &whole).await.expect(200).says("completa");
}

/// The address of the first form on the page whose action ends so.
fn action(page: &Seen, end: &str) -> String {
    page.attributes("form", "action").into_iter().find(|action| action.ends_with(end)).unwrap()
}

async fn ruled(manager: &mut Browser, rules: &str, changed: &[(&str, &str)]) {
    let _ = manager.get(rules).await.expect(200);
    let _ = manager.submit(rules, changed).await.expect(200);
}

#[tokio::test]
async fn from_a_template_through_review_to_what_is_published() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let draft = begun(&app, &mut designer).await;
        written(&mut designer, &draft).await;
        translated(&mut designer, &draft).await;
        let badge = designer.get(&format!("{draft}/badge.svg")).await.expect(200);
        assert!(badge.body().contains("<svg"));
        let _ = designer.get(&draft).await;
        let _ = designer.submit(&format!("{draft}/submit"), &[]).await.expect(200).says("In revisione");

        let mut manager = signed_in(&app, "manager@demo.example").await;
        let _ = manager.get(&draft).await.expect(200).says("Controlli del nostro ente");
        let remark = [("field", "workload"), ("body", "Venticinque ore sono troppe.")];
        let _ = manager.submit(&format!("{draft}/comments"), &[("body", "x")]).await.expect(422);
        let _ =
            manager.submit(&format!("{draft}/comments"), &remark).await.expect(200).says("Venticinque ore");
        let approve = [("decision", "approve")];
        let _ = manager
            .submit(&format!("{draft}/review"), &approve)
            .await
            .expect(422)
            .says("osservazione aperta");
        let page = manager.get(&draft).await;
        let _ = manager.submit(&action(&page, "/settle"), &[]).await.expect(200).says("risolta");
        let _ = manager.submit(&format!("{draft}/review"), &approve).await.expect(422).says("2 controlli");
        let checks = manager.get(&draft).await.attributes("input[name=confirmed]", "value");
        assert_eq!(checks.len(), 2);
        let mut confirmed: Vec<(&str, &str)> =
            checks.iter().map(|check| ("confirmed", check.as_str())).collect();
        confirmed.push(("decision", "approve"));
        // The provider's rules may leave it to validators alone, and ask for somebody else to publish.
        let rules = manager.get("/quality").await.expect(200).link(PROVIDER);
        ruled(&mut manager, &rules, &[("approvers", "validator")]).await;
        let _ = manager.get(&draft).await;
        let form = format!("csrf={}&decision=approve", manager.token());
        let kind = "application/x-www-form-urlencoded";
        let refused = manager.post_raw(&format!("{draft}/review"), kind, form.into_bytes()).await.expect(422);
        let _ = refused.says("spetta a un altro ruolo");
        ruled(&mut manager, &rules, &[("approvers", "manager"), ("publisher_is_other", "yes")]).await;
        let _ = manager.get(&draft).await;
        let _ = manager.submit(&format!("{draft}/review"), &confirmed).await.expect(200).says("Approvata");
        let refused = manager.submit(&format!("{draft}/publish"), &[]).await.expect(422);
        let _ = refused.says("deve pubblicarla un’altra persona");
        ruled(&mut manager, &rules, &[("approvers", "either"), ("publisher_is_other", "")]).await;
        let _ = manager.get(&draft).await;
        let _ = manager.submit(&format!("{draft}/publish"), &[]).await.expect(200).says("Pubblicata");
        let frozen = designer.get(&format!("{draft}/edit")).await.expect(409);
        assert_eq!(frozen.link("Continua da qui"), draft);
        let mut english = signed_in(&app, "designer@demo.example").await.speaking("en");
        let _ = english.get("/language?to=en").await;
        let _ =
            english.get(&draft).await.expect(200).says("How to trim a hedge unhurt").says("Trims a hedge");
    }
}

#[tokio::test]
async fn versions_are_compared_copied_taken_along_and_brought_in() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let desk = designer.get("/design").await.expect(200);
        let next = desk.link("Fogli di calcolo per chi lavora in ufficio");
        let page = designer.get(&next).await.expect(200);
        let compare =
            page.attributes("main a", "href").into_iter().find(|href| href.contains("/compare/")).unwrap();
        let _ = designer.get(&compare).await.expect(200).says("12 ore").says("10 ore");
        let _ = designer.get(&next).await;
        let copy = designer.submit(&format!("{next}/copy"), &[]).await.expect(200);
        assert!(copy.attributes("input[name=title]", "value")[0].ends_with("(copia)"));

        let provider = organisation_of(&app, PROVIDER).await;
        let to = [("organisation", provider.as_str())];
        let export = designer.get(&format!("{next}/export.json")).await.expect(200);
        let document = export.bytes.clone();
        let _ = designer.get("/design/import").await.expect(200);
        let file = |bytes| [("file", "microcredenziale.json", "application/json", bytes)];
        let broken = designer.upload("/design/import", &to, &file(b"{\n \"format\": 3 }".as_slice())).await;
        let _ = broken.expect(422).says("alla riga 2");
        let _ = designer.get("/design/import").await;
        let wrong =
            String::from_utf8(document.clone()).unwrap().replace("\"required\": 1", "\"required\": 8");
        let refused = designer.upload("/design/import", &to, &file(wrong.as_bytes())).await.expect(422);
        let _ = refused.says("rubric.required");
        let _ = designer.get("/design/import").await;
        let came = designer.upload("/design/import", &to, &file(document.as_slice())).await.expect(200);
        let came = came.says("Importata. Controlla").says("usare fogli di calcolo");
        let again = designer.get(&format!("{}/export.json", came.path)).await.expect(200);
        assert_eq!(again.body(), String::from_utf8(document).unwrap(), "{}", app.engine);
    }
}

#[tokio::test]
async fn a_manager_writes_the_rules_and_the_gate_follows_them() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let rules = manager.get("/quality").await.expect(200).link(PROVIDER);
        let _ = manager.get(&rules).await.expect(200).says(PROVIDER);
        let _ = manager.submit(&rules, &[("appeal_days", "mai"), ("panel_size", "9")]).await.expect(422);
        let _ = manager.get(&rules).await;
        let strict = [("supervised", "yes"), ("panel_size", "2"), ("own_checks", "Primo\nSecondo")];
        let saved = manager.submit(&rules, &strict).await.expect(200);
        assert_eq!(saved.attributes("input[name=supervised][checked]", "value"), ["yes"]);
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let _ = designer.get(&rules).await.expect(403);
        let draft = begun(&app, &mut designer).await;
        written(&mut designer, &draft).await;
        let _ = designer.get(&format!("{draft}/edit")).await;
        let alone = [("supervision", "unsupervised")];
        let page = designer.submit(&format!("{draft}/edit"), &alone).await.expect(200);
        let menu = manager.get("/").await.expect(200).attributes("nav a[href='/design']", "href");
        assert_eq!(menu.len(), 1, "who approves finds the way to what is to be approved");
        assert!(page.all(".missing li").iter().any(|line| line.contains("Sorveglianza")));
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get(&rules).await.expect(403);
        let _ = giulia.get(&format!("{draft}/export.json")).await.expect(404);
    }
}
