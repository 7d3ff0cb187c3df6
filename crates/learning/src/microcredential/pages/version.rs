//! The list of a designer's microcredentials, and the page of one version: what it lacks, what it says,
//! what comes next.

use crate::edition::Edition;
use crate::micro_stage::{MicroStage, StageState};
use crate::microcredential::{Element, Version, VersionState};
use crate::show;
use web::components::{
    Button, Card, CheckOutcome, Form, FormState, Icon, NamedCheck, Tone, callout, card_grid, empty_state,
    icon, link_button, pill, post_button, progress, section,
};
use web::{Frame, Markup, Page, html};

/// What the list shows.
pub(in crate::microcredential) struct Desk {
    /// Versions, the last changed first.
    pub(in crate::microcredential) versions: Vec<Version>,
    /// Offers.
    pub(in crate::microcredential) stages: Vec<MicroStage>,
    /// The next editions, with the titles of their offers.
    pub(in crate::microcredential) editions: Vec<(Edition, String)>,
}

fn state_pill(page: &Page, state: VersionState) -> Markup {
    let tone = match state {
        VersionState::Draft => Tone::Warning,
        VersionState::InReview | VersionState::Approved => Tone::Information,
        VersionState::Published => Tone::Success,
        VersionState::Superseded | VersionState::Retired => Tone::Neutral,
    };
    pill(tone, &page.t(&format!("learning-version-{}", state.key())))
}

/// The designer's desk.
pub(in crate::microcredential) fn list(page: &Page, desk: &Desk) -> Frame {
    let body = html! {
        (section(&page.t("learning-microcredentials"), versions(page, &desk.versions)))
        (section(&page.t("learning-offers"), stages(page, desk)))
        (section(&page.t("learning-next-editions"), editions(page, desk)))
    };
    Frame::new(page.t("nav-design"), body).lead(page.t("learning-design-lead")).actions(html! {
        (link_button("/design/microcredentials/new", &page.t("learning-new-microcredential")))
        a href="/design/rooms" { (page.t("learning-classrooms")) }
        a href="/design/demand" { (page.t("learning-demand-title")) }
    })
}

fn versions(page: &Page, versions: &[Version]) -> Markup {
    if versions.is_empty() {
        let (title, text) = (page.t("learning-design-empty"), page.t("learning-design-empty-text"));
        let action = page.t("learning-new-microcredential");
        return empty_state(&title, &text, Some((&action, "/design/microcredentials/new")));
    }
    let card = |version: &Version| {
        Card::new(&version.content.basics.title)
            .href(format!("/design/versions/{}", version.id))
            .overline(page.t_with("learning-version-number", &[("number", version.number.into())]))
            .pills(state_pill(page, version.state))
            .fact(
                Icon::Calendar,
                page.t_with("learning-changed-on", &[("day", page.date(version.changed_at).into())]),
            )
    };
    card_grid(3, &versions.iter().map(card).collect::<Vec<_>>())
}

fn stages(page: &Page, desk: &Desk) -> Markup {
    let published: Vec<_> =
        desk.versions.iter().filter(|version| version.state == VersionState::Published).collect();
    if desk.stages.is_empty() && published.is_empty() {
        return html! { p { (page.t("learning-publish-first")) } };
    }
    let card = |stage: &MicroStage| {
        let (tone, key) = match stage.state {
            StageState::Offered => (Tone::Success, "learning-stage-offered"),
            StageState::Withdrawn => (Tone::Neutral, "learning-stage-withdrawn"),
        };
        Card::new(&stage.offer.title)
            .href(format!("/design/stages/{}", stage.id))
            .overline(&stage.credential)
            .pills(pill(tone, &page.t(key)))
            .fact(Icon::Clock, page.duration(stage.offer.minutes))
            .fact(Icon::Place, show::mode(page, stage.offer.mode))
    };
    html! {
        @if !published.is_empty() { p { (link_button("/design/stages/new", &page.t("learning-new-offer"))) } }
        (card_grid(3, &desk.stages.iter().map(card).collect::<Vec<_>>()))
    }
}

fn editions(page: &Page, desk: &Desk) -> Markup {
    let ahead: Vec<_> = desk.editions.iter().filter(|(run, _)| run.state.is_ahead()).collect();
    if ahead.is_empty() {
        return html! { p { (page.t("learning-no-editions-planned")) } };
    }
    html! {
        ul .plain { @for (run, title) in ahead.into_iter().rev().take(12) {
            li { a href={ "/design/stages/" (run.stage) } { (title) } " · " (show::span(page, &run.plan)) " · " (show::place(page, &run.plan)) }
        } }
    }
}

/// The page of a version, as its designers and approvers see it. `problem` is why the last move was
/// refused, `may_decide` whether the visitor may approve and publish.
pub(in crate::microcredential) fn version(
    page: &Page,
    version: &Version,
    may_change: bool,
    may_decide: bool,
    state: &FormState,
) -> Frame {
    let editable = may_change && version.state.is_open();
    let body = html! {
        @if let Some(refusal) = &state.refusal { (web::components::alert(page, Tone::Danger, &page.problem(refusal))) }
        @if !version.review_note.is_empty() {
            (callout(page, Tone::Warning, html! { p { strong { (page.t("learning-review-note")) } } (show::lines(&version.review_note)) }))
        }
        (section(&page.t("learning-what-next"), next(page, version, may_change, may_decide, state)))
        @if matches!(version.state, VersionState::Draft | VersionState::InReview | VersionState::Approved) {
            (section(&page.t("learning-gate"), gate(page, version, editable)))
        }
        @if editable { (section(&page.t("learning-edit-parts"), parts(page, version))) }
        (section(&page.t("learning-as-it-reads"), super::document(page, &version.content)))
    };
    Frame::new(&version.content.basics.title, body)
        .badges(state_pill(page, version.state))
        .lead(page.t_with("learning-version-number", &[("number", version.number.into())]))
        .crumb(page.t("nav-design"), "/design")
}

