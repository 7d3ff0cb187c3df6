//! The search: points by chunk, the best kept.

use super::filter::Filter;
use super::index::TalentIndex;
use super::postings::{CHUNK, LevelPoints, Postings};
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
    points: LevelPoints,
    /// The most points there can be.
    most: u32,
    /// Whether it must be there.
    must: bool,
    /// How many people have the skill.
    people: usize,
}

/// One chunk to be looked through.
struct Scan<'a> {
    /// The number of its first person.
    first: u32,
    /// The terms not yet added up.
    later: &'a [Term<'a>],
    /// The points that those give at most.
    most_later: u32,
    passing: &'a RoaringBitmap,
}

/// The part of the floor that terms looked up later may give: one in so many.
const LATER_SHARE: u32 = 4;

/// How many terms, the longest first, are looked up later, only for the few who may still reach the floor, while the
/// others are added up for everybody; and how many points the later ones give at most.
///
/// Whoever reaches the floor has at least the floor less those points from the others, so nobody is lost. The
/// later ones may give a quarter of the floor, so that few remain to be looked up.
fn postponed(terms: &[Term<'_>], floor: u32) -> (usize, u32) {
    let mut most = 0;
    let mut count = 0;
    for term in terms {
        if term.must || most + term.most > floor / LATER_SHARE {
            break;
        }
        most += term.most;
        count += 1;
    }
    (count, most)
}

/// A place and a pair of levels.
const POSTING_BYTES: usize = 3;

/// Points, then the tie (a smaller one first), then who.
type Ranked = (u32, Reverse<u64>, u32);

impl TalentIndex {
    /// The `k` people who fit a role best, best first, of those who consented and pass the filter. Who has
    /// no points, or lacks a needed skill, is not shown.
    #[must_use]
    pub fn search(&self, role: &Role, filter: &Filter, k: usize) -> Vec<Hit> {
        let passing = self.bitmaps.passing(filter);
        self.hits(role, &self.best(role, &passing, k))
    }

    /// How many people pass a filter and consented.
    #[must_use]
    pub fn passing(&self, filter: &Filter) -> usize {
        usize::try_from(self.bitmaps.passing(filter).len()).unwrap_or(usize::MAX)
    }

    /// The bytes of postings that a search for a role has to look at.
    #[must_use]
    pub fn bytes_read(&self, role: &Role) -> usize {
        let postings = role.skills().iter().filter_map(|skill| self.concept_number(&skill.concept));
        postings.map(|place| self.postings[place].count() * POSTING_BYTES).sum()
    }

    /// How somebody does in a role, whether or not they consented; none for somebody unknown.
    #[must_use]
    pub fn explain(&self, role: &Role, person: &PersonId) -> Option<Hit> {
        self.hits(role, &[self.people.number(person)?]).pop()
    }

    /// The numbers of the best, best first.
    fn best(&self, role: &Role, passing: &RoaringBitmap, k: usize) -> Vec<u32> {
        let needed = role.skills().iter().filter(|skill| skill.must).count();
        let needed = u32::try_from(needed).unwrap_or(u32::MAX) * MUST;
        let mut terms: Vec<Term<'_>> =
            role.skills().iter().filter_map(|skill| self.term(skill, role.basis)).collect();
        terms.sort_by_key(|term| std::cmp::Reverse(term.people));
        let mut best = Best { k, floor: needed + 1, heap: BinaryHeap::with_capacity(k + 1) };
        let mut sums = vec![0u32; CHUNK];
        let Some(sums) = sums.first_chunk_mut::<CHUNK>() else { return Vec::new() };
        for (chunk, first) in (0..self.people.numbers()).step_by(CHUNK).enumerate() {
            let Ok(first) = u32::try_from(first) else { break };
            let (count, most_later) = postponed(&terms, best.floor - needed);
            let (later, now) = terms.split_at(count);
            for term in now {
                term.postings.add_points(chunk, &term.points, sums);
            }
            let scan = Scan { first, later, most_later, passing };
            self.collect(&scan, sums, &mut best);
            sums.fill(0);
        }
        best.into_numbers()
    }

    fn term(&self, skill: &RoleSkill, basis: Basis) -> Option<Term<'_>> {
        let postings = &self.postings[self.concept_number(&skill.concept)?];
        let points = std::array::from_fn(|level| {
            let level = u8::try_from(level).unwrap_or(u8::MAX);
            skill.points(level) + if skill.must && skill.meets(level) { MUST } else { 0 }
        });
        let points = LevelPoints::new(&points, basis.shift());
        let most = skill.points(u8::MAX);
        Some(Term { postings, points, most, must: skill.must, people: postings.count() })
    }

    /// Offers everybody of a chunk who passes and reaches the floor.
    fn collect(&self, scan: &Scan<'_>, sums: &[u32; CHUNK], best: &mut Best) {
        const STRIDE: usize = 64;
        for (stride, part) in sums.chunks_exact(STRIDE).enumerate() {
            let least = best.floor.saturating_sub(scan.most_later).max(1);
            if !may_reach(part, least) {
                continue;
            }
            for (offset, &sum) in part.iter().enumerate().filter(|(_, sum)| **sum >= least) {
                let Ok(offset) = u32::try_from(stride * STRIDE + offset) else { return };
                let number = scan.first + offset;
                if scan.passing.contains(number) {
                    self.offer(scan, number, sum, best);
                }
            }
        }
    }

    /// Adds up what is still open for somebody as long as they may reach the floor, and offers them.
    fn offer(&self, scan: &Scan<'_>, number: u32, mut sum: u32, best: &mut Best) {
        let mut open = scan.most_later;
        for term in scan.later {
            if sum + open < best.floor {
                return;
            }
            sum += term.points.of(term.postings.levels(number));
            open -= term.most;
        }
        if sum >= best.floor {
            best.offer(sum, Reverse(self.people.packed(number).tie()), number);
        }
    }

    /// What these people have of a role. Their levels are looked up skill by skill, so that what is read for one is
    /// near for the next.
    fn hits(&self, role: &Role, numbers: &[u32]) -> Vec<Hit> {
        let levels: Vec<Vec<u8>> =
            role.skills().iter().map(|skill| self.levels(&skill.concept, numbers)).collect();
        let hit = |(place, &number): (usize, &u32)| {
            let held = levels.iter().map(|levels| levels[place]);
            let contributions: Vec<_> = role
                .skills()
                .iter()
                .zip(held)
                .map(|(skill, levels)| contribution(skill, role.basis, levels))
                .collect();
            let points = contributions.iter().map(|contribution| contribution.points).sum();
            let person = self.people.packed(number).person()?;
            Some(Hit { person, points, permille: role.permille(points), contributions })
        };
        numbers.iter().enumerate().filter_map(hit).collect()
    }

    /// The levels at which people have a skill.
    fn levels(&self, concept: &ConceptId, numbers: &[u32]) -> Vec<u8> {
        let postings = self.concept_number(concept).map(|place| &self.postings[place]);
        numbers.iter().map(|&number| postings.map_or(0, |postings| postings.levels(number))).collect()
    }
}

/// Whether any sum may reach the least that is of interest: false only when none does.
///
/// Sums that reach it do so by less than half of the range of numbers, so that `least - 1 - sum` has its highest bit
/// set; of those far below it may have too. Any processor does this for several sums at a time, which it does
/// not for the highest of numbers without sign.
fn may_reach(sums: &[u32], least: u32) -> bool {
    sums.iter().fold(0, |any, sum| any | (least - 1).wrapping_sub(*sum)) >> 31 == 1
}

fn contribution(skill: &RoleSkill, basis: Basis, levels: u8) -> Contribution {
    let level = levels >> basis.shift() & 15;
    Contribution {
        concept: skill.concept.clone(),
        level,
        verified: levels >> 4,
        minimum: u8::try_from(skill.minimum.get()).unwrap_or(u8::MAX),
        points: skill.points(level),
        possible: skill.points(u8::MAX),
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
