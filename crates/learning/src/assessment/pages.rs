//! Pages of assessors and validators.

use super::model::{Judgement, Outcome, Proposal, Verdict};
use super::rows::InboxLine;
use crate::microcredential::{Content, RubricCriterion, Version};
use crate::names::{COMMENT, LEVEL};
use crate::show;
use crate::submission::{Challenge, SubmissionState, handed_in, rubric};
use web::components::{
    Button, Card, Choice, Form, FormState, Icon, Tone, callout, card_grid, empty_state, pagination, pill,
    section,
};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// An inbox and the way to its next page.
pub(super) struct Inbox {
    /// What waits, oldest first.
    pub(super) lines: Vec<InboxLine>,
    /// The address of the next page.
    pub(super) next: Option<String>,
}

/// What waits for an assessor.
pub(super) fn inbox(page: &Page, inbox: &Inbox) -> Frame {
    let body =
        html! { (lines(page, inbox, "/assessment", "learning-inbox-empty", "learning-inbox-empty-text")) };
    Frame::new(page.t("nav-assessment"), body).lead(page.t("learning-inbox-lead"))
}

/// What waits for a validator: judgements, and versions to review.
pub(super) fn validation(page: &Page, inbox: &Inbox, reviews: &[Version]) -> Frame {
    let body = html! {
        (section(&page.t("learning-judgements"), lines(page, inbox, "/validation", "learning-validation-empty", "learning-validation-empty-text")))
        @if !reviews.is_empty() {
            (section(&page.t("learning-reviews"), html! {
                ul .plain { @for version in reviews {
                    li { a href={ "/design/versions/" (version.id) } { (version.content.basics.title) }
                        " " (pill(Tone::Information, &page.t(&format!("learning-version-{}", version.state.key())))) }
                } }
            }))
        }
    };
    Frame::new(page.t("nav-validation"), body).lead(page.t("learning-validation-lead"))
}

fn lines(page: &Page, inbox: &Inbox, address: &str, empty: &str, empty_text: &str) -> Markup {
    if inbox.lines.is_empty() {
        return empty_state(&page.t(empty), &page.t(empty_text), None);
    }
    let card = |line: &InboxLine| {
        Card::new(&line.title)
            .href(format!("{address}/{}", line.submission))
            .overline(&line.stage)
            .pills(line_pills(page, line))
            .fact(
                Icon::Calendar,
                page.t_with("learning-handed-in-on", &[("day", page.date_time(line.submitted_at).into())]),
            )
    };
    html! {
        (card_grid(2, &inbox.lines.iter().map(card).collect::<Vec<_>>()))
        (pagination(page, None, inbox.next.as_deref()))
    }
}

fn line_pills(page: &Page, line: &InboxLine) -> Markup {
    html! {
        @if line.state == SubmissionState::Moderation.as_str() { (pill(Tone::Warning, &page.t("learning-submission-moderation"))) " " }
        @if line.finished && line.state == SubmissionState::Submitted.as_str() { (pill(Tone::Success, &page.t("learning-you-judged"))) " " }
        @if line.attempt > 1 { (pill(Tone::Information, &page.t_with("learning-attempt-number", &[("number", line.attempt.into())]))) }
    }
}

/// What an assessor sees of a submission.
pub(super) struct Case {
    /// The submission with answers and evidence.
    pub(super) challenge: Challenge,
    /// What the learner is called.
    pub(super) learner: String,
    /// What was proposed in an earlier round and why it came back, or what is proposed now.
    pub(super) proposal: Option<Proposal>,
    /// The finished judgements of the round: shown only to whoever settles or validates.
    pub(super) judgements: Vec<(String, Judgement)>,
    /// Whether the visitor has finished their own.
    pub(super) finished: bool,
}

/// The state of the form as a judgement stands.
pub(super) fn judgement_state(content: &Content, judgement: &Judgement, zone: &kernel::Zone) -> FormState {
    let mut state = FormState::empty();
    for (row, (level, comment)) in content.rubric.iter().zip(LEVEL.iter().zip(COMMENT)) {
        if let Some(mark) = judgement.mark(&row.id) {
            state = state.with(level, mark.level.to_string()).with(comment, &mark.comment);
        }
    }
    match &judgement.verdict {
        None => state,
        Some(verdict) => {
            let state =
                state.with("outcome", verdict.outcome().as_str()).with("feedback", verdict.feedback());
            match verdict {
                Verdict::Revise { deadline, .. } => state.with("deadline", show::field_time(*deadline, zone)),
                _ => state,
            }
        }
    }
}

/// The page on which a submission is judged.
pub(super) fn judge(page: &Page, case: &Case, state: &FormState) -> Frame {
    let submission = &case.challenge.submission;
    let settles = submission.state == SubmissionState::Moderation;
    let may_judge = settles || (submission.state == SubmissionState::Submitted && !case.finished);
    let body = html! {
        @if let Some(note) = sent_back_note(case) {
            (callout(page, Tone::Warning, html! { p { strong { (page.t("learning-was-sent-back-because")) } } (show::lines(note)) }))
        }
        (section(&page.t("learning-handed-in"), handed_in(page, &case.challenge)))
        @if settles { (section(&page.t("learning-two-judgements"), judgements(page, case))) }
        @if may_judge {
            (section(&page.t(if settles { "learning-settle" } else { "learning-judge" }), judgement_form(page, case, settles, state)))
        } @else {
            (callout(page, Tone::Success, html! { p { (page.t("learning-judged-already")) } p { a href="/assessment" { (page.t("learning-to-inbox")) } } }))
        }
    };
    frame(page, case, body, ("nav-assessment", "/assessment"))
}

