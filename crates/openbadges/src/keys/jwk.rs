//! JSON Web Keys (RFC 7517, RFC 7518 §6, RFC 8037), public ones.

use super::{Algorithm, KeyError, PublicKey};
use p256::elliptic_curve::sec1::ToSec1Point;
use serde_json::{Value, json};

fn bytes_of(jwk: &Value, name: &str) -> Result<Vec<u8>, KeyError> {
    let text = jwk[name].as_str().ok_or(KeyError::Malformed("JWK"))?;
    base64_simd::URL_SAFE_NO_PAD.decode_to_vec(text).map_err(|_| KeyError::Malformed("JWK"))
}

/// The key of a JWK.
///
/// # Errors
/// When the kind is unknown or a member is missing.
pub fn public_key_of_jwk(jwk: &Value) -> Result<PublicKey, KeyError> {
    let text = |name: &str| jwk[name].as_str().unwrap_or_default();
    match (text("kty"), text("crv")) {
        ("OKP", "Ed25519") => PublicKey::new(Algorithm::Ed25519, &bytes_of(jwk, "x")?),
        ("EC", "P-256") => point(jwk, Algorithm::P256),
        ("EC", "P-384") => point(jwk, Algorithm::P384),
        ("RSA", _) => PublicKey::new(Algorithm::Rsa, &rsa_der(&bytes_of(jwk, "n")?, &bytes_of(jwk, "e")?)),
        (kind, curve) => Err(KeyError::UnknownKind(format!("{kind} {curve}"))),
    }
}

fn point(jwk: &Value, algorithm: Algorithm) -> Result<PublicKey, KeyError> {
    let (x, y) = (bytes_of(jwk, "x")?, bytes_of(jwk, "y")?);
    let length = algorithm.scalar_length();
    if x.len() != length || y.len() != length {
        return Err(KeyError::Malformed(algorithm.name()));
    }
    let full = [&[4], x.as_slice(), y.as_slice()].concat();
    if decompress(algorithm, &full)? != full {
        return Err(KeyError::Malformed(algorithm.name()));
    }
    PublicKey::new(algorithm, &full)
}

/// The uncompressed point, checked to lie on the curve.
fn decompress(algorithm: Algorithm, point: &[u8]) -> Result<Vec<u8>, KeyError> {
    let malformed = || KeyError::Malformed(algorithm.name());
    Ok(if algorithm == Algorithm::P256 {
        let key = p256::PublicKey::from_sec1_bytes(point).map_err(|_| malformed())?;
        key.to_sec1_point(false).as_bytes().to_vec()
    } else {
        let key = p384::PublicKey::from_sec1_bytes(point).map_err(|_| malformed())?;
        key.to_sec1_point(false).as_bytes().to_vec()
    })
}

/// The JWK of a key.
///
/// # Errors
/// When the key's bytes are no point of its curve.
pub fn jwk_of(key: &PublicKey) -> Result<Value, KeyError> {
    let text = |bytes: &[u8]| base64_simd::URL_SAFE_NO_PAD.encode_to_string(bytes);
    let algorithm = key.algorithm();
    match algorithm {
        Algorithm::Ed25519 => Ok(json!({"kty": "OKP", "crv": "Ed25519", "x": text(key.bytes())})),
        Algorithm::P256 | Algorithm::P384 => {
            let full = decompress(algorithm, key.bytes())?;
            let (x, y) = full[1..].split_at(algorithm.scalar_length());
            Ok(json!({"kty": "EC", "crv": algorithm.name(), "x": text(x), "y": text(y)}))
        }
        Algorithm::Rsa => {
            let (n, e) = rsa_numbers(key.bytes()).ok_or(KeyError::Malformed("RSA"))?;
            Ok(json!({"kty": "RSA", "n": text(n), "e": text(e)}))
        }
    }
}

/// DER `RSAPublicKey` (RFC 8017 A.1.1).
fn rsa_der(n: &[u8], e: &[u8]) -> Vec<u8> {
    let body = [der_integer(n), der_integer(e)].concat();
    [der_header(0x30, body.len()), body].concat()
}

fn der_integer(number: &[u8]) -> Vec<u8> {
    let zeros = number.iter().take_while(|byte| **byte == 0).count().min(number.len().saturating_sub(1));
    let number = &number[zeros..];
    let sign: &[u8] = if number.first().is_some_and(|byte| byte & 0x80 != 0) { &[0] } else { &[] };
    [der_header(2, sign.len() + number.len()).as_slice(), sign, number].concat()
}

fn der_header(tag: u8, length: usize) -> Vec<u8> {
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => vec![tag, short],
        Ok(short) => vec![tag, 0x81, short],
        Err(_) => {
            let [.., high, low] = length.to_be_bytes();
            vec![tag, 0x82, high, low]
        }
    }
}

/// The two integers of a DER `RSAPublicKey`, without sign bytes.
fn rsa_numbers(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (body, _) = der_value(der, 0x30)?;
    let (n, rest) = der_value(body, 2)?;
    let (e, _) = der_value(rest, 2)?;
    let unsigned = |number: &'_ [u8]| usize::from(number.len() > 1 && number[0] == 0);
    Some((&n[unsigned(n)..], &e[unsigned(e)..]))
}

fn der_value(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, rest) = der.split_first()?;
    let (length, rest) = match rest.split_first()? {
        (0x81, rest) => (usize::from(*rest.first()?), &rest[1..]),
        (0x82, rest) => (usize::from(*rest.first()?) << 8 | usize::from(*rest.get(1)?), &rest[2..]),
        (short, rest) if *short < 0x80 => (usize::from(*short), rest),
        _ => return None,
    };
    (*found == tag && length <= rest.len()).then(|| rest.split_at(length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Signer, SigningKey};

    #[test]
    fn there_and_back() {
        for key in [SigningKey::ed25519(&[7; 32]), SigningKey::p256(&[7; 32]), SigningKey::p384(&[7; 48])] {
            let key = key.unwrap().public_key().clone();
            assert_eq!(public_key_of_jwk(&jwk_of(&key).unwrap()).unwrap(), key);
        }
        let rsa = PublicKey::new(Algorithm::Rsa, &rsa_der(&[0xd5; 256], &[1, 0, 1])).unwrap();
        assert_eq!(public_key_of_jwk(&jwk_of(&rsa).unwrap()).unwrap(), rsa);
    }

    #[test]
    fn a_point_off_the_curve_is_refused() {
        let mut jwk = jwk_of(SigningKey::p256(&[7; 32]).unwrap().public_key()).unwrap();
        jwk["y"] = jwk["x"].clone();
        assert!(public_key_of_jwk(&jwk).is_err());
    }
}
