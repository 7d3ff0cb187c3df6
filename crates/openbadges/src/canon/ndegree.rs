//! Hash N-Degree Quads (§4.8): telling apart blank nodes that look alike by what surrounds them.

use super::rdfc::{CanonError, Digested, HashAlgorithm, Limits, Mentions, write_number};
use super::write_hex;
use crate::jsonld::{Node, Predicates, Quad};
use std::collections::BTreeMap;

/// Temporary numbers given in one walk (an identifier issuer with the prefix `b`).
#[derive(Debug, Clone, Default)]
struct Issuer {
    order: Vec<u32>,
}

impl Issuer {
    fn get(&self, number: u32) -> Option<u32> {
        self.order.iter().position(|issued| *issued == number).and_then(|at| u32::try_from(at).ok())
    }

    fn issue(&mut self, number: u32) -> u32 {
        self.get(number).unwrap_or_else(|| {
            self.order.push(number);
            u32::try_from(self.order.len() - 1).unwrap_or(u32::MAX)
        })
    }
}

/// The state of the canonicalization after the first degree.
pub(super) struct NDegree<'c, 'a> {
    quads: &'c [Quad<'a>],
    predicates: &'c Predicates,
    mentions: &'c Mentions,
    algorithm: HashAlgorithm,
    first_degree: Vec<Digested>,
    labels: Vec<u32>,
    next: u32,
    work_left: u32,
}

/// The best path so far of one group of related nodes, and the numbers given on it.
type Best = Option<(Vec<u8>, Issuer)>;

