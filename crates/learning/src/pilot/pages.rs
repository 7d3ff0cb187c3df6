//! Pages of pilots: all of them, the board of one, one step.

use super::model::{Pilot, Shown, Step, StepReport};
use crate::show;
use kernel::{OrganisationId, Role};
use web::components::{
    Card, Cell, Choice, Form, FormState, Icon, Table, Tone, callout, card_grid, definition_list, empty_state,
    pill, progress, section,
};
use web::{Frame, Markup, Page, html};

/// A provider with its pilots.
pub(super) struct Provider {
    pub(super) id: OrganisationId,
    pub(super) name: String,
    /// Whether the visitor starts pilots there.
    pub(super) manages: bool,
    /// The latest first.
    pub(super) pilots: Vec<Pilot>,
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The name of a step, with its number.
fn name(page: &Page, step: Step) -> String {
    let number = Step::ALL.iter().position(|one| *one == step).map_or(0, |at| at + 1);
    format!("{number}. {}", page.t(&format!("learning-step-{}", step.key())))
}

/// A day as the language writes it.
fn day(page: &Page, day: &str) -> String {
    let parsed = day.parse::<jiff::civil::Date>().ok();
    let noon = parsed.and_then(|day| day.at(12, 0, 0, 0).in_tz(page.zone.as_str()).ok());
    noon.map_or_else(
        || day.to_owned(),
        |noon| page.date(kernel::Timestamp::from_microseconds(noon.timestamp().as_microsecond())),
    )
}

/// All pilots the visitor may see, and the form of a new one.
pub(super) fn list(page: &Page, providers: &[Provider], today: &str, typed: &FormState) -> Frame {
    let body = html! {
        @for provider in providers {
            (section(&provider.name, pilots(page, &provider.pilots, today)))
        }
        @if providers.iter().any(|provider| provider.manages) {
            (section(&page.t("learning-pilot-start"), starting(page, providers, typed)))
        }
    };
    Frame::new(page.t("learning-pilots-title"), body).lead(page.t("learning-pilots-lead"))
}

fn pilots(page: &Page, pilots: &[Pilot], today: &str) -> Markup {
    if pilots.is_empty() {
        return empty_state(&page.t("learning-pilots-none"), &page.t("learning-pilots-none-text"), None);
    }
    let card = |pilot: &Pilot| {
        let late = pilot.steps.iter().filter(|step| step.is_late(today)).count();
        let mut card = Card::new(&pilot.title).href(format!("/pilots/{}", pilot.id)).body(progress(
            page,
            &page.t("learning-pilot-progress"),
            count(pilot.done()),
            count(pilot.steps.len()),
        ));
        if late > 0 {
            card = card
                .pills(pill(Tone::Warning, &page.t_with("learning-pilot-late", &[("count", late.into())])));
        }
        match pilot.next() {
            Some(next) => card.fact(Icon::Information, name(page, next.step)),
            None => card.pills(pill(Tone::Success, &page.t("learning-pilot-complete"))),
        }
    };
    card_grid(3, &pilots.iter().map(card).collect::<Vec<_>>())
}

fn starting(page: &Page, providers: &[Provider], typed: &FormState) -> Markup {
    let form = Form::new(page, "/pilots", typed);
    let managed: Vec<&Provider> = providers.iter().filter(|provider| provider.manages).collect();
    let choices: Vec<Choice> =
        managed.iter().map(|provider| Choice::new(provider.id.to_string(), &provider.name)).collect();
    form.post(html! {
        (form.text("title", page.t("learning-pilot-what")).hint(page.t("learning-pilot-what-hint")).max_length(120).required())
        @if let [only] = managed.as_slice() { (form.hidden("organisation", only.id.as_str())) }
        @else { (form.select("organisation", page.t("learning-organisation"), choices).required()) }
        (form.buttons(page.t("learning-pilot-start"), None))
    })
}

/// A page with the way to the pilots beside its heading.
pub(super) fn with_way(page: &Page, mut frame: Frame) -> Frame {
    let others = frame.actions.take();
    frame.actions(html! {
        @if let Some(others) = others { (others) }
        a href="/pilots" { (page.t("learning-pilots-title")) }
    })
}

/// What the board of a pilot shows.
pub(super) struct Board<'a> {
    pub(super) pilot: &'a Pilot,
    /// Id and name of everybody who sees to a step, or could.
    pub(super) names: &'a [(String, String)],
    pub(super) today: &'a str,
}

