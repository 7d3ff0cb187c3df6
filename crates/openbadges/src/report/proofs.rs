//! The proofs of a credential: signature, key, controller.

use super::context::ResolverContexts;
use super::{CheckName, Examination, KeyProblem, Report, parse_date_time_stamp, resolve_method};
use crate::json::Object;
use crate::keys::{Purpose, VerificationMethod};
use crate::proof::{Proof, ProofError, Verifying, check_signature, proofs_of};
use bumpalo::Bump;

/// More proofs than this on one document are refused.
const MAXIMUM_PROOFS: usize = 16;

/// Notes `proof`, `issuer key` and `issuer is controller` for every proof of a document.
pub(super) fn check<'a>(
    document: &'a Object<'a>,
    issuer: Option<&str>,
    purpose: Purpose,
    examination: &mut Examination,
    report: &mut Report,
    arena: &'a Bump,
) {
    let proofs = match proofs_of(document) {
        Ok(proofs) if proofs.len() <= MAXIMUM_PROOFS => proofs,
        Ok(_) => {
            return report.fail(
                CheckName::Proof,
                "proof.too_many",
                "It carries more proofs than are looked at.",
            );
        }
        Err(problem) => return report.fail(CheckName::Proof, "proof.malformed", format!("{problem}.")),
    };
    if proofs.is_empty() {
        return report.fail(CheckName::Proof, "proof.none", "Nobody signed it.");
    }
    let mut verified = 0;
    let mut unknown = Vec::new();
    for object in proofs {
        match Proof::read(object) {
            Ok(proof) => {
                check_one(document, &proof, issuer, purpose, examination, report, arena);
                verified += 1;
            }
            Err(ProofError::UnknownSuite(name)) => unknown.push(name),
            Err(problem) => report.fail(CheckName::Proof, "proof.malformed", format!("{problem}.")),
        }
    }
    for name in unknown {
        if verified == 0 {
            let sentence = format!("It was signed in a way not known here ({name}).");
            report.skip(CheckName::Proof, "proof.unknown_suite", sentence);
        } else {
            report.warn(
                "proof.unknown_suite",
                format!("One of its proofs is of a kind not known here ({name})."),
            );
        }
    }
}

fn check_one<'a>(
    document: &'a Object<'a>,
    proof: &Proof<'a>,
    issuer: Option<&str>,
    purpose: Purpose,
    examination: &mut Examination,
    report: &mut Report,
    arena: &'a Bump,
) {
    if let Err((code, sentence)) = check_terms(proof, purpose, examination) {
        return report.fail(CheckName::Proof, code, sentence);
    }
    let method = match resolve_method(proof.verification_method, purpose, examination.resolver) {
        Ok(method) => method,
        Err(problem) => return note_key_problem(&problem, report),
    };
    check_key_times(&method, proof.created, examination, report);
    check_controller(&method, issuer, examination, report);
    let loader = ResolverContexts(examination.resolver);
    let mut verifying = Verifying { engine: examination.engine, loader: &loader };
    match check_signature(&mut verifying, document, proof, &method.key, arena) {
        Ok(()) => report.pass(
            CheckName::Proof,
            "proof.genuine",
            "The signature matches: nothing was changed since.",
        ),
        Err(ProofError::JsonLd(crate::jsonld::JsonLdError::UnknownContext { url, reason })) => {
            let sentence =
                format!("What was signed depends on a vocabulary that is not known here ({url}: {reason}).");
            report.skip(CheckName::Proof, "proof.unknown_context", sentence);
        }
        Err(ProofError::UnknownSuite(name)) => {
            report.skip(
                CheckName::Proof,
                "proof.unknown_suite",
                format!("It was signed in a way not known here ({name})."),
            );
        }
        Err(ProofError::BaseProof) => {
            report.fail(
                CheckName::Proof,
                "proof.base",
                "It carries the base proof, which stays with its holder and proves nothing to others. What is to be \
                 shown is first derived from it (command: credential derive).",
            );
        }
        Err(problem @ ProofError::BadSignature) => {
            report.fail(
                CheckName::Proof,
                "proof.mismatch",
                format!("Something was changed since: {problem}."),
            );
        }
        Err(problem) => {
            report.fail(CheckName::Proof, "proof.malformed", format!("The proof does not hold: {problem}."));
        }
    }
}

