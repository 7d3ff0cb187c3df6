//! The cryptosuites.

use super::ProofError;
use crate::canon::HashAlgorithm;
use crate::keys::Algorithm;

/// A way of making a proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Suite {
    /// vc-di-eddsa §3.2
    EddsaRdfc2022,
    /// vc-di-eddsa §3.3
    EddsaJcs2022,
    /// vc-di-ecdsa §3.2
    EcdsaRdfc2019,
    /// vc-di-ecdsa §3.3
    EcdsaJcs2019,
    /// vc-di-ecdsa §3.4, selective disclosure
    EcdsaSd2023,
    /// vc-di-eddsa §3.4, read only
    Ed25519Signature2020,
}

/// Every suite with its name.
const NAMES: [(Suite, &str); 6] = [
    (Suite::EddsaRdfc2022, "eddsa-rdfc-2022"),
    (Suite::EddsaJcs2022, "eddsa-jcs-2022"),
    (Suite::EcdsaRdfc2019, "ecdsa-rdfc-2019"),
    (Suite::EcdsaJcs2019, "ecdsa-jcs-2019"),
    (Suite::EcdsaSd2023, "ecdsa-sd-2023"),
    (Suite::Ed25519Signature2020, "Ed25519Signature2020"),
];

impl Suite {
    /// Its name, the value of `cryptosuite` (for the last one the proof's type).
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|entry| entry.0 == self).map_or("", |entry| entry.1)
    }

    /// The suite of a name.
    ///
    /// # Errors
    /// [`ProofError::UnknownSuite`]
    pub fn parse(name: &str) -> Result<Self, ProofError> {
        let found = NAMES.iter().find(|entry| entry.1 == name).map(|entry| entry.0);
        found.ok_or_else(|| ProofError::UnknownSuite(name.to_owned()))
    }

    /// Whether the document is canonicalized as JSON, not as RDF.
    #[must_use]
    pub fn is_jcs(self) -> bool {
        matches!(self, Self::EddsaJcs2022 | Self::EcdsaJcs2019)
    }

    /// The hash that goes with a kind of key.
    ///
    /// # Errors
    /// [`ProofError::WrongKey`]
    pub fn hash_for(self, algorithm: Algorithm) -> Result<HashAlgorithm, ProofError> {
        let ecdsa = matches!(self, Self::EcdsaRdfc2019 | Self::EcdsaJcs2019);
        match (self, algorithm) {
            (Self::EddsaRdfc2022 | Self::EddsaJcs2022 | Self::Ed25519Signature2020, Algorithm::Ed25519)
            | (Self::EcdsaSd2023, Algorithm::P256) => Ok(HashAlgorithm::Sha256),
            (_, Algorithm::P256) if ecdsa => Ok(HashAlgorithm::Sha256),
            (_, Algorithm::P384) if ecdsa => Ok(HashAlgorithm::Sha384),
            _ => Err(ProofError::WrongKey(self.name())),
        }
    }

    /// The bytes of a signature by a kind of key.
    #[must_use]
    pub fn signature_length(algorithm: Algorithm) -> usize {
        if algorithm == Algorithm::P384 { 96 } else { 64 }
    }
}
