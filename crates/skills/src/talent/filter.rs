//! Filters: who may be shown at all. They narrow, they never score.

use roaring::RoaringBitmap;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// What may narrow a search for somebody. There is no place here for anything else.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traits {
    /// Whether they agreed to be found.
    pub consents: bool,
    /// Where they would work: codes of provinces or municipalities.
    pub territories: Vec<String>,
    /// When they would work: codes such as `full_time`, `part_time`, `evenings`.
    pub availabilities: Vec<String>,
}

impl Traits {
    /// Somebody who agreed to be found, without further restriction.
    #[must_use]
    pub fn consenting() -> Self {
        Self { consents: true, ..Self::default() }
    }
}

/// What a search is narrowed to. Empty lists do not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Would work in one of these territories.
    pub territories: Vec<String>,
    /// Is available in one of these ways.
    pub availabilities: Vec<String>,
    /// Has at least one verified skill.
    pub with_verified_skill: bool,
}

/// The bitmaps behind filters.
#[derive(Debug, Clone, Default)]
pub(super) struct Bitmaps {
    consents: RoaringBitmap,
    verified: RoaringBitmap,
    territories: FxHashMap<String, RoaringBitmap>,
    availabilities: FxHashMap<String, RoaringBitmap>,
}

impl Bitmaps {
    pub(super) fn set_consent(&mut self, number: u32, given: bool) {
        set(&mut self.consents, number, given);
    }

    pub(super) fn set_verified(&mut self, number: u32, any: bool) {
        set(&mut self.verified, number, any);
    }

    pub(super) fn set_traits(&mut self, number: u32, traits: &Traits) {
        self.set_consent(number, traits.consents);
        set_values(&mut self.territories, number, &traits.territories);
        set_values(&mut self.availabilities, number, &traits.availabilities);
    }

    /// The traits of somebody of whom nothing was known.
    pub(super) fn set_first_traits(&mut self, number: u32, traits: &Traits) {
        self.set_consent(number, traits.consents);
        add_values(&mut self.territories, number, &traits.territories);
        add_values(&mut self.availabilities, number, &traits.availabilities);
    }

    pub(super) fn remove(&mut self, number: u32) {
        self.set_traits(number, &Traits::default());
        self.set_verified(number, false);
    }

    /// Everybody who consented and passes.
    pub(super) fn passing(&self, filter: &Filter) -> RoaringBitmap {
        let mut passing = self.consents.clone();
        self.narrow(&mut passing, filter);
        passing
    }

    /// Leaves those who pass, whatever they consented to.
    pub(super) fn narrow(&self, people: &mut RoaringBitmap, filter: &Filter) {
        narrow_to_any(people, &self.territories, &filter.territories);
        narrow_to_any(people, &self.availabilities, &filter.availabilities);
        if filter.with_verified_skill {
            *people &= &self.verified;
        }
    }

    pub(super) fn bytes(&self) -> usize {
        let values = self.territories.values().chain(self.availabilities.values());
        let all = values.chain([&self.consents, &self.verified]);
        all.map(RoaringBitmap::serialized_size).sum()
    }

    pub(super) fn settle(&mut self) {
        for bitmap in self.territories.values_mut().chain(self.availabilities.values_mut()) {
            bitmap.optimize();
        }
        self.consents.optimize();
        self.verified.optimize();
    }
}

fn set(bitmap: &mut RoaringBitmap, number: u32, member: bool) {
    if member {
        bitmap.insert(number);
    } else {
        bitmap.remove(number);
    }
}

fn set_values(bitmaps: &mut FxHashMap<String, RoaringBitmap>, number: u32, values: &[String]) {
    for (value, bitmap) in bitmaps.iter_mut() {
        if !values.contains(value) {
            bitmap.remove(number);
        }
    }
    add_values(bitmaps, number, values);
}

fn add_values(bitmaps: &mut FxHashMap<String, RoaringBitmap>, number: u32, values: &[String]) {
    for value in values {
        match bitmaps.get_mut(value) {
            Some(bitmap) => _ = bitmap.insert(number),
            None => _ = bitmaps.insert(value.clone(), RoaringBitmap::from_iter([number])),
        }
    }
}

fn narrow_to_any(people: &mut RoaringBitmap, bitmaps: &FxHashMap<String, RoaringBitmap>, values: &[String]) {
    if values.is_empty() {
        return;
    }
    let mut any = RoaringBitmap::new();
    for bitmap in values.iter().filter_map(|value| bitmaps.get(value)) {
        any |= bitmap;
    }
    *people &= any;
}
