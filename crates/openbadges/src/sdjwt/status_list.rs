//! Token Status List (IETF draft `oauth-status-list`): the status of many tokens in one compressed array.

use super::SdJwtError;
use crate::jose::{Jws, decode, encode, sign};
use crate::keys::Signer;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use serde_json::json;
use std::io::{Read as _, Write as _};

/// The longest list that is unpacked, in bytes: 32 million entries of one bit.
const LONGEST: u64 = 4 << 20;

/// Statuses by index; 1, 2, 4 or 8 bits each, the lowest bits of a byte first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenStatusList {
    bits: u8,
    bytes: Vec<u8>,
}

impl TokenStatusList {
    /// A list of so many entries, all valid; `None` when `bits` is not 1, 2, 4 or 8.
    #[must_use]
    pub fn new(entries: usize, bits: u8) -> Option<Self> {
        let fits = matches!(bits, 1 | 2 | 4 | 8);
        fits.then(|| Self { bits, bytes: vec![0; (entries * usize::from(bits)).div_ceil(8)] })
    }

    /// The status at an index: 0 valid, 1 invalid, 2 suspended; `None` past the end.
    #[must_use]
    pub fn get(&self, index: u64) -> Option<u8> {
        let (byte, shift) = self.place(index)?;
        Some(self.bytes.get(byte)? >> shift & self.mask())
    }

    /// Sets the status at an index; false when there is no such place or the status does not fit.
    #[must_use]
    pub fn set(&mut self, index: u64, status: u8) -> bool {
        let mask = self.mask();
        let Some((byte, shift)) = self.place(index) else { return false };
        match self.bytes.get_mut(byte) {
            Some(byte) if status <= mask => {
                *byte = *byte & !(mask << shift) | status << shift;
                true
            }
            _ => false,
        }
    }

    fn mask(&self) -> u8 {
        u8::MAX >> (8 - self.bits)
    }

    fn place(&self, index: u64) -> Option<(usize, u8)> {
        let bit = usize::try_from(index).ok()?.checked_mul(usize::from(self.bits))?;
        Some((bit / 8, u8::try_from(bit % 8).ok()?))
    }

    /// The signed list (`statuslist+jwt`): `url` is its own address, times are POSIX seconds.
    ///
    /// # Errors
    /// When the signer fails.
    pub fn issue(
        &self,
        url: &str,
        kid: &str,
        issued_at: i64,
        lives: i64,
        signer: &dyn Signer,
    ) -> Result<String, SdJwtError> {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        let packed = packed.write_all(&self.bytes).and_then(|()| packed.finish());
        let packed = packed.map_err(|_| SdJwtError::Malformed("the list cannot be packed"))?;
        let header = json!({"typ": "statuslist+jwt", "kid": kid}).as_object().cloned().unwrap_or_default();
        let payload = json!({
            "sub": url, "iat": issued_at, "exp": issued_at.saturating_add(lives), "ttl": lives,
            "status_list": {"bits": self.bits, "lst": encode(&packed)},
        });
        Ok(sign(header, payload.to_string().as_bytes(), signer)?)
    }

    /// Reads a signed list that was fetched from `url`; its signature is for the caller to check.
    ///
    /// # Errors
    /// When it is none, is of another address, has expired, or unpacks to more than any list needs.
    pub fn open(text: &str, url: &str, now: i64) -> Result<(Self, Jws), SdJwtError> {
        let jws = Jws::parse(text)?;
        if jws.media_type().as_deref() != Some("statuslist+jwt") {
            return Err(SdJwtError::Malformed("it is not a status list"));
        }
        let claims = jws.claims()?;
        let number = |name: &str| claims.get(name).and_then(serde_json::Value::as_i64);
        if claims.get("sub").and_then(|sub| sub.as_str()) != Some(url) {
            return Err(SdJwtError::Malformed("it is the status list of another address"));
        }
        if number("exp").is_some_and(|exp| exp <= now) {
            return Err(SdJwtError::Time("expired"));
        }
        let list = claims.get("status_list").ok_or(SdJwtError::Malformed("it holds no list"))?;
        let bits = list["bits"].as_u64().and_then(|bits| u8::try_from(bits).ok());
        let bits = bits
            .filter(|bits| matches!(bits, 1 | 2 | 4 | 8))
            .ok_or(SdJwtError::Malformed("its entries have no size"))?;
        let packed = decode(list["lst"].as_str().unwrap_or_default())?;
        let mut bytes = Vec::new();
        let unpacked = ZlibDecoder::new(packed.as_slice()).take(LONGEST + 1).read_to_end(&mut bytes);
        unpacked.map_err(|_| SdJwtError::Malformed("its list is damaged"))?;
        if bytes.len() as u64 > LONGEST {
            return Err(SdJwtError::Malformed("its list is too long"));
        }
        Ok((Self { bits, bytes }, jws))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::SigningKey;

    const URL: &str = "https://issuer.example/status/1";

    #[test]
    fn the_examples_of_the_draft_read_as_it_says() {
        // Section 4.1: one bit each, 1001110110100011 over sixteen entries is 0xb9 0xa3.
        let list = TokenStatusList { bits: 1, bytes: vec![0xb9, 0xa3] };
        let read: Vec<u8> = (0..16).filter_map(|index| list.get(index)).collect();
        assert_eq!(read, [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]);
        // Two bits each: 0xc9 0x44 0xf9.
        let list = TokenStatusList { bits: 2, bytes: vec![0xc9, 0x44, 0xf9] };
        let read: Vec<u8> = (0..12).filter_map(|index| list.get(index)).collect();
        assert_eq!(read, [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]);
        assert_eq!(list.get(12), None);
    }

    #[test]
    fn a_signed_list_reads_back_and_bombs_are_refused() {
        let key = SigningKey::p256(&[7; 32]).unwrap();
        let mut list = TokenStatusList::new(131_072, 1).unwrap();
        assert!(list.set(42, 1) && !list.set(42, 2) && !list.set(131_072, 1));
        let text = list.issue(URL, "k1", 1_000, 600, &key).unwrap();
        let (read, jws) = TokenStatusList::open(&text, URL, 1_500).unwrap();
        jws.verify(key.public_key()).unwrap();
        assert_eq!((read.get(42), read.get(43), &read), (Some(1), Some(0), &list));
        assert!(TokenStatusList::open(&text, "https://elsewhere.example", 1_500).is_err());
        assert!(TokenStatusList::open(&text, URL, 1_600).is_err());
        let bomb = TokenStatusList::new(64 << 20, 1).unwrap().issue(URL, "k1", 1_000, 600, &key).unwrap();
        assert!(bomb.len() < 100_000 && TokenStatusList::open(&bomb, URL, 1_500).is_err());
    }
}
