//! `cargo +nightly fuzz run compact`; what is asserted stands in `parsers.rs`.
#![no_main]

#[path = "../parsers.rs"]
mod parsers;

libfuzzer_sys::fuzz_target!(|input: &[u8]| parsers::read_compact(input));
