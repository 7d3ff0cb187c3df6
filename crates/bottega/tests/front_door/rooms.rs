//! The room of an edition: who agrees meets, the others do not exist for them.

use super::learning::{book, signed_in};
use testkit::{Browser, TestApp};

/// A room with Giulia and a friend in it, and whoever teaches: its address and their browsers.
async fn three(app: &TestApp) -> (String, Browser, Browser, Browser) {
    let mut giulia = signed_in(app, "giulia@demo.example").await;
    let edition = book(&mut giulia).await;
    let mut friend = signed_in(app, "counsellor@demo.example").await;
    assert_eq!(book(&mut friend).await, edition);
    let trainer = signed_in(app, "trainer@demo.example").await;
    (format!("/rooms/{edition}"), giulia, friend, trainer)
}

async fn join(browser: &mut Browser, room: &str, introduction: &str) {
    let _ = browser.get(room).await.expect(200).says("Conoscere il gruppo");
    let yes = [("agreed", "yes"), ("introduction", introduction)];
    let _ = browser.submit(&format!("{room}/join"), &yes).await.expect(200).says("Chi c’è");
}

#[tokio::test]
async fn whoever_agrees_meets_and_whoever_leaves_takes_everything_along() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (room, mut giulia, mut friend, mut trainer) = three(&app).await;
        let _ = signed_in(&app, "recruiter@demo.example").await.get(&room).await.expect(404);
        let outside = giulia.get(&room).await.expect(200);
        assert!(!outside.text().contains("Messaggi"), "whoever has not agreed reads nothing");
        let _ = giulia.submit(&format!("{room}/join"), &[]).await.expect(422).says("serve il tuo consenso");
        join(&mut giulia, &room, "Vengo da Crema.").await;
        let write = format!("{room}/messages");
        let body =
            format!("csrf={}&body=Ciao", friend.get(&room).await.attributes("input[name=csrf]", "value")[0]);
        let kind = "application/x-www-form-urlencoded";
        let _ = friend.post_raw(&write, kind, body.into_bytes()).await.expect(422);
        join(&mut friend, &room, "").await;
        let _ = friend.get(&room).await.expect(200).says("Vengo da Crema.");
        let _ = giulia.get(&room).await;
        let _ = giulia.submit(&write, &[("body", "")]).await.expect(422);
        let _ = giulia.submit(&write, &[("body", "Chi viene in treno?")]).await.expect(200);
        // Contacts: seen only when both have given theirs, and no longer when one takes theirs back.
        let contacts = format!("{room}/contacts");
        let seen = giulia.get(&room).await;
        let other = seen.attributes("input[name=to]", "value").remove(0);
        let _ = giulia.submit(&contacts, &[("to", &other), ("contact", "x")]).await.expect(422);
        let _ = giulia.submit(&contacts, &[("to", &other), ("contact", "333 1234567")]).await.expect(200);
        let asked = friend.get(&room).await.expect(200).says("vuole scambiare i contatti");
        assert!(!asked.text().contains("333 1234567"), "{}", app.engine);
        let back = asked.attributes("input[name=to]", "value").remove(0);
        let _ =
            friend.submit(&contacts, &[("to", &back), ("contact", "friend@posta.example")]).await.expect(200);
        let _ = friend.get(&room).await.says("333 1234567");
        let _ = giulia.get(&room).await.expect(200).says("friend@posta.example");
        let export = giulia.get(&format!("{room}/export.json")).await.expect(200).body();
        let export: serde_json::Value = serde_json::from_str(&export).unwrap();
        assert_eq!(export["messages"][0]["body"], "Chi viene in treno?");
        // Reported, hidden with a reason, shown again.
        let seen = friend.get(&room).await.expect(200);
        let report =
            seen.attributes("form", "action").into_iter().find(|to| to.ends_with("/report")).unwrap();
        for why in ["Non mi sembra il posto", "Ancora"] {
            let _ = friend.submit(&report, &[("why", why)]).await.expect(200);
        }
        app.work().await;
        let told = app.mails_to("trainer@demo.example");
        let told = told.iter().filter(|(subject, _)| subject.starts_with("Un messaggio segnalato"));
        assert_eq!(told.count(), 1, "{}: once each", app.engine);
        let seen = trainer.get(&room).await.expect(200).says("Non mi sembra il posto");
        // Everybody finds what they wrote among their own data.
        let data = giulia.get("/account/data.json").await.expect(200).body();
        for own in ["Chi viene in treno?", "333 1234567", "Vengo da Crema."] {
            assert!(data.contains(own), "{}: {own} is missing", app.engine);
        }
        let data = friend.get("/account/data.json").await.expect(200).body();
        assert!(data.contains("Non mi sembra il posto") && !data.contains("333 1234567"), "{}", app.engine);
        let hide = seen.attributes("form", "action").into_iter().find(|to| to.ends_with("/hide")).unwrap();
        let _ = trainer.submit(&hide, &[("why", "")]).await.expect(422);
        let _ = trainer.get(&room).await;
        let _ = trainer.submit(&hide, &[("why", "Fuori tema")]).await.expect(200);
        let hidden = friend.get(&room).await.expect(200).says("Fuori tema");
        assert!(!hidden.text().contains("Chi viene in treno?"), "{}", app.engine);
        let _ = trainer.get(&room).await;
        let _ = trainer.submit(&hide, &[("show", "yes")]).await.expect(200);
        let _ = friend.get(&room).await.says("Chi viene in treno?");
        // Giulia leaves: nothing of hers stays.
        let _ = giulia.get(&room).await;
        let _ = giulia.submit(&format!("{room}/leave"), &[]).await.expect(200);
        let after = friend.get(&room).await.expect(200).text();
        for gone in ["Chi viene in treno?", "333 1234567", "Vengo da Crema.", "Giulia"] {
            assert!(!after.contains(gone), "{}: {gone} is still there", app.engine);
        }
    }
}

