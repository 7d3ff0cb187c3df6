//! Sets of spots on the shelves, one bit for each spot.

/// A set of spots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<u64>);

/// Word and bit of a spot.
const fn at(spot: u32) -> (usize, u64) {
    ((spot / 64) as usize, 1 << (spot % 64))
}

impl Bits {
    /// A set of these spots.
    pub(super) fn of(spots: impl IntoIterator<Item = u32>) -> Self {
        let mut bits = Self::default();
        for spot in spots {
            bits.put(spot);
        }
        bits
    }

    /// Puts a spot in.
    pub(super) fn put(&mut self, spot: u32) {
        let (word, bit) = at(spot);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= bit;
    }

    /// Takes a spot out.
    pub(super) fn take(&mut self, spot: u32) {
        let (word, bit) = at(spot);
        if let Some(word) = self.0.get_mut(word) {
            *word &= !bit;
        }
    }

    /// Whether a spot is in.
    pub(super) fn has(&self, spot: u32) -> bool {
        let (word, bit) = at(spot);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    /// Keeps only what the other has too.
    pub(super) fn keep(&mut self, other: &Bits) {
        self.0.truncate(other.0.len());
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word &= other;
        }
    }

    /// Puts in what the other has.
    pub(super) fn add(&mut self, other: &Bits) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (word, other) in self.0.iter_mut().zip(&other.0) {
            *word |= other;
        }
    }

    /// How many are in.
    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// How many both have.
    pub(super) fn count_shared(&self, other: &Bits) -> usize {
        self.0.iter().zip(&other.0).map(|(word, other)| (word & other).count_ones() as usize).sum()
    }

    /// The spots, in order.
    pub(super) fn spots(&self) -> impl Iterator<Item = u32> {
        (0_u32..).zip(&self.0).flat_map(|(number, word)| {
            let (mut rest, first) = (*word, number * 64);
            std::iter::from_fn(move || {
                let spot = (rest != 0).then(|| first + rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(spot)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn what_is_put_in_is_there_until_it_is_taken() {
        let mut bits = Bits::of([3, 64, 200]);
        assert_eq!(bits.spots().collect::<Vec<_>>(), [3, 64, 200]);
        bits.take(64);
        bits.take(9_000);
        assert!(bits.has(200) && !bits.has(64) && !bits.has(9_000));
        assert_eq!(bits.count_shared(&Bits::of([3, 5, 64])), 1);
        bits.keep(&Bits::of([3]));
        assert_eq!((bits.count(), bits.has(200)), (1, false));
        bits.add(&Bits::of([3, 300]));
        assert_eq!(bits.spots().collect::<Vec<_>>(), [3, 300]);
    }
}
