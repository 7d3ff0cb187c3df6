//! Which keys of a capsule count.
//!
//! Whoever packs a capsule can write any document into it, and call it what he likes. A log that the verifier knows vouches
//! for the text of the credential, and so for the keys that this text names: with another key its signature would not
//! hold. It vouches for nothing else, not even for a second key in the same document.

use super::is_compact;
use crate::jose::Jws;
use crate::keys::VerificationMethod;
use crate::proof::Suite;
use serde_json::Value;

/// The keys for which a credential vouches.
pub(super) enum Vouched {
    /// None: no log that is known holds the credential.
    Nothing,
    /// Those that its proofs name.
    Named(Vec<String>),
    /// Those under which it holds.
    Holding(Box<Jws>),
}

impl Vouched {
    /// What a credential vouches for that stands in a known log.
    pub(super) fn by(credential: &str) -> Self {
        let compact = credential.trim().split('~').next().unwrap_or_default();
        let jws = Some(compact).filter(|text| is_compact(text.as_bytes(), false));
        match jws.and_then(|text| Jws::parse(text).ok()) {
            Some(jws) => Self::Holding(Box::new(jws)),
            None => Self::Named(named(&crate::json::parse_owned(credential).unwrap_or_default())),
        }
    }

    /// Whether a key counts that only the capsule has.
    pub(super) fn key(&self, method: &VerificationMethod) -> bool {
        match self {
            Self::Nothing => false,
            Self::Named(methods) => methods.contains(&method.id),
            Self::Holding(jws) => jws.verify(&method.key).is_ok(),
        }
    }
}

fn all(value: &Value) -> &[Value] {
    match value {
        Value::Array(all) => all,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

/// The methods that the proofs of a credential name, and those of the credentials in it: each of these proofs decides
/// over the verdict. An endorsement does not; so it names keys of others, never of the issuer.
fn named(document: &Value) -> Vec<String> {
    let issuer = document["issuer"].as_str().or(document["issuer"]["id"].as_str());
    let mut methods = of_proofs(document);
    for inside in [&document["verifiableCredential"], &document["credentialSubject"]["verifiableCredential"]]
    {
        methods.extend(all(inside).iter().flat_map(named));
    }
    let subject = all(&document["credentialSubject"]).first().unwrap_or(&Value::Null);
    for place in [document, &document["issuer"], &subject["achievement"], &subject["achievement"]["creator"]]
    {
        let endorsements = all(&place["endorsement"]).iter().flat_map(of_proofs);
        methods.extend(endorsements.filter(|method| method.split('#').next() != issuer));
    }
    methods
}

/// Of proofs that are looked at: one of an unknown suite is passed over.
fn of_proofs(document: &Value) -> Vec<String> {
    let known = |proof: &&Value| proof["cryptosuite"].as_str().is_some_and(|name| Suite::parse(name).is_ok());
    let method = |proof: &Value| proof["verificationMethod"].as_str().map(str::to_owned);
    all(&document["proof"]).iter().filter(known).filter_map(method).collect()
}
