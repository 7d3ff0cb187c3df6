//! Quads in the arena. Terms are kept as N-Quads writes them, so that nothing is escaped twice.

use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A subject, object or graph name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node<'a> {
    /// `<iri>`
    Iri(&'a str),
    /// A blank node, by its number in the dataset.
    Blank(u32),
    /// `"text"`, with `@language` or `^^<datatype>`.
    Literal(&'a str),
}

/// A predicate, by its number in [`Predicates`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PredicateId(pub(crate) u32);

/// One statement.
#[derive(Debug, Clone, Copy)]
pub struct Quad<'a> {
    /// Of what it is said.
    pub subject: Node<'a>,
    /// What is said.
    pub predicate: PredicateId,
    /// The value.
    pub object: Node<'a>,
    /// The named graph, `None` for the default graph.
    pub graph: Option<Node<'a>>,
}

/// The statements of one document.
#[derive(Debug, Default)]
pub struct Dataset<'a> {
    /// The statements, in the order they were met; equal ones may occur twice.
    pub quads: Vec<Quad<'a>>,
    /// How many blank nodes there are: numbers below this.
    pub blank_nodes: u32,
    /// What the document called its labelled blank nodes.
    pub labels: FxHashMap<&'a str, u32>,
    /// The source text of every object that became an anonymous node, when that was asked for.
    pub anonymous: Vec<(&'a str, u32)>,
}

impl<'a> Dataset<'a> {
    /// A blank node that was not there before.
    pub fn fresh_blank(&mut self) -> Node<'a> {
        self.blank_nodes += 1;
        Node::Blank(self.blank_nodes - 1)
    }

    /// The blank node of a label.
    pub fn labelled_blank(&mut self, label: &'a str) -> Node<'a> {
        if let Some(number) = self.labels.get(label) {
            return Node::Blank(*number);
        }
        let node = self.fresh_blank();
        self.labels.insert(label, self.blank_nodes - 1);
        node
    }

    /// Adds a statement.
    pub fn push(
        &mut self,
        subject: Node<'a>,
        predicate: PredicateId,
        object: Node<'a>,
        graph: Option<Node<'a>>,
    ) {
        self.quads.push(Quad { subject, predicate, object, graph });
    }
}

#[derive(Debug, Clone)]
struct Predicate {
    iri: Arc<str>,
    /// As N-Quads writes it, between two spaces.
    spaced: Arc<str>,
    /// Whether it may stand as a predicate: an absolute IRI, no blank node.
    usable: bool,
}

/// Every IRI that stands as a term's meaning, serialised once and ranked, so that sorting compares integers.
#[derive(Debug, Clone, Default)]
pub struct Predicates {
    list: Vec<Predicate>,
    by_iri: FxHashMap<Arc<str>, PredicateId>,
    ranks: Vec<u32>,
}

impl Predicates {
    /// The number of an IRI, given one if it has none yet.
    pub fn intern(&mut self, iri: &str) -> PredicateId {
        if let Some(id) = self.by_iri.get(iri) {
            return *id;
        }
        let mut text = Vec::with_capacity(iri.len() + 4);
        text.push(b' ');
        let blank = iri.starts_with("_:");
        if blank {
            text.extend_from_slice(iri.as_bytes());
        } else {
            super::iri::write_iri(iri, &mut text);
        }
        text.push(b' ');
        let spaced = Arc::from(String::from_utf8_lossy(&text));
        let iri: Arc<str> = Arc::from(iri);
        let id = PredicateId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(Predicate {
            usable: !blank && super::iri::is_absolute(&iri),
            iri: iri.clone(),
            spaced,
        });
        self.by_iri.insert(iri, id);
        id
    }

    /// The IRI.
    #[must_use]
    pub fn iri(&self, id: PredicateId) -> &str {
        &self.list[id.0 as usize].iri
    }

    /// The IRI as N-Quads writes it.
    #[must_use]
    pub fn text(&self, id: PredicateId) -> &str {
        let spaced = self.spaced(id);
        &spaced[1..spaced.len() - 1]
    }

    /// The same with the spaces around it.
    pub(crate) fn spaced(&self, id: PredicateId) -> &str {
        &self.list[id.0 as usize].spaced
    }

    /// Whether it may stand as a predicate.
    #[must_use]
    pub fn usable(&self, id: PredicateId) -> bool {
        self.list[id.0 as usize].usable
    }

    /// Its place among all, by code point. Only after [`Predicates::rank`].
    #[inline]
    #[must_use]
    pub fn place(&self, id: PredicateId) -> u32 {
        self.ranks[id.0 as usize]
    }

    /// Puts all in order, if new ones came since the last time.
    pub fn rank(&mut self) {
        if self.ranks.len() == self.list.len() {
            return;
        }
        let mut order: Vec<usize> = (0..self.list.len()).collect();
        order.sort_by(|a, b| self.list[*a].spaced.cmp(&self.list[*b].spaced));
        self.ranks = vec![0; self.list.len()];
        for (place, index) in (0u32..).zip(order) {
            self.ranks[index] = place;
        }
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
