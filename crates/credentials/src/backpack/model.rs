//! What a share is.

use kernel::{CredentialId, PersonId, ShareId, Timestamp};

/// Whether a link still leads anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareState {
    /// It does.
    Open,
    /// Its day has passed.
    Expired,
    /// Its owner took it back.
    TakenBack,
}

/// A link by which a credential is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Share {
    /// Its id.
    pub id: ShareId,
    /// What makes up the link; empty once it was taken back.
    pub token: String,
    /// Whose it is.
    pub person: PersonId,
    /// What it shows.
    pub credential: CredentialId,
    /// For whom, in its owner's words.
    pub audience: String,
    /// Whether it shows the name.
    pub show_name: bool,
    /// Since when.
    pub created_at: Timestamp,
    /// Until when.
    pub expires_at: Option<Timestamp>,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
    /// How often it was opened.
    pub views: i64,
}

impl Share {
    /// Where it stands at a moment.
    #[must_use]
    pub fn state(&self, now: Timestamp) -> ShareState {
        if self.revoked_at.is_some() {
            ShareState::TakenBack
        } else if self.expires_at.is_some_and(|end| end <= now) {
            ShareState::Expired
        } else {
            ShareState::Open
        }
    }

    /// The path of the link.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/c/{}", self.token)
    }
}
