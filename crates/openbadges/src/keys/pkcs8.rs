//! PKCS#8 around raw secrets, and its PEM form.

use super::multikey::KeyError;
use super::signing::Algorithm;

/// The DER that stands before a P-256 secret without its public key (RFC 5915 in RFC 5208).
const P256_PREFIX: [u8; 36] = [
    0x30, 0x41, 0x02, 0x01, 0x00, 0x30, 0x13, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06,
    0x08, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, 0x04, 0x27, 0x30, 0x25, 0x02, 0x01, 0x01, 0x04,
    0x20, 0,
];
const P384_PREFIX: [u8; 33] = [
    0x30, 0x4e, 0x02, 0x01, 0x00, 0x30, 0x10, 0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, 0x06,
    0x05, 0x2b, 0x81, 0x04, 0x00, 0x22, 0x04, 0x37, 0x30, 0x35, 0x02, 0x01, 0x01, 0x04, 0x30, 0,
];

/// A secret scalar as PKCS#8.
pub(super) fn wrap(algorithm: Algorithm, secret: &[u8]) -> Vec<u8> {
    let prefix: &[u8] = if algorithm == Algorithm::P384 { &P384_PREFIX } else { &P256_PREFIX };
    let mut der = prefix[..prefix.len() - 1].to_vec();
    der.extend_from_slice(secret);
    der
}

const BEGIN: &str = "-----BEGIN PRIVATE KEY-----";
const END: &str = "-----END PRIVATE KEY-----";

/// PEM of PKCS#8 DER (RFC 7468).
#[must_use]
pub fn pkcs8_pem(der: &[u8]) -> String {
    let text = base64_simd::STANDARD.encode_to_string(der);
    let mut pem = format!("{BEGIN}\n");
    for line in text.as_bytes().chunks(64) {
        pem.push_str(&String::from_utf8_lossy(line));
        pem.push('\n');
    }
    pem + END + "\n"
}

/// The DER of a PEM text.
///
/// # Errors
/// When the armour or the base64 is broken.
pub fn pkcs8_from_pem(pem: &str) -> Result<Vec<u8>, KeyError> {
    let malformed = || KeyError::Malformed("PEM");
    let (_, rest) = pem.split_once(BEGIN).ok_or_else(malformed)?;
    let (body, _) = rest.split_once(END).ok_or_else(malformed)?;
    let text: String = body.split_whitespace().collect();
    base64_simd::STANDARD.decode_to_vec(text).map_err(|_| malformed())
}
