//! What a training changed: before, after, and 30, 60 and 90 days later.

use house::demo::PASSWORD;
use testkit::{Browser, TestApp};

const OFFER: &str = "Fogli di calcolo: le basi che servono davvero";
const DAY: i64 = 86_400;

async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in(email, PASSWORD).await;
    browser
}

fn first(addresses: &[String], prefix: &str, suffix: &str) -> String {
    let is_it = |address: &&String| address.starts_with(prefix) && address.ends_with(suffix);
    addresses.iter().find(is_it).unwrap_or_else(|| panic!("{prefix}…{suffix} in {addresses:?}")).clone()
}

/// Giulia books the next date; yields edition and seat.
async fn booked(giulia: &mut Browser) -> (String, String) {
    let list = giulia.get("/catalogue?q=fogli+basi").await.expect(200);
    let detail = giulia.get(&list.link(OFFER)).await.expect(200);
    let booking = first(&detail.attributes("main a", "href"), "/editions/", "/book");
    let _ = giulia.get(&booking).await.expect(200);
    let mine = giulia.submit(&booking, &[]).await.expect(200);
    let before = first(&mine.attributes("main a", "href"), "/learning/seats/", "/before");
    (booking.split('/').nth(2).unwrap().to_owned(), before.split('/').nth(3).unwrap().to_owned())
}

/// The edition is held, and Giulia was there.
async fn held(app: &TestApp, edition: &str, seat: &str) {
    app.advance(2 * DAY - 3_600);
    let mut trainer = signed_in(app, "trainer@demo.example").await;
    let desk = format!("/teaching/{edition}");
    let _ = trainer.get(&desk).await.expect(200);
    let _ = trainer.submit(&format!("{desk}/state"), &[("to", "running")]).await.expect(200);
    let present = format!("seat_{seat}");
    let _ = trainer.submit(&desk, &[(present.as_str(), "present")]).await.expect(200);
    let _ = trainer.submit(&format!("{desk}/state"), &[("to", "held")]).await.expect(200);
    app.advance(DAY);
    app.work().await;
}

/// The address of an answer in the last mail to somebody, as a path.
fn link_of(app: &TestApp, email: &str, answer: &str) -> String {
    let (_, text) = app.mails_to(email).pop().unwrap();
    let is_it = |line: &&str| line.contains(&format!("answer={answer}"));
    let line = text.lines().find(is_it).unwrap_or_else(|| panic!("no {answer} in {text}"));
    line.trim().strip_prefix("http://bottega.test").unwrap().to_owned()
}

