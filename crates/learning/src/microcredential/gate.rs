//! The publish gate: what a version still lacks, named one by one, and how good it is.
//!
//! The eleven mandatory elements of Council Recommendation 2022/C 243/02, Annex I; what an assessment needs
//! besides; whether what is said holds together; and advice. Four of the eleven are known only when an award is
//! made (learner, country of the issuer, awarding body, date): the network fills them in by itself.

use super::content::{
    ChallengeTask, Content, Credits, EvidenceRequirement, ParticipationForm, RubricCriterion, Stackability,
    Supervision,
};
use super::verbs;
use crate::quality::Rules;
use kernel::fold;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Something that a version has or lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Element {
    /// Annex I, 1: who learned. Filled in by the award.
    Learner,
    /// Annex I, 2: title.
    Title,
    /// Annex I, 3: country of the issuer. Filled in by the award.
    Country,
    /// Annex I, 4: awarding body. Filled in by the award.
    AwardingBody,
    /// Annex I, 5: date. Filled in by the award.
    Date,
    /// Annex I, 6: learning outcomes.
    Outcomes,
    /// Annex I, 7: workload.
    Workload,
    /// Annex I, 8: level of the European Qualifications Framework.
    EqfLevel,
    /// Annex I, 9: type of assessment.
    AssessmentType,
    /// Annex I, 10: form of participation.
    ParticipationForm,
    /// Annex I, 11: type of quality assurance.
    QualityAssurance,
    /// What it is about.
    Description,
    /// How it is earned.
    Criteria,
    /// At least one task.
    Tasks,
    /// At least one criterion, each with levels of rising points.
    Rubric,
    /// Every quiz asks something.
    QuizQuestions,
    /// No outcome, task or criterion stands twice.
    Distinct,
    /// Some criterion asks for more than its worst level: it is possible to fail.
    CanBeFailed,
    /// What is learned at work is witnessed there.
    Witnessed,
    /// What counts towards something says towards what.
    StackableTowards,
    /// A translation that was begun is whole.
    Translations,
    /// Credits and hours say the same.
    Credits,
    /// Every outcome is tied to a concept.
    OutcomesLinked,
    /// Every outcome begins with what can be seen to be done.
    OutcomesVisible,
    /// No outcome is far above the level of the whole.
    OutcomesFitLevel,
    /// Who watches is said, and that somebody does where the provider wants it.
    Supervision,
    /// Whether it is part of something larger is said.
    Stackability,
}

/// How much an element weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// Nothing is published without it.
    Required,
    /// It would be better with it.
    Advised,
}

