//! Which addresses a version names, and how each stands. Pure.

use crate::microcredential::Content;
use crate::words::words;
use kernel::Timestamp;
use std::collections::BTreeMap;

/// The most addresses of a version that are looked at.
const MOST: usize = 40;

words! {
    /// How an address stands.
    LinkState {
        /// Something lies there.
        Reached = "reached",
        /// It was answered that nothing lies there.
        Broken = "broken",
        /// It is not asked: not https, or a private address.
        Refused = "refused",
        /// No answer, or none that says anything.
        Silent = "silent",
    }
}

/// The last look at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// The address.
    pub url: String,
    /// How it stands.
    pub state: LinkState,
    /// What the other side said.
    pub detail: String,
    /// When.
    pub at: Timestamp,
}

/// The web addresses that a version names, each with the key of the field that names it and where that is filled in,
/// below the address of the version.
#[must_use]
pub fn addresses(content: &Content) -> Vec<(String, (&'static str, String))> {
    let mut found: BTreeMap<String, (&'static str, String)> = BTreeMap::new();
    let basics = &content.basics;
    let mut note = |text: &str, key: &'static str, field: String| {
        for url in in_text(text) {
            found.entry(url).or_insert((key, field.clone()));
        }
    };
    for (text, key, field) in [
        (&basics.description, "learning-element-description", "/edit#f-description"),
        (&basics.criteria, "learning-element-criteria", "/edit#f-criteria"),
        (&basics.challenge, "learning-the-situation", "/edit#f-challenge"),
        (&basics.prerequisites, "learning-prerequisites", "/edit#f-prerequisites"),
    ] {
        note(text, key, field.to_owned());
    }
    for task in &content.tasks {
        note(&task.instructions, "learning-element-tasks", format!("/tasks/{}", task.id));
    }
    for outcome in &content.outcomes {
        let field = format!("/outcomes/{}", outcome.id);
        note(&outcome.text, "learning-element-outcomes", field.clone());
        let uri = outcome.concept.as_ref().map_or("", |concept| concept.uri.as_str());
        note(uri, "learning-element-outcomes", field);
    }
    found.into_iter().take(MOST).collect()
}

/// The web addresses in a text, without the punctuation of the sentence around them.
fn in_text(text: &str) -> Vec<String> {
    let starts = |word: &str| word.find("https://").or_else(|| word.find("http://"));
    text.split_whitespace()
        .filter_map(|word| Some(without_sentence(&word[starts(word)?..]).to_owned()))
        .filter(|url| url.len() > 10)
        .collect()
}

/// An address without what follows it in a sentence. A bracket that the address itself opened belongs to it.
fn without_sentence(mut url: &str) -> &str {
    while let Some(last) = url.chars().last() {
        let is_paired = |open: char| url.matches(open).count() >= url.matches(last).count();
        let is_of_sentence = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '"' | '\'' | '»' | '”' | '>' => true,
            ')' => !is_paired('('),
            ']' => !is_paired('['),
            '}' => !is_paired('{'),
            _ => false,
        };
        if !is_of_sentence {
            break;
        }
        url = &url[..url.len() - last.len_utf8()];
    }
    url
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::content;

    #[test]
    fn addresses_are_found_with_their_field_and_without_the_sentence() {
        let mut content = content();
        content.basics.description =
            "Vedi (https://esempio.it/guida?x=1) e «http://esempio.it/vecchia». Non www.esempio.it."
                .to_owned();
        content.tasks[0].instructions = "Scarica https://esempio.it/dati.csv.".to_owned();
        let found = addresses(&content);
        let urls: Vec<&str> = found.iter().map(|(url, _)| url.as_str()).collect();
        assert_eq!(
            urls,
            ["http://esempio.it/vecchia", "https://esempio.it/dati.csv", "https://esempio.it/guida?x=1"]
        );
        assert_eq!(
            in_text("(https://it.example/wiki/Luna_(astronomia)), https://[::1]. (http://it.example/b)."),
            ["https://it.example/wiki/Luna_(astronomia)", "https://[::1]", "http://it.example/b"]
        );
        assert_eq!(found[1].1.1, format!("/tasks/{}", content.tasks[0].id));
        assert_eq!(found[2].1.0, "learning-element-description");
    }
}
