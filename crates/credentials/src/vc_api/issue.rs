//! Issuing and deriving.

use super::answers::ApiProblem;
use super::commands::{MakeIssuers, TakePlace};
use super::model::{Instance, ProtocolIssuer};
use super::rows;
use crate::keys::Keyring;
use crate::verification::{annex_context, blocking};
use kernel::{Ctx, Fault};
use openbadges::jsonld::{ContextLoader, Engine, contexts};
use openbadges::keys::SigningKey;
use openbadges::proof::selective::{SelectiveSecrets, derive, secure_base};
use openbadges::proof::{ProofError, ProofOptions, Securing, Suite, secure};
use openbadges::report::well_formed;
use openbadges::status::StatusPurpose;
use serde_json::{Value, json};
use std::sync::Arc;
use store::Refusable;
use web::server::Visit;

/// The network's own keys, made when they are first needed.
pub(super) async fn issuers(visit: &Visit) -> Result<Vec<ProtocolIssuer>, Fault> {
    let mut tx = visit.read().await?;
    let present = rows::issuers(&mut tx, &visit.ctx).await.map_err(Refusable::from)?;
    drop(tx);
    if present.len() == super::model::KINDS.len() {
        return Ok(present);
    }
    let keyring = visit.app.service::<Keyring>()?;
    Ok(visit.store().run(&as_program(visit), &MakeIssuers { keyring }).await?)
}

/// The context in which a known program acts.
pub(super) fn as_program(visit: &Visit) -> Ctx {
    visit.ctx.as_system("vc_api")
}

/// Signs the `credential` of a request.
pub(super) async fn issue(visit: &Visit, body: &Value, instance: Instance) -> Result<Value, ApiProblem> {
    let issuers = issuers(visit).await?;
    let issuer = issuers.iter().find(|issuer| issuer.algorithm == instance.algorithm());
    let issuer = issuer.ok_or_else(|| Fault::Internal("a key of the network is missing".to_owned()))?;
    let mut credential = checked(&body["credential"], &issuer.did())?;
    if instance == Instance::Status {
        add_status(visit, &mut credential).await?;
    }
    let keyring = visit.app.service::<Keyring>()?;
    let key = issuer.open(&keyring, &visit.ctx).map_err(|problem| Fault::Internal(problem.to_string()))?;
    let mandatory = pointers(&body["options"]["mandatoryPointers"], "options.mandatoryPointers")?;
    let manner = Manner {
        key,
        options: ProofOptions::new(instance.suite(), &issuer.method(), &visit.ctx.now.to_rfc3339()),
        mandatory: mandatory.unwrap_or_else(|| usual_pointers(&credential)),
        hmac_key: visit.ctx.random_bytes(),
        secret: visit.ctx.random_bytes(),
    };
    // What the data model forbids is not given out, whoever asks.
    well_formed(&credential).map_err(|why| ApiProblem::malformed(format!("credential: {why}")))?;
    let text = credential.to_string();
    let signed = blocking(move || manner.sign(&keyring, &text)).await?;
    let signed = signed.map_err(|problem| ApiProblem::of_proof(&problem))?;
    serde_json::from_str(&signed).map_err(|problem| Fault::Internal(problem.to_string()).into())
}

/// What can be said before signing: version 2.0, and our own key as its issuer.
fn checked(credential: &Value, did: &str) -> Result<Value, ApiProblem> {
    if !credential.is_object() {
        return Err(ApiProblem::malformed("credential: there is no object of that name in the body"));
    }
    let first = credential["@context"].get(0).unwrap_or(&credential["@context"]);
    if first != contexts::CREDENTIALS_V2 {
        let wanted = contexts::CREDENTIALS_V2;
        return Err(ApiProblem::malformed(format!("credential.@context: the first must be {wanted}")));
    }
    let issuer = credential["issuer"].as_str().or(credential["issuer"]["id"].as_str());
    match issuer {
        Some(issuer) if issuer == did => Ok(credential.clone()),
        Some(other) => Err(ApiProblem::malformed(format!(
            "credential.issuer: this address signs as {did}, not as {other}"
        ))),
        None => Err(ApiProblem::malformed(format!("credential.issuer: it must be {did}"))),
    }
}

