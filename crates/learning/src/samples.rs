//! What the sample pages show: one microcredential, its offer, an edition, and the people around it.

use crate::edition::{Edition, EditionState, Plan};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::micro_stage::{MicroStage, Mode, Offer, OfferedOutcome, Payer, StageState};
use crate::microcredential::{
    AssessmentType, Basics, ChallengeTask, Content, EvidenceRequirement, LinkedConcept, Outcome,
    ParticipationForm, QualityAssurance, RubricCriterion, RubricLevel, Said, Version, VersionState,
};
use crate::submission::{EvidenceItem, EvidenceKind, Origin, Signed, Submission, SubmissionState, Witness};
use kernel::{
    ChallengeTaskId, ConceptId, EditionId, EnrolmentId, EqfLevel, EvidenceItemId, Lang, MicroStageId,
    MicrocredentialId, MicrocredentialVersionId, Minutes, Money, OrganisationId, OutcomeId, PersonId,
    RubricCriterionId, SkillLevel, SubmissionId, Timestamp, Zone,
};
use web::Page;

/// A repeatable id: the same for the same number.
macro_rules! id {
    ($kind:ty, $number:expr) => {
        <$kind>::fresh(
            kernel::Timestamp::from_microseconds(1_795_000_000_000_000),
            &kernel::SeededEntropy::new($number),
        )
    };
}
pub(crate) use id;

pub(crate) fn content() -> Content {
    let level = |title: &str, points| RubricLevel { title: title.to_owned(), points };
    let concept = LinkedConcept {
        id: id!(ConceptId, 1),
        uri: String::from("urn:bottega:starter:spreadsheets"),
        name: String::from("usare fogli di calcolo"),
        framework: String::from("Bottega"),
    };
    Content {
        basics: basics(),
        outcomes: vec![Outcome {
            id: id!(OutcomeId, 1),
            text: String::from("Organizza in tabella dati che arrivano da fonti diverse."),
            concept: Some(concept),
            level: SkillLevel::new(4).unwrap_or_else(|_| zero()),
        }],
        tasks: vec![
            task(1, "Riordina l’elenco", "Sistema le 120 fatture in una tabella.", EvidenceRequirement::File),
            task(2, "Rispondi alla titolare", "Scrivi chi deve ancora pagare.", EvidenceRequirement::Text),
            task(
                3,
                "Fatti guardare",
                "Chiedi a chi ti segue di descrivere.",
                EvidenceRequirement::Observation,
            ),
        ],
        translations: std::collections::BTreeMap::new(),
        rubric: vec![RubricCriterion {
            id: id!(RubricCriterionId, 1),
            title: String::from("Correttezza delle formule"),
            levels: vec![
                level("Alcuni risultati sono sbagliati", 0),
                level("I risultati sono giusti", 6),
                level("Restano giusti se i dati cambiano", 10),
            ],
            required: 1,
        }],
    }
}

const fn zero() -> SkillLevel {
    match SkillLevel::new(0) {
        Ok(level) => level,
        Err(_) => unreachable!(),
    }
}

fn task(number: u64, title: &str, instructions: &str, evidence: EvidenceRequirement) -> ChallengeTask {
    ChallengeTask {
        id: id!(ChallengeTaskId, number),
        title: title.to_owned(),
        instructions: instructions.to_owned(),
        evidence,
        quiz: None,
    }
}

fn basics() -> Basics {
    Basics {
        description: String::from("Costruire un foglio di calcolo che altri possono usare."),
        criteria: String::from("Si ottiene consegnando un foglio di calcolo funzionante."),
        challenge: String::from("Una piccola impresa tiene le fatture in un elenco disordinato."),
        workload: Minutes::new(600).ok(),
        eqf_level: EqfLevel::new(3).ok(),
        assessment_type: Some(Said {
            code: AssessmentType::PracticalTask,
            words: String::from("Prova pratica con rubrica di valutazione"),
        }),
        participation_form: Some(Said { code: ParticipationForm::Blended, words: String::from("Mista") }),
        quality_assurance: Some(Said { code: QualityAssurance::Internal, words: String::from("Interna") }),
        prerequisites: String::from("Saper usare un computer."),
        ..Basics::titled("Fogli di calcolo per chi lavora in ufficio", Lang::It)
    }
}

pub(crate) fn version(state: VersionState) -> Version {
    Version {
        id: id!(MicrocredentialVersionId, 1),
        microcredential: id!(MicrocredentialId, 1),
        organisation: id!(OrganisationId, 1),
        number: 2,
        state,
        designers: vec![id!(PersonId, 1)],
        approver: None,
        review_note: String::new(),
        content: content(),
        changed_at: Timestamp::from_microseconds(1_795_000_000_000_000),
        published_at: None,
    }
}

