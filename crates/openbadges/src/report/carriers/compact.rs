//! Compact JWS: credentials and presentations (VC-JOSE-COSE, Open Badges 3.0 section 8.2), and signed badges of 2.0.

use super::{Refused, badge2, is_compact, text_of};
use crate::jose::{self, Challenge, Jws, KeyReference};
use crate::keys::{
    ControllerDocument, ControllerProblem, PublicKey, Purpose, VerificationMethod, did_jwk_document,
    did_key_document, did_web_url, public_key_of_jwk,
};
use crate::report::key::counted;
use crate::report::proofs::{check_controller, check_key_times, note_key_problem};
use crate::report::{CheckName, Examination, Form, KeyProblem, Opened, Report, Resolver, resolve_method};
use serde_json::Value;

/// A compact JWS.
pub(in crate::report) struct CompactJws;

impl Form for CompactJws {
    fn name(&self) -> &'static str {
        "jwt"
    }

    fn recognises(&self, input: &[u8]) -> bool {
        is_compact(input, false)
    }

    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, Refused> {
        let text = text_of(input).unwrap_or_default();
        let refused = |error: jose::JoseError| ("format.malformed", format!("It cannot be read: {error}."));
        let jws = Jws::parse(text).map_err(refused)?;
        let claims = jws.claims().map_err(refused)?;
        if badge2::is_assertion(&claims) {
            badge2::check_signed(text, claims, examination, report);
            return Ok(Opened::Finished);
        }
        if jws.media_type().as_deref() == Some("vp+jwt") {
            let options = examination.options;
            let challenge = options.domain.zip(options.challenge);
            let challenge = challenge.map(|(audience, nonce)| Challenge { audience, nonce });
            let opened = jose::open_presentation(text, challenge.as_ref()).map_err(refused)?;
            let holder = opened.presentation["holder"].as_str().map(str::to_owned);
            let signer = Signed {
                jws: &opened.jws,
                named: holder.as_deref(),
                purpose: Purpose::Authentication,
                made: None,
            };
            signer.check(examination, report);
            return Ok(Opened::Secured(opened.presentation));
        }
        let opened = jose::open_credential(text).map_err(refused)?;
        let issuer = &opened.credential["issuer"];
        let issuer = issuer.as_str().or(issuer["id"].as_str()).map(str::to_owned);
        let made = opened.credential["validFrom"].as_str().map(str::to_owned);
        let purpose = examination.options.purpose;
        let signer = Signed { jws: &opened.jws, named: issuer.as_deref(), purpose, made: made.as_deref() };
        signer.check(examination, report);
        Ok(Opened::Secured(opened.credential))
    }
}

/// A JWS and who is said to have signed it.
struct Signed<'a> {
    jws: &'a Jws,
    named: Option<&'a str>,
    purpose: Purpose,
    made: Option<&'a str>,
}

impl Signed<'_> {
    /// Notes proof, issuer key and controller.
    fn check(&self, examination: &mut Examination, report: &mut Report) {
        let method = match self.method(examination.resolver) {
            Ok(method) => method,
            Err(problem) => return note_key_problem(&problem, report),
        };
        check_key_times(&method, self.made, examination, report);
        check_controller(&method, self.named, examination, report);
        note_signature(self.jws, &method.key, report);
    }

    fn method(&self, resolver: &dyn Resolver) -> Result<VerificationMethod, KeyProblem> {
        let reference = self.jws.key_reference();
        let reference =
            reference.map_err(|error| KeyProblem::Unreadable("the header".to_owned(), error.to_string()))?;
        match (reference, self.named) {
            (KeyReference::Id(id), named) => method_of_id(&id, named, self.purpose, resolver),
            (KeyReference::Key(key), Some(named)) => {
                listed(named, self.purpose, resolver, &|method| method.key == *key)
            }
            (KeyReference::None, Some(named)) => listed(named, self.purpose, resolver, &|_| true),
            (KeyReference::Key(_) | KeyReference::None, None) => {
                Err(KeyProblem::UnknownMethod("a bare key of nobody".to_owned()))
            }
            (KeyReference::Certificates(_), _) => Err(KeyProblem::UnknownMethod("certificates".to_owned())),
        }
    }
}

