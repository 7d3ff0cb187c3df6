//! Credentials in files: keys, one document, a table of them, forms, parts, capsules, and what is refused.

use super::{Place, real_data};
use kernel::Clock as _;
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::Stdio;

/// A badge without a proof; the issuer is filled in.
fn badge(issuer: &str) -> Value {
    json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"
        ],
        "id": "urn:uuid:6a0f0a44-1b8e-4f38-9b43-6f2d5b0f9b11",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": { "id": issuer, "type": ["Profile"], "name": "Officina" },
        "validFrom": "2026-01-01T00:00:00Z",
        "name": "Sicurezza in officina",
        "credentialSubject": {
            "id": "did:example:ada",
            "type": ["AchievementSubject"],
            "achievement": {
                "id": "https://issuer.example/achievements/1", "type": ["Achievement"],
                "name": "Sicurezza in officina", "description": "Lavora in sicurezza.",
                "criteria": { "id": "https://issuer.example/criteria/1", "narrative": "Prova pratica." }
            }
        }
    })
}

/// The same for a table.
fn template() -> Value {
    let mut template = badge("{{$issuer}}");
    template["id"] = json!("urn:uuid:{{$uuid}}");
    template["credentialSubject"]["id"] = json!("did:example:{{learner}}");
    template["credentialSubject"]["achievement"]["name"] = json!("{{title}}");
    template["name"] = json!("{{title}}");
    template
}

impl Place {
    /// A key in a file; gives its `did:key`.
    fn keygen(&self, file: &str, more: &[&str]) -> String {
        let arguments = [&["credential", "keygen", file], more].concat();
        self.run(&arguments).expect(0, &["did:key:"]).out.trim().to_owned()
    }

    fn write_json(&self, name: &str, value: &Value) {
        self.write(name, value.to_string().as_bytes());
    }

    /// Keeps what a command printed.
    fn keep(&self, name: &str, arguments: &[&str]) -> String {
        let said = self.run(arguments).expect(0, &[]);
        self.write(name, said.out.as_bytes());
        said.out
    }
}

#[test]
fn every_kind_of_key_signs_in_its_suites_and_a_changed_letter_is_refused() {
    let place = Place::new();
    for (kind, suites) in [
        ("ed25519", &["eddsa-rdfc-2022", "eddsa-jcs-2022"][..]),
        ("p256", &["ecdsa-rdfc-2019", "ecdsa-jcs-2019"]),
        ("p384", &["ecdsa-rdfc-2019", "ecdsa-jcs-2019"]),
    ] {
        let did = place.keygen(kind, &["--kind", kind]);
        assert_eq!(place.run(&["credential", "did", kind]).expect(0, &[]).out.trim(), did);
        place.write_json("plain.json", &badge(&did));
        for suite in suites {
            let issue = ["credential", "issue", "plain.json", "--key", kind, "--suite", suite];
            let signed = place.keep("signed.json", &issue);
            assert!(signed.contains(suite), "{signed}");
            place.run(&["verify", "--offline", "signed.json"]).expect(0, &["VALID"]);
            place.write("changed.json", signed.replace("Prova pratica", "Prova teorica").as_bytes());
            place.run(&["verify", "--offline", "changed.json"]).expect(1, &["INVALID", "proof"]);
        }
    }
    place
        .run(&["credential", "issue", "plain.json", "--key", "ed25519", "--suite", "ecdsa-rdfc-2019"])
        .expect(1, &["ecdsa-rdfc-2019 does not work with this kind of key"]);
    place
        .run(&["credential", "issue", "plain.json", "--key", "ed25519", "--mandatory", "/issuer"])
        .expect(1, &["--mandatory", "ecdsa-sd-2023"]);
    place
        .run(&["credential", "issue", "plain.json", "--key", "ed25519", "--suite", "sha1"])
        .expect(1, &["unknown cryptosuite sha1"]);
}

