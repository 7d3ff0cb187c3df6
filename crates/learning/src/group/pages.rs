//! Pages of groups.

use super::WorkGroup;
use crate::microcredential::Content;
use crate::show;
use kernel::{ChallengeTaskId, PersonId, SubmissionId};
use std::collections::BTreeMap;
use web::components::{Button, Form, FormState, Tone, callout, copy_field, pill, post_button, section};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// Somebody of a group.
#[derive(Debug, Clone)]
pub(crate) struct Fellow {
    /// Who.
    pub(crate) learner: PersonId,
    /// What they are called.
    pub(crate) name: String,
    /// What they did; empty before they have said it.
    pub(crate) contribution: String,
    /// Their own submission, once it was handed in.
    pub(crate) work: Option<SubmissionId>,
}

/// What the pages of a group show.
pub(super) struct Seen {
    /// What it works on.
    pub(super) content: Content,
    /// Everybody in it.
    pub(super) fellows: Vec<Fellow>,
    /// The address by which others join.
    pub(super) invitation: String,
    /// Titles of the evidence.
    pub(super) evidence: Vec<String>,
    /// Answers so far.
    pub(super) answers: BTreeMap<ChallengeTaskId, String>,
    /// Whether it was not handed in yet.
    pub(super) open: bool,
}

/// The page of a group for somebody in it.
pub(super) fn group(page: &Page, group: &WorkGroup, seen: &Seen, me: &PersonId, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/groups/{}", group.id), state);
    let leads = group.leader == *me;
    let body = html! {
        (section(&page.t("learning-group-contribution"), form.post(html! {
            (form.textarea("contribution", page.t("learning-group-contribution-label")).hint(page.t("learning-group-contribution-hint")).max_length(2_000).rows(4).required())
            div .buttons { (Button::new(page.t("action-save"))) }
        })))
        (section(&page.t("learning-group-who"), members(page, group, seen, leads)))
        @if leads {
            (section(&page.t("learning-group-invite"), html! {
                p { (page.t_with("learning-group-invite-text", &[("until", page.date(group.invited_until).into())])) }
                (copy_field(page, "group-invitation", &page.t("learning-group-invitation"), &seen.invitation))
                p { a .button href={ "/submissions/" (group.submission) } { (page.t("learning-group-to-work")) } }
            }))
        } @else { (section(&page.t("learning-group-work"), so_far(page, seen))) }
        (post_button(page, &format!("/groups/{}/leave", group.id), &Button::new(page.t(if leads { "learning-group-dissolve" } else { "learning-group-leave" })).secondary()))
    };
    Frame::new(page.t("learning-group-title"), body)
        .lead(page.t_with("learning-group-lead", &[("title", seen.content.basics.title.as_str().into())]))
        .crumb(page.t("learning-mine-title"), "/learning")
}

fn members(page: &Page, group: &WorkGroup, seen: &Seen, leads: bool) -> Markup {
    html! {
        ul .plain { @for fellow in &seen.fellows {
            li {
                strong { (fellow.name) } " "
                @if fellow.learner == group.leader { (pill(Tone::Neutral, &page.t("learning-group-leads"))) " " }
                @if fellow.contribution.is_empty() { (pill(Tone::Warning, &page.t("learning-group-silent"))) }
                @else { (pill(Tone::Success, &page.t("learning-group-said"))) (show::lines(&fellow.contribution)) }
                @if leads && fellow.learner != group.leader { (take_out(page, group, fellow)) }
            }
        } }
    }
}

fn take_out(page: &Page, group: &WorkGroup, fellow: &Fellow) -> Markup {
    let button = Button::new(page.t("learning-group-take-out")).plain().about(&fellow.name);
    post_button(
        page,
        &format!("/groups/{}/leave", group.id),
        &button.sends("member", fellow.learner.as_str()),
    )
}

/// What the group has written and attached so far, for whoever does not hand in.
fn so_far(page: &Page, seen: &Seen) -> Markup {
    html! {
        @for task in seen.content.tasks.iter().filter(|task| task.asked().is_none()) {
            h3 { (task.title) }
            @match seen.answers.get(&task.id) {
                Some(answer) => div .answer { (show::lines(answer)) },
                None => p .hint { (page.t("learning-no-answer")) },
            }
        }
        h3 { (page.t("learning-evidence")) }
        @if seen.evidence.is_empty() { p .hint { (page.t("learning-no-evidence")) } }
        @else { ul { @for title in &seen.evidence { li { (title) } } } }
    }
}

/// The page of an invitation.
pub(super) fn join(page: &Page, token: &str, group: &WorkGroup, seen: &Seen, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/groups/join/{token}"), state);
    let leader = seen.fellows.iter().find(|fellow| fellow.learner == group.leader);
    let name = leader.map(|fellow| fellow.name.as_str()).unwrap_or_default();
    let body = html! {
        @if seen.open {
            p { (page.t("learning-group-join-text")) }
            (form.post(form.buttons(page.t("learning-group-join"), Some("/learning"))))
        } @else { (callout(page, Tone::Information, html! { p { (page.t("learning-group-closed")) } })) }
    };
    Frame::new(page.t_with("learning-group-join-title", &[("name", name.into())]), body)
        .lead(page.t_with("learning-group-lead", &[("title", seen.content.basics.title.as_str().into())]))
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

/// On the page of a draft that may be done together: the way to a group.
pub(crate) fn draft_part(
    page: &Page,
    submission: &SubmissionId,
    most: i64,
    group: Option<&WorkGroup>,
) -> Markup {
    html! {
        p { (page.t_with("learning-group-may", &[("most", most.into())])) }
        @match group {
            Some(group) => p { a .button.secondary href={ "/groups/" (group.id) } { (page.t_with("learning-group-of", &[("count", group.members.len().into())])) } },
            None => (post_button(page, &format!("/submissions/{submission}/group"), &Button::new(page.t("learning-group-form")).secondary())),
        }
    }
}

/// Who did what, for whoever judges one of them; the work of the others is linked to where `to_work` says so.
pub(crate) fn fellows_part(page: &Page, own: &PersonId, fellows: &[Fellow], to_work: bool) -> Markup {
    html! {
        ul .plain { @for fellow in fellows {
            li {
                strong { (fellow.name) }
                @if fellow.learner == *own { " " (pill(Tone::Information, &page.t("learning-group-this-one"))) }
                (show::lines(&fellow.contribution))
                @if let Some(work) = fellow.work.as_ref().filter(|_| to_work && fellow.learner != *own) {
                    p { a href={ "/assessment/" (work) } { (page.t_with("learning-group-to-fellow", &[("name", fellow.name.as_str().into())])) } }
                }
            }
        } }
    }
}
