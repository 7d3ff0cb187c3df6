//! The credential itself (Open Badges 3.0 B.1 `AchievementCredential`, VC Data Model 2.0 §4).

use super::{Achievement, Evidence, IdentityObject, Image, OneOrMany, Other, Profile, ResultValue, Text};
use crate::jsonld::contexts::{CREDENTIALS_V2, OPEN_BADGES_3, OPEN_BADGES_EXTENSIONS};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// An Open Badges 3.0 credential.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AchievementCredential {
    /// The contexts, in order.
    #[serde(rename = "@context")]
    pub context: Vec<Value>,
    /// A URL or `urn:uuid:`.
    pub id: String,
    /// `VerifiableCredential` and `OpenBadgeCredential` or `AchievementCredential`.
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Its title in wallets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// A short text in wallets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// Its picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// When it was awarded, if not when it was sealed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub awarded_date: Option<String>,
    /// Who seals.
    pub issuer: Profile,
    /// Since when it holds (dateTimeStamp).
    pub valid_from: String,
    /// Until when this form holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// Of whom, and what.
    pub credential_subject: AchievementSubject,
    /// Where its status can be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_status: Option<OneOrMany<CredentialStatus>>,
    /// The JSON Schemas it keeps.
    #[serde(skip_serializing_if = "OneOrMany::is_empty")]
    pub credential_schema: OneOrMany<CredentialReference>,
    /// Where a newer one can be fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_service: Option<CredentialReference>,
    /// What proves it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Endorsements of this award, each a signed credential.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endorsement: Vec<Value>,
    /// Resources with their digests.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related_resource: Vec<RelatedResource>,
    /// Members not known here, `proof` among them.
    #[serde(flatten)]
    pub other: Other,
}

/// The learner and the achievement (B.1 `AchievementSubject`).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct AchievementSubject {
    /// The learner's DID or a `urn:uuid:` of this award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `AchievementSubject`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Hashed identities.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifier: Vec<IdentityObject>,
    /// What was achieved.
    pub achievement: Achievement,
    /// Credits earned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits_earned: Option<serde_json::Number>,
    /// When it began (dateTimeStamp).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_start_date: Option<String>,
    /// When it ended (dateTimeStamp).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_end_date: Option<String>,
    /// What the learner did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<Text>,
    /// The learner's part in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// The results reached.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub result: Vec<ResultValue>,
    /// Who assessed, if not the issuer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Profile>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

/// Where the status of a credential stands (Bitstring Status List §2.1).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CredentialStatus {
    /// Its own id; never the list's URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `BitstringStatusListEntry`
    #[serde(rename = "type")]
    pub kind: String,
    /// `revocation`, `suspension`, `refresh`, `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_purpose: Option<String>,
    /// The place in the list, as decimal text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_list_index: Option<String>,
    /// The list's URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_list_credential: Option<String>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl CredentialStatus {
    /// An entry of a Bitstring Status List.
    #[must_use]
    pub fn bitstring(list: &str, index: u64, purpose: &str) -> Self {
        Self {
            id: Some(format!("{list}#{purpose}-{index}")),
            kind: String::from("BitstringStatusListEntry"),
            status_purpose: Some(purpose.to_owned()),
            status_list_index: Some(index.to_string()),
            status_list_credential: Some(list.to_owned()),
            ..Self::default()
        }
    }
}

impl CredentialStatus {
    /// An entry that says more than yes and no (§2.1 `statusSize`, `statusMessage`): one message for each value, from 0 on. Their
    /// number must be a power of two from 2 to 256; `None` otherwise.
    #[must_use]
    pub fn messages(list: &str, index: u64, messages: &[&str]) -> Option<Self> {
        let count = messages.len();
        if !(2..=256).contains(&count) || !count.is_power_of_two() {
            return None;
        }
        let mut entry = Self::bitstring(list, index, "message");
        let message = |(value, text): (usize, &&str)| json!({"id": format!("{list}#message-{value}"), "status": format!("0x{value:x}"), "message": text});
        let messages: Vec<Value> = messages.iter().enumerate().map(message).collect();
        entry.other.insert(String::from("statusSize"), json!(count.trailing_zeros()));
        entry.other.insert(String::from("statusMessage"), Value::Array(messages));
        Some(entry)
    }
}

/// Something with a URL and a type: a schema, a service.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CredentialReference {
    /// Its URL.
    pub id: String,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: String,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl CredentialReference {
    /// A 1EdTech JSON Schema.
    #[must_use]
    pub fn schema(url: &str) -> Self {
        let kind = String::from("1EdTechJsonSchemaValidator2019");
        Self { id: url.to_owned(), kind, ..Self::default() }
    }
}

/// A resource pinned by digest (VC Data Model 2.0 §5.3).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RelatedResource {
    /// Its URL.
    pub id: String,
    /// Multibase multihash.
    #[serde(rename = "digestMultibase", skip_serializing_if = "Option::is_none")]
    pub digest_multibase: Option<String>,
    /// Subresource Integrity text.
    #[serde(rename = "digestSRI", skip_serializing_if = "Option::is_none")]
    pub digest_sri: Option<String>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

