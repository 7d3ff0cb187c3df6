//! Errors of storage, and how they become what the edge shows.

use kernel::Fault;

/// The database's own error.
pub type DbError = sqlx::Error;

/// What a statement yields.
pub type Result<T> = std::result::Result<T, DbError>;

/// A stored row breaks an invariant.
#[derive(Debug, thiserror::Error)]
#[error("{table}.{column} of row {row}: {detail}")]
pub struct BrokenRow {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// The row's key.
    pub row: String,
    /// What is wrong with the value.
    pub detail: String,
}

/// What the edge makes of a storage error.
pub(crate) fn fault_of(error: &DbError) -> Fault {
    if let sqlx::Error::Decode(source) | sqlx::Error::ColumnDecode { source, .. } = error
        && let Some(broken) = source.downcast_ref::<BrokenRow>()
    {
        return Fault::BrokenRow {
            table: broken.table,
            column: broken.column,
            row: broken.row.clone(),
            detail: broken.detail.clone(),
        };
    }
    match error {
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Tls(_) => {
            Fault::Unavailable(error.to_string())
        }
        sqlx::Error::Database(problem) if crate::dialect::is_out_of_space(problem.as_ref()) => {
            Fault::Unavailable(format!("no space left for the database: {problem}"))
        }
        other if crate::dialect::is_conflict(other) => Fault::Unavailable(other.to_string()),
        other => Fault::Internal(other.to_string()),
    }
}
