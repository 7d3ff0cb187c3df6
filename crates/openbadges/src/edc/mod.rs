//! European Digital Credentials for Learning: the European Learning Model 3 as JSON-LD, sealed with `JAdES`.
//!
//! [`EuropeanCredential`] carries the eleven mandatory elements of Annex I of Council Recommendation
//! 2022/C 243/02 where the Commission's own sample puts them:
//!
//! | element | where |
//! |---|---|
//! | 1 learner | `credentialSubject` (`Person`) |
//! | 2 title | `hasClaim.specifiedBy.title` |
//! | 3, 4 country and awarding body | `hasClaim.awardedBy.awardingBody` (`legalName`, `location.address.countryCode`) |
//! | 5 date | `issued` |
//! | 6 learning outcomes | `hasClaim.specifiedBy.learningOutcome` with ESCO skills |
//! | 7 workload | `volumeOfLearning`, `creditPoint` (ECTS) |
//! | 8 level | `eqfLevel` |
//! | 9 assessment | `hasClaim.provenBy` with its kind, grade and identity verification |
//! | 10 participation | `mode` |
//! | 11 quality assurance | `awardingBody.additionalNote`, `accreditation` |
//!
//! [`seal`] signs the document's exact bytes with the key of an electronic seal (ETSI TS 119 182-1, baseline B-B:
//! `b64` false, `sigT`, `x5c`, `x5t#S256`; general JSON serialization). [`open`] reads such a file and
//! [`Sealed::verify`] checks the seal and that the issuer named inside is the one in the certificate
//! (`organizationIdentifier`). Whether the certificate is a qualified seal is a question of trust, not of
//! arithmetic: [`crate::x509::check_chain`].

mod concepts;
mod document;
mod seal;
#[cfg(test)]
mod tests;

pub use concepts::{Concept, Texts, country, ects, eqf_level, esco_skill, language, text};
pub use document::{Assessment, CONTEXTS, EuropeanCredential, Learner, Organisation, Outcome};
pub use seal::{SealError, SealVerdict, Sealed, looks_sealed, open, seal};
