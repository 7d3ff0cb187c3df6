//! Measures speed on a folder of ESCO downloads, without one on a made-up framework of that size:
//! `cargo run --release -p skills --example measure -- [FOLDER]`

use skills::bench;
use skills::framework::LanguageTag;
use skills::import::{Options, Source, esco};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let start = Instant::now();
    let clock = || start.elapsed().as_secs_f64() * 1_000.0;
    let concepts = match std::env::args().nth(1) {
        Some(folder) => esco(&[Source::path(folder)], &Options::default(), &mut |_| {})?.concepts,
        None => bench::made_up(),
    };
    eprintln!("{} concepts after {:.0} ms", concepts.len(), clock());
    let rows = bench::rows_of(&concepts);
    for figure in bench::link(&rows, 4_000, &clock) {
        println!("{}", serde_json::to_string(&figure)?);
    }
    for figure in bench::extract(&concepts, LanguageTag::parse("en")?, &clock) {
        println!("{}", serde_json::to_string(&figure)?);
    }
    Ok(())
}
