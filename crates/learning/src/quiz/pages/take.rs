//! The learner's pages: before, question by question, and the end.

use super::result_line;
use crate::names::PLACE;
use crate::quiz::model::{Ask, Given, Question, Quiz};
use crate::quiz::run::QuizRun;
use crate::show;
use kernel::{ChallengeTaskId, SubmissionId};
use sha2::{Digest as _, Sha256};
use web::components::{
    Button, Choice, Form, FormState, Tone, callout, definition_list, post_button, progress, section,
};
use web::{Frame, Markup, Page, html};

/// A quiz as its learner sees it.
pub(in crate::quiz) struct Taking {
    /// In which submission.
    pub(in crate::quiz) submission: SubmissionId,
    /// At which task.
    pub(in crate::quiz) task: ChallengeTaskId,
    /// The task's title.
    pub(in crate::quiz) title: String,
    /// What is to be done.
    pub(in crate::quiz) instructions: String,
    /// The quiz.
    pub(in crate::quiz) quiz: Quiz,
    /// Every attempt so far.
    pub(in crate::quiz) runs: Vec<QuizRun>,
}

impl Taking {
    /// Its address.
    pub(in crate::quiz) fn address(&self) -> String {
        format!("/submissions/{}/quiz/{}", self.submission, self.task)
    }

    fn attempts_left(&self) -> i64 {
        let used = self.runs.iter().filter(|run| run.attempt > 0).count();
        self.quiz.attempts - i64::try_from(used).unwrap_or(i64::MAX)
    }
}

fn frame(page: &Page, taking: &Taking, title: String, body: Markup) -> Frame {
    Frame::new(title, body)
        .crumb(page.t("learning-mine-title"), "/learning")
        .crumb(page.t("learning-quiz-work"), format!("/submissions/{}", taking.submission))
        .narrow()
}

/// What awaits the learner, what came of earlier attempts, and the way in.
pub(in crate::quiz) fn intro(page: &Page, taking: &Taking, state: &FormState) -> Frame {
    let open = taking.runs.iter().find(|run| run.is_open(page.now));
    let ended: Vec<&QuizRun> = taking.runs.iter().filter(|run| !run.is_open(page.now)).collect();
    let form = Form::new(page, taking.address(), state);
    let body = html! {
        (show::lines(&taking.instructions))
        (definition_list(&rules(page, taking)))
        @if !ended.is_empty() {
            (section(&page.t("learning-quiz-attempts-so-far"), html! {
                ul .plain { @for run in &ended { li { (attempt_name(page, run)) ": " (result_line(page, &taking.quiz, run)) } } }
                p .hint { (page.t("learning-quiz-best-counts")) }
            }))
        }
        @if open.is_some() {
            p { a .button href={ (taking.address()) "/1" } { (page.t("learning-quiz-continue")) } }
        } @else if taking.attempts_left() > 0 {
            (form.post(html! {
                @if taking.quiz.minutes.is_some() { (callout(page, Tone::Warning, html! { p { (page.t("learning-quiz-time-runs")) } })) }
                (form.buttons(page.t("learning-quiz-start"), Some(&format!("/submissions/{}", taking.submission))))
            }))
        } @else {
            @if state.refusal.is_some() { (form.post(html! {})) }
            (callout(page, Tone::Information, html! { p { (page.t("learning-quiz-no-attempt-left")) } }))
            p { a .button href={ "/submissions/" (taking.submission) } { (page.t("learning-quiz-back")) } }
        }
    };
    frame(page, taking, taking.title.clone(), body)
}

fn attempt_name(page: &Page, run: &QuizRun) -> String {
    if run.attempt == 0 {
        page.t("learning-quiz-attempt-before")
    } else {
        page.t_with("learning-attempt-number", &[("number", run.attempt.into())])
    }
}

fn rules(page: &Page, taking: &Taking) -> Vec<(String, Markup)> {
    let quiz = &taking.quiz;
    let time = quiz.minutes.map_or_else(
        || page.t("learning-quiz-no-limit"),
        |minutes| page.t_with("learning-quiz-minutes", &[("count", minutes.into())]),
    );
    vec![
        (
            page.t("learning-quiz-questions"),
            html! { (page.number(i64::try_from(quiz.questions.len()).unwrap_or(0))) },
        ),
        (page.t("learning-quiz-how-long"), html! { (time) }),
        (
            page.t("learning-quiz-attempts-left"),
            html! { (page.number(taking.attempts_left().max(0))) " / " (page.number(quiz.attempts)) },
        ),
        (page.t("learning-quiz-enough"), html! { (page.percent(quiz.pass_percent)) }),
    ]
}

/// In which order the things to be put in order are shown: always the same in an attempt, and never the right one by design.
pub(in crate::quiz) fn shown_order(run: &QuizRun, question: &Question) -> Vec<usize> {
    let mut order: Vec<usize> = (0..question.ask.options().len()).collect();
    let digest = |at: &usize| Sha256::digest(format!("{} {} {at}", run.id, question.id)).to_vec();
    order.sort_by_cached_key(digest);
    if order.is_sorted() {
        order.reverse();
    }
    order
}

