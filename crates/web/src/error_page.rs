//! The page that says what went wrong and how to get on: a sentence each, and the stable code.

use crate::components::{Icon, icon, shut};
use crate::i18n::TextValue;
use crate::page::Page;
use crate::shell::{Frame, query_escaped};
use kernel::Fault;
use maud::{Markup, html};

/// The page of a fault. `code` is the one the visitor may know (`BTG-404` for what they may not see);
/// the cause is for the log alone. `before` is the path of the page from which a form was sent.
#[must_use]
pub fn error_page(page: &Page, fault: &Fault, code: &str, before: Option<&str>) -> Frame {
    let number = code.rsplit('-').next().unwrap_or("500");
    let args = arguments(fault);
    let text = |part: &str| page.t_with(&format!("error-{number}-{part}"), &args);
    let what = match fault {
        Fault::Refused(problem) | Fault::BadRequest(problem) => page.problem(problem),
        _ => text("what"),
    };
    let body = html! {
        p { (text("way-out")) }
        (ways_out(page, fault, before))
        p .hint { (page.t_with("error-code", &[("code", code.into())])) }
        (shut())
    };
    Frame::new(text("title"), body).lead(what).narrow()
}

fn arguments(fault: &Fault) -> Vec<(&'static str, TextValue)> {
    match fault {
        Fault::TooLarge { limit } => vec![("limit", (*limit).into())],
        Fault::TooMany { seconds } => vec![("seconds", (*seconds).into())],
        _ => Vec::new(),
    }
}

/// The page of this site on which whatever was refused goes on, where the refusal names one as `see`.
fn where_it_goes_on(fault: &Fault) -> Option<&str> {
    let Fault::Refused(problem) = fault else { return None };
    problem.arguments.iter().find(|(name, _)| *name == "see").map(|(_, path)| path.as_str())
}

fn ways_out(page: &Page, fault: &Fault, before: Option<&str>) -> Markup {
    html! {
        p .actions {
            @if matches!(fault, Fault::SignInFirst) {
                a .button href={ "/session/new?back=" (query_escaped(&page.path)) } { (page.t("nav-sign-in")) }
            }
            @if let Some(see) = where_it_goes_on(fault) { a .button href=(see) { (page.t("error-see")) } }
            @if let Some(path) = before { a .button.secondary href=(path) { (icon(Icon::Previous)) (page.t("error-before")) } }
            a .button.secondary href="/" { (icon(Icon::Previous)) (page.t("error-home")) }
        }
    }
}
