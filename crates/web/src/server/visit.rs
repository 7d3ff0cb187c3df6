//! One visit: who asks, in which language, and the ways to answer them with a page.

use super::app::{App, SignedIn};
use super::guard::{FormToken, Nonce, VisitSecret};
use super::routes::Access;
use super::{Refusal, cookie};
use crate::components::Tone;
use crate::{Frame, Notice, Page, PersonFace, TextValue, document};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts};
use axum::response::{Html, IntoResponse as _, Response};
use base64_simd::URL_SAFE_NO_PAD;
use kernel::{Action, Actor, Ctx, Denied, Fault, Lang, PersonId, Problem, ResourceKind, Role, Zone};
use std::net::SocketAddr;
use store::{Command, Store, Tx};

/// One visit. A handler takes it first; its route's [`Access`] has been enforced by then.
#[derive(Clone)]
pub struct Visit {
    /// What the request can reach.
    pub app: App,
    /// Who acts, when, in which language.
    pub ctx: Ctx,
    /// What page functions are given.
    pub page: Page,
    /// Address of the peer, for rate limits.
    pub peer: String,
    guest_key: String,
}

impl Visit {
    /// The visit that a request's head tells of.
    pub(super) async fn of(app: &App, parts: &Parts) -> Result<Self, Fault> {
        let signed_in = match cookie::value(&parts.headers, cookie::SESSION) {
            Some(token) => {
                app.directory().session(&app.system_ctx("session"), &cookie::key_of(token)).await?
            }
            None => None,
        };
        Ok(Self::build(app, parts, signed_in))
    }

    /// The visit of a stranger, for when the directory cannot be asked.
    pub(super) fn without_session(app: &App, parts: &Parts) -> Self {
        Self::build(app, parts, None)
    }

    fn build(app: &App, parts: &Parts, signed_in: Option<SignedIn>) -> Self {
        let lang = language_of(&parts.headers, signed_in.as_ref());
        let person = signed_in.as_ref().map(face_of);
        let actor = signed_in
            .map_or(Actor::Visitor, |who| Actor::Person { id: who.person, memberships: who.memberships });
        let ctx = app.ctx(actor, lang);
        let text = |found: Option<&String>| found.cloned().unwrap_or_default();
        let page = Page {
            lang,
            texts: app.texts().clone(),
            network: app.home().face.clone(),
            path: parts.uri.path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string),
            origin: app.public_origin().to_owned(),
            person,
            csrf: text(parts.extensions.get::<FormToken>().map(|token| &token.0)),
            nonce: text(parts.extensions.get::<Nonce>().map(|nonce| &nonce.0)),
            notice: notice_of(app, &parts.headers, lang),
            now: ctx.now,
            zone: Zone::rome(),
        };
        let secret = text(parts.extensions.get::<VisitSecret>().map(|secret| &secret.0));
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or_else(|| "local".to_owned(), |info| info.0.ip().to_string());
        Self { app: app.clone(), ctx, page, peer, guest_key: cookie::key_of(&secret) }
    }

    /// Storage.
    #[must_use]
    pub fn store(&self) -> &Store {
        self.app.store()
    }

    /// A transaction for reading.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn read(&self) -> Result<Tx, Fault> {
        self.store().read().await.map_err(|error| store::Refusable::from(error).into())
    }

    /// Runs a command as this visitor.
    ///
    /// # Errors
    /// What the command refuses.
    pub async fn run<C: Command>(&self, command: &C) -> Result<C::Output, C::Error> {
        self.store().run(&self.ctx, command).await
    }

    /// The signed-in person.
    ///
    /// # Errors
    /// [`Fault::SignInFirst`].
    pub fn person(&self) -> Result<&PersonId, Fault> {
        self.ctx.person().ok_or(Fault::SignInFirst)
    }

    /// A key under which a visitor without an account can keep something (a questionnaire). It stays
    /// the same when they sign up in the same browser.
    #[must_use]
    pub fn guest_key(&self) -> &str {
        &self.guest_key
    }

    /// Answers with a page.
    #[must_use]
    pub fn show(&self, frame: Frame) -> Response {
        self.show_with(StatusCode::OK, frame)
    }

    /// Shows a form again, with what is wrong with it.
    #[must_use]
    pub fn show_again(&self, frame: Frame) -> Response {
        self.show_with(StatusCode::UNPROCESSABLE_ENTITY, frame)
    }

    /// Answers with a page and a status.
    #[must_use]
    pub fn show_with(&self, status: StatusCode, frame: Frame) -> Response {
        let mut response = (status, Html(document(&self.page, frame).into_string())).into_response();
        if self.page.notice.is_some() {
            self.add_cookie(&mut response, cookie::NOTICE, "", 0);
        }
        response
    }

    /// Leads on to another page of ours (303).
    #[must_use]
    pub fn go(&self, path: &str) -> Response {
        let location = HeaderValue::from_str(local_path(path)).unwrap_or(HeaderValue::from_static("/"));
        (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
    }

    /// Leads on to another page, which says that something was done.
    #[must_use]
    pub fn go_with(&self, path: &str, done: &Problem) -> Response {
        let mut response = self.go(path);
        let pairs: Vec<_> = done.arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let text = serde_json::json!({ "key": done.key, "arguments": pairs }).to_string();
        self.add_cookie(&mut response, cookie::NOTICE, &URL_SAFE_NO_PAD.encode_to_string(text), 60);
        response
    }

    /// Leads on, signed in: the token was made by the command that began the session.
    #[must_use]
    pub fn go_signed_in(&self, path: &str, token: &str) -> Response {
        let mut response = self.go(path);
        self.add_cookie(&mut response, cookie::SESSION, token, cookie::MONTH);
        response
    }

    /// Leads on, signed out.
    #[must_use]
    pub fn go_signed_out(&self, path: &str) -> Response {
        let mut response = self.go(path);
        self.add_cookie(&mut response, cookie::SESSION, "", 0);
        response
    }

    /// Leads on, in another language from now on.
    #[must_use]
    pub fn go_in_language(&self, path: &str, lang: Lang) -> Response {
        let mut response = self.go(path);
        self.add_cookie(&mut response, cookie::LANGUAGE, lang.tag(), 12 * cookie::MONTH);
        response
    }

    /// Leads to the sign-in page, which leads back here.
    pub(super) fn to_sign_in(&self) -> Response {
        self.go(&format!("/session/new?back={}", crate::shell::query_escaped(&self.page.path)))
    }

    /// The key of this visitor's session, to end it.
    #[must_use]
    pub fn session_key(headers: &HeaderMap) -> Option<String> {
        cookie::value(headers, cookie::SESSION).map(cookie::key_of)
    }

    /// Answers with a file. Only types that a browser shows safely are shown in place.
    #[must_use]
    pub fn file(&self, bytes: impl Into<axum::body::Body>, media_type: &str, name: &str) -> Response {
        let inline = matches!(media_type, "image/png" | "image/jpeg" | "image/webp" | "application/pdf");
        let how = if inline { "inline" } else { "attachment" };
        let safe: String = name
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' })
            .collect();
        let mut response = Response::new(bytes.into());
        let headers = response.headers_mut();
        let disposition =
            format!("{how}; filename=\"{safe}\"; filename*=UTF-8''{}", crate::shell::query_escaped(name));
        for (header, value) in
            [(header::CONTENT_TYPE, media_type), (header::CONTENT_DISPOSITION, &disposition)]
        {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(header, value);
            }
        }
        response
    }

    /// Whether the visitor asked for JSON (or JSON-LD) rather than for a page.
    #[must_use]
    pub fn wants_json(headers: &HeaderMap) -> bool {
        wants_json(headers)
    }

    fn add_cookie(&self, response: &mut Response, name: &str, value: &str, seconds: i64) {
        if let Some(line) = cookie::set(&self.app, name, value, seconds) {
            response.headers_mut().append(header::SET_COOKIE, line);
        }
    }

    fn enforce(&self, access: Access) -> Result<(), Fault> {
        let kind = ResourceKind::Network;
        match access {
            Access::Public => Ok(()),
            Access::SignedIn => self.person().map(|_| ()),
            Access::Role(role) => {
                self.person()?;
                let denied = Denied { action: Action::See, kind, visible: true };
                if self.ctx.is_a(role) { Ok(()) } else { Err(denied.into()) }
            }
        }
    }
}

