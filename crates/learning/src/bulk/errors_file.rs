//! The bad rows of a run as a file: to be corrected and handed in again.

use super::model::{Finding, Said};
use super::reading::Reading;
use std::collections::BTreeMap;

/// The bad rows as they stood in the file, with what is wrong with each in a last column of this name:
/// UTF-8 with its mark, nothing in it a formula, separated as the file was, and a workbook by `separator`.
#[must_use]
pub fn errors_csv(
    reading: &Reading,
    findings: &[Finding],
    column: &str,
    separator: char,
    in_words: &dyn Fn(&Said) -> String,
) -> String {
    let mut reasons: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    for finding in findings {
        let said = in_words(&finding.said);
        let said = if finding.field.is_empty() { said } else { format!("{}: {said}", finding.field) };
        reasons.entry(finding.number).or_default().push(said);
    }
    let (header, rows) = reading.original();
    let names = header.iter().map(String::as_str).filter(|name| *name != column);
    let separator = reading.separator().unwrap_or(separator);
    let mut text = String::from("\u{feff}");
    text.push_str(&kernel::csv_line_by(separator, &names.chain([column]).collect::<Vec<_>>()));
    for row in rows {
        let Some(said) = reasons.get(&row.number) else { continue };
        let cell = |place: usize| row.cells.get(place).cloned().unwrap_or_default();
        let kept = (0..header.len()).filter(|place| header[*place] != column).map(cell);
        // Cells beyond the header belong to no column and say what is wrong; they come after the reason.
        let beyond = row.cells.iter().skip(header.len()).cloned();
        let cells: Vec<String> = kept.chain([said.join(" ")]).chain(beyond).collect();
        text.push_str(&kernel::csv_line_by(separator, &cells));
    }
    text
}