pub(crate) fn stage() -> MicroStage {
    let content = content();
    let outcomes: Vec<OfferedOutcome> = content
        .outcomes
        .iter()
        .map(|outcome| OfferedOutcome {
            id: outcome.id.clone(),
            text: outcome.text.clone(),
            concept: outcome.concept.as_ref().map(|concept| concept.id.clone()),
            concept_uri: outcome.concept.as_ref().map(|concept| concept.uri.clone()),
            concept_name: outcome.concept.as_ref().map(|concept| concept.name.clone()),
            level: outcome.level,
        })
        .collect();
    MicroStage {
        id: id!(MicroStageId, 1),
        organisation: id!(OrganisationId, 1),
        state: StageState::Offered,
        offer: Offer {
            version: id!(MicrocredentialVersionId, 1),
            title: String::from("Fogli di calcolo: le basi che servono davvero"),
            description: String::from("Mezza giornata al computer: dati in tabella, formule, filtri."),
            lang: Lang::It,
            mode: Mode::InPerson,
            minutes: Minutes::new(240).unwrap_or(NO_TIME),
            price: Money::from_cents(2_500).unwrap_or(Money::FREE),
            payer: Payer::Voucher,
            audience: String::from("Chi lavora in ufficio."),
            outcomes: outcomes.iter().map(|outcome| outcome.id.clone()).collect(),
        },
        outcomes,
        credential: content.basics.title,
        changed_at: Timestamp::from_microseconds(1_795_000_000_000_000),
    }
}

const NO_TIME: Minutes = match Minutes::new(0) {
    Ok(none) => none,
    Err(_) => unreachable!(),
};

const SOME_DAY: Timestamp = Timestamp::from_microseconds(1_795_000_000_000_000);

/// An edition in a week, in Cremona.
pub(crate) fn edition(page: &Page, number: u64, state: EditionState, seats_taken: i64) -> Edition {
    Edition {
        id: id!(EditionId, number),
        stage: id!(MicroStageId, 1),
        organisation: id!(OrganisationId, 1),
        state,
        plan: Plan { booking_opens_at: page.now.plus_days(-10), ..plan_from(page.now.plus_days(7)) },
        seats_taken,
    }
}

/// Four hours in Cremona.
fn plan_from(starts_at: Timestamp) -> Plan {
    Plan {
        sessions: Vec::new(),
        room: None,
        seats_least: 0,
        place: String::from("Cremona"),
        venue: String::from("Informagiovani, via Palestro 11"),
        link: String::new(),
        starts_at,
        ends_at: starts_at.plus_minutes(240),
        zone: Zone::rome(),
        seats: 12,
        trainer: id!(PersonId, 2),
        booking_opens_at: starts_at.plus_days(-9),
        booking_closes_at: starts_at,
    }
}

/// The same, at a moment of the calendar.
#[cfg(test)]
pub(crate) fn plan_at(starts_at: &str) -> Plan {
    plan_from(Timestamp::parse_rfc3339(starts_at).unwrap())
}

pub(crate) fn seat(page: &Page, number: u64, state: EnrolmentState) -> Enrolment {
    let run = edition(page, 1, EditionState::Open, 4);
    Enrolment {
        state,
        waitlist_number: 3,
        accept_by: (state == EnrolmentState::Offered).then(|| page.now.plus_days(1)),
        ..Enrolment::booked(&id!(EnrolmentId, number), &run, &id!(PersonId, 3))
    }
}

pub(crate) fn submission(page: &Page, state: SubmissionState) -> Submission {
    let content = content();
    let written = content.tasks.iter().filter(|task| task.evidence == EvidenceRequirement::Text);
    let handed_in = state != SubmissionState::Draft;
    Submission {
        id: id!(SubmissionId, 1),
        origin: Origin::Seat { enrolment: id!(EnrolmentId, 1), edition: id!(EditionId, 1) },
        group: None,
        organisation: id!(OrganisationId, 1),
        learner: id!(PersonId, 3),
        version: id!(MicrocredentialVersionId, 1),
        attempt: 1,
        state,
        round: 1,
        answers: written.map(|task| (task.id.clone(), String::from("Devono pagare in tre."))).collect(),
        sha256: if handed_in { "9f".repeat(32) } else { String::new() },
        submitted_at: handed_in.then_some(page.now),
        decided_at: None,
    }
}

pub(crate) fn evidence() -> Vec<EvidenceItem> {
    vec![
        EvidenceItem {
            id: id!(EvidenceItemId, 1),
            kind: EvidenceKind::File,
            task: None,
            title: String::from("elenco.pdf"),
            blob: None,
            link: None,
            witness: None,
            sha256: "4c".repeat(32),
            size: 1_300_000,
        },
        EvidenceItem {
            id: id!(EvidenceItemId, 2),
            kind: EvidenceKind::Link,
            task: None,
            title: String::from("Il mio quaderno"),
            blob: None,
            link: Some(String::from("https://quaderni.example/1")),
            witness: None,
            sha256: "7a".repeat(32),
            size: 0,
        },
        EvidenceItem {
            id: id!(EvidenceItemId, 3),
            kind: EvidenceKind::Observation,
            task: None,
            title: String::from("Anna Neri, caporeparto"),
            blob: None,
            link: None,
            witness: Some(Witness {
                name: String::from("Anna Neri"),
                position: String::from("caporeparto"),
                words: String::from("Ha preparato il foglio da sola e ha spiegato le formule ai colleghi."),
                signed: Some(Signed { email: String::from("anna.neri@officina.example"), at: SOME_DAY }),
            }),
            sha256: "1d".repeat(32),
            size: 0,
        },
    ]
}
