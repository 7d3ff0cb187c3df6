//! Words by which a text is found, and their stems in the six languages.
//!
//! A word is kept as it is, folded, so that it is found by how it begins; and as its stem, marked with the
//! language it was cut in (`~it:corn`), so that `cornici` finds `cornice` and no German word.

use kernel::{Lang, fold};
use skills::framework::LanguageTag;
use skills::text::Speech;
use std::sync::LazyLock;

/// Longest word that is kept.
const LONGEST: usize = 40;

static SPEECHES: LazyLock<[Speech; 6]> =
    LazyLock::new(|| Lang::ALL.map(|lang| Speech::of(LanguageTag::from(lang))));

fn speech(lang: Lang) -> &'static Speech {
    &SPEECHES[lang as usize]
}

/// The words of a text: folded, of two characters at least.
pub(super) fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(' ').filter(|word| word.chars().count() >= 2);
    words.map(|word| word.chars().take(LONGEST).collect()).collect()
}

/// The words of a search: those that mean nothing alone (`di`, `for`) are left out, unless there are no others.
pub(super) fn sought_words(text: &str, lang: Lang) -> Vec<String> {
    let all = words(text);
    let telling: Vec<String> = all.iter().filter(|word| !speech(lang).is_stop(word)).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

/// The stem of a folded word, marked with its language; none where the stem would be too short to tell anything.
pub(super) fn stem(word: &str, lang: Lang) -> Option<String> {
    let stem = if lang == Lang::Pl { polish(word).to_owned() } else { speech(lang).stem(word) };
    (stem.chars().count() >= 3).then(|| format!("~{lang}:{stem}"))
}

/// Polish endings, the longest first, as they stand in folded words: cases and numbers of nouns and adjectives, and
/// the commonest of verbs.
const POLISH: [&str; 45] = [
    "owania", "owaniu", "owanie", "iejsze", "iejszy", "aniami", "eniami", "ajacy", "ajaca", "owych", "owymi",
    "iami", "ania", "aniu", "anie", "enia", "eniu", "enie", "owej", "owym", "owego", "ami", "ach", "iem",
    "iom", "ego", "emu", "ymi", "imi", "ych", "ich", "owi", "ow", "om", "em", "ej", "ym", "im", "ia", "ie",
    "iu", "ac", "ec", "ic", "en",
];

/// A Polish word without its ending; at least three letters stay.
fn polish(word: &str) -> &str {
    let cut = POLISH.iter().filter_map(|ending| word.strip_suffix(ending)).find(|rest| rest.len() >= 3);
    let rest = cut.unwrap_or(word);
    let bare = rest.trim_end_matches(['a', 'e', 'i', 'o', 'u', 'y']);
    if bare.len() >= 3 { bare } else { rest }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_share_a_stem_in_each_language() {
        let pairs = [
            (Lang::It, "saldatura saldature"),
            (Lang::It, "pulire pulito"),
            (Lang::En, "welding welded"),
            (Lang::Fr, "soudure soudures"),
            (Lang::De, "schulung schulungen"),
            (Lang::Es, "soldadura soldaduras"),
            (Lang::Pl, "spawanie spawania"),
            (Lang::Pl, "szkolenie szkolen"),
            (Lang::Pl, "arkusz arkuszach"),
        ];
        for (lang, pair) in pairs {
            let (one, other) = pair.split_once(' ').unwrap();
            assert_eq!(stem(one, lang), stem(other, lang), "{lang}: {pair}");
        }
        assert_eq!(stem("in", Lang::De), None);
    }

    #[test]
    fn small_words_are_not_looked_for_unless_they_are_all_there_is() {
        assert_eq!(sought_words("Fogli di càlcolo", Lang::It), ["fogli", "calcolo"]);
        assert_eq!(sought_words("di", Lang::It), ["di"]);
    }
}
