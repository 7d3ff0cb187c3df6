//! Quizzes, recognition, statements by a link, work of groups, and the files that assessors look at.

use super::learning::signed_in;
use std::io::Write as _;
use testkit::{Browser, Seen, TestApp};

const OFFER: &str = "Accessible web pages, hands on";
pub(super) const TITLE: &str = "Making a web page accessible";

/// The address of the first form on the page whose action contains this.
pub(super) fn action(page: &Seen, part: &str) -> String {
    let found = page.attributes("form", "action").into_iter().find(|action| action.contains(part));
    found.unwrap_or_else(|| panic!("no form {part:?} on {}: {}", page.path, page.text()))
}

/// The public page of the microcredential whose submissions are judged by two.
pub(super) async fn microcredential(browser: &mut Browser) -> String {
    let list = browser.get("/catalogue?q=accessible").await.expect(200).says(OFFER);
    let offer = browser.get(&list.link(OFFER)).await.expect(200);
    let links = offer.attributes("main a", "href");
    links.into_iter().find(|href| href.starts_with("/catalogue/microcredentials/")).unwrap()
}

async fn writes(designer: &mut Browser, quiz: &str, kind: &str, values: &[(&str, &str)]) -> Seen {
    let form = format!("{quiz}/questions/new-{kind}");
    let _ = designer.get(&form).await.expect(200);
    designer.submit(&form, values).await
}

const ITEM: &str = r#"<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="capitals" title="x">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">
<qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
<qti-item-body><p>Capitale della Lombardia?</p><qti-choice-interaction response-identifier="RESPONSE" max-choices="1">
<qti-simple-choice identifier="A">Bergamo</qti-simple-choice><qti-simple-choice identifier="B">Milano</qti-simple-choice>
</qti-choice-interaction></qti-item-body></qti-assessment-item>"#;

