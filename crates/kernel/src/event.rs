//! What has happened, as one domain tells the others through the outbox.
//!
//! The wiring of events to reactions stands in `bottega/src/wiring.rs`: that file is the loop.

use crate::{
    AwardId, BlobId, ConceptId, ContactRequestId, CredentialId, EditionId, EnrolmentId, EqfLevel, Lang,
    MicrocredentialVersionId, Minutes, OrganisationId, OutcomeId, PersonId, RoleProfileId, RubricCriterionId,
    SkillLevel, SubmissionId, Timestamp,
};
use serde::{Deserialize, Serialize};

/// What the trust list says (`governance_trust_v.what`) where an organisation may award in every field.
pub const EVERY_FIELD: &str = "all";

/// What an award will say of its outcome: text, and the concept it is tied to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessedOutcome {
    /// The outcome.
    pub id: OutcomeId,
    /// Its text, in the version's main language.
    pub text: String,
    /// The concept it is tied to.
    pub concept: Option<ConceptId>,
    /// The concept's official address (e.g. of ESCO).
    pub concept_uri: Option<String>,
    /// The concept's name, in the version's main language.
    pub concept_name: Option<String>,
    /// The framework's name (ESCO, QRSP…).
    pub framework: Option<String>,
    /// The level reached.
    pub level: SkillLevel,
}

/// How one criterion of the rubric was judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessedCriterion {
    /// The criterion.
    pub id: RubricCriterionId,
    /// Its title.
    pub title: String,
    /// The levels it has, worst first: (title, points).
    pub levels: Vec<(String, i64)>,
    /// The level reached, an index into `levels`.
    pub reached: usize,
    /// The level needed to pass, an index into `levels`.
    pub required: usize,
}

/// What a credential says of an achievement in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslatedAchievement {
    /// Which (two-letter tag).
    pub language: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// How it is earned.
    pub criteria: String,
    /// Texts of the outcomes that are translated.
    pub outcomes: Vec<(OutcomeId, String)>,
}

/// Everything a credential says of an achievement, as it stood when it was assessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssessedAchievement {
    /// The version that was assessed against.
    pub version: MicrocredentialVersionId,
    /// Title.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// Language of the texts (two-letter tag).
    pub language: String,
    /// How it is earned (Open Badges `criteria.narrative`).
    pub criteria: String,
    /// Outcomes.
    pub outcomes: Vec<AssessedOutcome>,
    /// Rubric as judged.
    pub criteria_results: Vec<AssessedCriterion>,
    /// Workload.
    pub workload: Minutes,
    /// Level of the European Qualifications Framework.
    pub eqf_level: Option<EqfLevel>,
    /// Type of assessment, in words (Annex I, element 9).
    pub assessment_type: String,
    /// Form of participation, in words (Annex I, element 10).
    pub participation_form: String,
    /// Type of quality assurance, in words (Annex I, element 11).
    pub quality_assurance: String,
    /// Colour of the badge picture, `#rrggbb`.
    pub colour: String,
    /// The provider's own picture in the place of the drawn one: a stored PNG.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<BlobId>,
    /// The same in other languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<TranslatedAchievement>,
    /// Evidence, as titles and SHA-256 in lower-case hex; nothing else leaves the submission.
    pub evidence: Vec<(String, String)>,
}

/// What is to be awarded to whom, when it was decided elsewhere than in an assessment here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwardOrder {
    /// By which it is awarded once: 64 hexadecimal digits, made of what identifies it.
    pub key: String,
    /// Which of the achievements that go with it.
    pub achievement: usize,
    /// The recipient's address, lower-case; only a salted hash of it is written into the credential.
    pub email: String,
    /// How the provider calls them; kept only while the award waits for its owner.
    pub name: String,
    /// In which language they are told.
    pub lang: Lang,
    /// Whose account the address is, if it is proved to be somebody's; else the award waits for its owner.
    pub learner: Option<PersonId>,
    /// When it was decided.
    pub decided_at: Timestamp,
}