fn next(page: &Page, version: &Version, may_change: bool, may_decide: bool, state: &FormState) -> Markup {
    let address = format!("/design/versions/{}", version.id);
    let press =
        |what: &str, key: &str| post_button(page, &format!("{address}/{what}"), &Button::new(page.t(key)));
    let gone = |key: &str| html! { p { (page.t(key)) } };
    match version.state {
        VersionState::Draft if may_change => html! {
            (gone("learning-next-draft"))
            (press("submit", "learning-submit-for-review"))
        },
        VersionState::Draft => gone("learning-next-draft-others"),
        VersionState::InReview if may_decide => review(page, &address, state),
        VersionState::InReview => gone("learning-next-in-review"),
        VersionState::Approved if may_decide => html! {
            (gone("learning-next-approved"))
            (press("publish", "learning-publish"))
        },
        VersionState::Approved => gone("learning-next-approved-others"),
        VersionState::Published => html! {
            (gone("learning-next-published"))
            div .buttons {
                a .button href={ "/design/stages/new?version=" (version.id) } { (page.t("learning-new-offer")) }
                @if may_change { (post_button(page, &format!("{address}/next"), &Button::new(page.t("learning-next-version")).secondary())) }
                @if may_decide { (post_button(page, &format!("{address}/retire"), &Button::new(page.t("learning-retire")).danger())) }
            }
        },
        VersionState::Superseded | VersionState::Retired => html! {
            (gone("learning-next-over"))
            @if may_change { (press("next", "learning-next-version")) }
        },
    }
}

fn review(page: &Page, address: &str, state: &FormState) -> Markup {
    let form = Form::new(page, format!("{address}/review"), state);
    html! {
        p { (page.t("learning-next-review")) }
        (form.post(html! {
            (form.textarea("note", page.t("learning-review-note")).hint(page.t("learning-review-note-hint")).max_length(2000))
            div .buttons {
                (Button::new(page.t("learning-approve")).sends("decision", "approve"))
                (Button::new(page.t("learning-send-back")).secondary().sends("decision", "send_back"))
            }
        }))
    }
}

/// What the version says and what it lacks, each with the way to its field.
fn gate(page: &Page, version: &Version, editable: bool) -> Markup {
    let checks: Vec<(Element, bool)> =
        Element::ALL.iter().map(|element| (*element, element.is_there(&version.content))).collect();
    let done = checks.iter().filter(|(_, there)| *there).count();
    let (done, of) = (i64::try_from(done).unwrap_or(0), i64::try_from(checks.len()).unwrap_or(1));
    html! {
        (progress(page, &page.t("learning-completeness"), done, of))
        @if done < of {
            p { (page.t("learning-gate-missing")) }
            ul .missing { @for (element, _) in checks.iter().filter(|(_, there)| !there) {
                li { (missing(page, version, *element, editable)) }
            } }
        }
        (web::components::details(&page.t("learning-gate-all"), web::components::named_checks(page, &named(page, &checks))))
    }
}

fn missing(page: &Page, version: &Version, element: Element, editable: bool) -> Markup {
    let name = page.t(element.key());
    html! {
        (icon(Icon::Warning)) " "
        @if let Some(field) = element.field().filter(|_| editable) {
            a href={ "/design/versions/" (version.id) (field) } { (name) }
        } @else { (name) }
    }
}

fn named(page: &Page, checks: &[(Element, bool)]) -> Vec<NamedCheck> {
    checks
        .iter()
        .map(|(element, there)| NamedCheck {
            name: page.t(element.key()),
            outcome: if *there { CheckOutcome::Passed } else { CheckOutcome::Failed },
            detail: element.field().is_none().then(|| page.t("learning-filled-by-award")),
            needed: true,
        })
        .collect()
}

/// The parts of a draft, each with the way to its form.
fn parts(page: &Page, version: &Version) -> Markup {
    let address = format!("/design/versions/{}", version.id);
    let content = &version.content;
    let group = |key: &str, path: &str, add: &str, entries: Vec<(String, String)>| {
        html! {
            h3 { (page.t(key)) }
            ul .plain {
                @for (id, title) in &entries {
                    li { a href={ (address) "/" (path) "/" (id) } { (icon(Icon::Edit)) " " (title) } }
                }
                li { a href={ (address) "/" (path) "/new" } { (icon(Icon::Plus)) " " (page.t(add)) } }
            }
        }
    };
    html! {
        p { (link_button(&format!("{address}/edit"), &page.t("learning-edit-version"))) }
        (group("learning-outcomes-title", "outcomes", "learning-add-outcome",
            content.outcomes.iter().map(|part| (part.id.to_string(), part.text.clone())).collect()))
        (group("learning-tasks-title", "tasks", "learning-add-task",
            content.tasks.iter().map(|part| (part.id.to_string(), part.title.clone())).collect()))
        (group("learning-rubric-title", "criteria", "learning-add-criterion",
            content.rubric.iter().map(|part| (part.id.to_string(), part.title.clone())).collect()))
    }
}
