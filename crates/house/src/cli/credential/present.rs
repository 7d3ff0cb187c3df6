//! `bottega credential present`: what a holder shows.

use super::super::Failure;
use super::files::read_text;
use super::keys::{own_method, read_key};
use super::signing::HostedContexts;
use clap::Args;
use kernel::Clock as _;
use openbadges::jose::{Challenge, envelope, issue_presentation};
use openbadges::jsonld::{Engine, contexts};
use openbadges::keys::{Algorithm, Purpose, Signer as _, SigningKey, did_key};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::sdjwt;
use serde_json::{Value, json};
use std::path::PathBuf;
use store::SystemClock;

/// Show an SD-JWT in part, or put credentials into a presentation that the holder signs.
///
/// One SD-JWT: `--claim` says what is shown; without any, what could be is listed. With `--audience`, `--nonce` and
/// `--key` the holder signs for that verifier. Anything else, or `--presentation`: a verifiable presentation (VC Data
/// Model 2.0 section 4.13), secured by a proof inside or, with `--jwt`, as `vp+jwt`.
#[derive(Debug, Args)]
pub(super) struct Present {
    /// The credentials: JSON, JWT or SD-JWT.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// JSON Pointers of the claims of an SD-JWT to show. May be repeated.
    #[arg(long, value_name = "POINTER")]
    claim: Vec<String>,
    /// The verifier for whom the holder signs: audience of an SD-JWT or JWT, domain of a proof.
    #[arg(long, requires = "nonce", requires = "key", value_name = "AUDIENCE")]
    audience: Option<String>,
    /// The verifier's fresh word: nonce of an SD-JWT or JWT, challenge of a proof.
    #[arg(long, requires = "audience", value_name = "NONCE")]
    nonce: Option<String>,
    /// The holder's key.
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// File with the passphrase of a sealed key in its first line.
    #[arg(long, value_name = "FILE", requires = "key")]
    passphrase_file: Option<PathBuf>,
    /// Make a presentation even of one SD-JWT.
    #[arg(long, requires = "key")]
    presentation: bool,
    /// Secure the presentation as `vp+jwt`, not by a proof inside.
    #[arg(long, requires = "key")]
    jwt: bool,
    /// The address of the holder's key; without it, its `did:key`.
    #[arg(long, value_name = "URL", requires = "key")]
    method: Option<String>,
    /// How the proof inside is made; without it, `eddsa-rdfc-2022` or `ecdsa-rdfc-2019`, as the key is.
    #[arg(long, value_name = "SUITE", requires = "key")]
    suite: Option<String>,
}

impl Present {
    pub(super) fn shown(&self) -> Result<String, Failure> {
        let texts = self.files.iter().map(|file| Ok(read_text(file)?.trim().to_owned()));
        let texts: Vec<String> = texts.collect::<Result<_, Failure>>()?;
        let key =
            self.key.as_deref().map(|file| read_key(file, self.passphrase_file.as_deref())).transpose()?;
        match (texts.as_slice(), key) {
            ([text], key) if is_sd_jwt(text) && !self.presentation && !self.jwt => {
                self.claims_of(text, key.as_ref())
            }
            (texts, Some(key)) => self.presentation_of(texts, &key),
            (_, None) => Err(Failure("a presentation is signed by its holder: name a --key".to_owned())),
        }
    }

    fn claims_of(&self, text: &str, key: Option<&SigningKey>) -> Result<String, Failure> {
        let opened = sdjwt::open(text)?;
        let pointers: Vec<_> = opened.revealed.iter().map(|one| one.pointer.as_str()).collect();
        if self.claim.is_empty() && key.is_none() {
            return Ok(pointers.join("\n"));
        }
        if let Some(unknown) = self.claim.iter().find(|claim| !pointers.contains(&claim.as_str())) {
            return Err(Failure(format!("{unknown} is not hidden in it; there are {}", pointers.join(", "))));
        }
        let binding = match (&self.audience, &self.nonce, key) {
            (Some(audience), Some(nonce), Some(key)) => {
                held_by(&opened, key)?;
                Some(sdjwt::Binding { audience, nonce, issued_at: SystemClock.now().seconds(), signer: key })
            }
            (_, _, Some(_)) => {
                return Err(Failure(
                    "the holder signs for a verifier: name --audience and --nonce".to_owned(),
                ));
            }
            _ => None,
        };
        let wanted = |pointer: &str| self.claim.iter().any(|claim| claim == pointer);
        Ok(sdjwt::present(text, &wanted, binding.as_ref())?)
    }

    fn presentation_of(&self, texts: &[String], key: &SigningKey) -> Result<String, Failure> {
        let credentials = texts
            .iter()
            .zip(&self.files)
            .map(|(text, file)| member(text).map_err(|why| Failure(format!("{}: {why}", file.display()))));
        let method = self.method.clone().unwrap_or_else(|| own_method(key));
        let holder = self.method.as_deref().and_then(|method| method.split('#').next());
        let presentation = json!({
            "@context": [contexts::CREDENTIALS_V2],
            "type": ["VerifiablePresentation"],
            "holder": holder.map_or_else(|| did_key(key.public_key()), str::to_owned),
            "verifiableCredential": credentials.collect::<Result<Vec<_>, _>>()?,
        });
        if self.jwt {
            let challenge = self.audience.as_deref().zip(self.nonce.as_deref());
            let challenge = challenge.map(|(audience, nonce)| Challenge { audience, nonce });
            return Ok(issue_presentation(&presentation, &method, challenge.as_ref(), key)?);
        }
        let suite = match &self.suite {
            Some(name) => Suite::parse(name)?,
            None if key.algorithm() == Algorithm::Ed25519 => Suite::EddsaRdfc2022,
            None => Suite::EcdsaRdfc2019,
        };
        let options = ProofOptions {
            purpose: Purpose::Authentication,
            domain: self.audience.clone(),
            challenge: self.nonce.clone(),
            ..ProofOptions::new(suite, &method, &SystemClock.now().to_rfc3339())
        };
        let mut engine = Engine::new();
        let mut securing = Securing { loader: &HostedContexts, ..Securing::new(&mut engine, key) };
        Ok(secure(&mut securing, &presentation.to_string(), &options)?)
    }
}

/// Whether it was issued to this key: only its holder can show that.
fn held_by(opened: &sdjwt::Opened, key: &SigningKey) -> Result<(), Failure> {
    let bound = opened.holder_key().map_err(|problem| Failure(format!("--key: {problem}")))?;
    if bound == *key.public_key() {
        return Ok(());
    }
    let (held, other) = (did_key(&bound), did_key(key.public_key()));
    Err(Failure(format!("--key: the credential was issued to the key {held}, and this is {other}")))
}

fn is_sd_jwt(text: &str) -> bool {
    !text.starts_with('{') && text.contains('~')
}

/// A credential as a member of a presentation: JSON as it is, the compact forms in envelopes.
fn member(text: &str) -> Result<Value, String> {
    if text.starts_with('{') {
        return openbadges::json::parse_owned(text).map_err(|problem| problem.to_string());
    }
    if is_sd_jwt(text) {
        let opened = sdjwt::open(text).map_err(|problem| problem.to_string())?;
        let kind = opened.jws.media_type().unwrap_or_else(|| "dc+sd-jwt".to_owned());
        return Ok(envelope(&format!("application/{kind}"), text));
    }
    openbadges::jose::open_credential(text).map_err(|problem| problem.to_string())?;
    Ok(envelope("application/vc+jwt", text))
}