fn package() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let picture = ITEM.replace("\"capitals\"", "\"map\"").replace("<p>", "<p><img src=\"x.png\" alt=\"\"/>");
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aa\">]><x>&a;</x>";
    let twice = ITEM.replace("Lombardia", "Liguria");
    for (name, text) in [
        ("imsmanifest.xml", "<manifest/>"),
        ("a.xml", ITEM),
        ("b.xml", &picture),
        ("c.xml", bomb),
        ("d.xml", &twice),
    ] {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[tokio::test]
async fn a_quiz_is_written_and_imported_and_what_answers_say_is_read() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let desk = designer.get("/design").await.expect(200);
        let published = designer.get(&desk.link(TITLE)).await.expect(200);
        let draft = designer.submit(&action(&published, "/next"), &[]).await.expect(200).path;
        let form = format!("{draft}/tasks/new");
        let _ = designer.get(&form).await.expect(200);
        let task =
            [("title", "Che cosa sai"), ("instructions", "Rispondi senza aiuti."), ("evidence", "quiz")];
        let quiz = designer.submit(&form, &task).await.expect(200).says("Ancora nessuna domanda").path;

        let options = [("prompt", "Quale?"), ("option_0", "uno"), ("option_1", "due"), ("option_2", "due")];
        let wrong = writes(&mut designer, &quiz, "single", &options).await.expect(422);
        let _ = wrong.says("C’è già");
        let empty = [("prompt", "Quale?"), ("option_0", "uno"), ("option_1", "due"), ("right", "4")];
        let _ = writes(&mut designer, &quiz, "single", &empty).await.expect(422).says("è vuota");
        let single = [("prompt", "Quale?"), ("option_0", "uno"), ("option_1", "due"), ("right", "1")];
        let _ = writes(&mut designer, &quiz, "single", &single).await.expect(200).says("Giusto: due");
        let multiple = [
            ("prompt", "Quali?"),
            ("option_0", "uno"),
            ("option_1", "due"),
            ("option_3", "tre"),
            ("right", "0"),
            ("right", "3"),
        ];
        let _ =
            writes(&mut designer, &quiz, "multiple", &multiple).await.expect(200).says("Giusto: uno · tre");
        let far = [("prompt", "Quanto fa?"), ("value", "circa dieci")];
        let _ = writes(&mut designer, &quiz, "numeric", &far).await.expect(422).says("Scrivi un numero");
        let numeric = [("prompt", "Quanto fa?"), ("value", "12,5"), ("tolerance", "0.5")];
        let _ = writes(&mut designer, &quiz, "numeric", &numeric).await.expect(200).says("12,5 ± 0,5");
        let few = [("prompt", "In ordine?"), ("lines", "prima\ndopo")];
        let _ = writes(&mut designer, &quiz, "ordering", &few).await.expect(422).says("da 3 a 10");
        let order = [("prompt", "In ordine?"), ("lines", "prima\npoi\ndopo")];
        let _ = writes(&mut designer, &quiz, "ordering", &order).await.expect(200).says("prima → poi → dopo");
        let short = [("prompt", "Come si dice?"), ("lines", "cella\ncasella")];
        let page =
            writes(&mut designer, &quiz, "short_answer", &short).await.expect(200).says("cella · casella");
        assert_eq!(page.all("ol.rows > li").len(), 5);
        let rules = [("minutes", "0"), ("attempts", "2"), ("pass_percent", "60")];
        let _ = designer.submit(&quiz, &rules).await.expect(422).says("1").says("600");
        let rules = [("minutes", "15"), ("attempts", "2"), ("pass_percent", "60")];
        let _ = designer.submit(&quiz, &rules).await.expect(200).says("Salvato");

        let import = format!("{quiz}/import");
        let _ = designer.get(&import).await.expect(200);
        let picture = ("file", "x.png", "image/png", b"\x89PNG\r\n\x1a\n0000".as_slice());
        let _ = designer.upload(&import, &[], &[picture]).await.expect(422).says("QTI 3");
        let _ = designer.get(&import).await;
        let zip = package();
        let file = ("file", "items.zip", "application/zip", zip.as_slice());
        let told = designer.upload(&import, &[], &[file]).await.expect(200).says("1 domanda importata");
        let _ = told
            .says("mostra “img”")
            .says("contiene una dichiarazione DOCTYPE")
            .says("lo stesso identificativo");
        let page = designer.get(&quiz).await.expect(200).says("Capitale della Lombardia?").says("capitals");
        assert_eq!(page.all("ol.rows > li").len(), 6);
        let question = page.link("Capitale della Lombardia?");
        let _ = designer.get(&question).await.expect(200);
        let removed = designer.submit(&format!("{question}/remove"), &[]).await.expect(200);
        assert_eq!(removed.all("ol.rows > li").len(), 5);
        assert_eq!(app.bytes_stored(), files_of_the_demo(&app).await, "nothing of an import is kept");

        let version = published.path.clone();
        let tasks = designer.get(&version).await.expect(200);
        let statistics = tasks.link("Che cosa dicono le risposte");
        let read = designer.get(&statistics).await.expect(200).says("queste cifre sono appena un indizio");
        assert_eq!(read.all("table tbody tr").len(), 5);
        let mut manager = signed_in(&app, "recruiter@demo.example").await;
        let _ = manager.get(&statistics).await.expect(404);
        let _ = designer.get(&statistics.replace("/statistics", "")).await.expect(409);
    }
}

/// What the files of the demo come to.
async fn files_of_the_demo(app: &TestApp) -> u64 {
    let mut tx = app.house.app.store().read().await.unwrap();
    let sum: i64 = store::query_scalar("SELECT CAST(COALESCE(SUM(size), 0) AS BIGINT) FROM blob")
        .fetch_one(&mut *tx)
        .await
        .unwrap();
    u64::try_from(sum).unwrap()
}

