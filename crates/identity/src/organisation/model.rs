//! What an organisation is, and how it may change.

use kernel::{OrganisationId, Timestamp};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }
        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];
            /// The word as stored.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $($name::$variant => $word,)* } }
            /// Reads the stored word.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)* _ => None } }
        }
    };
}

words! {
    /// What kind of organisation it is.
    OrganisationKind {
        /// Runs the network.
        Governance = "governance",
        /// A town or a union of towns.
        Municipality = "municipality",
        /// Trains and awards.
        Provider = "provider",
        /// Employs.
        Company = "company",
        /// A school or university.
        School = "school",
        /// Puts its signature behind others.
        Endorser = "endorser",
    }
}

words! {
    /// Where an organisation stands with the network.
    Status {
        /// Asked to join.
        Applicant = "applicant",
        /// Takes part.
        Admitted = "admitted",
        /// Takes no part for the time being.
        Suspended = "suspended",
        /// Was not admitted.
        Refused = "refused",
    }
}

/// A change that the present status does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an organisation that is {} cannot become {}", .from.as_str(), .to.as_str())]
pub struct NotAllowed {
    /// From.
    pub from: Status,
    /// To.
    pub to: Status,
}

impl Status {
    /// The status after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: Status) -> Result<Status, NotAllowed> {
        use Status::{Admitted, Applicant, Refused, Suspended};
        match (self, to) {
            (Applicant | Suspended | Refused, Admitted) | (Applicant, Refused) | (Admitted, Suspended) => {
                Ok(to)
            }
            (from, to) => Err(NotAllowed { from, to }),
        }
    }
}

/// What an organisation says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// Where it works ("Milano", "Provincia di Lecco").
    pub territory: String,
    /// Its address on the web; may be empty.
    pub website: String,
    /// What it does; may be empty.
    pub description: String,
}

/// An organisation.
#[derive(Debug, Clone)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// What kind it is.
    pub kind: OrganisationKind,
    /// Where it stands.
    pub status: Status,
    /// Why it was refused or suspended; empty otherwise.
    pub reason: String,
    /// What it says of itself.
    pub profile: Profile,
    /// When it applied.
    pub applied_at: Timestamp,
    /// When it was first admitted.
    pub admitted_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::Status::{Admitted, Applicant, Refused, Suspended};

    #[test]
    fn nobody_is_suspended_before_being_admitted() {
        assert!(Applicant.move_to(Suspended).is_err());
        assert!(Refused.move_to(Suspended).is_err());
        assert!(Admitted.move_to(Refused).is_err());
        assert_eq!(Refused.move_to(Admitted), Ok(Admitted));
        assert_eq!(Suspended.move_to(Admitted), Ok(Admitted));
    }
}
