//! Who signs and what is checked.

use super::multikey::{KeyError, PublicKey};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{self, EcdsaKeyPair, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use std::sync::LazyLock;

/// The kinds of signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// Ed25519 (RFC 8032): `EdDSA`.
    Ed25519,
    /// ECDSA on P-256 with SHA-256: `ES256`.
    P256,
    /// ECDSA on P-384 with SHA-384: `ES384`.
    P384,
    /// RSASSA-PKCS1-v1_5 with SHA-256: `RS256`, only for compact JWS badges.
    Rsa,
}

impl Algorithm {
    /// A name for messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ed25519 => "Ed25519",
            Self::P256 => "P-256",
            Self::P384 => "P-384",
            Self::Rsa => "RSA",
        }
    }

    /// The JOSE name of its signatures (RFC 7518, RFC 8037).
    #[must_use]
    pub fn jose(self) -> &'static str {
        match self {
            Self::Ed25519 => "EdDSA",
            Self::P256 => "ES256",
            Self::P384 => "ES384",
            Self::Rsa => "RS256",
        }
    }

    /// Bytes of one coordinate or scalar.
    pub(super) fn scalar_length(self) -> usize {
        if self == Self::P384 { 48 } else { 32 }
    }
}

/// A signer that could not sign.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("signing failed: {0}")]
pub struct SignError(pub String);

/// Somebody who can sign: a key in memory, a hardware module, a service; asked from several threads.
pub trait Signer: Send + Sync {
    /// The kind of signature made.
    fn algorithm(&self) -> Algorithm {
        self.public_key().algorithm()
    }

    /// The key that verifies what this signer signs.
    fn public_key(&self) -> &PublicKey;

    /// The signature of a message: 64 bytes for Ed25519 and P-256 (r‖s), 96 for P-384.
    ///
    /// # Errors
    /// When the signer is out of reach or refuses.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError>;
}

/// A secret key in memory.
pub struct SigningKey {
    pair: Pair,
    public: PublicKey,
}

enum Pair {
    Ed25519(Ed25519KeyPair),
    Ecdsa(EcdsaKeyPair),
    Rsa(aws_lc_rs::rsa::KeyPair),
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "SigningKey({}, secret)", self.public.to_multikey())
    }
}

impl SigningKey {
    /// An Ed25519 key from its 32 secret bytes.
    ///
    /// # Errors
    /// When the library refuses them.
    pub fn ed25519(secret: &[u8; 32]) -> Result<Self, KeyError> {
        Self::of_ed25519(Ed25519KeyPair::from_seed_unchecked(secret).map_err(|_| KeyError::Refused)?)
    }

    fn of_ed25519(pair: Ed25519KeyPair) -> Result<Self, KeyError> {
        let public = PublicKey::new(Algorithm::Ed25519, pair.public_key().as_ref())?;
        Ok(Self { pair: Pair::Ed25519(pair), public })
    }

    /// A P-256 key from its 32 secret bytes.
    ///
    /// # Errors
    /// When they are no scalar of the curve.
    pub fn p256(secret: &[u8; 32]) -> Result<Self, KeyError> {
        Self::from_pkcs8(&super::pkcs8::wrap(Algorithm::P256, secret))
    }

    /// A P-384 key from its 48 secret bytes.
    ///
    /// # Errors
    /// When they are no scalar of the curve.
    pub fn p384(secret: &[u8; 48]) -> Result<Self, KeyError> {
        Self::from_pkcs8(&super::pkcs8::wrap(Algorithm::P384, secret))
    }

    /// Any of the kinds from PKCS#8 DER (RFC 5208, RFC 8410).
    ///
    /// # Errors
    /// When the kind is unknown or the key malformed.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, KeyError> {
        if let Ok(pair) = Ed25519KeyPair::from_pkcs8_maybe_unchecked(der) {
            return Self::of_ed25519(pair);
        }
        let curves = [
            (Algorithm::P256, &signature::ECDSA_P256_SHA256_FIXED_SIGNING),
            (Algorithm::P384, &signature::ECDSA_P384_SHA384_FIXED_SIGNING),
        ];
        for (algorithm, scheme) in curves {
            if let Ok(pair) = EcdsaKeyPair::from_pkcs8(scheme, der) {
                let public = PublicKey::new(algorithm, pair.public_key().as_ref())?;
                return Ok(Self { pair: Pair::Ecdsa(pair), public });
            }
        }
        let pair = aws_lc_rs::rsa::KeyPair::from_pkcs8(der).map_err(|_| {
            KeyError::UnknownKind(String::from("neither Ed25519, P-256, P-384 nor RSA in PKCS#8"))
        })?;
        let public = PublicKey::new(Algorithm::Rsa, pair.public_key().as_ref())?;
        Ok(Self { pair: Pair::Rsa(pair), public })
    }

    /// As PKCS#8 DER. It is secret: seal it before it touches a disk.
    ///
    /// # Errors
    /// When the library does not give it out.
    pub fn to_pkcs8(&self) -> Result<Vec<u8>, KeyError> {
        use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
        match &self.pair {
            Pair::Ed25519(pair) => {
                pair.to_pkcs8v1().map(|der| der.as_ref().to_vec()).map_err(|_| KeyError::Refused)
            }
            Pair::Ecdsa(pair) => {
                pair.to_pkcs8v1().map(|der| der.as_ref().to_vec()).map_err(|_| KeyError::Refused)
            }
            Pair::Rsa(pair) => AsDer::<Pkcs8V1Der>::as_der(pair)
                .map(|der| der.as_ref().to_vec())
                .map_err(|_| KeyError::Refused),
        }
    }
}

