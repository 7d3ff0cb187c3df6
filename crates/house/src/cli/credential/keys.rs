//! Keys in files: made, sealed with a passphrase, read in every form they come in, named.

use super::super::backup::{new_private_file, open_with_passphrase, seal_with_passphrase};
use super::super::desk::{print_json, print_text};
use super::super::user::first_line;
use super::super::{Failure, Outcome};
use super::{files, pem};
use clap::{Args, ValueEnum};
use kernel::{Clock as _, Entropy as _};
use openbadges::jsonld::is_absolute;
use openbadges::keys::{
    Algorithm, KeyError, KeyPublication, Signer as _, SigningKey, base58_decode, did_key, did_key_document,
    did_web_url, jwk_of, pkcs8_from_pem, pkcs8_pem, publish,
};
use openbadges::x509::{Subject, self_signed};
use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::{SystemClock, SystemEntropy};

/// The label of a key that is sealed with a passphrase.
const SEALED: &str = "BOTTEGA SEALED PRIVATE KEY";
/// Said of a key without its secret half.
const PUBLIC: &str = "it is a public key, which cannot sign: name the private one";
/// Said of a file that is read as a key and is none.
const NO_KEY: &str =
    "there is no key in it: PKCS#8 in PEM, a private JWK or a Multikey with its secret is read";
/// The shortest passphrase that is taken.
const SHORTEST: usize = 10;

/// Which key signs.
#[derive(Debug, Args)]
pub(in super::super) struct KeyFile {
    /// The key: made by `keygen`, or PKCS#8 in PEM, a private JWK, or a Multikey with its secret.
    #[arg(long, value_name = "FILE")]
    pub(in super::super) key: PathBuf,
    /// File with the passphrase of a sealed key in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE")]
    pub(in super::super) passphrase_file: Option<PathBuf>,
}

impl KeyFile {
    pub(in super::super) fn read(&self) -> Result<SigningKey, Failure> {
        read_key(&self.key, self.passphrase_file.as_deref())
    }
}

/// The DID URL of a key as its own `did:key`.
pub(in super::super) fn own_method(key: &SigningKey) -> String {
    format!("{}#{}", did_key(key.public_key()), key.public_key().to_multikey())
}

/// A key from a file, whatever form it has.
pub(in super::super) fn read_key(file: &Path, passphrase: Option<&Path>) -> Result<SigningKey, Failure> {
    let in_file = |why: String| Failure(format!("{}: {why}", file.display()));
    let text = files::read_text(file)?;
    let pem = if pem::has(SEALED, &text) {
        let passphrase = passphrase.ok_or_else(|| {
            in_file("the key is sealed: say its passphrase with --passphrase-file".to_owned())
        })?;
        let sealed = pem::unwrap_all(SEALED, &text).map_err(|Failure(why)| in_file(why))?;
        let opened = open_with_passphrase(&sealed.concat(), &first_line(passphrase)?).map_err(in_file)?;
        String::from_utf8(opened).map_err(|_| in_file("what was sealed is no key".to_owned()))?
    } else {
        text
    };
    if pem.trim_start().starts_with('{') {
        let value = openbadges::json::parse_owned(&pem).map_err(|problem| in_file(problem.to_string()))?;
        if let Some(why) = without_secret(&value) {
            return Err(in_file(why.to_owned()));
        }
        return key_of_json(&value).map_err(|problem| in_file(problem.to_string()));
    }
    let der =
        pkcs8_from_pem(&pem).map_err(|problem| in_file(other_pem(&pem).unwrap_or(problem.to_string())))?;
    SigningKey::from_pkcs8(&der).map_err(|problem| in_file(problem.to_string()))
}

