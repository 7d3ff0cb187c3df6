//! The pages of one's own account.

use crate::consent::Consent;
use crate::person::Account;
use crate::session::SessionLine;
use crate::vocabulary::{language_choices, role_names};
use kernel::{OrganisationId, Role};
use web::components::{
    Button, Cell, Choice, Form, FormState, Icon, Table, Tone, callout, icon, pill, post_button, section,
};
use web::{Frame, Markup, Page, html};

/// Everything the account page shows.
pub(crate) struct AccountView {
    pub(crate) account: Account,
    pub(crate) sessions: Vec<SessionLine>,
    pub(crate) consents: Vec<Consent>,
    /// Organisation, its name, its status, one's roles.
    pub(crate) memberships: Vec<(OrganisationId, String, String, Vec<Role>)>,
}

/// The states of the forms on the page; one of them at most was sent.
#[derive(Debug, Default)]
pub(crate) struct AccountForms {
    pub(crate) name: FormState,
    pub(crate) email: FormState,
    pub(crate) password: FormState,
}

/// The account page.
pub(crate) fn account(page: &Page, view: &AccountView, forms: &AccountForms) -> Frame {
    let body = html! {
        (section(&page.t("identity-about-you"), name_form(page, view, &forms.name)))
        (section(&page.t("identity-email"), email_part(page, view, &forms.email)))
        (section(&page.t("identity-organisations"), organisations(page, view)))
        (section(&page.t("identity-consents"), consents(page, view)))
        (section(&page.t("identity-password"), password_form(page, &forms.password)))
        (section(&page.t("identity-sessions"), sessions(page, view)))
        (section(&page.t("identity-your-data"), your_data(page)))
    };
    Frame::new(page.t("nav-account"), body)
        .lead(page.t_with("identity-account-since", &[("date", page.date(view.account.created_at).into())]))
        .narrow()
}

fn name_form(page: &Page, view: &AccountView, state: &FormState) -> Markup {
    let filled = if state.values.is_empty() {
        FormState::empty().with("name", &view.account.name).with("lang", view.account.lang.tag())
    } else {
        state.clone()
    };
    let form = Form::new(page, "/account", &filled).prefixed("you");
    form.post(html! {
        (form.text("name", page.t("identity-name")).hint(page.t("identity-name-hint")).autocomplete("name").required())
        (form.select("lang", page.t("identity-lang"), language_choices()).hint(page.t("identity-lang-hint")).required())
        (form.buttons(page.t("action-save"), None))
    })
}

fn email_part(page: &Page, view: &AccountView, state: &FormState) -> Markup {
    let form = Form::new(page, "/account/email", state).prefixed("email");
    html! {
        ul .plain { @for email in &view.account.emails { li {
            (email.value) " "
            @if email.verified { (pill(Tone::Success, &page.t("identity-email-is-verified"))) }
            @else { (pill(Tone::Warning, &page.t("identity-email-not-verified"))) }
        } } }
        @if view.account.claimed_email().is_some() {
            p { (page.t("identity-link-hint")) }
            (post_button(page, "/account/email/link", &Button::new(page.t("identity-link-again")).secondary()))
        }
        (form.post(html! {
            (form.email("email", page.t("identity-new-email")).hint(page.t("identity-new-email-hint")).required())
            div .buttons { (Button::new(page.t("identity-change-email")).secondary()) }
        }))
    }
}

fn organisations(page: &Page, view: &AccountView) -> Markup {
    html! {
        @if view.memberships.is_empty() { p { (page.t("identity-in-no-organisation")) } }
        @else {
            ul .plain { @for (id, name, status, roles) in &view.memberships { li {
                @if roles.contains(&Role::Manager) { a href=(format!("/organisation?of={id}")) { (name) } } @else { strong { (name) } }
                ": " (role_names(page, roles)) " "
                @if status != "admitted" { (pill(Tone::Warning, &page.t(&format!("identity-status-{status}")))) }
            } } }
        }
        p { a href="/organisations/new" { (page.t("identity-apply-title")) } }
    }
}

