//! A JSON value that knows where it stands, so that errors can say so.

use super::{Map, ProblemError, Read};
use serde_json::Value;

/// Names that people write for another unit or field, and what to write instead.
const MISTAKEN: [(&str, &str); 9] = [
    ("hours", "time is written as minutes"),
    ("duration", "time is written as minutes"),
    ("duration_hours", "time is written as minutes"),
    ("price", "money is written as price_cents, by payer"),
    ("cost", "money is written as price_cents, by payer"),
    ("euro", "money is written as cents, by payer"),
    ("euros", "money is written as cents, by payer"),
    ("price_euro", "money is written as price_cents, by payer"),
    ("money", "money is written as cents, by payer"),
];
/// The longest id.
const LONGEST_ID: usize = 512;

/// A value and its path.
pub(super) struct Field<'a> {
    path: String,
    value: &'a Value,
}

impl<'a> Field<'a> {
    pub(super) const fn root(value: &'a Value) -> Self {
        Self { path: String::new(), value }
    }

    fn child(&self, name: &str, value: &'a Value) -> Self {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        Self { path, value }
    }

    /// An error about this field.
    pub(super) fn wrong(&self, expected: &str) -> ProblemError {
        let field = if self.path.is_empty() { String::from("problem") } else { self.path.clone() };
        let found: String = self.value.to_string().chars().take(60).collect();
        let problem = match self.value {
            Value::Object(_) | Value::Array(_) => expected.to_owned(),
            _ => format!("is {found}; {expected}"),
        };
        ProblemError { field, problem }
    }

    fn object(&self) -> Read<&'a serde_json::Map<String, Value>> {
        self.value.as_object().ok_or_else(|| self.wrong("an object {…} is expected"))
    }

    /// Refuses fields of other names.
    pub(super) fn only(&self, names: &[&str]) -> Read<()> {
        for (name, value) in self.object()? {
            if !names.contains(&name.as_str()) {
                let hint = MISTAKEN.iter().find(|(mistaken, _)| mistaken == name).map(|(_, hint)| *hint);
                let known = format!("fields here are {}", names.join(", "));
                let problem = format!("there is no such field; {}", hint.unwrap_or(&known));
                return Err(ProblemError { field: self.child(name, value).path, problem });
            }
        }
        Ok(())
    }

    /// A field that may be missing or null.
    pub(super) fn optional(&self, name: &str) -> Read<Option<Field<'a>>> {
        Ok(self.object()?.get(name).filter(|value| !value.is_null()).map(|value| self.child(name, value)))
    }

    pub(super) fn required(&self, name: &str) -> Read<Field<'a>> {
        let missing =
            || ProblemError { field: self.child(name, self.value).path, problem: String::from("is missing") };
        self.optional(name)?.ok_or_else(missing)
    }

    pub(super) fn list<T>(&self, read: impl Fn(&Field<'a>) -> Read<T>) -> Read<Vec<T>> {
        let values = self.value.as_array().ok_or_else(|| self.wrong("a list […] is expected"))?;
        let element = |(place, value)| Field { path: format!("{}[{place}]", self.path), value };
        values.iter().enumerate().map(|numbered| read(&element(numbered))).collect()
    }

    pub(super) fn list_or_empty<T>(&self, name: &str, read: impl Fn(&Field<'a>) -> Read<T>) -> Read<Vec<T>> {
        self.optional(name)?.map_or_else(|| Ok(Vec::new()), |field| field.list(read))
    }

    pub(super) fn map<T>(&self, read: impl Fn(&Field<'a>) -> Read<T>) -> Read<Map<T>> {
        self.object()?
            .iter()
            .map(|(name, value)| Ok((name.clone(), read(&self.child(name, value))?)))
            .collect()
    }

    pub(super) fn map_or_empty<T>(&self, name: &str, read: impl Fn(&Field<'a>) -> Read<T>) -> Read<Map<T>> {
        self.optional(name)?.map_or_else(|| Ok(Map::new()), |field| field.map(read))
    }

    pub(super) fn text(&self) -> Read<&'a str> {
        self.value.as_str().ok_or_else(|| self.wrong("a text is expected"))
    }

    /// A name that is not empty.
    pub(super) fn id(&self) -> Read<String> {
        let text = self.text()?;
        if text.trim().is_empty() || text.len() > LONGEST_ID {
            return Err(self.wrong("an id of 1 to 512 bytes is expected"));
        }
        Ok(text.to_owned())
    }

    pub(super) fn is_zero(&self) -> bool {
        self.value.as_i64() == Some(0)
    }

    pub(super) fn whole_between(&self, least: i64, most: i64) -> Read<i64> {
        let expected = || self.wrong(&format!("a whole number from {least} to {most} is expected"));
        self.value.as_i64().filter(|number| (least..=most).contains(number)).ok_or_else(expected)
    }

    pub(super) fn number_between(&self, least: f64, most: f64) -> Read<f64> {
        let expected = || self.wrong(&format!("a number from {least} to {most} is expected"));
        self.value.as_f64().filter(|number| (least..=most).contains(number)).ok_or_else(expected)
    }

    /// Whole minutes; too few look like hours.
    pub(super) fn minutes(&self, (least, most): (i64, i64)) -> Read<i64> {
        let number = self.value.as_f64();
        let hours =
            number.is_some_and(|number| number > 0.0 && (number.fract() != 0.0 || self.less_than(least)));
        self.whole_between(least, most).map_err(|error| {
            let doubt = if hours || self.value.is_string() {
                "; the unit is minutes, is it written in hours?"
            } else {
                ""
            };
            ProblemError { problem: format!("{}{doubt}", error.problem), ..error }
        })
    }

    fn less_than(&self, least: i64) -> bool {
        self.value.as_i64().is_some_and(|number| number < least)
    }

    /// Whole cents; decimals look like euro.
    pub(super) fn cents(&self, most: i64) -> Read<i64> {
        let euro = self.value.is_string() || self.value.as_f64().is_some_and(|number| number.fract() != 0.0);
        self.whole_between(0, most).map_err(|error| {
            let doubt = if euro { "; the unit is cents, is it written in euro?" } else { "" };
            ProblemError { problem: format!("{}{doubt}", error.problem), ..error }
        })
    }
}
