//! The static accessibility check: reads the HTML of a page as a browser does and says what breaks
//! WCAG 2.2 (AA) or the house rules, without running a browser.
//!
//! [`check`] looks at one document; [`check_samples`] draws every page of a register in six languages,
//! for a visitor and for somebody who holds every role, and checks each; [`contrast`] measures the
//! colour tokens of the style sheet. What only a browser can see (focus order, reflow, script) is
//! tested elsewhere.

mod contrast;
mod names;
mod policy;
mod references;
mod structure;

pub use contrast::contrast;

use kernel::{Lang, Role};
use scraper::{ElementRef, Html, Selector};
use std::sync::Arc;
use web::{Locales, Page, Sample, Texts, samples};

/// One thing wrong with a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule that is broken, in two or three words.
    pub rule: &'static str,
    /// Where: the element as it stands, shortened.
    pub detail: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: {}", self.rule, self.detail)
    }
}

/// Everything wrong with a document; empty when nothing is.
#[must_use]
pub fn check(html: &str) -> Vec<Finding> {
    let document = Html::parse_document(html);
    let mut findings = Vec::new();
    structure::check(&document, &mut findings);
    names::check(&document, &mut findings);
    references::check(&document, &mut findings);
    policy::check(&document, &mut findings);
    findings
}

/// Draws every sample in every language for a visitor and for a holder of every role, and says what is
/// wrong with which; also which texts are missing. `locales` are those of all crates whose texts the
/// samples show; those of `web` are added.
///
/// # Errors
/// When a Fluent file cannot be used.
pub fn check_samples(all: &[Sample], locales: &[Locales]) -> Result<Vec<String>, web::i18n::BadLocale> {
    let files: Vec<Locales> = [web::locales()].into_iter().chain(locales.iter().copied()).collect();
    let texts = Arc::new(Texts::new(&files)?);
    let mut said = Vec::new();
    for lang in Lang::ALL {
        for page in [
            samples::visitor(lang, Arc::clone(&texts)),
            samples::signed_in(lang, Arc::clone(&texts), Role::ALL),
        ] {
            said.extend(all.iter().flat_map(|sample| check_sample(sample, &page)));
        }
    }
    said.extend(texts.missed().iter().map(|(lang, key)| format!("{lang}: no text for {key}")));
    said.sort();
    said.dedup();
    Ok(said)
}

fn check_sample(sample: &Sample, page: &Page) -> Vec<String> {
    let (name, state, lang) = (sample.name, sample.state, page.lang);
    check(&sample.document(page))
        .iter()
        .map(|finding| format!("{name} ({state}, {lang}): {finding}"))
        .collect()
}

/// The elements that a selector finds.
///
/// # Panics
/// When the selector, which is part of this crate, is none.
fn select<'a>(document: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    match Selector::parse(selector) {
        Ok(parsed) => document.select(&parsed).collect(),
        Err(error) => panic!("{selector:?} is no selector: {error}"),
    }
}

/// The start of an element as it stands.
fn shown(element: ElementRef) -> String {
    element.html().chars().take(140).collect::<String>().replace('\n', " ")
}

fn finding(rule: &'static str, element: ElementRef) -> Finding {
    Finding { rule, detail: shown(element) }
}

/// The text that is read out for an element: its own, and that of pictures in it.
fn spoken(element: ElementRef) -> String {
    let mut text: String = element.text().collect();
    for inner in element.descendent_elements() {
        let said = inner.attr("alt").or_else(|| inner.attr("aria-label")).unwrap_or_default();
        text.push_str(said);
    }
    text.trim().to_owned()
}

/// The elements around one, nearest first.
fn around(element: ElementRef) -> impl Iterator<Item = ElementRef> {
    element.ancestors().filter_map(ElementRef::wrap)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"<!DOCTYPE html><html lang="it"><head><title>Titolo</title>
        <meta name="viewport" content="width=device-width"></head><body><main id="content"><h1>Titolo</h1>BODY</main></body></html>"#;

    fn rules(body: &str) -> Vec<&'static str> {
        check(&GOOD.replace("BODY", body)).iter().map(|finding| finding.rule).collect()
    }

    #[test]
    fn a_good_page_has_no_findings() {
        let body = r##"<h2>Parte</h2><form method="post" action="/x"><input type="hidden" name="csrf" value="t">
            <label for="a">Nome</label><input id="a" type="text" autocomplete="name"><button type="submit">Invia</button></form>
            <table><caption>Dati</caption><tr><th scope="col">A</th></tr></table><a href="#content">Su</a>"##;
        assert_eq!(rules(body), Vec::<&str>::new());
    }

    #[test]
    fn every_rule_can_fail() {
        let cases = [
            ("<h3>Salto</h3>", "heading order"),
            ("<h2> </h2>", "empty heading"),
            ("<h1>Altro</h1>", "one h1"),
            ("<main>due</main>", "one main"),
            ("<nav>a</nav><nav>b</nav>", "nav without name"),
            ("<table><tr><th scope='col'>A</th></tr></table>", "table without caption"),
            ("<table><caption>c</caption><tr><th>A</th></tr></table>", "th without scope"),
            ("<ul><p>x</p></ul>", "list of something else"),
            ("<details>x</details>", "details without summary"),
            ("<fieldset>x</fieldset>", "fieldset without legend"),
            ("<input type='text' autocomplete='off'>", "control without label"),
            ("<input type='text' aria-label='a'>", "no autocomplete"),
            ("<img src='/a.png'>", "image without alt"),
            ("<svg></svg>", "drawing without text"),
            ("<a href='/x'> </a>", "link without text"),
            ("<a>x</a>", "link without address"),
            ("<a href='/x'>clicca qui</a>", "link that says nothing"),
            ("<button type='submit'></button>", "button without name"),
            ("<button>ok</button>", "button without type"),
            ("<p id='a'></p><p id='a'></p>", "duplicate id"),
            ("<label for='nothing'>x</label>", "dangling reference"),
            ("<p aria-describedby='nothing'>x</p>", "dangling reference"),
            ("<a href='#nothing'>x</a>", "dangling reference"),
            ("<p tabindex='3'>x</p>", "positive tabindex"),
            ("<p role='thing'>x</p>", "unknown role"),
            ("<p style='color:red'>x</p>", "inline style"),
            ("<p onclick='x()'>x</p>", "inline handler"),
            ("<a href='javascript:x()'>x</a>", "inline handler"),
            ("<script>x()</script>", "script without nonce"),
            ("<img alt='' src='https://elsewhere.example/x.png'>", "third party"),
            ("<form method='post' action='/x'></form>", "form without token"),
            ("<p>{$name}</p>", "value not given"),
            ("<iframe src='/x'></iframe>", "frame without title"),
        ];
        for (body, rule) in cases {
            assert!(rules(body).contains(&rule), "{body} should break {rule}, broke {:?}", rules(body));
        }
    }

    #[test]
    fn what_the_document_itself_needs() {
        let rules = |html: &str| check(html).iter().map(|finding| finding.rule).collect::<Vec<_>>();
        let bare = rules("<p>x</p>");
        for rule in ["no language", "no title", "one h1", "one main", "no viewport"] {
            assert!(bare.contains(&rule), "{rule}");
        }
        assert!(
            rules(&GOOD.replace("device-width", "device-width,user-scalable=no")).contains(&"zoom forbidden")
        );
    }
}
