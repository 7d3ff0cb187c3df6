//! RDFC-1.0 (RDF Dataset Canonicalization): the same statements always as the same text.
//!
//! Most credentials are told apart by first-degree hashes alone; ties go to `ndegree` under a limit, because a
//! poisoned graph makes that step exponential (§7.1 of the standard).

use super::ndegree::NDegree;
use crate::jsonld::{Dataset, Node, PredicateId, Predicates, Quad};
use rustc_hash::{FxBuildHasher, FxHashMap};
use sha2::{Digest, Sha256, Sha384};
use std::cmp::Ordering;

/// How much work ties may cost.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Hashes and steps along a path in the N-degree algorithm; each is well under a microsecond.
    pub work: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { work: 50_000 }
    }
}

/// The hash inside the algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum HashAlgorithm {
    /// The default of the standard.
    #[default]
    Sha256,
    /// Used with P-384.
    Sha384,
}

impl HashAlgorithm {
    /// The digest; of SHA-256 the first half.
    pub(super) fn digest(self, data: &[u8]) -> Digested {
        let mut out = [0; 48];
        match self {
            Self::Sha256 => out[..32].copy_from_slice(&Sha256::digest(data)),
            Self::Sha384 => out.copy_from_slice(&Sha384::digest(data)),
        }
        out
    }

    /// How many bytes of a digest count.
    pub(super) fn length(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
        }
    }
}

/// Room for either digest.
pub(super) type Digested = [u8; 48];

/// Why there is no canonical form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CanonError {
    /// The graph needs more work than it is given.
    #[error("canonicalization takes more work than allowed: the graph may be poisoned")]
    WorkLimit,
}

/// What canonicalization found, beside the text.
#[derive(Debug, Clone)]
pub struct Canonical {
    /// For every blank node its canonical number (`u32::MAX` when it occurs in no quad).
    pub labels: Vec<u32>,
    /// Whether ties had to be broken by N-degree hashes.
    pub needed_ndegree: bool,
}

/// Writes the canonical N-Quads of a dataset; its quads end up sorted and without duplicates.
///
/// # Errors
/// [`CanonError::WorkLimit`].
pub fn canonicalize(
    dataset: &mut Dataset,
    predicates: &Predicates,
    algorithm: HashAlgorithm,
    limits: Limits,
    out: &mut Vec<u8>,
) -> Result<Canonical, CanonError> {
    let order = Order { predicates };
    order.sort(&mut dataset.quads, |number| number);
    out.clear();
    let mut canonical = Canonical { labels: Vec::new(), needed_ndegree: false };
    if dataset.blank_nodes > 0 {
        canonical = label(&dataset.quads, dataset.blank_nodes, predicates, algorithm, limits)?;
        let ranks = label_ranks(&canonical.labels);
        order.sort(&mut dataset.quads, |number| ranks[number as usize]);
    }
    for quad in &dataset.quads {
        write_quad(quad, predicates, out, |number, out| {
            out.extend_from_slice(b"_:c14n");
            write_number(canonical.labels[number as usize], out);
        });
    }
    Ok(canonical)
}

/// Writes a number in decimal.
pub(super) fn write_number(mut number: u32, out: &mut Vec<u8>) {
    let mut digits = [0u8; 10];
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = b'0' + u8::try_from(number % 10).unwrap_or(0);
        number /= 10;
        if number == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[start..]);
}

/// Writes one statement; `label` writes a blank node.
#[inline]
pub(super) fn write_quad(
    quad: &Quad,
    predicates: &Predicates,
    out: &mut Vec<u8>,
    mut label: impl FnMut(u32, &mut Vec<u8>),
) {
    let mut node = |node: &Node, out: &mut Vec<u8>| match node {
        Node::Iri(text) | Node::Literal(text) => out.extend_from_slice(text.as_bytes()),
        Node::Blank(number) => label(*number, out),
    };
    node(&quad.subject, out);
    out.extend_from_slice(predicates.spaced(quad.predicate).as_bytes());
    node(&quad.object, out);
    if let Some(graph) = &quad.graph {
        out.push(b' ');
        node(graph, out);
    }
    out.extend_from_slice(b" .\n");
}

/// Writes one statement with labels of the caller's for its blank nodes.
pub fn write_statement(
    quad: &Quad,
    predicates: &Predicates,
    out: &mut Vec<u8>,
    label: impl Fn(u32) -> String,
) {
    write_quad(quad, predicates, out, |number, out| {
        out.extend_from_slice(b"_:");
        out.extend_from_slice(label(number).as_bytes());
    });
}

