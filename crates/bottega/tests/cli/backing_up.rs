//! Backup while the server runs, and the way back.

use super::{Place, free_port};

const BACKUP: [&str; 4] = ["backup", "saved.bottega", "--passphrase-file", "passphrase"];
const RESTORE: [&str; 6] =
    ["restore", "saved.bottega", "--passphrase-file", "passphrase", "--data-dir", "restored"];

#[test]
fn what_was_backed_up_while_the_server_ran_comes_back() {
    let place = Place::with_account();
    place.write("passphrase", b"una frase da non perdere\n");
    std::fs::create_dir_all(place.path("bottega-data/files/ab")).unwrap();
    place.write("bottega-data/files/ab/blob", &vec![7; 200_000]);
    place.write("bottega.toml", b"log_format = \"text\"\n");
    let server = place.serve(free_port());
    place.run(&BACKUP).expect(0, &["saved.bottega", "sealed"]);
    assert_eq!(server.stop(), 0);
    place.run(&RESTORE).expect(0, &["every digest right"]);
    for file in ["secret.key", "files/ab/blob"] {
        let read = |folder: &str| std::fs::read(place.path(&format!("{folder}/{file}"))).unwrap();
        assert!(read("restored") == read("bottega-data"), "{file}");
    }
    let people = place.run(&["user", "list", "--data-dir", "restored"]).expect(0, &["ada@example.org"]);
    assert!(people.out.contains("1 people"), "{}", people.out);
    place.run(&["doctor", "--data-dir", "restored"]).expect(0, &[]);
    let left = std::fs::read_dir(place.path("bottega-data")).unwrap().flatten();
    let left: Vec<_> = left.filter(|file| file.file_name().to_string_lossy().ends_with(".tmp")).collect();
    assert!(left.is_empty(), "an unsealed copy was left: {left:?}");
}

#[test]
fn a_backup_opens_with_its_passphrase_whole_and_into_an_empty_folder_only() {
    let place = Place::with_account();
    place.write("passphrase", b"una frase da non perdere\n");
    place.run(&BACKUP).expect(0, &[]);
    place.run(&BACKUP).expect(1, &["exists already"]);
    let mut into_itself = RESTORE;
    into_itself[5] = "bottega-data";
    place.run(&into_itself).expect(1, &["not empty"]);
    place.write("passphrase", b"un'altra frase\n");
    place.run(&RESTORE).expect(1, &["the passphrase is wrong"]);
    assert!(!place.path("restored").exists(), "nothing is left of a refused restore");
    place.write("passphrase", b"una frase da non perdere\n");
    let whole = std::fs::read(place.path("saved.bottega")).unwrap();
    place.write("saved.bottega", &whole[..whole.len() - 100]);
    place.run(&RESTORE).expect(1, &["damaged or cut off"]);
    let mut changed = whole;
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    place.write("saved.bottega", &changed);
    place.run(&RESTORE).expect(1, &["damaged or cut off"]);
    place.write("saved.bottega", b"PK nonsense");
    place.run(&RESTORE).expect(1, &["not a Bottega backup"]);
    assert!(!place.path("restored").exists());
}

#[test]
fn a_short_passphrase_and_a_missing_installation_are_refused() {
    let place = Place::new();
    place.write("passphrase", b"short\n");
    place.run(&BACKUP).expect(1, &["10 characters"]);
    place.write("passphrase", b"una frase da non perdere\n");
    place.run(&BACKUP).expect(1, &["no database"]);
    assert!(!place.path("saved.bottega").exists());
}

#[test]
fn a_postgres_network_comes_back_into_an_empty_database() {
    let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
        return eprintln!("TEST_POSTGRES_URL unset: skipped");
    };
    let place = Place::new();
    place.write("passphrase", b"una frase da non perdere\n");
    let (from, to) = (database(&server), database(&server));
    place.run(&["user", "add", "ada@example.org", "--name", "Ada", "--database-url", &from]).expect(0, &[]);
    place.run(&[&BACKUP[..], &["--database-url", &from]].concat()).expect(0, &["sealed"]);
    place.run(&RESTORE).expect(1, &["name an empty one with --database-url"]);
    place.run(&[&RESTORE[..], &["--database-url", &to]].concat()).expect(0, &["every digest right"]);
    place
        .run(&["user", "list", "--data-dir", "restored", "--database-url", &to])
        .expect(0, &["ada@example.org"]);
}

/// An empty database on the server.
fn database(server: &str) -> String {
    let mut random = [0u8; 8];
    kernel::Entropy::fill(&store::SystemEntropy, &mut random);
    let name = format!("bottega_cli_{}", store::blobs::hex(&random));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(store::create_postgres_database(server, &name)).unwrap()
}
