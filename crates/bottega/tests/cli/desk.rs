//! People, keys and the doctor.

use super::Place;

#[test]
fn people_are_added_listed_and_get_a_password() {
    let place = Place::with_account();
    let people = place.run(&["user", "list", "--json"]).expect(0, &[]).json();
    assert_eq!(people[0]["email"], "ada@example.org");
    assert_eq!(people[0]["email_verified"], true);
    place.run(&["user", "add", "ADA@example.org", "--name", "Another"]).expect(1, &[]);
    assert_eq!(place.run(&["user", "list", "--json"]).json().as_array().unwrap().len(), 1);
    place.run(&["user", "add", "nonsense", "--name", "Nobody"]).expect(1, &["not an e-mail address"]);
    place
        .run(&["user", "password", "ada@example.org", "--password-file", "password"])
        .expect(0, &["new password"]);
    place.write("short", b"short\n");
    place
        .run(&["user", "password", "ada@example.org", "--password-file", "short"])
        .expect(1, &["10 characters"]);
    place.run(&["user", "password", "eve@example.org", "--password-file", "password"]).expect(1, &["nobody"]);
    let role = ["user", "role", "ada@example.org", "manager", "--organisation", "Officina"];
    place.run(&role).expect(1, &["no organisation called"]);
    place
        .run(&["user", "role", "ada@example.org", "king", "--organisation", "Officina"])
        .expect(3, &["no such role"]);
}

#[test]
fn a_desk_without_an_installation_makes_none() {
    let place = Place::new();
    place.run(&["user", "list"]).expect(1, &["no database"]);
    place.run(&["key", "list", "Officina"]).expect(1, &["no database"]);
    assert!(!place.path("bottega-data").exists());
}

#[test]
fn the_doctor_says_what_to_do() {
    let place = Place::with_account();
    let findings = place.run(&["doctor", "--json"]).expect(0, &[]).json();
    assert!(findings.as_array().unwrap().iter().all(|finding| finding["health"] != "bad"), "{findings}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let key = place.path("bottega-data/secret.key");
        std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
        place.run(&["doctor"]).expect(1, &["chmod 600", "One thing must be done"]);
    }
    place.write("bottega-data/secret.key", b"not a key");
    place.run(&["doctor"]).expect(1, &["bring it back from your backup"]);
    place.run(&["doctor", "--mail", "pigeon"]).expect(1, &["correct mail"]);
    place.run(&["doctor", "--public-origin", "http://bottega.example"]).expect(1, &["TLS proxy"]);
    Place::new().run(&["doctor"]).expect(1, &["does not exist", "bottega serve"]);
}

#[test]
fn a_damaged_database_is_told_in_words() {
    let place = Place::with_account();
    place.write("bottega-data/bottega.db", &[0x55; 8192]);
    let _ = std::fs::remove_file(place.path("bottega-data/bottega.db-wal"));
    place.run(&["doctor"]).expect(1, &["database"]);
}

#[test]
fn programs_get_a_key_once_and_lose_it() {
    let place = Place::with_account();
    let token = place.run(&["api-key", "create", "suite"]).expect(0, &["bottega_"]).out.trim().to_owned();
    place.run(&["api-key", "create", "suite"]).expect(1, &["There is an API key of that name already"]);
    place.run(&["api-key", "create", ""]).expect(1, &["1 to 100 characters"]);
    let listed = place.run(&["api-key", "list", "--json"]).expect(0, &[]);
    assert!(!listed.out.contains(&token), "the token is shown once: {}", listed.out);
    assert_eq!(listed.json()[0]["name"], "suite");
    place.run(&["api-key", "end", "suite"]).expect(0, &["refused from now on"]);
    place.run(&["api-key", "end", "suite"]).expect(1, &["not found"]);
    place.run(&["api-key", "list"]).expect(0, &["ended", "suite"]);
}