/// Takes the quiz of a draft: everything right but what is asked as a number, which is first answered with nonsense.
pub(super) async fn take_quiz(learner: &mut Browser, work: &str) -> String {
    let draft = learner.get(work).await.expect(200);
    let task = draft.attributes("button[name=quiz]", "value").remove(0);
    let _ = learner.upload(work, &[("quiz", &task)], &[]).await.expect(200).says("Tentativi rimasti 2 / 2");
    let quiz = format!("{work}/quiz/{task}");
    let first = learner.submit(&quiz, &[]).await.expect(200).says("Domanda 1 di 5").says("Si chiude alle");
    assert_eq!(first.path, format!("{quiz}/1"));
    let _ = learner.submit(&format!("{quiz}/1"), &[("answer", "7")]).await.expect(422);
    let _ = learner.get(&format!("{quiz}/1")).await;
    let _ = learner.submit(&format!("{quiz}/1"), &[("answer", "0")]).await.expect(200).says("Domanda 2 di 5");
    let several = [("answer", "0"), ("answer", "2"), ("to", "end")];
    let _ = learner
        .submit(&format!("{quiz}/2"), &several)
        .await
        .expect(200)
        .says("3 domande sono senza risposta");
    let _ = learner.get(&format!("{quiz}/3")).await.expect(200);
    let nonsense = learner.submit(&format!("{quiz}/3"), &[("answer", "circa")]).await.expect(422);
    let _ = nonsense.says("Scrivi un numero");
    let _ = learner.submit(&format!("{quiz}/3"), &[("answer", "3")]).await.expect(200);
    let shown = learner.get(&format!("{quiz}/4")).await.expect(200).all("select option[value=\"\"]").len();
    let twice: Vec<(&str, &str)> = PLACES[..shown].iter().map(|place| (*place, "1")).collect();
    let _ = learner.submit(&format!("{quiz}/4"), &twice).await.expect(422).says("una volta sola");
    let page = learner.get(&format!("{quiz}/4")).await.expect(200);
    let right = ["Find the barriers", "Repair them", "Test with people", "Report what was done"];
    let labels = page.all("fieldset.group label");
    let places: Vec<String> = labels
        .iter()
        .map(|label| right.iter().position(|text| label.starts_with(text)).map_or(0, |at| at + 1).to_string())
        .collect();
    let order: Vec<(&str, &str)> = PLACES.into_iter().zip(places.iter().map(String::as_str)).collect();
    let _ = learner.submit(&format!("{quiz}/4"), &order).await.expect(200).says("Domanda 5 di 5");
    let ended = learner.submit(&format!("{quiz}/5"), &[("answer", "  ALT ")]).await.expect(200);
    let _ = ended.says("Hai risposto a tutte le domande");
    let ended = learner.submit(&format!("{quiz}/end"), &[]).await.expect(200).says("83%");
    let _ = ended.says("sufficiente");
    quiz
}

const PLACES: [&str; 4] = ["place_0", "place_1", "place_2", "place_3"];

pub(super) async fn judges(who: &mut Browser, id: &str, good: bool) {
    let case = format!("/assessment/{id}");
    let _ = who.get(&case).await.expect(200).says("La proposta");
    let mut values = vec![("do", "finish")];
    let level = if good { "1" } else { "0" };
    values.extend(["level_0", "level_1", "level_2"].map(|name| (name, level)));
    values.push(("outcome", if good { "pass" } else { "fail" }));
    if !good {
        values.push(("feedback", "Manca il tuo contributo."));
    }
    let _ = who.submit(&case, &values).await.expect(200).says("Valutazione conclusa");
}

pub(super) async fn validates(app: &TestApp, id: &str) {
    let mut validator = signed_in(app, "validator@demo.example").await;
    let decision = format!("/validation/{id}");
    let _ = validator.get(&decision).await.expect(200);
    let _ = validator.submit(&decision, &[("decision", "confirm")]).await.expect(200).says("Convalidata");
}

