//! The shape of a document: language, title, headings, landmarks, lists, tables.

use super::{Finding, finding, select, shown};
use kernel::Lang;
use scraper::{ElementRef, Html};

pub(super) fn check(document: &Html, findings: &mut Vec<Finding>) {
    language(document, findings);
    title_and_viewport(document, findings);
    headings(document, findings);
    landmarks(document, findings);
    tables(document, findings);
    lists_and_groups(document, findings);
    texts(document, findings);
}

fn language(document: &Html, findings: &mut Vec<Finding>) {
    let tag = document.root_element().attr("lang").unwrap_or_default();
    if Lang::parse(tag).is_err() {
        findings.push(Finding { rule: "no language", detail: format!("html lang={tag:?}") });
    }
    let others = select(document, "body [lang]");
    findings.extend(
        others
            .into_iter()
            .filter(|element| element.attr("lang").is_none_or(|tag| tag.len() < 2))
            .map(|element| finding("no language", element)),
    );
}

fn title_and_viewport(document: &Html, findings: &mut Vec<Finding>) {
    let title: String = select(document, "head > title").into_iter().flat_map(|title| title.text()).collect();
    if title.trim().is_empty() {
        findings.push(Finding { rule: "no title", detail: String::from("head > title") });
    }
    let viewports = select(document, "meta[name=viewport]");
    if viewports.is_empty() {
        findings.push(Finding { rule: "no viewport", detail: String::from("meta[name=viewport]") });
    }
    findings.extend(
        viewports
            .into_iter()
            .filter(|viewport| forbids_zoom(*viewport))
            .map(|viewport| finding("zoom forbidden", viewport)),
    );
}

fn forbids_zoom(viewport: ElementRef) -> bool {
    let content = viewport.attr("content").unwrap_or_default();
    content.contains("user-scalable=no") || content.contains("maximum-scale=1")
}

fn headings(document: &Html, findings: &mut Vec<Finding>) {
    let mut last = 0;
    let mut firsts = 0;
    for heading in select(document, "h1, h2, h3, h4, h5, h6") {
        let level = heading.value().name().as_bytes().get(1).map_or(0, |digit| digit - b'0');
        if heading.text().collect::<String>().trim().is_empty() {
            findings.push(finding("empty heading", heading));
        }
        if level > last + 1 {
            findings.push(finding("heading order", heading));
        }
        firsts += usize::from(level == 1);
        last = level;
    }
    if firsts != 1 {
        findings.push(Finding { rule: "one h1", detail: format!("{firsts} found") });
    }
}

fn landmarks(document: &Html, findings: &mut Vec<Finding>) {
    let mains = select(document, "main").len();
    if mains != 1 {
        findings.push(Finding { rule: "one main", detail: format!("{mains} found") });
    }
    let navs = select(document, "nav");
    let mut names: Vec<&str> = Vec::new();
    for nav in &navs {
        let name = nav.attr("aria-label").or_else(|| nav.attr("aria-labelledby")).unwrap_or_default();
        if navs.len() > 1 && (name.is_empty() || names.contains(&name)) {
            findings.push(finding("nav without name", *nav));
        }
        names.push(name);
    }
}

fn tables(document: &Html, findings: &mut Vec<Finding>) {
    for table in select(document, "table") {
        let caption = table.child_elements().find(|child| child.value().name() == "caption");
        if caption.is_none_or(|caption| caption.text().collect::<String>().trim().is_empty()) {
            findings.push(finding("table without caption", table));
        }
    }
    let headless = select(document, "th")
        .into_iter()
        .filter(|th| !matches!(th.attr("scope"), Some("col" | "row" | "colgroup" | "rowgroup")));
    findings.extend(headless.map(|th| finding("th without scope", th)));
}

fn lists_and_groups(document: &Html, findings: &mut Vec<Finding>) {
    for (parent, allowed) in [("ul", &["li"][..]), ("ol", &["li"]), ("dl", &["div", "dt", "dd"])] {
        for list in select(document, parent) {
            if list.child_elements().any(|child| !allowed.contains(&child.value().name())) {
                findings.push(finding("list of something else", list));
            }
        }
    }
    for (parent, first, rule) in
        [("details", "summary", "details without summary"), ("fieldset", "legend", "fieldset without legend")]
    {
        for group in select(document, parent) {
            if group.child_elements().next().is_none_or(|child| child.value().name() != first) {
                findings.push(finding(rule, group));
            }
        }
    }
}

/// A text whose value the page did not give shows `{$name}`.
fn texts(document: &Html, findings: &mut Vec<Finding>) {
    let holes = document.root_element().text().filter(|text| text.contains("{$")).collect::<Vec<_>>();
    findings.extend(
        holes.into_iter().map(|text| Finding { rule: "value not given", detail: text.trim().to_owned() }),
    );
    let attributes = select(document, "[aria-label*='{$'], [alt*='{$'], [title*='{$']");
    findings.extend(
        attributes.into_iter().map(|element| Finding { rule: "value not given", detail: shown(element) }),
    );
}