#[tokio::test]
async fn whoever_teaches_leaves_materials_and_tells_everybody() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (room, mut giulia, _, mut trainer) = three(&app).await;
        let _ = trainer.get(&room).await.expect(200);
        let materials = format!("{room}/materials");
        let nothing = [("title", "Esercizi")];
        let _ = trainer.upload(&materials, &nothing, &[]).await.expect(422).says("scegli un file");
        let program = ("file", "x.pdf", "application/pdf", b"MZ\x90\x00\x03".as_slice());
        let _ = trainer.upload(&materials, &nothing, &[program]).await.expect(422);
        let _ = trainer.get(&room).await;
        let file = ("file", "esercizi.txt", "text/plain", b"uno, due, tre".as_slice());
        let _ = trainer.upload(&materials, &nothing, &[file]).await.expect(200).says("Esercizi");
        let packed = b"PK\x03\x04\x14\x00\x00\x00\x08\x00slides".as_slice();
        let slides = ("file", "lezione.pptx", "application/octet-stream", packed);
        let seen = trainer.upload(&materials, &[("title", "Le diapositive")], &[slides]).await.expect(200);
        let seen = trainer.get(&seen.link("Le diapositive")).await.expect(200);
        assert!(seen.headers["content-type"].to_str().unwrap().ends_with("presentation"), "{}", app.engine);
        let _ = trainer.get(&room).await;
        let link = [("title", "Il manuale"), ("link", "https://manuale.example/")];
        let _ = trainer.upload(&materials, &link, &[]).await.expect(200).says("Il manuale");
        let seen = giulia.get(&room).await.expect(200).says("Il manuale");
        let own = giulia.get(&seen.link("Esercizi")).await.expect(200);
        assert_eq!(own.body(), "uno, due, tre", "{}", app.engine);
        let mut stranger = signed_in(&app, "recruiter@demo.example").await;
        let _ = stranger.get(&seen.link("Esercizi")).await.expect(404);
        let news = format!("{room}/announcements");
        let _ = trainer.get(&room).await;
        let _ = trainer.submit(&news, &[("title", ""), ("body", "x")]).await.expect(422);
        let said = [("title", "Portate il computer"), ("body", "In aula ci sono sei postazioni.")];
        let _ = trainer.submit(&news, &said).await.expect(200).says("Portate il computer");
        app.work().await;
        let heard = app.mails_to("giulia@demo.example");
        assert!(heard.iter().any(|(subject, _)| subject == "Portate il computer"), "{heard:?}");
        let token = giulia.get(&room).await.attributes("input[name=csrf]", "value").remove(0);
        let forged = format!("csrf={token}&title=Tutti+a+casa&body=Niente+corso");
        let kind = "application/x-www-form-urlencoded";
        let refused = giulia.post_raw(&news, kind, forged.into_bytes()).await;
        assert!(refused.status == 403 || refused.status == 404, "{}", refused.status);
        let joining = format!("csrf={}&agreed=yes", trainer.token());
        let _ = trainer.post_raw(&format!("{room}/join"), kind, joining.into_bytes()).await.expect(404);
        let seen = trainer.get(&room).await;
        let remove = seen.attributes("button[name=material]", "value").remove(0);
        let _ = trainer.submit(&format!("{materials}/remove"), &[("material", &remove)]).await.expect(200);
        app.work().await;
    }
}

