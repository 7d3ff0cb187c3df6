//! From a credential and the places that vary to statements with holes.

use crate::canon::{HashAlgorithm, Limits, canonicalize};
use crate::json::{self, Value, write_string};
use crate::jsonld::{ContextLoader, Dataset, Engine, Node, Options, Predicates};
use crate::proof::ProofError;
use bumpalo::Bump;
use sha2::{Digest, Sha256};
use std::ops::Range;

/// Why a credential cannot be a template; the generic path can still sign it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// The credential itself cannot be signed.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// A slot leads nowhere, or to something that is no text.
    #[error("there is no text at {0}")]
    NoSuchPlace(String),
    /// Filling could change more than the text itself.
    #[error("left to the generic path: {0}")]
    Unsuitable(&'static str),
}

/// A piece of the canonical statements.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    /// Bytes of [`Template::text`].
    Fixed(Range<usize>),
    /// `<value>`
    Iri(usize),
    /// The value, escaped, between quotes that are fixed.
    Literal(usize),
    /// One of [`Template::runs`].
    Run(usize),
}

/// The statements of one subject.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) subject: Subject,
    pub(super) pieces: Vec<Piece>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    Fixed(String),
    Slot(usize),
}

/// Several objects of one subject and predicate, sorted when they are known.
#[derive(Debug)]
pub(super) struct Run {
    pub(super) subject: Subject,
    /// ` <predicate> `
    pub(super) predicate: String,
    pub(super) objects: Vec<Object>,
}

#[derive(Debug, Clone)]
pub(super) enum Object {
    Fixed(String),
    Iri(usize),
    /// The slot, and what follows the closing quote.
    Literal(usize, String),
}

/// How a slot is used.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Use {
    pub(super) iri: bool,
    pub(super) literal: bool,
}

/// A compiled credential.
#[derive(Debug)]
pub struct Template {
    pub(super) text: String,
    /// Groups with a fixed subject, in order.
    pub(super) fixed: Vec<Group>,
    /// Groups whose subject is a slot.
    pub(super) floating: Vec<Group>,
    pub(super) runs: Vec<Run>,
    pub(super) uses: Vec<Use>,
    /// The unsecured JSON without its closing brace: fixed text, then a slot, and so on.
    pub(super) json: Vec<(String, Option<usize>)>,
    /// The hash state after so many leading groups without slots.
    pub(super) states: Vec<Sha256>,
    /// The context, for the proof's configuration.
    pub(super) context: String,
}

