//! `JAdES` baseline B-B (ETSI TS 119 182-1): sealing and checking.

use crate::jose::{JoseError, certificates, decode, encode};
use crate::json::parse_owned;
use crate::keys::{Algorithm, SignError, Signer, verify_signature};
use crate::x509::{Certificate, CertificateError};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};

/// The longest sealed file that is read, in bytes: pictures stand inside.
const LONGEST: usize = 16 << 20;

/// Header parameters whose meaning is known here; any other that is critical is refused.
const CRITICAL: [&str; 6] = ["b64", "sigT", "adoTst", "x5t#o", "sigPl", "srCms"];

/// Why a sealed file was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// Not a JWS in general JSON serialization with one signature.
    #[error("the file is not a sealed credential: {0}")]
    NotSealed(String),
    /// The header.
    #[error("the seal's header is refused: {0}")]
    Header(&'static str),
    /// The header's encoding.
    #[error(transparent)]
    Jose(#[from] JoseError),
    /// The certificate.
    #[error(transparent)]
    Certificate(#[from] CertificateError),
    /// The seal does not hold.
    #[error("the seal does not hold")]
    Signature,
    /// The signer failed.
    #[error(transparent)]
    Sign(#[from] SignError),
}

/// A sealed credential, read; its seal is not checked.
#[derive(Debug, Clone)]
pub struct Sealed {
    /// The credential.
    pub credential: Value,
    /// The credential's exact text, which is what was sealed.
    pub text: String,
    /// The certificates, the sealer's first.
    pub chain: Vec<Certificate>,
    /// When it was sealed, as the sealer says.
    pub sealed_at: Option<String>,
    /// Is there a time stamp? It is reported, not checked.
    pub time_stamped: bool,
    algorithm: Algorithm,
    protected: String,
    signature: Vec<u8>,
}

/// What a check of the seal found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealVerdict {
    /// The sealer's organization identifier, from the certificate.
    pub sealer: Option<String>,
    /// Does the credential name the sealer as its issuer?
    pub issuer_is_sealer: bool,
}

/// Seals a document. `chain` is the sealer's certificate and those above it, in DER; `sealed_at` goes into `sigT`.
///
/// # Errors
/// When the chain is empty, its key is not the signer's, or the signer fails.
pub fn seal(
    document: &Value,
    signer: &dyn Signer,
    chain: &[Vec<u8>],
    sealed_at: jiff::Timestamp,
) -> Result<String, SealError> {
    let first = chain.first().ok_or(SealError::Header("there is no certificate"))?;
    if &Certificate::read(first)?.key != signer.public_key() {
        return Err(SealError::Header("the certificate is of another key"));
    }
    let second = jiff::Timestamp::from_second(sealed_at.as_second()).unwrap_or(sealed_at);
    let header = json!({
        "alg": signer.algorithm().jose(),
        "b64": false,
        "crit": ["b64", "sigT"],
        "cty": "octet-stream",
        "sigT": second.to_string(),
        "typ": "jose+json",
        "x5c": chain.iter().map(|one| base64_simd::STANDARD.encode_to_string(one)).collect::<Vec<_>>(),
        "x5t#S256": encode(&Sha256::digest(first)),
    });
    let (protected, payload) = (encode(header.to_string().as_bytes()), document.to_string());
    let signature = signer.sign(&signing_input(&protected, &payload))?;
    Ok(json!({"payload": payload, "signatures": [{"protected": protected, "signature": encode(&signature)}]})
        .to_string())
}

/// RFC 7797 section 3: with `b64` false the payload stands as it is.
fn signing_input(protected: &str, payload: &str) -> Vec<u8> {
    [protected.as_bytes(), b".", payload.as_bytes()].concat()
}

/// True when a JSON object looks like a sealed credential.
#[must_use]
pub fn looks_sealed(document: &Value) -> bool {
    document.get("payload").is_some_and(Value::is_string)
        && (document.get("signatures").is_some() || document.get("protected").is_some())
}

/// Reads a sealed credential, general or flattened.
///
/// # Errors
/// When it is none, or its header holds something critical that is not known here.
pub fn open(text: &str) -> Result<Sealed, SealError> {
    let not = |why: &str| SealError::NotSealed(why.to_owned());
    if text.len() > LONGEST {
        return Err(not("it is too long"));
    }
    let file = parse_owned(text).map_err(|error| SealError::NotSealed(error.to_string()))?;
    let signature = match file.get("signatures").and_then(Value::as_array).map(Vec::as_slice) {
        Some([one]) => one,
        Some(_) => return Err(not("it must have one signature")),
        None => &file,
    };
    let part = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let payload = part(&file, "payload").ok_or_else(|| not("it has no payload"))?;
    let protected = part(signature, "protected").ok_or_else(|| not("it has no protected header"))?;
    let signed = part(signature, "signature").ok_or_else(|| not("it has no signature"))?;
    let header = header_of(&protected)?;
    let text =
        if header.get("b64") == Some(&Value::Bool(false)) { payload.clone() } else { unpacked(&payload)? };
    let credential = parse_owned(&text).map_err(|error| SealError::NotSealed(error.to_string()))?;
    // What is signed is the payload as it stands, encoded or not.
    Ok(Sealed {
        credential,
        chain: chain_of(&header)?,
        sealed_at: part(&Value::Object(header.clone()), "sigT"),
        time_stamped: header.contains_key("adoTst") || signature.pointer("/header/etsiU").is_some(),
        algorithm: algorithm_of(&header)?,
        protected: format!("{protected}.{payload}"),
        signature: decode(&signed)?,
        text,
    })
}

fn unpacked(payload: &str) -> Result<String, SealError> {
    String::from_utf8(decode(payload)?)
        .map_err(|_| SealError::NotSealed("its payload is not UTF-8".to_owned()))
}

fn header_of(protected: &str) -> Result<Map<String, Value>, SealError> {
    let bytes = decode(protected)?;
    let text = std::str::from_utf8(&bytes).map_err(|_| SealError::Header("it is not UTF-8"))?;
    let Ok(Value::Object(header)) = parse_owned(text) else {
        return Err(SealError::Header("it is not strict JSON"));
    };
    let critical = match header.get("crit") {
        None => Vec::new(),
        Some(Value::Array(names)) if !names.is_empty() => names.iter().filter_map(Value::as_str).collect(),
        Some(_) => return Err(SealError::Header("crit is malformed")),
    };
    if critical.iter().any(|name| !CRITICAL.contains(name) || !header.contains_key(*name)) {
        return Err(SealError::Header("it has a critical parameter that is not known here"));
    }
    if header.get("b64") == Some(&Value::Bool(false)) && !critical.contains(&"b64") {
        return Err(SealError::Header("b64 must be critical"));
    }
    Ok(header)
}

fn algorithm_of(header: &Map<String, Value>) -> Result<Algorithm, SealError> {
    let algorithms = [Algorithm::Ed25519, Algorithm::P256, Algorithm::P384, Algorithm::Rsa];
    let named = header.get("alg").and_then(Value::as_str).unwrap_or("none");
    let found = algorithms.into_iter().find(|algorithm| algorithm.jose() == named);
    found.ok_or(SealError::Header("its algorithm is not allowed"))
}

/// The chain, whose first certificate must be the one that `x5t#S256` names.
fn chain_of(header: &Map<String, Value>) -> Result<Vec<Certificate>, SealError> {
    let chain = certificates(header.get("x5c").ok_or(SealError::Header("it has no certificates"))?)?;
    let thumbprint = header.get("x5t#S256").and_then(Value::as_str);
    let first = chain.first().map(|first| encode(&Sha256::digest(first)));
    if thumbprint.is_some() && thumbprint != first.as_deref() {
        return Err(SealError::Header("the certificate is not the one it names"));
    }
    chain.iter().map(|one| Ok(Certificate::read(one)?)).collect()
}

impl Sealed {
    /// Checks the seal with the key of its own certificate, and whether the issuer inside is the sealer. Whether
    /// the certificate is to be trusted is for [`crate::x509::check_chain`] to say.
    ///
    /// # Errors
    /// [`SealError::Signature`]
    pub fn verify(&self) -> Result<SealVerdict, SealError> {
        let sealer = self.chain.first().ok_or(SealError::Header("it has no certificates"))?;
        let holds = sealer.key.algorithm() == self.algorithm
            && verify_signature(&sealer.key, self.protected.as_bytes(), &self.signature);
        if !holds {
            return Err(SealError::Signature);
        }
        let named = self.credential.pointer("/issuer/eIDASIdentifier/notation").and_then(Value::as_str);
        let issuer_is_sealer = named.is_some() && named == sealer.organisation_identifier.as_deref();
        Ok(SealVerdict { sealer: sealer.organisation_identifier.clone(), issuer_is_sealer })
    }
}
