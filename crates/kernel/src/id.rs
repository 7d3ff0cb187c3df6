//! Ids: newtypes with a readable prefix (`enr_01J…`), refused when of another kind.

use crate::{Entropy, Timestamp};
use serde::{Deserialize, Serialize};

/// A text that is not an id of the kind asked for.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id of the form {prefix}…")]
pub struct NotAnId {
    /// The prefix that ids of this kind carry.
    pub prefix: &'static str,
}

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a prefix: three letters and a line.
const PREFIX_LENGTH: usize = 4;
/// Characters after the prefix: 48 bits of milliseconds, then 80 random bits, five bits each.
const BODY_LENGTH: usize = 26;
/// Characters of an id, all of them ASCII. They stand in the id itself: a copy asks for no memory.
const LENGTH: usize = PREFIX_LENGTH + BODY_LENGTH;

/// The text of a fresh id: `prefix`, the millisecond (so that ids sort by age), 80 random bits.
fn fresh_text(prefix: &str, now: Timestamp, entropy: &dyn Entropy) -> [u8; LENGTH] {
    let mut random = [0u8; 10];
    entropy.fill(&mut random);
    let milliseconds = u128::from(now.microseconds().max(0).unsigned_abs() / 1000);
    let mut bits = random.iter().fold(milliseconds << 80, |bits, &byte| {
        let high = bits >> 80 << 80;
        high | ((bits << 8) & ((1 << 80) - 1)) | u128::from(byte)
    });
    let mut text = [0u8; LENGTH];
    text[..PREFIX_LENGTH].copy_from_slice(prefix.as_bytes());
    for place in text[PREFIX_LENGTH..].iter_mut().rev() {
        *place = ALPHABET[(bits & 31) as usize];
        bits >>= 5;
    }
    text
}

/// The text of an id, if it is one of that prefix.
fn text_of(raw: &str, prefix: &'static str) -> Result<[u8; LENGTH], NotAnId> {
    let body = raw.strip_prefix(prefix).filter(|body| body.bytes().all(|byte| ALPHABET.contains(&byte)));
    body.and_then(|_| raw.as_bytes().try_into().ok()).ok_or(NotAnId { prefix })
}

/// The id in what somebody typed or pasted: the last part of an address, or the whole.
#[must_use]
pub fn id_in(named: &str) -> &str {
    let path = named.split(['?', '#']).next().unwrap_or_default().trim();
    path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; LENGTH]);

        const _: () = assert!($prefix.len() == PREFIX_LENGTH, "prefixes have three letters and a line");

        impl $name {
            /// What every id of this kind begins with.
            pub const PREFIX: &'static str = $prefix;

            /// A new id, made of the moment and of randomness.
            #[must_use]
            pub fn fresh(now: Timestamp, entropy: &dyn Entropy) -> Self {
                Self(fresh_text($prefix, now, entropy))
            }

            /// Reads an id.
            ///
            /// # Errors
            /// When the text is not an id of this kind.
            pub fn parse(raw: &str) -> Result<Self, NotAnId> {
                text_of(raw, $prefix).map(Self)
            }

            /// The id as stored and as shown in addresses.
            #[must_use]
            pub fn as_str(&self) -> &str { std::str::from_utf8(&self.0).unwrap_or_default() }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;
            fn try_from(raw: String) -> Result<Self, NotAnId> { Self::parse(&raw) }
        }
        impl From<$name> for String {
            fn from(id: $name) -> String { id.as_str().to_owned() }
        }
        impl std::str::FromStr for $name {
            type Err = NotAnId;
            fn from_str(raw: &str) -> Result<Self, NotAnId> { Self::parse(raw) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(self.as_str()) }
        }
        impl std::fmt::Debug for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.debug_tuple(stringify!($name)).field(&self.as_str()).finish()
            }
        }
    )*};
}

