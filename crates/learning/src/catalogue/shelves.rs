//! The offers in memory, and what they are found by: words, stems, traits, price, dates. Pure.
//!
//! Every offer has a spot. A condition is a set of spots ([`Bits`]); a search is the sets of its conditions put
//! together, so that what each further choice would leave is counted on the way. The offers stand in the order of
//! their next edition: many hits are walked in that order until the page is full, few are sorted.

use super::atlas::{Atlas, Point};
use super::bits::Bits;
use super::listed::Listed;
use super::search::{DISTANCES, Search, beginning, days};
use super::stems::{sought_words, stem};
use super::terms::Terms;
use super::traits::{Trait, Traits};
use crate::micro_stage::{Mode, Payer};
use jiff::civil::Date;
use kernel::{ConceptId, Lang, MicroStageId, Timestamp, fold};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;
use std::sync::Arc;

/// Up to how many hits are sorted instead of walked.
const FEW: usize = 400;
/// Places to choose from, at most.
const MOST_PLACES: usize = 300;
/// Prices to choose from, in euro.
pub(super) const PRICES: [i64; 4] = [0, 20, 50, 100];

/// An offer with everything it is found by.
#[derive(Debug, Clone)]
pub(super) struct Gathered {
    /// What is shown.
    pub(super) listed: Listed,
    /// Words and stems of its texts.
    pub(super) words: BTreeSet<String>,
    /// Its skills.
    pub(super) concepts: Vec<ConceptId>,
}

/// What stands on a spot.
#[derive(Debug, Clone)]
struct Kept {
    listed: Arc<Listed>,
    terms: Vec<u32>,
    traits: Vec<u32>,
    concepts: Vec<u32>,
    key: i64,
}

/// The offers in memory.
#[derive(Debug, Default)]
pub(super) struct Shelves {
    spots: Vec<Option<Kept>>,
    free: Vec<u32>,
    spot_of: HashMap<MicroStageId, u32>,
    live: Bits,
    order: BTreeSet<(i64, MicroStageId, u32)>,
    terms: Terms,
    traits: Traits,
    prices: Vec<i64>,
    /// When the last edition begins that can be booked or waited for; 0 without one.
    lasts: Vec<i64>,
    place_names: BTreeMap<String, String>,
    serial: u64,
}

/// A choice and how many offers it would leave.
pub(crate) type Count<T> = (T, usize);

/// How many offers each choice would leave, the other choices being as they are.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counts {
    pub(crate) modes: Vec<Count<Mode>>,
    pub(crate) languages: Vec<Count<Lang>>,
    pub(crate) payers: Vec<Count<Payer>>,
    /// Folded place, its name, and the count.
    pub(crate) places: Vec<(String, String, usize)>,
    /// Euro at most.
    pub(crate) prices: Vec<Count<i64>>,
    /// Kilometres at most; empty where nothing near is looked for.
    pub(crate) distances: Vec<Count<i64>>,
    /// Days from which on.
    pub(crate) days: Vec<Count<Date>>,
}

/// What is near a place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near<'a> {
    /// The place.
    pub(super) origin: Origin,
    /// Where other places are.
    pub(super) atlas: &'a Atlas,
}

/// A place from which distances are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// It is known where it is.
    Known(Point),
    /// It is not: only editions in a place of that very name are found.
    Unknown,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Found {
    /// The offers of the page.
    pub(crate) offers: Vec<Arc<Listed>>,
    /// Where the next page begins, if there is one.
    pub(crate) next: Option<(i64, MicroStageId)>,
    /// How many there are on all pages.
    pub(crate) total: usize,
    /// What the filters would leave.
    pub(crate) counts: Counts,
    /// Whence distances are told, when something near is looked for.
    pub(crate) origin: Option<Origin>,
}

impl Shelves {
    /// Empty shelves that number on where others ended.
    pub(super) fn after(others: &Shelves) -> Self {
        Self { serial: others.serial, ..Self::default() }
    }

    fn kept(&self, spot: u32) -> Option<&Kept> {
        self.spots.get(spot as usize)?.as_ref()
    }

