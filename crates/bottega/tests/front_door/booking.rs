//! Booking: terms, swapping, passing on, companies' seats, the waitlist and the door.

use super::learning::signed_in;
use testkit::{Browser, TestApp};

const OFFER: &str = "Fogli di calcolo: le basi che servono davvero";

/// The dates of an offer that can be booked, as addresses of their booking pages, in order of time.
async fn dates(browser: &mut Browser, query: &str, offer: &str) -> Vec<String> {
    let list = browser.get(&format!("/catalogue?q={query}")).await.expect(200);
    let detail = browser.get(&list.link(offer)).await.expect(200);
    let all = detail.attributes("main a", "href").into_iter();
    all.filter(|href| href.starts_with("/editions/") && href.ends_with("/book")).collect()
}

fn edition_of(booking: &str) -> &str {
    booking.split('/').nth(2).unwrap()
}

/// Books a date; yields the address of the seat.
async fn book(browser: &mut Browser, booking: &str) -> String {
    let _ = browser.get(booking).await.expect(200);
    let mine = browser.submit(booking, &[]).await.expect(200).says("Il posto è tuo");
    seat_of(&mine.attributes("main a", "href"), "/change")
}

/// Opens the challenge from a seat, whose card keeps the ways out of it; yields the address of the work.
async fn open(browser: &mut Browser, seat: &str) -> String {
    let _ = browser.get("/learning").await.expect(200);
    let work = browser.submit(&format!("{seat}/submission"), &[]).await.expect(200).path;
    let links = browser.get("/learning").await.expect(200).attributes("main a", "href");
    for way in ["change", "cancel"] {
        assert!(links.contains(&format!("{seat}/{way}")), "{way} in {links:?}");
    }
    let _ = browser.get(&work).await.expect(200);
    work
}

/// The first seat with such a link.
fn seat_of(links: &[String], ending: &str) -> String {
    let found = links.iter().find_map(|href| href.strip_suffix(ending));
    found.unwrap_or_else(|| panic!("{ending} in {links:?}")).to_owned()
}

/// The pages on which the designer writes terms, one for each provider.
async fn terms_pages(designer: &mut Browser) -> Vec<String> {
    let choice = designer.get("/design/booking-terms").await.expect(200);
    let links = choice.attributes("main a", "href").into_iter();
    links.filter(|href| href.starts_with("/design/booking-terms/")).collect()
}

/// The designer changes the terms of the demo's providers.
async fn terms(app: &TestApp, values: &[(&str, &str)]) {
    let mut designer = signed_in(app, "designer@demo.example").await;
    let pages = terms_pages(&mut designer).await;
    assert_eq!(pages.len(), 2, "{}", app.engine);
    for page in pages {
        let _ = designer.get(&page).await.expect(200);
        let _ = designer.submit(&page, values).await.expect(200);
    }
}

/// Seats taken of an edition, as its provider reads them.
async fn taken(app: &TestApp, edition: &str) -> String {
    let mut designer = signed_in(app, "designer@demo.example").await;
    let seen = designer.get(&format!("/design/editions/{edition}")).await.expect(200);
    let facts = seen.all("dd");
    facts.into_iter().find(|fact| fact.contains("posti occupati")).unwrap_or_default()
}

fn address_of(name: &str) -> String {
    format!("{}@demo.example", kernel::fold(name).replace(' ', "."))
}

