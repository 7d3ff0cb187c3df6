//! How a plan looks.

use super::model::{Chosen, Left, Means, Plan};
use crate::words;
use kernel::{Minutes, Money};
use skills::library::Frameworks;
use skills::plan::Obstacle;
use web::components::{Button, Card, FormState, Icon, Tone, callout, details, empty_state, pill, section};
use web::{Frame, Markup, Page, html};

/// A plan, with what it was made for.
pub(super) struct Shown<'a> {
    pub(super) plan: Option<&'a Plan>,
    pub(super) means: Means,
    pub(super) state: &'a FormState,
}

/// The plan and the form of what it may take.
pub(super) fn plan(page: &Page, frameworks: &Frameworks, shown: &Shown<'_>) -> Frame {
    let body = html! {
        (means_form(page, shown))
        @if let Some(plan) = shown.plan {
            @if plan.chosen.is_empty() {
                (empty_state(&page.t("careers-plan-none"), &page.t("careers-plan-none-text"),
                    Some((&page.t("careers-to-catalogue"), "/catalogue"))))
            } @else {
                (summary(page, plan))
                (section(&page.t("careers-plan-stages"), html! {
                    ol .stack { @for one in &plan.chosen { li { (stage(page, frameworks, one)) } } }
                }))
            }
            (left_out(page, plan))
            (untaught(page, frameworks, plan))
        }
        (details(&page.t("careers-gap-how"), html! { p { (page.t("careers-plan-how")) } }))
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(page.t("careers-plan-title"), body)
        .lead(page.t("careers-plan-lead"))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-gap-title"), "/skills/gap")
}

/// Hours and money, in the address of the page, so that a plan can be kept.
fn means_form(page: &Page, shown: &Shown<'_>) -> Markup {
    let field = |name: &str, label: &str, value: i64, unit: &str| {
        let problem = shown.state.problem(name).map(|problem| page.problem(problem));
        let sent = shown.state.value(name);
        let value = if sent.is_empty() { value.to_string() } else { sent.to_owned() };
        let id = format!("plan-{name}");
        let error = problem.as_ref().map(|_| format!("{id}-error"));
        html! {
            div .field .wrong[problem.is_some()] {
                label for=(id) { (label) }
                @if let Some(problem) = &problem { p .error id=[error.as_deref()] { (problem) } }
                span .with-unit {
                    input #(id) .short type="text" name=(name) value=(value) inputmode="numeric" autocomplete="off"
                        aria-describedby=[error.as_deref()] aria-invalid=[problem.as_ref().map(|_| "true")];
                    span .unit { (unit) }
                }
            }
        }
    };
    html! {
        form .form method="get" action="/skills/plan" {
            (field("hours", &page.t("careers-plan-hours"), shown.means.hours, &page.t("careers-plan-hours-unit")))
            (field("euro", &page.t("careers-plan-money"), shown.means.euro, "€"))
            div .buttons { (Button::new(page.t("careers-plan-make"))) }
        }
    }
}

fn summary(page: &Page, plan: &Plan) -> Markup {
    let minutes = Minutes::new(plan.minutes).map_or_else(|_| String::new(), |minutes| page.duration(minutes));
    let money = Money::from_cents(plan.cents).map_or_else(|_| String::new(), |money| page.money(money));
    let args = [
        ("before", page.percent(plan.before / 10).into()),
        ("after", page.percent(plan.after / 10).into()),
        ("hours", minutes.into()),
        ("money", money.into()),
    ];
    let (tone, key) = if plan.proven {
        (Tone::Success, "careers-plan-proven")
    } else {
        (Tone::Information, "careers-plan-good")
    };
    callout(
        page,
        tone,
        html! {
            p { strong { (page.t_with("careers-plan-summary", &args)) } }
            p { (page.t(key)) }
        },
    )
}

fn stage(page: &Page, frameworks: &Frameworks, chosen: &Chosen) -> Markup {
    let offer = &chosen.offer;
    let minutes =
        Minutes::new(offer.minutes).map_or_else(|_| String::new(), |minutes| page.duration(minutes));
    let money =
        Money::from_cents(offer.price_cents).map_or_else(|_| String::new(), |money| page.money(money));
    let mut card = Card::new(&offer.title)
        .href(format!("/catalogue/{}", offer.stage))
        .overline(&offer.provider)
        .body(html! {
            p { (page.time_span_element(offer.starts_at, offer.ends_at)) }
            ul .reasons {
                @for raised in &chosen.raises {
                    @let levels = [("from", raised.from.into()), ("to", raised.to.into())];
                    li { (words::label(page, frameworks, &raised.concept)) " " (pill(Tone::Success, &page.t_with("careers-plan-raise", &levels))) }
                }
            }
        })
        .fact(Icon::Clock, minutes)
        .fact(Icon::Calendar, page.t_with("careers-offer-seats", &[("free", offer.free.into())]));
    if !offer.place.is_empty() {
        card = card.fact(Icon::Place, &offer.place);
    }
    card.fact(Icon::Medal, money).draw(3)
}

fn left_out(page: &Page, plan: &Plan) -> Markup {
    if plan.left_out.is_empty() {
        return html! {};
    }
    let list = html! {
        ul .rows {
            @for left in &plan.left_out {
                li {
                    p { a href={ "/catalogue/" (left.offer.stage) } { (left.offer.title) } }
                    @for obstacle in &left.obstacles { p .hint { (obstacle_words(page, plan, left, obstacle)) } }
                }
            }
        }
    };
    section(
        &page.t("careers-plan-left"),
        html! {
            (details(&page.t_with("careers-plan-left-open", &[("count", plan.left_out.len().into())]), list))
        },
    )
}

fn obstacle_words(page: &Page, plan: &Plan, left: &Left, obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Minutes { short } => {
            let more = Minutes::new(*short).map_or_else(|_| String::new(), |minutes| page.duration(minutes));
            page.t_with("careers-plan-needs-hours", &[("more", more.into())])
        }
        Obstacle::Money { short_cents, .. } => {
            let more =
                Money::from_cents(*short_cents).map_or_else(|_| String::new(), |money| page.money(money));
            page.t_with("careers-plan-needs-money", &[("more", more.into())])
        }
        Obstacle::Clash { with } => {
            let title = |id: &String| {
                plan.chosen
                    .iter()
                    .find(|one| one.offer.stage.as_str() == id)
                    .map(|one| one.offer.title.clone())
            };
            let titles: Vec<String> = with.iter().filter_map(title).collect();
            page.t_with("careers-plan-clash", &[("stages", titles.join(", ").into())])
        }
        Obstacle::Busy => page.t("careers-plan-busy"),
        Obstacle::Full => page.t("careers-offer-full"),
        _ => page.t_with("careers-plan-other", &[("stage", left.offer.title.as_str().into())]),
    }
}

fn untaught(page: &Page, frameworks: &Frameworks, plan: &Plan) -> Markup {
    if plan.untaught.is_empty() {
        return html! {};
    }
    let mut names: Vec<String> =
        plan.untaught.iter().map(|concept| words::label(page, frameworks, concept)).collect();
    names.sort_by_key(|name| kernel::fold(name));
    section(
        &page.t_with("careers-plan-untaught", &[("count", names.len().into())]),
        html! {
            p { (page.t("careers-plan-untaught-text")) }
            ul .rows.two { @for name in &names { li { (name) } } }
        },
    )
}
