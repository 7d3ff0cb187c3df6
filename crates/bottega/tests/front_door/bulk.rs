//! Many rows at once: seats, attendance, awards and what becomes of them.

use super::assessment::{PROVIDER, organisation_of};
use super::learning::signed_in;
use credentials::awards::find_credential;
use kernel::CredentialId;
use openbadges::tlog::{LogProof, Policy, VerifierKey};
use testkit::{Browser, Seen, TestApp};

pub(super) async fn text(app: &TestApp, sql: &'static str) -> String {
    let mut tx = app.house.app.store().read().await.unwrap();
    store::query_scalar(sql).fetch_one(&mut *tx).await.unwrap()
}

pub(super) async fn number(app: &TestApp, sql: &'static str) -> i64 {
    let mut tx = app.house.app.store().read().await.unwrap();
    store::query_scalar(sql).fetch_one(&mut *tx).await.unwrap()
}

/// Hands a table in and lets it be checked.
pub(super) async fn handed_in(
    app: &TestApp,
    who: &mut Browser,
    kind: &str,
    name: &str,
    bytes: &[u8],
) -> Seen {
    handed_in_with(app, who, kind, &[], name, bytes).await
}

pub(super) async fn handed_in_with(
    app: &TestApp,
    who: &mut Browser,
    kind: &str,
    values: &[(&str, &str)],
    name: &str,
    bytes: &[u8],
) -> Seen {
    let path = format!("/bulk/new/{kind}");
    let form = who.get(&path).await.expect(200);
    let organisation = organisation_of(app, PROVIDER).await;
    let mut values = values.to_vec();
    if form.text().contains("Organizzazione") {
        values.push(("organisation", &organisation));
    }
    let seen = who.upload(&path, &values, &[("file", name, "text/csv", bytes)]).await;
    if seen.status != 200 {
        return seen;
    }
    app.work().await;
    who.get(&seen.path).await.expect(200)
}

/// Confirms the run on the page last seen and lets it be carried out.
pub(super) async fn confirmed(app: &TestApp, who: &mut Browser, run: &Seen) -> Seen {
    let _ = who.submit(&format!("{}/confirm", run.path), &[]).await.expect(200);
    app.work().await;
    who.get(&run.path).await.expect(200).says("Conclusa")
}

pub(super) async fn version(app: &TestApp) -> String {
    text(
        app,
        "SELECT v.id FROM microcredential_version v JOIN identity_organisation_v o ON o.id = v.organisation_id
          WHERE v.state = 'published' AND o.name = 'Officina Formazione' ORDER BY v.id LIMIT 1",
    )
    .await
}