#[test]
fn a_sealed_key_opens_with_its_passphrase_only() {
    let place = Place::new();
    place.write("passphrase", b"una frase lunga\n");
    place.write("wrong", b"un'altra frase\n");
    place.write("short", b"breve\n");
    let did = place.keygen("sealed", &["--passphrase-file", "passphrase"]);
    let text = std::fs::read_to_string(place.path("sealed")).unwrap();
    assert!(text.contains("BOTTEGA SEALED PRIVATE KEY") && !text.contains("BEGIN PRIVATE KEY"), "{text}");
    let said = place.run(&["credential", "did", "sealed", "--passphrase-file", "passphrase"]);
    assert_eq!(said.expect(0, &[]).out.trim(), did);
    place.run(&["credential", "did", "sealed"]).expect(1, &["sealed", "--passphrase-file"]);
    place
        .run(&["credential", "did", "sealed", "--passphrase-file", "wrong"])
        .expect(1, &["the passphrase is wrong"]);
    place.run(&["credential", "keygen", "other", "--passphrase-file", "short"]).expect(1, &["10 characters"]);
    assert!(!place.path("other").exists());
    place.run(&["credential", "keygen", "sealed"]).expect(1, &["sealed cannot be written"]);
    let with = |key: &str, organisation: &str| {
        let named = ["--organisation", organisation, "--organisation-identifier", "VATIT-01234567890"];
        place.run(&[&["credential", "keygen", key, "--certificate", "seal.pem"][..], &named].concat())
    };
    with("empty", " ").expect(1, &["--organisation is empty"]);
    with("sealed", "Unione").expect(1, &["sealed cannot be written"]);
    assert!(!place.path("seal.pem").exists() && !place.path("empty").exists(), "both or none");
    place.write("seal.pem", b"of others");
    with("third", "Unione").expect(1, &["seal.pem cannot be written"]);
    assert!(!place.path("third").exists(), "both or none");
    assert_eq!(std::fs::read(place.path("seal.pem")).unwrap(), b"of others");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(place.path("sealed")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn keys_of_others_are_read() {
    let place = Place::new();
    place.write(
        "jwk.json",
        br#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
            "d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}"#,
    );
    let jwk = place.run(&["credential", "did", "jwk.json", "--jwk"]).expect(0, &[]).json();
    assert_eq!(jwk["x"], "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    assert!(jwk.get("d").is_none());
    let document = place.run(&["credential", "did", "jwk.json", "--document"]).expect(0, &[]).json();
    assert_eq!(document["assertionMethod"].as_array().unwrap().len(), 1);
    let publish = ["credential", "did", "jwk.json", "--document", "--method"];
    let method = "did:web:issuer.example:team#key-1";
    let said = place.run(&[&publish[..], &[method]].concat());
    let document = said.expect(0, &["https://issuer.example/team/did.json"]).json();
    assert_eq!(document["id"], "did:web:issuer.example:team");
    assert_eq!(document["verificationMethod"][0]["id"], method);
    assert_eq!(document["assertionMethod"][0], method);
    for wrong in
        ["did:web:issuer.example", "did:web:issuer.example#", "key-1", "did:web:#a", "did:key:z6Mk#z6Mk"]
    {
        place.run(&[&publish[..], &[wrong]].concat()).expect(1, &["no address of a key"]);
    }
    place.write_json("public.json", &jwk);
    place.run(&["credential", "did", "public.json"]).expect(1, &["public.json", "public key"]);
    for (label, word) in [
        ("EC PRIVATE KEY", "openssl pkcs8"),
        ("PUBLIC KEY", "public key"),
        ("ENCRYPTED PRIVATE KEY", "encrypted"),
    ] {
        place
            .write("other.pem", format!("-----BEGIN {label}-----\nAAAA\n-----END {label}-----\n").as_bytes());
        place.run(&["credential", "did", "other.pem"]).expect(1, &["other.pem", word]);
    }
    for nonsense in
        [&b""[..], b"{", b"{}", b"-----BEGIN PRIVATE KEY-----\n!!\n-----END PRIVATE KEY-----", b"\xff"]
    {
        place.write("nonsense", nonsense);
        let said = place.run(&["credential", "did", "nonsense"]).expect(1, &["nonsense"]);
        assert!(!said.err.contains("panicked"), "{}", said.err);
    }
}

#[test]
fn a_table_gives_a_credential_a_row_in_order_by_any_number_of_workers() {
    let place = Place::new();
    place.keygen("key", &[]);
    place.write_json("template.json", &template());
    let rows = (0..700).map(|row| format!("learner-{row},\"Titolo \"\"{row}\"\", con virgola\"\n"));
    let rows = "learner,title\n".to_owned() + &rows.collect::<String>();
    place.write("rows.csv", rows.as_bytes());
    for jobs in ["1", "3"] {
        let said = place
            .run(&[
                "credential",
                "issue",
                "--template",
                "template.json",
                "--rows",
                "rows.csv",
                "--key",
                "key",
                "--out",
                "-",
                "--jobs",
                jobs,
            ])
            .expect(0, &["700 issued, 0 refused"]);
        for (row, line) in said.out.lines().enumerate() {
            let credential: Value = serde_json::from_str(line).unwrap();
            assert_eq!(credential["credentialSubject"]["id"], format!("did:example:learner-{row}"));
            assert_eq!(credential["name"], format!("Titolo \"{row}\", con virgola"));
        }
        assert_eq!(said.out.lines().count(), 700);
        place.write("one.json", said.out.lines().nth(123).unwrap().as_bytes());
        place.run(&["verify", "--offline", "one.json"]).expect(0, &["VALID", "Titolo \"123\""]);
    }
    let into_folder = [
        "credential",
        "issue",
        "--template",
        "template.json",
        "--rows",
        "rows.csv",
        "--key",
        "key",
        "--out",
        "issued",
        "--name",
        "{{learner}}.json",
    ];
    place.run(&into_folder).expect(0, &["700 issued"]);
    let said = place.run(&["verify", "--offline", "--jobs", "2", "issued"]).expect(0, &["700 valid"]);
    assert_eq!(said.out.lines().count(), 701);
    let names: Vec<_> = said.out.lines().skip(1).map(|line| line.split(',').next().unwrap()).collect();
    assert!(names.is_sorted(), "verdicts stand in the order of the names");
    place.run(&into_folder).expect(1, &["exists already", "0 issued, 700 refused"]);
}

#[test]
fn bad_rows_are_named_and_stop_no_other() {
    let place = Place::new();
    place.keygen("key", &[]);
    let mut with_address = template();
    with_address["credentialSubject"]["id"] = json!("{{learner}}");
    place.write_json("template.json", &with_address);
    place.write(
        "rows.csv",
        b"learner;title\ndid:example:a;Uno\nnot an address;Due\ndid:example:c;\n\ndid:example:d;Q\xff\ndid:example:e\n\
          did:example:f;Sei;sette\ndid:example:g;Sette\n",
    );
    let issue = |template: &str, rows: &str| {
        place.run(&[
            "credential",
            "issue",
            "--template",
            template,
            "--rows",
            rows,
            "--key",
            "key",
            "--out",
            "-",
        ])
    };
    let said = issue("template.json", "rows.csv").expect(
        1,
        &[
            "row 2 (line 3), column learner: \"not an address\" is no absolute address",
            "row 3 (line 4), column title: it is empty",
            "row 4 (line 6), column title: it is not text in UTF-8",
            "row 5 (line 7), column title: the row is too short",
            "row 6 (line 8): it has 3 cells and the header 2",
            "2 issued, 5 refused",
        ],
    );
    assert_eq!(said.out.lines().count(), 2);
    place.write("empty.csv", b"");
    issue("template.json", "empty.csv").expect(1, &["empty.csv", "has no header"]);
    place.write("twice.csv", b"learner,learner\n1,2\n");
    issue("template.json", "twice.csv").expect(1, &["two columns are called \"learner\""]);
    place.write("other.csv", b"name,title\n1,2\n");
    issue("template.json", "other.csv")
        .expect(1, &["template.json", "there is no column \"learner\"", "name, title"]);
    place.write("broken.json", b"{\"a\": ");
    issue("broken.json", "rows.csv").expect(1, &["broken.json", "not JSON"]);
    place.write("constant.json", b"{\"a\": 1}");
    issue("constant.json", "rows.csv").expect(1, &["no {{column}} in it"]);
    place.write("open.csv", b"learner,title\ndid:example:a,Uno\ndid:example:b,\"Due\ndid:example:c,Tre\n");
    let said = issue("template.json", "open.csv")
        .expect(1, &["line 3 of the table: a quote is opened here and never closed"]);
    assert_eq!(said.out.lines().count(), 1, "what is behind the quote is nobody's data");
    place.write("stray.csv", b"learner,title\ndid:example:a,\"U\"no\n");
    issue("template.json", "stray.csv").expect(1, &["line 2 of the table: there is text after the quote"]);
    issue("nowhere.json", "rows.csv").expect(1, &["nowhere.json cannot be read"]);
    issue("template.json", "nowhere.csv").expect(1, &["nowhere.csv", "cannot be read"]);
    place.run(&["credential", "issue", "--key", "key"]).expect(3, &["required"]);
}

#[test]
fn what_verify_would_refuse_is_not_signed() {
    let place = Place::new();
    let did = place.keygen("key", &[]);
    let refused = |change: &dyn Fn(&mut Value), words: &[&str]| {
        let mut plain = badge(&did);
        change(&mut plain);
        place.write_json("plain.json", &plain);
        place.run(&["credential", "issue", "plain.json", "--key", "key"]).expect(1, words);
    };
    refused(&|badge| badge["validFrom"] = json!("yesterday"), &["plain.json: validFrom is no moment"]);
    refused(&|badge| badge["issuer"] = Value::Null, &["the issuer has no URL"]);
    refused(
        &|badge| badge["issuer"]["id"] = json!("https://other.example"),
        &["the issuer is https://other"],
    );
    refused(&|badge| badge["@context"] = json!(["https://www.w3.org/2018/credentials/v1"]), &["context"]);
    place.write_json("plain.json", &badge(&did));
    let as_other = ["credential", "issue", "plain.json", "--key", "key", "--method", "did:web:x.example#k"];
    place.run(&as_other).expect(1, &["the key is of did:web:x.example"]);
}

#[test]
fn moments_out_of_a_table_are_moments() {
    let place = Place::new();
    place.keygen("key", &[]);
    let issue = |template: &Value| {
        place.write_json("template.json", template);
        let table = ["--template", "template.json", "--rows", "rows.csv", "--out", "-"];
        place.run(&[&["credential", "issue", "--key", "key"], &table[..]].concat())
    };
    let mut dated = template();
    dated["validFrom"] = json!("{{from}}");
    dated["validUntil"] = json!("2027-01-01T00:00:00Z");
    place.write(
        "rows.csv",
        b"learner,title,from\na,Uno,2026-05-01T09:00:00+02:00\nb,Due,1/5/2026\nc,Tre,2028-01-01T00:00:00Z\n",
    );
    let words =
        ["row 2 (line 3), column from: \"1/5/2026\" is no moment", "row 3 (line 4), column from: it ends"];
    issue(&dated).expect(1, &words).expect(1, &["1 issued, 2 refused"]);
    dated["validUntil"] = json!("tomorrow");
    issue(&dated).expect(1, &["template.json", "validUntil is no moment"]);
    let mut foreign = template();
    foreign["issuer"]["id"] = json!("https://issuer.example");
    issue(&foreign).expect(1, &["template.json", "the issuer is https://issuer.example", "{{$issuer}}"]);
    let jobs = ["credential", "issue", "--key", "key", "--jobs", "999999999"];
    place.run(&jobs).expect(3, &["--jobs"]);
}

#[test]
fn names_in_a_table_cannot_leave_the_folder() {
    let place = Place::new();
    place.keygen("key", &[]);
    place.write_json("template.json", &template());
    place.write("rows.csv", b"learner,title\n../out,Uno\n.hidden,Due\nfine,Tre\n");
    place
        .run(&[
            "credential",
            "issue",
            "--template",
            "template.json",
            "--rows",
            "rows.csv",
            "--key",
            "key",
            "--out",
            "issued",
            "--name",
            "{{learner}}",
        ])
        .expect(1, &["\"../out\" cannot be the name of a file", "1 issued, 2 refused"]);
    assert!(place.path("issued/fine").exists() && !place.path("out").exists());
}

#[test]
fn numbers_and_other_suites_come_out_of_a_table_too() {
    let place = Place::new();
    place.keygen("key", &["--kind", "p256"]);
    let mut with_number = template();
    with_number["credentialSubject"]["achievement"]["creditsAvailable"] = json!("{{credits#}}");
    place.write_json("template.json", &with_number);
    place.write("rows.csv", b"learner,title,credits\na,Uno,\"1,5\"\nb,Due,due\n");
    for suite in ["ecdsa-rdfc-2019", "ecdsa-jcs-2019", "ecdsa-sd-2023"] {
        let said = place
            .run(&[
                "credential",
                "issue",
                "--template",
                "template.json",
                "--rows",
                "rows.csv",
                "--key",
                "key",
                "--out",
                "-",
                "--suite",
                suite,
            ])
            .expect(1, &["row 2 (line 3), column credits: \"due\" is no number", "1 issued, 1 refused"]);
        let credential: Value = serde_json::from_str(said.out.trim()).unwrap();
        assert_eq!(credential["credentialSubject"]["achievement"]["creditsAvailable"], 1.5, "{suite}");
    }
}

#[test]
fn a_base_proof_is_for_the_holder_and_what_is_derived_for_all() {
    let place = Place::new();
    let did = place.keygen("key", &["--kind", "p256"]);
    place.write_json("plain.json", &badge(&did));
    place.keep(
        "base.json",
        &["credential", "issue", "plain.json", "--key", "key", "--suite", "ecdsa-sd-2023"],
    );
    place.run(&["verify", "--offline", "base.json"]).expect(1, &["base proof", "credential derive"]);
    let derived = place.keep(
        "derived.json",
        &["credential", "derive", "base.json", "--show", "/credentialSubject/achievement/name"],
    );
    let shown: Value = serde_json::from_str(&derived).unwrap();
    assert_eq!(shown["credentialSubject"]["achievement"]["name"], "Sicurezza in officina");
    assert!(shown["credentialSubject"]["achievement"].get("description").is_none(), "{shown}");
    assert_eq!(shown["issuer"]["id"], did, "the issuer cannot be withheld");
    place.run(&["verify", "--offline", "derived.json"]).expect(0, &["VALID"]);
    place.write("changed.json", derived.replace("Sicurezza", "Prudenza").as_bytes());
    place.run(&["verify", "--offline", "changed.json"]).expect(1, &["INVALID"]);
    place
        .run(&["credential", "derive", "base.json", "--show", "/nowhere"])
        .expect(1, &["--show", "nothing in the document at /nowhere"]);
    place.run(&["credential", "derive", "derived.json"]).expect(1, &["derived.json"]);
}

/// The facts of an award, for every form.
fn facts() -> Value {
    json!({
        "definition": {
            "id": "https://bottega.example/d/1", "language": "it",
            "title": "Accoglienza digitale", "description": "Progettare un servizio di accoglienza.",
            "criteria": { "it": "Prova pratica superata." },
            "outcomes": [{ "title": "Sviluppare contenuti digitali", "skills": [{
                "id": "http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a",
                "label": { "en": "develop digital content" } }] }],
            "workload": "PT50H", "ects": "2", "eqf_level": 4, "assessment": "Prova pratica",
            "quality": "Accreditamento regionale", "picture_url": "https://bottega.example/d/1.png"
        },
        "award": {
            "id": "urn:uuid:0f2b0c1e-1f51-4f4a-9d50-0d8c6a0e1f77", "url": "https://bottega.example/a/1",
            "issued": "2026-01-22T09:30:00Z", "valid_until": "2099-01-22T09:30:00Z",
            "learner": { "id": "did:example:anna", "given_name": "Anna", "family_name": "Rossi",
                "mail": { "address": "anna@example.org", "salt": "s4lt" } },
            "grade": "Superata"
        },
        "issuer": { "name": "Unione Montana", "country": "IT", "legal_identifier": "VATIT-01234567890",
            "homepage": "https://bottega.example", "badge2_profile": "https://bottega.example/i" }
    })
}

#[test]
fn one_file_of_facts_gives_every_form() {
    let place = Place::new();
    place.keygen("key", &[]);
    place.keygen(
        "seal",
        &[
            "--kind",
            "p256",
            "--certificate",
            "seal.pem",
            "--organisation",
            "Unione Montana",
            "--organisation-identifier",
            "VATIT-01234567890",
        ],
    );
    let mut now = facts();
    now["award"]["issued"] = json!(store::SystemClock.now().to_rfc3339());
    place.write_json("facts.json", &now);
    for form in ["ob3", "ob3-jwt", "sd-jwt", "edc", "clr", "capsule"] {
        place
            .run(&[
                "credential",
                "render",
                "facts.json",
                "--form",
                form,
                "--key",
                "key",
                "--seal-key",
                "seal",
                "--seal-certificate",
                "seal.pem",
                "--out",
                form,
            ])
            .expect(0, &[]);
        place
            .run(&["verify", "--offline", "--anchor", "seal.pem", form])
            .expect(0, &["VALID", "Accoglienza digitale"]);
        let mut bytes = std::fs::read(place.path(form)).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        place.write("changed", &bytes);
        let said = place.run(&["verify", "--offline", "--anchor", "seal.pem", "changed"]);
        assert_ne!(said.code, 0, "{form}: {}", said.out);
    }
    place.run(&["verify", "--offline", "edc"]).expect(2, &["NOT CHECKED"]);
    let render = ["credential", "render", "facts.json", "--key", "key", "--form"];
    let badge = place.run(&[&render[..], &["ob2"]].concat()).expect(0, &[]).json();
    assert_eq!(badge["badge"]["name"], "Accoglienza digitale");
    place.write("ob2", badge.to_string().as_bytes());
    place.run(&["credential", "inspect", "ob2"]).expect(0, &["Accoglienza digitale"]);
    let said = place.run(&["verify", "--offline", "--json", "ob2"]).expect(2, &["Unione Montana"]);
    assert!(said.out.contains("Accoglienza digitale"), "{}", said.out);
    let hosted = place.run(&["credential", "render", "facts.json", "--form", "ob2"]).expect(0, &[]);
    assert_eq!(hosted.json(), badge, "a hosted badge needs no key");
    place
        .run(&[&render[..], &["ob2", "--method", "https://bottega.example/key"]].concat())
        .expect(1, &["RSA"]);
    place.run(&["credential", "render", "facts.json", "--form", "ob3"]).expect(3, &["--key"]);
    place.run(&[&render[..], &["edc"]].concat()).expect(1, &["electronic seal", "--seal-file"]);
    place.run(&[&render[..], &["capsule"]].concat()).expect(1, &["--out"]);
    place.run(&[&render[..], &["ob4"]].concat()).expect(3, &["ob4"]);
    let mut misspelt = facts();
    misspelt["award"]["isued"] = json!("2026");
    place.write_json("facts.json", &misspelt);
    place.run(&[&render[..], &["ob3"]].concat()).expect(1, &["facts.json", "isued"]);
    for (pointer, value, word) in [
        ("/definition/ects", json!("2,5"), "definition.ects is \"2,5\""),
        ("/definition/workload", json!("fifty"), "definition.workload"),
        ("/definition/eqf_level", json!("four"), "definition.eqf_level: "),
        ("/definition/title", json!({}), "definition.title"),
        ("/definition/title", json!(7), "definition.title: a text, or texts by language tag"),
        ("/award/issued", json!("yesterday"), "award.issued"),
        ("/award/id", json!("not a url"), "award.id"),
    ] {
        let mut spoilt = facts();
        *spoilt.pointer_mut(pointer).unwrap() = value;
        place.write_json("facts.json", &spoilt);
        for form in ["ob3", "ob2", "sd-jwt", "clr"] {
            let said = place.run(&[&render[..], &[form]].concat()).expect(1, &["facts.json", word]);
            assert!(said.out.is_empty(), "{}", said.out);
        }
    }
    let mut unhosted = facts();
    unhosted["award"].as_object_mut().unwrap().remove("url");
    place.write_json("facts.json", &unhosted);
    place.run(&[&render[..], &["ob2"]].concat()).expect(1, &["award.url"]);
    place.write_json("facts.json", &facts());
    for (option, word) in
        [("--controller", "verificationMethod"), ("--picture", "no PNG"), ("--holder", "no kty")]
    {
        let more = ["capsule", option, "facts.json", "--out", "never"];
        place.run(&[&render[..], &more].concat()).expect(1, &["facts.json", word]);
    }
    assert!(!place.path("never").exists());
}

#[test]
fn a_seal_file_of_an_authority_seals() {
    let place = Place::new();
    place.keygen("key", &[]);
    place.write_json("facts.json", &facts());
    place.write("seal.p12", include_bytes!("../../../openbadges/tests/vectors/seal.p12"));
    place.write("passphrase", b"prova\n");
    place.write("wrong", b"Prova\n");
    let render = ["credential", "render", "facts.json", "--form", "edc", "--key", "key", "--out", "edc"];
    let with = |more: &[&str]| place.run(&[&render[..], &["--seal-file", "seal.p12"], more].concat());
    with(&[]).expect(3, &["--seal-passphrase-file"]);
    with(&["--seal-passphrase-file", "wrong"]).expect(1, &["seal.p12", "passphrase"]);
    with(&["--seal-passphrase-file", "facts.json"]).expect(1, &["seal.p12"]);
    with(&["--seal-passphrase-file", "passphrase"]).expect(0, &[]);
    place.run(&["verify", "--offline", "edc"]).expect(2, &["NOT CHECKED", "Accoglienza digitale"]);
}

#[test]
fn an_sd_jwt_is_shown_in_part_and_for_one_verifier() {
    let place = Place::new();
    place.keygen("key", &[]);
    place.keygen("holder", &["--kind", "p256"]);
    place.keep("holder.jwk", &["credential", "did", "holder", "--jwk"]);
    place.write_json("facts.json", &facts());
    let render =
        ["credential", "render", "facts.json", "--form", "sd-jwt", "--key", "key", "--holder", "holder.jwk"];
    place.keep("whole", &render);
    place.run(&["credential", "present", "whole"]).expect(0, &["/given_name", "/achievement_title"]);
    let part = place.keep(
        "part",
        &[
            "credential",
            "present",
            "whole",
            "--claim",
            "/achievement_title",
            "--audience",
            "https://verifier.example",
            "--nonce",
            "n-1",
            "--key",
            "holder",
        ],
    );
    assert_eq!(part.matches('~').count(), 2, "{part}");
    place.run(&["verify", "--offline", "part"]).expect(0, &["VALID", "Accoglienza digitale"]);
    let claims = place.run(&["credential", "inspect", "part"]).expect(0, &[]).out;
    assert!(!claims.contains("Rossi"), "{claims}");
    let shown_to = |file: &str, audience: &str, nonce: &str| {
        place.run(&["verify", "--offline", file, "--audience", audience, "--nonce", nonce])
    };
    shown_to("part", "https://verifier.example", "n-1").expect(0, &["VALID", "holds the key"]);
    shown_to("part", "https://other.example", "n-1").expect(1, &["recipient", "for another verifier"]);
    shown_to("part", "https://verifier.example", "n-2").expect(1, &["for another request"]);
    shown_to("whole", "https://verifier.example", "n-1").expect(1, &["it is missing"]);
    place.run(&["verify", "part", "--audience", "x"]).expect(3, &["--nonce"]);
    let whole = std::fs::read_to_string(place.path("whole")).unwrap();
    let binding = part.trim().rsplit('~').next().unwrap();
    place.write("other-disclosures", format!("{}{binding}", whole.trim()).as_bytes());
    place.run(&["verify", "--offline", "other-disclosures"]).expect(1, &["for other disclosures"]);
    let (signed, signature) = binding.rsplit_once('.').unwrap();
    let zeros = "A".repeat(signature.len());
    place.write("unsigned", part.trim().replace(binding, &format!("{signed}.{zeros}")).as_bytes());
    place.run(&["verify", "--offline", "unsigned"]).expect(1, &["not signed by the holder's key"]);
    let stolen =
        |more: &[&str]| place.run(&[&["credential", "present", "whole", "--key", "key"][..], more].concat());
    stolen(&["--audience", "x", "--nonce", "y"]).expect(1, &["--key", "was issued to the key did:key:"]);
    stolen(&[]).expect(1, &["--audience and --nonce"]);
    place
        .run(&["credential", "present", "whole", "--claim", "/nowhere"])
        .expect(1, &["/nowhere is not hidden"]);
    place.run(&["credential", "present", "whole", "--audience", "x"]).expect(3, &["--nonce"]);
}

#[test]
fn a_presentation_is_signed_by_its_holder() {
    let place = Place::new();
    let did = place.keygen("key", &[]);
    let holder = place.keygen("holder", &["--kind", "p256"]);
    place.write_json("plain.json", &badge(&did));
    place.keep("badge.json", &["credential", "issue", "plain.json", "--key", "key"]);
    place.write_json("facts.json", &facts());
    place.keep("badge.jwt", &["credential", "render", "facts.json", "--form", "ob3-jwt", "--key", "key"]);
    for form in [&["--suite", "ecdsa-rdfc-2019"][..], &["--suite", "ecdsa-jcs-2019"], &["--jwt"]] {
        let present = [
            &[
                "credential",
                "present",
                "badge.json",
                "badge.jwt",
                "--key",
                "holder",
                "--audience",
                "verifier.example",
                "--nonce",
                "n-1",
            ],
            form,
        ]
        .concat();
        place.keep("presentation", &present);
        place.run(&["verify", "--offline", "presentation"]).expect(0, &["VALID"]);
        let shown_to = |audience: &str, nonce: &str| {
            place.run(&["verify", "--offline", "presentation", "--audience", audience, "--nonce", nonce])
        };
        shown_to("verifier.example", "n-1").expect(0, &["VALID"]);
        shown_to("other.example", "n-1").expect(1, &["INVALID"]);
        shown_to("verifier.example", "n-2").expect(1, &["INVALID"]);
        let shown = place.run(&["credential", "inspect", "presentation"]).expect(0, &[]).json();
        assert_eq!(shown["holder"], holder);
        assert_eq!(shown["verifiableCredential"][1]["type"], "EnvelopedVerifiableCredential");
    }
    place.run(&["credential", "present", "badge.json"]).expect(1, &["--key"]);
    place.run(&["credential", "present", "key", "--key", "holder"]).expect(1, &["key"]);
}

/// A certificate with a credential attached.
fn certificate(credential: &str) -> Vec<u8> {
    let certificate = openbadges::pdf::Certificate {
        language: "it".to_owned(),
        heading: "Attestato".to_owned(),
        before_learner: "Si attesta che".to_owned(),
        learner: "Ada".to_owned(),
        after_learner: "ha conseguito".to_owned(),
        title: "Sicurezza in officina".to_owned(),
        awarded: "rilasciata da Officina".to_owned(),
        sections: Vec::new(),
        badge: None,
        check_url: "https://issuer.example/c/1".to_owned(),
        check_heading: "Verifica".to_owned(),
        check_text: "Il codice porta alla pagina che la verifica.".to_owned(),
        issued: "2026-01-01T00:00:00Z".parse().unwrap(),
        credential: credential.to_owned(),
    };
    certificate.to_pdf().unwrap()
}

#[test]
fn pictures_carry_and_capsules_keep() {
    let place = Place::new();
    let did = place.keygen("key", &[]);
    place.write_json("plain.json", &badge(&did));
    let signed = place.keep("badge.json", &["credential", "issue", "plain.json", "--key", "key"]);
    place.write("badge.svg", br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>"#);
    place.run(&["credential", "bake", "badge.svg", "badge.json", "--out", "baked.svg"]).expect(0, &[]);
    let taken = place.run(&["credential", "unbake", "baked.svg"]).expect(0, &[]);
    assert_eq!(taken.out.trim(), signed.trim());
    place.run(&["credential", "unbake", "badge.svg"]).expect(1, &["badge.svg", "no Open Badge"]);
    place.run(&["credential", "unbake", "badge.json"]).expect(1, &["badge.json", "nor a PDF"]);
    place.write("certificate.pdf", &certificate(signed.trim()));
    let taken = place.run(&["credential", "unbake", "certificate.pdf"]).expect(0, &[]);
    assert_eq!(taken.out.trim(), signed.trim());
    place.write("number", b"42");
    place.write("sealed.json", br#"{"payload": "e30", "protected": "e30", "signature": "AA"}"#);
    for (credential, word) in [
        ("number", "number"),
        ("plain.json", "not signed"),
        ("sealed.json", "sealed.json"),
        ("badge.svg", "neither"),
    ] {
        place
            .run(&["credential", "bake", "badge.svg", credential, "--out", "x"])
            .expect(1, &[credential, word]);
    }
    let bake = ["credential", "bake", "badge.svg", "badge.json", "--out"];
    place.run(&[&bake[..], &["x", "--edition", "2.0"]].concat()).expect(1, &["3.0, not 2.0"]);
    for read in ["badge.svg", "badge.json", "./badge.svg"] {
        place.run(&[&bake[..], &[read]].concat()).expect(1, &["another file"]);
    }
    assert!(!place.path("x").exists());
    place
        .run(&["credential", "bake", "key", "badge.json", "--out", "x"])
        .expect(1, &["neither a PNG nor an SVG"]);
    let pack = [
        "credential",
        "capsule",
        "badge.json",
        "--offline",
        "--out",
        "badge.capsule",
        "--picture",
        "badge.svg",
    ];
    place.run(&pack).expect(0, &["4 documents"]);
    place.run(&["verify", "--offline", "badge.capsule"]).expect(0, &["VALID", "capsule"]);
    for file in ["baked.svg", "certificate.pdf"] {
        let pack = ["credential", "capsule", file, "--offline", "--out", "of.capsule"];
        place.run(&pack).expect(0, &["3 documents"]);
        place.run(&["verify", "--offline", "of.capsule"]).expect(0, &["VALID"]);
    }
    for (option, word) in
        [("--picture", "no picture"), ("--certificate", "no PDF"), ("--log-proof", "plain.json: ")]
    {
        let pack =
            ["credential", "capsule", "badge.json", "--offline", "--out", "never", option, "plain.json"];
        place.run(&pack).expect(1, &["plain.json", word]);
    }
    place
        .run(&["credential", "capsule", "badge.capsule", "--offline", "--out", "never"])
        .expect(1, &["capsule already"]);
    assert!(!place.path("never").exists());
    let whole = std::fs::read(place.path("badge.capsule")).unwrap();
    place.write("cut.capsule", &whole[..whole.len() / 2]);
    place.run(&["verify", "--offline", "cut.capsule"]).expect(1, &["cut short"]);
    place.write("badge.json", signed.replace("Prova pratica", "Prova teorica").as_bytes());
    place.run(&pack).expect(1, &["invalid and is not packed"]);
}

#[test]
fn a_log_and_its_witnesses_are_believed_by_their_keys() {
    use openbadges::tlog::{self, LogKey};
    let place = Place::new();
    let did = place.keygen("key", &[]);
    place.write_json("plain.json", &badge(&did));
    let signed = place.keep("badge.json", &["credential", "issue", "plain.json", "--key", "key"]);
    let key = |name: &str, seed: u8| LogKey::from_seed(name, &[seed; 32]).unwrap();
    let (log, witness, other) = (key("log.example", 1), key("w.example", 2), key("other.example", 3));
    let (salt, mut tiles) = (tlog::Salt([4; 32]), tlog::MemoryTiles::default());
    let appended = tlog::append(&tiles, 0, &[tlog::Entry::of(&signed, &salt)]).unwrap();
    tiles.keep(appended.tiles);
    let head = tlog::Head { origin: "log.example".into(), size: 1, root: appended.root };
    let checkpoint = tlog::sign_checkpoint(&head, &log).unwrap();
    let checkpoint = tlog::cosign(&checkpoint, &witness, 1_795_340_000).unwrap();
    let proof = tlog::LogProof { salt, index: 0, hashes: Vec::new(), checkpoint };
    place.write("badge.tlog-proof", proof.to_text().as_bytes());
    let pack = ["credential", "capsule", "badge.json", "--offline", "--out", "badge.capsule"];
    place.run(&[&pack[..], &["--log-proof", "badge.tlog-proof"]].concat()).expect(0, &[]);
    let (log, witness, other) =
        (log.verifier_key().to_string(), witness.witness_key().to_string(), other.witness_key().to_string());
    let verify = ["verify", "--offline", "badge.capsule", "--log", &log];
    let asked = |more: &[&str]| place.run(&[&verify[..], more].concat());
    asked(&[]).expect(0, &["entry 0 of the log log.example."]);
    asked(&["--witness", &witness]).expect(0, &["witnesses had seen it on 2026-11-22T"]);
    asked(&["--witness", &witness, "--witness", &other]).expect(1, &["1 of the 2 witnesses"]);
    asked(&["--witness", &witness, "--witness", &other, "--quorum", "1"]).expect(0, &["had seen it"]);
    asked(&["--witness", &log]).expect(3, &["not of a witness"]);
    asked(&["--witness", &witness, "--quorum", "2"]).expect(3, &["only 1 witnesses are named"]);
    place.run(&["verify", "badge.capsule", "--witness", &witness]).expect(3, &["--log"]);
}

#[test]
fn a_zip_of_thousands_gives_a_verdict_each() {
    let place = Place::new();
    let did = place.keygen("key", &[]);
    place.write_json("plain.json", &badge(&did));
    let good = place.keep("badge.json", &["credential", "issue", "plain.json", "--key", "key"]);
    let bad = good.replace("Prova pratica", "Prova teorica");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(place.path("many.zip")).unwrap());
    for number in 0..1_000 {
        let name = format!("badges/{number:04}.json");
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(if number == 234 { &bad } else { &good }.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    let said =
        place.run(&["verify", "--offline", "--jobs", "2", "many.zip"]).expect(1, &["999 valid, 1 invalid"]);
    assert_eq!(said.out.lines().count(), 1_001);
    assert!(said.out.contains("0234.json,invalid"));
    // Beside others in a folder it has its turn.
    std::fs::create_dir(place.path("all")).unwrap();
    std::fs::rename(place.path("many.zip"), place.path("all/m.zip")).unwrap();
    place.write("all/a.json", good.as_bytes());
    place.write("all/z.json", bad.as_bytes());
    let said =
        place.run(&["verify", "--offline", "--jobs", "2", "all"]).expect(1, &["1000 valid, 2 invalid"]);
    let names: Vec<&str> = said.out.lines().map(|line| line.split(',').next().unwrap()).collect();
    assert_eq!(
        [names[1], names[2], names[1_002]],
        ["all/a.json", "all/m.zip/badges/0000.json", "all/z.json"]
    );
}

#[test]
fn standard_input_is_read_and_a_reader_that_leaves_is_no_panic() {
    let place = Place::new();
    let did = place.keygen("key", &[]);
    let mut child = place
        .command(&["credential", "issue", "-", "--key", "key"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(badge(&did).to_string().as_bytes()).unwrap();
    let said = child.wait_with_output().unwrap();
    assert!(said.status.success() && said.stdout.starts_with(b"{"));
    place.run(&["credential", "issue", "-", "--key", "key"]).expect(1, &["JSON"]);
}

/// Calls the command as a suite does, and reads the verdict.
fn jose_cose(place: &Place, arguments: &[&str]) -> Value {
    let output = ["--output", "verdict.json"];
    place.run(&[&["jose-cose"], arguments, &output].concat()).expect(0, &[]);
    serde_json::from_slice(&std::fs::read(place.path("verdict.json")).unwrap()).unwrap()
}

#[test]
fn every_feature_of_vc_jose_cose_there_and_back() {
    let place = Place::new();
    let credential = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
        "issuer": "https://issuer.example", "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": { "id": "did:example:ada", "alumniOf": "Scuola" }
    });
    for key in [
        json!({"kty": "EC", "crv": "P-256", "d": "jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI",
            "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}),
        json!({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
            "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}),
    ] {
        place.write_json(
            "key.json",
            &json!({"id": "https://issuer.example#k1", "secretKeyJwk": key, "publicKeyJwk": key}),
        );
        for form in ["jose", "sdjwt", "cose"] {
            let feature = format!("credential_{form}");
            place.write_json("input.json", &credential);
            let mut issue =
                vec!["issue", "--input", "input.json", "--key", "key.json", "--feature", &feature];
            if form == "sdjwt" {
                issue.extend(["--sd", r#"["credentialSubject.alumniOf"]"#]);
            }
            let issued = jose_cose(&place, &issue);
            assert_eq!(issued["result"], "success", "{issued}");
            let secured = issued["data"].as_str().unwrap().to_owned();
            place.write("secured.txt", secured.as_bytes());
            let verify = ["verify", "--input", "secured.txt", "--key", "key.json", "--feature", &feature];
            let verdict = jose_cose(&place, &verify);
            assert_eq!(verdict["result"], "success", "{verdict}");
            let mut changed = secured.clone().into_bytes();
            let at = changed.len() / 2;
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            place.write("secured.txt", &changed);
            assert_eq!(jose_cose(&place, &verify)["result"], "failure");
            let presentation = format!("presentation_{form}");
            place.write("secured.txt", secured.as_bytes());
            let crossed =
                ["verify", "--input", "secured.txt", "--key", "key.json", "--feature", &presentation];
            assert_eq!(jose_cose(&place, &crossed)["result"], "failure", "a credential is no presentation");
            let kind = format!(
                "application/vc+{}",
                if form == "jose" {
                    "jwt"
                } else if form == "cose" {
                    "cose"
                } else {
                    "sd-jwt"
                }
            );
            for (member, expected) in [
                (
                    json!({"@context": "https://www.w3.org/ns/credentials/v2", "type": "EnvelopedVerifiableCredential",
                    "id": format!("data:{kind},{secured}")}),
                    "success",
                ),
                (credential.clone(), "failure"),
            ] {
                place.write_json("input.json", &json!({
                    "@context": ["https://www.w3.org/ns/credentials/v2"], "type": "VerifiablePresentation",
                    "verifiableCredential": [member]
                }));
                let issue =
                    ["issue", "--input", "input.json", "--key", "key.json", "--feature", &presentation];
                let issued = jose_cose(&place, &issue);
                assert_eq!(issued["result"], "success", "{issued}");
                place.write("secured.txt", issued["data"].as_str().unwrap().as_bytes());
                let verify =
                    ["verify", "--input", "secured.txt", "--key", "key.json", "--feature", &presentation];
                let verdict = jose_cose(&place, &verify);
                assert_eq!(verdict["result"], expected, "{presentation}: {verdict}");
            }
        }
    }
}

#[test]
fn what_vc_jose_cose_forbids_is_a_failure_and_an_unknown_curve_is_said() {
    let place = Place::new();
    place.write_json(
        "key.json",
        &json!({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
        "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"}),
    );
    let issue = ["issue", "--input", "input.json", "--key", "key.json", "--feature", "credential_jose"];
    for nonsense in ["", "{}", "[]", "{\"vc\": {}}", "{\"a\":1,\"a\":2}"] {
        place.write("input.json", nonsense.as_bytes());
        assert_eq!(jose_cose(&place, &issue)["result"], "failure", "{nonsense}");
        let verify = ["verify", "--input", "input.json", "--key", "key.json", "--feature", "credential_cose"];
        assert_eq!(jose_cose(&place, &verify)["result"], "failure", "{nonsense}");
    }
    place.write_json("key.json", &json!({"kty": "EC", "crv": "P-521", "x": "AA", "y": "AA", "d": "AA"}));
    assert_eq!(jose_cose(&place, &issue)["result"], "indeterminate");
    place
        .run(&["jose-cose", "issue", "--input", "x", "--key", "y", "--feature", "nonsense", "--output", "z"])
        .expect(3, &["nonsense"]);
    place
        .run(&[
            "jose-cose",
            "issue",
            "--input",
            "nowhere",
            "--key",
            "key.json",
            "--feature",
            "credential_jose",
            "--output",
            "z",
        ])
        .expect(1, &["nowhere cannot be read"]);
}

#[test]
fn keys_and_credentials_of_the_w3c_vectors() {
    let Some(data) = real_data() else { return };
    let place = Place::new();
    let folder = data.join("credentials/vc-di-ecdsa");
    let pair = folder.join("p256KeyPair.json");
    place.run(&["credential", "did", pair.to_str().unwrap()]).expect(0, &["did:key:zDna"]);
}
