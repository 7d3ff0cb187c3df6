//! The search: points by chunk, the best kept.

use super::filter::Filter;
use super::index::TalentIndex;
use super::postings::{CHUNK, Postings};
use super::role::{Basis, MUST, Role, RoleSkill};
use kernel::{ConceptId, PersonId};
use roaring::RoaringBitmap;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What one skill adds to somebody's points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    /// The skill.
    pub concept: ConceptId,
    /// The level that counted.
    pub level: u8,
    /// The best verified level; 0 when none is.
    pub verified: u8,
    /// The level at which it counts in full.
    pub minimum: u8,
    /// The points it adds.
    pub points: u32,
    /// The points it could add.
    pub possible: u32,
}

/// Somebody who fits, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hit {
    /// Who; shown to nobody before they accept.
    pub person: PersonId,
    /// The points.
    pub points: u32,
    /// The points as thousandths of all that the role gives.
    pub permille: u32,
    /// What each skill of the role adds, in the order of the role.
    pub contributions: Vec<Contribution>,
}

/// A skill of the role with the people who have it.
struct Term<'a> {
    postings: &'a Postings,
    /// The points of each pair of levels.
    points: [u32; 256],
}

/// Points, then the tie (a smaller one first), then who.
type Ranked = (u32, Reverse<u64>, u32);

impl TalentIndex {
    /// The `k` people who fit a role best, best first, of those who consented and pass the filter. Who has
    /// no points, or lacks a needed skill, is not shown.
    #[must_use]
    pub fn search(&self, role: &Role, filter: &Filter, k: usize) -> Vec<Hit> {
        let passing = self.bitmaps.passing(filter);
        self.best(role, &passing, k).into_iter().filter_map(|number| self.hit(role, number)).collect()
    }

    /// How somebody does in a role, whether or not they consented; none for somebody unknown.
    #[must_use]
    pub fn explain(&self, role: &Role, person: &PersonId) -> Option<Hit> {
        self.hit(role, self.people.number(person)?)
    }

    /// The numbers of the best, best first.
    fn best(&self, role: &Role, passing: &RoaringBitmap, k: usize) -> Vec<u32> {
        let needed = role.skills().iter().filter(|skill| skill.must).count();
        let needed = u32::try_from(needed).unwrap_or(u32::MAX) * MUST;
        let terms: Vec<Term<'_>> =
            role.skills().iter().filter_map(|skill| self.term(skill, role.basis)).collect();
        let mut best = Best { k, floor: needed + 1, heap: BinaryHeap::with_capacity(k + 1) };
        let mut sums = vec![0u32; CHUNK];
        let Some(sums) = sums.first_chunk_mut::<CHUNK>() else { return Vec::new() };
        for chunk in 0..self.people.numbers().div_ceil(CHUNK) {
            for term in &terms {
                if let Some(container) = term.postings.container(chunk) {
                    container.add_points(&term.points, sums);
                }
            }
            self.collect(chunk, sums, passing, &mut best);
            sums.fill(0);
        }
        best.into_numbers()
    }

    fn term(&self, skill: &RoleSkill, basis: Basis) -> Option<Term<'_>> {
        let postings = &self.postings[self.concept_number(&skill.concept)?];
        let mut points = [0; 256];
        for (levels, points) in (0u8..=255).zip(&mut points) {
            let level = counting(levels, basis);
            *points = skill.points(level) + if skill.must && skill.meets(level) { MUST } else { 0 };
        }
        Some(Term { postings, points })
    }

    /// Offers everybody of a chunk who passes and reaches the floor.
    fn collect(&self, chunk: usize, sums: &[u32; CHUNK], passing: &RoaringBitmap, best: &mut Best) {
        const STRIDE: usize = 64;
        for (stride, part) in sums.chunks_exact(STRIDE).enumerate() {
            let highest = part.iter().fold(0, |highest, &sum| highest.max(sum));
            if highest < best.floor {
                continue;
            }
            for (offset, &sum) in part.iter().enumerate() {
                let number = chunk * CHUNK + stride * STRIDE + offset;
                let Ok(number) = u32::try_from(number) else { return };
                if sum >= best.floor && passing.contains(number) {
                    best.offer(sum, Reverse(self.people.packed(number).tie()), number);
                }
            }
        }
    }

    fn hit(&self, role: &Role, number: u32) -> Option<Hit> {
        let person = self.people.packed(number).person()?;
        let contributions: Vec<_> =
            role.skills().iter().map(|skill| self.contribution(skill, role.basis, number)).collect();
        let points = contributions.iter().map(|contribution| contribution.points).sum();
        Some(Hit { person, points, permille: role.permille(points), contributions })
    }

    fn contribution(&self, skill: &RoleSkill, basis: Basis, number: u32) -> Contribution {
        let place = self.concept_number(&skill.concept);
        let levels = place.map_or(0, |place| self.postings[place].levels(number));
        let level = counting(levels, basis);
        Contribution {
            concept: skill.concept.clone(),
            level,
            verified: levels >> 4,
            minimum: u8::try_from(skill.minimum.get()).unwrap_or(u8::MAX),
            points: skill.points(level),
            possible: skill.points(u8::MAX),
        }
    }
}

/// The half of the pair of levels that counts.
const fn counting(levels: u8, basis: Basis) -> u8 {
    match basis {
        Basis::BestSupported => levels & 15,
        Basis::VerifiedOnly => levels >> 4,
    }
}

/// The best so far, the worst of them on top.
struct Best {
    k: usize,
    /// Nobody below is of interest.
    floor: u32,
    heap: BinaryHeap<Reverse<Ranked>>,
}

impl Best {
    fn offer(&mut self, sum: u32, tie: Reverse<u64>, number: u32) {
        self.heap.push(Reverse((sum, tie, number)));
        if self.heap.len() > self.k {
            self.heap.pop();
        }
        if self.heap.len() == self.k
            && let Some(Reverse((worst, ..))) = self.heap.peek()
        {
            self.floor = self.floor.max(*worst);
        }
    }

    fn into_numbers(self) -> Vec<u32> {
        self.heap.into_sorted_vec().into_iter().map(|Reverse((.., number))| number).collect()
    }
}
