//! The holder's side (vc-di-ecdsa §3.4.6).

use super::statements::Statements;
use super::{DerivedProof, cbor, malformed, pointers};
use crate::json;
use crate::jsonld::{ContextLoader, Engine};
use crate::proof::ProofError;
use serde_json::Value;

/// A document with the mandatory parts and those chosen by JSON Pointer, and a proof that holds for them alone.
///
/// # Errors
/// When there is no base proof, or a pointer leads nowhere.
pub fn derive(
    engine: &mut Engine,
    loader: &dyn ContextLoader,
    text: &str,
    selective: &[String],
) -> Result<String, ProofError> {
    let mut document = json::parse_owned(text)?;
    let members = document.as_object_mut().ok_or_else(|| malformed("the document is no object"))?;
    let mut proof = match members.remove("proof") {
        Some(Value::Array(proofs)) => proofs.into_iter().find(is_selective),
        other => other.filter(is_selective),
    }
    .ok_or_else(|| malformed("there is no ecdsa-sd-2023 proof"))?;
    let base = cbor::read_base(proof["proofValue"].as_str().unwrap_or_default())?;
    let statements = Statements::new(engine, loader, &document, &base.hmac_key)?;
    let mandatory = statements.select(engine, loader, &base.mandatory_pointers)?.indexes;
    let both: Vec<String> = base.mandatory_pointers.iter().chain(selective).cloned().collect();
    let combined = statements.select(engine, loader, &both)?;
    let mut shown = pointers::select(&document, &both)?.ok_or_else(|| malformed("nothing was chosen"))?;
    let others = (0..statements.lines.len()).filter(|index| !mandatory.contains(index));
    let signatures = others.zip(base.signatures).filter(|(index, _)| combined.indexes.contains(index));
    let places = combined.indexes.iter().enumerate().filter(|(_, index)| mandatory.contains(index));
    let derived = DerivedProof {
        base_signature: base.base_signature,
        public_key: base.public_key,
        signatures: signatures.map(|(_, signature)| signature).collect(),
        labels: combined.labels,
        mandatory_indexes: places.map(|(place, _)| place as u64).collect(),
    };
    proof["proofValue"] = Value::String(cbor::write_derived(&derived));
    shown["proof"] = proof;
    Ok(shown.to_string())
}

fn is_selective(proof: &Value) -> bool {
    proof["cryptosuite"] == "ecdsa-sd-2023"
}
