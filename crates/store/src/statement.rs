//! Statements whose length depends on the occasion: many rows in one INSERT, a list in one IN.

use crate::{Result, Row, Tx};
use sqlx::any::AnyArguments;
use sqlx::query::Query;
use sqlx::{Any, AssertSqlSafe};
use std::fmt::Write as _;

/// The most values one statement carries; both engines take more.
pub const MOST_VALUES: usize = 4_000;

/// A value of a [`Statement`].
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// Words, or nothing.
    OptionalText(Option<String>),
    /// A whole number, a moment, a boolean.
    Number(i64),
    /// A whole number, or nothing.
    OptionalNumber(Option<i64>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}
impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}
impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}
impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Self {
        Value::OptionalNumber(number)
    }
}
impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Self {
        Value::OptionalText(text)
    }
}

/// A statement put together of fixed pieces and of values. Only pieces that stand in our own source become
/// text; whatever comes from elsewhere is bound.
///
/// ```
/// # use store::Statement;
/// let statement = Statement::new("SELECT id FROM concept WHERE network_id = ")
///     .value("net_1")
///     .text(" AND id IN ")
///     .list(["cpt_1", "cpt_2"]);
/// assert_eq!(statement.sql(), "SELECT id FROM concept WHERE network_id = $1 AND id IN ($2,$3)");
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Statement {
    sql: String,
    values: Vec<Value>,
}

impl Statement {
    /// A statement that begins so.
    pub fn new(text: &'static str) -> Self {
        Self { sql: text.to_owned(), values: Vec::new() }
    }

    /// With one more piece of text.
    pub fn text(mut self, text: &'static str) -> Self {
        self.sql.push_str(text);
        self
    }

    /// With one more value.
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        let _ = write!(self.sql, "${}", self.values.len());
        self
    }

    /// With a list of values in brackets; an empty list is one that nothing is in.
    pub fn list<V: Into<Value>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        self.sql.push('(');
        let before = self.values.len();
        for value in values {
            if self.values.len() > before {
                self.sql.push(',');
            }
            self = self.value(value);
        }
        if self.values.len() == before {
            self.sql.push_str("NULL");
        }
        self.sql.push(')');
        self
    }

    /// The text as the engine gets it.
    #[must_use]
    pub fn sql(&self) -> &str {
        &self.sql
    }

    /// The text as this engine takes it fastest. SQLite looks each numbered value up among all the others of its
    /// statement, so that ten times as many cost a hundred times as much; values without a number it does not look
    /// up. They are bound in the order in which they stand.
    fn text_for(&self, tx: &Tx) -> String {
        if tx.backend_name() == "SQLite" { unnumbered(&self.sql) } else { self.sql.clone() }
    }

    /// Executes it; gives the number of rows affected.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn execute(self, tx: &mut Tx) -> Result<u64> {
        let bound = bind_all(sqlx::query(AssertSqlSafe(self.text_for(tx))).persistent(false), self.values);
        bound.execute(&mut **tx).await.map(|done| done.rows_affected())
    }

    /// Every row it yields, to be read column by column.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn fetch_rows(self, tx: &mut Tx) -> Result<Vec<Row>> {
        let bound = bind_all(sqlx::query(AssertSqlSafe(self.text_for(tx))).persistent(false), self.values);
        bound.fetch_all(&mut **tx).await
    }

    /// Every row it yields, as tuples.
    ///
    /// # Errors
    /// When the database fails or a row has another shape.
    pub async fn fetch_all<T>(self, tx: &mut Tx) -> Result<Vec<T>>
    where
        T: for<'r> sqlx::FromRow<'r, Row> + Send + Unpin,
    {
        self.fetch_rows(tx).await?.iter().map(T::from_row).collect()
    }
}

/// `$1`, `$2`, … as `?`.
fn unnumbered(sql: &str) -> String {
    let mut parts = sql.split('$');
    let mut text = String::with_capacity(sql.len());
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let after = part.trim_start_matches(|character: char| character.is_ascii_digit());
        text.push(if after.len() < part.len() { '?' } else { '$' });
        text.push_str(after);
    }
    text
}

fn bind_all(
    mut query: Query<'static, Any, AnyArguments>,
    values: Vec<Value>,
) -> Query<'static, Any, AnyArguments> {
    for value in values {
        query = match value {
            Value::Text(text) => query.bind(text),
            Value::OptionalText(text) => query.bind(text),
            Value::Number(number) => query.bind(number),
            Value::OptionalNumber(number) => query.bind(number),
        };
    }
    query
}

/// Inserts rows of equal width, many at a time: `head` is `INSERT INTO table (column, …) VALUES `, `tail` what
/// follows the rows (`ON CONFLICT DO NOTHING`). Gives how many rows were written.
///
/// # Errors
/// When the database fails.
pub async fn insert_rows(
    tx: &mut Tx,
    head: &'static str,
    rows: Vec<Vec<Value>>,
    tail: &'static str,
) -> Result<u64> {
    let width = rows.first().map_or(1, Vec::len).max(1);
    let mut rows = rows.into_iter().peekable();
    let mut written = 0;
    while rows.peek().is_some() {
        let mut statement = Statement::new(head);
        for (place, row) in rows.by_ref().take(MOST_VALUES / width).enumerate() {
            statement = if place > 0 { statement.text(",") } else { statement };
            statement = statement.list(row);
        }
        written += statement.text(tail).execute(tx).await?;
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::unnumbered;

    #[test]
    fn values_lose_their_numbers_and_the_rest_stays() {
        assert_eq!(
            unnumbered("SELECT a FROM b WHERE c = $1 AND d IN ($2,$13)"),
            "SELECT a FROM b WHERE c = ? AND d IN (?,?)"
        );
        assert_eq!(unnumbered("SELECT a -> '$.b' FROM c"), "SELECT a -> '$.b' FROM c");
    }
}
