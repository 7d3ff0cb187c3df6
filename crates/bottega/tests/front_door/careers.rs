//! Careers by the front door: orientation, gap, roles, anonymous search, contact.

use careers::frameworks::{Publisher, import_esco, import_files};
use kernel::{Actor, Ctx};
use skills::framework::Family;
use skills::library::{ConceptRef, Library};
use std::path::PathBuf;
use testkit::{Browser, Seen, TestApp};

const PASSWORD: &str = "bottega-demo";

/// Somebody of the demo, signed in.
pub(super) async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in(email, PASSWORD).await;
    browser
}

/// Answers the ten questions, the first of each page with 5 and the others with 2.
async fn answer_questions(browser: &mut Browser) -> Seen {
    let mut page = browser.get("/orientation/questions").await.expect(200);
    for _ in 0..2 {
        let mut names = page.attributes("fieldset.rating input[type=radio]", "name");
        names.dedup();
        let answers: Vec<(&str, &str)> = names
            .iter()
            .enumerate()
            .map(|(place, name)| (name.as_str(), if place == 0 { "5" } else { "2" }))
            .collect();
        page = browser.submit("/orientation/questions", &answers).await.expect(200);
    }
    page
}

#[tokio::test]
async fn a_guest_answers_stops_resumes_and_takes_the_result_along() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut guest = app.browser();
        let begun = guest.get("/orientation/questions").await.expect(200);
        let first = begun.attributes("fieldset.rating input[type=radio]", "name").remove(0);
        let wrong = guest.submit("/orientation/questions", &[(first.as_str(), "5")]).await.expect(422);
        assert!(wrong.text().contains("Controlla"), "{}", wrong.text());
        let _ = guest.get("/orientation").await.says("salvate");
        let result = answer_questions(&mut guest).await;
        assert_eq!(result.path, "/orientation/result");
        let result = result.says("Professioni che ti assomigliano");
        assert_eq!(result.all("svg.radar").len(), 1, "a chart");
        assert!(result.all("table tbody tr").len() >= 6, "and its table");
        // Signing in from the same browser makes the answers the person's own.
        let _ = guest.sign_in("giulia@demo.example", PASSWORD).await;
        let _ = guest.get("/orientation/result").await.expect(200).says("In evidenza");
        let mut elsewhere = signed_in(&app, "giulia@demo.example").await;
        assert_eq!(elsewhere.get("/orientation/result").await.path, "/orientation/result");
        assert_eq!(app.browser().get("/orientation/result").await.path, "/orientation/questions");
    }
}

#[tokio::test]
async fn a_person_states_skills_and_sees_the_gap_close() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get("/skills").await.expect(200).says("Analista di dati");
        // What is typed is found by its exact name, offered when it may be several, refused when unknown.
        let unknown = giulia.submit("/skills/claims", &[("skill", "zzzz"), ("level", "3")]).await.expect(422);
        assert!(unknown.text().contains("Non troviamo"), "{}", unknown.text());
        let several = giulia.submit("/skills/claims", &[("skill", "dati"), ("level", "3")]).await.expect(422);
        assert!(several.attributes("input[name=concept]", "value").len() > 1);
        let saved = giulia
            .submit("/skills/claims", &[("skill", "interrogare basi di dati con SQL"), ("level", "5")])
            .await;
        let _ = saved.expect(200).says("Salvato: interrogare basi di dati con SQL");
        let gap = giulia.get("/skills/gap").await.expect(200).says("1 delle 16 competenze");
        assert!(gap.text().contains("Per ora lo dici solo tu") || gap.text().contains("Ci sei già"));
        // The checklist takes many at once.
        let list = giulia.get("/skills/checklist").await.expect(200);
        let field = list.attributes("select[name^=level-]", "name").remove(0);
        let _ = giulia.submit("/skills/checklist", &[(field.as_str(), "9")]).await.expect(422);
        let _ = giulia.get("/skills/checklist").await;
        let _ =
            giulia.submit("/skills/checklist", &[(field.as_str(), "8")]).await.expect(200).says("salvata");
        // A goal more, a goal less.
        let occupation = giulia.get("/occupations?q=elettricista").await.expect(200).link("Elettricista");
        let page = giulia.get(&occupation).await.expect(200);
        let id = page.attributes("button[name=occupation]", "value").remove(0);
        let _ =
            giulia.submit("/skills/targets", &[("occupation", &id)]).await.expect(200).says("Elettricista");
    }
}

