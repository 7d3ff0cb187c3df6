//! Reading: disclosures go back where their digests stand (RFC 9901 section 7.1, steps 2 to 4).

use super::{Disclosure, OPEN, SdJwtError};
use crate::jose::Jws;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The most disclosures that are read, and the deepest nesting of one in another.
const MOST_DISCLOSURES: usize = 1_024;
const DEEPEST: usize = 32;

/// An SD-JWT with its disclosures in place; nothing is verified yet.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The issuer-signed JWT.
    pub jws: Jws,
    /// The claims with what was disclosed, without digests.
    pub claims: Map<String, Value>,
    /// What was disclosed, in the order of the text.
    pub revealed: Vec<Revealed>,
    /// The key-binding JWT, when there is one.
    pub binding: Option<Jws>,
    /// The text up to the key-binding JWT: what `sd_hash` is taken over.
    pub(super) bound: String,
}

/// A disclosure and where its claim stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Revealed {
    /// The disclosure.
    pub disclosure: Disclosure,
    /// The JSON Pointer of the claim.
    pub pointer: String,
}

/// Reads an SD-JWT and puts its disclosures in place.
///
/// # Errors
/// When the text is none, or a disclosure breaks a rule.
pub fn open(text: &str) -> Result<Opened, SdJwtError> {
    let text = text.trim();
    let (bound, binding) = text.rsplit_once('~').ok_or(SdJwtError::Malformed("it has no tilde"))?;
    let mut parts = bound.split('~');
    let jws = Jws::parse(parts.next().unwrap_or_default())?;
    let disclosures = parts.map(Disclosure::parse).collect::<Result<Vec<_>, _>>()?;
    if disclosures.len() > MOST_DISCLOSURES {
        return Err(SdJwtError::Malformed("it has too many disclosures"));
    }
    let mut payload = jws.claims()?;
    check_algorithm(payload.remove("_sd_alg").as_ref())?;
    let mut unpacking = Unpacking::of(&disclosures)?;
    let claims = unpacking.object(payload, "", 0)?;
    let revealed = unpacking.finish()?;
    let binding = (!binding.is_empty()).then(|| Jws::parse(binding)).transpose()?;
    Ok(Opened { jws, claims, revealed, binding, bound: format!("{bound}~") })
}

fn check_algorithm(named: Option<&Value>) -> Result<(), SdJwtError> {
    match named {
        None => Ok(()),
        Some(Value::String(name)) if name == "sha-256" => Ok(()),
        Some(_) => Err(SdJwtError::Disclosure("its digests are not SHA-256")),
    }
}

/// The work of putting disclosures in place: each may be used once, each digest may stand once.
struct Unpacking<'a> {
    disclosures: &'a [Disclosure],
    by_digest: HashMap<String, usize>,
    pointers: Vec<Option<String>>,
    seen: std::collections::HashSet<String>,
}

impl<'a> Unpacking<'a> {
    fn of(disclosures: &'a [Disclosure]) -> Result<Self, SdJwtError> {
        let mut by_digest = HashMap::with_capacity(disclosures.len());
        for (place, disclosure) in disclosures.iter().enumerate() {
            if by_digest.insert(disclosure.digest(), place).is_some() {
                return Err(SdJwtError::Disclosure("it is there twice"));
            }
        }
        Ok(Self {
            disclosures,
            by_digest,
            pointers: vec![None; disclosures.len()],
            seen: std::collections::HashSet::new(),
        })
    }

    fn value(&mut self, value: Value, pointer: &str, depth: usize) -> Result<Value, SdJwtError> {
        if depth > DEEPEST * 3 {
            return Err(SdJwtError::Disclosure("it is nested too deeply"));
        }
        match value {
            Value::Object(members) => self.object(members, pointer, depth).map(Value::Object),
            Value::Array(items) => self.array(items, pointer, depth).map(Value::Array),
            scalar => Ok(scalar),
        }
    }

    fn object(
        &mut self,
        mut members: Map<String, Value>,
        pointer: &str,
        depth: usize,
    ) -> Result<Map<String, Value>, SdJwtError> {
        let digests = members.remove("_sd");
        if members.contains_key("...") {
            return Err(SdJwtError::Disclosure("a digest of an array element stands in an object"));
        }
        let mut unpacked = Map::new();
        for (name, value) in members {
            let place = format!("{pointer}/{}", escape(&name));
            let value = self.value(value, &place, depth + 1)?;
            unpacked.insert(name, value);
        }
        for digest in strings(digests)? {
            let Some(number) = self.take(&digest)? else { continue };
            let disclosure = &self.disclosures[number];
            let name =
                disclosure.name().ok_or(SdJwtError::Disclosure("an array element stands for a claim"))?;
            if pointer.is_empty() && OPEN.contains(&name) {
                return Err(SdJwtError::Disclosure("it hides a claim that must be open"));
            }
            let place = format!("{pointer}/{}", escape(name));
            let value = self.value(disclosure.value().clone(), &place, depth + 1)?;
            if unpacked.insert(name.to_owned(), value).is_some() {
                return Err(SdJwtError::Disclosure("it shadows another claim"));
            }
            self.pointers[number] = Some(place);
        }
        Ok(unpacked)
    }

    fn array(&mut self, items: Vec<Value>, pointer: &str, depth: usize) -> Result<Vec<Value>, SdJwtError> {
        let mut unpacked = Vec::with_capacity(items.len());
        for item in items {
            let place = format!("{pointer}/{}", unpacked.len());
            let Some(digest) = element_digest(&item)? else {
                unpacked.push(self.value(item, &place, depth + 1)?);
                continue;
            };
            let Some(number) = self.take(&digest)? else { continue };
            let disclosure = &self.disclosures[number];
            if disclosure.name().is_some() {
                return Err(SdJwtError::Disclosure("a claim stands for an array element"));
            }
            unpacked.push(self.value(disclosure.value().clone(), &place, depth + 1)?);
            self.pointers[number] = Some(place);
        }
        Ok(unpacked)
    }

    /// The disclosure of a digest, if it was shown; a digest may stand only once in all.
    fn take(&mut self, digest: &str) -> Result<Option<usize>, SdJwtError> {
        if !self.seen.insert(digest.to_owned()) {
            return Err(SdJwtError::Disclosure("a digest stands twice"));
        }
        Ok(self.by_digest.get(digest).copied())
    }

    fn finish(self) -> Result<Vec<Revealed>, SdJwtError> {
        let pairs = self.disclosures.iter().zip(self.pointers);
        pairs
            .map(|(disclosure, pointer)| {
                let pointer = pointer.ok_or(SdJwtError::Disclosure("nothing refers to it"))?;
                Ok(Revealed { disclosure: disclosure.clone(), pointer })
            })
            .collect()
    }
}

fn strings(digests: Option<Value>) -> Result<Vec<String>, SdJwtError> {
    match digests {
        None => Ok(Vec::new()),
        Some(Value::Array(items)) => items
            .into_iter()
            .map(|item| match item {
                Value::String(digest) => Ok(digest),
                _ => Err(SdJwtError::Disclosure("a digest is no text")),
            })
            .collect(),
        Some(_) => Err(SdJwtError::Disclosure("its digests are no array")),
    }
}

/// The digest of `{"...": digest}`, which may have no other member.
fn element_digest(item: &Value) -> Result<Option<String>, SdJwtError> {
    let Some(hidden) = item.get("...") else { return Ok(None) };
    match (item.as_object().map(Map::len), hidden) {
        (Some(1), Value::String(digest)) => Ok(Some(digest.clone())),
        _ => Err(SdJwtError::Disclosure("a digest of an array element is malformed")),
    }
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