impl Template {
    /// Compiles a credential. Every slot is one value, at one or more places given by JSON Pointers.
    ///
    /// # Errors
    /// See [`TemplateError`].
    pub fn compile(
        engine: &mut Engine,
        loader: &dyn ContextLoader,
        credential: &str,
        slots: &[Vec<String>],
    ) -> Result<Self, TemplateError> {
        let arena = Bump::new();
        let value = json::parse(credential, &arena).map_err(ProofError::from)?;
        let marked = mark(&value, slots)?;
        let filled: String =
            marked.iter().map(|(text, slot)| text.clone() + &slot.map_or_else(String::new, token)).collect();
        let filled = format!("{filled}}}");
        let value = json::parse(&filled, &arena).map_err(ProofError::from)?;
        let options = Options { loader, without: Some("proof"), ..Options::default() };
        let mut dataset = engine.quads(value, &options, &arena).map_err(ProofError::from)?;
        refuse_graphs_and_schemes(engine, &dataset)?;
        let mut out = Vec::new();
        canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, Limits::default(), &mut out)
            .map_err(ProofError::from)?;
        let context = value.as_object().and_then(|object| object.get("@context")).unwrap_or(Value::Null);
        let mut context_text = Vec::new();
        json::compact(&context, &mut context_text);
        let template = Self {
            text: String::new(),
            fixed: Vec::new(),
            floating: Vec::new(),
            runs: Vec::new(),
            uses: vec![Use::default(); slots.len()],
            json: marked,
            states: Vec::new(),
            context: String::from_utf8_lossy(&context_text).into_owned(),
        };
        template.with_statements(&dataset, engine.predicates())
    }

    fn with_statements(mut self, dataset: &Dataset, predicates: &Predicates) -> Result<Self, TemplateError> {
        for quads in dataset.quads.chunk_by(|a, b| a.subject == b.subject) {
            let subject = self.subject(&quads[0].subject)?;
            let mut pieces = Vec::new();
            for same in quads.chunk_by(|a, b| a.predicate == b.predicate) {
                let predicate = format!(" {} ", predicates.text(same[0].predicate));
                let objects =
                    same.iter().map(|quad| self.object(&quad.object)).collect::<Result<Vec<_>, _>>()?;
                self.lines(&subject, &predicate, objects, &mut pieces);
            }
            let group = Group { subject, pieces };
            match group.subject {
                Subject::Fixed(_) => self.fixed.push(group),
                Subject::Slot(_) => self.floating.push(group),
            }
        }
        if self.uses.iter().any(|used| !used.iri && !used.literal) {
            return Err(TemplateError::Unsuitable("a slot that is not in the statements"));
        }
        self.merge_and_hash();
        Ok(self)
    }

    fn subject(&mut self, node: &Node) -> Result<Subject, TemplateError> {
        Ok(match node {
            Node::Blank(_) => Subject::Fixed(String::from("_:c14n0")),
            Node::Iri(text) | Node::Literal(text) => match slot_in(text) {
                None => Subject::Fixed((*text).to_owned()),
                Some((slot, 1, ">")) => {
                    self.uses[slot].iri = true;
                    Subject::Slot(slot)
                }
                Some(_) => return Err(TemplateError::Unsuitable("a slot became part of an IRI")),
            },
        })
    }

    fn object(&mut self, node: &Node) -> Result<Object, TemplateError> {
        let unsuitable = Err(TemplateError::Unsuitable("a slot became part of a value"));
        Ok(match node {
            Node::Blank(_) => Object::Fixed(String::from("_:c14n0")),
            Node::Iri(text) => match slot_in(text) {
                None => Object::Fixed((*text).to_owned()),
                Some((slot, 1, ">")) => {
                    self.uses[slot].iri = true;
                    Object::Iri(slot)
                }
                Some(_) => return unsuitable,
            },
            Node::Literal(text) => match slot_in(text) {
                None => Object::Fixed((*text).to_owned()),
                Some((slot, 1, rest)) => {
                    let Some(suffix) = rest.strip_prefix('"') else { return unsuitable };
                    if suffix.ends_with("#double>") || suffix.ends_with("#JSON>") {
                        return unsuitable;
                    }
                    self.uses[slot].literal = true;
                    Object::Literal(slot, suffix.to_owned())
                }
                Some(_) => return unsuitable,
            },
        })
    }

    /// The lines of one subject and predicate.
    fn lines(&mut self, subject: &Subject, predicate: &str, objects: Vec<Object>, pieces: &mut Vec<Piece>) {
        let fixed = objects.iter().all(|object| matches!(object, Object::Fixed(_)));
        if objects.len() > 1 && !fixed {
            let run = Run { subject: subject.clone(), predicate: predicate.to_owned(), objects };
            self.runs.push(run);
            pieces.push(Piece::Run(self.runs.len() - 1));
            return;
        }
        for object in objects {
            match subject {
                Subject::Fixed(text) => pieces.push(self.keep(text)),
                Subject::Slot(slot) => pieces.push(Piece::Iri(*slot)),
            }
            pieces.push(self.keep(predicate));
            match object {
                Object::Fixed(text) => pieces.push(self.keep(&text)),
                Object::Iri(slot) => pieces.push(Piece::Iri(slot)),
                Object::Literal(slot, suffix) => {
                    pieces.push(self.keep("\""));
                    pieces.push(Piece::Literal(slot));
                    pieces.push(self.keep(&format!("\"{suffix}")));
                }
            }
            pieces.push(self.keep(" .\n"));
        }
    }

    fn keep(&mut self, text: &str) -> Piece {
        let start = self.text.len();
        self.text.push_str(text);
        Piece::Fixed(start..self.text.len())
    }

    /// Joins neighbouring fixed pieces, and hashes the leading groups without slots.
    fn merge_and_hash(&mut self) {
        for group in self.fixed.iter_mut().chain(&mut self.floating) {
            let mut merged: Vec<Piece> = Vec::new();
            for piece in group.pieces.drain(..) {
                match (merged.last_mut(), &piece) {
                    (Some(Piece::Fixed(before)), Piece::Fixed(after)) if before.end == after.start => {
                        before.end = after.end;
                    }
                    _ => merged.push(piece),
                }
            }
            group.pieces = merged;
        }
        let mut state = Sha256::new();
        self.states.push(state.clone());
        for group in &self.fixed {
            let [Piece::Fixed(range)] = group.pieces.as_slice() else { break };
            state.update(&self.text.as_bytes()[range.clone()]);
            self.states.push(state.clone());
        }
    }
}

