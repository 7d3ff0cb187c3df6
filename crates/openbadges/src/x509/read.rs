//! Reading certificates and checking chains.

use super::der::{
    self, BIT_STRING, GENERALIZED_TIME, INTEGER, OID, SEQUENCE, UTC_TIME, content, elements, integer,
};
use crate::keys::{Algorithm, KeyError, PublicKey, verify_signature};

/// Why a certificate was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// Not a certificate.
    #[error("the certificate is malformed")]
    Malformed,
    /// A key of a kind not known here.
    #[error("the certificate's key cannot be used: {0}")]
    Key(#[from] KeyError),
    /// Not signed by the next one, or by no anchor.
    #[error("the certificate of {0} is not signed by anybody trusted")]
    Untrusted(String),
    /// Outside its time.
    #[error("the certificate of {0} is not valid at that time")]
    Time(String),
    /// A certificate that may not sign others did.
    #[error("the certificate of {0} may not sign certificates")]
    NotAnAuthority(String),
}

pub(super) const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
pub(super) const COUNTRY: &[u8] = &[0x55, 0x04, 0x06];
pub(super) const ORGANISATION: &[u8] = &[0x55, 0x04, 0x0a];
pub(super) const ORGANISATION_IDENTIFIER: &[u8] = &[0x55, 0x04, 0x61];
pub(super) const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
pub(super) const SUBJECT_ALTERNATIVE_NAME: &[u8] = &[0x55, 0x1d, 0x11];
pub(super) const EC_KEY: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
pub(super) const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
pub(super) const P384: &[u8] = &[0x2b, 0x81, 0x04, 0x00, 0x22];
pub(super) const RSA_KEY: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
pub(super) const ED25519: &[u8] = &[0x2b, 0x65, 0x70];
pub(super) const SHA256_WITH_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
pub(super) const ECDSA_WITH_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
pub(super) const ECDSA_WITH_SHA384: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x03];

/// A certificate, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its whole DER.
    pub der: Vec<u8>,
    /// The subject's key.
    pub key: PublicKey,
    /// The subject's common name.
    pub common_name: Option<String>,
    /// The subject's organisation.
    pub organisation: Option<String>,
    /// The subject's organization identifier, e.g. `VATIT-01234567890` (ETSI EN 319 412-1).
    pub organisation_identifier: Option<String>,
    /// The subject's country, two letters.
    pub country: Option<String>,
    /// The DNS names it is made for.
    pub dns_names: Vec<String>,
    /// May it sign certificates?
    pub authority: bool,
    /// Its first and last second, POSIX.
    pub valid: (i64, i64),
    subject: Vec<u8>,
    issuer: Vec<u8>,
    signed: Vec<u8>,
    algorithm: Vec<u8>,
    signature: Vec<u8>,
}

impl Certificate {
    /// Reads a certificate from DER.
    ///
    /// # Errors
    /// When it is malformed or its key of an unknown kind.
    pub fn read(bytes: &[u8]) -> Result<Self, CertificateError> {
        let malformed = CertificateError::Malformed;
        let outer = content(bytes, SEQUENCE).and_then(elements).ok_or(malformed.clone())?;
        let [signed, algorithm, signature] = outer.as_slice() else { return Err(malformed) };
        let fields = elements(signed.content).ok_or(malformed.clone())?;
        // The version is optional and tagged [0].
        let versioned = fields.first().is_some_and(|field| field.tag == 0xa0);
        let fields = &fields[usize::from(versioned)..];
        let [_serial, same_algorithm, issuer, validity, subject, key, rest @ ..] = fields else {
            return Err(malformed);
        };
        if same_algorithm.whole != algorithm.whole {
            return Err(malformed);
        }
        let extensions = rest.iter().find(|field| field.tag == 0xa3);
        let extensions = match extensions {
            Some(field) => extensions_of(field.content).ok_or(malformed.clone())?,
            None => Vec::new(),
        };
        let named = |oid: &[u8]| attribute(subject.content, oid);
        Ok(Self {
            der: bytes.to_vec(),
            key: key_of(key.content)?,
            common_name: named(COMMON_NAME),
            organisation: named(ORGANISATION),
            organisation_identifier: named(ORGANISATION_IDENTIFIER),
            country: named(COUNTRY),
            dns_names: dns_names(&extensions),
            authority: is_authority(&extensions),
            valid: validity_of(validity.content).ok_or(malformed.clone())?,
            subject: subject.whole.to_vec(),
            issuer: issuer.whole.to_vec(),
            signed: signed.whole.to_vec(),
            algorithm: elements(algorithm.content)
                .and_then(|parts| Some(parts.first()?.content.to_vec()))
                .ok_or(malformed.clone())?,
            signature: bits(signature.whole).ok_or(malformed)?.to_vec(),
        })
    }

