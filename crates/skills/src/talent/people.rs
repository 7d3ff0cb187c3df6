//! People as dense numbers: 17 bytes per id instead of a text.

use kernel::PersonId;
use rustc_hash::FxHashMap;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARACTERS: usize = 26;

/// The 130 bits of an id, in the order of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct PackedId([u8; 17]);

impl PackedId {
    pub(super) fn of(person: &PersonId) -> Self {
        let body = &person.as_str().as_bytes()[PersonId::PREFIX.len()..];
        let mut packed = [0u8; 17];
        let mut bits: u32 = 0;
        let mut held = 0;
        let mut place = 0;
        for &character in body {
            bits = bits << 5 | u32::from(VALUES[usize::from(character)]);
            held += 5;
            if held >= 8 {
                held -= 8;
                packed[place] = (bits >> held & 0xff) as u8;
                place += 1;
            }
        }
        packed[place] = (bits << (8 - held) & 0xff) as u8;
        Self(packed)
    }

    /// The id again; none for the blank left by somebody who was removed.
    pub(super) fn person(self) -> Option<PersonId> {
        if self == BLANK {
            return None;
        }
        let mut text = String::with_capacity(PersonId::PREFIX.len() + CHARACTERS);
        text.push_str(PersonId::PREFIX);
        for character in 0..CHARACTERS {
            let bit = character * 5;
            let pair = u16::from(self.0[bit / 8]) << 8 | u16::from(*self.0.get(bit / 8 + 1).unwrap_or(&0));
            text.push(char::from(ALPHABET[usize::from(pair >> (11 - bit % 8) & 31)]));
        }
        PersonId::parse(&text).ok()
    }

    /// A number without any order of age, the same for ever, that settles ties.
    pub(super) fn tie(self) -> u64 {
        let mut mixed: u64 = 0x9e37_79b9_7f4a_7c15;
        for &byte in &self.0 {
            mixed = (mixed ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        mixed ^= mixed >> 32;
        mixed.wrapping_mul(0xd6e8_feb8_6659_fd93) ^ mixed >> 29
    }
}

const BLANK: PackedId = PackedId([0xff; 17]);

/// The five bits of every character of an id; ids are checked when they are read, so others do not occur.
const VALUES: [u8; 256] = {
    let mut values = [0; 256];
    let mut place = 0;
    while place < ALPHABET.len() {
        #[expect(clippy::cast_possible_truncation, reason = "there are 32 characters")]
        let value = place as u8;
        values[ALPHABET[place] as usize] = value;
        place += 1;
    }
    values
};

/// Who has which number.
#[derive(Debug, Clone, Default)]
pub(super) struct People {
    /// Ids by number; blank where somebody was removed.
    ids: Vec<PackedId>,
    /// Numbers in the order of their ids.
    sorted: Vec<u32>,
    /// Who came out of order since the last [`People::settle`].
    recent: FxHashMap<PackedId, u32>,
    /// Numbers that may be given again.
    free: Vec<u32>,
}

impl People {
    pub(super) fn number(&self, person: &PersonId) -> Option<u32> {
        self.number_of(PackedId::of(person))
    }

    fn number_of(&self, id: PackedId) -> Option<u32> {
        self.place(id).ok().map(|place| self.sorted[place]).or_else(|| self.recent.get(&id).copied())
    }

    fn place(&self, id: PackedId) -> Result<usize, usize> {
        self.sorted.binary_search_by(|&number| self.ids[number as usize].cmp(&id))
    }

    /// The number of somebody, given now if they had none.
    pub(super) fn enter(&mut self, person: &PersonId) -> u32 {
        let id = PackedId::of(person);
        let last = self.sorted.last().map(|&number| self.ids[number as usize]);
        let comes_last = last.is_none_or(|last| last < id);
        if !comes_last && let Some(number) = self.number_of(id) {
            return number;
        }
        if let Some(&number) = self.recent.get(&id) {
            return number;
        }
        let number = self.new_number(id);
        if comes_last {
            self.sorted.push(number);
        } else {
            self.recent.insert(id, number);
        }
        number
    }

    fn new_number(&mut self, id: PackedId) -> u32 {
        if let Some(number) = self.free.pop() {
            self.ids[number as usize] = id;
            return number;
        }
        self.ids.push(id);
        u32::try_from(self.ids.len() - 1).unwrap_or(u32::MAX)
    }

    /// The number of somebody who comes after everybody known, given now; none for others.
    pub(super) fn enter_last(&mut self, person: &PersonId) -> Option<u32> {
        let id = PackedId::of(person);
        let last = self.sorted.last().map(|&number| self.ids[number as usize]);
        let comes_last = last.is_none_or(|last| last < id) && self.recent.is_empty() && self.free.is_empty();
        comes_last.then(|| {
            let number = self.new_number(id);
            self.sorted.push(number);
            number
        })
    }

    /// Forgets somebody; the number may be given to another.
    pub(super) fn remove(&mut self, person: &PersonId) {
        let id = PackedId::of(person);
        let Some(number) = self.number_of(id) else { return };
        if let Ok(place) = self.place(id) {
            self.sorted.remove(place);
        }
        self.recent.remove(&id);
        self.ids[number as usize] = BLANK;
        self.free.push(number);
    }

    pub(super) fn packed(&self, number: u32) -> PackedId {
        self.ids.get(number as usize).copied().unwrap_or(BLANK)
    }

    /// One more than the greatest number given.
    pub(super) fn numbers(&self) -> usize {
        self.ids.len()
    }

    /// How many people there are.
    pub(super) fn count(&self) -> usize {
        self.sorted.len() + self.recent.len()
    }

    /// Brings who came out of order into order, and gives back spare memory.
    pub(super) fn settle(&mut self) {
        self.sorted.extend(self.recent.values());
        self.recent = FxHashMap::default();
        let ids = &self.ids;
        self.sorted.sort_unstable_by_key(|&number| ids[number as usize]);
        self.sorted.shrink_to_fit();
        self.ids.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        let map = self.recent.capacity() * (size_of::<(PackedId, u32)>() + 1);
        self.ids.capacity() * size_of::<PackedId>()
            + (self.sorted.capacity() + self.free.capacity()) * 4
            + map
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(text: &str) -> PersonId {
        PersonId::parse(text).unwrap()
    }

    #[test]
    fn ids_survive_packing_in_order() {
        let ids = [
            "per_01J9ZK3V5W8X7Y6T4S2R0QPNMH",
            "per_ZZZZZZZZZZZZZZZZZZZZZZZZZ0",
            "per_0000000000000000000000000Z",
        ];
        for id in ids {
            assert_eq!(PackedId::of(&person(id)).person(), Some(person(id)));
        }
        assert!(PackedId::of(&person(ids[2])) < PackedId::of(&person(ids[0])));
        assert!(PackedId::of(&person(ids[0])) < PackedId::of(&person(ids[1])));
    }

    #[test]
    fn removed_people_are_forgotten_and_their_number_given_again() {
        let (ada, bea) = (person("per_01J9ZK3V5W8X7Y6T4S2R0QPNMH"), person("per_01J9ZK3V5W8X7Y6T4S2R0QPNM0"));
        let mut people = People::default();
        let number = people.enter(&ada);
        people.remove(&ada);
        assert_eq!((people.number(&ada), people.packed(number).person()), (None, None));
        assert_eq!(people.enter(&bea), number);
        people.enter(&ada);
        people.settle();
        assert_eq!((people.count(), people.number(&bea)), (2, Some(number)));
    }
}
