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

/// Somebody of a chunk who has the skill: their place in the chunk, and their levels, of which the low half is the best
/// supported, the high half the best verified. Three bytes without gaps, so that a list is read in one go.
#[derive(Debug, Clone, Copy)]
struct Posting {
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
    fn find(&self, place: u16) -> Result<usize, usize> {
        self.0.binary_search_by_key(&place, |posting| posting.place())
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

    /// Adds the points of everybody to their sums.
    fn add_points(&self, points: &LevelPoints, sums: &mut [u32; CHUNK]) {
        for posting in &self.0 {
            sums[usize::from(posting.place())] += points.of(posting.levels);
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
        let Container(list) = &mut self.containers[chunk];
        list.reserve_exact(people.len());
        list.extend(people.iter().map(|&(place, levels)| Posting::new(place, levels)));
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

    /// The first byte of a chunk's list. To ask for those of all lists before they are added up lets the memory bring them
    /// at the same time, not one after the other.
    pub(super) fn touch(&self, chunk: usize) -> u8 {
        let first = self.containers.get(chunk).and_then(|container| container.0.first());
        first.map_or(0, |posting| posting.levels)
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
