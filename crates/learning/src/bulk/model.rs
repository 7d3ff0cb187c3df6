//! A run, its states, and what is said of its rows. Pure.

use crate::words::{NotAllowed, words};
use kernel::{
    BlobId, BulkRunId, EditionId, MicrocredentialVersionId, OrganisationId, PersonId, Problem, Timestamp,
};
use serde::{Deserialize, Serialize};
use web::TextValue;

words! {
    /// What is done with every row.
    Kind {
        /// Somebody gets a seat.
        Enrolments = "enrolments",
        /// Somebody was there, or was not.
        Attendance = "attendance",
        /// Somebody is awarded.
        Awards = "awards",
        /// An award is put in doubt.
        Suspend = "suspend",
        /// It is put right again.
        Reinstate = "reinstate",
        /// It is made void.
        Revoke = "revoke",
        /// Another takes its place.
        Supersede = "supersede",
        /// It is no longer kept for an owner who never came.
        Cancel = "cancel",
    }
}

impl Kind {
    /// Whether it changes what awards are worth.
    #[must_use]
    pub const fn is_standing(self) -> bool {
        matches!(self, Kind::Suspend | Kind::Reinstate | Kind::Revoke | Kind::Supersede | Kind::Cancel)
    }

    /// Rows that are carried out in one transaction.
    #[must_use]
    pub const fn rows_at_once(self) -> usize {
        match self {
            Kind::Awards => 2_000,
            Kind::Enrolments | Kind::Attendance => 100,
            _ => 500,
        }
    }

    /// Whether the learners must be told why.
    #[must_use]
    pub const fn needs_note(self) -> bool {
        matches!(self, Kind::Suspend | Kind::Revoke)
    }

    /// What undoes it, where the domain allows that.
    #[must_use]
    pub const fn undone_by(self) -> Option<Kind> {
        match self {
            Kind::Suspend => Some(Kind::Reinstate),
            Kind::Reinstate => Some(Kind::Suspend),
            _ => None,
        }
    }
}

/// Characters of a note.
pub const NOTE: std::ops::RangeInclusive<usize> = 3..=500;

words! {
    /// Where a run stands.
    RunState {
        /// Its rows are being judged.
        Checking = "checking",
        /// Somebody is to look at what would happen.
        Checked = "checked",
        /// Its rows are being carried out.
        Running = "running",
        /// All rows are behind us.
        Done = "done",
        /// The file cannot be used.
        Failed = "failed",
        /// Somebody stopped it.
        Stopped = "stopped",
    }
}

impl Run {
    /// Whether no job carries it on but the command that somebody started, as long as it runs.
    #[must_use]
    pub fn is_at_the_desk(&self) -> bool {
        let by = if self.state == RunState::Running { &self.confirmed_by } else { &self.made_by };
        self.state.is_moving() && by.parse::<PersonId>().is_err()
    }
}

impl RunState {
    /// The state after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: Self) -> Result<Self, NotAllowed> {
        use RunState::{Checked, Checking, Done, Failed, Running, Stopped};
        match (self, to) {
            (Checking, Checked | Failed | Stopped)
            | (Checked, Running | Stopped)
            | (Running, Done | Failed | Stopped) => Ok(to),
            (from, to) => Err(NotAllowed { from: from.as_str(), to: to.as_str() }),
        }
    }

    /// Whether a job is at work on it.
    #[must_use]
    pub const fn is_moving(self) -> bool {
        matches!(self, RunState::Checking | RunState::Running)
    }
}

/// What was chosen for all rows of a run.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// The edition of rows that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition: Option<EditionId>,
    /// The version of rows that name none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<MicrocredentialVersionId>,
    /// Why awards are revoked: a word as it is stored.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// What the learners are told.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// How many rows came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Rows of the file.
    pub total: i64,
    /// Rows behind us, in the present state.
    pub next_row: i64,
    /// Found good by the check.
    pub good: i64,
    /// Carried out.
    pub done: i64,
    /// Of these: on a waitlist, or waiting for their owner.
    pub waiting: i64,
    /// Were there before.
    pub already: i64,
    /// Cannot be carried out.
    pub bad: i64,
    /// Warnings.
    pub suspected: i64,
}

