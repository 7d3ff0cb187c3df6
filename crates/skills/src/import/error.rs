//! Why an input as a whole cannot be used.

/// An input that cannot be used, with the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError {
    /// The file, and the entry inside an archive (`esco.zip/skills_en.csv`).
    pub file: String,
    /// The line, when the obstacle has one.
    pub line: Option<u64>,
    /// What stands in the way.
    pub obstacle: Obstacle,
}

/// What stands in the way of an import.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    /// The file cannot be opened or read.
    #[error("it cannot be read ({0}); check the path and the permissions")]
    Unreadable(String),
    /// Named a zip, and none.
    #[error("this is not a zip archive; give the file as downloaded, not a web page or a renamed table")]
    NotAZip,
    /// The download was cut short.
    #[error("the archive ends too early, as after a broken download; download it again")]
    Truncated,
    /// The archive opens, an entry does not.
    #[error("the archive is damaged here ({0}); download it again")]
    Damaged(String),
    /// Unpacks to more than is allowed.
    #[error("it unpacks to more than allowed ({0}); if the file can be trusted, raise the limit")]
    TooLarge(String),
    /// Nothing here is known.
    #[error("no table of {0} was recognised by its columns; give the CSV download of its portal")]
    NothingRecognised(&'static str),
    /// Relations alone.
    #[error("relations need their concepts; give the classification together with them, or import it first")]
    RelationsWithoutConcepts,
    /// A table in no known language.
    #[error(
        "the language of this table is unknown; end its name in the language (skills_it.csv) or name it in the command"
    )]
    LanguageUnknown,
    /// Two versions at once.
    #[error("versions {0} and {1} are mixed; import one version at a time")]
    VersionsMixed(String, String),
    /// A column without which nothing can be read.
    #[error("the column {0} is missing; give the table with its first line as published")]
    MissingColumn(String),
    /// Not the format it should be.
    #[error("{0}; give the file as published")]
    Malformed(String),
}

impl ImportError {
    pub(crate) fn new(file: impl Into<String>, obstacle: Obstacle) -> Self {
        Self { file: file.into(), line: None, obstacle }
    }

    pub(crate) fn at(file: impl Into<String>, line: u64, obstacle: Obstacle) -> Self {
        Self { file: file.into(), line: Some(line), obstacle }
    }
}

impl std::fmt::Display for ImportError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(out, ", line {line}")?;
        }
        write!(out, ": {}", self.obstacle)
    }
}

impl std::error::Error for ImportError {}