fn owner(page: &Page, names: &[(String, String)], report: &StepReport) -> String {
    let Some(owner) = &report.owner else { return String::from("–") };
    let found = names.iter().find(|(id, _)| id == owner.as_str());
    show::person(page, found.map_or("", |(_, name)| name))
}

fn state(page: &Page, report: &StepReport, today: &str) -> Markup {
    match report.done_at {
        Some(at) => {
            html! { (pill(Tone::Success, &page.t("learning-pilot-done"))) " " (page.date_element(at)) }
        }
        None if report.is_late(today) => pill(Tone::Warning, &page.t("learning-pilot-is-late")),
        None => pill(Tone::Neutral, &page.t("learning-pilot-to-do")),
    }
}

/// The board of a pilot: how far it is, and step by step who, until when, and what shows it. Prints on one sheet.
pub(super) fn board(page: &Page, board: &Board<'_>) -> Frame {
    let pilot = board.pilot;
    let columns = ["step", "owner", "due", "state", "evidence"];
    let columns = columns.map(|column| page.t(&format!("learning-pilot-column-{column}")));
    let rows = pilot.steps.iter().map(|report| {
        vec![
            html! { a href={ "/pilots/" (pilot.id) "/" (report.step) } { (name(page, report.step)) } }.into(),
            Cell::text(owner(page, board.names, report)),
            Cell::text(report.due_on.as_deref().map_or_else(|| String::from("–"), |due| day(page, due))),
            state(page, report, board.today).into(),
            evidence(page, report).into(),
        ]
    });
    let body = html! {
        (progress(page, &page.t("learning-pilot-progress"), count(pilot.done()), count(pilot.steps.len())))
        (Table::new(page.t("learning-pilot-steps"), &columns).hide_caption().rows(rows).draw())
        p .hint { (page.t("learning-pilot-print")) }
    };
    let frame = Frame::new(&pilot.title, body).crumb(page.t("learning-pilots-title"), "/pilots");
    if pilot.next().is_none() {
        return frame.badges(pill(Tone::Success, &page.t("learning-pilot-complete")));
    }
    frame
}

/// What shows that a step was done.
fn evidence(page: &Page, report: &StepReport) -> Markup {
    html! {
        @if !report.has_evidence() { "–" } @else {
            // On a phone a cell's parts stand side by side: these are one.
            div {
                (show::lines(&report.note))
                @if let Some(shown) = &report.shown { p { (shown_link(page, shown)) } }
                @if !report.link.is_empty() { p { a href=(report.link) rel="noopener noreferrer" { (page.t("learning-pilot-document")) } } }
            }
        }
    }
}

/// What is linked; those who neither design nor manage cannot open it.
fn shown_link(page: &Page, shown: &Shown) -> Markup {
    let words = page.t(shown_key(shown));
    let opens = page.is_a(Role::Designer) || page.is_a(Role::Manager);
    html! { @if opens { a href=(shown.address()) { (words) } } @else { (words) } }
}

const fn shown_key(shown: &Shown) -> &'static str {
    match shown {
        Shown::Version(_) => "learning-pilot-shown-version",
        Shown::Edition(_) => "learning-pilot-shown-edition",
    }
}

