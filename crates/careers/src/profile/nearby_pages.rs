//! How the occupations near somebody look.

use crate::frameworks::pages::preparation;
use crate::words;
use kernel::ConceptId;
use skills::gap::NearbyOccupation;
use skills::library::Frameworks;
use web::components::{Button, Card, Choice, Filter, Icon, Tone, callout, details, empty_state, post_button};
use web::{Frame, Markup, Page, html};

/// The occupations near somebody, and how they were asked for.
pub(super) struct Near<'a> {
    pub(super) found: &'a [NearbyOccupation<ConceptId, ConceptId>],
    /// The most preparation they would take on.
    pub(super) most: Option<u8>,
    /// Whether their interests are known.
    pub(super) interests: bool,
}

/// Skills named of those that carry over, and of those missing.
const NAMED: usize = 5;

/// The occupations near somebody.
pub(super) fn nearby(page: &Page, frameworks: &Frameworks, near: &Near<'_>) -> Frame {
    let choices: Vec<Choice> =
        (1..5_u8).map(|level| Choice::new(level.to_string(), preparation(page, level))).collect();
    let chosen = near.most.map(|level| level.to_string()).unwrap_or_default();
    let body = html! {
        @if !near.interests {
            (callout(page, Tone::Information, html! {
                p { (page.t("careers-nearby-no-interests")) " " a href="/orientation" { (page.t("careers-start-questionnaire")) } }
            }))
        }
        (Filter::new(page, "/skills/nearby").select("preparation", &page.t("careers-willing"), &choices, &chosen).draw())
        @if near.found.is_empty() {
            (empty_state(&page.t("careers-nearby-none"), &page.t("careers-nearby-none-text"),
                Some((&page.t("careers-to-checklist"), "/skills"))))
        } @else {
            ol .card-grid { @for one in near.found { li { (card(page, frameworks, one)) } } }
        }
        (details(&page.t("careers-gap-how"), html! { p { (page.t("careers-nearby-how")) } }))
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(page.t("careers-nearby-title"), body)
        .lead(page.t("careers-nearby-lead"))
        .crumb(page.t("nav-skills"), "/skills")
}

fn card(page: &Page, frameworks: &Frameworks, one: &NearbyOccupation<ConceptId, ConceptId>) -> Markup {
    let name = words::label(page, frameworks, &one.occupation);
    let feasible = page.percent(one.feasible.permille / 10);
    let counted = [
        ("percent", feasible.into()),
        ("met", i64::try_from(one.feasible.met).unwrap_or(0).into()),
        ("asked", i64::try_from(one.feasible.asked).unwrap_or(0).into()),
    ];
    let named = |concepts: &[ConceptId]| {
        let names = concepts.iter().take(NAMED).map(|concept| words::label(page, frameworks, concept));
        names.collect::<Vec<_>>().join(", ")
    };
    let aim = Button::new(page.t("careers-target-choose")).secondary().about(&name);
    let card = Card::new(&name)
        .href(format!("/occupations/{}", one.occupation))
        .body(html! {
            p { (page.t_with("careers-nearby-feasible", &counted)) }
            @if one.agreement.is_some() {
                p { (page.t_with("careers-result-agreement", &[("percent", page.percent(one.desirable / 10).into())])) }
            }
            @if !one.carried.is_empty() { p .hint { (page.t_with("careers-nearby-carried", &[("skills", named(&one.carried).into())])) } }
            @if !one.missing.is_empty() { p .hint { (page.t_with("careers-nearby-missing", &[("count", one.missing.len().into()), ("skills", named(&one.missing).into())])) } }
        })
        .footer(post_button(page, "/skills/targets", &aim.sends("occupation", one.occupation.as_str())));
    match one.preparation {
        Some(level) => card.fact(Icon::Clock, preparation(page, level)).draw(2),
        None => card.draw(2),
    }
}
