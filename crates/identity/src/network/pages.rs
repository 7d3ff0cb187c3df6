//! The page of the first set-up.

use crate::vocabulary::{account_fields, language_choices};
use web::components::{Form, FormState};
use web::{Frame, Page, html};

/// The form of the first set-up: network, organisation, administrator.
pub(crate) fn setup(page: &Page, token: &str, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/setup/{token}"), state);
    let network = html! {
        (form.text("network_name", page.t("identity-setup-network")).hint(page.t("identity-setup-network-hint")).required())
        (form.text("organisation_name", page.t("identity-setup-organisation")).hint(page.t("identity-setup-organisation-hint")).autocomplete("organization").required())
        (form.text("territory", page.t("identity-territory")).hint(page.t("identity-territory-hint")).required())
    };
    let administrator = html! {
        (account_fields(page, &form))
        (form.select("lang", page.t("identity-lang"), language_choices()).hint(page.t("identity-lang-hint")).required())
        (form.checkbox("privacy", page.t("identity-privacy-agree")).hint(page.t("identity-privacy-hint")).required())
    };
    let body = form.post(html! {
        (form.group(&page.t("identity-setup-network-title"), network))
        (form.group(&page.t("identity-setup-administrator-title"), administrator))
        (form.buttons(page.t("identity-setup-button"), None))
    });
    Frame::new(page.t("identity-setup-title"), body).lead(page.t("identity-setup-lead")).narrow()
}