impl Element {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Element; 27] = [
        Element::Learner,
        Element::Title,
        Element::Country,
        Element::AwardingBody,
        Element::Date,
        Element::Outcomes,
        Element::Workload,
        Element::EqfLevel,
        Element::AssessmentType,
        Element::ParticipationForm,
        Element::QualityAssurance,
        Element::Description,
        Element::Criteria,
        Element::Tasks,
        Element::Rubric,
        Element::QuizQuestions,
        Element::Distinct,
        Element::CanBeFailed,
        Element::Witnessed,
        Element::StackableTowards,
        Element::Translations,
        Element::Credits,
        Element::OutcomesLinked,
        Element::OutcomesVisible,
        Element::OutcomesFitLevel,
        Element::Supervision,
        Element::Stackability,
    ];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Element::Learner => "learning-element-learner",
            Element::Title => "learning-element-title",
            Element::Country => "learning-element-country",
            Element::AwardingBody => "learning-element-awarding-body",
            Element::Date => "learning-element-date",
            Element::Outcomes => "learning-element-outcomes",
            Element::Workload => "learning-element-workload",
            Element::EqfLevel => "learning-element-eqf-level",
            Element::AssessmentType => "learning-element-assessment-type",
            Element::ParticipationForm => "learning-element-participation-form",
            Element::QualityAssurance => "learning-element-quality-assurance",
            Element::Description => "learning-element-description",
            Element::Criteria => "learning-element-criteria",
            Element::Tasks => "learning-element-tasks",
            Element::Rubric => "learning-element-rubric",
            Element::QuizQuestions => "learning-element-quiz-questions",
            Element::Distinct => "learning-element-distinct",
            Element::CanBeFailed => "learning-element-can-be-failed",
            Element::Witnessed => "learning-element-witnessed",
            Element::StackableTowards => "learning-element-stackable-towards",
            Element::Translations => "learning-element-translations",
            Element::Credits => "learning-element-credits",
            Element::OutcomesLinked => "learning-element-outcomes-linked",
            Element::OutcomesVisible => "learning-element-outcomes-visible",
            Element::OutcomesFitLevel => "learning-element-outcomes-fit-level",
            Element::Supervision => "learning-element-supervision",
            Element::Stackability => "learning-element-stackability",
        }
    }

    /// Where it is filled in, below the address of the version; none when the award fills it in.
    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Element::Learner | Element::Country | Element::AwardingBody | Element::Date => None,
            Element::Title => Some("/edit#f-title"),
            Element::Outcomes => Some("/outcomes/new"),
            Element::Workload => Some("/edit#f-workload"),
            Element::EqfLevel => Some("/edit#f-eqf_level"),
            Element::AssessmentType => Some("/edit#f-assessment_type"),
            Element::ParticipationForm => Some("/edit#f-participation_form"),
            Element::QualityAssurance => Some("/edit#f-quality_assurance"),
            Element::Description => Some("/edit#f-description"),
            Element::Criteria => Some("/edit#f-criteria"),
            Element::Tasks => Some("/tasks/new"),
            Element::Rubric => Some("/criteria/new"),
            Element::Credits => Some("/edit#f-credits"),
            Element::Supervision => Some("/edit#f-supervision"),
            Element::Stackability => Some("/edit#f-stackability"),
            Element::StackableTowards => Some("/edit#f-stackable_towards"),
            Element::Translations => Some("/translations"),
            Element::Witnessed | Element::QuizQuestions => Some("/tasks"),
            Element::CanBeFailed => Some("/criteria"),
            Element::Distinct
            | Element::OutcomesLinked
            | Element::OutcomesVisible
            | Element::OutcomesFitLevel => Some("/outcomes"),
        }
    }

    /// Where it is filled in in a version, below its address: of quizzes it is the first that asks nothing.
    #[must_use]
    pub fn field_in(self, content: &Content) -> Option<Cow<'static, str>> {
        let empty = content.tasks.iter().find(|task| self == Element::QuizQuestions && asks_nothing(task));
        match empty {
            Some(task) => Some(Cow::Owned(format!("/tasks/{}/quiz", task.id))),
            None => self.field().map(Cow::Borrowed),
        }
    }

    /// How much it weighs under a provider's rules.
    #[must_use]
    pub const fn demand(self, rules: &Rules) -> Demand {
        match self {
            Element::OutcomesLinked if !rules.linked_outcomes => Demand::Advised,
            Element::Supervision if !rules.supervised => Demand::Advised,
            Element::Credits
            | Element::OutcomesVisible
            | Element::OutcomesFitLevel
            | Element::Stackability => Demand::Advised,
            _ => Demand::Required,
        }
    }

    /// Whether the version says it, or need not.
    #[must_use]
    pub fn is_there(self, content: &Content, rules: &Rules) -> bool {
        let basics = &content.basics;
        match self {
            Element::Learner | Element::Country | Element::AwardingBody | Element::Date => true,
            Element::Title => !basics.title.trim().is_empty(),
            Element::Outcomes => !content.outcomes.is_empty(),
            Element::Workload => basics.workload.is_some_and(|workload| workload.get() > 0),
            Element::EqfLevel => basics.eqf_level.is_some(),
            Element::AssessmentType => basics.assessment_type.is_some(),
            Element::ParticipationForm => basics.participation_form.is_some(),
            Element::QualityAssurance => basics.quality_assurance.is_some(),
            Element::Description => !basics.description.trim().is_empty(),
            Element::Criteria => !basics.criteria.trim().is_empty(),
            Element::Tasks => !content.tasks.is_empty(),
            Element::QuizQuestions => !content.tasks.iter().any(asks_nothing),
            Element::Rubric => !content.rubric.is_empty() && content.rubric.iter().all(can_be_judged),
            _ => self.holds(content, rules),
        }
    }

    /// Whether the version says anything that this is about: of no tasks it cannot be asked whether each is in order.
    #[must_use]
    pub fn applies(self, content: &Content) -> bool {
        let basics = &content.basics;
        match self {
            Element::QuizQuestions => content.tasks.iter().any(|task| task.asked().is_some()),
            Element::Distinct => {
                !(content.outcomes.is_empty() && content.tasks.is_empty() && content.rubric.is_empty())
            }
            Element::CanBeFailed => !content.rubric.is_empty(),
            Element::Witnessed => {
                basics.participation_form.as_ref().is_some_and(|said| said.code == ParticipationForm::AtWork)
            }
            Element::StackableTowards => {
                basics.stackability.as_ref().is_some_and(|said| said.code != Stackability::StandAlone)
            }
            Element::Translations => !content.translations.is_empty(),
            Element::Credits => basics.credits.is_some(),
            Element::OutcomesLinked | Element::OutcomesVisible => !content.outcomes.is_empty(),
            Element::OutcomesFitLevel => !content.outcomes.is_empty() && basics.eqf_level.is_some(),
            _ => true,
        }
    }

    /// Whether what is said holds together.
    fn holds(self, content: &Content, rules: &Rules) -> bool {
        let basics = &content.basics;
        let outcomes = &content.outcomes;
        match self {
            Element::Distinct => all_distinct(content),
            Element::CanBeFailed => {
                content.rubric.is_empty() || content.rubric.iter().any(|row| row.required > 0)
            }
            Element::Witnessed => is_witnessed(content),
            Element::StackableTowards => {
                basics.stackability.as_ref().is_none_or(|said| said.code == Stackability::StandAlone)
                    || !basics.stackable_towards.trim().is_empty()
            }
            Element::Translations => content.translations.values().all(|said| said.is_whole(content)),
            Element::Credits => match (basics.credits, basics.workload.and_then(Credits::of)) {
                (Some(said), Some(due)) => said.hundredths().abs_diff(due.hundredths()) <= 5,
                _ => basics.credits.is_none(),
            },
            Element::OutcomesLinked => outcomes.iter().all(|outcome| outcome.concept.is_some()),
            Element::OutcomesVisible => {
                outcomes.iter().all(|outcome| !verbs::is_vague(&outcome.text, basics.lang))
            }
            Element::OutcomesFitLevel => basics
                .eqf_level
                .is_none_or(|level| outcomes.iter().all(|outcome| outcome.level.get() <= level.get() + 1)),
            Element::Supervision => basics
                .supervision
                .as_ref()
                .is_some_and(|said| !rules.supervised || said.code != Supervision::Unsupervised),
            Element::Stackability => basics.stackability.is_some(),
            _ => true,
        }
    }
}

