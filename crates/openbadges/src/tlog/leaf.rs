//! What stands in the log for a credential: a salted hash, and nothing else.

use super::Hash;
use sha2::{Digest as _, Sha256};

/// Keeps entries of this log apart from every other use of SHA-256.
const DOMAIN: &[u8] = b"bottega.log.entry.v1\n";

/// 32 random bytes that stay with the credential, so that nobody can guess an entry from the log alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Salt(pub [u8; 32]);

/// One entry of the log: SHA-256 over the domain line, the salt and the SHA-256 of the credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry(Hash);

impl Entry {
    /// The entry of a credential: `secured` is the credential exactly as it was issued. Of an SD-JWT only
    /// the part the issuer signed counts, since a holder may leave disclosures out.
    #[must_use]
    pub fn of(secured: &str, salt: &Salt) -> Self {
        let secured = secured.trim();
        let issued = match secured.split_once('~') {
            Some((signed, _)) if !secured.starts_with(['{', '[']) => signed,
            _ => secured,
        };
        let digest = Sha256::digest(issued);
        Self(Sha256::new().chain_update(DOMAIN).chain_update(salt.0).chain_update(digest).finalize().into())
    }

    /// The 32 bytes as they stand in an entry bundle.
    #[must_use]
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The leaf hash (RFC 6962 section 2.1): SHA-256 over a zero byte and the entry.
    #[must_use]
    pub fn leaf_hash(&self) -> Hash {
        Sha256::new().chain_update([0]).chain_update(self.0).finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn salt_and_text_both_count_and_disclosures_do_not() {
        let (one, two) = (Salt([1; 32]), Salt([2; 32]));
        assert_ne!(Entry::of("{}", &one), Entry::of("{}", &two));
        assert_ne!(Entry::of("{}", &one), Entry::of("{ }", &one));
        assert_eq!(Entry::of("a.b.c~x~y~", &one), Entry::of("a.b.c~", &one));
        assert_ne!(Entry::of("{\"a\":\"~1\"}", &one), Entry::of("{\"a\":\"~2\"}", &one));
    }
}