/// The two of the three assessors who have a seat.
pub(super) async fn panel(app: &TestApp, id: &str) -> Vec<Browser> {
    let mut sitting = Vec::new();
    for email in ["assessor@demo.example", "assessor2@demo.example", "valentina.motta@demo.example"] {
        let mut browser = signed_in(app, email).await;
        let case = browser.get(&format!("/assessment/{id}")).await.expect(200);
        if case.text().contains("La proposta") {
            sitting.push(browser);
        }
    }
    sitting
}

/// Sends an answer by a link whose page has no form any more.
async fn answers_again(witness: &mut Browser, link: &str) -> Seen {
    let _ = witness.get("/session/new").await.expect(200);
    let words =
        "words=Ha+rifatto+tutto+da+capo+e+da+sola.&name=Anna+Neri&position=titolare&is_me=yes&do=give";
    let form = format!("csrf={}&{words}", witness.token()).into_bytes();
    witness.post_raw(link, "application/x-www-form-urlencoded", form).await
}

/// A witness answers by the link that was mailed; looking at it answers nothing, and it works once.
async fn gives_statement(app: &TestApp, learner: &mut Browser, work: &str) {
    let _ = learner.get(work).await.expect(200);
    let _ = learner.upload(work, &[("ask", "yes")], &[]).await.expect(200).says("Chiedi una dichiarazione");
    let ask = format!("{work}/statements/new");
    let _ = learner.submit(&ask, &[("kind", "statement"), ("email", "anna")]).await.expect(422);
    let whom = [
        ("kind", "statement"),
        ("name", "Anna Neri"),
        ("position", "titolare"),
        ("email", "anna@falegnameria.example"),
        ("note", "Puoi dire delle pagine di marzo?"),
    ];
    let _ =
        learner.submit(&ask, &whom).await.expect(200).says("Richiesta inviata a Anna Neri").says("in attesa");
    app.work().await;
    let link = app.link_mailed_to("anna@falegnameria.example");
    let mut anna = app.browser();
    for _ in 0..2 {
        let _ = anna.get(&link).await.expect(200).says("Puoi dire delle pagine di marzo?");
    }
    let words = "Ha rifatto le nostre pagine da sola, provandole con chi non usa il mouse.";
    let refused = anna.submit(&link, &[("words", words), ("do", "give")]).await.expect(422);
    let _ = refused.says("Conferma di essere la persona");
    let given = [("words", words), ("is_me", "yes"), ("do", "give")];
    let _ = anna.submit(&link, &given).await.expect(200).says("tra le evidenze di Giulia Bianchi");
    let _ = anna.get(&link).await.expect(200).says("ogni link vale una volta sola");
    let _ = answers_again(&mut anna, &link).await.expect(422).says("ogni link vale una volta sola");
    let forged = link.replace(['0', '1', '2', '3'], "4");
    let _ = anna.get(&forged).await.expect(404);
    let page =
        learner.get(work).await.expect(200).says(words).says("link inviato a anna@falegnameria.example");
    let _ = page.says("ha risposto");
}