/// A skill that a credential proves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VerifiedSkill {
    /// The concept.
    pub concept: ConceptId,
    /// At which level.
    pub level: SkillLevel,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// An organisation was admitted to the network.
    OrganisationAdmitted {
        /// Which.
        organisation: OrganisationId,
    },
    /// An organisation's membership was suspended.
    OrganisationSuspended {
        /// Which.
        organisation: OrganisationId,
    },
    /// Somebody has a seat.
    SeatConfirmed {
        /// The seat.
        enrolment: EnrolmentId,
        /// In which edition.
        edition: EditionId,
        /// Whose.
        learner: PersonId,
    },
    /// Somebody's seat was given up; others may move up.
    SeatFreed {
        /// The seat.
        enrolment: EnrolmentId,
        /// In which edition.
        edition: EditionId,
    },
    /// Work was handed in.
    SubmissionHandedIn {
        /// Which.
        submission: SubmissionId,
        /// By whom.
        learner: PersonId,
        /// To whom.
        organisation: OrganisationId,
    },
    /// A submission was sent back to the learner, or failed.
    AssessmentAnswered {
        /// Which.
        submission: SubmissionId,
        /// Whose.
        learner: PersonId,
    },
    /// An assessment was validated as passed: there is something to award.
    AssessmentValidated {
        /// Which submission.
        submission: SubmissionId,
        /// Who learned.
        learner: PersonId,
        /// Who awards.
        organisation: OrganisationId,
        /// When it was decided.
        decided_at: Timestamp,
        /// What was achieved.
        achievement: Box<AssessedAchievement>,
    },
    /// An award was sealed as a credential and lies in the learner's backpack.
    CredentialSealed {
        /// The award.
        award: AwardId,
        /// Its signed form.
        credential: CredentialId,
        /// The submission it rests on; none when it was brought in as a row of many.
        submission: Option<SubmissionId>,
        /// Who earned it.
        learner: PersonId,
        /// What it proves.
        skills: Vec<VerifiedSkill>,
    },
    /// An award was revoked: every form of it is void.
    AwardRevoked {
        /// The award.
        award: AwardId,
        /// Who had earned it.
        learner: PersonId,
    },
    /// Somebody gave or withdrew a consent.
    ConsentChanged {
        /// Who.
        person: PersonId,
        /// To what.
        purpose: String,
        /// Given, or withdrawn.
        given: bool,
    },
    /// An edition can be booked from now on.
    EditionOpened {
        /// Which.
        edition: EditionId,
    },
    /// A company showed a role to everybody.
    RoleOpened {
        /// Which.
        role: RoleProfileId,
    },
    /// A company wishes to talk to somebody.
    ContactRequested {
        /// The request.
        request: ContactRequestId,
        /// To whom.
        person: PersonId,
    },
    /// The person answered.
    ContactAnswered {
        /// The request.
        request: ContactRequestId,
        /// The company.
        organisation: OrganisationId,
        /// Yes or no.
        accepted: bool,
    },
    /// A person's data were erased.
    PersonErased {
        /// Who.
        person: PersonId,
    },
}

impl Event {
    /// The event's name, as stored beside it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Event::OrganisationAdmitted { .. } => "organisation_admitted",
            Event::OrganisationSuspended { .. } => "organisation_suspended",
            Event::SeatConfirmed { .. } => "seat_confirmed",
            Event::SeatFreed { .. } => "seat_freed",
            Event::SubmissionHandedIn { .. } => "submission_handed_in",
            Event::AssessmentAnswered { .. } => "assessment_answered",
            Event::AssessmentValidated { .. } => "assessment_validated",
            Event::CredentialSealed { .. } => "credential_sealed",
            Event::AwardRevoked { .. } => "award_revoked",
            Event::ConsentChanged { .. } => "consent_changed",
            Event::EditionOpened { .. } => "edition_opened",
            Event::RoleOpened { .. } => "role_opened",
            Event::ContactRequested { .. } => "contact_requested",
            Event::ContactAnswered { .. } => "contact_answered",
            Event::PersonErased { .. } => "person_erased",
        }
    }
}
