//! JWS compact serialization (RFC 7515 section 7.1), with the algorithms this crate allows.

use crate::json::{JsonError, parse_owned};
use crate::keys::{Algorithm, KeyError, PublicKey, SignError, Signer, public_key_of_jwk, verify_signature};
use serde_json::{Map, Value};

/// The longest compact text that is read, in bytes.
const LONGEST: usize = 4 << 20;

/// Why a JWS was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JoseError {
    /// Not three parts of base64url.
    #[error("the text is not a compact JWS: {0}")]
    NotCompact(&'static str),
    /// Header or payload are not the JSON they must be.
    #[error("the {0} is not strict JSON: {1}")]
    Json(&'static str, JsonError),
    /// A header that is not allowed: unknown algorithm, `crit`, `b64`, wrong `typ`.
    #[error("the header is refused: {0}")]
    Header(String),
    /// The key in the header cannot be used.
    #[error("the key in the header is refused: {0}")]
    Key(#[from] KeyError),
    /// The signature is not this key's over this text.
    #[error("the signature does not hold")]
    Signature,
    /// The signer failed.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// The payload is no credential or presentation, or its claims contradict it.
    #[error("the payload is refused: {0}")]
    Payload(String),
}

/// Where the key of a JWS is to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyReference {
    /// `kid`: the id of a verification method, a DID URL or a URL; or a bare name within the issuer's keys.
    Id(String),
    /// `jwk`: the key itself, which says nothing of its owner.
    Key(Box<PublicKey>),
    /// `x5c`: a certificate chain in DER, the signer's first.
    Certificates(Vec<Vec<u8>>),
    /// Nothing: the issuer has but one key.
    None,
}

/// A compact JWS whose form is checked and whose signature is not.
#[derive(Debug, Clone)]
pub struct Jws {
    header: Map<String, Value>,
    algorithm: Algorithm,
    payload: Vec<u8>,
    signing_input: String,
    signature: Vec<u8>,
}

impl Jws {
    /// Reads a compact JWS.
    ///
    /// # Errors
    /// When it is none, its header is not strict JSON, or names an algorithm or extension not allowed here.
    pub fn parse(text: &str) -> Result<Self, JoseError> {
        let text = text.trim();
        if text.len() > LONGEST {
            return Err(JoseError::NotCompact("it is too long"));
        }
        let (signing_input, signature) =
            text.rsplit_once('.').ok_or(JoseError::NotCompact("it has no parts"))?;
        let (header, payload) =
            signing_input.split_once('.').ok_or(JoseError::NotCompact("it has two parts"))?;
        let header = read_header(&decode(header)?)?;
        let algorithm = allowed(&header)?;
        Ok(Self {
            algorithm,
            payload: decode(payload)?,
            signing_input: signing_input.to_owned(),
            signature: decode(signature)?,
            header,
        })
    }

    /// The protected header.
    #[must_use]
    pub fn header(&self) -> &Map<String, Value> {
        &self.header
    }

    /// The algorithm the header names.
    #[must_use]
    pub fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The `typ`, without the prefix `application/` (RFC 7515 section 4.1.9), in lower case.
    #[must_use]
    pub fn media_type(&self) -> Option<String> {
        let named = self.header.get("typ")?.as_str()?.to_ascii_lowercase();
        Some(named.strip_prefix("application/").map(str::to_owned).unwrap_or(named))
    }

    /// The bytes that were signed over as payload.
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// The payload as an object of strict JSON.
    ///
    /// # Errors
    /// When it is none.
    pub fn claims(&self) -> Result<Map<String, Value>, JoseError> {
        object("payload", &self.payload)
    }

    /// Where the key is to be found: `kid` before `jwk` before `x5c`.
    ///
    /// # Errors
    /// When the header holds a key that cannot be used, or a private one.
    pub fn key_reference(&self) -> Result<KeyReference, JoseError> {
        if let Some(id) = self.header.get("kid").and_then(Value::as_str) {
            return Ok(KeyReference::Id(id.to_owned()));
        }
        if let Some(key) = self.header.get("jwk") {
            if key.get("d").is_some() {
                return Err(JoseError::Header("it gives a private key away".to_owned()));
            }
            return Ok(KeyReference::Key(Box::new(public_key_of_jwk(key)?)));
        }
        match self.header.get("x5c") {
            None => Ok(KeyReference::None),
            Some(chain) => certificates(chain).map(KeyReference::Certificates),
        }
    }

    /// Checks the signature with a key of the algorithm that the header names.
    ///
    /// # Errors
    /// [`JoseError::Signature`] when key and algorithm do not match or the signature does not hold.
    pub fn verify(&self, key: &PublicKey) -> Result<(), JoseError> {
        let holds = key.algorithm() == self.algorithm
            && verify_signature(key, self.signing_input.as_bytes(), &self.signature);
        if holds { Ok(()) } else { Err(JoseError::Signature) }
    }
}

/// Signs a payload; `alg` is added to the header.
///
/// # Errors
/// When the signer fails.
pub fn sign(
    mut header: Map<String, Value>,
    payload: &[u8],
    signer: &dyn Signer,
) -> Result<String, JoseError> {
    header.insert("alg".to_owned(), signer.algorithm().jose().into());
    let signing_input =
        format!("{}.{}", encode(Value::Object(header).to_string().as_bytes()), encode(payload));
    let signature = signer.sign(signing_input.as_bytes())?;
    Ok(format!("{signing_input}.{}", encode(&signature)))
}

pub(crate) fn encode(bytes: &[u8]) -> String {
    base64_simd::URL_SAFE_NO_PAD.encode_to_string(bytes)
}

pub(crate) fn decode(part: &str) -> Result<Vec<u8>, JoseError> {
    base64_simd::URL_SAFE_NO_PAD
        .decode_to_vec(part)
        .map_err(|_| JoseError::NotCompact("a part is not base64url"))
}

fn object(what: &'static str, bytes: &[u8]) -> Result<Map<String, Value>, JoseError> {
    let text = std::str::from_utf8(bytes).map_err(|_| JoseError::NotCompact("a part is not UTF-8"))?;
    match parse_owned(text).map_err(|error| JoseError::Json(what, error))? {
        Value::Object(object) => Ok(object),
        _ => Err(JoseError::NotCompact("a part is not an object")),
    }
}

fn read_header(bytes: &[u8]) -> Result<Map<String, Value>, JoseError> {
    let header = object("header", bytes)?;
    for extension in ["crit", "b64", "zip", "enc"] {
        if header.contains_key(extension) {
            return Err(JoseError::Header(format!("{extension} is not supported")));
        }
    }
    Ok(header)
}

fn allowed(header: &Map<String, Value>) -> Result<Algorithm, JoseError> {
    let named = header.get("alg").and_then(Value::as_str).unwrap_or("none");
    let algorithms = [Algorithm::Ed25519, Algorithm::P256, Algorithm::P384, Algorithm::Rsa];
    // RFC 9864 names the curve; the signatures are the same.
    let named = if named == "Ed25519" { "EdDSA" } else { named };
    let found = algorithms.into_iter().find(|algorithm| algorithm.jose() == named);
    found.ok_or_else(|| JoseError::Header(format!("the algorithm {named} is not allowed")))
}

/// The certificates of `x5c`: base64, not base64url (RFC 7515 section 4.1.6).
pub(crate) fn certificates(chain: &Value) -> Result<Vec<Vec<u8>>, JoseError> {
    let malformed = || JoseError::Header("x5c is malformed".to_owned());
    let chain = chain.as_array().filter(|chain| (1..=8).contains(&chain.len())).ok_or_else(malformed)?;
    chain
        .iter()
        .map(|one| base64_simd::STANDARD.decode_to_vec(one.as_str().unwrap_or("!")).map_err(|_| malformed()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::{SigningKey, jwk_of};
    use serde_json::json;

    fn keys() -> [SigningKey; 3] {
        [SigningKey::ed25519(&[7; 32]), SigningKey::p256(&[7; 32]), SigningKey::p384(&[7; 48])]
            .map(Result::unwrap)
    }

    #[test]
    fn every_algorithm_signs_and_no_other_key_verifies() {
        for signer in keys() {
            let text = sign(Map::new(), b"{\"a\":1}", &signer).unwrap();
            let jws = Jws::parse(&text).unwrap();
            assert_eq!(jws.claims().unwrap()["a"], 1);
            jws.verify(signer.public_key()).unwrap();
            for other in keys().iter().filter(|other| other.algorithm() != signer.algorithm()) {
                assert_eq!(jws.verify(other.public_key()), Err(JoseError::Signature));
            }
        }
    }

    #[test]
    fn rs256_as_badges_use_it() {
        use aws_lc_rs::encoding::AsDer as _;
        let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
        let der: aws_lc_rs::encoding::Pkcs8V1Der = pair.as_der().unwrap();
        let signer = SigningKey::from_pkcs8(der.as_ref()).unwrap();
        let jws = Jws::parse(&sign(Map::new(), b"{}", &signer).unwrap()).unwrap();
        assert_eq!(jws.header()["alg"], "RS256");
        jws.verify(&public_key_of_jwk(&jwk_of(signer.public_key()).unwrap()).unwrap()).unwrap();
    }

    #[test]
    fn the_example_of_rfc_8037_verifies() {
        let text = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
        let key = json!({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"});
        let jws = Jws::parse(text).unwrap();
        jws.verify(&public_key_of_jwk(&key).unwrap()).unwrap();
        assert_eq!(jws.payload(), b"Example of Ed25519 signing");
    }

    #[test]
    fn hostile_headers_are_refused() {
        for header in [
            r#"{"alg":"none"}"#,
            r#"{"alg":"HS256"}"#,
            r#"{"alg":"EdDSA","alg":"ES256"}"#,
            r#"{"alg":"EdDSA","crit":["x"],"x":1}"#,
            r#"{"alg":"EdDSA","b64":false}"#,
            r#"["EdDSA"]"#,
            "",
        ] {
            assert!(Jws::parse(&format!("{}.e30.c2ln", encode(header.as_bytes()))).is_err(), "{header}");
        }
        for text in ["", "a", "a.b", "a.b.c", "e30=.e30.e30", "é.é.é"] {
            assert!(Jws::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn keys_in_the_header_are_read_and_private_ones_refused() {
        let signer = &keys()[0];
        let mut jwk = jwk_of(signer.public_key()).unwrap();
        let with =
            |jwk: &Value| sign(Map::from_iter([("jwk".to_owned(), jwk.clone())]), b"{}", signer).unwrap();
        let found = Jws::parse(&with(&jwk)).unwrap().key_reference().unwrap();
        assert_eq!(found, KeyReference::Key(Box::new(signer.public_key().clone())));
        jwk["d"] = json!("AA");
        assert!(Jws::parse(&with(&jwk)).unwrap().key_reference().is_err());
    }

    #[test]
    fn no_flipped_bit_verifies() {
        let signer = &keys()[0];
        let text = sign(Map::new(), b"{\"a\":1}", signer).unwrap();
        for bit in 0..text.len() * 8 {
            let mut changed = text.clone().into_bytes();
            changed[bit / 8] ^= 1 << (bit % 8);
            let Ok(changed) = String::from_utf8(changed) else { continue };
            // Case of base64 padding bits: the decoder is strict, so two texts never mean one signature.
            let verdict = Jws::parse(&changed).and_then(|jws| jws.verify(signer.public_key()));
            assert!(verdict.is_err() || changed.trim() == text, "bit {bit}");
        }
    }
}
