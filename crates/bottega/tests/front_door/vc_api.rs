//! The VC API: off by default, by API key, each address with a good and a bad request, nothing of another network.

use credentials::vc_api::{CreateApiKey, EndApiKey};
use kernel::{Ctx, NetworkId};
use openbadges::jsonld::Engine;
use openbadges::keys::{Purpose, Signer as _, SigningKey, did_key};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use serde_json::{Value, json};
use testkit::{Browser, Seen, TestApp};

/// A program with its key.
struct Program {
    browser: Browser,
    token: String,
}

impl Program {
    async fn of(app: &TestApp) -> Self {
        let ctx = app.house.app.system_ctx("test");
        let key = CreateApiKey { name: "suite".to_owned() };
        let made = app.house.app.store().run(&ctx, &key).await.unwrap();
        Self { browser: app.browser(), token: made.token }
    }

    async fn post(&mut self, path: &str, body: &Value) -> Seen {
        self.browser.post_json(path, Some(&self.token), &body.to_string()).await
    }

    /// The answer, whose status must be this.
    async fn asks(&mut self, path: &str, body: &Value, status: u16) -> Value {
        let seen = self.post(path, body).await;
        assert_eq!(seen.status.as_u16(), status, "{path}: {}", seen.body());
        let answer: Value = serde_json::from_slice(&seen.bytes).unwrap();
        if status >= 400 && answer.get("verified").is_none() {
            assert!(answer["detail"].is_string() && answer["status"] == status, "{path}: {answer}");
        }
        answer
    }

    /// The `did:key` of an address: it says so when another issuer is named.
    async fn issuer_of(&mut self, path: &str) -> String {
        let refused = self.asks(path, &json!({ "credential": plain("did:example:other") }), 400).await;
        let detail = refused["detail"].as_str().unwrap().to_owned();
        detail.split(' ').find(|word| word.starts_with("did:key:")).unwrap().trim_end_matches(',').to_owned()
    }

    async fn issued(&mut self, path: &str, options: &Value) -> Value {
        let credential = plain(&self.issuer_of(path).await);
        let body = json!({ "credential": credential, "options": options });
        self.asks(path, &body, 201).await["verifiableCredential"].take()
    }
}

fn plain(issuer: &str) -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": "urn:uuid:1f0c9d1e-6f6e-4b1b-8e65-0a5a4f0f3b77",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": { "id": issuer, "type": "Profile", "name": "Suite" },
        "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": { "id": "did:example:ada", "type": "AchievementSubject", "achievement": {
            "id": "https://issuer.example/a/1", "type": "Achievement", "name": "Sicurezza",
            "description": "Lavora in sicurezza.", "criteria": { "id": "https://issuer.example/c/1", "narrative": "Prova." } } }
    })
}

