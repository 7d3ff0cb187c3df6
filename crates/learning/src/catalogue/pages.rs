//! The catalogue's pages.

use super::atlas::Atlas;
use super::drawn::Drawn;
use super::listed::{Listed, Run};
use super::search::{DISTANCES, Search, beginning};
use super::shelves::{Counts, Found, Origin};
use crate::edition::{Edition, EditionState, state_pill};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::micro_stage::{MicroStage, Mode, Payer};
use crate::microcredential::Version;
use crate::show;
use kernel::{Money, Timestamp};
use web::components::{
    Button, Card, Choice, Filter, Icon, Tone, callout, card_grid, definition_list, empty_state, link_button,
    pagination, pill, post_button, search_field, section, skill_level, tag,
};
use web::{Frame, Markup, Page, PreEscaped, html};

pub(crate) use super::samples::all as samples;

/// What the list shows.
pub(super) struct Listing<'a> {
    /// What is looked for.
    pub(super) search: Search,
    /// The name of the skill that is looked for.
    pub(super) skill: Option<String>,
    /// What was found.
    pub(super) found: Found,
    /// Cards that were drawn already.
    pub(super) drawn: &'a Drawn,
    /// Where places are.
    pub(super) atlas: &'a Atlas,
}

impl Listing<'_> {
    /// Kilometres from the place that is looked for to where an edition is held, as far as is known.
    fn distance(&self, run: &Run) -> Option<i64> {
        let Some(Origin::Known(origin)) = self.found.origin else { return None };
        let at = run.at.or_else(|| self.atlas.centre(&kernel::fold(&run.place)))?;
        (!run.place.is_empty()).then(|| origin.kilometres_to(at))
    }
}

/// The list of offers.
pub(super) fn list(page: &Page, listing: &Listing<'_>) -> Frame {
    let (search, found) = (&listing.search, &listing.found);
    let next = found.next.as_ref().map(|after| search.href_after(after));
    let body = html! {
        (search_field(page, "/catalogue", "q", &page.t("learning-search-label"), &search.text, None))
        (filters(page, search, &found.counts))
        @if found.origin == Some(Origin::Unknown) {
            (callout(page, Tone::Information, html! { p { (page.t_with("learning-near-unknown", &[("place", search.near.as_str().into())])) } }))
        }
        @if let Some(skill) = &listing.skill {
            p { (page.t_with("learning-offers-for-skill", &[("skill", skill.into())])) " " a href="/catalogue" { (page.t("filter-clear")) } }
        }
        @if found.offers.is_empty() { (nothing(page, search)) } @else {
            p .hint { (page.t_with("learning-offers-found", &[("count", found.total.into())])) }
            ul .card-grid { @for offer in &found.offers { li { (card_of(page, listing, offer)) } } }
        }
        (pagination(page, None, next.as_deref()))
        p { a href="/training-requests" { (page.t("learning-requests-title")) } }
        (keeping(page, search))
        p .hint {
            a href=(search.href("/catalogue/month", "")) { (page.t("learning-month-view")) } " · "
            (page.t("learning-follow-search")) " "
            a href=(search.href("/catalogue/feed.atom", "")) { (page.t("learning-follow-feed")) } " · "
            a href=(search.href("/catalogue/calendar.ics", "")) { (page.t("learning-follow-calendar")) }
        }
    };
    let feed = search.href("/catalogue/feed.atom", "");
    let head = html! { link rel="alternate" type="application/atom+xml" href=(feed); };
    Frame::new(page.t("learning-catalogue-title"), body).head(head).lead(page.t("learning-catalogue-lead"))
}

/// Whoever is signed in can keep the search.
fn keeping(page: &Page, search: &Search) -> Markup {
    if page.person.is_none() || search.is_everything() {
        return html! {};
    }
    let query = search.href("", "");
    let save =
        Button::new(page.t("learning-search-save")).secondary().sends("query", query.trim_start_matches('?'));
    html! {
        (post_button(page, "/learning/searches", &save))
        p .hint { a href="/learning/searches" { (page.t("learning-searches-title")) } }
    }
}

