//! Verification, drawn.

use super::examine::Examined;
use super::wording;
use openbadges::report::Learned;
use web::components::{
    Form, FormState, Tone, callout, copy_field, definition_list, details, named_checks, pill, section,
};
use web::{Frame, Markup, Page, html};

/// Bytes of what may be pasted or uploaded.
pub(super) const LIMIT_MEGABYTES: u32 = 8;

/// The form with which anyone verifies.
pub(super) fn ask(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/verify", state);
    let body = form.upload(html! {
        (form.file("file", page.t("credentials-verify-file")).kinds(".json,.png,.svg,.pdf,.capsule,.zip,.jwt,.txt").at_most(LIMIT_MEGABYTES))
        (form.text("address", page.t("credentials-verify-address")).hint(page.t("credentials-verify-address-hint")))
        (form.textarea("text", page.t("credentials-verify-text")).rows(6).hint(page.t("credentials-verify-text-hint")))
        (form.buttons(page.t("credentials-verify-button"), None))
    });
    Frame::new(page.t("credentials-verify-title"), body).lead(page.t("credentials-verify-lead")).narrow()
}

/// What was found.
pub(super) fn found(page: &Page, examined: &Examined) -> Frame {
    let learned = &examined.report.learned;
    let title = learned.title.clone().unwrap_or_else(|| page.t("credentials-verify-untitled"));
    let body = html! {
        (verdict_callout(page, examined))
        (facts(page, learned))
        (report_section(page, examined))
        p { a .button.secondary href="/verify" { (page.t("credentials-verify-another")) } }
    };
    Frame::new(title, body).crumb(page.t("nav-verify"), "/verify")
}

/// The verdict in one sentence.
pub(crate) fn verdict_callout(page: &Page, examined: &Examined) -> Markup {
    let (tone, key) = wording::verdict(&examined.report);
    let body = html! {
        p { strong { (page.t(key)) } }
        @if let Some((reason, note, at)) = &examined.revoked {
            p {
                @match reason {
                    Some(reason) => (page.t_with("credentials-revoked-because", &[("reason", page.t(reason.key()).into()), ("date", page.date(*at).into())])),
                    None => (page.t_with("credentials-suspended-since", &[("date", page.date(*at).into())]))
                }
                @if !note.is_empty() { " " (note) }
            }
        }
    };
    callout(page, tone, body)
}

/// The named checks, then who stands behind the issuer: apart, because trust is not cryptography.
pub(crate) fn report_section(page: &Page, examined: &Examined) -> Markup {
    html! {
        (section(&page.t("credentials-checks-title"), html! {
            (named_checks(page, &wording::checks(page, &examined.report)))
            @for sentence in wording::warnings(page, &examined.report) { p .hint { (sentence) } }
        }))
        @if wording::is_credential(&examined.report) {
            (section(&page.t("credentials-trust-title"), trust(page, examined)))
        }
    }
}

fn trust(page: &Page, examined: &Examined) -> Markup {
    html! {
        @match &examined.issuer {
            None => p { (page.t("credentials-trust-unknown")) },
            Some(organisation) => {
                p {
                    a href={ "/organisations/" (organisation) } { (examined.report.learned.issuer_name.as_deref().unwrap_or_default()) }
                    " " (pill(Tone::Information, &page.t("credentials-trust-member")))
                }
                @if examined.trust.is_empty() { p { (page.t("credentials-trust-no-entry")) } }
                @else {
                    ul {
                        @for entry in &examined.trust {
                            @let what = entry.what.clone().unwrap_or_else(|| page.t("credentials-trust-everything"));
                            li { (page.t_with("credentials-trust-entry", &[("what", what.into()), ("since", page.date(entry.since).into()), ("by", entry.accredited_by.as_str().into())])) }
                        }
                    }
                }
            }
        }
        @if let Some(did) = &examined.report.learned.issuer_id {
            (details(&page.t("credentials-technical"), html! { (copy_field(page, "issuer-id", &page.t("credentials-issuer-id"), did)) }))
        }
    }
}

/// What the document says of itself.
fn facts(page: &Page, learned: &Learned) -> Markup {
    let day = |text: &str| {
        kernel::Timestamp::parse_rfc3339(text).map_or_else(|| text.to_owned(), |at| page.date(at))
    };
    let rows = [
        ("credentials-fact-issuer", learned.issuer_name.clone().or_else(|| learned.issuer_id.clone())),
        ("credentials-fact-awarded", learned.valid_from.as_deref().map(day)),
        ("credentials-fact-until", learned.valid_until.as_deref().map(day)),
        ("credentials-fact-about", learned.description.clone()),
        ("credentials-fact-criteria", learned.criteria.clone()),
    ];
    let entries: Vec<(String, Markup)> =
        rows.into_iter().filter_map(|(key, value)| Some((page.t(key), html! { (value?) }))).collect();
    html! {
        @if !entries.is_empty() { (section(&page.t("credentials-says-title"), definition_list(&entries))) }
        @if !learned.results.is_empty() {
            (section(&page.t("credentials-results-title"), html! {
                ul { @for result in &learned.results {
                    li { (result.criterion.as_deref().unwrap_or("–")) ": " strong { (result.level.as_deref().or(result.value.as_deref()).unwrap_or("–")) } }
                } }
            }))
        }
    }
}