    /// The name for messages.
    #[must_use]
    pub fn name(&self) -> String {
        let names = [&self.organisation, &self.common_name];
        names.into_iter().flatten().next().cloned().unwrap_or_else(|| "somebody unnamed".to_owned())
    }

    /// Is this certificate signed with the key of another, by its name?
    #[must_use]
    pub fn is_signed_by(&self, authority: &Certificate) -> bool {
        let fitting = match self.algorithm.as_slice() {
            SHA256_WITH_RSA => authority.key.algorithm() == Algorithm::Rsa,
            ECDSA_WITH_SHA256 => authority.key.algorithm() == Algorithm::P256,
            ECDSA_WITH_SHA384 => authority.key.algorithm() == Algorithm::P384,
            ED25519 => authority.key.algorithm() == Algorithm::Ed25519,
            _ => false,
        };
        self.issuer == authority.subject
            && fitting
            && signature_of(&self.signature, authority.key.algorithm())
                .is_some_and(|signature| verify_signature(&authority.key, &self.signed, &signature))
    }

    fn check_time(&self, now: i64) -> Result<(), CertificateError> {
        let (from, until) = self.valid;
        if (from..=until).contains(&now) { Ok(()) } else { Err(CertificateError::Time(self.name())) }
    }
}

/// Checks a chain, the signer's certificate first, up to one of the anchors, at a POSIX time.
///
/// # Errors
/// When a certificate is outside its time, may not sign, or the chain ends at nobody trusted.
pub fn check_chain(chain: &[Certificate], anchors: &[Certificate], now: i64) -> Result<(), CertificateError> {
    let mut chain = chain.iter();
    let mut current = chain.next().ok_or(CertificateError::Malformed)?;
    loop {
        current.check_time(now)?;
        if anchors.iter().any(|anchor| anchor.der == current.der) {
            return Ok(());
        }
        if let Some(anchor) = anchors.iter().find(|anchor| current.is_signed_by(anchor)) {
            return anchor.check_time(now);
        }
        let Some(next) = chain.next().filter(|next| current.is_signed_by(next)) else {
            return Err(CertificateError::Untrusted(current.name()));
        };
        if !next.authority {
            return Err(CertificateError::NotAnAuthority(next.name()));
        }
        current = next;
    }
}

fn bits(whole: &[u8]) -> Option<&[u8]> {
    content(whole, BIT_STRING)?.strip_prefix(&[0])
}

/// The value of an attribute in a name.
fn attribute(name: &[u8], oid: &[u8]) -> Option<String> {
    for set in elements(name)? {
        for pair in elements(set.content)? {
            let parts = elements(pair.content)?;
            let [kind, value] = parts.as_slice() else { continue };
            if kind.tag == OID && kind.content == oid {
                return String::from_utf8(value.content.to_vec()).ok();
            }
        }
    }
    None
}

fn key_of(spki: &[u8]) -> Result<PublicKey, CertificateError> {
    let malformed = CertificateError::Malformed;
    let parts = elements(spki).ok_or(malformed.clone())?;
    let [algorithm, key] = parts.as_slice() else { return Err(malformed) };
    let key = bits(key.whole).ok_or(malformed.clone())?;
    let algorithm = elements(algorithm.content).ok_or(malformed.clone())?;
    let kind = algorithm.first().ok_or(malformed)?.content;
    let curve = algorithm.get(1).map(|parameters| parameters.content).unwrap_or_default();
    let algorithm = match (kind, curve) {
        (RSA_KEY, _) => Algorithm::Rsa,
        (EC_KEY, P256) => Algorithm::P256,
        (EC_KEY, P384) => Algorithm::P384,
        (ED25519, _) => Algorithm::Ed25519,
        _ => return Err(KeyError::UnknownKind("a key in a certificate".to_owned()).into()),
    };
    Ok(PublicKey::new(algorithm, key)?)
}