ids! {
    /// One deployment's network, e.g. a region. It is the tenant: nothing crosses it.
    NetworkId = "net_";
    /// A member organisation.
    OrganisationId = "org_";
    /// A person.
    PersonId = "per_";
    /// A verified e-mail, phone, tax code, DID or external login of a person.
    IdentifierId = "idf_";
    /// A person's role in an organisation.
    MembershipId = "mem_";
    /// A signed-in browser.
    SessionId = "ses_";
    /// A purpose agreed to, with its version.
    ConsentId = "con_";
    /// One line of the audit trail.
    AuditId = "aud_";
    /// Work to be done outside a transaction.
    JobId = "job_";
    /// Something that happened, in the outbox.
    EventId = "evt_";
    /// A stored file.
    BlobId = "blb_";
    /// A framework of concepts.
    FrameworkId = "frm_";
    /// A skill, knowledge, occupation, level or interest.
    ConceptId = "cpt_";
    /// A microcredential through all its versions.
    MicrocredentialId = "mic_";
    /// One version of a microcredential, frozen once published.
    MicrocredentialVersionId = "mcv_";
    /// What a reviewer says about one field of a version.
    ReviewCommentId = "cmt_";
    /// A learning outcome of a version.
    OutcomeId = "out_";
    /// One task of a challenge.
    ChallengeTaskId = "tsk_";
    /// One question of a quiz.
    QuizItemId = "qzi_";
    /// One attempt at a quiz.
    QuizRunId = "qzr_";
    /// One row of a rubric.
    RubricCriterionId = "cri_";
    /// One cell's level of a rubric row.
    RubricLevelId = "lvl_";
    /// An offer of two to eight hours of training.
    MicroStageId = "stg_";
    /// One run of a micro-stage.
    EditionId = "edi_";
    /// A room in which a provider holds editions.
    ClassroomId = "clr_";
    /// A learner's seat in an edition.
    EnrolmentId = "enr_";
    /// A seat that somebody passes on: whoever has the link can take it.
    SeatTransferId = "trf_";
    /// Seats that a company books for its people.
    SeatGroupId = "grp_";
    /// A company's invitation to take one of its seats.
    SeatInvitationId = "inv_";
    /// What somebody writes in the room of an edition.
    RoomMessageId = "msg_";
    /// A file or a link in the room of an edition.
    RoomMaterialId = "mat_";
    /// What whoever teaches tells everybody in an edition.
    AnnouncementId = "ann_";
    /// A search of the catalogue that somebody keeps.
    SavedSearchId = "sea_";
    /// A training that nobody offers yet.
    TrainingRequestId = "req_";
    /// A microcredential tried out in seven steps.
    PilotId = "plt_";
    /// Somebody whom a learner names to be asked what a training changed.
    ImpactWitnessId = "iwt_";
    /// A question on what a training changed, sent to somebody.
    ImpactCheckId = "ick_";
    /// Work handed in for assessment.
    SubmissionId = "sub_";
    /// One piece of evidence in a submission.
    EvidenceItemId = "evi_";
    /// A question to somebody who saw the learner work, answered by a link.
    StatementRequestId = "stq_";
    /// A wish that what somebody can do already be recognised.
    RecognitionId = "rcg_";
    /// Learners who hand in together.
    WorkGroupId = "wgr_";
    /// One assessor's judgement of a submission.
    MarkId = "mrk_";
    /// A learner's wish that other people judge again.
    AppealId = "apl_";
    /// The decision that makes a judgement count.
    ValidationId = "val_";
    /// The fact that somebody achieved something.
    AwardId = "awd_";
    /// One signed form of an award.
    CredentialId = "crd_";
    /// A file of many rows that is carried out row by row.
    BulkRunId = "blk_";
    /// A key that seals credentials.
    SigningKeyId = "key_";
    /// A key by which a program is known.
    ApiKeyId = "apk_";
    /// A list of revocation or suspension bits.
    StatusListId = "stl_";
    /// A credential in somebody's backpack.
    HoldingId = "hol_";
    /// A link by which a credential is shown.
    ShareId = "shr_";
    /// A run of the interest questionnaire.
    InterestAssessmentId = "int_";
    /// A claim that a person has a skill at a level.
    SkillClaimId = "clm_";
    /// What a person aims at.
    TargetId = "tgt_";
    /// A company's weighted set of skills.
    RoleProfileId = "rol_";
    /// A company's wish to talk to somebody it cannot name yet.
    ContactRequestId = "ctc_";
    /// One question asked of the talent index.
    TalentQueryId = "tlq_";
    /// One person shown to a company, by which alone the company can speak of them.
    TalentLookId = "tll_";
    /// A person's objection to a requirement or a level.
    DisputeId = "dsp_";
    /// Files handed in to be imported as a framework.
    FrameworkImportId = "imp_";
    /// Who may award what.
    TrustListEntryId = "tru_";
    /// A physical or online hub.
    HubId = "hub_";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SeededEntropy;

    #[test]
    fn an_id_of_another_kind_is_refused() {
        let entropy = SeededEntropy::new(1);
        let edition = EditionId::fresh(Timestamp::from_microseconds(1_000_000), &entropy);
        assert!(EditionId::parse(edition.as_str()).is_ok());
        assert_eq!(PersonId::parse(edition.as_str()), Err(NotAnId { prefix: "per_" }));
        assert!(EditionId::parse("edi_../../../../../etc/passwd").is_err());
    }

    #[test]
    fn ids_sort_by_age() {
        let entropy = SeededEntropy::new(7);
        let at = |seconds: i64| EditionId::fresh(Timestamp::from_microseconds(seconds * 1_000_000), &entropy);
        assert!(at(1) < at(2) && at(2) < at(1_700_000_000));
    }
}
