//! Measures speed on a folder of ESCO downloads: `cargo run --release -p skills --example measure -- FOLDER`

use skills::bench;
use skills::framework::LanguageTag;
use skills::import::{Options, Source, esco};
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("give the folder of the ESCO downloads")?;
    let start = Instant::now();
    let clock = || start.elapsed().as_secs_f64() * 1_000.0;
    let imported = esco(&[Source::path(folder)], &Options::default(), &mut |_| {})?;
    eprintln!(
        "imported {} concepts, {} relations in {:.0} ms",
        imported.concepts.len(),
        imported.relations.len(),
        clock()
    );
    let rows = bench::rows_of(&imported.concepts);
    for figure in bench::link(&rows, 4_000, &clock) {
        println!("{}", serde_json::to_string(&figure)?);
    }
    for figure in bench::extract(&imported.concepts, LanguageTag::parse("en")?, &clock) {
        println!("{}", serde_json::to_string(&figure)?);
    }
    Ok(())
}
