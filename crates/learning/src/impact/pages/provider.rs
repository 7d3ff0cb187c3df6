//! A provider's indicators: figures, charts with the tables behind them, and the way to take them along.

use super::trainer::aspects;
use crate::impact::export::decimal;
use crate::impact::figures::{Figure, Line, Measure, Unit, Value};
use crate::impact::model::LEAST_ANSWERS;
use crate::impact::provider::Chosen;
use web::charts::{ChartWords, Datum, percent_chart};
use web::components::{Cell, Choice, Filter, Table, empty_state, section, stats};
use web::{Frame, Markup, Page, html};

/// What can be chosen, and what is.
pub(in crate::impact) struct Choosing<'a> {
    pub(in crate::impact) chosen: &'a Chosen,
    /// The present year.
    pub(in crate::impact) year: i64,
    pub(in crate::impact) editions: Vec<Choice>,
    pub(in crate::impact) places: Vec<Choice>,
    pub(in crate::impact) microcredentials: Vec<Choice>,
}

/// What is shown.
pub(in crate::impact) struct Indicators<'a> {
    pub(in crate::impact) organisation: &'a str,
    pub(in crate::impact) name: &'a str,
    pub(in crate::impact) whole: Line,
    /// By microcredential.
    pub(in crate::impact) lines: Vec<Line>,
    /// The aspects of each feedback.
    pub(in crate::impact) feedback: Vec<[i64; 4]>,
}

/// The figures that stand on top.
const FIRST: [Measure; 6] = [
    Measure::Editions,
    Measure::SeatsFilled,
    Measure::Completion,
    Measure::FirstTry,
    Measure::DecisionMedian,
    Measure::Satisfaction,
];

/// The columns of the tables by microcredential: two, because one of them all would be wider than a page.
const COLUMNS: [(&str, [Measure; 5]); 2] = [
    (
        "learning-indicators-lines-delivery",
        [
            Measure::Editions,
            Measure::SeatsFilled,
            Measure::NoShows,
            Measure::Completion,
            Measure::Satisfaction,
        ],
    ),
    (
        "learning-indicators-lines-assessment",
        [Measure::DecisionMedian, Measure::FirstTry, Measure::Agreement, Measure::Appeals, Measure::InUse90],
    ),
];

/// The whole page.
pub(in crate::impact) fn indicators(page: &Page, shown: &Indicators<'_>, choosing: &Choosing<'_>) -> Frame {
    let address = format!("/quality/{}/impact", shown.organisation);
    let nothing = shown.whole.figure(Measure::Editions).base == 0;
    let body = html! {
        (filter(page, &address, choosing))
        @if nothing {
            (empty_state(&page.t("learning-indicators-none"), &page.t("learning-indicators-none-text"), None))
        } @else {
            (stats(&FIRST.map(|measure| (name(page, measure), said(page, shown.whole.figure(measure))))))
            (section(&page.t("learning-indicators-all"), all(page, &shown.whole)))
            (section(&page.t("learning-indicators-charts"), charts(page, shown)))
            (section(&page.t("learning-indicators-lines"), html! {
                @for (title, columns) in COLUMNS { (by_line(page, title, columns, &shown.lines)) }
            }))
            p .hint { (page.t_with("learning-indicators-few", &[("least", LEAST_ANSWERS.into())])) }
            (section(&page.t("learning-indicators-take"), take(page, &address, choosing.chosen)))
        }
    };
    Frame::new(page.t("learning-indicators-title"), body)
        .lead(page.t_with("learning-indicators-lead", &[("name", shown.name.into())]))
        .crumb(page.t("nav-quality"), format!("/quality/{}", shown.organisation))
}

fn filter(page: &Page, address: &str, choosing: &Choosing<'_>) -> Markup {
    let back = [("90", "learning-period-quarter"), ("365", "learning-period-year")];
    let back = back.map(|(days, key)| Choice::new(days, page.t(key)));
    let years = (0..4).map(|ago| (choosing.year - ago).to_string());
    let years = years.map(|year| Choice::new(year.clone(), year));
    let periods: Vec<Choice> = back.into_iter().chain(years).collect();
    let (chosen, text) = (choosing.chosen, |key: &str| page.t(key));
    Filter::new(page, address)
        .select("period", &text("learning-period"), &periods, &chosen.period)
        .select(
            "microcredential",
            &text("learning-one-microcredential"),
            &choosing.microcredentials,
            &chosen.microcredential,
        )
        .select("place", &text("learning-territory"), &choosing.places, &chosen.place)
        .select("edition", &text("learning-one-edition"), &choosing.editions, &chosen.edition)
        .draw()
}