/// Anybody can prove that a credential stands in the log, and that another does not.
async fn stands_in_the_log(app: &TestApp) {
    let sql =
        "SELECT c.id FROM credential c JOIN award a ON a.network_id = c.network_id AND a.id = c.award_id
                WHERE a.run_id IS NOT NULL ORDER BY c.id LIMIT 1";
    let id = text(app, sql).await;
    let mut anybody = app.browser();
    let key = anybody.get("/log/key").await.expect(200).body();
    let policy = Policy { log: VerifierKey::parse(key.trim()).unwrap(), witnesses: Vec::new(), quorum: 0 };
    let proof = anybody.get(&format!("/log/proof/{id}")).await.expect(200).body();
    let proof = LogProof::parse(&proof).unwrap();
    let ctx = app.house.app.system_ctx("test");
    let mut tx = app.house.app.store().read().await.unwrap();
    let found = find_credential(&mut tx, &ctx, &CredentialId::parse(&id).unwrap()).await.unwrap().unwrap();
    drop(tx);
    let body = found.body;
    assert!(proof.verify(&body, &policy).is_ok(), "{}", app.engine);
    assert!(proof.verify("{}", &policy).is_err(), "{}", app.engine);
    let size = anybody.get("/log/checkpoint").await.expect(200).body();
    assert!(size.starts_with("bottega.test/log\n"), "{size}");
    let _ = anybody.get("/log/tile/0/999").await.expect(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn awards_from_a_table_are_sealed_logged_and_wait_for_those_who_have_no_account() {
    for app in TestApp::with_demo_on_each_engine().await {
        let version = version(&app).await;
        let before = number(&app, "SELECT size FROM log_head").await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let table = format!(
            "E-mail;Nome e cognome;Microcredenziale;Data;Chiave\r\n\
             giulia@demo.example;Giulia Bianchi;{version};2026-11-02;P/1\r\n\
             nuova@altrove.example;\"Nuova\u{a0}Persona\";{version};02/11/2026;P/2\r\n\
             senza-chiocciola;Anna Rossi;{version};2026-11-02;P/3\r\n\
             ugo@altrove.example;Ugo Neri;mcv_00000000000000000000000000;2026-11-02;P/4\r\n\
             ada@altrove.example;Ada Blu;{version};2031-01-01;P/5\r\n\
             nuova@altrove.example;Nuova Persona;{version};2026-11-02;P/2\r\n\
             manager@demo.example;Marco;{version};2026-11-02;P/6\r\n"
        );
        let run = handed_in(&app, &mut manager, "awards", "attestati.csv", table.as_bytes()).await;
        let run = run.says("Da confermare").says("senza-chiocciola").says("Ripete la riga 3");
        let run =
            run.says("non è una microcredenziale pubblicata").says("deve ancora venire").says("a sé stesso");
        assert_eq!(
            number(&app, "SELECT count(*) FROM award WHERE run_id IS NOT NULL").await,
            0,
            "{}",
            app.engine
        );

        let done = confirmed(&app, &mut manager, &run).await.says("di cui in attesa del titolare");
        let sealed = "SELECT count(*) FROM award a
            JOIN credential c ON c.network_id = a.network_id AND c.award_id = a.id
            JOIN log_entry l ON l.network_id = c.network_id AND l.credential_id = c.id WHERE a.run_id IS NOT NULL";
        assert_eq!(number(&app, sealed).await, 2, "{}", app.engine);
        assert_eq!(number(&app, "SELECT size FROM log_head").await, before + 2);
        stands_in_the_log(&app).await;

        // Whoever is known has it in the backpack, whoever is not takes it by the link.
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let backpack = giulia.get("/backpack").await.expect(200);
        assert!(!backpack.attributes("a[href^='/backpack/crd_']", "href").is_empty(), "{}", backpack.text());
        let link = app.link_mailed_to("nuova@altrove.example");
        assert!(link.starts_with("/claims/"), "{link}");
        let _ = app.browser().get(&link).await.expect(200).says("Nuova").says("Accedi");
        let _ = giulia.get(&link).await.expect(200).says("Metti nel mio zaino");
        let _ = giulia.submit(&link, &[]).await.expect(200).says("L’attestato è nel tuo zaino");
        let _ = giulia.get(&link).await.expect(200).says("già stato preso");
        app.work().await;
        assert_eq!(number(&app, "SELECT count(*) FROM award_claim WHERE address <> ''").await, 0);
        let _ = app.browser().get("/claims/0123456789abcdef").await.expect(404);

        // The bad rows come back with their reasons, corrected and handed in again: what was done stays as it is.
        let errors = manager.get(&format!("{}/errors.csv", done.path)).await.expect(200).body();
        assert_eq!(errors.lines().count(), 6, "{errors}");
        assert!(errors.contains("Motivo") && errors.contains("email: «senza-chiocciola»"), "{errors}");
        let corrected = errors.replace("senza-chiocciola;", "anna@altrove.example;");
        let again = handed_in(&app, &mut manager, "awards", "corretti.csv", corrected.as_bytes()).await;
        let _ = confirmed(&app, &mut manager, &again).await;
        assert_eq!(number(&app, sealed).await, 3, "{}", app.engine);
        let same = handed_in(&app, &mut manager, "awards", "attestati.csv", table.as_bytes()).await;
        let _ = same.says("Nessuna riga si può eseguire");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_awarded_together_is_suspended_put_right_replaced_and_cancelled_together() {
    for app in TestApp::with_demo_on_each_engine().await {
        let version = version(&app).await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let rows: Vec<String> = (1..=6)
            .map(|number| format!("p{number}@altrove.example,Persona Numero{number},K{number}\n"))
            .collect();
        let rows = rows.concat();
        let table = format!("email,name,key\n{rows}");
        let chosen = [("version", version.as_str())];
        let run = handed_in_with(&app, &mut manager, "awards", &chosen, "sei.csv", table.as_bytes()).await;
        let done = confirmed(&app, &mut manager, &run).await;
        let id = done.path.rsplit('/').next().unwrap().to_owned();
        let states = |state: &'static str| match state {
            "suspended" => "SELECT count(*) FROM award WHERE run_id IS NOT NULL AND state = 'suspended'",
            "revoked" => "SELECT count(*) FROM award WHERE run_id IS NOT NULL AND state = 'revoked'",
            _ => "SELECT count(*) FROM award WHERE run_id IS NOT NULL AND state = 'valid'",
        };

        // By criteria: a note is needed, and nothing changes before it is confirmed.
        let _ = manager.get("/bulk/select/suspend").await.expect(200);
        let officina = organisation_of(&app, PROVIDER).await;
        let ours = ("organisation", officina.as_str());
        let _ = manager.submit("/bulk/select/suspend", &[ours, ("run", id.as_str())]).await.expect(422);
        let note = ("note", "Verifica in corso.");
        let slip = [ours, ("run", &id[..id.len() - 1]), note];
        let _ = manager.submit("/bulk/select/suspend", &slip).await.expect(422).says("non è un’operazione");
        let nothing = [ours, ("run", "blk_00000000000000000000000000"), note];
        let refused = manager.submit("/bulk/select/suspend", &nothing).await;
        let _ = refused.expect(422).says("Nessun attestato risponde");
        let address = format!("http://bottega.test/bulk/{id}?a=b");
        let run = manager.submit("/bulk/select/suspend", &[ours, ("run", &address), note]).await.expect(200);
        app.work().await;
        let run = manager.get(&run.path).await.expect(200).says("Da confermare");
        assert_eq!(number(&app, states("suspended")).await, 0);
        let done = confirmed(&app, &mut manager, &run).await;
        assert_eq!(number(&app, states("suspended")).await, 6, "{}", app.engine);
        let bits =
            "SELECT count(*) FROM status_list WHERE purpose = 'suspension' AND changed_at > created_at";
        assert!(number(&app, bits).await > 0);

        // Undone, as a run of its own.
        let run = manager.submit(&format!("{}/undo", done.path), &[]).await.expect(200);
        app.work().await;
        let run = manager.get(&run.path).await.expect(200).says("Ripristinare attestati");
        let _ = confirmed(&app, &mut manager, &run).await;
        assert_eq!(number(&app, states("valid")).await, 6, "{}", app.engine);

        // Replaced, row by row; what cannot be replaced is told.
        let mut tx = app.house.app.store().read().await.unwrap();
        let awards: Vec<String> =
            store::query_scalar("SELECT id FROM award WHERE run_id IS NOT NULL ORDER BY id")
                .fetch_all(&mut *tx)
                .await
                .unwrap();
        drop(tx);
        let [one, two, three, four, five, ..] = awards.as_slice() else { panic!("six awards") };
        let table =
            format!("award,by\n{one},{two}\n{three},{three}\nawd_x,{two}\n{four},{five}\n{five},{four}\n");
        let run = handed_in(&app, &mut manager, "supersede", "sostituire.csv", table.as_bytes()).await;
        let run =
            run.says("deve essere un altro, e valido").says("non è un attestato della tua organizzazione");
        let run = run.says("viene a sua volta sostituito");
        let _ = confirmed(&app, &mut manager, &run).await;
        assert_eq!(number(&app, states("revoked")).await, 1, "{}", app.engine);
        let _ =
            manager.get(&format!("/awards/{one}")).await.expect(200).says("Sostituito da un altro attestato");

        // Cancelled: those that still wait. The link opens nothing any more.
        let _ = manager.get("/bulk/select/cancel").await.expect(200);
        let run = manager.submit("/bulk/select/cancel", &[ours, ("run", id.as_str())]).await.expect(200);
        app.work().await;
        let run = manager.get(&run.path).await.expect(200);
        let _ = confirmed(&app, &mut manager, &run).await;
        assert_eq!(number(&app, states("revoked")).await, 6, "{}", app.engine);
        assert_eq!(number(&app, "SELECT count(*) FROM award_claim WHERE state = 'open'").await, 0);
        let link = app.link_mailed_to("p6@altrove.example");
        let _ = app.browser().get(&link).await.expect(200).says("annullato");
        let revoke = format!("award\n{one}\n");
        let reason = [("reason", "fraud"), note];
        let run =
            handed_in_with(&app, &mut manager, "revoke", &reason, "revoca.csv", revoke.as_bytes()).await;
        let _ = run.says("già revocato");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_enrolled_by_a_table_get_accounts_and_who_may_be_the_same_is_named() {
    for app in TestApp::with_demo_on_each_engine().await {
        let edition = text(
            &app,
            "SELECT e.id FROM edition e JOIN identity_organisation_v o ON o.id = e.organisation_id
              WHERE e.state = 'open' AND o.name = 'Officina Formazione' ORDER BY e.starts_at LIMIT 1",
        )
        .await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        // UTF-16 as spreadsheets save it, tabs, a cell with a line break, a formula.
        let table = format!(
            "email\tname\tedition\tbirth_date\n\
             nina@altrove.example\tNina Città\t{edition}\t1990-05-17\n\
             nina@lavoro.example\tCittà Nina\t{edition}\t17/05/1990\n\
             nina@casa.example\tNina Città\t{edition}\t1990-05-17\n\
             nina@casa.example\tNina Città\thttp://bottega.test/editions/{edition}/\t1990-05-17\n\
             rotto@altrove.example\t\"Due\nRighe\"\t{edition}\t\n\
             ugo@altrove.example\t=cmd|' /C calc'!A0\tedi_00000000000000000000000000\t\n"
        );
        let utf16: Vec<u8> =
            [0xff, 0xfe].into_iter().chain(table.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let run = handed_in(&app, &mut manager, "enrolments", "iscritti.txt", &utf16).await;
        let run = run.says("Stesso nome della riga 2").says("contiene un a capo").says("non è un’edizione");
        let run = run.says("Ripete la riga 4");
        let errors = manager.get(&format!("{}/errors.csv", run.path)).await.expect(200).body();
        assert!(errors.contains("'=cmd|' /C calc'!A0"), "no formula leaves the house: {errors}");
        let _ = manager.get(&run.path).await.expect(200);
        let done = confirmed(&app, &mut manager, &run).await;
        let seats = "SELECT count(*) FROM enrolment e JOIN identifier i ON i.person_id = e.learner_id
                      WHERE i.value LIKE 'nina@%'";
        assert_eq!(number(&app, seats).await, 3, "{}: nobody is merged: {}", app.engine, done.text());
        let turned = format!("email;name;edition\nnina@nuova.example;CITTÀ NINA;{edition}\n");
        let run = handed_in(&app, &mut manager, "enrolments", "cognome.csv", turned.as_bytes()).await;
        let _ = run.says("Una persona con questo nome si è già iscritta da voi");
        let mails = app.mails_to("nina@altrove.example");
        assert!(mails.iter().any(|(subject, _)| subject.contains("ti ha iscritto")), "{mails:?}");

        // The account opens for whoever owns the address.
        let mut nina = app.browser();
        let _ = nina.get("/password/new").await.expect(200);
        let _ = nina.submit("/password/new", &[("email", "nina@altrove.example")]).await.expect(200);
        app.work().await;
        let link = app.link_mailed_to("nina@altrove.example");
        let _ = nina.get(&link).await.expect(200);
        let _ = nina.submit(&link, &[("password", "una frase lunga e segreta")]).await.expect(200);
        let _ = nina.get("/learning").await.expect(200).says("Posto confermato");

        let again = handed_in(&app, &mut manager, "enrolments", "iscritti.txt", &utf16).await;
        let _ = again.says("Nessuna riga si può eseguire");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn attendance_is_written_by_a_table() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let edition = super::learning::book(&mut giulia).await;
        let id = edition.rsplit('/').next().unwrap().to_owned();
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let early = format!("email,edition,present\ngiulia@demo.example,{id},sì\n");
        let run = handed_in(&app, &mut manager, "attendance", "presenze.csv", early.as_bytes()).await;
        let _ = run.says("Il registro di questa edizione non è aperto");
        let mut trainer = signed_in(&app, "trainer@demo.example").await;
        super::learning::attend(&mut trainer, &edition).await;
        let run = handed_in(&app, &mut manager, "attendance", "presto.csv", early.as_bytes()).await;
        let _ = run.says("un giorno che deve ancora venire");
        let begins = number(&app, "SELECT max(starts_at) FROM edition WHERE state = 'running'").await;
        app.advance((begins - app.now().microseconds()) / 1_000_000);
        let mut manager = signed_in(&app, "manager@demo.example").await;

        let table = format!(
            "email;edition;day;present;minutes\n\
             giulia@demo.example;{id};;;30\n\
             nessuno@altrove.example;{id};;si;\n\
             giulia@demo.example;{id};1999-01-01;si;\n\
             giulia@demo.example;{id};domani;si;\n"
        );
        let run = handed_in(&app, &mut manager, "attendance", "presenze.csv", table.as_bytes()).await;
        let run =
            run.says("non ha un posto").says("non è un giorno di questa edizione").says("non è una data");
        let _ = confirmed(&app, &mut manager, &run).await;
        assert_eq!(
            number(&app, "SELECT count(*) FROM presence WHERE minutes = 30").await,
            1,
            "{}",
            app.engine
        );
        let bad = format!("email,edition,present,minutes\ngiulia@demo.example,{id},forse,\n");
        let run = handed_in(&app, &mut manager, "attendance", "forse.csv", bad.as_bytes()).await;
        let _ = run.says("né sì né no");
        let bad = format!("email,edition,minutes\ngiulia@demo.example,{id},100000\n");
        let run = handed_in(&app, &mut manager, "attendance", "troppi.csv", bad.as_bytes()).await;
        let _ = run.says("i minuti vanno da 0 a");
        let same = format!("email,edition,minutes\ngiulia@demo.example,{id},30\n");
        let run = handed_in(&app, &mut manager, "attendance", "uguale.csv", same.as_bytes()).await;
        let _ = run.says("Nessuna riga si può eseguire");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_that_cannot_be_used_say_why_and_a_run_is_its_organisations_alone() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut manager = signed_in(&app, "manager@demo.example").await;
        for (name, bytes, words) in [
            ("vuoto.csv", &b"email,name,microcredential\n"[..], "non ci sono righe"),
            ("altro.csv", b"nome,cognome\nAnna,Rossi\n", "Manca la colonna «email»"),
            ("virgolette.csv", b"email;name;microcredential\na@a.it;\"Anna;x\nb@a.it;Ugo;x\n", "Alla riga 2"),
            ("rotto.xlsx", b"PK\x03\x04 this is no spreadsheet", "rovinato"),
        ] {
            let run = handed_in(&app, &mut manager, "awards", name, bytes).await;
            let _ = run.says("non si può usare").says(words);
        }
        let table = b"email;name;microcredential;key\nsenza-chiocciola;Anna;x;=1+1\n";
        let run = handed_in(&app, &mut manager, "awards", "italiano.csv", table).await;
        let errors = manager.get(&format!("{}/errors.csv", run.path)).await.expect(200).body();
        assert!(errors.contains("senza-chiocciola;Anna;x;'=1+1;"), "separated as the file was: {errors}");
        let picture = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        let refused = handed_in(&app, &mut manager, "awards", "foto.csv", picture).await;
        let _ = refused.expect(422).says("Tipi ammessi");
        let _ = manager.get("/bulk/new/awards").await.expect(200);
        let _ = manager.upload("/bulk/new/awards", &[], &[]).await.expect(422).says("Scegli un file");
        let (refused, read) = manager.upload_large("/bulk/new/awards", "file", 4 << 30).await;
        let _ = refused.expect(422).says("supera 64 MB");
        assert!(read < 80 << 20, "refused by the length that was announced, not by reading: {read}");
        let many: String = std::iter::once("email,name,microcredential\n".to_owned())
            .chain((0..100_001).map(|number| format!("p{number}@a.example,P {number},x\n")))
            .collect();
        let run = handed_in(&app, &mut manager, "awards", "troppe.csv", many.as_bytes()).await;
        let _ = run.says("più di 100").says("Dividilo");
        let template = manager.get("/bulk/template/awards").await.expect(200).body();
        assert!(template.starts_with("\u{feff}email;name;microcredential"), "{template}");

        let stopped =
            handed_in(&app, &mut manager, "awards", "due.csv", b"email,name,microcredential\na,b,c\n").await;
        let path = stopped.path.clone();
        let _ = manager.submit(&format!("{path}/stop"), &[]).await.expect(200).says("Interrotta");
        let token = manager.token();
        let body = format!("csrf={token}").into_bytes();
        let kind = "application/x-www-form-urlencoded";
        let _ = manager.post_raw(&format!("{path}/confirm"), kind, body).await.expect(409);
        // Somebody who manages another organisation does not learn that there is such a run.
        let mut other = signed_in(&app, "recruiter@demo.example").await;
        let _ = other.get("/bulk").await.expect(200);
        let _ = other.get(&path).await.expect(404);
        let _ = other.get(&format!("{path}/errors.csv")).await.expect(404);
    }
}

/// A spreadsheet with one sheet, as small as the format allows; cells that are numbers stay numbers.
fn spreadsheet(rows: &[&[&str]]) -> Vec<u8> {
    use std::io::Write as _;
    let cell = |text: &&str| match text.parse::<f64>() {
        Ok(number) => format!("<c><v>{number}</v></c>"),
        Err(_) => format!("<c t=\"inlineStr\"><is><t>{text}</t></is></c>"),
    };
    let row = |cells: &&[&str]| format!("<row>{}</row>", cells.iter().map(cell).collect::<String>());
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let kinds = "http://schemas.openxmlformats.org/package/2006/content-types";
    let package = "http://schemas.openxmlformats.org/package/2006/relationships";
    let sheet = format!(
        "<worksheet xmlns=\"{main}\"><sheetData>{}</sheetData></worksheet>",
        rows.iter().map(row).collect::<String>()
    );
    let book = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{links}\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let link = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{package}\"><Relationship Id=\"r1\" Type=\"{links}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("[Content_Types].xml", format!("<Types xmlns=\"{kinds}\"/>")),
        ("_rels/.rels", link("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        ("xl/_rels/workbook.xml.rels", link("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, xml) in parts {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(xml.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_spreadsheet_is_read_with_its_days_as_numbers() {
    for app in TestApp::with_demo_on_each_engine().await {
        let version = version(&app).await;
        let mut manager = signed_in(&app, "manager@demo.example").await;
        let table = spreadsheet(&[
            &["email", "nome", "microcredenziale", "data"],
            &["nina@altrove.example", "Nina Città", &version, "46328"],
            &["ugo@altrove.example", "Ugo Neri", &version, "12"],
        ]);
        let run = handed_in(&app, &mut manager, "awards", "attestati.xlsx", &table).await;
        let run = run.says("«12» non è una data");
        let _ = confirmed(&app, &mut manager, &run).await;
        let day = "SELECT decided_at FROM award WHERE run_id IS NOT NULL";
        // Noon of 2 November 2026.
        assert_eq!(number(&app, day).await, 1_793_620_800_000_000, "{}", app.engine);

        // The same day in other words is the same award.
        for day in ["2026-11-02", "02/11/2026"] {
            let table =
                format!("email,name,microcredential,date\nnina@altrove.example,Nina,{version},{day}\n");
            let run = handed_in(&app, &mut manager, "awards", "di-nuovo.csv", table.as_bytes()).await;
            let _ = run.says("Nessuna riga si può eseguire");
        }
    }
}
