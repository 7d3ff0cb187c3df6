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

/// A length as it is stored; a segment never holds four billion of anything.
pub(crate) fn small(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Counts as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "counts of labels are far below 2^24")]
pub(crate) fn real(count: usize) -> f32 {
    count as f32
}
