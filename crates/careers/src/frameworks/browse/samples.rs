//! Every page of browsing, in every state.

use super::pages::{self, Branch};
use crate::sample_data::{self, concept};
use kernel::Role;
use skills::framework::RelationKind;
use web::{Frame, Page, Sample};

/// Samples of the pages of browsing.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("frameworks/list", "visitor", |page| {
            pages::frameworks(page, &sample_data::frameworks(), &[(300, 50)], (false, false))
        }),
        Sample::new("frameworks/list", "administrator", |page| {
            let admin = web::samples::signed_in(page.lang, page.texts.clone(), &[Role::NetworkAdministrator]);
            pages::frameworks(&admin, &sample_data::frameworks(), &[(300, 50)], (true, true))
        }),
        Sample::new("frameworks/tree", "top", |page| {
            let now = sample_data::frameworks();
            let shown = now.occupations().take(20).collect();
            let Some(held) = now.frameworks().first() else { return Frame::new("", web::html! {}) };
            pages::framework(page, &Branch { held, path: vec![], shown, page: 0, more: true })
        }),
        Sample::new("frameworks/tree", "branch", branch),
    ]
}

fn branch(page: &Page) -> Frame {
    let now = sample_data::frameworks();
    let electrician = concept(&now, "electrician");
    let (Some(held), Some(at)) = (now.frameworks().first(), now.concept(&electrician)) else {
        return Frame::new("", web::html! {});
    };
    let shown = at.comes_from(RelationKind::EssentialFor).collect();
    pages::framework(page, &Branch { held, path: vec![at], shown, page: 1, more: false })
}
