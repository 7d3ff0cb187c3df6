//! The publish gate: what a version still lacks, named one by one.
//!
//! The eleven mandatory elements of Council Recommendation 2022/C 243/02, Annex I, and what an
//! assessment needs besides. Four of the eleven are known only when an award is made (learner, country of
//! the issuer, awarding body, date): the network fills them in by itself.

use super::content::{Content, RubricCriterion};

/// Something that a version lacks.
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
}

impl Element {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Element; 15] = [
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
        }
    }

    /// Whether the version says it, or need not.
    #[must_use]
    pub fn is_there(self, content: &Content) -> bool {
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
            Element::Rubric => !content.rubric.is_empty() && content.rubric.iter().all(can_be_judged),
        }
    }
}

/// Two levels at least, points that rise, and a required level that exists.
fn can_be_judged(criterion: &RubricCriterion) -> bool {
    criterion.levels.len() >= 2
        && criterion.required < criterion.levels.len()
        && criterion.levels.windows(2).all(|pair| pair[0].points < pair[1].points)
}

/// What the version lacks; empty when it may be published.
#[must_use]
pub fn missing(content: &Content) -> Vec<Element> {
    Element::ALL.into_iter().filter(|element| !element.is_there(content)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::microcredential::Basics;
    use kernel::Lang;

    #[test]
    fn every_missing_element_is_named() {
        let content = Content::of(Basics::titled("", Lang::It));
        let lacking = missing(&content);
        for element in Element::ALL {
            assert_eq!(lacking.contains(&element), element.field().is_some(), "{element:?}");
        }
    }
}
