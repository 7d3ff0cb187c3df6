//! Credentials in COSE envelopes.

use super::Refused;
use super::compact::method_of_id;
use crate::cose::{self, Content, CoseError};
use crate::report::proofs::{check_controller, check_key_times, note_key_problem};
use crate::report::{CheckName, Examination, Form, Opened, Report};

/// A `COSE_Sign1` envelope.
pub(in crate::report) struct CoseEnvelope;

impl Form for CoseEnvelope {
    fn name(&self) -> &'static str {
        "cose"
    }

    fn recognises(&self, input: &[u8]) -> bool {
        cose::looks_like_cose(input)
    }

    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, Refused> {
        let refused = |error: CoseError| ("format.malformed", format!("It cannot be read: {error}."));
        let envelope = cose::open(input).map_err(refused)?;
        let credential = envelope.document(Content::Credential).map_err(refused)?;
        let issuer = credential["issuer"].as_str().or(credential["issuer"]["id"].as_str());
        let id = envelope.key_id.as_deref().unwrap_or_default();
        match method_of_id(id, issuer, examination.options.purpose, examination.resolver) {
            Err(problem) => note_key_problem(&problem, report),
            Ok(method) => {
                check_key_times(&method, credential["validFrom"].as_str(), examination, report);
                check_controller(&method, issuer, examination, report);
                match envelope.verify(&method.key) {
                    Ok(()) => {
                        let sentence = "The signature matches: nothing was changed since.";
                        report.pass(CheckName::Proof, "proof.genuine", sentence);
                    }
                    Err(error) => {
                        report.fail(
                            CheckName::Proof,
                            "proof.mismatch",
                            format!("Something was changed since: {error}."),
                        );
                    }
                }
            }
        }
        Ok(Opened::Secured(credential))
    }
}