#[tokio::test]
async fn what_somebody_can_already_do_is_recognised_without_attending() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let address = microcredential(&mut giulia).await;
        let ask = format!("{address}/recognition");
        let mut visitor = app.browser();
        let _ = visitor.get(&ask).await.expect(200).says("Accedi per chiedere il riconoscimento");
        let _ = giulia.get(&ask).await.expect(200).says("Scuola Digitale Bergamo");
        let _ = giulia.submit(&ask, &[("reasons", "Lo so fare.")]).await.expect(422);
        let reasons = "Da tre anni curo il sito di una falegnameria e di due biblioteche di Cremona.";
        let begun = giulia.submit(&ask, &[("reasons", reasons)]).await.expect(200);
        let work = begun.path.clone();
        let _ = giulia.get(&ask).await.expect(200);
        let again = giulia.submit(&ask, &[("reasons", reasons)]).await.expect(200);
        assert_eq!(again.path, work, "what is open is continued");

        let _ = giulia.get(&format!("{work}/hand-in")).await.expect(200);
        let empty = giulia.submit(&format!("{work}/hand-in"), &[]).await.expect(422);
        let _ = empty.says("Il portfolio è vuoto");
        take_quiz(&mut giulia, &work).await;
        gives_statement(&app, &mut giulia, &work).await;
        let answers =
            [("answer_0", "Il rapporto di marzo, allegato."), ("answer_1", "La pagina degli orari.")];
        let _ = giulia.get(&work).await;
        let _ = giulia.upload(&work, &answers, &[]).await.expect(200).says("Bozza salvata");
        let _ = giulia.get(&format!("{work}/hand-in")).await.expect(200);
        let _ = giulia.submit(&format!("{work}/hand-in"), &[]).await.expect(200).says("Ricevuta");
        let _ = giulia.get("/recognition").await.expect(200).says(TITLE).says("Ricevuta");

        let id = work.rsplit('/').next().unwrap();
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let case = format!("/assessment/{id}");
        let _ = assessor.get(&case).await.expect(200).says("Si può valutare?").says(reasons);
        let _ = assessor.submit(&format!("{case}/admission"), &[("do", "admit")]).await.expect(200);
        let mut sitting = panel(&app, id).await;
        assert_eq!(sitting.len(), 2, "two judge what is recognised");
        let seen = sitting[0].get(&case).await.expect(200).says("83%").says("Giusto sarebbe: 4,5");
        let _ = seen.says("Dichiarato di persona");
        for judge in &mut sitting {
            judges(judge, id, true).await;
        }
        validates(&app, id).await;
        app.work().await;
        let _ = giulia.get(&work).await.expect(200).says("Certificata");
        let backpack = giulia.get("/backpack").await.expect(200);
        let credential = giulia.get(&backpack.link(TITLE)).await.expect(200);
        let credential = credential.says("Recognition of prior learning, without attendance");
        let signed = giulia.get(&credential.link("Documento firmato (JSON)")).await.expect(200).body();
        assert!(signed.contains("titolare") && !signed.contains("Anna Neri"), "who said it is not for all");
        let data = giulia.get("/account/data.json").await.expect(200).body();
        for own in [reasons, "Anna Neri", "Puoi dire delle pagine di marzo?"] {
            assert!(data.contains(own), "{own:?} is missing in what they can take along");
        }
        let data: serde_json::Value = serde_json::from_str(&data).unwrap();
        assert_eq!(data["activity"]["quiz_answers"].as_array().unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_question_that_is_over_says_so_and_a_quiz_ends_with_its_time() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let ask = format!("{}/recognition", microcredential(&mut giulia).await);
        let _ = giulia.get(&ask).await.expect(200);
        let reasons = [("reasons", "Da tre anni curo il sito di una falegnameria e di due biblioteche.")];
        let work = giulia.submit(&ask, &reasons).await.expect(200).path;
        let task = giulia.get(&work).await.attributes("button[name=quiz]", "value").remove(0);
        let quiz = format!("{work}/quiz/{task}");
        let _ = giulia.get(&quiz).await.expect(200);
        let _ = giulia.submit(&quiz, &[]).await.expect(200);
        let _ = giulia.submit(&format!("{quiz}/1"), &[("answer", "0")]).await.expect(200);
        app.advance(21 * 60);
        let late = giulia.submit(&format!("{quiz}/2"), &[("answer", "0")]).await.expect(200);
        let _ = late.says("Il tempo è finito").says("16%").says("Tentativi rimasti 1 / 2");
        let _ = giulia.submit(&quiz, &[]).await.expect(200).says("Domanda 1 di 5");
        let _ = giulia.get(&format!("{quiz}/end")).await.expect(200);
        let _ = giulia.submit(&format!("{quiz}/end"), &[]).await.expect(200).says("tutti i tentativi");
        let form = format!("csrf={}", giulia.token()).into_bytes();
        let refused = giulia.post_raw(&quiz, "application/x-www-form-urlencoded", form).await.expect(422);
        let _ = refused.says("tutti i tentativi");

        let _ = giulia.get(&format!("{work}/statements/new")).await.expect(200);
        let whom = [
            ("kind", "observation"),
            ("name", "Ugo Rossi"),
            ("position", "tutor"),
            ("email", "ugo@x.example"),
        ];
        let waiting = giulia.submit(&format!("{work}/statements/new"), &whom).await.expect(200);
        app.work().await;
        let link = app.link_mailed_to("ugo@x.example");
        let mut ugo = app.browser();
        let _ = giulia.get(&work).await;
        let withdraw = action(&waiting, "/withdraw");
        let _ = giulia.submit(&withdraw, &[]).await.expect(200).says("ritirata");
        let _ = ugo.get(&link).await.expect(200).says("ritirata da chi l’aveva fatta");
        let _ = answers_again(&mut ugo, &link).await.expect(422).says("ritirata da chi l’aveva fatta");
        let _ = giulia.get(&format!("{work}/statements/new")).await.expect(200);
        let _ = giulia.submit(&format!("{work}/statements/new"), &whom).await.expect(200);
        app.work().await;
        let link = app.link_mailed_to("ugo@x.example");
        app.advance(15 * 86_400);
        let _ = ugo.get(&link).await.expect(200).says("quattordici giorni");
        let _ = answers_again(&mut ugo, &link).await.expect(422).says("quattordici giorni");
        let page = giulia.get(&work).await;
        assert!(!page.text().contains("Ha rifatto tutto"), "what came too late is nowhere");
    }
}