/// A quiz without questions.
fn asks_nothing(task: &ChallengeTask) -> bool {
    task.asked().is_some_and(|quiz| quiz.questions.is_empty())
}

/// Two levels at least, points that rise, and a required level that exists.
fn can_be_judged(criterion: &RubricCriterion) -> bool {
    criterion.levels.len() >= 2
        && criterion.required < criterion.levels.len()
        && criterion.levels.windows(2).all(|pair| pair[0].points < pair[1].points)
}

fn all_distinct(content: &Content) -> bool {
    let distinct = |texts: Vec<String>| texts.iter().collect::<BTreeSet<_>>().len() == texts.len();
    distinct(content.outcomes.iter().map(|part| fold(&part.text)).collect())
        && distinct(content.tasks.iter().map(|part| fold(&part.title)).collect())
        && distinct(content.rubric.iter().map(|part| fold(&part.title)).collect())
}

fn is_witnessed(content: &Content) -> bool {
    let form = content.basics.participation_form.as_ref();
    let asks = |task: &ChallengeTask| {
        matches!(task.evidence, EvidenceRequirement::Observation | EvidenceRequirement::Statement)
    };
    form.is_none_or(|said| said.code != ParticipationForm::AtWork) || content.tasks.iter().any(asks)
}

/// What the version lacks that nothing is published without; empty when it may be published.
#[must_use]
pub fn missing(content: &Content, rules: &Rules) -> Vec<Element> {
    let lacks =
        |element: &Element| element.demand(rules) == Demand::Required && !element.is_there(content, rules);
    Element::ALL.into_iter().filter(lacks).collect()
}

