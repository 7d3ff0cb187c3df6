//! What is refused to whoever works, asks and judges, and what nobody loses by it.

use super::assessment::{id_of, name_of, role};
use super::learning::{attend, signed_in};
use super::work::{
    TITLE, action, books, draft, judges, microcredential, panel, starts, take_quiz, validates,
};
use kernel::{Ctx, ResourceKind, Role};
use store::{Command, Refusable, Subject, Tx};
use testkit::{Browser, Seen, TestApp};

const FORM: &str = "application/x-www-form-urlencoded";
const PROVIDER: &str = "Scuola Digitale Bergamo";
const REASONS: &str = "Da tre anni curo il sito di una falegnameria e di due biblioteche di Cremona.";

/// Brings something about that would take weeks by the front door.
struct Writes<'a>(&'static str, [&'a str; 2]);

impl Command for Writes<'_> {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "test_writes";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Submission, "test")
    }

    async fn run(&self, _: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        let [first, second] = self.1;
        let done = store::query(self.0).bind(first).bind(second).execute(&mut **tx).await?;
        assert!(done.rows_affected() > 0, "{}", self.0);
        Ok(())
    }
}

async fn writes(app: &TestApp, sql: &'static str, values: [&str; 2]) {
    app.house.app.store().run(&app.house.app.system_ctx("test"), &Writes(sql, values)).await.unwrap();
}

/// Sends an empty form to an address whose page may have none.
async fn sends(browser: &mut Browser, address: &str, values: &str) -> Seen {
    let _ = browser.get("/account").await.expect(200);
    let form = format!("csrf={}&{values}", browser.token()).into_bytes();
    browser.post_raw(address, FORM, form).await
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

/// Giulia and Tommaso have seats in one edition and were there.
async fn two(app: &TestApp) -> (Browser, Browser, String) {
    let mut giulia = signed_in(app, "giulia@demo.example").await;
    let mut fellow = signed_in(app, "tommaso.invernizzi@demo.example").await;
    let edition = books(&mut giulia).await;
    assert_eq!(books(&mut fellow).await, edition);
    let mut trainer = signed_in(app, "trainer@demo.example").await;
    attend(&mut trainer, &edition).await;
    (giulia, fellow, edition)
}

#[tokio::test]
async fn nobody_of_a_group_judges_it_and_everybody_was_there() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (mut giulia, mut fellow, edition) = two(&app).await;
        let own = starts(&mut fellow, &edition).await;
        let work = starts(&mut giulia, &edition).await;
        let page = giulia.get(&work).await.expect(200);
        let group = giulia.submit(&action(&page, "/group"), &[]).await.expect(200);
        let invitation = group.attributes("input[id=group-invitation]", "value").remove(0);
        let invitation = invitation.replace("http://bottega.test", "");

        // Whoever revises what they handed in keeps it, and its deadline.
        let attempt = "UPDATE submission SET attempt = CAST($1 AS BIGINT) WHERE id = $2";
        writes(&app, attempt, ["2", last(&own)]).await;
        let _ = fellow.get(&invitation).await.expect(200).says("prende il posto della tua bozza");
        let _ = fellow.submit(&invitation, &[]).await.expect(422).says("hai già consegnato");
        let _ = sends(&mut fellow, &format!("{own}/group"), "").await.expect(409).says("hai già consegnato");
        writes(&app, attempt, ["1", last(&own)]).await;
        let _ = fellow.get(&invitation).await.expect(200);
        let _ = fellow.submit(&invitation, &[]).await.expect(200).says("Ora fai parte del gruppo");

        take_quiz(&mut giulia, &work).await;
        let _ = giulia.get(&work).await;
        let values = [("answer_0", "Il menu non si apre."), ("link", "https://example.org/pagina")];
        let _ = giulia.upload(&work, &values, &[]).await.expect(200);
        for browser in [&mut giulia, &mut fellow] {
            let _ = browser.get(&group.path).await.expect(200);
            let said = [("contribution", "Ho provato ogni pagina da tastiera.")];
            let _ = browser.submit(&group.path, &said).await.expect(200);
        }
        let seat =
            "UPDATE enrolment SET state = $1 WHERE id = (SELECT enrolment_id FROM submission WHERE id = $2)";
        writes(&app, seat, ["confirmed", last(&own)]).await;
        let hand_in = format!("{work}/hand-in");
        let _ = giulia.get(&hand_in).await.expect(200);
        let absent = giulia.submit(&hand_in, &[]).await.expect(422);
        let _ = absent.says("La presenza di Tommaso Invernizzi non è registrata");
        writes(&app, seat, ["attended", last(&own)]).await;

        // The fellow judges and validates there, and has less to do than everybody else.
        let name = name_of(&mut fellow).await;
        role(&app, &name, PROVIDER, Role::Assessor).await;
        role(&app, &name, PROVIDER, Role::Validator).await;
        let _ = giulia.get(&hand_in).await.expect(200);
        let _ = giulia.submit(&hand_in, &[]).await.expect(200).says("Consegnato");
        for id in [last(&work), last(&own)] {
            for place in ["assessment", "validation"] {
                let _ = fellow.get(&format!("/{place}/{id}")).await.expect(409).says("È il tuo lavoro");
            }
            assert_eq!(panel(&app, id).await.len(), 2, "others have the seats");
            for judge in &mut panel(&app, id).await {
                judges(judge, id, true).await;
            }
            let decision = format!("/validation/{id}");
            let _ =
                sends(&mut fellow, &decision, "decision=confirm").await.expect(409).says("È il tuo lavoro");
            let waiting = fellow.get("/validation").await.expect(200).body();
            assert!(!waiting.contains(id), "it is not offered to them either");
        }

        let mut stranger = signed_in(&app, "ahmed.mansour@demo.example").await;
        let leave = format!("{}/leave", group.path);
        let _ = sends(&mut stranger, &leave, "").await.expect(404);
        let _ = sends(&mut fellow, &leave, "").await.expect(409);
    }
}

