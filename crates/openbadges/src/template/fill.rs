//! Filling: the canonical statements of one learner, and their hash.

use super::Template;
use super::compile::{Object, Piece, SCHEMES, Subject};
use crate::jsonld::write_literal;
use sha2::Digest;

/// A value that a template does not take; the generic path decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Not as many values as slots.
    #[error("{0} values for {1} slots")]
    Count(usize, usize),
    /// The slot's value is no plain absolute IRI.
    #[error("value {0} is no plain absolute IRI")]
    NotAnIri(usize),
    /// Two nodes would become one.
    #[error("two nodes have the same id")]
    SameNode,
    /// Two statements would become one.
    #[error("two statements are the same")]
    SameStatement,
    /// Signing failed.
    #[error("signing failed")]
    Sign,
}

/// Buffers reused from learner to learner.
#[derive(Debug, Default)]
pub struct Work {
    /// The canonical statements, without the leading groups that are already hashed.
    out: String,
    /// `<value>` of every slot used as an IRI.
    iris: Vec<String>,
    /// The floating groups in order: place among the fixed ones, and index.
    order: Vec<(usize, usize)>,
    /// The objects of a run.
    objects: Vec<String>,
}

impl Work {
    /// Empty buffers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Template {
    /// How many values it takes.
    #[must_use]
    pub fn slots(&self) -> usize {
        self.uses.len()
    }

    /// The unsecured JSON without its closing brace.
    pub(super) fn write_json(&self, values: &[&str], out: &mut Vec<u8>) {
        for (text, slot) in &self.json {
            out.extend_from_slice(text.as_bytes());
            if let Some(slot) = slot {
                write_inside_string(values[*slot], out);
            }
        }
    }

    /// The filled, unsecured document, for the generic path.
    #[must_use]
    pub fn document(&self, values: &[&str]) -> String {
        let mut out = Vec::new();
        if values.len() == self.slots() {
            self.write_json(values, &mut out);
            out.push(b'}');
        }
        String::from_utf8_lossy(&out).into_owned()
    }

    /// The whole canonical statements, for comparison.
    ///
    /// # Errors
    /// See [`Refusal`].
    pub fn statements(&self, values: &[&str], work: &mut Work) -> Result<String, Refusal> {
        let first = self.fill(values, work)?;
        let leading = self.fixed[..first].iter().flat_map(|group| &group.pieces);
        let text = leading.filter_map(|piece| match piece {
            Piece::Fixed(range) => Some(&self.text[range.clone()]),
            _ => None,
        });
        Ok(text.chain([work.out.as_str()]).collect())
    }

    /// SHA-256 of the canonical statements.
    pub(crate) fn hash(&self, values: &[&str], work: &mut Work) -> Result<[u8; 32], Refusal> {
        let first = self.fill(values, work)?;
        let mut state = self.states[first].clone();
        state.update(work.out.as_bytes());
        Ok(state.finalize().into())
    }

    /// Writes what follows the leading fixed groups; returns how many these are.
    fn fill(&self, values: &[&str], work: &mut Work) -> Result<usize, Refusal> {
        if values.len() != self.slots() {
            return Err(Refusal::Count(values.len(), self.slots()));
        }
        self.check_iris(values, work)?;
        self.place(work)?;
        let leading = work.order.first().map_or(usize::MAX, |first| first.0).min(self.states.len() - 1);
        work.out.clear();
        let mut floating = 0;
        for index in leading..=self.fixed.len() {
            while let Some((_, group)) = work.order.get(floating).filter(|next| next.0 == index).copied() {
                self.write_group(&self.floating[group].pieces, values, work)?;
                floating += 1;
            }
            if let Some(group) = self.fixed.get(index) {
                self.write_group(&group.pieces, values, work)?;
            }
        }
        Ok(leading)
    }

