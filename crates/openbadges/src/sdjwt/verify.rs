//! Verifying: signature, times, key binding (RFC 9901 section 7.3, SD-JWT VC section 2.5).

use super::{Opened, SdJwtError};
use crate::jose::encode;
use crate::keys::{PublicKey, public_key_of_jwk};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

/// How far clocks may differ, in seconds.
const SKEW: i64 = 60;

/// What a verifier expects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expectation<'a> {
    /// Now, in POSIX seconds.
    pub now: i64,
    /// The key binding that is asked for: audience, nonce, and the oldest age in seconds.
    pub binding: Option<(&'a str, &'a str, i64)>,
    /// Must it be a credential (`typ` `dc+sd-jwt` or `vc+sd-jwt`, with a `vct`)?
    pub credential: bool,
}

/// What holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Verified {
    /// The disclosed claims.
    pub claims: Map<String, Value>,
    /// The pointers of what was disclosed selectively.
    pub disclosed: Vec<String>,
    /// The holder's key was proven.
    pub holder_bound: bool,
}

impl Opened {
    /// Checks everything with the issuer's key.
    ///
    /// # Errors
    /// The first check that fails.
    pub fn verify(&self, issuer: &PublicKey, expected: &Expectation) -> Result<Verified, SdJwtError> {
        if expected.credential {
            self.check_credential()?;
        }
        self.jws.verify(issuer)?;
        self.check_times(expected.now)?;
        let holder_bound = match (&expected.binding, &self.binding) {
            (Some((audience, nonce, oldest)), Some(_)) => {
                self.check_binding(audience, nonce, expected.now - oldest, expected.now)?;
                true
            }
            (Some(_), None) => return Err(SdJwtError::Binding("it is missing")),
            // A binding nobody asked for proves nothing here; one that is false is a lie all the same.
            (None, Some(_)) => {
                self.check_bound()?;
                false
            }
            (None, None) => false,
        };
        let disclosed = self.revealed.iter().map(|one| one.pointer.clone()).collect();
        Ok(Verified { claims: self.claims.clone(), disclosed, holder_bound })
    }

    /// The holder's key in `cnf`.
    ///
    /// # Errors
    /// When there is none or it cannot be used.
    pub fn holder_key(&self) -> Result<PublicKey, SdJwtError> {
        let jwk = self.claims.get("cnf").and_then(|cnf| cnf.get("jwk"));
        let jwk = jwk.ok_or(SdJwtError::Binding("the credential is bound to no key"))?;
        public_key_of_jwk(jwk).map_err(|_| SdJwtError::Binding("the holder's key cannot be used"))
    }

    fn check_credential(&self) -> Result<(), SdJwtError> {
        let media_type = self.jws.media_type();
        if !matches!(media_type.as_deref(), Some("dc+sd-jwt" | "vc+sd-jwt")) {
            return Err(SdJwtError::Malformed("its typ is not dc+sd-jwt"));
        }
        match self.claims.get("vct").and_then(Value::as_str) {
            Some(vct) if !vct.is_empty() => Ok(()),
            _ => Err(SdJwtError::Malformed("it has no vct")),
        }
    }

    fn check_times(&self, now: i64) -> Result<(), SdJwtError> {
        let moment = |name: &str| match self.claims.get(name) {
            None => Ok(None),
            Some(value) => {
                value.as_f64().map(Some).ok_or(SdJwtError::Time("dated with something else than a number"))
            }
        };
        #[expect(clippy::cast_precision_loss, reason = "POSIX seconds are far below 2^52")]
        let (earliest, latest) = ((now - SKEW) as f64, (now + SKEW) as f64);
        if moment("nbf")?.is_some_and(|nbf| nbf > latest) || moment("iat")?.is_some_and(|iat| iat > latest) {
            return Err(SdJwtError::Time("not valid yet"));
        }
        if moment("exp")?.is_some_and(|exp| exp <= earliest) {
            return Err(SdJwtError::Time("expired"));
        }
        Ok(())
    }

    /// The binding was made by the holder for just these disclosures; gives its claims back.
    fn check_bound(&self) -> Result<Map<String, Value>, SdJwtError> {
        let binding = self.binding.as_ref().ok_or(SdJwtError::Binding("it is missing"))?;
        if binding.media_type().as_deref() != Some("kb+jwt") {
            return Err(SdJwtError::Binding("its typ is not kb+jwt"));
        }
        binding
            .verify(&self.holder_key()?)
            .map_err(|_| SdJwtError::Binding("it is not signed by the holder's key"))?;
        let claims = binding.claims()?;
        if claims.get("sd_hash").and_then(Value::as_str) != Some(&encode(&Sha256::digest(&self.bound))) {
            return Err(SdJwtError::Binding("it was made for other disclosures"));
        }
        Ok(claims)
    }

    fn check_binding(&self, audience: &str, nonce: &str, oldest: i64, now: i64) -> Result<(), SdJwtError> {
        let claims = self.check_bound()?;
        let text = |name: &str| claims.get(name).and_then(Value::as_str);
        if text("aud") != Some(audience) {
            return Err(SdJwtError::Binding("it was made for another verifier"));
        }
        if text("nonce") != Some(nonce) {
            return Err(SdJwtError::Binding("it was made for another request"));
        }
        match claims.get("iat").and_then(Value::as_i64) {
            Some(iat) if iat <= now.saturating_add(SKEW) && iat >= oldest.saturating_sub(SKEW) => Ok(()),
            _ => Err(SdJwtError::Binding("it was made at another time")),
        }
    }
}

/// The `status` claim of an entry in a Token Status List.
#[must_use]
pub fn status_claim(index: u64, list: &str) -> Value {
    json!({"status_list": {"idx": index, "uri": list}})
}

/// The entry that a `status` claim refers to: index and address of the list; `None` without one.
#[must_use]
pub fn status_entry(claims: &Map<String, Value>) -> Option<(u64, &str)> {
    let entry = claims.get("status")?.get("status_list")?;
    Some((entry.get("idx")?.as_u64()?, entry.get("uri")?.as_str()?))
}
