//! Many small lists and many small texts in a few large blocks.

/// Texts one after the other.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    text: String,
    starts: Vec<u32>,
}

impl Texts {
    pub fn push(&mut self, text: &str) {
        self.starts.push(small(self.text.len()));
        self.text.push_str(text);
    }

    pub fn len(&self) -> usize {
        self.starts.len()
    }

    pub fn get(&self, index: u32) -> &str {
        let at = index as usize;
        let start = self.starts[at] as usize;
        let end = self.starts.get(at + 1).map_or(self.text.len(), |&end| end as usize);
        &self.text[start..end]
    }

    pub fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    pub fn bytes(&self) -> usize {
        self.text.capacity() + self.starts.capacity() * 4
    }
}

/// Lists of numbers one after the other.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Lists {
    /// From (list, item) pairs in any order; items keep the order of the pairs.
    pub fn from_pairs(lists: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut starts = vec![0u32; lists + 1];
        for (list, _) in pairs.clone() {
            starts[list as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut items = vec![0u32; starts[lists] as usize];
        let mut next = starts.clone();
        for (list, item) in pairs {
            let place = &mut next[list as usize];
            items[*place as usize] = item;
            *place += 1;
        }
        Self { starts, items }
    }

    pub fn get(&self, list: u32) -> &[u32] {
        let at = list as usize;
        &self.items[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    pub fn bytes(&self) -> usize {
        (self.starts.capacity() + self.items.capacity()) * 4
    }
}

/// Lists of numbers below 2^24, in three bytes each.
#[derive(Debug, Default)]
pub(crate) struct NarrowLists {
    starts: Vec<u32>,
    items: Vec<[u8; 3]>,
}

impl NarrowLists {
    pub fn from_pairs(lists: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let Lists { starts, items } = Lists::from_pairs(lists, pairs);
        let narrow = |item: u32| {
            let [low, middle, high, _] = item.to_le_bytes();
            [low, middle, high]
        };
        Self { starts, items: items.into_iter().map(narrow).collect() }
    }

    pub fn get(&self, list: u32) -> impl ExactSizeIterator<Item = u32> + Clone + '_ {
        let at = list as usize;
        let items = &self.items[self.starts[at] as usize..self.starts[at + 1] as usize];
        items.iter().map(|&[low, middle, high]| u32::from_le_bytes([low, middle, high, 0]))
    }

    pub fn bytes(&self) -> usize {
        self.starts.capacity() * 4 + self.items.capacity() * 3
    }
}

/// A number from 2^-8 to 2^24 in two bytes, right to a part in four thousand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rounded(u16);

impl Rounded {
    /// The bits of the least number.
    const LEAST: u32 = (127 - 8) << 23;
    /// The bits that are given up.
    const SPARED: u32 = 12;

    pub fn of(number: f32) -> Self {
        let above = number.to_bits().saturating_sub(Self::LEAST) + (1 << (Self::SPARED - 1));
        Self(u16::try_from(above >> Self::SPARED).unwrap_or(u16::MAX))
    }

    pub fn get(self) -> f32 {
        f32::from_bits((u32::from(self.0) << Self::SPARED) + Self::LEAST)
    }
}

/// A length as it is stored; a segment never holds four billion of anything.
pub(crate) fn small(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Counts as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "counts of labels are far below 2^24")]
pub(crate) fn real(count: usize) -> f32 {
    count as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_numbers_stay_near() {
        // From 2^-8 to 2^24, in 64 steps to each doubling.
        for step in 0_u16..=32 * 64 {
            let number = (f32::from(step) / 64.0 - 8.0).exp2();
            let near = Rounded::of(number).get();
            assert!((near / number - 1.0).abs() < 1.0 / 4_000.0, "{number} {near}");
        }
        assert!(Rounded::of(0.0).get() > 0.0);
        assert!(Rounded::of(f32::MAX).get() > 1e6);
    }

    #[test]
    fn narrow_lists_hold_what_lists_hold() {
        let pairs = [(1, 70_000), (0, 3), (1, 16_777_215)];
        let narrow = NarrowLists::from_pairs(2, pairs.iter().copied());
        assert_eq!(narrow.get(0).collect::<Vec<_>>(), [3]);
        assert_eq!(narrow.get(1).collect::<Vec<_>>(), [70_000, 16_777_215]);
    }
}
