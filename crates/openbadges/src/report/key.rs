//! From the URL of a key to the key: through the controller document, never from the URL's fragment.

use super::{FetchProblem, Resolver};
use crate::keys::{
    ControllerDocument, ControllerProblem, KeyError, Purpose, VerificationMethod, did_jwk_document,
    did_key_document, did_web_url,
};
use serde_json::Value;

/// Why there is no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyProblem {
    /// The document is out of reach: nothing can be said.
    #[error("the issuer's key document at {0} could not be read: {1}")]
    Fetch(String, FetchProblem),
    /// The document is no JSON.
    #[error("the issuer's key document at {0} is not usable: {1}")]
    Unreadable(String, String),
    /// The document does not list the key.
    #[error(transparent)]
    Controller(#[from] ControllerProblem),
    /// The identifier holds no key known here.
    #[error("the key identifier cannot be used: {0}")]
    Key(#[from] KeyError),
    /// It was brought along, and nothing vouches for it.
    #[error("only what came with the credential says that {0} is a key of its issuer's")]
    Unvouched(String),
    /// An identifier of a kind that is not resolved here.
    #[error("keys of the kind {0} are not known here")]
    UnknownMethod(String),
}

impl KeyProblem {
    /// Whether it says nothing about the credential.
    #[must_use]
    pub fn is_out_of_reach(&self) -> bool {
        matches!(self, Self::Fetch(_, problem) if *problem != FetchProblem::Gone && *problem != FetchProblem::NotFound)
            || matches!(self, Self::UnknownMethod(_) | Self::Unvouched(_))
    }
}

/// The method of a URL, listed by its controller under the purpose.
///
/// # Errors
/// See [`KeyProblem`].
pub fn resolve_method(
    url: &str,
    purpose: Purpose,
    resolver: &dyn Resolver,
) -> Result<VerificationMethod, KeyProblem> {
    let controller = url.split('#').next().unwrap_or(url);
    if let Some(multikey) = controller.strip_prefix("did:key:") {
        let document = ControllerDocument::read(did_key_document(controller)?, controller)?;
        // Without its fragment it means its only key.
        let id = if url.contains('#') { url.to_owned() } else { format!("{controller}#{multikey}") };
        return Ok(document.method_for(&id, purpose)?);
    }
    if controller.starts_with("did:jwk:") {
        let document = ControllerDocument::read(did_jwk_document(controller)?, controller)?;
        return Ok(document.method_for(url, purpose)?);
    }
    if controller.starts_with("did:web:") {
        let place =
            did_web_url(controller).ok_or_else(|| KeyProblem::UnknownMethod(controller.to_owned()))?;
        let document = ControllerDocument::read(fetch_json(&place, resolver)?, controller)?;
        return counted(document.method_for(url, purpose)?, &place, resolver);
    }
    if controller.starts_with("https://") || controller.starts_with("http://") {
        return resolve_url(url, controller, purpose, resolver);
    }
    let kind: String = controller.split(':').take(2).collect::<Vec<_>>().join(":");
    Err(KeyProblem::UnknownMethod(kind))
}

/// A key at a URL of its own names its controller, whose document must list it.
fn resolve_url(
    url: &str,
    controller: &str,
    purpose: Purpose,
    resolver: &dyn Resolver,
) -> Result<VerificationMethod, KeyProblem> {
    let document = fetch_json(controller, resolver)?;
    let named = document["controller"].as_str().filter(|named| *named != controller && document["id"] == url);
    if let Some(named) = named {
        let place = if named.starts_with("did:web:") { did_web_url(named) } else { Some(named.to_owned()) };
        let place = place.ok_or_else(|| KeyProblem::UnknownMethod(named.to_owned()))?;
        let document = ControllerDocument::read(fetch_json(&place, resolver)?, named)?;
        counted(document.method_for(url, purpose)?, &place, resolver)
    } else {
        let method = ControllerDocument::read(document, controller)?.method_for(url, purpose)?;
        counted(method, controller, resolver)
    }
}

/// A method found at an address, if what lies there may speak for it.
pub(super) fn counted(
    method: VerificationMethod,
    address: &str,
    resolver: &dyn Resolver,
) -> Result<VerificationMethod, KeyProblem> {
    if resolver.counts(address, &method) { Ok(method) } else { Err(KeyProblem::Unvouched(method.id)) }
}

fn fetch_json(url: &str, resolver: &dyn Resolver) -> Result<Value, KeyProblem> {
    let fetched = resolver.fetch(url).map_err(|problem| KeyProblem::Fetch(url.to_owned(), problem))?;
    let unreadable = |problem: String| KeyProblem::Unreadable(url.to_owned(), problem);
    let text = std::str::from_utf8(&fetched.bytes).map_err(|_| unreadable(String::from("not UTF-8")))?;
    crate::json::parse_owned(text).map_err(|problem| unreadable(problem.to_string()))
}
