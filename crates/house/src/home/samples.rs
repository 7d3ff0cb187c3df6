//! The front pages in every state.

use super::pages;
use web::Sample;

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("home/front", "everybody", pages::front),
        Sample::new("home/help", "everybody", pages::help),
        Sample::new("home/privacy", "everybody", pages::privacy),
        Sample::new("home/accessibility", "everybody", pages::accessibility),
    ]
}