impl FromRequestParts<App> for Visit {
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Refusal> {
        let visit = Visit::of(app, parts).await?;
        match parts.extensions.get::<Access>() {
            Some(access) => visit.enforce(*access)?,
            None => return Err(Fault::Internal("a route without access".to_owned()).into()),
        }
        Ok(visit)
    }
}

/// A page of this site, whatever was asked for: `//host` and `https://host` are not.
fn local_path(path: &str) -> &str {
    let local = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']);
    if local { path } else { "/" }
}

fn face_of(who: &SignedIn) -> PersonFace {
    let mut roles: Vec<Role> = who.memberships.iter().map(|held| held.role).collect();
    roles.sort_unstable();
    roles.dedup();
    PersonFace { name: who.name.clone(), roles, email_verified: who.email_verified }
}

/// The language: chosen on this browser, else the person's, else the browser's wish, else Italian.
fn language_of(headers: &HeaderMap, who: Option<&SignedIn>) -> Lang {
    let chosen = cookie::value(headers, cookie::LANGUAGE).and_then(|tag| Lang::parse(tag).ok());
    chosen.or_else(|| who.map(|who| who.lang)).unwrap_or_else(|| {
        let wish = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        wish.map_or(Lang::It, crate::i18n::negotiate)
    })
}

fn notice_of(app: &App, headers: &HeaderMap, lang: Lang) -> Option<Notice> {
    let decoded = URL_SAFE_NO_PAD.decode_to_vec(cookie::value(headers, cookie::NOTICE)?).ok()?;
    let said: serde_json::Value = serde_json::from_slice(&decoded).ok()?;
    let key = said.get("key")?.as_str()?;
    let pairs: Vec<(String, String)> = serde_json::from_value(said.get("arguments")?.clone()).ok()?;
    // Whole numbers choose plural forms, as in `Page::problem`.
    let value =
        |text: &String| text.parse::<i64>().map_or_else(|_| TextValue::Text(text.clone()), TextValue::Number);
    let arguments: Vec<_> = pairs.iter().map(|(name, text)| (name.as_str(), value(text))).collect();
    app.texts().has(key).then(|| Notice { tone: Tone::Success, text: app.texts().get(lang, key, &arguments) })
}

pub(super) fn wants_json(headers: &HeaderMap) -> bool {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = |kind: &str| accept.find(kind).unwrap_or(usize::MAX);
    let json = first("application/json").min(first("+json"));
    json < first("text/html")
}
