//! Whether a JSON object is a credential at all (VC Data Model 2.0 §4, Open Badges 3.0 B.1).

use super::{CheckName, Report, parse_date_time_stamp};
use crate::jsonld::contexts::{CREDENTIALS_V1, CREDENTIALS_V2};
use crate::jsonld::is_absolute;
use serde_json::Value;

/// Which data model a credential follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DataModel {
    V2,
    /// Read with a warning, never issued.
    V1,
}

/// Notes the `format` check; `None` when it failed.
pub(super) fn check(credential: &Value, report: &mut Report) -> Option<DataModel> {
    match find_problem(credential) {
        Ok(model) => {
            report.pass(CheckName::Format, "format.credential", "It is a verifiable credential.");
            if model == DataModel::V1 {
                report.warn("format.version_1", "It follows the older data model 1.1.");
            }
            Some(model)
        }
        Err(problem) => {
            report.fail(
                CheckName::Format,
                "format.malformed",
                format!("It is not a proper credential: {problem}."),
            );
            None
        }
    }
}

/// Whether a document that is not signed yet can become a credential of the data model 2.0 (older ones are read, never
/// issued), or a presentation.
///
/// # Errors
/// What is wrong, naming the member: what the `format` check would say once it is signed.
pub fn well_formed(document: &Value) -> Result<(), String> {
    if one_or_many(&document["@context"]).first().is_some_and(|first| first == CREDENTIALS_V1) {
        return Err(format!(
            "the data model 1.1 is read, not issued: the first context must be {CREDENTIALS_V2}"
        ));
    }
    find_problem(document).map(drop)
}

fn find_problem(credential: &Value) -> Result<DataModel, String> {
    let contexts = one_or_many(&credential["@context"]);
    let model = match contexts.first().and_then(|first| first.as_str()) {
        Some(CREDENTIALS_V2) => DataModel::V2,
        Some(CREDENTIALS_V1) => DataModel::V1,
        _ => return Err(String::from("the first context is not that of verifiable credentials")),
    };
    let types = one_or_many(&credential["type"]);
    let known = ["VerifiableCredential", "VerifiablePresentation"];
    if !types.iter().any(|kind| known.iter().any(|name| kind == name)) {
        return Err(String::from("its type is not VerifiableCredential"));
    }
    optional_url(&credential["id"], "id")?;
    if types.iter().any(|kind| kind == "VerifiablePresentation") {
        return Ok(model);
    }
    let issuer = credential["issuer"].as_str().or(credential["issuer"]["id"].as_str());
    if !issuer.is_some_and(is_absolute) {
        return Err(String::from("the issuer has no URL"));
    }
    let subjects = one_or_many(&credential["credentialSubject"]);
    if subjects.is_empty()
        || !subjects.iter().all(|subject| subject.as_object().is_some_and(|members| !members.is_empty()))
    {
        return Err(String::from("nothing is said of a subject"));
    }
    for subject in subjects {
        optional_url(&subject["id"], "credentialSubject.id")?;
    }
    dates(credential, model)?;
    references(credential)?;
    Ok(model)
}

fn one_or_many(value: &Value) -> &[Value] {
    match value {
        Value::Array(all) => all,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

fn optional_url(value: &Value, name: &str) -> Result<(), String> {
    match value {
        Value::Null => Ok(()),
        Value::String(text) if is_absolute(text) && !text.starts_with("_:") => Ok(()),
        _ => Err(format!("{name} is not a URL")),
    }
}

fn dates(credential: &Value, model: DataModel) -> Result<(), String> {
    let names =
        if model == DataModel::V2 { ["validFrom", "validUntil"] } else { ["issuanceDate", "expirationDate"] };
    let mut moments = [None, None];
    for (name, moment) in names.iter().zip(&mut moments) {
        match &credential[name] {
            Value::Null => {}
            Value::String(text) => {
                *moment = Some(
                    parse_date_time_stamp(text).ok_or_else(|| format!("{name} is no moment with a zone"))?,
                );
            }
            _ => return Err(format!("{name} is no text")),
        }
    }
    match moments {
        [Some(from), Some(until)] if from > until => Err(String::from("it ends before it begins")),
        [None, _] if model == DataModel::V1 => Err(String::from("it has no issuanceDate")),
        _ => Ok(()),
    }
}

/// Members that must have a type, and those that must have a URL (§4.10, §4.11, §5).
fn references(credential: &Value) -> Result<(), String> {
    for (name, needs_id) in [
        ("credentialStatus", false),
        ("credentialSchema", true),
        ("refreshService", false),
        ("termsOfUse", false),
        ("evidence", false),
        ("relatedResource", true),
    ] {
        for one in one_or_many(&credential[name]) {
            if name != "relatedResource" && one_or_many(&one["type"]).is_empty() {
                return Err(format!("{name} has no type"));
            }
            if needs_id && !one["id"].as_str().is_some_and(is_absolute) {
                return Err(format!("{name} has no URL"));
            }
        }
    }
    related_resources(one_or_many(&credential["relatedResource"]))
}

/// Each resource once, and pinned by a digest (§5.3).
fn related_resources(resources: &[Value]) -> Result<(), String> {
    for (place, resource) in resources.iter().enumerate() {
        if resources[..place].iter().any(|other| other["id"] == resource["id"]) {
            return Err(String::from("relatedResource names a resource twice"));
        }
        if resource["digestSRI"].as_str().or(resource["digestMultibase"].as_str()).is_none() {
            return Err(String::from("relatedResource has no digest"));
        }
    }
    Ok(())
}
