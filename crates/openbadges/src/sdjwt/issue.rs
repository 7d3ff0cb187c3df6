//! Issuing: claims go behind digests, the rest is signed.

use super::{Disclosure, OPEN, SdJwtError};
use crate::jose::sign;
use crate::keys::{PublicKey, Signer, jwk_of};
use serde_json::{Map, Value, json};

/// How a credential is issued as SD-JWT.
pub struct Issuance<'a> {
    /// The header's `typ`, `dc+sd-jwt` for credentials.
    pub media_type: &'a str,
    /// The `kid` by which the verifier finds the issuer's key.
    pub kid: Option<&'a str>,
    /// The issuer's certificates in DER, its own first and the anchor left out (HAIP), as `x5c`.
    pub certificates: &'a [Vec<u8>],
    /// JSON Pointers (RFC 6901) of the claims and array elements to hide; what lies under a hidden claim may be
    /// hidden as well.
    pub hidden: &'a [&'a str],
    /// Digests of nothing, added so that nobody can count the hidden claims.
    pub decoys: usize,
    /// The holder's key, for `cnf`.
    pub holder: Option<&'a PublicKey>,
}

impl Default for Issuance<'_> {
    fn default() -> Self {
        Self { media_type: "dc+sd-jwt", kid: None, certificates: &[], hidden: &[], decoys: 0, holder: None }
    }
}

/// Issues an SD-JWT. `salts` gives 128 fresh random bits per call.
///
/// # Errors
/// When a pointer leads nowhere or to a claim that must stay open, the claims are no object or use reserved
/// names, or the signer fails.
pub fn issue(
    claims: &Value,
    issuance: &Issuance,
    signer: &dyn Signer,
    salts: &mut dyn FnMut() -> [u8; 16],
) -> Result<String, SdJwtError> {
    let mut payload = claims.clone();
    if !payload.is_object() || has_reserved(claims) {
        return Err(SdJwtError::Malformed("the claims are no object, or use a reserved name"));
    }
    let mut disclosures = Vec::new();
    for pointer in deepest_first(issuance.hidden)? {
        disclosures.push(hide(&mut payload, pointer, salts)?);
    }
    add_decoys(&mut payload, issuance.decoys, salts);
    sort_digests(&mut payload);
    if let Value::Object(payload) = &mut payload {
        if !disclosures.is_empty() || issuance.decoys > 0 {
            payload.insert("_sd_alg".to_owned(), "sha-256".into());
        }
        if let Some(holder) = issuance.holder {
            let jwk = jwk_of(holder).map_err(crate::jose::JoseError::from)?;
            payload.insert("cnf".to_owned(), json!({"jwk": jwk}));
        }
    }
    let jwt = sign(header(issuance), payload.to_string().as_bytes(), signer)?;
    let disclosed: Vec<&str> = disclosures.iter().map(Disclosure::text).collect();
    Ok(format!("{jwt}~{}{}", disclosed.join("~"), if disclosed.is_empty() { "" } else { "~" }))
}

fn header(issuance: &Issuance) -> Map<String, Value> {
    let mut header = Map::new();
    header.insert("typ".to_owned(), issuance.media_type.into());
    if let Some(kid) = issuance.kid {
        header.insert("kid".to_owned(), kid.into());
    }
    if !issuance.certificates.is_empty() {
        let encode = |certificate: &Vec<u8>| base64_simd::STANDARD.encode_to_string(certificate);
        header.insert("x5c".to_owned(), issuance.certificates.iter().map(encode).collect());
    }
    header
}

fn has_reserved(value: &Value) -> bool {
    match value {
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| name == "_sd" || name == "..." || name == "_sd_alg" || has_reserved(value)),
        Value::Array(items) => items.iter().any(has_reserved),
        _ => false,
    }
}

/// Children before their parents, so that a hidden parent carries the digests of its children.
fn deepest_first<'a>(pointers: &'a [&'a str]) -> Result<Vec<&'a str>, SdJwtError> {
    let mut sorted: Vec<&str> = pointers.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    sorted.sort_by_key(|pointer| std::cmp::Reverse(pointer.matches('/').count()));
    let open = |pointer: &&&str| pointer.strip_prefix('/').is_none_or(|name| OPEN.contains(&name));
    match sorted.iter().find(open) {
        Some(pointer) => Err(SdJwtError::Pointer((*pointer).to_owned())),
        None => Ok(sorted),
    }
}

/// Replaces what a pointer names by its digest.
fn hide(
    payload: &mut Value,
    pointer: &str,
    salts: &mut dyn FnMut() -> [u8; 16],
) -> Result<Disclosure, SdJwtError> {
    let missing = || SdJwtError::Pointer(pointer.to_owned());
    let (parent, last) = pointer.rsplit_once('/').ok_or_else(missing)?;
    let name = last.replace("~1", "/").replace("~0", "~");
    match payload.pointer_mut(parent).ok_or_else(missing)? {
        Value::Object(members) => {
            let value = members.remove(&name).ok_or_else(missing)?;
            let disclosure = Disclosure::new(salts(), Some(&name), &value);
            match members.entry("_sd").or_insert_with(|| json!([])) {
                Value::Array(digests) => digests.push(disclosure.digest().into()),
                _ => return Err(missing()),
            }
            Ok(disclosure)
        }
        Value::Array(items) => {
            let place: usize = name.parse().map_err(|_| missing())?;
            let item = items.get_mut(place).ok_or_else(missing)?;
            let disclosure = Disclosure::new(salts(), None, item);
            *item = json!({"...": disclosure.digest()});
            Ok(disclosure)
        }
        _ => Err(missing()),
    }
}

fn add_decoys(payload: &mut Value, decoys: usize, salts: &mut dyn FnMut() -> [u8; 16]) {
    let Value::Object(members) = payload else { return };
    for _ in 0..decoys {
        let decoy = Disclosure::new(salts(), None, &Value::Null).digest();
        if let Value::Array(digests) = members.entry("_sd").or_insert_with(|| json!([])) {
            digests.push(decoy.into());
        }
    }
}

/// The order of digests must not tell the order of claims (section 4.2.4.1).
fn sort_digests(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(Value::Array(digests)) = members.get_mut("_sd") {
                digests.sort_by(|one, two| one.as_str().cmp(&two.as_str()));
            }
            members.values_mut().for_each(sort_digests);
        }
        Value::Array(items) => items.iter_mut().for_each(sort_digests),
        _ => {}
    }
}
