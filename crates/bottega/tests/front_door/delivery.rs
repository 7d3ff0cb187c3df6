//! Editions, rooms, the door and the register; and trainings that nobody offers yet.

use house::demo::PASSWORD;
use testkit::{Browser, Seen, TestApp};

async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in(email, PASSWORD).await;
    browser
}

fn first(addresses: &[String], prefix: &str, suffix: &str) -> String {
    let is_it = |address: &&String| address.starts_with(prefix) && address.ends_with(suffix);
    addresses.iter().find(is_it).unwrap_or_else(|| panic!("{prefix}…{suffix} in {addresses:?}")).clone()
}

/// The form of a new edition for an offer of the designer's desk, and where it is sent.
async fn edition_form(designer: &mut Browser) -> (String, Vec<(&'static str, String)>) {
    let desk = designer.get("/design").await.expect(200);
    let stage = desk.link("Fogli di calcolo: le basi che servono davvero");
    let form = designer.get(&format!("{stage}/editions/new")).await.expect(200);
    let trainer =
        form.attributes("select[name=trainer] option", "value").into_iter().find(|id| !id.is_empty());
    let values = vec![
        ("starts_at", "2027-02-02T09:00".to_owned()),
        ("ends_at", "2027-02-02T13:00".to_owned()),
        ("place", "Lodi".to_owned()),
        ("seats", "10".to_owned()),
        ("trainer", trainer.unwrap()),
        ("booking_opens_at", "2026-11-20T09:00".to_owned()),
        ("booking_closes_at", "2027-02-02T08:00".to_owned()),
    ];
    (format!("{stage}/editions"), values)
}

async fn plan(
    designer: &mut Browser,
    action: &str,
    plan: &[(&'static str, String)],
    other: &[(&'static str, &str)],
) -> Seen {
    let form = format!("{action}/new");
    let _ = designer.get(&form).await.expect(200);
    let values: Vec<(&str, &str)> = plan
        .iter()
        .filter(|(name, _)| !other.iter().any(|(given, _)| given == name))
        .map(|(name, value)| (*name, value.as_str()))
        .chain(other.iter().copied())
        .collect();
    designer.submit(action, &values).await
}

/// When the feed of a search says that something is new.
async fn news(app: &TestApp) -> String {
    let feed = app.browser().get("/catalogue/feed.atom?q=fogli+basi").await.expect(200).body();
    feed.split("<updated>").nth(1).unwrap().split('<').next().unwrap().to_owned()
}

/// An edition of 3 and 10 February stands on both days, wherever dates are told.
async fn both_dates_are_told(app: &TestApp) {
    let mut visitor = app.browser();
    let calendar = visitor.get("/catalogue/calendar.ics?q=fogli+basi").await.expect(200).body();
    for date in ["DTSTART:20270203T080000Z", "DTEND:20270203T110000Z", "DTSTART:20270210T080000Z"] {
        assert!(calendar.contains(date), "{calendar}");
    }
    let month = visitor.get("/catalogue/month?month=2027-02&q=fogli+basi").await.expect(200);
    let _ = month.says("3 febbraio 2027").says("10 febbraio 2027");
    let list = visitor.get("/catalogue?q=fogli+basi").await.expect(200);
    let days = list.all("select[name=from] option");
    assert!(days.len() > 1 && days[1..].iter().all(|day| day.contains('(')), "{days:?}");
    let offer =
        visitor.get(&list.link("Fogli di calcolo: le basi che servono davvero")).await.expect(200).body();
    assert!(offer.contains("\"courseWorkload\":\"PT360M\"") && offer.contains("\"subEvent\""), "{offer}");
}

#[tokio::test]
async fn nothing_is_held_before_its_day() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (edition, seat) = booked(&mut giulia).await;
        let mut trainer = signed_in(&app, "trainer@demo.example").await;
        let desk = format!("/teaching/{edition}");
        let state = format!("{desk}/state");
        let _ = trainer.get(&desk).await.expect(200);
        let asked = trainer.submit(&state, &[("to", "running")]).await.expect(200);
        let _ = asked.says("Avviare l’edizione prima del tempo?");
        super::learning::attend(&mut trainer, &edition).await;
        let register = trainer.get(&format!("{desk}/register.csv")).await.expect(200).body();
        assert!(!register.contains("4,00"), "{}: {register}", app.engine);
        let hours = format!("{desk}/hours");
        let _ = trainer.get(&hours).await.expect(200);
        let minutes = format!("minutes_{seat}_2026-11-24");
        let _ =
            trainer.submit(&hours, &[(minutes.as_str(), "60")]).await.expect(409).says("deve ancora venire");
        let _ = trainer.get(&desk).await.expect(200);
        let early = trainer.submit(&state, &[("to", "held")]).await.expect(409).says("È troppo presto");
        assert_eq!(early.link("Torna alla pagina di prima"), desk, "{}", app.engine);
        app.advance(2 * 86_400);
        let mut trainer = signed_in(&app, "trainer@demo.example").await;
        super::learning::attend_again(&mut trainer, &edition).await;
        let register = trainer.get(&format!("{desk}/register.csv")).await.expect(200).body();
        assert!(register.contains("4,00"), "{}: {register}", app.engine);
        let _ = trainer.get(&desk).await.expect(200);
        let _ = trainer.submit(&state, &[("to", "held")]).await.expect(200);
    }
}

#[tokio::test]
async fn rooms_trainers_and_clocks_are_respected() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let rooms = designer.get("/design/rooms").await.expect(200).says("Laboratorio elettrico");
        let room = rooms.link("Laboratorio elettrico").rsplit('/').next().unwrap().to_owned();
        let (action, values) = edition_form(&mut designer).await;
        let in_room = [("room", room.as_str())];
        let large = [("room", room.as_str()), ("seats", "15")];
        let _ = plan(&mut designer, &action, &values, &large).await.expect(422).says("14 posti");
        let made = plan(&mut designer, &action, &values, &in_room).await.expect(200);
        let _ = made.says("Laboratorio elettrico");
        // The same room at the same hour is refused, and so is the same trainer, whatever the room.
        let again = plan(&mut designer, &action, &values, &in_room).await.expect(422);
        let again =
            again.says("martedì 2 febbraio 2027: in quell’aula, in quel momento, si tiene “Fogli di calcolo");
        assert_eq!(again.all("select[name=room][aria-invalid=true]").len(), 1, "{}", again.body());
        let again = plan(&mut designer, &action, &values, &[]).await.expect(422);
        let _ = again.says("chi insegna è già impegnato");
        // Several dates, of which the second meets what is there.
        let later = [
            ("starts_at", "2027-02-01T09:00"),
            ("ends_at", "2027-02-01T12:00"),
            ("starts_2", "2027-02-02T12:00"),
            ("ends_2", "2027-02-02T15:00"),
        ];
        let _ = plan(&mut designer, &action, &values, &later)
            .await
            .expect(422)
            .says("2 febbraio 2027: in quell’orario");
        let past = [("starts_at", "2026-11-21T09:00"), ("ends_at", "2026-11-21T13:00")];
        let _ = plan(&mut designer, &action, &values, &past).await.expect(422);
        let past = [
            ("starts_at", "2026-11-21T09:00"),
            ("ends_at", "2026-11-21T13:00"),
            ("booking_closes_at", "2026-11-21T08:00"),
        ];
        let _ = plan(&mut designer, &action, &values, &past).await.expect(422).says("giorno già passato");
        let apart = [
            ("starts_at", "2027-02-03T09:00"),
            ("ends_at", "2027-02-03T12:00"),
            ("starts_2", "2027-02-10T09:00"),
            ("ends_2", "2027-02-10T12:00"),
            ("seats_least", "6"),
        ];
        let before = news(&app).await;
        app.advance(60);
        let made = plan(&mut designer, &action, &values, &apart).await.expect(200).says("Mancano 6 persone");
        let made = made.says("Questa edizione dura 6 ore; l’offerta promette 4 ore");
        assert!(news(&app).await > before, "a feed tells of a new date");
        both_dates_are_told(&app).await;
        let moved = format!("{}/edit", made.path);
        let form = designer.get(&moved).await.expect(200).says("Questa edizione dura 6 ore");
        let trainer = form.attributes("select[name=trainer] option[selected]", "value").remove(0);
        let back = [
            ("starts_at", "2026-11-20T09:00"),
            ("ends_at", "2026-11-20T12:00"),
            ("starts_2", "2027-02-10T09:00"),
            ("ends_2", "2027-02-10T12:00"),
            ("place", "Lodi"),
            ("seats", "10"),
            ("trainer", trainer.as_str()),
            ("booking_opens_at", "2026-11-01T09:00"),
            ("booking_closes_at", "2027-02-02T08:00"),
        ];
        let _ = designer.submit(&moved, &back).await.expect(422).says("giorno già passato");
        assert_eq!(made.all("ol.dates li").len(), 2, "{}", app.engine);
        let before = news(&app).await;
        app.advance(60);
        let later = back.map(|(name, value)| match name {
            "starts_at" => (name, "2027-02-04T09:00"),
            "ends_at" => (name, "2027-02-04T12:00"),
            _ => (name, value),
        });
        let _ = designer.get(&moved).await.expect(200);
        let _ = designer.submit(&moved, &later).await.expect(200).says("4 febbraio 2027");
        assert!(news(&app).await > before, "a feed tells of a date that moved");
        let before = news(&app).await;
        app.advance(60);
        let state = format!("{}/state", made.path);
        let _ = designer.get(&format!("{}/cancel", made.path)).await.expect(200);
        let _ = designer.submit(&state, &[("to", "cancelled")]).await.expect(200).says("Annullata");
        assert!(news(&app).await > before, "a feed tells of a date that is cancelled");
        let skipped = [("starts_at", "2027-03-28T02:30"), ("ends_at", "2027-03-28T05:00")];
        let _ = plan(&mut designer, &action, &values, &skipped).await.expect(422);
        let weekly = [
            ("starts_at", "2027-03-09T09:00"),
            ("ends_at", "2027-03-09T13:00"),
            ("booking_closes_at", "2027-03-09T08:00"),
            ("repeat_times", "4"),
            ("repeat_weeks", "1"),
        ];
        let series = plan(&mut designer, &action, &values, &weekly).await.expect(200);
        let nine = series.text().matches("marzo 2027, 9:00–13:00").count();
        assert!(nine >= 4, "{}: every repetition begins at nine: {}", app.engine, series.text());
    }
}

/// Giulia books the first date of an offer; yields edition and seat.
async fn booked(giulia: &mut Browser) -> (String, String) {
    let offer = "Fogli di calcolo: le basi che servono davvero";
    let list = giulia.get("/catalogue?q=fogli+basi").await.expect(200);
    let detail = giulia.get(&list.link(offer)).await.expect(200);
    let booking = first(&detail.attributes("main a", "href"), "/editions/", "/book");
    let _ = giulia.get(&booking).await.expect(200);
    let mine = giulia.submit(&booking, &[]).await.expect(200);
    let edition = booking.split('/').nth(2).unwrap().to_owned();
    for ticket in mine.attributes("main a", "href").iter().filter(|href| href.ends_with("/ticket")) {
        let seen = giulia.get(ticket).await.expect(200).says("codice");
        if seen.body().contains(&edition) || seen.text().contains("24 novembre") {
            return (edition, ticket.split('/').nth(3).unwrap().to_owned());
        }
    }
    panic!("no ticket for {edition}");
}

#[tokio::test]
async fn whoever_shows_a_code_is_in_the_register_with_their_hours() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (edition, seat) = booked(&mut giulia).await;
        let mut trainer = signed_in(&app, "trainer@demo.example").await;
        let door = format!("/teaching/{edition}/check-in");
        let _ = trainer.get(&door).await.expect(200).says("Ora non c’è lezione");
        let _ = trainer.submit(&door, &[("code", &seat[seat.len() - 6..])]).await.expect(422);
        // A quarter to nine on the day.
        app.advance(164_700);
        app.work().await;
        let reminded = app.mails_to("giulia@demo.example");
        assert!(reminded.iter().any(|(subject, _)| subject.starts_with("Domani:")), "{reminded:?}");
        let scanned = trainer.get(&format!("{door}?seat={seat}")).await.expect(200);
        assert!(scanned.all("ul.people li").first().unwrap().contains("Giulia Bianchi"));
        let _ = trainer.submit(&door, &[("code", "ZZZZZZ")]).await.expect(422).says("Nessun posto");
        let _ = trainer.get(&door).await;
        let _ = trainer.submit(&door, &[("code", &seat[seat.len() - 6..])]).await.expect(200).says("8:4");
        // The phone sends somebody who came an hour and a half late, and Giulia once more.
        let seen = trainer.get(&door).await.expect(200);
        let seats = seen.attributes("ul.people li", "data-seat");
        let other = seats.iter().find(|other| **other != seat).unwrap().clone();
        app.advance(5_400);
        let late = "2026-11-24T09:30:00Z";
        let _ = trainer.get(&door).await;
        app.advance(3_600);
        let body =
            format!("csrf={}&arrival_{seat}=2026-11-24T09:00:00Z&arrival_{other}={late}", trainer.token());
        let kind = "application/x-www-form-urlencoded";
        let _ = trainer.post_raw(&door, kind, body.into_bytes()).await.expect(200);
        let csv = trainer.get(&format!("/teaching/{edition}/register.csv")).await.expect(200).body();
        let line = |id: &str| csv.lines().find(|line| line.contains(id)).unwrap_or_default().to_owned();
        assert!(line(&seat).contains(";240;240;\"4,00\";08:4"), "{}: {csv}", app.engine);
        assert!(line(&other).contains(";240;150;\"2,50\";10:30"), "{}: {csv}", app.engine);
        let hours = format!("/teaching/{edition}/hours");
        let _ = trainer.get(&hours).await.expect(200).says("Giulia Bianchi");
        let field = format!("minutes_{seat}_2026-11-24");
        let _ = trainer.submit(&hours, &[(field.as_str(), "tre ore")]).await.expect(422).says("tre ore");
        let _ = trainer.get(&hours).await;
        let _ = trainer.submit(&hours, &[(field.as_str(), "180")]).await.expect(200);
        let csv = trainer.get(&format!("/teaching/{edition}/register.csv")).await.expect(200).body();
        assert!(csv.lines().any(|line| line.contains(&seat) && line.contains(";180;\"3,00\";")), "{csv}");
        assert!(csv.contains("Cognome e nome;Giorno;Dalle;Alle"), "{csv}");
        let book = trainer.get(&format!("/teaching/{edition}/register.xlsx")).await.expect(200);
        assert!(book.bytes.starts_with(b"PK"), "{}", app.engine);
        let pdf = trainer.get(&format!("/teaching/{edition}/register.pdf")).await.expect(200);
        assert_eq!(pdf.headers["content-type"], "application/pdf");
        let mut stranger = signed_in(&app, "recruiter@demo.example").await;
        let _ = stranger.get(&format!("/teaching/{edition}/register.csv")).await.expect(403);
    }
}