    /// Puts an offer on its spot, in place of what stood there.
    pub(super) fn put(&mut self, gathered: Gathered, now: Timestamp) {
        let Gathered { mut listed, words, concepts } = gathered;
        self.serial += 1;
        listed.serial = self.serial;
        let old = self.spot_of.get(&listed.id).copied().and_then(|spot| self.lift(spot));
        let spot = self.spot_for(&listed.id);
        let terms = self.terms.numbers(&words);
        let before = old.map(|old| old.terms).unwrap_or_default();
        self.terms.change(spot, &before, &terms);
        for run in listed.on_site(now) {
            self.place_names.entry(fold(&run.place)).or_insert_with(|| run.place.to_string());
        }
        self.prices[spot as usize] = listed.price.cents();
        self.lasts[spot as usize] = listed.last_start();
        self.live.put(spot);
        let concepts = concepts.into_iter().map(|one| self.traits.number(Trait::Concept(one))).collect();
        let traits = Vec::new();
        self.set(spot, Kept { listed: Arc::new(listed), terms, traits, concepts, key: 0 }, now);
    }

    /// Sets what stands on a spot, with its traits and its place in the order.
    fn set(&mut self, spot: u32, mut kept: Kept, now: Timestamp) {
        kept.key = kept.listed.key(now);
        kept.traits = self.traits.of(&kept.listed, &kept.concepts, now);
        self.traits.put(&kept.traits, spot);
        self.order.insert((kept.key, kept.listed.id.clone(), spot));
        self.spots[spot as usize] = Some(kept);
    }

    /// Takes what stands on a spot out of the order and its traits; its words stay.
    fn lift(&mut self, spot: u32) -> Option<Kept> {
        let kept = self.spots.get_mut(spot as usize)?.take()?;
        self.order.remove(&(kept.key, kept.listed.id.clone(), spot));
        self.traits.take(&kept.traits, spot);
        Some(kept)
    }

    fn spot_for(&mut self, id: &MicroStageId) -> u32 {
        if let Some(spot) = self.spot_of.get(id) {
            return *spot;
        }
        let spot = self.free.pop().unwrap_or_else(|| {
            self.spots.push(None);
            self.prices.push(0);
            self.lasts.push(0);
            u32::try_from(self.spots.len() - 1).unwrap_or(u32::MAX)
        });
        self.spot_of.insert(id.clone(), spot);
        spot
    }

    /// Takes an offer away.
    pub(super) fn remove(&mut self, id: &MicroStageId) {
        let Some(spot) = self.spot_of.remove(id) else { return };
        if let Some(kept) = self.lift(spot) {
            self.terms.change(spot, &kept.terms, &[]);
        }
        self.live.take(spot);
        self.free.push(spot);
    }

    /// Moves on what has begun since: the next edition of an offer becomes the one after.
    pub(super) fn advance(&mut self, now: Timestamp) {
        while let Some((key, _, spot)) = self.order.first().cloned()
            && key <= now.microseconds()
        {
            let Some(mut kept) = self.lift(spot) else { return };
            self.serial += 1;
            Arc::make_mut(&mut kept.listed).serial = self.serial;
            self.set(spot, kept, now);
        }
    }

    /// Finds what is looked for; `atlas` knows where places are.
    pub(super) fn find(&self, search: &Search, lang: Lang, atlas: &Atlas, now: Timestamp) -> Found {
        let near = (!search.near.is_empty())
            .then(|| Near { origin: self.origin(&fold(&search.near), atlas), atlas });
        let narrowed = self.narrow(search, lang, near);
        let hits = narrowed.all();
        let total = hits.count();
        let mut page = if total <= FEW { self.sorted(&hits, search) } else { self.walked(&hits, search) };
        let more = page.len() > search.most;
        page.truncate(search.most);
        let next = if more { page.last().map(|(key, spot)| (*key, self.id_of(*spot))) } else { None };
        let next = next.and_then(|(key, id)| Some((key, id?)));
        let offers = page.into_iter().filter_map(|(_, spot)| self.kept(spot).map(|kept| kept.listed.clone()));
        let counts = Counts {
            days: self.count_days(&narrowed.without(FROM), search, now),
            ..self.counts(&narrowed, search, near)
        };
        Found { offers: offers.collect(), next, total, counts, origin: near.map(|near| near.origin) }
    }

    /// Where a place is: by the atlas, or else by a room that is there.
    fn origin(&self, folded: &str, atlas: &Atlas) -> Origin {
        let rooms = self.spots.iter().flatten().flat_map(|kept| &kept.listed.runs);
        let mut in_it = rooms.filter(|run| run.at.is_some() && fold(&run.place) == folded);
        let known = atlas.centre(folded).or_else(|| in_it.find_map(|run| run.at));
        known.map_or(Origin::Unknown, Origin::Known)
    }