/// The elements of Annex I of Council Recommendation 2022/C 243/02 that Open Badges has no words for; written as
/// extension terms of the achievement, under the context of [`crate::jsonld::contexts::annex_one`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnnexOne {
    /// Element 3: the country of the issuer, an official URI.
    pub issuing_country: Option<String>,
    /// Element 7: the notional workload, ISO 8601 (`PT6H`).
    pub workload: Option<String>,
    /// Element 8: the EQF level, an official URI.
    pub eqf_level: Option<String>,
    /// Element 9: the type of assessment, a URI.
    pub assessment_type: Option<String>,
    /// Element 10: the form of participation, a URI.
    pub participation_form: Option<String>,
    /// Element 11: the type of quality assurance, a URI.
    pub quality_assurance: Option<String>,
    /// Optional: supervision and identity verification during assessment, a URI.
    pub supervision: Option<String>,
    /// Optional: what is needed to enrol.
    pub prerequisites: Option<String>,
    /// Optional: how it can be stacked.
    pub stackability: Option<String>,
}

impl AnnexOne {
    /// The extension terms.
    #[must_use]
    pub fn terms(&self) -> Other {
        let terms = [
            ("ext:issuingCountry", &self.issuing_country),
            ("ext:workload", &self.workload),
            ("ext:eqfLevel", &self.eqf_level),
            ("ext:assessmentType", &self.assessment_type),
            ("ext:participationForm", &self.participation_form),
            ("ext:qualityAssurance", &self.quality_assurance),
            ("ext:supervision", &self.supervision),
            ("ext:prerequisites", &self.prerequisites),
            ("ext:stackability", &self.stackability),
        ];
        let given = terms.into_iter().filter_map(|(name, value)| value.as_ref().map(|value| (name, value)));
        given.map(|(name, value)| (name.to_owned(), json!(value))).collect()
    }
}

/// Something an issuer must supply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// A JSON Pointer to the place.
    pub pointer: String,
    /// What is missing.
    pub what: &'static str,
}

impl AchievementCredential {
    /// A credential with the three contexts in order and what is required.
    #[must_use]
    pub fn new(id: &str, issuer: Profile, valid_from: &str, subject: AchievementSubject) -> Self {
        let kinds = ["VerifiableCredential", "OpenBadgeCredential"];
        Self {
            context: [CREDENTIALS_V2, OPEN_BADGES_3, OPEN_BADGES_EXTENSIONS].map(|url| json!(url)).to_vec(),
            id: id.to_owned(),
            kind: kinds.map(str::to_owned).to_vec(),
            name: Some(subject.achievement.name.clone()),
            issuer,
            valid_from: valid_from.to_owned(),
            credential_subject: subject,
            ..Self::default()
        }
    }

    /// Adds the Annex I terms, and the context that defines them.
    #[must_use]
    pub fn with_annex_one(mut self, context_url: &str, annex: &AnnexOne) -> Self {
        self.context.push(json!(context_url));
        self.credential_subject.achievement.other.extend(annex.terms());
        self
    }

    /// As JSON.
    ///
    /// # Errors
    /// When a member cannot be written, which only foreign members could cause.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// What an issuer must still supply (standards checklist of Open Badges 3.0 issuers); empty when nothing.
    #[must_use]
    pub fn check(&self) -> Vec<Gap> {
        let subject = &self.credential_subject;
        let achievement = &subject.achievement;
        let has = |text: &str| !text.is_empty();
        let criteria = &achievement.criteria;
        let rules = [
            ("/id", "a URL", crate::jsonld::is_absolute(&self.id)),
            ("/issuer/id", "a URL or DID", crate::jsonld::is_absolute(&self.issuer.id)),
            ("/validFrom", "a moment with its zone", crate::report::is_date_time_stamp(&self.valid_from)),
            (
                "/validUntil",
                "a moment with its zone",
                self.valid_until.as_deref().is_none_or(crate::report::is_date_time_stamp),
            ),
            (
                "/credentialSubject",
                "an id or a hashed identifier",
                subject.id.is_some() || !subject.identifier.is_empty(),
            ),
            ("/credentialSubject/achievement/id", "a URL", crate::jsonld::is_absolute(&achievement.id)),
            ("/credentialSubject/achievement/name", "a title", has(achievement.name.best(""))),
            (
                "/credentialSubject/achievement/description",
                "a description",
                has(achievement.description.best("")),
            ),
            (
                "/credentialSubject/achievement/criteria",
                "a page or a narrative",
                criteria.id.is_some() || criteria.narrative.as_ref().is_some_and(|text| has(text.best(""))),
            ),
        ];
        let gap = |(pointer, what, ok): (&str, &'static str, bool)| {
            (!ok).then(|| Gap { pointer: pointer.to_owned(), what })
        };
        rules.into_iter().filter_map(gap).collect()
    }
}

impl AchievementSubject {
    /// A subject by id.
    #[must_use]
    pub fn new(id: Option<&str>, achievement: Achievement) -> Self {
        let kind = vec![String::from("AchievementSubject")];
        Self { id: id.map(str::to_owned), kind, achievement, ..Self::default() }
    }
}