/// A learner books the next date of the offer whose work may be done together.
pub(super) async fn books(learner: &mut Browser) -> String {
    let list = learner.get("/catalogue?q=accessible").await.expect(200);
    let detail = learner.get(&list.link(OFFER)).await.expect(200);
    let booking =
        detail.attributes("main a", "href").into_iter().find(|to| to.starts_with("/editions/")).unwrap();
    let _ = learner.get(&booking).await.expect(200);
    let _ = learner.submit(&booking, &[("despite_overlap", "yes")]).await.expect(200).says("Il posto è tuo");
    booking.split('/').nth(2).unwrap().to_owned()
}

pub(super) async fn starts(learner: &mut Browser, edition: &str) -> String {
    let mine = learner.get("/learning").await.expect(200);
    let html = mine.attributes("form", "action").into_iter().filter(|action| action.ends_with("/submission"));
    for start in html {
        let begun = learner.submit(&start, &[]).await.expect(200);
        if begun.text().contains(TITLE) || begun.text().contains("reti") || begun.path.starts_with("/groups/")
        {
            return begun.path;
        }
    }
    panic!("nothing to begin in {edition}")
}

#[tokio::test]
async fn a_group_hands_in_once_and_each_is_judged_for_themselves() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let mut fellow = signed_in(&app, "tommaso.invernizzi@demo.example").await;
        let edition = books(&mut giulia).await;
        assert_eq!(books(&mut fellow).await, edition);
        let mut trainer = signed_in(&app, "trainer@demo.example").await;
        super::learning::attend(&mut trainer, &edition).await;

        let work = starts(&mut giulia, &edition).await;
        let page = giulia.get(&work).await.expect(200).says("fino a 4 persone");
        let group = giulia.submit(&action(&page, "/group"), &[]).await.expect(200).says("Sciogli il gruppo");
        let invitation = group.attributes("input[id=group-invitation]", "value").remove(0);
        let invitation = invitation.replace("http://bottega.test", "");
        let mut stranger = signed_in(&app, "ahmed.mansour@demo.example").await;
        let _ = stranger.get(&invitation).await.expect(200).says("Giulia Bianchi ti invita");
        let refused = stranger.submit(&invitation, &[]).await.expect(422);
        let _ = refused.says("serve un posto nella stessa edizione");
        let _ = stranger.get(&group.path).await.expect(404);
        let _ = fellow.get(&invitation).await.expect(200);
        let joined = fellow.submit(&invitation, &[]).await.expect(200).says("Ora fai parte del gruppo");
        let _ = joined.says("Il lavoro finora");

        take_quiz(&mut giulia, &work).await;
        let _ = giulia.get(&work).await;
        let values =
            [("answer_0", "Il menu non si apre da tastiera."), ("link", "https://example.org/pagina")];
        let _ = giulia.upload(&work, &values, &[]).await.expect(200);
        let hand_in = format!("{work}/hand-in");
        let _ = giulia.get(&hand_in).await.expect(200);
        let silent =
            giulia.submit(&hand_in, &[]).await.expect(422).says("Manca: Giulia Bianchi, Tommaso Invernizzi");
        assert!(silent.text().contains("contributo"));
        for (browser, words) in [
            (&mut giulia, "Ho provato ogni pagina da tastiera."),
            (&mut fellow, "Ho corretto il menu e i contrasti."),
        ] {
            let _ = browser.get(&group.path).await.expect(200);
            let _ = browser.submit(&group.path, &[("contribution", "poco")]).await.expect(422);
            let _ = browser.get(&group.path).await.expect(200);
            let _ = browser.submit(&group.path, &[("contribution", words)]).await.expect(200).says(words);
        }
        let own = starts(&mut fellow, &edition).await;
        assert_eq!(own, group.path, "whoever is led works on the group's page");
        let _ = giulia.get(&hand_in).await.expect(200);
        let _ = giulia.submit(&hand_in, &[]).await.expect(200).says("Ho corretto il menu");

        let theirs = fellow.get(&group.path).await.expect(200).says("In valutazione").path;
        assert_ne!(theirs, work, "each has a submission of their own");
        let (first, second) = (work.rsplit('/').next().unwrap(), theirs.rsplit('/').next().unwrap());
        let mut judge = signed_in(&app, "assessor@demo.example").await;
        let _ = judge.get(&format!("/assessment/{first}")).await.expect(200).says("Ho provato ogni pagina");
        for judge in &mut panel(&app, first).await {
            judges(judge, first, true).await;
        }
        for judge in &mut panel(&app, second).await {
            let _ =
                judge.get(&format!("/assessment/{second}")).await.expect(200).says("la persona da valutare");
            judges(judge, second, false).await;
        }
        validates(&app, first).await;
        validates(&app, second).await;
        app.work().await;
        let _ = giulia.get(&work).await.expect(200).says("Certificata");
        let _ = fellow.get(&theirs).await.expect(200).says("Manca il tuo contributo");
    }
}

