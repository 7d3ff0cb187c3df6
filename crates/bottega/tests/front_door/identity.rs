//! Coming in, one's account, organisations and their people.

use identity::{AddRole, Application, CreateOrganisation, CreatePerson, Hasher, OrganisationKind, Profile};
use kernel::{Ctx, Lang, OrganisationId, PersonId, Role};
use testkit::{Browser, Seen, TestApp};

const PASSWORD: &str = "una frase lunga";

/// What somebody types to sign up.
fn typed<'a>(email: &'a str, extra: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let all =
        [("name", "Ada Neri"), ("email", email), ("password", PASSWORD), ("lang", "it"), ("privacy", "yes")];
    let kept = all.into_iter().filter(|(name, _)| !extra.iter().any(|(other, _)| other == name));
    kept.chain(extra.iter().copied()).collect()
}

async fn sign_up(browser: &mut Browser, email: &str) -> Seen {
    let _ = browser.get("/people/new").await.expect(200);
    browser.submit("/people/new", &typed(email, &[])).await
}

fn system(app: &TestApp) -> Ctx {
    app.house.app.system_ctx("test")
}

async fn person(app: &TestApp, name: &str, email: &str) -> PersonId {
    let ctx = system(app);
    let password = Some(Hasher::hash(&ctx, PASSWORD.to_owned()).await.unwrap());
    let command = CreatePerson { name: name.to_owned(), email: email.to_owned(), lang: Lang::It, password };
    app.house.app.store().run(&ctx, &command).await.unwrap()
}

async fn organisation(app: &TestApp, name: &str, kind: OrganisationKind) -> OrganisationId {
    let profile = Profile { name: name.to_owned(), territory: "Milano".to_owned(), ..Profile::default() };
    let command = CreateOrganisation { application: Application { kind, profile } };
    app.house.app.store().run(&system(app), &command).await.unwrap()
}

