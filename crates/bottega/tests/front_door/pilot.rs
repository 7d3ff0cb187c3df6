//! A microcredential tried out in seven steps.

use house::demo::PASSWORD;
use testkit::{Browser, TestApp};

const DAY: i64 = 86_400;

async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in(email, PASSWORD).await;
    browser
}

/// Who can be chosen for a step, by name.
async fn colleague(manager: &mut Browser, step: &str, name: &str) -> String {
    let page = manager.get(step).await.expect(200);
    let names = page.all("select[name=owner] option");
    let ids = page.attributes("select[name=owner] option", "value");
    let found =
        names.iter().position(|one| one.contains(name)).unwrap_or_else(|| panic!("{name} in {names:?}"));
    ids[found].clone()
}

#[tokio::test]
async fn seven_steps_are_planned_shown_and_done() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let list = manager.get("/pilots").await.expect(200).says("Sperimentazione: Fogli di calcolo");
        let running = list.link("Sperimentazione: Fogli di calcolo");
        let _ = manager.get(&running).await.expect(200).says("4 di 7").says("Prova sul campo");
        let _ = manager.get("/pilots").await;
        let providers = list.attributes("select[name=organisation] option", "value");
        let provider = providers.iter().find(|id| id.starts_with("org_")).cloned();
        let organisation =
            provider.unwrap_or_else(|| list.attributes("input[name=organisation]", "value").remove(0));
        let _ = manager.submit("/pilots", &[("title", "x")]).await.expect(422);
        let _ = manager.get("/pilots").await;
        let wish = [("title", "Saldatura a filo: primo gruppo"), ("organisation", organisation.as_str())];
        let pilot = manager.submit("/pilots", &wish).await.expect(200).says("0 di 7").path;

        // Who and when: whoever it is is told, and reminded when the day is near.
        let step = format!("{pilot}/trial");
        let owner = colleague(&mut manager, &step, "Galimberti").await;
        let stranger = [("owner", "per_01HZZZZZZZZZZZZZZZZZZZZZZZ"), ("due_on", "2026-12-20")];
        let _ = manager.submit(&format!("{step}/plan"), &stranger).await.expect(422).says("di questo ente");
        let _ = manager.get(&step).await;
        let wrong = [("owner", owner.as_str()), ("due_on", "domani")];
        let _ = manager.submit(&format!("{step}/plan"), &wrong).await.expect(422);
        let _ = manager.get(&step).await;
        let other = colleague(&mut manager, &step, "Riva").await;
        let first = [("owner", other.as_str()), ("due_on", "2026-12-19")];
        let _ = manager.submit(&format!("{step}/plan"), &first).await.expect(200).says("19 dicembre 2026");
        let _ = manager.get(&step).await;
        let planned = [("owner", owner.as_str()), ("due_on", "2026-12-20")];
        let _ = manager.submit(&format!("{step}/plan"), &planned).await.expect(200).says("20 dicembre 2026");
        app.work().await;
        let told = |app: &TestApp, subject: &str| {
            let all = ["trainer", "designer", "assessor", "validator", "manager"];
            let mails = all.iter().flat_map(|part| app.mails_to(&format!("{part}@demo.example")));
            mails.filter(|mail| mail.0.contains(subject) && mail.1.contains(&pilot)).count()
        };
        assert_eq!(told(&app, "Un passo affidato a te"), 2, "{}", app.engine);
        assert_eq!(told(&app, "Fra poco scade"), 0, "{}", app.engine);

        // Done only with something that shows it; and only what is the provider's own.
        let report = format!("{step}/report");
        let _ = manager.get(&step).await;
        let _ = manager
            .submit(&report, &[("note", " "), ("done", "yes")])
            .await
            .expect(422)
            .says("che cosa avete fatto");
        let _ = manager.get(&step).await;
        let http = [("link", "http://x"), ("done", "yes")];
        let _ = manager.submit(&report, &http).await.expect(422).says("comincia con https://");
        let _ = manager.get(&step).await;
        let foreign = [("shown", "edi_01HZZZZZZZZZZZZZZZZZZZZZZZ"), ("done", "yes")];
        let _ = manager.submit(&report, &foreign).await.expect(422).says("di questo ente");

        // The day passes: the reminder, then late; then done, and open again.
        app.advance(26 * DAY);
        app.work().await;
        assert_eq!(told(&app, "Fra poco scade"), 1, "{}", app.engine);
        app.advance(3 * DAY);
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let _ = manager.get(&pilot).await.expect(200).says("In ritardo");
        let _ = manager.get(&step).await.expect(200);
        let done = [("note", "Nove persone, una assente."), ("done", "yes")];
        let _ = manager.submit(&report, &done).await.expect(200).says("1 di 7").says("Nove persone");
        let _ = manager.get(&step).await;
        let again = "csrf=TOKEN&note=Nove+persone&shown=&link=".replace("TOKEN", &manager.token());
        let kind = "application/x-www-form-urlencoded";
        let _ = manager.post_raw(&report, kind, again.into_bytes()).await.expect(200).says("0 di 7");
    }
}

