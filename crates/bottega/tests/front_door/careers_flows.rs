//! Orientation, reading, disputes, plans and news by the front door.

use super::careers::signed_in;
use learning::edition::{EditionState, MoveEdition};
use std::fmt::Write as _;
use std::io::Write as _;
use testkit::{Browser, Seen, TestApp};

const PASSWORD: &str = "bottega-demo";

/// Answers the pages of the questionnaire until the result comes; gives how many pages there were.
async fn answer_all(browser: &mut Browser) -> (usize, Seen) {
    let mut page = browser.get("/orientation/questions").await.expect(200);
    for pages in 0..20 {
        if page.path.starts_with("/orientation/result") {
            return (pages, page);
        }
        let mut names = page.attributes("fieldset.rating input[type=radio]", "name");
        names.dedup();
        let liked = |name: &str| if name.starts_with('r') || name.starts_with('i') { "5" } else { "2" };
        let answers: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), liked(name))).collect();
        page = browser.submit("/orientation/questions", &answers).await.expect(200);
    }
    panic!("no end of questions: {}", page.path);
}

#[tokio::test]
async fn a_longer_questionnaire_keeps_what_was_answered() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut guest = app.browser();
        let _ = guest.get("/orientation").await.expect(200);
        let _ = guest.submit("/orientation/form", &[("form", "short")]).await.expect(200);
        let (pages, result) = answer_all(&mut guest).await;
        assert_eq!(pages, 5, "{}: thirty items on five pages", app.engine);
        let result = result.says("Realistico").says("punto di partenza");
        assert!(result.all("table tbody tr").len() >= 6 && result.all("svg.radar").len() == 1);
        // Going on with sixty: only the thirty new ones are asked.
        let _ = guest.submit("/orientation/form", &[("form", "full")]).await.expect(200);
        let (pages, _) = answer_all(&mut guest).await;
        assert_eq!(pages, 5, "{}: thirty of sixty were answered", app.engine);
        let narrow = guest.get("/orientation/result?preparation=1").await.expect(200);
        assert!(!narrow.text().contains("una laurea e lunga esperienza"), "{}", narrow.text());
        let strange = guest.post_raw("/orientation/form", "application/x-www-form-urlencoded", vec![]).await;
        assert_eq!(strange.status, 400);
        let _ = guest.sign_in("giulia@demo.example", PASSWORD).await;
        let _ = guest.get("/orientation/result").await.expect(200).says("Realistico");
        // The interests now count among the nearby occupations.
        let near = guest.get("/skills/nearby").await.expect(200).says("Affinità");
        assert!(near.text().contains("Hai il"), "{}", near.text());
    }
}

const CV: &str = "Tre anni in negozio. So lavorare in squadra e tengo i conti con i fogli di calcolo. \
    Ho imparato a interrogare basi di dati con SQL.";

fn docx(text: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let xml = format!("<w:document xmlns:w='w'><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:document>");
    zip.write_all(xml.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// A PDF of one page that only holds a line, no text.
fn pdf_without_text() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>",
        "<< /Length 20 >>\nstream\n0 0 m 100 100 l S   \nendstream",
    ];
    let mut pdf = String::from("%PDF-1.4\n");
    let mut places = Vec::new();
    for (number, object) in (1..).zip(objects) {
        places.push(pdf.len());
        write!(pdf, "{number} 0 obj\n{object}\nendobj\n").unwrap();
    }
    let start = pdf.len();
    pdf += "xref\n0 5\n0000000000 65535 f \n";
    for place in places {
        writeln!(pdf, "{place:010} 00000 n ").unwrap();
    }
    write!(pdf, "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").unwrap();
    pdf.into_bytes()
}

