//! Canonical forms: RDFC-1.0 of quads, JCS (RFC 8785) of JSON, and reading N-Quads.

mod jcs;
mod ndegree;
pub mod nquads;
mod rdfc;

pub use jcs::jcs;
pub use rdfc::{CanonError, Canonical, HashAlgorithm, Limits, canonicalize, write_statement};

/// Writes lower-case hexadecimal.
pub fn write_hex(bytes: &[u8], out: &mut Vec<u8>) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    for byte in bytes {
        out.extend_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
}

/// Lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    let mut out = Vec::with_capacity(bytes.len() * 2);
    write_hex(bytes, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}
