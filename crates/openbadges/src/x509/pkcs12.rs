//! PKCS#12 (RFC 7292): the key and the certificates of an electronic seal as trust services hand them out.
//!
//! Read are files of today: encrypted with PBES2 (AES in CBC mode, keys by PBKDF2) and guarded by an HMAC of SHA-256, SHA-384 or
//! SHA-512, as OpenSSL 3 and Java 17 write them. Files with RC2, triple DES or a SHA-1 HMAC are refused with the way out: writing
//! them anew (`openssl pkcs12 -legacy -in old.p12 -nodes | openssl pkcs12 -export -out new.p12`).

use super::der::{self, INTEGER, OCTET_STRING, OID, SEQUENCE, content, elements};
use super::read::{Certificate, CertificateError};
use crate::keys::{KeyError, Signer as _, SigningKey};
use aws_lc_rs::cipher::{AES_128, AES_256, DecryptionContext, PaddedBlockDecryptingKey, UnboundCipherKey};
use aws_lc_rs::{hmac, pbkdf2};
use sha2::{Digest, Sha256, Sha384, Sha512};
use std::num::NonZeroU32;

/// More rounds than this are refused: a hostile file must not cost minutes.
const MOST_ROUNDS: u32 = 5_000_000;
/// A larger file is none.
const LARGEST: usize = 1 << 20;

const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const ENCRYPTED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x06];
const KEY_BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x01];
const SHROUDED_KEY_BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x02];
const CERTIFICATE_BAG: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x0a, 0x01, 0x03];
const X509_CERTIFICATE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x16, 0x01];
const PBES2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0d];
const PBKDF2: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05, 0x0c];
const HMAC_SHA1: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x07];
const HMAC_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x09];
const HMAC_SHA384: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x0a];
const HMAC_SHA512: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x02, 0x0b];
const AES_128_CBC: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x02];
const AES_256_CBC: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2a];
const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const SHA384: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x02];
const SHA512: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03];

