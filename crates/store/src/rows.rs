//! From stored text to domain values; what does not parse names table, column and row.

use crate::{BrokenRow, DbError, Result};
use std::fmt::Display;
use std::str::FromStr;

/// A stored text as the domain value it must be.
///
/// # Errors
/// [`BrokenRow`] (as a decode error) when it is not one.
pub fn parse<T>(table: &'static str, column: &'static str, row: &str, text: &str) -> Result<T>
where
    T: FromStr,
    T::Err: Display,
{
    text.parse().map_err(|problem: T::Err| broken(table, column, row, format!("{text:?}: {problem}")))
}

/// The same for a column that may be empty.
///
/// # Errors
/// As [`parse`].
pub fn parse_optional<T>(
    table: &'static str,
    column: &'static str,
    row: &str,
    text: Option<&str>,
) -> Result<Option<T>>
where
    T: FromStr,
    T::Err: Display,
{
    text.map(|text| parse(table, column, row, text)).transpose()
}

/// A stored value through a reading function of its own (`Role::parse`, `EqfLevel::new`…), which
/// yields `None` for what it does not know.
///
/// # Errors
/// [`BrokenRow`] when it yields `None`.
pub fn parse_with<T, V: std::fmt::Debug + Copy>(
    table: &'static str,
    column: &'static str,
    row: &str,
    value: V,
    read: impl FnOnce(V) -> Option<T>,
) -> Result<T> {
    read(value).ok_or_else(|| broken(table, column, row, format!("{value:?} is not known")))
}

/// A stored boolean: 0 or 1.
#[must_use]
pub const fn flag(stored: i64) -> bool {
    stored != 0
}

fn broken(table: &'static str, column: &'static str, row: &str, detail: String) -> DbError {
    sqlx::Error::Decode(Box::new(BrokenRow { table, column, row: row.to_owned(), detail }))
}
