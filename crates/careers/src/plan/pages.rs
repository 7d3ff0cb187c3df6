//! How a plan looks.

use super::handlers::MODES;
use super::model::{Chosen, Left, Matter, NoPlan, Plan};
use super::rows::Offered;
use super::wishes::Wishes;
use crate::words;
use kernel::{Lang, MicroStageId, Minutes, Money, Problem};
use skills::library::Frameworks;
use skills::plan::{Impossible, Obstacle};
use web::components::{
    Button, Card, Choice, Form, FormState, Icon, Tone, alert, callout, csrf_field, details, empty_state,
    pill, section,
};
use web::{Frame, Markup, Page, html};

/// A plan, with what it was made of.
pub(super) struct Shown<'a> {
    /// None while the wishes cannot be read.
    pub(super) plan: Option<Result<&'a Plan, &'a NoPlan>>,
    pub(super) matter: &'a Matter,
    pub(super) state: &'a FormState,
    /// Why the plan was not booked.
    pub(super) refusal: Option<&'a Problem>,
}

/// The form's state for wishes as they are kept.
pub(super) fn state_of(page: &Page, wishes: &Wishes) -> FormState {
    let number = |number: i64| if number == 0 { String::new() } else { number.to_string() };
    let mut state = FormState::empty()
        .with("hours", wishes.hours.to_string())
        .with("own", wishes.own_euro.to_string())
        .with("company", number(wishes.company_euro))
        .with("voucher", number(wishes.voucher_euro))
        .with("home", &wishes.home)
        .with("journey", wishes.longest_journey.map(|most| most.to_string()).unwrap_or_default());
    if let Some(end) = wishes.deadline {
        state = state.with("until", end.plus_days(-1).in_zone(&page.zone).date().to_string());
    }
    for mode in &wishes.modes {
        state = state.with("mode", mode);
    }
    for language in &wishes.languages {
        state = state.with("language", language);
    }
    state
}

/// The plan and the form of what it may take.
pub(super) fn plan(page: &Page, frameworks: &Frameworks, shown: &Shown<'_>) -> Frame {
    let wrong = !shown.state.problems.is_empty();
    let body = html! {
        @if let Some(refusal) = shown.refusal { (alert(page, Tone::Danger, &page.problem(refusal))) }
        @match shown.plan {
            Some(Ok(plan)) => (found(page, frameworks, plan)),
            Some(Err(none)) => (no_plan(page, shown.matter, none)),
            None => {}
        }
        (section(&page.t("careers-plan-wishes"), html! {
            @if wrong { (wishes_form(page, shown.state)) }
            @else { (details(&page.t("careers-plan-change"), wishes_form(page, shown.state))) }
        }))
        (details(&page.t("careers-gap-how"), html! { p { (page.t("careers-plan-how")) } }))
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(page.t("careers-plan-title"), body)
        .lead(page.t("careers-plan-lead"))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-gap-title"), "/skills/gap")
}

fn found(page: &Page, frameworks: &Frameworks, plan: &Plan) -> Markup {
    html! {
        @if plan.chosen.is_empty() {
            (empty_state(&page.t("careers-plan-none"), &page.t("careers-plan-none-text"),
                Some((&page.t("careers-to-catalogue"), "/catalogue"))))
        } @else {
            (summary(page, plan))
            (section(&page.t("careers-plan-stages"), html! {
                ol .stack { @for one in &plan.chosen { li { (stage(page, frameworks, one)) } } }
            }))
            (book_form(page, plan))
        }
        (left_out(page, plan))
        (others(page, "careers-plan-without", &plan.without, Some("free")))
        (others(page, "careers-plan-too-far", &plan.too_far, None))
        (untaught(page, frameworks, plan))
    }
}

fn wishes_form(page: &Page, state: &FormState) -> Markup {
    let form = Form::new(page, "/skills/plan", state);
    let modes = MODES
        .iter()
        .map(|mode| Choice::new(*mode, page.t(&format!("careers-mode-{}", mode.replace('_', "-")))));
    let languages = Lang::ALL
        .iter()
        .map(|lang| Choice::new(lang.tag(), page.t(&format!("careers-language-{}", lang.tag()))));
    form.post(html! {
        (form.number("hours", page.t("careers-plan-hours")).unit(page.t("careers-plan-hours-unit")).short().required())
        (form.number("own", page.t("careers-plan-own")).unit("€").short().required())
        (form.number("company", page.t("careers-plan-company")).hint(page.t("careers-plan-payer-hint")).unit("€").short())
        (form.number("voucher", page.t("careers-plan-voucher")).hint(page.t("careers-plan-payer-hint")).unit("€").short())
        (form.date("until", page.t("careers-plan-until")))
        (form.checkboxes("mode", page.t("careers-plan-mode"), modes.collect()).hint(page.t("careers-plan-any")))
        (form.checkboxes("language", page.t("careers-plan-language"), languages.collect()).hint(page.t("careers-plan-any")))
        (form.text("home", page.t("careers-plan-home")).hint(page.t("careers-plan-home-hint")).max_length(60))
        (form.number("journey", page.t("careers-plan-journey")).unit(page.t("careers-plan-minutes")).short())
        (form.buttons(page.t("careers-plan-make"), None))
    })
}

fn no_plan(page: &Page, matter: &Matter, none: &NoPlan) -> Markup {
    let (text, stages): (String, Vec<MicroStageId>) = match none {
        NoPlan::Gone(stage) => (page.t("careers-plan-gone"), vec![stage.clone()]),
        NoPlan::Impossible { reason, titles } => {
            let args = [("stages", titles.join(", ").into())];
            (page.t_with(reason_key(reason), &args), matter.wishes.keep.clone())
        }
    };
    let title = |stage: &MicroStageId| {
        let offer = matter.offered.iter().find(|offer| offer.stage == *stage);
        offer.map_or_else(|| page.t("careers-plan-gone-stage"), |offer| offer.title.clone())
    };
    callout(
        page,
        Tone::Warning,
        html! {
            p { strong { (page.t("careers-plan-impossible")) } }
            p { (text) }
            ul .rows { @for stage in &stages { li {
                @let title = title(stage);
                (title) " " (wish_form(page, stage, "free", "careers-plan-let-go", &title))
            } } }
        },
    )
}

const fn reason_key(reason: &Impossible) -> &'static str {
    match reason {
        Impossible::UnknownStage(_) => "careers-plan-gone",
        Impossible::Unusable(_) => "careers-plan-unusable",
        Impossible::BeyondBudget { .. } => "careers-plan-beyond",
        Impossible::Prerequisites(_) => "careers-plan-before",
        Impossible::Clash(_) => "careers-plan-cannot-both",
    }
}

