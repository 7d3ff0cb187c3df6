//! The list itself: gzip of a bitstring, entry 0 in the highest bit of the first byte (§3.3).

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use std::io::{Read, Write};

/// Fewer entries would tell who asks about whom (§3.3): 16 kB of bits.
pub const MINIMUM_ENTRIES: usize = 131_072;
/// A list that unpacks to more than this is refused: 128 million entries.
const MAXIMUM_BYTES: u64 = 16 << 20;

/// What is wrong with a list or a question to it, by the error names of the standard (§3.5).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StatusListError {
    /// `RANGE_ERROR`
    #[error("RANGE_ERROR: entry {index} of a list of {length}")]
    Range {
        /// The place asked for.
        index: u64,
        /// How many there are.
        length: usize,
    },
    /// `STATUS_LIST_LENGTH_ERROR`
    #[error("STATUS_LIST_LENGTH_ERROR: {0} entries are too few")]
    Length(usize),
    /// `MALFORMED_VALUE_ERROR`
    #[error("MALFORMED_VALUE_ERROR: {0}")]
    Malformed(String),
    /// `STATUS_VERIFICATION_ERROR`
    #[error("STATUS_VERIFICATION_ERROR: {0}")]
    Verification(String),
}

/// A list of statuses of one to eight bits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BitstringStatusList {
    bits: Vec<u8>,
    size: u8,
}

impl BitstringStatusList {
    /// A list of that many zeros, one bit each; never fewer than [`MINIMUM_ENTRIES`].
    #[must_use]
    pub fn new(entries: usize) -> Self {
        Self { bits: vec![0; entries.max(MINIMUM_ENTRIES).div_ceil(8)], size: 1 }
    }

    /// A list whose entries have `size` bits.
    ///
    /// # Errors
    /// When the size is not between 1 and 8.
    pub fn with_size(entries: usize, size: u8) -> Result<Self, StatusListError> {
        if !(1..=8).contains(&size) {
            return Err(StatusListError::Malformed(format!("statusSize {size}")));
        }
        let bits = vec![0; (entries.max(MINIMUM_ENTRIES) * usize::from(size)).div_ceil(8)];
        Ok(Self { bits, size })
    }

