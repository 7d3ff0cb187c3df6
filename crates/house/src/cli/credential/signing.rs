//! Who signs what, and how: shared by one document and by a million.

use super::super::Failure;
use super::keys::{KeyFile, own_method};
use clap::Args;
use kernel::{Clock as _, Entropy as _};
use openbadges::jsonld::{ContextLoader, Engine};
use openbadges::keys::{Algorithm, Signer as _, SigningKey};
use openbadges::proof::selective::{SelectiveSecrets, secure_base};
use openbadges::proof::{ProofError, ProofOptions, Securing, Suite, secure};
use openbadges::report::well_formed;
use serde_json::Value;
use std::sync::Arc;
use store::{SystemClock, SystemEntropy};

/// The proofs that can be made.
const SUITES: &str =
    "known are eddsa-rdfc-2022, eddsa-jcs-2022, ecdsa-rdfc-2019, ecdsa-jcs-2019 and ecdsa-sd-2023";

/// The signer and the kind of proof.
#[derive(Debug, Args)]
pub(super) struct SigningArguments {
    #[command(flatten)]
    pub(super) key: KeyFile,
    /// The address of the key, such as `did:web:issuer.example#key-1`; without it, its `did:key`.
    #[arg(long, value_name = "URL")]
    method: Option<String>,
    /// How: `eddsa-rdfc-2022`, `eddsa-jcs-2022`, `ecdsa-rdfc-2019`, `ecdsa-jcs-2019` or `ecdsa-sd-2023`. Without it,
    /// `eddsa-rdfc-2022` or `ecdsa-rdfc-2019`, as the key is.
    #[arg(long, value_name = "SUITE")]
    suite: Option<String>,
    /// With `ecdsa-sd-2023`: JSON Pointer of what its holder can never withhold. May be repeated; without any, issuer,
    /// times and status where they are there.
    #[arg(long, value_name = "POINTER")]
    mandatory: Vec<String>,
}

/// How a document is signed.
pub(super) struct Manner {
    pub(super) key: SigningKey,
    pub(super) options: ProofOptions,
    mandatory: Vec<String>,
}

impl SigningArguments {
    pub(super) fn read(&self) -> Result<Manner, Failure> {
        let key = self.key.read()?;
        let suite = match &self.suite {
            Some(name) => {
                Suite::parse(name).map_err(|problem| Failure(format!("--suite: {problem}; {SUITES}")))?
            }
            None if key.algorithm() == Algorithm::Ed25519 => Suite::EddsaRdfc2022,
            None if key.algorithm() == Algorithm::Rsa => {
                return Err(Failure(
                    "an RSA key makes no proof inside a document: it signs the forms ob3-jwt and ob2 of `render`".to_owned(),
                ));
            }
            None => Suite::EcdsaRdfc2019,
        };
        if !self.mandatory.is_empty() && suite != Suite::EcdsaSd2023 {
            let name = suite.name();
            return Err(Failure(format!(
                "--mandatory goes with --suite ecdsa-sd-2023: nothing is withheld of {name}"
            )));
        }
        suite.hash_for(key.algorithm()).map_err(|problem| Failure(format!("--suite: {problem}")))?;
        let method = self.method.clone().unwrap_or_else(|| own_method(&key));
        let options = ProofOptions::new(suite, &method, &SystemClock.now().to_rfc3339());
        Ok(Manner { key, options, mandatory: self.mandatory.clone() })
    }
}

impl Manner {
    /// Who is the issuer: the controller of the method.
    pub(super) fn controller(&self) -> &str {
        self.options.verification_method.split('#').next().unwrap_or_default()
    }

    /// Whether a document can be signed so: it is a credential, and we are its issuer; or a presentation.
    pub(super) fn judge(&self, document: &Value) -> Result<(), String> {
        well_formed(document)?;
        let issuer = document["issuer"].as_str().or(document["issuer"]["id"].as_str());
        match issuer {
            Some(issuer) if issuer != self.controller() => {
                let controller = self.controller();
                Err(format!(
                    "the issuer is {issuer}, and the key is of {controller}: name its --method, or let {{{{$issuer}}}} stand in a template"
                ))
            }
            _ => Ok(()),
        }
    }

    /// Signs a document.
    pub(super) fn sign(&self, engine: &mut Engine, text: &str) -> Result<String, ProofError> {
        let mut securing = Securing { loader: &HostedContexts, ..Securing::new(engine, &self.key) };
        if self.options.suite != Suite::EcdsaSd2023 {
            return secure(&mut securing, text, &self.options);
        }
        let mandatory =
            if self.mandatory.is_empty() { usual_pointers(text)? } else { self.mandatory.clone() };
        let (mut hmac_key, mut secret) = ([0u8; 32], [0u8; 32]);
        SystemEntropy.fill(&mut hmac_key);
        SystemEntropy.fill(&mut secret);
        let proof_key = SigningKey::p256(&secret)
            .map_err(|_| ProofError::Malformed("the document's own key".to_owned()))?;
        let secrets = SelectiveSecrets { hmac_key, proof_key: &proof_key };
        secure_base(&mut securing, text, &self.options, &mandatory, &secrets)
    }
}

/// What nobody may withhold, as far as it is there.
fn usual_pointers(text: &str) -> Result<Vec<String>, ProofError> {
    let document = openbadges::json::parse_owned(text)?;
    let usual = ["/issuer", "/validFrom", "/validUntil", "/credentialStatus"];
    Ok(usual.into_iter().filter(|pointer| document.pointer(pointer).is_some()).map(str::to_owned).collect())
}

/// The context of the Annex I terms, which every installation hosts; all others are built in or refused.
pub(super) struct HostedContexts;

impl ContextLoader for HostedContexts {
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        credentials::verification::annex_context(url)
    }
}
