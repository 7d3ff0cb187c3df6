//! Money, time spent and levels: whole numbers of a named unit.

use serde::{Deserialize, Serialize};

/// A number outside the scale it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{value} is not between {least} and {most}")]
pub struct OutOfRange {
    /// What was given.
    pub value: i64,
    /// The least allowed.
    pub least: i64,
    /// The most allowed.
    pub most: i64,
}

const fn within(value: i64, least: i64, most: i64) -> Result<i64, OutOfRange> {
    if value >= least && value <= most { Ok(value) } else { Err(OutOfRange { value, least, most }) }
}

/// Euro cents, never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Money(i64);

impl Money {
    /// Nothing to pay.
    pub const FREE: Money = Money(0);

    /// So many cents.
    ///
    /// # Errors
    /// When negative or above ten million euro.
    pub const fn from_cents(cents: i64) -> Result<Self, OutOfRange> {
        match within(cents, 0, 1_000_000_000) {
            Ok(cents) => Ok(Self(cents)),
            Err(error) => Err(error),
        }
    }

    /// The cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }
}

/// Minutes of somebody's time, never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Minutes(i64);

impl Minutes {
    /// So many minutes.
    ///
    /// # Errors
    /// When negative or above ten thousand hours.
    pub const fn new(minutes: i64) -> Result<Self, OutOfRange> {
        match within(minutes, 0, 600_000) {
            Ok(minutes) => Ok(Self(minutes)),
            Err(error) => Err(error),
        }
    }

    /// The minutes.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

/// A level of the European Qualifications Framework, 1 to 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct EqfLevel(i64);

impl EqfLevel {
    /// Reads a level.
    ///
    /// # Errors
    /// When outside 1 to 8.
    pub const fn new(level: i64) -> Result<Self, OutOfRange> {
        match within(level, 1, 8) {
            Ok(level) => Ok(Self(level)),
            Err(error) => Err(error),
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The level's official address in the EQF vocabulary of the European Union.
    #[must_use]
    pub fn uri(self) -> String {
        format!("http://data.europa.eu/snb/eqf/{}", self.0)
    }
}

/// How well somebody masters a skill: 0 (not at all) to 8 (at the front of the field).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct SkillLevel(i64);

impl SkillLevel {
    /// Reads a level.
    ///
    /// # Errors
    /// When outside 0 to 8.
    pub const fn new(level: i64) -> Result<Self, OutOfRange> {
        match within(level, 0, 8) {
            Ok(level) => Ok(Self(level)),
            Err(error) => Err(error),
        }
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

macro_rules! number_conversions {
    ($($name:ident),*) => {$(
        impl TryFrom<i64> for $name {
            type Error = OutOfRange;
            fn try_from(value: i64) -> Result<Self, OutOfRange> { Self::new(value) }
        }
        impl From<$name> for i64 {
            fn from(value: $name) -> i64 { value.0 }
        }
    )*};
}
number_conversions!(EqfLevel, SkillLevel, Minutes);
