//! Who has one skill, by chunks of 65,536 people.

/// How many people a chunk has: they are added up at a time, and their sums stay in the second cache.
pub(super) const CHUNK: usize = 1 << 16;

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

/// The people of one chunk who have the skill.
#[derive(Debug, Clone, Default)]
pub(super) struct Container {
    /// Their places in the chunk, ascending.
    people: Vec<u16>,
    /// Their levels: the low half is the best supported, the high half the best verified.
    levels: Vec<u8>,
}

impl Container {
    /// Sets levels, and gives back those before (0 for none).
    fn set(&mut self, place: u16, levels: u8) -> u8 {
        if self.people.last().is_none_or(|&last| last < place) {
            self.people.push(place);
            self.levels.push(levels);
            return 0;
        }
        match self.people.binary_search(&place) {
            Ok(found) => std::mem::replace(&mut self.levels[found], levels),
            Err(before) => {
                self.people.insert(before, place);
                self.levels.insert(before, levels);
                0
            }
        }
    }

    /// Removes levels, and gives back those before (0 for none).
    fn remove(&mut self, place: u16) -> u8 {
        let Ok(found) = self.people.binary_search(&place) else { return 0 };
        self.people.remove(found);
        self.levels.remove(found)
    }

    pub(super) fn levels_at(&self, place: u16) -> u8 {
        self.people.binary_search(&place).map_or(0, |found| self.levels[found])
    }

    /// Adds the points of everybody to their sums.
    fn add_points(&self, points: &LevelPoints, sums: &mut [u32; CHUNK]) {
        for (&place, &levels) in self.people.iter().zip(&self.levels) {
            sums[usize::from(place)] += points.of(levels);
        }
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
        let container = &mut self.containers[chunk];
        container.people.reserve_exact(people.len());
        container.levels.reserve_exact(people.len());
        container.people.extend(people.iter().map(|(place, _)| place));
        container.levels.extend(people.iter().map(|(_, levels)| levels));
    }

    /// The levels of somebody, 0 when they do not have the skill.
    pub(super) fn levels(&self, number: u32) -> u8 {
        let (chunk, place) = chunk_and_place(number);
        self.containers.get(chunk).map_or(0, |container| container.levels_at(place))
    }

    /// Adds the points of everybody in a chunk to their sums.
    pub(super) fn add_points(&self, chunk: usize, points: &LevelPoints, sums: &mut [u32; CHUNK]) {
        if let Some(container) = self.containers.get(chunk) {
            container.add_points(points, sums);
        }
    }

    pub(super) fn count(&self) -> usize {
        self.containers.iter().map(|container| container.people.len()).sum()
    }

    pub(super) fn settle(&mut self) {
        for container in &mut self.containers {
            container.people.shrink_to_fit();
            container.levels.shrink_to_fit();
        }
        self.containers.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        let lists: usize =
            self.containers.iter().map(|c| c.people.capacity() * 2 + c.levels.capacity()).sum();
        lists + self.containers.capacity() * size_of::<Container>()
    }
}
