//! `cargo +nightly fuzz run status`; what is asserted stands in `parsers.rs`.
#![no_main]

#[path = "../parsers.rs"]
mod parsers;

libfuzzer_sys::fuzz_target!(|input: &[u8]| parsers::read_status(input));
