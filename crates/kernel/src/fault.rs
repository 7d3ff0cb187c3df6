//! What can go wrong at the edge: one [`Fault`], with a stable code, a text key for the user and a
//! cause for the log, kept apart.

use crate::policy::{Action, ResourceKind};

/// The policy does not grant it. At the edge this is "not found" unless the resource is visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{action} on {kind} is not granted")]
pub struct Denied {
    /// What was wanted.
    pub action: Action,
    /// On what.
    pub kind: ResourceKind,
    /// Whether the actor may at least see the resource; if not, it does not exist for them.
    pub visible: bool,
}

/// A message for the user: the key of a text in the Fluent files, and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Key of the text.
    pub key: &'static str,
    /// Named values that the text shows.
    pub arguments: Vec<(&'static str, String)>,
}

impl Problem {
    /// A message without arguments.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, arguments: Vec::new() }
    }

    /// The same message with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }
}

/// A message about one field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field's name in the form.
    pub field: &'static str,
    /// What is wrong with it.
    pub problem: Problem,
}

/// Everything a handler may answer with instead of a page.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no such thing, or it belongs to somebody else.
    #[error("not found")]
    NotFound,
    /// The visitor has to sign in first.
    #[error("sign in first")]
    SignInFirst,
    /// The actor may see it, but not do this.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A rule of the domain says no; the message says which and what to do.
    #[error("refused: {}", .0.key)]
    Refused(Problem),
    /// The request itself cannot be read.
    #[error("bad request: {}", .0.key)]
    BadRequest(Problem),
    /// More than the limit was sent.
    #[error("too large: at most {limit} bytes")]
    TooLarge {
        /// The limit, in bytes.
        limit: u64,
    },
    /// Too many attempts; wait.
    #[error("too many attempts, wait {seconds} s")]
    TooMany {
        /// How long to wait.
        seconds: u64,
    },
    /// Storage, disk or a peer cannot be reached just now.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// A stored row breaks an invariant.
    #[error("{table}.{column} of row {row}: {detail}")]
    BrokenRow {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
        /// The row's key.
        row: String,
        /// What is wrong.
        detail: String,
    },
    /// Anything else: a defect of ours.
    #[error("{0}")]
    Internal(String),
}

impl Fault {
    /// The stable code shown on the page and written in the log.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Fault::NotFound => "BTG-404",
            Fault::SignInFirst => "BTG-401",
            Fault::Denied(_) => "BTG-403",
            Fault::Refused(_) => "BTG-409",
            Fault::BadRequest(_) => "BTG-400",
            Fault::TooLarge { .. } => "BTG-413",
            Fault::TooMany { .. } => "BTG-429",
            Fault::Unavailable(_) => "BTG-503",
            Fault::BrokenRow { .. } => "BTG-510",
            Fault::Internal(_) => "BTG-500",
        }
    }
}
