//! A test certificate, signed by its own key: for trials, never for trust.

use super::der::{
    BIT_STRING, GENERALIZED_TIME, OCTET_STRING, OID, SEQUENCE, SET, UTF8, element, element_of, integer,
};
use super::read::{
    BASIC_CONSTRAINTS, COMMON_NAME, COUNTRY, EC_KEY, ECDSA_WITH_SHA256, ECDSA_WITH_SHA384, ED25519,
    ORGANISATION, ORGANISATION_IDENTIFIER, P256, P384, RSA_KEY, SHA256_WITH_RSA, SUBJECT_ALTERNATIVE_NAME,
};
use crate::keys::{Algorithm, KeyError, PublicKey, SignError, Signer, jwk_of};

/// Whom a certificate names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Subject {
    /// The common name.
    pub common_name: String,
    /// The organisation.
    pub organisation: String,
    /// The organization identifier, e.g. `VATIT-01234567890` (ETSI EN 319 412-1 section 5.1.4).
    pub organisation_identifier: String,
    /// The country, two letters.
    pub country: String,
    /// DNS names, for `x509_san_dns`.
    pub dns_names: Vec<String>,
}

/// A certificate for a signer's key, signed by that key, valid between two moments. `serial` is 1 to 20 bytes.
///
/// # Errors
/// When the signer fails or a moment is before the year 1.
pub fn self_signed(
    signer: &dyn Signer,
    subject: &Subject,
    serial: &[u8],
    valid: (jiff::Timestamp, jiff::Timestamp),
) -> Result<Vec<u8>, SignError> {
    let failed = |error: KeyError| SignError(error.to_string());
    let name = name_of(subject);
    let algorithm = signature_algorithm(signer.algorithm());
    let fields = [
        element(0xa0, &integer(&[2])),
        integer(serial),
        algorithm.clone(),
        name.clone(),
        element_of(SEQUENCE, &[time(valid.0), time(valid.1)]),
        name,
        key_info(signer.public_key()).map_err(failed)?,
        element(0xa3, &element_of(SEQUENCE, &extensions(subject))),
    ];
    let to_be_signed = element_of(SEQUENCE, &fields);
    let signature = signature_in_der(signer.algorithm(), &signer.sign(&to_be_signed)?);
    let signature = element(BIT_STRING, &[&[0], signature.as_slice()].concat());
    Ok(element_of(SEQUENCE, &[to_be_signed, algorithm, signature]))
}

fn name_of(subject: &Subject) -> Vec<u8> {
    let attributes = [
        (COUNTRY, &subject.country),
        (ORGANISATION, &subject.organisation),
        (ORGANISATION_IDENTIFIER, &subject.organisation_identifier),
        (COMMON_NAME, &subject.common_name),
    ];
    let sets: Vec<Vec<u8>> = attributes
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(oid, value)| {
            // A country is a printable string (RFC 5280 appendix A.1), all else UTF-8.
            let tag = if oid == COUNTRY { 0x13 } else { UTF8 };
            let pair = element_of(SEQUENCE, &[element(OID, oid), element(tag, value.as_bytes())]);
            element(SET, &pair)
        })
        .collect();
    element_of(SEQUENCE, &sets)
}

fn time(moment: jiff::Timestamp) -> Vec<u8> {
    let digits: String = moment.to_string().chars().filter(char::is_ascii_digit).take(14).collect();
    element(GENERALIZED_TIME, format!("{digits}Z").as_bytes())
}

fn signature_algorithm(algorithm: Algorithm) -> Vec<u8> {
    let null = element(0x05, &[]);
    match algorithm {
        Algorithm::Ed25519 => element_of(SEQUENCE, &[element(OID, ED25519)]),
        Algorithm::P256 => element_of(SEQUENCE, &[element(OID, ECDSA_WITH_SHA256)]),
        Algorithm::P384 => element_of(SEQUENCE, &[element(OID, ECDSA_WITH_SHA384)]),
        Algorithm::Rsa => element_of(SEQUENCE, &[element(OID, SHA256_WITH_RSA), null]),
    }
}