/// A small form that changes the wish about one stage.
fn wish_form(page: &Page, stage: &MicroStageId, wish: &str, key: &str, about: &str) -> Markup {
    html! {
        form .inline method="post" action="/skills/plan/wishes" {
            (csrf_field(page))
            input type="hidden" name="stage" value=(stage);
            (Button::new(page.t(key)).plain().about(about).sends("wish", wish))
        }
    }
}

pub(super) fn duration(page: &Page, minutes: i64) -> String {
    Minutes::new(minutes).map_or_else(|_| String::new(), |minutes| page.duration(minutes))
}

pub(super) fn money(page: &Page, cents: i64) -> String {
    Money::from_cents(cents).map_or_else(|_| String::new(), |money| page.money(money))
}

fn summary(page: &Page, plan: &Plan) -> Markup {
    let args = [
        ("before", page.percent(plan.before / 10).into()),
        ("after", page.percent(plan.after / 10).into()),
        ("hours", duration(page, plan.minutes).into()),
        ("money", money(page, plan.cents).into()),
    ];
    let tone = if plan.proven { Tone::Success } else { Tone::Information };
    callout(
        page,
        tone,
        html! {
            p { strong { (page.t_with(if plan.cents == 0 { "careers-plan-summary-free" } else { "careers-plan-summary" }, &args)) } }
            @if plan.paid.keys().any(|payer| payer != "person") {
                ul .facts { @for (payer, cents) in &plan.paid {
                    li { (page.t_with(&format!("careers-plan-pays-{payer}"), &[("amount", money(page, *cents).into())])) }
                } }
            }
            @if plan.proven { p { (page.t("careers-plan-proven")) } }
            @else {
                @let percent = page.percent((plan.unproven + 9) / 10);
                p { (page.t_with("careers-plan-good", &[("percent", percent.into())])) }
            }
        },
    )
}