#[tokio::test]
async fn a_cv_becomes_skills_one_by_one_and_nothing_else_is_kept() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let before = giulia.get("/skills").await.expect(200);
        let _ = giulia.get("/skills/read").await.expect(200);
        let fields = [("purpose", "cv"), ("language", "it"), ("text", CV)];
        let found = giulia.upload("/skills/read", &fields, &[]).await.expect(200);
        assert!(found.all("mark").iter().any(|hit| hit.contains("squadra")), "{}", found.body());
        assert_eq!(
            giulia.clone().get("/skills").await.all("main"),
            before.all("main"),
            "nothing is kept yet"
        );
        let field = found.attributes("select[name^=level-]", "name").remove(0);
        let none = giulia.submit("/skills/read/accept", &[]).await.expect(422);
        assert!(none.text().contains("Scegli un livello"), "{}", none.text());
        let wrong = giulia.submit("/skills/read/accept", &[(field.as_str(), "12")]).await.expect(422);
        assert!(!wrong.attributes("select[name^=level-]", "name").is_empty());
        let _ = giulia
            .submit("/skills/read/accept", &[(field.as_str(), "4")])
            .await
            .expect(200)
            .says("Una competenza salvata");
        assert!(giulia.get("/skills").await.text().contains("Dal mio CV"));
        // Files: one that can be read, and those that cannot, told in words.
        let fields = [("purpose", "cv"), ("language", "it"), ("text", "")];
        let kind = "application/octet-stream";
        let _ = giulia.get("/skills/read").await;
        let word = docx(CV);
        let read =
            giulia.upload("/skills/read", &fields, &[("file", "cv.docx", kind, word.as_slice())]).await;
        assert!(!read.expect(200).all("mark").is_empty());
        let pages_500 = "Pagina dopo pagina di testo. ".repeat(80_000);
        let long = "Una riga di testo. ".repeat(20_000);
        for (name, bytes, says) in [
            ("cv.pdf", b"%PDF-1.7 nonsense".to_vec(), "non si apre"),
            ("cv.pdf", pdf_without_text(), "non c’è testo"),
            ("cv.txt", pages_500.into_bytes(), "troppo lungo"),
            ("cv.txt", long.into_bytes(), "caratteri"),
            ("cv.docx", docx(" "), "non c’è testo"),
            ("foto.png", b"\x89PNG\r\n\x1a\n0000".to_vec(), "Non sappiamo leggere"),
        ] {
            let _ = giulia.get("/skills/read").await;
            let seen =
                giulia.upload("/skills/read", &fields, &[("file", name, kind, bytes.as_slice())]).await;
            let seen = seen.expect(422);
            assert!(seen.text().contains(says), "{name}: {}", seen.text());
        }
        let _ = giulia.get("/skills/read").await;
        let nothing = giulia.upload("/skills/read", &fields, &[]).await.expect(422);
        assert!(nothing.text().contains("Incolla un testo"));
    }
}

#[tokio::test]
async fn an_advertisement_becomes_a_goal() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get("/skills/read").await.expect(200);
        let fields = [("purpose", "ad"), ("language", "it"), ("text", CV)];
        let found = giulia.upload("/skills/read", &fields, &[]).await.expect(200);
        let field = found.attributes("select[name^=level-]", "name").remove(0);
        let named = [("name", "Annuncio di prova"), (field.as_str(), "6")];
        let gap = giulia.submit("/skills/read/accept", &named).await.expect(200).says("Annuncio di prova");
        assert_eq!(gap.path, "/skills/gap");
        // The same name twice is refused, and what was chosen is not lost.
        let _ = giulia.get("/skills/read").await;
        let _ = giulia.upload("/skills/read", &fields, &[]).await.expect(200);
        let twice = giulia.submit("/skills/read/accept", &named).await.expect(422);
        assert!(twice.text().contains("Hai già un obiettivo"), "{}", twice.text());
    }
}

#[tokio::test]
async fn what_somebody_disputes_is_recorded_answered_and_changes_what_is_asked() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let gap = giulia.get("/skills/gap").await.expect(200);
        let link = gap.attributes("a[href^='/skills/disputes/new']", "href").remove(0);
        let form = giulia.get(&link).await.expect(200);
        let target = form.attributes("input[name=about]", "value").remove(0);
        let short =
            giulia.submit("/skills/disputes", &[("about", &target), ("words", "no")]).await.expect(422);
        assert!(short.text().contains("Controlla"), "{}", short.text());
        let words = "Nel lavoro vero questa competenza non serve mai, lo confermano tre colleghi.";
        let said = [("about", target.as_str()), ("proposed", "0"), ("words", words)];
        let _ = giulia.submit("/skills/disputes", &said).await.expect(200).says("In attesa di risposta");
        let _ = giulia.get(&link).await;
        let twice = giulia.submit("/skills/disputes", &said).await.expect(422);
        assert!(twice.text().contains("già contestando"), "{}", twice.text());
        let mut admin = signed_in(&app, "admin@demo.example").await;
        let open = admin.get("/network/disputes").await.expect(200).says("non serve mai");
        assert!(!open.all("main")[0].contains("Giulia"), "a name is shown");
        let action = open.attributes("form[action^='/network/disputes/']", "action").remove(0);
        let answer = [("answer", "accept"), ("words", "Vero, lo abbiamo verificato con due aziende.")];
        let _ = admin.submit(&action, &answer).await.expect(200).says("Risposta inviata");
        app.work().await;
        let _ = giulia.get("/skills/disputes").await.expect(200).says("Accolta").says("due aziende");
        let after = giulia.get("/skills/gap").await.expect(200);
        let links = |page: &Seen| page.attributes("a[href^='/skills/disputes/new']", "href");
        assert!(links(&gap).contains(&link) && !links(&after).contains(&link), "it is still asked");
        assert!(
            app.mails_to("giulia@demo.example").iter().any(|(_, text)| text.contains("/skills/disputes"))
        );
        // Nobody else sees or answers it.
        let mut other = signed_in(&app, "trainer@demo.example").await;
        let _ = other.get("/network/disputes").await.expect(403);
        assert!(!other.get("/skills/disputes").await.expect(200).text().contains("non serve mai"));
    }
}

