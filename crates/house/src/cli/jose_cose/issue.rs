//! Securing a document.

use super::super::credential::keys::{key_of_json, own_method};
use super::{Feature, Verdict};
use kernel::Entropy as _;
use openbadges::cose::{self, Content};
use openbadges::jose::{self, Profile};
use openbadges::keys::KeyError;
use openbadges::sdjwt::{self, Issuance};
use serde_json::Value;
use store::SystemEntropy;

/// The secured text.
pub(super) fn issue(
    feature: Feature,
    document: &str,
    key: &Value,
    hidden: &[String],
) -> Result<String, Verdict> {
    let signer = match key_of_json(key) {
        Ok(signer) => signer,
        Err(KeyError::UnknownKind(kind)) => return Err(Verdict::Indeterminate(format!("a key of {kind}"))),
        Err(problem) => return Err(problem.into()),
    };
    let method = key["id"].as_str().map_or_else(|| own_method(&signer), str::to_owned);
    let document = openbadges::json::parse_owned(document)?;
    match feature {
        Feature::CredentialJose => Ok(jose::issue_credential(&document, &method, Profile::VcJwt, &signer)?),
        Feature::PresentationJose => Ok(jose::issue_presentation(&document, &method, None, &signer)?),
        Feature::CredentialCose | Feature::PresentationCose => {
            let content = if feature.is_presentation() { Content::Presentation } else { Content::Credential };
            let envelope = cose::issue_document(&document, content, &method, &signer)?;
            Ok(base64_simd::STANDARD_NO_PAD.encode_to_string(envelope))
        }
        Feature::CredentialSdjwt | Feature::PresentationSdjwt => {
            // What must hold of the document is what must hold of it in a JWS.
            if feature.is_presentation() {
                jose::issue_presentation(&document, &method, None, &signer)?;
            } else {
                jose::issue_credential(&document, &method, Profile::VcJwt, &signer)?;
            }
            let media_type = if feature.is_presentation() { "vp+sd-jwt" } else { "vc+sd-jwt" };
            let hidden: Vec<&str> = hidden.iter().map(String::as_str).collect();
            let issuance =
                Issuance { media_type, kid: Some(&method), hidden: &hidden, ..Issuance::default() };
            let mut salts = || {
                let mut salt = [0u8; 16];
                SystemEntropy.fill(&mut salt);
                salt
            };
            Ok(sdjwt::issue(&document, &issuance, &signer, &mut salts)?)
        }
    }
}
