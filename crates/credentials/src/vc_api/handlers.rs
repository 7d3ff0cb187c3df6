//! The addresses: who asks, what for, answered in JSON.

use super::answers::{ApiProblem, with_status};
use super::commands::SetStatus;
use super::model::Instance;
use super::verify::Verified;
use super::{issue, rows, verify};
use kernel::Fault;
use openbadges::status::StatusPurpose;
use serde_json::{Value, json};
use store::Refusable;
use web::server::{
    Access, Bucket, HeaderMap, RawBody, Response, Routes, StatusCode, Visit, header, token_key,
};

/// Bytes that a request may have.
const LIMIT: usize = 4 << 20;

/// Routes of this module, for a server whose setting turns them on. They are open to whoever has an API key: every
/// handler asks for it before it reads the body.
#[must_use]
pub fn routes() -> Routes {
    let routes = Routes::new()
        .post("/credentials/issue", Access::Public, issue_any)
        .post("/credentials/status", Access::Public, set_status)
        .post("/credentials/verify", Access::Public, verify_credential)
        .post("/credentials/derive", Access::Public, derive)
        .post("/presentations/verify", Access::Public, verify_presentation);
    Instance::ALL.into_iter().fold(routes, |routes, instance| {
        let handler = move |visit, headers, body| issue_by(visit, headers, body, instance);
        routes.post(instance.path(), Access::Public, handler)
    })
}

/// The body of a request by a program that is known, as strict JSON.
async fn body_of(visit: &Visit, headers: &HeaderMap, body: RawBody) -> Result<Value, ApiProblem> {
    known_program(visit, headers).await?;
    let bytes = body.read(LIMIT).await?;
    let text = String::from_utf8(bytes).map_err(|_| ApiProblem::no_json("the body is not UTF-8"))?;
    let value = openbadges::json::parse_owned(&text)
        .map_err(|problem| ApiProblem::no_json(format!("the body is not JSON: {problem}")))?;
    if value.is_object() { Ok(value) } else { Err(ApiProblem::malformed("the body is no object")) }
}

/// Refuses whoever has no key of this network, and whoever asks too often.
async fn known_program(visit: &Visit, headers: &HeaderMap) -> Result<(), ApiProblem> {
    let sent = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = sent
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let limits = visit.app.limits();
    let Some((_, token)) = token else {
        limits.count(Bucket::Program, &format!("peer:{}", visit.peer))?;
        return Err(ApiProblem::unknown_program());
    };
    let mut tx = visit.read().await?;
    let found = rows::find_api_key(&mut tx, &visit.ctx, &token_key(token.trim())).await;
    if let Some(key) = found.map_err(Refusable::from).map_err(Fault::from)? {
        return Ok(limits.count(Bucket::Program, key.id.as_str())?);
    }
    limits.count(Bucket::Program, &format!("peer:{}", visit.peer))?;
    Err(ApiProblem::unknown_program())
}

/// What a handler answers.
type Told = Result<Response, ApiProblem>;

fn created(name: &str, document: &Value) -> Response {
    with_status(StatusCode::CREATED, "application/json", &json!({ name: document }))
}

fn told(verified: &Verified) -> Response {
    let status = if verified.holds { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    with_status(status, "application/json", &verified.body)
}

/// Issues in the usual way, or so that the holder can show parts, when pointers are given.
async fn issue_any(visit: Visit, headers: HeaderMap, body: RawBody) -> Told {
    let body = body_of(&visit, &headers, body).await?;
    let selective = !body["options"]["mandatoryPointers"].is_null();
    let instance = if selective { Instance::EcdsaSd } else { Instance::EddsaRdfc };
    Ok(created("verifiableCredential", &issue::issue(&visit, &body, instance).await?))
}

async fn issue_by(visit: Visit, headers: HeaderMap, body: RawBody, instance: Instance) -> Told {
    let body = body_of(&visit, &headers, body).await?;
    Ok(created("verifiableCredential", &issue::issue(&visit, &body, instance).await?))
}

async fn derive(visit: Visit, headers: HeaderMap, body: RawBody) -> Told {
    let body = body_of(&visit, &headers, body).await?;
    Ok(created("verifiableCredential", &issue::derived(&visit, &body).await?))
}

async fn verify_credential(visit: Visit, headers: HeaderMap, body: RawBody) -> Told {
    let body = body_of(&visit, &headers, body).await?;
    Ok(told(&verify::credential(&visit, &body).await?))
}

async fn verify_presentation(visit: Visit, headers: HeaderMap, body: RawBody) -> Told {
    let body = body_of(&visit, &headers, body).await?;
    Ok(told(&verify::presentation(&visit, &body).await?))
}

/// Revokes a credential issued with a status, or takes that back.
async fn set_status(visit: Visit, headers: HeaderMap, body: RawBody) -> Told {
    let body = body_of(&visit, &headers, body).await?;
    let credential = body["credentialId"].as_str();
    let credential = credential.ok_or_else(|| ApiProblem::malformed("credentialId: it must be a text"))?;
    let set = body["status"].as_bool();
    let set = set.ok_or_else(|| ApiProblem::malformed("status: it must be true or false"))?;
    let purpose = body["credentialStatus"]["statusPurpose"].as_str().unwrap_or("revocation");
    if purpose != StatusPurpose::Revocation.as_str() {
        return Err(ApiProblem::malformed("credentialStatus.statusPurpose: only revocation is kept"));
    }
    let command = SetStatus { credential, purpose: StatusPurpose::Revocation, set };
    let ctx = issue::as_program(&visit);
    visit.store().run(&ctx, &command).await.map_err(Fault::from)?;
    Ok(with_status(StatusCode::OK, "application/json", &json!({ "status": set })))
}
