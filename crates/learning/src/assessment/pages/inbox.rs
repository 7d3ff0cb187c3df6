//! What waits, as a list that is worked through from the top.

use super::{Inbox, InboxLine};
use crate::submission::SubmissionState;
use web::components::{Cell, Table, Tone, empty_state, link_button, pagination, pill, stats};
use web::{Frame, Markup, Page, html};

/// What waits for an assessor; `counts` is what they have before them and have finished in a day.
pub(in crate::assessment) fn inbox(page: &Page, inbox: &Inbox, counts: (i64, i64)) -> Frame {
    let body = html! {
        (stats(&[
            (page.t("learning-inbox-waiting"), page.number(counts.0)),
            (page.t("learning-inbox-done"), page.number(counts.1)),
        ]))
        (lines(page, inbox, "/assessment", "learning-inbox-empty"))
    };
    let frame = Frame::new(page.t("nav-assessment"), body).lead(page.t("learning-inbox-lead"));
    if inbox.lines.is_empty() {
        frame
    } else {
        frame.actions(link_button("/assessment/next", &page.t("learning-begin-with-first")))
    }
}

/// The lines of an inbox, each with the way to its work.
pub(super) fn lines(page: &Page, inbox: &Inbox, address: &str, empty: &str) -> Markup {
    if inbox.lines.is_empty() {
        return empty_state(&page.t(empty), &page.t(&format!("{empty}-text")), None);
    }
    let columns = [
        page.t("learning-inbox-work"),
        page.t("learning-inbox-offer"),
        page.t("learning-inbox-since"),
        page.t("learning-inbox-due"),
        page.t("learning-inbox-state"),
    ];
    let row = |line: &InboxLine| {
        vec![
            Cell::from(html! { a href={ (address) "/" (line.submission) } { (line.title) } }),
            Cell::text(if line.stage.is_empty() {
                page.t("learning-recognition-origin")
            } else {
                line.stage.clone()
            }),
            Cell::from(html! { (page.date_time_element(line.submitted_at)) }),
            Cell::from(html! { @if let Some(due_at) = line.due_at { (page.date_time_element(due_at)) } }),
            Cell::from(pills(page, line)),
        ]
    };
    html! {
        (Table::new(page.t("learning-inbox-caption"), &columns).hide_caption().rows(inbox.lines.iter().map(row)).draw())
        (pagination(page, None, inbox.next.as_deref()))
    }
}

fn pills(page: &Page, line: &InboxLine) -> Markup {
    let state = line.state.as_str();
    html! {
        @if state == SubmissionState::Moderation.as_str() { (pill(Tone::Warning, &page.t("learning-submission-moderation"))) " " }
        @if state == SubmissionState::Received.as_str() { (pill(Tone::Information, &page.t("learning-to-admit"))) " " }
        @if line.purpose == "free" && state == SubmissionState::Submitted.as_str() { (pill(Tone::Neutral, &page.t("learning-nobody-yet"))) " " }
        @if line.purpose == "remark" { (pill(Tone::Information, &page.t("learning-second-time"))) " " }
        @if line.attempt > 1 { (pill(Tone::Information, &page.t_with("learning-attempt-number", &[("number", line.attempt.into())]))) }
    }
}
