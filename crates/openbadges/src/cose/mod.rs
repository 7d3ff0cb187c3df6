//! `COSE_Sign1` (RFC 9052): credentials and presentations in CBOR envelopes (VC-JOSE-COSE 1.0 section 3.3).
//!
//! ```text
//! 18([ protected: {1: alg, 3: content type, 4: kid, 16: typ}, {}, payload: the JSON-LD document, signature ])
//! ```
//!
//! [`sign`] and [`open`] take any payload; [`issue_document`] and [`Envelope::document`] add the media types
//! `application/vc+cose` and `application/vp+cose`. Only definite lengths are read: an envelope has one text.

mod cbor;

use crate::json::parse_owned;
use crate::keys::{Algorithm, PublicKey, SignError, Signer, verify_signature};
use cbor::{Item, Reader, write_bytes, write_head, write_integer, write_text};
use serde_json::Value;

/// The longest envelope that is read, in bytes.
const LONGEST: usize = 4 << 20;
const ALGORITHM: i64 = 1;
const CRITICAL: i64 = 2;
const CONTENT_TYPE: i64 = 3;
const KEY_ID: i64 = 4;
const TYPE: i64 = 16;

/// Why an envelope was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CoseError {
    /// Not a `COSE_Sign1` of definite lengths.
    #[error("the file is not a COSE_Sign1 envelope: {0}")]
    Malformed(&'static str),
    /// A header that is not allowed.
    #[error("the envelope's header is refused: {0}")]
    Header(&'static str),
    /// The payload is no credential or presentation.
    #[error("the payload is refused: {0}")]
    Payload(String),
    /// The signature is not this key's over this envelope.
    #[error("the signature does not hold")]
    Signature,
    /// The signer failed.
    #[error(transparent)]
    Sign(#[from] SignError),
}

/// What an envelope holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A credential.
    Credential,
    /// A presentation.
    Presentation,
}

impl Content {
    fn media_types(self) -> (&'static str, &'static str) {
        match self {
            Content::Credential => ("application/vc+cose", "application/vc"),
            Content::Presentation => ("application/vp+cose", "application/vp"),
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Content::Credential => "VerifiableCredential",
            Content::Presentation => "VerifiablePresentation",
        }
    }
}

/// An envelope whose form is checked and whose signature is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The algorithm that the header names.
    pub algorithm: Algorithm,
    /// The key's id, when it is text.
    pub key_id: Option<String>,
    /// The `typ`.
    pub media_type: Option<String>,
    /// The bytes that were signed over as payload.
    pub payload: Vec<u8>,
    protected: Vec<u8>,
    signature: Vec<u8>,
}

fn code(algorithm: Algorithm) -> i64 {
    match algorithm {
        Algorithm::P256 => -7,
        Algorithm::Ed25519 => -8,
        Algorithm::P384 => -35,
        Algorithm::Rsa => -257,
    }
}

/// `Sig_structure` (RFC 9052 section 4.4).
fn signing_input(protected: &[u8], payload: &[u8]) -> Vec<u8> {
    let mut input = Vec::with_capacity(protected.len() + payload.len() + 32);
    write_head(&mut input, 4, 4);
    write_text(&mut input, "Signature1");
    write_bytes(&mut input, protected);
    write_bytes(&mut input, &[]);
    write_bytes(&mut input, payload);
    input
}

/// Signs a payload: `types` are `typ` and content type, `key_id` the verification method.
///
/// # Errors
/// When the signer fails.
pub fn sign(
    payload: &[u8],
    types: (&str, &str),
    key_id: &str,
    signer: &dyn Signer,
) -> Result<Vec<u8>, CoseError> {
    let mut protected = Vec::new();
    write_head(&mut protected, 5, 4);
    write_integer(&mut protected, ALGORITHM);
    write_integer(&mut protected, code(signer.algorithm()));
    write_integer(&mut protected, CONTENT_TYPE);
    write_text(&mut protected, types.1);
    write_integer(&mut protected, KEY_ID);
    write_bytes(&mut protected, key_id.as_bytes());
    write_integer(&mut protected, TYPE);
    write_text(&mut protected, types.0);
    let signature = signer.sign(&signing_input(&protected, payload))?;
    let mut envelope = Vec::new();
    write_head(&mut envelope, 6, 18);
    write_head(&mut envelope, 4, 4);
    write_bytes(&mut envelope, &protected);
    write_head(&mut envelope, 5, 0);
    write_bytes(&mut envelope, payload);
    write_bytes(&mut envelope, &signature);
    Ok(envelope)
}

/// True when the bytes begin like a tagged `COSE_Sign1`.
#[must_use]
pub fn looks_like_cose(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xd2, 0x84])
}