/// Notes whether the signature holds.
pub(super) fn note_signature(jws: &Jws, key: &PublicKey, report: &mut Report) {
    match jws.verify(key) {
        Ok(()) => {
            report.pass(
                CheckName::Proof,
                "proof.genuine",
                "The signature matches: nothing was changed since.",
            );
        }
        Err(error) => {
            report.fail(CheckName::Proof, "proof.mismatch", format!("Something was changed since: {error}."));
        }
    }
}

/// The method that `kid` names: a DID URL, a URL, or a name within the issuer's document.
pub(super) fn method_of_id(
    id: &str,
    named: Option<&str>,
    purpose: Purpose,
    resolver: &dyn Resolver,
) -> Result<VerificationMethod, KeyProblem> {
    let absolute = if id.starts_with("did:") || id.starts_with("https://") || id.starts_with("http://") {
        id.to_owned()
    } else {
        format!("{}#{}", named.unwrap_or_default(), id.trim_start_matches('#'))
    };
    match resolve_method(&absolute, purpose, resolver) {
        Err(KeyProblem::Controller(problem)) => {
            // Open Badges 3.0 section 8.2.3: `kid` may be the address of a bare JWK.
            let found = bare_key(&absolute, named, resolver).ok_or(KeyProblem::Controller(problem))?;
            counted(found, without_fragment(&absolute), resolver)
        }
        other => other,
    }
}

fn without_fragment(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// A JWK at an address of the issuer's own host is the issuer's.
fn bare_key(address: &str, named: Option<&str>, resolver: &dyn Resolver) -> Option<VerificationMethod> {
    let origin = |url: &str| url.split('/').take(3).collect::<Vec<_>>().join("/");
    let named = named.filter(|named| named.starts_with("https://") && origin(named) == origin(address))?;
    let fetched = resolver.fetch(without_fragment(address)).ok()?;
    let document = crate::json::parse_owned(std::str::from_utf8(&fetched.bytes).ok()?).ok()?;
    let key = public_key_of_jwk(&document).ok()?;
    let (id, controller) = (address.to_owned(), named.to_owned());
    Some(VerificationMethod { id, controller, key, revoked: None, expires: None })
}

/// The first method in somebody's document, listed under the purpose, that fits.
pub(super) fn listed(
    who: &str,
    purpose: Purpose,
    resolver: &dyn Resolver,
    fits: &dyn Fn(&VerificationMethod) -> bool,
) -> Result<VerificationMethod, KeyProblem> {
    let first = |document| {
        let methods = ControllerDocument::read(document, who)?.methods(purpose);
        let found = methods.into_iter().find(|method| fits(method));
        found.ok_or_else(|| KeyProblem::from(ControllerProblem::NoSuchMethod(who.to_owned())))
    };
    if who.starts_with("did:key:") {
        return first(did_key_document(who)?);
    }
    if who.starts_with("did:jwk:") {
        return first(did_jwk_document(who)?);
    }
    let place = if who.starts_with("did:web:") { did_web_url(who) } else { Some(who.to_owned()) };
    let place = place
        .filter(|place| place.starts_with("http"))
        .ok_or_else(|| KeyProblem::UnknownMethod(who.to_owned()))?;
    counted(first(fetch_json(&place, resolver)?)?, &place, resolver)
}

/// Strict JSON from an address.
pub(super) fn fetch_json(url: &str, resolver: &dyn Resolver) -> Result<Value, KeyProblem> {
    let fetched = resolver.fetch(url).map_err(|problem| KeyProblem::Fetch(url.to_owned(), problem))?;
    let text = String::from_utf8(fetched.bytes)
        .map_err(|_| KeyProblem::Unreadable(url.to_owned(), "not UTF-8".to_owned()))?;
    crate::json::parse_owned(&text)
        .map_err(|problem| KeyProblem::Unreadable(url.to_owned(), problem.to_string()))
}
