//! A version and its states. Pure: no clock, no database.

use super::content::Content;
use crate::words::{NotAllowed, words};
use kernel::{MicrocredentialId, MicrocredentialVersionId, OrganisationId, PersonId, Timestamp};

words! {
    /// Where a version stands.
    VersionState {
        /// Being written.
        Draft = "draft",
        /// Somebody else is looking at it.
        InReview = "in_review",
        /// May be published.
        Approved = "approved",
        /// Frozen; awards are made by it.
        Published = "published",
        /// A later version has taken its place.
        Superseded = "superseded",
        /// No longer offered; stays readable for ever.
        Retired = "retired",
    }
}

impl VersionState {
    /// The state after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: Self) -> Result<Self, NotAllowed> {
        use VersionState::{Approved, Draft, InReview, Published, Retired, Superseded};
        match (self, to) {
            (Draft, InReview)
            | (InReview, Draft | Approved)
            | (Approved, Published | Draft)
            | (Published, Superseded | Retired) => Ok(to),
            (from, to) => Err(NotAllowed { from: from.as_str(), to: to.as_str() }),
        }
    }

    /// Whether it has not been published yet.
    #[must_use]
    pub const fn is_unpublished(self) -> bool {
        matches!(self, VersionState::Draft | VersionState::InReview | VersionState::Approved)
    }

    /// Whether its document can still change.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, VersionState::Draft)
    }
}

/// One version of a microcredential.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its id.
    pub id: MicrocredentialVersionId,
    /// Of which microcredential.
    pub microcredential: MicrocredentialId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// 1, 2, …
    pub number: i64,
    /// Where it stands.
    pub state: VersionState,
    /// Everybody who wrote in it.
    pub designers: Vec<PersonId>,
    /// Who approved it.
    pub approver: Option<PersonId>,
    /// What the reviewer asked for, when it was sent back.
    pub review_note: String,
    /// What it says.
    pub content: Content,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// When it was published.
    pub published_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::VersionState;

    #[test]
    fn what_is_published_never_opens_again() {
        for from in [VersionState::Published, VersionState::Superseded, VersionState::Retired] {
            for to in [VersionState::Draft, VersionState::InReview, VersionState::Approved] {
                assert!(from.move_to(to).is_err(), "{from} to {to}");
            }
        }
    }
}
