//! Capsules: the credential inside, with the documents that came with it.

use super::Refused;
use crate::capsule::{Capsule, Kind, Resource, looks_like_capsule};
use crate::keys::did_web_url;
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
            .map_err(|error| ("format.malformed", format!("It cannot be opened: {error}.")))?;
        if looks_like_capsule(capsule.credential.as_bytes()) {
            return Err(("format.too_many_carriers", "A capsule stands in a capsule.".to_owned()));
        }
        let logged = log_inclusion(&capsule, examination, report);
        let resolver = WithCapsule {
            outer: examination.resolver,
            capsule: &capsule,
            vouched: logged.is_some(),
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
            let sentence = format!("It is entry {} of the log {}.", logged.index, logged.origin);
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
    vouched: bool,
    used: RefCell<Vec<String>>,
}

impl Resolver for WithCapsule<'_> {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        self.outer.fetch(url).or_else(|problem| {
            let resource = self.brought(url).ok_or(problem)?;
            self.used.borrow_mut().push(url.to_owned());
            Ok(Fetched { bytes: resource.bytes.clone(), media_type: Some(resource.media_type.clone()) })
        })
    }

    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        // A context decides what a signature means: from the capsule only when a known log vouches that the credential
        // is word for word the one that was issued. Then another context could not make the signature hold.
        self.outer.context(url).or_else(|reason| {
            let resource =
                self.brought(url).filter(|found| found.kind == Kind::Context).ok_or(reason.clone())?;
            self.used.borrow_mut().push(url.to_owned());
            std::str::from_utf8(&resource.bytes).map(Arc::from).map_err(|_| reason)
        })
    }
}

impl WithCapsule<'_> {
    /// A document of the capsule. Keys of an issuer only when a known log vouches that the credential is genuine:
    /// whoever packs a capsule can write any key into it.
    fn brought(&self, url: &str) -> Option<&Resource> {
        let named = |resource: &&Resource| {
            resource
                .url
                .as_deref()
                .is_some_and(|named| named == url || did_web_url(named).as_deref() == Some(url))
        };
        let found = self.capsule.resources.iter().find(named)?;
        (self.vouched || !matches!(found.kind, Kind::Controller | Kind::Context)).then_some(found)
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
        let sentence = format!("{url} was taken from the capsule, as it was on {}.", capsule.packed);
        report.warn("capsule.snapshot", sentence);
    }
}