    fn check_iris(&self, values: &[&str], work: &mut Work) -> Result<(), Refusal> {
        work.iris.resize_with(values.len(), String::new);
        for (slot, (value, used)) in values.iter().zip(&self.uses).enumerate() {
            if !used.iri {
                continue;
            }
            if !is_plain_iri(value) {
                return Err(Refusal::NotAnIri(slot));
            }
            let iri = &mut work.iris[slot];
            iri.clear();
            iri.extend(["<", value, ">"]);
        }
        Ok(())
    }

    /// Where the floating groups go among the fixed ones.
    fn place(&self, work: &mut Work) -> Result<(), Refusal> {
        work.order.clear();
        for (index, group) in self.floating.iter().enumerate() {
            let Subject::Slot(slot) = group.subject else { continue };
            let iri = work.iris[slot].as_str();
            let before = |fixed: &super::compile::Group| matches!(&fixed.subject, Subject::Fixed(text) if text.as_str() < iri);
            let place = self.fixed.partition_point(before);
            if self
                .fixed
                .get(place)
                .is_some_and(|fixed| matches!(&fixed.subject, Subject::Fixed(text) if text == iri))
            {
                return Err(Refusal::SameNode);
            }
            work.order.push((place, index));
        }
        let iris = &work.iris;
        let iri = |group: usize| match self.floating[group].subject {
            Subject::Slot(slot) => iris[slot].as_str(),
            Subject::Fixed(_) => "",
        };
        work.order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| iri(a.1).cmp(iri(b.1))));
        if work.order.windows(2).any(|pair| iri(pair[0].1) == iri(pair[1].1)) {
            return Err(Refusal::SameNode);
        }
        Ok(())
    }

    fn write_group(&self, pieces: &[Piece], values: &[&str], work: &mut Work) -> Result<(), Refusal> {
        for piece in pieces {
            match piece {
                Piece::Fixed(range) => work.out.push_str(&self.text[range.clone()]),
                Piece::Iri(slot) => work.out.push_str(&work.iris[*slot]),
                Piece::Literal(slot) => write_literal(values[*slot], &mut work.out),
                Piece::Run(run) => self.write_run(*run, values, work)?,
            }
        }
        Ok(())
    }

    /// Objects in the order that their text gives them.
    fn write_run(&self, run: usize, values: &[&str], work: &mut Work) -> Result<(), Refusal> {
        let run = &self.runs[run];
        work.objects.clear();
        for object in &run.objects {
            let mut text = String::new();
            match object {
                Object::Fixed(fixed) => text.push_str(fixed),
                Object::Iri(slot) => text.push_str(&work.iris[*slot]),
                Object::Literal(slot, suffix) => {
                    text.push('"');
                    write_literal(values[*slot], &mut text);
                    text.push('"');
                    text.push_str(suffix);
                }
            }
            work.objects.push(text);
        }
        work.objects.sort_unstable();
        if work.objects.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(Refusal::SameStatement);
        }
        for object in &work.objects {
            match &run.subject {
                Subject::Fixed(text) => work.out.push_str(text),
                Subject::Slot(slot) => work.out.push_str(&work.iris[*slot]),
            }
            work.out.extend([run.predicate.as_str(), object, " .\n"]);
        }
        Ok(())
    }
}

/// Whether an IRI stands for itself under every context, and needs no escaping: an allowed scheme, then visible ASCII.
fn is_plain_iri(value: &str) -> bool {
    let Some((scheme, rest)) = value.split_once(':') else { return false };
    let special = |byte: u8| {
        !(33..127).contains(&byte)
            || matches!(byte, b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'^' | b'`' | b'\\')
    };
    SCHEMES.contains(&scheme) && !rest.is_empty() && !rest.bytes().any(special)
}

/// A value between quotes that stand already.
fn write_inside_string(value: &str, out: &mut Vec<u8>) {
    let start = out.len();
    crate::json::write_string(value, out);
    // Off with the quotes that were just written.
    out.pop();
    out.remove(start);
}
