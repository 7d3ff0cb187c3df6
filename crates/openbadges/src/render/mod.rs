//! One definition, one award, one issuer: every form out of the same facts.
//!
//! | [`Form`] | what comes out | secured by |
//! |---|---|---|
//! | `ob3` | Open Badges 3.0 as JSON-LD | Data Integrity proof inside |
//! | `ob3-jwt` | the same as compact JWS | JWS (Open Badges section 8.2) |
//! | `ob2` | Open Badges 2.0, a hosted assertion with its badge class and issuer | its address, or a JWS ([`signed_badge_2`]) |
//! | `edc` | European Digital Credential | `JAdES` seal |
//! | `sd-jwt` | SD-JWT VC, by a profile that is data ([`SdProfile`]) | JWS and disclosures |
//! | `clr` | a learner record that holds the badge | Data Integrity proof on both |
//! | `capsule` | the badge with its controller document, contexts and picture | the badge's own proof |
//!
//! The facts are those of Annex I of Council Recommendation 2022/C 243/02. What a form has no place for is left
//! out of that form; nothing is invented.

mod badge;
mod european;
mod facts;
mod judge;
mod profile;
mod selective;

pub use facts::{Award, Definition, Issuer, LearnerFacts, SkillOutcome};
pub use profile::{EUDI_LEARNING, Fact, MICROCREDENTIAL, ProfileClaim, SdProfile};

use crate::capsule::{Capsule, CapsuleError, Kind, Resource, contexts_of};
use crate::clr::{Clr, ClrError};
use crate::edc::SealError;
use crate::jose::{JoseError, Profile};
use crate::jsonld::{Engine, contexts};
use crate::keys::{PublicKey, Signer};
use crate::proof::{ProofError, ProofOptions, Securing, Suite, secure};
use crate::sdjwt::SdJwtError;
use serde_json::{Map, Value, json};

/// The forms of a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Open Badges 3.0 with a proof inside.
    Ob3,
    /// Open Badges 3.0 as compact JWS.
    Ob3Jwt,
    /// Open Badges 2.0.
    Ob2,
    /// European Digital Credential.
    Edc,
    /// SD-JWT VC.
    SdJwt,
    /// Learner record.
    Clr,
    /// Capsule.
    Capsule,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 7] =
        [Self::Ob3, Self::Ob3Jwt, Self::Ob2, Self::Edc, Self::SdJwt, Self::Clr, Self::Capsule];

    /// Its name on the command line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ob3 => "ob3",
            Self::Ob3Jwt => "ob3-jwt",
            Self::Ob2 => "ob2",
            Self::Edc => "edc",
            Self::SdJwt => "sd-jwt",
            Self::Clr => "clr",
            Self::Capsule => "capsule",
        }
    }

    /// Reads its name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == name)
    }
}

/// Who signs, and how the keys are found.
pub struct Keys<'a> {
    /// The issuer's key: Ed25519, P-256 or P-384 for proofs inside; any for JWS.
    pub signer: &'a dyn Signer,
    /// Its verification method, a DID URL or URL.
    pub method: &'a str,
    /// The key of the electronic seal and its certificates in DER, its own first.
    pub seal: Option<(&'a dyn Signer, &'a [Vec<u8>])>,
    /// The learner's key, to which an SD-JWT is bound.
    pub holder: Option<&'a PublicKey>,
    /// The issuer's controller document, for the capsule.
    pub controller: Option<&'a Value>,
    /// The profile of the SD-JWT.
    pub profile: &'a SdProfile,
    /// The badge's picture as PNG.
    pub picture: &'a [u8],
}

