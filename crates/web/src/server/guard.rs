//! Around every request: who asks, tokens, origin, security headers, and the page of a fault.

use super::answer::{code_of, status_of};
use super::app::App;
use super::routes::Routes;
use super::visit::Visit;
use super::{cookie, visit};
use crate::error_page::error_page;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, header, request};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse as _, Response};
use base64_simd::URL_SAFE_NO_PAD;
use kernel::{Fault, Problem};
use std::sync::Arc;

/// The nonce of this answer's content security policy.
#[derive(Debug, Clone)]
pub(super) struct Nonce(pub(super) String);

/// The token that forms of this visitor carry.
#[derive(Debug, Clone)]
pub(super) struct FormToken(pub(super) String);

/// The secret in the cookie of a visitor without a session.
#[derive(Debug, Clone)]
pub(super) struct VisitSecret(pub(super) String);

/// The routes behind their guard: the whole HTTP service.
pub fn guarded(app: &App, routes: Routes) -> Router {
    routes
        .into_router()
        .fallback(|| async { super::Refusal(Fault::NotFound) })
        .method_not_allowed_fallback(|| async { StatusCode::METHOD_NOT_ALLOWED })
        .layer(from_fn_with_state(app.clone(), guard))
        .with_state(app.clone())
}

async fn guard(State(app): State<App>, mut request: Request, next: Next) -> Response {
    if let Err(refusal) = same_origin(&app, request.method(), request.headers()) {
        return finish(&app, &parts_of(&mut request, &app).1, refusal.into_response()).await;
    }
    let (fresh_visit, parts) = parts_of(&mut request, &app);
    let response = next.run(request).await;
    let mut response = finish(&app, &parts, response).await;
    if let Some(secret) = fresh_visit
        && is_html(&response)
        && let Some(line) = cookie::set(&app, cookie::VISIT, &secret, cookie::MONTH)
    {
        response.headers_mut().append(header::SET_COOKIE, line);
    }
    response
}

/// Puts nonce and tokens on the request; returns the secret of a visitor who had none, and what is
/// needed to draw a page for them.
fn parts_of(request: &mut Request, app: &App) -> (Option<String>, request::Parts) {
    let ctx = app.system_ctx("guard");
    let nonce = URL_SAFE_NO_PAD.encode_to_string(&ctx.random_bytes()[..16]);
    let sent = cookie::value(request.headers(), cookie::VISIT).filter(|secret| secret.len() == 43);
    let fresh = sent.is_none().then(|| URL_SAFE_NO_PAD.encode_to_string(ctx.random_bytes()));
    let secret = sent.map(str::to_owned).or_else(|| fresh.clone()).unwrap_or_default();
    let session = cookie::value(request.headers(), cookie::SESSION);
    let token = cookie::form_token(app, session.unwrap_or(&secret));
    let extensions = request.extensions_mut();
    extensions.insert(Nonce(nonce));
    extensions.insert(FormToken(token));
    extensions.insert(VisitSecret(secret));
    (fresh, copy_of_head(request))
}

fn copy_of_head(request: &Request) -> request::Parts {
    let mut copy = Request::new(Body::empty());
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    *copy.extensions_mut() = request.extensions().clone();
    copy.into_parts().0
}

/// A request that changes something must come from our own pages, or from no page at all.
fn same_origin(app: &App, method: &Method, headers: &HeaderMap) -> Result<(), super::Refusal> {
    if matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(());
    }
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text(HeaderName::from_static("sec-fetch-site"));
    let foreign = text(header::ORIGIN).is_some_and(|origin| !is_ours(app, headers, origin));
    let crosses = site == Some("cross-site") || foreign;
    if crosses { Err(Fault::BadRequest(Problem::new("form-foreign-origin")).into()) } else { Ok(()) }
}

async fn finish(app: &App, parts: &request::Parts, response: Response) -> Response {
    let fault = response.extensions().get::<Arc<Fault>>().cloned();
    let mut response = match fault {
        Some(fault) => answer_to_fault(app, parts, &fault).await,
        None => response,
    };
    secure(app, parts, response.headers_mut());
    response
}

/// The page (or, for programs, the JSON) of a fault. Logged here, once.
async fn answer_to_fault(app: &App, parts: &request::Parts, fault: &Fault) -> Response {
    let (status, code) = (status_of(fault), code_of(fault));
    if status.is_server_error() {
        tracing::error!(%fault, code, method = %parts.method, path = parts.uri.path(), "a request failed");
    } else {
        tracing::debug!(%fault, code, path = parts.uri.path(), "a request was refused");
    }
    if visit::wants_json(&parts.headers) {
        let body = serde_json::json!({ "code": code, "message": fault.to_string() });
        return (status, axum::Json(body)).into_response();
    }
    let visit = match Visit::of(app, parts).await {
        Ok(visit) => visit,
        Err(_) => Visit::without_session(app, parts),
    };
    if matches!(fault, Fault::SignInFirst) && parts.method == Method::GET {
        return visit.to_sign_in();
    }
    let before = page_before(app, parts);
    let mut response = visit.show_with(status, error_page(&visit.page, fault, code, before.as_deref()));
    if let Fault::TooMany { seconds } = fault {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*seconds));
    }
    response
}

/// The page of ours from which a form was sent, for the way back; none when it was no form, or no page of ours.
fn page_before(app: &App, parts: &request::Parts) -> Option<String> {
    let referer = parts.headers.get(header::REFERER).filter(|_| parts.method == Method::POST)?;
    let uri = referer.to_str().ok()?.parse::<Uri>().ok()?;
    let ours = is_ours(app, &parts.headers, &format!("{}://{}", uri.scheme_str()?, uri.authority()?));
    let path = uri.path_and_query()?.as_str();
    (ours && !path.starts_with("//") && path != "/").then(|| path.to_owned())
}

/// Whether an origin is this site's.
fn is_ours(app: &App, headers: &HeaderMap, origin: &str) -> bool {
    let host = origin.parse::<Uri>().ok().and_then(|uri| uri.authority().map(ToString::to_string));
    let asked = headers.get(header::HOST).and_then(|value| value.to_str().ok());
    origin == app.public_origin() || (host.is_some() && host.as_deref() == asked)
}

fn is_html(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.starts_with("text/html"))
}

fn secure(app: &App, parts: &request::Parts, headers: &mut HeaderMap) {
    let nonce = parts.extensions.get::<Nonce>().map_or("", |nonce| nonce.0.as_str());
    let policy = format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self'; form-action 'self'; \
         base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
    );
    let fixed = [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("permissions-policy"), "camera=(self), geolocation=(), microphone=()"),
    ];
    for (name, value) in fixed {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(policy);
    }
    if app.is_secure() {
        let year = HeaderValue::from_static("max-age=31536000; includeSubDomains");
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(year);
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
}