fn stage(page: &Page, frameworks: &Frameworks, chosen: &Chosen) -> Markup {
    let offer = &chosen.offer;
    let worth = match (chosen.worth + 5) / 10 {
        0 => page.t("careers-plan-worth-little"),
        percent => page.percent(percent),
    };
    let mut card = Card::new(&offer.title)
        .href(format!("/catalogue/{}", offer.stage))
        .overline(&offer.provider)
        .body(html! {
            p { (page.time_span_element(offer.starts_at, offer.ends_at)) }
            p { (page.t_with("careers-plan-worth", &[("percent", worth.into())])) }
            ul .reasons {
                @for raised in &chosen.raises {
                    @let levels = [("from", raised.from.into()), ("to", raised.to.into())];
                    li { (words::label(page, frameworks, &raised.concept)) " " (pill(Tone::Success, &page.t_with("careers-plan-raise", &levels))) }
                }
            }
        })
        .fact(Icon::Clock, duration(page, offer.minutes))
        .fact(Icon::Calendar, page.t_with("careers-offer-seats", &[("free", offer.free.into())]));
    if !offer.place.is_empty() {
        card = card.fact(Icon::Place, &offer.place);
    }
    if chosen.kept {
        card = card.pills(pill(Tone::Information, &page.t("careers-plan-kept")));
    }
    card.fact(Icon::Medal, money(page, offer.price_cents)).footer(stage_wishes(page, chosen)).draw(3)
}

fn stage_wishes(page: &Page, chosen: &Chosen) -> Markup {
    let (stage, title) = (&chosen.offer.stage, chosen.offer.title.as_str());
    html! {
        @if chosen.kept { (wish_form(page, stage, "free", "careers-plan-let-go", title)) }
        @else { (wish_form(page, stage, "keep", "careers-plan-keep", title)) }
        (wish_form(page, stage, "without", "careers-plan-leave", title))
        a href={ "/skills/plan/swap/" (stage) } { (page.t("careers-plan-swap")) span .visually-hidden { ": " (title) } }
    }
}

fn book_form(page: &Page, plan: &Plan) -> Markup {
    html! {
        form .form method="post" action="/skills/plan/book" {
            (csrf_field(page))
            @for one in &plan.chosen { input type="hidden" name="edition" value=(one.offer.edition); }
            p { (page.t("careers-plan-book-means")) }
            div .buttons { (Button::new(page.t_with("careers-plan-book", &[("count", plan.chosen.len().into())]))) }
        }
    }
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
                    (wish_form(page, &left.offer.stage, "keep", "careers-plan-want", &left.offer.title))
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

/// Stages that are not in the plan for one reason, each with what can be done about it.
fn others(page: &Page, key: &str, offers: &[Offered], wish: Option<&str>) -> Markup {
    if offers.is_empty() {
        return html! {};
    }
    section(
        &page.t(key),
        html! { ul .rows { @for offer in offers { li {
            a href={ "/catalogue/" (offer.stage) } { (offer.title) }
            @if wish.is_none() { " · " (offer.place) }
            @if let Some(wish) = wish { " " (wish_form(page, &offer.stage, wish, "careers-plan-let-in", &offer.title)) }
        } } } },
    )
}

fn obstacle_words(page: &Page, plan: &Plan, left: &Left, obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::Minutes { short } => {
            page.t_with("careers-plan-needs-hours", &[("more", duration(page, *short).into())])
        }
        Obstacle::Money { short_cents, payer } => {
            let key = match payer.as_str() {
                "company" => "careers-plan-needs-company",
                "voucher" => "careers-plan-needs-voucher",
                _ => "careers-plan-needs-money",
            };
            page.t_with(key, &[("more", money(page, *short_cents).into())])
        }
        Obstacle::Clash { with } => {
            let title = |id: &String| {
                let one = plan.chosen.iter().find(|one| one.offer.stage.as_str() == id);
                one.map(|one| one.offer.title.clone())
            };
            let titles: Vec<String> = with.iter().filter_map(title).collect();
            page.t_with("careers-plan-clash", &[("stages", titles.join(", ").into())])
        }
        Obstacle::Busy => page.t("careers-plan-busy"),
        Obstacle::Full => page.t("careers-offer-full"),
        Obstacle::AfterDeadline => page.t("careers-plan-late"),
        Obstacle::Mode => page.t("careers-plan-wrong-mode"),
        Obstacle::Language => page.t("careers-plan-wrong-language"),
        Obstacle::Excluded => page.t("careers-plan-idle"),
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
    let title = page.t_with("careers-plan-untaught", &[("count", names.len().into())]);
    let rest = names.split_off(names.len().min(UNTAUGHT_IN_SIGHT));
    let list = |names: &[String]| html! { ul .rows.two { @for name in names { li { (name) } } } };
    section(
        &title,
        html! {
            p { (page.t("careers-plan-untaught-text")) }
            (list(&names))
            @if !rest.is_empty() {
                (details(&page.t_with("careers-more-skills", &[("count", rest.len().into())]), list(&rest)))
            }
        },
    )
}

/// How many of the skills that nobody teaches are in sight before the rest is folded.
const UNTAUGHT_IN_SIGHT: usize = 15;
