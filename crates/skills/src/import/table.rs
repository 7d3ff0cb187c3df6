//! A table of text: separator found, columns by name, rows with their line.

use super::decode::decode;
use super::report::{Refusal, Report, TableRead};
use super::source::File;
use super::{ImportError, Obstacle};

/// A decoded table.
pub(crate) struct Table {
    /// The file it came from.
    pub name: String,
    /// Column names, trimmed.
    pub header: Vec<String>,
    text: String,
    encoding: &'static str,
    delimiter: u8,
    first_line: u64,
}

/// One row of it.
pub(crate) struct Row<'a> {
    record: &'a csv::StringRecord,
    /// The line on which it begins.
    pub line: u64,
}

impl Row<'_> {
    /// The cell of a column, trimmed; empty when the row is shorter or the column is absent.
    pub fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|index| self.record.get(index)).map_or("", str::trim)
    }
}

impl Table {
    /// Decodes a file and reads its header.
    pub fn open(file: File) -> Self {
        let (text, encoding) = decode(file.bytes);
        let (body_start, first_line) = after_excel_hint(&text);
        let text = if body_start == 0 { text } else { text[body_start..].to_owned() };
        let delimiter = guess_delimiter(&text);
        let header = reader(&text, delimiter)
            .records()
            .next()
            .and_then(Result::ok)
            .map(|record| record.iter().map(|name| name.trim().to_owned()).collect())
            .unwrap_or_default();
        Self { name: file.name, header, text, encoding, delimiter, first_line }
    }

    /// Reads the first sheet of an XLSX file; its rows keep their numbers as lines.
    pub fn open_sheet(file: File) -> Result<Self, ImportError> {
        use calamine::Reader as _;
        let damaged = |error: &dyn std::fmt::Display| {
            ImportError::new(&file.name, Obstacle::Damaged(error.to_string()))
        };
        let cursor = std::io::Cursor::new(file.bytes.as_slice());
        let mut book: calamine::Xlsx<_> = calamine::Xlsx::new(cursor).map_err(|error| damaged(&error))?;
        let sheet = book
            .worksheet_range_at(0)
            .ok_or_else(|| damaged(&"it has no sheet"))?
            .map_err(|error| damaged(&error))?;
        let mut writer = csv::WriterBuilder::new().delimiter(b'\t').flexible(true).from_writer(Vec::new());
        for row in sheet.rows() {
            let cells = row.iter().map(|cell| cell.to_string().replace(['\n', '\r'], " "));
            writer.write_record(cells).map_err(|error| damaged(&error))?;
        }
        let bytes = writer.into_inner().map_err(|error| damaged(&error))?;
        Ok(Self::open(File { name: file.name, bytes }))
    }

    /// The index of a column, by its name without regard to case, spaces and underscores.
    pub fn column(&self, name: &str) -> Option<usize> {
        let wanted = plain(name);
        self.header.iter().position(|have| plain(have) == wanted)
    }

