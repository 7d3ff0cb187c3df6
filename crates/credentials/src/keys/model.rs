//! What a stored key is.

use kernel::{SigningKeyId, Timestamp};
use openbadges::keys::{KeyPublication, PublicKey, publish};
use serde_json::Value;

/// Where a key stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyState {
    /// It seals.
    Active,
    /// It sealed; what it sealed stays good.
    Retired,
    /// It fell into other hands at the moment it ended.
    Compromised,
}

impl KeyState {
    /// As stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Retired => "retired",
            Self::Compromised => "compromised",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Active, Self::Retired, Self::Compromised].into_iter().find(|state| state.as_str() == word)
    }
}

/// A key as it is stored.
#[derive(Debug, Clone)]
pub struct SigningKeyRow {
    /// Its id.
    pub id: SigningKeyId,
    /// The fragment of its verification method.
    pub fragment: String,
    /// The public half, as Multikey.
    pub public_multikey: String,
    /// The secret, sealed.
    pub sealed_secret: Vec<u8>,
    /// Where it stands.
    pub state: KeyState,
    /// Since when it is there.
    pub created_at: Timestamp,
    /// Since when it seals no more.
    pub ended_at: Option<Timestamp>,
}

/// The controller document of an organisation: every key it ever had.
#[must_use]
pub fn controller_document(did: &str, keys: &[SigningKeyRow]) -> Value {
    let publications: Vec<KeyPublication> = keys.iter().filter_map(publication).collect();
    publish(did, &publications)
}

fn publication(row: &SigningKeyRow) -> Option<KeyPublication> {
    let key = PublicKey::from_multikey(&row.public_multikey).ok()?;
    let compromised = (row.state == KeyState::Compromised).then_some(row.ended_at).flatten();
    Some(KeyPublication {
        fragment: row.fragment.clone(),
        key,
        expires: None,
        revoked: compromised.map(Timestamp::to_rfc3339),
    })
}