fn consents(page: &Page, view: &AccountView) -> Markup {
    // The form shows what stands; a consent is never shown as given because a form came back.
    let state = FormState::empty();
    let form = Form::new(page, "/account/consents", &state).prefixed("consents");
    let choices = view.consents.iter().map(|consent| {
        let word = consent.purpose.as_str().replace('_', "-");
        let label = page.t(&format!("identity-purpose-{word}"));
        Choice::new(consent.purpose.as_str(), label).hint(consent_hint(page, consent, &word))
    });
    let mut boxes = form.checkboxes("purposes", page.t("identity-purposes"), choices.collect());
    for consent in view.consents.iter().filter(|consent| consent.given) {
        boxes = boxes.chosen(consent.purpose.as_str());
    }
    html! {
        p { (page.t("identity-consents-lead")) " " a href="/privacy" { (page.t("identity-privacy-read")) } }
        (form.post(html! { (boxes) (form.buttons(page.t("identity-consents-save"), None)) }))
    }
}

/// What a purpose means, and what was answered when.
fn consent_hint(page: &Page, consent: &Consent, word: &str) -> String {
    let meaning = page.t(&format!("identity-purpose-hint-{word}"));
    let Some((version, at)) = &consent.answered else { return meaning };
    let key = if consent.given { "identity-consent-given" } else { "identity-consent-withdrawn" };
    let args = [("date", page.date(*at).into()), ("version", version.into())];
    format!("{meaning} {}", page.t_with(key, &args))
}

fn password_form(page: &Page, state: &FormState) -> Markup {
    let form = Form::new(page, "/account/password", state).prefixed("password");
    form.post(html! {
        (form.password("password", page.t("identity-present-password"), "current-password").required())
        (form.password("new_password", page.t("identity-new-password"), "new-password").hint(page.t("identity-password-hint")).required())
        p .hint { (page.t("identity-password-ends-sessions")) }
        div .buttons { (Button::new(page.t("identity-change-password")).secondary()) }
    })
}

fn sessions(page: &Page, view: &AccountView) -> Markup {
    let columns = ["identity-browser", "identity-session-since", "identity-session-seen", "identity-action"]
        .map(|key| page.t(key));
    let rows = view.sessions.iter().map(|session| session_row(page, session));
    html! {
        p { (page.t("identity-sessions-lead")) }
        (Table::new(page.t("identity-sessions"), &columns).hide_caption().rows(rows).draw())
    }
}

fn session_row(page: &Page, session: &SessionLine) -> Vec<Cell> {
    let browser =
        if session.browser.is_empty() { page.t("identity-browser-unknown") } else { session.browser.clone() };
    let action = if session.present {
        pill(Tone::Success, &page.t("identity-session-this"))
    } else {
        let button = Button::new(page.t("identity-session-end")).plain().about(&browser);
        post_button(page, &format!("/account/sessions/{}/end", session.id), &button)
    };
    vec![
        Cell::text(browser),
        Cell::from(page.date_element(session.created_at)),
        Cell::from(page.date_element(session.last_seen_at)),
        Cell::from(action),
    ]
}

fn your_data(page: &Page) -> Markup {
    html! {
        p { (page.t("identity-download-lead")) }
        p { a .button.secondary href="/account/data.json" { (icon(Icon::Download)) (page.t("identity-download")) } }
        p { (page.t("identity-delete-lead")) }
        p { a .button.danger href="/account/delete" { (page.t("identity-delete")) } }
    }
}

/// The page that asks before an account is erased.
pub(crate) fn delete(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/account/delete", state);
    let fields = html! {
        (form.checkbox("sure", page.t("identity-delete-sure")).required())
        (form.password("password", page.t("identity-present-password"), "current-password").required())
        div .buttons {
            (Button::new(page.t("identity-delete")).danger())
            a .button.secondary href="/account" { (page.t("action-cancel")) }
        }
    };
    let body = html! {
        (callout(page, Tone::Warning, html! {
            p { (page.t("identity-delete-goes")) }
            p { (page.t("identity-delete-stays")) }
        }))
        (form.post(fields))
    };
    Frame::new(page.t("identity-delete-title"), body).crumb(page.t("nav-account"), "/account").narrow()
}
