//! European Digital Credentials under a seal.

use super::{Refused, holds, text_of};
use crate::edc::{self, SealError, Sealed};
use crate::report::{CheckName, Examination, Form, Opened, Report};
use crate::x509::check_chain;

/// A JAdES-sealed credential.
pub(in crate::report) struct SealedFile;

impl Form for SealedFile {
    fn name(&self) -> &'static str {
        "edc"
    }

    fn recognises(&self, input: &[u8]) -> bool {
        holds(input, &["\"payload\"", "\"protected\"", "\"signature\""])
    }

    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, Refused> {
        let text = text_of(input).unwrap_or_default();
        let sealed =
            edc::open(text).map_err(|error| ("format.malformed", format!("It cannot be read: {error}.")))?;
        note_seal(&sealed, report);
        note_certificate(&sealed, examination, report);
        if sealed.time_stamped {
            report.warn("seal.time_stamp", "It carries a time stamp, which is not checked here.");
        }
        Ok(Opened::Secured(sealed.credential))
    }
}

/// Notes the proof, and whether the issuer inside is who sealed it.
fn note_seal(sealed: &Sealed, report: &mut Report) {
    match sealed.verify() {
        Ok(verdict) => {
            report.pass(CheckName::Proof, "proof.genuine", "The seal matches: nothing was changed since.");
            let name = CheckName::IssuerIsController;
            let by = verdict.sealer.unwrap_or_else(|| "somebody without an identifier".to_owned());
            if verdict.issuer_is_sealer {
                report.pass(
                    name,
                    "issuer.is_sealer",
                    format!("The issuer named in it is who sealed it: {by}."),
                );
            } else {
                report.fail(
                    name,
                    "issuer.other_sealer",
                    format!("The issuer named in it is not who sealed it: {by}."),
                );
            }
        }
        Err(SealError::Signature) => {
            report.fail(CheckName::Proof, "proof.mismatch", "Something was changed since it was sealed.");
        }
        Err(error) => {
            report.fail(CheckName::Proof, "proof.malformed", format!("The seal does not hold: {error}."));
        }
    }
}

/// Notes the key: the chain must end at an anchor of the verifier's, at the moment of the seal as far as it is known.
fn note_certificate(sealed: &Sealed, examination: &Examination, report: &mut Report) {
    let name = CheckName::IssuerKey;
    let anchors = examination.options.anchors;
    if anchors.is_empty() {
        let sentence = "Who issued the seal's certificate was not judged: no anchors of trust are set.";
        return report.skip(name, "issuer_key.no_anchors", sentence);
    }
    // The sealer's own word on time counts only backwards from now.
    let now = examination.options.now;
    let sealed_at = sealed.sealed_at.as_deref().and_then(|text| text.parse::<jiff::Timestamp>().ok());
    let moment = sealed_at.filter(|sealed_at| *sealed_at <= now).unwrap_or(now);
    match check_chain(&sealed.chain, anchors, moment.as_second()) {
        Ok(()) => {
            report.pass(name, "issuer_key.certified", "The seal's certificate leads to an anchor of trust.");
        }
        Err(error) => {
            report.fail(name, "issuer_key.not_certified", format!("The seal cannot be attributed: {error}."));
        }
    }
}
