//! Capsules: the credential inside, with the documents that came with it.

use super::Refused;
use super::vouched::Vouched;
use crate::capsule::{Capsule, CapsuleError, Kind, Resource, looks_like_capsule};
use crate::keys::{VerificationMethod, did_web_url};
use crate::report::{
    CheckName, Examination, FetchProblem, Fetched, Form, Opened, Options, Report, Resolver, verify,
};
use crate::tlog::{Logged, Witnessed};
use jiff::Timestamp;
use std::cell::RefCell;
use std::sync::Arc;

/// A capsule.
pub(in crate::report) struct CapsuleFile;

impl Form for CapsuleFile {
    fn name(&self) -> &'static str {
        "capsule"
    }

    fn recognises(&self, input: &[u8]) -> bool {
        looks_like_capsule(input)
    }

    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, Refused> {
        let capsule = Capsule::open(input)
            .map_err(|error| (code_of(&error), format!("It cannot be opened: {error}.")))?;
        if looks_like_capsule(capsule.credential.as_bytes()) {
            return Err(("format.too_many_carriers", "A capsule stands in a capsule.".to_owned()));
        }
        let logged = log_inclusion(&capsule, examination, report);
        let resolver = WithCapsule {
            outer: examination.resolver,
            capsule: &capsule,
            vouched: logged.as_ref().map_or(Vouched::Nothing, |_| Vouched::by(&capsule.credential)),
            used: RefCell::new(Vec::new()),
        };
        let logged_at = logged.as_ref().and_then(witnessed_at).or(examination.options.logged_at);
        let options = Options { logged_at, ..examination.options.clone() };
        let mut inner = Examination {
            engine: &mut *examination.engine,
            resolver: &resolver,
            options: &options,
            depth: examination.depth,
        };
        let examined = verify::examine(&mut inner, capsule.credential.as_bytes());
        merge(examined, &capsule, resolver.used.into_inner(), report);
        Ok(Opened::Finished)
    }
}

const fn code_of(error: &CapsuleError) -> &'static str {
    match error {
        CapsuleError::NotACapsule(_) => "format.damaged",
        CapsuleError::TooLarge(_) => "format.too_large",
        CapsuleError::Tampered(_) => "format.tampered",
        CapsuleError::Log(_) => "format.malformed",
    }
}

/// Notes the log: a proof counts only in a log that the verifier knows.
fn log_inclusion(capsule: &Capsule, examination: &Examination, report: &mut Report) -> Option<Logged> {
    let name = CheckName::LogInclusion;
    let Some(proof) = &capsule.log_proof else { return None };
    let Some(policy) = examination.options.log else {
        report.skip(name, "log.unknown", "A log proof came with it, but which logs to believe is not set.");
        return None;
    };
    if proof.origin() != policy.log.name() {
        let sentence =
            format!("A log proof came with it, of a log that is not believed here: {}.", proof.origin());
        report.skip(name, "log.unknown", sentence);
        return None;
    }
    match proof.verify(&capsule.credential, policy) {
        Ok(logged) => {
            let (index, origin) = (logged.index, &logged.origin);
            let sentence = match witnessed_at(&logged) {
                Some(at) => {
                    format!("It is entry {index} of the log {origin}; its witnesses had seen it on {at}.")
                }
                None => format!("It is entry {index} of the log {origin}."),
            };
            report.pass(name, "log.included", sentence);
            Some(logged)
        }
        Err(error) => {
            report.fail(name, "log.not_included", format!("The log proof does not hold: {error}."));
            None
        }
    }
}

fn witnessed_at(logged: &Logged) -> Option<Timestamp> {
    match logged.witnessed {
        Witnessed::By(seconds) => {
            i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok())
        }
        Witnessed::Unknown => None,
    }
}

/// The world outside first, then what the capsule brought.
struct WithCapsule<'a> {
    outer: &'a dyn Resolver,
    capsule: &'a Capsule,
    vouched: Vouched,
    used: RefCell<Vec<String>>,
}

impl Resolver for WithCapsule<'_> {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        self.outer.fetch(url).or_else(|problem| {
            let resource = self.found(url).ok_or(problem)?;
            self.used.borrow_mut().push(url.to_owned());
            Ok(Fetched { bytes: resource.bytes.clone(), media_type: Some(resource.media_type.clone()) })
        })
    }

    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        // A context decides what a signature means: from the capsule only when a known log vouches that the credential
        // is word for word the one that was issued. Then another context could not make the signature hold.
        self.outer.context(url).or_else(|reason| {
            let logged = !matches!(self.vouched, Vouched::Nothing);
            let context = |found: &&Resource| logged && found.kind == Kind::Context;
            let resource = self.found(url).filter(context).ok_or(reason.clone())?;
            self.used.borrow_mut().push(url.to_owned());
            std::str::from_utf8(&resource.bytes).map(Arc::from).map_err(|_| reason)
        })
    }

    fn brought(&self, address: &str) -> bool {
        self.used.borrow().iter().any(|used| used == address) || self.outer.brought(address)
    }

    fn counts(&self, address: &str, method: &VerificationMethod) -> bool {
        if self.brought(address) { self.vouched.key(method) } else { self.outer.counts(address, method) }
    }
}

impl WithCapsule<'_> {
    /// A document of the capsule.
    fn found(&self, url: &str) -> Option<&Resource> {
        let named = |resource: &&Resource| {
            resource
                .url
                .as_deref()
                .is_some_and(|named| named == url || did_web_url(named).as_deref() == Some(url))
        };
        self.capsule.resources.iter().find(named)
    }
}

/// Takes over what was found inside.
fn merge(examined: Report, capsule: &Capsule, used: Vec<String>, report: &mut Report) {
    let already = report.check(CheckName::LogInclusion).is_some();
    for check in examined.checks {
        if !(already && check.name == CheckName::LogInclusion) {
            report.note(check.name, check.outcome, check.code, check.sentence);
        }
    }
    report.warnings.extend(examined.warnings);
    report.forms.extend(examined.forms);
    report.learned = examined.learned;
    report.credential = examined.credential;
    for url in used {
        report.warn("capsule.snapshot", snapshot(&url, capsule));
    }
}

/// Of when a document of the capsule is. A signature says so itself; otherwise it is the word of whoever packed it.
fn snapshot(url: &str, capsule: &Capsule) -> String {
    let signed = capsule.resource(url).and_then(|resource| {
        let document = crate::json::parse_owned(std::str::from_utf8(&resource.bytes).ok()?).ok()?;
        let first = document["proof"].as_array().and_then(|all| all.first()).unwrap_or(&document["proof"]);
        first["created"].as_str().map(str::to_owned)
    });
    match signed {
        Some(moment) => format!("{url} was taken from the capsule, as it was signed on {moment}."),
        None => format!(
            "{url} was taken from the capsule, which is said to have been packed on {}.",
            capsule.packed
        ),
    }
}
