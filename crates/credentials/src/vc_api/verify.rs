//! Verifying credentials and presentations.

use super::answers::ApiProblem;
use crate::verification::{Questions, report_on};
use openbadges::jose::enveloped;
use openbadges::report::{Check, CheckName, Outcome, Report, Verdict};
use serde_json::{Value, json};
use web::server::Visit;

/// More credentials than this in one presentation are refused.
const MOST_CREDENTIALS: usize = 64;

/// Whether it holds, and the answer that says why.
pub(super) struct Verified {
    pub(super) holds: bool,
    pub(super) body: Value,
}

/// What a request asks: the checks that decide, when not all do, and how they are asked.
struct Asked {
    checks: Option<Vec<CheckName>>,
    questions: Questions,
}

impl Asked {
    fn read(options: &Value) -> Result<Self, ApiProblem> {
        let text = |name: &str| match &options[name] {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text.clone())),
            _ => Err(ApiProblem::malformed(format!("options.{name}: it is no text"))),
        };
        let checks = match &options["checks"] {
            Value::Null => None,
            Value::Array(names) => Some(decisive(names)?),
            _ => return Err(ApiProblem::malformed("options.checks: it must be an array of names")),
        };
        let any_controller =
            checks.as_ref().is_some_and(|checks| !checks.contains(&CheckName::IssuerIsController));
        let questions = Questions { any_controller, domain: text("domain")?, challenge: text("challenge")? };
        Ok(Self { checks, questions })
    }

    fn holds(&self, report: &Report) -> bool {
        match &self.checks {
            None => report.verdict() == Verdict::Valid,
            Some(checks) => checks.iter().all(|name| report.outcome(*name) == Outcome::Passed),
        }
    }

    /// The checks that stand in the way.
    fn obstacles<'r>(&'r self, report: &'r Report) -> impl Iterator<Item = &'r Check> {
        let asked = |name: CheckName| self.checks.as_ref().is_none_or(|checks| checks.contains(&name));
        report.checks.iter().filter(move |check| asked(check.name) && check.outcome == Outcome::Failed)
    }
}

/// The checks that are meant by the names of the VC API and by our own. Form, proof and key are always meant.
fn decisive(names: &[Value]) -> Result<Vec<CheckName>, ApiProblem> {
    let mut checks = vec![CheckName::Format, CheckName::Proof, CheckName::IssuerKey];
    for name in names {
        match name.as_str().unwrap_or_default() {
            "proof" => {}
            "status" | "credentialStatus" => checks.push(CheckName::Status),
            "schema" | "credentialSchema" => checks.push(CheckName::Schema),
            "validity" | "validityPeriod" => checks.extend([CheckName::ValidFrom, CheckName::ValidUntil]),
            other => match CheckName::ALL.into_iter().find(|check| check.as_str() == other) {
                Some(check) => checks.push(check),
                None => return Err(ApiProblem::malformed(format!("options.checks: {name} is no check"))),
            },
        }
    }
    Ok(checks)
}

/// The bytes of a credential or presentation in any of its forms: JSON, compact text, or an envelope.
fn bytes_of(value: &Value) -> Option<Vec<u8>> {
    match value {
        Value::String(text) => Some(text.as_bytes().to_vec()),
        Value::Object(_) => Some(match unwrapped(value) {
            Some(text) => text.as_bytes().to_vec(),
            None => value.to_string().into_bytes(),
        }),
        _ => None,
    }
}

/// The text in an enveloped credential or presentation (VC Data Model 2.0 section 4.13).
fn unwrapped(value: &Value) -> Option<&str> {
    if let Some((_, text)) = enveloped(value) {
        return Some(text);
    }
    let types = &value["type"];
    let kind = "EnvelopedVerifiablePresentation";
    let is = types == kind || types.as_array().is_some_and(|types| types.iter().any(|one| one == kind));
    is.then(|| value["id"].as_str()?.strip_prefix("data:")?.split_once(',')).flatten().map(|(_, text)| text)
}

/// Verifies the `verifiableCredential` of a request.
pub(super) async fn credential(visit: &Visit, body: &Value) -> Result<Verified, ApiProblem> {
    let asked = Asked::read(&body["options"])?;
    let Some(bytes) = bytes_of(&body["verifiableCredential"]) else {
        return Err(ApiProblem::malformed("verifiableCredential: there is no credential in the body"));
    };
    let report = report_on(visit, bytes, asked.questions.clone()).await?;
    if report.learned.types.iter().any(|kind| kind == "VerifiablePresentation") {
        return Err(ApiProblem::malformed("verifiableCredential: it is a presentation"));
    }
    Ok(verified(&asked, &report))
}