#[tokio::test]
async fn terms_are_read_before_booking_and_a_late_loss_is_explained() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let form = terms_pages(&mut designer).await.remove(0);
        let _ = designer.get(&form).await.expect(200);
        let wrong = [("free_hours", "due giorni"), ("accept_hours", "0"), ("no_show_minutes", "999")];
        let again = designer.submit(&form, &wrong).await.expect(422);
        assert_eq!(again.all(".error").len(), 3, "{:?}", again.all(".error"));
        let note = "La quota non si restituisce.";
        terms(&app, &[("free_hours", "72"), ("reason_when_late", "yes"), ("note", note)]).await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let dates = dates(&mut giulia, "fogli+basi", OFFER).await;
        let _ = giulia.get(&dates[1]).await.expect(200).says("fino al 28 novembre 2026").says(note);
        let page = giulia.get(&dates[0]).await.expect(200).says("è già passato");
        assert!(page.text().contains("deve dire il motivo"));
        let before = taken(&app, edition_of(&dates[0])).await;
        let seat = book(&mut giulia, &dates[0]).await;
        let _ = giulia.get(&format!("{seat}/change")).await.expect(200).says("È passato il termine");
        let cancel = format!("{seat}/cancel");
        let _ = giulia.get(&cancel).await.expect(200).says("la rinuncia risulterà tardiva");
        let _ = giulia.submit(&cancel, &[]).await.expect(422).says("scrivi perché rinunci");
        let _ =
            giulia.submit(&cancel, &[("reason", "Turno spostato.")]).await.expect(200).says("Hai rinunciato");
        assert_eq!(taken(&app, edition_of(&dates[0])).await, before, "{}", app.engine);
        let data = giulia.get("/account/data.json").await.expect(200).body();
        assert!(data.contains("Turno spostato."), "{}: what is kept is shown", app.engine);
        let run = format!("/design/editions/{}", edition_of(&dates[0]));
        let _ = designer.get(&run).await.expect(200).says("Rinunce tardive").says("Turno spostato.");
    }
}

#[tokio::test]
async fn a_seat_is_swapped_and_never_lost() {
    for app in TestApp::with_demo_on_each_engine().await {
        terms(&app, &[("free_hours", "24")]).await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let dates = dates(&mut giulia, "fogli+basi", OFFER).await;
        let (first, second, third) = (edition_of(&dates[0]), edition_of(&dates[1]), edition_of(&dates[2]));
        let (before, other) = (taken(&app, first).await, taken(&app, second).await);
        let seat = book(&mut giulia, &dates[0]).await;
        // The third date loses all its seats but one, which somebody else takes.
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let edit = format!("/design/editions/{third}/edit");
        let _ = designer.get(&edit).await.expect(200);
        let _ = designer.submit(&edit, &[("seats", "1")]).await.expect(200);
        let _ = book(&mut signed_in(&app, "counsellor@demo.example").await, &dates[2]).await;
        // To open the challenge and look is no work: the ways out of the date stay, and stay open.
        let opened = open(&mut giulia, &seat).await;
        let change = giulia.get(&format!("{seat}/change")).await.expect(200);
        assert_eq!(change.attributes("input[name=to]", "value"), [second], "{}", app.engine);
        let swap = format!("{seat}/swap");
        let _ = giulia.submit(&swap, &[("to", third)]).await.expect(422).says("i posti sono finiti");
        let _ = giulia.submit(&swap, &[]).await.expect(422);
        let swapped = giulia.submit(&swap, &[("to", second)]).await.expect(200).says("Data cambiata");
        assert!(!swapped.attributes("main a", "href").contains(&opened), "{}", app.engine);
        let _ = giulia.get(&opened).await.expect(404);
        assert_eq!(taken(&app, first).await, before, "{}", app.engine);
        assert_ne!(taken(&app, second).await, other, "{}", app.engine);
        app.work().await;
        let mails = app.mails_to("giulia@demo.example");
        assert!(mails.iter().any(|(_, text)| text.contains("Milano")), "{mails:?}");
        // The old seat is gone, and cannot be swapped once more.
        let _ = giulia.get(&format!("{seat}/change")).await.expect(200).says("è già cambiata");
        let late = giulia.get("/learning").await.expect(200);
        let seat = seat_of(&late.attributes("main a", "href"), "/change");
        // What is written holds the seat, and it is said so; it can be given up all the same.
        let work = open(&mut giulia, &seat).await;
        let _ = giulia.upload(&work, &[("answer_1", "Tre clienti.")], &[]).await.expect(200);
        let _ = giulia.get(&format!("{seat}/change")).await.expect(200).says("Hai già cominciato la sfida");
        let _ = giulia.get(&work).await;
        let _ = giulia.upload(&work, &[("answer_1", "")], &[]).await.expect(200);
        app.advance(8 * 86_400);
        let _ = giulia.get(&format!("{seat}/change")).await;
        let _ = giulia.get(&format!("{seat}/change")).await.expect(200).says("È passato il termine");
    }
}