/// `SubjectPublicKeyInfo` (RFC 5280 section 4.1.2.7).
fn key_info(key: &PublicKey) -> Result<Vec<u8>, KeyError> {
    let (kind, bytes) = match key.algorithm() {
        Algorithm::Ed25519 => (vec![element(OID, ED25519)], key.bytes().to_vec()),
        Algorithm::P256 => (vec![element(OID, EC_KEY), element(OID, P256)], point(key)?),
        Algorithm::P384 => (vec![element(OID, EC_KEY), element(OID, P384)], point(key)?),
        Algorithm::Rsa => (vec![element(OID, RSA_KEY), element(0x05, &[])], key.bytes().to_vec()),
    };
    let bits = element(BIT_STRING, &[&[0], bytes.as_slice()].concat());
    Ok(element_of(SEQUENCE, &[element_of(SEQUENCE, &kind), bits]))
}

/// The uncompressed point, which older readers need.
fn point(key: &PublicKey) -> Result<Vec<u8>, KeyError> {
    let jwk = jwk_of(key)?;
    let coordinate = |name: &str| {
        let text = jwk[name].as_str().unwrap_or_default();
        base64_simd::URL_SAFE_NO_PAD.decode_to_vec(text).map_err(|_| KeyError::Malformed("point"))
    };
    Ok([vec![4], coordinate("x")?, coordinate("y")?].concat())
}

fn extensions(subject: &Subject) -> Vec<Vec<u8>> {
    let extension = |oid: &[u8], value: Vec<u8>| {
        element_of(SEQUENCE, &[element(OID, oid), element(OCTET_STRING, &value)])
    };
    let mut extensions = vec![extension(BASIC_CONSTRAINTS, element(SEQUENCE, &[]))];
    if !subject.dns_names.is_empty() {
        let names: Vec<Vec<u8>> =
            subject.dns_names.iter().map(|name| element(0x82, name.as_bytes())).collect();
        extensions.push(extension(SUBJECT_ALTERNATIVE_NAME, element_of(SEQUENCE, &names)));
    }
    extensions
}

/// ECDSA signatures are two integers in certificates (RFC 3279 section 2.2.3).
fn signature_in_der(algorithm: Algorithm, signature: &[u8]) -> Vec<u8> {
    match algorithm {
        Algorithm::P256 | Algorithm::P384 => {
            let (r, s) = signature.split_at(signature.len() / 2);
            element_of(SEQUENCE, &[integer(r), integer(s)])
        }
        Algorithm::Ed25519 | Algorithm::Rsa => signature.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Certificate, CertificateError, check_chain};
    use super::*;
    use crate::keys::SigningKey;

    fn subject() -> Subject {
        Subject {
            common_name: "TEST SEAL".into(),
            organisation: "Unione Montana Alta Valle".into(),
            organisation_identifier: "VATIT-01234567890".into(),
            country: "IT".into(),
            dns_names: vec!["bottega.example.org".into()],
        }
    }

    fn valid() -> (jiff::Timestamp, jiff::Timestamp) {
        ("2026-01-01T00:00:00Z".parse().unwrap(), "2027-01-01T00:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_test_certificate_reads_back_and_is_its_own_anchor() {
        for key in [SigningKey::ed25519(&[5; 32]), SigningKey::p256(&[5; 32]), SigningKey::p384(&[5; 48])] {
            let key = key.unwrap();
            let certificate =
                Certificate::read(&self_signed(&key, &subject(), &[1], valid()).unwrap()).unwrap();
            assert_eq!(&certificate.key, key.public_key());
            assert_eq!(certificate.organisation_identifier.as_deref(), Some("VATIT-01234567890"));
            assert_eq!((certificate.country.as_deref(), certificate.dns_names.len()), (Some("IT"), 1));
            assert!(certificate.is_signed_by(&certificate) && !certificate.authority);
            let (now, late) = (valid().0.as_second() + 5, valid().1.as_second() + 5);
            let chain = [certificate.clone()];
            assert_eq!(check_chain(&chain, &chain, now), Ok(()));
            assert!(matches!(check_chain(&chain, &chain, late), Err(CertificateError::Time(_))));
            assert!(matches!(check_chain(&chain, &[], now), Err(CertificateError::Untrusted(_))));
        }
    }

    #[test]
    fn no_cut_panics_and_no_flip_keeps_the_signature() {
        let key = SigningKey::p256(&[5; 32]).unwrap();
        let der = self_signed(&key, &subject(), &[1], valid()).unwrap();
        for end in 0..der.len() {
            assert!(Certificate::read(&der[..end]).is_err());
        }
        for place in 0..der.len() {
            let mut changed = der.clone();
            changed[place] ^= 1;
            let Ok(certificate) = Certificate::read(&changed) else { continue };
            let original = Certificate::read(&der).unwrap();
            assert!(!certificate.is_signed_by(&original) || certificate.key != original.key, "byte {place}");
        }
    }
}
