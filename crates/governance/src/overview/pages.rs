//! The governance's first page.

use super::rows::{Loop, MemberLine};
use crate::directory::{kind_name, status_pill};
use store::jobs::{FailedJob, JobCounts};
use web::charts::{ChartWords, Datum, bar_chart};
use web::components::{Card, Cell, Icon, Tab, Table, Tone, callout, card_grid, section, tabs};
use web::{Frame, Markup, Page, html};

/// Everything the page shows.
pub(crate) struct Overview {
    pub(crate) organisations: Vec<MemberLine>,
    pub(crate) steps: Loop,
    pub(crate) jobs: JobCounts,
    pub(crate) failed: Vec<FailedJob>,
}

/// The views of the governance, each a page of its own.
pub(crate) fn network_tabs(page: &Page, current: &str) -> Markup {
    let views = [
        ("governance-overview", "/network"),
        ("governance-trust-title", "/network/trust"),
        ("governance-audit-title", "/network/audit"),
    ];
    let views =
        views.map(|(key, href)| Tab { label: page.t(key), href: href.to_owned(), current: href == current });
    tabs(&page.t("nav-network"), &views)
}

/// The page.
pub(crate) fn overview(page: &Page, view: &Overview) -> Frame {
    let (waiting, others): (Vec<_>, Vec<_>) =
        view.organisations.iter().partition(|line| line.status == "applicant");
    let body = html! {
        (network_tabs(page, "/network"))
        (section(&page.t("governance-applicants"), applicants(page, &waiting)))
        (section(&page.t("governance-loop"), the_loop(page, &view.steps)))
        (section(&page.t("governance-members"), members(page, &others)))
        (section(&page.t("governance-jobs"), jobs(page, view)))
    };
    Frame::new(page.t("nav-network"), body).lead(page.t("governance-overview-lead"))
}

fn applicants(page: &Page, waiting: &[&MemberLine]) -> Markup {
    if waiting.is_empty() {
        return html! { p { (page.t("governance-no-applicants")) } };
    }
    let cards = waiting.iter().map(|line| {
        Card::new(&line.name)
            .href(format!("/organisations/{}/decision", line.id))
            .overline(kind_name(page, &line.kind))
            .pills(status_pill(page, &line.status))
            .fact(Icon::Place, &line.territory)
    });
    card_grid(3, &cards.collect::<Vec<_>>())
}

fn the_loop(page: &Page, steps: &Loop) -> Markup {
    let words = ChartWords {
        title: page.t("governance-loop-chart"),
        of: page.t("governance-loop-step"),
        value: page.t("governance-loop-count"),
        target: None,
    };
    let data: Vec<Datum> = steps.0.iter().map(|(key, count)| Datum::new(page.t(key), *count)).collect();
    html! {
        p { (page.t("governance-loop-lead")) }
        (bar_chart(page, &words, &data))
    }
}

fn members(page: &Page, lines: &[&MemberLine]) -> Markup {
    let columns = [
        "governance-organisation",
        "governance-kind",
        "governance-territory",
        "governance-member-since",
        "governance-state",
        "governance-action",
    ];
    let rows = lines.iter().map(|line| {
        let since = line.admitted_at.map_or_else(|| html! { "–" }, |at| page.date_element(at));
        let decide = format!("/organisations/{}/decision", line.id);
        vec![
            Cell::from(html! { a href=(format!("/organisations/{}", line.id)) { (line.name) } }),
            Cell::text(kind_name(page, &line.kind)),
            Cell::text(&line.territory),
            Cell::from(since),
            Cell::from(status_pill(page, &line.status)),
            Cell::from(html! { a href=(decide) { (page.t("action-open")) span .visually-hidden { " " (line.name) } } }),
        ]
    });
    let title = page.t("governance-members");
    Table::new(title, &columns.map(|key| page.t(key))).hide_caption().rows(rows).draw()
}

fn jobs(page: &Page, view: &Overview) -> Markup {
    let counts = &view.jobs;
    let args = [
        ("ready", counts.ready.into()),
        ("running", counts.running.into()),
        ("done", counts.done.into()),
        ("failed", counts.failed.into()),
    ];
    let columns = ["governance-job-kind", "governance-job-attempts", "governance-job-error"];
    let rows = view.failed.iter().map(|job| {
        vec![
            Cell::from(html! { (job.kind) br; span .hint { (job.id) } }),
            Cell::number(page.number(job.attempts)),
            Cell::text(&job.last_error),
        ]
    });
    html! {
        p { (page.t_with("governance-job-counts", &args)) }
        @if view.failed.is_empty() { (callout(page, Tone::Success, html! { p { (page.t("governance-no-failed-jobs")) } })) }
        @else {
            (callout(page, Tone::Danger, html! { p { (page.t("governance-failed-jobs-hint")) } }))
            (Table::new(page.t("governance-failed-jobs"), &columns.map(|key| page.t(key))).rows(rows).draw())
        }
    }
}
