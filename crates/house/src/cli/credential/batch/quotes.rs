//! Quotes of a table (RFC 4180): one that is never closed would swallow the rows after it, and their data would be signed
//! as somebody else's.

use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

/// Where the reading stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At the beginning of a cell.
    Begin,
    /// In a cell without quotes.
    Plain,
    /// Between quotes.
    Quoted,
    /// After a quote between quotes: it ends the cell, or is doubled.
    Closing,
}

/// The first quote that is wrong: the line of it, and why.
pub(super) type BadQuote = (u64, &'static str);

/// Follows the quotes of a table.
#[derive(Debug)]
struct Quotes {
    delimiter: u8,
    place: Place,
    line: u64,
    opened: u64,
    bad: Option<BadQuote>,
}

impl Quotes {
    const fn new(delimiter: u8) -> Self {
        Self { delimiter, place: Place::Begin, line: 1, opened: 1, bad: None }
    }

    fn follow(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.place = self.after(*byte);
            self.line += u64::from(*byte == b'\n');
        }
    }

    fn after(&mut self, byte: u8) -> Place {
        let ends = byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        match (self.place, byte) {
            (Place::Begin, b'"') => {
                self.opened = self.line;
                Place::Quoted
            }
            (Place::Quoted, b'"') => Place::Closing,
            (Place::Closing, b'"') | (Place::Quoted, _) => Place::Quoted,
            (Place::Begin | Place::Plain | Place::Closing, _) if ends => Place::Begin,
            (Place::Closing, _) => {
                self.note(
                    self.line,
                    "there is text after the quote that ends a cell: a quote in a cell is doubled",
                );
                Place::Plain
            }
            (Place::Begin | Place::Plain, _) => Place::Plain,
        }
    }

    fn end(&mut self) {
        if self.place == Place::Quoted {
            self.note(self.opened, "a quote is opened here and never closed");
        }
    }

    fn note(&mut self, line: u64, why: &'static str) {
        self.bad.get_or_insert((line, why));
    }
}

/// What has been noticed so far, to be asked while somebody else reads.
#[derive(Debug, Clone)]
pub(super) struct Noticed(Arc<Mutex<Quotes>>);

impl Noticed {
    /// A quote that is wrong, up to this line.
    pub(super) fn bad_up_to(&self, line: u64) -> Option<BadQuote> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).bad.filter(|(at, _)| *at <= line)
    }
}

/// A reader whose quotes are followed.
pub(super) struct Watched<R> {
    inner: R,
    quotes: Noticed,
}

impl<R: Read> Watched<R> {
    /// Follows the quotes of a table with this delimiter.
    pub(super) fn new(inner: R, delimiter: u8) -> (Self, Noticed) {
        let quotes = Noticed(Arc::new(Mutex::new(Quotes::new(delimiter))));
        (Self { inner, quotes: quotes.clone() }, quotes)
    }
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let mut quotes = self.quotes.0.lock().unwrap_or_else(PoisonError::into_inner);
        match buffer.get(..count) {
            Some(bytes) if !bytes.is_empty() => quotes.follow(bytes),
            _ => quotes.end(),
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bad(table: &str) -> Option<BadQuote> {
        let (mut watched, noticed) = Watched::new(table.as_bytes(), b',');
        std::io::copy(&mut watched, &mut std::io::sink()).unwrap();
        noticed.bad_up_to(u64::MAX)
    }

    #[test]
    fn quotes_that_are_right_are_let_pass() {
        for table in
            ["a,b\n1,2\n", "a\n\"x, \"\"y\"\"\nz\"\n", "a,b\r\n\"\",\"1\"\r\n", "a\n5\" pipe\n", "a\n\"1\""]
        {
            assert_eq!(bad(table), None, "{table:?}");
        }
    }

    #[test]
    fn a_quote_that_is_wrong_is_told_with_its_line() {
        assert_eq!(bad("a,b\n1,\"two\n2,three\n").unwrap().0, 2);
        assert_eq!(bad("a,b\n1,2\n\"x\"y,3\n").unwrap().0, 3);
    }
}
