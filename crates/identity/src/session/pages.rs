//! The pages of signing in and back in.

use crate::person::pages::{back_field, with_back};
use web::components::{Form, FormState, empty_state};
use web::{Frame, Page, html};

/// The sign-in form.
pub(crate) fn sign_in(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/session/new", state);
    let fields = html! {
        (form.email("email", page.t("identity-email")).autocomplete("username").required())
        (form.password("password", page.t("identity-password"), "current-password").required())
        (back_field(&form, state))
        (form.buttons(page.t("nav-sign-in"), None))
    };
    let body = html! {
        (form.post(fields))
        section {
            p { a href="/password/new" { (page.t("identity-forgot-link")) } }
            p { (page.t("identity-no-account")) " " a href=(with_back("/people/new", state)) { (page.t("nav-sign-up")) } }
        }
    };
    Frame::new(page.t("nav-sign-in"), body).narrow()
}

/// The form for a forgotten password.
pub(crate) fn forgot(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/password/new", state);
    let body = form.post(html! {
        (form.email("email", page.t("identity-email")).required())
        (form.buttons(page.t("identity-forgot-button"), Some("/session/new")))
    });
    Frame::new(page.t("identity-forgot-title"), body).lead(page.t("identity-forgot-lead")).narrow()
}

/// What is said afterwards, whether the address was known or not.
pub(crate) fn forgot_sent(page: &Page) -> Frame {
    let action = page.t("nav-sign-in");
    let (title, text) = (page.t("identity-forgot-sent-short"), page.t("identity-forgot-sent"));
    let body = empty_state(&title, &text, Some((&action, "/session/new")));
    Frame::new(page.t("identity-forgot-sent-title"), body).narrow()
}

/// The form behind the mailed link.
pub(crate) fn reset(page: &Page, token: &str, address: &str, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/password/reset/{token}"), state);
    let body = form.post(html! {
        (form.password("password", page.t("identity-new-password"), "new-password").hint(page.t("identity-password-hint")).required())
        (form.buttons(page.t("identity-reset-button"), None))
    });
    let lead = page.t_with("identity-reset-lead", &[("address", address.into())]);
    Frame::new(page.t("identity-reset-title"), body).lead(lead).narrow()
}
