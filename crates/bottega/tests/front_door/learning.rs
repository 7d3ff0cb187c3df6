//! The path of a learner, from the catalogue to a decision, as everybody who takes part in it.

use house::demo::{Cast, PASSWORD};
use testkit::{Browser, TestApp};

pub(super) async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in(email, PASSWORD).await;
    browser
}

/// The first address on the page that begins so.
fn first(addresses: &[String], prefix: &str) -> String {
    addresses.iter().find(|address| address.starts_with(prefix)).unwrap().clone()
}

const OFFER: &str = "Fogli di calcolo: le basi che servono davvero";

/// Giulia books the first date of an offer; yields the edition's id.
pub(super) async fn book(giulia: &mut Browser) -> String {
    let list = giulia.get("/catalogue?q=fogli+calcolo").await.expect(200).says(OFFER);
    let detail = giulia.get(&list.link(OFFER)).await.expect(200).says("Che cosa saprai fare");
    assert!(detail.body().contains("application/ld+json"));
    let booking = first(&detail.attributes("main a", "href"), "/editions/");
    let page = giulia.get(&booking).await.expect(200);
    assert_eq!(page.path, booking);
    let _ = giulia.submit(&booking, &[]).await.expect(200).says("Il posto è tuo").says("Posto confermato");
    booking.split('/').nth(2).unwrap().to_owned()
}

/// The trainer starts the edition and writes that everybody was there.
pub(super) async fn attend(trainer: &mut Browser, edition: &str) {
    let desk = format!("/teaching/{edition}");
    let _ = trainer.get(&desk).await.expect(200).says("Giulia Bianchi");
    let _ =
        trainer.submit(&format!("{desk}/state"), &[("to", "running"), ("early", "yes")]).await.expect(200);
    attend_again(trainer, edition).await;
}

/// The trainer writes into the open register that everybody was there.
pub(super) async fn attend_again(trainer: &mut Browser, edition: &str) {
    let desk = format!("/teaching/{edition}");
    let register = trainer.get(&desk).await;
    let seats = register.attributes("input[type=radio][value=present]", "name");
    assert!(seats.len() >= 2);
    let present: Vec<(&str, &str)> = seats.iter().map(|seat| (seat.as_str(), "present")).collect();
    let _ = trainer.submit(&desk, &present).await.expect(200).says("Presenze salvate");
}

/// Giulia works on the challenge and hands in; yields the submission's address.
pub(super) async fn hand_in(giulia: &mut Browser) -> String {
    let mine = giulia.get("/learning").await.expect(200);
    let start = mine.attributes("form", "action").into_iter().find(|action| action.ends_with("/submission"));
    let draft = giulia.submit(&start.unwrap(), &[]).await.expect(200).says("Le tue risposte");
    let address = draft.path.clone();
    let early = giulia.get(&format!("{address}/hand-in")).await.expect(200);
    assert!(early.body().contains("Consegna"));
    let _ = giulia.submit(&format!("{address}/hand-in"), &[]).await.expect(422).says("Non c’è ancora niente");
    let _ = giulia.get(&address).await;
    let answer = ("answer_1", "Devono pagare in tre.");
    let _ = giulia.upload(&address, &[answer], &[]).await.says("Bozza salvata");
    let program = ("file", "x.pdf", "application/pdf", b"MZ\x90\x00\x03".as_slice());
    let longer = ("answer_1", "Devono pagare in tre, e subito.");
    let refused = giulia.upload(&address, &[longer], &[program]).await.expect(422);
    assert!(refused.body().contains("e subito"), "what was written beside a wrong file is still there");
    let _ = giulia.get(&address).await.says("Devono pagare in tre.");
    let file = ("file", "../../x.csv", "text/csv", b"cliente;fattura\nRossi;120\n".as_slice());
    let both = [longer, ("file_title", "Elenco"), ("link", "https://example.org/foglio")];
    let kept = giulia.upload(&address, &both, &[file]).await.expect(200).says("Elenco");
    assert!(kept.body().contains("e subito"), "attaching keeps what was written beside it");
    let item = kept.attributes("li:has(a[rel~=nofollow]) button[name=remove]", "value").remove(0);
    let shorter = ("answer_1", "Devono pagare in tre.");
    let removed =
        giulia.upload(&address, &[shorter, ("remove", &item)], &[]).await.expect(200).says("Rimosso");
    assert!(!removed.body().contains("e subito"), "removing keeps what was written beside it");
    let _ = giulia.upload(&address, &[("hand_in", "yes")], &[]).await.expect(200).says("Consegna");
    let _ = giulia.get(&format!("{address}/hand-in")).await;
    let _ = giulia.submit(&format!("{address}/hand-in"), &[]).await.expect(200).says("Consegnato");
    address
}