fn editions(page: &Seen) -> Vec<String> {
    page.attributes("form[action='/skills/plan/book'] input[name=edition]", "value")
}

async fn seats(app: &TestApp, email: &str) -> i64 {
    store::query_scalar(
        "SELECT count(*) FROM enrolment n JOIN identifier i ON i.network_id = n.network_id
            AND i.person_id = n.learner_id WHERE i.value = $1 AND n.state = 'confirmed'",
    )
    .bind(email.to_owned())
    .fetch_one(&mut *app.house.app.store().read().await.unwrap())
    .await
    .unwrap()
}

#[tokio::test]
async fn a_plan_hears_wishes_says_what_a_swap_costs_and_is_booked_whole() {
    for app in TestApp::with_demo_on_each_engine().await {
        let email = "giulia@demo.example";
        let mut giulia = signed_in(&app, email).await;
        let plan = giulia.get("/skills/plan").await.expect(200).says("Che cosa prenotare");
        assert!(editions(&plan).len() > 1, "{}: {}", app.engine, plan.text());
        let wrong = [("hours", "tante"), ("journey", "30"), ("home", "Atlantide")];
        let wrong = giulia.submit("/skills/plan", &wrong).await.expect(422);
        assert!(wrong.text().contains("Non conosciamo questo comune"), "{}", wrong.text());
        let _ = giulia.get("/skills/plan").await;
        let wishes = [("hours", "100"), ("own", "900"), ("home", "Cremona"), ("journey", "300")];
        let plan = giulia.submit("/skills/plan", &wishes).await.expect(200);
        // A stage is swapped, kept, left out.
        let swap = plan.attributes("a[href^='/skills/plan/swap/']", "href").remove(0);
        let costs = giulia.get(&swap).await.expect(200).says("Il piano migliore senza");
        assert!(costs.text().contains("dagli obiettivi") || costs.text().contains("agli obiettivi"));
        let stage = swap.trim_start_matches("/skills/plan/swap/").to_owned();
        let _ = giulia.get("/skills/plan").await;
        let left = [("stage", stage.as_str()), ("wish", "without")];
        let without = giulia.submit("/skills/plan/wishes", &left).await.expect(200).says("lasciate fuori tu");
        assert!(!without.attributes("a[href^='/skills/plan/swap/']", "href").contains(&swap));
        let kept = [("stage", stage.as_str()), ("wish", "keep")];
        let _ = giulia.submit("/skills/plan/wishes", &kept).await.expect(200).says("La vuoi tu");
        // With no time for what must be there, there is no plan, and it is said why.
        let none = giulia.submit("/skills/plan", &[("hours", "1")]).await.expect(200);
        assert!(
            none.text().contains("nessun piano") && none.text().contains("richiede più ore"),
            "{}",
            none.text()
        );
        let free = [("stage", stage.as_str()), ("wish", "free")];
        let _ = giulia.submit("/skills/plan/wishes", &free).await.expect(200);
        let plan = giulia.submit("/skills/plan", &[("hours", "100")]).await.expect(200);
        // One of its editions is cancelled meanwhile: nothing at all is booked.
        let (wanted, before) = (editions(&plan), seats(&app, email).await);
        let cancel = MoveEdition { id: wanted.last().unwrap().parse().unwrap(), to: EditionState::Cancelled };
        app.house.app.store().run(&app.house.app.system_ctx("test"), &cancel).await.unwrap();
        let refused =
            giulia.submit("/skills/plan/book", &[]).await.expect(422).says("Non è stato prenotato nulla");
        assert_eq!(seats(&app, email).await, before, "{}: a part was booked", app.engine);
        // The plan shown now can be had, all of it.
        let now = editions(&refused).len();
        assert!(now > 0 && !editions(&refused).contains(wanted.last().unwrap()));
        let booked = giulia.submit("/skills/plan/book", &[]).await.expect(200).says("Prenotat");
        assert_eq!(booked.path, "/learning");
        assert_eq!(seats(&app, email).await, before + i64::try_from(now).unwrap());
        app.work().await;
    }
}

