//! Status lists: bombs, rubbish and entries.
#![no_main]
use openbadges::status::{BitstringStatusList, StatusEntry};

libfuzzer_sys::fuzz_target!(|text: &str| {
    for size in [1, 2, 8] {
        if let Ok(list) = BitstringStatusList::decode(text, size) {
            assert!(list.get(0).is_ok());
        }
    }
    if let Ok(status) = openbadges::json::parse_owned(text) {
        let _ = StatusEntry::read(&status);
    }
});
