//! Endings that tell a woman from a man, per language.
//!
//! Each table is read from the top; the first ending that fits a word with enough letters before it is replaced, once.
//! The tables are grammar, not vocabulary: they hold for words never seen.

/// An ending, what replaces it, and how many bytes the word must keep before it.
type Rule = (&'static str, &'static str, usize);

pub(super) const ITALIAN: &[Rule] = &[
    ("trici", "tori", 2),
    ("trice", "tor", 2),
    ("tore", "tor", 2),
    ("tora", "tor", 2),
    ("oresse", "ori", 3),
    ("oressa", "or", 3),
    ("tesse", "ti", 4),
    ("tessa", "t", 4),
    ("essa", "", 6),
    ("esse", "", 6),
    ("che", "chi", 3),
    ("ghe", "ghi", 3),
    ("aie", "ai", 3),
    ("a", "", 3),
    ("e", "", 3),
    ("o", "", 3),
];

pub(super) const FRENCH: &[Rule] = &[
    ("drice", "deur", 3),
    ("trice", "teur", 2),
    ("euse", "eur", 3),
    ("iere", "ier", 2),
    ("ere", "er", 3),
    ("ienne", "ien", 2),
    ("enne", "en", 3),
    ("onne", "on", 3),
    ("ffe", "f", 2),
    ("ive", "if", 3),
    ("tresse", "tr", 3),
    ("ee", "", 3),
    ("e", "", 3),
];

pub(super) const SPANISH: &[Rule] = &[
    ("triz", "tor", 2),
    ("trices", "tor", 2),
    ("ora", "or", 3),
    ("ore", "or", 3),
    ("esa", "es", 3),
    ("a", "", 3),
    ("o", "", 3),
    ("e", "", 3),
];

pub(super) const PORTUGUESE: &[Rule] = &[
    ("triz", "tor", 2),
    ("oe", "", 4),
    ("ao", "", 4),
    ("ora", "or", 3),
    ("ore", "or", 3),
    ("esa", "es", 3),
    ("a", "", 3),
    ("o", "", 3),
    ("e", "", 3),
];

pub(super) const GERMAN: &[Rule] = &[
    ("frauen", "mann", 3),
    ("frau", "mann", 3),
    ("manner", "mann", 3),
    ("leute", "mann", 3),
    ("dame", "herr", 4),
    ("beamter", "beamt", 0),
    ("zin", "zin", 2),
    ("minnen", "minn", 2),
    ("innen", "", 4),
    ("in", "", 4),
    ("e", "", 3),
];

pub(super) const POLISH: &[Rule] = &[
    ("aczka", "acz", 2),
    ("iczka", "ik", 2),
    ("yczka", "yk", 2),
    ("orka", "or", 2),
    ("erka", "er", 2),
    ("arka", "arz", 2),
    ("cielka", "ciel", 2),
    ("ystka", "yst", 2),
    ("istka", "ist", 2),
    ("ozka", "og", 3),
    ("entka", "ent", 2),
    ("antka", "ant", 2),
    ("afka", "af", 2),
    ("czyni", "c", 3),
    ("nica", "nik", 3),
    ("ca", "c", 3),
    ("ysta", "yst", 2),
    ("ista", "ist", 2),
    ("a", "", 3),
    ("y", "", 3),
    ("e", "", 3),
];

pub(super) const ENGLISH: &[Rule] = &[
    ("woman", "man", 2),
    ("women", "man", 2),
    ("person", "man", 4),
    ("people", "man", 4),
    ("men", "man", 4),
    ("waitress", "waiter", 0),
    ("actress", "actor", 0),
    ("stewardess", "steward", 0),
    ("hostess", "host", 0),
    ("seamstress", "tailor", 0),
];

/// Applies the first rule that fits.
pub(super) fn apply(rules: &[Rule], word: &mut String) {
    for (ending, replacement, least) in rules {
        if word.len() >= ending.len() + least && word.ends_with(ending) {
            word.truncate(word.len() - ending.len());
            word.push_str(replacement);
            return;
        }
    }
}

/// Applies the rules before the mark of the plural, which stays: many are not one.
pub(super) fn apply_before_plural(rules: &[Rule], word: &mut String) {
    let plural = word.len() > 4 && word.ends_with('s');
    if plural {
        word.pop();
    }
    apply(rules, word);
    if plural {
        word.push('s');
    }
}

/// Portuguese as spelled since 1990: silent consonants are gone (`direcção` → `direção`).
pub(super) fn reform_portuguese(word: &mut String) {
    if !["ct", "cc", "pt", "pc"].iter().any(|pair| word.contains(pair)) {
        return;
    }
    let letters: Vec<char> = word.chars().collect();
    word.clear();
    for (at, &letter) in letters.iter().enumerate() {
        let next = letters.get(at + 1);
        let silent = at > 0 && matches!((letter, next), ('c' | 'p', Some('t' | 'c')));
        if !silent {
            word.push(letter);
        }
    }
}
