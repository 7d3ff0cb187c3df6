//! Strict JSON in an arena: strings are borrowed where they can be, every array and object keeps its source text.
//!
//! Refused, because a signature must mean one thing only: duplicate members, lone surrogates, control
//! characters in strings, nesting deeper than [`MAXIMUM_DEPTH`], anything after the value. Numbers keep their text.

mod parse;
mod plain;
mod value;
mod write;

pub use parse::{JsonError, MAXIMUM_DEPTH, Numbers, from_bytes, parse, parse_noting};
pub use value::{Array, Object, Value};
pub use write::{compact, write_number, write_string};

/// Reads strictly, then hands out an owned [`serde_json::Value`] for the typed models.
///
/// # Errors
/// Whatever [`parse`] refuses.
pub fn parse_owned(text: &str) -> Result<serde_json::Value, JsonError> {
    let arena = bumpalo::Bump::new();
    parse(text, &arena).map(|value| value.to_serde())
}