#[tokio::test]
async fn a_company_finds_people_without_names_until_they_accept() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let roles = recruiter.get("/talent").await.expect(200);
        let role = roles.link("Analista dei dati");
        let people = recruiter.get(&format!("{role}/people")).await.expect(200).says("Persona 1");
        for hidden in ["Conti", "Moretti", "demo.example", "per_"] {
            assert!(!people.all("main")[0].contains(hidden), "{hidden} is shown");
        }
        assert!(!people.body().contains("per_"), "an id of a person is in the page");
        let look = people.attributes("a[href^='/talent/looks/']", "href").remove(0);
        let _ = recruiter.get(&look).await.expect(200);
        let short = recruiter.submit(&look, &[("message", "ciao")]).await.expect(422);
        assert!(short.text().contains("Scrivi almeno"));
        let message = "Buongiorno, cerchiamo una persona per i cruscotti di reparto: ne parliamo?";
        let _ = recruiter.submit(&look, &[("message", message)]).await.expect(200).says("Richiesta inviata");
        let _ = recruiter.get(&look).await;
        let twice = recruiter.submit(&look, &[("message", message)]).await.expect(422);
        assert!(twice.text().contains("hai già chiesto"), "{}", twice.text());
        let before = recruiter.get("/talent/contacts").await.expect(200).says("ancora anonima");
        // Whoever was asked gets a mail, sees who looked, and accepts.
        app.work().await;
        let email = asked(&app, "Analista dei dati di produzione").await;
        let mut person = signed_in(&app, &email).await;
        let mine = person.get("/contacts").await.expect(200).says("Meccanica Adda").says("Analista dei dati");
        assert!(
            mine.all("table tbody tr").iter().any(|row| row.contains("Meccanica Adda")),
            "no log of looks"
        );
        let action = mine.attributes("form[action^='/contacts/']", "action").remove(0);
        let _ = person
            .submit(&action, &[("answer", "yes"), ("reply", "Volentieri")])
            .await
            .expect(200)
            .says("Hai accettato");
        let after = recruiter.get("/talent/contacts").await.expect(200).says("Volentieri");
        let addresses = |page: &Seen| page.attributes("a[href^='mailto:']", "href").len();
        assert_eq!(addresses(&after), addresses(&before) + 1, "a name and an address appear");
        assert!(after.body().contains(&email));
        // Answering twice is refused, and so is answering for somebody else.
        let body = format!("csrf={}&answer=no", person.token());
        let kind = "application/x-www-form-urlencoded";
        let _ = person.post_raw(&action, kind, body.clone().into_bytes()).await.expect(409);
        let mut other = signed_in(&app, "giulia@demo.example").await;
        let _ = other.get("/skills").await;
        let body = format!("csrf={}&answer=no", other.token());
        let _ = other.post_raw(&action, kind, body.into_bytes()).await.expect(404);
        let _ = other.get(&format!("{role}/people")).await.expect(403);
    }
}

/// The e-mail address of whoever was asked for a role, from the mail they got.
async fn asked(app: &TestApp, role: &str) -> String {
    let store = app.house.app.store();
    let people: Vec<String> = store::query_scalar("SELECT value FROM identifier WHERE kind = 'email'")
        .fetch_all(&mut *store.read().await.unwrap())
        .await
        .unwrap();
    let got = |email: &&String| app.mails_to(email).iter().any(|(_, text)| text.contains(role));
    people.iter().find(got).unwrap().clone()
}

#[tokio::test]
async fn whoever_withdraws_consent_is_found_no_more() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let role = recruiter.get("/talent").await.link("Manutentore");
        let people = recruiter.get(&format!("{role}/people")).await.expect(200);
        let look = people.attributes("a[href^='/talent/looks/']", "href").remove(0);
        let store = app.house.app.store();
        let person: String = store::query_scalar("SELECT person_id FROM talent_look WHERE id = $1")
            .bind(look.trim_start_matches("/talent/looks/"))
            .fetch_one(&mut *store.read().await.unwrap())
            .await
            .unwrap();
        let withdraw = identity::ChangeConsent {
            person: person.parse().unwrap(),
            purpose: identity::Purpose::TalentSearch,
            given: false,
        };
        store.run(&app.house.app.system_ctx("test"), &withdraw).await.unwrap();
        // Even before any job has run: the consent is read at the moment of the search.
        let shown = |page: &Seen| page.attributes("a[href^='/talent/looks/']", "href").len();
        let now = recruiter.get(&format!("{role}/people")).await.expect(200);
        assert_eq!(shown(&now), shown(&people) - 1);
        let message = "Buongiorno, ci piacerebbe parlare con te del nostro reparto.";
        let _ = recruiter.get(&look).await.expect(200);
        let gone = recruiter.submit(&look, &[("message", message)]).await.expect(422);
        assert!(gone.text().contains("non vuole più farsi trovare"), "{}", gone.text());
        app.work().await;
    }
}

#[tokio::test]
async fn a_role_is_described_from_an_occupation_and_changed() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let _ = recruiter.get("/talent/new").await.expect(200);
        let wrong = recruiter.submit("/talent", &[("name", ""), ("occupation", "zzzz")]).await.expect(422);
        assert!(wrong.text().contains("obbligatorio") && wrong.text().contains("Non troviamo"));
        let made = recruiter
            .submit("/talent", &[("name", "Elettricista di cantiere"), ("occupation", "elettricista")])
            .await
            .expect(200)
            .says("Elettricista di cantiere")
            .says("Norme");
        let add = format!("{}/skills", made.path);
        let fields = [("skill", "lavorare in squadra"), ("importance", "useful"), ("minimum", "2")];
        let added = recruiter.submit(&add, &fields).await.expect(200).says("Aggiunta: lavorare in squadra");
        assert_eq!(added.path, made.path);
        let mut other = signed_in(&app, "giulia@demo.example").await;
        let _ = other.get(&made.path).await.expect(403);
    }
}

