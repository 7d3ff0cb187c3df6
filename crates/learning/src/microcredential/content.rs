//! What a version says: the document that is frozen when it is published.

use crate::quiz::{Question, Quiz};
use crate::words::words;
use kernel::{
    ChallengeTaskId, ConceptId, EqfLevel, Lang, Minutes, OutcomeId, QuizItemId, RubricCriterionId, SkillLevel,
};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

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

words! {
    /// Who watches while it is assessed, and whether it is checked who somebody is (Annex I, optional element).
    Supervision {
        /// Nobody watches, and nobody's identity is checked.
        Unsupervised = "unsupervised",
        /// Somebody watches.
        Supervised = "supervised",
        /// Somebody watches, and checks who it is.
        Identified = "identified",
    }
}

words! {
    /// Whether it stands alone or is part of something larger (Annex I, optional element).
    Stackability {
        /// It is complete in itself.
        StandAlone = "stand_alone",
        /// It counts towards another credential.
        Stackable = "stackable",
    }
}

/// Credits of the European Credit Transfer System, in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Credits(i64);

impl Credits {
    /// Hours of work that one credit stands for in Italy.
    pub const HOURS: i64 = 25;

    /// So many hundredths of a credit; none when it is not between 0.01 and 60.
    #[must_use]
    pub fn from_hundredths(hundredths: i64) -> Option<Self> {
        (1..=6_000).contains(&hundredths).then_some(Self(hundredths))
    }

    /// As people write it: `2`, `0,4`, `0.36`; none when it is no such number.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, part) = text.trim().split_once([',', '.']).unwrap_or((text.trim(), ""));
        let digits = |text: &str| text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) {
            return None;
        }
        let part = format!("{part:0<2}");
        Self::from_hundredths(whole.parse::<i64>().ok()? * 100 + part.parse::<i64>().ok()?)
    }

    /// What a workload comes to.
    #[must_use]
    pub fn of(workload: Minutes) -> Option<Self> {
        let minutes = Self::HOURS * 60;
        Self::from_hundredths((workload.get() * 100 + minutes / 2) / minutes)
    }

    /// The hundredths.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.0
    }

    /// As it is written, with a comma or a point.
    #[must_use]
    pub fn written(self, mark: char) -> String {
        let text = format!("{}{mark}{:02}", self.0 / 100, self.0 % 100);
        text.trim_end_matches('0').trim_end_matches(mark).to_owned()
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
        /// What somebody says who has watched.
        Observation = "observation",
        /// What the employer says.
        Statement = "statement",
        /// Questions with right answers.
        Quiz = "quiz",
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
    /// The questions, where it is a quiz.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quiz: Option<Box<Quiz>>,
}

impl ChallengeTask {
    /// The questions, where the task is a quiz; a task that was one before keeps them out of sight.
    #[must_use]
    pub fn asked(&self) -> Option<&Quiz> {
        self.quiz.as_deref().filter(|_| self.evidence == EvidenceRequirement::Quiz)
    }
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
    /// How many judge each submission, blind to each other: one to three.
    pub assessors: i64,
    /// Who has confirmed the level of the European Qualifications Framework; empty when nobody has.
    #[serde(default)]
    pub eqf_verified_by: String,
    /// The workload in credits, where it is said.
    #[serde(default)]
    pub credits: Option<Credits>,
    /// Who watches while it is assessed.
    #[serde(default)]
    pub supervision: Option<Said<Supervision>>,
    /// Whether it is part of something larger.
    #[serde(default)]
    pub stackability: Option<Said<Stackability>>,
    /// Of what it is a part; empty when it stands alone.
    #[serde(default)]
    pub stackable_towards: String,
    /// How many may hand in together; everybody for themselves when there are none.
    #[serde(default)]
    pub group_most: Option<i64>,
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
            eqf_verified_by: String::new(),
            credits: None,
            supervision: None,
            stackability: None,
            stackable_towards: String::new(),
            group_most: None,
        }
    }
}

/// The texts of a version in another language; what is empty is read in the version's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// Title.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// How it is earned.
    pub criteria: String,
    /// The situation from which the tasks arise.
    pub challenge: String,
    /// Outcomes.
    pub outcomes: BTreeMap<OutcomeId, String>,
}

