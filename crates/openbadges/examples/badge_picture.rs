//! Draws a badge: `cargo run -p openbadges --example badge_picture -- "Title" "Issuer" 4 "EQF 4 · 2 ECTS" "#0a6c74" badge.png`

use openbadges::picture::{BadgePicture, Colour};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [title, issuer, level, ribbon, colour, file] = arguments.as_slice() else {
        return Err("title, issuer, level, ribbon, colour and file are wanted".into());
    };
    let badge = BadgePicture {
        title: title.clone(),
        issuer: issuer.clone(),
        level: level.parse().ok(),
        ribbon: Some(ribbon.clone()),
        colour: Colour::parse(colour).ok_or("a colour is written #rrggbb")?,
    };
    let is_svg = std::path::Path::new(file).extension().is_some_and(|extension| extension == "svg");
    let picture = if is_svg { badge.to_svg()?.into_bytes() } else { badge.to_png(512)? };
    std::fs::write(file, picture)?;
    Ok(())
}