#[tokio::test]
async fn a_challenge_of_quizzes_alone_is_handed_in() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (mut giulia, _, edition) = two(&app).await;
        let work = starts(&mut giulia, &edition).await;
        let of = "SELECT v.content FROM microcredential_version v JOIN submission s ON s.version_id = v.id WHERE s.id = $1";
        let mut content: serde_json::Value =
            serde_json::from_str(&id_of(&app, of, last(&work)).await).unwrap();
        let tasks = content["tasks"].as_array_mut().unwrap();
        tasks.retain(|task| task["evidence"] == "quiz");
        assert_eq!(tasks.len(), 1);
        let change = "UPDATE microcredential_version SET content = $1
                       WHERE id = (SELECT version_id FROM submission WHERE id = $2)";
        writes(&app, change, [&content.to_string(), last(&work)]).await;
        let hand_in = format!("{work}/hand-in");
        let _ = giulia.get(&hand_in).await.expect(200);
        let _ = giulia.submit(&hand_in, &[]).await.expect(422);
        take_quiz(&mut giulia, &work).await;
        let _ = giulia.get(&hand_in).await.expect(200);
        let _ = giulia.submit(&hand_in, &[]).await.expect(200).says("Consegnato");
    }
}

async fn asks(giulia: &mut Browser, address: &str) -> Seen {
    let ask = format!("{address}/recognition");
    let _ = giulia.get(&ask).await.expect(200);
    giulia.submit(&ask, &[("reasons", REASONS)]).await
}

/// Fills a portfolio and hands it in.
async fn hands_in(giulia: &mut Browser, work: &str) {
    take_quiz(giulia, work).await;
    let _ = giulia.get(work).await.expect(200);
    let whole = [
        ("answer_0", "Il rapporto di marzo."),
        ("answer_1", "La pagina degli orari."),
        ("link", "https://example.org/orari"),
    ];
    let _ = giulia.upload(work, &whole, &[]).await.expect(200);
    let _ = giulia.get(&format!("{work}/hand-in")).await.expect(200);
    let _ = giulia.submit(&format!("{work}/hand-in"), &[]).await.expect(200).says("Ricevuta");
}

async fn admits(app: &TestApp, work: &str, values: &[(&str, &str)]) {
    let mut assessor = signed_in(app, "assessor@demo.example").await;
    let case = format!("/assessment/{}", last(work));
    let _ = assessor.get(&case).await.expect(200).says("Si può valutare?");
    let _ = assessor.submit(&format!("{case}/admission"), values).await.expect(200);
}