fn verified(asked: &Asked, report: &Report) -> Verified {
    let holds = asked.holds(report);
    Verified { holds, body: told(asked, report, holds) }
}

/// A report as the VC API tells it, our named checks beside.
fn told(asked: &Asked, report: &Report, holds: bool) -> Value {
    let outcome = |outcome: Outcome| match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::NotChecked => "not checked",
    };
    let named = report.checks.iter().map(|check| {
        json!({ "check": check.name.as_str(), "outcome": outcome(check.outcome), "code": check.code, "reason": check.sentence })
    });
    let passed = report.checks.iter().filter(|check| check.outcome == Outcome::Passed);
    let mut problems: Vec<Value> = asked.obstacles(report).map(problem_of).collect();
    if !holds && problems.is_empty() {
        let open = report.checks.iter().filter(|check| check.outcome == Outcome::NotChecked);
        problems.extend(open.map(problem_of));
    }
    let warnings =
        report.warnings.iter().map(|(code, sentence)| json!({ "title": code, "detail": sentence }));
    json!({
        "verified": holds,
        "checks": passed.map(|check| check.name.as_str()).collect::<Vec<_>>(),
        "warnings": warnings.collect::<Vec<_>>(),
        "errors": problems.iter().map(|problem| problem["detail"].clone()).collect::<Vec<_>>(),
        "problemDetails": problems,
        "report": named.collect::<Vec<_>>(),
    })
}

fn problem_of(check: &Check) -> Value {
    let kind = match check.name {
        CheckName::Format => "https://www.w3.org/TR/vc-data-model#MALFORMED_VALUE_ERROR",
        CheckName::Proof => "https://w3id.org/security#PROOF_VERIFICATION_ERROR",
        CheckName::IssuerKey | CheckName::IssuerIsController => {
            "https://w3id.org/security#INVALID_VERIFICATION_METHOD"
        }
        CheckName::Status => "https://www.w3.org/ns/credentials/status-list#STATUS_VERIFICATION_ERROR",
        _ => "about:blank",
    };
    json!({ "type": kind, "title": check.code, "detail": check.sentence })
}

/// Verifies the `verifiablePresentation` of a request and every credential in it; a `presentation` has no proof of its
/// own, and its credentials alone are verified.
pub(super) async fn presentation(visit: &Visit, body: &Value) -> Result<Verified, ApiProblem> {
    let asked = Asked::read(&body["options"])?;
    let (own, document) = if body["verifiablePresentation"].is_null() && body["presentation"].is_object() {
        (None, body["presentation"].clone())
    } else {
        let Some(bytes) = bytes_of(&body["verifiablePresentation"]) else {
            return Err(ApiProblem::malformed("verifiablePresentation: there is none in the body"));
        };
        let mut report = report_on(visit, bytes, asked.questions.clone()).await?;
        // What is inside has results of its own below.
        report.checks.retain(|check| check.name != CheckName::Contents);
        let document = report.credential.clone().unwrap_or_default();
        (Some(report), document)
    };
    let kind = "VerifiablePresentation";
    let types = &document["type"];
    if types != kind && !types.as_array().is_some_and(|types| types.iter().any(|one| one == kind)) {
        return Err(ApiProblem::malformed("verifiablePresentation: it is no VerifiablePresentation"));
    }
    let results = members(visit, &asked, &document).await?;
    let own = own.map(|report| verified(&asked, &report));
    let holds = own.as_ref().is_none_or(|own| own.holds) && results.iter().all(|result| result.holds);
    let body = json!({
        "verified": holds,
        "presentationResult": own.map(|own| own.body),
        "credentialResults": results.into_iter().map(|result| result.body).collect::<Vec<_>>(),
    });
    Ok(Verified { holds, body })
}

/// Verifies the credentials in a presentation, each alone.
async fn members(visit: &Visit, asked: &Asked, presentation: &Value) -> Result<Vec<Verified>, ApiProblem> {
    let credentials = match &presentation["verifiableCredential"] {
        Value::Null => &[],
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    };
    if credentials.len() > MOST_CREDENTIALS {
        return Err(ApiProblem::malformed(format!(
            "more than {MOST_CREDENTIALS} credentials in a presentation"
        )));
    }
    // Domain and challenge are the presentation's; a credential was made before them.
    let questions = Questions { domain: None, challenge: None, ..asked.questions.clone() };
    let mut results = Vec::with_capacity(credentials.len());
    for credential in credentials {
        let bytes = credential.as_object().and_then(|_| bytes_of(credential)).ok_or_else(|| {
            ApiProblem::malformed("verifiableCredential: a compact credential must stand in an envelope")
        })?;
        results.push(verified(asked, &report_on(visit, bytes, questions.clone()).await?));
    }
    Ok(results)
}
