//! The search: points by chunk, the best kept.

use super::filter::Filter;
use super::index::TalentIndex;
use super::postings::{BLOCK, CHUNK, LevelPoints, Postings, Rest};
use super::role::{Basis, MUST, Role, RoleSkill};
use kernel::{ConceptId, PersonId};
use roaring::RoaringBitmap;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Chunks for each core before a second one is asked: below, starting it costs more than it helps.
const WORTH_HELP: usize = 2;

/// Cores that may search together.
static CORES: LazyLock<usize> = LazyLock::new(|| std::thread::available_parallelism().map_or(1, usize::from));

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
}

/// Points, then the tie (a smaller one first), then who.
type Ranked = (u32, Reverse<u64>, u32);

impl TalentIndex {
    /// The `k` people who fit a role best, best first, of those who consented and pass the filter. Who has
    /// no points, or lacks a needed skill, is not shown.
    #[must_use]
    pub fn search(&self, role: &Role, filter: &Filter, k: usize) -> Vec<Hit> {
        self.search_on(*CORES, role, filter, k)
    }

    /// The same by so many threads at most.
    #[must_use]
    pub fn search_on(&self, cores: usize, role: &Role, filter: &Filter, k: usize) -> Vec<Hit> {
        let passing = self.bitmaps.passing(filter);
        self.hits(role, &self.best(cores, role, &passing, k))
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
        postings.map(|place| self.postings[place].bytes_read()).sum()
    }

    /// How somebody does in a role, whether or not they consented; none for somebody unknown.
    #[must_use]
    pub fn explain(&self, role: &Role, person: &PersonId) -> Option<Hit> {
        self.hits(role, &[self.people.number(person)?]).pop()
    }

    /// The numbers of the best, best first.
    fn best(&self, cores: usize, role: &Role, passing: &RoaringBitmap, k: usize) -> Vec<u32> {
        let needed = role.skills().iter().filter(|skill| skill.must).count();
        let needed = u32::try_from(needed).unwrap_or(u32::MAX) * MUST;
        let terms: Vec<Term<'_>> =
            role.skills().iter().filter_map(|skill| self.term(skill, role.basis)).collect();
        let chunks = self.people.numbers().div_ceil(CHUNK);
        let next = AtomicUsize::new(0);
        let walk = || self.walk(&terms, passing, &next, Best::of(k, needed + 1));
        let helpers = cores.min(chunks / WORTH_HELP).saturating_sub(1);
        let best = std::thread::scope(|scope| {
            let helpers: Vec<_> = (0..helpers).map(|_| scope.spawn(walk)).collect();
            helpers.into_iter().fold(walk(), |best, helper| match helper.join() {
                Ok(found) => best.and(found),
                Err(panic) => std::panic::resume_unwind(panic),
            })
        });
        best.into_numbers()
    }

    /// The best of the chunks that nobody else takes. Which these are changes nothing of what all find together, since
    /// no two people rank the same.
    fn walk(&self, terms: &[Term<'_>], passing: &RoaringBitmap, next: &AtomicUsize, mut best: Best) -> Best {
        let chunks = self.people.numbers().div_ceil(CHUNK);
        let mut sums = vec![0u32; BLOCK];
        let Some(sums) = sums.first_chunk_mut::<BLOCK>() else { return best };
        loop {
            let chunk = next.fetch_add(1, Ordering::Relaxed);
            if chunk >= chunks {
                return best;
            }
            let mut lists: Vec<Rest<'_>> = terms.iter().map(|term| term.postings.list(chunk)).collect();
            for start in (0..CHUNK).step_by(BLOCK) {
                std::hint::black_box(lists.iter().fold(0, |touched, list| touched ^ list.touch()));
                for (term, list) in terms.iter().zip(&mut lists) {
                    list.add_points(start + BLOCK, &term.points, sums);
                }
                let Ok(first) = u32::try_from(chunk * CHUNK + start) else { return best };
                self.collect(first, passing, sums, &mut best);
                sums.fill(0);
            }
        }
    }

    fn term(&self, skill: &RoleSkill, basis: Basis) -> Option<Term<'_>> {
        let postings = &self.postings[self.concept_number(&skill.concept)?];
        let points = std::array::from_fn(|level| {
            let level = u8::try_from(level).unwrap_or(u8::MAX);
            skill.points(level) + if skill.must && skill.meets(level) { MUST } else { 0 }
        });
        let points = LevelPoints::new(&points, basis.shift());
        Some(Term { postings, points })
    }

    /// Offers everybody of a block who passes and reaches the floor.
    fn collect(&self, first: u32, passing: &RoaringBitmap, sums: &[u32; BLOCK], best: &mut Best) {
        const STRIDE: usize = 64;
        for (stride, part) in sums.chunks_exact(STRIDE).enumerate() {
            if !may_reach(part, best.floor) {
                continue;
            }
            let least = best.floor;
            for (offset, &sum) in part.iter().enumerate().filter(|(_, sum)| **sum >= least) {
                let Ok(offset) = u32::try_from(stride * STRIDE + offset) else { return };
                let number = first + offset;
                if passing.contains(number) {
                    best.offer(sum, Reverse(self.people.packed(number).tie()), number);
                }
            }
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
/// set; of those far below, or just below, it may have too. Two sums are looked at in one word.
fn may_reach(sums: &[u32], least: u32) -> bool {
    const HIGHEST: u64 = 1 << 63 | 1 << 31;
    let two = |low: u32, high: u32| u64::from(low) | u64::from(high) << 32;
    let below = two(least - 1, least - 1);
    let (eights, _) = sums.as_chunks::<8>();
    let any = eights.iter().fold(0, |any, [a, b, c, d, e, f, g, h]| {
        let pairs = [two(*a, *b), two(*c, *d), two(*e, *f), two(*g, *h)];
        any | pairs.iter().fold(0, |any, pair| any | below.wrapping_sub(*pair))
    });
    any & HIGHEST != 0
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
    fn of(k: usize, floor: u32) -> Self {
        Self { k, floor, heap: BinaryHeap::with_capacity(k + 1) }
    }

    /// The best of both.
    fn and(mut self, other: Self) -> Self {
        for Reverse((sum, tie, number)) in other.heap {
            self.offer(sum, tie, number);
        }
        self
    }

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