#[tokio::test]
async fn a_seat_is_passed_on_by_a_link_that_is_used_once() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let dates = dates(&mut giulia, "fogli+basi", OFFER).await;
        let seat = book(&mut giulia, &dates[1]).await;
        let before = taken(&app, edition_of(&dates[1])).await;
        let _ = open(&mut giulia, &seat).await;
        let _ = giulia.get(&format!("{seat}/change")).await.expect(200);
        let made = giulia.submit(&format!("{seat}/transfer"), &[]).await.expect(200);
        let link = made.attributes("#transfer-link", "value").remove(0);
        let link = link.strip_prefix("http://bottega.test").unwrap();
        let _ = giulia.get(link).await.expect(200).says("È il tuo link");
        let mut friend = signed_in(&app, "counsellor@demo.example").await;
        let _ = friend.get(link).await.expect(200).says("Giulia Bianchi ti cede");
        let _ = friend.submit(link, &[]).await.expect(200).says("Il posto è tuo");
        assert_eq!(taken(&app, edition_of(&dates[1])).await, before, "{}", app.engine);
        let mut late = signed_in(&app, "recruiter@demo.example").await;
        let _ = late.get(link).await.expect(409).says("non vale più");
        app.work().await;
        let mails = app.mails_to("giulia@demo.example");
        assert!(mails.iter().any(|(subject, _)| subject.starts_with("Posto ceduto")), "{mails:?}");
        let _ = giulia.get(&format!("{seat}/change")).await.expect(200).says("è già cambiata");
        // Where the provider no longer allows it, links made before end, and no new one is made.
        let seat = friend.get("/learning").await.expect(200);
        let seat = seat_of(&seat.attributes("main a", "href"), "/change");
        let _ = friend.get(&format!("{seat}/change")).await.expect(200);
        let made = friend.submit(&format!("{seat}/transfer"), &[]).await.expect(200);
        let link = made.attributes("#transfer-link", "value").remove(0);
        let link = link.strip_prefix("http://bottega.test").unwrap();
        let _ = late.get(link).await.expect(200).says("ti cede");
        terms(&app, &[("transferable", "")]).await;
        let _ = late.submit(link, &[]).await.expect(409).says("non vale più");
        let _ = late.get(link).await.expect(409).says("non vale più");
        let page = friend.get(&format!("{seat}/change")).await.expect(200).says("non permette di cedere");
        let body = format!("csrf={}", page.attributes("input[name=csrf]", "value").remove(0));
        let kind = "application/x-www-form-urlencoded";
        let _ = friend.post_raw(&format!("{seat}/transfer"), kind, body.into_bytes()).await.expect(409);
    }
}

