//! What somebody looks for in the catalogue, as it stands in the address of the page.

use super::index::{place_term, words};
use crate::micro_stage::Mode;
use kernel::{ConceptId, Lang, Timestamp, Zone};
use std::collections::HashMap;
use web::shell::query_escaped;

/// A range of terms: from `least` on, before `end`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Range {
    /// The first term that counts.
    pub(crate) least: String,
    /// The first that no longer does.
    pub(crate) end: String,
}

impl Range {
    /// Words that begin so.
    fn beginning(word: String) -> Self {
        Self { end: format!("{word}\u{10FFFF}"), least: word }
    }

    /// This very term.
    fn exactly(term: String) -> Self {
        Self { end: format!("{term}\u{1}"), least: term }
    }
}

/// How many words of a search are looked at.
const MOST_WORDS: usize = 4;
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
    /// A folded place.
    pub(crate) place: String,
    /// The most it may cost, in cents.
    pub(crate) price_at_most: i64,
    /// The price as chosen, for the form.
    pub(crate) price: String,
    /// Editions from this moment on; 0 for any.
    pub(crate) from: i64,
    /// Editions before this moment.
    pub(crate) until: i64,
    /// The first day as typed.
    pub(crate) day: String,
    /// The page begins after this entry: its key and id.
    pub(crate) after: (i64, String),
}

impl Default for Search {
    fn default() -> Self {
        Self {
            text: String::new(),
            concept: None,
            mode: None,
            lang: None,
            place: String::new(),
            price_at_most: ANY_PRICE,
            price: String::new(),
            from: 0,
            until: i64::MAX,
            day: String::new(),
            after: (i64::MIN, String::new()),
        }
    }
}

impl Search {
    /// Reads the query of the address. What cannot be read is not looked for: an address is not a form.
    pub(crate) fn of(query: &HashMap<String, String>) -> Self {
        let text = |name: &str| query.get(name).map(|value| value.trim().to_owned()).unwrap_or_default();
        let day = text("from");
        let from = midnight(&day);
        let price = text("price");
        Self {
            text: text("q").chars().take(100).collect(),
            concept: ConceptId::parse(&text("skill")).ok(),
            mode: Mode::parse(&text("mode")),
            lang: Lang::ALL.into_iter().find(|lang| lang.tag() == text("language")),
            place: text("place").chars().take(60).collect(),
            price_at_most: price.parse::<i64>().map_or(ANY_PRICE, |euro| euro.clamp(0, 100_000) * 100),
            price,
            from: from.map_or(0, Timestamp::microseconds),
            until: i64::MAX,
            day: if from.is_some() { day } else { String::new() },
            after: after_of(&text("after")),
        }
    }

    /// The ranges of terms of which an offer must have one each.
    pub(crate) fn ranges(&self) -> Vec<Range> {
        let text = words(&self.text).take(MOST_WORDS).map(Range::beginning);
        let traits = [
            self.concept.as_ref().map(|concept| format!("concept:{concept}")),
            self.mode.map(|mode| format!("mode:{mode}")),
            self.lang.map(|lang| format!("lang:{lang}")),
            (!self.place.is_empty()).then(|| place_term(&self.place)),
        ];
        text.chain(traits.into_iter().flatten().map(Range::exactly)).collect()
    }

    /// Whether anything at all is looked for.
    pub(crate) fn is_everything(&self) -> bool {
        self.ranges().is_empty() && self.price_at_most == ANY_PRICE && self.from == 0
    }

    /// The address of the page that begins after an entry.
    pub(crate) fn href_after(&self, key: i64, id: &str) -> String {
        let concept = self.concept.as_ref().map(ConceptId::as_str).unwrap_or_default();
        let parts = [
            ("q", self.text.as_str()),
            ("skill", concept),
            ("mode", self.mode.map_or("", Mode::as_str)),
            ("language", self.lang.map_or("", Lang::tag)),
            ("place", &self.place),
            ("price", &self.price),
            ("from", &self.day),
            ("after", &format!("{key}_{id}")),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}={}", query_escaped(value)))
            .collect();
        format!("/catalogue?{}", parts.join("&"))
    }
}

fn after_of(text: &str) -> (i64, String) {
    let read = text.split_once('_').and_then(|(key, id)| Some((key.parse().ok()?, id.to_owned())));
    read.unwrap_or((i64::MIN, String::new()))
}

/// The beginning of a day (`2026-11-22`) in Italy.
fn midnight(day: &str) -> Option<Timestamp> {
    let day: jiff::civil::Date = day.parse().ok()?;
    let start = day.in_tz(Zone::rome().as_str()).ok()?;
    Some(Timestamp::from_microseconds(start.timestamp().as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_written_again() {
        let pairs = [("q", "Fogli di càlcolo"), ("mode", "online"), ("price", "20"), ("from", "2026-12-01")];
        let query = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let search = Search::of(&query);
        let least: Vec<String> = search.ranges().into_iter().map(|range| range.least).collect();
        assert_eq!(least, ["fogli", "di", "calcolo", "mode:online"]);
        assert_eq!((search.price_at_most, search.from > 0), (2_000, true));
        let next = search.href_after(7, "stg_x");
        assert!(next.contains("q=Fogli%20di%20c%C3%A0lcolo") && next.ends_with("after=7_stg_x"), "{next}");
    }

    #[test]
    fn nonsense_in_an_address_looks_for_nothing() {
        let pairs = [("skill", "cpt_x'--"), ("mode", "walking"), ("from", "yesterday"), ("after", "x")];
        let query = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        assert!(Search::of(&query).is_everything());
    }
}
