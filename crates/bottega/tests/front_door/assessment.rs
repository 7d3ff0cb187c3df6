//! Fair assessment: blind panels, moderation, appeals to other people, second judgements, and how far people agree.

use super::learning::{attend, book, hand_in, signed_in};
use kernel::{OrganisationId, PersonId, Role};
use testkit::{Browser, TestApp};

/// Somebody of the demo, by what they are called, or an organisation.
pub(super) async fn id_of(app: &TestApp, sql: &'static str, name: &str) -> String {
    let mut tx = app.house.app.store().read().await.unwrap();
    store::query_scalar(sql).bind(name).fetch_one(&mut *tx).await.unwrap()
}

/// The id of an organisation of the demo.
pub(super) async fn organisation_of(app: &TestApp, name: &str) -> String {
    id_of(app, "SELECT id FROM identity_organisation_v WHERE name = $1", name).await
}

/// Gives somebody a role.
pub(super) async fn role(app: &TestApp, name: &str, organisation: &str, role: Role) {
    let person = id_of(app, "SELECT id FROM identity_person_v WHERE display_name = $1", name).await;
    let at = organisation_of(app, organisation).await;
    let (person, organisation) = (PersonId::parse(&person).unwrap(), OrganisationId::parse(&at).unwrap());
    let add = identity::AddRole { organisation, person, role };
    app.house.app.store().run(&app.house.app.system_ctx("test"), &add).await.unwrap();
}

pub(super) async fn name_of(browser: &mut Browser) -> String {
    let account = browser.get("/account").await.expect(200);
    account.attributes("input[name=name]", "value").first().cloned().unwrap()
}

/// Makes assessors or validators of people of the demo.
async fn as_role(app: &TestApp, email: &str, held: Role) -> Browser {
    let mut browser = signed_in(app, email).await;
    let name = name_of(&mut browser).await;
    role(app, &name, PROVIDER, held).await;
    browser
}

pub(super) const PROVIDER: &str = "Officina Formazione";

async fn rules(app: &TestApp, values: &[(&str, &str)]) -> (Browser, String) {
    let mut manager = signed_in(app, "manager@demo.example").await;
    let address = manager.get("/quality").await.expect(200).link(PROVIDER);
    let _ = manager.get(&address).await.expect(200).says(PROVIDER);
    let _ = manager.submit(&address, values).await.expect(200);
    (manager, address)
}

/// Giulia takes part and hands in; yields the address of her work and the id of the submission.
async fn handed_in(app: &TestApp, giulia: &mut Browser) -> (String, String) {
    let edition = book(giulia).await;
    let mut trainer = signed_in(app, "trainer@demo.example").await;
    attend(&mut trainer, &edition).await;
    let work = hand_in(giulia).await;
    let id = work.rsplit('/').next().unwrap().to_owned();
    (work, id)
}

const GOOD: [(&str, &str); 5] =
    [("level_0", "1"), ("level_1", "1"), ("level_2", "2"), ("outcome", "pass"), ("do", "finish")];
const BAD: [(&str, &str); 6] = [
    ("level_0", "0"),
    ("level_1", "1"),
    ("level_2", "1"),
    ("outcome", "fail"),
    ("feedback", "Mancano le formule."),
    ("do", "finish"),
];

async fn judges(who: &mut Browser, id: &str, values: &[(&str, &str)]) {
    let case = format!("/assessment/{id}");
    let _ = who.get(&case).await.expect(200).says("La proposta");
    let _ = who.submit(&case, values).await.expect(200).says("Valutazione conclusa");
}

async fn validates(who: &mut Browser, id: &str) {
    let decision = format!("/validation/{id}");
    let _ = who.get(&decision).await.expect(200);
    let _ = who.submit(&decision, &[("decision", "confirm")]).await.expect(200).says("Convalidata");
}

