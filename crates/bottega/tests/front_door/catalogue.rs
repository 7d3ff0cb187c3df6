//! The catalogue as visitors and providers see it: fresh, searched by stems, with filters that count.

use bottega::demo::PASSWORD;
use testkit::{Browser, TestApp};

const COMPLAINTS: &str = "Al banco: accogliere e rispondere ai reclami";

async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in(email, PASSWORD).await;
    browser
}

#[tokio::test]
async fn what_a_provider_changes_is_found_by_the_next_search() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut visitor = app.browser();
        let found = visitor.get("/catalogue?q=reclamo").await.expect(200).says(COMPLAINTS);
        let id = found.link(COMPLAINTS).rsplit('/').next().unwrap().to_owned();
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let workshop = format!("/design/stages/{id}");
        let _ = designer.get(&workshop).await.expect(200);
        let _ = designer.submit(&format!("{workshop}/state"), &[("to", "withdrawn")]).await.expect(200);
        let found = visitor.get("/catalogue?q=reclamo").await.expect(200);
        assert!(!found.text().contains(COMPLAINTS), "{}", app.engine);
        let _ = designer.get(&workshop).await.expect(200);
        let _ = designer.submit(&format!("{workshop}/state"), &[("to", "offered")]).await.expect(200);
        let _ = visitor.get("/catalogue?q=reclamo").await.expect(200).says(COMPLAINTS);
    }
}

#[tokio::test]
async fn filters_count_and_time_moves_the_next_date_on() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut visitor = app.browser();
        let all = visitor.get("/catalogue").await.expect(200);
        let places = all.all("select[name=place] option");
        assert!(places.iter().any(|place| place.starts_with("Cremona (")), "{places:?}");
        let online = visitor.get("/catalogue?mode=online").await.expect(200);
        let places = online.all("select[name=place] option");
        assert_eq!(places.len(), 1, "{}: nothing online is held at a place: {places:?}", app.engine);
        let first = |seen: &testkit::Seen| seen.all("main .card h2").first().cloned().unwrap();
        let before = first(&all);
        app.advance(3 * 86_400);
        let after = visitor.get("/catalogue").await.expect(200);
        assert_ne!(before, first(&after), "{}", app.engine);
        let nonsense =
            "/catalogue?q=%F0%9F%A6%80+zzzz&mode=walking&place='--&price=x&from=0000-00-00&after=_";
        let _ = visitor.get(nonsense).await.expect(200).says("Nessun");
    }
}

#[tokio::test]
async fn a_seat_that_is_taken_shows_at_once() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let offer = "Fogli di calcolo: le basi che servono davvero";
        let seats = |seen: &testkit::Seen| seen.all("main .card .pills").first().cloned().unwrap_or_default();
        let list = giulia.get("/catalogue?q=fogli+basi").await.expect(200).says(offer);
        let before = seats(&list);
        let detail = giulia.get(&list.link(offer)).await.expect(200);
        let links = detail.attributes("main a", "href");
        let booking = links.iter().find(|link| link.ends_with("/book")).unwrap().clone();
        let _ = giulia.get(&booking).await.expect(200);
        let _ = giulia.submit(&booking, &[]).await.expect(200);
        let list = giulia.get("/catalogue?q=fogli+basi").await.expect(200);
        assert_ne!(before, seats(&list), "{}", app.engine);
    }
}