#[tokio::test]
async fn a_company_books_seats_and_names_its_people_later() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let dates = dates(&mut recruiter, "fogli+basi", OFFER).await;
        let run = edition_of(&dates[1]).to_owned();
        let booking = format!("/editions/{run}/book-group");
        let _ = recruiter.get(&dates[1]).await.expect(200).says("Prenota per la tua azienda");
        let _ = recruiter.get(&booking).await.expect(200).says("Meccanica Adda");
        let _ = recruiter.submit(&booking, &[("seats", "50")]).await.expect(422).says("I posti liberi sono");
        let _ = recruiter.submit(&booking, &[("seats", "tutti")]).await.expect(422);
        let before = taken(&app, &run).await;
        let group =
            recruiter.submit(&booking, &[("seats", "4")]).await.expect(200).says("Senza nome: 4 su 4");
        assert_ne!(taken(&app, &run).await, before);
        let invite = format!("{}/invitations", group.path);
        let _ =
            recruiter.submit(&invite, &[("people", "Giulia Bianchi")]).await.expect(422).says("La riga 1");
        let people = "Giulia Bianchi, giulia@demo.example\nUgo Bo, ugo@adda.example";
        let _ = recruiter.submit(&invite, &[("people", people)]).await.expect(200).says("ugo@adda.example");
        let _ =
            recruiter.submit(&invite, &[("people", people)]).await.expect(422).says("già fra gli invitati");
        app.work().await;
        let link = app.link_mailed_to("ugo@adda.example");
        assert!(link.starts_with("/learning/invitations/"), "{link}");
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let own = app.link_mailed_to("giulia@demo.example");
        let _ = giulia.get(&own).await.expect(200).says("Meccanica Adda ha prenotato");
        let _ = giulia.submit(&own, &[]).await.expect(200).says("Il posto è tuo");
        let _ = giulia.get(&own).await.expect(409).says("non vale più");
        let _ =
            recruiter.get(&group.path).await.expect(200).says("Giulia Bianchi").says("Senza nome: 3 su 4");
        let back = format!("{}/give-back", group.path);
        let _ = recruiter.submit(&back, &[("back", "3")]).await.expect(422).says("senza nome sono 2");
        let _ = recruiter.submit(&back, &[("back", "1")]).await.expect(200).says("Senza nome: 2 su 3");
        // What Giulia gives up is the company's again.
        let seat = giulia.get("/learning").await.expect(200);
        let seat = seat_of(&seat.attributes("main a", "href"), "/cancel");
        let _ = giulia.get(&format!("{seat}/change")).await.expect(200).says("l’ha prenotato un’azienda");
        let _ = giulia.get(&format!("{seat}/cancel")).await.expect(200).says("torna all’azienda");
        let _ = giulia.submit(&format!("{seat}/cancel"), &[]).await.expect(200);
        let _ = recruiter.get(&group.path).await.expect(200).says("Senza nome: 3 su 3");
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let provider = designer.get(&format!("/design/editions/{run}")).await.expect(200);
        let _ = provider.says("Meccanica Adda: posti 3, di cui senza nome 3");
        // Two days before the beginning nobody has a name: everything goes back, of other companies too.
        app.advance(8 * 86_400);
        app.work().await;
        let _ = recruiter.get(&group.path).await.expect(200).says("Senza nome: 0 su 0");
        assert_eq!(taken(&app, &run).await, "0 posti occupati su 12", "{}", app.engine);
        let mut stranger = signed_in(&app, "giulia@demo.example").await;
        let _ = stranger.get(&group.path).await.expect(404);
        let _ = stranger.get(&booking).await.expect(404);
        let _ = stranger.get(&link).await.expect(409);
    }
}