/// `../shared/data`, or what `BOTTEGA_DATA` says.
fn data() -> PathBuf {
    std::env::var_os("BOTTEGA_DATA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from)
}

#[tokio::test]
async fn esco_takes_the_place_of_the_starter_and_importing_it_again_changes_nothing() {
    let folder = data().join("esco");
    if !folder.is_dir() {
        eprintln!("no ESCO files in {}: skipped", folder.display());
        return;
    }
    for app in TestApp::with_demo_on_each_engine().await {
        let store = app.house.app.store();
        let ctx = Ctx { actor: Actor::System("test"), ..app.house.app.system_ctx("test") };
        let import = || import_esco(store, &ctx, vec![folder.clone()], &|_| {});
        let unnamed = app.browser().get("/catalogue?q=tableur").await.expect(200);
        let _ = unnamed.says("Nessun");
        let first = import().await.unwrap().written;
        assert!(first.added > 16_000 && first.relations_added > 120_000, "{first:?}");
        let again = import().await.unwrap().written;
        assert_eq!((again.added, again.changed, again.deprecated, again.relations_added), (0, 0, 0, 0));
        // A table of names alone changes nothing else: what is knowledge stays knowledge, and stands where it stood.
        for names in ["skills_fr.csv", "occupations_it.csv"] {
            let names = import_esco(store, &ctx, vec![folder.join(names)], &|_| {}).await.unwrap().written;
            assert_eq!((names.added, names.changed, names.relations_added), (0, 0, 0), "{names:?}");
        }
        app.work().await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        // What trains a skill is found by the names that came in, a few seconds later.
        app.advance(20);
        let found = giulia.get("/catalogue?q=tableur").await.expect(200);
        let _ = found.says("Fogli di calcolo: le basi che servono davvero");
        let page = giulia.get("/occupations?q=elettricista").await.expect(200);
        assert!(page.text().contains("ESCO classification of the European Commission"));
        // What Giulia aimed at and said before keeps its meaning.
        let _ = giulia.get("/skills/gap").await.expect(200).says("nalista");
        // Skills of which only English and French names came in keep the names that the starter has in Italian …
        let _ = giulia.get("/skills").await.expect(200).says("Usare fogli di calcolo");
        let found = giulia.get("/concepts/suggest?kind=skill&q=fogli+di+calcolo").await.expect(200);
        assert!(found.body().contains("usare fogli di calcolo"), "{}", found.body());
        let text = "Tre anni in officina: so lavorare in squadra e uso fogli di calcolo.";
        let fields = [("purpose", "cv"), ("language", "it"), ("text", text)];
        let _ = giulia.get("/skills/read").await;
        let _ = giulia.upload("/skills/read", &fields, &[]).await.expect(200).says("Usare fogli di calcolo");
        // … and a name in a language that is not the page's is better than none.
        let plumber = giulia.get("/concepts/suggest?kind=occupation&q=plumber").await.expect(200);
        assert!(plumber.body().contains("idraulico"), "{}", plumber.body());
    }
}

#[tokio::test]
async fn occupations_of_the_united_states_lend_their_interests_and_are_not_offered() {
    let (esco, onet) = (data().join("esco"), data().join("onet"));
    if !esco.is_dir() || !onet.is_dir() {
        eprintln!("no ESCO or O*NET files in {}: skipped", data().display());
        return;
    }
    for app in TestApp::with_demo_on_each_engine().await {
        let store = app.house.app.store();
        let ctx = Ctx { actor: Actor::System("test"), ..app.house.app.system_ctx("test") };
        let crosswalk = onet.join("esco_onet_crosswalk_Nov2020.csv");
        let import = |publisher: Publisher, path: PathBuf| {
            let ctx = &ctx;
            async move { import_files(store, ctx, (&publisher, None), vec![path], &|_| {}).await.unwrap() }
        };
        let _ = import(Publisher::Onet, onet.clone()).await;
        app.work().await;
        let mut visitor = app.browser();
        // Alone they do not take the place of the starter's, which ask for skills.
        let _ = visitor.get("/occupations?q=elettricista").await.expect(200).link("Elettricista");
        let _ = import(Publisher::Esco, esco.clone()).await;
        let _ = import(Publisher::Crosswalk, crosswalk).await;
        app.work().await;
        let now = app.house.app.service::<Library>().unwrap().now();
        let offered =
            |one: ConceptRef<'_>| matches!(one.framework().framework.family, Family::Esco | Family::Own);
        assert!(now.occupations().all(offered));
        let (known, all) =
            (now.occupations().filter(|one| one.interests().is_some()).count(), now.occupations().count());
        assert!(known * 4 > all * 3, "interests of {known} occupations of {all}");
        let list = visitor.get("/occupations").await.expect(200);
        assert!(!list.text().contains("Accountants and Auditors"), "{}", list.text());
        let frameworks = visitor.get("/frameworks").await.expect(200).says("O*NET");
        assert!(!frameworks.text().contains("crosswalk"), "it has no concept of its own");
    }
}
