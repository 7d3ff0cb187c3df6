//! A file as a table whose columns are known, with what can be said of its rows without asking the database. Pure.

use super::columns::Column;
use super::model::{Choices, Kind};
use kernel::{EditionId, Lang, MicrocredentialVersionId, Problem, id_in};
use sha2::{Digest as _, Sha256};
use skills::import::{Obstacle, Sheet, SheetRow};
use std::collections::HashMap;

/// Rows of a file.
pub(super) const MOST_ROWS: usize = 100_000;

/// A file, read.
pub struct Reading {
    kind: Kind,
    choices: Choices,
    sheet: Sheet,
    /// Where each column of the kind stands in the file.
    places: Vec<Option<usize>>,
    total: usize,
    /// Rows that repeat an earlier one, by number.
    repeated: HashMap<u64, u64>,
    /// Rows whose person stands further up under another address: that row's number and address.
    alike: HashMap<u64, (u64, String)>,
}

/// One row, with the cells found by their columns.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number as a spreadsheet shows it: the header is 1.
    pub number: u64,
    /// The line on which it begins.
    pub line: u64,
    /// Its cells in the order of the kind's columns.
    cells: Vec<String>,
    kind: Kind,
    /// More cells than the header, with something in them.
    pub too_long: bool,
}

impl Row {
    /// The cell of a column; empty when there is none.
    #[must_use]
    pub fn cell(&self, name: &str) -> &str {
        let place = self.kind.columns().iter().position(|column| column.name == name);
        place.and_then(|place| self.cells.get(place)).map_or("", String::as_str)
    }
}

type Digest16 = [u8; 16];

impl Reading {
    /// Reads a file.
    ///
    /// # Errors
    /// What makes the whole file useless.
    pub fn open(kind: Kind, choices: &Choices, name: &str, bytes: Vec<u8>) -> Result<Self, Problem> {
        let sheet = Sheet::open(name, bytes).map_err(|error| match error.obstacle {
            Obstacle::TooLarge(_) => Problem::new("learning-bulk-unpacks-too-large"),
            _ => Problem::new("learning-bulk-damaged"),
        })?;
        if let Some(line) = sheet.open_quote() {
            return Err(Problem::new("learning-bulk-open-quote").with("line", line.to_string()));
        }
        sheet.check().map_err(|_| Problem::new("learning-bulk-empty"))?;
        let places: Vec<Option<usize>> = kind.columns().iter().map(|column| place(&sheet, column)).collect();
        missing(kind, choices, &places, &sheet)?;
        let mut reading = Self {
            kind,
            choices: choices.clone(),
            sheet,
            places,
            total: 0,
            repeated: HashMap::new(),
            alike: HashMap::new(),
        };
        reading.look_through()?;
        Ok(reading)
    }

    /// Rows of the file.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.total
    }

    /// The rows from the one with this index on.
    pub fn rows(&self, from: usize) -> impl Iterator<Item = Row> + '_ {
        self.sheet.rows().skip(from).map(|row| self.row(&row))
    }

    /// The rows from the one with this index on as they stand in the file, and the names of its columns.
    pub(super) fn original(&self) -> (&[String], impl Iterator<Item = SheetRow> + '_) {
        (self.sheet.header(), self.sheet.rows())
    }

    /// What stands between the cells of the file; none in a workbook.
    pub(super) fn separator(&self) -> Option<char> {
        self.sheet.separator()
    }

    /// The number of the earlier row that this one repeats.
    pub(super) fn repeats(&self, row: &Row) -> Option<u64> {
        self.repeated.get(&row.number).copied()
    }

    /// The earlier row, with its address, whose person may be this one.
    pub(super) fn alike(&self, row: &Row) -> Option<&(u64, String)> {
        self.alike.get(&row.number)
    }

    fn row(&self, row: &SheetRow) -> Row {
        let width = self.sheet.header().len();
        let too_long = row.cells.iter().skip(width).any(|cell| !cell.is_empty());
        let cell = |place: &Option<usize>| place.and_then(|place| row.cells.get(place)).cloned();
        let cells = self.places.iter().map(|place| cell(place).unwrap_or_default()).collect();
        Row { number: row.number, line: row.line, cells, kind: self.kind, too_long }
    }

    /// Counts the rows, and notes which repeat others and which may be the same person under another address.
    fn look_through(&mut self) -> Result<(), Problem> {
        let (mut first, mut people) = (HashMap::new(), HashMap::new());
        let (mut repeated, mut alike) = (HashMap::new(), HashMap::new());
        let mut total = 0;
        for row in self.rows(0) {
            total += 1;
            if total > MOST_ROWS {
                return Err(Problem::new("learning-bulk-too-many").with("most", MOST_ROWS.to_string()));
            }
            let before = *first.entry(self.identity(&row)).or_insert(row.number);
            if before != row.number {
                repeated.insert(row.number, before);
            }
            let Some(person) = person(&row) else { continue };
            let known: &(u64, String) =
                people.entry(person).or_insert_with(|| (row.number, row.cell("email").to_lowercase()));
            if known.1 != row.cell("email").to_lowercase() {
                alike.insert(row.number, known.clone());
            }
        }
        (self.total, self.repeated, self.alike) = (total, repeated, alike);
        Ok(())
    }

    /// What makes two rows the same.
    fn identity(&self, row: &Row) -> Digest16 {
        let email = row.cell("email").to_lowercase();
        let key = row.cell("key");
        match self.kind {
            Kind::Enrolments => digest(&[&email, self.edition(row)]),
            Kind::Attendance => digest(&[&email, self.edition(row), &same_day(row.cell("day"))]),
            Kind::Awards if key.is_empty() => {
                digest(&[&email, &self.version(row), &same_day(row.cell("date"))])
            }
            Kind::Awards => digest(&["key", key]),
            _ => digest(&[id_in(row.cell("award"))]),
        }
    }

    /// The edition a row means, by its number.
    fn edition<'a>(&'a self, row: &'a Row) -> &'a str {
        let chosen = self.choices.edition.as_ref().map_or("", EditionId::as_str);
        Some(id_in(row.cell("edition"))).filter(|named| !named.is_empty()).unwrap_or(chosen)
    }

    /// What a row calls the version it means.
    fn version(&self, row: &Row) -> String {
        let chosen = self.choices.version.as_ref().map_or("", MicrocredentialVersionId::as_str);
        let named = id_in(row.cell("microcredential"));
        match named {
            "" => chosen.to_owned(),
            id if MicrocredentialVersionId::parse(id).is_ok() => id.to_owned(),
            _ => kernel::fold(row.cell("microcredential")),
        }
    }

    /// What was chosen for all rows.
    pub(super) const fn choices(&self) -> &Choices {
        &self.choices
    }
}

