//! Tokens: what a cookie or a mailed link carries. The database keeps their digest only.

use base64_simd::URL_SAFE_NO_PAD;
use kernel::Ctx;
use sha2::{Digest as _, Sha256};

/// A fresh secret of 32 random bytes, as base64url.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Token(String);

impl Token {
    /// A new one.
    pub(crate) fn fresh(ctx: &Ctx) -> Self {
        Self(URL_SAFE_NO_PAD.encode_to_string(ctx.random_bytes()))
    }

    /// As the cookie or the address carries it.
    pub(crate) fn into_text(self) -> String {
        self.0
    }

    /// As the cookie or the address carries it.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// The key under which it is kept.
    pub(crate) fn key(&self) -> String {
        key_of(&self.0)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Token(…)")
    }
}

/// The key under which a token is kept: its SHA-256 in lower-case hex, as the web's cookies do.
pub(crate) fn key_of(token: &str) -> String {
    store::blobs::hex(&Sha256::digest(token.as_bytes()))
}