fn name(page: &Page, measure: Measure) -> String {
    page.t(&format!("learning-measure-{}", measure.key()))
}

/// A figure in words.
fn said(page: &Page, figure: Figure) -> String {
    let days = |days: String| page.t_with("learning-number-of-days", &[("days", days.into())]);
    match figure.value {
        Value::TooFew => page.t("learning-few-people"),
        Value::Nothing => String::from("–"),
        Value::Shown(value) => match figure.measure.unit() {
            Unit::Count => page.number(value),
            Unit::Percent => page.percent(value),
            Unit::Days => days(value.to_string()),
            Unit::TenthsOfDays => days(written(page, Unit::TenthsOfDays, value)),
            unit @ (Unit::Tenths | Unit::Hundredths) => written(page, unit, value),
        },
    }
}

/// A number with places, as the language writes it.
fn written(page: &Page, unit: Unit, value: i64) -> String {
    decimal(unit, value).replace('.', page.decimal_mark().encode_utf8(&mut [0; 4]))
}

/// Of how many a figure speaks; not said of few.
fn base(page: &Page, figure: Figure) -> String {
    match figure.value {
        Value::TooFew => String::from("–"),
        _ => page.number(i64::try_from(figure.base).unwrap_or(0)),
    }
}

/// Every figure, with what it means and of how many it speaks.
fn all(page: &Page, whole: &Line) -> Markup {
    let columns = ["learning-export-measure", "learning-export-value", "learning-export-base"];
    let columns = columns.map(|key| page.t(key));
    let rows = whole.figures.iter().map(|figure| {
        let hint = page.t(&format!("learning-measure-{}-hint", figure.measure.key()));
        vec![
            html! { (name(page, figure.measure)) br; span .hint { (hint) } }.into(),
            Cell::number(said(page, *figure)),
            Cell::number(base(page, *figure)),
        ]
    });
    Table::new(page.t("learning-indicators-all"), &columns).hide_caption().rows(rows).draw()
}

fn by_line(page: &Page, title: &str, measures: [Measure; 5], lines: &[Line]) -> Markup {
    let columns: Vec<String> = std::iter::once(page.t("learning-one-microcredential"))
        .chain(measures.map(|measure| name(page, measure)))
        .collect();
    let rows = lines.iter().map(|line| {
        let cells = measures.map(|measure| Cell::number(said(page, line.figure(measure))));
        std::iter::once(Cell::text(&line.of)).chain(cells).collect()
    });
    Table::new(page.t(title), &columns).rows(rows).draw()
}

fn charts(page: &Page, shown: &Indicators<'_>) -> Markup {
    let delivery = [Measure::SeatsFilled, Measure::NoShows, Measure::Completion, Measure::FirstTry];
    let later = [Measure::InUse30, Measure::InUse60, Measure::InUse90, Measure::SeenAtWork];
    html! {
        (percents(page, "learning-chart-delivery", &shown.whole, &delivery))
        (aspects(page, &shown.feedback))
        (percents(page, "learning-chart-later", &shown.whole, &later))
    }
}

/// Bars of those measures in percent that are shown.
fn percents(page: &Page, title: &str, whole: &Line, measures: &[Measure]) -> Markup {
    let data: Vec<Datum> = measures
        .iter()
        .filter_map(|measure| match whole.figure(*measure).value {
            Value::Shown(percent) => Some(Datum::new(name(page, *measure), percent)),
            _ => None,
        })
        .collect();
    let chart = ChartWords {
        title: page.t(title),
        of: page.t("learning-export-measure"),
        value: page.t("learning-unit-percent"),
        target: None,
    };
    html! { @if !data.is_empty() { (percent_chart(page, &chart, &data)) } }
}

fn take(page: &Page, address: &str, chosen: &Chosen) -> Markup {
    let query = chosen.query();
    html! {
        div .buttons {
            a .button.secondary href={ (address) ".csv" (query) } { (page.t("learning-take-csv")) }
            a .button.secondary href={ (address) ".xlsx" (query) } { (page.t("learning-take-xlsx")) }
        }
    }
}
