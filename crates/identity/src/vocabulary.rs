//! Small words that several modules use: roles as text, the choices of a language, the browser's name.

use kernel::{Lang, Role};
use web::Page;
use web::components::{Choice, Form, FormState};

/// Roles as words separated by spaces.
pub(crate) fn roles_to_words(roles: &[Role]) -> String {
    roles.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(" ")
}

/// Roles from words separated by spaces; unknown words are left out.
pub(crate) fn roles_from_words(words: &str) -> Vec<Role> {
    words.split(' ').filter_map(Role::parse).collect()
}

/// Roles in the visitor's language, with commas.
pub(crate) fn role_names(page: &Page, roles: &[Role]) -> String {
    roles.iter().map(|&role| page.role(role)).collect::<Vec<_>>().join(", ")
}

/// The six languages to choose from.
pub(crate) fn language_choices() -> Vec<Choice> {
    Lang::ALL.into_iter().map(|lang| Choice::new(lang.tag(), lang.own_name())).collect()
}

/// Boxes for roles, each with what it may do.
pub(crate) fn role_choices(page: &Page, offered: &[Role]) -> Vec<Choice> {
    let hint = |role: &Role| page.t(&format!("identity-role-hint-{}", role.as_str().replace('_', "-")));
    offered.iter().map(|role| Choice::new(role.as_str(), page.role(*role)).hint(hint(role))).collect()
}

/// Name, e-mail and password, as sign-up and set-up ask for them.
pub(crate) fn account_fields(page: &Page, form: &Form<'_>) -> web::Markup {
    web::html! {
        (form.text("name", page.t("identity-name")).hint(page.t("identity-name-hint")).autocomplete("name").required())
        (form.email("email", page.t("identity-email")).required())
        (form.password("password", page.t("identity-password"), "new-password").hint(page.t("identity-password-hint")).required())
    }
}

/// The state of a form that shows a language and nothing else.
pub(crate) fn with_language(page: &Page) -> FormState {
    FormState::empty().with("lang", page.lang.tag())
}

/// A short word for a browser, from its `User-Agent` line: enough to recognise one's own, no more.
pub(crate) fn browser_name(user_agent: &str) -> String {
    let first = |words: &[(&str, &'static str)]| {
        words.iter().find(|(mark, _)| user_agent.contains(mark)).map(|(_, name)| *name)
    };
    let browser = first(&[
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::browser_name;

    #[test]
    fn a_browser_is_named_shortly() {
        let phone = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36";
        assert_eq!(browser_name(phone), "Chrome, Android");
        assert_eq!(browser_name("curl/8"), "");
    }
}
