//! One label may hold two names: `direttore/direttrice`, `Landwirt/in`, `Gehilf(e)in`, `boucher (h/f/x)`.

use super::{Speech, Tokens};

/// The names that a label or a job title holds, without marks of gender; at least one unless it has no word.
///
/// Endings after a mark (`/in`, `/-trice`, `(a)`, `*in`, `:in`) are taken away, since [`Speech::neutral`] makes the
/// forms equal; whole alternatives (`direttore tecnico/direttrice tecnica`) become names of their own.
#[must_use]
pub fn forms(label: &str, speech: &Speech) -> Vec<String> {
    let plain = drop_markers(label);
    let joined = join_endings(&plain);
    split_alternatives(&joined, speech)
}

/// What stands in brackets or alone to say "for everybody": m/w/d, h/f/x, k/m.
const GENDER_LETTERS: &[&str] = &["m", "f", "w", "h", "d", "x", "k", "n", "v", "i", "div", "gn", "e"];

fn is_gender_mark(inside: &str) -> bool {
    let parts: Vec<String> = inside
        .split(|c: char| matches!(c, '/' | '|' | ',' | '-' | '.' | '*') || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    parts.len() > 1 && parts.iter().all(|part| GENDER_LETTERS.contains(&part.as_str()))
}

fn drop_markers(label: &str) -> String {
    let mut plain = String::with_capacity(label.len());
    let mut rest = label;
    while let Some(open) = rest.find('(') {
        let Some(length) = rest[open..].find(')') else { break };
        let close = open + length;
        plain.push_str(&rest[..open]);
        if !is_gender_mark(&rest[open + 1..close]) {
            plain.push_str(&rest[open..=close]);
        }
        rest = &rest[close + 1..];
    }
    plain.push_str(rest);
    let bare: Vec<&str> =
        plain.split_whitespace().filter(|word| !(word.contains('/') && is_gender_mark(word))).collect();
    bare.join(" ")
}

/// `Gehilf(e)in` → `Gehilfe`, `técnico(a)` → `técnico`, `Landwirt/in` → `Landwirt`, `Lehrer*innen` → `Lehrer`.
fn join_endings(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['(', '/', '*', ':', '_', '·', '•']) {
        joined.push_str(&rest[..at]);
        let mark = rest[at..].chars().next().unwrap_or('/');
        let after = &rest[at + mark.len_utf8()..];
        let after_word = joined.ends_with(char::is_alphabetic);
        let taken = if mark == '(' { bracketed(after) } else { slashed(after, mark) };
        match taken {
            Some((kept, length)) if after_word => {
                joined.push_str(kept);
                rest = &after[length..];
            }
            _ => {
                joined.push(mark);
                rest = after;
            }
        }
    }
    joined.push_str(rest);
    joined
}

/// After an opening bracket: an ending in brackets, perhaps followed by the other ending.
fn bracketed(after: &str) -> Option<(&str, usize)> {
    let close = after.find(')')?;
    let inside = &after[..close];
    let short = (1..=5).contains(&inside.len()) && inside.chars().all(char::is_lowercase);
    if !short {
        return None;
    }
    let tail =
        after[close + 1..].chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    if tail > 0 && tail <= 5 {
        return Some((inside, close + 1 + tail));
    }
    ENDINGS.contains(&inside).then_some(("", close + 1))
}

/// Endings that follow a mark instead of repeating the word.
const ENDINGS: &[&str] = &[
    "in", "innen", "a", "o", "e", "as", "os", "es", "i", "ne", "nne", "enne", "ienne", "rice", "trice",
    "teuse", "euse", "ière", "iere", "ère", "ora", "oras", "essa", "ra", "iera", "ice", "ka", "eira", "ée",
    "ees", "ve", "se", "er", "s",
];

fn slashed(after: &str, mark: char) -> Option<(&'static str, usize)> {
    let dash = usize::from(after.starts_with('-'));
    let length = after[dash..].chars().take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum::<usize>();
    let ending = &after[dash..dash + length];
    let known = ENDINGS.contains(&ending)
        || (dash == 1 && mark == '/' && matches!(ending, "frau" | "woman" | "mädchen"));
    (length > 0 && known).then_some(("", dash + length))
}