/// What a PEM without PKCS#8 is instead, and the way out.
fn other_pem(pem: &str) -> Option<String> {
    let holds = |label: &str| pem::has(label, pem);
    let encrypted = "the key is encrypted PKCS#8: openssl pkcs8 -topk8 -nocrypt takes the passphrase off, and keygen \
                     --passphrase-file seals keys made here";
    let older =
        "the key is in an older form (SEC1 or PKCS#1): openssl pkcs8 -topk8 -nocrypt makes PKCS#8 of it";
    let found = [
        ("ENCRYPTED PRIVATE KEY", encrypted),
        ("EC PRIVATE KEY", older),
        ("RSA PRIVATE KEY", older),
        ("PUBLIC KEY", PUBLIC),
        (pem::CERTIFICATE, "it is a certificate, which cannot sign: name its private key"),
    ];
    let what = found.iter().find(|(label, _)| holds(label)).map(|(_, what)| *what);
    let begun = pem.contains("-----BEGIN PRIVATE KEY-----");
    what.or((!begun).then_some(NO_KEY)).map(str::to_owned)
}

/// Why a JSON without a secret cannot sign.
fn without_secret(value: &Value) -> Option<&'static str> {
    let secret = ["d", "secretKeyJwk", "privateKeyJwk", "secretKeyMultibase", "privateKeyMultibase"];
    let public = ["kty", "publicKeyJwk", "publicKeyMultibase", "verificationMethod"];
    let holds = |names: &[&str]| names.iter().any(|name| value.get(name).is_some());
    if holds(&secret) {
        None
    } else if holds(&public) {
        Some(PUBLIC)
    } else {
        Some(NO_KEY)
    }
}

/// The secret key of a JWK, or of a verification method that carries it.
pub(in super::super) fn key_of_json(value: &Value) -> Result<SigningKey, KeyError> {
    let inside =
        ["secretKeyJwk", "privateKeyJwk"].iter().map(|name| &value[name]).find(|key| key.is_object());
    if let Some(multikey) = value["secretKeyMultibase"].as_str().or(value["privateKeyMultibase"].as_str()) {
        return key_of_multibase(multikey);
    }
    let jwk = inside.unwrap_or(value);
    let secret = jwk["d"].as_str().ok_or(KeyError::Malformed("secret"))?;
    let secret =
        base64_simd::URL_SAFE_NO_PAD.decode_to_vec(secret).map_err(|_| KeyError::Malformed("secret"))?;
    let algorithm = match jwk["crv"].as_str().unwrap_or("a JWK without crv") {
        "Ed25519" => Algorithm::Ed25519,
        "P-256" => Algorithm::P256,
        "P-384" => Algorithm::P384,
        other => return Err(KeyError::UnknownKind(other.to_owned())),
    };
    key_of_secret(algorithm, &secret)
}

/// The secret of a Multikey (Controlled Identifiers 1.0 section 2.2.2).
fn key_of_multibase(text: &str) -> Result<SigningKey, KeyError> {
    let bytes = text.strip_prefix('z').and_then(base58_decode).ok_or(KeyError::NotMultibase)?;
    let (prefix, secret) = bytes.split_first_chunk::<2>().ok_or(KeyError::NotMultibase)?;
    match prefix {
        [0x80, 0x26] => key_of_secret(Algorithm::Ed25519, secret.get(..32).unwrap_or_default()),
        [0x86, 0x26] => key_of_secret(Algorithm::P256, secret),
        [0x87, 0x26] => key_of_secret(Algorithm::P384, secret),
        _ => Err(KeyError::UnknownKind("secret Multikey".to_owned())),
    }
}

fn key_of_secret(algorithm: Algorithm, secret: &[u8]) -> Result<SigningKey, KeyError> {
    let malformed = |_| KeyError::Malformed("secret");
    match algorithm {
        Algorithm::P256 => SigningKey::p256(secret.try_into().map_err(malformed)?),
        Algorithm::P384 => SigningKey::p384(secret.try_into().map_err(malformed)?),
        _ => SigningKey::ed25519(secret.try_into().map_err(malformed)?),
    }
}

/// Which kind of key.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// Ed25519, for eddsa-rdfc-2022, eddsa-jcs-2022 and `EdDSA`.
    Ed25519,
    /// P-256, for ecdsa-rdfc-2019, ecdsa-jcs-2019, ecdsa-sd-2023 and ES256.
    P256,
    /// P-384, for ecdsa-rdfc-2019, ecdsa-jcs-2019 and ES384.
    P384,
}

