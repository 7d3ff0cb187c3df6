//! Proofs as they stand in a document.

use super::{ProofError, Suite};
use crate::json::{Object, Value};

/// One proof, its members checked for their form.
#[derive(Debug, Clone, Copy)]
pub struct Proof<'a> {
    /// The proof itself.
    pub object: &'a Object<'a>,
    /// How it was made.
    pub suite: Suite,
    /// The URL of the key.
    pub verification_method: &'a str,
    /// `assertionMethod` for credentials.
    pub purpose: &'a str,
    /// The signature as text.
    pub value: &'a str,
    /// Its own id, if it has one.
    pub id: Option<&'a str>,
    /// When it was made, as written.
    pub created: Option<&'a str>,
    /// When it ends, as written.
    pub expires: Option<&'a str>,
}

impl<'a> Proof<'a> {
    /// Reads a proof object.
    ///
    /// # Errors
    /// When a member is missing or no string, or the suite unknown.
    pub fn read(object: &'a Object<'a>) -> Result<Self, ProofError> {
        let text = |name: &str| {
            object.get_str(name).ok_or_else(|| ProofError::malformed(format!("the proof has no {name}")))
        };
        let suite = match text("type")? {
            "DataIntegrityProof" => Suite::parse(text("cryptosuite")?)?,
            other => match Suite::parse(other)? {
                suite @ Suite::Ed25519Signature2020 => suite,
                _ => return Err(ProofError::UnknownSuite(other.to_owned())),
            },
        };
        let optional = |name: &str| match object.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(ProofError::malformed(format!("the proof's {name} is no string"))),
        };
        Ok(Self {
            object,
            suite,
            verification_method: text("verificationMethod")?,
            purpose: text("proofPurpose")?,
            value: text("proofValue")?,
            id: optional("id")?,
            created: optional("created")?,
            expires: optional("expires")?,
        })
    }

    /// The ids of the proofs that this one presupposes (Data Integrity §2.1.2).
    ///
    /// # Errors
    /// When they are no strings.
    pub fn previous(&self) -> Result<Vec<&'a str>, ProofError> {
        let Some(previous) = self.object.get("previousProof") else { return Ok(Vec::new()) };
        let text = |value: &Value<'a>| {
            value.as_str().ok_or_else(|| ProofError::malformed("previousProof is no string"))
        };
        previous.as_slice().iter().map(text).collect()
    }
}

/// The proof objects of a document; none when it has no proof.
///
/// # Errors
/// When `proof` is neither an object nor an array of objects.
pub fn proofs_of<'a>(document: &Object<'a>) -> Result<Vec<&'a Object<'a>>, ProofError> {
    let Some(proof) = document.get("proof") else { return Ok(Vec::new()) };
    let object =
        |value: &Value<'a>| value.as_object().ok_or_else(|| ProofError::malformed("a proof is no object"));
    proof.as_slice().iter().map(object).collect()
}
