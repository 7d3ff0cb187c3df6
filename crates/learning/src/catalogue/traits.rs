//! What offers are told apart by, numbered, with the spots of the offers that have it.

use super::atlas::Point;
use super::bits::Bits;
use super::listed::Listed;
use crate::micro_stage::{Mode, Payer};
use kernel::{ConceptId, Lang, Timestamp, fold};
use std::collections::{BTreeMap, BTreeSet};

/// A trait by which offers are told apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trait {
    /// How one takes part.
    Mode(Mode),
    /// Language in which it is held.
    Lang(Lang),
    /// Who pays.
    Payer(Payer),
    /// A skill it trains.
    Concept(ConceptId),
    /// A place where editions lie ahead, folded.
    Place(String),
    /// The same, of editions that are in the middle of it as far as is known.
    Centre(String),
    /// Where editions lie ahead whose room says where it is.
    At(Point),
}

/// Traits with the spots of the offers that have them. An offer keeps numbers: there are few traits and many offers.
#[derive(Debug, Default)]
pub(super) struct Traits {
    numbers: BTreeMap<Trait, u32>,
    /// By number of the trait.
    spots: Vec<Bits>,
}

impl Traits {
    /// The number of a trait, given now if it had none.
    pub(super) fn number(&mut self, one: Trait) -> u32 {
        let next = u32::try_from(self.spots.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(one).or_insert(next);
        if number == next {
            self.spots.push(Bits::default());
        }
        number
    }

    /// The traits of an offer as it is now, beside those of its skills: numbers, each once.
    pub(super) fn of(&mut self, listed: &Listed, concepts: &[u32], now: Timestamp) -> Vec<u32> {
        let mut numbers: BTreeSet<u32> = concepts.iter().copied().collect();
        for one in [Trait::Mode(listed.mode), Trait::Lang(listed.lang), Trait::Payer(listed.payer)] {
            numbers.insert(self.number(one));
        }
        for run in listed.on_site(now) {
            let place = fold(&run.place);
            let centre = run.at.map_or_else(|| Trait::Centre(place.clone()), Trait::At);
            numbers.extend([self.number(centre), self.number(Trait::Place(place))]);
        }
        numbers.into_iter().collect()
    }

    /// What stands on a spot has these from now on.
    pub(super) fn put(&mut self, numbers: &[u32], spot: u32) {
        for number in numbers {
            if let Some(bits) = self.spots.get_mut(*number as usize) {
                bits.put(spot);
            }
        }
    }

    /// What stands on a spot has these no more.
    pub(super) fn take(&mut self, numbers: &[u32], spot: u32) {
        for number in numbers {
            if let Some(bits) = self.spots.get_mut(*number as usize) {
                bits.take(spot);
            }
        }
    }

    /// The spots of a trait; none when no offer ever had it.
    pub(super) fn get(&self, one: &Trait) -> Option<&Bits> {
        self.spots.get(*self.numbers.get(one)? as usize)
    }

    /// Traits with their spots, in order from one on.
    pub(super) fn from(&self, first: Trait) -> impl Iterator<Item = (&Trait, &Bits)> {
        let ahead = self.numbers.range(first..);
        ahead.filter_map(|(one, number)| Some((one, self.spots.get(*number as usize)?)))
    }
}
