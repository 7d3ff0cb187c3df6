//! The desk of an assessor: the work as it was handed in, shown in place, and the ways out.

use super::{Case, Part, Shown};
use crate::group;
use crate::quiz;
use crate::show;
use crate::submission::{EvidenceItem, EvidenceKind, signed_line};
use web::components::{Button, Form, FormState, details, post_button};
use web::{Markup, Page, html};

/// Answers and evidence, what can be shown in place shown in place.
pub(super) fn work(page: &Page, case: &Case) -> Markup {
    let submission = &case.challenge.submission;
    html! {
        @if let Some(reasons) = &case.challenge.reasons {
            h3 { (page.t("learning-recognition-reasons-given")) }
            (show::lines(reasons))
        }
        @for task in &case.challenge.content.tasks {
            h3 { (task.title) }
            (details(&page.t("learning-what-was-asked"), show::lines(&task.instructions)))
            @if let Some(quiz) = task.asked() { (quiz::result_of(page, quiz, case.challenge.counting(task), true)) }
            @else { @match submission.answers.get(&task.id) {
                Some(answer) => div .answer { (show::lines(answer)) },
                None if case.challenge.evidence_for(task).is_empty() => p .hint { (page.t("learning-no-answer")) },
                None => {},
            } }
            @for item in case.challenge.evidence_for(task) { (piece(page, case, item)) }
        }
        @let others = case.challenge.other_evidence();
        @if case.challenge.evidence.is_empty() || !others.is_empty() { h3 { (page.t("learning-evidence")) } }
        @if case.challenge.evidence.is_empty() { p .hint { (page.t("learning-no-evidence")) } }
        @for item in others { (piece(page, case, item)) }
        @if !case.challenge.fellows.is_empty() {
            h3 { (page.t("learning-group-title")) }
            (group::fellows_part(page, &submission.learner, &case.challenge.fellows, true))
        }
    }
}

/// What quizzes came to, beside the criteria.
pub(super) fn quizzes(page: &Page, case: &Case) -> Markup {
    let asked = case.challenge.content.tasks.iter().filter_map(|task| Some((task, task.asked()?)));
    html! {
        @for (task, quiz) in asked {
            @if let Some(run) = case.challenge.counting(task) {
                p { (task.title) ": " (quiz::result_line(page, quiz, run)) }
            }
        }
    }
}

/// One piece of evidence: shown, and behind its link.
fn piece(page: &Page, case: &Case, item: &EvidenceItem) -> Markup {
    let address = format!("/submissions/{}/evidence/{}", case.challenge.submission.id, item.id);
    let title = item.title.as_str();
    html! {
        div .evidence-piece {
            @if let Some(link) = &item.link {
                p { a href=(link) rel="noopener noreferrer nofollow" { (title) } " " span .hint { "(" (page.t("learning-evidence-link")) ")" } }
            } @else if let Some(witness) = &item.witness {
                p { strong { (title) } " " span .hint { "(" (page.t(&format!("learning-words-{}", item.kind.key()))) ")" } }
                blockquote { (witness.words) }
                (signed_line(page, witness))
            } @else {
                p { a href=(address) { (title) } }
            }
            @match case.shown.get(&item.id) {
                Some(Shown::Picture) => { img src=(address) alt=(title) loading="lazy"; },
                Some(Shown::Document) => { iframe src=(address) title=(title) loading="lazy" {} },
                Some(Shown::Sound) => { audio controls preload="none" src=(address) aria-label=(title) {} },
                Some(Shown::Film) => { video controls preload="none" src=(address) aria-label=(title) {} },
                Some(Shown::Text(text)) => { pre tabindex="0" role="region" aria-label=(title) { (text) } },
                None if item.kind == EvidenceKind::File => p .hint { (page.t("learning-to-download")) },
                None => {},
            }
        }
    }
}

/// Whether it can be assessed at all.
pub(super) fn admission(page: &Page, case: &Case, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/assessment/{}/admission", case.challenge.submission.id), state);
    html! {
        p { (page.t("learning-admission-text")) }
        (form.post(html! {
            (form.textarea("feedback", page.t("learning-return-feedback")).hint(page.t("learning-return-feedback-hint")).max_length(4000))
            (form.date_time("deadline", page.t("learning-revision-deadline")))
            div .buttons {
                (Button::new(page.t("learning-admit")).sends("do", "admit"))
                (Button::new(page.t("learning-return")).secondary().sends("do", "return"))
            }
        }))
    }
}

/// The keys, the way to the next without finishing, and stepping down.
pub(super) fn ways_out(page: &Page, case: &Case, settles: bool) -> Markup {
    let submission = &case.challenge.submission;
    let at = submission.submitted_at.map_or(0, kernel::Timestamp::microseconds);
    let keys = ["learning-key-level", "learning-key-move", "learning-key-finish"];
    html! {
        p { a href={ "/assessment/next?after=" (at) "_" (submission.id) } { (page.t("learning-skip")) } }
        (details(&page.t("learning-keys"), html! { ul { @for key in keys { li { (page.t(key)) } } } }))
        @if !settles && case.part == Part::Judges {
            (details(&page.t("learning-step-down"), html! {
                p { (page.t("learning-step-down-text")) }
                (post_button(page, &format!("/assessment/{}/step-down", submission.id), &Button::new(page.t("learning-step-down-button")).secondary()))
            }))
        }
    }
}
