//! The keyring: unseals secrets, signs documents, knows the addresses credentials carry.

use super::model::SigningKeyRow;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use kernel::{Entropy, OrganisationId, Timestamp};
use openbadges::jsonld::{Engine, contexts};
use openbadges::keys::{Algorithm, Signer as _, SigningKey, did_web_of_url};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use std::sync::{Mutex, PoisonError};

/// Why something could not be sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealProblem {
    /// The stored secret does not open: it was sealed under another installation's secret.
    #[error("the signing key cannot be opened: is this the secret_key_file it was sealed under?")]
    WrongSecret,
    /// The stored secret is not a key.
    #[error("the signing key is broken")]
    BrokenKey,
    /// The document cannot be signed.
    #[error("the document cannot be signed: {0}")]
    Document(String),
}

/// Bytes of the nonce before a sealed secret.
const NONCE: usize = 12;

/// Unseals secrets and signs with them.
pub struct Keyring {
    cipher: ChaCha20Poly1305,
    origin: String,
    log_seed: [u8; 32],
    engine: Mutex<Engine>,
}

impl Keyring {
    /// A keyring whose secrets are sealed under `secret`, for a server known as `origin`.
    #[must_use]
    pub fn new(secret: &[u8; 32], origin: &str) -> Self {
        let mut engine = Engine::new();
        if let Err(problem) = engine.register(&annex_context_url(origin), &contexts::annex_one()) {
            tracing::error!(%problem, "the context of Annex I is broken");
        }
        let cipher = ChaCha20Poly1305::new(&Key::from(*secret));
        let log_seed = web::server::keyed_digest(secret, b"transparency log");
        Self { cipher, origin: origin.to_owned(), log_seed, engine: Mutex::new(engine) }
    }

    /// The origin that credentials carry.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The seed of the key that signs for the transparency log.
    pub(crate) const fn log_seed(&self) -> &[u8; 32] {
        &self.log_seed
    }

    /// The address of the context that defines the terms of Annex I.
    #[must_use]
    pub fn annex_context(&self) -> String {
        annex_context_url(&self.origin)
    }

    /// An organisation's DID: `did:web:host:issuers:org_…`.
    #[must_use]
    pub fn did_of(&self, organisation: &OrganisationId) -> String {
        let address = format!("{}/issuers/{organisation}", self.origin);
        // did:web is read over https; a local server without TLS keeps the same name.
        let https = address.replacen("http://", "https://", 1);
        did_web_of_url(&https).unwrap_or(address)
    }

    /// A new Ed25519 key: its public half as Multikey, its secret sealed for `row`.
    ///
    /// # Errors
    /// Never in practice: 32 random bytes are a key.
    pub fn create(&self, row: &str, entropy: &dyn Entropy) -> Result<(String, Vec<u8>), SealProblem> {
        self.create_of(Algorithm::Ed25519, row, entropy)
    }

    /// A new key of a kind: its public half as Multikey, its secret sealed for `row`.
    ///
    /// # Errors
    /// When no random number was a key, or no key of this kind can be made.
    pub fn create_of(
        &self,
        algorithm: Algorithm,
        row: &str,
        entropy: &dyn Entropy,
    ) -> Result<(String, Vec<u8>), SealProblem> {
        let mut secret = [0u8; 48];
        let secret = &mut secret[..if algorithm == Algorithm::P384 { 48 } else { 32 }];
        // One number in 2^32 is no scalar of P-256; then another is taken.
        for _ in 0..4 {
            entropy.fill(secret);
            if let Ok(key) = key_of(algorithm, secret) {
                return Ok((key.public_key().to_multikey(), self.seal(row, secret, entropy)?));
            }
        }
        Err(SealProblem::BrokenKey)
    }

