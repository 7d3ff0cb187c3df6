//! What the pages of several modules share: words for choices, times and places.

use crate::edition::{Edition, Plan};
use crate::micro_stage::{Mode, Offer, Payer};
use kernel::{Lang, Timestamp};
use web::components::{Choice, Icon, Tone, icon};
use web::{Markup, Page, html};

/// The words for a mode.
pub(crate) fn mode(page: &Page, mode: Mode) -> String {
    page.t(&format!("learning-mode-{}", mode.key()))
}

/// The words for who pays.
pub(crate) fn payer(page: &Page, payer: Payer) -> String {
    page.t(&format!("learning-payer-{}", payer.key()))
}

/// The price, and who pays it.
pub(crate) fn price(page: &Page, offer: &Offer) -> String {
    if offer.price == kernel::Money::FREE {
        page.money(offer.price)
    } else {
        format!("{} · {}", page.money(offer.price), payer(page, offer.payer))
    }
}

/// The languages as choices.
pub(crate) fn languages() -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.tag(), lang.own_name())).collect()
}

/// Where an edition is held, for everybody.
pub(crate) fn place(page: &Page, plan: &Plan) -> String {
    if plan.place.is_empty() { page.t("learning-online") } else { plan.address() }
}

/// From when to when, in the zone in which it was agreed.
pub(crate) fn span(page: &Page, plan: &Plan) -> String {
    page.time_span_in(plan.starts_at, plan.ends_at, &plan.zone)
}

/// How many seats are left, as a pill.
pub(crate) fn seats(page: &Page, left: i64) -> Markup {
    let (tone, key) = match left {
        ..=0 => (Tone::Warning, "learning-full"),
        1..=3 => (Tone::Warning, "learning-seats-left"),
        _ => (Tone::Success, "learning-seats-left"),
    };
    web::components::pill(tone, &page.t_with(key, &[("count", left.into())]))
}

/// A fact with its drawing.
pub(crate) fn facts(entries: &[(Icon, String)]) -> Markup {
    html! { ul .facts { @for (drawing, text) in entries { li { (icon(*drawing)) (text) } } } }
}

/// How somebody is called, or that they are gone.
pub(crate) fn person(page: &Page, name: &str) -> String {
    if name.is_empty() { page.t("learning-erased-person") } else { name.to_owned() }
}

/// The dates of an edition that has several.
pub(crate) fn dates(page: &Page, plan: &Plan) -> Markup {
    if plan.sessions.is_empty() {
        return html! {};
    }
    html! { ol .dates { @for date in &plan.sessions { li { (page.time_span_in(date.starts_at, date.ends_at, &plan.zone)) } } } }
}

/// How long the dates of an edition are together.
pub(crate) fn plan_duration(page: &Page, plan: &Plan) -> String {
    kernel::Minutes::new(plan.minutes()).map_or_else(|_| String::new(), |minutes| page.duration(minutes))
}

/// Time and place of an edition, as facts.
pub(crate) fn edition_facts(page: &Page, edition: &Edition) -> Markup {
    facts(&[(Icon::Calendar, span(page, &edition.plan)), (Icon::Place, place(page, &edition.plan))])
}

/// A moment as the field for day and time holds it.
pub(crate) fn field_time(moment: Timestamp, plan_zone: &kernel::Zone) -> String {
    moment.in_zone(plan_zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// A text with its line breaks.
pub(crate) fn lines(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
            p { @for (at, line) in paragraph.lines().enumerate() { @if at > 0 { br; } (line) } }
        }
    }
}