#[tokio::test]
async fn two_who_differ_are_settled_and_an_appeal_goes_to_other_people() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (mut manager, quality) = rules(&app, &[("panel_size", "2")]).await;
        let mut designer = as_role(&app, "designer@demo.example", Role::Assessor).await;
        let mut trainer = as_role(&app, "trainer@demo.example", Role::Assessor).await;
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (work, id) = handed_in(&app, &mut giulia).await;
        let case = format!("/assessment/{id}");

        // The two with least to do have it, and nobody else.
        let _ = assessor.get(&case).await.expect(200).says("affidata ad altre persone");
        judges(&mut designer, &id, &GOOD).await;
        let blind = trainer.get(&case).await.expect(200);
        let first = name_of(&mut designer).await;
        assert!(!blind.text().contains(&first), "what others say is not seen: {}", blind.text());
        judges(&mut trainer, &id, &BAD).await;
        let _ = assessor.get("/assessment").await.expect(200);
        let settling = assessor.get(&case).await.expect(200).says("Mancano le formule.");
        assert!(settling.all(".columns h3").len() >= 2);
        let _ = assessor.submit(&case, &BAD).await.expect(200).says("Valutazione conclusa");
        let mut validator = signed_in(&app, "validator@demo.example").await;
        validates(&mut validator, &id).await;

        let _ = giulia.get(&work).await.expect(200).says("Ricorso");
        let appeal = format!("{work}/appeal");
        let _ = giulia.submit(&appeal, &[("reasons", "no")]).await.expect(422);
        let reasons = [("reasons", "Le formule c’erano: il file si apre con un altro programma.")];
        let _ = giulia.submit(&appeal, &reasons).await.expect(200).says("Il tuo ricorso è in corso");

        // Whoever had a part does not judge again, nor does a colleague of hers.
        for before in [&mut designer, &mut trainer, &mut assessor] {
            let _ = before.get(&case).await.expect(200).says("affidata ad altre persone");
        }
        let mut counsellor = as_role(&app, "counsellor@demo.example", Role::Assessor).await;
        let giulias = name_of(&mut giulia).await;
        role(&app, &giulias, "Comune di Cremona – Informagiovani", Role::Mentor).await;
        let _ = counsellor.get(&case).await.expect(200).says("affidata ad altre persone");
        let _ = as_role(&app, "manager@demo.example", Role::Assessor).await;
        let mut recruiter = as_role(&app, "recruiter@demo.example", Role::Assessor).await;
        let _ = recruiter.get("/assessment").await.expect(200).says("di nessuno");
        judges(&mut recruiter, &id, &GOOD).await;
        judges(&mut manager, &id, &GOOD).await;
        let _ = validator.get(&format!("/validation/{id}")).await.expect(200);
        let again = validator.submit(&format!("/validation/{id}"), &[("decision", "confirm")]).await;
        let _ = again.expect(422).says("affidata ad altre persone");
        let mut other = as_role(&app, "admin@demo.example", Role::Validator).await;
        validates(&mut other, &id).await;
        let _ = giulia.get(&work).await.expect(200).says("Il ricorso è stato accolto").says("Complimenti");
        app.work().await;
        let _ = giulia.get(&work).await.expect(200).says("Certificata");

        let agreement = manager.get(&format!("{quality}/agreement")).await.expect(200).says("Kappa di Cohen");
        let rows = agreement.all("table tbody tr");
        assert_eq!(rows.len(), 5, "one microcredential, four people: {rows:?}");
        let _ = giulia.get(&format!("{quality}/agreement")).await.expect(403);
    }
}

