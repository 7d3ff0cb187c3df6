//! How occupations and skills look.

use crate::offers::{Offer, Proof};
use crate::words;
use kernel::ConceptId;
use skills::framework::{ConceptKind, RelationKind};
use skills::library::{ConceptRef, Frameworks};
use std::collections::HashMap;
use web::components::{
    Button, Card, Icon, Tone, card_grid, definition_list, details, empty_state, link_button, pagination,
    pill, post_button, search_field, section,
};
use web::shell::query_escaped;
use web::{Frame, Markup, Page, html};

/// Occupations found, or a page of all.
pub(crate) struct OccupationList<'a> {
    pub(crate) query: String,
    pub(crate) found: Vec<ConceptRef<'a>>,
    pub(crate) page: usize,
    pub(crate) more: bool,
}

/// The list of occupations.
pub(crate) fn occupations(page: &Page, frameworks: &Frameworks, list: &OccupationList<'_>) -> Frame {
    let cards: Vec<Card> = list.found.iter().map(|occupation| card(page, *occupation)).collect();
    let at = |number: usize| format!("/occupations?q={}&page={number}", query_escaped(&list.query));
    let previous = (list.page > 0).then(|| at(list.page - 1));
    let next = list.more.then(|| at(list.page + 1));
    let body = html! {
        (search_field(page, "/occupations", "q", &page.t("careers-occupation-search"), &list.query,
            Some("/concepts/suggest?kind=occupation")))
        @if cards.is_empty() {
            (empty_state(&page.t("careers-occupations-none"), &page.t("careers-occupations-none-text"),
                Some((&page.t("careers-occupations-all"), "/occupations"))))
        } @else { (card_grid(2, &cards)) }
        (pagination(page, previous.as_deref(), next.as_deref()))
        p { a href="/frameworks" { (page.t("careers-frameworks-title")) } " · " a href="/roles" { (page.t("careers-open-title")) } }
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(page.t("careers-occupations-title"), body)
        .lead(page.t("careers-occupations-lead"))
        .crumb(page.t("nav-orientation"), "/orientation")
}

fn card(page: &Page, occupation: ConceptRef<'_>) -> Card {
    let essential = occupation.comes_from(RelationKind::EssentialFor).count();
    let card = Card::new(words::capitalised(occupation.name(page.lang)))
        .href(format!("/occupations/{}", occupation.id()))
        .fact(Icon::Learning, page.t_with("careers-essential-count", &[("count", essential.into())]));
    match occupation.preparation() {
        Some(level) => card.fact(Icon::Clock, preparation(page, level)),
        None => card,
    }
}

/// How much preparation an occupation asks, in words.
pub(crate) fn preparation(page: &Page, level: u8) -> String {
    page.t(&format!("careers-preparation-{}", level.clamp(1, 5)))
}

/// One occupation, with what teaches its skills.
pub(crate) struct OccupationPage<'a> {
    pub(crate) concept: ConceptRef<'a>,
    pub(crate) offers: HashMap<ConceptId, Vec<Offer>>,
    pub(crate) chosen: bool,
}

/// One occupation.
pub(crate) fn occupation(page: &Page, frameworks: &Frameworks, shown: &OccupationPage<'_>) -> Frame {
    let concept = shown.concept;
    let body = html! {
        (about(page, concept))
        (skills(page, shown, RelationKind::EssentialFor, "careers-essential"))
        (skills(page, shown, RelationKind::OptionalFor, "careers-optional"))
        (words::acknowledgements(page, frameworks))
    };
    let frame = Frame::new(words::capitalised(concept.name(page.lang)), body)
        .crumb(page.t("nav-orientation"), "/orientation")
        .crumb(page.t("careers-occupations-title"), "/occupations")
        .actions(next_step(page, concept.id(), shown.chosen));
    let replaced = (!concept.is_current()).then(|| pill(Tone::Warning, &page.t("careers-deprecated")));
    if let Some(pill) = replaced { frame.badges(pill) } else { frame }
}

/// What to do about an occupation: aim at it, or see the gap.
fn next_step(page: &Page, id: &ConceptId, chosen: bool) -> Markup {
    if page.person.is_none() {
        let back = query_escaped(&format!("/occupations/{id}"));
        return html! { a .button href={ "/people/new?back=" (back) } { (page.t("careers-target-sign-up")) } };
    }
    if chosen {
        return link_button("/skills/gap", &page.t("careers-see-gap"));
    }
    let button = Button::new(page.t("careers-target-choose")).sends("occupation", id.as_str());
    post_button(page, "/skills/targets", &button)
}

