//! Every component and every error page, in six languages, goes through the accessibility check; so do
//! the colours of the style sheet.

use testkit::accessibility::{check_samples, contrast};
use web::{assets, gallery};

#[test]
fn the_gallery_is_accessible_in_every_language() {
    let said = check_samples(&gallery::samples(), &[]).unwrap();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

#[test]
fn the_colours_can_be_read_in_light_and_dark() {
    let style = assets::all().iter().find(|asset| asset.name == "bottega.css").unwrap();
    let said: Vec<String> =
        contrast(std::str::from_utf8(style.bytes).unwrap()).iter().map(ToString::to_string).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}