#[tokio::test]
async fn the_time_for_names_moves_with_the_edition() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let dates = dates(&mut recruiter, "fogli+basi", OFFER).await;
        let run = edition_of(&dates[1]).to_owned();
        let booking = format!("/editions/{run}/book-group");
        let _ = recruiter.get(&booking).await.expect(200);
        let group =
            recruiter.submit(&booking, &[("seats", "2")]).await.expect(200).says("Senza nome: 2 su 2");
        let data = recruiter.get("/account/data.json").await.expect(200).body();
        assert!(data.contains(group.path.rsplit('/').next().unwrap()), "{}", app.engine);
        let _ = recruiter.get(&group.path).await.expect(200);
        let invite = format!("{}/invitations", group.path);
        let _ = recruiter.submit(&invite, &[("people", "Ugo Bo, ugo@adda.example")]).await.expect(200);
        let back = format!("{}/give-back", group.path);
        let again = recruiter.submit(&back, &[("back", "")]).await.expect(422);
        assert_eq!(again.attributes("[name=back]", "aria-invalid"), ["true"], "{}", app.engine);
        assert!(again.attributes("[name=people]", "aria-invalid").is_empty(), "{}", app.engine);
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let edit = format!("/design/editions/{run}/edit");
        let _ = designer.get(&edit).await.expect(200);
        let later = [
            ("starts_at", "2026-12-21T09:00"),
            ("ends_at", "2026-12-21T13:00"),
            ("booking_closes_at", "2026-12-21T09:00"),
        ];
        let _ = designer.submit(&edit, &later).await.expect(200);
        app.work().await;
        let told = app.mails_to("recruiter@demo.example");
        let moved = told.iter().find(|(subject, _)| subject.starts_with("Nuova data o luogo"));
        assert!(moved.is_some_and(|(_, text)| text.contains("entro il 19/12/2026 09:00")), "{told:?}");
        // The old moment passes and takes nothing; the new one does.
        app.advance(10 * 86_400);
        app.work().await;
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let _ = recruiter.get(&group.path).await.expect(200).says("Senza nome: 2 su 2");
        app.advance(
            kernel::Timestamp::parse_rfc3339("2026-12-19T08:01:00Z").unwrap().seconds() - app.now().seconds(),
        );
        app.work().await;
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let _ = recruiter.get(&group.path).await.expect(200).says("Senza nome: 0 su 0");
    }
}

/// The full edition of the demo with three who wait: its id, the trainer, who has a seat and who waits, in order.
async fn full(app: &TestApp) -> (String, Browser, Vec<String>, Vec<String>) {
    let mut trainer = signed_in(app, "trainer@demo.example").await;
    let desk = trainer.get("/teaching").await.expect(200);
    let edition =
        desk.link("Al banco: accogliere e rispondere ai reclami").rsplit('/').next().unwrap().to_owned();
    let seen = trainer.get(&format!("/teaching/{edition}")).await.expect(200);
    let name = |line: String| line.split(" Posto").next().unwrap_or_default().to_owned();
    let seated = seen.all("ul.people li").into_iter().map(name).collect();
    (edition, trainer, seated, seen.all("main section ol li"))
}

/// Somebody gives their seat in an offer up.
async fn give_up(app: &TestApp, name: &str, offer: &str) {
    let mut leaving = signed_in(app, &address_of(name)).await;
    let mine = leaving.get("/learning").await.expect(200);
    let seats = mine.attributes("main a", "href");
    for seat in seats.iter().filter_map(|href| href.strip_suffix("/cancel")) {
        let cancel = format!("{seat}/cancel");
        if leaving.get(&cancel).await.expect(200).text().contains(offer) {
            let _ = leaving.submit(&cancel, &[("reason", "Malattia")]).await.expect(200);
        }
    }
}

/// Mails that offer a freed seat.
fn freed(app: &TestApp, address: &str) -> Vec<String> {
    let mails = app.mails_to(address).into_iter();
    mails.filter(|(subject, _)| subject.starts_with("Si è liberato")).map(|(_, text)| text).collect()
}

#[tokio::test]
async fn an_offer_that_nobody_answers_goes_to_the_next() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (edition, mut trainer, seated, waiting) = full(&app).await;
        assert_eq!(waiting.len(), 3, "{}: {waiting:?}", app.engine);
        give_up(&app, &seated[0], "Al banco").await;
        app.work().await;
        let first = address_of(&waiting[0]);
        // Twenty-two hours are left: the first has eleven of them. Then the next has half of the rest.
        let offered = freed(&app, &first);
        assert!(offered.len() == 1 && offered[0].contains("22/11/2026 22:00"), "{offered:?}");
        let second = address_of(&waiting[1]);
        app.advance(11 * 3_600 + 60);
        app.work().await;
        assert_eq!(freed(&app, &second).len(), 1, "{}", app.engine);
        let mut late = signed_in(&app, &first).await;
        let _ = late.get("/learning").await.expect(200).says("Scaduta");
        let mut quick = signed_in(&app, &second).await;
        let page = quick.get("/learning").await.expect(200).says("Accetta il posto");
        let accept =
            page.attributes("form", "action").into_iter().find(|to| to.ends_with("/accept")).unwrap();
        let _ = quick.submit(&accept, &[]).await.expect(200).says("Il posto è tuo");
        let seen = trainer.get(&format!("/teaching/{edition}")).await.expect(200);
        assert_eq!(seen.all("main section ol li"), waiting[2..], "{}: nobody is skipped", app.engine);
    }
}

