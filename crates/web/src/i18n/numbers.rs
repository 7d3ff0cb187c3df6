//! Numbers and money as each language writes them.

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;
use kernel::{Lang, Money};

const NARROW_NO_BREAK_SPACE: char = '\u{202f}';
const NO_BREAK_SPACE: char = '\u{a0}';

/// What separates groups of three digits, and how many digits a number needs before it is grouped.
const fn grouping(lang: Lang) -> (char, usize) {
    match lang {
        Lang::Es => ('.', 5),
        Lang::It | Lang::De => ('.', 4),
        Lang::En => (',', 4),
        Lang::Fr => (NARROW_NO_BREAK_SPACE, 4),
        Lang::Pl => (NO_BREAK_SPACE, 5),
    }
}

/// A whole number with the digit groups of the language: `12.345`, `12,345`, `12 345`.
pub(crate) fn grouped(lang: Lang, number: i64) -> String {
    let (separator, least) = grouping(lang);
    let digits = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(digits.len() + 8);
    if number < 0 {
        text.push('\u{2212}');
    }
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len() >= least && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// Euro as the language writes them: `12,50 €`, `€12.50`; whole amounts without cents.
pub(crate) fn money(lang: Lang, money: Money) -> String {
    let (euro, cents) = (money.cents() / 100, money.cents() % 100);
    let mark = if lang == Lang::En { '.' } else { ',' };
    let mut amount = grouped(lang, euro);
    if cents != 0 {
        amount = format!("{amount}{mark}{cents:02}");
    }
    if lang == Lang::En { format!("€{amount}") } else { format!("{amount}{NO_BREAK_SPACE}€") }
}

type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

/// The function by which a bundle of this language writes the numbers inside its texts.
pub(super) fn formatter(lang: Lang) -> Formatter {
    match lang {
        Lang::It => |value, _| whole_number(Lang::It, value),
        Lang::En => |value, _| whole_number(Lang::En, value),
        Lang::Fr => |value, _| whole_number(Lang::Fr, value),
        Lang::De => |value, _| whole_number(Lang::De, value),
        Lang::Es => |value, _| whole_number(Lang::Es, value),
        Lang::Pl => |value, _| whole_number(Lang::Pl, value),
    }
}

fn whole_number(lang: Lang, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            number.as_string().parse().ok().map(|whole| grouped(lang, whole))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        assert_eq!(grouped(Lang::Es, 1234), "1234");
        assert_eq!(grouped(Lang::It, 1_234_567), "1.234.567");
        assert_eq!(grouped(Lang::En, -1234), "\u{2212}1,234");
        assert_eq!(grouped(Lang::Fr, 12_345), "12\u{202f}345");
    }

    #[test]
    fn money_is_written_as_each_language_does() {
        let price = Money::from_cents(123_450).unwrap();
        assert_eq!(money(Lang::It, price), "1.234,50\u{a0}€");
        assert_eq!(money(Lang::En, price), "€1,234.50");
        assert_eq!(money(Lang::De, Money::from_cents(900).unwrap()), "9\u{a0}€");
    }
}
