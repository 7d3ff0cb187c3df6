//! Words of a label that say only that something is used. "Spreadsheets" in a text names "use spreadsheets".

use crate::framework::LanguageTag;

/// The carriers of a language, folded; none where they are not known.
pub(super) fn of(language: LanguageTag) -> &'static [&'static str] {
    match language.as_str() {
        "it" => &["usare", "utilizzare", "software", "programmi"],
        "en" => &["use", "utilise", "utilize", "software"],
        "fr" => &["utiliser", "logiciel", "logiciels"],
        "de" => &["verwenden", "benutzen", "nutzen", "anwenden", "software"],
        "es" => &["usar", "utilizar", "software", "programas"],
        "pl" => &["uzywac", "stosowac", "korzystac", "oprogramowanie"],
        _ => &[],
    }
}