#[tokio::test]
async fn before_and_after_are_asked_once_and_a_mentor_is_named() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (edition, seat) = booked(&mut giulia).await;
        let before = format!("/learning/seats/{seat}/before");
        let _ = giulia.get(&before).await.expect(200).says("Che cosa sai già fare");
        let _ = giulia.submit(&before, &[]).await.expect(422).says("almeno a una domanda");
        let _ = giulia.get(&before).await;
        let _ = giulia.submit(&before, &[("level_0", "9")]).await.expect(422);
        let _ = giulia.get(&before).await;
        let mine = giulia.submit(&before, &[("level_0", "2")]).await.expect(200);
        let asked = mine.attributes("main a", "href").into_iter().any(|href| href == before);
        assert!(!asked, "{}: what was said is not asked again", app.engine);
        let after = format!("/learning/seats/{seat}/after");
        let _ = giulia.get(&after).await.expect(200).says("Adesso non si può");
        let mut stranger = signed_in(&app, "recruiter@demo.example").await;
        let _ = stranger.get(&before).await.expect(404);

        held(&app, &edition, &seat).await;
        let (subject, text) = app.mails_to("giulia@demo.example").pop().unwrap();
        assert!(subject.starts_with("Com’è andata?") && text.contains(&after), "{subject}: {text}");
        let _ = giulia.get(&after).await.expect(200).says("Com’è andata?");
        let wrong = giulia.submit(&after, &[("content", "5"), ("words", "Bello.")]).await.expect(422);
        assert_eq!(wrong.all("textarea"), ["Bello."], "nothing typed is lost");
        let said =
            [("level_0", "4"), ("content", "5"), ("teaching", "4"), ("organising", "3"), ("usefulness", "5")];
        let others = giulia.submit(&after, &said).await.expect(200).says("Che cosa è cambiato");
        assert_eq!(others.path, format!("/learning/seats/{seat}/others"));
        let mut trainer = signed_in(&app, "trainer@demo.example").await;
        let report = format!("/teaching/{edition}/feedback");
        let _ = trainer.get(&report).await.expect(200).says("si vedono da 5 in su");

        // A mentor is named who agrees; whoever is named without is not written to.
        let mentor = [
            ("kind", "mentor"),
            ("name", "Anna Maestri"),
            ("email", "anna@officina.example"),
            ("lang", "it"),
        ];
        let _ = giulia.submit(&others.path, &mentor).await.expect(422).says("Parlane prima");
        let _ = giulia.get(&others.path).await;
        let agreed = [mentor.as_slice(), &[("agreed", "yes")]].concat();
        let _ = giulia.submit(&others.path, &agreed).await.expect(200).says("Anna Maestri");
        // The job does not ask again.
        app.advance(3 * DAY);
        app.work().await;
        let asked = app.mails_to("giulia@demo.example");
        assert_eq!(
            asked.iter().filter(|mail| mail.0.starts_with("Com’è andata?")).count(),
            1,
            "{}",
            app.engine
        );
    }
}

/// How many questions about what changed were mailed to somebody.
fn asked(app: &TestApp, email: &str) -> usize {
    app.mails_to(email).iter().filter(|mail| mail.1.contains("answer=partly")).count()
}

/// Giulia was there, agreed to be asked, and named her mentor; yields the page where she did.
async fn followed(app: &TestApp) -> String {
    let mut giulia = signed_in(app, "giulia@demo.example").await;
    let _ = giulia.get("/account").await.expect(200);
    let _ = giulia.submit("/account/consents", &[("purposes", "impact_follow_up")]).await.expect(200);
    let (edition, seat) = booked(&mut giulia).await;
    held(app, &edition, &seat).await;
    let others = format!("/learning/seats/{seat}/others");
    let _ = giulia.get(&others).await.expect(200).says("Hai accettato");
    let mentor = [
        ("kind", "mentor"),
        ("name", "Anna Maestri"),
        ("email", "anna@officina.example"),
        ("lang", "en"),
        ("agreed", "yes"),
    ];
    let _ = giulia.submit(&others, &mentor).await.expect(200);
    let mut trainer = signed_in(app, "trainer@demo.example").await;
    let report = format!("/teaching/{edition}/feedback");
    let _ = trainer.get(&report).await.expect(200);
    let marked = trainer.submit(&format!("/teaching/{edition}/onboarding"), &[("onboarding", "yes")]).await;
    let _ = marked.expect(200).says("inserisce persone in un lavoro");
    app.advance(30 * DAY);
    app.work().await;
    others
}