/// The card of an offer, with the edition that is next after the day that is looked for.
fn card_of(page: &Page, listing: &Listing<'_>, offer: &Listed) -> PreEscaped<std::sync::Arc<str>> {
    let after = Timestamp::from_microseconds(listing.search.from - 1).max(page.now);
    if !listing.search.near.is_empty() {
        return PreEscaped(near_card(page, listing, offer, after).into_string().into());
    }
    let shown = offer.next(after);
    let draw = || card(page, offer, shown, None).draw(2);
    PreEscaped(listing.drawn.card(offer, page.lang, shown.map(|run| run.starts_at), draw))
}

/// The card of an offer near a place: with the next edition that is near enough, and how far that is.
fn near_card(page: &Page, listing: &Listing<'_>, offer: &Listed, after: Timestamp) -> Markup {
    let named = kernel::fold(&listing.search.near);
    let is_near = |run: &Run| match listing.found.origin {
        // Where nobody knows where the place is, its name counts.
        Some(Origin::Unknown) => kernel::fold(&run.place) == named,
        _ => listing.distance(run).is_some_and(|away| away <= listing.search.within),
    };
    let shown = offer.next_that(after, is_near).or_else(|| offer.next(after));
    card(page, offer, shown, shown.and_then(|run| listing.distance(run))).draw(2)
}

fn nothing(page: &Page, search: &Search) -> Markup {
    if search.is_everything() {
        let (title, text) = (page.t("learning-catalogue-empty"), page.t("learning-catalogue-empty-text"));
        return empty_state(&title, &text, None);
    }
    let (title, text) = (page.t("learning-nothing-found"), page.t("learning-nothing-found-text"));
    let ask = format!("/training-requests/new?title={}", web::shell::query_escaped(&search.text));
    html! {
        (empty_state(&title, &text, Some((&page.t("filter-clear"), "/catalogue"))))
        p { (page.t("learning-ask-instead")) " " a href=(ask) { (page.t("learning-request-new")) } }
    }
}

/// A choice that says how many offers it would leave.
fn counted(page: &Page, value: &str, label: &str, count: usize) -> Choice {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Choice::new(value, format!("{label} ({})", page.number(count)))
}

/// Choices that leave something, and the one that is chosen.
fn choices<'a, T: Copy + 'a>(
    page: &Page,
    counts: &'a [(T, usize)],
    chosen: &str,
    words: impl Fn(T) -> (String, String),
) -> Vec<Choice> {
    let words = counts.iter().map(|(one, count)| (words(*one), *count));
    words
        .filter(|((value, _), count)| *count > 0 || value == chosen)
        .map(|((value, label), count)| counted(page, &value, &label, count))
        .collect()
}

fn filters(page: &Page, search: &Search, counts: &Counts) -> Markup {
    let (mode, language) = (search.mode.map_or("", Mode::as_str), search.lang.map_or("", kernel::Lang::tag));
    let payer = search.payer.map_or("", Payer::as_str);
    let modes = choices(page, &counts.modes, mode, |one| (one.as_str().to_owned(), show::mode(page, one)));
    let languages =
        choices(page, &counts.languages, language, |one| (one.tag().to_owned(), one.own_name().to_owned()));
    let payers =
        choices(page, &counts.payers, payer, |one| (one.as_str().to_owned(), show::payer(page, one)));
    let prices =
        choices(page, &counts.prices, &search.price, |euro| (euro.to_string(), price_label(page, euro)));
    let places = counts.places.iter().map(|(place, name, count)| counted(page, place, name, *count));
    let within = if search.near.is_empty() { String::new() } else { search.within.to_string() };
    Filter::new(page, "/catalogue")
        .keep("q", &search.text)
        .text("near", &page.t("learning-near"), &search.near)
        .select("within", &page.t("learning-within"), &distances(page, counts), &within)
        .select("mode", &page.t("learning-mode"), &modes, mode)
        .select("place", &page.t("learning-place"), &places.collect::<Vec<_>>(), &search.place)
        .select("language", &page.t("learning-language"), &languages, language)
        .select("payer", &page.t("learning-who-pays"), &payers, payer)
        .select("price", &page.t("learning-price"), &prices, &search.price)
        .select("from", &page.t("learning-when"), &days(page, search, counts), &search.day)
        .draw()
}

