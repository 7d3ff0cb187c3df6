//! The search: points by chunk, the best kept.

use super::filter::Filter;
use super::index::TalentIndex;
use super::postings::{BLOCK, LevelPoints, Postings};
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
    /// Where its people of the block before ended.
    at: usize,
    /// The most points there can be.
    most: u32,
    /// Whether it must be there.
    must: bool,
    /// How many people have the skill.
    people: usize,
}

/// One block to be looked through.
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
        let best = self.best(role, &passing, k);
        let lists = self.lists(role);
        best.into_iter().filter_map(|number| self.hit(role, &lists, number)).collect()
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
        self.hit(role, &self.lists(role), self.people.number(person)?)
    }

    /// The numbers of the best, best first.
    fn best(&self, role: &Role, passing: &RoaringBitmap, k: usize) -> Vec<u32> {
        let needed = role.skills().iter().filter(|skill| skill.must).count();
        let needed = u32::try_from(needed).unwrap_or(u32::MAX) * MUST;
        let mut terms: Vec<Term<'_>> =
            role.skills().iter().filter_map(|skill| self.term(skill, role.basis)).collect();
        terms.sort_by_key(|term| std::cmp::Reverse(term.people));
        let mut best = Best { k, floor: needed + 1, heap: BinaryHeap::with_capacity(k + 1) };
        let mut sums = vec![0u32; BLOCK];
        let Some(sums) = sums.first_chunk_mut::<BLOCK>() else { return Vec::new() };
        for first in (0..self.people.numbers()).step_by(BLOCK) {
            let Ok(first) = u32::try_from(first) else { break };
            let (count, most_later) = postponed(&terms, best.floor - needed);
            // The floor never falls: a term that is added up here was added up in every block before.
            let (later, now) = terms.split_at_mut(count);
            for term in now {
                term.postings.add_points(first, &mut term.at, &term.points, sums);
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
        let points = LevelPoints { points, shift: basis.shift() };
        let most = skill.points(u8::MAX);
        Some(Term { postings, points, at: 0, most, must: skill.must, people: postings.count() })
    }

    /// Offers everybody of a block who passes and reaches the floor.
    fn collect(&self, scan: &Scan<'_>, sums: &[u32; BLOCK], best: &mut Best) {
        const STRIDE: usize = 64;
        for (stride, part) in sums.chunks_exact(STRIDE).enumerate() {
            let least = best.floor.saturating_sub(scan.most_later).max(1);
            let highest = part.iter().fold(0, |highest, &sum| highest.max(sum));
            if highest < least {
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

    /// The people of each skill of a role; none where nobody has it.
    fn lists(&self, role: &Role) -> Vec<Option<&Postings>> {
        let list = |skill: &RoleSkill| self.concept_number(&skill.concept).map(|place| &self.postings[place]);
        role.skills().iter().map(list).collect()
    }

    fn hit(&self, role: &Role, lists: &[Option<&Postings>], number: u32) -> Option<Hit> {
        let person = self.people.packed(number).person()?;
        let held = lists.iter().map(|list| list.map_or(0, |postings| postings.levels(number)));
        let contributions: Vec<_> = role
            .skills()
            .iter()
            .zip(held)
            .map(|(skill, levels)| contribution(skill, role.basis, levels))
            .collect();
        let points = contributions.iter().map(|contribution| contribution.points).sum();
        Some(Hit { person, points, permille: role.permille(points), contributions })
    }
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
