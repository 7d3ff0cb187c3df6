//! What the content security policy and the house rules forbid in a page: inline styles and handlers,
//! scripts without a nonce, anything loaded from elsewhere, forms without their token.

use super::{Finding, finding, select};
use scraper::{ElementRef, Html};

pub(super) fn check(document: &Html, findings: &mut Vec<Finding>) {
    findings.extend(select(document, "[style]").into_iter().map(|element| finding("inline style", element)));
    findings.extend(
        select(document, "*")
            .into_iter()
            .filter(|element| has_handler(*element))
            .map(|element| finding("inline handler", element)),
    );
    findings.extend(
        select(document, "script, style")
            .into_iter()
            .filter(|element| element.attr("nonce").is_none_or(str::is_empty))
            .map(|element| finding("script without nonce", element)),
    );
    findings.extend(
        select(document, "script, link[rel=stylesheet], link[rel=icon], img, iframe, source, video, audio")
            .into_iter()
            .filter(|element| is_foreign(*element))
            .map(|element| finding("third party", element)),
    );
    for form in select(document, "form[method=post]") {
        let guarded = form
            .descendent_elements()
            .any(|field| field.attr("name") == Some("csrf") && field.attr("type") == Some("hidden"));
        if !guarded {
            findings.push(finding("form without token", form));
        }
    }
}

fn has_handler(element: ElementRef) -> bool {
    element.value().attrs().any(|(name, value)| {
        name.starts_with("on")
            || (matches!(name, "href" | "action" | "formaction")
                && value.trim().to_lowercase().starts_with("javascript:"))
    })
}

fn is_foreign(element: ElementRef) -> bool {
    [element.attr("src"), element.attr("href")]
        .into_iter()
        .flatten()
        .any(|address| address.starts_with("//") || address.contains("://"))
}
