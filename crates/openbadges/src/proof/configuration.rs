//! Proof configurations by template: of one issuer they differ in date and key alone, so that they are canonicalized once.
//!
//! Exact or left to the generic path, as all templates are.

use super::Suite;
use super::hash::Input;
use crate::canon::HashAlgorithm;
use crate::json::{Object, Value, write_string};
use crate::jsonld::Engine;
use crate::template::{Template, Work};
use std::sync::{Mutex, PoisonError};

/// The members of a usual proof, without its value.
struct Usual<'a> {
    suite: &'a str,
    purpose: &'a str,
    created: &'a str,
    method: &'a str,
}

impl<'a> Usual<'a> {
    /// The members when they are these and no others.
    fn of(proof: &Object<'a>) -> Option<Self> {
        let known = [
            "type",
            "cryptosuite",
            "proofPurpose",
            "created",
            "verificationMethod",
            "proofValue",
            "@context",
        ];
        if proof.members.iter().any(|member| !known.contains(&member.0)) {
            return None;
        }
        (proof.get_str("type")? == "DataIntegrityProof").then_some(())?;
        Some(Self {
            suite: proof.get_str("cryptosuite")?,
            purpose: proof.get_str("proofPurpose")?,
            created: proof.get_str("created")?,
            method: proof.get_str("verificationMethod")?,
        })
    }

    /// Such a configuration as a document, with any date and key.
    fn sample(&self, context: &str) -> String {
        let mut text = format!("{{\"@context\":{context},\"type\":\"DataIntegrityProof\"").into_bytes();
        for (name, value) in [
            ("cryptosuite", self.suite),
            ("proofPurpose", self.purpose),
            ("created", "2000-01-01T00:00:00Z"),
            ("verificationMethod", "urn:uuid:0"),
        ] {
            text.push(b',');
            write_string(name, &mut text);
            text.push(b':');
            write_string(value, &mut text);
        }
        text.push(b'}');
        String::from_utf8_lossy(&text).into_owned()
    }
}

/// The hash of a usual configuration with SHA-256; `None` for any other, which the generic path hashes.
pub(super) fn hash(engine: &mut Engine, input: &Input) -> Option<[u8; 32]> {
    let rdf = !input.suite.is_jcs() && input.suite != Suite::Ed25519Signature2020;
    if !rdf || input.hash != HashAlgorithm::Sha256 {
        return None;
    }
    let usual = Usual::of(input.proof)?;
    if usual.suite != input.suite.name() || !matches!(usual.purpose, "assertionMethod" | "authentication") {
        return None;
    }
    let context = input.document.get("@context")?;
    let context = match &context {
        Value::Array(_) | Value::Object(_) => context.source()?,
        _ => return None,
    };
    let key = ["proof configuration\0", usual.suite, "\0", usual.purpose, "\0", context].concat();
    let kept = if let Some(kept) = engine.kept(&key) {
        kept
    } else {
        // A context in which a loader had a say is never remembered; nor is a template under it.
        if !engine.knows_whole(context) {
            return None;
        }
        let slots = ["/created", "/verificationMethod"].map(|pointer| vec![pointer.to_owned()]);
        let sample = usual.sample(context);
        engine.keep(&key, |engine| {
            let template = Template::compile(engine, input.loader, &sample, &slots);
            template.ok().map(|template| Compiled { template, last: Mutex::default() })
        });
        engine.kept(&key)?
    };
    kept.downcast_ref::<Option<Compiled>>()?.as_ref()?.hash(&usual)
}

/// A compiled configuration. What came of the last one is remembered: of one issuer, many are of one second.
struct Compiled {
    template: Template,
    last: Mutex<Option<Filled>>,
}

/// A date and a key, and the hash of the configuration with them.
struct Filled {
    created: String,
    method: String,
    hash: [u8; 32],
}

impl Compiled {
    fn hash(&self, usual: &Usual) -> Option<[u8; 32]> {
        let last = || self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(filled) = &*last()
            && (filled.created.as_str(), filled.method.as_str()) == (usual.created, usual.method)
        {
            return Some(filled.hash);
        }
        let hash = self.template.hash(&[usual.created, usual.method], &mut Work::new()).ok()?;
        let (created, method) = (usual.created.to_owned(), usual.method.to_owned());
        *last() = Some(Filled { created, method, hash });
        Some(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jsonld::NoContexts;
    use crate::proof::hash_data;
    use bumpalo::Bump;

    #[test]
    fn the_same_as_the_generic_path_or_nothing() {
        let contexts = [
            r#"["https://www.w3.org/ns/credentials/v2"]"#,
            r#"["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]"#,
            r#"["https://www.w3.org/2018/credentials/v1","https://w3id.org/security/data-integrity/v2"]"#,
            r#"["https://www.w3.org/ns/credentials/v2",{"urn":"https://evil.example/"}]"#,
            r#"["https://www.w3.org/ns/credentials/v2",{"created":"urn:evil"}]"#,
            r#""https://www.w3.org/ns/credentials/v2""#,
        ];
        let values = [
            ("2026-01-01T00:00:00Z", "did:web:a.example#k"),
            ("2026-01-01T00:00:00Z", "urn:x:y"),
            ("quoted \\\" and \\n", "https://a.example/k 1"),
            ("", "relative"),
            ("2026-01-01T00:00:00Z", "_:b0"),
            ("2026-01-01T00:00:00Z", "https://\u{e9}.example/k"),
        ];
        let (mut by_template, mut engine) = (0, Engine::new());
        for context in contexts {
            for (created, method) in values {
                for more in ["", r#","expires":"2027-01-01T00:00:00Z""#, r#","nonsense":1"#] {
                    let arena = Bump::new();
                    let object = |text: String| {
                        crate::json::parse(arena.alloc_str(&text), &arena).unwrap().as_object().unwrap()
                    };
                    let document = object(format!(
                        r#"{{"@context":{context},"type":"VerifiableCredential","issuer":"did:web:a.example","credentialSubject":{{"id":"urn:s"}}}}"#
                    ));
                    let proof = object(format!(
                        r#"{{"type":"DataIntegrityProof","cryptosuite":"eddsa-rdfc-2022","created":"{created}","verificationMethod":"{method}","proofPurpose":"assertionMethod"{more}}}"#
                    ));
                    let suite = Suite::EddsaRdfc2022;
                    let input =
                        Input { document, proof, suite, hash: HashAlgorithm::Sha256, loader: &NoContexts };
                    let generic = hash_data(&mut Engine::new(), &input, &arena);
                    // The generic path goes first; a context that was met before is by template.
                    let _ = hash_data(&mut engine, &input, &arena);
                    if let Some(found) = hash(&mut engine, &input) {
                        by_template += 1;
                        assert_eq!(found, generic.unwrap().data[..32], "{context} {created} {method}");
                        assert_eq!(hash(&mut engine, &input), Some(found), "the same again");
                    }
                }
            }
        }
        assert!(by_template >= 3, "{by_template}");
    }
}
