//! A document as signed statements: one N-Quads line each, blank nodes labelled by HMAC (vc-di-ecdsa §3.4.2 to §3.4.16).

use super::{hmac_label, malformed, pointers};
use crate::canon::{HashAlgorithm, Limits, canonicalize, write_statement};
use crate::json::{self, Value};
use crate::jsonld::{ContextLoader, Dataset, Engine, Node, Options};
use crate::proof::ProofError;
use aws_lc_rs::hmac;
use bumpalo::Bump;
use std::collections::HashMap;

const SKOLEM: &str = "urn:bnid:";

/// A whole document.
pub(super) struct Statements {
    /// The lines, sorted.
    pub(super) lines: Vec<String>,
    /// The document with an id for every anonymous node.
    skolemized: serde_json::Value,
    /// The HMAC of every blank node's canonical label, by the node's number.
    digests: Vec<Vec<u8>>,
}

/// A part of it.
pub(super) struct Selection {
    /// Which lines of the whole.
    pub(super) indexes: Vec<usize>,
    /// Canonical number in the part, and HMAC.
    pub(super) labels: Vec<(u64, Vec<u8>)>,
}

impl Statements {
    /// Reads a document without its proof.
    pub(super) fn new(
        engine: &mut Engine,
        loader: &dyn ContextLoader,
        document: &serde_json::Value,
        hmac_key: &[u8],
    ) -> Result<Self, ProofError> {
        let arena = Bump::new();
        let text = document.to_string();
        let value = json::parse(&text, &arena)?;
        let options = Options { loader, note_anonymous: true, ..Options::default() };
        let mut dataset = engine.quads(value, &options, &arena)?;
        if !dataset.labels.is_empty() {
            return Err(malformed("blank nodes with labels of their own"));
        }
        let numbers =
            dataset.anonymous.iter().map(|(source, number)| (source.as_ptr() as usize, *number)).collect();
        let skolemized = skolemize(&value, &numbers);
        let mut out = Vec::new();
        let found = canonicalize(
            &mut dataset,
            engine.predicates(),
            HashAlgorithm::Sha256,
            Limits::default(),
            &mut out,
        )?;
        let key = hmac::Key::new(hmac::HMAC_SHA256, hmac_key);
        let digest = |label: &u32| hmac::sign(&key, format!("c14n{label}").as_bytes()).as_ref().to_vec();
        let digests: Vec<Vec<u8>> = found.labels.iter().map(digest).collect();
        let lines = lines_of(&dataset, engine, |number| hmac_label(&digests[number as usize]));
        Ok(Self { lines, skolemized, digests })
    }

    /// The lines that pointers choose, nothing for no pointers.
    pub(super) fn select(
        &self,
        engine: &mut Engine,
        loader: &dyn ContextLoader,
        chosen: &[String],
    ) -> Result<Selection, ProofError> {
        let Some(part) = pointers::select(&self.skolemized, chosen)? else {
            return Ok(Selection { indexes: Vec::new(), labels: Vec::new() });
        };
        let arena = Bump::new();
        let text = part.to_string();
        let value = json::parse(&text, &arena)?;
        let mut dataset = engine.quads(value, &Options { loader, ..Options::default() }, &arena)?;
        self.deskolemize(&mut dataset)?;
        let mut out = Vec::new();
        let found = canonicalize(
            &mut dataset,
            engine.predicates(),
            HashAlgorithm::Sha256,
            Limits::default(),
            &mut out,
        )?;
        let lines = lines_of(&dataset, engine, |number| hmac_label(&self.digests[number as usize]));
        let place = |line: &String| {
            self.lines
                .binary_search(line)
                .map_err(|_| malformed("a part of the document means something else alone"))
        };
        let indexes = lines.iter().map(place).collect::<Result<_, _>>()?;
        let numbered = found.labels.iter().zip(&self.digests).filter(|(label, _)| **label != u32::MAX);
        let mut labels: Vec<(u64, Vec<u8>)> =
            numbered.map(|(label, digest)| (u64::from(*label), digest.clone())).collect();
        labels.sort();
        Ok(Selection { indexes, labels })
    }

    /// Back from ids to the blank nodes of the whole document.
    fn deskolemize(&self, dataset: &mut Dataset) -> Result<(), ProofError> {
        if dataset.blank_nodes > 0 {
            return Err(malformed("nodes that cannot be shown apart, such as embedded proofs"));
        }
        dataset.blank_nodes = u32::try_from(self.digests.len()).unwrap_or(u32::MAX);
        let back = |node: &mut Node| {
            if let Node::Iri(text) = node
                && let Some(number) = text.strip_prefix('<').and_then(|text| text.strip_prefix(SKOLEM))
            {
                *node = Node::Blank(number.trim_end_matches('>').parse().unwrap_or(u32::MAX));
            }
        };
        for quad in &mut dataset.quads {
            back(&mut quad.subject);
            back(&mut quad.object);
        }
        Ok(())
    }
}

/// The sorted lines of a dataset whose quads are sorted and unique already.
pub(super) fn lines_of(dataset: &Dataset, engine: &Engine, label: impl Fn(u32) -> String) -> Vec<String> {
    let line = |quad| {
        let mut out = Vec::new();
        write_statement(quad, engine.predicates(), &mut out, &label);
        String::from_utf8_lossy(&out).into_owned()
    };
    let mut lines: Vec<String> = dataset.quads.iter().map(line).collect();
    lines.sort();
    lines
}

/// An owned copy in which every anonymous node has an id.
fn skolemize(value: &Value, numbers: &HashMap<usize, u32>) -> serde_json::Value {
    match value {
        Value::Array(array) => array.items.iter().map(|item| skolemize(item, numbers)).collect(),
        Value::Object(object) => {
            let members = object.members.iter().map(|(name, value)| {
                let keep = *name == "@context";
                ((*name).to_owned(), if keep { value.to_serde() } else { skolemize(value, numbers) })
            });
            let mut members: serde_json::Map<_, _> = members.collect();
            if let Some(number) = numbers.get(&(object.source.as_ptr() as usize)) {
                members.insert(String::from("@id"), format!("{SKOLEM}{number}").into());
            }
            serde_json::Value::Object(members)
        }
        other => other.to_serde(),
    }
}
