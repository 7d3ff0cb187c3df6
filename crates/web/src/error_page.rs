//! The page that says what went wrong and how to get on: a sentence each, and the stable code.

use crate::components::Icon;
use crate::components::icon;
use crate::i18n::TextValue;
use crate::page::Page;
use crate::shell::{Frame, query_escaped};
use kernel::Fault;
use maud::{Markup, html};

/// The page of a fault. It shows what the visitor may know; the cause is for the log alone.
#[must_use]
pub fn error_page(page: &Page, fault: &Fault) -> Frame {
    let number = fault.code().trim_start_matches("BTG-");
    let args = arguments(fault);
    let text = |part: &str| page.t_with(&format!("error-{number}-{part}"), &args);
    let what = match fault {
        Fault::Refused(problem) | Fault::BadRequest(problem) => page.problem(problem),
        _ => text("what"),
    };
    let body = html! {
        div .error-page {
            p { (text("way-out")) }
            div .buttons { (ways_out(page, fault)) }
            p .hint { (page.t_with("error-code", &[("code", fault.code().into())])) }
        }
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

fn ways_out(page: &Page, fault: &Fault) -> Markup {
    html! {
        @match fault {
            Fault::SignInFirst => {
                a .button href={ "/session/new?back=" (query_escaped(&page.path)) } { (page.t("nav-sign-in")) }
            },
            Fault::Unavailable(_) | Fault::TooMany { .. } | Fault::Internal(_) => {
                a .button href=(page.path) { (page.t("action-try-again")) }
            },
            _ => {}
        }
        a .button.secondary href="/" { (icon(Icon::Previous)) (page.t("error-home")) }
    }
}
