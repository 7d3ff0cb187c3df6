//! Packing: everything that a verification asks for goes into the capsule.
//!
//! The credential is verified while it is packed. Whatever the verification fetched (controller documents, status lists and
//! the controllers of those, schemas, endorsers' documents, evidence) is kept as it was; the contexts that are built in
//! here, and that any document in the capsule names, are added for readers who do not know them.

use super::{Capsule, Kind, Resource};
use crate::jsonld::contexts;
use crate::report::{FetchProblem, Fetched, Options, Report, Resolver, verify};
use crate::tlog::LogProof;
use serde_json::Value;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Evidence larger than this stays outside; its digest is in the credential.
const LARGEST_EVIDENCE: usize = 2 << 20;

/// What goes into a capsule beside what the verification asks for.
#[derive(Debug, Clone, Default)]
pub struct Extras {
    /// The proof that the credential stands in a log.
    pub log_proof: Option<LogProof>,
    /// The certificate as PDF.
    pub certificate: Option<Vec<u8>>,
    /// The badge's picture, its media type, and its URL.
    pub picture: Option<(Vec<u8>, String, Option<String>)>,
}

/// Packs a credential with everything a verifier needs when its issuer is gone; the report says how it was found. A
/// credential that could not be verified is packed all the same: a capsule brings facts, not trust.
#[must_use]
pub fn gather(
    credential: &str,
    resolver: &dyn Resolver,
    options: &Options,
    extras: Extras,
) -> (Capsule, Report) {
    let recording = Recording { resolver, fetched: RefCell::default(), contexts: RefCell::default() };
    let report = verify(credential.as_bytes(), &recording, options);
    let mut resources: Vec<Resource> = recording
        .fetched
        .into_inner()
        .into_iter()
        .filter_map(|(url, fetched)| resource(url, fetched))
        .collect();
    let packed_too = contexts_of(report.credential.as_ref(), &resources, recording.contexts.into_inner());
    resources.extend(packed_too);
    if let Some((bytes, media_type, url)) = extras.picture {
        resources.push(Resource { kind: Kind::Picture, url, media_type, bytes });
    }
    if let Some(bytes) = extras.certificate {
        let media_type = String::from("application/pdf");
        resources.push(Resource { kind: Kind::Certificate, url: None, media_type, bytes });
    }
    let capsule = Capsule {
        credential: credential.to_owned(),
        packed: options.now.to_string(),
        log_proof: extras.log_proof,
        resources,
    };
    (capsule, report)
}

/// A resolver that keeps what it hands out.
struct Recording<'r> {
    resolver: &'r dyn Resolver,
    fetched: RefCell<BTreeMap<String, Fetched>>,
    contexts: RefCell<BTreeMap<String, Arc<str>>>,
}

impl Resolver for Recording<'_> {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let fetched = self.resolver.fetch(url)?;
        self.fetched.borrow_mut().insert(url.to_owned(), fetched.clone());
        Ok(fetched)
    }

    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        let text = self.resolver.context(url)?;
        self.contexts.borrow_mut().insert(url.to_owned(), text.clone());
        Ok(text)
    }
}

/// What a fetched document is, by its content.
fn resource(url: String, fetched: Fetched) -> Option<Resource> {
    let text = std::str::from_utf8(&fetched.bytes).unwrap_or_default();
    let document = crate::json::parse_owned(text).unwrap_or_default();
    let is = |kind: &str| match &document["type"] {
        Value::Array(all) => all.iter().any(|one| one == kind),
        one => one == kind,
    };
    let token = text.trim_start().starts_with("eyJ");
    let (kind, media_type) =
        if is("BitstringStatusListCredential") || document["revokedCredential"].is_array() {
            (Kind::Status, "application/vc")
        } else if token {
            (Kind::Status, "application/statuslist+jwt")
        } else if document["verificationMethod"].is_array() || document["publicKey"].is_array() {
            (Kind::Controller, "application/did+json")
        } else if document["jwks"].is_object() || document["keys"].is_array() {
            (Kind::Controller, "application/json")
        } else if document["$schema"].is_string() {
            (Kind::Schema, "application/schema+json")
        } else if is("EndorsementCredential") {
            (Kind::Endorsement, "application/vc")
        } else if fetched.bytes.len() > LARGEST_EVIDENCE {
            return None;
        } else {
            (Kind::Evidence, "application/octet-stream")
        };
    let media_type = fetched.media_type.unwrap_or_else(|| media_type.to_owned());
    Some(Resource { kind, url: Some(url), media_type, bytes: fetched.bytes })
}

/// The contexts that a credential and the documents packed with it name, each once: those that are built in here, and
/// those that were `handed_out`.
pub(crate) fn contexts_of(
    credential: Option<&Value>,
    resources: &[Resource],
    handed_out: BTreeMap<String, Arc<str>>,
) -> Vec<Resource> {
    let mut named = BTreeSet::new();
    if let Some(credential) = credential {
        named_contexts(credential, &mut named);
    }
    let linked = |one: &&Resource| matches!(one.kind, Kind::Controller | Kind::Status | Kind::Endorsement);
    for resource in resources.iter().filter(linked) {
        let text = std::str::from_utf8(&resource.bytes).unwrap_or_default();
        named_contexts(&crate::json::parse_owned(text).unwrap_or_default(), &mut named);
    }
    let built_in = named.iter().filter_map(|url| {
        let text = contexts::built_in(url)?;
        Some((url.clone(), Arc::from(text)))
    });
    let mut found: BTreeMap<String, Arc<str>> = built_in.collect();
    found.extend(handed_out);
    let context = |(url, text): (String, Arc<str>)| Resource {
        kind: Kind::Context,
        url: Some(url),
        media_type: String::from("application/ld+json"),
        bytes: text.as_bytes().to_vec(),
    };
    found.into_iter().map(context).collect()
}

/// The addresses in the contexts of a document and of the documents inside it.
fn named_contexts(document: &Value, named: &mut BTreeSet<String>) {
    match document {
        Value::Array(all) => all.iter().for_each(|one| named_contexts(one, named)),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(url) if name == "@context" => _ = named.insert(url.clone()),
                    Value::Array(all) if name == "@context" => {
                        named.extend(all.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    _ => named_contexts(member, named),
                }
            }
        }
        _ => {}
    }
}
