//! Pictures, PDFs and capsules: `cargo +nightly fuzz run carriers`.
#![no_main]

use openbadges::{bake, capsule, pdf};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Ok(baked) = bake::unbake(input) {
        assert!(!baked.credential.is_empty());
    }
    if let Ok(baked) = bake::bake(input, "{\"a\":1}", bake::Edition::OpenBadges3) {
        let read = bake::unbake(&baked).map(|baked| baked.credential);
        assert_eq!(read.as_deref(), Ok("{\"a\":1}"), "what was baked reads back");
    }
    let _ = pdf::unbake_pdf(input);
    let _ = capsule::Capsule::open(input);
});