#[tokio::test]
async fn from_the_catalogue_to_the_decision() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let edition = book(&mut giulia).await;
        let mut trainer = signed_in(&app, "trainer@demo.example").await;
        attend(&mut trainer, &edition).await;
        let work = hand_in(&mut giulia).await;
        let id = work.rsplit('/').next().unwrap();

        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let case = format!("/assessment/{id}");
        let _ = assessor.get(&case).await.expect(200).says("Devono pagare in tre");
        let low =
            [("level_0", "0"), ("level_1", "1"), ("level_2", "1"), ("outcome", "pass"), ("do", "finish")];
        let _ = assessor.submit(&case, &low).await.expect(422).says("Ordine dei dati");
        let good =
            [("level_0", "1"), ("level_1", "1"), ("level_2", "2"), ("outcome", "pass"), ("do", "finish")];
        let _ = assessor.submit(&case, &good).await.expect(200).says("Valutazione conclusa");

        let mut validator = signed_in(&app, "validator@demo.example").await;
        let decision = format!("/validation/{id}");
        let _ = validator.get(&decision).await.expect(200).says("Chiara Riva");
        let _ = validator.submit(&decision, &[("decision", "confirm")]).await.expect(200).says("Convalidata");
        let _ = giulia.get(&work).await.expect(200).says("Complimenti");
        app.work().await;
        let _ = giulia.get(&work).await.expect(200).says("Certificata");
    }
}

#[tokio::test]
async fn what_belongs_to_somebody_else_is_not_there() {
    let app = TestApp::with_demo_on_each_engine().await.remove(0);
    let mut assessor = signed_in(&app, "assessor@demo.example").await;
    let inbox = assessor.get("/assessment").await.expect(200);
    let case = first(&inbox.attributes("main a", "href"), "/assessment/");
    let seen = assessor.get(&case).await.expect(200);
    let evidence = seen.attributes("main a", "href");
    let evidence = evidence.iter().find(|address| address.contains("/evidence/")).cloned();
    let mut giulia = signed_in(&app, "giulia@demo.example").await;
    let id = case.rsplit('/').next().unwrap();
    let _ = giulia.get(&format!("/submissions/{id}")).await.expect(404);
    let _ = giulia.get(&case).await.expect(403);
    let mut manager = signed_in(&app, "manager@demo.example").await;
    let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
    if let Some(evidence) = evidence {
        let _ = assessor.get(&evidence).await.expect(200);
        let _ = giulia.get(&evidence).await.expect(404);
        let _ = manager.get(&evidence).await.expect(404);
        let _ = recruiter.get(&evidence).await.expect(404);
    }
    for path in
        ["/catalogue/stg_x", "/editions/edi_x/book", "/learning/seats/enr_x/cancel", "/design/versions/mcv_x"]
    {
        let _ = giulia.get(path).await.expect(404);
    }
}

#[tokio::test]
async fn what_is_published_cannot_be_edited_by_address() {
    let app = TestApp::with_demo_on_each_engine().await.remove(0);
    let mut designer = signed_in(&app, "designer@demo.example").await;
    let desk = designer.get("/design").await.expect(200).says("Fogli di calcolo per chi lavora in ufficio");
    let version = desk.link("Fogli di calcolo per chi lavora in ufficio");
    for part in ["/edit", "/outcomes/new", "/tasks/new", "/criteria/new"] {
        let _ = designer.get(&format!("{version}{part}")).await.expect(409);
    }
    let draft = desk.link("Curare il verde di quartiere");
    let _ = designer.get(&draft).await.expect(200).says("Risultati di apprendimento");
    let _ = designer.submit(&format!("{draft}/submit"), &[]).await.expect(422).says("Mancano ancora");
    let mut giulia = signed_in(&app, "giulia@demo.example").await;
    let _ = giulia.get(&draft).await.expect(404);
    assert!(!Cast::LOG_INS.is_empty());
}

#[tokio::test]
async fn every_field_wrong_says_so_and_keeps_what_was_typed() {
    let app = TestApp::with_demo_on_each_engine().await.remove(0);
    let mut designer = signed_in(&app, "designer@demo.example").await;
    let desk = designer.get("/design").await;
    let draft = desk.link("Curare il verde di quartiere");
    let _ = designer.get(&format!("{draft}/edit")).await.expect(200);
    let wrong =
        [("title", "ab"), ("workload", "tanto"), ("eqf_level", "9"), ("colour", "rosso"), ("assessors", "7")];
    let again = designer.submit(&format!("{draft}/edit"), &wrong).await.expect(422);
    assert!(again.all(".error").len() >= 5, "{:?}", again.all(".error"));
    assert!(again.attributes("input[name=workload]", "value").contains(&"tanto".to_owned()));
    let stages = designer.get("/design/stages/new").await.expect(200);
    let version = first(&stages.attributes("main a", "href"), "/design/stages/new?version=");
    let _ = designer.get(&version).await.expect(200);
    let wrong = [("title", ""), ("minutes", "30"), ("price", "-3"), ("mode", "a piedi"), ("payer", "")];
    let again = designer.submit("/design/stages", &wrong).await.expect(422);
    assert!(again.all(".error").len() >= 5, "{:?}", again.all(".error"));
}