impl Translation {
    /// Whether nothing at all has been translated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether everything is translated that the document says.
    #[must_use]
    pub fn is_whole(&self, content: &Content) -> bool {
        let basics = &content.basics;
        let said = [
            (&basics.title, &self.title),
            (&basics.description, &self.description),
            (&basics.criteria, &self.criteria),
            (&basics.challenge, &self.challenge),
        ];
        said.iter().all(|(own, other)| own.is_empty() || !other.is_empty())
            && content.outcomes.iter().all(|outcome| self.outcomes.contains_key(&outcome.id))
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
    /// The texts in other languages.
    #[serde(default)]
    pub translations: BTreeMap<Lang, Translation>,
}

impl Content {
    /// A document with no outcome, task or criterion yet.
    #[must_use]
    pub const fn of(basics: Basics) -> Self {
        Self {
            basics,
            outcomes: Vec::new(),
            tasks: Vec::new(),
            rubric: Vec::new(),
            translations: BTreeMap::new(),
        }
    }

    /// The document as somebody of a language reads it: translated where it is.
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> Cow<'_, Self> {
        let Some(said) = self.translations.get(&lang).filter(|_| lang != self.basics.lang) else {
            return Cow::Borrowed(self);
        };
        let mut shown = self.clone();
        let basics = &mut shown.basics;
        let texts = [
            (&mut basics.title, &said.title),
            (&mut basics.description, &said.description),
            (&mut basics.criteria, &said.criteria),
            (&mut basics.challenge, &said.challenge),
        ];
        for (own, other) in texts {
            if !other.is_empty() {
                own.clone_from(other);
            }
        }
        for outcome in &mut shown.outcomes {
            if let Some(text) = said.outcomes.get(&outcome.id) {
                outcome.text.clone_from(text);
            }
        }
        Cow::Owned(shown)
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
    /// A new task, or another text of one; the quiz of one that has one stays.
    PutTask(ChallengeTask),
    /// A task less.
    RemoveTask(ChallengeTaskId),
    /// The rules of a task's quiz.
    PutQuizRules {
        /// Which task.
        task: ChallengeTaskId,
        /// Minutes for all of it.
        minutes: Option<i64>,
        /// How often it may be tried.
        attempts: i64,
        /// The share of the points that is enough.
        pass_percent: i64,
    },
    /// A new question of a task's quiz, or another text of one.
    PutQuestion(ChallengeTaskId, Box<Question>),
    /// A question less.
    RemoveQuestion(ChallengeTaskId, QuizItemId),
    /// A new criterion, or other levels of one.
    PutCriterion(RubricCriterion),
    /// A criterion less.
    RemoveCriterion(RubricCriterionId),
    /// The texts in another language; empty ones remove it.
    Translate(Lang, Box<Translation>),
}

/// How many outcomes, tasks or criteria a version may have.
pub const MOST_PARTS: usize = 20;

/// Why a change does not fit the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// A list of the document is full.
    #[error("at most {MOST_PARTS}")]
    ListFull,
    /// A quiz has as many questions as it may have.
    #[error("the quiz is full")]
    QuizFull,
    /// The task is gone, or is no quiz.
    #[error("no such quiz")]
    NoSuchQuiz,
}

impl Change {
    /// The document after the change.
    ///
    /// # Errors
    /// When a list already has as many parts as it may have, or the task of a question is gone.
    pub fn apply(&self, content: &mut Content) -> Result<(), Unfit> {
        match self {
            Change::Basics(basics) => content.basics = (**basics).clone(),
            Change::PutOutcome(outcome) => put(&mut content.outcomes, outcome, |held| held.id == outcome.id)?,
            Change::PutTask(task) => {
                let held = content.tasks.iter().find(|held| held.id == task.id);
                let quiz = held.and_then(|held| held.quiz.clone()).or_else(|| task.quiz.clone());
                let task = ChallengeTask { quiz, ..task.clone() };
                put(&mut content.tasks, &task, |held| held.id == task.id)?;
            }
            Change::PutQuizRules { task, minutes, attempts, pass_percent } => {
                let quiz = quiz_of(content, task)?;
                (quiz.minutes, quiz.attempts, quiz.pass_percent) = (*minutes, *attempts, *pass_percent);
            }
            Change::PutQuestion(task, question) => {
                if !quiz_of(content, task)?.put((**question).clone()) {
                    return Err(Unfit::QuizFull);
                }
            }
            Change::RemoveQuestion(task, id) => {
                quiz_of(content, task)?.questions.retain(|held| held.id != *id);
            }
            Change::PutCriterion(row) => put(&mut content.rubric, row, |held| held.id == row.id)?,
            Change::RemoveOutcome(id) => {
                content.outcomes.retain(|held| held.id != *id);
                for translation in content.translations.values_mut() {
                    translation.outcomes.remove(id);
                }
            }
            Change::Translate(lang, said) if said.is_empty() => {
                content.translations.remove(lang);
            }
            Change::Translate(lang, said) => {
                content.translations.insert(*lang, (**said).clone());
            }
            Change::RemoveTask(id) => content.tasks.retain(|held| held.id != *id),
            Change::RemoveCriterion(id) => content.rubric.retain(|held| held.id != *id),
        }
        Ok(())
    }
}

