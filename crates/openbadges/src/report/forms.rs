//! Forms other than JSON: each recognises itself by content and opens itself.

use super::{Examination, Report, carriers};
use serde_json::Value;

/// What opening gave.
#[derive(Debug)]
pub enum Opened {
    /// A carrier: what was inside is recognised anew.
    Carrier(Vec<u8>),
    /// A credential secured by its form; what the form checked (proof, key, controller) is in the report already.
    Secured(Value),
    /// The form has checked everything itself.
    Finished,
}

/// A form of a credential, such as a JWT or a PNG.
pub trait Form: Sync {
    /// Its short name: `png`.
    fn name(&self) -> &'static str;

    /// Whether some bytes are of this form, by their content.
    fn recognises(&self, input: &[u8]) -> bool;

    /// Opens it, noting checks in the report.
    ///
    /// # Errors
    /// A code and a sentence, noted as a failed `format`.
    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, (&'static str, String)>;
}

/// Every form but JSON, in the order in which they are asked.
pub(super) static FORMS: &[&dyn Form] = &[
    &carriers::Png,
    &carriers::Pdf,
    &carriers::CapsuleFile,
    &carriers::CoseEnvelope,
    &carriers::Svg,
    &carriers::SelectiveJwt,
    &carriers::CompactJws,
    &carriers::HostedAddress,
    &carriers::SealedFile,
    &carriers::HostedBadge,
];
