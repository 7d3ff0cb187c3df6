//! The rules of a provider. Pure.

use kernel::{Ctx, OrganisationId, Role};
use serde::{Deserialize, Serialize};

/// Who decides on a version under a provider's rules, among those whom the policy lets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approvers {
    /// Managers and validators.
    #[default]
    Either,
    /// Managers alone.
    Manager,
    /// Validators alone.
    Validator,
}

impl Approvers {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Approvers; 3] = [Approvers::Either, Approvers::Manager, Approvers::Validator];

    /// As forms write it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Approvers::Either => "either",
            Approvers::Manager => "manager",
            Approvers::Validator => "validator",
        }
    }

    /// As forms write it, read.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == text)
    }

    /// The roles that decide.
    #[must_use]
    pub const fn roles(self) -> &'static [Role] {
        match self {
            Approvers::Either => &[Role::Manager, Role::Validator],
            Approvers::Manager => &[Role::Manager],
            Approvers::Validator => &[Role::Validator],
        }
    }
}

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
    /// Who approves, publishes and retires versions.
    pub approvers: Approvers,
    /// Whether somebody else publishes than has approved.
    pub publisher_is_other: bool,
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
            approvers: Approvers::Either,
            publisher_is_other: false,
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

    /// Whether whoever acts holds a role that decides on versions of the organisation.
    #[must_use]
    pub fn lets_decide(&self, ctx: &Ctx, organisation: &OrganisationId) -> bool {
        let holds = |role: &Role| ctx.organisations_as(*role).any(|held| held == organisation);
        self.approvers.roles().iter().any(holds)
    }

    /// The checks that a reviewer has not confirmed.
    #[must_use]
    pub fn unconfirmed<'a>(&'a self, confirmed: &[String]) -> Vec<&'a str> {
        self.own_checks.iter().filter(|check| !confirmed.contains(check)).map(String::as_str).collect()
    }
}
