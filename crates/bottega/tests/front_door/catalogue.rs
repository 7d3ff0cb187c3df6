//! The catalogue as visitors and providers see it: fresh, searched by stems, with filters that count.

use house::demo::PASSWORD;
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

#[tokio::test]
async fn a_search_can_be_followed() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut visitor = app.browser();
        let page = visitor.get("/catalogue?q=fogli&mode=in_person").await.expect(200);
        let links = page.attributes("main a", "href");
        let feed = links.iter().find(|link| link.starts_with("/catalogue/feed.atom")).unwrap();
        assert_eq!(feed, "/catalogue/feed.atom?q=fogli&mode=in_person");
        let atom = visitor.get(feed).await.expect(200);
        assert!(atom.headers["content-type"].to_str().unwrap().starts_with("application/atom+xml"));
        let entries = atom.body().matches("<entry>").count();
        assert!(entries >= 1 && atom.body().contains("Fogli di calcolo: le basi"), "{}", atom.body());
        let calendar = visitor.get(&feed.replace("feed.atom", "calendar.ics")).await.expect(200).body();
        assert!(calendar.contains("BEGIN:VEVENT") && calendar.contains("LOCATION:Cremona"), "{calendar}");
    }
}

#[tokio::test]
async fn an_offer_is_found_by_what_its_skills_are_called_in_other_languages() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut browser = app.browser();
        for words in ["spreadsheets", "spreadsheet+software", "fogli+calcolo"] {
            let found = browser.get(&format!("/catalogue?q={words}")).await.expect(200);
            let _ = found.says("Fogli di calcolo: le basi che servono davvero");
        }
        let _ = browser.get("/catalogue?q=spreadsheets+xyzzy").await.expect(200).says("Nessun");
    }
}

#[tokio::test]
async fn whoever_keeps_a_search_hears_of_what_is_new_once() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let found = designer.get("/catalogue?q=reclamo").await.expect(200);
        let id = found.link(COMPLAINTS).rsplit('/').next().unwrap().to_owned();
        let workshop = format!("/design/stages/{id}");
        let _ = designer.get(&workshop).await.expect(200);
        let _ = designer.submit(&format!("{workshop}/state"), &[("to", "withdrawn")]).await.expect(200);
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get("/catalogue?q=reclamo&mode=in_person").await.expect(200);
        let query = "q=reclamo&mode=in_person&nonsense=1";
        let kept = giulia.submit("/learning/searches", &[("query", query)]).await.expect(200);
        let _ = kept.says("reclamo · In presenza");
        let _ = designer.get(&workshop).await.expect(200);
        let _ = designer.submit(&format!("{workshop}/state"), &[("to", "offered")]).await.expect(200);
        for _ in 0..3 {
            app.advance(86_500);
            app.work().await;
        }
        let mails = app.mails_to("giulia@demo.example");
        let news: Vec<_> = mails.iter().filter(|(subject, _)| subject.contains(COMPLAINTS)).collect();
        assert_eq!(news.len(), 1, "{}: {mails:?}", app.engine);
        the_mail_program_ends_it(&app, &mut giulia).await;
        let _ = giulia.get("/catalogue?q=reclamo&mode=in_person").await.expect(200);
        let _ = giulia.submit("/learning/searches", &[("query", query)]).await.expect(200);
        let kept = giulia.get("/learning/searches").await.expect(200);
        let forget = kept.attributes("main form", "action").remove(0);
        let _ = giulia.submit(&forget, &[]).await.expect(200).says("Nessuna ricerca salvata");
        let mut stranger = signed_in(&app, "recruiter@demo.example").await;
        let _ = stranger.get("/learning/searches").await.expect(200);
        let body = format!("csrf={}", stranger.token()).into_bytes();
        let refused = stranger.post_raw(&forget, "application/x-www-form-urlencoded", body).await;
        assert_eq!(refused.status, 404, "{}", app.engine);
    }
}

/// The button of a mail program ends the news of a search, without a visitor; the page of the link shows which first.
async fn the_mail_program_ends_it(app: &TestApp, giulia: &mut testkit::Browser) {
    let stop = app.stop_paths_mailed_to("giulia@demo.example").remove(0);
    let mut program = app.browser();
    let _ = program.get(&stop).await.expect(200).says("reclamo · In presenza");
    let _ = giulia.get("/learning/searches").await.expect(200).says("reclamo · In presenza");
    let kind = "application/x-www-form-urlencoded";
    for status in [200, 404] {
        let one_click = b"List-Unsubscribe=One-Click".to_vec();
        let _ = program.post_raw(&stop, kind, one_click).await.expect(status).says("non ti scriviamo più");
    }
    let _ = giulia.get("/learning/searches").await.expect(200).says("Nessuna ricerca salvata");
    let _ = program.get(&stop).await.expect(404).says("non ti scriviamo più");
    let _ = program.get("/searches/0000").await.expect(404);
}

