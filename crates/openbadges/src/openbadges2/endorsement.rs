//! What others say of a badge, its class or its issuer (Open Badges 2.0 section 5.3): verified as assertions are.

use super::Endorsement;
use super::model::{Issuer, Verification};
use super::verify::{
    Badge, Badge2Error, Documents, check_end, check_revoked, complete_issuer, key, malformed, publishes_at,
    read, revoked_answer,
};
use crate::jose::Jws;
use serde_json::Value;

/// Where a badge names endorsements: the endorsement's URL or compact JWS, and the id of what it has to be about.
#[must_use]
pub fn endorsements(badge: &Badge) -> Vec<(String, &str)> {
    let places = [
        (&badge.assertion.other, badge.assertion.id.as_str()),
        (&badge.badge.other, &badge.badge.id),
        (&badge.issuer.other, &badge.issuer.id),
    ];
    let mut found = Vec::new();
    for (members, about) in places {
        let named = members.get("endorsement").unwrap_or(&Value::Null);
        let all = named.as_array().map_or(std::slice::from_ref(named), Vec::as_slice);
        let reference = |one: &Value| one.as_str().or(one["id"].as_str()).map(str::to_owned);
        found.extend(all.iter().filter_map(reference).map(|reference| (reference, about)));
    }
    found
}

/// Verifies an endorsement: hosted at its own URL within the places of whoever says it, or signed with a key of theirs;
/// yields it with who says it.
///
/// # Errors
/// The first check that fails.
pub fn verify_endorsement(
    reference: &str,
    about: &str,
    documents: &dyn Documents,
    now: jiff::Timestamp,
) -> Result<(Endorsement, Issuer), Badge2Error> {
    let signed = reference.starts_with("eyJ");
    let document = if signed {
        Value::Object(Jws::parse(reference)?.claims()?)
    } else {
        documents.document(reference).ok_or_else(|| Badge2Error::Missing(reference.to_owned()))?
    };
    if let Some(reason) = revoked_answer(&document) {
        return Err(Badge2Error::Revoked(reason));
    }
    let endorsement: Endorsement = read("endorsement", document)?;
    let issuer = complete_issuer(&endorsement.issuer, documents)?;
    match (&endorsement.verification, signed) {
        (Verification::HostedBadge, false) => check_hosted(&endorsement, &issuer, reference)?,
        (Verification::SignedBadge { creator }, true) => {
            let key = key(&issuer, creator.clone(), documents)?;
            Jws::parse(reference)?.verify(&key)?;
            check_revoked(&issuer, &endorsement.id, endorsement.other.get("uid"), documents)?;
        }
        _ => return Err(malformed("endorsement", &"it is verified otherwise than it stands there")),
    }
    if endorsement.claim["id"].as_str() != Some(about) {
        return Err(Badge2Error::OtherSubject(about.to_owned()));
    }
    check_end(endorsement.other.get("expires").and_then(Value::as_str), now)?;
    Ok((endorsement, issuer))
}

fn check_hosted(endorsement: &Endorsement, issuer: &Issuer, reference: &str) -> Result<(), Badge2Error> {
    if endorsement.id != reference {
        return Err(Badge2Error::OtherId(reference.to_owned()));
    }
    if publishes_at(issuer, reference) { Ok(()) } else { Err(Badge2Error::OtherOrigin(reference.to_owned())) }
}
