//! How frameworks and their trees look.

use crate::words;
use kernel::Lang;
use skills::framework::{ConceptKind, LanguageTag, RelationKind};
use skills::library::{ConceptRef, Frameworks, HeldFramework};
use web::components::{
    Card, Icon, Tone, callout, card_grid, definition_list, empty_state, icon, link_button, pagination, pill,
};
use web::{Frame, Markup, Page, html};

/// The frameworks there are; `may` says whether the visitor may write and import.
pub(super) fn frameworks(
    page: &Page,
    now: &Frameworks,
    counted: &[(usize, usize)],
    (writes, imports): (bool, bool),
) -> Frame {
    let cards: Vec<Card> = now
        .frameworks()
        .iter()
        .zip(counted)
        // A crosswalk ties concepts of others and has none of its own.
        .filter(|(_, (concepts, _))| *concepts > 0)
        .map(|(held, (concepts, occupations))| card(page, held, *concepts, *occupations))
        .collect();
    let body = html! {
        (card_grid(2, &cards))
        @if imports {
            (callout(page, Tone::Information, html! { p { a href="/network/disputes" { (page.t("careers-disputes-title")) } } }))
        }
        (words::acknowledgements(page, now))
    };
    let actions = html! {
        @if imports { (link_button("/frameworks/imports", &page.t("careers-imports-title"))) " " }
        @if writes { a .button.secondary href="/frameworks/own" { (page.t("careers-own-title")) } }
    };
    let frame = Frame::new(page.t("careers-frameworks-title"), body)
        .lead(page.t("careers-frameworks-lead"))
        .crumb(page.t("nav-orientation"), "/orientation");
    if writes { frame.actions(actions) } else { frame }
}

fn card(page: &Page, held: &HeldFramework, concepts: usize, occupations: usize) -> Card {
    let framework = &held.framework;
    let counts = [("count", concepts.into()), ("occupations", occupations.into())];
    let languages: Vec<String> = framework.languages.iter().map(|tag| language(page, *tag)).collect();
    let card = Card::new(format!("{} {}", framework.name, framework.version).trim())
        .href(format!("/frameworks/{}", held.id))
        .body(html! {
            p { (page.t_with("careers-framework-counts", &counts)) }
            p .hint { (page.t_with("careers-framework-languages", &[("languages", languages.join(", ").into())])) }
        });
    match &framework.licence {
        Some(licence) => card.fact(Icon::Information, licence),
        None => card,
    }
}

/// What a language is called, its code where the interface does not speak it.
fn language(page: &Page, tag: LanguageTag) -> String {
    match Lang::ALL.into_iter().find(|lang| LanguageTag::from(*lang) == tag) {
        Some(lang) => page.t(&format!("careers-language-{}", lang.tag())),
        None => tag.as_str().to_owned(),
    }
}

/// A branch of a framework's tree.
pub(super) struct Branch<'a> {
    pub(super) held: &'a HeldFramework,
    /// From the top to the concept whose branch it is; empty at the top.
    pub(super) path: Vec<ConceptRef<'a>>,
    pub(super) shown: Vec<ConceptRef<'a>>,
    pub(super) page: usize,
    pub(super) more: bool,
}

/// The tree, a branch at a time.
pub(super) fn framework(page: &Page, branch: &Branch<'_>) -> Frame {
    let name = format!("{} {}", branch.held.framework.name, branch.held.framework.version).trim().to_owned();
    let here = format!("/frameworks/{}", branch.held.id);
    let under = |concept: ConceptRef<'_>| format!("{here}?under={}", concept.id());
    let at = |number: usize| match branch.path.last() {
        Some(concept) => format!("{}&page={number}", under(*concept)),
        None => format!("{here}?page={number}"),
    };
    let previous = (branch.page > 0).then(|| at(branch.page - 1));
    let next = branch.more.then(|| at(branch.page + 1));
    let body = html! {
        @if let Some(concept) = branch.path.last() { (about(page, *concept)) }
        @else if let Some(licence) = &branch.held.framework.licence {
            (definition_list(&[(page.t("careers-own-licence"), html! { (licence) })]))
        }
        @if branch.shown.is_empty() {
            (empty_state(&page.t("careers-tree-none"), &page.t("careers-tree-none-text"), Some((&name, &here))))
        } @else {
            ul .rows { @for concept in &branch.shown { li { (node(page, *concept, &under(*concept))) } } }
        }
        (pagination(page, previous.as_deref(), next.as_deref()))
        (words::acknowledgement(page, &branch.held.framework))
    };
    let title =
        branch.path.last().map_or_else(|| name.clone(), |one| words::capitalised(one.name(page.lang)));
    let mut frame = Frame::new(title, body).crumb(page.t("careers-frameworks-title"), "/frameworks");
    if let Some((_, above)) = branch.path.split_last() {
        frame = frame.crumb(&name, &here);
        for concept in above {
            frame = frame.crumb(words::capitalised(concept.name(page.lang)), under(*concept));
        }
    }
    frame
}

fn about(page: &Page, concept: ConceptRef<'_>) -> Markup {
    html! {
        (words::description(page, concept))
        @if has_page(concept) { p { a href=(page_of(concept)) { (page.t("careers-tree-detail")) } } }
    }
}

fn has_page(concept: ConceptRef<'_>) -> bool {
    concept.kind().is_claimable() || concept.kind() == ConceptKind::Occupation
}

fn page_of(concept: ConceptRef<'_>) -> String {
    if concept.kind() == ConceptKind::Occupation {
        format!("/occupations/{}", concept.id())
    } else {
        format!("/concepts/{}", concept.id())
    }
}

fn node(page: &Page, concept: ConceptRef<'_>, branch: &str) -> Markup {
    let below = concept.comes_from(RelationKind::Broader).count()
        + if concept.kind() == ConceptKind::Occupation {
            concept.comes_from(RelationKind::EssentialFor).count()
                + concept.comes_from(RelationKind::OptionalFor).count()
        } else {
            0
        };
    let name = words::name(page, concept);
    html! {
        @if below > 0 { a href=(branch) { (name) } " " span .hint { (page.t_with("careers-tree-below", &[("count", below.into())])) } }
        @else if has_page(concept) { a href=(page_of(concept)) { (name) } }
        @else { (name) }
        " " (pill(Tone::Neutral, &page.t(kind_key(concept.kind()))))
        @if let Some(code) = concept.code() { " " span .hint { (code) } }
        @if below > 0 && has_page(concept) {
            " " a href=(page_of(concept)) { (icon(Icon::Next)) (page.t("careers-tree-detail")) span .visually-hidden { ": " (concept.name(page.lang)) } }
        }
    }
}

const fn kind_key(kind: ConceptKind) -> &'static str {
    match kind {
        ConceptKind::Skill => "careers-kind-skill",
        ConceptKind::Knowledge => "careers-kind-knowledge",
        ConceptKind::Competence => "careers-kind-competence",
        ConceptKind::Occupation => "careers-kind-occupation",
        ConceptKind::SkillGroup | ConceptKind::OccupationGroup => "careers-kind-group",
        ConceptKind::Level => "careers-kind-level",
        ConceptKind::Interest => "careers-kind-interest",
    }
}