/// A text that occurs nowhere else.
fn token(slot: usize) -> String {
    format!("urn:x-slot:{slot:05}:q7zk")
}

/// The slot whose token is in a text, where it begins, and what follows it.
fn slot_in(text: &str) -> Option<(usize, usize, &str)> {
    let at = text.find("urn:x-slot:")?;
    let rest = &text[at + "urn:x-slot:".len()..];
    let slot = rest.get(..5)?.parse().ok()?;
    Some((slot, at, rest.get(5..)?.strip_prefix(":q7zk")?))
}

/// Slots may hold IRIs of these schemes only, and no context may use one as a prefix or in a term.
pub(super) const SCHEMES: [&str; 4] = ["urn", "did", "https", "http"];

fn refuse_graphs_and_schemes(engine: &Engine, dataset: &Dataset) -> Result<(), TemplateError> {
    if dataset.quads.iter().any(|quad| quad.graph.is_some()) {
        return Err(TemplateError::Unsuitable("named graphs, such as embedded proofs"));
    }
    if dataset.blank_nodes > 1 {
        return Err(TemplateError::Unsuitable("more than one node without an id"));
    }
    if engine.has_terms_like(&SCHEMES) {
        return Err(TemplateError::Unsuitable("a context that redefines urn, did or http"));
    }
    Ok(())
}

/// The compact JSON without its closing brace, cut where the slots are.
fn mark(value: &Value, slots: &[Vec<String>]) -> Result<Vec<(String, Option<usize>)>, TemplateError> {
    for pointer in slots.iter().flatten() {
        let inside = |part: &str| matches!(part, "type" | "proof") || part.starts_with('@');
        if pointer.split('/').any(inside) {
            return Err(TemplateError::Unsuitable("a slot in a type, a context or a proof"));
        }
    }
    let mut marker = Marker { slots, json: Vec::new(), parts: Vec::new(), met: 0 };
    marker.write(value, &mut String::new());
    if marker.met != slots.iter().map(Vec::len).sum::<usize>() {
        let lost = slots.iter().flatten().next().cloned().unwrap_or_default();
        return Err(TemplateError::NoSuchPlace(lost));
    }
    if marker.json.pop() != Some(b'}') {
        return Err(TemplateError::Unsuitable("no object"));
    }
    marker.cut(None);
    Ok(marker.parts)
}

struct Marker<'m> {
    slots: &'m [Vec<String>],
    json: Vec<u8>,
    parts: Vec<(String, Option<usize>)>,
    met: usize,
}

impl Marker<'_> {
    fn cut(&mut self, slot: Option<usize>) {
        let text = String::from_utf8_lossy(&self.json).into_owned();
        self.json.clear();
        self.parts.push((text, slot));
    }

    fn write(&mut self, value: &Value, path: &mut String) {
        match value {
            Value::String(text) => match self.slots.iter().position(|slot| slot.contains(path)) {
                Some(slot) => {
                    self.met += 1;
                    self.json.push(b'"');
                    self.cut(Some(slot));
                    self.json.push(b'"');
                }
                None => write_string(text, &mut self.json),
            },
            Value::Array(array) => {
                self.json.push(b'[');
                for (index, item) in array.items.iter().enumerate() {
                    self.step(index, &index.to_string(), item, path);
                }
                self.json.push(b']');
            }
            Value::Object(object) => {
                self.json.push(b'{');
                for (index, (name, value)) in
                    object.members.iter().filter(|member| member.0 != "proof").enumerate()
                {
                    if index > 0 {
                        self.json.push(b',');
                    }
                    write_string(name, &mut self.json);
                    self.json.push(b':');
                    self.descend(&name.replace('~', "~0").replace('/', "~1"), value, path);
                }
                self.json.push(b'}');
            }
            other => json::compact(other, &mut self.json),
        }
    }

    fn step(&mut self, index: usize, name: &str, value: &Value, path: &mut String) {
        if index > 0 {
            self.json.push(b',');
        }
        self.descend(name, value, path);
    }

    fn descend(&mut self, name: &str, value: &Value, path: &mut String) {
        let length = path.len();
        path.push('/');
        path.push_str(name);
        self.write(value, path);
        path.truncate(length);
    }
}
