//! A presentation in a JWS (VC-JOSE-COSE 1.0 section 3.1.2), and credentials in envelopes.

use super::compact::{JoseError, Jws, sign};
use super::credential::{check_context, holds, refused};
use crate::keys::Signer;
use serde_json::{Map, Value, json};

/// What ties a presentation to one verifier and one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Challenge<'a> {
    /// Whom it is meant for: `aud`.
    pub audience: &'a str,
    /// The verifier's fresh word: `nonce`.
    pub nonce: &'a str,
}

/// A presentation taken out of a JWS; its signature is not checked yet.
#[derive(Debug, Clone)]
pub struct PresentationJws {
    /// The signed text.
    pub jws: Jws,
    /// The presentation.
    pub presentation: Value,
}

/// A compact credential as a member of a presentation (Verifiable Credentials 2.0 section 4.13). `media_type` is
/// `application/vc+jwt`, `application/dc+sd-jwt` …
#[must_use]
pub fn envelope(media_type: &str, compact: &str) -> Value {
    json!({
        "@context": "https://www.w3.org/ns/credentials/v2",
        "id": format!("data:{media_type},{compact}"),
        "type": "EnvelopedVerifiableCredential"
    })
}

/// The media type and the compact text of an enveloped credential; `None` when it is none.
#[must_use]
pub fn enveloped(credential: &Value) -> Option<(&str, &str)> {
    let types = credential.as_object()?;
    if !holds(types, "type", "EnvelopedVerifiableCredential") {
        return None;
    }
    credential.get("id")?.as_str()?.strip_prefix("data:")?.split_once(',')
}

/// Signs a presentation as `vp+jwt` for one verifier.
///
/// # Errors
/// When the document is not a presentation, holds a credential as bare text, or the signer fails.
pub fn issue_presentation(
    presentation: &Value,
    kid: &str,
    challenge: Option<&Challenge>,
    signer: &dyn Signer,
) -> Result<String, JoseError> {
    let mut claims = presentation.as_object().cloned().ok_or_else(|| refused("not an object"))?;
    check_presentation(&claims)?;
    if let Some(challenge) = challenge {
        claims.insert("aud".to_owned(), challenge.audience.into());
        claims.insert("nonce".to_owned(), challenge.nonce.into());
    }
    let header = json!({"typ": "vp+jwt", "cty": "vp", "kid": kid});
    let header = header.as_object().cloned().unwrap_or_default();
    sign(header, Value::Object(claims).to_string().as_bytes(), signer)
}

/// Reads a presentation in a JWS and checks everything but the signature; with a challenge, that it was made
/// for it.
///
/// # Errors
/// When it is no `vp+jwt`, no presentation, or was made for another verifier.
pub fn open_presentation(text: &str, challenge: Option<&Challenge>) -> Result<PresentationJws, JoseError> {
    let jws = Jws::parse(text)?;
    if jws.media_type().as_deref() != Some("vp+jwt") {
        return Err(JoseError::Header("it is not a presentation".to_owned()));
    }
    let mut claims = jws.claims()?;
    check_presentation(&claims)?;
    if let Some(challenge) = challenge {
        if !holds(&claims, "aud", challenge.audience) {
            return Err(refused("it was made for another verifier"));
        }
        if claims.get("nonce").and_then(Value::as_str) != Some(challenge.nonce) {
            return Err(refused("it was made for another request"));
        }
    }
    claims.retain(|name, _| !["aud", "nonce", "iss", "iat", "exp", "nbf", "jti"].contains(&name.as_str()));
    Ok(PresentationJws { jws, presentation: Value::Object(claims) })
}

fn check_presentation(claims: &Map<String, Value>) -> Result<(), JoseError> {
    if claims.contains_key("vc") || claims.contains_key("vp") {
        return Err(refused("the claims vc and vp are of version 1.1"));
    }
    check_context(claims)?;
    if !holds(claims, "type", "VerifiablePresentation") {
        return Err(refused("its type is not VerifiablePresentation"));
    }
    let bare = match claims.get("verifiableCredential") {
        Some(Value::Array(credentials)) => credentials.iter().any(|credential| !credential.is_object()),
        Some(one) => !one.is_object(),
        None => false,
    };
    if bare { Err(refused("a compact credential must stand in an envelope")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::SigningKey;

    const CHALLENGE: Challenge = Challenge { audience: "https://verifier.example", nonce: "n-1" };

    fn presentation() -> Value {
        json!({
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "type": "VerifiablePresentation",
            "holder": "did:example:learner",
            "verifiableCredential": [envelope("application/vc+jwt", "a.b.c")]
        })
    }

    #[test]
    fn made_for_one_verifier_and_one_request() {
        let key = SigningKey::ed25519(&[7; 32]).unwrap();
        let text =
            issue_presentation(&presentation(), "did:example:learner#0", Some(&CHALLENGE), &key).unwrap();
        let opened = open_presentation(&text, Some(&CHALLENGE)).unwrap();
        opened.jws.verify(key.public_key()).unwrap();
        assert_eq!(opened.presentation, presentation());
        assert_eq!(
            enveloped(&opened.presentation["verifiableCredential"][0]),
            Some(("application/vc+jwt", "a.b.c"))
        );
        for challenge in [
            Challenge { nonce: "n-2", ..CHALLENGE },
            Challenge { audience: "https://other.example", ..CHALLENGE },
        ] {
            assert!(open_presentation(&text, Some(&challenge)).is_err());
        }
    }

    #[test]
    fn bare_text_and_other_types_are_refused() {
        let key = SigningKey::ed25519(&[7; 32]).unwrap();
        let mut bare = presentation();
        bare["verifiableCredential"][0] = json!("a.b.c");
        assert!(issue_presentation(&bare, "k", None, &key).is_err());
        let text = issue_presentation(&presentation(), "k", None, &key).unwrap();
        assert!(super::super::open_credential(&text).is_err());
        assert!(open_presentation(&text, Some(&CHALLENGE)).is_err(), "no challenge in it");
    }
}
