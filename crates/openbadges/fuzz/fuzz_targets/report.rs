//! Anything in, a report out; without network nothing but a self-contained DID can verify.
#![no_main]
use openbadges::report::{Offline, Options, verify};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let Ok(now) = "2026-06-01T00:00:00Z".parse() else { return };
    let _ = verify(input, &Offline, &Options::at(now)).verdict();
});
