//! A pilot and its seven steps. Pure.

use crate::words::words;
use kernel::{EditionId, MicrocredentialVersionId, OrganisationId, PersonId, PilotId, Timestamp};

words! {
    /// The steps of a pilot, in order.
    Step {
        /// Who does it, with which part.
        Team = "team",
        /// By which rules: the quality framework.
        Framework = "framework",
        /// The team learns what it takes.
        Training = "training",
        /// The microcredential is designed.
        Design = "design",
        /// It is held with a first group.
        Trial = "trial",
        /// Learners are assessed, and the results validated.
        Evaluation = "evaluation",
        /// What is learned from it, and what changes.
        Analysis = "analysis",
    }
}

/// Something of the provider that shows what was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// A version of a microcredential.
    Version(MicrocredentialVersionId),
    /// An edition.
    Edition(EditionId),
}

impl Shown {
    /// Reads the id of one or the other.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        let version = MicrocredentialVersionId::parse(id).map(Self::Version);
        version.or_else(|_| EditionId::parse(id).map(Self::Edition)).ok()
    }

    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Shown::Version(id) => id.as_str(),
            Shown::Edition(id) => id.as_str(),
        }
    }

    /// Where it is seen.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Shown::Version(id) => format!("/design/versions/{id}"),
            Shown::Edition(id) => format!("/design/editions/{id}"),
        }
    }
}

/// One step of a pilot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepReport {
    /// Which.
    pub step: Step,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// Until when: a day such as `2026-11-22`.
    pub due_on: Option<String>,
    /// What was done, in words.
    pub note: String,
    /// What shows it, of the provider's own.
    pub shown: Option<Shown>,
    /// The address of a document that shows it; empty for none.
    pub link: String,
    /// Since when it is done.
    pub done_at: Option<Timestamp>,
}

impl StepReport {
    /// A step that nobody has touched.
    #[must_use]
    pub const fn new(step: Step) -> Self {
        Self {
            step,
            owner: None,
            due_on: None,
            note: String::new(),
            shown: None,
            link: String::new(),
            done_at: None,
        }
    }

    /// Whether anything shows that it was done.
    #[must_use]
    pub fn has_evidence(&self) -> bool {
        !self.note.trim().is_empty() || self.shown.is_some() || !self.link.is_empty()
    }

    /// Whether its day is over and it is not done. `today` is a day such as `2026-11-22`.
    #[must_use]
    pub fn is_late(&self, today: &str) -> bool {
        self.done_at.is_none() && self.due_on.as_deref().is_some_and(|due| due < today)
    }
}

/// A pilot with its steps, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pilot {
    /// Its id.
    pub id: PilotId,
    /// Whose.
    pub organisation: OrganisationId,
    /// What is tried out.
    pub title: String,
    /// All seven, in the order of [`Step::ALL`].
    pub steps: Vec<StepReport>,
}

impl Pilot {
    /// How many steps are done.
    #[must_use]
    pub fn done(&self) -> usize {
        self.steps.iter().filter(|step| step.done_at.is_some()).count()
    }

    /// The first step that is not done.
    #[must_use]
    pub fn next(&self) -> Option<&StepReport> {
        self.steps.iter().find(|step| step.done_at.is_none())
    }

    /// One of the steps.
    #[must_use]
    pub fn step(&self, wanted: Step) -> Option<&StepReport> {
        self.steps.iter().find(|step| step.step == wanted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_without_evidence_shows_nothing() {
        let mut step = StepReport::new(Step::Team);
        step.note = "  \n".to_owned();
        assert!(!step.has_evidence());
        step.link = "https://docs.example/verbale".to_owned();
        assert!(step.has_evidence());
    }

    #[test]
    fn late_is_what_is_due_and_not_done() {
        let mut step = StepReport::new(Step::Trial);
        assert!(!step.is_late("2026-11-22"));
        step.due_on = Some("2026-11-21".to_owned());
        assert!(step.is_late("2026-11-22") && !step.is_late("2026-11-21"));
        step.done_at = Some(Timestamp::from_microseconds(1));
        assert!(!step.is_late("2026-11-22"));
    }
}
