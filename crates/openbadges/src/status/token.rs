//! The Token Status List (draft-ietf-oauth-status-list §4): zlib of statuses, entry 0 in the lowest bits of the first byte.
//!
//! The token around it is a JWT; whoever verifies it hands the `status_list` member in.

use super::StatusListError;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use serde_json::{Value, json};
use std::io::{Read, Write};

/// A list that unpacks to more than this is refused.
const MAXIMUM_BYTES: u64 = 16 << 20;

/// The statuses that the draft names (§7.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenStatus {
    /// 0
    Valid,
    /// 1
    Invalid,
    /// 2
    Suspended,
    /// Anything else, the issuer's own.
    Other(u8),
}

impl From<u8> for TokenStatus {
    fn from(value: u8) -> Self {
        match value {
            0 => Self::Valid,
            1 => Self::Invalid,
            2 => Self::Suspended,
            other => Self::Other(other),
        }
    }
}

/// A list of statuses of 1, 2, 4 or 8 bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenStatusList {
    bytes: Vec<u8>,
    bits: u8,
}

impl TokenStatusList {
    /// A list of that many zeros.
    ///
    /// # Errors
    /// When the bits are not 1, 2, 4 or 8.
    pub fn new(entries: usize, bits: u8) -> Result<Self, StatusListError> {
        if !matches!(bits, 1 | 2 | 4 | 8) {
            return Err(StatusListError::Malformed(format!("{bits} bits per status")));
        }
        Ok(Self { bytes: vec![0; (entries * usize::from(bits)).div_ceil(8)], bits })
    }

    /// How many entries it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bytes.len() * 8 / usize::from(self.bits)
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    fn place(&self, index: u64) -> Result<(usize, u8), StatusListError> {
        let out_of_range = || StatusListError::Range { index, length: self.len() };
        let index = usize::try_from(index).map_err(|_| out_of_range())?;
        let per_byte = usize::from(8 / self.bits);
        let shift = u8::try_from(index % per_byte).unwrap_or(0) * self.bits;
        if index < self.len() { Ok((index / per_byte, shift)) } else { Err(out_of_range()) }
    }

    fn mask(&self) -> u8 {
        u8::MAX >> (8 - self.bits)
    }

    /// The status of an entry.
    ///
    /// # Errors
    /// [`StatusListError::Range`]
    pub fn get(&self, index: u64) -> Result<TokenStatus, StatusListError> {
        let (byte, shift) = self.place(index)?;
        Ok(TokenStatus::from(self.bytes[byte] >> shift & self.mask()))
    }

    /// Sets an entry.
    ///
    /// # Errors
    /// [`StatusListError::Range`], or when the value needs more bits.
    pub fn set(&mut self, index: u64, value: u8) -> Result<(), StatusListError> {
        if value > self.mask() {
            return Err(StatusListError::Malformed(format!("status {value} in {} bits", self.bits)));
        }
        let (byte, shift) = self.place(index)?;
        self.bytes[byte] = self.bytes[byte] & !(self.mask() << shift) | value << shift;
        Ok(())
    }

    /// The `status_list` member of the token: `{"bits": …, "lst": …}`.
    ///
    /// # Errors
    /// When compression fails, which memory alone could cause.
    pub fn to_json(&self) -> Result<Value, StatusListError> {
        let failed = |problem: std::io::Error| StatusListError::Malformed(problem.to_string());
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&self.bytes).map_err(failed)?;
        let packed = encoder.finish().map_err(failed)?;
        Ok(json!({"bits": self.bits, "lst": base64_simd::URL_SAFE_NO_PAD.encode_to_string(packed)}))
    }

    /// Reads the `status_list` member; bombs are refused.
    ///
    /// # Errors
    /// See [`StatusListError`].
    pub fn from_json(list: &Value) -> Result<Self, StatusListError> {
        let malformed = |what: &str| StatusListError::Malformed(what.to_owned());
        let bits = list["bits"].as_u64().and_then(|bits| u8::try_from(bits).ok()).unwrap_or(0);
        let mut read = Self::new(0, bits)?;
        let text = list["lst"].as_str().ok_or_else(|| malformed("no lst"))?;
        let packed = base64_simd::URL_SAFE_NO_PAD
            .decode_to_vec(text)
            .map_err(|_| malformed("lst is not base64url"))?;
        let mut decoder = ZlibDecoder::new(packed.as_slice()).take(MAXIMUM_BYTES + 1);
        decoder.read_to_end(&mut read.bytes).map_err(|_| malformed("lst is not zlib"))?;
        if read.bytes.len() as u64 > MAXIMUM_BYTES {
            return Err(malformed("the list unpacks to more than 16 MB"));
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_bit_example_of_the_draft() {
        // status[0] = 1, [1] = 0, [2] = 0, [3] = 1, [4] = 1, [5] = 1, [6] = 0, [7] = 1, [8] = 1, [9] = 1, …
        let list = TokenStatusList::from_json(&json!({"bits": 1, "lst": "eNrbuRgAAhcBXQ"})).unwrap();
        assert_eq!(list.bytes, [0xb9, 0xa3]);
        let expected = [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1];
        for (index, value) in (0..).zip(expected) {
            assert_eq!(list.get(index).unwrap(), TokenStatus::from(value), "{index}");
        }
        assert!(list.get(16).is_err());
    }

    #[test]
    fn there_and_back() {
        for bits in [1, 2, 4, 8] {
            let mut list = TokenStatusList::new(100, bits).unwrap();
            let top = u8::MAX >> (8 - bits);
            list.set(0, top).unwrap();
            list.set(99, 1).unwrap();
            let list = TokenStatusList::from_json(&list.to_json().unwrap()).unwrap();
            assert_eq!(
                [0, 1, 99].map(|index| list.get(index).unwrap()),
                [top.into(), TokenStatus::Valid, TokenStatus::Invalid]
            );
        }
        assert!(TokenStatusList::new(1, 3).is_err());
        assert!(TokenStatusList::from_json(&json!({"bits": 1, "lst": "!"})).is_err());
        assert!(TokenStatusList::new(1, 1).unwrap().set(0, 2).is_err());
    }
}
