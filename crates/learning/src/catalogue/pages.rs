//! The catalogue's pages.

use super::rows::{Entry, PAGE};
use super::search::Search;
use crate::edition::{Edition, EditionState, state_pill};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::micro_stage::{MicroStage, Mode};
use crate::microcredential::Version;
use crate::show;
use web::components::{
    Card, Choice, Filter, Icon, Tone, callout, card_grid, definition_list, empty_state, link_button,
    pagination, pill, search_field, section, skill_level, tag,
};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// What the list shows.
pub(super) struct Listing {
    /// What is looked for.
    pub(super) search: Search,
    /// The name of the skill that is looked for.
    pub(super) skill: Option<String>,
    /// The offers of the page, and one more if there are more.
    pub(super) entries: Vec<Entry>,
    /// Places to choose from, folded.
    pub(super) places: Vec<String>,
}

/// The list of offers.
pub(super) fn list(page: &Page, listing: &Listing) -> Frame {
    let shown = &listing.entries[..listing.entries.len().min(PAGE)];
    let next = (listing.entries.len() > PAGE)
        .then(|| shown.last().map(|last| listing.search.href_after(last.key, last.id.as_str())))
        .flatten();
    let cards: Vec<Card> = shown.iter().map(|entry| card(page, entry)).collect();
    let body = html! {
        (search_field(page, "/catalogue", "q", &page.t("learning-search-label"), &listing.search.text, None))
        (filters(page, listing))
        @if let Some(skill) = &listing.skill {
            p { (page.t_with("learning-offers-for-skill", &[("skill", skill.into())])) " " a href="/catalogue" { (page.t("filter-clear")) } }
        }
        @if cards.is_empty() { (nothing(page, listing)) } @else { (card_grid(2, &cards)) }
        (pagination(page, None, next.as_deref()))
    };
    Frame::new(page.t("learning-catalogue-title"), body).lead(page.t("learning-catalogue-lead"))
}

fn nothing(page: &Page, listing: &Listing) -> Markup {
    if listing.search.is_everything() {
        let (title, text) = (page.t("learning-catalogue-empty"), page.t("learning-catalogue-empty-text"));
        return empty_state(&title, &text, None);
    }
    let (title, text) = (page.t("learning-nothing-found"), page.t("learning-nothing-found-text"));
    empty_state(&title, &text, Some((&page.t("filter-clear"), "/catalogue")))
}

fn filters(page: &Page, listing: &Listing) -> Markup {
    let search = &listing.search;
    let modes: Vec<Choice> =
        Mode::ALL.iter().map(|mode| Choice::new(mode.as_str(), show::mode(page, *mode))).collect();
    let places: Vec<Choice> =
        listing.places.iter().map(|place| Choice::new(place.clone(), capitalised(place))).collect();
    let euro = |amount: i64| {
        kernel::Money::from_cents(amount * 100).map_or_else(|_| String::new(), |m| page.money(m))
    };
    let prices: Vec<Choice> = [0, 20, 50, 100]
        .into_iter()
        .map(|amount| {
            let label = if amount == 0 {
                euro(0)
            } else {
                page.t_with("learning-price-up-to", &[("amount", euro(amount).into())])
            };
            Choice::new(amount.to_string(), label)
        })
        .collect();
    let days: Vec<Choice> = (0..3)
        .map(|weeks| {
            let moment = page.now.plus_days(1 + weeks * 14);
            let day = moment.in_zone(&page.zone).date().to_string();
            Choice::new(day, page.t_with("learning-from-day", &[("day", page.date(moment).into())]))
        })
        .collect();
    Filter::new(page, "/catalogue")
        .text("q", &page.t("learning-search-label"), &search.text)
        .select("mode", &page.t("learning-mode"), &modes, search.mode.map_or("", Mode::as_str))
        .select("place", &page.t("learning-place"), &places, &search.place)
        .select(
            "language",
            &page.t("learning-language"),
            &show::languages(),
            search.lang.map_or("", kernel::Lang::tag),
        )
        .select("price", &page.t("learning-price"), &prices, &search.price)
        .select("from", &page.t("learning-when"), &days, &search.day)
        .draw()
}