fn digest(parts: &[&str]) -> Digest16 {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
        digest.update([0]);
    }
    let whole = digest.finalize();
    let mut half = [0; 16];
    half.copy_from_slice(&whole[..16]);
    half
}

/// Whom a row is about, by name and date of birth; nothing where it has no name.
fn person(row: &Row) -> Option<Digest16> {
    let name = same_name(row.cell("name"));
    (name.contains(' ')).then(|| digest(&[&name, &same_day(row.cell("birth_date"))]))
}

/// A name as it is compared: lists write the surname first or last, and some a comma behind it.
pub(super) fn same_name(name: &str) -> String {
    let folded = kernel::fold(name).replace(',', " ");
    let mut words: Vec<&str> = folded.split_whitespace().collect();
    words.sort_unstable();
    words.join(" ")
}

fn place(sheet: &Sheet, column: &Column) -> Option<usize> {
    sheet.column(&[&[column.name], column.others].concat())
}

/// The first column that must be there and is not.
fn missing(kind: Kind, choices: &Choices, places: &[Option<usize>], sheet: &Sheet) -> Result<(), Problem> {
    let mut columns = kind.columns().iter().zip(places);
    let lost = columns.find(|(column, place)| place.is_none() && column.needed.is_needed(choices));
    let Some((column, _)) = lost else { return Ok(()) };
    let found: String = sheet.header().join(", ").chars().filter(|c| !c.is_control()).take(120).collect();
    Err(Problem::new("learning-bulk-no-column").with("column", column.name).with("found", found))
}

/// An e-mail address in lower case, if it is one.
pub(super) fn email_of(text: &str) -> Option<String> {
    let text = text.to_lowercase();
    (text.len() <= 254 && web::server::is_email(&text)).then_some(text)
}

/// A language by its two letters; Italian where nothing is said.
pub(super) fn lang_of(text: &str) -> Option<Lang> {
    if text.is_empty() { Some(Lang::It) } else { Lang::parse(&text.to_lowercase()).ok() }
}

/// A day: `2026-11-22`, `22/11/2026`, `22.11.2026`, or the number by which a spreadsheet keeps it.
pub(super) fn day_of(text: &str) -> Option<jiff::civil::Date> {
    let text = text.split(['T', ' ']).next().unwrap_or_default();
    if let Ok(date) = text.parse::<jiff::civil::Date>() {
        return Some(date);
    }
    if let Ok(serial) = text.parse::<f64>() {
        return serial_day(serial);
    }
    let parts: Vec<&str> = text.split(['/', '.', '-']).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    jiff::civil::Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A day as it is compared, however it is written; what is no day stays as it is.
pub(super) fn same_day(text: &str) -> String {
    day_of(text).map_or_else(|| text.to_owned(), |day| day.to_string())
}

/// Spreadsheets count days from 30 December 1899.
fn serial_day(serial: f64) -> Option<jiff::civil::Date> {
    if !(20_000.0..80_000.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "between 20,000 and 80,000")]
    let days = serial.floor() as i64;
    jiff::civil::Date::new(1899, 12, 30).ok()?.checked_add(jiff::Span::new().days(days)).ok()
}

