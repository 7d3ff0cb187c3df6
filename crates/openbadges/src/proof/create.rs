//! Securing: text in, text with a proof out (Data Integrity §4.2).

use super::hash::{Input, signed_bytes, unsecured};
use super::{ProofError, Suite, proofs_of};
use crate::json::{self, Array, Object, Value, write_string};
use crate::jsonld::{ContextLoader, Engine, NoContexts};
use crate::keys::{Purpose, Signer, base58_encode};
use bumpalo::Bump;

/// What a proof says beside the signature.
#[derive(Debug, Clone)]
pub struct ProofOptions {
    /// How.
    pub suite: Suite,
    /// The URL of the key, e.g. `did:web:issuer.example#key-1`.
    pub verification_method: String,
    /// For what.
    pub purpose: Purpose,
    /// When (RFC 3339).
    pub created: Option<String>,
    /// Until when (RFC 3339).
    pub expires: Option<String>,
    /// For whom, in presentations.
    pub domain: Option<String>,
    /// The verifier's nonce, in presentations.
    pub challenge: Option<String>,
    /// An id, so that another proof can follow this one.
    pub id: Option<String>,
    /// The ids of the proofs that this one follows.
    pub previous: Vec<String>,
}

impl ProofOptions {
    /// The usual proof of an issuer.
    #[must_use]
    pub fn new(suite: Suite, verification_method: &str, created: &str) -> Self {
        Self {
            suite,
            verification_method: verification_method.to_owned(),
            purpose: Purpose::AssertionMethod,
            created: Some(created.to_owned()),
            expires: None,
            domain: None,
            challenge: None,
            id: None,
            previous: Vec::new(),
        }
    }

    /// The proof without its `proofValue`.
    pub(crate) fn proof<'a>(&'a self, context: Option<Value<'a>>, arena: &'a Bump) -> &'a Object<'a> {
        let data_integrity = self.suite != Suite::Ed25519Signature2020;
        let texts = [
            ("id", self.id.as_deref()),
            ("type", Some(if data_integrity { "DataIntegrityProof" } else { self.suite.name() })),
            ("cryptosuite", data_integrity.then(|| self.suite.name())),
            ("created", self.created.as_deref()),
            ("expires", self.expires.as_deref()),
            ("verificationMethod", Some(&*self.verification_method)),
            ("proofPurpose", Some(self.purpose.as_str())),
            ("domain", self.domain.as_deref()),
            ("challenge", self.challenge.as_deref()),
        ];
        let mut members = bumpalo::collections::Vec::with_capacity_in(texts.len() + 2, arena);
        members.extend(texts.into_iter().filter_map(|(name, text)| Some((name, Value::String(text?)))));
        match self.previous.as_slice() {
            [] => {}
            [one] => members.push(("previousProof", Value::String(one))),
            several => {
                let items = several.iter().map(|id| Value::String(id));
                let items = bumpalo::collections::Vec::from_iter_in(items, arena).into_bump_slice();
                members.push(("previousProof", Value::Array(arena.alloc(Array { items, source: "" }))));
            }
        }
        // A JCS proof repeats the context, so that JSON-LD tools can read it (vc-di-eddsa §3.3.1).
        members.extend(context.filter(|_| self.suite.is_jcs()).map(|context| ("@context", context)));
        arena.alloc(Object { members: members.into_bump_slice(), source: "" })
    }
}

/// An object as JSON without its closing brace.
pub(crate) fn open_json(object: &Object) -> String {
    let mut out = Vec::with_capacity(640);
    out.push(b'{');
    for (name, value) in object.members {
        write_name(name, &mut out);
        json::compact(value, &mut out);
    }
    String::from_utf8(out).unwrap_or_default()
}

fn write_name(name: &str, out: &mut Vec<u8>) {
    if out.last() != Some(&b'{') {
        out.push(b',');
    }
    write_string(name, out);
    out.push(b':');
}

/// What securing needs beside the document: kept by an issuer from one document to the next.
pub struct Securing<'s> {
    /// Compiled contexts.
    pub engine: &'s mut Engine,
    /// Who signs.
    pub signer: &'s dyn Signer,
    /// Where unknown contexts come from.
    pub loader: &'s dyn ContextLoader,
    /// Refuse documents on which verifiers are known to disagree. On for everything the product issues.
    pub interoperable: bool,
}

impl<'s> Securing<'s> {
    /// Securing with the built-in contexts, interoperable.
    pub fn new(engine: &'s mut Engine, signer: &'s dyn Signer) -> Self {
        Self { engine, signer, loader: &NoContexts, interoperable: true }
    }
}

/// Adds a proof to a document; proofs it already has stay (a proof set, or a chain with `previous`).
///
/// # Errors
/// See [`ProofError`].
pub fn secure(securing: &mut Securing, text: &str, options: &ProofOptions) -> Result<String, ProofError> {
    if options.suite == Suite::EcdsaSd2023 || options.suite == Suite::Ed25519Signature2020 {
        return Err(ProofError::UnknownSuite(format!("{} is not made this way", options.suite.name())));
    }
    crate::scratch::with(|arena, canonical| secure_in(securing, text, options, arena, canonical))
}

