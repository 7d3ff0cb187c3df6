//! The typed documents: Verifiable Credentials 2.0 and Open Badges 3.0, with the sections of their specifications.
//!
//! Members that are not known here survive a round trip in `other`. What is required of an issuer is checked by
//! [`AchievementCredential::check`], every gap named at once; the JSON Schema of 1EdTech is a verdict apart
//! ([`crate::schema`]).

mod achievement;
mod credential;
mod endorsement;
mod extension;
mod identity;
mod profile;
mod result;
mod text;
mod verifiable;

pub use achievement::{Achievement, Alignment, Criteria, Evidence, Related};
pub use credential::{
    AchievementCredential, AchievementSubject, AnnexOne, CredentialReference, CredentialStatus, Gap,
    RelatedResource,
};
pub use endorsement::{EndorsementCredential, EndorsementSubject};
pub use extension::{Accreditation, Assessment};
pub use identity::{IdentityHash, IdentityObject, matches_identity};
pub use profile::{Address, IdentifierEntry, Image, Profile};
pub use result::{ResultDescription, ResultValue, RubricCriterionLevel};
pub use text::{OneOrMany, Text};
pub use verifiable::{CredentialSubject, Party, VerifiableCredential, VerifiablePresentation};

/// Members that a type does not know.
pub type Other = serde_json::Map<String, serde_json::Value>;