/// Giulia's draft for the offer of the first provider, begun and not handed in.
pub(super) async fn draft(app: &TestApp, giulia: &mut Browser) -> String {
    let edition = super::learning::book(giulia).await;
    let mut trainer = signed_in(app, "trainer@demo.example").await;
    super::learning::attend(&mut trainer, &edition).await;
    let mine = giulia.get("/learning").await.expect(200);
    giulia.submit(&action(&mine, "/submission"), &[]).await.expect(200).path
}

#[tokio::test]
async fn a_film_that_is_too_large_is_refused_in_words_and_fills_no_disk() {
    let app = TestApp::with_demo_on_each_engine().await.remove(0);
    let mut giulia = signed_in(&app, "giulia@demo.example").await;
    let work = draft(&app, &mut giulia).await;
    let before = app.bytes_stored();
    let mut video = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom".to_vec();
    video.resize((100 << 20) + 1, 0);
    let _ = giulia.get(&work).await;
    let typed = [("answer_1", "Devono pagare in tre.")];
    let file = ("file", "lezione.mp4", "video/mp4", video.as_slice());
    let refused = giulia.upload(&work, &typed, &[file]).await.expect(422).says("100");
    assert!(refused.body().contains("Devono pagare in tre."), "nothing typed is lost");
    assert_eq!(app.bytes_stored(), before, "nothing of it stays");

    video.truncate(1 << 20);
    let _ = giulia.get(&work).await;
    let file = ("file", "lezione.mp4", "video/mp4", video.as_slice());
    let kept = giulia.upload(&work, &typed, &[file]).await.expect(200).says("lezione.mp4");
    let evidence = kept.attributes("ul.evidence a", "href").remove(0);
    let whole = giulia.get(&evidence).await.expect(200);
    assert_eq!(whole.headers["accept-ranges"], "bytes");
    assert_eq!(whole.bytes.len(), video.len());
    let part = giulia.get_part(&evidence, "bytes=4-7").await.expect(206);
    assert_eq!(part.bytes, b"ftyp");
    assert_eq!(part.headers["content-range"], format!("bytes 4-7/{}", video.len()).as_str());
    let beyond = giulia.get_part(&evidence, "bytes=99999999-").await.expect(416);
    assert_eq!(beyond.headers["content-range"], format!("bytes */{}", video.len()).as_str());
    let mut stranger = signed_in(&app, "ahmed.mansour@demo.example").await;
    let _ = stranger.get_part(&evidence, "bytes=0-1").await.expect(404);
}