/// Yes or no, in any of the six languages.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    match kernel::fold(text).as_str() {
        "yes" | "y" | "1" | "true" | "vero" | "si" | "s" | "x" | "oui" | "ja" | "tak" | "p" | "presente" => {
            Some(true)
        }
        "no" | "n" | "0" | "false" | "falso" | "non" | "nein" | "nie" | "a" | "assente" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(kind: Kind, text: &[u8]) -> Result<Reading, Problem> {
        Reading::open(kind, &Choices::default(), "rows.csv", text.to_vec())
    }

    #[test]
    fn days_are_read_as_people_and_spreadsheets_write_them() {
        let day = jiff::civil::date(2026, 11, 22);
        for text in ["2026-11-22", "22/11/2026", "22.11.2026", "2026-11-22T00:00:00", "46348", "46348.0"] {
            assert_eq!(day_of(text), Some(day), "{text}");
        }
        for text in ["", "11/22/2026", "soon", "12", "2026-13-01"] {
            assert_eq!(day_of(text), None, "{text}");
        }
    }

    #[test]
    fn columns_are_found_in_old_encodings_and_what_is_missing_is_named() {
        let old = open(
            Kind::Enrolments,
            b"Posta elettronica;Nome e cognome;Edizione\nugo@example.org;Nicol\xf2 Citt\xe0;edi_1\n",
        );
        let row = old.ok().and_then(|reading| reading.rows(0).next()).unwrap();
        assert_eq!((row.cell("email"), row.cell("name")), ("ugo@example.org", "Nicolò Città"));
        let lost = open(Kind::Enrolments, b"mail,nome\na@b.it,A\n").err().unwrap();
        assert_eq!((lost.key, lost.arguments[0].1.as_str()), ("learning-bulk-no-column", "edition"));
    }

    #[test]
    fn a_quote_left_open_is_named_and_harmless_cells_mean_what_they_meant() {
        let table = b"email,name,microcredential\na@a.it,\"Anna Rossi,mcv\nb@a.it,Ugo Riva,mcv\n";
        let problem = open(Kind::Awards, table).err().unwrap();
        assert_eq!((problem.key, problem.arguments[0].1.as_str()), ("learning-bulk-open-quote", "2"));
        let table =
            b"email,name,microcredential,key\na@a.it,Anna Rossi,mcv,=1+1\na@a.it,Anna Rossi,mcv,'=1+1\n";
        let reading = open(Kind::Awards, table).ok().unwrap();
        let rows: Vec<Row> = reading.rows(0).collect();
        assert_eq!((rows[1].cell("key"), reading.repeats(&rows[1])), ("=1+1", Some(2)));
    }

    #[test]
    fn a_day_and_an_edition_are_the_same_however_they_are_written() {
        let id = "edi_00000000000000000000000001";
        let choices = Choices { edition: EditionId::parse(id).ok(), ..Choices::default() };
        let table = format!(
            "email,edition,day\na@a.it,{id},2026-11-22\na@a.it,https://b.it/editions/{id}/,22/11/2026\n\
             a@a.it,,46348\na@a.it,,23/11/2026\n"
        );
        let reading = Reading::open(Kind::Attendance, &choices, "a.csv", table.into_bytes()).ok().unwrap();
        let repeats: Vec<_> = reading.rows(0).map(|row| reading.repeats(&row)).collect();
        assert_eq!(repeats, [None, Some(2), Some(2), None]);
        let table = "email,name,microcredential,date,birth_date\n\
                     a@a.it,Anna Rossi,Pulire i dati,2026-01-01,1990-05-17\n\
                     a@a.it,Anna Rossi,pulire  i dati,01/01/2026,1990-05-17\n\
                     b@a.it,Anna Rossi,Pulire i dati,2026-01-01,17.05.1990\n";
        let reading = open(Kind::Awards, table.as_bytes()).ok().unwrap();
        let rows: Vec<Row> = reading.rows(0).collect();
        assert_eq!(
            (reading.repeats(&rows[1]), reading.alike(&rows[2]).map(|alike| alike.0)),
            (Some(2), Some(2))
        );
    }

    #[test]
    fn rows_that_repeat_and_people_who_may_be_the_same_are_pointed_at() {
        let table = "email,name,microcredential,date,birth_date\n\
                     anna@a.it,Anna Rossi,mcv,2026-01-01,1990-05-17\n\
                     ANNA@a.it,Anna Rossi,mcv,2026-01-01,1990-05-17\n\
                     anna@b.it,ROSSI  Anna,mcv,2026-01-01,1990-05-17\n\
                     anna@c.it,Anna Rossi,mcv,2026-01-01,1971-01-01\n";
        let reading = open(Kind::Awards, table.as_bytes()).ok().unwrap();
        let rows: Vec<Row> = reading.rows(0).collect();
        assert_eq!(
            rows.iter().map(|row| reading.repeats(row)).collect::<Vec<_>>(),
            [None, Some(2), None, None]
        );
        let alike: Vec<Option<u64>> =
            rows.iter().map(|row| reading.alike(row).map(|alike| alike.0)).collect();
        assert_eq!(alike, [None, None, Some(2), None]);
    }
}
