//! Issuing: fill, hash, sign, write.

use super::{Refusal, Template, TemplateError, Work};
use crate::json;
use crate::jsonld::{ContextLoader, Engine};
use crate::keys::{Signer, base58_encode};
use crate::proof::{Input, ProofError, ProofOptions, Suite, open_json, proof_configuration_hash};
use bumpalo::Bump;

/// What all credentials of a batch share: the signer, and a proof configuration hashed once.
pub struct Batch<'b> {
    signer: &'b dyn Signer,
    /// The proof without its value and its closing brace.
    open: String,
    proof_hash: [u8; 32],
}

impl<'b> Batch<'b> {
    /// Prepares a batch of eddsa-rdfc-2022 proofs for a template.
    ///
    /// # Errors
    /// When the suite is another, or the options cannot be signed.
    pub fn new(
        engine: &mut Engine,
        loader: &dyn ContextLoader,
        template: &Template,
        signer: &'b dyn Signer,
        options: &ProofOptions,
    ) -> Result<Self, TemplateError> {
        if options.suite != Suite::EddsaRdfc2022 {
            return Err(TemplateError::Unsuitable("a suite other than eddsa-rdfc-2022"));
        }
        let hash = options.suite.hash_for(signer.algorithm())?;
        let arena = Bump::new();
        let document = format!("{{\"@context\":{}}}", template.context);
        let document = json::parse(&document, &arena).map_err(ProofError::from)?;
        let document = document.as_object().ok_or(TemplateError::Unsuitable("a context that is none"))?;
        let proof = options.proof(None, &arena);
        let input = Input { document, proof, suite: options.suite, hash, loader };
        let proof_hash = proof_configuration_hash(engine, &input, &arena)?;
        let proof_hash = proof_hash.try_into().map_err(|_| TemplateError::Unsuitable("another hash"))?;
        Ok(Self { signer, open: open_json(proof), proof_hash })
    }

    /// Appends the secured JSON of one learner.
    ///
    /// # Errors
    /// See [`Refusal`]; nothing is appended then.
    pub fn issue(
        &self,
        template: &Template,
        values: &[&str],
        work: &mut Work,
        out: &mut Vec<u8>,
    ) -> Result<(), Refusal> {
        let mut data = [0; 64];
        data[..32].copy_from_slice(&self.proof_hash);
        data[32..].copy_from_slice(&template.hash(values, work)?);
        let signature = base58_encode(&self.signer.sign(&data).map_err(|_| Refusal::Sign)?);
        template.write_json(values, out);
        for text in [",\"proof\":", &self.open, ",\"proofValue\":\"z", &signature, "\"}}"] {
            out.extend_from_slice(text.as_bytes());
        }
        Ok(())
    }
}
