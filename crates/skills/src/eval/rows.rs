//! Tables of a few columns, as they come: with or without a header, quoted or not, of any encoding and line ending.

use super::MeloError;
use crate::import::decode_text;
use std::path::Path;

/// The cells of a line, and its number from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: usize,
    pub(super) cells: Vec<String>,
}

/// A table: its header, when it has one, and its rows.
#[derive(Debug, Default)]
pub(super) struct Rows {
    header: Option<Vec<String>>,
    pub(super) rows: Vec<Row>,
}

/// Names of columns that hold an id, and of such that hold words.
const IDS: &[&str] =
    &["id", "qid", "cid", "key", "code", "uri", "query_id", "q_id", "c_id", "element_id", "corpus_id"];
const WORDS: &[&str] =
    &["text", "label", "title", "name", "term", "query", "surface_form", "element", "job_title"];

/// An error about a file, and a line of it where one is to blame.
pub(super) fn wrong(path: &Path, line: Option<usize>, reason: impl Into<String>) -> MeloError {
    MeloError { file: path.display().to_string(), line, reason: reason.into() }
}

impl Rows {
    pub(super) fn read(path: &Path) -> Result<Self, MeloError> {
        let bytes = std::fs::read(path)
            .map_err(|problem| wrong(path, None, format!("it cannot be read ({problem})")))?;
        Ok(Self::of(&decode_text(&bytes)))
    }

    fn of(text: &str) -> Self {
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        let mut rows = match separator(first) {
            b'\t' => tabbed(text),
            other => separated(text, other),
        };
        let named = rows.first().is_some_and(|row| is_header(&row.cells));
        let header = named.then(|| rows.remove(0).cells.iter().map(|cell| cell.to_lowercase()).collect());
        Self { header, rows }
    }

    /// The column that one of these names heads; `otherwise` when there is no header or none of them in it.
    pub(super) fn column(&self, names: &[&str], otherwise: usize) -> usize {
        let mut columns = self.header.iter().flatten();
        columns.position(|column| names.contains(&column.as_str())).unwrap_or(otherwise)
    }
}

fn separator(line: &str) -> u8 {
    let count = |separator: char| line.matches(separator).count();
    match (count('\t'), count(';'), count(',')) {
        (1.., ..) | (0, 0, 0) => b'\t',
        (0, semicolons, commas) if semicolons >= commas => b';',
        _ => b',',
    }
}

/// Lines of cells between tabs; a cell in quotes loses them, any other quote is a letter like others.
fn tabbed(text: &str) -> Vec<Row> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let cells = |line: &str| line.split('\t').map(unquoted).collect();
    lines.map(|(number, line)| Row { line: number + 1, cells: cells(line) }).collect()
}

fn unquoted(cell: &str) -> String {
    let cell = cell.trim();
    let inside = cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inside.map_or_else(|| cell.to_owned(), |inside| inside.replace("\"\"", "\""))
}

fn separated(text: &str, separator: u8) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    let records = reader.into_records().filter_map(Result::ok);
    let row = |record: csv::StringRecord| Row {
        line: record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(0)),
        cells: record.iter().map(|cell| cell.trim().to_owned()).collect(),
    };
    records.map(row).collect()
}

fn is_header(cells: &[String]) -> bool {
    let known = |cell: &String| {
        let cell = cell.to_lowercase();
        IDS.contains(&cell.as_str()) || WORDS.contains(&cell.as_str())
    };
    cells.len() > 1 && cells.iter().filter(|cell| known(cell)).count() >= 2
}

/// Reads a table of ids and words: tab, `;` or `,` between them, of any encoding; further columns are left aside. With a
/// header, its names say which columns count; without, the first two do.
///
/// # Errors
/// When the file cannot be read, holds nothing, or a line has too few columns.
pub fn read_labels(path: &Path) -> Result<Vec<(String, String)>, MeloError> {
    let table = Rows::read(path)?;
    let (id, words) = (table.column(IDS, 0), table.column(WORDS, 1));
    let pair = |row: &Row| match (row.cells.get(id), row.cells.get(words)) {
        (Some(id), Some(words)) => Ok((id.clone(), words.clone())),
        _ => Err(wrong(path, Some(row.line), "two columns are expected: id, text, with a tab between them")),
    };
    let pairs = table.rows.iter().map(pair).collect::<Result<Vec<_>, _>>()?;
    if pairs.is_empty() {
        return Err(wrong(path, None, "it holds no rows; id and text are expected, with a tab between them"));
    }
    Ok(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(bytes: &[u8]) -> Result<Vec<(String, String)>, MeloError> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("labels.tsv");
        std::fs::write(&path, bytes).unwrap();
        read_labels(&path)
    }

    #[test]
    fn tables_are_read_as_they_come() {
        let expected = vec![("1".to_owned(), "caffè \"nero\"".to_owned()), ("2".to_owned(), "tè".to_owned())];
        let forms: [&str; 5] = [
            "1\tcaffè \"nero\"\n2\ttè\n",
            "\u{feff}\"1\"\t\"caffè \"\"nero\"\"\"\r\n\r\n2\ttè\tmore\r\n",
            "id;label\n1;\"caffè \"\"nero\"\"\"\n2;tè\n",
            "label,lang,id\n\"caffè \"\"nero\"\"\",it,1\ntè,it,2\n",
            "ID\tlang\tLabel\n1\tit\tcaffè \"nero\"\n2\tit\ttè",
        ];
        for form in forms {
            assert_eq!(labels(form.as_bytes()).unwrap(), expected, "{form}");
        }
        assert_eq!(labels(b"1\tcaff\xe8 \"nero\"\n2\tt\xe8\n").unwrap(), expected);
        let wide: Vec<u8> = forms[0].encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(labels(&[&[0xff, 0xfe][..], &wide].concat()).unwrap(), expected);
    }

    #[test]
    fn what_is_no_table_is_told() {
        assert!(labels(b"1\tone\nonly one\n").unwrap_err().to_string().contains("line 2: two columns"));
        assert!(labels(b"\n\n").unwrap_err().to_string().contains("no rows"));
    }
}
