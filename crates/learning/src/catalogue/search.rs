//! What somebody looks for in the catalogue, as it stands in the address of the page.

use crate::micro_stage::{Mode, Payer};
use jiff::civil::Date;
use kernel::{ConceptId, Lang, MicroStageId, Timestamp, Zone, fold};
use std::collections::{BTreeSet, HashMap};
use web::shell::query_escaped;

/// Offers on a page.
const PAGE: usize = 20;
/// How many words of a search are looked at.
pub(super) const MOST_WORDS: usize = 8;
/// Distances to choose from, in kilometres.
pub(super) const DISTANCES: [i64; 5] = [5, 10, 25, 50, 100];
/// The distance while none is chosen.
const USUAL_DISTANCE: i64 = 25;
/// More than anything costs.
const ANY_PRICE: i64 = i64::MAX;

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Search {
    /// Words, as typed.
    pub(crate) text: String,
    /// A skill.
    pub(crate) concept: Option<ConceptId>,
    /// How one takes part.
    pub(crate) mode: Option<Mode>,
    /// Language in which it is held.
    pub(crate) lang: Option<Lang>,
    /// Who pays.
    pub(crate) payer: Option<Payer>,
    /// A folded place.
    pub(crate) place: String,
    /// A municipality, as typed: editions near it.
    pub(crate) near: String,
    /// How near, in kilometres.
    pub(crate) within: i64,
    /// The most it may cost, in cents.
    pub(crate) price_at_most: i64,
    /// The price as chosen, for the form.
    pub(crate) price: String,
    /// Editions from this moment on; 0 for any.
    pub(crate) from: i64,
    /// The first day as typed.
    pub(crate) day: String,
    /// Offers on a page.
    pub(crate) most: usize,
    /// The page begins after this entry: its key and id.
    pub(crate) after: Option<(i64, MicroStageId)>,
}

impl Default for Search {
    fn default() -> Self {
        Self {
            text: String::new(),
            concept: None,
            mode: None,
            lang: None,
            payer: None,
            place: String::new(),
            near: String::new(),
            within: USUAL_DISTANCE,
            price_at_most: ANY_PRICE,
            price: String::new(),
            from: 0,
            day: String::new(),
            most: PAGE,
            after: None,
        }
    }
}

impl Search {
    /// Reads the query of the address. What cannot be read is not looked for: an address is not a form.
    pub(crate) fn of(query: &HashMap<String, String>) -> Self {
        let text = |name: &str| query.get(name).map(|value| value.trim().to_owned()).unwrap_or_default();
        let day = text("from");
        let from = midnight(&day);
        let price = text("price").parse::<i64>().ok().map(|euro| euro.clamp(0, 100_000));
        Self {
            text: text("q").chars().take(100).collect(),
            concept: ConceptId::parse(&text("skill")).ok(),
            mode: Mode::parse(&text("mode")),
            lang: Lang::ALL.into_iter().find(|lang| lang.tag() == text("language")),
            payer: Payer::parse(&text("payer")),
            place: fold(&text("place")).chars().take(60).collect(),
            near: text("near").chars().filter(|c| !c.is_control()).take(60).collect(),
            within: text("within").parse().ok().filter(|km| DISTANCES.contains(km)).unwrap_or(USUAL_DISTANCE),
            price_at_most: price.map_or(ANY_PRICE, |euro| euro * 100),
            price: price.map(|euro| euro.to_string()).unwrap_or_default(),
            from: from.map_or(0, Timestamp::microseconds),
            day: if from.is_some() { day } else { String::new() },
            most: PAGE,
            after: after_of(&text("after")),
        }
    }

    /// Whether there is a limit to the price.
    pub(crate) const fn has_price(&self) -> bool {
        self.price_at_most < ANY_PRICE
    }

    /// Whether anything at all is looked for.
    pub(crate) fn is_everything(&self) -> bool {
        Self { after: None, within: USUAL_DISTANCE, ..self.clone() } == Self::default()
    }

    /// The address of the page that begins after an entry.
    pub(crate) fn href_after(&self, (key, id): &(i64, MicroStageId)) -> String {
        self.href("/catalogue", &format!("{key}_{id}"))
    }

    /// The address of this search on a page that understands it.
    pub(crate) fn href(&self, path: &str, after: &str) -> String {
        let concept = self.concept.as_ref().map(ConceptId::as_str).unwrap_or_default();
        let within = if self.near.is_empty() { String::new() } else { self.within.to_string() };
        let parts = [
            ("q", self.text.as_str()),
            ("skill", concept),
            ("mode", self.mode.map_or("", Mode::as_str)),
            ("language", self.lang.map_or("", Lang::tag)),
            ("payer", self.payer.map_or("", Payer::as_str)),
            ("place", &self.place),
            ("near", &self.near),
            ("within", &within),
            ("price", &self.price),
            ("from", &self.day),
            ("after", after),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", query_escaped(value)))
            .collect();
        if parts.is_empty() { path.to_owned() } else { format!("{path}?{}", parts.join("&")) }
    }
}

/// The search of a query as it stands in an address (`q=fogli&mode=online`).
pub(crate) fn query_of(query: &str) -> Search {
    let pairs = web::server::query_pairs(query);
    Search { after: None, ..Search::of(&pairs.into_iter().collect()) }
}

/// Days from which somebody may look: tomorrow, in two weeks, in four; and the one that is chosen.
pub(super) fn days(now: Timestamp, chosen: &str) -> Vec<Date> {
    let ahead = (0..3).map(|step| now.plus_days(1 + step * 14).in_zone(&Zone::rome()).date());
    let days: BTreeSet<Date> = ahead.chain(chosen.parse()).collect();
    days.into_iter().collect()
}

fn after_of(text: &str) -> Option<(i64, MicroStageId)> {
    let (key, id) = text.split_once('_')?;
    Some((key.parse().ok()?, MicroStageId::parse(id).ok()?))
}

/// The beginning of a day in Italy.
pub(super) fn beginning(day: Date) -> Option<Timestamp> {
    Timestamp::start_of(day, &Zone::rome())
}

/// The beginning of a day as it is typed (`2026-11-22`).
fn midnight(day: &str) -> Option<Timestamp> {
    beginning(day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_written_again() {
        let pairs = [
            ("q", "Fogli di càlcolo"),
            ("mode", "online"),
            ("price", "20"),
            ("from", "2026-12-01"),
            ("near", "Lodi"),
            ("within", "50"),
        ];
        let query = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let search = Search::of(&query);
        assert_eq!((search.text.as_str(), search.mode), ("Fogli di càlcolo", Some(Mode::Online)));
        assert_eq!((search.near.as_str(), search.within), ("Lodi", 50));
        assert!(search.href("/catalogue", "").contains("near=Lodi&within=50"));
        assert_eq!((search.price_at_most, search.from > 0), (2_000, true));
        let id = crate::samples::id!(MicroStageId, 1);
        let next = search.href_after(&(7, id.clone()));
        assert!(
            next.contains("q=Fogli%20di%20c%C3%A0lcolo") && next.ends_with(&format!("after=7_{id}")),
            "{next}"
        );
    }

    #[test]
    fn nonsense_in_an_address_looks_for_nothing() {
        let pairs = [
            ("skill", "cpt_x'--"),
            ("mode", "walking"),
            ("from", "yesterday"),
            ("after", "7_x"),
            ("within", "3"),
        ];
        let query = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        assert!(Search::of(&query).is_everything());
    }
}