impl Counts {
    /// What a chunk adds.
    #[must_use]
    pub const fn plus(self, more: Self) -> Self {
        Self {
            total: self.total,
            next_row: self.next_row + more.next_row,
            good: self.good + more.good,
            done: self.done + more.done,
            waiting: self.waiting + more.waiting,
            already: self.already + more.already,
            bad: self.bad + more.bad,
            suspected: self.suspected + more.suspected,
        }
    }
}

/// A run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its id.
    pub id: BulkRunId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// What is done.
    pub kind: Kind,
    /// Where it stands.
    pub state: RunState,
    /// What was chosen for all rows.
    pub choices: Choices,
    /// The file.
    pub blob: BlobId,
    /// The name it came with.
    pub file_name: String,
    /// SHA-256 of the file in hex.
    pub sha256: String,
    /// What its rows came to so far.
    pub counts: Counts,
    /// Why the file cannot be used.
    pub problem: Option<Said>,
    /// Who handed it in: a person's id, or the part of the system.
    pub made_by: String,
    /// Who confirmed it; empty before.
    pub confirmed_by: String,
    /// When it was handed in.
    pub created_at: Timestamp,
    /// When it last moved.
    pub changed_at: Timestamp,
}

/// A text as it is stored: key, and named values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Key of the text.
    pub key: String,
    /// What it shows.
    pub arguments: Vec<(String, String)>,
}

impl Said {
    /// What it shows, as texts take it: only what counts is written with digit groups, never what somebody wrote.
    #[must_use]
    pub fn values(&self) -> Vec<(&str, TextValue)> {
        let value = |name: &str, text: &String| match text.parse::<i64>() {
            Ok(number) if matches!(name, "row" | "most") => TextValue::Number(number),
            _ => TextValue::Text(text.clone()),
        };
        self.arguments.iter().map(|(name, text)| (name.as_str(), value(name, text))).collect()
    }
}

impl From<Problem> for Said {
    fn from(problem: Problem) -> Self {
        let arguments = problem.arguments.into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { key: problem.key.to_owned(), arguments: arguments.collect() }
    }
}

words! {
    /// How heavy a finding weighs.
    Weight {
        /// The row is not carried out.
        Bad = "bad",
        /// Somebody should look at it.
        Suspected = "suspected",
    }
}

/// What is to be said of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The number of the row, the header being 1.
    pub number: u64,
    /// The line of the file on which it begins.
    pub line: u64,
    /// How heavy it weighs.
    pub weight: Weight,
    /// The column; empty when it is the row as a whole.
    pub field: String,
    /// What is said.
    pub said: Said,
}

#[cfg(test)]
mod tests {
    use super::RunState::{Checked, Checking, Done, Failed, Running, Stopped};
    use super::Said;
    use kernel::Problem;
    use web::TextValue;

    #[test]
    fn what_somebody_wrote_is_shown_as_they_wrote_it() {
        let said = Said::from(Problem::new("a").with("said", "12345").with("row", "12345"));
        let values = said.values();
        assert!(matches!(&values[0].1, TextValue::Text(text) if text == "12345"));
        assert!(matches!(&values[1].1, TextValue::Number(12_345)));
    }

    #[test]
    fn nothing_runs_that_was_not_checked_and_nothing_runs_twice() {
        assert!(Checking.move_to(Running).is_err());
        for over in [Done, Failed, Stopped] {
            assert!(over.move_to(Running).is_err() && over.move_to(Checked).is_err(), "{over}");
        }
        assert!(Checked.move_to(Running).is_ok());
    }
}
