//! What an import has read, and what it has refused.

use serde::Serialize;

/// Where in the input something stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The file, and the entry inside an archive.
    pub file: String,
    /// The line on which the row begins, from 1.
    pub line: u64,
}

/// Why one row was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The row has another shape than the header.
    #[error("{found} columns where the first line has {expected}")]
    Columns {
        /// Columns of the row.
        found: usize,
        /// Columns of the header.
        expected: usize,
    },
    /// A cell is empty or holds something else.
    #[error("column {column}: {reason}")]
    Cell {
        /// The column's name.
        column: String,
        /// What is wrong.
        reason: String,
    },
    /// The same concept twice in a table.
    #[error("{uri} stands already on line {first}")]
    Duplicate {
        /// The concept.
        uri: String,
        /// The line that counts.
        first: u64,
    },
    /// The same code for two concepts of a kind.
    #[error("code {code} belongs already to {owner}")]
    DuplicateCode {
        /// The code.
        code: String,
        /// The concept that has it.
        owner: String,
    },
    /// One end of a relation is no concept of the framework.
    #[error("{0} is no concept of this framework")]
    Dangling(String),
    /// The relation would make a concept broader than itself.
    #[error("it closes a circle of broader concepts: {0}")]
    Cycle(String),
    /// The concept is not in the version imported.
    #[error("{uri} is not in version {version}; its labels belong to another version")]
    OtherVersion {
        /// The concept.
        uri: String,
        /// The version imported.
        version: String,
    },
}

/// A row refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// Where it stands.
    pub place: Place,
    /// Why it was refused.
    pub reason: Refusal,
}

impl std::fmt::Display for Rejected {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}, line {}: {}", self.place.file, self.place.line, self.reason)
    }
}

impl Serialize for Rejected {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut row = serializer.serialize_struct("Rejected", 3)?;
        row.serialize_field("file", &self.place.file)?;
        row.serialize_field("line", &self.place.line)?;
        row.serialize_field("reason", &self.reason.to_string())?;
        row.end()
    }
}

/// One table read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableRead {
    /// The file, and the entry inside an archive.
    pub file: String,
    /// What it holds, e.g. `occupations (it)`.
    pub what: String,
    /// The character encoding found, e.g. `UTF-8`.
    pub encoding: &'static str,
    /// The separator found.
    pub delimiter: char,
    /// Rows below the header.
    pub rows: u64,
}

/// What was read and what was refused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Tables read, in the order of reading.
    pub tables: Vec<TableRead>,
    /// Files that were looked at and not needed.
    pub ignored: Vec<String>,
    /// The first refused rows, up to [`Report::KEPT`].
    pub rejected: Vec<Rejected>,
    /// How many rows were refused in all.
    pub rejected_rows: u64,
    /// Rows that say again what was already said; harmless.
    pub repeated_rows: u64,
}

impl Report {
    /// How many refused rows are kept with their reason.
    pub const KEPT: usize = 10_000;

    pub(crate) fn reject(&mut self, file: &str, line: u64, reason: Refusal) {
        self.rejected_rows += 1;
        if self.rejected.len() < Self::KEPT {
            self.rejected.push(Rejected { place: Place { file: file.to_owned(), line }, reason });
        }
    }
}
