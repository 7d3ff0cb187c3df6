//! Indicators as a table to take along.

use super::figures::{Figure, Line, Unit, Value};
use crate::tables::Cell;
use web::Page;

/// The lines of a table, its heading first.
pub(super) fn table(page: &Page, groups: &[(&str, &[Line])]) -> Vec<Vec<Cell>> {
    let words = |key: &str| Cell::Words(page.t(key));
    let heading = ["level", "of", "measure", "value", "unit", "base", "note"];
    let mut rows: Vec<Vec<Cell>> =
        vec![heading.iter().map(|column| words(&format!("learning-export-{column}"))).collect()];
    for (level, lines) in groups {
        for line in *lines {
            rows.extend(line.figures.iter().map(|figure| row(page, level, &line.of, figure)));
        }
    }
    rows
}

fn row(page: &Page, level: &str, of: &str, figure: &Figure) -> Vec<Cell> {
    let (value, note) = match figure.value {
        Value::Shown(value) => (Cell::Number(decimal(figure.measure.unit(), value)), String::new()),
        Value::TooFew => (Cell::Words(String::new()), page.t("learning-few-people")),
        Value::Nothing => (Cell::Words(String::new()), page.t("learning-nothing-to-count")),
    };
    // How many few people are is not said either.
    let base = if figure.value == Value::TooFew {
        Cell::Words(String::new())
    } else {
        Cell::Number(figure.base.to_string())
    };
    vec![
        Cell::Words(page.t(&format!("learning-export-level-{level}"))),
        Cell::Words(of.to_owned()),
        Cell::Words(page.t(&format!("learning-measure-{}", figure.measure.key()))),
        value,
        Cell::Words(page.t(&format!("learning-unit-{}", unit_key(figure.measure.unit())))),
        base,
        Cell::Words(note),
    ]
}

const fn unit_key(unit: Unit) -> &'static str {
    match unit {
        Unit::Count => "count",
        Unit::Percent => "percent",
        Unit::Days | Unit::TenthsOfDays => "days",
        Unit::Tenths => "number",
        Unit::Hundredths => "kappa",
    }
}

/// A value as programs read it: `4.2`.
pub(super) fn decimal(unit: Unit, value: i64) -> String {
    let places = match unit {
        Unit::Count | Unit::Percent | Unit::Days => return value.to_string(),
        Unit::Tenths | Unit::TenthsOfDays => 1,
        Unit::Hundredths => 2,
    };
    let one = 10_i64.pow(places);
    let sign = if value < 0 { "-" } else { "" };
    let (whole, rest) = (value.abs() / one, value.abs() % one);
    format!("{sign}{whole}.{rest:0width$}", width = places as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_programs_read_them() {
        assert_eq!(decimal(Unit::Tenths, 42), "4.2");
        assert_eq!(decimal(Unit::Hundredths, -7), "-0.07");
        assert_eq!(decimal(Unit::Percent, 88), "88");
    }
}
