//! Many Ed25519 signatures of one key in one multi-scalar multiplication.
//!
//! Cofactorless batch verification can differ from single verification only for signatures with a torsion part; with
//! random weights such a batch fails, and the caller checks its members one by one.

use crate::keys::{Algorithm, PublicKey};
use curve25519_dalek::constants::ED25519_BASEPOINT_POINT;
use curve25519_dalek::edwards::{CompressedEdwardsY, EdwardsPoint};
use curve25519_dalek::scalar::Scalar;
use curve25519_dalek::traits::{IsIdentity, VartimeMultiscalarMul};
use sha2::{Digest, Sha256, Sha512};

/// Whether every signature holds. `seed` must be randomness that whoever signed could not foresee.
#[must_use]
pub fn verify_same_key(key: &PublicKey, items: &[(&[u8; 64], &[u8; 64])], seed: &[u8; 32]) -> bool {
    if items.is_empty() {
        return true;
    }
    equation(key, items, seed).is_some_and(|sum| sum.is_identity())
}

/// The weighted sum of all verification equations: the identity when all hold. `None` when a part is malformed.
fn equation(key: &PublicKey, items: &[(&[u8; 64], &[u8; 64])], seed: &[u8; 32]) -> Option<EdwardsPoint> {
    let key_bytes: &[u8; 32] = key.bytes().try_into().ok()?;
    if key.algorithm() != Algorithm::Ed25519 {
        return None;
    }
    let point = CompressedEdwardsY(*key_bytes).decompress().filter(|point| !point.is_small_order())?;
    let transcript = transcript(key_bytes, items, seed);
    let (mut base, mut of_key) = (Scalar::ZERO, Scalar::ZERO);
    let mut scalars = Vec::with_capacity(items.len() + 2);
    let mut points = Vec::with_capacity(items.len() + 2);
    for (index, (message, signature)) in (0u64..).zip(items) {
        let (commitment, response) = signature.split_first_chunk::<32>()?;
        let response: &[u8; 32] = response.try_into().ok()?;
        let response = Option::<Scalar>::from(Scalar::from_canonical_bytes(*response))?;
        let weight = weight(&transcript, index);
        base += weight * response;
        of_key += weight * challenge(commitment, key_bytes, message);
        scalars.push(weight);
        // A commitment of small order is refused, as strict verification does.
        points.push(CompressedEdwardsY(*commitment).decompress().filter(|point| !point.is_small_order())?);
    }
    scalars.extend([-base, of_key]);
    points.extend([ED25519_BASEPOINT_POINT, point]);
    Some(EdwardsPoint::vartime_multiscalar_mul(&scalars, &points))
}

/// The weights commit to the whole batch and to fresh randomness.
fn transcript(key: &[u8; 32], items: &[(&[u8; 64], &[u8; 64])], seed: &[u8; 32]) -> [u8; 64] {
    let mut hash = Sha512::new();
    hash.update(seed);
    hash.update(key);
    for (message, signature) in items {
        hash.update(message);
        hash.update(signature);
    }
    hash.finalize().into()
}

fn weight(transcript: &[u8; 64], index: u64) -> Scalar {
    let mut hash = Sha256::new();
    hash.update(transcript);
    hash.update(index.to_le_bytes());
    let mut bytes = [0; 32];
    bytes[..16].copy_from_slice(&hash.finalize()[..16]);
    Scalar::from_bytes_mod_order(bytes)
}

fn challenge(commitment: &[u8; 32], key: &[u8; 32], message: &[u8; 64]) -> Scalar {
    let mut hash = Sha512::new();
    hash.update(commitment);
    hash.update(key);
    hash.update(message);
    Scalar::from_bytes_mod_order_wide(&hash.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{Signer, SigningKey};

    #[test]
    fn one_wrong_signature_spoils_the_batch() {
        let key = SigningKey::ed25519(&[5; 32]).unwrap();
        let messages: Vec<[u8; 64]> = (0..40).map(|number| [number; 64]).collect();
        let mut made: Vec<[u8; 64]> =
            messages.iter().map(|message| key.sign(message).unwrap().try_into().unwrap()).collect();
        let check = |made: &[[u8; 64]]| {
            verify_same_key(key.public_key(), &messages.iter().zip(made).collect::<Vec<_>>(), &[9; 32])
        };
        assert!(check(&made));
        for bit in [0, 255, 256, 511] {
            made[17][bit / 8] ^= 1 << (bit % 8);
            assert!(!check(&made), "bit {bit}");
            made[17][bit / 8] ^= 1 << (bit % 8);
        }
        made.swap(3, 4);
        assert!(!check(&made));
    }
}