fn validity_of(validity: &[u8]) -> Option<(i64, i64)> {
    let parts = elements(validity)?;
    let [from, until] = parts.as_slice() else { return None };
    Some((moment(*from)?, moment(*until)?))
}

/// `YYMMDDhhmmssZ` or `YYYYMMDDhhmmssZ`, as RFC 5280 section 4.1.2.5 allows them.
fn moment(time: der::Element) -> Option<i64> {
    let text = std::str::from_utf8(time.content).ok()?.strip_suffix('Z')?;
    let full = match time.tag {
        // Two digits below 50 are of this century.
        UTC_TIME if text.len() == 12 => format!("{}{text}", if text < "50" { "20" } else { "19" }),
        GENERALIZED_TIME if text.len() == 14 => text.to_owned(),
        _ => return None,
    };
    let part = |from: usize, to: usize| full.get(from..to);
    let (date, clock) = (part(0, 8)?, part(8, 14)?);
    let text = format!(
        "{}-{}-{}T{}:{}:{}Z",
        &date[..4],
        &date[4..6],
        &date[6..],
        &clock[..2],
        &clock[2..4],
        &clock[4..]
    );
    text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second)
}

/// Extensions as id and value.
fn extensions_of(tagged: &[u8]) -> Option<Vec<(Vec<u8>, Vec<u8>)>> {
    let list = elements(content(tagged, SEQUENCE)?)?;
    list.iter()
        .map(|extension| {
            let parts = elements(extension.content)?;
            Some((parts.first()?.content.to_vec(), parts.last()?.content.to_vec()))
        })
        .collect()
}

fn extension<'a>(extensions: &'a [(Vec<u8>, Vec<u8>)], oid: &[u8]) -> Option<&'a [u8]> {
    extensions.iter().find(|(id, _)| id == oid).map(|(_, value)| value.as_slice())
}

/// `basicConstraints` with `cA` true.
fn is_authority(extensions: &[(Vec<u8>, Vec<u8>)]) -> bool {
    let constraints = extension(extensions, BASIC_CONSTRAINTS).and_then(|value| content(value, SEQUENCE));
    constraints.is_some_and(|constraints| constraints.starts_with(&[0x01, 0x01, 0xff]))
}

fn dns_names(extensions: &[(Vec<u8>, Vec<u8>)]) -> Vec<String> {
    let names = extension(extensions, SUBJECT_ALTERNATIVE_NAME)
        .and_then(|value| content(value, SEQUENCE))
        .and_then(elements);
    let dns = |name: &der::Element| {
        (name.tag == 0x82).then(|| String::from_utf8(name.content.to_vec()).ok()).flatten()
    };
    names.iter().flatten().filter_map(dns).collect()
}

/// A signature as this crate verifies it: ECDSA signatures stand as two integers in certificates.
fn signature_of(der: &[u8], algorithm: Algorithm) -> Option<Vec<u8>> {
    let length = match algorithm {
        Algorithm::P256 => 32,
        Algorithm::P384 => 48,
        Algorithm::Rsa | Algorithm::Ed25519 => return Some(der.to_vec()),
    };
    let numbers = elements(content(der, SEQUENCE)?)?;
    let [r, s] = numbers.as_slice() else { return None };
    // Strictly one way to write a number, so that a signature has one text only.
    let strict = |number: &der::Element| number.tag == INTEGER && integer(number.content) == number.whole;
    if !strict(r) || !strict(s) {
        return None;
    }
    let fixed = |number: &[u8]| {
        let digits: Vec<u8> = number.iter().copied().skip_while(|byte| *byte == 0).collect();
        let zeros = length - digits.len().min(length);
        (digits.len() <= length).then(|| [vec![0; zeros], digits].concat())
    };
    Some([fixed(r.content)?, fixed(s.content)?].concat())
}