async fn role(app: &TestApp, organisation: &OrganisationId, person: &PersonId, role: Role) {
    let command = AddRole { organisation: organisation.clone(), person: person.clone(), role };
    app.house.app.store().run(&system(app), &command).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_signs_up_is_in_at_once_and_proves_the_address() {
    for app in TestApp::on_each_engine().await {
        let mut browser = app.browser();
        let _ = browser.get("/people/new?back=/account").await;
        let page = browser.submit("/people/new", &typed("Ada@Example.IT", &[])).await.expect(200);
        assert_eq!(page.path, "/account");
        let _ = page.says("Conferma il tuo indirizzo e-mail").says("ada@example.it").says("Da confermare");
        app.work().await;
        let link = app.link_mailed_to("ada@example.it");
        let _ = browser.get(&link).await.expect(200).says("ada@example.it");
        let page = browser.submit(&link, &[]).await.expect(200).says("il tuo indirizzo è confermato");
        assert!(!page.text().contains("Da confermare"), "{}", page.text());
        let _ = browser.get(&link).await.expect(404).says("non vale più");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_sign_up_with_the_address_looks_the_same_and_the_mail_tells() {
    for app in TestApp::on_each_engine().await {
        person(&app, "Ada Neri", "ada@example.it").await;
        let mut fresh = app.browser();
        let unknown = sign_up(&mut fresh, "nuova@example.it").await.expect(200);
        let mut again = app.browser();
        let known = sign_up(&mut again, "ada@example.it").await.expect(200);
        assert_eq!((unknown.path, unknown.status), (known.path.clone(), known.status));
        assert_eq!(again.get("/account").await.expect(200).all("h2"), fresh.get("/account").await.all("h2"));
        app.work().await;
        let mails = app.mails_to("ada@example.it");
        assert_eq!(mails.len(), 1);
        assert!(mails[0].0.contains("già un profilo") && !mails[0].1.contains("/people/verify"), "{mails:?}");
        // Each password opens its own account, and the owner's still opens the owner's.
        let owner = app.browser().sign_in("ada@example.it", PASSWORD).await;
        assert_eq!(owner.path, "/");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_claim_an_address_at_once_one_proves_it() {
    for app in TestApp::on_each_engine().await {
        let (mut one, mut other) = (app.browser(), app.browser());
        let (first, second) =
            tokio::join!(sign_up(&mut one, "ada@example.it"), sign_up(&mut other, "ada@example.it"));
        let _ = (first.expect(200), second.expect(200));
        app.work().await;
        let mails = app.mails_to("ada@example.it");
        let links: Vec<String> = mails
            .iter()
            .filter_map(|(_, text)| {
                text.split("http://bottega.test").nth(1)?.split_whitespace().next().map(str::to_owned)
            })
            .collect();
        assert_eq!(links.len(), 2, "{mails:?}");
        let (mut a, mut b) = (app.browser(), app.browser());
        let _ = (a.get(&links[0]).await.expect(200), b.get(&links[1]).await.expect(200));
        let (a, b) = tokio::join!(a.submit(&links[0], &[]), b.submit(&links[1], &[]));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 409], "{}: {} / {}", app.engine, a.text(), b.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_leads_back_and_tells_nothing_about_who_exists() {
    for app in TestApp::on_each_engine().await {
        person(&app, "Ada Neri", "ada@example.it").await;
        let mut browser = app.browser();
        let page = browser.get("/account").await.expect(200);
        assert!(page.path.starts_with("/session/new?back="), "{}", page.path);
        let wrong = [("email", "ada@example.it"), ("password", "un'altra frase")];
        let known = browser.submit("/session/new", &wrong).await.expect(422);
        let _ = browser.get("/session/new").await;
        let wrong = [("email", "nessuno@example.it"), ("password", "un'altra frase")];
        let unknown = browser.submit("/session/new", &wrong).await.expect(422);
        assert_eq!(known.text(), unknown.text());
        assert_eq!(known.attributes("input[name=password]", "value"), [""]);
        let _ = browser.get("/session/new?back=/account").await;
        let right = [("email", "ADA@example.it"), ("password", PASSWORD)];
        assert_eq!(browser.submit("/session/new", &right).await.expect(200).path, "/account");
        let mut lured = app.browser();
        let _ = lured.get("/session/new?back=//evil.example/").await;
        assert_eq!(lured.submit("/session/new", &right).await.path, "/");
        let _ = browser.submit("/session/end", &[]).await.expect(200);
        assert!(browser.get("/account").await.path.starts_with("/session/new"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_password_is_replaced_through_the_mailed_link() {
    for app in TestApp::on_each_engine().await {
        person(&app, "Ada Neri", "ada@example.it").await;
        let mut old = app.browser();
        let _ = old.sign_in("ada@example.it", PASSWORD).await;
        let mut browser = app.browser();
        for email in ["ada@example.it", "nessuno@example.it"] {
            let _ = browser.get("/password/new").await.expect(200);
            let page = browser.submit("/password/new", &[("email", email)]).await.expect(200);
            assert_eq!(page.path, "/password/sent");
        }
        app.work().await;
        assert!(app.mails_to("nessuno@example.it").is_empty());
        let link = app.link_mailed_to("ada@example.it");
        let _ = browser.get(&link).await.expect(200).says("ada@example.it");
        let _ = browser.submit(&link, &[("password", "corta")]).await.expect(422).says("almeno 10");
        let page = browser.submit(&link, &[("password", "tutta un'altra frase")]).await.expect(200);
        assert_eq!(page.path, "/account");
        assert!(old.get("/account").await.path.starts_with("/session/new"), "every other session ended");
        let _ = browser.get(&link).await.expect(404);
        let mut late = app.browser();
        let _ = late.get("/password/new").await;
        let _ = late.submit("/password/new", &[("email", "ada@example.it")]).await;
        app.work().await;
        app.advance(3_601);
        let _ = late.get(&app.link_mailed_to("ada@example.it")).await.expect(404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_lasts_thirty_days_from_its_last_use() {
    let app = TestApp::on_sqlite().await;
    person(&app, "Ada Neri", "ada@example.it").await;
    let mut browser = app.browser();
    let _ = browser.sign_in("ada@example.it", PASSWORD).await;
    for _ in 0..3 {
        app.advance(29 * 86_400);
        assert_eq!(browser.get("/account").await.expect(200).path, "/account");
    }
    app.advance(31 * 86_400);
    assert!(browser.get("/account").await.path.starts_with("/session/new"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_is_changed_read_as_data_and_erased() {
    for app in TestApp::on_each_engine().await {
        let id = person(&app, "Ada Neri", "ada@example.it").await;
        let mut browser = app.browser();
        let _ = browser.sign_in("ada@example.it", PASSWORD).await;
        let _ = browser.get("/account").await.expect(200);
        let page = browser.submit("/account", &[("name", "Ada Nera"), ("lang", "en")]).await.expect(200);
        assert!(page.body().contains("<html lang=\"en\"") && page.body().contains("Ada Nera"));
        let wanted = [("purposes", "talent_search")];
        let page = browser.submit("/account/consents", &wanted).await.expect(200).says("Allowed on");
        assert_eq!(page.attributes("input[name=purposes][checked]", "value"), ["talent_search"]);
        let page =
            browser.submit("/account/consents", &[("purposes", "")]).await.expect(200).says("Withdrawn on");
        assert!(page.attributes("input[name=purposes][checked]", "value").is_empty());
        let wrong = [("password", "not it at all"), ("new_password", "a new long phrase")];
        let _ =
            browser.submit("/account/password", &wrong).await.expect(422).says("not your present password");
        let right = [("password", PASSWORD), ("new_password", "a new long phrase")];
        let _ = browser.submit("/account/password", &right).await.expect(200);
        let data = browser.get("/account/data.json").await.expect(200);
        let data: serde_json::Value = serde_json::from_slice(&data.bytes).unwrap();
        assert_eq!(data["person"]["name"], "Ada Nera");
        assert_eq!(data["person"]["consents"][0]["purpose"], "talent_search");
        assert!(data["activity"]["enrolments"].is_array());
        let _ = browser.get("/account/delete").await.expect(200);
        let _ = browser.submit("/account/delete", &[("password", PASSWORD)]).await.expect(422);
        let sure = [("password", "a new long phrase"), ("sure", "yes")];
        assert_eq!(browser.submit("/account/delete", &sure).await.expect(200).path, "/");
        app.work().await;
        let ctx = system(&app);
        let mut tx = app.house.app.store().read().await.unwrap();
        let name: String = store::query_scalar(
            "SELECT display_name FROM identity_person_v WHERE network_id = $1 AND id = $2",
        )
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .fetch_one(&mut *tx)
        .await
        .unwrap();
        assert_eq!(name, "–");
        assert!(identity::find_by_email(&mut tx, &ctx.network, "ada@example.it").await.unwrap().is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_invites_and_the_last_one_stays() {
    for app in TestApp::on_each_engine().await {
        let marco = person(&app, "Marco Colombo", "marco@example.it").await;
        let officina = organisation(&app, "Officina", OrganisationKind::Provider).await;
        role(&app, &officina, &marco, Role::Manager).await;
        let mut manager = app.browser();
        let _ = manager.sign_in("marco@example.it", PASSWORD).await;
        let _ = manager.get("/organisation/members").await.expect(200).says("Marco Colombo");
        let _ = manager
            .submit("/organisation/invitations", &[("email", "x")])
            .await
            .expect(422)
            .says("obbligatorio");
        let wanted = [("email", "sara@example.it"), ("roles", "designer"), ("roles", "manager")];
        let _ = manager.submit("/organisation/invitations", &wanted).await.expect(200).says("Invito mandato");
        app.work().await;
        let link = app.link_mailed_to("sara@example.it");
        let mut sara = app.browser();
        let page = sara.get(&link).await.expect(200).says("Officina");
        let invited = page.attributes("main a[href^='/people/new']", "href");
        let _ = sara.get(&invited[0]).await.expect(200);
        let page = sara.submit("/people/new", &typed("sara@example.it", &[("name", "Sara Riva")])).await;
        assert_eq!(page.path, link);
        let page = sara.submit(&link, &[]).await.expect(200).says("Invito accettato").says("Progettazione");
        assert!(!page.text().contains("Da confermare"), "the mailed link proves the address");
        let _ = app.browser().get(&link).await.expect(404);
        the_last_manager_stays(&app, &mut manager, &officina, &marco).await;
    }
}

/// Two managers give up at the same moment: one of them has to stay.
async fn the_last_manager_stays(app: &TestApp, manager: &mut Browser, of: &OrganisationId, marco: &PersonId) {
    let sara = {
        let network = app.house.app.home().id.clone();
        let mut tx = app.house.app.store().read().await.unwrap();
        identity::find_by_email(&mut tx, &network, "sara@example.it").await.unwrap().unwrap()
    };
    let mut other = app.browser();
    let _ = other.sign_in("sara@example.it", PASSWORD).await;
    let path = |who: &PersonId| format!("/organisation/members/{who}");
    let ask = |who: &PersonId| format!("{}/remove?of={of}", path(who));
    let _ = manager.get(&ask(marco)).await.expect(200);
    let _ = other.get(&ask(&sara)).await.expect(200);
    let (go_marco, go_sara) = (format!("{}/remove", path(marco)), format!("{}/remove", path(&sara)));
    let (a, b) = tokio::join!(manager.submit(&go_marco, &[]), other.submit(&go_sara, &[]));
    let stays =
        [&a, &b].into_iter().filter(|seen| seen.text().contains("ultima persona responsabile")).count();
    assert_eq!(stays, 1, "{}: {} / {}", app.engine, a.text(), b.text());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_applies_and_waits_for_its_rights() {
    for app in TestApp::on_each_engine().await {
        person(&app, "Ada Neri", "ada@example.it").await;
        let mut browser = app.browser();
        let _ = browser.sign_in("ada@example.it", PASSWORD).await;
        let _ = browser.get("/organisation").await.expect(200).says("nessuna organizzazione");
        let _ = browser.get("/organisations/new").await.expect(200);
        let _ = browser
            .submit("/organisations/new", &[("kind", "governance"), ("website", "x")])
            .await
            .expect(422);
        let wanted =
            [("kind", "company"), ("name", "Meccanica Adda"), ("territory", "Lecco"), ("website", "")];
        let page = browser.submit("/organisations/new", &wanted).await.expect(200).says("in esame");
        let id = page.path.split("of=").nth(1).unwrap().to_owned();
        let _ = browser.get("/organisation/members").await.expect(403);
        let _ = browser.get(&format!("/organisations/{id}/decision")).await.expect(403);
        let _ = browser.get(&format!("/organisations/{id}")).await.expect(404);
        let _ = browser.get("/organisations/new").await;
        let _ = browser.submit("/organisations/new", &wanted).await.expect(422).says("già un’organizzazione");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_network_is_set_up_once() {
    for app in TestApp::on_each_engine().await {
        let store = app.house.app.store();
        let replaced = store.run(&system(&app), &identity::OpenSetup).await.unwrap();
        let link = store.run(&system(&app), &identity::OpenSetup).await.unwrap();
        let mut browser = app.browser();
        let _ = browser.get(&replaced).await.expect(404);
        let _ = browser.get(&link).await.expect(200);
        let _ = browser.submit(&link, &[]).await.expect(422).says("obbligatorio");
        let extra =
            [("network_name", "Rete di prova"), ("organisation_name", "Regione"), ("territory", "Lombardia")];
        let page = browser.submit(&link, &typed("admin@example.it", &extra)).await.expect(200);
        assert_eq!(page.path, "/network");
        assert!(page.all(".brand-name").contains(&"Rete di prova".to_owned()));
        let _ = app.browser().get(&link).await.expect(404);
        assert!(store.run(&system(&app), &identity::OpenSetup).await.is_err());
    }
}

/// Other people's ids are nobody's.
#[tokio::test(flavor = "multi_thread")]
async fn what_belongs_to_others_is_not_found() {
    let app = TestApp::on_sqlite().await;
    let (ada, marco) =
        (person(&app, "Ada", "ada@example.it").await, person(&app, "Marco", "marco@example.it").await);
    let ours = organisation(&app, "Nostra", OrganisationKind::Provider).await;
    let theirs = organisation(&app, "Loro", OrganisationKind::Provider).await;
    role(&app, &ours, &ada, Role::Manager).await;
    role(&app, &theirs, &marco, Role::Manager).await;
    let mut browser = app.browser();
    let _ = browser.sign_in("ada@example.it", PASSWORD).await;
    for path in [
        format!("/organisation?of={theirs}"),
        format!("/organisation/members?of={theirs}"),
        format!("/organisation/members/{marco}?of={theirs}"),
        format!("/organisation/members/{marco}?of={ours}"),
        format!("/organisation/members/{marco}/remove?of={theirs}"),
        "/organisation/members/per_nonsense".to_owned(),
        "/organisations/org_nonsense".to_owned(),
        "/people/verify/nonsense".to_owned(),
        "/people/invitations/nonsense".to_owned(),
        "/setup/nonsense".to_owned(),
    ] {
        let _ = browser.get(&path).await.expect(404);
    }
    let _ = browser.get("/account").await;
    let csrf = browser.token();
    for (path, fields) in [
        (format!("/organisation/members/{marco}"), format!("csrf={csrf}&of={theirs}&roles=trainer")),
        (format!("/organisation/members/{marco}/remove"), format!("csrf={csrf}&of={theirs}")),
        ("/organisation".to_owned(), format!("csrf={csrf}&of={theirs}&name=Mia&territory=Qui")),
        (
            "/organisation/invitations".to_owned(),
            format!("csrf={csrf}&of={theirs}&email=a@b.it&roles=trainer"),
        ),
        ("/account/sessions/ses_nonsense/end".to_owned(), format!("csrf={csrf}")),
    ] {
        let kind = "application/x-www-form-urlencoded";
        let _ = browser.post_raw(&path, kind, fields.into_bytes()).await.expect(404);
    }
}

/// Every field wrong, empty, ten megabytes long, not UTF-8: clear words, nothing lost, no 500.
#[tokio::test(flavor = "multi_thread")]
async fn bad_forms_are_answered_with_words() {
    let app = TestApp::on_sqlite().await;
    let kind = "application/x-www-form-urlencoded";
    for path in ["/people/new", "/session/new", "/password/new"] {
        let mut browser = app.browser();
        let _ = browser.get(path).await.expect(200);
        let csrf = browser.token();
        let _ = browser
            .post_raw(path, kind, format!("csrf={csrf}").into_bytes())
            .await
            .expect(422)
            .says("obbligatorio");
        let huge = format!("csrf={csrf}&email={}", "a".repeat(10 << 20));
        let _ = browser.post_raw(path, kind, huge.into_bytes()).await.expect(413).says("BTG-413");
        let bytes = [format!("csrf={csrf}&email=").as_bytes(), &[0xff, 0xfe]].concat();
        let _ = browser.post_raw(path, kind, bytes).await.expect(400).says("UTF-8");
        let _ = browser.post_raw(path, kind, b"email=a@b.it".to_vec()).await.expect(400);
    }
    let mut browser = app.browser();
    let _ = browser.get("/people/new").await;
    let wrong = [("name", "A"), ("email", "ada@"), ("password", "corta"), ("lang", "xx"), ("privacy", "no")];
    let page = browser.submit("/people/new", &wrong).await.expect(422);
    assert_eq!(page.all(".field.wrong").len(), 5, "{}", page.text());
    assert_eq!(page.attributes("input[name=email]", "value"), ["ada@"]);
    assert!(!page.body().contains("corta"));
}
