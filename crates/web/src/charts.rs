//! Charts in SVG, each with the table it was drawn from.

use crate::components::{Cell, Table};
use crate::page::Page;
use maud::{Markup, html};

/// One named value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Datum {
    /// What it is about.
    pub label: String,
    /// How much; below zero counts as zero in the drawing.
    pub value: i64,
    /// What it is measured against (wanted level, target), where there is one.
    pub target: Option<i64>,
}

impl Datum {
    /// A value.
    #[must_use]
    pub fn new(label: impl Into<String>, value: i64) -> Self {
        Self { label: label.into(), value, target: None }
    }

    /// With what it is measured against.
    #[must_use]
    pub fn target(mut self, target: i64) -> Self {
        self.target = Some(target);
        self
    }
}

/// What a chart says beside its data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartWords {
    /// What the chart shows.
    pub title: String,
    /// Heading of the labels in the table.
    pub of: String,
    /// What the values are ("Livello", "Iscritti").
    pub value: String,
    /// What the targets are ("Richiesto"); needed when a datum has one.
    pub target: Option<String>,
}

/// Horizontal bars, with a mark at the target.
#[must_use]
pub fn bar_chart(page: &Page, words: &ChartWords, data: &[Datum]) -> Markup {
    bars(page, words, data, largest(data))
}

/// The same of shares in percent: the whole width is a hundred.
#[must_use]
pub fn percent_chart(page: &Page, words: &ChartWords, data: &[Datum]) -> Markup {
    bars(page, words, data, 100)
}

fn bars(page: &Page, words: &ChartWords, data: &[Datum], most: i64) -> Markup {
    let drawing = html! {
        div .chart.bars role="img" aria-label=(words.title) {
            @for datum in data {
                div .bar-row {
                    span .label { (datum.label) } " "
                    span .value { (said(page, datum)) }
                    (bar(datum, most))
                }
            }
        }
    };
    with_table(page, words, data, &drawing)
}

/// One bar of a thousand units, as wide as there is room.
fn bar(datum: &Datum, most: i64) -> Markup {
    html! {
        svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" {
            rect .track y="4" width="1000" height="12" {}
            rect .amount y="4" width=(share(datum.value, most, 1000)) height="12" {}
            @if let Some(target) = datum.target {
                rect .goal x=(share(target, most, 1000).clamp(4, 996) - 4) width="8" height="20" {}
            }
        }
    }
}

/// A web of three to twelve values around a centre; with fewer or more, bars.
#[must_use]
pub fn radar_chart(page: &Page, words: &ChartWords, data: &[Datum]) -> Markup {
    if !(3..=12).contains(&data.len()) {
        return bar_chart(page, words, data);
    }
    let most = largest(data);
    let values = polygon(data.iter().map(|datum| ratio(datum.value, most)));
    let targets = polygon(data.iter().map(|datum| ratio(datum.target.unwrap_or(0), most)));
    let drawing = html! {
        svg .chart.radar viewBox="-210 -155 420 310" role="img" aria-label=(words.title) {
            @for ring in 1..=4_u8 { polygon .ring points=(polygon(data.iter().map(|_| f64::from(ring) / 4.0))) {} }
            @for index in 0..data.len() {
                @let (x, y) = point(index, data.len(), 1.0);
                line .spoke x1="0" y1="0" x2=(decimal(x)) y2=(decimal(y)) {}
            }
            @if words.target.is_some() { polygon .goal points=(targets) {} }
            polygon .amount points=(values) {}
            @for (index, datum) in data.iter().enumerate() { (radar_label(index, data.len(), &datum.label)) }
        }
    };
    with_table(page, words, data, &drawing)
}

fn radar_label(index: usize, of: usize, label: &str) -> Markup {
    let (x, y) = point(index, of, 1.12);
    let anchor = if x.abs() < 8.0 {
        "middle"
    } else if x > 0.0 {
        "start"
    } else {
        "end"
    };
    let lines = in_lines(label);
    // The first label grows upwards and the lowest downwards, so that neither covers the web.
    let rise = if y < -100.0 { 16.0 * (f64::from(u8::from(lines.len() > 1))) } else { 0.0 };
    html! {
        text .label x=(decimal(x)) y=(decimal(y + 4.0 - rise)) text-anchor=(anchor) {
            @for (line, text) in lines.iter().enumerate() {
                tspan x=(decimal(x)) dy=(if line == 0 { 0 } else { 16 }) { (text) }
            }
        }
    }
}

