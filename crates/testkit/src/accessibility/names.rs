//! Names: what a screen reader says for controls, links, buttons and pictures.

use super::{Finding, around, finding, select, spoken};
use scraper::{ElementRef, Html};

pub(super) fn check(document: &Html, findings: &mut Vec<Finding>) {
    controls(document, findings);
    pictures(document, findings);
    links(document, findings);
    buttons(document, findings);
    let frames =
        select(document, "iframe").into_iter().filter(|frame| frame.attr("title").is_none_or(str::is_empty));
    findings.extend(frames.map(|frame| finding("frame without title", frame)));
}

fn has_name(document: &Html, element: ElementRef) -> bool {
    element.attr("aria-label").is_some_and(|label| !label.trim().is_empty())
        || element.attr("aria-labelledby").is_some_and(|ids| {
            ids.split_whitespace()
                .any(|id| by_id(document, id).is_some_and(|named| !spoken(named).is_empty()))
        })
}

fn by_id<'a>(document: &'a Html, id: &str) -> Option<ElementRef<'a>> {
    document.root_element().descendent_elements().find(|element| element.attr("id") == Some(id))
}

fn controls(document: &Html, findings: &mut Vec<Finding>) {
    let labels = select(document, "label");
    for control in select(document, "input, select, textarea") {
        let kind = control.attr("type").unwrap_or("text");
        if matches!(kind, "hidden" | "submit" | "button" | "reset") {
            continue;
        }
        let labelled = labels.iter().any(|label| {
            !spoken(*label).is_empty()
                && label.attr("for").is_some()
                && label.attr("for") == control.attr("id")
        }) || around(control).any(|outer| outer.value().name() == "label");
        if !labelled && !has_name(document, control) {
            findings.push(finding("control without label", control));
        }
        let chosen = matches!(kind, "checkbox" | "radio" | "file" | "range" | "color" | "image");
        if !chosen && control.attr("autocomplete").is_none_or(str::is_empty) {
            findings.push(finding("no autocomplete", control));
        }
    }
}

fn pictures(document: &Html, findings: &mut Vec<Finding>) {
    let mute = select(document, "img, area").into_iter().filter(|image| image.attr("alt").is_none());
    findings.extend(mute.map(|image| finding("image without alt", image)));
    for drawing in select(document, "svg, [role=img]") {
        let hidden = drawing.attr("aria-hidden") == Some("true")
            || around(drawing)
                .any(|outer| outer.attr("aria-hidden") == Some("true") || outer.attr("role") == Some("img"));
        if !hidden && !has_name(document, drawing) {
            findings.push(finding("drawing without text", drawing));
        }
    }
}

/// Link texts that say nothing outside their sentence, in six languages.
const EMPTY_WORDS: &[&str] = &[
    "qui",
    "clicca qui",
    "here",
    "click here",
    "ici",
    "cliquez ici",
    "hier",
    "hier klicken",
    "aquí",
    "haz clic aquí",
    "tutaj",
    "kliknij tutaj",
    "link",
    "…",
];

fn links(document: &Html, findings: &mut Vec<Finding>) {
    for link in select(document, "a") {
        let text = spoken(link);
        if link.attr("href").is_none_or(str::is_empty) {
            findings.push(finding("link without address", link));
        }
        if text.is_empty() && !has_name(document, link) {
            findings.push(finding("link without text", link));
        }
        if EMPTY_WORDS.contains(&text.to_lowercase().as_str()) {
            findings.push(finding("link that says nothing", link));
        }
    }
}

fn buttons(document: &Html, findings: &mut Vec<Finding>) {
    for button in select(document, "button, summary, [role=button]") {
        if spoken(button).is_empty() && !has_name(document, button) {
            findings.push(finding("button without name", button));
        }
        // A button without a type submits the form around it, often by surprise.
        if button.value().name() == "button" && button.attr("type").is_none() {
            findings.push(finding("button without type", button));
        }
    }
}