/// The state of a question's form as it was answered.
pub(in crate::quiz) fn given_state(page: &Page, run: &QuizRun, question: &Question) -> FormState {
    let state = FormState::empty();
    match run.given.get(&question.id) {
        None => state,
        Some(Given::Chosen(at)) => state.with("answer", at.to_string()),
        Some(Given::Several(all)) => all.iter().fold(state, |state, at| state.with("answer", at.to_string())),
        Some(Given::Number(number)) => state.with("answer", number.written(page.decimal_mark())),
        Some(Given::Text(text)) => state.with("answer", text),
        Some(Given::Order(order)) => {
            let shown = shown_order(run, question);
            let place =
                |option: &usize| order.iter().position(|at| at == option).map_or(0, |place| place + 1);
            shown
                .iter()
                .zip(PLACE)
                .fold(state, |state, (option, name)| state.with(name, place(option).to_string()))
        }
    }
}

/// One question.
pub(in crate::quiz) fn question(
    page: &Page,
    taking: &Taking,
    run: &QuizRun,
    at: usize,
    state: &FormState,
) -> Frame {
    let question = &taking.quiz.questions[at];
    let (number, count) = (at + 1, taking.quiz.questions.len());
    let form = Form::new(page, format!("{}/{number}", taking.address()), state);
    let title =
        page.t_with("learning-quiz-question-of", &[("number", number.into()), ("count", count.into())]);
    let (done, of) = (i64::try_from(run.given.len()).unwrap_or(0), i64::try_from(count).unwrap_or(1));
    let body = html! {
        (progress(page, &page.t("learning-quiz-answered"), done, of))
        @if let Some(closes) = run.closes_at { (time_left(page, closes)) }
        (form.post(html! {
            div .prompt { (show::lines(&question.prompt)) }
            (answer_fields(page, &form, run, question))
            p .hint { (page.t_with("learning-points", &[("count", question.points.into())])) }
            div .buttons {
                (Button::new(page.t(if number == count { "learning-quiz-save-and-end" } else { "learning-quiz-next" })).sends("to", "next"))
                @if at > 0 { (Button::new(page.t("learning-quiz-before")).secondary().sends("to", "before")) }
                @if number < count { (Button::new(page.t("learning-quiz-to-end")).secondary().sends("to", "end")) }
            }
        }))
    };
    frame(page, taking, title, body).lead(taking.title.clone())
}

fn time_left(page: &Page, closes: kernel::Timestamp) -> Markup {
    let minutes = (closes.microseconds() - page.now.microseconds()) / 60_000_000;
    let arguments = [("time", page.clock(closes).into()), ("count", minutes.max(0).into())];
    callout(
        page,
        if minutes < 5 { Tone::Warning } else { Tone::Information },
        html! {
            p { (page.t_with("learning-quiz-ends-at", &arguments)) }
        },
    )
}

fn answer_fields(page: &Page, form: &Form<'_>, run: &QuizRun, question: &Question) -> Markup {
    let choices = |options: &[String]| -> Vec<Choice> {
        options.iter().enumerate().map(|(at, text)| Choice::new(at.to_string(), text)).collect()
    };
    match &question.ask {
        Ask::Single { options, .. } => {
            html! { (form.radios("answer", page.t("learning-quiz-choose-one"), choices(options)).required()) }
        }
        Ask::Multiple { options, .. } => {
            html! { (form.checkboxes("answer", page.t("learning-quiz-choose-all"), choices(options)).required()) }
        }
        Ask::Numeric { .. } => {
            html! { (form.text("answer", page.t("learning-quiz-number")).hint(page.t("learning-quiz-number-hint")).short().max_length(40).required()) }
        }
        Ask::ShortAnswer { .. } => {
            html! { (form.text("answer", page.t("learning-quiz-few-words")).max_length(200).required()) }
        }
        Ask::Ordering { options } => {
            let places: Vec<usize> = (1..=options.len()).collect();
            form.group(&page.t("learning-quiz-put-in-order"), html! {
                @for (option, name) in shown_order(run, question).into_iter().zip(PLACE) {
                    (form.select(name, &options[option], places.iter().map(|place| Choice::new(place.to_string(), page.t_with("learning-quiz-place", &[("number", (*place).into())]))).collect()).required())
                }
            })
        }
    }
}

/// Asks before an attempt ends, and says what is not answered.
pub(in crate::quiz) fn end(page: &Page, taking: &Taking, run: &QuizRun) -> Frame {
    let unanswered: Vec<usize> = (1..=taking.quiz.questions.len())
        .filter(|number| !run.given.contains_key(&taking.quiz.questions[number - 1].id))
        .collect();
    let body = html! {
        @if unanswered.is_empty() { p { (page.t("learning-quiz-all-answered")) } }
        @else {
            (callout(page, Tone::Warning, html! {
                p { (page.t_with("learning-quiz-unanswered", &[("count", unanswered.len().into())])) }
                ul { @for number in &unanswered { li { a href={ (taking.address()) "/" (number) } { (page.t_with("learning-quiz-question-number", &[("number", (*number).into())])) } } } }
            }))
        }
        @if let Some(closes) = run.closes_at { (time_left(page, closes)) }
        (post_button(page, &format!("{}/end", taking.address()), &Button::new(page.t("learning-quiz-end"))))
        p { a href={ (taking.address()) "/1" } { (page.t("learning-quiz-look-again")) } }
    };
    frame(page, taking, page.t("learning-quiz-end-title"), body).lead(page.t("learning-quiz-end-text"))
}
