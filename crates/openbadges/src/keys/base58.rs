//! base58btc. The two lengths that every credential needs (Ed25519 keys and signatures) have a fast path elsewhere.

const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// The value of each letter, 255 for what is none.
const VALUES: [u8; 128] = {
    let mut values = [255; 128];
    let mut value: u8 = 0;
    while value < 58 {
        values[ALPHABET[value as usize] as usize] = value;
        value += 1;
    }
    values
};
/// Longer texts are no key and no signature; the algorithm is quadratic.
const MAXIMUM: usize = 4096;

/// base58btc of bytes.
#[must_use]
pub fn base58_encode(bytes: &[u8]) -> String {
    if let Ok(signature) = <&[u8; 64]>::try_from(bytes) {
        let mut out = [0u8; 88];
        let length = usize::from(five8::encode_64(signature, &mut out));
        return String::from_utf8_lossy(&out[..length]).into_owned();
    }
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    let mut digits: Vec<u8> = Vec::with_capacity(bytes.len() * 138 / 100 + 1);
    for byte in bytes {
        let mut carry = u32::from(*byte);
        for digit in &mut digits {
            carry += u32::from(*digit) << 8;
            *digit = u8::try_from(carry % 58).unwrap_or(0);
            carry /= 58;
        }
        while carry > 0 {
            digits.push(u8::try_from(carry % 58).unwrap_or(0));
            carry /= 58;
        }
    }
    let letters = digits.iter().rev().map(|digit| char::from(ALPHABET[usize::from(*digit)]));
    std::iter::repeat_n('1', zeros).chain(letters).collect()
}

/// Bytes of a base58btc text; `None` for other letters and for texts longer than any key.
#[must_use]
pub fn base58_decode(text: &str) -> Option<Vec<u8>> {
    if text.len() > MAXIMUM {
        return None;
    }
    let mut signature = [0; 64];
    if text.len() > 63 && five8::decode_64(text.as_bytes(), &mut signature).is_ok() {
        return Some(signature.to_vec());
    }
    let zeros = text.bytes().take_while(|byte| *byte == b'1').count();
    let mut bytes: Vec<u8> = Vec::with_capacity(text.len());
    for letter in text.bytes() {
        let mut carry = u32::from(*VALUES.get(usize::from(letter)).filter(|value| **value < 58)?);
        for byte in &mut bytes {
            carry += u32::from(*byte) * 58;
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        while carry > 0 {
            bytes.push(carry.to_le_bytes()[0]);
            carry >>= 8;
        }
    }
    bytes.extend(std::iter::repeat_n(0, zeros));
    bytes.reverse();
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for bytes in [&b""[..], b"\0", b"\0\0a", b"hello world", &[255; 34], &[7; 64], &[0; 64]] {
            assert_eq!(base58_decode(&base58_encode(bytes)).unwrap(), bytes);
        }
        assert_eq!(base58_encode(b"Hello World!"), "2NEpo7TZRRrLZSi2U");
        assert_eq!(base58_decode("0OIl"), None);
    }
}
