//! The whole way from bytes to a report.

use super::context::Examination;
use super::forms::FORMS;
use super::{
    CheckName, Learned, Opened, Options, Report, Resolver, contents, format, linked, proofs, refresh,
    standing,
};
use crate::json;
use crate::jsonld::Engine;
use crate::keys::Purpose;
use bumpalo::Bump;
use std::cell::RefCell;

/// A picture in a PDF in a zip is one too many.
const MAXIMUM_CARRIERS: usize = 3;
/// Larger inputs are refused.
const MAXIMUM_INPUT: usize = 32 << 20;

thread_local! {
    // Compiling the contexts costs more than a verification; a thread keeps them.
    static ENGINE: RefCell<Engine> = RefCell::new(Engine::new());
}

/// Verifies whatever somebody was given.
#[must_use]
pub fn verify(input: &[u8], resolver: &dyn Resolver, options: &Options) -> Report {
    ENGINE.with(|engine| match engine.try_borrow_mut() {
        Ok(mut engine) => verify_with(&mut engine, input, resolver, options),
        // A resolver that verifies while it resolves gets an engine of its own.
        Err(_) => verify_with(&mut Engine::new(), input, resolver, options),
    })
}

/// The same with an engine that the caller keeps.
#[must_use]
pub fn verify_with(engine: &mut Engine, input: &[u8], resolver: &dyn Resolver, options: &Options) -> Report {
    let mut examination = Examination { engine, resolver, options, depth: 0 };
    let mut report = examine(&mut examination, input);
    refresh::refresh(&mut examination, &mut report);
    report
}

pub(super) fn examine(examination: &mut Examination, input: &[u8]) -> Report {
    let mut report = Report::default();
    if input.len() > MAXIMUM_INPUT {
        report.fail(CheckName::Format, "format.too_large", "It is larger than any credential.");
        return report;
    }
    let mut carried;
    let mut input = input;
    for _ in 0..=MAXIMUM_CARRIERS {
        let Some(form) = FORMS.iter().find(|form| form.recognises(input)) else {
            report.forms.push("json");
            examine_json(input, examination, &mut report);
            return report;
        };
        report.forms.push(form.name());
        match form.open(input, examination, &mut report) {
            Ok(Opened::Carrier(inner)) => {
                carried = inner;
                input = &carried;
            }
            Ok(Opened::Secured(credential)) => {
                examine_secured(&credential, examination, &mut report);
                return report;
            }
            Ok(Opened::Finished) => return report,
            Err((code, sentence)) => {
                report.fail(CheckName::Format, code, sentence);
                return report;
            }
        }
    }
    report.fail(CheckName::Format, "format.too_many_carriers", "It is wrapped too many times.");
    report
}

/// A document with its proofs inside.
fn examine_json(input: &[u8], examination: &mut Examination, report: &mut Report) {
    let arena = Bump::new();
    let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
    let value = match json::from_bytes(input, &arena) {
        Ok(value) => value,
        Err(problem) => {
            let sentence = format!("It is in no form known here; as JSON: {problem}.");
            return report.fail(CheckName::Format, "format.unknown", sentence);
        }
    };
    let Some(document) = value.as_object() else {
        return report.fail(CheckName::Format, "format.no_object", "It is JSON, but no credential.");
    };
    let credential = value.to_serde();
    report.learned = Learned::read(&credential);
    if format::check(&credential, report).is_some() {
        let presentation = report.learned.types.iter().any(|kind| kind == "VerifiablePresentation");
        let purpose = if presentation { Purpose::Authentication } else { examination.options.purpose };
        let issuer = if presentation { holder_of(&credential) } else { report.learned.issuer_id.clone() };
        proofs::check(document, issuer.as_deref(), purpose, examination, report, &arena);
        examine_claims(&credential, examination, report);
    }
    report.credential = Some(credential);
}

fn holder_of(presentation: &serde_json::Value) -> Option<String> {
    let holder = &presentation["holder"];
    holder.as_str().or(holder["id"].as_str()).map(str::to_owned)
}

/// A credential whose form was its securing.
fn examine_secured(credential: &serde_json::Value, examination: &mut Examination, report: &mut Report) {
    report.learned = Learned::read(credential);
    if format::check(credential, report).is_some() {
        examine_claims(credential, examination, report);
    }
    report.credential = Some(credential.clone());
}

fn examine_claims(credential: &serde_json::Value, examination: &mut Examination, report: &mut Report) {
    standing::check_times(credential, examination, report);
    standing::check_status(credential, examination, report);
    contents::check(credential, examination, report);
    if examination.options.linked {
        linked::check_schema(credential, examination, report);
        linked::check_endorsements(credential, examination, report);
        linked::check_digests(credential, examination, report);
    }
    linked::check_recipient(credential, examination, report);
    linked::note_homograph(report);
    linked::check_trust(examination, report);
    if report.check(CheckName::LogInclusion).is_none() {
        match examination.options.logged_at {
            Some(at) => report.pass(
                CheckName::LogInclusion,
                "log.included",
                format!("It stands in the log since {at}."),
            ),
            None => report.skip(
                CheckName::LogInclusion,
                "log.no_proof",
                "No proof from a transparency log came with it.",
            ),
        }
    }
}