/// The paths that issue, and the suite that is promised there.
const ISSUERS: [(&str, &str); 6] = [
    ("/credentials/issue", "eddsa-rdfc-2022"),
    ("/eddsa-rdfc-2022/credentials/issue", "eddsa-rdfc-2022"),
    ("/eddsa-jcs-2022/credentials/issue", "eddsa-jcs-2022"),
    ("/ecdsa-rdfc-2019-p256/credentials/issue", "ecdsa-rdfc-2019"),
    ("/ecdsa-rdfc-2019-p384/credentials/issue", "ecdsa-rdfc-2019"),
    ("/status/credentials/issue", "eddsa-rdfc-2022"),
];

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_routed_while_it_is_off() {
    let app = TestApp::on_sqlite().await;
    let mut program = Program::of(&app).await;
    for route in house::wiring::vc_api_routes().table() {
        let seen = program.post(route.path, &json!({})).await;
        assert!(seen.status == 404 || seen.status == 405, "{}: {}", route.path, seen.status);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_key_of_this_network_nothing_is_done() {
    for app in TestApp::with_vc_api_on_each_engine().await {
        let mut program = Program::of(&app).await;
        let store = app.house.app.store();
        let elsewhere = Ctx {
            network: NetworkId::fresh(app.now(), &kernel::SeededEntropy::new(9)),
            ..app.house.app.system_ctx("test")
        };
        let foreign = store.run(&elsewhere, &CreateApiKey { name: "suite".to_owned() }).await.unwrap().token;
        let ended = CreateApiKey { name: "old".to_owned() };
        let ended = store.run(&app.house.app.system_ctx("test"), &ended).await.unwrap().token;
        let end = EndApiKey { name: "old".to_owned() };
        store.run(&app.house.app.system_ctx("test"), &end).await.unwrap();
        for route in house::wiring::vc_api_routes().table() {
            for token in [None, Some(""), Some("nonsense"), Some(&*foreign), Some(&*ended)] {
                let seen = program.browser.post_json(route.path, token, "{}").await;
                assert_eq!(seen.status, 401, "{}: {} {token:?}", app.engine, route.path);
                assert_eq!(seen.headers["www-authenticate"], "Bearer");
            }
            let seen = program.post(route.path, &json!({})).await;
            assert_eq!(seen.status, 400, "{}: {}", app.engine, route.path);
        }
        let again =
            store.run(&app.house.app.system_ctx("test"), &CreateApiKey { name: "suite".to_owned() }).await;
        assert!(again.is_err(), "a name is in use once");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_issuer_signs_as_itself_and_a_change_is_refused() {
    for app in TestApp::with_vc_api_on_each_engine().await {
        let mut program = Program::of(&app).await;
        for (path, suite) in ISSUERS {
            let credential = program.issued(path, &json!({})).await;
            assert_eq!(credential["proof"]["cryptosuite"], suite, "{path}");
            let verify = |credential: &Value| json!({ "verifiableCredential": credential });
            let good = program.asks("/credentials/verify", &verify(&credential), 200).await;
            assert!(good["verified"] == true && good["checks"].as_array().unwrap().len() >= 7, "{good}");
            let mut changed = credential.clone();
            changed["credentialSubject"]["achievement"]["name"] = json!("Altro");
            let bad = program.asks("/credentials/verify", &verify(&changed), 400).await;
            assert!(bad["verified"] == false && !bad["errors"].as_array().unwrap().is_empty(), "{bad}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_data_model_forbids_is_not_issued() {
    let app = TestApp::with_vc_api_on_each_engine().await.remove(0);
    let mut program = Program::of(&app).await;
    let path = "/credentials/issue";
    let issuer = program.issuer_of(path).await;
    let change = |change: &dyn Fn(&mut Value)| {
        let mut credential = plain(&issuer);
        change(&mut credential);
        json!({ "credential": credential })
    };
    let remove = |name: &'static str| {
        move |credential: &mut Value| drop(credential.as_object_mut().unwrap().remove(name))
    };
    for (what, body) in [
        ("no credential", json!({})),
        ("text", json!({ "credential": "x" })),
        ("no issuer", change(&remove("issuer"))),
        ("no context", change(&remove("@context"))),
        ("no type", change(&remove("type"))),
        ("no subject", change(&remove("credentialSubject"))),
        ("context of 1.1", change(&|it| it["@context"] = json!(["https://www.w3.org/2018/credentials/v1"]))),
        ("another type", change(&|it| it["type"] = json!(["OpenBadgeCredential"]))),
        ("undefined type", change(&|it| it["type"] = json!(["VerifiableCredential", "Undefined"]))),
        ("undefined term", change(&|it| it["credentialSubject"]["undefinedTerm"] = json!("x"))),
        ("empty subject", change(&|it| it["credentialSubject"] = json!({}))),
        ("date without zone", change(&|it| it["validFrom"] = json!("2026-01-01T00:00:00"))),
        ("ends before it begins", change(&|it| it["validUntil"] = json!("2020-01-01T00:00:00Z"))),
        ("id that is no URL", change(&|it| it["id"] = json!("no url"))),
        ("two ids", change(&|it| it["id"] = json!(["urn:a:1", "urn:a:2"]))),
        ("status without type", change(&|it| it["credentialStatus"] = json!({"id": "https://a.example/s"}))),
        ("unknown context", change(&|it| it["@context"][1] = json!("https://unknown.example/context"))),
    ] {
        let refused = program.asks(path, &body, 400).await;
        assert!(refused["type"].as_str().unwrap().contains("_ERROR"), "{what}: {refused}");
    }
    for raw in ["", "{", "[]", "{\"credential\":{},\"credential\":{}}", "\"x\""] {
        let seen = program.browser.post_json(path, Some(&program.token), raw).await;
        assert_eq!(seen.status, 400, "{raw}: {}", seen.body());
    }
    let huge = format!("{{\"credential\": \"{}\"}}", "x".repeat(5 << 20));
    assert_eq!(program.browser.post_json(path, Some(&program.token), &huge).await.status, 413);
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_are_derived_and_what_is_mandatory_stays() {
    let app = TestApp::with_vc_api_on_each_engine().await.remove(0);
    let mut program = Program::of(&app).await;
    let path = "/ecdsa-sd-2023/credentials/issue";
    let options = json!({ "mandatoryPointers": ["/issuer", "/validFrom"] });
    let base = program.issued(path, &options).await;
    assert!(base["proof"]["proofValue"].as_str().unwrap().starts_with("u2V0A"), "{base}");
    let derive = json!({
        "verifiableCredential": base,
        "options": { "selectivePointers": ["/credentialSubject/achievement/name"] }
    });
    let shown = program.asks("/credentials/derive", &derive, 201).await["verifiableCredential"].take();
    assert_eq!(shown["credentialSubject"]["achievement"]["name"], "Sicurezza");
    assert!(
        shown["credentialSubject"]["achievement"].get("criteria").is_none() && shown["issuer"].is_object()
    );
    program.asks("/credentials/verify", &json!({ "verifiableCredential": shown }), 200).await;
    program.asks("/credentials/verify", &json!({ "verifiableCredential": base }), 400).await;
    let mut changed = shown.clone();
    changed["validFrom"] = json!("2025-01-01T00:00:00Z");
    program.asks("/credentials/verify", &json!({ "verifiableCredential": changed }), 400).await;
    for bad in [
        json!({ "verifiableCredential": base, "options": { "selectivePointers": ["/nowhere"] } }),
        json!({ "verifiableCredential": base, "options": { "selectivePointers": "name" } }),
        json!({ "verifiableCredential": base, "options": { "selectivePointers": ["name"] } }),
        json!({ "verifiableCredential": shown, "options": { "selectivePointers": [] } }),
        json!({ "verifiableCredential": "x" }),
    ] {
        program.asks("/credentials/derive", &bad, 400).await;
    }
    let bad = json!({ "credential": plain("x"), "options": { "mandatoryPointers": 7 } });
    program.asks(path, &bad, 400).await;
    let any = program.issuer_of(path).await;
    let any = json!({ "credential": plain(&any), "options": options });
    let any = program.asks("/credentials/issue", &any, 201).await;
    assert_eq!(any["verifiableCredential"]["proof"]["cryptosuite"], "ecdsa-sd-2023");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_status_is_kept_and_only_its_own() {
    for app in TestApp::with_vc_api_on_each_engine().await {
        let mut program = Program::of(&app).await;
        let path = "/status/credentials/issue";
        let credential = program.issued(path, &json!({})).await;
        let list = credential["credentialStatus"]["statusListCredential"].as_str().unwrap();
        let list = list.strip_prefix("http://bottega.test").unwrap().to_owned();
        let published = program.browser.get_as(&list, "application/vc").await;
        let published: Value = serde_json::from_slice(&published.bytes).unwrap();
        assert_eq!(published["issuer"], credential["issuer"]["id"], "{published}");
        let verify = json!({ "verifiableCredential": credential });
        program.asks("/credentials/verify", &verify, 200).await;
        let revoke = |set: bool| {
            json!({ "credentialId": credential["id"], "status": set,
            "credentialStatus": { "type": "BitstringStatusListEntry", "statusPurpose": "revocation" } })
        };
        program.asks("/credentials/status", &revoke(true), 200).await;
        let bad = program.asks("/credentials/verify", &verify, 400).await;
        assert!(bad["errors"].to_string().contains("revoked"), "{}: {bad}", app.engine);
        program.asks("/credentials/status", &revoke(false), 200).await;
        program.asks("/credentials/verify", &verify, 200).await;
        for (bad, status) in [
            (json!({ "credentialId": "urn:uuid:nobody", "status": true }), 404),
            (json!({ "credentialId": 7, "status": true }), 400),
            (json!({ "credentialId": "urn:uuid:nobody", "status": "1" }), 400),
            (
                json!({ "credentialId": "x", "status": true, "credentialStatus": { "statusPurpose": "message" } }),
                400,
            ),
        ] {
            program.asks("/credentials/status", &bad, status).await;
        }
    }
}

/// A presentation by a holder with a key of its own.
fn presented(credentials: &[Value], domain: &str, challenge: &str) -> Value {
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let did = did_key(key.public_key());
    let method = format!("{did}#{}", key.public_key().to_multikey());
    let presentation = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
        "holder": did, "verifiableCredential": credentials
    });
    let options = ProofOptions {
        purpose: Purpose::Authentication,
        domain: Some(domain.to_owned()),
        challenge: Some(challenge.to_owned()),
        ..ProofOptions::new(Suite::EddsaJcs2022, &method, "2026-11-01T00:00:00Z")
    };
    let mut engine = Engine::new();
    let signed = secure(&mut Securing::new(&mut engine, &key), &presentation.to_string(), &options).unwrap();
    serde_json::from_str(&signed).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_presentation_holds_with_all_that_is_in_it() {
    let app = TestApp::with_vc_api_on_each_engine().await.remove(0);
    let mut program = Program::of(&app).await;
    let credential = program.issued("/credentials/issue", &json!({})).await;
    let mut changed = credential.clone();
    changed["validFrom"] = json!("2025-01-01T00:00:00Z");
    let path = "/presentations/verify";
    let body = |presentation: Value, challenge: &str| json!({ "verifiablePresentation": presentation, "options": { "domain": "bottega.test", "challenge": challenge } });
    let good = presented(std::slice::from_ref(&credential), "bottega.test", "n-1");
    let told = program.asks(path, &body(good.clone(), "n-1"), 200).await;
    assert!(told["verified"] == true && told["credentialResults"][0]["verified"] == true, "{told}");
    program.asks(path, &body(good.clone(), "n-2"), 400).await;
    let told = program
        .asks(path, &body(presented(&[credential.clone(), changed], "bottega.test", "n-1"), "n-1"), 400)
        .await;
    assert!(
        told["presentationResult"]["verified"] == true && told["credentialResults"][1]["verified"] == false,
        "{told}"
    );
    let mut other = good.clone();
    other["holder"] = json!("did:example:other");
    program.asks(path, &body(other, "n-1"), 400).await;
    program.asks(path, &body(presented(&[json!("a.b.c")], "bottega.test", "n-1"), "n-1"), 400).await;
    program.asks(path, &body(credential.clone(), "n-1"), 400).await;
    program.asks(path, &json!({ "verifiablePresentation": 7 }), 400).await;
    let without = json!({ "@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation",
        "verifiableCredential": credential });
    program.asks(path, &json!({ "presentation": without }), 200).await;
    program.asks(path, &json!({ "verifiablePresentation": without }), 400).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn which_checks_decide_can_be_said() {
    let app = TestApp::with_vc_api_on_each_engine().await.remove(0);
    let mut program = Program::of(&app).await;
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let method = format!("{}#{}", did_key(key.public_key()), key.public_key().to_multikey());
    let mut expired = plain("https://issuer.example/5678");
    expired["validUntil"] = json!("2026-02-01T00:00:00Z");
    let options = ProofOptions::new(Suite::EddsaRdfc2022, &method, "2026-01-01T00:00:00Z");
    let mut engine = Engine::new();
    let signed = secure(&mut Securing::new(&mut engine, &key), &expired.to_string(), &options).unwrap();
    let signed: Value = serde_json::from_str(&signed).unwrap();
    let path = "/credentials/verify";
    let body = |checks: Value| json!({ "verifiableCredential": signed, "options": { "checks": checks } });
    program.asks(path, &body(Value::Null), 400).await;
    program.asks(path, &body(json!(["proof"])), 200).await;
    program.asks(path, &body(json!(["proof", "validity"])), 400).await;
    program.asks(path, &body(json!(["proof", "issuer is controller"])), 400).await;
    program.asks(path, &body(json!(["luck"])), 400).await;
    program.asks(path, &body(json!("proof")), 400).await;
}