    fn seal(&self, row: &str, secret: &[u8], entropy: &dyn Entropy) -> Result<Vec<u8>, SealProblem> {
        let mut nonce = [0u8; NONCE];
        entropy.fill(&mut nonce);
        let payload = Payload { msg: secret, aad: row.as_bytes() };
        let sealed = self.cipher.encrypt(&Nonce::from(nonce), payload).map_err(|_| SealProblem::BrokenKey)?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// The key of a row.
    ///
    /// # Errors
    /// When it was sealed under another secret, or is broken.
    pub fn open(&self, row: &SigningKeyRow) -> Result<SigningKey, SealProblem> {
        self.open_of(Algorithm::Ed25519, row.id.as_str(), &row.sealed_secret)
    }

    /// The key of a kind that was sealed for `row`.
    ///
    /// # Errors
    /// When it was sealed under another secret or for another row, or is broken.
    pub fn open_of(
        &self,
        algorithm: Algorithm,
        row: &str,
        sealed_secret: &[u8],
    ) -> Result<SigningKey, SealProblem> {
        let (nonce, sealed) = sealed_secret.split_at_checked(NONCE).ok_or(SealProblem::BrokenKey)?;
        let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| SealProblem::BrokenKey)?;
        let payload = Payload { msg: sealed, aad: row.as_bytes() };
        let secret =
            self.cipher.decrypt(&Nonce::from(nonce), payload).map_err(|_| SealProblem::WrongSecret)?;
        key_of(algorithm, &secret)
    }

    /// Signs a document with `eddsa-rdfc-2022` as `did`.
    ///
    /// # Errors
    /// When the key does not open or the document cannot be signed.
    pub fn sign(
        &self,
        did: &str,
        row: &SigningKeyRow,
        document: &str,
        now: Timestamp,
    ) -> Result<String, SealProblem> {
        self.sign_with(&self.open(row)?, &format!("{did}#{}", row.fragment), document, now)
    }

    /// Signs a document with `eddsa-rdfc-2022` and a key that is open.
    pub(crate) fn sign_with(
        &self,
        key: &SigningKey,
        method: &str,
        document: &str,
        now: Timestamp,
    ) -> Result<String, SealProblem> {
        let options = ProofOptions::new(Suite::EddsaRdfc2022, method, &now.to_rfc3339());
        self.with_engine(|engine| secure(&mut Securing::new(engine, key), document, &options))
            .map_err(|problem| SealProblem::Document(problem.to_string()))
    }

    /// Lends the compiled contexts, the network's own among them.
    pub(crate) fn with_engine<T>(&self, work: impl FnOnce(&mut Engine) -> T) -> T {
        work(&mut self.engine.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn key_of(algorithm: Algorithm, secret: &[u8]) -> Result<SigningKey, SealProblem> {
    let broken = |_| SealProblem::BrokenKey;
    let key = match algorithm {
        Algorithm::Ed25519 => SigningKey::ed25519(secret.try_into().map_err(broken)?),
        Algorithm::P256 => SigningKey::p256(secret.try_into().map_err(broken)?),
        Algorithm::P384 => SigningKey::p384(secret.try_into().map_err(broken)?),
        Algorithm::Rsa => return Err(SealProblem::BrokenKey),
    };
    key.map_err(|_| SealProblem::BrokenKey)
}

fn annex_context_url(origin: &str) -> String {
    format!("{origin}/contexts/annex-one.json")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::KeyState;
    use kernel::{SeededEntropy, SigningKeyId};

    #[test]
    fn a_secret_opens_under_its_own_installation_and_row_only() {
        let entropy = SeededEntropy::new(5);
        let now = Timestamp::from_microseconds(1_000_000);
        let keyring = Keyring::new(&[7; 32], "https://bottega.example");
        let id = SigningKeyId::fresh(now, &entropy);
        let (public_multikey, sealed_secret) = keyring.create(id.as_str(), &entropy).unwrap();
        let row = SigningKeyRow {
            id,
            fragment: "key-1".to_owned(),
            public_multikey,
            sealed_secret,
            state: KeyState::Active,
            created_at: now,
            ended_at: None,
        };
        assert_eq!(keyring.open(&row).unwrap().public_key().to_multikey(), row.public_multikey);
        let moved = SigningKeyRow { id: SigningKeyId::fresh(now, &entropy), ..row.clone() };
        assert!(matches!(keyring.open(&moved), Err(SealProblem::WrongSecret)));
        let other = Keyring::new(&[8; 32], "https://bottega.example");
        assert!(matches!(other.open(&row), Err(SealProblem::WrongSecret)));
    }

    #[test]
    fn the_did_is_read_over_https() {
        let entropy = SeededEntropy::new(5);
        let organisation = OrganisationId::fresh(Timestamp::from_microseconds(0), &entropy);
        let did = Keyring::new(&[0; 32], "http://127.0.0.1:8080").did_of(&organisation);
        assert_eq!(did, format!("did:web:127.0.0.1%3A8080:issuers:{organisation}"));
    }
}
