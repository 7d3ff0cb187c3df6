//! Cells that leave the house for a spreadsheet: never taken for a formula, quoted where they have to be.

use std::borrow::Cow;

/// What a spreadsheet may take for the beginning of a formula: the ASCII signs, their full-width forms, and the white
/// space that some programs skip before them.
const STARTS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A cell as it may stand in a table for spreadsheets (CSV and XLSX alike): what could be taken for a formula gets an
/// apostrophe before it, which spreadsheets do not show; a plain number stays a number.
#[must_use]
pub fn harmless_cell(cell: &str) -> Cow<'_, str> {
    let starts = cell.trim_start_matches(' ').starts_with(STARTS);
    if starts && !is_number(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// A cell as it was before it was made harmless: what comes back from a spreadsheet means what it meant.
#[must_use]
pub fn plain_cell(cell: &str) -> &str {
    let bare = cell.strip_prefix('\'').filter(|bare| matches!(harmless_cell(bare), Cow::Owned(_)));
    bare.unwrap_or(cell)
}

/// A sign, digits, at most one point or comma.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let plain = digits.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
    plain
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.matches(['.', ',']).count() <= 1
        && !cell.starts_with('+')
}

/// A line of comma-separated values (RFC 4180) with its line end, every cell harmless.
#[must_use]
pub fn csv_line<C: AsRef<str>>(cells: &[C]) -> String {
    csv_line_by(',', cells)
}

/// Such a line with another separator: a spreadsheet whose language writes `3,5` takes `;` alone.
#[must_use]
pub fn csv_line_by<C: AsRef<str>>(separator: char, cells: &[C]) -> String {
    let quoted: Vec<String> = cells.iter().map(|cell| quoted(&harmless_cell(cell.as_ref()))).collect();
    quoted.join(separator.encode_utf8(&mut [0; 4])) + "\r\n"
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r', ';', '\t', '|']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_words_and_numbers_stay_numbers() {
        for formula in
            ["=cmd|' /C calc'!A0", "+39 02 1234", "-1+1", "@SUM(A1)", "\t=1", " =1", "＝1", "-", "--1"]
        {
            assert_eq!(harmless_cell(formula), format!("'{formula}"), "{formula:?}");
        }
        for made in ["=1+1", "+39 02 1234", "'=1", "O'Neill", "'", "-5", "'ndrangheta"] {
            assert_eq!(plain_cell(&harmless_cell(made)), if made == "'=1" { "=1" } else { made });
        }
        for plain in ["", "Anna", "-5", "-5.25", "3,5", "a=b", "2026-11-22", "'=1"] {
            assert_eq!(harmless_cell(plain), plain);
        }
    }

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        let cells = ["Rossi, Anna \"Nina\"", "=1;2", "due\nrighe", "x"];
        assert_eq!(csv_line(&cells), "\"Rossi, Anna \"\"Nina\"\"\",\"'=1;2\",\"due\nrighe\",x\r\n");
        assert_eq!(csv_line_by(';', &["4,25", "a", "x;y"]), "\"4,25\";a;\"x;y\"\r\n");
    }
}