#[tokio::test]
async fn marks_and_revisions_after_the_deadline_are_refused() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let work = draft(&app, &mut giulia).await;
        let file = ("file", "x.txt", "text/plain", b"fatture".as_slice());
        let _ = giulia.upload(&work, &[("answer_1", "Devono pagare in tre.")], &[file]).await.expect(200);
        let hand_in = format!("{work}/hand-in");
        let _ = giulia.get(&hand_in).await.expect(200);
        let _ = giulia.submit(&hand_in, &[]).await.expect(200).says("Consegnato");
        let id = work.rsplit('/').next().unwrap();
        let case = format!("/assessment/{id}");
        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let _ = assessor.get(&case).await.expect(200).says("La proposta");
        let levels = [("level_0", "0"), ("level_1", "1"), ("level_2", "1"), ("outcome", "revise")];
        let revise = |deadline: &'static str| {
            [&levels[..], &[("feedback", "Mancano i totali."), ("deadline", deadline), ("do", "finish")]]
                .concat()
        };
        let _ = assessor.submit(&case, &revise("2026-11-01T12:00")).await.expect(422).says("nel futuro");
        let _ = assessor.get(&case).await;
        let finished = revise("2026-11-30T12:00");
        let _ = assessor.submit(&case, &finished).await.expect(200).says("Valutazione conclusa");

        // The panel has concluded: a mark that comes later changes nothing and says why.
        let form = format!("csrf={}&level_0=2&level_1=2&level_2=2&outcome=pass&do=finish", assessor.token());
        let kind = "application/x-www-form-urlencoded";
        let _ = assessor
            .post_raw(&case, kind, form.into_bytes())
            .await
            .expect(422)
            .says("Hai già dato la tua valutazione");
        let mut validator = signed_in(&app, "validator@demo.example").await;
        let decision = format!("/validation/{id}");
        let _ = validator.get(&decision).await.expect(200).says("Mancano i totali.");
        let _ = validator.submit(&decision, &[("decision", "confirm")]).await.expect(200);

        app.advance(10 * 86_400);
        let answered = giulia.get(&work).await.expect(200).says("Mancano i totali.");
        let again = giulia.submit(&action(&answered, "/submission"), &[]).await;
        let _ = again.expect(409).says("termine");
    }
}
