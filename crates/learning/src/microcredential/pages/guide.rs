//! The way through a draft: six steps, each a page of its own, with what is done already.

use crate::microcredential::{Element, Version};
use crate::quality::Rules;
use web::components::{Icon, icon};
use web::{Markup, Page, html};

/// A step of the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// All that stands once.
    Basics,
    /// What somebody can do afterwards.
    Outcomes,
    /// What is to be done.
    Tasks,
    /// By what it is judged.
    Rubric,
    /// Texts in other languages.
    Translations,
    /// What is missing, and what comes next.
    Check,
}

impl Place {
    const ALL: [Place; 6] =
        [Place::Basics, Place::Outcomes, Place::Tasks, Place::Rubric, Place::Translations, Place::Check];

    /// The key of its name, its address below the version, and what has to be there.
    const fn facts(self) -> (&'static str, &'static str, &'static [Element]) {
        match self {
            Place::Basics => (
                "learning-step-basics",
                "/edit",
                &[
                    Element::Title,
                    Element::Description,
                    Element::Criteria,
                    Element::Workload,
                    Element::EqfLevel,
                    Element::AssessmentType,
                    Element::ParticipationForm,
                    Element::QualityAssurance,
                    Element::StackableTowards,
                ],
            ),
            Place::Outcomes => ("learning-step-outcomes", "/outcomes", &[Element::Outcomes]),
            Place::Tasks => (
                "learning-step-tasks",
                "/tasks",
                &[Element::Tasks, Element::QuizQuestions, Element::Witnessed],
            ),
            Place::Rubric => ("learning-step-rubric", "/criteria", &[Element::Rubric, Element::CanBeFailed]),
            Place::Translations => ("learning-step-translations", "/translations", &[Element::Translations]),
            Place::Check => ("learning-step-check", "", &Element::ALL),
        }
    }
}

/// The steps, the present one marked.
pub(super) fn steps(page: &Page, version: &Version, at: Place) -> Markup {
    let rules = Rules::default();
    html! {
        nav .guide aria-label=(page.t("learning-steps")) {
            ol { @for place in Place::ALL {
                @let (key, path, needed) = place.facts();
                @let done = needed.iter().all(|element| element.is_there(&version.content, &rules))
                    && needed.iter().any(|element| element.applies(&version.content));
                li {
                    a href={ "/design/versions/" (version.id) (path) } aria-current=[(place == at).then_some("step")] {
                        (page.t(key))
                        @if done { " " (icon(Icon::Tick)) span .visually-hidden { " (" (page.t("step-done")) ")" } }
                    }
                }
            } }
        }
    }
}
