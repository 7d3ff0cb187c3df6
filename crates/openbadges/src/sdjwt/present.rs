//! Presenting: disclosures are left out, and the holder signs.

use super::{SdJwtError, open};
use crate::jose::{encode, sign};
use crate::keys::Signer;
use serde_json::json;
use sha2::{Digest as _, Sha256};

/// The holder's proof for one verifier (RFC 9901 section 4.3).
pub struct Binding<'a> {
    /// The verifier: `aud`.
    pub audience: &'a str,
    /// The verifier's fresh word.
    pub nonce: &'a str,
    /// Now, in POSIX seconds.
    pub issued_at: i64,
    /// The holder's key, whose public half stands in `cnf`.
    pub signer: &'a dyn Signer,
}

/// Shows of an SD-JWT only what `wanted` says, by JSON Pointer. Showing a claim shows the claims it lies in.
///
/// # Errors
/// When the text is no SD-JWT or the signer fails.
pub fn present(
    text: &str,
    wanted: &dyn Fn(&str) -> bool,
    binding: Option<&Binding>,
) -> Result<String, SdJwtError> {
    let opened = open(text)?;
    let asked: Vec<&str> =
        opened.revealed.iter().map(|one| one.pointer.as_str()).filter(|pointer| wanted(pointer)).collect();
    let leads =
        |pointer: &str| asked.iter().any(|one| *one == pointer || one.starts_with(&format!("{pointer}/")));
    let jwt = opened.bound.split('~').next().unwrap_or_default();
    let mut presented = format!("{jwt}~");
    for shown in opened.revealed.iter().filter(|one| leads(&one.pointer)) {
        presented.push_str(shown.disclosure.text());
        presented.push('~');
    }
    let Some(binding) = binding else { return Ok(presented) };
    let header = json!({"typ": "kb+jwt"}).as_object().cloned().unwrap_or_default();
    let payload = json!({
        "aud": binding.audience,
        "iat": binding.issued_at,
        "nonce": binding.nonce,
        "sd_hash": encode(&Sha256::digest(&presented)),
    });
    let bound = sign(header, payload.to_string().as_bytes(), binding.signer)?;
    Ok(presented + &bound)
}
