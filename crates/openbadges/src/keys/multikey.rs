//! Multikey (Controlled Identifiers §2.2.2): `z` and base58btc of a two-byte prefix and the public key.

use super::signing::Algorithm;
use super::{base58_decode, base58_encode};

/// A public key, checked for its form.
#[derive(Clone)]
pub struct PublicKey {
    algorithm: Algorithm,
    bytes: Vec<u8>,
    /// The point of an Ed25519 key, decompressed once; `None` for other keys, and for points that verify nothing.
    point: Option<ed25519_dalek::VerifyingKey>,
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "PublicKey({})", self.to_multikey())
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        (self.algorithm, &self.bytes) == (other.algorithm, &other.bytes)
    }
}

impl Eq for PublicKey {}

impl std::hash::Hash for PublicKey {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        (self.algorithm, &self.bytes).hash(state);
    }
}

/// Why a text or bytes are no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not `z…` in base58btc.
    #[error("not a multibase base58btc text")]
    NotMultibase,
    /// A kind of key that is not known here.
    #[error("unknown kind of key: {0}")]
    UnknownKind(String),
    /// The wrong number of bytes, or no point of the curve.
    #[error("malformed {0} key")]
    Malformed(&'static str),
    /// A secret key that the library refuses.
    #[error("the secret key was refused")]
    Refused,
}

impl PublicKey {
    /// From raw bytes: 32 for Ed25519, compressed (33 or 49) or uncompressed (65 or 97) points for P-256 and P-384,
    /// DER `RSAPublicKey` for RSA.
    ///
    /// # Errors
    /// When the length does not fit.
    pub fn new(algorithm: Algorithm, bytes: &[u8]) -> Result<Self, KeyError> {
        let fits = match algorithm {
            Algorithm::Ed25519 => bytes.len() == 32,
            Algorithm::P256 | Algorithm::P384 => is_point(bytes, algorithm.scalar_length()),
            Algorithm::Rsa => bytes.len() > 64,
        };
        if !fits {
            return Err(KeyError::Malformed(algorithm.name()));
        }
        let bytes = match algorithm {
            Algorithm::P256 | Algorithm::P384 => compress(bytes, algorithm.scalar_length()),
            _ => bytes.to_vec(),
        };
        let point = if algorithm == Algorithm::Ed25519 { strong_point(&bytes) } else { None };
        Ok(Self { algorithm, bytes, point })
    }

    /// Reads `z6Mk…`, `zDna…`, `z82L…`.
    ///
    /// # Errors
    /// See [`KeyError`].
    pub fn from_multikey(text: &str) -> Result<Self, KeyError> {
        let bytes = text.strip_prefix('z').and_then(base58_decode).ok_or(KeyError::NotMultibase)?;
        let (prefix, key) = bytes.split_first_chunk::<2>().ok_or(KeyError::NotMultibase)?;
        let algorithm = match prefix {
            [0xed, 0x01] => Algorithm::Ed25519,
            [0x80, 0x24] => Algorithm::P256,
            [0x81, 0x24] => Algorithm::P384,
            [0x85, 0x24] => Algorithm::Rsa,
            other => return Err(KeyError::UnknownKind(crate::canon::hex(other))),
        };
        Self::new(algorithm, key)
    }

    /// As Multikey.
    #[must_use]
    pub fn to_multikey(&self) -> String {
        let prefix = match self.algorithm {
            Algorithm::Ed25519 => [0xed, 0x01],
            Algorithm::P256 => [0x80, 0x24],
            Algorithm::P384 => [0x81, 0x24],
            Algorithm::Rsa => [0x85, 0x24],
        };
        format!("z{}", base58_encode(&[&prefix, self.bytes.as_slice()].concat()))
    }

    /// Which signatures it checks.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The point of an Ed25519 key that is none of small order.
    pub(super) fn ed25519_point(&self) -> Option<&ed25519_dalek::VerifyingKey> {
        self.point.as_ref()
    }

    /// The bytes: compressed for the NIST curves.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

fn strong_point(bytes: &[u8]) -> Option<ed25519_dalek::VerifyingKey> {
    let point = ed25519_dalek::VerifyingKey::from_bytes(bytes.try_into().ok()?).ok()?;
    (!point.is_weak()).then_some(point)
}

fn is_point(bytes: &[u8], length: usize) -> bool {
    match bytes.first() {
        Some(2 | 3) => bytes.len() == length + 1,
        Some(4) => bytes.len() == 2 * length + 1,
        _ => false,
    }
}

/// The compressed form of a point: the parity of y stands in the first byte.
fn compress(bytes: &[u8], length: usize) -> Vec<u8> {
    if bytes.len() == length + 1 {
        return bytes.to_vec();
    }
    let parity = 2 + (bytes.last().copied().unwrap_or(0) & 1);
    let mut out = vec![parity];
    out.extend_from_slice(&bytes[1..=length]);
    out
}