#[tokio::test]
async fn what_cannot_be_assessed_goes_back_and_a_sample_is_judged_again() {
    for app in TestApp::with_demo_on_each_engine().await {
        let _ = rules(&app, &[("admissibility", "yes"), ("remark_percent", "100")]).await;
        let mut designer = as_role(&app, "designer@demo.example", Role::Assessor).await;
        let trainer = as_role(&app, "trainer@demo.example", Role::Assessor).await;
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (work, id) = handed_in(&app, &mut giulia).await;
        let _ = giulia.get(&work).await.expect(200).says("Ricevuta");

        let admission = format!("/assessment/{id}/admission");
        let _ = assessor.get(&format!("/assessment/{id}")).await.expect(200).says("Si può valutare?");
        let _ = assessor.submit(&admission, &[("do", "return")]).await.expect(422);
        let missing = [("do", "return"), ("feedback", "Il file è vuoto."), ("deadline", "2026-12-20T12:00")];
        let _ = assessor.submit(&admission, &missing).await.expect(200).says("Consegna restituita");
        let answered = giulia.get(&work).await.expect(200).says("Il file è vuoto.");
        let revise =
            answered.attributes("form", "action").into_iter().find(|to| to.ends_with("/submission")).unwrap();
        let second = giulia.submit(&revise, &[]).await.expect(200).path;
        let _ = giulia.get(&format!("{second}/hand-in")).await.expect(200);
        let _ = giulia.submit(&format!("{second}/hand-in"), &[]).await.expect(200).says("Ricevuta");
        let id = second.rsplit('/').next().unwrap();
        let case = format!("/assessment/{id}");
        let _ = assessor.get(&case).await.expect(200);
        let admitted = assessor.submit(&format!("{case}/admission"), &[("do", "admit")]).await;
        let _ = admitted.expect(200).says("affidata ad altre persone");

        // The first of the panel steps down, the next gets the work, and what they write is kept.
        let designers = designer.get(&case).await.expect(200).text().contains("Lascia il posto");
        let (mut first, mut second_one) = if designers { (designer, trainer) } else { (trainer, designer) };
        let _ = first.get(&case).await.expect(200).says("Lascia il posto");
        let _ = first.submit(&format!("{case}/step-down"), &[]).await.expect(200);
        let _ = first.get(&case).await.expect(200).says("affidata ad altre persone");
        let _ = second_one.get(&case).await.expect(200).says("Tasti rapidi");
        let kept = format!("csrf={}&level_0=1&comment_0=Ordinato", second_one.token());
        let seen = second_one.post_raw(&format!("{case}/draft"), FORM, kept.into_bytes()).await;
        assert_eq!(seen.status.as_u16(), 204);
        let page = second_one.get(&case).await.expect(200);
        assert!(page.all("textarea").iter().any(|text| text.contains("Ordinato")));
        let _ = second_one.submit(&case, &GOOD).await.expect(200);
        let mut validator = signed_in(&app, "validator@demo.example").await;
        validates(&mut validator, id).await;

        let _ = assessor.get(&case).await.expect(200).says("già decisa");
        let _ = assessor.submit(&case, &BAD).await.expect(200).says("Valutazione conclusa");
        let _ = giulia.get(&second).await.expect(200).says("Complimenti");
    }
}

#[tokio::test]
async fn what_lies_with_somebody_who_no_longer_assesses_goes_to_others() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (_, id) = handed_in(&app, &mut giulia).await;
        let case = format!("/assessment/{id}");
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let _ = assessor.get(&case).await.expect(200).says("La proposta");
        let name = name_of(&mut assessor).await;
        let person = id_of(&app, "SELECT id FROM identity_person_v WHERE display_name = $1", &name).await;
        let organisation = OrganisationId::parse(&organisation_of(&app, PROVIDER).await).unwrap();
        let person = PersonId::parse(&person).unwrap();
        let set = |role: Role| identity::SetRoles {
            organisation: organisation.clone(),
            person: person.clone(),
            roles: vec![role],
        };
        let (store, ctx) = (app.house.app.store(), app.house.app.system_ctx("test"));
        store.run(&ctx, &set(Role::Trainer)).await.unwrap();
        let _ = assessor.get(&case).await.expect(404);

        // Nobody else can take it, and that is what is said; whoever assesses again takes it back.
        let (mut manager, address) = rules(&app, &[("judge_days", "0")]).await;
        let reassign = format!("{address}/reassign");
        let _ = manager.submit(&reassign, &[]).await.expect(200).says("nessun’altra persona può valutar");
        store.run(&ctx, &set(Role::Assessor)).await.unwrap();
        let _ = assessor.get("/assessment").await.expect(200).says("di nessuno");
        let _ = assessor.get(&case).await.expect(200).says("La proposta");
        let _ = assessor.submit(&case, &[("level_0", "1"), ("do", "save")]).await.expect(200);
        store.run(&ctx, &set(Role::Trainer)).await.unwrap();
        let mut trainer = as_role(&app, "trainer@demo.example", Role::Assessor).await;
        let _ = trainer.get(&case).await.expect(200).says("affidata ad altre persone");
        let _ = manager.get(&address).await.expect(200).says("non valuta");
        let _ = manager.submit(&reassign, &[]).await.expect(200).says("di nuovo");
        let _ = trainer.get(&case).await.expect(200).says("La proposta");
    }
}

