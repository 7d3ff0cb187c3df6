//! Measures the colour tokens of the style sheet, light and dark: text on its ground 4.5 to 1, the
//! edges of controls and drawings 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).

use super::Finding;
use std::collections::BTreeMap;
use web::accent::Colour;

const TEXT: f64 = 4.5;
const EDGE: f64 = 3.0;

/// What stands on what, and how much contrast it needs.
const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "paper", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "sunk", TEXT),
    ("ink-soft", "paper", TEXT),
    ("ink-soft", "surface", TEXT),
    ("ink-soft", "sunk", TEXT),
    ("accent", "paper", TEXT),
    ("accent", "surface", TEXT),
    ("accent", "sunk", TEXT),
    ("on-accent", "accent-fill", TEXT),
    ("on-accent", "accent-deep", TEXT),
    ("warm", "surface", TEXT),
    ("warm", "paper", TEXT),
    ("surface", "danger", TEXT),
    ("ink", "success-soft", TEXT),
    ("ink", "warning-soft", TEXT),
    ("ink", "danger-soft", TEXT),
    ("ink", "information-soft", TEXT),
    ("ink", "neutral-soft", TEXT),
    ("success", "success-soft", TEXT),
    ("warning", "warning-soft", TEXT),
    ("danger", "danger-soft", TEXT),
    ("information", "information-soft", TEXT),
    ("neutral", "neutral-soft", TEXT),
    ("success", "surface", TEXT),
    ("warning", "surface", TEXT),
    ("danger", "surface", TEXT),
    ("danger", "paper", TEXT),
    ("line-strong", "surface", EDGE),
    ("line-strong", "paper", EDGE),
    ("accent", "neutral-soft", EDGE),
    ("warm", "neutral-soft", EDGE),
    ("focus", "paper", EDGE),
    ("focus", "surface", EDGE),
    ("focus", "focus-ring", EDGE),
];

/// Every pair of tokens that has too little contrast, or whose colour cannot be read.
#[must_use]
pub fn contrast(css: &str) -> Vec<Finding> {
    let light = tokens(css, ":root {");
    let mut dark = light.clone();
    dark.extend(tokens(
        css.split_once("(prefers-color-scheme: dark)").map_or("", |(_, rest)| rest),
        ":root {",
    ));
    [("light", light), ("dark", dark)]
        .iter()
        .flat_map(|(theme, tokens)| PAIRS.iter().filter_map(|pair| measure(theme, tokens, *pair)))
        .collect()
}

fn measure(
    theme: &str,
    tokens: &BTreeMap<String, Colour>,
    (front, ground, least): (&str, &str, f64),
) -> Option<Finding> {
    let (Some(front_colour), Some(ground_colour)) = (tokens.get(front), tokens.get(ground)) else {
        return Some(Finding {
            rule: "unreadable token",
            detail: format!("{theme}: --{front} or --{ground}"),
        });
    };
    let ratio = front_colour.contrast(*ground_colour);
    (ratio < least).then(|| Finding {
        rule: "too little contrast",
        detail: format!("{theme}: --{front} on --{ground} is {ratio:.2}, needs {least}"),
    })
}

/// The colours set in the first block that `opening` begins.
fn tokens(css: &str, opening: &str) -> BTreeMap<String, Colour> {
    let block =
        css.split_once(opening).and_then(|(_, rest)| rest.split_once('}')).map_or("", |(block, _)| block);
    block
        .split(';')
        .filter_map(|declaration| declaration.trim().strip_prefix("--")?.split_once(':'))
        .filter_map(|(name, value)| Some((name.trim().to_owned(), Colour::parse(value.trim()).ok()?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pale_text_is_found_in_the_theme_it_stands_in() {
        let css = ":root { --ink: #ffffff; --paper: #fefefe; } @media (prefers-color-scheme: dark) { :root { --paper: #000000; } }";
        let said: Vec<String> = contrast(css).iter().map(ToString::to_string).collect();
        assert!(
            said.contains(&String::from("too little contrast: light: --ink on --paper is 1.01, needs 4.5"))
        );
        assert!(!said.iter().any(|line| line.contains("dark: --ink on --paper")));
        assert!(said.iter().any(|line| line.starts_with("unreadable token")));
    }
}