#[tokio::test]
async fn a_link_answers_once_and_only_by_its_button() {
    for app in TestApp::with_demo_on_each_engine().await {
        let _ = followed(&app).await;
        let link = link_of(&app, "giulia@demo.example", "partly");
        let form = link.split('?').next().unwrap().to_owned();
        // Whoever fetches it beforehand (a mail filter) answers nothing.
        let mut visitor = app.browser();
        for _ in 0..3 {
            let page = visitor.get(&link).await.expect(200).says("Usi quello che hai imparato?");
            assert_eq!(page.attributes("input[name=answer][checked]", "value"), ["partly"]);
        }
        let _ = visitor.submit(&form, &[("answer", "perhaps")]).await.expect(422);
        let _ = visitor.get(&link).await.expect(200);
        let _ =
            visitor.submit(&form, &[("changed", "tasks")]).await.expect(200).says("La risposta è registrata");
        let _ = visitor.get(&link).await.expect(410).says("Risposta già arrivata");
        // The second press of a page that was left open.
        let mut late = app.browser();
        let _ = late.get("/verify").await;
        let body = format!("csrf={}&lang=it&answer=clearly", late.token());
        let again = late.post_raw(&form, "application/x-www-form-urlencoded", body.into_bytes()).await;
        let _ = again.expect(410).says("Risposta già arrivata");
        let _ =
            visitor.get("/impact/0000?answer=partly").await.expect(404).says("non è completo o non esiste");

        // The mentor is asked in English, and since when Giulia works on her own.
        let link = link_of(&app, "anna@officina.example", "clearly");
        let form = link.split('?').next().unwrap().to_owned();
        let page = visitor.get(&link).await.expect(200).says("Giulia Bianchi use what they learned");
        assert_eq!(page.all("label[for=f-productive_on]").len(), 1, "{}", page.body());
        let wrong = visitor.submit(&form, &[("productive_on", "2031-01-01")]).await.expect(422);
        let _ = wrong.says("That day is still to come");
        let _ = visitor.get(&link).await;
        let thanks = visitor.submit(&form, &[("productive_on", "2026-12-10")]).await.expect(200);
        // She wants no more, by the link she has.
        let stop = thanks.says("The answer is recorded").link("I do not want these questions any more");
        assert_eq!(stop, format!("{form}/stop?lang=en"), "{}", app.engine);
        assert!(app.stop_paths_mailed_to("anna@officina.example").contains(&stop), "{}", app.engine);
        let page = visitor.get(&stop).await.expect(200).says("No more questions");
        let button = page.attributes("button[name=lang]", "value").remove(0);
        let stopped = visitor.submit(&format!("{form}/stop"), &[("lang", button.as_str())]).await.expect(200);
        let _ = stopped.says("You will not receive these questions any more");
        app.advance(30 * DAY);
        app.work().await;
        assert_eq!(app.mails_to("anna@officina.example").len(), 1, "{}", app.engine);
        let sixty = link_of(&app, "giulia@demo.example", "clearly");
        app.advance(22 * DAY);
        let _ = visitor.get(&sixty).await.expect(410).says("scaduto");
    }
}

#[tokio::test]
async fn whoever_stopped_can_agree_again_and_whoever_is_removed_cannot_answer() {
    for app in TestApp::with_demo_on_each_engine().await {
        let others = followed(&app).await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let link = link_of(&app, "giulia@demo.example", "partly");
        let _ = giulia.get(&link).await.expect(200);
        let form = link.split('?').next().unwrap();
        let stop = giulia.submit(form, &[]).await.expect(200).link("Non voglio più ricevere queste domande");
        let _ = giulia.get(&stop).await.expect(200);
        let _ = giulia.submit(&format!("{form}/stop"), &[]).await.expect(200);
        let page = giulia.get(&others).await.expect(200).says("Hai chiesto di non ricevere più");
        assert!(!page.text().contains("Hai accettato"), "{}", app.engine);
        let data = giulia.get("/account/data.json").await.expect(200).body();
        assert!(data.contains("\"impact_questions_stopped\"") && data.contains("\"stopped_at\""), "{data}");
        app.advance(60);
        for purposes in [[("purposes", "")], [("purposes", "impact_follow_up")]] {
            let _ = giulia.get("/account").await.expect(200);
            let _ = giulia.submit("/account/consents", &purposes).await.expect(200);
        }
        let _ = giulia.get(&others).await.expect(200).says("Hai accettato");

        // The mentor is taken back before she answers.
        let mut visitor = app.browser();
        let link = link_of(&app, "anna@officina.example", "partly");
        let _ = visitor.get(&link).await.expect(200);
        let remove = format!("{others}/remove");
        let _ = giulia.get(&others).await.expect(200);
        let _ = giulia.submit(&remove, &[("kind", "mentor")]).await.expect(200);
        let _ = visitor.submit(link.split('?').next().unwrap(), &[]).await.expect(410).says("expired");
        app.advance(30 * DAY);
        app.work().await;
        let both = (asked(&app, "giulia@demo.example"), asked(&app, "anna@officina.example"));
        assert_eq!(both, (2, 1), "{}", app.engine);
    }
}

