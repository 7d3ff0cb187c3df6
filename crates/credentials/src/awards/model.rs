//! The states of an award and how it moves between them.

/// Why an award is void. Time passing is not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevocationReason {
    /// It should not have been issued.
    IssuedInError,
    /// The assessment does not hold.
    AssessmentInvalid,
    /// The organisation lost the right to award.
    RightWithdrawn,
    /// It was obtained by fraud.
    Fraud,
    /// A corrected one takes its place.
    Corrected,
}

impl RevocationReason {
    /// All of them, in the order of the form.
    pub const ALL: [Self; 5] =
        [Self::IssuedInError, Self::AssessmentInvalid, Self::RightWithdrawn, Self::Fraud, Self::Corrected];

    /// As stored.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IssuedInError => "issued_in_error",
            Self::AssessmentInvalid => "assessment_invalid",
            Self::RightWithdrawn => "right_withdrawn",
            Self::Fraud => "fraud",
            Self::Corrected => "corrected",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }

    /// Key of its text.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::IssuedInError => "credentials-reason-issued-in-error",
            Self::AssessmentInvalid => "credentials-reason-assessment-invalid",
            Self::RightWithdrawn => "credentials-reason-right-withdrawn",
            Self::Fraud => "credentials-reason-fraud",
            Self::Corrected => "credentials-reason-corrected",
        }
    }
}

/// Where an award stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AwardState {
    /// It holds.
    Valid,
    /// It is in doubt, for now.
    Suspended,
    /// It is void.
    Revoked(RevocationReason),
}

/// What is done to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusChange {
    /// Put in doubt.
    Suspend,
    /// Put right again.
    Reinstate,
    /// Made void.
    Revoke(RevocationReason),
}

/// A change that the present state does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an award that is {0:?} cannot be changed this way")]
pub struct NotAllowed(pub AwardState);

impl AwardState {
    /// As stored: the word, and the reason's.
    #[must_use]
    pub const fn as_words(self) -> (&'static str, &'static str) {
        match self {
            Self::Valid => ("valid", ""),
            Self::Suspended => ("suspended", ""),
            Self::Revoked(reason) => ("revoked", reason.as_str()),
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn parse(words: (&str, &str)) -> Option<Self> {
        match words {
            ("valid", _) => Some(Self::Valid),
            ("suspended", _) => Some(Self::Suspended),
            ("revoked", reason) => RevocationReason::parse(reason).map(Self::Revoked),
            _ => None,
        }
    }

    /// The state after a change.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn after(self, change: StatusChange) -> Result<Self, NotAllowed> {
        match (self, change) {
            (Self::Valid, StatusChange::Suspend) => Ok(Self::Suspended),
            (Self::Suspended, StatusChange::Reinstate) => Ok(Self::Valid),
            (Self::Valid | Self::Suspended, StatusChange::Revoke(reason)) => Ok(Self::Revoked(reason)),
            (state, _) => Err(NotAllowed(state)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn revoked_is_final_and_words_are_read_back() {
        let revoked = AwardState::Revoked(RevocationReason::Fraud);
        for change in
            [StatusChange::Suspend, StatusChange::Reinstate, StatusChange::Revoke(RevocationReason::Fraud)]
        {
            assert_eq!(revoked.after(change), Err(NotAllowed(revoked)));
        }
        for state in [AwardState::Valid, AwardState::Suspended, revoked] {
            assert_eq!(AwardState::parse(state.as_words()), Some(state));
        }
        assert_eq!(AwardState::Valid.after(StatusChange::Reinstate), Err(NotAllowed(AwardState::Valid)));
    }
}
