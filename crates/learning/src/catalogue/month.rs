//! The catalogue as a calendar: what is held in a month, day by day.

use super::listed::{Listed, Run};
use super::search::Search;
use crate::edition::{EditionState, Session};
use crate::show;
use jiff::civil::Date;
use kernel::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;
use web::components::{empty_state, search_field};
use web::{Frame, Markup, Page, html};

/// Offers looked at, at most.
pub(super) const MOST: usize = 2_000;

/// The first day of the month that is asked for (`2026-12`), or of the present one.
pub(super) fn first_day(page: &Page, asked: &str) -> Date {
    let asked = format!("{asked}-01").parse::<Date>().ok();
    let asked = asked.filter(|day| (2000..2200).contains(&day.year()));
    asked.unwrap_or_else(|| page.now.in_zone(&page.zone).date().first_of_month())
}

/// What is held on a day: the offer, its edition, and that one of its dates.
type Held<'a> = (&'a Listed, &'a Run, Session);

/// The dates of a month, by day.
fn by_day<'a>(page: &Page, first: Date, offers: &'a [Arc<Listed>]) -> BTreeMap<Date, Vec<Held<'a>>> {
    let mut days: BTreeMap<Date, Vec<Held<'a>>> = BTreeMap::new();
    for offer in offers {
        for run in offer.runs.iter().filter(|run| run.state.is_ahead() && run.starts_at > page.now) {
            for date in run.dates() {
                let day = date.starts_at.in_zone(&page.zone).date();
                if (day.year(), day.month()) == (first.year(), first.month()) {
                    days.entry(day).or_default().push((offer, run, date));
                }
            }
        }
    }
    for runs in days.values_mut() {
        runs.sort_by_key(|(_, _, date)| date.starts_at);
    }
    days
}

fn name(page: &Page, month: Date) -> String {
    format!("{} {}", page.t(&format!("month-{}", month.month())), month.year())
}

/// The page of a month.
pub(super) fn draw(page: &Page, search: &Search, first: Date, offers: &[Arc<Listed>]) -> Frame {
    let days = by_day(page, first, offers);
    let title = page.t_with("learning-month-title", &[("month", name(page, first).into())]);
    let body = html! {
        (search_field(page, "/catalogue/month", "q", &page.t("learning-search-label"), &search.text, None))
        (others(page, search, first))
        @if days.is_empty() {
            (empty_state(&page.t("learning-month-empty"), &page.t("learning-no-editions-text"), None))
        }
        @for runs in days.values() { (day(page, runs)) }
        p { a href=(search.href("/catalogue", "")) { (page.t("learning-month-list")) } }
    };
    Frame::new(title, body).crumb(page.t("learning-catalogue-title"), "/catalogue")
}

/// Links to the month before, unless it is over, and to the one after.
fn others(page: &Page, search: &Search, first: Date) -> Markup {
    let now = page.now.in_zone(&page.zone).date().first_of_month();
    let before = first.checked_sub(jiff::Span::new().months(1)).ok().filter(|month| *month >= now);
    let after = first.checked_add(jiff::Span::new().months(1)).ok();
    let href = |month: Date| {
        let address = search.href("/catalogue/month", "");
        let joint = if address.contains('?') { '&' } else { '?' };
        format!("{address}{joint}month={:04}-{:02}", month.year(), month.month())
    };
    html! {
        nav aria-label=(page.t("learning-month-label")) {
            ul .buttons {
                @for month in [before, after].into_iter().flatten() {
                    li { a .button.secondary href=(href(month)) { (name(page, month)) } }
                }
            }
        }
    }
}

fn clock(page: &Page, moment: Timestamp) -> String {
    moment.in_zone(&page.zone).strftime("%H:%M").to_string()
}

fn day(page: &Page, runs: &[Held<'_>]) -> Markup {
    let Some((_, _, first)) = runs.first() else { return html! {} };
    html! {
        section {
            h2 { (page.weekday_date(first.starts_at)) }
            ul .listing { @for (offer, run, date) in runs {
                li {
                    (clock(page, date.starts_at)) "–" (clock(page, date.ends_at)) " · "
                    a href={ "/catalogue/" (offer.id) } { (offer.title) } " · "
                    (if run.place.is_empty() { page.t("learning-online") } else { run.place.to_string() }) " "
                    (show::seats(page, if run.state == EditionState::Full { 0 } else { run.seats_left }))
                }
            } }
        }
    }
}