#[tokio::test]
async fn others_read_and_strangers_do_not() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let pilot = manager.get("/pilots").await.expect(200).link("Sperimentazione: Fogli di calcolo");
        let mut designer = signed_in(&app, "designer@demo.example").await;
        // A designer sees to the design: reports there, and nowhere else.
        let own = designer.get(&format!("{pilot}/design")).await.expect(200);
        assert_eq!(own.attributes("form[action$='/report']", "action").len(), 1, "{}", app.engine);
        assert!(own.attributes("form[action$='/plan']", "action").is_empty());
        let other = designer.get(&format!("{pilot}/analysis")).await.expect(200);
        assert!(other.attributes("form[action$='/report']", "action").is_empty());
        let body = format!("csrf={}&note=x&done=yes", designer.token());
        let kind = "application/x-www-form-urlencoded";
        let refused = designer.post_raw(&format!("{pilot}/analysis/report"), kind, body.into_bytes()).await;
        assert_eq!(refused.status, 409, "{}", app.engine);
        let _ = designer.get(&format!("{pilot}/nonsense")).await.expect(404);
        for email in ["giulia@demo.example", "recruiter@demo.example", "counsellor@demo.example"] {
            let mut stranger = signed_in(&app, email).await;
            let _ = stranger.get(&pilot).await.expect(404);
        }
        let mut learner = signed_in(&app, "giulia@demo.example").await;
        let _ = learner.get("/pilots").await.expect(404);

        // Whoever left a role behind is still named where they saw to a step.
        let step = format!("{pilot}/design");
        let gone = colleague(&mut manager, &step, "Brambilla").await;
        let list = manager.get("/pilots").await.expect(200);
        let ids = ["select[name=organisation] option", "input[name=organisation]"]
            .into_iter()
            .flat_map(|control| list.attributes(control, "value"));
        for organisation in ids.filter(|id| id.starts_with("org_")) {
            let member = format!("/organisation/members/{gone}/remove");
            let _ = manager.get(&format!("{member}?of={organisation}")).await.expect(200);
            let _ = manager.submit(&member, &[]).await.expect(200);
        }
        let _ = designer.get(&pilot).await.expect(404);
        let _ = manager.get(&pilot).await.expect(200).says("Sara Brambilla");
        let _ = manager.get(&step).await.expect(200);
        let kept = [("owner", gone.as_str())];
        let _ = manager.submit(&format!("{step}/plan"), &kept).await.expect(422).says("di questo ente");
    }
}

#[tokio::test]
async fn whoever_teaches_or_assesses_finds_their_step_and_reports() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let pilot = manager.get("/pilots").await.expect(200).link("Sperimentazione: Fogli di calcolo");
        for (email, desk, step) in [
            ("trainer@demo.example", "/teaching", "trial"),
            ("assessor@demo.example", "/assessment", "training"),
        ] {
            let mut owner = signed_in(&app, email).await;
            let way = owner.get(desk).await.expect(200).link("Sperimentazioni");
            let list = owner.get(&way).await.expect(200);
            assert_eq!(list.link("Sperimentazione: Fogli di calcolo"), pilot, "{}", app.engine);
            let step = format!("{pilot}/{step}");
            let page = owner.get(&step).await.expect(200);
            assert!(page.attributes("form[action$='/plan']", "action").is_empty(), "{}", app.engine);
            let done = [("note", "Fatto in aula con nove persone."), ("done", "yes")];
            let _ = owner.submit(&format!("{step}/report"), &done).await.expect(200).says("nove persone");
            let _ = owner.get(&format!("{pilot}/design")).await.expect(200);
        }
        // Nobody is shown the way who sees to no step.
        let mut second = signed_in(&app, "assessor2@demo.example").await;
        let inbox = second.get("/assessment").await;
        assert!(!inbox.text().contains("Sperimentazioni"), "{}", app.engine);
    }
}
