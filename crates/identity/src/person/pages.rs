//! The pages of coming in.

use crate::vocabulary::{account_fields, language_choices};
use web::components::{Form, FormState, empty_state};
use web::{Frame, Markup, Page, html};

/// The sign-up form.
pub(crate) fn sign_up(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/people/new", state);
    let fields = html! {
        (account_fields(page, &form))
        (form.select("lang", page.t("identity-lang"), language_choices()).hint(page.t("identity-lang-hint")).required())
        (form.checkbox("privacy", page.t("identity-privacy-agree")).hint(page.t("identity-privacy-hint")).required())
        p { a href="/privacy" { (page.t("identity-privacy-read")) } }
        (back_field(&form, state))
        (form.buttons(page.t("identity-sign-up-button"), None))
    };
    let body = html! {
        (form.post(fields))
        section { p { (page.t("identity-have-account")) " " a href=(with_back("/session/new", state)) { (page.t("nav-sign-in")) } } }
    };
    Frame::new(page.t("identity-sign-up-title"), body).lead(page.t("identity-sign-up-lead")).narrow()
}

/// Where to go afterwards, carried along unseen.
pub(crate) fn back_field(form: &Form<'_>, state: &FormState) -> Markup {
    html! { @if !state.value("back").is_empty() { (form.hidden("back", state.value("back"))) } }
}

/// An address with the way back in its query.
pub(crate) fn with_back(path: &str, state: &FormState) -> String {
    match state.value("back") {
        "" => path.to_owned(),
        back => format!("{path}?back={}", web::shell::query_escaped(back)),
    }
}

/// The page behind the link in the mail: one button proves the address.
pub(crate) fn verify(page: &Page, token: &str, address: &str, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/people/verify/{token}"), state);
    let body = form.post(form.buttons(page.t("identity-verify-button"), Some("/")));
    let lead = page.t_with("identity-verify-lead", &[("address", address.into())]);
    Frame::new(page.t("identity-verify-title"), body).lead(lead).narrow()
}

/// A link that was used before or whose time is over.
pub(crate) fn link_spent(page: &Page) -> Frame {
    let action = if page.person.is_some() {
        (page.t("identity-to-account"), "/account")
    } else {
        (page.t("nav-sign-in"), "/session/new")
    };
    let text = page.t("identity-link-spent");
    let body = empty_state(&page.t("identity-link-spent-short"), &text, Some((&action.0, action.1)));
    Frame::new(page.t("identity-link-spent-title"), body).narrow()
}