/// What the validator asked for, when the judgement came back.
fn sent_back_note(case: &Case) -> Option<&str> {
    let proposal = case.proposal.as_ref()?;
    (proposal.round < case.challenge.submission.round && !proposal.note.is_empty()).then_some(&proposal.note)
}

fn frame(page: &Page, case: &Case, body: Markup, back: (&str, &str)) -> Frame {
    Frame::new(&case.challenge.content.basics.title, body)
        .badges(crate::submission::state_pill(page, case.challenge.submission.state))
        .lead(page.t_with(
            "learning-work-of",
            &[("name", case.learner.as_str().into()), ("title", case.challenge.title.as_str().into())],
        ))
        .crumb(page.t(back.0), back.1)
}

fn judgements(page: &Page, case: &Case) -> Markup {
    html! {
        div .columns { @for (name, judgement) in &case.judgements {
            div {
                h3 { (name) }
                @if let Some(verdict) = &judgement.verdict { (verdict_line(page, verdict)) }
                (rubric_levels(page, &case.challenge.content, judgement))
            }
        } }
    }
}

fn rubric_levels(page: &Page, content: &Content, judgement: &Judgement) -> Markup {
    html! {
        ul .plain { @for row in &content.rubric {
            li {
                strong { (row.title) ": " }
                @match judgement.mark(&row.id) {
                    Some(mark) => {
                        (row.levels.get(mark.level).map_or("", |level| level.title.as_str()))
                        @if !mark.comment.is_empty() { " – " (mark.comment) }
                    },
                    None => (page.t("learning-not-judged-yet")),
                }
            }
        } }
    }
}

fn verdict_line(page: &Page, verdict: &Verdict) -> Markup {
    let tone = match verdict {
        Verdict::Pass => Tone::Success,
        Verdict::Revise { .. } => Tone::Warning,
        Verdict::Fail { .. } => Tone::Danger,
    };
    html! {
        p { (pill(tone, &page.t(&format!("learning-verdict-{}", verdict.outcome().key())))) }
        @if let Verdict::Revise { deadline, .. } = verdict { p { (page.t_with("learning-revise-by", &[("deadline", page.date_time(*deadline).into())])) } }
        (show::lines(verdict.feedback()))
    }
}

fn judgement_form(page: &Page, case: &Case, settles: bool, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/assessment/{}", case.challenge.submission.id), state);
    let outcomes: Vec<Choice> = Outcome::ALL
        .iter()
        .map(|outcome| {
            Choice::new(outcome.as_str(), page.t(&format!("learning-verdict-{}", outcome.key())))
                .hint(page.t(&format!("learning-verdict-{}-hint", outcome.key())))
        })
        .collect();
    let fields = html! {
        @for (at, row) in case.challenge.content.rubric.iter().enumerate().take(LEVEL.len()) { (criterion(page, &form, at, row)) }
        (form.group(&page.t("learning-proposal"), html! {
            (form.radios("outcome", page.t("learning-you-propose"), outcomes).required())
            (form.textarea("feedback", page.t("learning-feedback")).hint(page.t("learning-feedback-hint")).max_length(4000))
            (form.date_time("deadline", page.t("learning-revision-deadline")).hint(page.t("learning-revision-deadline-hint")))
        }))
        div .buttons {
            (Button::new(page.t(if settles { "learning-settle-button" } else { "learning-finish" })).sends("do", "finish"))
            @if !settles { (Button::new(page.t("learning-save-mark")).secondary().sends("do", "save")) }
        }
    };
    form.post(fields)
}

fn criterion(page: &Page, form: &Form<'_>, at: usize, row: &RubricCriterion) -> Markup {
    let levels: Vec<Choice> = row
        .levels
        .iter()
        .enumerate()
        .map(|(place, level)| {
            let choice = Choice::new(place.to_string(), &level.title);
            if place == row.required { choice.hint(page.t("learning-needed-to-pass")) } else { choice }
        })
        .collect();
    html! {
        (form.radios(LEVEL[at], &row.title, levels).required())
        (form.textarea(COMMENT[at], page.t_with("learning-comment-on", &[("criterion", row.title.as_str().into())])).rows(2).max_length(2000))
    }
}

/// The page on which a proposal is validated or sent back.
pub(super) fn validate(page: &Page, case: &Case, state: &FormState) -> Frame {
    let submission = &case.challenge.submission;
    let body = html! {
        @if let Some(proposal) = &case.proposal {
            (section(&page.t("learning-proposal"), html! {
                @if let Some(verdict) = &proposal.judgement.verdict { (verdict_line(page, verdict)) }
                (rubric(page, &case.challenge.content, Some(&proposal.judgement)))
                p .hint { (page.t_with("learning-judged-by", &[("names", names(case).into())])) }
            }))
        }
        (section(&page.t("learning-handed-in"), handed_in(page, &case.challenge)))
        (section(&page.t("learning-decision"), html! {
            @if submission.state == SubmissionState::Proposed { (decision(page, case, state)) }
            @else { (callout(page, Tone::Success, html! { p { (page.t("learning-decided-already")) } p { a href="/validation" { (page.t("nav-validation")) } } })) }
        }))
    };
    frame(page, case, body, ("nav-validation", "/validation"))
}

fn names(case: &Case) -> String {
    case.judgements.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}

fn decision(page: &Page, case: &Case, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/validation/{}", case.challenge.submission.id), state);
    form.post(html! {
        p { (page.t("learning-decision-text")) }
        (form.textarea("note", page.t("learning-send-back-note")).hint(page.t("learning-send-back-note-hint")).max_length(2000))
        div .buttons {
            (Button::new(page.t("learning-validate")).sends("decision", "confirm"))
            (Button::new(page.t("learning-send-back")).secondary().sends("decision", "send_back"))
        }
    })
}
