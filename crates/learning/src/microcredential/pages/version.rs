//! The list of a designer's microcredentials, and the page of one version: what it lacks, what it says,
//! what comes next.

use super::{guide, review};
use crate::edition::Edition;
use crate::links::{self, Looked};
use crate::micro_stage::{MicroStage, StageState};
use crate::microcredential::{Credits, Demand, Element, ReviewComment, Version, VersionState};
use crate::quality::Rules;
use crate::show;
use kernel::Role;
use web::components::{
    Button, Card, CheckOutcome, Choice, Form, FormState, Icon, NamedCheck, Tone, callout, card_grid,
    empty_state, icon, link_button, picture, pill, post_button, progress, section,
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
        a .button.secondary href="/design/import" { (page.t("learning-import")) }
        a href="/design/rooms" { (page.t("learning-classrooms")) }
        a href="/design/booking-terms" { (page.t("learning-terms-title")) }
        a href="/design/demand" { (page.t("learning-demand-title")) }
        a href="/pilots" { (page.t("learning-pilots-title")) }
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
        ul .rows { @for (run, title) in ahead.into_iter().rev().take(12) {
            li {
                a href={ "/design/editions/" (run.id) } { (title) }
                div .hint { (show::span(page, &run.plan)) " · " (show::place(page, &run.plan)) }
            }
        } }
    }
}

/// Everything that the page of a version shows.
pub(in crate::microcredential) struct Workshop {
    /// The version.
    pub(in crate::microcredential) version: Version,
    /// The provider's rules.
    pub(in crate::microcredential) rules: Rules,
    /// Remarks of reviewers, each with its author's name.
    pub(in crate::microcredential) comments: Vec<(ReviewComment, String)>,
    /// The other versions of the microcredential, latest first: id and number.
    pub(in crate::microcredential) others: Vec<(String, i64)>,
    /// The last looks at the addresses it names.
    pub(in crate::microcredential) looked: Vec<Looked>,
    /// Whether the visitor designs.
    pub(in crate::microcredential) may_change: bool,
    /// Whether the visitor may approve and publish.
    pub(in crate::microcredential) may_decide: bool,
}

/// The states of the forms on the page.
#[derive(Default)]
pub(in crate::microcredential) struct States {
    /// The decision, and why the last move was refused.
    pub(in crate::microcredential) decision: FormState,
    /// A remark.
    pub(in crate::microcredential) comment: FormState,
}

/// The page of a version, as its designers and approvers see it.
pub(in crate::microcredential) fn version(page: &Page, workshop: &Workshop, states: &States) -> Frame {
    let version = &workshop.version;
    let editable = workshop.may_change && version.state.is_open();
    let (desk, address) = desk_of(page);
    let body = html! {
        @if editable { (guide::steps(page, version, guide::Place::Check)) }
        @if let Some(refusal) = &states.decision.refusal { (web::components::alert(page, Tone::Danger, &page.problem(refusal))) }
        @if !version.review_note.is_empty() {
            (callout(page, Tone::Warning, html! { p { strong { (page.t("learning-review-note")) } } (show::lines(&version.review_note)) }))
        }
        (section(&page.t("learning-what-next"), next(page, workshop, &states.decision)))
        @if version.state.is_unpublished() {
            (section(&page.t("learning-gate"), gate(page, workshop, editable)))
            (links::section_of(page, version, &workshop.looked))
        }
        @if version.state.is_unpublished() || !workshop.comments.is_empty() {
            (section(&page.t("learning-comments"), review::comments(page, version, &workshop.comments, editable, &states.comment)))
        }
        (section(&page.t("learning-as-it-reads"), html! { (badge(page, version)) (super::document(page, &version.content)) }))
        (quizzes(page, version))
        (section(&page.t("learning-more-to-do"), more(page, workshop)))
    };
    Frame::new(&version.content.basics.title, body)
        .badges(state_pill(page, version.state))
        .lead(page.t_with("learning-version-number", &[("number", version.number.into())]))
        .crumb(page.t(desk), address)
}

/// Where the visitor comes from: designers and managers from their desk, reviewers from theirs.
pub(super) fn desk_of(page: &Page) -> (&'static str, &'static str) {
    let designs = page.is_a(Role::Designer) || page.is_a(Role::Manager);
    if designs { ("nav-design", "/design") } else { ("nav-validation", "/validation") }
}

/// The badge as it will be drawn.
fn badge(page: &Page, version: &Version) -> Markup {
    let alt = page.t_with("learning-badge-alt", &[("title", version.content.basics.title.as_str().into())]);
    html! {
        div .badge-preview { (picture(&format!("/design/versions/{}/badge.svg", version.id), &alt, None)) }
        @if version.state.is_open() && page.is_a(Role::Designer) {
            p { a href={ "/design/versions/" (version.id) "/picture" } { (page.t("learning-badge-change")) } }
        }
    }
}

