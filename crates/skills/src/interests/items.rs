//! The items of the questionnaire and its three forms.

use super::InterestType;
use kernel::Lang;
use serde::{Deserialize, Serialize};

const TABLE: &str = include_str!("data/items.tsv");

/// Which form of the questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// 10 items, two minutes: a first impression (one or two items per type).
    Mini,
    /// 30 items, five per type.
    Short,
    /// 60 items, ten per type.
    Full,
}

impl Form {
    /// All forms, shortest first; each contains the one before.
    pub const ALL: [Form; 3] = [Form::Mini, Form::Short, Form::Full];

    /// How many items it has.
    #[must_use]
    pub const fn length(self) -> usize {
        match self {
            Form::Mini => 10,
            Form::Short => 30,
            Form::Full => 60,
        }
    }

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Form::Mini => "mini",
            Form::Short => "short",
            Form::Full => "full",
        }
    }

    /// The form of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.code() == code)
    }
}

/// One activity to like or dislike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    /// Its id for ever, a letter and a number such as `r1`.
    pub id: &'static str,
    /// The type it speaks for.
    pub kind: InterestType,
    /// The shortest form that has it.
    pub form: Form,
    texts: [&'static str; 6],
}

impl Item {
    /// The activity in a language of the interface.
    #[must_use]
    pub fn text(&self, lang: Lang) -> &'static str {
        let place = Lang::ALL.iter().position(|known| *known == lang).unwrap_or(0);
        self.texts[place]
    }
}

/// A line of the built-in table that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the table of interest items is broken in line {line}")]
pub struct BrokenItems {
    /// Which line, from 1.
    pub line: usize,
}

/// The items of a form, in the order to show them: the shorter form's first, types in turn.
///
/// # Errors
/// When the built-in table is broken; a test keeps that from being released.
pub fn items(form: Form) -> Result<Vec<Item>, BrokenItems> {
    let lines = TABLE.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let read = lines.map(|(index, line)| read(line).ok_or(BrokenItems { line: index + 1 }));
    let mut items = read.collect::<Result<Vec<_>, _>>()?;
    items.retain(|item| item.form <= form);
    items.sort_by_key(|item| item.form);
    Ok(items)
}

/// The item of an id; none when there is no such.
#[must_use]
pub fn item(id: &str) -> Option<Item> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(read).find(|item| item.id == id)
}

fn read(line: &'static str) -> Option<Item> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [id, form, it, en, fr, de, es, pl] = fields.try_into().ok()?;
    let kind = InterestType::from_letter(id.chars().next()?)?;
    Some(Item { id, kind, form: Form::from_code(form)?, texts: [it, en, fr, de, es, pl] })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_form_has_its_length_and_contains_the_shorter() {
        for form in Form::ALL {
            assert_eq!(items(form).unwrap().len(), form.length(), "{form:?}");
        }
        let full: BTreeSet<_> = items(Form::Full).unwrap().into_iter().map(|item| item.id).collect();
        assert_eq!(full.len(), 60, "an id twice");
        let short = items(Form::Short).unwrap();
        let mini = items(Form::Mini).unwrap();
        assert!(mini.iter().all(|item| short.contains(item)));
    }

    #[test]
    fn types_are_balanced() {
        for (form, least, most) in [(Form::Mini, 1, 2), (Form::Short, 5, 5), (Form::Full, 10, 10)] {
            for kind in InterestType::ALL {
                let count = items(form).unwrap().iter().filter(|item| item.kind == kind).count();
                assert!((least..=most).contains(&count), "{form:?} {kind:?} {count}");
            }
        }
    }

    #[test]
    fn every_item_speaks_six_languages_differently_from_every_other() {
        for lang in Lang::ALL {
            let texts: BTreeSet<_> = items(Form::Full).unwrap().iter().map(|item| item.text(lang)).collect();
            assert_eq!(texts.len(), Form::Full.length(), "{lang}");
            assert!(texts.iter().all(|text| text.len() > 8), "{lang}");
        }
    }
}