fn secure_in(
    securing: &mut Securing,
    text: &str,
    options: &ProofOptions,
    arena: &Bump,
    canonical: &mut Vec<u8>,
) -> Result<String, ProofError> {
    let (value, numbers) = json::parse_noting(text, arena)?;
    let document = value.as_object().ok_or_else(|| ProofError::malformed("the document is no object"))?;
    let existing = proofs_of(document)?;
    if securing.interoperable && numbers == json::Numbers::Unusual {
        refuse_odd_numbers(&value)?;
    }
    let proof = options.proof(document.get("@context"), arena);
    let before = chained(&existing, &options.previous)?;
    let hash = options.suite.hash_for(securing.signer.algorithm())?;
    let document_then = unsecured(document, &before, arena);
    let input = Input { document: document_then, proof, suite: options.suite, hash, loader: securing.loader };
    let signed = signed_bytes(securing.engine, &input, arena, canonical)?;
    if securing.interoperable && signed.needed_ndegree {
        return Err(ProofError::NotInteroperable(String::from(
            "nodes without id look alike; give each an id",
        )));
    }
    let value = format!("z{}", base58_encode(&securing.signer.sign(signed.bytes())?));
    Ok(with_proof(text, document, &existing, &open_json(proof), &value))
}

/// The proofs that a chained one presupposes (Data Integrity §4.3 step 3).
pub(super) fn chained<'a, T: AsRef<str>>(
    existing: &[&'a Object<'a>],
    previous: &[T],
) -> Result<Vec<&'a Object<'a>>, ProofError> {
    let find = |id: &T| {
        let found = existing.iter().find(|proof| proof.get_str("id") == Some(id.as_ref()));
        found
            .copied()
            .ok_or_else(|| ProofError::malformed(format!("previousProof {} is not there", id.as_ref())))
    };
    previous.iter().map(find).collect()
}

/// The document's text with the proof as its last member.
pub(super) fn with_proof(
    text: &str,
    document: &Object,
    existing: &[&Object],
    open: &str,
    value: &str,
) -> String {
    let proof = |out: &mut String| out.extend([open, ",\"proofValue\":\"", value, "\"}"]);
    let mut out = String::with_capacity(text.len() + open.len() + value.len() + 64);
    if existing.is_empty() && document.get("proof").is_none() {
        let trimmed = text.trim_end();
        // The last byte is the closing brace: the text was read as an object.
        out.push_str(trimmed[..trimmed.len() - 1].trim_end());
        out.push_str(if document.members.is_empty() { "\"proof\":" } else { ",\"proof\":" });
        proof(&mut out);
        out.push('}');
        return out;
    }
    let mut bytes = vec![b'{'];
    for (name, value) in document.members.iter().filter(|member| member.0 != "proof") {
        write_name(name, &mut bytes);
        json::compact(value, &mut bytes);
    }
    write_name("proof", &mut bytes);
    bytes.push(b'[');
    for proof in existing {
        json::compact(&Value::Object(proof), &mut bytes);
        bytes.push(b',');
    }
    out.push_str(&String::from_utf8_lossy(&bytes));
    proof(&mut out);
    out.push_str("]}");
    out
}

/// Numbers that a widespread implementation reads as another number: `1e-7` becomes the integer 0 there.
fn refuse_odd_numbers(value: &Value) -> Result<(), ProofError> {
    match value {
        Value::Number(token) => {
            let mut text = Vec::new();
            json::write_number(token, &mut text)?;
            let odd = text.contains(&b'e') && (!text.contains(&b'.') || text.contains(&b'-'));
            if odd { Err(ProofError::NotInteroperable(format!("the number {token}"))) } else { Ok(()) }
        }
        Value::Array(array) => array.items.iter().try_for_each(refuse_odd_numbers),
        Value::Object(object) => object.members.iter().try_for_each(|member| refuse_odd_numbers(&member.1)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::SigningKey;

    #[test]
    fn numbers_that_others_read_otherwise_are_refused() {
        let (mut engine, key) = (Engine::new(), SigningKey::ed25519(&[7; 32]).unwrap());
        let options = ProofOptions::new(Suite::EddsaJcs2022, "did:web:a.example#k", "2026-01-01T00:00:00Z");
        let mut signed = |number: &str| {
            let text = format!(r#"{{"nested":[{{"number":{number}}}]}}"#);
            secure(&mut Securing::new(&mut engine, &key), &text, &options)
        };
        for odd in ["1e-7", "0.0000001", "-0.00000012", "1000000000000000000000000", "1E25"] {
            assert!(matches!(signed(odd), Err(ProofError::NotInteroperable(_))), "{odd}");
        }
        for usual in ["0", "-0", "0.05", "0.1", "12.5", "-3", "1e3", "123456789012345678"] {
            assert!(signed(usual).is_ok(), "{usual}");
        }
    }
}
