//! The four cookies: session, visit (for those without a session), language, and the notice that the
//! next page shows.

use super::app::App;
use axum::http::{HeaderMap, HeaderValue, header};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

pub(super) const SESSION: &str = "bottega_session";
pub(super) const VISIT: &str = "bottega_visit";
pub(super) const LANGUAGE: &str = "bottega_language";
pub(super) const NOTICE: &str = "bottega_notice";

/// Seconds a session or a visit lasts without being used.
pub(super) const MONTH: i64 = 30 * 86_400;

/// The value of a cookie that the browser sent.
pub(super) fn value<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let sent = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    sent.flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

/// A `Set-Cookie` line; a lifetime of zero removes the cookie.
pub(super) fn set(app: &App, name: &str, value: &str, seconds: i64) -> Option<HeaderValue> {
    let secure = if app.is_secure() { "; Secure" } else { "" };
    let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}");
    HeaderValue::from_str(&line).ok()
}

/// Under which key a token is looked up: its SHA-256, so that a stolen table opens nothing.
#[must_use]
pub fn key_of(token: &str) -> String {
    store::blobs::hex(&Sha256::digest(token.as_bytes()))
}

/// The token that forms of this visitor carry.
pub(super) fn form_token(app: &App, secret_of_visitor: &str) -> String {
    store::blobs::hex(&keyed_digest(app.secret(), secret_of_visitor.as_bytes())[..16])
}

/// HMAC-SHA-256 of a text under a key: tokens, and keys derived for one purpose.
#[must_use]
pub fn keyed_digest(key: &[u8; 32], text: &[u8]) -> [u8; 32] {
    // A key of any length is taken, so the second arm is never reached.
    Hmac::<Sha256>::new_from_slice(key).map_or([0; 32], |mut mac| {
        mac.update(text);
        mac.finalize().into_bytes().into()
    })
}

/// Compares without telling by its duration how much was right.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |difference, (x, y)| difference | (x ^ y)) == 0
}
