//! A table that somebody hands in (CSV in any encoding and with any separator, or XLSX), row by row, for whoever reads
//! tables that are no frameworks.

use super::archive::{Budget, Limits, each_entry};
use super::source::File;
use super::table::Table;
use super::{ImportError, Obstacle};

/// How much a spreadsheet may unpack to: a hundred thousand rows are far below.
const LIMITS: Limits = Limits { file_bytes: 192 << 20, total_bytes: 256 << 20, ratio: 200, entries: 2_000 };

/// A table in memory.
pub struct Sheet {
    table: Table,
    /// Whether it was a workbook, which has no separator and no quotes.
    is_workbook: bool,
}

/// One of its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// Its number as a spreadsheet shows it: the header is 1.
    pub number: u64,
    /// The line on which it begins; more than its number where cells hold line breaks.
    pub line: u64,
    /// Its cells, trimmed, in the order of the header.
    pub cells: Vec<String>,
}

impl Sheet {
    /// Reads a table under its name; what it is, is told by its bytes.
    ///
    /// # Errors
    /// [`ImportError`] when it is a damaged spreadsheet, or one that unpacks to too much.
    pub fn open(name: &str, bytes: Vec<u8>) -> Result<Self, ImportError> {
        let file = File { name: name.to_owned(), bytes };
        if !file.bytes.starts_with(b"PK\x03\x04") {
            return Ok(Self { table: Table::open(file), is_workbook: false });
        }
        each_entry(name, &file.bytes, &mut Budget::new(&LIMITS), &mut |_, _| Ok(()))?;
        Ok(Self { table: Table::open_sheet(file)?, is_workbook: true })
    }

    /// The names of its columns.
    #[must_use]
    pub fn header(&self) -> &[String] {
        &self.table.header
    }

    /// What stands between its cells; none in a workbook.
    #[must_use]
    pub fn separator(&self) -> Option<char> {
        (!self.is_workbook).then(|| self.table.separator())
    }

    /// The line of a quotation mark that opens a cell and is not closed where the cell ends, so that it swallows lines.
    #[must_use]
    pub fn open_quote(&self) -> Option<u64> {
        if self.is_workbook { None } else { self.table.open_quote() }
    }

    /// The place of a column by one of its names, without regard to case, spaces, hyphens and underscores.
    #[must_use]
    pub fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.table.column(name))
    }

    /// Its rows without the header and without empty ones, cells that were made harmless for spreadsheets as they were
    /// before. A row with more cells than the header is as long as it is.
    pub fn rows(&self) -> impl Iterator<Item = SheetRow> + '_ {
        self.table.records().map(|(number, line, record)| SheetRow {
            number,
            line,
            cells: record.iter().map(|cell| kernel::plain_cell(cell.trim()).to_owned()).collect(),
        })
    }

    /// That it has a header with every cell filled, and rows below.
    ///
    /// # Errors
    /// [`Obstacle::Malformed`] when it is empty.
    pub fn check(&self) -> Result<(), ImportError> {
        if self.header().iter().all(String::is_empty) || self.rows().next().is_none() {
            let why = String::from("it has no rows below its first line");
            return Err(ImportError::new(&self.table.name, Obstacle::Malformed(why)));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(u64, u64, Vec<String>)> {
        let sheet = Sheet::open("rows.csv", bytes.to_vec()).unwrap();
        sheet.rows().map(|row| (row.number, row.line, row.cells)).collect()
    }

    #[test]
    fn rows_keep_their_numbers_across_line_breaks_in_cells() {
        let read = rows(b"e-mail;nome\nanna@example.org;\"Anna\nMaria\"\n\nugo@example.org; Ugo \n;\n");
        let cells = |two: [&str; 2]| two.map(str::to_owned).to_vec();
        assert_eq!(
            read,
            [(2, 2, cells(["anna@example.org", "Anna\nMaria"])), (3, 5, cells(["ugo@example.org", "Ugo"]))]
        );
    }

    #[test]
    fn a_quote_that_swallows_lines_is_found_where_it_opens() {
        let open = |text: &str| Sheet::open("rows.csv", text.as_bytes().to_vec()).unwrap().open_quote();
        assert_eq!(open("a;b\n1;\"Anna\n2;Ugo\n"), Some(2));
        assert_eq!(
            open("sep=;\na;b\n1;x\n2;\"Anna\n3;\"Ugo\"\n"),
            Some(4),
            "closed by the quote of another cell"
        );
        for whole in
            ["a;b\n1;\"An\"\"na\nMaria\"\r\n2;\"\"\n", "a;b\n1;dice \"ciao\n2;\"x\" y\n", "a;b\n1;\"x\""]
        {
            assert_eq!(open(whole), None, "{whole:?}");
        }
    }

    #[test]
    fn columns_are_found_by_any_of_their_names() {
        let sheet = Sheet::open("rows.csv", b"E-mail,Data di nascita\n1,2\n".to_vec()).unwrap();
        assert_eq!(sheet.column(&["address", "email"]), Some(0));
        assert_eq!(sheet.column(&["birth_date", "data_di_nascita"]), Some(1));
        assert_eq!(sheet.column(&["name"]), None);
    }

    #[test]
    fn an_empty_table_and_a_damaged_spreadsheet_are_refused() {
        assert!(Sheet::open("rows.csv", b"email\n".to_vec()).unwrap().check().is_err());
        assert!(Sheet::open("rows.csv", Vec::new()).unwrap().check().is_err());
        assert!(Sheet::open("rows.xlsx", b"PK\x03\x04rubbish".to_vec()).is_err());
    }
}
