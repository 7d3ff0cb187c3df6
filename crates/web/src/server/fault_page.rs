//! The page of a fault: what happened, the way out, and the stable code.

use crate::components::{Tone, alert, link_button};
use crate::{Frame, Page, TextValue, html};
use kernel::Fault;

/// The page of a fault; `code` is the one the visitor may know (`BTG-404` for what may not be seen).
pub(super) fn fault_page(page: &Page, fault: &Fault, code: &str) -> Frame {
    let number = code.rsplit('-').next().unwrap_or("500");
    let text = |part: &str| page.t_with(&format!("error-{number}-{part}"), &arguments(fault));
    let reason = match fault {
        Fault::Refused(problem) | Fault::BadRequest(problem) => Some(page.problem(problem)),
        _ => None,
    };
    let body = html! {
        @if let Some(reason) = &reason { (alert(page, Tone::Warning, reason)) }
        @else { p { (text("what")) } }
        p { (text("way-out")) }
        p { (link_button("/", &page.t("error-home"))) }
        p .hint { (page.t_with("error-code", &[("code", code.into())])) }
    };
    Frame::new(text("title"), body).narrow()
}

fn arguments(fault: &Fault) -> Vec<(&'static str, TextValue)> {
    match fault {
        Fault::TooLarge { limit } => vec![("limit", (*limit).into())],
        Fault::TooMany { seconds } => vec![("seconds", (*seconds).into())],
        _ => Vec::new(),
    }
}
