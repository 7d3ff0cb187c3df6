//! Prints what one core does in a second: `cargo run --release -p openbadges --example speed`.

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let seconds = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1.0);
    for (what, figures) in [
        ("issue", openbadges::bench::issue(seconds)?),
        ("verify", openbadges::bench::verify(seconds)?),
        ("canon", openbadges::bench::canon(seconds)?),
    ] {
        for figure in figures {
            let floor = figure.floor.map_or_else(String::new, |floor| format!(" (at least {floor})"));
            let ratio =
                figure.raw.map_or_else(String::new, |(raw, ratio)| format!("  {ratio:.2} of {raw}{floor}"));
            println!("{what:7} {:26} {:>10.0}/s{ratio}", figure.name, figure.per_second);
        }
    }
    Ok(())
}
