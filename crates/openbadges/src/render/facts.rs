//! The facts from which every form is made.

use crate::edc::{Concept, Texts};

/// A learning outcome and the skills it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SkillOutcome {
    /// What a learner can do.
    pub title: Texts,
    /// ESCO skills: URI and label.
    pub skills: Vec<(String, Texts)>,
}

/// What can be earned: a microcredential.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Definition {
    /// Its URL.
    pub id: String,
    /// The language of teaching and of the texts, as a tag.
    pub language: String,
    /// Annex I, 2: its title.
    pub title: Texts,
    /// What it is about.
    pub description: Texts,
    /// How it is earned.
    pub criteria: Texts,
    /// Annex I, 6: the learning outcomes.
    pub outcomes: Vec<SkillOutcome>,
    /// Annex I, 7: the workload as ISO 8601 duration.
    pub workload: Option<String>,
    /// Annex I, 7: ECTS points as decimal text.
    pub ects: Option<String>,
    /// Annex I, 8: the EQF level.
    pub eqf_level: Option<u8>,
    /// Annex I, 9: the title of the assessment.
    pub assessment: Texts,
    /// Annex I, 9: its type.
    pub assessment_type: Option<Concept>,
    /// Annex I, 10: the form of participation.
    pub participation: Option<Concept>,
    /// Annex I, 11: how quality is assured.
    pub quality: Option<Texts>,
    /// Optional: supervision and identity verification.
    pub supervision: Option<Concept>,
    /// Optional: what is needed to begin.
    pub prerequisites: Option<Texts>,
    /// The address of the badge's picture.
    pub picture_url: Option<String>,
    /// The address of the extension context in which the Annex I terms are defined.
    pub annex_one_context: Option<String>,
}

/// Who earned it (Annex I, 1).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LearnerFacts {
    /// Their DID, or a `urn:uuid:` of this award.
    pub id: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Date of birth, `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    /// A mail address and the salt under which it is hashed.
    pub mail: Option<(String, String)>,
}

/// One award.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Award {
    /// Its `urn:uuid:` or URL.
    pub id: String,
    /// Where it is shown; an Open Badge 2.0 is hosted here.
    pub url: String,
    /// Annex I, 5: when it was issued, RFC 3339.
    pub issued: String,
    /// Until when it is valid.
    pub valid_until: Option<String>,
    /// Who earned it.
    pub learner: LearnerFacts,
    /// The result.
    pub grade: Texts,
    /// The status: address of the Bitstring Status List and index.
    pub status: Option<(String, u64)>,
    /// The status of the SD-JWT: address of the Token Status List and index.
    pub token_status: Option<(String, u64)>,
}

/// Who awards it (Annex I, 3 and 4).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Issuer {
    /// Its DID or URL.
    pub id: String,
    /// Its legal name.
    pub name: Texts,
    /// Its country, two letters.
    pub country: String,
    /// Its identifier as the seal's certificate has it.
    pub legal_identifier: Option<String>,
    /// Its site.
    pub homepage: Option<String>,
    /// The address of its Open Badges 2.0 profile.
    pub badge2_profile: Option<String>,
    /// Its mail address.
    pub mail: Option<String>,
}

/// A text in a language, else any.
pub(super) fn best<'t>(texts: &'t Texts, language: &str) -> &'t str {
    texts.get(language).or_else(|| texts.values().next()).map_or("", String::as_str)
}

impl Definition {
    /// The title in a language, else in any.
    #[must_use]
    pub fn title_in(&self, language: &str) -> &str {
        best(&self.title, language)
    }
}
