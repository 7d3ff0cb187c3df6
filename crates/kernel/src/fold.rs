//! Folding: text as it is compared and searched.

/// Lower case without the accents of European languages, every run of anything else one space.
///
/// `"L'Aquila – Città"` becomes `"l aquila citta"`. Columns named `*_folded` hold this.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space_due = false;
    for character in text.chars().flat_map(char::to_lowercase).filter(|&c| !is_combining(c)) {
        match folded_character(character) {
            Some(plain) => {
                if std::mem::take(&mut space_due) {
                    folded.push(' ');
                }
                plain.push_to(&mut folded);
            }
            None => space_due = !folded.is_empty(),
        }
    }
    folded
}

/// The combining accents that decomposed text carries after its letter.
fn is_combining(character: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&character)
}

enum Plain {
    Text(&'static str),
    Itself(char),
}

impl Plain {
    fn push_to(&self, folded: &mut String) {
        match self {
            Plain::Text(text) => folded.push_str(text),
            Plain::Itself(character) => folded.push(*character),
        }
    }
}

/// A character's folded form; none for what is neither letter nor digit.
fn folded_character(character: char) -> Option<Plain> {
    let plain = match character {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ā' | 'ă' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ě' | 'ē' => "e",
        'ì' | 'í' | 'î' | 'ï' | 'ī' => "i",
        'ł' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ș' | 'ş' => "s",
        'ß' => "ss",
        'ť' | 'ț' | 'ţ' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' | 'ū' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        other => return other.is_alphanumeric().then_some(Plain::Itself(other)),
    };
    Some(Plain::Text(plain))
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn folds_accents_case_and_marks() {
        assert_eq!(fold("L'Aquila – Città"), "l aquila citta");
        assert_eq!(fold("  Straße, Łódź!  "), "strasse lodz");
        assert_eq!(fold("C++ / C#"), "c c");
        assert_eq!(fold(""), "");
    }
}