/// Why a file gave no seal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Pkcs12Error {
    /// Not PKCS#12, or damaged.
    #[error("the file is not PKCS#12, or is damaged: {0}")]
    Malformed(&'static str),
    /// The HMAC does not hold: another passphrase, or a changed file.
    #[error("the passphrase is another one, or the file was changed")]
    Passphrase,
    /// Encrypted in a way of the past, or one not known here.
    #[error(
        "the file is protected in a way that is not read here ({0}); write it anew with AES and SHA-256, \
         e.g. with openssl pkcs12 -export"
    )]
    Protection(&'static str),
    /// The key in it.
    #[error("the key in the file cannot be used: {0}")]
    Key(#[from] KeyError),
    /// A certificate in it.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
}

/// An electronic seal: its key, and the certificates from its own upwards, in DER.
#[derive(Debug)]
pub struct SealFile {
    /// The key.
    pub key: SigningKey,
    /// The certificates, the key's own first, each signed by the next as far as they are in the file.
    pub chain: Vec<Vec<u8>>,
}

impl SealFile {
    /// Opens a file with its passphrase.
    ///
    /// # Errors
    /// See [`Pkcs12Error`].
    pub fn open(bytes: &[u8], passphrase: &str) -> Result<Self, Pkcs12Error> {
        let malformed = Pkcs12Error::Malformed;
        if bytes.len() > LARGEST {
            return Err(malformed("it is too large"));
        }
        let outer = content(bytes, SEQUENCE).and_then(elements).ok_or(malformed("no sequence"))?;
        let [version, safe, rest @ ..] = outer.as_slice() else { return Err(malformed("no contents")) };
        if version.content != [3] {
            return Err(malformed("another version than 3"));
        }
        let (kind, data) = content_info(safe.content).ok_or(malformed("no contents"))?;
        let data = (kind == DATA).then(|| content(data, OCTET_STRING)).flatten();
        let data = data.ok_or(Pkcs12Error::Protection("a signature in place of a passphrase"))?;
        let guard = rest.first().ok_or(Pkcs12Error::Protection("nothing guards it"))?;
        check_guard(guard.content, data, passphrase)?;
        let mut found = Found::default();
        let safes = content(data, SEQUENCE).and_then(elements).ok_or(malformed("no safes"))?;
        for safe in safes {
            let (kind, inner) = content_info(safe.content).ok_or(malformed("a safe"))?;
            match kind {
                DATA => {
                    found.read_bags(content(inner, OCTET_STRING).ok_or(malformed("a safe"))?, passphrase)?;
                }
                ENCRYPTED_DATA => found.read_bags(&encrypted_data(inner, passphrase)?, passphrase)?,
                _ => return Err(Pkcs12Error::Protection("a safe of another kind")),
            }
        }
        found.finish()
    }
}

/// Keys and certificates met so far.
#[derive(Default)]
struct Found {
    key: Option<SigningKey>,
    certificates: Vec<Vec<u8>>,
}

impl Found {
    fn read_bags(&mut self, safe: &[u8], passphrase: &str) -> Result<(), Pkcs12Error> {
        let malformed = || Pkcs12Error::Malformed("a bag");
        for bag in content(safe, SEQUENCE).and_then(elements).ok_or_else(malformed)? {
            let (kind, value) = content_info(bag.content).ok_or_else(malformed)?;
            match kind {
                KEY_BAG => self.keep_key(value)?,
                SHROUDED_KEY_BAG => {
                    let parts = content(value, SEQUENCE).and_then(elements).ok_or_else(malformed)?;
                    let [algorithm, data] = parts.as_slice() else { return Err(malformed()) };
                    self.keep_key(&decrypt(algorithm.content, data.content, passphrase)?)?;
                }
                CERTIFICATE_BAG => {
                    let (kind, value) =
                        content(value, SEQUENCE).and_then(content_info).ok_or_else(malformed)?;
                    if kind == X509_CERTIFICATE {
                        let der = content(value, OCTET_STRING).ok_or_else(malformed)?;
                        self.certificates.push(der.to_vec());
                    }
                }
                // Revocation lists and secrets are not of a seal.
                _ => {}
            }
        }
        Ok(())
    }

    fn keep_key(&mut self, pkcs8: &[u8]) -> Result<(), Pkcs12Error> {
        if self.key.replace(SigningKey::from_pkcs8(pkcs8)?).is_some() {
            return Err(Pkcs12Error::Malformed("it holds two keys"));
        }
        Ok(())
    }

    /// Puts the certificates in order, from the key's own upwards.
    fn finish(self) -> Result<SealFile, Pkcs12Error> {
        let key = self.key.ok_or(Pkcs12Error::Malformed("it holds no key"))?;
        let mut rest =
            self.certificates.iter().map(|der| Certificate::read(der)).collect::<Result<Vec<_>, _>>()?;
        let own = rest.iter().position(|one| one.key == *key.public_key());
        let own = own.ok_or(Pkcs12Error::Malformed("it holds no certificate of its key"))?;
        let mut chain = vec![rest.swap_remove(own)];
        while let Some(next) =
            chain.last().and_then(|last| rest.iter().position(|one| last.is_signed_by(one)))
        {
            chain.push(rest.swap_remove(next));
        }
        Ok(SealFile { key, chain: chain.into_iter().map(|one| one.der).collect() })
    }
}

/// `SEQUENCE { OID, [0] EXPLICIT content }`, with what may follow: the OID and the content.
fn content_info(sequence: &[u8]) -> Option<(&[u8], &[u8])> {
    let parts = elements(sequence)?;
    let [kind, tagged, ..] = parts.as_slice() else { return None };
    (kind.tag == OID && tagged.tag == 0xa0).then_some((kind.content, tagged.content))
}

fn unsigned(number: der::Element) -> Option<u32> {
    let digits = number.content;
    let sound = number.tag == INTEGER && (1..=4).contains(&digits.len()) && digits[0] < 0x80;
    sound.then(|| digits.iter().fold(0, |sum, digit| sum << 8 | u32::from(*digit)))
}

fn rounds(number: der::Element) -> Result<NonZeroU32, Pkcs12Error> {
    unsigned(number)
        .filter(|rounds| *rounds <= MOST_ROUNDS)
        .and_then(NonZeroU32::new)
        .ok_or(Pkcs12Error::Malformed("its number of rounds"))
}

/// `EncryptedData` (RFC 5652 section 8), opened.
fn encrypted_data(data: &[u8], passphrase: &str) -> Result<Vec<u8>, Pkcs12Error> {
    let malformed = || Pkcs12Error::Malformed("its encrypted safe");
    let parts = content(data, SEQUENCE).and_then(elements).ok_or_else(malformed)?;
    let info = parts.get(1).and_then(|info| elements(info.content)).ok_or_else(malformed)?;
    let [_kind, algorithm, data] = info.as_slice() else { return Err(malformed()) };
    if data.tag != 0x80 {
        return Err(malformed());
    }
    decrypt(algorithm.content, data.content, passphrase)
}

/// Opens what was encrypted under a passphrase (RFC 8018 section 6.2, PBES2).
fn decrypt(algorithm: &[u8], data: &[u8], passphrase: &str) -> Result<Vec<u8>, Pkcs12Error> {
    let malformed = || Pkcs12Error::Malformed("how it is encrypted");
    let parts = elements(algorithm).ok_or_else(malformed)?;
    let [scheme, parameters] = parts.as_slice() else { return Err(malformed()) };
    if scheme.content != PBES2 {
        return Err(Pkcs12Error::Protection("RC2 or triple DES"));
    }
    let parts = elements(parameters.content).ok_or_else(malformed)?;
    let [derivation, cipher] = parts.as_slice() else { return Err(malformed()) };
    let (name, vector) = algorithm_of(cipher.content).ok_or_else(malformed)?;
    let (cipher, length) = match name {
        AES_128_CBC => (&AES_128, 16),
        AES_256_CBC => (&AES_256, 32),
        _ => return Err(Pkcs12Error::Protection("a cipher other than AES-128 or AES-256 in CBC mode")),
    };
    let vector = content(vector, OCTET_STRING).ok_or_else(malformed)?;
    let vector: [u8; 16] = vector.try_into().map_err(|_| malformed())?;
    let mut key = vec![0; length];
    derive(derivation.content, passphrase, &mut key)?;
    let key = UnboundCipherKey::new(cipher, &key).map_err(|_| malformed())?;
    let key = PaddedBlockDecryptingKey::cbc_pkcs7(key).map_err(|_| malformed())?;
    let mut plain = data.to_vec();
    let opened = key.decrypt(&mut plain, DecryptionContext::Iv128(vector.into()));
    Ok(opened.map_err(|_| Pkcs12Error::Passphrase)?.to_vec())
}

/// An algorithm's name and the whole text of its parameters.
fn algorithm_of(sequence: &[u8]) -> Option<(&[u8], &[u8])> {
    let parts = elements(sequence)?;
    Some((parts.first()?.content, parts.get(1)?.whole))
}

/// A key from the passphrase (RFC 8018 section 5.2, PBKDF2).
fn derive(derivation: &[u8], passphrase: &str, key: &mut [u8]) -> Result<(), Pkcs12Error> {
    let malformed = || Pkcs12Error::Malformed("how its key is derived");
    let (name, parameters) = algorithm_of(derivation).ok_or_else(malformed)?;
    if name != PBKDF2 {
        return Err(Pkcs12Error::Protection("a derivation other than PBKDF2"));
    }
    let parts = content(parameters, SEQUENCE).and_then(elements).ok_or_else(malformed)?;
    let [salt, count, rest @ ..] = parts.as_slice() else { return Err(malformed()) };
    let function = rest.iter().find(|part| part.tag == SEQUENCE).and_then(|part| elements(part.content));
    let function = function.and_then(|parts| Some(parts.first()?.content)).unwrap_or(HMAC_SHA1);
    let algorithm = match function {
        HMAC_SHA1 => pbkdf2::PBKDF2_HMAC_SHA1,
        HMAC_SHA256 => pbkdf2::PBKDF2_HMAC_SHA256,
        HMAC_SHA384 => pbkdf2::PBKDF2_HMAC_SHA384,
        HMAC_SHA512 => pbkdf2::PBKDF2_HMAC_SHA512,
        _ => return Err(Pkcs12Error::Protection("a derivation with another hash")),
    };
    pbkdf2::derive(algorithm, rounds(*count)?, salt.content, passphrase.as_bytes(), key);
    Ok(())
}

/// Checks the HMAC over the contents (RFC 7292 section 4, `MacData`).
fn check_guard(guard: &[u8], data: &[u8], passphrase: &str) -> Result<(), Pkcs12Error> {
    let malformed = || Pkcs12Error::Malformed("its HMAC");
    let parts = elements(guard).ok_or_else(malformed)?;
    let [digest, salt, rest @ ..] = parts.as_slice() else { return Err(malformed()) };
    let count = rest.first().map_or(Ok(NonZeroU32::MIN), |count| rounds(*count))?;
    let digest = elements(digest.content).ok_or_else(malformed)?;
    let [algorithm, expected] = digest.as_slice() else { return Err(malformed()) };
    let name = elements(algorithm.content).and_then(|parts| Some(parts.first()?.content));
    let key = match name.ok_or_else(malformed)? {
        SHA256 => hmac::Key::new(hmac::HMAC_SHA256, &guard_key::<Sha256>(salt.content, passphrase, count)),
        SHA384 => hmac::Key::new(hmac::HMAC_SHA384, &guard_key::<Sha384>(salt.content, passphrase, count)),
        SHA512 => hmac::Key::new(hmac::HMAC_SHA512, &guard_key::<Sha512>(salt.content, passphrase, count)),
        _ => return Err(Pkcs12Error::Protection("an HMAC of SHA-1 or another hash")),
    };
    hmac::verify(&key, data, expected.content).map_err(|_| Pkcs12Error::Passphrase)
}

/// The key of the HMAC (RFC 7292 appendix B.2, id 3; one block is enough for a key as long as the hash).
fn guard_key<D: Digest>(salt: &[u8], passphrase: &str, count: NonZeroU32) -> Vec<u8> {
    // The block of the hash: 64 bytes up to SHA-256, 128 beyond.
    let block = if <D as Digest>::output_size() > 32 { 128 } else { 64 };
    let fill = |bytes: &[u8]| -> Vec<u8> {
        let length = bytes.len().div_ceil(block) * block;
        bytes.iter().copied().cycle().take(length).collect()
    };
    let password: Vec<u8> = passphrase.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect();
    let mut hash = D::new()
        .chain_update(vec![3u8; block])
        .chain_update(fill(salt))
        .chain_update(fill(&password))
        .finalize();
    for _ in 1..count.get() {
        hash = D::digest(&hash);
    }
    hash.to_vec()
}

#[cfg(test)]
mod tests {
    use super::super::check_chain;
    use super::*;

    const SEAL: &[u8] = include_bytes!("../../tests/vectors/seal.p12");

    #[test]
    fn a_file_of_today_gives_the_key_and_the_chain_in_order() {
        let seal = SealFile::open(SEAL, "prova").unwrap();
        let chain: Vec<Certificate> = seal.chain.iter().map(|der| Certificate::read(der).unwrap()).collect();
        assert_eq!((chain.len(), &chain[0].key), (2, seal.key.public_key()));
        assert_eq!(chain[0].organisation_identifier.as_deref(), Some("VATIT-01234567890"));
        check_chain(&chain, &chain[1..], 1_800_000_000).unwrap();
        let document = serde_json::json!({"issuer": {"eIDASIdentifier": {"notation": "VATIT-01234567890"}}});
        let sealed =
            crate::edc::seal(&document, &seal.key, &seal.chain, jiff::Timestamp::UNIX_EPOCH).unwrap();
        assert!(crate::edc::open(&sealed).unwrap().verify().unwrap().issuer_is_sealer);
    }

    #[test]
    fn other_passphrases_and_changed_files_are_refused() {
        for passphrase in ["", "prova ", "Prova", "prov\u{e0}"] {
            assert_eq!(
                SealFile::open(SEAL, passphrase).unwrap_err(),
                Pkcs12Error::Passphrase,
                "{passphrase}"
            );
        }
        for end in (0..SEAL.len()).step_by(7) {
            assert!(SealFile::open(&SEAL[..end], "prova").is_err(), "cut at {end}");
        }
        for place in (0..SEAL.len()).step_by(11) {
            let mut changed = SEAL.to_vec();
            changed[place] ^= 0x55;
            // Names beside the key and unused bits of the encoding do not change what comes out.
            if let Ok(seal) = SealFile::open(&changed, "prova") {
                assert_eq!(seal.key.public_key(), SealFile::open(SEAL, "prova").unwrap().key.public_key());
            }
        }
    }

    #[test]
    fn protection_of_the_past_is_named_with_the_way_out() {
        let old = include_bytes!("../../tests/vectors/seal-of-the-past.p12");
        let refusal = SealFile::open(old, "prova").unwrap_err();
        assert!(matches!(refusal, Pkcs12Error::Protection(_)), "{refusal}");
        assert!(refusal.to_string().contains("openssl pkcs12 -export"));
    }

    #[test]
    fn rounds_without_end_are_refused() {
        let many = der::integer(&0x7fff_ffffu32.to_be_bytes());
        let (many, _) = der::split(&many).unwrap();
        assert!(rounds(many).is_err());
    }
}
