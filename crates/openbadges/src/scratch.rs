//! Room that a thread keeps from one document to the next, so that the memory is asked for once.

use bumpalo::Bump;
use std::cell::Cell;

/// Room larger than this is given back.
const MOST_KEPT: usize = 4 << 20;

/// An arena for the document, and a buffer for its canonical text.
pub(crate) struct Scratch {
    pub(crate) arena: Bump,
    pub(crate) text: Vec<u8>,
}

thread_local! {
    static SPARE: Cell<Option<Scratch>> = const { Cell::new(None) };
}

/// Works in the thread's room; work inside work gets room of its own.
pub(crate) fn with<R>(work: impl FnOnce(&Bump, &mut Vec<u8>) -> R) -> R {
    let spare = SPARE.take();
    let mut scratch = spare.unwrap_or_else(|| Scratch {
        arena: Bump::with_capacity(128 * 1024),
        text: Vec::with_capacity(32 * 1024),
    });
    let result = work(&scratch.arena, &mut scratch.text);
    if scratch.arena.allocated_bytes() <= MOST_KEPT && scratch.text.capacity() <= MOST_KEPT {
        scratch.arena.reset();
        SPARE.set(Some(scratch));
    }
    result
}