#[tokio::test]
async fn the_seat_of_whoever_does_not_come_goes_to_somebody_who_is_there() {
    for app in TestApp::with_demo_on_each_engine().await {
        terms(&app, &[("no_show_minutes", "20")]).await;
        let (edition, mut trainer, _, waiting) = full(&app).await;
        let door = format!("/teaching/{edition}/check-in");
        // Ten minutes past nine: somebody is checked in, and the second who waits is there.
        app.advance(22 * 3_600 + 600);
        app.work().await;
        let seen = trainer.get(&door).await.expect(200);
        let seats = seen.attributes("ul.people li", "data-seat");
        let _ = trainer.submit(&door, &[("code", &seats[0][seats[0].len() - 6..])]).await.expect(200);
        let mut second = signed_in(&app, &address_of(&waiting[1])).await;
        let page = second.get("/learning").await.expect(200).says("Sono qui");
        let here = page.attributes("form", "action").into_iter().find(|to| to.ends_with("/here")).unwrap();
        let _ = second.submit(&here, &[]).await.expect(200).says("Segnato: sei qui");
        let _ = trainer.get(&door).await.expect(200);
        app.advance(660);
        app.work().await;
        let _ = second.get("/learning").await.expect(200).says("Posto confermato");
        let mut first = signed_in(&app, &address_of(&waiting[0])).await;
        let _ = first.get("/learning").await.expect(200).says("In lista d’attesa: posizione 1");
        // One seat was released, and only one: of somebody who was not checked in.
        let now = trainer.get(&door).await.expect(200);
        let lines = now.all("ul.people li");
        let gone: Vec<_> = (0..lines.len()).filter(|at| lines[*at].contains("Posto passato a")).collect();
        assert_eq!((gone.len(), lines.len()), (1, seats.len() + 1), "{}", app.engine);
        let lost = now.attributes("ul.people li", "data-seat").remove(gone[0]);
        assert_ne!(lost, seats[0]);
        // They come after all: their ticket still shows the code, which has no seat any more, and the trainer is told.
        let name = now.all("ul.people li strong").remove(gone[0]);
        let mut released = signed_in(&app, &address_of(&name)).await;
        let _ = released.get("/learning").await.expect(200).says("chi insegna può farti entrare");
        let _ = released.get(&format!("/learning/seats/{lost}/ticket")).await.expect(200);
        let told = trainer.submit(&door, &[("code", &lost[lost.len() - 6..])]).await.expect(200);
        let _ = told.says("il posto era già passato");
    }
}

