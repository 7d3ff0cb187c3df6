//! The little of CBOR (RFC 8949) that the proof values need: arrays, byte strings, texts, numbers and one map.

use super::{BaseProof, DerivedProof, malformed};
use crate::proof::ProofError;

const BASE_HEADER: [u8; 3] = [0xd9, 0x5d, 0x00];
const DERIVED_HEADER: [u8; 3] = [0xd9, 0x5d, 0x01];
/// More items than this in one array are refused.
const MAXIMUM_ITEMS: u64 = 100_000;

fn head(kind: u8, number: u64, out: &mut Vec<u8>) {
    let kind = kind << 5;
    let bytes = number.to_be_bytes();
    match number {
        0..24 => out.push(kind | bytes[7]),
        24..0x100 => out.extend_from_slice(&[kind | 0x18, bytes[7]]),
        0x100..0x1_0000 => out.extend_from_slice(&[kind | 0x19, bytes[6], bytes[7]]),
        0x1_0000..0x1_0000_0000 => {
            out.push(kind | 0x1a);
            out.extend_from_slice(&bytes[4..]);
        }
        _ => {
            out.push(kind | 0x1b);
            out.extend_from_slice(&bytes);
        }
    }
}

fn bytes(value: &[u8], out: &mut Vec<u8>) {
    head(2, value.len() as u64, out);
    out.extend_from_slice(value);
}

fn byte_strings(values: &[Vec<u8>], out: &mut Vec<u8>) {
    head(4, values.len() as u64, out);
    for value in values {
        bytes(value, out);
    }
}

/// `proofValue` of a base proof.
pub(crate) fn write_base(proof: &BaseProof) -> String {
    let mut out = BASE_HEADER.to_vec();
    head(4, 5, &mut out);
    bytes(&proof.base_signature, &mut out);
    bytes(&proof.public_key, &mut out);
    bytes(&proof.hmac_key, &mut out);
    byte_strings(&proof.signatures, &mut out);
    head(4, proof.mandatory_pointers.len() as u64, &mut out);
    for pointer in &proof.mandatory_pointers {
        head(3, pointer.len() as u64, &mut out);
        out.extend_from_slice(pointer.as_bytes());
    }
    super::hmac_label(&out)
}

/// `proofValue` of a derived proof.
pub(crate) fn write_derived(proof: &DerivedProof) -> String {
    let mut out = DERIVED_HEADER.to_vec();
    head(4, 5, &mut out);
    bytes(&proof.base_signature, &mut out);
    bytes(&proof.public_key, &mut out);
    byte_strings(&proof.signatures, &mut out);
    head(5, proof.labels.len() as u64, &mut out);
    for (number, digest) in &proof.labels {
        head(0, *number, &mut out);
        bytes(digest, &mut out);
    }
    head(4, proof.mandatory_indexes.len() as u64, &mut out);
    for index in &proof.mandatory_indexes {
        head(0, *index, &mut out);
    }
    super::hmac_label(&out)
}

struct Reader<'r>(&'r [u8]);

impl<'r> Reader<'r> {
    fn take(&mut self, length: usize) -> Result<&'r [u8], ProofError> {
        let (taken, rest) =
            self.0.split_at_checked(length).ok_or_else(|| malformed("the proof value is cut off"))?;
        self.0 = rest;
        Ok(taken)
    }

    fn head(&mut self, kind: u8) -> Result<u64, ProofError> {
        let first = self.take(1)?[0];
        if first >> 5 != kind {
            return Err(malformed("the proof value has another structure"));
        }
        let length = match first & 31 {
            small @ 0..24 => return Ok(u64::from(small)),
            24 => 1,
            25 => 2,
            26 => 4,
            27 => 8,
            _ => return Err(malformed("the proof value has another structure")),
        };
        Ok(self.take(length)?.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn count(&mut self, kind: u8) -> Result<u64, ProofError> {
        self.head(kind).and_then(|count| {
            if count <= MAXIMUM_ITEMS { Ok(count) } else { Err(malformed("too many items")) }
        })
    }

    fn bytes(&mut self) -> Result<Vec<u8>, ProofError> {
        let length = usize::try_from(self.head(2)?).map_err(|_| malformed("too long"))?;
        self.take(length).map(<[u8]>::to_vec)
    }

    fn list<T>(&mut self, read: impl Fn(&mut Self) -> Result<T, ProofError>) -> Result<Vec<T>, ProofError> {
        (0..self.count(4)?).map(|_| read(self)).collect()
    }

    fn text(&mut self) -> Result<String, ProofError> {
        let length = usize::try_from(self.head(3)?).map_err(|_| malformed("too long"))?;
        String::from_utf8(self.take(length)?.to_vec()).map_err(|_| malformed("a pointer is not UTF-8"))
    }

    fn end<T>(self, value: T) -> Result<T, ProofError> {
        if self.0.is_empty() { Ok(value) } else { Err(malformed("something follows the proof value")) }
    }
}

fn open(value: &str, header: [u8; 3]) -> Result<Vec<u8>, ProofError> {
    let decoded =
        value.strip_prefix('u').and_then(|text| base64_simd::URL_SAFE_NO_PAD.decode_to_vec(text).ok());
    let decoded = decoded.ok_or_else(|| malformed("the proof value is not base64url"))?;
    decoded
        .strip_prefix(&header)
        .map(<[u8]>::to_vec)
        .ok_or_else(|| malformed("the proof value is of another kind"))
}

/// Whether a proof value is that of a base proof, which is not to be shown to verifiers.
pub(crate) fn is_base(value: &str) -> bool {
    open(value, BASE_HEADER).is_ok()
}

/// Reads the value of a base proof.
pub(crate) fn read_base(value: &str) -> Result<BaseProof, ProofError> {
    let decoded = open(value, BASE_HEADER)?;
    let mut reader = Reader(&decoded);
    if reader.count(4)? != 5 {
        return Err(malformed("the proof value has another structure"));
    }
    let proof = BaseProof {
        base_signature: reader.bytes()?,
        public_key: reader.bytes()?,
        hmac_key: reader.bytes()?,
        signatures: reader.list(Reader::bytes)?,
        mandatory_pointers: reader.list(Reader::text)?,
    };
    reader.end(proof)
}

/// Reads the value of a derived proof.
pub(crate) fn read_derived(value: &str) -> Result<DerivedProof, ProofError> {
    let decoded = open(value, DERIVED_HEADER)?;
    let mut reader = Reader(&decoded);
    if reader.count(4)? != 5 {
        return Err(malformed("the proof value has another structure"));
    }
    let (base_signature, public_key, signatures) =
        (reader.bytes()?, reader.bytes()?, reader.list(Reader::bytes)?);
    let labels = (0..reader.count(5)?)
        .map(|_| Ok((reader.head(0)?, reader.bytes()?)))
        .collect::<Result<_, ProofError>>()?;
    let mandatory_indexes = reader.list(|reader| reader.head(0))?;
    reader.end(DerivedProof { base_signature, public_key, signatures, labels, mandatory_indexes })
}