/// A folded place with capital letters again.
fn capitalised(place: &str) -> String {
    let words = place.split(' ').map(|word| {
        let mut letters = word.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>())
    });
    words.collect::<Vec<_>>().join(" ")
}

fn card(page: &Page, entry: &Entry) -> Card {
    let card = Card::new(&entry.title)
        .href(format!("/catalogue/{}", entry.id))
        .overline(&entry.organisation)
        .body(html! { ul .pills { @for skill in entry.skills.iter().take(3) { li { (tag(skill)) } } } });
    let card = match &entry.next {
        Some(next) => {
            let place = if next.place.is_empty() { page.t("learning-online") } else { next.place.clone() };
            let left = if next.state == EditionState::Full { 0 } else { next.seats_left };
            card.pills(show::seats(page, left))
                .fact(Icon::Calendar, page.date_time(next.starts_at))
                .fact(Icon::Place, place)
        }
        None => card
            .pills(pill(Tone::Neutral, &page.t("learning-no-date")))
            .fact(Icon::Place, show::mode(page, entry.mode)),
    };
    let card =
        card.fact(Icon::Clock, page.duration(entry.minutes)).fact(Icon::Information, page.money(entry.price));
    if entry.lang == page.lang { card } else { card.fact(Icon::Globe, entry.lang.own_name()) }
}

/// What the page of an offer shows.
pub(super) struct Detail {
    /// The offer.
    pub(super) stage: MicroStage,
    /// Who offers it.
    pub(super) organisation: String,
    /// What it leads to.
    pub(super) version: Version,
    /// Editions that lie ahead.
    pub(super) editions: Vec<Edition>,
    /// What the visitor has booked of them.
    pub(super) mine: Vec<Enrolment>,
}

/// The page of an offer.
pub(super) fn detail(page: &Page, detail: &Detail) -> Frame {
    let (stage, offer) = (&detail.stage, &detail.stage.offer);
    let body = html! {
        (show::facts(&[
            (Icon::Organisation, detail.organisation.clone()),
            (Icon::Clock, page.duration(offer.minutes)),
            (Icon::Place, show::mode(page, offer.mode)),
            (Icon::Globe, offer.lang.own_name().to_owned()),
            (Icon::Information, show::price(page, offer)),
        ]))
        (show::lines(&offer.description))
        (section(&page.t("learning-editions"), editions(page, detail)))
        (section(&page.t("learning-outcomes-title"), outcomes(page, stage)))
        (section(&page.t("learning-leads-to"), credential(page, &detail.version)))
        @if !offer.audience.is_empty() { (section(&page.t("learning-audience"), show::lines(&offer.audience))) }
    };
    let head = super::course::head(page, stage, &detail.organisation, &detail.editions);
    Frame::new(&offer.title, body).crumb(page.t("learning-catalogue-title"), "/catalogue").head(head)
}

fn outcomes(page: &Page, stage: &MicroStage) -> Markup {
    html! {
        ul .outcomes {
            @for outcome in &stage.outcomes {
                li {
                    p { (outcome.text) }
                    @if let (Some(name), Some(concept)) = (&outcome.concept_name, &outcome.concept) {
                        p .hint { a href={ "/catalogue?skill=" (concept) } { (name) } }
                    }
                    (skill_level(page, outcome.level))
                }
            }
        }
    }
}

