//! How the cost of a swap looks.

use super::model::{Cost, SwapCosts};
use super::pages::{duration, money};
use super::rows::Offered;
use kernel::MicroStageId;
use std::cmp::Ordering;
use web::components::{Button, Card, csrf_field, empty_state, section};
use web::{Frame, Markup, Page, html};

/// What could be in the place of a stage, and what it costs.
pub(super) fn swap(page: &Page, costs: &SwapCosts) -> Frame {
    let body = html! {
        (section(&page.t("careers-swap-instead"), html! {
            @if costs.alternatives.is_empty() {
                (empty_state(&page.t("careers-swap-none"), &page.t("careers-swap-none-text"), Some((&page.t("careers-plan-title"), "/skills/plan"))))
            } @else {
                ul .card-grid { @for cost in &costs.alternatives { li { (alternative(page, costs, cost)) } } }
            }
        }))
        @if let Some(without) = &costs.without {
            (section(&page.t("careers-swap-without"), html! {
                (without_it(page, without))
                (choose(page, &costs.stage.stage, None, &page.t("careers-plan-leave"), &costs.stage.title))
            }))
        }
    };
    Frame::new(page.t_with("careers-swap-title", &[("stage", costs.stage.title.as_str().into())]), body)
        .lead(page.t("careers-swap-lead"))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-plan-title"), "/skills/plan")
}

fn alternative(page: &Page, costs: &SwapCosts, cost: &Cost) -> Markup {
    let Some(offer) = cost.comes.first() else { return html! {} };
    Card::new(&offer.title)
        .href(format!("/catalogue/{}", offer.stage))
        .overline(&offer.provider)
        .body(price(page, cost))
        .footer(choose(
            page,
            &costs.stage.stage,
            Some(&offer.stage),
            &page.t("careers-swap-take"),
            &offer.title,
        ))
        .draw(3)
}

fn without_it(page: &Page, cost: &Cost) -> Markup {
    let titles =
        |offers: &[Offered]| offers.iter().map(|offer| offer.title.as_str()).collect::<Vec<_>>().join(", ");
    html! {
        (price(page, cost))
        @if !cost.comes.is_empty() { p { (page.t_with("careers-swap-comes", &[("stages", titles(&cost.comes).into())])) } }
        @if !cost.goes.is_empty() { p { (page.t_with("careers-swap-goes", &[("stages", titles(&cost.goes).into())])) } }
    }
}

/// The three prices of a change: on the way to the goals, in hours, in money.
fn price(page: &Page, cost: &Cost) -> Markup {
    let percent = page.percent((cost.permille.abs() + 5) / 10);
    html! {
        ul .facts {
            li { (changed(page, "careers-swap-way", cost.permille, percent)) }
            li { (changed(page, "careers-swap-time", cost.minutes, duration(page, cost.minutes.abs()))) }
            li { (changed(page, "careers-swap-money", cost.cents, money(page, cost.cents.abs()))) }
        }
    }
}

fn changed(page: &Page, key: &str, change: i64, amount: String) -> String {
    let how = match change.cmp(&0) {
        Ordering::Less => "less",
        Ordering::Equal => return page.t(&format!("{key}-same")),
        Ordering::Greater => "more",
    };
    page.t_with(&format!("{key}-{how}"), &[("amount", amount.into())])
}

fn choose(
    page: &Page,
    out: &MicroStageId,
    instead: Option<&MicroStageId>,
    label: &str,
    about: &str,
) -> Markup {
    html! {
        form .inline method="post" action="/skills/plan/wishes" {
            (csrf_field(page))
            input type="hidden" name="stage" value=(out);
            @if let Some(instead) = instead { input type="hidden" name="instead" value=(instead); }
            (Button::new(label).secondary().about(about).sends("wish", "without"))
        }
    }
}