    /// How many entries it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bits.len() * 8 / usize::from(self.size)
    }

    /// Always false: there is a least length.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits.is_empty()
    }

    /// The bits, for storage.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bits
    }

    /// From stored bits.
    ///
    /// # Errors
    /// When there are too few.
    pub fn from_bytes(bits: Vec<u8>, size: u8) -> Result<Self, StatusListError> {
        if !(1..=8).contains(&size) {
            return Err(StatusListError::Malformed(format!("statusSize {size}")));
        }
        let list = Self { bits, size };
        if list.bits.len() * 8 < MINIMUM_ENTRIES {
            Err(StatusListError::Length(list.len()))
        } else {
            Ok(list)
        }
    }

    fn first_bit(&self, index: u64) -> Result<usize, StatusListError> {
        let out_of_range = StatusListError::Range { index, length: self.len() };
        match usize::try_from(index) {
            Ok(place) if place < self.len() => Ok(place * usize::from(self.size)),
            _ => Err(out_of_range),
        }
    }

    /// The value of an entry.
    ///
    /// # Errors
    /// [`StatusListError::Range`]
    pub fn get(&self, index: u64) -> Result<u8, StatusListError> {
        let first = self.first_bit(index)?;
        let bit = |at: usize| self.bits[at / 8] >> (7 - at % 8) & 1;
        Ok((first..first + usize::from(self.size)).fold(0, |value, at| value << 1 | bit(at)))
    }

    /// Sets an entry.
    ///
    /// # Errors
    /// [`StatusListError::Range`], or when the value needs more bits.
    pub fn set(&mut self, index: u64, value: u8) -> Result<(), StatusListError> {
        if u16::from(value) >= 1 << self.size {
            return Err(StatusListError::Malformed(format!("status {value} in {} bits", self.size)));
        }
        let first = self.first_bit(index)?;
        for offset in 0..usize::from(self.size) {
            let at = first + offset;
            let mask = 1 << (7 - at % 8);
            if value >> (usize::from(self.size) - 1 - offset) & 1 == 1 {
                self.bits[at / 8] |= mask;
            } else {
                self.bits[at / 8] &= !mask;
            }
        }
        Ok(())
    }

    /// `encodedList`: `u`, then base64url of gzip (§3.4).
    ///
    /// # Errors
    /// When compression fails, which memory alone could cause.
    pub fn encode(&self) -> Result<String, StatusListError> {
        let failed = |problem: std::io::Error| StatusListError::Malformed(problem.to_string());
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(&self.bits).map_err(failed)?;
        let packed = encoder.finish().map_err(failed)?;
        Ok(format!("u{}", base64_simd::URL_SAFE_NO_PAD.encode_to_string(packed)))
    }

    /// Reads `encodedList`; bombs are refused.
    ///
    /// # Errors
    /// See [`StatusListError`].
    pub fn decode(encoded: &str, size: u8) -> Result<Self, StatusListError> {
        let malformed = |what: &str| StatusListError::Malformed(what.to_owned());
        let text =
            encoded.strip_prefix('u').ok_or_else(|| malformed("encodedList is not multibase base64url"))?;
        let packed = base64_simd::URL_SAFE_NO_PAD
            .decode_to_vec(text.trim_end_matches('='))
            .map_err(|_| malformed("encodedList is not base64url"))?;
        let mut bits = Vec::new();
        let read = GzDecoder::new(packed.as_slice()).take(MAXIMUM_BYTES + 1).read_to_end(&mut bits);
        read.map_err(|_| malformed("encodedList is not gzip"))?;
        if bits.len() as u64 > MAXIMUM_BYTES {
            return Err(malformed("the list unpacks to more than 16 MB"));
        }
        Self::from_bytes(bits, size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_every_size() {
        for size in 1..=8u8 {
            let mut list = BitstringStatusList::with_size(1, size).unwrap();
            assert!(list.len() >= MINIMUM_ENTRIES);
            let top = u8::try_from((1u16 << size) - 1).unwrap();
            for (index, value) in [(0, top), (1, 0), (2, top / 2), (131_071, top)] {
                list.set(index, value).unwrap();
            }
            let list = BitstringStatusList::decode(&list.encode().unwrap(), size).unwrap();
            assert_eq!(
                [0, 1, 2, 3, 131_071].map(|index| list.get(index).unwrap()),
                [top, 0, top / 2, 0, top]
            );
        }
        assert!(BitstringStatusList::with_size(1, 9).is_err());
    }

    #[test]
    fn the_first_entry_is_the_highest_bit() {
        let mut list = BitstringStatusList::new(0);
        list.set(0, 1).unwrap();
        assert_eq!(list.as_bytes()[0], 0x80);
        assert!(matches!(list.get(131_072), Err(StatusListError::Range { .. })));
        assert!(list.set(0, 2).is_err());
    }

    #[test]
    fn bombs_and_rubbish_are_refused() {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        let zeros = vec![0; 1 << 20];
        for _ in 0..17 {
            encoder.write_all(&zeros).unwrap();
        }
        let bomb = format!("u{}", base64_simd::URL_SAFE_NO_PAD.encode_to_string(encoder.finish().unwrap()));
        assert!(matches!(BitstringStatusList::decode(&bomb, 1), Err(StatusListError::Malformed(_))));
        for rubbish in ["", "H4sI", "u!!", "uAAAA"] {
            assert!(BitstringStatusList::decode(rubbish, 1).is_err(), "{rubbish}");
        }
        let short = BitstringStatusList::from_bytes(vec![0; 10], 1);
        assert_eq!(short, Err(StatusListError::Length(80)));
    }
}