#[tokio::test]
async fn a_register_written_late_leaves_the_questions_still_to_come() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get("/account").await.expect(200);
        let _ = giulia.submit("/account/consents", &[("purposes", "impact_follow_up")]).await.expect(200);
        let (edition, seat) = booked(&mut giulia).await;
        app.advance(40 * DAY);
        app.work().await;
        held(&app, &edition, &seat).await;
        assert_eq!(asked(&app, "giulia@demo.example"), 0, "{}: thirty days are over", app.engine);
        app.advance(50 * DAY);
        app.work().await;
        assert_eq!(asked(&app, "giulia@demo.example"), 2, "{}", app.engine);
        // After the last question nobody is named for it.
        let others = format!("/learning/seats/{seat}/others");
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get(&others).await.expect(200);
        let mentor = [
            ("kind", "mentor"),
            ("name", "Anna"),
            ("email", "a@b.example"),
            ("lang", "it"),
            ("agreed", "yes"),
        ];
        let _ = giulia.submit(&others, &mentor).await.expect(422).says("Adesso non si può");
    }
}

#[tokio::test]
async fn answers_go_with_the_person() {
    for app in TestApp::with_demo_on_each_engine().await {
        let _ = followed(&app).await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let link = link_of(&app, "giulia@demo.example", "clearly");
        let other = link_of(&app, "anna@officina.example", "clearly");
        let data = giulia.get("/account/data.json").await.expect(200).body();
        assert!(data.contains("anna@officina.example"), "what is kept is shown: {data}");
        assert!(data.contains("\"productive_at\""), "{}", app.engine);
        let _ = giulia.get("/account/delete").await.expect(200);
        let _ =
            giulia.submit("/account/delete", &[("password", PASSWORD), ("sure", "yes")]).await.expect(200);
        app.work().await;
        let mut visitor = app.browser();
        for link in [link, other] {
            let _ = visitor.get(&link).await.expect(404);
        }
        app.advance(60 * DAY);
        app.work().await;
        assert_eq!(app.mails_to("anna@officina.example").len(), 1, "{}", app.engine);
    }
}

#[tokio::test]
async fn a_provider_sees_figures_and_nobody_behind_them() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let quality = manager.get("/quality").await.expect(200);
        let quality = if quality.path == "/quality" {
            manager.get(&quality.link("Officina")).await.expect(200)
        } else {
            quality
        };
        let address = quality.link("Indicatori e impatto");
        let page = manager.get(&address).await.expect(200).says("Posti occupati").says("Troppo pochi");
        assert!(page.all("figure table").len() >= 2, "a table behind each chart");
        let nowhere = manager.get(&format!("{address}?place=Atlantide")).await.expect(200);
        let _ = nowhere.says("Nessuna edizione da contare");
        let csv = manager.get(&format!("{address}.csv")).await.expect(200).body();
        assert!(csv.contains("Microcredenziale;") && csv.contains(";Troppo pochi\r\n"), "{csv}");
        // … ;value;unit;base;note
        for line in csv.lines().filter_map(|line| line.strip_suffix(";Troppo pochi")) {
            let [base, _, value] = line.rsplitn(4, ';').take(3).collect::<Vec<_>>()[..] else {
                panic!("{line}");
            };
            assert_eq!((value, base), ("", ""), "{line}");
        }
        let book = manager.get(&format!("{address}.xlsx?period=2026")).await.expect(200);
        assert!(book.bytes.starts_with(b"PK\x03\x04"), "{}", app.engine);
        let mut stranger = signed_in(&app, "designer@demo.example").await;
        let _ = stranger.get(&address).await.expect(403);
    }
}
