//! The ways of signing, the keys behind them, and the programs that may ask.

use crate::keys::{Keyring, SealProblem};
use kernel::{ApiKeyId, Ctx, Timestamp};
use openbadges::keys::{Algorithm, SigningKey};
use openbadges::proof::Suite;

/// A way of signing with an address of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instance {
    /// eddsa-rdfc-2022.
    EddsaRdfc,
    /// eddsa-jcs-2022.
    EddsaJcs,
    /// ecdsa-rdfc-2019 on P-256.
    EcdsaRdfcP256,
    /// ecdsa-rdfc-2019 on P-384.
    EcdsaRdfcP384,
    /// ecdsa-sd-2023.
    EcdsaSd,
    /// eddsa-rdfc-2022, with a place in a status list.
    Status,
}

impl Instance {
    /// Every one.
    pub const ALL: [Self; 6] = [
        Self::EddsaRdfc,
        Self::EddsaJcs,
        Self::EcdsaRdfcP256,
        Self::EcdsaRdfcP384,
        Self::EcdsaSd,
        Self::Status,
    ];

    /// Its name in addresses.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::EddsaRdfc => "eddsa-rdfc-2022",
            Self::EddsaJcs => "eddsa-jcs-2022",
            Self::EcdsaRdfcP256 => "ecdsa-rdfc-2019-p256",
            Self::EcdsaRdfcP384 => "ecdsa-rdfc-2019-p384",
            Self::EcdsaSd => "ecdsa-sd-2023",
            Self::Status => "status",
        }
    }

    /// The path at which it issues.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::EddsaRdfc => "/eddsa-rdfc-2022/credentials/issue",
            Self::EddsaJcs => "/eddsa-jcs-2022/credentials/issue",
            Self::EcdsaRdfcP256 => "/ecdsa-rdfc-2019-p256/credentials/issue",
            Self::EcdsaRdfcP384 => "/ecdsa-rdfc-2019-p384/credentials/issue",
            Self::EcdsaSd => "/ecdsa-sd-2023/credentials/issue",
            Self::Status => "/status/credentials/issue",
        }
    }

    /// How it signs.
    #[must_use]
    pub const fn suite(self) -> Suite {
        match self {
            Self::EddsaRdfc | Self::Status => Suite::EddsaRdfc2022,
            Self::EddsaJcs => Suite::EddsaJcs2022,
            Self::EcdsaRdfcP256 | Self::EcdsaRdfcP384 => Suite::EcdsaRdfc2019,
            Self::EcdsaSd => Suite::EcdsaSd2023,
        }
    }

    /// With which kind of key.
    #[must_use]
    pub const fn algorithm(self) -> Algorithm {
        match self {
            Self::EddsaRdfc | Self::EddsaJcs | Self::Status => Algorithm::Ed25519,
            Self::EcdsaRdfcP256 | Self::EcdsaSd => Algorithm::P256,
            Self::EcdsaRdfcP384 => Algorithm::P384,
        }
    }
}

/// The kinds of key the network has, with their words as stored.
pub(super) const KINDS: [(Algorithm, &str); 3] =
    [(Algorithm::Ed25519, "ed25519"), (Algorithm::P256, "p256"), (Algorithm::P384, "p384")];

/// A key of the network itself.
#[derive(Debug, Clone)]
pub struct ProtocolIssuer {
    /// Its kind.
    pub algorithm: Algorithm,
    /// The public half, as Multikey.
    pub public_multikey: String,
    /// The secret, sealed.
    pub sealed_secret: Vec<u8>,
    /// Since when it is there.
    pub created_at: Timestamp,
}

impl ProtocolIssuer {
    /// The `did:key`.
    #[must_use]
    pub fn did(&self) -> String {
        format!("did:key:{}", self.public_multikey)
    }

    /// The verification method.
    #[must_use]
    pub fn method(&self) -> String {
        format!("{}#{}", self.did(), self.public_multikey)
    }

    /// The secret key.
    ///
    /// # Errors
    /// When it was sealed under another installation's secret or for another network.
    pub fn open(&self, keyring: &Keyring, ctx: &Ctx) -> Result<SigningKey, SealProblem> {
        keyring.open_of(self.algorithm, &sealed_for(ctx, self.algorithm), &self.sealed_secret)
    }
}

/// What the secret of a kind is sealed for: it opens in its own network and as its own kind only.
pub(super) fn sealed_for(ctx: &Ctx, algorithm: Algorithm) -> String {
    format!("protocol issuer {} {}", ctx.network, algorithm.name())
}

/// A program that may ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// Its id.
    pub id: ApiKeyId,
    /// How the administrator calls it.
    pub name: String,
    /// Since when it may.
    pub created_at: Timestamp,
    /// Since when it may no more.
    pub ended_at: Option<Timestamp>,
}
