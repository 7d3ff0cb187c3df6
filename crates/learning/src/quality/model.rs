//! The rules of a provider. Pure.

use serde::{Deserialize, Serialize};

/// By which rules a provider designs, reviews and assesses. What it has not written is as [`Rules::default`] says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a rule that holds or does not, none excludes another"
)]
pub struct Rules {
    /// At least so many judge each submission, one to three; a version may ask for more.
    pub panel_size: i64,
    /// Days in which somebody with a seat judges; then the seat goes to somebody else. No such time when 0.
    pub judge_days: i64,
    /// Days in which a learner may appeal; none at all when 0.
    pub appeal_days: i64,
    /// Share of the decided submissions that somebody else judges again, in percent.
    pub remark_percent: i64,
    /// Whether somebody first looks whether what was handed in can be assessed at all.
    pub admissibility: bool,
    /// Whether colleagues of the learner may not judge: people of an organisation to which the learner belongs.
    pub exclude_colleagues: bool,
    /// Whether every outcome has to be tied to a concept of a framework.
    pub linked_outcomes: bool,
    /// Whether somebody has to watch while it is assessed.
    pub supervised: bool,
    /// What a reviewer confirms besides, one by one, before a version is approved.
    pub own_checks: Vec<String>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            panel_size: 1,
            judge_days: 14,
            appeal_days: 30,
            remark_percent: 0,
            admissibility: false,
            exclude_colleagues: true,
            linked_outcomes: false,
            supervised: false,
            own_checks: Vec::new(),
        }
    }
}

impl Rules {
    /// The most people that judge one submission.
    pub const MOST_ASSESSORS: i64 = 3;
    /// The most checks of its own that a provider may write.
    pub const MOST_CHECKS: usize = 12;

    /// How many judge a submission of a version that asks for `assessors`.
    #[must_use]
    pub fn panel_for(&self, assessors: i64) -> usize {
        usize::try_from(self.panel_size.max(assessors).clamp(1, Self::MOST_ASSESSORS)).unwrap_or(1)
    }

    /// The checks that a reviewer has not confirmed.
    #[must_use]
    pub fn unconfirmed<'a>(&'a self, confirmed: &[String]) -> Vec<&'a str> {
        self.own_checks.iter().filter(|check| !confirmed.contains(check)).map(String::as_str).collect()
    }
}
