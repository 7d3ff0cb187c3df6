//! Pieces that several pages of careers show.

use crate::offers::Offer;
use kernel::ConceptId;
use skills::framework::Framework;
use skills::library::{ConceptRef, Frameworks};
use web::components::{Choice, Icon, icon};
use web::{Markup, Page, html};

/// A concept's name as the heading or link of something, marked with its language where that is not the page's.
pub(crate) fn name(page: &Page, concept: ConceptRef<'_>) -> Markup {
    let text = capitalised(concept.name(page.lang));
    match concept.name_language(page.lang) {
        Some(language) if language != page.lang.into() => html! { span lang=(language.as_str()) { (text) } },
        _ => html! { (text) },
    }
}

/// The name of a concept that may be gone, as plain text.
pub(crate) fn label(page: &Page, frameworks: &Frameworks, id: &ConceptId) -> String {
    capitalised(frameworks.label(id, page.lang))
}

/// With a capital letter at its beginning; frameworks write names in small letters.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What a concept means, a paragraph for each line, marked with its language where that is not the page's.
pub(crate) fn description(page: &Page, concept: ConceptRef<'_>) -> Markup {
    let Some((text, language)) = concept.description(page.lang) else { return html! {} };
    let foreign = (language != page.lang.into()).then(|| language.as_str().to_owned());
    html! {
        @for line in text.lines().filter(|line| !line.trim().is_empty()) { p lang=[foreign.as_deref()] { (line) } }
    }
}

/// The sentences that the frameworks' licences ask for.
pub(crate) fn acknowledgements(page: &Page, frameworks: &Frameworks) -> Markup {
    html! { @for sentence in frameworks.acknowledgements() { (acknowledged(page, sentence)) } }
}

/// The sentence that one framework's licence asks for, where only its data are shown.
pub(crate) fn acknowledgement(page: &Page, framework: &Framework) -> Markup {
    html! { @if let Some(sentence) = framework.family.acknowledgement() { (acknowledged(page, sentence)) } }
}

fn acknowledged(page: &Page, sentence: &str) -> Markup {
    let foreign = (page.lang != kernel::Lang::En).then_some("en");
    html! { p .hint lang=[foreign] { (sentence) } }
}

/// The meaning of a level: "compiti comuni, in autonomia".
pub(crate) fn level_words(page: &Page, level: i64) -> String {
    page.t(&format!("skill-level-{level}"))
}

/// A level as people read it: "3 di 8 – compiti comuni, in autonomia".
pub(crate) fn level_line(page: &Page, level: i64) -> String {
    let words = level_words(page, level);
    page.t_with("careers-level-line", &[("level", level.into()), ("words", words.into())])
}

/// The levels to choose from, in words.
pub(crate) fn level_choices(page: &Page, from: i64) -> Vec<Choice> {
    (from..=8).map(|level| Choice::new(level.to_string(), level_line(page, level))).collect()
}

/// The micro-stages that teach something, with the next dates.
pub(crate) fn offers(page: &Page, offers: &[Offer]) -> Markup {
    html! { ul .rows { @for offer in offers { li { (one_offer(page, offer)) } } } }
}

fn one_offer(page: &Page, offer: &Offer) -> Markup {
    let level = [("level", offer.level.into()), ("words", level_words(page, offer.level).into())];
    html! {
        p {
            a href={ "/catalogue/" (offer.stage) } { (offer.title) }
            " · " (offer.provider) " · " (page.duration(offer.minutes)) " · " (page.money(offer.price))
        }
        p .hint { (page.t_with("careers-offer-level", &level)) }
        @if offer.editions.is_empty() { p .hint { (page.t("careers-offer-no-dates")) } }
        @else {
            ul .facts {
                @for edition in &offer.editions {
                    li {
                        (icon(Icon::Calendar))
                        span {
                            (page.time_span_element(edition.starts_at, edition.ends_at))
                            @if !edition.place.is_empty() { " · " (edition.place) }
                            " · " (seats(page, edition.free))
                        }
                    }
                }
            }
        }
    }
}

fn seats(page: &Page, free: i64) -> String {
    if free == 0 {
        page.t("careers-offer-full")
    } else {
        page.t_with("careers-offer-seats", &[("free", free.into())])
    }
}