fn about(page: &Page, concept: ConceptRef<'_>) -> Markup {
    let mut facts: Vec<(String, Markup)> = Vec::new();
    let others: Vec<&str> = concept.other_names(page.lang).take(12).collect();
    if !others.is_empty() {
        facts.push((page.t("careers-other-names"), html! { (others.join(", ")) }));
    }
    if let Some(level) = concept.preparation() {
        facts.push((page.t("careers-preparation"), html! { (preparation(page, level)) }));
    }
    if let Some(level) = concept.eqf() {
        facts.push((page.t("careers-eqf"), html! { (level.get()) }));
    }
    let source = &concept.framework().framework;
    let name = format!("{} {}", source.name, source.version);
    facts.push((page.t("careers-source"), html! {
        (name.trim())
        @if let Some(code) = concept.code().filter(|_| concept.uri().starts_with("http")) { " · " (code) }
        @if concept.uri().starts_with("http") { " · " a href=(concept.uri()) rel="external" { (page.t("careers-source-link")) } }
    }));
    html! {
        (words::description(page, concept))
        (definition_list(&facts))
    }
}

/// How many skills are in sight before the rest is folded.
const IN_SIGHT: usize = 15;

fn skills(page: &Page, shown: &OccupationPage<'_>, kind: RelationKind, key: &str) -> Markup {
    let mut asked: Vec<ConceptRef<'_>> =
        shown.concept.comes_from(kind).filter(|skill| skill.kind().is_claimable()).collect();
    if asked.is_empty() {
        return html! {};
    }
    asked.sort_by_key(|skill| (shown.teaching(skill.id()) == 0, kernel::fold(skill.name(page.lang))));
    let title = page.t_with(key, &[("count", asked.len().into())]);
    let rest = asked.split_off(asked.len().min(IN_SIGHT));
    section(
        &title,
        html! {
            (skill_list(page, shown, &asked))
            @if !rest.is_empty() {
                (details(&page.t_with("careers-more-skills", &[("count", rest.len().into())]), skill_list(page, shown, &rest)))
            }
        },
    )
}

fn skill_list(page: &Page, shown: &OccupationPage<'_>, skills: &[ConceptRef<'_>]) -> Markup {
    html! {
        ul .rows.two {
            @for skill in skills {
                @let count = shown.teaching(skill.id());
                li {
                    a href={ "/concepts/" (skill.id()) } { (words::name(page, *skill)) }
                    @if count > 0 { " " (pill(Tone::Success, &page.t_with("careers-taught-by", &[("count", count.into())]))) }
                }
            }
        }
    }
}

impl OccupationPage<'_> {
    fn teaching(&self, skill: &ConceptId) -> usize {
        self.offers.get(skill).map_or(0, Vec::len)
    }
}

/// One skill, with what teaches it.
pub(crate) struct SkillPage<'a> {
    pub(crate) concept: ConceptRef<'a>,
    pub(crate) offers: Vec<Offer>,
    /// The microcredentials that prove it.
    pub(crate) proofs: Vec<Proof>,
}

/// One skill.
pub(crate) fn skill(page: &Page, frameworks: &Frameworks, shown: &SkillPage<'_>) -> Frame {
    let concept = shown.concept;
    let body = html! {
        (about(page, concept))
        (section(&page.t("careers-taught-title"), html! {
            @if shown.offers.is_empty() {
                (empty_state(&page.t("careers-taught-none"), &page.t("careers-taught-none-text"),
                    Some((&page.t("careers-to-catalogue"), "/catalogue"))))
            } @else { (words::offers(page, &shown.offers)) }
        }))
        @if !shown.proofs.is_empty() {
            (section(&page.t("careers-proven-by"), html! {
                ul .rows { @for proof in &shown.proofs { li {
                    a href={ "/catalogue/microcredentials/" (proof.version) } { (proof.title) } " · " (proof.provider)
                } } }
            }))
        }
        (asking(page, concept, RelationKind::EssentialFor, "careers-essential-for"))
        (asking(page, concept, RelationKind::OptionalFor, "careers-optional-for"))
        (words::acknowledgements(page, frameworks))
    };
    let kind = if concept.kind() == ConceptKind::Knowledge {
        "careers-kind-knowledge"
    } else {
        "careers-kind-skill"
    };
    Frame::new(words::capitalised(concept.name(page.lang)), body)
        .crumb(page.t("careers-occupations-title"), "/occupations")
        .badges(pill(Tone::Neutral, &page.t(kind)))
}

fn asking(page: &Page, skill: ConceptRef<'_>, kind: RelationKind, key: &str) -> Markup {
    let mut occupations: Vec<ConceptRef<'_>> =
        skill.leads_to(kind).filter(|other| other.kind() == ConceptKind::Occupation).collect();
    if occupations.is_empty() {
        return html! {};
    }
    occupations.sort_by_key(|occupation| kernel::fold(occupation.name(page.lang)));
    let list = |occupations: &[ConceptRef<'_>]| {
        html! {
            ul .rows.two { @for occupation in occupations {
                li { a href={ "/occupations/" (occupation.id()) } { (words::name(page, *occupation)) } }
            } }
        }
    };
    let rest = occupations.split_off(occupations.len().min(IN_SIGHT));
    section(
        &page.t_with(key, &[("count", (occupations.len() + rest.len()).into())]),
        html! {
            (list(&occupations))
            @if !rest.is_empty() {
                (details(&page.t_with("careers-more-occupations", &[("count", rest.len().into())]), list(&rest)))
            }
        },
    )
}