#[tokio::test]
async fn a_full_edition_puts_on_the_waitlist_and_a_freed_seat_is_offered() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let offer = "Al banco: accogliere e rispondere ai reclami";
        let list = giulia.get("/catalogue?q=reclami").await.expect(200);
        let detail = giulia.get(&list.link(offer)).await.expect(200).says("Mettiti in lista");
        let booking = first(&detail.attributes("main a", "href"), "/editions/");
        let _ = giulia.get(&booking).await.expect(200).says("posizione 4");
        let _ = giulia.submit(&booking, &[]).await.expect(200).says("posizione 4");
        // Somebody gives up: the first of the waitlist has a day to accept, then the next.
        let mut first_seat = signed_in(&app, "margherita.bassi@demo.example").await;
        let mine = first_seat.get("/learning").await.expect(200);
        assert!(mine.status.is_success());
    }
}

/// The offer and the first date of an edition that can be booked, with a plan like it for 20 seats.
async fn twenty_seats(app: &TestApp) -> kernel::EditionId {
    use kernel::{Actor, EditionId, Membership, MicroStageId, OrganisationId, PersonId, Role};
    use learning::edition::{CreateEdition, Plan};
    let system = app.house.app.system_ctx("test");
    let mut tx = app.house.app.store().read().await.unwrap();
    let (stage, organisation, trainer): (String, String, String) = store::query_as(
        "SELECT micro_stage_id, organisation_id, trainer_id FROM edition WHERE network_id = $1 ORDER BY id LIMIT 1",
    )
    .bind(system.network.as_str())
    .fetch_one(&mut *tx)
    .await
    .unwrap();
    drop(tx);
    let organisation = OrganisationId::parse(&organisation).unwrap();
    let memberships = vec![Membership { organisation, role: Role::Designer }];
    let trainer = PersonId::parse(&trainer).unwrap();
    let ctx = kernel::Ctx { actor: Actor::Person { id: trainer.clone(), memberships }, ..system };
    let starts_at = ctx.now.plus_days(200);
    let plan = Plan {
        sessions: Vec::new(),
        room: None,
        seats_least: 0,
        place: "Como".to_owned(),
        venue: String::new(),
        link: String::new(),
        starts_at,
        ends_at: starts_at.plus_minutes(240),
        zone: kernel::Zone::rome(),
        seats: 20,
        trainer,
        booking_opens_at: ctx.now.plus_days(-1),
        booking_closes_at: starts_at,
    };
    let id = EditionId::fresh(ctx.now, ctx.entropy.as_ref());
    let stage = MicroStageId::parse(&stage).unwrap();
    let create = CreateEdition { id: id.clone(), stage, plan, open: true };
    app.house.app.store().run(&ctx, &create).await.unwrap();
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_four_race_for_twenty_seats() {
    use kernel::{Actor, EnrolmentId, PersonId};
    use learning::enrolment::{BookSeat, Booked};
    for app in TestApp::with_demo_on_each_engine().await {
        let edition = twenty_seats(&app).await;
        let racers: Vec<_> = (0..64)
            .map(|_| {
                let (house, edition) = (app.house.clone(), edition.clone());
                tokio::spawn(async move {
                    let system = house.app.system_ctx("test");
                    let learner = PersonId::fresh(system.now, system.entropy.as_ref());
                    let id = EnrolmentId::fresh(system.now, system.entropy.as_ref());
                    let actor = Actor::Person { id: learner.clone(), memberships: Vec::new() };
                    let ctx = kernel::Ctx { actor, ..system };
                    let book = BookSeat { id, edition, learner, despite_overlap: false };
                    house.app.store().run(&ctx, &book).await
                })
            })
            .collect();
        let (mut seats, mut positions) = (0, Vec::new());
        for racer in racers {
            match racer.await.unwrap().unwrap() {
                Booked::Seat(_) => seats += 1,
                Booked::Waitlist { position, .. } => positions.push(position),
            }
        }
        positions.sort_unstable();
        assert_eq!(seats, 20, "{}", app.engine);
        assert_eq!(positions, (1..=44).collect::<Vec<i64>>(), "{}", app.engine);
    }
}
