//! Pages of assessors and validators.

mod desk;
mod inbox;

use super::Appeal;
use super::evidence::Shown;
use super::model::{Judgement, Outcome, Proposal, Verdict};
use super::rows::inbox::InboxLine;
use crate::microcredential::{Content, RubricCriterion, Version};
use crate::names::{COMMENT, LEVEL};
use crate::show;
use crate::submission::{Challenge, SubmissionState, handed_in, rubric};
use kernel::{EvidenceItemId, Timestamp};
use std::collections::BTreeMap;
use web::components::{Button, Choice, Form, FormState, Tone, callout, pill, section};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;
pub(super) use inbox::inbox;

/// An inbox and the way to its next page.
pub(super) struct Inbox {
    /// What waits, oldest first.
    pub(super) lines: Vec<InboxLine>,
    /// The address of the next page.
    pub(super) next: Option<String>,
}

/// What waits for a validator: judgements, and versions to review.
pub(super) fn validation(page: &Page, inbox: &Inbox, reviews: &[Version]) -> Frame {
    let body = html! {
        (section(&page.t("learning-judgements"), inbox::lines(page, inbox, "/validation", "learning-validation-empty")))
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

/// What part a visitor has in a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Says whether it can be assessed.
    Admits,
    /// Judges it.
    Judges,
    /// Judges what is decided already, to show how far assessors agree.
    JudgesAgain,
    /// Settles what assessors differ in.
    Settles,
    /// Validates.
    Validates,
    /// Only looks.
    Looks,
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
    /// What the visitor does with it.
    pub(super) part: Part,
    /// Whether the visitor has finished their own judgement.
    pub(super) finished: bool,
    /// Until when the visitor judges, or had to.
    pub(super) due_at: Option<Timestamp>,
    /// The learner's appeal, when there is one.
    pub(super) appeal: Option<Appeal>,
    /// The files that can be shown in place.
    pub(super) shown: BTreeMap<EvidenceItemId, Shown>,
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

/// The page on which a submission is judged: the work on one side, the rubric on the other.
pub(super) fn judge(page: &Page, case: &Case, state: &FormState) -> Frame {
    let body = html! {
        @if let Some(note) = sent_back_note(case) {
            (callout(page, Tone::Warning, html! { p { strong { (page.t("learning-was-sent-back-because")) } } (show::lines(note)) }))
        }
        (appealed(page, case))
        @if case.part == Part::JudgesAgain { (callout(page, Tone::Information, html! { p { (page.t("learning-judges-again")) } })) }
        @if case.part == Part::Settles { (section(&page.t("learning-two-judgements"), judgements(page, case))) }
        div .desk {
            (section(&page.t("learning-handed-in"), desk::work(page, case)))
            (verdict_part(page, case, state))
        }
    };
    frame(page, case, body, ("nav-assessment", "/assessment")).wide()
}

/// Why the learner has asked that other people judge.
fn appealed(page: &Page, case: &Case) -> Markup {
    let open = case.appeal.as_ref().filter(|appeal| appeal.decided_at.is_none());
    html! {
        @if let Some(appeal) = open {
            (callout(page, Tone::Warning, html! { p { strong { (page.t("learning-appeal-because")) } } (show::lines(&appeal.reasons)) }))
        }
    }
}

/// Why the visitor only looks.
fn looks_because(page: &Page, case: &Case) -> &'static str {
    let late = case.due_at.is_some_and(|due_at| due_at <= page.now);
    match case.finished {
        true => "learning-judged-already",
        false if late => "learning-turn-over",
        false => "learning-not-on-panel",
    }
}

/// What the visitor does with the submission.
fn verdict_part(page: &Page, case: &Case, state: &FormState) -> Markup {
    let settles = case.part == Part::Settles;
    match case.part {
        Part::Admits => section(&page.t("learning-admission"), desk::admission(page, case, state)),
        Part::Judges | Part::JudgesAgain | Part::Settles => {
            let title = page.t(if settles { "learning-settle" } else { "learning-judge" });
            section(&title, judgement_form(page, case, settles, state))
        }
        Part::Looks | Part::Validates => callout(
            page,
            if case.finished { Tone::Success } else { Tone::Information },
            html! {
                p { (page.t(looks_because(page, case))) }
                p { a href="/assessment" { (page.t("learning-to-inbox")) } }
            },
        ),
    }
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
    let address = format!("/assessment/{}", case.challenge.submission.id);
    let form = Form::new(page, &address, state);
    let outcomes: Vec<Choice> = Outcome::ALL
        .iter()
        .map(|outcome| {
            Choice::new(outcome.as_str(), page.t(&format!("learning-verdict-{}", outcome.key())))
                .hint(page.t(&format!("learning-verdict-{}-hint", outcome.key())))
        })
        .collect();
    let fields = html! {
        @if let Some(due_at) = case.due_at { p { (page.t("learning-inbox-due")) ": " strong { (page.date_time_element(due_at)) } } }
        (desk::quizzes(page, case))
        @for (at, row) in case.challenge.content.rubric.iter().enumerate().take(LEVEL.len()) { (criterion(page, &form, at, row)) }
        (form.group(&page.t("learning-proposal"), html! {
            (form.radios("outcome", page.t("learning-you-propose"), outcomes).required())
            (form.textarea("feedback", page.t("learning-feedback")).hint(page.t("learning-feedback-hint")).max_length(4000))
            (form.date_time("deadline", page.t("learning-revision-deadline")).hint(page.t("learning-revision-deadline-hint")))
        }))
        div .buttons {
            (Button::new(page.t(if settles { "learning-settle-button" } else { "learning-finish-and-next" })).sends("do", "finish"))
            @if !settles { (Button::new(page.t("learning-save-mark")).secondary().sends("do", "save")) }
        }
    };
    let autosave = (!settles).then(|| format!("{address}/draft"));
    html! {
        div data-judge data-autosave=[autosave] data-saved=(page.t("learning-kept")) { (form.post(fields)) }
        (desk::ways_out(page, case, settles))
    }
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
        (appealed(page, case))
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