fn credential(page: &Page, version: &Version) -> Markup {
    let (content, basics) = (&version.content, &version.content.basics);
    let mut terms = Vec::new();
    if let Some(workload) = basics.workload {
        terms.push((page.t("learning-element-workload"), html! { (page.duration(workload)) }));
    }
    if let Some(level) = basics.eqf_level {
        terms.push((page.t("learning-element-eqf-level"), html! { (level.get()) }));
    }
    if let Some(said) = &basics.assessment_type {
        terms.push((page.t("learning-element-assessment-type"), html! { (said.words) }));
    }
    if let Some(said) = &basics.quality_assurance {
        terms.push((page.t("learning-element-quality-assurance"), html! { (said.words) }));
    }
    if !basics.prerequisites.is_empty() {
        terms.push((page.t("learning-prerequisites"), html! { (basics.prerequisites) }));
    }
    html! {
        p { strong { (basics.title) } }
        (show::lines(&basics.description))
        (definition_list(&terms))
        h3 { (page.t("learning-what-it-asks")) }
        (show::lines(&basics.challenge))
        ol { @for task in &content.tasks { li { strong { (task.title) } " – " (task.instructions) } } }
        h3 { (page.t("learning-how-it-is-judged")) }
        ul { @for criterion in &content.rubric {
            li { (criterion.title) @if let Some(level) = criterion.levels.get(criterion.required) {
                " " span .hint { (page.t_with("learning-required-level", &[("level", level.title.as_str().into())])) }
            } }
        } }
        p { a href={ "/catalogue/microcredentials/" (version.id) } { (page.t("learning-whole-microcredential")) } }
    }
}

fn editions(page: &Page, detail: &Detail) -> Markup {
    if detail.editions.is_empty() {
        return empty_state(
            &page.t("learning-no-editions"),
            &page.t("learning-no-editions-text"),
            Some((&page.t("learning-other-offers"), "/catalogue")),
        );
    }
    let cards: Vec<Card> =
        detail.editions.iter().map(|edition| edition_card(page, detail, edition)).collect();
    card_grid(3, &cards)
}

fn edition_card(page: &Page, detail: &Detail, edition: &Edition) -> Card {
    let mine = detail.mine.iter().find(|seat| seat.edition == edition.id);
    let pills = html! {
        @if edition.can_be_booked(page.now) { (show::seats(page, edition.seats_left())) } @else { (state_pill(page, edition.state)) }
    };
    let footer = html! {
        @match mine {
            Some(seat) => p { (pill(Tone::Success, &page.t(&format!("learning-seat-{}", seat.state.key())))) " " a href="/learning" { (page.t("learning-to-my-learning")) } },
            None => @if edition.can_be_booked(page.now) {
                (link_button(&format!("/editions/{}/book", edition.id), &page.t(if edition.seats_left() > 0 { "learning-book" } else { "learning-join-waitlist" })))
            } @else {
                p .hint { (closed_words(page, edition)) }
            },
        }
        p { a href={ "/editions/" (edition.id) "/calendar.ics" } { (page.t("learning-calendar-file")) span .visually-hidden { " " (show::span(page, &edition.plan)) } } }
    };
    Card::new(show::span(page, &edition.plan))
        .pills(pills)
        .fact(Icon::Place, show::place(page, &edition.plan))
        .footer(footer)
}

fn closed_words(page: &Page, edition: &Edition) -> String {
    if page.now < edition.plan.booking_opens_at {
        let day = page.date_time(edition.plan.booking_opens_at);
        page.t_with("learning-booking-opens", &[("day", day.into())])
    } else {
        page.t("learning-booking-closed")
    }
}

/// The public page of a microcredential's version: what is frozen, for ever.
pub(super) fn microcredential(
    page: &Page,
    version: &Version,
    organisation: &str,
    offers: &[(String, String)],
) -> Frame {
    let body = html! {
        @if version.state != crate::microcredential::VersionState::Published {
            (callout(page, Tone::Information, html! { p { (page.t("learning-version-no-longer-offered")) } }))
        }
        (crate::microcredential::document(page, &version.content))
        @if !offers.is_empty() {
            (section(&page.t("learning-ways-to-it"), html! { ul { @for (id, title) in offers { li { a href={ "/catalogue/" (id) } { (title) } } } } }))
        }
    };
    Frame::new(&version.content.basics.title, body)
        .crumb(page.t("learning-catalogue-title"), "/catalogue")
        .lead(page.t_with(
            "learning-version-of",
            &[("number", version.number.into()), ("organisation", organisation.into())],
        ))
}

/// Whether a seat counts as booked for the list of editions.
pub(super) const fn is_booked(state: EnrolmentState) -> bool {
    matches!(
        state,
        EnrolmentState::Confirmed
            | EnrolmentState::Waitlisted
            | EnrolmentState::Offered
            | EnrolmentState::Attended
    )
}
