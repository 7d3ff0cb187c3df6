//! Keys, DIDs and controller documents in every form.
#![no_main]
use openbadges::keys::{PublicKey, did_jwk_document, did_key_document, did_web_url, public_key_of_jwk};

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Ok(key) = PublicKey::from_multikey(text) {
        assert_eq!(PublicKey::from_multikey(&key.to_multikey()), Ok(key));
    }
    let _ = did_key_document(text);
    let _ = did_jwk_document(text);
    let _ = did_web_url(text);
    if let Ok(jwk) = openbadges::json::parse_owned(text) {
        let _ = public_key_of_jwk(&jwk);
    }
});