/// Make a key and print its `did:key`.
///
/// With `--certificate` a test certificate for an electronic seal is made too, signed by the key itself: enough to seal
/// European Digital Credentials for trials, and trusted by nobody who does not say so (`verify --anchor`).
#[derive(Debug, Args)]
pub(super) struct Keygen {
    /// The file to write; it must not exist. Only its owner will be able to read it.
    file: PathBuf,
    /// The kind of key.
    #[arg(long, value_enum, default_value = "ed25519")]
    kind: Kind,
    /// Seal the key: file with a passphrase of 10 characters or more in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// Also write a test certificate for seals, in PEM; the file must not exist.
    #[arg(long, value_name = "FILE", requires = "organisation_identifier", requires = "organisation")]
    certificate: Option<PathBuf>,
    /// The organisation that the certificate names.
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// Its identifier, such as `VATIT-01234567890`: the credential must name the same.
    #[arg(long, value_name = "IDENTIFIER")]
    organisation_identifier: Option<String>,
    /// Its country, two letters.
    #[arg(long, value_name = "COUNTRY", default_value = "IT")]
    country: String,
    /// How long the certificate is valid.
    #[arg(long, value_name = "DAYS", default_value = "730", value_parser = clap::value_parser!(u16).range(1..))]
    days: u16,
}

impl Keygen {
    pub(super) fn run(&self) -> Outcome {
        let key = fresh(self.kind)?;
        let certificate = self.certificate.as_ref().map(|_| self.certify(&key)).transpose()?;
        let plain = pkcs8_pem(&key.to_pkcs8()?);
        let text = match &self.passphrase_file {
            None => plain,
            Some(file) => seal(&plain, &first_line(file)?)?,
        };
        // The certificate first: a key without it would stand in the way when the command is repeated.
        if let (Some(file), Some(certificate)) = (&self.certificate, certificate) {
            write_new(file, &pem::wrap(pem::CERTIFICATE, &certificate))?;
        }
        if let Err(problem) = write_new(&self.file, &text) {
            if let Some(certificate) = &self.certificate {
                std::fs::remove_file(certificate)?;
            }
            return Err(problem);
        }
        print_text(&did_key(key.public_key()))?;
        Ok(ExitCode::SUCCESS)
    }

    fn certify(&self, key: &SigningKey) -> Result<Vec<u8>, Failure> {
        if self.country.len() != 2 || !self.country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(Failure(format!("{:?} is no country: write two capital letters", self.country)));
        }
        let organisation = self.organisation.clone().unwrap_or_default();
        let identifier = self.organisation_identifier.clone().unwrap_or_default();
        for (option, value) in [("--organisation", &organisation), ("--organisation-identifier", &identifier)]
        {
            if value.trim().is_empty() {
                return Err(Failure(format!("{option} is empty: the certificate names whose seal it is")));
            }
        }
        let subject = Subject {
            common_name: format!("{organisation} (test seal)"),
            organisation,
            organisation_identifier: identifier,
            country: self.country.clone(),
            dns_names: Vec::new(),
        };
        let mut serial = [0u8; 16];
        SystemEntropy.fill(&mut serial);
        serial[0] &= 0x7f;
        serial[0] |= 0x40;
        let now = jiff::Timestamp::from_microsecond(SystemClock.now().microseconds())?;
        let end = now + jiff::SignedDuration::from_hours(24 * i64::from(self.days));
        // It begins a day ago: other clocks may be behind.
        let begin = now - jiff::SignedDuration::from_hours(24);
        Ok(self_signed(key, &subject, &serial, (begin, end))?)
    }
}

/// Writes a file that must not exist; a cut one does not stay.
fn write_new(file: &Path, text: &str) -> Result<(), Failure> {
    let written = new_private_file(file)?.write_all(text.as_bytes());
    written.map_err(|problem| {
        let _ = std::fs::remove_file(file);
        Failure(format!("{} cannot be written: {problem}", file.display()))
    })
}

