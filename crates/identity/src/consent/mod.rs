//! What people agree to: one purpose at a time, with the version of the text, given or withdrawn.
//!
//! ```text
//! (never asked) ──give──▶ given ⇄ withdrawn
//! ```
//!
//! Invariants: nothing optional is given by default; every change is kept; the agreement to the privacy
//! notice stands as long as the account does.

mod commands;
pub(crate) mod rows;

pub use commands::ChangeConsent;
pub(crate) use rows::record;

use kernel::Timestamp;

/// What data may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Having an account at all: the privacy notice was read.
    PrivacyNotice,
    /// Being found by companies, anonymously at first.
    TalentSearch,
    /// The name on the public page of a shared credential.
    NameOnSharedCredentials,
    /// Being asked, 30 to 90 days later, what a training changed.
    ImpactFollowUp,
}

impl Purpose {
    /// What a person may give or withdraw at any time.
    pub const OPTIONAL: [Purpose; 3] =
        [Purpose::TalentSearch, Purpose::NameOnSharedCredentials, Purpose::ImpactFollowUp];

    /// The word as stored and as published in `identity_consent_v`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Purpose::PrivacyNotice => "privacy_notice",
            Purpose::TalentSearch => "talent_search",
            Purpose::NameOnSharedCredentials => "name_on_shared_credentials",
            Purpose::ImpactFollowUp => "impact_follow_up",
        }
    }

    /// Reads the stored word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        std::iter::once(Purpose::PrivacyNotice).chain(Self::OPTIONAL).find(|purpose| purpose.as_str() == word)
    }
}

/// How a person stands to a purpose.
#[derive(Debug, Clone)]
pub(crate) struct Consent {
    pub(crate) purpose: Purpose,
    pub(crate) given: bool,
    /// Version of the text it refers to, and since when; none when it was never answered.
    pub(crate) answered: Option<(String, Timestamp)>,
}
