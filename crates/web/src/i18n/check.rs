//! Finds what is wrong with a crate's Fluent files: syntax, keys that one language lacks or has alone,
//! and texts that show other values than their source does.

use super::{Lang, Locales};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

/// One thing wrong with a crate's Fluent files.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// The file breaks the syntax of Fluent.
    #[error("{lang}.ftl breaks the syntax at byte {at}: {detail}")]
    Syntax {
        /// The language.
        lang: Lang,
        /// Where, in bytes from the start.
        at: usize,
        /// What the parser says.
        detail: String,
    },
    /// A key stands twice in one file.
    #[error("{lang}.ftl defines {key} twice")]
    Twice {
        /// The language.
        lang: Lang,
        /// The key.
        key: String,
    },
    /// Italian has the key, this language does not.
    #[error("{lang}.ftl lacks {key}")]
    Missing {
        /// The language.
        lang: Lang,
        /// The key.
        key: String,
    },
    /// This language has a key that Italian does not.
    #[error("{lang}.ftl has {key}, which it.ftl does not")]
    Surplus {
        /// The language.
        lang: Lang,
        /// The key.
        key: String,
    },
    /// The text shows other values than the Italian one.
    #[error("{lang}.ftl: {key} takes {found:?}, it.ftl takes {wanted:?}")]
    OtherArguments {
        /// The language.
        lang: Lang,
        /// The key.
        key: String,
        /// The values this text takes.
        found: BTreeSet<String>,
        /// The values the Italian text takes.
        wanted: BTreeSet<String>,
    },
}

type Keys = BTreeMap<String, BTreeSet<String>>;

/// Everything wrong with the files, Italian being the measure; empty when they are complete.
#[must_use]
pub fn check(locales: &Locales) -> Vec<Finding> {
    let mut findings = Vec::new();
    let read: Vec<(Lang, Keys)> =
        locales.files.iter().map(|&(lang, text)| (lang, keys(lang, text, &mut findings))).collect();
    if let Some((_, source)) = read.iter().find(|(lang, _)| *lang == Lang::It) {
        for (lang, keys) in &read {
            compare(*lang, keys, source, &mut findings);
        }
    }
    findings
}

/// The keys of a file with the values each takes.
fn keys(lang: Lang, text: &str, findings: &mut Vec<Finding>) -> Keys {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        findings.extend(errors.iter().map(|error| Finding::Syntax {
            lang,
            at: error.pos.start,
            detail: error.to_string(),
        }));
        resource
    });
    let mut keys = Keys::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut taken = BTreeSet::new();
        if let Some(pattern) = &message.value {
            variables_of_pattern(pattern, &mut taken);
        }
        if keys.insert(message.id.name.to_owned(), taken).is_some() {
            findings.push(Finding::Twice { lang, key: message.id.name.to_owned() });
        }
    }
    keys
}

fn compare(lang: Lang, keys: &Keys, source: &Keys, findings: &mut Vec<Finding>) {
    for (key, wanted) in source {
        match keys.get(key) {
            None => findings.push(Finding::Missing { lang, key: key.clone() }),
            Some(found) if found != wanted => findings.push(Finding::OtherArguments {
                lang,
                key: key.clone(),
                found: found.clone(),
                wanted: wanted.clone(),
            }),
            Some(_) => {}
        }
    }
    let surplus = keys.keys().filter(|key| !source.contains_key(*key));
    findings.extend(surplus.map(|key| Finding::Surplus { lang, key: key.clone() }));
}

fn variables_of_pattern(pattern: &Pattern<&str>, taken: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            variables_of_expression(expression, taken);
        }
    }
}

fn variables_of_expression(expression: &Expression<&str>, taken: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => variables_of_inline(inline, taken),
        Expression::Select { selector, variants } => {
            variables_of_inline(selector, taken);
            for variant in variants {
                variables_of_pattern(&variant.value, taken);
            }
        }
    }
}

fn variables_of_inline(inline: &InlineExpression<&str>, taken: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            taken.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| variables_of_inline(argument, taken));
        }
        InlineExpression::Placeable { expression } => variables_of_expression(expression, taken),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales(it: &'static str, en: &'static str) -> Locales {
        let files = Lang::ALL.map(|lang| (lang, if lang == Lang::En { en } else { it }));
        Locales { crate_name: "example", files }
    }

    #[test]
    fn complete_files_have_no_findings() {
        let text =
            "greeting = Ciao { $name }\nseats = { $n ->\n    [one] un posto\n   *[other] { $n } posti\n }\n";
        assert_eq!(check(&locales(text, text)), vec![]);
    }

    #[test]
    fn says_what_is_missing_surplus_twice_or_different() {
        let findings = check(&locales("a = A { $x }\nb = B\n", "a = A\na = AA\nc = C\n"));
        let said: Vec<String> = findings.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "en.ftl defines a twice",
                r#"en.ftl: a takes {}, it.ftl takes {"x"}"#,
                "en.ftl lacks b",
                "en.ftl has c, which it.ftl does not",
            ]
        );
    }

    #[test]
    fn says_where_the_syntax_breaks() {
        let findings = check(&locales("a = A\n", "a = A\nb = { $x\n"));
        assert!(findings.iter().any(|finding| matches!(finding, Finding::Syntax { lang: Lang::En, .. })));
    }

    #[test]
    fn our_own_files_are_complete() {
        let said: Vec<String> = check(&crate::locales()).iter().map(ToString::to_string).collect();
        assert_eq!(said, Vec::<String>::new());
    }
}