fn fresh(kind: Kind) -> Result<SigningKey, Failure> {
    let mut secret = [0u8; 48];
    // A random number that is no scalar of the curve is as rare as two equal keys; then another is taken.
    for _ in 0..8 {
        SystemEntropy.fill(&mut secret);
        let (algorithm, length) = match kind {
            Kind::Ed25519 => (Algorithm::Ed25519, 32),
            Kind::P256 => (Algorithm::P256, 32),
            Kind::P384 => (Algorithm::P384, 48),
        };
        if let Ok(key) = key_of_secret(algorithm, &secret[..length]) {
            return Ok(key);
        }
    }
    Err(Failure("no key could be made".to_owned()))
}

fn seal(plain: &str, passphrase: &str) -> Result<String, Failure> {
    if passphrase.chars().count() < SHORTEST {
        return Err(Failure(format!("the passphrase must have {SHORTEST} characters or more")));
    }
    Ok(pem::wrap(SEALED, &seal_with_passphrase(plain.as_bytes(), passphrase, &SystemEntropy)?))
}

/// Print the `did:key` of a key.
///
/// With `--document` and `--method did:web:…#key-1`, the `did.json` is printed with which an issuer publishes the key.
#[derive(Debug, Args)]
pub(super) struct Did {
    /// A key made by `keygen`, or any other that can sign.
    file: PathBuf,
    /// File with the passphrase of a sealed key in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// Print its controller document instead.
    #[arg(long, conflicts_with = "jwk")]
    document: bool,
    /// With `--document`: the address under which the key signs, such as `did:web:issuer.example#key-1`.
    #[arg(long, value_name = "URL", requires = "document")]
    method: Option<String>,
    /// Print its public half as JWK instead.
    #[arg(long)]
    jwk: bool,
}

impl Did {
    pub(super) fn run(&self) -> Outcome {
        let key = read_key(&self.file, self.passphrase_file.as_deref())?;
        let did = did_key(key.public_key());
        match (self.document, self.jwk) {
            (true, _) => self.print_document(&key, &did)?,
            (_, true) => print_json(&jwk_of(key.public_key())?)?,
            _ => print_text(&did)?,
        }
        Ok(ExitCode::SUCCESS)
    }

    fn print_document(&self, key: &SigningKey, did: &str) -> Result<(), Failure> {
        let Some(method) = &self.method else { return print_json(&did_key_document(did)?) };
        let wanted = || {
            Failure(format!(
                "{method:?} is no address of a key: write did:web:issuer.example#key-1 or https://issuer.example/keys#key-1"
            ))
        };
        let (controller, fragment) = method.split_once('#').ok_or_else(wanted)?;
        let place = did_web_url(controller)
            .or_else(|| controller.starts_with("https://").then(|| controller.to_owned()));
        let place = place.filter(|_| is_absolute(method) && !fragment.is_empty()).ok_or_else(wanted)?;
        let key = key.public_key().clone();
        let key = KeyPublication { fragment: fragment.to_owned(), key, revoked: None, expires: None };
        print_json(&publish(controller, &[key]))?;
        eprintln!("Publish it at {place}");
        Ok(())
    }
}

/// The certificates of a PEM file, as DER.
pub(in super::super) fn read_certificates(file: &Path) -> Result<Vec<Vec<u8>>, Failure> {
    let text = files::read_text(file)?;
    let in_file = |why: &str| Failure(format!("{}: {why}", file.display()));
    let found = pem::unwrap_all(pem::CERTIFICATE, &text).map_err(|Failure(why)| in_file(&why))?;
    if found.is_empty() { Err(in_file("there is no certificate in it")) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_key_of_rfc_8037_in_three_forms() {
        let jwk = json!({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
            "d": "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"});
        let key = key_of_json(&jwk).unwrap();
        assert_eq!(jwk_of(key.public_key()).unwrap()["x"], jwk["x"]);
        let method = json!({"id": "k", "secretKeyJwk": jwk});
        assert_eq!(key_of_json(&method).unwrap().public_key(), key.public_key());
        assert!(key_of_json(&json!({"kty": "EC", "crv": "P-521", "d": "AA"})).is_err());
        assert!(key_of_json(&json!({"secretKeyMultibase": "z3u"})).is_err());
    }
}
