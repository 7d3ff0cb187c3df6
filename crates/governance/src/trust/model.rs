//! What an entry of the trust list is, and how it may change.

use kernel::{OrganisationId, Timestamp, TrustListEntryId};

/// Where an entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TrustState {
    /// The organisation may award.
    Active,
    /// It may not for the time being.
    Suspended,
    /// It may no longer.
    Withdrawn,
}

/// A change that the present state does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an entry that is {} cannot become {}", .from.as_str(), .to.as_str())]
pub struct NotAllowed {
    /// From.
    pub from: TrustState,
    /// To.
    pub to: TrustState,
}

impl TrustState {
    /// The word as stored and as published in `governance_trust_v`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            TrustState::Active => "active",
            TrustState::Suspended => "suspended",
            TrustState::Withdrawn => "withdrawn",
        }
    }

    /// Reads the stored word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let all = [TrustState::Active, TrustState::Suspended, TrustState::Withdrawn];
        all.into_iter().find(|state| state.as_str() == word)
    }

    /// The state after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: TrustState) -> Result<TrustState, NotAllowed> {
        use TrustState::{Active, Suspended, Withdrawn};
        match (self, to) {
            (Active, Suspended | Withdrawn) | (Suspended, Active | Withdrawn) => Ok(to),
            (from, to) => Err(NotAllowed { from, to }),
        }
    }
}

/// What is done to an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// For the time being not, and why.
    Suspend(String),
    /// Again.
    Resume,
    /// No longer, and why.
    Withdraw(String),
}

impl Step {
    /// Where it leads.
    #[must_use]
    pub const fn state(&self) -> TrustState {
        match self {
            Step::Suspend(_) => TrustState::Suspended,
            Step::Resume => TrustState::Active,
            Step::Withdraw(_) => TrustState::Withdrawn,
        }
    }

    /// Why; empty where it needs no reason.
    #[must_use]
    pub fn reason(&self) -> &str {
        match self {
            Step::Suspend(reason) | Step::Withdraw(reason) => reason,
            Step::Resume => "",
        }
    }
}

/// An entry of the trust list.
#[derive(Debug, Clone)]
pub(crate) struct TrustEntry {
    pub(crate) id: TrustListEntryId,
    pub(crate) organisation: OrganisationId,
    pub(crate) organisation_name: String,
    /// A field in words, or [`kernel::EVERY_FIELD`].
    pub(crate) what: String,
    pub(crate) since: Timestamp,
    pub(crate) accredited_by: String,
    pub(crate) state: TrustState,
    pub(crate) reason: String,
}

#[cfg(test)]
mod tests {
    use super::TrustState::{Active, Suspended, Withdrawn};

    #[test]
    fn what_is_withdrawn_stays_withdrawn() {
        assert!(Withdrawn.move_to(Active).is_err());
        assert!(Withdrawn.move_to(Suspended).is_err());
        assert_eq!(Suspended.move_to(Active), Ok(Active));
        assert!(Active.move_to(Active).is_err());
    }
}
