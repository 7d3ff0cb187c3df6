//! Measures linking on folders in MELO's layout: `cargo run --release -p skills --example evaluate -- FOLDER…`

use skills::eval::Melo;
use skills::link::Mix;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for folder in std::env::args().skip(1) {
        let figures = Melo::read(Path::new(&folder))?.measure(&Mix::default());
        println!("{}", serde_json::to_string(&figures)?);
    }
    Ok(())
}