#[tokio::test]
async fn whoever_is_late_loses_the_seat_or_takes_it_again_while_it_is_free() {
    const DAY: i64 = 24 * 3_600;
    for app in TestApp::with_demo_on_each_engine().await {
        let _ = rules(&app, &[("judge_days", "3")]).await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (_, id) = handed_in(&app, &mut giulia).await;
        let case = format!("/assessment/{id}");
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let _ = assessor.get("/assessment").await.expect(200).says("Da valutare entro");
        app.work().await;
        let of_this = |(_, text): &(String, String)| text.contains(&case);
        let told = || app.mails_to("assessor@demo.example").into_iter().filter(of_this).count();
        app.advance(2 * DAY + 60);
        app.work().await;
        assert_eq!(told(), 1, "reminded once");
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let _ = assessor.get(&case).await.expect(200).says("Da valutare entro");
        let _ = assessor.submit(&case, &[("level_0", "1"), ("do", "save")]).await.expect(200);
        app.advance(DAY);
        app.work().await;
        assert_eq!(told(), 2, "told that the time is over");

        // Nobody else assesses here: it is free, and whoever was late takes it again.
        let _ = assessor.get("/assessment").await.expect(200).says("di nessuno");
        let _ = assessor.get(&case).await.expect(200).says("La proposta");
        let _ = assessor.submit(&case, &[("level_0", "1"), ("do", "save")]).await.expect(200);
        let _ = assessor.get(&case).await.expect(200).says("Da valutare entro");

        // Somebody else does: the next time it goes to them.
        let _ = as_role(&app, "counsellor@demo.example", Role::Assessor).await;
        app.advance(3 * DAY + 60);
        app.work().await;
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let _ = assessor.get(&case).await.expect(200).says("affidata a un’altra persona");
        let late = format!("csrf={}&level_0=1&do=save", assessor.token());
        let late = assessor.post_raw(&case, FORM, late.into_bytes()).await;
        let _ = late.expect(422).says("affidata a un’altra persona");
        let mut counsellor = signed_in(&app, "counsellor@demo.example").await;
        judges(&mut counsellor, &id, &GOOD).await;
    }
}

#[tokio::test]
async fn a_mark_that_is_late_does_not_count_though_the_job_is_late_too() {
    const DAYS: i64 = 3 * 24 * 3_600;
    for app in TestApp::with_demo_on_each_engine().await {
        let _ = rules(&app, &[("judge_days", "3")]).await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let (_, id) = handed_in(&app, &mut giulia).await;
        let case = format!("/assessment/{id}");
        app.advance(DAYS + 60);
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let _ = assessor.get(&case).await.expect(200).says("La proposta");
        let _ = as_role(&app, "counsellor@demo.example", Role::Assessor).await;
        let _ = assessor.submit(&case, &GOOD).await.expect(422).says("affidata a un’altra persona");
        let _ = assessor.get(&case).await.expect(200).says("affidata a un’altra persona");
        app.work().await;
        let mut counsellor = signed_in(&app, "counsellor@demo.example").await;
        judges(&mut counsellor, &id, &GOOD).await;
    }
}

const FORM: &str = "application/x-www-form-urlencoded";
