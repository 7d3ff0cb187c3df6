//! The part of a version's page that shows its addresses.

use super::model::{LinkState, Looked, addresses};
use crate::microcredential::Version;
use web::components::{Button, CheckOutcome, NamedCheck, named_checks, post_button, section};
use web::{Markup, Page, html};

/// The addresses of a version, each with its field and the last look; nothing when it names none.
pub(crate) fn section_of(page: &Page, version: &Version, looked: &[Looked]) -> Markup {
    let named = addresses(&version.content);
    if named.is_empty() {
        return html! {};
    }
    let address = format!("/design/versions/{}", version.id);
    let checks: Vec<NamedCheck> = named.iter().map(|(url, (key, _))| check(page, url, key, looked)).collect();
    let broken = |url: &String| looked.iter().any(|one| one.url == *url && one.state == LinkState::Broken);
    let body = html! {
        p { (page.t("learning-links-lead")) }
        (named_checks(page, &checks))
        @for (url, (key, field)) in named.iter().filter(|(url, _)| broken(url)) {
            p { a href={ (address) (field) } { (page.t_with("learning-link-mend", &[("field", page.t(key).into()), ("url", url.into())])) } }
        }
        (post_button(page, &format!("{address}/links"), &Button::new(page.t("learning-links-look")).secondary()))
    };
    section(&page.t("learning-links-title"), body)
}

fn check(page: &Page, url: &str, field: &str, looked: &[Looked]) -> NamedCheck {
    let last = looked.iter().find(|one| one.url == url);
    let outcome = match last.map(|one| one.state) {
        Some(LinkState::Reached) => CheckOutcome::Passed,
        Some(LinkState::Broken) => CheckOutcome::Failed,
        _ => CheckOutcome::NotChecked,
    };
    let words = last.map_or_else(
        || page.t("learning-link-never"),
        |one| {
            let at = page.date_time(one.at);
            page.t_with(&format!("learning-link-{}", one.state.key()), &[("at", at.into())])
        },
    );
    NamedCheck {
        name: url.to_owned(),
        outcome,
        detail: Some(format!("{} · {words}", page.t(field))),
        needed: true,
    }
}
