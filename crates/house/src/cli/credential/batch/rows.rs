//! The table: CSV read in chunks, each row with its number and line.

use super::super::super::Failure;
use super::Chunk;
use super::quotes::{Noticed, Watched};
use csv::{ByteRecord, StringRecord};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;

/// Rows of a chunk.
const CHUNK: usize = 256;
/// Of the beginning, so much is looked at to tell the delimiter.
const LOOK: usize = 64 << 10;

/// An open table.
pub(super) struct Table {
    reader: csv::Reader<Box<dyn Read + Send>>,
    quotes: Noticed,
    header: Vec<String>,
    length: u64,
}

/// A row: its cells, or which cell is no text.
pub(super) struct Row {
    pub(super) number: u64,
    pub(super) line: u64,
    pub(super) cells: Result<StringRecord, usize>,
}

impl Table {
    pub(super) fn open(path: &Path) -> Result<Self, Failure> {
        let in_file = |why: String| Failure(format!("{}: {why}", path.display()));
        let (source, length): (Box<dyn Read + Send>, u64) = if path.as_os_str() == "-" {
            (Box::new(std::io::stdin()), 0)
        } else {
            let file = File::open(path).map_err(|problem| in_file(format!("cannot be read: {problem}")))?;
            let length = file.metadata().map_or(0, |facts| facts.len());
            (Box::new(file), length)
        };
        let mut source = BufReader::with_capacity(LOOK, source);
        let beginning = source.fill_buf().map_err(|problem| in_file(problem.to_string()))?;
        let first = beginning.split(|byte| *byte == b'\n').next().unwrap_or_default();
        let delimiter = if first.contains(&b';') && !first.contains(&b',') { b';' } else { b',' };
        let (source, quotes) = Watched::new(source, delimiter);
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(Box::new(source) as _);
        let header = read_header(&mut reader).map_err(&in_file)?;
        match quotes.bad_up_to(reader.position().line().saturating_sub(1)) {
            Some((line, why)) => Err(in_file(format!("line {line}: {why}"))),
            None => Ok(Self { reader, quotes, header, length }),
        }
    }

    /// The names of the columns.
    pub(super) fn header(&self) -> &[String] {
        &self.header
    }

    /// Bytes of the file; 0 when they are not known.
    pub(super) const fn length(&self) -> u64 {
        self.length
    }

    /// The rows, some at a time.
    pub(super) fn chunks(mut self) -> impl Iterator<Item = Chunk> + Send {
        let (mut number, mut ended) = (0, false);
        std::iter::from_fn(move || {
            let mut chunk = Chunk { rows: Vec::with_capacity(CHUNK), read_up_to: 0, broken: None };
            while !ended && chunk.rows.len() < CHUNK {
                let mut record = ByteRecord::new();
                let read = self.reader.read_byte_record(&mut record);
                let next = self.reader.position().line();
                let last = if self.reader.is_done() { next } else { next.saturating_sub(1) };
                if let Some((line, why)) = self.quotes.bad_up_to(last) {
                    ended = true;
                    chunk.broken =
                        Some(format!("line {line} of the table: {why}; nothing from there on is issued"));
                    continue;
                }
                match read {
                    Ok(true) => {
                        number += 1;
                        chunk.rows.push(row(number, self.reader.position().line(), record));
                    }
                    Ok(false) => ended = true,
                    Err(problem) => {
                        ended = true;
                        chunk.broken = Some(format!("the table cannot be read on: {problem}"));
                    }
                }
            }
            chunk.read_up_to = self.reader.position().byte();
            (!chunk.rows.is_empty() || chunk.broken.is_some()).then_some(chunk)
        })
    }
}

/// A row whose record ends before `next_line`. Where it begins is told before empty lines are passed over, so its line
/// is reckoned from its end.
fn row(number: u64, next_line: u64, record: ByteRecord) -> Row {
    let inside = record.iter().flatten().filter(|byte| **byte == b'\n').count() as u64;
    let begun = record.position().map_or(0, csv::Position::line);
    let line = begun.max(next_line.saturating_sub(inside + 1));
    let cells = StringRecord::from_byte_record(record).map_err(|problem| problem.utf8_error().field());
    Row { number, line, cells }
}

fn read_header(reader: &mut csv::Reader<Box<dyn Read + Send>>) -> Result<Vec<String>, String> {
    let header = reader.headers().map_err(|problem| format!("the header cannot be read: {problem}"))?;
    let names = header.iter().map(|name| name.trim_start_matches('\u{feff}').trim().to_owned());
    let names: Vec<String> = names.collect();
    if names.iter().all(String::is_empty) {
        return Err("the table has no header: its first line must name the columns".to_owned());
    }
    for (at, name) in names.iter().enumerate() {
        if !name.is_empty() && names[..at].contains(name) {
            return Err(format!("two columns are called {name:?}"));
        }
    }
    Ok(names)
}
