//! What came of an attempt, for the learner and for whoever judges.

use crate::quiz::model::{Question, Quiz};
use crate::quiz::run::QuizRun;
use crate::show;
use web::components::{Tone, pill};
use web::{Markup, Page, html};

/// The share reached, and whether it is enough.
pub(crate) fn result_line(page: &Page, quiz: &Quiz, run: &QuizRun) -> Markup {
    let result = run.result(quiz);
    let (tone, key) = if result.enough {
        (Tone::Success, "learning-quiz-is-enough")
    } else {
        (Tone::Warning, "learning-quiz-is-not-enough")
    };
    let enough = page.t_with(key, &[("percent", page.percent(quiz.pass_percent).into())]);
    html! { strong { (page.percent(result.percent())) } " " (pill(tone, &enough)) }
}

/// An attempt; question by question for whoever judges.
pub(crate) fn result_of(page: &Page, quiz: &Quiz, run: Option<&QuizRun>, in_detail: bool) -> Markup {
    html! {
        @match run {
            None => p .hint { (page.t("learning-no-answer")) },
            Some(run) => {
                p { (result_line(page, quiz, run)) }
                @if in_detail {
                    ol .rows { @for question in &quiz.questions { li { (answered(page, question, run)) } } }
                }
            },
        }
    }
}

fn answered(page: &Page, question: &Question, run: &QuizRun) -> Markup {
    let given = run.given.get(&question.id);
    let (worth, most) = (question.worth(given), question.points * 100);
    let (tone, key) = match worth {
        all if all == most => (Tone::Success, "learning-quiz-right"),
        0 => (Tone::Danger, "learning-quiz-wrong"),
        _ => (Tone::Warning, "learning-quiz-partly"),
    };
    html! {
        (show::lines(&question.prompt))
        p {
            (pill(tone, &page.t(key))) " "
            @match given {
                Some(given) => (given.written(&question.ask, page.decimal_mark())),
                None => span .hint { (page.t("learning-no-answer")) },
            }
        }
        @if worth < most { p .hint { (page.t("learning-quiz-would-be")) " " (question.ask.right(page.decimal_mark())) } }
    }
}