#[tokio::test]
async fn a_recognition_that_came_too_late_or_failed_is_asked_for_anew() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let address = microcredential(&mut giulia).await;
        let work = asks(&mut giulia, &address).await.expect(200).path;
        hands_in(&mut giulia, &work).await;
        let back = [("do", "return"), ("feedback", "Il link è vuoto."), ("deadline", "2026-11-30T12:00")];
        admits(&app, &work, &back).await;
        assert_eq!(asks(&mut giulia, &address).await.expect(200).path, work, "there is time to revise it");
        app.advance(10 * 86_400);
        let second = asks(&mut giulia, &address).await.expect(200).path;
        assert_ne!(second, work, "a deadline that was missed is no end for ever");

        hands_in(&mut giulia, &second).await;
        admits(&app, &second, &[("do", "admit")]).await;
        for judge in &mut panel(&app, last(&second)).await {
            judges(judge, last(&second), false).await;
        }
        validates(&app, last(&second)).await;
        let _ = asks(&mut giulia, &address).await.expect(422).says("puoi ancora fare ricorso").says(REASONS);
        app.advance(31 * 86_400);
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let third = asks(&mut giulia, &address).await.expect(200).path;
        assert_ne!(third, second);
    }
}

#[tokio::test]
async fn a_file_is_kept_with_its_bytes_or_not_at_all() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let work = draft(&app, &mut giulia).await;
        let before = app.bytes_stored();
        let file = ("file", "x.txt", "text/plain", b"fatture".as_slice());
        let gone = [("remove", "01900000-0000-7000-8000-000000000000")];
        let _ = giulia.upload(&work, &gone, &[file]).await.expect(404);
        assert!(giulia.get(&work).await.all("ul.evidence li").is_empty());
        for number in 0..19 {
            let link = format!("https://example.org/{number}");
            let _ = giulia.get(&work).await;
            let _ = giulia.upload(&work, &[("link", &link)], &[]).await.expect(200);
        }
        let _ = giulia.get(&work).await;
        let both = [("link", "https://example.org/ultimo")];
        let _ = giulia.upload(&work, &both, &[file]).await.expect(409).says("20");
        let full = giulia.get(&work).await.expect(200);
        assert_eq!(full.all("ul.evidence li").len(), 20);
        for evidence in full.attributes("ul.evidence a", "href") {
            if evidence.starts_with('/') {
                let _ = giulia.get(&evidence).await.expect(200);
            }
        }
        assert_eq!(app.bytes_stored(), before, "nothing of what was refused stays");
    }
}

#[tokio::test]
async fn questions_to_witnesses_are_few_and_those_in_vain_forgotten() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let address = microcredential(&mut giulia).await;
        let work = asks(&mut giulia, &address).await.expect(200).path;
        let form = format!("{work}/statements/new");
        let whom = |email: &'static str| {
            [("kind", "observation"), ("name", "Ugo Rossi"), ("position", "tutor"), ("email", email)]
        };
        let _ = giulia.get(&form).await.expect(200);
        let own = giulia.submit(&form, &whom("Giulia@demo.example")).await.expect(422);
        let _ = own.says("È un tuo indirizzo");
        for _ in 0..5 {
            let _ = giulia.get(&form).await.expect(200);
            let asked = giulia.submit(&form, &whom("ugo@x.example")).await.expect(200);
            let _ = giulia.submit(&action(&asked, "/withdraw"), &[]).await.expect(200).says("ritirata");
        }
        let _ = giulia.get(&form).await.expect(200);
        let _ = giulia.submit(&form, &whom("ugo@x.example")).await.expect(422).says("riprova domani");
        app.work().await;
        assert_eq!(app.mails_to("ugo@x.example").len(), 5);
        let data = giulia.get("/account/data.json").await.expect(200).body();
        assert!(!data.contains("ugo@x.example"), "of what was taken back nothing is kept");

        app.advance(2 * 86_400);
        let _ = giulia.get(&form).await.expect(200);
        let _ = giulia.submit(&form, &whom("ugo@x.example")).await.expect(200);
        let data = giulia.get("/account/data.json").await.expect(200).body();
        assert!(data.contains("ugo@x.example"), "what they asked is theirs to take along");
        app.advance(15 * 86_400);
        app.work().await;
        let data = giulia.get("/account/data.json").await.expect(200).body();
        assert!(!data.contains("ugo@x.example") && !data.contains("Ugo Rossi"), "nobody answered in time");
        let _ = giulia.get(&work).await.expect(200).says("tutor");
    }
}

