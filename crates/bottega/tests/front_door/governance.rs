//! Running the network: admitting, the trust list, the directory, the audit trail.

use house::demo::PASSWORD;
use testkit::{Browser, TestApp};

async fn administrator(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in("admin@demo.example", PASSWORD).await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_is_admitted_then_suspended_with_its_trust() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut browser = administrator(&app).await;
        let page = browser.get("/network").await.expect(200).says("Cooperativa Filo");
        let decision = page.link("Cooperativa Filo");
        let id = decision.split('/').nth(2).unwrap().to_owned();
        let _ = browser.get(&decision).await.expect(200).says("In attesa");
        let _ = browser.submit(&decision, &[("decision", "refuse")]).await.expect(422).says("obbligatorio");
        let _ = browser
            .submit(&decision, &[("decision", "admit")])
            .await
            .expect(200)
            .says("ora fa parte della rete");
        app.work().await;
        assert!(
            app.mails_to("anna.neri@demo.example").iter().any(|mail| mail.0.contains("Cooperativa Filo"))
        );
        let _ = browser.get("/network/trust").await.expect(200);
        let entry =
            [("organisation", id.as_str()), ("what", "Sartoria"), ("accredited_by", "Regione Lombardia")];
        let _ = browser.submit("/network/trust", &entry).await.expect(200).says("Sartoria");
        let _ = browser.submit("/network/trust", &entry).await.expect(422).says("già nell’elenco");
        let _ = app
            .browser()
            .get(&format!("/organisations/{id}"))
            .await
            .expect(200)
            .says("Sartoria")
            .says("Attiva");
        let _ = browser.get(&decision).await;
        let suspend = [("decision", "suspend"), ("reason", "Documenti scaduti")];
        let _ = browser.submit(&decision, &suspend).await.expect(200).says("è sospesa");
        app.work().await;
        let page = app.browser().get(&format!("/organisations/{id}")).await.expect(200);
        assert!(
            page.text().contains("sospesa dalla rete") && !page.text().contains("Attiva"),
            "{}",
            page.text()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_trust_entry_is_suspended_with_a_reason_and_withdrawn_for_good() {
    let app = TestApp::with_demo_on_each_engine().await.remove(0);
    let mut browser = administrator(&app).await;
    let page = browser.get("/network/trust").await.expect(200);
    let provider = page.attributes("select[name=organisation] option", "value").pop().unwrap();
    let entry = [
        ("organisation", provider.as_str()),
        ("what", "Saldatura"),
        ("accredited_by", "Regione"),
        ("since", "2026-02-30"),
    ];
    let _ = browser.submit("/network/trust", &entry).await.expect(422).says("data che esiste");
    let entry = [
        ("organisation", provider.as_str()),
        ("what", "Saldatura"),
        ("accredited_by", "Regione"),
        ("since", "2026-02-03"),
    ];
    let page = browser.submit("/network/trust", &entry).await.expect(200).says("3 febbraio 2026");
    let path = page.attributes("table a[href^='/network/trust/']", "href");
    let path = path.iter().find(|path| page.link("Saldatura") == **path).unwrap().clone();
    let _ = browser.get(&path).await.expect(200);
    let _ = browser.submit(&path, &[("step", "withdraw")]).await.expect(422);
    let _ = browser.submit(&path, &[("step", "withdraw"), ("reason", "Non insegna più")]).await.expect(200);
    let _ = browser.get(&path).await.expect(200).says("Ritirata").says("Non insegna più");
    let _ = browser.get("/network/trust/tru_nonsense").await.expect(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_audit_trail_is_read_page_by_page() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut browser = administrator(&app).await;
        let first = browser.get("/network/audit").await.expect(200);
        let lines = first.all("tbody tr");
        assert_eq!(lines.len(), 50);
        let second = browser.get(&first.link("Successivi")).await.expect(200);
        assert!(second.all("tbody tr").iter().all(|line| !lines.contains(line)), "{}", app.engine);
        for bad in ["?before=x", "?organisation=per_1", "?before=1.aud_"] {
            let _ = browser.get(&format!("/network/audit{bad}")).await.expect(404);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_is_for_everybody_and_the_rest_is_not() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut visitor = app.browser();
        let page = visitor.get("/organisations").await.expect(200).says("Meccanica Adda");
        assert!(!page.text().contains("Cooperativa Filo"), "who only applied is not in it");
        let found = visitor.get("/organisations?q=FORMAZIONE&kind=provider").await.expect(200);
        assert_eq!(found.all(".card h2"), ["Officina Formazione"]);
        let _ = visitor.get("/organisations?q=%ff&kind=nonsense&page=-3").await.says("Organizzazioni");
        let _ = visitor.get("/organisations?page=99999999999999999999").await.expect(200);
        let _ = visitor.get(&page.link("Officina Formazione")).await.expect(200).says("Milano");
        let mut learner = app.browser();
        let _ = learner.sign_in("giulia@demo.example", PASSWORD).await;
        for path in ["/network", "/network/trust", "/network/audit"] {
            let answer = learner.get(path).await;
            assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
            assert!(visitor.get(path).await.path.starts_with("/session/new"));
        }
    }
}