#[tokio::test]
async fn what_is_near_is_found_by_kilometres_without_a_map() {
    use careers::places::{ImportPlaces, Place};
    use skills::plan::Coordinates;
    for app in TestApp::with_demo_on_each_engine().await {
        let mut browser = app.browser();
        let list = browser.get("/catalogue?near=Lodi&within=5").await.expect(200).says("Lodi, a 0 km");
        let counts = list.all("select[name=within] option");
        assert!(counts.iter().any(|one| one.starts_with("5 km (")), "{}: {counts:?}", app.engine);
        let count = |page: &testkit::Seen| page.all("ul.card-grid > li").len();
        let wide = browser.get("/catalogue?near=lodi&within=50").await.expect(200).says("a 30 km");
        assert!(count(&wide) > count(&list), "{}: {} and {}", app.engine, count(&wide), count(&list));
        assert!(wide.attributes("input[name=near]", "value").contains(&"lodi".to_owned()));
        // What nobody knows is found by its very name alone, and one is told.
        let unknown = browser.get("/catalogue?near=Castelleone").await.expect(200);
        let _ = unknown.says("Non sappiamo dove si trova Castelleone").says("Nessun micro-stage corrisponde");
        let castelleone = Place {
            name: "Castelleone".to_owned(),
            province: "CR".to_owned(),
            at: Coordinates { latitude: 45.2958, longitude: 9.7608 },
        };
        let import = ImportPlaces(vec![castelleone]);
        let system = app.house.app.system_ctx("test");
        app.house.app.store().run(&system, &import).await.unwrap();
        app.advance(301);
        let known = browser.get("/catalogue?near=Castelleone&within=25").await.expect(200);
        let _ = known.says("Lodi, a 20 km");
        let feed = browser.get("/catalogue/feed.atom?near=Lodi&within=5").await.expect(200).body();
        assert_eq!(feed.matches("<entry>").count(), count(&list), "{}", app.engine);
        for nonsense in ["near=%00%FF&within=9999", "near=Lodi&within=-5", "near=..%2F..%2F&within=x"] {
            assert!(!browser.get(&format!("/catalogue?{nonsense}")).await.status.is_server_error());
        }
    }
}

#[tokio::test]
async fn a_room_says_where_it_is() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let rooms = designer.get("/design/rooms").await.expect(200);
        let room = rooms.link("Laboratorio elettrico");
        let _ = designer.get(&room).await.expect(200);
        let _ = designer.submit(&room, &[("at", "qui vicino")]).await.expect(422).says("per esempio 45.3142");
        let _ = designer.submit(&room, &[("at", "145, 9")]).await.expect(422);
        let _ = designer.submit(&room, &[("at", "45,3142 9,5034")]).await.expect(200);
        let again = designer.get(&room).await.expect(200);
        assert_eq!(again.attributes("input[name=at]", "value"), ["45.3142, 9.5034"], "{}", app.engine);
    }
}

#[tokio::test]
async fn offers_are_learning_opportunities_for_europass() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut browser = app.browser();
        let all = browser.get("/catalogue/elm.jsonld?near=Lodi&within=5").await.expect(200);
        assert_eq!(all.headers["content-type"], "application/ld+json; charset=utf-8");
        let document: serde_json::Value = serde_json::from_str(&all.body()).unwrap();
        let offers = document["@graph"].as_array().unwrap();
        assert!(!offers.is_empty(), "{}", app.engine);
        for offer in offers {
            for member in ["id", "title", "foaf:homepage", "elm:providedBy", "elm:defaultLanguage"] {
                assert!(!offer[member].is_null(), "{}: {member} in {offer}", app.engine);
            }
            let outcomes = &offer["elm:learningAchievementSpecification"]["elm:learningOutcome"];
            assert!(outcomes.as_array().is_some_and(|outcomes| !outcomes.is_empty()), "{offer}");
            let parts = offer["elm:hasPart"].as_array().unwrap();
            assert!(parts.iter().all(|part| part["dc:temporal"]["startDate"].is_string()), "{offer}");
        }
        let page = offers[0]["id"].as_str().unwrap().strip_prefix("http://bottega.test").unwrap().to_owned();
        let seen = browser.get(&page).await.expect(200);
        let own = format!("{page}/elm.jsonld");
        assert!(seen.attributes("link[rel=alternate]", "href").contains(&own), "{}", app.engine);
        let one = browser.get(&own).await.expect(200).body();
        let one: serde_json::Value = serde_json::from_str(&one).unwrap();
        assert_eq!(one["@graph"][0]["id"], offers[0]["id"]);
        let _ = browser.get("/catalogue/stg_x/elm.jsonld").await.expect(404);
    }
}