/// What a proof says about itself: purpose, times, domain, challenge (Data Integrity §4.4).
fn check_terms(
    proof: &Proof,
    purpose: Purpose,
    examination: &Examination,
) -> Result<(), (&'static str, String)> {
    if proof.purpose != purpose.as_str() {
        return Err((
            "proof.other_purpose",
            format!("It was signed for another purpose ({}).", proof.purpose),
        ));
    }
    if proof.created.is_some_and(|created| parse_date_time_stamp(created).is_none()) {
        return Err(("proof.malformed", String::from("The proof's date is no moment with a zone.")));
    }
    if let Some(expires) = proof.expires {
        let end = parse_date_time_stamp(expires)
            .ok_or_else(|| ("proof.malformed", String::from("The proof's end is no moment with a zone.")))?;
        if examination.options.now > end {
            return Err(("proof.expired", format!("The proof ended on {expires}.")));
        }
    }
    for (name, wanted) in
        [("domain", examination.options.domain), ("challenge", examination.options.challenge)]
    {
        let Some(wanted) = wanted else { continue };
        let given = proof.object.get(name);
        let fits = given.is_some_and(|given| given.as_slice().iter().any(|one| one.as_str() == Some(wanted)));
        if !fits {
            return Err(("proof.other_session", format!("The proof was not made for this {name}.")));
        }
    }
    Ok(())
}

pub(super) fn note_key_problem(problem: &KeyProblem, report: &mut Report) {
    let sentence = format!("The signature cannot be attributed: {problem}.");
    if problem.is_out_of_reach() {
        report.skip(CheckName::IssuerKey, "issuer_key.unreachable", sentence);
        report.skip(
            CheckName::Proof,
            "proof.no_key",
            "Without the issuer's key the signature cannot be checked.",
        );
    } else {
        report.fail(CheckName::IssuerKey, "issuer_key.not_published", sentence);
        report.fail(
            CheckName::Proof,
            "proof.no_key",
            "The key that is said to have signed it is not the issuer's.",
        );
    }
}

/// Rotation and compromise. A key replaced in good order stays good for what it signed before; one that was
/// compromised only for what a transparency log had seen before, because a thief can write any date.
pub(super) fn check_key_times(
    method: &VerificationMethod,
    created: Option<&str>,
    examination: &Examination,
    report: &mut Report,
) {
    let moment = |text: &Option<String>| text.as_deref().and_then(parse_date_time_stamp);
    if let Some(text) = &method.revoked {
        let logged = examination.options.logged_at;
        return match (moment(&method.revoked), logged) {
            (Some(revoked), Some(logged)) if logged < revoked => {
                let sentence = format!(
                    "The key was declared compromised on {text}, but the credential stood in the log before, on {logged}."
                );
                report.pass(CheckName::IssuerKey, "issuer_key.logged_before_compromise", sentence);
            }
            (Some(revoked), _) if revoked > examination.options.now => {
                report.pass(CheckName::IssuerKey, "issuer_key.published", "The issuer publishes this key.");
            }
            _ => {
                let sentence = format!(
                    "The key was declared compromised ({text}), and nothing shows that the credential is older."
                );
                report.fail(CheckName::IssuerKey, "issuer_key.compromised", sentence);
            }
        };
    }
    let made = created.and_then(parse_date_time_stamp).unwrap_or(examination.options.now);
    match moment(&method.expires) {
        Some(end) if made > end => {
            let sentence = "It was signed with a key that had been replaced before.";
            report.fail(CheckName::IssuerKey, "issuer_key.expired", sentence);
        }
        Some(_) => {
            let sentence = "The issuer has published this key for the time of the signature.";
            report.pass(CheckName::IssuerKey, "issuer_key.rotated", sentence);
        }
        None => report.pass(CheckName::IssuerKey, "issuer_key.published", "The issuer publishes this key."),
    }
}

/// A policy, apart from cryptography: who is named as issuer must be who controls the key.
pub(super) fn check_controller(
    method: &VerificationMethod,
    issuer: Option<&str>,
    examination: &Examination,
    report: &mut Report,
) {
    let name = CheckName::IssuerIsController;
    match issuer {
        Some(issuer) if issuer == method.controller => {
            report.pass(name, "issuer.is_controller", "The issuer named in it is who controls the key.");
        }
        None => report.pass(name, "issuer.none", "It names no issuer: whoever holds the key made it."),
        Some(_) if !examination.options.issuer_must_control_key => {
            report.pass(name, "issuer.not_asked", "Whether the issuer controls the key was not asked.");
            report.warn("issuer.other_controller", format!("The key belongs to {}.", method.controller));
        }
        Some(issuer) => {
            let sentence =
                format!("It names {issuer} as issuer, but the key belongs to {}.", method.controller);
            report.fail(name, "issuer.other_controller", sentence);
        }
    }
}
