//! JWS, SD-JWT, seals and log proofs: `cargo +nightly fuzz run compact`.
#![no_main]

use openbadges::{edc, jose, sdjwt, tlog};

libfuzzer_sys::fuzz_target!(|input: &str| {
    let _ = jose::open_credential(input);
    let _ = jose::open_presentation(input, None);
    let _ = sdjwt::open(input);
    let _ = edc::open(input);
    if let Ok(proof) = tlog::LogProof::parse(input) {
        assert_eq!(tlog::LogProof::parse(&proof.to_text()), Ok(proof), "what was read writes back");
    }
    let _ = tlog::VerifierKey::parse(input);
});