#[tokio::test]
async fn a_room_closes_some_days_after_the_end_and_is_empty_then() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (room, mut giulia, ..) = three(&app).await;
        join(&mut giulia, &room, "Vengo da Crema.").await;
        let _ = giulia.get(&room).await.expect(200).says("Aperta fino al 24 dicembre 2026");
        app.advance(31 * 86_400);
        app.work().await;
        let mut giulia = signed_in(&app, "giulia@demo.example").await;
        let _ = giulia.get(&room).await.expect(200).says("Vengo da Crema.");
        app.advance(2 * 86_400);
        app.work().await;
        let closed = giulia.get(&room).await.expect(200).says("La stanza è chiusa");
        assert!(!closed.text().contains("Vengo da Crema."), "{}", app.engine);
        let token = giulia.get("/learning").await.attributes("input[name=csrf]", "value").remove(0);
        let late = format!("csrf={token}&agreed=yes");
        let kind = "application/x-www-form-urlencoded";
        let _ = giulia.post_raw(&format!("{room}/join"), kind, late.into_bytes()).await.expect(422);
    }
}

#[tokio::test]
async fn whoever_loses_the_seat_leaves_the_room_and_a_cancelled_edition_empties_it() {
    for app in TestApp::with_demo_on_each_engine().await {
        let (room, mut giulia, mut friend, mut trainer) = three(&app).await;
        join(&mut giulia, &room, "Vengo da Crema.").await;
        join(&mut friend, &room, "Io da Lodi.").await;
        for (writer, words) in [(&mut giulia, "Chi viene in treno?"), (&mut trainer, "Portate il computer.")]
        {
            let _ = writer.get(&room).await.expect(200);
            let _ = writer.submit(&format!("{room}/messages"), &[("body", words)]).await.expect(200);
        }
        let other = friend.get(&room).await.expect(200).attributes("input[name=to]", "value").remove(0);
        let mine = giulia.get("/learning").await.expect(200).attributes("main a", "href");
        let cancel = mine.iter().find(|href| href.ends_with("/cancel")).unwrap();
        let _ = giulia.get(cancel).await.expect(200);
        let _ = giulia.submit(cancel, &[("reason", "Malattia")]).await.expect(200);
        let _ = giulia.get(&room).await.expect(404);
        // A contact for somebody who has left is refused, and the page says so.
        let given = [("to", other.as_str()), ("contact", "friend@posta.example")];
        let refused = friend.submit(&format!("{room}/contacts"), &given).await.expect(422);
        let seen = refused.says("Questa persona non è nella stanza").says("Portate il computer.").text();
        assert!(!seen.contains("Vengo da Crema.") && !seen.contains("Chi viene in treno?"), "{}", app.engine);
        let mut designer = signed_in(&app, "designer@demo.example").await;
        let edition = format!("/design/editions/{}", room.rsplit('/').next().unwrap());
        let _ = designer.get(&format!("{edition}/cancel")).await.expect(200);
        let _ = designer.submit(&format!("{edition}/state"), &[]).await.expect(200);
        let closed = trainer.get(&room).await.expect(200).says("La stanza è chiusa").text();
        assert!(!closed.contains("Portate il computer."), "{}", app.engine);
        app.work().await;
        let data = friend.get("/account/data.json").await.expect(200).body();
        assert!(!data.contains("Io da Lodi."), "{}", app.engine);
    }
}