    /// Offers with an edition so many kilometres from a place at most; with one in a place of that name, where it is not
    /// known where that is.
    fn within(&self, near: Near<'_>, folded: &str, kilometres: i64) -> Bits {
        let Origin::Known(origin) = near.origin else {
            return self.with_trait(&Trait::Place(folded.to_owned()));
        };
        let is_near = |point: Point| origin.kilometres_to(point) <= kilometres;
        let mut found = Bits::default();
        for (one, bits) in self.traits.from(Trait::Centre(String::new())) {
            let there = match one {
                Trait::Centre(place) => place == folded || near.atlas.centre(place).is_some_and(is_near),
                Trait::At(point) => is_near(*point),
                _ => false,
            };
            if there {
                found.add(bits);
            }
        }
        found
    }

    fn id_of(&self, spot: u32) -> Option<MicroStageId> {
        self.kept(spot).map(|kept| kept.listed.id.clone())
    }

    /// The first hits after where the page begins, and one more, by walking all offers in their order.
    fn walked(&self, hits: &Bits, search: &Search) -> Vec<(i64, u32)> {
        let start = match &search.after {
            Some((key, id)) => Bound::Excluded((*key, id.clone(), u32::MAX)),
            None => Bound::Unbounded,
        };
        let ahead = self.order.range((start, Bound::Unbounded));
        let of_search = ahead.filter(|(_, _, spot)| hits.has(*spot)).map(|(key, _, spot)| (*key, *spot));
        of_search.take(search.most + 1).collect()
    }

    /// The same by sorting the hits.
    fn sorted(&self, hits: &Bits, search: &Search) -> Vec<(i64, u32)> {
        let kept = hits.spots().filter_map(|spot| Some((self.kept(spot)?, spot)));
        let mut found: Vec<_> = kept.map(|(kept, spot)| (kept.key, &kept.listed.id, spot)).collect();
        if let Some((key, id)) = &search.after {
            found.retain(|(at, of, _)| (*at, *of) > (*key, id));
        }
        found.sort_unstable();
        found.into_iter().take(search.most + 1).map(|(key, _, spot)| (key, spot)).collect()
    }

    fn with_trait(&self, one: &Trait) -> Bits {
        self.traits.get(one).cloned().unwrap_or_default()
    }

    /// The sets of the conditions.
    fn narrow(&self, search: &Search, lang: Lang, near: Option<Near<'_>>) -> Narrowed {
        let mut text = self.live.clone();
        for word in sought_words(&search.text, lang).into_iter().take(super::search::MOST_WORDS) {
            text.keep(&self.with_word(&word));
        }
        if let Some(concept) = &search.concept {
            text.keep(&self.with_trait(&Trait::Concept(concept.clone())));
        }
        let place = (!search.place.is_empty()).then(|| Trait::Place(search.place.clone()));
        let by = [
            search.mode.map(|mode| self.with_trait(&Trait::Mode(mode))),
            search.lang.map(|lang| self.with_trait(&Trait::Lang(lang))),
            search.payer.map(|payer| self.with_trait(&Trait::Payer(payer))),
            place.map(|place| self.with_trait(&place)),
            search.has_price().then(|| self.within_price(&text, search.price_at_most)),
            near.map(|near| self.within(near, &fold(&search.near), search.within)),
            (search.from > 0).then(|| self.held_from(&text, search.from)),
        ];
        Narrowed { text, by }
    }

    /// Offers with a word that begins so, or with a word of the same stem in their own language.
    fn with_word(&self, word: &str) -> Bits {
        let beginning = self.terms.beginning(word);
        let stems = Lang::ALL.into_iter().filter_map(|lang| stem(word, lang));
        Bits::of(beginning.chain(stems.flat_map(|stem| self.terms.exactly(&stem))))
    }

    fn within_price(&self, among: &Bits, cents: i64) -> Bits {
        Bits::of(among.spots().filter(|spot| self.prices[*spot as usize] <= cents))
    }

    fn held_from(&self, among: &Bits, from: i64) -> Bits {
        Bits::of(among.spots().filter(|spot| self.lasts[*spot as usize] >= from))
    }