/// Why a form could not be made.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A fact that the form demands is missing or malformed.
    #[error("the form needs {0}")]
    Missing(String),
    /// A fact that would be dropped, or signed and be nonsense.
    #[error("{fact} is {value:?}, and must be {wanted}")]
    Malformed {
        /// Which fact, as a path: `definition.ects`.
        fact: &'static str,
        /// What it is.
        value: String,
        /// What it must be.
        wanted: &'static str,
    },
    /// The proof.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// The JWS.
    #[error(transparent)]
    Jose(#[from] JoseError),
    /// The SD-JWT.
    #[error(transparent)]
    SdJwt(#[from] SdJwtError),
    /// The seal.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The record.
    #[error(transparent)]
    Clr(#[from] ClrError),
    /// The capsule.
    #[error(transparent)]
    Capsule(#[from] CapsuleError),
}

/// Makes one form. `salts` gives 128 fresh random bits per call; only SD-JWT asks for them.
///
/// # Errors
/// When a fact is malformed, the form needs a fact or a key that is not there, or a signer fails.
pub fn render(
    form: Form,
    facts: (&Definition, &Award, &Issuer),
    keys: &Keys,
    salts: &mut dyn FnMut() -> [u8; 16],
) -> Result<Vec<u8>, RenderError> {
    judge::judge(form, facts)?;
    let (definition, award, issuer) = facts;
    match form {
        Form::Ob3 => {
            secured(&badge::open_badge_3(definition, award, issuer)?, facts, keys).map(String::into_bytes)
        }
        Form::Ob3Jwt => {
            let credential = badge::open_badge_3(definition, award, issuer)?;
            Ok(crate::jose::issue_credential(&credential, keys.method, Profile::Badge, keys.signer)?
                .into_bytes())
        }
        Form::Ob2 => hosted_badge_2(facts).map(String::into_bytes),
        Form::Edc => european::sealed(facts, keys).map(String::into_bytes),
        Form::SdJwt => selective::issued(facts, keys, salts).map(String::into_bytes),
        Form::Clr => record(facts, keys).map(String::into_bytes),
        Form::Capsule => capsule(facts, keys),
    }
}

/// An assertion of Open Badges 2.0 to be hosted at the award's address, which alone vouches for it: no key is asked for.
///
/// # Errors
/// When a fact is missing or malformed.
pub fn hosted_badge_2(facts: (&Definition, &Award, &Issuer)) -> Result<String, RenderError> {
    judge::judge(Form::Ob2, facts)?;
    let verification = json!({"type": "HostedBadge"});
    Ok(badge::open_badge_2(facts, &facts.1.url, &verification)?.to_string())
}

/// A signed assertion of Open Badges 2.0 (section 5.3), a JWS by RS256. `key_url` is the address of the issuer's
/// `CryptographicKey`, which its profile must name.
///
/// # Errors
/// When a fact is missing or malformed, or the key is not RSA.
pub fn signed_badge_2(
    facts: (&Definition, &Award, &Issuer),
    key_url: &str,
    signer: &dyn Signer,
) -> Result<String, RenderError> {
    judge::judge_signed_badge_2(facts, key_url)?;
    if signer.algorithm() != crate::keys::Algorithm::Rsa {
        return Err(RenderError::Missing("an RSA key: Open Badges 2.0 are signed with RS256".to_owned()));
    }
    let verification = json!({"type": "SignedBadge", "creator": key_url});
    let assertion = badge::open_badge_2(facts, &facts.1.id, &verification)?;
    Ok(crate::jose::sign(Map::new(), assertion.to_string().as_bytes(), signer)?)
}

/// A document with a proof of the suite that fits the key.
fn secured(
    document: &Value,
    (definition, award, _): (&Definition, &Award, &Issuer),
    keys: &Keys,
) -> Result<String, RenderError> {
    use crate::keys::Algorithm;
    let suite = match keys.signer.algorithm() {
        Algorithm::Ed25519 => Suite::EddsaRdfc2022,
        Algorithm::P256 | Algorithm::P384 => Suite::EcdsaRdfc2019,
        Algorithm::Rsa => return Err(RenderError::Missing("a key that is not RSA".to_owned())),
    };
    let mut engine = Engine::new();
    if let Some(context) = &definition.annex_one_context {
        engine.register(context, &contexts::annex_one()).map_err(ProofError::from)?;
    }
    let mut securing = Securing::new(&mut engine, keys.signer);
    Ok(secure(&mut securing, &document.to_string(), &ProofOptions::new(suite, keys.method, &award.issued))?)
}

/// The badge inside a record of its own.
fn record(facts: (&Definition, &Award, &Issuer), keys: &Keys) -> Result<String, RenderError> {
    let (definition, award, issuer) = facts;
    let badge = secured(&badge::open_badge_3(definition, award, issuer)?, facts, keys)?;
    let badge: Value =
        serde_json::from_str(&badge).map_err(|error| RenderError::Missing(error.to_string()))?;
    let clr = Clr {
        id: format!("{}-clr", award.id),
        name: definition.title_in(&definition.language).to_owned(),
        issuer: badge["issuer"].clone(),
        valid_from: award.issued.clone(),
        subject: award.learner.id.clone(),
        credentials: vec![badge],
        achievements: Vec::new(),
        associations: Vec::new(),
        other: Map::new(),
    };
    secured(&clr.to_credential()?, facts, keys)
}

/// The badge with what a verifier needs when its issuer is gone; the log proof is added once it stands in a log.
fn capsule(facts: (&Definition, &Award, &Issuer), keys: &Keys) -> Result<Vec<u8>, RenderError> {
    let (definition, award, issuer) = facts;
    let document = badge::open_badge_3(definition, award, issuer)?;
    let credential = secured(&document, facts, keys)?;
    let mut resources = Vec::new();
    if let Some(controller) = keys.controller {
        resources.push(Resource {
            kind: Kind::Controller,
            url: Some(issuer.id.clone()),
            media_type: "application/did+json".to_owned(),
            bytes: controller.to_string().into_bytes(),
        });
    }
    let own = definition.annex_one_context.iter().map(|url| (url.clone(), contexts::annex_one().into()));
    let named = contexts_of(Some(&document), &resources, own.collect());
    resources.extend(named);
    if !keys.picture.is_empty() {
        let (media_type, bytes) = ("image/png".to_owned(), keys.picture.to_vec());
        resources.push(Resource {
            kind: Kind::Picture,
            url: definition.picture_url.clone(),
            media_type,
            bytes,
        });
    }
    let capsule = Capsule { credential, packed: award.issued.clone(), log_proof: None, resources };
    Ok(capsule.to_bytes()?)
}

/// An absent fact as an error.
fn demanded<T>(fact: Option<T>, what: &str) -> Result<T, RenderError> {
    fact.ok_or_else(|| RenderError::Missing(what.to_owned()))
}

/// Texts as language value objects, or as plain text when there is but one.
fn tagged(texts: &crate::edc::Texts) -> Value {
    let all: Vec<Value> = texts.iter().map(|(tag, text)| json!({"@value": text, "@language": tag})).collect();
    match all.as_slice() {
        [_] => texts.values().next().map_or(Value::Null, |text| json!(text)),
        _ => Value::Array(all),
    }
}

#[cfg(test)]
mod tests;
