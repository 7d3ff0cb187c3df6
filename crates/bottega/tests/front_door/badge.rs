//! A picture of the provider's own, other languages in the credential, and addresses that lead somewhere.

use house::demo::PASSWORD;
use openbadges::bake::unbake;
use testkit::{Browser, TestApp};

async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser();
    let _ = browser.sign_in(email, PASSWORD).await;
    browser
}

/// The address of a draft of the designer's.
async fn draft(designer: &mut Browser) -> String {
    let desk = designer.get("/design").await.expect(200);
    let versions = desk.attributes("main a", "href");
    for address in versions.iter().filter(|href| href.starts_with("/design/versions/")) {
        if designer.get(&format!("{address}/edit")).await.status == 200 {
            return address.clone();
        }
    }
    panic!("no draft among {versions:?}");
}

const SQUARE: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' onload='x()'><script>x()</script><rect width='9' height='9' fill='#0a0'/></svg>";

#[tokio::test]
async fn a_picture_is_uploaded_made_harmless_and_taken_back() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let draft = draft(&mut designer).await;
        let (page, picture) = (format!("{draft}/picture"), format!("{draft}/badge.svg"));
        let _ = designer.get(&page).await.expect(200).says("disegnata da noi");
        let drawn = designer.get(&picture).await.expect(200);
        assert_eq!(drawn.headers["content-type"], "image/svg+xml");
        let stored = app.bytes_stored();
        let words = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><text y='5'>A</text></svg>";
        let heavy = vec![0; (2 << 20) + 1];
        let wrong: [(&[u8], &str); 3] = [
            (b"GIF89a not a badge", "non è un PNG o un SVG"),
            (words.as_bytes(), "converti le scritte in tracciati"),
            (&heavy, "supera 2 MB"),
        ];
        for (bytes, says) in wrong {
            let _ = designer.get(&page).await;
            let file = [("picture", "badge.svg", "image/svg+xml", bytes)];
            let _ = designer.upload(&page, &[], &file).await.expect(422).says(says);
        }
        let _ = designer.get(&page).await;
        let _ = designer.upload(&page, &[], &[]).await.expect(422);
        let _ = designer.get(&page).await;
        let file = [("picture", "badge.svg", "image/svg+xml", SQUARE.as_bytes())];
        let _ = designer.upload(&page, &[], &file).await.expect(200).says("immagine caricata da voi");
        let own = designer.get(&picture).await.expect(200);
        assert_eq!(own.headers["content-type"], "image/png");
        assert!(!own.bytes.windows(6).any(|part| part == b"script"), "{}", app.engine);
        // Another in its place, then none: nothing is left behind.
        let _ = designer.get(&page).await;
        let _ = designer.upload(&page, &[], &file).await.expect(200);
        let _ = designer.submit(&format!("{page}/remove"), &[]).await.expect(200).says("disegnata da noi");
        app.work().await;
        assert_eq!(app.bytes_stored(), stored, "{}: no file is left", app.engine);
        assert_eq!(designer.get(&picture).await.headers["content-type"], "image/svg+xml");
        let mut stranger = signed_in(&app, "giulia@demo.example").await;
        let _ = stranger.get(&page).await.expect(404);
    }
}

#[tokio::test]
async fn the_picture_and_the_languages_go_into_the_credential() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut learner = signed_in(&app, "gabriele.bonetti@demo.example").await;
        let held = learner.get("/backpack").await.expect(200).link("Interrogare i dati con SQL");
        let file = |name: &str| format!("{held}/files/{name}");
        let png = learner.get(&file("badge.png")).await.expect(200).bytes;
        let svg = learner.get(&file("badge.svg")).await.expect(200);
        assert!(svg.body().contains("data:image/png;base64,"), "{}", app.engine);
        assert!(unbake(&png).is_ok() && unbake(&svg.bytes).is_ok());
        let credential = learner.get(&file("credential.json")).await.expect(200).body();
        let credential: serde_json::Value = serde_json::from_str(&credential).unwrap();
        let achievement = &credential["credentialSubject"]["achievement"];
        let related = &achievement["related"];
        let related = related.get(0).unwrap_or(related);
        assert_eq!(related["inLanguage"], "en", "{credential:#}");
        let path = |id: &serde_json::Value| id.as_str().unwrap().replace("http://bottega.test", "");
        let mut visitor = app.browser();
        // The picture at the address that the credential names is the one inside.
        let plain = visitor.get(&path(&achievement["image"]["id"])).await.expect(200);
        let pixels =
            |png: &[u8]| png.windows(4).position(|part| part == b"IDAT").map(|at| png[at..at + 400].to_vec());
        assert_eq!(pixels(&plain.bytes), pixels(&png), "{}", app.engine);
        let english = visitor.get_as(&path(&related["id"]), "application/ld+json").await.expect(200).body();
        let english: serde_json::Value = serde_json::from_str(&english).unwrap();
        assert_eq!(english["name"], "Asking data questions with SQL");
        assert_eq!(english["related"][0]["id"], achievement["id"]);
        let elsewhere = path(&related["id"]).replace("/in/en", "/in/fr");
        let _ = visitor.get(&elsewhere).await.expect(404);
    }
}

#[tokio::test]
async fn addresses_are_looked_at_and_private_ones_never() {
    for app in TestApp::with_demo_on_each_engine().await {
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let draft = draft(&mut designer).await;
        let edit = format!("{draft}/edit");
        let _ = designer.get(&edit).await.expect(200);
        let told = "Guida: https://127.0.0.1:9/guida, https://[::1]/x e http://esempio.it/vecchia.";
        let _ = designer.submit(&edit, &[("description", told)]).await.expect(200);
        let page = designer.get(&draft).await.expect(200).says("https://127.0.0.1:9/guida");
        let _ = page.says("non ancora controllato");
        let _ = designer.submit(&format!("{draft}/links"), &[]).await.expect(200);
        app.work().await;
        // Asked again at once: the servers of others are left in peace for a minute.
        let again = format!("{draft}/links");
        let _ = designer.submit(&again, &[]).await.expect(200).says("meno di un minuto fa");
        app.advance(61);
        let page = designer.get(&draft).await.expect(200);
        let _ = designer.submit(&again, &[]).await.expect(200).says("Controllo chiesto");
        assert_eq!(
            page.text().matches("solo indirizzi https pubblici").count(),
            3,
            "{}: {}",
            app.engine,
            page.text()
        );
    }
}