/// Giulia asks for a training with a threshold of two; yields its address.
async fn asked(giulia: &mut Browser) -> String {
    let _ = giulia.get("/training-requests/new?title=Potare+gli+alberi").await.expect(200);
    let wrong = [("title", ""), ("description", "x"), ("skill", "qwertyuiop"), ("threshold", "1")];
    let again = giulia.submit("/training-requests", &wrong).await.expect(422);
    assert!(again.all(".error").len() >= 4, "{:?}", again.all(".error"));
    let wish = [
        ("title", "Apicoltura: cominciare con due arnie"),
        ("description", "Per chi ha un orto e vuole provare."),
        ("skill", ""),
        ("place", "Lecco"),
        ("threshold", "2"),
    ];
    let alike = giulia.submit("/training-requests", &wish).await.expect(422).says("Richieste simili");
    assert!(alike.text().contains("Cominciare con l’apicoltura"));
    let mut wish = wish.to_vec();
    wish.push(("despite_alike", "yes"));
    giulia.submit("/training-requests", &wish).await.expect(200).says("Manca 1 persona").path
}

#[tokio::test]
async fn from_a_wish_to_an_edition() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let request = asked(&mut giulia).await;
        let visitor = app.browser().get(&request).await.expect(200).says("Apicoltura");
        assert!(!visitor.text().contains("Giulia"), "who asks is not shown");
        // A company joins with three people: the threshold is reached, and providers are called.
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let seen = recruiter.get(&request).await.expect(200);
        let company = seen
            .attributes("select[name=organisation] option", "value")
            .into_iter()
            .find(|id| !id.is_empty());
        let company = company.unwrap();
        let join = [("organisation", company.as_str()), ("people", "3")];
        let joined = recruiter.submit(&format!("{request}/join"), &join).await.expect(200);
        let _ = joined.says("4 su 2").says("Enti chiamati");
        app.work().await;
        let called = app.mails_to("designer@demo.example");
        assert!(called.iter().any(|(subject, _)| subject.contains("Apicoltura")), "{called:?}");
        // The provider sees the demand and proposes an edition.
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let _ = designer.get("/design/demand").await.expect(200).says("Apicoltura").says("Lecco");
        let _ = giulia.get("/design/demand").await.expect(404);
        let seen = designer.get(&request).await.expect(200);
        let editions = seen.attributes("select[name=edition] option", "value");
        let edition = editions.iter().find(|id| id.starts_with("edi_")).unwrap();
        let proposals = format!("{request}/proposals");
        let said = [("edition", edition.as_str()), ("note", "Ci proviamo noi.")];
        let _ = designer.submit(&proposals, &said).await.expect(200).says("Ci proviamo noi");
        app.work().await;
        let heard = app.mails_to("giulia@demo.example");
        assert!(heard.iter().any(|(subject, _)| subject.starts_with("Una data per")), "{heard:?}");
        // One vote for four people settles it; afterwards nobody joins.
        let _ = recruiter.get(&request).await.expect(200);
        let voted = recruiter.submit(&format!("{request}/vote"), &[("edition", edition)]).await.expect(200);
        let _ = voted.says("Edizione trovata").says("3 voti");
        app.work().await;
        let heard = app.mails_to("giulia@demo.example");
        assert!(heard.iter().any(|(subject, _)| subject.starts_with("Si fa:")), "{heard:?}");
        let _ = giulia.get(&format!("/editions/{edition}/book")).await.expect(200);
    }
}

#[tokio::test]
async fn requests_merge_and_end() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let request = asked(&mut giulia).await;
        let seen = giulia.get(&request).await.expect(200);
        let into = seen.attributes("form button[name=into]", "value").remove(0);
        let merged = giulia.submit(&format!("{request}/merge"), &[("into", &into)]).await.expect(200);
        let _ = merged.says("Le due richieste sono ora una sola").says("6 su 12");
        let _ = giulia.get(&request).await.expect(200).says("Unita a un’altra");
        let mut stranger = signed_in(&app, "recruiter@demo.example").await;
        let open = format!("/training-requests/{into}");
        let _ = stranger.get(&open).await.expect(200);
        let foreign = format!("csrf={}&into={into}", stranger.token());
        let kind = "application/x-www-form-urlencoded";
        let merge = format!("{open}/merge");
        let refused = stranger.post_raw(&merge, kind, foreign.into_bytes()).await;
        assert!(refused.status == 403 || refused.status == 404, "{}", refused.status);
        let _ = giulia.get(&open).await.expect(200);
        let _ = giulia.submit(&format!("{open}/leave"), &[]).await.expect(200).says("5 su 12");
    }
}