/// Reads an envelope, tagged or not.
///
/// # Errors
/// When it is none, or its header names an algorithm or a critical parameter not allowed here.
pub fn open(bytes: &[u8]) -> Result<Envelope, CoseError> {
    if bytes.len() > LONGEST {
        return Err(CoseError::Malformed("it is too long"));
    }
    let malformed = CoseError::Malformed("it is not an array of four");
    let mut reader = Reader::new(bytes.strip_prefix(&[0xd2]).unwrap_or(bytes));
    let parts = reader.item(0).filter(|_| reader.is_done()).ok_or(malformed.clone())?;
    let Item::Array(parts) = parts else { return Err(malformed) };
    let [Item::Bytes(protected), Item::Map(unprotected), Item::Bytes(payload), Item::Bytes(signature)] =
        parts.as_slice()
    else {
        return Err(malformed);
    };
    let mut header = Reader::new(protected);
    let Some(Item::Map(members)) = header.item(0).filter(|_| header.is_done()) else {
        return Err(CoseError::Header("it is not a map"));
    };
    if member(unprotected, ALGORITHM).is_some() {
        return Err(CoseError::Header("the algorithm is not protected"));
    }
    if member(&members, CRITICAL).is_some() {
        return Err(CoseError::Header("it has a critical parameter"));
    }
    let algorithms = [Algorithm::Ed25519, Algorithm::P256, Algorithm::P384, Algorithm::Rsa];
    let named = member(&members, ALGORITHM);
    let algorithm = algorithms.into_iter().find(|known| named == Some(&Item::Integer(code(*known))));
    let text = |label| match member(&members, label).or_else(|| member(unprotected, label)) {
        Some(Item::Text(text)) => Some((*text).to_owned()),
        Some(Item::Bytes(bytes)) => String::from_utf8(bytes.to_vec()).ok(),
        _ => None,
    };
    Ok(Envelope {
        algorithm: algorithm.ok_or(CoseError::Header("its algorithm is not allowed"))?,
        key_id: text(KEY_ID),
        media_type: match member(&members, TYPE) {
            Some(Item::Text(text)) => Some((*text).to_owned()),
            _ => None,
        },
        payload: payload.to_vec(),
        protected: protected.to_vec(),
        signature: signature.to_vec(),
    })
}

fn member<'i, 'b>(members: &'i [(Item<'b>, Item<'b>)], label: i64) -> Option<&'i Item<'b>> {
    members.iter().find(|(name, _)| *name == Item::Integer(label)).map(|(_, value)| value)
}

impl Envelope {
    /// Checks the signature with a key of the algorithm that the header names.
    ///
    /// # Errors
    /// [`CoseError::Signature`]
    pub fn verify(&self, key: &PublicKey) -> Result<(), CoseError> {
        let holds = key.algorithm() == self.algorithm
            && verify_signature(key, &signing_input(&self.protected, &self.payload), &self.signature);
        if holds { Ok(()) } else { Err(CoseError::Signature) }
    }

    /// The payload as credential or presentation, with its media type checked.
    ///
    /// # Errors
    /// When `typ` is another, or the payload is no such document in strict JSON.
    pub fn document(&self, content: Content) -> Result<Value, CoseError> {
        if self.media_type.as_deref() != Some(content.media_types().0) {
            return Err(CoseError::Header("its typ is another"));
        }
        let text =
            std::str::from_utf8(&self.payload).map_err(|error| CoseError::Payload(error.to_string()))?;
        let document = parse_owned(text).map_err(|error| CoseError::Payload(error.to_string()))?;
        let types = &document["type"];
        let is = *types == content.kind()
            || types.as_array().is_some_and(|types| types.iter().any(|one| *one == content.kind()));
        let first = match &document["@context"] {
            Value::Array(contexts) => contexts.first().cloned().unwrap_or_default(),
            one => one.clone(),
        };
        if !is || first != crate::jsonld::contexts::CREDENTIALS_V2 {
            return Err(CoseError::Payload(format!("it is no {}", content.kind())));
        }
        Ok(document)
    }
}

/// Puts a document into a signed envelope.
///
/// # Errors
/// When the signer fails.
pub fn issue_document(
    document: &Value,
    content: Content,
    key_id: &str,
    signer: &dyn Signer,
) -> Result<Vec<u8>, CoseError> {
    let envelope = sign(document.to_string().as_bytes(), content.media_types(), key_id, signer)?;
    open(&envelope)?.document(content)?;
    Ok(envelope)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::SigningKey;
    use serde_json::json;

    fn credential() -> Value {
        json!({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiableCredential"],
            "issuer": "did:web:issuer.example", "credentialSubject": {"id": "did:example:anna"}})
    }

    #[test]
    fn every_algorithm_there_and_back() {
        for key in [SigningKey::ed25519(&[7; 32]), SigningKey::p256(&[7; 32]), SigningKey::p384(&[7; 48])] {
            let key = key.unwrap();
            let bytes = issue_document(&credential(), Content::Credential, "did:web:issuer.example#k1", &key)
                .unwrap();
            assert!(looks_like_cose(&bytes));
            let envelope = open(&bytes).unwrap();
            envelope.verify(key.public_key()).unwrap();
            assert_eq!(envelope.document(Content::Credential), Ok(credential()));
            assert_eq!(envelope.key_id.as_deref(), Some("did:web:issuer.example#k1"));
            assert!(envelope.document(Content::Presentation).is_err());
            assert_eq!(
                envelope.verify(SigningKey::p256(&[8; 32]).unwrap().public_key()),
                Err(CoseError::Signature)
            );
        }
    }

    #[test]
    fn a_credential_that_is_none_is_not_issued() {
        let key = SigningKey::p256(&[7; 32]).unwrap();
        let other = json!({"@context": "https://www.w3.org/ns/credentials/v2", "type": "Something"});
        assert!(issue_document(&other, Content::Credential, "k", &key).is_err());
    }

    #[test]
    fn no_cut_and_no_flipped_bit_verifies() {
        let key = SigningKey::ed25519(&[7; 32]).unwrap();
        let bytes = issue_document(&credential(), Content::Credential, "k", &key).unwrap();
        for end in 0..bytes.len() {
            assert!(open(&bytes[..end]).is_err(), "cut at {end}");
        }
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            let verdict = open(&changed).and_then(|envelope| envelope.verify(key.public_key()));
            assert!(verdict.is_err(), "bit {bit}");
        }
    }

    #[test]
    fn hostile_envelopes_are_refused() {
        let deep = [vec![0x81; 100_000], vec![0xf6]].concat();
        for bytes in [
            &b"\xd2\x84"[..],
            b"\x84\x40\xa0\x40\x40",
            b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff",
            b"\xd2\x9f",
            &deep,
            b"",
        ] {
            assert!(open(bytes).is_err());
        }
    }
}
