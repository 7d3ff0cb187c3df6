//! What a learner takes along: the certificate on paper, and the capsule that outlives its issuer.

use super::learning::signed_in;
use openbadges::capsule::Capsule;
use openbadges::pdf::unbake_pdf;
use openbadges::report::{CheckName, Offline, Options, Outcome, Report, Verdict, verify};
use openbadges::tlog::{Policy, VerifierKey};
use testkit::{Browser, TestApp};

/// Whether the learner stands on a paper.
fn names_gabriele(paper: &[u8]) -> bool {
    skills::extract::text_of("certificate.pdf", paper).unwrap().contains("Gabriele Bonetti")
}

/// The address of an award in the backpack of somebody of the demo, and the document itself.
async fn held(learner: &mut Browser) -> (String, String) {
    let held = learner.get("/backpack").await.expect(200).link("Interrogare i dati con SQL");
    let document = learner.get(&format!("{held}/files/credential.json")).await.expect(200).body();
    (held, document)
}

/// What a verifier says who has no network and knows the network's log, or knows nothing.
fn offline(capsule: &[u8], log: Option<&str>, app: &TestApp) -> Report {
    let log = log.map(|key| Policy {
        log: VerifierKey::parse(key.trim()).unwrap(),
        witnesses: Vec::new(),
        quorum: 0,
    });
    let now = app.house.app.system_ctx("test").now.microseconds();
    let now = jiff::Timestamp::from_microsecond(now).unwrap();
    verify(capsule, &Offline, &Options { log: log.as_ref(), ..Options::at(now) })
}

#[tokio::test]
async fn the_capsule_is_valid_without_a_network_and_the_paper_holds_the_document() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut learner = signed_in(&app, "gabriele.bonetti@demo.example").await;
        let (held, document) = held(&mut learner).await;
        let _ = learner.get(&held).await.expect(200).says("Attestato (PDF)").says("Capsula");

        let paper = learner.get(&format!("{held}/files/certificate.pdf")).await.expect(200);
        assert_eq!(paper.headers["content-type"], "application/pdf");
        assert_eq!(unbake_pdf(&paper.bytes).unwrap(), document, "{}", app.engine);
        assert!(names_gabriele(&paper.bytes), "{}", app.engine);

        let packed = learner.get(&format!("{held}/files/credential.capsule")).await.expect(200).bytes;
        let capsule = Capsule::open(&packed).unwrap();
        assert_eq!(capsule.credential, document);
        assert!(capsule.log_proof.is_some(), "{}: it stands in the log", app.engine);
        let key = app.browser().get("/log/key").await.expect(200).body();
        let report = offline(&packed, Some(&key), &app);
        assert_eq!(report.verdict(), Verdict::Valid, "{}: {:#?}", app.engine, report.checks);
        let logged = report.checks.iter().find(|check| check.name == CheckName::LogInclusion);
        assert_eq!(logged.map(|check| check.outcome), Some(Outcome::Passed), "{:#?}", report.checks);
        // Whoever does not know the log has no reason to believe the keys in it, and is not told that it is valid.
        assert_eq!(offline(&packed, None, &app).verdict(), Verdict::NotChecked);
        let _ = learner.get(&format!("{held}/files/certificate.docx")).await.expect(404);

        let mut anybody = app.browser();
        let _ = anybody.get("/verify").await.expect(200);
        let file = ("file", "credential.capsule", "application/cbor", packed.as_slice());
        let _ = anybody
            .upload("/verify", &[], &[file])
            .await
            .says("L’attestato è valido")
            .says("È nel registro pubblico");
    }
}

#[tokio::test]
async fn a_link_without_a_name_gives_a_paper_without_one_and_a_stranger_gets_nothing() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut learner = signed_in(&app, "gabriele.bonetti@demo.example").await;
        let (held, document) = held(&mut learner).await;
        let _ = learner.get(&held).await.expect(200);
        let shared = learner.submit(&format!("{held}/shares"), &[("days", "30")]).await.expect(200);
        let link = shared.attributes("main a", "href").into_iter().find(|href| href.starts_with("/c/"));
        let link = link.expect("a link to the public page");
        let mut anybody = app.browser();
        let _ = anybody.get(&link).await.expect(200).says("Attestato (PDF)");
        let paper = anybody.get(&format!("{link}/files/certificate.pdf")).await.expect(200);
        assert_eq!(unbake_pdf(&paper.bytes).unwrap(), document, "{}", app.engine);
        assert!(!names_gabriele(&paper.bytes), "{}", app.engine);
        let capsule = anybody.get(&format!("{link}/files/credential.capsule")).await.expect(200).bytes;
        assert!(Capsule::open(&capsule).is_ok());
        let mut stranger = signed_in(&app, "giulia@demo.example").await;
        for name in ["certificate.pdf", "credential.capsule"] {
            let _ = stranger.get(&format!("{held}/files/{name}")).await.expect(404);
        }
    }
}