/// Splits at a slash where both sides name the same thing; elsewhere the slash only parts words.
fn split_alternatives(text: &str, speech: &Speech) -> Vec<String> {
    let text = &merge_repeated_words(text, speech);
    let sides: Vec<&str> = text.split('/').map(str::trim).filter(|side| !side.is_empty()).collect();
    let keys: Vec<Vec<String>> = sides.iter().map(|side| key(side, speech)).collect();
    let alike = keys.len() > 1 && keys.iter().all(|one| same_start(one, &keys[0]));
    if !alike {
        return if Tokens::of(text).is_empty() { Vec::new() } else { vec![text.to_owned()] };
    }
    let mut names: Vec<String> = Vec::new();
    let mut seen: Vec<&Vec<String>> = Vec::new();
    for (side, one) in sides.iter().zip(&keys) {
        if !seen.contains(&one) {
            seen.push(one);
            names.push((*side).to_owned());
        }
    }
    names
}

/// `technicien/technicienne de laboratoire` → `technicien de laboratoire`: one word given in both genders.
fn merge_repeated_words(text: &str, speech: &Speech) -> String {
    let mut merged = String::with_capacity(text.len());
    for (number, side) in text.split('/').enumerate() {
        let side = side.trim_start();
        let first = side.split_whitespace().next().unwrap_or_default();
        let last = merged.split_whitespace().next_back().unwrap_or_default();
        if number > 0 && !first.is_empty() && key(first, speech) == key(last, speech) {
            merged.push_str(&side[first.len()..]);
            continue;
        }
        if number > 0 {
            merged.push('/');
        }
        merged.push_str(side);
    }
    merged
}

fn key(text: &str, speech: &Speech) -> Vec<String> {
    Tokens::of(text).iter().map(|token| speech.stem(&speech.neutral(token.word))).collect()
}

/// Two names of one thing begin alike: the same first stem, or one stem that begins the other (`Chocolatier`).
fn same_start(one: &[String], other: &[String]) -> bool {
    match (one.first(), other.first()) {
        (Some(a), Some(b)) => {
            let shared = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
            a == b || (shared >= 4 && one.len().abs_diff(other.len()) <= 1)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::LanguageTag;

    fn of(language: &str, label: &str) -> Vec<String> {
        forms(label, &Speech::of(LanguageTag::parse(language).unwrap()))
    }

    #[test]
    fn marks_of_gender_go_and_names_stay() {
        assert_eq!(of("fr", "Boucher (h/f/x)"), ["Boucher"]);
        assert_eq!(of("de", "Softwareentwickler m/w/d"), ["Softwareentwickler"]);
        assert_eq!(of("de", "Landwirt/in"), ["Landwirt"]);
        assert_eq!(of("de", "Weinbaugehilf(e)in"), ["Weinbaugehilfe"]);
        assert_eq!(of("de", "Lehrer*innen und Erzieher:innen"), ["Lehrer und Erzieher"]);
        assert_eq!(of("pt", "Técnico(a) de vendas"), ["Técnico de vendas"]);
        assert_eq!(of("it", "addetto/a alle vendite"), ["addetto alle vendite"]);
        assert_eq!(of("fr", "directeur/trice"), ["directeur"]);
    }

    #[test]
    fn whole_alternatives_are_names_and_other_slashes_part_words() {
        assert_eq!(of("it", "direttore tecnico/direttrice tecnica"), ["direttore tecnico"]);
        assert_eq!(
            of("it", "cameriere di sala/cameriera ai piani"),
            ["cameriere di sala", "cameriera ai piani"]
        );
        let worker = ["technicien de laboratoire contrôle qualité"];
        assert_eq!(of("fr", "technicien/technicienne de laboratoire contrôle qualité"), worker);
        assert_eq!(of("de", "Umwelt-/Sicherheitstechniker"), ["Umwelt-/Sicherheitstechniker"]);
        assert_eq!(of("de", "Informatiker/in (DI)"), ["Informatiker (DI)"]);
        assert_eq!(of("en", "C/C++"), ["C/C++"]);
        assert_eq!(of("en", ""), Vec::<String>::new());
        assert_eq!(of("en", " / "), Vec::<String>::new());
    }
}
