//! The backpack, drawn.

use super::model::{Share, ShareState};
use crate::awards::{AwardRow, AwardState, CredentialRow};
use web::components::{
    Button, Card, Choice, Form, FormState, Icon, Tone, callout, card_grid, copy_field, definition_list,
    empty_state, picture, pill, post_button, section,
};
use web::{Frame, Markup, Page, html};

/// A credential with the links to it.
pub(super) struct Held {
    pub(super) credential: CredentialRow,
    pub(super) shares: Vec<Share>,
}

/// The pill of an award's state.
pub(crate) fn state_pill(page: &Page, state: AwardState) -> Markup {
    match state {
        AwardState::Valid => pill(Tone::Success, &page.t("credentials-state-valid")),
        AwardState::Suspended => pill(Tone::Warning, &page.t("credentials-state-suspended")),
        AwardState::Revoked(_) => pill(Tone::Danger, &page.t("credentials-state-revoked")),
    }
}

pub(super) fn list(page: &Page, held: &[CredentialRow]) -> Frame {
    let cards: Vec<Card> = held.iter().map(|credential| card(page, credential)).collect();
    let body = html! {
        @if cards.is_empty() {
            (empty_state(&page.t("credentials-backpack-empty-title"), &page.t("credentials-backpack-empty-text"), Some((&page.t("nav-catalogue"), "/catalogue"))))
        } @else { (card_grid(2, &cards)) }
    };
    Frame::new(page.t("credentials-backpack-title"), body).lead(page.t("credentials-backpack-lead"))
}

fn card(page: &Page, credential: &CredentialRow) -> Card {
    let path = format!("/backpack/{}", credential.id);
    Card::new(&credential.award.title)
        .href(&path)
        .overline(&credential.issuer)
        .pills(state_pill(page, credential.award.state))
        .picture(format!("{path}/files/badge.png"), "")
        .fact(Icon::Calendar, page.date(credential.award.awarded_at))
        .fact(Icon::Clock, page.duration(credential.achievement.workload))
}

pub(super) fn one(page: &Page, held: &Held, state: &FormState) -> Frame {
    let credential = &held.credential;
    let path = format!("/backpack/{}", credential.id);
    let body = html! {
        (standing_callout(page, &credential.award))
        div .split {
            (picture(&format!("{path}/files/badge.png"), &page.t_with("credentials-badge-alt", &[("title", credential.award.title.as_str().into())]), None))
            (definition_list(&facts(page, credential)))
        }
        (section(&page.t("credentials-share-title"), html! {
            p { (page.t("credentials-share-lead")) }
            (share_form(page, credential, state))
            @for (number, share) in held.shares.iter().enumerate() { (share_entry(page, share, number)) }
        }))
        (section(&page.t("credentials-download-title"), downloads(page, &path)))
    };
    Frame::new(&credential.award.title, body)
        .badges(state_pill(page, credential.award.state))
        .crumb(page.t("credentials-backpack-title"), "/backpack")
}

/// Why an award does not hold, and since when; nothing for one that does.
pub(crate) fn standing_callout(page: &Page, award: &AwardRow) -> Markup {
    let since = page.date(award.changed_at);
    html! {
        @match award.state {
            AwardState::Valid => {}
            AwardState::Suspended => (callout(page, Tone::Warning, html! { p { (page.t_with("credentials-suspended-since", &[("date", since.into())])) " " (award.note) } })),
            AwardState::Revoked(reason) => (callout(page, Tone::Danger, html! { p { (page.t_with("credentials-revoked-because", &[("reason", page.t(reason.key()).into()), ("date", since.into())])) " " (award.note) } }))
        }
    }
}

/// What the credential says, term by term.
pub(crate) fn facts(page: &Page, credential: &CredentialRow) -> Vec<(String, Markup)> {
    let told = &credential.achievement;
    let mut facts = vec![
        (page.t("credentials-fact-issuer"), html! { (credential.issuer) }),
        (page.t("credentials-fact-awarded"), page.date_element(credential.award.awarded_at)),
        (page.t("credentials-fact-workload"), html! { (page.duration(told.workload)) }),
    ];
    if let Some(level) = told.eqf_level {
        facts.push((page.t("credentials-fact-eqf"), html! { (level.get()) }));
    }
    for (key, text) in [
        ("credentials-fact-assessment", &told.assessment_type),
        ("credentials-fact-participation", &told.participation_form),
        ("credentials-fact-quality", &told.quality_assurance),
    ] {
        facts.push((page.t(key), html! { (text) }));
    }
    facts
}

fn share_form(page: &Page, credential: &CredentialRow, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/backpack/{}/shares", credential.id), state);
    let days = [
        ("30", "credentials-share-30"),
        ("7", "credentials-share-7"),
        ("365", "credentials-share-365"),
        ("0", "credentials-share-always"),
    ];
    let choices = days.map(|(value, key)| Choice::new(value, page.t(key))).to_vec();
    form.post(html! {
        (form.text("audience", page.t("credentials-share-audience")).hint(page.t("credentials-share-audience-hint")).max_length(120))
        (form.select("days", page.t("credentials-share-days"), choices).required())
        (form.checkbox("show_name", page.t("credentials-share-name")))
        (form.buttons(page.t("credentials-share-button"), None))
    })
}

fn share_entry(page: &Page, share: &Share, number: usize) -> Markup {
    let (tone, key) = match share.state(page.now) {
        ShareState::Open => (Tone::Success, "credentials-share-open"),
        ShareState::Expired => (Tone::Neutral, "credentials-share-expired"),
        ShareState::TakenBack => (Tone::Neutral, "credentials-share-taken-back"),
    };
    let label =
        if share.audience.is_empty() { page.t("credentials-share-link") } else { share.audience.clone() };
    html! {
        div .card {
            p { strong { (label) } " " (pill(tone, &page.t(key))) }
            p .hint {
                (page.t_with("credentials-share-facts", &[("date", page.date(share.created_at).into()), ("views", share.views.into())]))
                @if let Some(end) = share.expires_at { " " (page.t_with("credentials-share-until", &[("date", page.date(end).into())])) }
                " " (page.t(if share.show_name { "credentials-share-with-name" } else { "credentials-share-without-name" }))
            }
            @if share.state(page.now) == ShareState::Open {
                (copy_field(page, &format!("share-{number}"), &page.t("credentials-share-link"), &page.absolute(&share.path())))
                p .buttons {
                    a .button.secondary href=(share.path()) { (page.t("credentials-share-look")) }
                    (post_button(page, &format!("/backpack/shares/{}/end", share.id), &Button::new(page.t("credentials-share-end")).danger().about(label.as_str())))
                }
            }
        }
    }
}

/// The forms in which the credential can be taken along.
pub(crate) fn downloads(page: &Page, path: &str) -> Markup {
    let files = [
        ("certificate.pdf", "credentials-download-pdf"),
        ("credential.json", "credentials-download-json"),
        ("badge.png", "credentials-download-png"),
        ("badge.svg", "credentials-download-svg"),
        ("credential.capsule", "credentials-download-capsule"),
    ];
    html! {
        p { (page.t("credentials-download-lead")) }
        ul .buttons {
            @for (file, key) in files {
                li { a .button.secondary href={ (path) "/files/" (file) } download=(file) { (page.t(key)) } }
            }
        }
        p .hint { (page.t("credentials-download-capsule-hint")) }
    }
}
