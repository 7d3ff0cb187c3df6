//! What a version says: the document that is frozen when it is published.

use crate::words::words;
use kernel::{ChallengeTaskId, ConceptId, EqfLevel, Lang, Minutes, OutcomeId, RubricCriterionId, SkillLevel};
use serde::{Deserialize, Serialize};

words! {
    /// Type of assessment (Annex I, element 9).
    AssessmentType {
        /// Something is made or done, and judged by a rubric.
        PracticalTask = "practical_task",
        /// A piece of work over a longer time.
        Project = "project",
        /// A collection of evidence.
        Portfolio = "portfolio",
        /// Questions answered in writing.
        WrittenTest = "written_test",
        /// A conversation.
        OralExamination = "oral_examination",
        /// Somebody is watched at work.
        Observation = "observation",
    }
}

words! {
    /// Form of participation (Annex I, element 10).
    ParticipationForm {
        /// On site.
        InPerson = "in_person",
        /// Online.
        Online = "online",
        /// Partly one, partly the other.
        Blended = "blended",
        /// At the workplace.
        AtWork = "at_work",
    }
}

words! {
    /// Type of quality assurance (Annex I, element 11).
    QualityAssurance {
        /// Two people of the provider: one assesses, another validates.
        Internal = "internal",
        /// Other providers of the network look on.
        Peer = "peer",
        /// The region's accreditation of the provider.
        Accreditation = "accreditation",
        /// A body outside the network.
        External = "external",
    }
}

/// A choice together with the words a credential will use for it, in the version's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said<T> {
    /// The choice.
    pub code: T,
    /// Its words.
    pub words: String,
}

/// A concept of a framework, as it was called when it was linked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkedConcept {
    /// The concept.
    pub id: ConceptId,
    /// Its official address.
    pub uri: String,
    /// Its name in the version's language.
    pub name: String,
    /// The framework's name (ESCO…).
    pub framework: String,
}

/// What somebody can do who has earned the microcredential.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// Its id.
    pub id: OutcomeId,
    /// Begins with a verb.
    pub text: String,
    /// The concept it is tied to.
    pub concept: Option<LinkedConcept>,
    /// The level it proves, 0 to 8.
    pub level: SkillLevel,
}

words! {
    /// What a task asks to be handed in.
    EvidenceRequirement {
        /// A written answer.
        Text = "text",
        /// A file.
        File = "file",
        /// A link.
        Link = "link",
    }
}

/// One task of the challenge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeTask {
    /// Its id.
    pub id: ChallengeTaskId,
    /// In a line.
    pub title: String,
    /// What is to be done.
    pub instructions: String,
    /// What is to be handed in.
    pub evidence: EvidenceRequirement,
}

/// One level of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RubricLevel {
    /// How it is recognised.
    pub title: String,
    /// What it counts.
    pub points: i64,
}

/// One row of the rubric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RubricCriterion {
    /// Its id.
    pub id: RubricCriterionId,
    /// What is looked at.
    pub title: String,
    /// Worst first; two to five.
    pub levels: Vec<RubricLevel>,
    /// The level needed to pass, an index into `levels`.
    pub required: usize,
}

/// What a version says besides its outcomes, tasks and criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basics {
    /// Title.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// How it is earned (Open Badges `criteria.narrative`).
    pub criteria: String,
    /// Language of the texts.
    pub lang: Lang,
    /// The situation from which the tasks arise.
    pub challenge: String,
    /// Work it takes, all included.
    pub workload: Option<Minutes>,
    /// Level of the European Qualifications Framework.
    pub eqf_level: Option<EqfLevel>,
    /// Annex I, element 9.
    pub assessment_type: Option<Said<AssessmentType>>,
    /// Annex I, element 10.
    pub participation_form: Option<Said<ParticipationForm>>,
    /// Annex I, element 11.
    pub quality_assurance: Option<Said<QualityAssurance>>,
    /// What one must bring along; may be empty.
    pub prerequisites: String,
    /// Colour of the badge picture, `#rrggbb`.
    pub colour: String,
    /// Months for which it is to be relied on; for ever when there are none.
    pub validity_months: Option<i64>,
    /// How many judge each submission, blind to each other: one or two.
    pub assessors: i64,
}

impl Basics {
    /// A beginning: a title in a language.
    #[must_use]
    pub fn titled(title: impl Into<String>, lang: Lang) -> Self {
        Self {
            title: title.into(),
            description: String::new(),
            criteria: String::new(),
            lang,
            challenge: String::new(),
            workload: None,
            eqf_level: None,
            assessment_type: None,
            participation_form: None,
            quality_assurance: None,
            prerequisites: String::new(),
            colour: String::from("#0066cc"),
            validity_months: None,
            assessors: 1,
        }
    }
}

/// The whole document of a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Title and all that stands once.
    pub basics: Basics,
    /// Outcomes, in order.
    pub outcomes: Vec<Outcome>,
    /// Tasks, in order.
    pub tasks: Vec<ChallengeTask>,
    /// Rubric, in order.
    pub rubric: Vec<RubricCriterion>,
}

impl Content {
    /// A document with no outcome, task or criterion yet.
    #[must_use]
    pub const fn of(basics: Basics) -> Self {
        Self { basics, outcomes: Vec::new(), tasks: Vec::new(), rubric: Vec::new() }
    }

    /// The criterion of an id.
    #[must_use]
    pub fn criterion(&self, id: &RubricCriterionId) -> Option<&RubricCriterion> {
        self.rubric.iter().find(|criterion| criterion.id == *id)
    }
}

/// One change to a draft.
#[derive(Debug, Clone)]
pub enum Change {
    /// Title and all that stands once.
    Basics(Box<Basics>),
    /// A new outcome, or another text of one.
    PutOutcome(Outcome),
    /// An outcome less.
    RemoveOutcome(OutcomeId),
    /// A new task, or another text of one.
    PutTask(ChallengeTask),
    /// A task less.
    RemoveTask(ChallengeTaskId),
    /// A new criterion, or other levels of one.
    PutCriterion(RubricCriterion),
    /// A criterion less.
    RemoveCriterion(RubricCriterionId),
}

/// How many outcomes, tasks or criteria a version may have.
pub const MOST_PARTS: usize = 20;

/// A list of the document is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("at most {MOST_PARTS}")]
pub struct ListFull;

impl Change {
    /// The document after the change.
    ///
    /// # Errors
    /// When a list already has as many parts as it may have.
    pub fn apply(&self, content: &mut Content) -> Result<(), ListFull> {
        match self {
            Change::Basics(basics) => content.basics = (**basics).clone(),
            Change::PutOutcome(outcome) => put(&mut content.outcomes, outcome, |held| held.id == outcome.id)?,
            Change::PutTask(task) => put(&mut content.tasks, task, |held| held.id == task.id)?,
            Change::PutCriterion(row) => put(&mut content.rubric, row, |held| held.id == row.id)?,
            Change::RemoveOutcome(id) => content.outcomes.retain(|held| held.id != *id),
            Change::RemoveTask(id) => content.tasks.retain(|held| held.id != *id),
            Change::RemoveCriterion(id) => content.rubric.retain(|held| held.id != *id),
        }
        Ok(())
    }
}

fn put<T: Clone>(list: &mut Vec<T>, part: &T, is_it: impl Fn(&T) -> bool) -> Result<(), ListFull> {
    match list.iter().position(is_it) {
        Some(at) => list[at] = part.clone(),
        None if list.len() >= MOST_PARTS => return Err(ListFull),
        None => list.push(part.clone()),
    }
    Ok(())
}
