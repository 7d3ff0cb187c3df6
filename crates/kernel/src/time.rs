//! Time as it is stored and sent: microseconds since 1970 UTC, with the zone it was agreed in apart.

use serde::{Deserialize, Serialize};

/// Microseconds since 1970, UTC. The only time type that reaches the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Timestamp(i64);

const SECOND: i64 = 1_000_000;

impl Timestamp {
    /// From the stored number.
    #[must_use]
    pub const fn from_microseconds(microseconds: i64) -> Self {
        Self(microseconds)
    }

    /// The stored number.
    #[must_use]
    pub const fn microseconds(self) -> i64 {
        self.0
    }

    /// Whole seconds since 1970.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(SECOND)
    }

    /// This moment and so many seconds more (or fewer).
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(SECOND)))
    }

    /// This moment and so many minutes more (or fewer).
    #[must_use]
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        self.plus_seconds(minutes.saturating_mul(60))
    }

    /// This moment and so many times 24 hours more (or fewer).
    #[must_use]
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }

    /// `2026-11-22T09:30:00Z`, whole seconds, as credentials carry it (XML Schema dateTimeStamp).
    #[must_use]
    pub fn to_rfc3339(self) -> String {
        jiff::Timestamp::from_second(self.seconds())
            .map_or_else(|_| String::from("1970-01-01T00:00:00Z"), |moment| moment.to_string())
    }

    /// Reads an RFC 3339 moment; `None` when it is none.
    #[must_use]
    pub fn parse_rfc3339(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>().ok().map(|moment| Self(moment.as_microsecond()))
    }

    /// The calendar reading in a zone, or in UTC when the zone is not known here.
    #[must_use]
    pub fn in_zone(self, zone: &Zone) -> jiff::Zoned {
        let moment = jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        moment.in_tz(zone.as_str()).unwrap_or_else(|_| moment.to_zoned(jiff::tz::TimeZone::UTC))
    }

    /// The moment at which a day begins in a zone; `None` when it lies outside of what can be counted.
    #[must_use]
    pub fn start_of(day: jiff::civil::Date, zone: &Zone) -> Option<Self> {
        day.in_tz(zone.as_str()).ok().map(|start| Self(start.timestamp().as_microsecond()))
    }
}

/// An IANA zone name that exists, e.g. `Europe/Rome`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(String);

/// A text that names no zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an IANA time zone")]
pub struct UnknownZone(String);

impl Zone {
    /// Italy's zone, where the network lives unless it says otherwise.
    #[must_use]
    pub fn rome() -> Self {
        Self(String::from("Europe/Rome"))
    }

    /// Reads a zone name.
    ///
    /// # Errors
    /// When no such zone exists.
    pub fn parse(name: &str) -> Result<Self, UnknownZone> {
        jiff::tz::TimeZone::get(name).map(|_| Self(name.to_owned())).map_err(|_| UnknownZone(name.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Zone {
    type Error = UnknownZone;
    fn try_from(name: String) -> Result<Self, UnknownZone> {
        Self::parse(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> String {
        zone.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc3339_round_trip_and_zone() {
        let moment = Timestamp::parse_rfc3339("2026-03-29T01:30:00Z").unwrap();
        assert_eq!(moment.to_rfc3339(), "2026-03-29T01:30:00Z");
        assert_eq!(moment.in_zone(&Zone::rome()).hour(), 3, "daylight saving began an hour before");
        assert!(Zone::parse("Europe/Atlantis").is_err());
        assert_eq!(Timestamp::parse_rfc3339("yesterday"), None);
        let start = Timestamp::start_of(jiff::civil::date(2026, 7, 1), &Zone::rome()).unwrap();
        assert_eq!(start.to_rfc3339(), "2026-06-30T22:00:00Z");
    }
}
