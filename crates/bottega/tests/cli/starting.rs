//! What stops a start, and with which words.

use super::{Place, Server, free_port};

#[test]
fn a_wrong_setting_stops_the_start_with_its_name() {
    let place = Place::new();
    place.run(&["serve", "--listen", "here"]).expect(1, &["setting listen", "address:port"]);
    place.run(&["serve", "--mail", "pigeon"]).expect(1, &["setting mail"]);
    place.run(&["serve", "--public-origin", "bottega.example"]).expect(1, &["setting public_origin"]);
    place.write("bottega.toml", b"lisen = \"127.0.0.1:1\"\n");
    place.run(&["serve"]).expect(1, &["setting lisen", "bottega.toml"]);
    assert!(!place.path("bottega-data").exists(), "a start that is refused leaves nothing behind");
}

#[test]
fn wrong_usage_has_a_code_of_its_own() {
    let place = Place::new();
    place.run(&["sreve"]).expect(3, &["sreve"]);
    place.run(&["verify"]).expect(3, &["FILE"]);
    place.run(&["--help"]).expect(0, &["Exit codes", "backup"]);
}

#[test]
fn an_unreachable_database_is_named_without_its_password() {
    let place = Place::new();
    let url = format!("postgres://bottega:geheim@127.0.0.1:{}/bottega", free_port());
    let listen = format!("127.0.0.1:{}", free_port());
    let said =
        place.run(&["serve", "--listen", &listen, "--database-url", &url]).expect(1, &["cannot be reached"]);
    assert!(!said.err.contains("geheim"), "{}", said.err);
    let said =
        place.run(&["doctor", "--database-url", &url]).expect(1, &["cannot be reached", "database_url"]);
    assert!(!said.out.contains("geheim"), "{}", said.out);
}

#[test]
fn one_server_a_folder_and_a_clean_stop() {
    let place = Place::new();
    let server = place.serve(free_port());
    let listen = format!("127.0.0.1:{}", free_port());
    place.run(&["serve", "--empty", "--listen", &listen]).expect(1, &["another Bottega server"]);
    assert_eq!(server.stop(), 0);
    assert_eq!(place.serve(free_port()).stop(), 0, "the folder is free again");
}

#[test]
fn what_was_begun_empty_is_not_filled_with_a_demo_the_next_time() {
    use std::io::{BufRead as _, BufReader};
    let place = Place::new();
    assert_eq!(place.serve(free_port()).stop(), 0);
    let listen = format!("127.0.0.1:{}", free_port());
    let mut command =
        place.command(&["serve", "--listen", &listen, "--public-origin", "https://rete.example"]);
    let mut child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let server = Server(child);
    let said: Vec<String> = lines.take(2).collect();
    assert!(said[0].ends_with(&format!("https://rete.example (listening on {listen})")), "{said:?}");
    assert!(said[1].contains("The network is empty. Set it up at https://rete.example/"), "{said:?}");
    assert_eq!(server.stop(), 0);
}

#[test]
fn a_taken_address_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let listen = taken.local_addr().unwrap().to_string();
    Place::new()
        .run(&["serve", "--empty", "--listen", &listen])
        .expect(1, &[&format!("listen {listen}"), "--listen"]);
}