/// For every blank node the place of its canonical label among all, as text: `c14n10` before `c14n2`.
fn label_ranks(labels: &[u32]) -> Vec<u32> {
    let mut order: Vec<(String, usize)> = labels
        .iter()
        .enumerate()
        .filter(|(_, label)| **label != u32::MAX)
        .map(|(at, label)| (label.to_string(), at))
        .collect();
    order.sort_unstable();
    let mut ranks = vec![0; labels.len()];
    for (rank, (_, at)) in (0u32..).zip(order) {
        ranks[at] = rank;
    }
    ranks
}

/// The order of quads by code point of their text.
pub(super) struct Order<'p> {
    pub(super) predicates: &'p Predicates,
}

impl Order<'_> {
    /// Sorts quads and drops those that are there twice. Subjects are ranked first, so that most comparisons are of
    /// one number for subject and predicate.
    pub(super) fn sort(&self, quads: &mut Vec<Quad<'_>>, rank: impl Fn(u32) -> u32) {
        let (places, count) = subject_places(quads);
        let mut keys: Vec<(u64, u32)> = (0u32..)
            .zip(quads.iter().zip(places))
            .map(|(index, (quad, place))| {
                let subject = match quad.subject {
                    Node::Blank(number) => u64::from(count) + u64::from(rank(number)),
                    Node::Iri(_) | Node::Literal(_) => u64::from(place),
                };
                (subject << 32 | u64::from(self.place(quad.predicate)), index)
            })
            .collect();
        let rest = |index: u32| &quads[index as usize];
        keys.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| compare_rest(rest(a.1), rest(b.1), &rank)));
        keys.dedup_by(|a, b| a.0 == b.0 && compare_rest(rest(a.1), rest(b.1), &rank).is_eq());
        *quads = keys.into_iter().map(|(_, index)| quads[index as usize]).collect();
    }

    #[inline]
    pub(super) fn compare(&self, a: &Quad, b: &Quad, rank: &impl Fn(u32) -> u32) -> Ordering {
        compare_nodes(&a.subject, &b.subject, rank)
            .then_with(|| self.place(a.predicate).cmp(&self.place(b.predicate)))
            .then_with(|| compare_rest(a, b, rank))
    }

    fn place(&self, predicate: PredicateId) -> u32 {
        self.predicates.place(predicate)
    }
}

/// For every quad the place of its subject among the IRIs that are subjects (0 for blank nodes), and how many these are.
fn subject_places(quads: &[Quad]) -> (Vec<u32>, u32) {
    // The quads of one node share the very text of its IRI, so its address tells most of them apart without reading it.
    let mut numbers = FxHashMap::with_capacity_and_hasher(64, FxBuildHasher);
    let mut texts: Vec<&str> = Vec::with_capacity(64);
    let mut last = (std::ptr::null(), 0);
    let numbered = quads.iter().map(|quad| match quad.subject {
        Node::Blank(_) => usize::MAX,
        Node::Iri(text) | Node::Literal(text) => {
            if text.as_ptr() != last.0 {
                let number = numbers.entry(text.as_ptr() as usize).or_insert_with(|| {
                    texts.push(text);
                    texts.len() - 1
                });
                last = (text.as_ptr(), *number);
            }
            last.1
        }
    });
    let numbered: Vec<usize> = numbered.collect();
    let mut order: Vec<usize> = (0..texts.len()).collect();
    order.sort_unstable_by(|a, b| texts[*a].cmp(texts[*b]));
    let (mut places, mut count) = (vec![0; texts.len()], 0);
    for same in order.chunk_by(|a, b| texts[*a] == texts[*b]) {
        for number in same {
            places[*number] = count;
        }
        count += 1;
    }
    (numbered.into_iter().map(|number| places.get(number).copied().unwrap_or(0)).collect(), count)
}

/// The order of two quads of one subject and predicate.
#[inline]
fn compare_rest(a: &Quad, b: &Quad, rank: &impl Fn(u32) -> u32) -> Ordering {
    compare_nodes(&a.object, &b.object, rank).then_with(|| match (&a.graph, &b.graph) {
        (None, None) => Ordering::Equal,
        // "… ." sorts before "… <graph> .", and before "… _:label ."
        (None, Some(_)) => Ordering::Less,
        (Some(_), None) => Ordering::Greater,
        (Some(a), Some(b)) => compare_nodes(a, b, rank),
    })
}

