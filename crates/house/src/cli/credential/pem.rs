//! Armour (RFC 7468): base64 between two lines that say what it is.

use super::super::Failure;

/// The label of a certificate.
pub(super) const CERTIFICATE: &str = "CERTIFICATE";

/// Bytes in armour.
pub(super) fn wrap(label: &str, bytes: &[u8]) -> String {
    let text = base64_simd::STANDARD.encode_to_string(bytes);
    let mut armoured = format!("-----BEGIN {label}-----\n");
    for line in text.as_bytes().chunks(64) {
        armoured.extend(line.iter().map(|byte| char::from(*byte)));
        armoured.push('\n');
    }
    armoured + &format!("-----END {label}-----\n")
}

/// Whether a text has armour of this label.
pub(super) fn has(label: &str, text: &str) -> bool {
    text.contains(&format!("-----BEGIN {label}-----"))
}

/// What stands in every armour of this label, in order.
pub(super) fn unwrap_all(label: &str, text: &str) -> Result<Vec<Vec<u8>>, Failure> {
    let (begin, end) = (format!("-----BEGIN {label}-----"), format!("-----END {label}-----"));
    let broken = || Failure(format!("its {label} is broken: there must be base64 between {begin} and {end}"));
    let bodies = text.split(begin.as_str()).skip(1);
    bodies
        .map(|rest| {
            let (body, _) = rest.split_once(end.as_str()).ok_or_else(broken)?;
            let body: String = body.split_whitespace().collect();
            base64_simd::STANDARD.decode_to_vec(body).map_err(|_| broken())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_come_back_and_a_cut_one_is_refused() {
        let text = wrap(CERTIFICATE, &[7; 100]) + &wrap(CERTIFICATE, b"x");
        assert_eq!(unwrap_all(CERTIFICATE, &text).ok().map(|all| all.len()), Some(2));
        assert!(unwrap_all(CERTIFICATE, &text[..60]).is_err());
        assert!(!has(CERTIFICATE, "-----BEGIN PRIVATE KEY-----"));
    }
}
