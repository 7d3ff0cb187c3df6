//! Tables to take along: comma-separated values, and a workbook of one sheet (ECMA-376, the parts that every program
//! reads). Words are never formulas, numbers stay numbers.

use kernel::{Fault, csv_line_by, harmless_cell};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use web::server::{Answer, Response, Visit};
use zip::write::SimpleFileOptions;
use zip::{ZipWriter, result::ZipError};

/// What browsers are told a workbook is.
const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    Words(String),
    /// Digits, with a point where there is one.
    Number(String),
}

/// The table as a file of values, as spreadsheets of the visitor's language open it.
pub(crate) fn csv_file(visit: &Visit, rows: &[Vec<Cell>], name: &str) -> Response {
    let text = csv(visit.page.decimal_mark(), visit.page.list_separator(), rows);
    visit.file(text, "text/csv; charset=utf-8", name)
}

/// The table as a file of one sheet, called `sheet`.
pub(crate) fn xlsx_file(visit: &Visit, sheet: &str, rows: &[Vec<Cell>], name: &str) -> Answer {
    let book = xlsx(sheet, rows).map_err(|problem| Fault::Internal(problem.to_string()))?;
    Ok(visit.file(book, WORKBOOK, name))
}

/// The table as values (RFC 4180, UTF-8 with its mark), with `mark` before decimals and `separator` between values, so
/// that spreadsheets of the reader's language open it as it is.
fn csv(mark: char, separator: char, rows: &[Vec<Cell>]) -> String {
    let text = |cell: &Cell| match cell {
        Cell::Words(text) => text.clone(),
        Cell::Number(number) => number.replace('.', mark.encode_utf8(&mut [0; 4])),
    };
    let lines = rows.iter().map(|row| csv_line_by(separator, &row.iter().map(text).collect::<Vec<_>>()));
    std::iter::once(String::from("\u{feff}")).chain(lines).collect()
}

/// The parts of a workbook that do not depend on what it holds.
const PARTS: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#,
    ),
    (
        "xl/styles.xml",
        r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/></cellXfs></styleSheet>"#,
    ),
];

const DECLARATION: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// The table as a workbook (XLSX) of one sheet.
///
/// # Errors
/// When it is larger than an archive can be.
fn xlsx(name: &str, rows: &[Vec<Cell>]) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |path: &str, text: &str| -> Result<(), ZipError> {
        archive.start_file(path, SimpleFileOptions::default())?;
        Ok(write!(archive, "{DECLARATION}{text}")?)
    };
    for (path, text) in PARTS {
        put(path, text)?;
    }
    put("xl/workbook.xml", &workbook(name))?;
    put("xl/worksheets/sheet1.xml", &sheet(rows))?;
    Ok(archive.finish()?.into_inner())
}

fn workbook(name: &str) -> String {
    // A sheet's name has at most 31 characters, and none of these.
    let name: String = name.chars().filter(|c| !"[]:*?/\\".contains(*c)).take(31).collect();
    format!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="{}" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
        escaped(&name)
    )
}

fn sheet(rows: &[Vec<Cell>]) -> String {
    let mut text = String::from(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#,
    );
    for (at, row) in rows.iter().enumerate() {
        let style = if at == 0 { r#" s="1""# } else { "" };
        text.push_str("<row>");
        for cell in row {
            let _ = match cell {
                Cell::Number(number) => write!(text, "<c{style}><v>{number}</v></c>"),
                Cell::Words(words) => write!(
                    text,
                    r#"<c{style} t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                    escaped(&harmless_cell(words))
                ),
            };
        }
        text.push_str("</row>");
    }
    text.push_str("</sheetData></worksheet>");
    text
}

/// A text as it may stand in XML 1.0, which has no place for most control characters.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::{Data, Reader as _};

    #[test]
    fn a_workbook_is_read_back_and_holds_no_formula() {
        let rows = vec![
            vec![Cell::Words("Titolo".into()), Cell::Words("Valore".into())],
            vec![Cell::Words("=cmd|' /C calc'!A0".into()), Cell::Number("4.2".into())],
            vec![Cell::Words("A & B <c> \u{1}\"d\"".into()), Cell::Words(String::new())],
        ];
        let bytes = xlsx("Indicatori [2026]", &rows).unwrap();
        let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        assert_eq!(book.sheet_names(), ["Indicatori 2026"]);
        let sheet = book.worksheet_range_at(0).unwrap().unwrap();
        assert_eq!(sheet.get((1, 0)), Some(&Data::String("'=cmd|' /C calc'!A0".into())));
        assert_eq!(sheet.get((1, 1)), Some(&Data::Float(4.2)));
        assert_eq!(sheet.get((2, 0)), Some(&Data::String("A & B <c> \"d\"".into())));
        let italian = csv(',', ';', &rows);
        assert!(italian.starts_with("\u{feff}Titolo;Valore\r\n") && italian.contains("'=cmd|"), "{italian}");
        assert!(italian.contains(";\"4,2\"\r\n") && csv('.', ',', &rows).contains(",4.2\r\n"), "{italian}");
    }
}