#[inline]
fn compare_nodes(a: &Node, b: &Node, rank: &impl Fn(u32) -> u32) -> Ordering {
    match (a, b) {
        (Node::Blank(a), Node::Blank(b)) => rank(*a).cmp(&rank(*b)),
        // `"` and `<` come before `_`.
        (Node::Blank(_), _) => Ordering::Greater,
        (_, Node::Blank(_)) => Ordering::Less,
        (Node::Iri(a) | Node::Literal(a), Node::Iri(b) | Node::Literal(b)) => {
            if std::ptr::eq(*a, *b) {
                Ordering::Equal
            } else {
                a.cmp(b)
            }
        }
    }
}

/// The quads of every blank node, in one flat list.
pub(super) struct Mentions {
    starts: Vec<u32>,
    quads: Vec<u32>,
}

impl Mentions {
    fn new(quads: &[Quad], blank_nodes: u32) -> Self {
        let mut starts = vec![0u32; blank_nodes as usize + 1];
        for quad in quads {
            each_blank(quad, |number| starts[number as usize] += 1);
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += std::mem::replace(start, sum);
        }
        let mut next = starts.clone();
        let mut flat = vec![0u32; sum as usize];
        for (index, quad) in (0u32..).zip(quads) {
            each_blank(quad, |number| {
                flat[next[number as usize] as usize] = index;
                next[number as usize] += 1;
            });
        }
        Self { starts, quads: flat }
    }

    pub(super) fn of(&self, number: u32) -> &[u32] {
        let at = number as usize;
        let end = self.starts.get(at + 1).map_or(self.quads.len(), |end| *end as usize);
        &self.quads[self.starts[at] as usize..end]
    }
}

/// Every blank node of a quad once.
fn each_blank(quad: &Quad, mut visit: impl FnMut(u32)) {
    let mut seen = [u32::MAX; 3];
    for (at, node) in [Some(quad.subject), Some(quad.object), quad.graph].into_iter().enumerate() {
        if let Some(Node::Blank(number)) = node
            && !seen.contains(&number)
        {
            seen[at] = number;
            visit(number);
        }
    }
}

/// Gives every blank node its canonical number (§4.4.3).
fn label(
    quads: &[Quad],
    blank_nodes: u32,
    predicates: &Predicates,
    algorithm: HashAlgorithm,
    limits: Limits,
) -> Result<Canonical, CanonError> {
    let mentions = Mentions::new(quads, blank_nodes);
    let first = FirstDegree { quads, predicates, mentions: &mentions, algorithm };
    let mut hashes = vec![[0; 48]; blank_nodes as usize];
    let mut sorted: Vec<(Digested, u32)> = Vec::with_capacity(blank_nodes as usize);
    let (mut text, mut order) = (Vec::with_capacity(2048), Vec::new());
    for number in (0..blank_nodes).filter(|number| !mentions.of(*number).is_empty()) {
        let hash = first.hash(number, &mut text, &mut order);
        hashes[number as usize] = hash;
        sorted.push((hash, number));
    }
    sorted.sort_unstable();
    let mut state = NDegree::new(quads, predicates, &mentions, algorithm, hashes, limits);
    let ties = |group: &&[(Digested, u32)]| group.len() > 1;
    for group in sorted.chunk_by(|a, b| a.0 == b.0).filter(|group| !ties(group)) {
        state.issue(group[0].1);
    }
    let mut needed_ndegree = false;
    for group in sorted.chunk_by(|a, b| a.0 == b.0).filter(ties) {
        needed_ndegree = true;
        state.break_tie(group.iter().map(|entry| entry.1))?;
    }
    Ok(Canonical { labels: state.into_labels(), needed_ndegree })
}

/// Hash First Degree Quads (§4.6).
struct FirstDegree<'c, 'a> {
    quads: &'c [Quad<'a>],
    predicates: &'c Predicates,
    mentions: &'c Mentions,
    algorithm: HashAlgorithm,
}

impl FirstDegree<'_, '_> {
    fn hash(&self, own: u32, text: &mut Vec<u8>, order: &mut Vec<u32>) -> Digested {
        order.clear();
        order.extend_from_slice(self.mentions.of(own));
        let rank = |number: u32| u32::from(number != own);
        let by = Order { predicates: self.predicates };
        if order.len() > 1 {
            order.sort_unstable_by(|a, b| {
                by.compare(&self.quads[*a as usize], &self.quads[*b as usize], &rank)
            });
        }
        text.clear();
        for index in order.iter() {
            write_quad(&self.quads[*index as usize], self.predicates, text, |number, out| {
                out.extend_from_slice(if number == own { b"_:a" } else { b"_:z" });
            });
        }
        self.algorithm.digest(text)
    }
}