/// How good a version is, 0 to 100: what is required counts twice, what is advised once, and what the award fills in
/// or what the version says nothing about not at all.
#[must_use]
pub fn score(content: &Content, rules: &Rules) -> i64 {
    let weight = |element: &Element| match element.demand(rules) {
        Demand::Required => 2,
        Demand::Advised => 1,
    };
    let counted =
        || Element::ALL.iter().filter(|element| element.field().is_some() && element.applies(content));
    let there = counted().filter(|element| element.is_there(content, rules));
    there.map(weight).sum::<i64>() * 100 / counted().map(weight).sum::<i64>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::content;
    use kernel::Lang;

    #[test]
    fn every_missing_element_is_named() {
        let empty = Content::of(super::super::Basics::titled("", Lang::It));
        let lacking = missing(&empty, &Rules::default());
        let eleven_and_more = Element::ALL[..15].iter().filter(|element| element.field().is_some());
        assert_eq!(lacking, eleven_and_more.copied().collect::<Vec<_>>());
        assert_eq!(score(&empty, &Rules::default()), 0, "what there is nothing of is not in order either");
        let begun = Content::of(super::super::Basics {
            description: String::from("Come si tiene un registro."),
            ..super::super::Basics::titled("Tenere un registro", Lang::It)
        });
        assert!(score(&begun, &Rules::default()) < 20, "{}", score(&begun, &Rules::default()));
        assert!(missing(&content(), &Rules::default()).is_empty());
        let mut quiz = content();
        quiz.tasks[0].evidence = EvidenceRequirement::Quiz;
        quiz.tasks[0].quiz = Some(Box::default());
        assert_eq!(missing(&quiz, &Rules::default()), [Element::QuizQuestions]);
        let field = Element::QuizQuestions.field_in(&quiz).unwrap();
        assert_eq!(field, format!("/tasks/{}/quiz", quiz.tasks[0].id));
        assert!(score(&content(), &Rules::default()) >= 90);
    }

    #[test]
    fn what_does_not_hold_together_is_named() {
        let rules = Rules { linked_outcomes: true, supervised: true, ..Rules::default() };
        let mut wrong = content();
        wrong.tasks.truncate(2);
        wrong.outcomes[0].concept = None;
        wrong.outcomes[0].text = "Conosce i fogli di calcolo".to_owned();
        wrong.tasks[1].title = wrong.tasks[0].title.to_uppercase();
        wrong.rubric[0].required = 0;
        wrong.basics.credits = Credits::parse("3");
        if let Some(said) = &mut wrong.basics.participation_form {
            said.code = ParticipationForm::AtWork;
        }
        let lacking = missing(&wrong, &rules);
        for element in [
            Element::Distinct,
            Element::CanBeFailed,
            Element::Witnessed,
            Element::OutcomesLinked,
            Element::Supervision,
        ] {
            assert!(lacking.contains(&element), "{element:?}");
        }
        assert!(!Element::OutcomesVisible.is_there(&wrong, &rules));
        assert!(!Element::Credits.is_there(&wrong, &rules));
        assert!(!lacking.contains(&Element::Credits), "hours and credits that disagree are a warning");
    }
}
