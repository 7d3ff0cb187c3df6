//! `did:key`, `did:web` and `did:jwk`.

use super::controller::{KeyPublication, publish};
use super::{KeyError, PublicKey, public_key_of_jwk};
use serde_json::Value;

/// The `did:key` of a key, without fragment.
#[must_use]
pub fn did_key(key: &PublicKey) -> String {
    format!("did:key:{}", key.to_multikey())
}

/// The controller document of a `did:key` (with or without its fragment): computed, never fetched.
///
/// # Errors
/// When it holds no key known here.
pub fn did_key_document(did: &str) -> Result<Value, KeyError> {
    let did = did.split('#').next().unwrap_or(did);
    let multikey = did.strip_prefix("did:key:").ok_or(KeyError::NotMultibase)?;
    let key = PublicKey::from_multikey(multikey)?;
    let publication = KeyPublication { fragment: multikey.to_owned(), key, revoked: None, expires: None };
    Ok(publish(did, &[publication]))
}

/// The controller document of a `did:jwk`: its only method is `#0`.
///
/// # Errors
/// When it holds no key known here.
pub fn did_jwk_document(did: &str) -> Result<Value, KeyError> {
    let did = did.split('#').next().unwrap_or(did);
    let malformed = || KeyError::Malformed("did:jwk");
    let encoded = did.strip_prefix("did:jwk:").ok_or_else(malformed)?;
    let json = base64_simd::URL_SAFE_NO_PAD.decode_to_vec(encoded).map_err(|_| malformed())?;
    let jwk = crate::json::parse_owned(std::str::from_utf8(&json).map_err(|_| malformed())?)
        .map_err(|_| malformed())?;
    let key = public_key_of_jwk(&jwk)?;
    let publication = KeyPublication { fragment: String::from("0"), key, revoked: None, expires: None };
    Ok(publish(did, &[publication]))
}

/// Where the document of a `did:web` lies (did:web §3.2); `None` when it is no `did:web`.
#[must_use]
pub fn did_web_url(did: &str) -> Option<String> {
    let did = did.split('#').next().unwrap_or(did);
    let mut parts = did.strip_prefix("did:web:")?.split(':');
    let host = parts.next().filter(|host| !host.is_empty() && !host.contains(['/', '?', '@']))?;
    let host = host.replace("%3A", ":").replace("%3a", ":");
    let path: Vec<&str> = parts.collect();
    if path.iter().any(|part| part.is_empty() || part.contains(['/', '?']) || *part == "." || *part == "..") {
        return None;
    }
    if path.is_empty() {
        return Some(format!("https://{host}/.well-known/did.json"));
    }
    Some(format!("https://{host}/{}/did.json", path.join("/")))
}

/// The `did:web` of an address: `https://host:8443/t/x` is `did:web:host%3A8443:t:x`. `None` without a host.
#[must_use]
pub fn did_web_of_url(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let mut parts = rest.trim_end_matches('/').split('/');
    let host = parts.next().filter(|host| !host.is_empty())?.replace(':', "%3A");
    let path: Vec<&str> = parts.collect();
    let joined = std::iter::once(host.as_str()).chain(path).collect::<Vec<_>>().join(":");
    Some(format!("did:web:{joined}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn web_addresses_and_back() {
        for (did, url) in [
            ("did:web:w3c-ccg.github.io", "https://w3c-ccg.github.io/.well-known/did.json"),
            ("did:web:example.com:user:alice", "https://example.com/user/alice/did.json"),
            ("did:web:example.com%3A3000#key-1", "https://example.com:3000/.well-known/did.json"),
        ] {
            assert_eq!(did_web_url(did).as_deref(), Some(url));
        }
        assert_eq!(
            did_web_of_url("https://skills.example/t/north").as_deref(),
            Some("did:web:skills.example:t:north")
        );
        assert_eq!(did_web_of_url("http://127.0.0.1:8080/").as_deref(), Some("did:web:127.0.0.1%3A8080"));
        for bad in ["did:web:", "did:web:a:..:b", "did:key:z6Mk", "did:web:a/b", "did:web:user@host"] {
            assert_eq!(did_web_url(bad), None, "{bad}");
        }
    }

    #[test]
    fn documents_of_self_contained_dids() {
        let did = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
        let document =
            did_key_document(&format!("{did}#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")).unwrap();
        assert_eq!(document["id"], did);
        assert_eq!(document["verificationMethod"][0]["type"], "Multikey");
        assert!(did_key_document("did:key:z6Mkbroken").is_err());
        assert!(did_jwk_document("did:jwk:e30").is_err());
    }
}