#[tokio::test]
async fn what_fewer_than_five_people_answered_is_not_shown() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let desk = designer.get("/design").await.expect(200);
        let version = designer.get(&desk.link(TITLE)).await.expect(200);
        let statistics = version.link("Che cosa dicono le risposte");
        assert!(!designer.get(&statistics).await.expect(200).all("table tbody tr").is_empty());
        let but_four = "DELETE FROM quiz_run WHERE id NOT IN
                          (SELECT id FROM quiz_run ORDER BY id LIMIT CAST($1 AS BIGINT)) AND id <> $2";
        writes(&app, but_four, ["4", ""]).await;
        let few = designer.get(&statistics).await.expect(200).says("Ancora troppo poche risposte");
        assert!(few.all("table").is_empty(), "{}", few.text());
    }
}

#[tokio::test]
async fn a_file_is_handed_in_for_a_task_and_phones_make_such_files() {
    let sound: &[u8] = b"\x00\x00\x00\x1cftypM4A \x00\x00\x00\x00M4A mp42isom";
    let film: &[u8] = b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ";
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let work = draft(&app, &mut giulia).await;
        let of = "SELECT v.content FROM microcredential_version v JOIN submission s ON s.version_id = v.id WHERE s.id = $1";
        let mut content: serde_json::Value =
            serde_json::from_str(&id_of(&app, of, last(&work)).await).unwrap();
        let tasks = content["tasks"].as_array_mut().unwrap();
        tasks.truncate(2);
        for task in tasks.iter_mut() {
            task["evidence"] = "file".into();
        }
        let [first, second] = [0, 1].map(|at| content["tasks"][at]["id"].as_str().unwrap().to_owned());
        let change = "UPDATE microcredential_version SET content = $1
                       WHERE id = (SELECT version_id FROM submission WHERE id = $2)";
        writes(&app, change, [&content.to_string(), last(&work)]).await;

        let memo = ("file", "memo.m4a", "audio/x-m4a", sound);
        let _ = giulia.get(&work).await.expect(200);
        let _ =
            giulia.upload(&work, &[], &[memo]).await.expect(422).says("più compiti chiedono la stessa cosa");
        let _ = giulia.upload(&work, &[("file_task", "tsk_x")], &[memo]).await.expect(422);
        let kept = giulia.upload(&work, &[("file_task", &first)], &[memo]).await.expect(200);
        assert_eq!(kept.says("Per il compito").all("ul.evidence li").len(), 1);
        let hand_in = format!("{work}/hand-in");
        let _ = giulia.get(&hand_in).await.expect(200);
        let _ = giulia.submit(&hand_in, &[]).await.expect(422).says("Manca ancora un compito");
        let video = ("file", "IMG_0001.MOV", "video/quicktime", film);
        let _ = giulia.get(&work).await;
        let _ = giulia.upload(&work, &[("file_task", &second)], &[video]).await.expect(200);
        let photo = (
            "file",
            "IMG_0002.HEIC",
            "image/heic",
            b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic".as_slice(),
        );
        let _ = giulia.get(&work).await;
        let _ = giulia.upload(&work, &[("file_task", &second)], &[photo]).await.expect(200);
        let _ = giulia.get(&hand_in).await.expect(200);
        let frozen = giulia.submit(&hand_in, &[]).await.expect(200).says("Consegnato");
        assert!(!frozen.text().contains("Nessuna risposta scritta"), "the files are the answers");

        let mut assessor = signed_in(&app, "assessor@demo.example").await;
        let case = assessor.get(&format!("/assessment/{}", last(&work))).await.expect(200);
        assert!(!case.text().contains("Nessuna risposta scritta"));
        assert_eq!(case.all(".evidence-piece audio").len(), 1, "{}", app.engine);
        assert!(case.all(".evidence-piece video").is_empty(), "browsers do not play these");
        let _ = case.says("non può mostrarlo nella pagina");
        let memo = frozen.attributes("ul.evidence a", "href").remove(0);
        assert_eq!(assessor.get(&memo).await.expect(200).headers["content-type"], "audio/mp4");
    }
}