/// A label in at most two lines that fit beside the web; the table has it whole.
fn in_lines(label: &str) -> Vec<String> {
    const FITS: usize = 13;
    let mut lines: Vec<String> = Vec::new();
    for word in label.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < FITS => {
                *line = format!("{line} {word}");
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > 2 {
        lines.truncate(2);
        lines[1].push('…');
    }
    lines.iter().map(|line| shortened(line, FITS + 2)).collect()
}

/// The drawing with its legend and, unfolding, the table behind it.
fn with_table(page: &Page, words: &ChartWords, data: &[Datum], drawing: &Markup) -> Markup {
    let has_target = words.target.is_some();
    let columns: Vec<String> = [Some(words.of.clone()), Some(words.value.clone()), words.target.clone()]
        .into_iter()
        .flatten()
        .collect();
    let rows = data.iter().map(|datum| {
        let mut row = vec![Cell::text(&datum.label), Cell::number(page.number(datum.value))];
        if has_target {
            row.push(Cell::number(
                datum.target.map_or_else(|| String::from("–"), |target| page.number(target)),
            ));
        }
        row
    });
    html! {
        figure .chart-box {
            figcaption { (words.title) }
            (drawing)
            @if let Some(target) = &words.target {
                p .legend { span .key.amount {} (words.value) " " span .key.goal {} (target) }
            }
            details .fold { summary { (page.t("chart-table")) } (Table::new(&words.title, &columns).hide_caption().rows(rows).draw()) }
        }
    }
}

fn said(page: &Page, datum: &Datum) -> String {
    let value = page.number(datum.value);
    datum.target.map_or(value.clone(), |target| format!("{value} / {}", page.number(target)))
}

fn largest(data: &[Datum]) -> i64 {
    data.iter().flat_map(|datum| [Some(datum.value), datum.target]).flatten().max().unwrap_or(1).max(1)
}

/// How many of `width` units a value takes.
fn share(value: i64, most: i64, width: i64) -> i64 {
    let scaled = i128::from(value.clamp(0, most)) * i128::from(width) / i128::from(most.max(1));
    i64::try_from(scaled).unwrap_or(width)
}

fn ratio(value: i64, most: i64) -> f64 {
    i32::try_from(share(value, most, 1000)).map_or(1.0, |thousandths| f64::from(thousandths) / 1000.0)
}

/// The corner of a value on the web, 110 units being the whole.
fn point(index: usize, of: usize, ratio: f64) -> (f64, f64) {
    let small = |number: usize| u32::try_from(number).map_or(0.0, f64::from);
    let angle = std::f64::consts::TAU * small(index) / small(of.max(1));
    (110.0 * ratio * angle.sin(), -110.0 * ratio * angle.cos())
}

fn polygon(ratios: impl ExactSizeIterator<Item = f64>) -> String {
    let of = ratios.len();
    let corners = ratios.enumerate().map(|(index, ratio)| {
        let (x, y) = point(index, of, ratio);
        format!("{},{}", decimal(x), decimal(y))
    });
    corners.collect::<Vec<_>>().join(" ")
}

fn decimal(number: f64) -> String {
    format!("{number:.1}")
}

/// A line cut to so many characters.
fn shortened(line: &str, most: usize) -> String {
    if line.chars().count() <= most {
        return line.to_owned();
    }
    line.chars().take(most - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_shares_of_the_largest_and_never_overflow() {
        assert_eq!(share(5, 10, 1000), 500);
        assert_eq!(share(-5, 10, 1000), 0);
        assert_eq!(share(i64::MAX, i64::MAX, 1000), 1000);
        assert_eq!(largest(&[]), 1);
    }

    #[test]
    fn labels_fit_beside_the_web() {
        assert_eq!(in_lines("Lavoro in squadra"), ["Lavoro in", "squadra"]);
        assert_eq!(in_lines("Zusammenarbeitsfähigkeit"), ["Zusammenarbeit…"]);
        assert_eq!(in_lines("uno due tre quattro cinque sei sette"), ["uno due tre", "quattro…"]);
        assert!(in_lines("").is_empty());
    }
}
