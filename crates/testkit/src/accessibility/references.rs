//! Ids and what points at them; roles; the order of the focus.

use super::{Finding, finding, select};
use scraper::Html;
use std::collections::BTreeSet;

/// Attributes that name one or more ids.
const POINTERS: &[&str] = &[
    "for",
    "aria-describedby",
    "aria-labelledby",
    "aria-controls",
    "aria-owns",
    "aria-details",
    "aria-errormessage",
    "headers",
    "list",
    "form",
];

/// The roles of WAI-ARIA that pages here may use.
const ROLES: &[&str] = &[
    "alert",
    "status",
    "img",
    "search",
    "navigation",
    "main",
    "region",
    "group",
    "list",
    "listitem",
    "table",
    "row",
    "rowgroup",
    "cell",
    "rowheader",
    "columnheader",
    "progressbar",
    "note",
    "none",
    "presentation",
    "log",
    "timer",
    "listbox",
    "option",
    "combobox",
    "article",
    "banner",
    "contentinfo",
    "complementary",
    "form",
    "radiogroup",
];

pub(super) fn check(document: &Html, findings: &mut Vec<Finding>) {
    let ids = ids(document, findings);
    pointers(document, &ids, findings);
    for element in select(document, "[role]") {
        if !element.attr("role").is_some_and(|role| ROLES.contains(&role)) {
            findings.push(finding("unknown role", element));
        }
    }
    let jumpers = select(document, "[tabindex]").into_iter().filter(|element| {
        element.attr("tabindex").is_none_or(|order| order.parse::<i32>().map_or(true, |order| order > 0))
    });
    findings.extend(jumpers.map(|element| finding("positive tabindex", element)));
}

fn ids(document: &Html, findings: &mut Vec<Finding>) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for element in select(document, "[id]") {
        let id = element.attr("id").unwrap_or_default();
        if id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id.to_owned()) {
            findings.push(finding("duplicate id", element));
        }
    }
    ids
}

fn pointers(document: &Html, ids: &BTreeSet<String>, findings: &mut Vec<Finding>) {
    for attribute in POINTERS {
        for element in select(document, &format!("[{attribute}]")) {
            let named = element.attr(attribute).unwrap_or_default();
            if named.split_whitespace().any(|id| !ids.contains(id)) || named.trim().is_empty() {
                findings.push(finding("dangling reference", element));
            }
        }
    }
    for link in select(document, "a[href^='#']") {
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if !ids.contains(id) {
            findings.push(finding("dangling reference", link));
        }
    }
}