/// What the page of a step shows.
pub(super) struct StepPage<'a> {
    pub(super) pilot: &'a Pilot,
    pub(super) report: &'a StepReport,
    pub(super) names: &'a [(String, String)],
    /// What of the provider's own can be linked.
    pub(super) choices: Vec<Choice>,
    /// Whether the visitor plans it.
    pub(super) plans: bool,
    /// Whether the visitor reports on it.
    pub(super) reports: bool,
}

/// One step: what it takes, who and when, what was done.
pub(super) fn step(page: &Page, shown: &StepPage<'_>, plan: &FormState, report: &FormState) -> Frame {
    let step = shown.report.step;
    let text = page.t(&format!("learning-step-{}-text", step.key()));
    let body = html! {
        (section(&page.t("learning-pilot-takes"), show::lines(&text)))
        (section(&page.t("learning-pilot-who"), if shown.plans { planning(page, shown, plan) } else { planned(page, shown) }))
        (section(&page.t("learning-pilot-what-done"), if shown.reports { reporting(page, shown, report) } else { evidence(page, shown.report) }))
    };
    Frame::new(name(page, step), body)
        .lead(&shown.pilot.title)
        .crumb(page.t("learning-pilots-title"), "/pilots")
        .crumb(&shown.pilot.title, format!("/pilots/{}", shown.pilot.id))
        .narrow()
}

fn planned(page: &Page, shown: &StepPage<'_>) -> Markup {
    let due = shown.report.due_on.as_deref().map_or_else(|| String::from("–"), |due| day(page, due));
    definition_list(&[
        (page.t("learning-pilot-column-owner"), html! { (owner(page, shown.names, shown.report)) }),
        (page.t("learning-pilot-column-due"), html! { (due) }),
    ])
}

fn planning(page: &Page, shown: &StepPage<'_>, typed: &FormState) -> Markup {
    let held = FormState::empty()
        .with("owner", shown.report.owner.as_ref().map(ToString::to_string).unwrap_or_default())
        .with("due_on", shown.report.due_on.clone().unwrap_or_default());
    let state = if typed.values.is_empty() { &held } else { typed };
    let address = format!("/pilots/{}/{}/plan", shown.pilot.id, shown.report.step);
    let form = Form::new(page, address, state).prefixed("plan");
    let people = shown.names.iter().map(|(id, name)| Choice::new(id.clone(), show::person(page, name)));
    form.post(html! {
        (form.select("owner", page.t("learning-pilot-column-owner"), people.collect()).hint(page.t("learning-pilot-owner-hint")))
        (form.date("due_on", page.t("learning-pilot-column-due")).hint(page.t("learning-pilot-due-hint")))
        (form.buttons(page.t("action-save"), None))
    })
}

fn reporting(page: &Page, shown: &StepPage<'_>, typed: &FormState) -> Markup {
    let report = shown.report;
    let held = FormState::empty()
        .with("note", report.note.as_str())
        .with("shown", report.shown.as_ref().map_or("", Shown::as_str))
        .with("link", report.link.as_str());
    let held = if report.done_at.is_some() { held.with("done", "yes") } else { held };
    let state = if typed.values.is_empty() { &held } else { typed };
    let address = format!("/pilots/{}/{}/report", shown.pilot.id, report.step);
    let form = Form::new(page, address, state).prefixed("report");
    html! {
        @if report.done_at.is_some() { (callout(page, Tone::Success, html! { p { (page.t("learning-pilot-step-done")) } })) }
        (form.post(html! {
            (form.textarea("note", page.t("learning-pilot-note")).hint(page.t(&format!("learning-step-{}-evidence", report.step.key()))).max_length(4_000))
            (form.select("shown", page.t("learning-pilot-shown"), shown.choices.clone()))
            (form.text("link", page.t("learning-pilot-link")).kind("url").hint(page.t("learning-pilot-link-hint")).max_length(400))
            (form.checkbox("done", page.t("learning-pilot-mark-done")))
            (form.buttons(page.t("action-save"), Some(&format!("/pilots/{}", shown.pilot.id))))
        }))
    }
}
