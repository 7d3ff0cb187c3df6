//! COSE envelopes and certificates: `cargo +nightly fuzz run envelopes`.
#![no_main]

use openbadges::{cose, x509};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let _ = cose::open(input);
    if let Ok(certificate) = x509::Certificate::read(input) {
        let _ = certificate.is_signed_by(&certificate);
    }
});
