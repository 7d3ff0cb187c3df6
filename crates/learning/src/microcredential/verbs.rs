//! Verbs that say nothing of what somebody does: an outcome that begins with one cannot be seen, so nobody can judge it.

use kernel::{Lang, fold};

/// The first words, as they are written in each language, folded.
const fn vague(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::It => &[
            "conosce",
            "conoscere",
            "capisce",
            "capire",
            "sa",
            "sapere",
            "comprende",
            "comprendere",
            "impara",
            "imparare",
            "apprende",
            "apprendere",
        ],
        Lang::En => {
            &["know", "knows", "understand", "understands", "learn", "learns", "appreciate", "realise"]
        }
        Lang::Fr => {
            &["connait", "connaitre", "comprend", "comprendre", "sait", "savoir", "apprend", "apprendre"]
        }
        Lang::De => &["kennt", "kennen", "weiss", "wissen", "versteht", "verstehen", "lernt", "lernen"],
        Lang::Es => {
            &["conoce", "conocer", "comprende", "comprender", "sabe", "saber", "entiende", "entender"]
        }
        Lang::Pl => &["zna", "znac", "wie", "wiedziec", "rozumie", "rozumiec", "uczy"],
    }
}

/// Whether an outcome begins with such a verb.
pub(super) fn is_vague(outcome: &str, lang: Lang) -> bool {
    let folded = fold(outcome);
    let first = folded.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty());
    first.is_some_and(|first| vague(lang).contains(&first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_seen_is_told_from_what_cannot() {
        assert!(is_vague("Capire come funziona un foglio di calcolo", Lang::It));
        assert!(!is_vague("Organizza in tabella dati diversi", Lang::It));
        assert!(is_vague("Weiß, was ein Filter ist", Lang::De));
        assert!(is_vague("Understands VAT", Lang::En) && !is_vague("Wie man plant", Lang::De));
    }
}