/// What else can be done with a version: compared, copied, taken along.
fn more(page: &Page, workshop: &Workshop) -> Markup {
    let address = format!("/design/versions/{}", workshop.version.id);
    html! {
        ul .rows {
            @for (id, number) in &workshop.others {
                li { a href={ (address) "/compare/" (id) } { (page.t_with("learning-compare-with", &[("number", (*number).into())])) } }
            }
            li { a href={ (address) "/export.json" } { (page.t("learning-export")) } }
        }
        @if workshop.may_change {
            (post_button(page, &format!("{address}/copy"), &Button::new(page.t("learning-copy")).secondary()))
        }
    }
}

fn next(page: &Page, workshop: &Workshop, state: &FormState) -> Markup {
    let Workshop { version, may_change, may_decide, .. } = workshop;
    let (may_change, may_decide) = (*may_change, *may_decide);
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
        VersionState::InReview if may_decide => decision(page, workshop, state),
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

fn decision(page: &Page, workshop: &Workshop, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/design/versions/{}/review", workshop.version.id), state);
    let checks: Vec<Choice> =
        workshop.rules.own_checks.iter().map(|check| Choice::new(check, check)).collect();
    html! {
        p { (page.t("learning-next-review")) }
        (form.post(html! {
            @if !checks.is_empty() { (form.checkboxes("confirmed", page.t("learning-own-checks"), checks).hint(page.t("learning-own-checks-hint")).required()) }
            (form.textarea("note", page.t("learning-review-note")).hint(page.t("learning-review-note-hint")).max_length(2000))
            div .buttons {
                (Button::new(page.t("learning-approve")).sends("decision", "approve"))
                (Button::new(page.t("learning-send-back")).secondary().sends("decision", "send_back"))
            }
        }))
    }
}

/// What the version says and what it lacks, each with the way to its field.
fn gate(page: &Page, workshop: &Workshop, editable: bool) -> Markup {
    let (version, rules) = (&workshop.version, &workshop.rules);
    let lacking = |demand: Demand| -> Vec<Element> {
        let all = Element::ALL.into_iter();
        all.filter(|one| one.demand(rules) == demand && !one.is_there(&version.content, rules)).collect()
    };
    let score = crate::microcredential::score(&version.content, rules);
    html! {
        (progress(page, &page.t("learning-completeness"), score, 100))
        (wanting(page, version, "learning-gate-missing", &lacking(Demand::Required), editable))
        (wanting(page, version, "learning-gate-advice", &lacking(Demand::Advised), editable))
        (web::components::details(&page.t("learning-gate-all"), web::components::named_checks(page, &named(page, workshop))))
    }
}

fn wanting(page: &Page, version: &Version, key: &str, elements: &[Element], editable: bool) -> Markup {
    html! {
        @if !elements.is_empty() {
            p { (page.t(key)) }
            ul .missing { @for element in elements { li { (missing(page, version, *element, editable)) } } }
        }
    }
}

fn missing(page: &Page, version: &Version, element: Element, editable: bool) -> Markup {
    let name = page.t(element.key());
    html! {
        (icon(Icon::Warning)) " "
        @if let Some(field) = element.field_in(&version.content).filter(|_| editable) {
            a href={ "/design/versions/" (version.id) (field) } { (name) }
        } @else { (name) }
        @if element == Element::Credits { (due_credits(page, version)) }
    }
}

/// What the hours of a version come to in credits.
fn due_credits(page: &Page, version: &Version) -> Markup {
    let workload = version.content.basics.workload;
    let Some((hours, due)) = workload.and_then(|hours| Credits::of(hours).map(|due| (hours, due))) else {
        return html! {};
    };
    let said =
        [("duration", page.duration(hours).into()), ("credits", due.written(page.decimal_mark()).into())];
    html! { " " (page.t_with("learning-credits-due", &said)) }
}

fn named(page: &Page, workshop: &Workshop) -> Vec<NamedCheck> {
    let (content, rules) = (&workshop.version.content, &workshop.rules);
    let outcome = |element: Element| match (element.is_there(content, rules), element.demand(rules)) {
        (true, _) => CheckOutcome::Passed,
        (false, Demand::Required) => CheckOutcome::Failed,
        (false, Demand::Advised) => CheckOutcome::NotChecked,
    };
    Element::ALL
        .iter()
        .filter(|element| element.applies(content))
        .map(|element| NamedCheck {
            name: page.t(element.key()),
            outcome: outcome(*element),
            detail: element.field().is_none().then(|| page.t("learning-filled-by-award")),
            needed: true,
        })
        .collect()
}

/// The way to what answers say of each quiz, once some can have been given.
fn quizzes(page: &Page, version: &Version) -> Markup {
    let asked: Vec<_> = version.content.tasks.iter().filter(|task| task.asked().is_some()).collect();
    if asked.is_empty() || version.published_at.is_none() {
        return html! {};
    }
    section(
        &page.t("learning-quiz-questions"),
        html! {
            ul .plain { @for task in asked {
                li { (task.title) ": " a href={ "/design/versions/" (version.id) "/tasks/" (task.id) "/quiz/statistics" } { (page.t("learning-quiz-statistics")) } }
            } }
        },
    )
}