#[tokio::test]
async fn a_role_is_shown_aimed_at_and_told_of_to_whoever_asked() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get("/roles").await.expect(200).says("Analista dei dati di produzione");
        let news = giulia.get("/skills/news").await.expect(200);
        let held = news.attributes("input[name=vacancies]", "value");
        let pairs: Vec<(&str, &str)> = held.iter().map(|id| ("vacancies", id.as_str())).collect();
        let _ = giulia.submit("/skills/news", &pairs).await.expect(200).says("Ti scriveremo");
        let role = giulia.get("/roles").await.link("Analista dei dati");
        let _ = giulia.get(&role).await.expect(200).says("Competenze chieste");
        let gap = giulia.submit(&format!("{role}/aim"), &[]).await.expect(200);
        let _ = gap.says("Analista dei dati di produzione");
        // Kept to the company and shown again: whoever asked hears of it once.
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let own = recruiter.get("/talent").await.link("Analista dei dati");
        for open in ["no", "yes", "no", "yes"] {
            let _ = recruiter.get(&own).await;
            let _ = recruiter.submit(&format!("{own}/show"), &[("open", open)]).await.expect(200);
            app.work().await;
        }
        let mails = app.mails_to("giulia@demo.example");
        let told: Vec<_> =
            mails.iter().filter(|(subject, _)| subject.starts_with("Un nuovo ruolo")).collect();
        assert_eq!(told.len(), 1, "{}: {mails:?}", app.engine);
        // The link of the mail ends it, without signing in.
        let stop = told[0].1.split("http://bottega.test").find(|part| part.starts_with("/news/")).unwrap();
        let stop = stop.split_whitespace().next().unwrap();
        let mut anybody = app.browser();
        let _ = anybody.get(stop).await.expect(200);
        assert_eq!(app.stop_paths_mailed_to("giulia@demo.example"), [stop], "{}", app.engine);
        let one_click = b"List-Unsubscribe=One-Click".to_vec();
        let kind = "application/x-www-form-urlencoded";
        let _ = anybody.post_raw(stop, kind, one_click).await.expect(200).says("non ti scriveremo più");
        let after = giulia.get("/skills/news").await.expect(200);
        assert!(after.attributes("input[name=vacancies][checked]", "value").is_empty());
        let _ = anybody.get("/news/0000").await.expect(404);
        // Hidden roles are nobody else's business.
        let _ = recruiter.get(&own).await;
        let _ = recruiter.submit(&format!("{own}/show"), &[("open", "no")]).await.expect(200);
        let _ = giulia.get(&role).await.expect(404);
        let _ = giulia.get("/skills/gap").await.expect(200).says("non mostra più questo ruolo");
        app.work().await;
    }
}

#[tokio::test]
async fn every_ranking_can_be_explained_to_the_company_and_to_the_person() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut recruiter = signed_in(&app, "recruiter@demo.example").await;
        let role = recruiter.get("/talent").await.link("Manutentore");
        let people = recruiter.get(&format!("{role}/people?territory=lecco&availability=evenings")).await;
        let people = people.expect(200);
        let all = recruiter.get(&format!("{role}/people")).await.expect(200);
        let shown = |page: &Seen| page.attributes("a[href^='/talent/looks/']", "href").len();
        assert!(shown(&people) > 0 && shown(&people) <= shown(&all), "{} of {}", shown(&people), shown(&all));
        let nowhere = recruiter.get(&format!("{role}/people?territory=atlantide")).await.expect(200);
        assert_eq!(shown(&nowhere), 0);
        let explain = people.link("Come si è formata");
        let page = recruiter.get(&explain).await.expect(200).says("lecco").says("sera").says("Persona 1");
        assert!(!page.body().contains("per_"), "an id of a person is in the page");
        let _ = recruiter.get("/talent/searches").await.expect(200).says("Manutentore");
        // The person who was shown sees why, and nobody else does.
        let store = app.house.app.store();
        let (look, email): (String, String) = store::query_as(
            "SELECT l.id, i.value FROM talent_look l
               JOIN identifier i ON i.network_id = l.network_id AND i.person_id = l.person_id
              WHERE i.kind = 'email' ORDER BY l.at DESC, l.id LIMIT 1",
        )
        .fetch_one(&mut *store.read().await.unwrap())
        .await
        .unwrap();
        let mut person = signed_in(&app, &email).await;
        let _ = person.get(&format!("/contacts/looks/{look}")).await.expect(200).says("Eri al posto");
        let mut other = signed_in(&app, "giulia@demo.example").await;
        if email != "giulia@demo.example" {
            let _ = other.get(&format!("/contacts/looks/{look}")).await.expect(404);
        }
        let _ = other.get(&explain).await.expect(403);
        let _ = person.get("/contacts/availability").await.expect(200);
        let wish = [("places", "Sondrio"), ("when", "remote")];
        let _ = person.submit("/contacts/availability", &wish).await.expect(200).says("Salvato");
    }
}
