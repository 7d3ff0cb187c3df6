//! The pages of an organisation: applying, one's own, and the governance's decision.

use super::model::{Organisation, OrganisationKind, Status};
use web::components::{
    Button, Choice, Form, FormState, Tab, Tone, callout, definition_list, pill, section, tabs,
};
use web::{Frame, Markup, Page, html};

/// The name of a kind.
pub(crate) fn kind_name(page: &Page, kind: OrganisationKind) -> String {
    page.t(&format!("identity-kind-{}", kind.as_str()))
}

/// A status as a pill with its word.
pub(crate) fn status_pill(page: &Page, status: Status) -> Markup {
    let tone = match status {
        Status::Applicant => Tone::Information,
        Status::Admitted => Tone::Success,
        Status::Suspended => Tone::Warning,
        Status::Refused => Tone::Danger,
    };
    pill(tone, &page.t(&format!("identity-status-{}", status.as_str())))
}

/// The kinds that may apply: everything but governance.
fn kind_choices(page: &Page) -> Vec<Choice> {
    let kinds = OrganisationKind::ALL.iter().filter(|kind| **kind != OrganisationKind::Governance);
    let hint = |kind: &OrganisationKind| page.t(&format!("identity-kind-hint-{}", kind.as_str()));
    kinds.map(|kind| Choice::new(kind.as_str(), kind_name(page, *kind)).hint(hint(kind))).collect()
}

/// The fields of a profile.
fn profile_fields(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        (form.text("name", page.t("identity-organisation-name")).autocomplete("organization").required())
        (form.text("territory", page.t("identity-territory")).hint(page.t("identity-territory-hint")).required())
        (form.text("website", page.t("identity-website")).kind("url").autocomplete("url").hint(page.t("identity-website-hint")))
        (form.textarea("description", page.t("identity-description")).hint(page.t("identity-description-hint")).max_length(2_000))
    }
}

/// The application form.
pub(crate) fn apply(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/organisations/new", state);
    let body = form.post(html! {
        (form.radios("kind", page.t("identity-kind"), kind_choices(page)).required())
        (profile_fields(page, &form))
        (form.buttons(page.t("identity-apply-button"), Some("/account")))
    });
    Frame::new(page.t("identity-apply-title"), body).lead(page.t("identity-apply-lead")).narrow()
}

/// The two views of one's own organisation.
pub(crate) fn tabs_of(page: &Page, organisation: &Organisation, members: bool) -> Markup {
    let id = organisation.id.as_str();
    let of = |path: &str, key: &str, current: bool| Tab {
        label: page.t(key),
        href: format!("{path}?of={id}"),
        current,
    };
    tabs(
        &page.t("nav-organisation"),
        &[
            of("/organisation", "identity-profile", !members),
            of("/organisation/members", "identity-members", members),
        ],
    )
}

/// One's own organisation: what it says of itself, or where its application stands.
pub(crate) fn own(
    page: &Page,
    organisation: &Organisation,
    others: &[(String, String)],
    state: &FormState,
) -> Frame {
    let admitted = organisation.status == Status::Admitted;
    let body = html! {
        @if admitted { (tabs_of(page, organisation, false)) }
        (standing(page, organisation))
        @if admitted { (profile_form(page, organisation, state)) } @else { (facts(page, organisation)) }
        @if !others.is_empty() {
            (section(&page.t("identity-other-organisations"), html! {
                ul { @for (id, name) in others { li { a href=(format!("/organisation?of={id}")) { (name) } } } }
            }))
        }
    };
    Frame::new(&organisation.profile.name, body)
        .badges(status_pill(page, organisation.status))
        .lead(kind_name(page, organisation.kind))
}

