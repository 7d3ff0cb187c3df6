//! Quotes of a table (RFC 4180), followed as it is read: one that is never closed swallows the lines after it, and what
//! belongs to others ends up in one cell.

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

/// Follows the quotes of a table.
#[derive(Debug, Clone)]
pub struct Quotes {
    separator: u8,
    place: Place,
    line: u64,
    begun: u64,
    open: Option<u64>,
    stray: Option<u64>,
}

impl Quotes {
    /// At the beginning of a table with this separator.
    #[must_use]
    pub const fn new(separator: u8) -> Self {
        Self { separator, place: Place::Begin, line: 1, begun: 1, open: None, stray: None }
    }

    /// Follows what is read next.
    pub fn follow(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.place = self.after(*byte);
            self.line += u64::from(*byte == b'\n');
        }
    }

    /// The table has ended.
    pub fn end(&mut self) {
        if self.place == Place::Quoted {
            self.open.get_or_insert(self.begun);
        }
    }

    /// The line of the first quote that opens a cell and swallows the lines below: it is never closed, or only by the
    /// quote of another cell. The first line is 1.
    #[must_use]
    pub const fn open(&self) -> Option<u64> {
        self.open
    }

    /// The line of the first cell with text after the quote that closes it.
    #[must_use]
    pub const fn stray(&self) -> Option<u64> {
        self.stray
    }

    fn after(&mut self, byte: u8) -> Place {
        let ends = byte == self.separator || matches!(byte, b'\n' | b'\r');
        match (self.place, byte) {
            (Place::Begin, b'"') => {
                self.begun = self.line;
                Place::Quoted
            }
            (Place::Quoted, b'"') => Place::Closing,
            (Place::Closing, b'"') | (Place::Quoted, _) => Place::Quoted,
            (Place::Begin | Place::Plain | Place::Closing, _) if ends => Place::Begin,
            (Place::Closing, _) => {
                let bad = if self.line > self.begun { &mut self.open } else { &mut self.stray };
                bad.get_or_insert(self.begun);
                Place::Plain
            }
            (Place::Begin | Place::Plain, _) => Place::Plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bad(table: &str) -> (Option<u64>, Option<u64>) {
        let mut quotes = Quotes::new(b',');
        let (one, other) = table.as_bytes().split_at(table.len() / 2);
        quotes.follow(one);
        quotes.follow(other);
        quotes.end();
        (quotes.open(), quotes.stray())
    }

    #[test]
    fn quotes_that_are_right_are_let_pass() {
        for table in
            ["a,b\n1,2\n", "a\n\"x, \"\"y\"\"\nz\"\n", "a,b\r\n\"\",\"1\"\r\n", "a\n5\" pipe\n", "a\n\"1\""]
        {
            assert_eq!(bad(table), (None, None), "{table:?}");
        }
    }

    #[test]
    fn a_quote_that_is_wrong_is_told_with_its_line() {
        assert_eq!(bad("a,b\n1,\"two\n2,three\n"), (Some(2), None));
        assert_eq!(bad("a,b\n1,2\n3,\"four\n5,\"six\"\n"), (Some(3), None), "closed by that of another cell");
        assert_eq!(bad("a,b\n1,2\n\"x\"y,3\n"), (None, Some(3)));
    }
}
