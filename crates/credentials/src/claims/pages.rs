//! The page behind the link.

use super::rows::Claim;
use web::components::{Button, Tone, callout, definition_list, link_button, post_button};
use web::shell::query_escaped;
use web::{Frame, Page, html};

pub(super) fn claim(page: &Page, claim: &Claim, token: &str) -> Frame {
    let path = format!("/claims/{token}");
    if !claim.open {
        let body = callout(page, Tone::Information, html! { p { (page.t("credentials-claim-ended")) } });
        return Frame::new(page.t("credentials-claim-title"), body).narrow();
    }
    let facts = [
        (page.t("credentials-award-title"), html! { (claim.title) }),
        (page.t("credentials-claim-issuer"), html! { (claim.issuer) }),
        (page.t("credentials-award-learner"), html! { (claim.name) }),
        (page.t("credentials-fact-awarded"), page.date_element(claim.awarded_at)),
    ];
    let body = html! {
        (definition_list(&facts))
        @if page.person.is_some() {
            (post_button(page, &path, &Button::new(page.t("credentials-claim-take"))))
        } @else {
            p { (page.t("credentials-claim-sign-in")) }
            div .buttons {
                (link_button(&format!("/session/new?back={}", query_escaped(&path)), &page.t("nav-sign-in")))
                a .button.secondary href="/people/new" { (page.t("nav-sign-up")) }
            }
        }
    };
    Frame::new(page.t("credentials-claim-title"), body).lead(page.t("credentials-claim-lead")).narrow()
}