/// A place in a list for revocation.
async fn add_status(visit: &Visit, credential: &mut Value) -> Result<(), ApiProblem> {
    if !credential["credentialStatus"].is_null() {
        return Err(ApiProblem::malformed("credential.credentialStatus: it is added here"));
    }
    let id = match &credential["id"] {
        Value::Null => {
            let fresh = urn_uuid(visit.ctx.random_bytes());
            credential["id"] = json!(fresh);
            fresh
        }
        Value::String(id) => id.clone(),
        _ => return Err(ApiProblem::malformed("credential.id: it is no text")),
    };
    let place = TakePlace { credential: &id, purpose: StatusPurpose::Revocation };
    let taken = visit.store().run(&as_program(visit), &place).await.map_err(Fault::from)?;
    let list = format!("{}/status/{}", visit.app.public_origin(), taken.0);
    credential["credentialStatus"] = json!({
        "id": format!("{list}#{}", taken.1),
        "type": "BitstringStatusListEntry",
        "statusPurpose": StatusPurpose::Revocation.as_str(),
        "statusListIndex": taken.1.to_string(),
        "statusListCredential": list,
    });
    Ok(())
}

/// A random UUID, version 4 (RFC 9562).
fn urn_uuid(random: [u8; 32]) -> String {
    let mut bytes = random;
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex = store::blobs::hex(&bytes[..16]);
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// An array of JSON Pointers; `None` when there is none.
pub(super) fn pointers(value: &Value, name: &str) -> Result<Option<Vec<String>>, ApiProblem> {
    let Some(all) = value.as_array() else {
        let wrong = || ApiProblem::malformed(format!("{name}: it must be an array of JSON Pointers"));
        return if value.is_null() { Ok(None) } else { Err(wrong()) };
    };
    let pointer = |one: &Value| {
        let text = one.as_str().filter(|text| text.is_empty() || text.starts_with('/'));
        text.map(str::to_owned)
            .ok_or_else(|| ApiProblem::malformed(format!("{name}: {one} is no JSON Pointer")))
    };
    all.iter().map(pointer).collect::<Result<_, _>>().map(Some)
}

/// What no holder may withhold, as far as it is there.
fn usual_pointers(credential: &Value) -> Vec<String> {
    let usual = ["/issuer", "/validFrom", "/validUntil", "/credentialStatus"];
    usual.into_iter().filter(|pointer| credential.pointer(pointer).is_some()).map(str::to_owned).collect()
}

/// How a document is signed, with everything fresh that it needs.
struct Manner {
    key: SigningKey,
    options: ProofOptions,
    mandatory: Vec<String>,
    hmac_key: [u8; 32],
    secret: [u8; 32],
}

impl Manner {
    fn sign(&self, keyring: &Arc<Keyring>, text: &str) -> Result<String, ProofError> {
        keyring.with_engine(|engine| self.sign_with(engine, text))
    }

    fn sign_with(&self, engine: &mut Engine, text: &str) -> Result<String, ProofError> {
        let mut securing = Securing { loader: &OwnContexts, ..Securing::new(engine, &self.key) };
        if self.options.suite != Suite::EcdsaSd2023 {
            return secure(&mut securing, text, &self.options);
        }
        let proof_key = SigningKey::p256(&self.secret)
            .map_err(|_| ProofError::Malformed("the document's own key".to_owned()))?;
        let secrets = SelectiveSecrets { hmac_key: self.hmac_key, proof_key: &proof_key };
        secure_base(&mut securing, text, &self.options, &self.mandatory, &secrets)
    }
}

/// The context of the Annex I terms beside those that are built in.
pub(super) struct OwnContexts;

impl ContextLoader for OwnContexts {
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        annex_context(url)
    }
}

/// Shows a part of the `verifiableCredential` of a request.
pub(super) async fn derived(visit: &Visit, body: &Value) -> Result<Value, ApiProblem> {
    if !body["verifiableCredential"].is_object() {
        return Err(ApiProblem::malformed(
            "verifiableCredential: there is no object of that name in the body",
        ));
    }
    let selective = pointers(&body["options"]["selectivePointers"], "options.selectivePointers")?;
    let (text, selective) = (body["verifiableCredential"].to_string(), selective.unwrap_or_default());
    let keyring = visit.app.service::<Keyring>()?;
    let derived =
        blocking(move || keyring.with_engine(|engine| derive(engine, &OwnContexts, &text, &selective)));
    let derived = derived.await?.map_err(|problem| ApiProblem::of_proof(&problem))?;
    serde_json::from_str(&derived).map_err(|problem| Fault::Internal(problem.to_string()).into())
}
