//! Every page of news, in every state, with invented data.

use super::commands::Topic;
use super::pages::{self, Wanted};
use crate::sample_data::{self, concept};
use std::collections::BTreeSet;
use web::{Page, Sample};

/// Samples of the pages of news.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("skills/news", "empty", |page| {
            let (none, nothing) = (BTreeSet::new(), BTreeSet::new());
            let wanted = Wanted { lacking: &none, held: &none, watched: &nothing };
            pages::news(&signed(page), &sample_data::frameworks(), &wanted)
        }),
        Sample::new("skills/news", "full", |page| {
            let now = sample_data::frameworks();
            let lacking = ["electrical-wiring", "electrical-panels"].map(|code| concept(&now, code)).into();
            let held = ["teamwork", "power-tools"].map(|code| concept(&now, code)).into();
            let watched = BTreeSet::from([(Topic::Editions, concept(&now, "electrical-panels"))]);
            pages::news(&signed(page), &now, &Wanted { lacking: &lacking, held: &held, watched: &watched })
        }),
        Sample::new("news/stop", "one", |page| pages::stop(page, "0123456789abcdef")),
        Sample::new("news/stopped", "done", pages::stopped),
    ]
}

fn signed(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[])
}