    fn counts(&self, narrowed: &Narrowed, search: &Search, near: Option<Near<'_>>) -> Counts {
        let count =
            |among: &Bits, one: Trait| self.traits.get(&one).map_or(0, |bits| among.count_shared(bits));
        let (modes, languages) = (narrowed.without(MODE), narrowed.without(LANGUAGE));
        let payers = narrowed.without(PAYER);
        Counts {
            modes: Mode::ALL.iter().map(|mode| (*mode, count(&modes, Trait::Mode(*mode)))).collect(),
            languages: Lang::ALL
                .into_iter()
                .map(|lang| (lang, count(&languages, Trait::Lang(lang))))
                .collect(),
            payers: Payer::ALL.iter().map(|payer| (*payer, count(&payers, Trait::Payer(*payer)))).collect(),
            places: self.count_places(&narrowed.without(PLACE)),
            prices: self.count_prices(&narrowed.without(PRICE)),
            days: Vec::new(),
            distances: near.map_or_else(Vec::new, |near| self.count_distances(narrowed, search, near)),
        }
    }

    fn count_distances(&self, narrowed: &Narrowed, search: &Search, near: Near<'_>) -> Vec<Count<i64>> {
        let (left, folded) = (narrowed.without(NEAR), fold(&search.near));
        let count = |kilometres: i64| left.count_shared(&self.within(near, &folded, kilometres));
        DISTANCES.iter().map(|kilometres| (*kilometres, count(*kilometres))).collect()
    }

    fn count_places(&self, among: &Bits) -> Vec<(String, String, usize)> {
        let places = self.traits.from(Trait::Place(String::new())).map_while(|(one, bits)| match one {
            Trait::Place(place) => Some((place, among.count_shared(bits))),
            _ => None,
        });
        let named = places.filter(|(_, count)| *count > 0).map(|(place, count)| {
            (place.clone(), self.place_names.get(place).unwrap_or(place).clone(), count)
        });
        named.take(MOST_PLACES).collect()
    }

    fn count_days(&self, among: &Bits, search: &Search, now: Timestamp) -> Vec<Count<Date>> {
        let count = |day: Date| {
            let from = beginning(day).map_or(i64::MAX, Timestamp::microseconds);
            (day, among.spots().filter(|spot| self.lasts[*spot as usize] >= from).count())
        };
        days(now, &search.day).into_iter().map(count).collect()
    }

    fn count_prices(&self, among: &Bits) -> Vec<Count<i64>> {
        let mut counts = [0; PRICES.len()];
        for spot in among.spots() {
            let cents = self.prices[spot as usize];
            for (count, euro) in counts.iter_mut().zip(PRICES) {
                *count += usize::from(cents <= euro * 100);
            }
        }
        PRICES.into_iter().zip(counts).collect()
    }
}

const MODE: usize = 0;
const LANGUAGE: usize = 1;
const PAYER: usize = 2;
const PLACE: usize = 3;
const PRICE: usize = 4;
const NEAR: usize = 5;
const FROM: usize = 6;

/// The sets of a search's conditions: one of its words and skill, one of each filter that is in use.
struct Narrowed {
    text: Bits,
    by: [Option<Bits>; 7],
}

impl Narrowed {
    fn all(&self) -> Bits {
        self.without(usize::MAX)
    }