/// What the status means for the people of the organisation, and what comes next.
fn standing(page: &Page, organisation: &Organisation) -> Markup {
    let (tone, key) = match organisation.status {
        Status::Applicant => (Tone::Information, "identity-standing-applicant"),
        Status::Suspended => (Tone::Warning, "identity-standing-suspended"),
        Status::Refused => (Tone::Danger, "identity-standing-refused"),
        Status::Admitted => {
            let href = format!("/organisations/{}", organisation.id);
            return html! { p { a href=(href) { (page.t("identity-public-page")) } } };
        }
    };
    callout(
        page,
        tone,
        html! {
            p { (page.t(key)) }
            @if !organisation.reason.is_empty() { p { (page.t("identity-reason")) ": " (organisation.reason) } }
        },
    )
}

fn profile_form(page: &Page, organisation: &Organisation, state: &FormState) -> Markup {
    let filled = if state.values.is_empty() { filled(organisation) } else { state.clone() };
    let form = Form::new(page, "/organisation", &filled);
    form.post(html! {
        (form.hidden("of", organisation.id.as_str()))
        (profile_fields(page, &form))
        (form.buttons(page.t("action-save"), None))
    })
}

/// The profile as a form shows it.
fn filled(organisation: &Organisation) -> FormState {
    let profile = &organisation.profile;
    FormState::empty()
        .with("name", &profile.name)
        .with("territory", &profile.territory)
        .with("website", &profile.website)
        .with("description", &profile.description)
}

fn facts(page: &Page, organisation: &Organisation) -> Markup {
    let profile = &organisation.profile;
    let mut entries = vec![
        (page.t("identity-kind"), html! { (kind_name(page, organisation.kind)) }),
        (page.t("identity-territory"), html! { (profile.territory) }),
        (page.t("identity-applied-at"), page.date_element(organisation.applied_at)),
    ];
    if !profile.website.is_empty() {
        let link = html! { a href=(profile.website) rel="noopener nofollow" { (profile.website) } };
        entries.push((page.t("identity-website"), link));
    }
    if !profile.description.is_empty() {
        entries.push((page.t("identity-description"), html! { (profile.description) }));
    }
    definition_list(&entries)
}

/// The governance's page on an organisation: what is known, who asks, and the decision.
pub(crate) fn decision(
    page: &Page,
    organisation: &Organisation,
    managers: &[(String, Option<String>)],
    state: &FormState,
) -> Frame {
    let body = html! {
        (section(&page.t("identity-application"), facts(page, organisation)))
        @if !organisation.reason.is_empty() {
            (callout(page, Tone::Warning, html! { p { (page.t("identity-reason")) ": " (organisation.reason) } }))
        }
        @if !managers.is_empty() {
            (section(&page.t("role-manager"), html! {
                ul { @for (name, email) in managers {
                    li { (name) " – " @if let Some(email) = email { a href={ "mailto:" (email) } { (email) } } @else { (page.t("identity-email-not-verified")) } }
                } }
            }))
        }
        (section(&page.t("identity-decision"), decision_form(page, organisation, state)))
    };
    Frame::new(&organisation.profile.name, body)
        .badges(status_pill(page, organisation.status))
        .crumb(page.t("nav-network"), "/network")
        .narrow()
}

fn decision_form(page: &Page, organisation: &Organisation, state: &FormState) -> Markup {
    if organisation.kind == OrganisationKind::Governance {
        return html! { p { (page.t("identity-last-governance")) } };
    }
    let form = Form::new(page, format!("/organisations/{}/decision", organisation.id), state);
    let button = |word: &str| Button::new(page.t(&format!("identity-decide-{word}"))).sends("decision", word);
    let reason = html! {
        (form.textarea("reason", page.t("identity-reason")).hint(page.t("identity-reason-hint")).max_length(1_000))
    };
    form.post(html! {
        @match organisation.status {
            Status::Applicant => { (reason) div .buttons { (button("admit")) (button("refuse").danger()) } }
            Status::Admitted => { (reason) div .buttons { (button("suspend").danger()) } }
            Status::Suspended => div .buttons { (button("reinstate")) },
            Status::Refused => div .buttons { (button("admit")) },
        }
    })
}
