//! What is known of one language: endings, stems, stop words.

use super::{neutral, stop};
use crate::framework::LanguageTag;
use rust_stemmers::{Algorithm, Stemmer};

/// One language's tools; languages without any are compared by their letters alone.
pub struct Speech {
    language: LanguageTag,
    rules: &'static [(&'static str, &'static str, usize)],
    plural_s: bool,
    stop_words: &'static [&'static str],
    stemmer: Option<Stemmer>,
}

impl std::fmt::Debug for Speech {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Speech({})", self.language)
    }
}

impl Speech {
    /// The tools of a language.
    #[must_use]
    pub fn of(language: LanguageTag) -> Self {
        let (rules, plural_s, stop_words) = tables(language.as_str());
        let stemmer = algorithm(language.as_str()).map(Stemmer::create);
        Self { language, rules, plural_s, stop_words, stemmer }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> LanguageTag {
        self.language
    }

    /// A folded word without the ending that tells a woman from a man.
    #[must_use]
    pub fn neutral(&self, word: &str) -> String {
        let mut neutral = word.to_owned();
        if self.language.as_str() == "pt" {
            neutral::reform_portuguese(&mut neutral);
        }
        if self.plural_s {
            neutral::apply_before_plural(self.rules, &mut neutral);
        } else {
            neutral::apply(self.rules, &mut neutral);
        }
        neutral
    }

    /// The stem of a neutral word.
    #[must_use]
    pub fn stem(&self, neutral: &str) -> String {
        match &self.stemmer {
            Some(stemmer) if neutral.len() > 2 => stemmer.stem(neutral).into_owned(),
            _ => neutral.to_owned(),
        }
    }

    /// Whether the word that says what a thing is comes last (`welding engineer`) and not first (`tecnico saldatore`).
    #[must_use]
    pub fn head_is_last(&self) -> bool {
        matches!(self.language.as_str(), "en" | "da" | "nl" | "no" | "sv" | "fi" | "et" | "hu")
    }

    /// Whether a folded word is a plural by its ending, as the names of groups are (`directeurs`, `saldatori`). Only where
    /// endings tell it surely enough; elsewhere nothing is taken for a plural.
    #[must_use]
    pub fn is_plural(&self, word: &str) -> bool {
        let long = word.len() > 4;
        match self.language.as_str() {
            "fr" => long && (word.ends_with('s') || word.ends_with("aux")),
            "en" => long && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us"),
            "es" | "pt" => long && word.ends_with('s'),
            "it" => long && word.ends_with('i'),
            "de" => word.ends_with("innen") || word.ends_with("krafte") || word.ends_with("berufe"),
            _ => false,
        }
    }

    /// Whether a folded word carries no meaning of its own.
    #[must_use]
    pub fn is_stop(&self, word: &str) -> bool {
        self.stop_words.contains(&word)
    }
}

/// Languages whose stop words are known.
const KNOWN: [&str; 7] = ["it", "en", "fr", "de", "es", "pl", "pt"];

/// The language whose stop words a text has most of; English when it has none of any.
#[must_use]
pub fn guess_language(text: &str) -> LanguageTag {
    let tokens = super::Tokens::of(text);
    let count = |stop_words: &[&str]| tokens.iter().filter(|token| stop_words.contains(&token.word)).count();
    let best = KNOWN.into_iter().rev().max_by_key(|language| count(tables(language).2));
    let found =
        best.filter(|language| count(tables(language).2) > 0).and_then(|tag| LanguageTag::parse(tag).ok());
    found.unwrap_or_else(|| LanguageTag::from(kernel::Lang::En))
}

type Tables = (&'static [(&'static str, &'static str, usize)], bool, &'static [&'static str]);

fn tables(language: &str) -> Tables {
    match language {
        "it" => (neutral::ITALIAN, false, stop::ITALIAN),
        "en" => (neutral::ENGLISH, false, stop::ENGLISH),
        "fr" => (neutral::FRENCH, true, stop::FRENCH),
        "de" => (neutral::GERMAN, false, stop::GERMAN),
        "es" => (neutral::SPANISH, true, stop::SPANISH),
        "pl" => (neutral::POLISH, false, stop::POLISH),
        "pt" => (neutral::PORTUGUESE, true, stop::PORTUGUESE),
        _ => (&[], false, &[]),
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "it" => Algorithm::Italian,
        "en" => Algorithm::English,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "es" => Algorithm::Spanish,
        "pt" => Algorithm::Portuguese,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "fi" => Algorithm::Finnish,
        "el" => Algorithm::Greek,
        "hu" => Algorithm::Hungarian,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "ro" => Algorithm::Romanian,
        "sv" => Algorithm::Swedish,
        "ar" => Algorithm::Arabic,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feminine_and_masculine_become_one() {
        let pairs = [
            ("it", "direttrice direttore"),
            ("it", "professoressa professore"),
            ("it", "infermiera infermiere"),
            ("it", "cuoca cuoco"),
            ("it", "operaia operaio"),
            ("it", "studentessa studente"),
            ("fr", "directrice directeur"),
            ("fr", "vendeuse vendeur"),
            ("fr", "infirmiere infirmier"),
            ("fr", "technicienne technicien"),
            ("fr", "employee employe"),
            ("fr", "professeure professeur"),
            ("es", "directora director"),
            ("es", "tecnica tecnico"),
            ("es", "actriz actor"),
            ("de", "lehrerin lehrer"),
            ("de", "kauffrau kaufmann"),
            ("de", "diatologin diatologe"),
            ("de", "arztin arzt"),
            ("pl", "kierowniczka kierownik"),
            ("pl", "fryzjerka fryzjer"),
            ("pl", "lekarka lekarz"),
            ("pl", "specjalistka specjalista"),
            ("pt", "engenheira engenheiro"),
            ("pt", "directora diretor"),
            ("en", "saleswoman salesman"),
            ("en", "salesperson salesman"),
        ];
        for (language, pair) in pairs {
            let speech = Speech::of(LanguageTag::parse(language).unwrap());
            let (feminine, masculine) = pair.split_once(' ').unwrap();
            assert_eq!(speech.neutral(feminine), speech.neutral(masculine), "{language}: {pair}");
        }
    }

    #[test]
    fn plurals_are_told_by_their_endings() {
        let plural =
            |language: &str, word: &str| Speech::of(LanguageTag::parse(language).unwrap()).is_plural(word);
        assert!(plural("fr", "directeurs") && plural("it", "saldatori") && plural("en", "welders"));
        assert!(plural("pt", "tecnicos") && plural("es", "medicos") && plural("de", "fuhrungskrafte"));
        assert!(!plural("fr", "bus") && !plural("it", "saldatrice") && !plural("en", "waitress"));
        assert!(!plural("pl", "ksiegowy") && !plural("de", "lehrerin"));
    }

    #[test]
    fn stop_words_tell_the_language() {
        let guess = |text| guess_language(text).as_str().to_owned();
        assert_eq!(guess("responsabile della gestione dei dati"), "it");
        assert_eq!(guess("Leiter der Abteilung für Technik"), "de");
        assert_eq!(guess("xyz"), "en");
    }
}