    /// What all conditions but one leave.
    fn without(&self, filter: usize) -> Bits {
        let mut left = self.text.clone();
        for (_, bits) in self.by.iter().enumerate().filter(|(at, _)| *at != filter) {
            if let Some(bits) = bits {
                left.keep(bits);
            }
        }
        left
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::atlas::Municipality;
    use crate::catalogue::listed::Run;
    use crate::edition::EditionState;
    use crate::samples::id;
    use kernel::{EditionId, Minutes, Money};

    const NOW: Timestamp = Timestamp::from_microseconds(1_795_000_000_000_000);

    fn gathered(number: u64, title: &str, lang: Lang, place: &str, in_days: i64) -> Gathered {
        let starts_at = NOW.plus_days(in_days);
        let run = Run {
            id: id!(EditionId, number),
            starts_at,
            ends_at: starts_at.plus_minutes(240),
            sessions: Box::default(),
            dated_at: 0,
            place: place.into(),
            at: None,
            seats_left: 3,
            state: EditionState::Open,
        };
        let listed = Listed {
            id: id!(MicroStageId, number),
            title: title.to_owned(),
            organisation_name: "".into(),
            lang,
            mode: Mode::InPerson,
            minutes: Minutes::new(240).unwrap(),
            price: Money::from_cents(i64::try_from(number).unwrap() * 1_000).unwrap(),
            payer: Payer::Person,
            skills: Vec::new(),
            runs: vec![run],
            changed_at: 0,
            serial: 0,
        };
        let words = super::super::stems::words(title);
        let stems: Vec<String> = words.iter().filter_map(|word| stem(word, lang)).collect();
        Gathered { listed, words: words.into_iter().chain(stems).collect(), concepts: Vec::new() }
    }

    fn filled() -> Shelves {
        let mut shelves = Shelves::default();
        shelves.put(gathered(3, "Saldatura a filo", Lang::It, "Como", 3), NOW);
        shelves.put(gathered(1, "Welding pipes", Lang::En, "Lecco", 1), NOW);
        shelves.put(gathered(2, "Saldature su alluminio", Lang::It, "Como", 2), NOW);
        shelves
    }

    fn titles(shelves: &Shelves, search: &Search) -> Vec<String> {
        let found = shelves.find(search, Lang::It, &Atlas::default(), NOW);
        found.offers.iter().map(|offer| offer.title.clone()).collect()
    }

    fn text(text: &str) -> Search {
        Search { text: text.to_owned(), ..Search::default() }
    }

    #[test]
    fn stems_and_beginnings_find_and_the_soonest_comes_first() {
        let shelves = filled();
        assert_eq!(titles(&shelves, &text("saldatura")), ["Saldature su alluminio", "Saldatura a filo"]);
        assert_eq!(titles(&shelves, &text("allum")), ["Saldature su alluminio"]);
        assert_eq!(titles(&shelves, &text("weld")), ["Welding pipes"]);
        assert_eq!(titles(&shelves, &Search::default()).len(), 3);
    }

    #[test]
    fn filters_say_what_they_would_leave() {
        let shelves = filled();
        let search = Search { lang: Some(Lang::It), ..Search::default() };
        let found = shelves.find(&search, Lang::It, &Atlas::default(), NOW);
        assert_eq!(found.total, 2);
        assert_eq!(found.counts.languages[..2], [(Lang::It, 2), (Lang::En, 1)]);
        assert_eq!(found.counts.places, [("como".to_owned(), "Como".to_owned(), 2)]);
        assert_eq!(found.counts.prices, [(0, 0), (20, 1), (50, 2), (100, 2)]);
    }

    #[test]
    fn what_is_near_is_found_by_kilometres_and_what_is_nowhere_by_its_name() {
        let mut shelves = filled();
        let mut hub = gathered(5, "Un’aula fuori porta", Lang::It, "Como", 6);
        hub.listed.runs[0].at = Point::of_degrees(45.464, 9.190);
        shelves.put(hub, NOW);
        let of = |name: &str, latitude, longitude| Municipality {
            name: name.to_owned(),
            province: String::new(),
            centre: Point::of_degrees(latitude, longitude).unwrap(),
        };
        let atlas =
            Atlas::of(&[of("Como", 45.808, 9.085), of("Lecco", 45.856, 9.398), of("Milano", 45.46, 9.19)]);
        let near = |place: &str, within| {
            let search = Search { near: place.to_owned(), within, ..Search::default() };
            let found = shelves.find(&search, Lang::It, &atlas, NOW);
            (found.total, found.counts.distances.iter().map(|(_, count)| *count).collect::<Vec<_>>())
        };
        assert_eq!(near("Como", 10), (2, vec![2, 2, 3, 4, 4]));
        assert_eq!(near("Lecco", 5), (1, vec![1, 1, 3, 4, 4]));
        assert_eq!(near("Milano", 5), (1, vec![1, 1, 1, 4, 4]));
        assert_eq!(near("Atlantide", 100).0, 0);
        let nothing = Atlas::default();
        let by_name = Search { near: "Lecco".to_owned(), ..Search::default() };
        let found = shelves.find(&by_name, Lang::It, &nothing, NOW);
        assert_eq!((found.total, found.origin), (1, Some(Origin::Unknown)));
        let by_room = Search { near: "Como".to_owned(), ..Search::default() };
        let found = shelves.find(&by_room, Lang::It, &nothing, NOW);
        assert!(matches!(found.origin, Some(Origin::Known(_))), "a room there says where it is");
    }

    #[test]
    fn what_changes_is_found_as_it_is_now() {
        let mut shelves = filled();
        shelves.put(gathered(2, "Cucina di pesce", Lang::It, "Lecco", 5), NOW);
        shelves.remove(&id!(MicroStageId, 1));
        assert_eq!(titles(&shelves, &text("saldature")), ["Saldatura a filo"]);
        assert_eq!(titles(&shelves, &Search { place: "lecco".to_owned(), ..Search::default() }).len(), 1);
        shelves.put(gathered(4, "Altro", Lang::It, "Como", 1), NOW);
        shelves.advance(NOW.plus_days(4));
        assert_eq!(titles(&shelves, &Search::default())[0], "Cucina di pesce");
    }
}
