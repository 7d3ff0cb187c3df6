//! Numbers that look random and are the same on every run and machine (`SplitMix64`).

use crate::eval::real;

/// A source of such numbers.
#[derive(Debug, Clone)]
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }

    /// From 0 up to, not including, `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let word = u128::from(self.next()) * (end as u128);
        usize::try_from(word >> 64).unwrap_or(0)
    }

    /// From `least` to `most`, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = usize::try_from(most - least + 1).unwrap_or(1);
        least + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// True so many times in a hundred.
    pub(super) fn percent(&mut self, share: usize) -> bool {
        self.below(100) < share
    }

    /// One of several.
    pub(super) fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// From 0 to 1.
    pub(super) fn share(&mut self) -> f64 {
        real(self.below(1 << 52)) / real(1usize << 52)
    }
}

/// Draws ranks so that rank *k* comes up in proportion to *k* to the power of minus `exponent`.
#[derive(Debug, Clone)]
pub(super) struct Popularity {
    cumulated: Vec<f64>,
}

impl Popularity {
    pub(super) fn new(ranks: usize, exponent: f64) -> Self {
        let mut sum = 0.0;
        let each = (1..=ranks).map(|rank| {
            sum += real(rank).powf(-exponent);
            sum
        });
        Self { cumulated: each.collect() }
    }

    pub(super) fn draw(&self, chance: &mut Chance) -> usize {
        let whole = self.cumulated.last().copied().unwrap_or(0.0);
        let wanted = chance.share() * whole;
        self.cumulated.partition_point(|&sum| sum <= wanted).min(self.cumulated.len().saturating_sub(1))
    }

    /// So many different ranks, in the order drawn.
    pub(super) fn draw_different(&self, count: usize, chance: &mut Chance) -> Vec<usize> {
        let mut drawn = Vec::with_capacity(count);
        while drawn.len() < count.min(self.cumulated.len()) {
            let rank = self.draw(chance);
            if !drawn.contains(&rank) {
                drawn.push(rank);
            }
        }
        drawn
    }
}
