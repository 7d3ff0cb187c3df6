//! Prints the figures of the planner or of the talent index.
//!
//! ```text
//! cargo run --release -p skills --example figures -- plan|talent [--quick]
//! ```

use std::time::Instant;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let quick = words.iter().any(|word| word == "--quick");
    let start = Instant::now();
    let clock = || start.elapsed().as_secs_f64() * 1000.0;
    let figures = match words.first().map(String::as_str) {
        Some("plan") => skills::bench::plan(quick, &clock),
        Some("talent") => skills::bench::talent(quick, &clock),
        _ => {
            eprintln!("plan or talent is expected");
            std::process::exit(2);
        }
    };
    for figure in figures {
        let against = figure.against.map(|against| format!("  (against {against:.3})")).unwrap_or_default();
        println!("{:<36} {:>14.4} {}{against}", figure.name, figure.value, figure.unit);
    }
}