    /// Whether it has all these columns.
    pub fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| self.column(name).is_some())
    }

    /// The index of a column that must be there.
    pub fn need(&self, name: &str) -> Result<usize, ImportError> {
        self.column(name)
            .ok_or_else(|| ImportError::at(&self.name, 1, Obstacle::MissingColumn(name.to_owned())))
    }

    /// Hands every row to `visit`, refuses those of another shape, and notes the table in the report.
    pub fn each_row(
        &self,
        what: String,
        report: &mut Report,
        visit: &mut dyn FnMut(Row<'_>) -> Result<(), Refusal>,
    ) {
        let mut rows = 0;
        let mut reader = reader(&self.text, self.delimiter);
        let mut record = csv::StringRecord::new();
        // The text is valid UTF-8 and rows may have any length, so that reading cannot fail.
        while let Ok(true) = reader.read_record(&mut record) {
            let line = self.line_of(&record);
            if line == self.first_line || record.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            rows += 1;
            let outcome = self.check_shape(&record).and_then(|()| visit(Row { record: &record, line }));
            if let Err(refusal) = outcome {
                report.reject(&self.name, line, refusal);
            }
        }
        let delimiter = char::from(self.delimiter);
        report.tables.push(TableRead {
            file: self.name.clone(),
            what,
            encoding: self.encoding,
            delimiter,
            rows,
        });
    }

    /// Every record below the header that is not empty: its number (the header is 1), its line, its cells.
    pub fn records(&self) -> impl Iterator<Item = (u64, u64, csv::StringRecord)> + '_ {
        // The text is valid UTF-8 and rows may have any length, so that reading cannot fail.
        let records = reader(&self.text, self.delimiter).into_records().map_while(Result::ok);
        (1..)
            .zip(records)
            .skip(1)
            .filter(|(_, record)| !record.iter().all(|cell| cell.trim().is_empty()))
            .map(|(number, record)| (number, self.line_of(&record), record))
    }

    /// What stands between its cells.
    pub fn separator(&self) -> char {
        char::from(self.delimiter)
    }

    /// The line of a quotation mark that opens a cell and swallows the lines below.
    pub fn open_quote(&self) -> Option<u64> {
        let mut quotes = kernel::Quotes::new(self.delimiter);
        quotes.follow(self.text.as_bytes());
        quotes.end();
        quotes.open().map(|line| line + self.first_line - 1)
    }

    /// The line on which a record begins; the reader counts it before skipping empty lines.
    fn line_of(&self, record: &csv::StringRecord) -> u64 {
        let Some(position) = record.position() else { return 0 };
        let start = usize::try_from(position.byte()).unwrap_or(usize::MAX);
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let skipped = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).filter(|&&b| b == b'\n');
        position.line() + skipped.count() as u64 + self.first_line - 1
    }

    /// Spreadsheets drop empty cells at the end, so fewer columns are fine; more that hold text are not.
    fn check_shape(&self, record: &csv::StringRecord) -> Result<(), Refusal> {
        let surplus = record.iter().skip(self.header.len()).any(|cell| !cell.trim().is_empty());
        if surplus {
            return Err(Refusal::Columns { found: record.len(), expected: self.header.len() });
        }
        Ok(())
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

/// Excel writes `sep=;` as a first line that is no header: where the table begins, and on which line.
fn after_excel_hint(text: &str) -> (usize, u64) {
    let first_end = text.find('\n').map_or(text.len(), |end| end + 1);
    let hint = text[..first_end].trim().trim_matches('"').to_ascii_lowercase();
    if hint.starts_with("sep=") { (first_end, 2) } else { (0, 1) }
}

/// The separator that the first line holds most often outside quotes.
fn guess_delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(one, _)| *one == byte).for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    let most = counts.iter().map(|&(_, count)| count).max().unwrap_or(0);
    counts.iter().find(|&&(_, count)| count == most).map_or(b',', |&(one, _)| one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(text: &str) -> Table {
        Table::open(File { name: "t.csv".into(), bytes: text.as_bytes().to_vec() })
    }

    #[test]
    fn finds_each_separator_and_line() {
        for separator in [',', ';', '\t', '|'] {
            let text = format!("a{separator}b\n\n\"x\ny\"{separator}1\nz{separator}2{separator}3\n");
            let table = open(&text);
            let mut report = Report::default();
            let mut seen = Vec::new();
            table.each_row("letters".into(), &mut report, &mut |row| {
                seen.push((row.cell(table.column("B")).to_owned(), row.line));
                Ok(())
            });
            assert_eq!(seen, vec![("1".to_owned(), 3)], "{separator:?}");
            assert_eq!(report.rejected[0].to_string(), "t.csv, line 5: 3 columns where the first line has 2");
        }
    }

    #[test]
    fn skips_the_hint_of_spreadsheets() {
        let table = open("sep=;\nuri;label\n1;one\n");
        assert_eq!(table.header, ["uri", "label"]);
        let mut lines = Vec::new();
        table.each_row(String::new(), &mut Report::default(), &mut |row| {
            lines.push(row.line);
            Ok(())
        });
        assert_eq!(lines, [3]);
    }
}