/// Distances to choose from: with what each would leave, where something near is looked for.
fn distances(page: &Page, counts: &Counts) -> Vec<Choice> {
    let words = |kilometres: i64| page.t_with("learning-kilometres", &[("kilometres", kilometres.into())]);
    if counts.distances.is_empty() {
        return DISTANCES.iter().map(|one| Choice::new(one.to_string(), words(*one))).collect();
    }
    let counted = |(one, count): &(i64, usize)| counted(page, &one.to_string(), &words(*one), *count);
    counts.distances.iter().map(counted).collect()
}

/// A search in words: what is looked for, and the filters in use.
pub(crate) fn told(page: &Page, search: &Search) -> String {
    let price = search.price.parse().ok().map(|euro| price_label(page, euro));
    let parts = [
        (!search.text.is_empty()).then(|| search.text.clone()),
        search.mode.map(|mode| show::mode(page, mode)),
        (!search.place.is_empty()).then(|| capitalised(&search.place)),
        (!search.near.is_empty()).then(|| {
            let values = [("place", search.near.as_str().into()), ("kilometres", search.within.into())];
            page.t_with("learning-near-told", &values)
        }),
        search.lang.map(|lang| lang.own_name().to_owned()),
        search.payer.map(|payer| show::payer(page, payer)),
        price,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { page.t("learning-catalogue-title") } else { parts.join(" · ") }
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

fn price_label(page: &Page, euro: i64) -> String {
    let amount = Money::from_cents(euro * 100).map_or_else(|_| String::new(), |amount| page.money(amount));
    if euro == 0 { amount } else { page.t_with("learning-price-up-to", &[("amount", amount.into())]) }
}

/// Days to choose from, with what each would leave.
fn days(page: &Page, search: &Search, counts: &Counts) -> Vec<Choice> {
    choices(page, &counts.days, &search.day, |day| {
        let date = beginning(day).map_or_else(|| day.to_string(), |moment| page.date(moment));
        (day.to_string(), page.t_with("learning-from-day", &[("day", date.into())]))
    })
}

fn card(page: &Page, entry: &Listed, next: Option<&Run>, kilometres: Option<i64>) -> Card {
    let card = Card::new(&entry.title)
        .href(format!("/catalogue/{}", entry.id))
        .overline(&*entry.organisation_name)
        .body(html! { ul .pills { @for skill in entry.skills.iter().take(3) { li { (tag(skill)) } } } });
    let card = match next {
        Some(next) => {
            let place =
                if next.place.is_empty() { page.t("learning-online") } else { next.place.to_string() };
            let place = match kilometres {
                Some(away) => page
                    .t_with("learning-place-away", &[("place", place.into()), ("kilometres", away.into())]),
                None => place,
            };
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
    let card = Card::new(show::span(page, &edition.plan));
    let several = !edition.plan.sessions.is_empty();
    let card = if several { card.body(show::dates(page, &edition.plan)) } else { card };
    card.pills(pills).fact(Icon::Place, show::place(page, &edition.plan)).footer(footer)
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
        @if version.state == crate::microcredential::VersionState::Published {
            p { a href={ "/catalogue/microcredentials/" (version.id) "/recognition" } { (page.t("learning-recognition-can-already")) } }
        }
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