impl<'c, 'a> NDegree<'c, 'a> {
    pub(super) fn new(
        quads: &'c [Quad<'a>],
        predicates: &'c Predicates,
        mentions: &'c Mentions,
        algorithm: HashAlgorithm,
        first_degree: Vec<Digested>,
        limits: Limits,
    ) -> Self {
        let labels = vec![u32::MAX; first_degree.len()];
        Self { quads, predicates, mentions, algorithm, first_degree, labels, next: 0, work_left: limits.work }
    }

    /// Gives a blank node the next canonical number, unless it has one.
    pub(super) fn issue(&mut self, number: u32) {
        let label = &mut self.labels[number as usize];
        if *label == u32::MAX {
            *label = self.next;
            self.next += 1;
        }
    }

    pub(super) fn into_labels(self) -> Vec<u32> {
        self.labels
    }

    /// Numbers the nodes of one first-degree hash (§4.4.3 step 5).
    pub(super) fn break_tie(&mut self, group: impl Iterator<Item = u32>) -> Result<(), CanonError> {
        let mut results = Vec::new();
        for number in group {
            if self.labels[number as usize] == u32::MAX {
                let mut issuer = Issuer::default();
                issuer.issue(number);
                results.push(self.hash(number, &issuer)?);
            }
        }
        results.sort_by(|a, b| a.0.cmp(&b.0));
        for number in results.into_iter().flat_map(|result| result.1.order) {
            self.issue(number);
        }
        Ok(())
    }

    /// Pays for so many hashes or steps before they are made.
    fn spend(&mut self, work: usize) -> Result<(), CanonError> {
        let work = u32::try_from(work).unwrap_or(u32::MAX);
        self.work_left = self.work_left.checked_sub(work).ok_or(CanonError::WorkLimit)?;
        Ok(())
    }

    fn digest_hex(&self, data: &[u8]) -> Vec<u8> {
        let digest = self.algorithm.digest(data);
        let mut out = Vec::with_capacity(96);
        write_hex(&digest[..self.algorithm.length()], &mut out);
        out
    }

    /// The hash of a node by its surroundings, and the numbers given on the way.
    fn hash(&mut self, number: u32, issuer: &Issuer) -> Result<(Vec<u8>, Issuer), CanonError> {
        // One for the node, one for every statement it occurs in, and what its copy of the issuer costs.
        self.spend(1 + self.mentions.of(number).len() + issuer.order.len() / 16)?;
        let mut issuer = issuer.clone();
        let mut data = Vec::new();
        for (hash, related) in self.related_by_hash(number, &issuer) {
            data.extend_from_slice(&hash);
            let (path, chosen) = self.best_path(related, &issuer)?;
            data.extend_from_slice(&path);
            issuer = chosen;
        }
        Ok((self.digest_hex(&data), issuer))
    }

    fn related_by_hash(&self, number: u32, issuer: &Issuer) -> BTreeMap<Vec<u8>, Vec<u32>> {
        let mut groups: BTreeMap<Vec<u8>, Vec<u32>> = BTreeMap::new();
        for index in self.mentions.of(number) {
            let quad = &self.quads[*index as usize];
            for (node, position) in
                [(Some(quad.subject), b's'), (Some(quad.object), b'o'), (quad.graph, b'g')]
            {
                if let Some(Node::Blank(related)) = node
                    && related != number
                {
                    let hash = self.hash_related(related, quad, issuer, position);
                    groups.entry(hash).or_default().push(related);
                }
            }
        }
        groups
    }

    /// Hash Related Blank Node (§4.7).
    fn hash_related(&self, related: u32, quad: &Quad, issuer: &Issuer, position: u8) -> Vec<u8> {
        let mut data = vec![position];
        if position != b'g' {
            data.extend_from_slice(self.predicates.text(quad.predicate).as_bytes());
        }
        if !self.write_canonical(related, &mut data) {
            if let Some(temporary) = issuer.get(related) {
                write_temporary(temporary, &mut data);
            } else {
                write_hex(&self.first_degree[related as usize][..self.algorithm.length()], &mut data);
            }
        }
        self.digest_hex(&data)
    }

    fn write_canonical(&self, number: u32, out: &mut Vec<u8>) -> bool {
        let label = self.labels[number as usize];
        if label == u32::MAX {
            return false;
        }
        out.extend_from_slice(b"_:c14n");
        write_number(label, out);
        true
    }

    /// The least path through any order of the related nodes (§4.8.3 step 5.4).
    fn best_path(&mut self, mut related: Vec<u32>, issuer: &Issuer) -> Result<(Vec<u8>, Issuer), CanonError> {
        related.sort_unstable();
        let mut best: Best = None;
        loop {
            self.spend(1 + related.len() + issuer.order.len() / 16)?;
            if let Some(candidate) = self.walk(&related, issuer, &best)? {
                best = Some(candidate);
            }
            if !next_permutation(&mut related) {
                break;
            }
        }
        Ok(best.unwrap_or_else(|| (Vec::new(), issuer.clone())))
    }

    /// One permutation; `None` when it cannot be better than the best.
    fn walk(&mut self, related: &[u32], issuer: &Issuer, best: &Best) -> Result<Best, CanonError> {
        let worse = |path: &[u8]| {
            best.as_ref().is_some_and(|(chosen, _)| path.len() >= chosen.len() && path > chosen.as_slice())
        };
        let mut issuer = issuer.clone();
        let (mut path, mut recursion) = (Vec::new(), Vec::new());
        for number in related {
            if !self.write_canonical(*number, &mut path) {
                if issuer.get(*number).is_none() {
                    recursion.push(*number);
                }
                write_temporary(issuer.issue(*number), &mut path);
            }
            if worse(&path) {
                return Ok(None);
            }
        }
        for number in recursion {
            let (hash, given) = self.hash(number, &issuer)?;
            write_temporary(issuer.issue(number), &mut path);
            path.push(b'<');
            path.extend_from_slice(&hash);
            path.push(b'>');
            issuer = given;
            if worse(&path) {
                return Ok(None);
            }
        }
        let better = best.as_ref().is_none_or(|(chosen, _)| path < *chosen);
        Ok(better.then_some((path, issuer)))
    }
}

fn write_temporary(number: u32, out: &mut Vec<u8>) {
    out.extend_from_slice(b"_:b");
    write_number(number, out);
}

/// The next order of a list in lexicographic sequence; false after the last.
fn next_permutation(list: &mut [u32]) -> bool {
    let Some(pivot) = list.windows(2).rposition(|pair| pair[0] < pair[1]) else { return false };
    let Some(successor) = list.iter().rposition(|item| *item > list[pivot]) else { return false };
    list.swap(pivot, successor);
    list[pivot + 1..].reverse();
    true
}