impl Signer for SigningKey {
    fn public_key(&self) -> &PublicKey {
        &self.public
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let failed = |_| SignError(String::from("the library refused"));
        match &self.pair {
            Pair::Ed25519(pair) => Ok(pair.sign(message).as_ref().to_vec()),
            Pair::Ecdsa(pair) => {
                pair.sign(&SystemRandom::new(), message).map(|made| made.as_ref().to_vec()).map_err(failed)
            }
            Pair::Rsa(pair) => {
                let mut made = vec![0; pair.public_modulus_len()];
                pair.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut made)
                    .map_err(failed)?;
                Ok(made)
            }
        }
    }
}

/// Whether a signature is this key's over this message. Ed25519 strictly: no small-order points, no malleability.
#[must_use]
pub fn verify_signature(key: &PublicKey, message: &[u8], made: &[u8]) -> bool {
    match key.algorithm() {
        Algorithm::Ed25519 => verify_ed25519(key, message, made),
        Algorithm::P256 => UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_FIXED, key.bytes())
            .verify(message, made)
            .is_ok(),
        Algorithm::P384 => UnparsedPublicKey::new(&signature::ECDSA_P384_SHA384_FIXED, key.bytes())
            .verify(message, made)
            .is_ok(),
        Algorithm::Rsa => UnparsedPublicKey::new(&signature::RSA_PKCS1_2048_8192_SHA256, key.bytes())
            .verify(message, made)
            .is_ok(),
    }
}

/// Strict verification as RFC 8032 §8.4 and its strictest readers want it, at the cost of the plain one: a signature that
/// holds has the canonical encoding of its own commitment, so comparing with the eight canonical encodings of small order
/// finds the same as decompressing it.
fn verify_ed25519(key: &PublicKey, message: &[u8], made: &[u8]) -> bool {
    use ed25519_dalek::Verifier as _;
    let (Some(point), Ok(signature)) = (key.ed25519_point(), ed25519_dalek::Signature::from_slice(made))
    else {
        return false;
    };
    !SMALL_ORDER.contains(signature.r_bytes()) && point.verify(message, &signature).is_ok()
}

/// The canonical encodings of the eight points of small order.
static SMALL_ORDER: LazyLock<[[u8; 32]; 8]> =
    LazyLock::new(|| curve25519_dalek::constants::EIGHT_TORSION.map(|point| point.compress().to_bytes()));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_signs_verifies_and_survives_pkcs8() {
        for key in [SigningKey::ed25519(&[7; 32]), SigningKey::p256(&[7; 32]), SigningKey::p384(&[7; 48])] {
            let key = key.unwrap();
            let made = key.sign(b"message").unwrap();
            assert!(verify_signature(key.public_key(), b"message", &made));
            assert!(!verify_signature(key.public_key(), b"massage", &made));
            assert!(!verify_signature(key.public_key(), b"message", &made[1..]));
            let again = SigningKey::from_pkcs8(&key.to_pkcs8().unwrap()).unwrap();
            assert_eq!(again.public_key(), key.public_key());
            let multikey = key.public_key().to_multikey();
            assert_eq!(&PublicKey::from_multikey(&multikey).unwrap(), key.public_key());
        }
        assert!(SigningKey::p256(&[0; 32]).is_err());
        assert!(PublicKey::from_multikey("z6Mk").is_err());
    }

    #[test]
    fn strict_as_the_library_is() {
        let key = SigningKey::ed25519(&[7; 32]).unwrap();
        let library = |key: &PublicKey, message: &[u8], made: &[u8]| {
            let point = ed25519_dalek::VerifyingKey::from_bytes(key.bytes().try_into().unwrap());
            let made = ed25519_dalek::Signature::from_slice(made);
            point.is_ok_and(|point| made.is_ok_and(|made| point.verify_strict(message, &made).is_ok()))
        };
        let made = key.sign(b"message").unwrap();
        for bit in 0..512 {
            let mut flipped = made.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(!verify_signature(key.public_key(), b"message", &flipped), "bit {bit}");
        }
        // Commitments and keys of small order, under which many messages share a signature.
        for (a, commitment) in SMALL_ORDER.iter().flat_map(|a| SMALL_ORDER.iter().map(move |b| (a, b))) {
            let weak = PublicKey::new(Algorithm::Ed25519, a).unwrap();
            for response in [[0; 32], made[32..].try_into().unwrap()] {
                let forged = [&commitment[..], &response[..]].concat();
                for key in [&weak, key.public_key()] {
                    let verdict = verify_signature(key, b"message", &forged);
                    assert_eq!(verdict, library(key, b"message", &forged));
                    assert!(!verdict);
                }
            }
        }
        assert!(library(key.public_key(), b"message", &made));
    }
}
