//! What is read is written and read again to the same canonical form.
#![no_main]
use openbadges::{canon::jcs, json};

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let arena = bumpalo::Bump::new();
    let Ok(value) = json::from_bytes(input, &arena) else { return };
    let (mut first, mut second) = (Vec::new(), Vec::new());
    if jcs(&value, None, &mut first).is_ok() {
        let again = json::from_bytes(&first, &arena).expect("canonical JSON is JSON");
        jcs(&again, None, &mut second).expect("canonical numbers are numbers");
        assert_eq!(first, second);
    }
});
