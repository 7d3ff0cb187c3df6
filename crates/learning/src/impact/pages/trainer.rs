//! What the trainer of an edition sees of what is said.

use crate::edition::Edition;
use crate::impact::facts::Growth;
use crate::impact::figures;
use crate::impact::model::{Aspect, Feedback, LEAST_ANSWERS, Level};
use crate::show;
use web::charts::{ChartWords, Datum, percent_chart};
use web::components::{Button, Tone, callout, post_button, section};
use web::{Frame, Markup, Page, html};

/// What is said of an edition.
pub(in crate::impact) struct Report {
    pub(in crate::impact) edition: Edition,
    /// Title of its offer.
    pub(in crate::impact) title: String,
    pub(in crate::impact) said: Vec<Feedback>,
    pub(in crate::impact) growth: Vec<Growth>,
    /// Whether it takes people into a job.
    pub(in crate::impact) onboarding: bool,
}

/// What is said of an edition: nothing, while fewer than [`LEAST_ANSWERS`] said it.
pub(in crate::impact) fn feedback(page: &Page, report: &Report) -> Frame {
    let count = report.said.len();
    let values = [("count", count.into()), ("least", LEAST_ANSWERS.into())];
    let body = html! {
        (show::edition_facts(page, &report.edition))
        @if count < LEAST_ANSWERS {
            (callout(page, Tone::Information, html! { p { (page.t_with("learning-feedback-few", &values)) } }))
        } @else {
            p { (page.t_with("learning-feedback-count", &values)) }
            (aspects(page, &report.said.iter().map(|said| said.stars.map(Level::get)).collect::<Vec<_>>()))
            (words(page, &report.said))
        }
        (growth(page, &report.growth))
        (section(&page.t("learning-onboarding-title"), onboarding(page, report)))
    };
    Frame::new(page.t("learning-feedback-title"), body)
        .lead(&report.title)
        .crumb(page.t("nav-teaching"), "/teaching")
        .crumb(&report.title, format!("/teaching/{}", report.edition.id))
}

/// Each aspect, in percent of the best.
pub(super) fn aspects(page: &Page, said: &[[i64; 4]]) -> Markup {
    let data: Vec<Datum> = Aspect::ALL
        .iter()
        .enumerate()
        .filter_map(|(at, aspect)| {
            let label = page.t(&format!("learning-aspect-{}", aspect.key()));
            Some(Datum::new(label, figures::aspect(said, at)?))
        })
        .collect();
    let chart = ChartWords {
        title: page.t("learning-chart-aspects"),
        of: page.t("learning-chart-aspect"),
        value: page.t("learning-chart-percent-of-best"),
        target: None,
    };
    html! { @if !data.is_empty() { (percent_chart(page, &chart, &data)) } }
}

fn words(page: &Page, said: &[Feedback]) -> Markup {
    let words: Vec<&str> =
        said.iter().map(|one| one.words.as_str()).filter(|words| !words.is_empty()).collect();
    if words.is_empty() {
        return html! {};
    }
    section(
        &page.t("learning-feedback-words"),
        html! { ul .rows { @for one in words { li { div { (show::lines(one)) } } } } },
    )
}

/// How many are sure of themselves before and after, where enough said both.
fn growth(page: &Page, growth: &[Growth]) -> Markup {
    let percent = |part: usize, of: usize| i64::try_from(part * 100 / of.max(1)).unwrap_or(0);
    let data: Vec<Datum> = growth
        .iter()
        .filter(|one| one.people >= LEAST_ANSWERS)
        .map(|one| {
            Datum::new(&one.outcome, percent(one.sure_after, one.people))
                .target(percent(one.sure_before, one.people))
        })
        .collect();
    let chart = ChartWords {
        title: page.t("learning-chart-growth"),
        of: page.t("learning-chart-outcome"),
        value: page.t("learning-chart-after"),
        target: Some(page.t("learning-chart-before")),
    };
    html! { @if !data.is_empty() { (section(&page.t("learning-growth-title"), percent_chart(page, &chart, &data))) } }
}

fn onboarding(page: &Page, report: &Report) -> Markup {
    let (text, label, value) = if report.onboarding {
        ("learning-onboarding-is", "learning-onboarding-unmark", "no")
    } else {
        ("learning-onboarding-is-not", "learning-onboarding-mark", "yes")
    };
    let action = format!("/teaching/{}/onboarding", report.edition.id);
    html! {
        p { (page.t(text)) }
        (post_button(page, &action, &Button::new(page.t(label)).secondary().sends("onboarding", value)))
    }
}