#[tokio::test]
async fn a_seat_that_is_free_when_it_has_begun_goes_to_somebody_who_is_there() {
    for app in TestApp::with_demo_on_each_engine().await {
        terms(&app, &[("no_show_minutes", "0")]).await;
        let (edition, mut trainer, seated, waiting) = full(&app).await;
        app.advance(22 * 3_600 + 600);
        app.work().await;
        // Nobody loses a seat where the terms do not say so; one who waits is there, and one with a seat gives it up.
        let mut second = signed_in(&app, &address_of(&waiting[1])).await;
        let page = second.get("/learning").await.expect(200).says("se un posto è libero");
        let here = page.attributes("form", "action").into_iter().find(|to| to.ends_with("/here")).unwrap();
        let _ = second.submit(&here, &[]).await.expect(200).says("Segnato: sei qui");
        let desk = format!("/teaching/{edition}");
        let _ = trainer.get(&desk).await.expect(200);
        let _ = trainer.submit(&format!("{desk}/state"), &[("to", "running")]).await.expect(200);
        app.work().await;
        let _ = second.get("/learning").await.expect(200).says("In lista d’attesa");
        give_up(&app, &seated[0], "Al banco").await;
        app.work().await;
        let seen = second.get("/learning").await.expect(200).text();
        assert!(!seen.contains("In lista d’attesa"), "{}: {seen}", app.engine);
        let mut first = signed_in(&app, &address_of(&waiting[0])).await;
        let _ = first.get("/learning").await.expect(200).says("In lista d’attesa: posizione 1");
    }
}

#[tokio::test]
async fn whoever_has_a_seat_is_told_of_a_new_plan_and_reminded_at_its_hour() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let dates = dates(&mut giulia, "fogli+basi", OFFER).await;
        let _ = book(&mut giulia, &dates[2]).await;
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let edit = format!("/design/editions/{}/edit", edition_of(&dates[2]));
        let _ = designer.get(&edit).await.expect(200);
        // Into the hour that the clocks skip, then to the day after it.
        let skipped = [("starts_at", "2027-03-28T02:30"), ("ends_at", "2027-03-28T06:30")];
        let _ = designer.submit(&edit, &skipped).await.expect(422);
        let moved = [
            ("starts_at", "2027-03-28T09:00"),
            ("ends_at", "2027-03-28T13:00"),
            ("booking_closes_at", "2027-03-28T09:00"),
        ];
        let _ = designer.submit(&edit, &moved).await.expect(200);
        // To and fro: nobody is reminded twice for that.
        for (starts_at, room) in [("2027-03-28T10:00", "Aula 1"), ("2027-03-28T09:00", "Aula 2")] {
            let again = [("starts_at", starts_at), ("venue", room)];
            let _ = designer.get(&edit).await.expect(200);
            let _ = designer.submit(&edit, &again).await.expect(200);
        }
        app.work().await;
        let told = app.mails_to("giulia@demo.example");
        let mut moved = told.iter().filter(|(subject, _)| subject.starts_with("Nuova data o luogo"));
        assert!(moved.any(|(_, text)| text.contains("28/03/2027 09:00")), "{told:?}");
        let reminders = |app: &TestApp| {
            let mails = app.mails_to("giulia@demo.example");
            mails.iter().filter(|(subject, _)| subject.starts_with("Domani:")).count()
        };
        // The old date's reminder says nothing; the new one comes at nine on the day before the clocks change.
        app.advance(30 * 86_400);
        app.work().await;
        assert_eq!(reminders(&app), 0, "{}", app.engine);
        let at = |text: &str| kernel::Timestamp::parse_rfc3339(text).unwrap().seconds() - app.now().seconds();
        app.advance(at("2027-03-27T07:59:00Z"));
        app.work().await;
        assert_eq!(reminders(&app), 0, "{}", app.engine);
        app.advance(at("2027-03-27T08:01:00Z"));
        app.work().await;
        assert_eq!(reminders(&app), 1, "{}", app.engine);
    }
}

#[tokio::test]
async fn capacity_stays_above_what_is_booked() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (edition, ..) = full(&app).await;
        let mut designer = signed_in(&app, "manager@demo.example").await;
        let edit = format!("/design/editions/{edition}/edit");
        let _ = designer.get(&edit).await.expect(200);
        let again = designer.submit(&edit, &[("seats", "11")]).await.expect(422).says("12");
        assert_eq!(again.attributes("input[name=seats]", "value"), ["11"], "what was typed stays");
        let more = designer.submit(&edit, &[("seats", "13")]).await.expect(200);
        assert_eq!(more.status, 200);
    }
}
