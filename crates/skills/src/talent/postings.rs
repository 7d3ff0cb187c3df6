//! Who has one skill, by chunks of 65,536 people.

/// How many people a chunk has: as many as a place of two bytes tells apart.
pub(super) const CHUNK: usize = 1 << 16;
/// How many people of a chunk are added up at a time: their sums stay in the first cache.
pub(super) const BLOCK: usize = 1 << 13;

/// What a skill adds by pair of levels.
#[derive(Debug, Clone)]
pub(super) struct LevelPoints([u32; 256]);

impl LevelPoints {
    /// Points by level, of pairs of levels whose half that counts is shifted so far: 0 for the best supported, 4 for the
    /// best verified.
    pub(super) fn new(by_level: &[u32; 16], shift: u32) -> Self {
        Self(std::array::from_fn(|levels| by_level[levels >> shift & 15]))
    }

    /// The points of a pair of levels.
    #[inline]
    pub(super) fn of(&self, levels: u8) -> u32 {
        self.0[usize::from(levels)]
    }
}

/// Somebody of a chunk who has the skill: their place in the chunk, and their levels, of which the low half is the best
/// supported, the high half the best verified. Three bytes without gaps, so that a list is read in one go.
#[derive(Debug, Clone, Copy)]
pub(super) struct Posting {
    place: [u8; 2],
    levels: u8,
}

impl Posting {
    const fn new(place: u16, levels: u8) -> Self {
        Self { place: place.to_le_bytes(), levels }
    }

    const fn place(self) -> u16 {
        u16::from_le_bytes(self.place)
    }
}

/// The people of one chunk who have the skill, by place.
#[derive(Debug, Clone, Default)]
pub(super) struct Container(Vec<Posting>);

impl Container {
    /// Where a place is, or would be. Places lie about evenly, so that it is looked for around its share of the list: most
    /// lists are not in the cache, and a search by halves would fetch a line of memory at each step.
    fn find(&self, place: u16) -> Result<usize, usize> {
        let (whole, mut step) = (self.0.len(), 4);
        let is_below = |at: usize| self.0[at].place() < place;
        let mut near = (usize::from(place) * whole) >> 16;
        let range = if near < whole && is_below(near) {
            while near + step < whole && is_below(near + step) {
                near += step;
                step *= 2;
            }
            near..whole.min(near + step + 1)
        } else {
            while near >= step && !is_below(near - step) {
                near -= step;
                step *= 2;
            }
            near.saturating_sub(step)..whole.min(near + 1)
        };
        let low = range.start;
        let found = self.0[range].binary_search_by_key(&place, |posting| posting.place());
        found.map(|at| low + at).map_err(|at| low + at)
    }

    /// Sets levels, and gives back those before (0 for none).
    fn set(&mut self, place: u16, levels: u8) -> u8 {
        if self.0.last().is_none_or(|last| last.place() < place) {
            self.0.push(Posting::new(place, levels));
            return 0;
        }
        match self.find(place) {
            Ok(found) => std::mem::replace(&mut self.0[found].levels, levels),
            Err(before) => {
                self.0.insert(before, Posting::new(place, levels));
                0
            }
        }
    }

    /// Removes levels, and gives back those before (0 for none).
    fn remove(&mut self, place: u16) -> u8 {
        self.find(place).map_or(0, |found| self.0.remove(found).levels)
    }

    pub(super) fn levels_at(&self, place: u16) -> u8 {
        self.find(place).map_or(0, |found| self.0[found].levels)
    }
}

/// What is left of a chunk's list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rest<'p>(&'p [Posting]);

impl Rest<'_> {
    /// Adds the points of everybody whose place is before `end` to the sums of a block, and goes on behind them.
    pub(super) fn add_points(&mut self, end: usize, points: &LevelPoints, sums: &mut [u32; BLOCK]) {
        let mut passed = 0;
        for posting in self.0 {
            let place = usize::from(posting.place());
            if place >= end {
                break;
            }
            sums[place % BLOCK] += points.of(posting.levels);
            passed += 1;
        }
        self.0 = &self.0[passed..];
    }

    /// The first byte. To ask for those of all lists before they are added up lets the memory bring them at the same time,
    /// not one after the other.
    pub(super) fn touch(&self) -> u8 {
        self.0.first().map_or(0, |posting| posting.levels)
    }
}

/// The people who have one skill.
#[derive(Debug, Clone, Default)]
pub(super) struct Postings {
    containers: Vec<Container>,
}

/// The chunk of a number and the place in it.
#[expect(clippy::cast_possible_truncation, reason = "the low sixteen bits are what is wanted")]
pub(super) const fn chunk_and_place(number: u32) -> (usize, u16) {
    ((number >> 16) as usize, number as u16)
}

impl Postings {
    /// Sets the levels of somebody (none at all when both are 0), and gives back those before.
    pub(super) fn set(&mut self, number: u32, levels: u8) -> u8 {
        let (chunk, place) = chunk_and_place(number);
        if levels == 0 {
            return self.containers.get_mut(chunk).map_or(0, |container| container.remove(place));
        }
        if self.containers.len() <= chunk {
            self.containers.resize_with(chunk + 1, Container::default);
        }
        self.containers[chunk].set(place, levels)
    }

    /// Adds people who come after everybody in the chunk, in order, once each.
    pub(super) fn append(&mut self, chunk: usize, people: &[(u16, u8)]) {
        if self.containers.len() <= chunk {
            self.containers.resize_with(chunk + 1, Container::default);
        }
        let Container(list) = &mut self.containers[chunk];
        list.reserve_exact(people.len());
        list.extend(people.iter().map(|&(place, levels)| Posting::new(place, levels)));
    }

    /// The levels of somebody, 0 when they do not have the skill.
    pub(super) fn levels(&self, number: u32) -> u8 {
        let (chunk, place) = chunk_and_place(number);
        self.containers.get(chunk).map_or(0, |container| container.levels_at(place))
    }

    /// The list of a chunk, by place.
    pub(super) fn list(&self, chunk: usize) -> Rest<'_> {
        Rest(self.containers.get(chunk).map_or(&[], |container| &container.0))
    }

    pub(super) fn count(&self) -> usize {
        self.containers.iter().map(|container| container.0.len()).sum()
    }

    /// The bytes that a search looks at.
    pub(super) fn bytes_read(&self) -> usize {
        self.count() * size_of::<Posting>()
    }

    pub(super) fn settle(&mut self) {
        self.containers.iter_mut().for_each(|container| container.0.shrink_to_fit());
        self.containers.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        let lists: usize =
            self.containers.iter().map(|container| container.0.capacity() * size_of::<Posting>()).sum();
        lists + self.containers.capacity() * size_of::<Container>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_however_unevenly_they_lie() {
        let even = (0..4_000u16).map(|number| number * 16);
        let early = 0..3_000u16;
        let late = 62_000..=u16::MAX;
        let both = (0..500).chain(65_000..65_400);
        let lists: [Vec<u16>; 6] =
            [Vec::new(), vec![7], even.collect(), early.collect(), late.collect(), both.collect()];
        for places in lists {
            let list = Container(places.iter().map(|place| Posting::new(*place, 1)).collect());
            for place in (0..=u16::MAX).step_by(7).chain([u16::MAX]) {
                assert_eq!(list.find(place), places.binary_search(&place), "{place} of {}", places.len());
            }
        }
    }
}