/// The quiz of a task, as it stands.
fn quiz_of<'a>(content: &'a mut Content, task: &ChallengeTaskId) -> Result<&'a mut Quiz, Unfit> {
    let task = content.tasks.iter_mut().find(|held| held.id == *task);
    task.and_then(|task| task.quiz.as_deref_mut()).ok_or(Unfit::NoSuchQuiz)
}

fn put<T: Clone>(list: &mut Vec<T>, part: &T, is_it: impl Fn(&T) -> bool) -> Result<(), Unfit> {
    match list.iter().position(is_it) {
        Some(at) => list[at] = part.clone(),
        None if list.len() >= MOST_PARTS => return Err(Unfit::ListFull),
        None => list.push(part.clone()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::{Ask, MOST_QUESTIONS};
    use kernel::{SeededEntropy, Timestamp};

    #[test]
    fn a_quiz_is_changed_as_it_stands() {
        let (entropy, now) = (SeededEntropy::new(1), Timestamp::from_microseconds(0));
        let question = || Question {
            id: QuizItemId::fresh(now, &entropy),
            identifier: String::new(),
            prompt: "Perché?".to_owned(),
            points: 1,
            ask: Ask::ShortAnswer { accepted: vec!["sì".to_owned()] },
        };
        let task = ChallengeTask {
            id: ChallengeTaskId::fresh(now, &entropy),
            title: "Quiz".to_owned(),
            instructions: String::new(),
            evidence: EvidenceRequirement::Quiz,
            quiz: Some(Box::default()),
        };
        let mut content = Content::of(Basics::titled("Quiz", Lang::It));
        let put = |question: Question| Change::PutQuestion(task.id.clone(), Box::new(question));
        assert_eq!(put(question()).apply(&mut content), Err(Unfit::NoSuchQuiz));
        for change in [Change::PutTask(task.clone()), put(question()), put(question())] {
            change.apply(&mut content).unwrap();
        }
        let renamed = ChallengeTask { title: "Che cosa sai".to_owned(), ..task.clone() };
        Change::PutTask(renamed).apply(&mut content).unwrap();
        let questions = |content: &Content| content.tasks[0].quiz.as_ref().unwrap().questions.clone();
        assert_eq!(questions(&content).len(), 2, "what two add is both there, whoever renames the task");
        let first = questions(&content)[0].id.clone();
        Change::RemoveQuestion(task.id.clone(), first).apply(&mut content).unwrap();
        for _ in 1..MOST_QUESTIONS {
            put(question()).apply(&mut content).unwrap();
        }
        assert_eq!(put(question()).apply(&mut content), Err(Unfit::QuizFull));
    }

    #[test]
    fn credits_are_read_as_people_write_them() {
        let read = |text: &str| Credits::parse(text).map(Credits::hundredths);
        assert_eq!(
            [read("2"), read("0,4"), read("0.36"), read("12.5")],
            [Some(200), Some(40), Some(36), Some(1_250)]
        );
        assert_eq!([read("0"), read("-1"), read("1e3"), read(""), read("61"), read("0.001")], [None; 6]);
        assert_eq!(Credits::parse("0,40").map(|credits| credits.written(',')), Some("0,4".to_owned()));
        let ten_hours = Minutes::new(600).ok().and_then(Credits::of);
        assert_eq!(ten_hours.map(Credits::hundredths), Some(40));
    }

    #[test]
    fn what_is_not_translated_is_read_in_its_own_language() {
        let mut content = Content::of(Basics::titled("Fogli di calcolo", Lang::It));
        content.basics.description = "Una tabella".to_owned();
        let said = Translation { title: "Spreadsheets".to_owned(), ..Translation::default() };
        assert!(!said.is_whole(&content));
        content.translations.insert(Lang::En, said);
        let shown = content.in_language(Lang::En);
        assert_eq!(
            (shown.basics.title.as_str(), shown.basics.description.as_str()),
            ("Spreadsheets", "Una tabella")
        );
        assert_eq!(content.in_language(Lang::Fr).basics.title, "Fogli di calcolo");
    }
}
