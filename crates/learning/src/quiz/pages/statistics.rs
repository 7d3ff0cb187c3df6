//! What answers say of each question.

use super::Workbench;
use super::design::{first_line, frame};
use crate::impact::LEAST_ANSWERS;
use crate::quiz::model::Question;
use crate::quiz::statistics::{ItemStatistics, LEAST_FOR_STATISTICS};
use web::components::{Cell, Table, Tone, callout, details, empty_state};
use web::{Frame, Markup, Page, html};

/// Facility and discrimination of each question, and how often each answer was given.
pub(in crate::quiz) fn statistics(page: &Page, bench: &Workbench, found: &[ItemStatistics]) -> Frame {
    let people = found.first().map_or(0, |first| first.people);
    let body = html! {
        @if people == 0 {
            (empty_state(&page.t("learning-quiz-nobody-yet"), &page.t("learning-quiz-nobody-yet-text"), None))
        } @else if people < LEAST_ANSWERS {
            (empty_state(&page.t("learning-quiz-not-shown"), &page.t_with("learning-quiz-not-shown-text", &[("least", LEAST_ANSWERS.into())]), None))
        } @else {
            @if people < LEAST_FOR_STATISTICS {
                (callout(page, Tone::Warning, html! { p { (page.t_with("learning-quiz-too-few", &[("count", people.into()), ("least", LEAST_FOR_STATISTICS.into())])) } }))
            }
            (table(page, bench, found, people))
            (details(&page.t("learning-quiz-what-it-means"), html! {
                p { (page.t("learning-quiz-facility-means")) }
                p { (page.t("learning-quiz-discrimination-means")) }
            }))
        }
    };
    frame(page, bench, page.t("learning-quiz-statistics"), body).lead(bench.task.title.clone())
}

fn table(page: &Page, bench: &Workbench, found: &[ItemStatistics], people: usize) -> Markup {
    let columns = [
        page.t("learning-quiz-question"),
        page.t("learning-quiz-facility"),
        page.t("learning-quiz-discrimination"),
        page.t("learning-quiz-left-out"),
        page.t("learning-quiz-chosen"),
    ];
    let row = |(question, item): (&Question, &ItemStatistics)| {
        vec![
            Cell::text(first_line(&question.prompt)),
            Cell::number(figure(page, item.facility)),
            Cell::number(figure(page, item.discrimination)),
            Cell::number(page.number(i64::try_from(item.left_out).unwrap_or(0))),
            Cell::from(chosen(page, item)),
        ]
    };
    let caption = page.t_with("learning-quiz-statistics-of", &[("count", people.into())]);
    let rows = bench.quiz.questions.iter().zip(found).map(row);
    html! { (Table::new(caption, &columns).rows(rows).draw()) }
}

/// A figure; a stroke where nothing can be said.
fn figure(page: &Page, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| page.decimal(value))
}

fn chosen(page: &Page, item: &ItemStatistics) -> Markup {
    html! {
        ul .plain { @for (text, times, right) in &item.chosen {
            li { (text) ": " (times) @if *right { " " span .hint { "(" (page.t("learning-quiz-right")) ")" } } }
        } }
    }
}
