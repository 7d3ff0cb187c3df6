//! Profiles of SD-JWT VC as data: which claim carries which fact, which may be hidden, and what wallets call it.

use crate::edc::Texts;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// A fact that a claim can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    /// The awarding body's name.
    IssuerName,
    /// Its country, two letters.
    Country,
    /// The learner's given name.
    GivenName,
    /// The learner's family name.
    FamilyName,
    /// The learner's date of birth.
    BirthDate,
    /// The title.
    Title,
    /// The description.
    Description,
    /// The learning outcomes, as texts.
    Outcomes,
    /// The ESCO skills, as URIs.
    Skills,
    /// The workload.
    Workload,
    /// ECTS points.
    Ects,
    /// The EQF level.
    Level,
    /// The result.
    Grade,
    /// The type of assessment.
    AssessmentType,
    /// The form of participation.
    Participation,
    /// The quality assurance.
    Quality,
    /// What is needed to begin.
    Prerequisites,
    /// The language.
    Language,
    /// The date of issue, `YYYY-MM-DD`.
    IssueDate,
    /// The last day, `YYYY-MM-DD`.
    ExpiryDate,
}

/// One claim of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileClaim {
    /// Its name.
    pub claim: String,
    /// The fact it carries.
    pub fact: Fact,
    /// Whether a holder may hide it.
    #[serde(default)]
    pub hideable: bool,
    /// What wallets call it.
    #[serde(default)]
    pub label: Texts,
}

/// A profile of SD-JWT VC.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SdProfile {
    /// The credential type.
    pub vct: String,
    /// What wallets call it.
    #[serde(default)]
    pub name: Texts,
    /// The claims, in the order of a page.
    pub claims: Vec<ProfileClaim>,
}

/// The learning credential of the European wallet.
pub static EUDI_LEARNING: LazyLock<SdProfile> =
    LazyLock::new(|| built_in(include_str!("profiles/eudi-learning.json")));

/// A microcredential with the eleven elements of Annex I, skills as URIs.
pub static MICROCREDENTIAL: LazyLock<SdProfile> =
    LazyLock::new(|| built_in(include_str!("profiles/microcredential.json")));

/// A test reads both files; here they cannot fail any more.
fn built_in(text: &str) -> SdProfile {
    let empty = SdProfile { vct: String::new(), name: Texts::new(), claims: Vec::new() };
    SdProfile::from_json(text).unwrap_or(empty)
}

impl SdProfile {
    /// Reads a profile, such as those in `profiles/`.
    ///
    /// # Errors
    /// When the text is no profile: a member is missing, unknown, or a fact is.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The Type Metadata of the profile, to be published where its `vct` leads (SD-JWT VC §6): names, claims, what may be
    /// hidden.
    #[must_use]
    pub fn type_metadata(&self) -> Value {
        let display = |texts: &Texts, member: &str| -> Value {
            texts.iter().map(|(language, text)| json!({"locale": language, member: text})).collect()
        };
        let claim = |claim: &ProfileClaim| {
            json!({
                "path": [claim.claim],
                "display": display(&claim.label, "label"),
                "sd": if claim.hideable { "allowed" } else { "never" },
            })
        };
        json!({
            "vct": self.vct,
            "name": self.name.get("en").or_else(|| self.name.values().next()),
            "display": display(&self.name, "name"),
            "claims": self.claims.iter().map(claim).collect::<Vec<_>>(),
        })
    }

    /// The value of `vct#integrity` for that metadata (SD-JWT VC §7): SHA-256 of its text.
    #[must_use]
    pub fn integrity(&self) -> String {
        use sha2::{Digest, Sha256};
        let digest = Sha256::digest(self.type_metadata().to_string());
        format!("sha256-{}", base64_simd::STANDARD.encode_to_string(digest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_are_profiles_and_say_what_may_be_hidden() {
        for text in
            [include_str!("profiles/eudi-learning.json"), include_str!("profiles/microcredential.json")]
        {
            let profile = SdProfile::from_json(text).unwrap();
            let metadata = profile.type_metadata();
            assert_eq!(metadata["vct"], profile.vct.as_str());
            assert_eq!(metadata["claims"].as_array().unwrap().len(), profile.claims.len());
            assert_eq!(metadata["claims"][0]["sd"], "never");
            assert_eq!(metadata["display"].as_array().unwrap().len(), 6);
            assert!(profile.claims.iter().all(|claim| claim.label.contains_key("it")));
            assert!(profile.integrity().starts_with("sha256-"));
        }
    }

    #[test]
    fn what_is_no_profile_is_refused_by_name() {
        let refusal = |text: &str| SdProfile::from_json(text).unwrap_err().to_string();
        assert!(refusal(r#"{"vct":"a"}"#).contains("claims"));
        assert!(refusal(r#"{"vct":"a","claims":[{"claim":"x","fact":"shoe-size"}]}"#).contains("shoe-size"));
        assert!(refusal(r#"{"vct":"a","claims":[],"colour":1}"#).contains("colour"));
    }
}
