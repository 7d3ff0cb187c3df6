//! A reader that follows the quotes of its table: an open one would have the rows after it signed as somebody else's.

use kernel::Quotes;
use std::io::Read;
use std::sync::{Arc, Mutex, PoisonError};

/// A quote that is wrong: the line of its cell, and why.
pub(super) type BadQuote = (u64, &'static str);

/// What has been noticed so far, to be asked while somebody else reads.
#[derive(Debug, Clone)]
pub(super) struct Noticed(Arc<Mutex<Quotes>>);

impl Noticed {
    /// The first quote that is wrong, up to this line.
    pub(super) fn bad_up_to(&self, line: u64) -> Option<BadQuote> {
        const OPEN: &str = "a quote is opened here and never closed";
        const STRAY: &str = "there is text after the quote that ends a cell: a quote in a cell is doubled";
        let quotes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let found = [quotes.open().map(|at| (at, OPEN)), quotes.stray().map(|at| (at, STRAY))];
        found.into_iter().flatten().filter(|(at, _)| *at <= line).min()
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
