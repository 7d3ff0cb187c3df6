//! Sample pages of assessors and validators.

use super::Appeal;
use super::evidence::Shown;
use super::model::{Judgement, Proposal, Verdict};
use super::pages::{self, Case, Inbox, Part};
use super::rows::inbox::InboxLine;
use crate::microcredential::VersionState;
use crate::samples::{id, stage, version};
use crate::submission::{
    SubmissionState, sample_challenge, sample_judgement, sample_portfolio, sample_with_quiz,
};
use kernel::{AppealId, EvidenceItemId, PersonId, Problem, SubmissionId};
use web::components::FormState;
use web::{Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("assessment/inbox", "full", |page| pages::inbox(page, &inbox(page), (31, 12))),
        Sample::new("assessment/inbox", "empty", |page| pages::inbox(page, &nothing(), (0, 0))),
        Sample::new("assessment/judge", "new", |page| {
            pages::judge(page, &case(page, SubmissionState::Submitted), &FormState::empty())
        }),
        Sample::new("assessment/judge", "refused", |page| {
            let case = case(page, SubmissionState::Submitted);
            let judgement = sample_judgement(0, Verdict::Pass);
            let state = pages::judgement_state(&case.challenge.content, &judgement, &page.zone);
            let refusal =
                Problem::new("learning-below-required").with("criteria", "Correttezza delle formule");
            pages::judge(page, &case, &state.refused(refusal))
        }),
        Sample::new("assessment/judge", "sent back", |page| {
            let mut case = case(page, SubmissionState::Submitted);
            case.challenge.submission.round = 2;
            pages::judge(page, &case, &FormState::empty())
        }),
        Sample::new("assessment/judge", "finished", |page| {
            let case = Case { part: Part::Looks, finished: true, ..case(page, SubmissionState::Submitted) };
            pages::judge(page, &case, &FormState::empty())
        }),
        Sample::new("assessment/judge", "too late", |page| {
            let late = Some(page.now.plus_days(-1));
            let case = Case { part: Part::Looks, due_at: late, ..case(page, SubmissionState::Submitted) };
            pages::judge(page, &case, &FormState::empty())
        }),
        Sample::new("assessment/judge", "to admit", |page| {
            let case = Case { part: Part::Admits, ..case(page, SubmissionState::Received) };
            pages::judge(page, &case, &FormState::empty().wrong("deadline", Problem::new("form-required")))
        }),
        Sample::new("assessment/judge", "again", |page| {
            let case = Case { part: Part::JudgesAgain, ..case(page, SubmissionState::Failed) };
            pages::judge(page, &case, &FormState::empty())
        }),
        Sample::new("assessment/judge", "appeal", |page| {
            let appeal = Appeal {
                id: id!(AppealId, 1),
                round: 2,
                reasons: String::from("Le formule erano giuste: il file si apriva con un altro programma."),
                filed_at: page.now,
                decided_at: None,
                outcome: None,
            };
            let case = Case { appeal: Some(appeal), ..case(page, SubmissionState::Submitted) };
            pages::judge(page, &case, &FormState::empty())
        }),
        Sample::new("assessment/judge", "quiz of a group", |page| {
            let challenge = sample_with_quiz(page, SubmissionState::Submitted);
            let case = Case { challenge, ..case(page, SubmissionState::Submitted) };
            pages::judge(page, &case, &FormState::empty())
        }),
        Sample::new("assessment/judge", "portfolio", |page| {
            let challenge = sample_portfolio(page, SubmissionState::Received);
            let case = Case { challenge, part: Part::Admits, ..case(page, SubmissionState::Received) };
            pages::judge(page, &case, &FormState::empty())
        }),
        Sample::new("assessment/judge", "moderation", |page| {
            pages::judge(page, &case(page, SubmissionState::Moderation), &FormState::empty())
        }),
        Sample::new("validation/inbox", "full", |page| {
            pages::validation(page, &inbox(page), &[version(VersionState::InReview)])
        }),
        Sample::new("validation/inbox", "empty", |page| pages::validation(page, &nothing(), &[])),
        Sample::new("validation/decide", "proposed", |page| {
            pages::validate(page, &case(page, SubmissionState::Proposed), &FormState::empty())
        }),
        Sample::new("validation/decide", "refused", |page| {
            let refused = FormState::empty().refused(Problem::new("learning-assessor-validates"));
            pages::validate(page, &case(page, SubmissionState::Proposed), &refused)
        }),
        Sample::new("validation/decide", "decided", |page| {
            pages::validate(page, &case(page, SubmissionState::Passed), &FormState::empty())
        }),
    ]
}

const fn nothing() -> Inbox {
    Inbox { lines: Vec::new(), next: None }
}

fn inbox(page: &Page) -> Inbox {
    let line = |number: u64, state: SubmissionState, purpose: &str| InboxLine {
        submission: id!(SubmissionId, number),
        title: version(VersionState::Published).content.basics.title,
        stage: stage().offer.title,
        state: state.as_str().to_owned(),
        attempt: i64::try_from(number).unwrap_or(1),
        submitted_at: page.now.plus_days(-2),
        purpose: purpose.to_owned(),
        due_at: (purpose == "panel").then(|| page.now.plus_days(12)),
    };
    let lines = vec![
        line(1, SubmissionState::Submitted, "panel"),
        line(2, SubmissionState::Moderation, "free"),
        line(3, SubmissionState::Submitted, "free"),
        line(4, SubmissionState::Received, "free"),
        line(5, SubmissionState::Sealed, "remark"),
    ];
    Inbox { lines, next: Some(String::from("/assessment?after=1_x")) }
}

fn case(page: &Page, state: SubmissionState) -> Case {
    let judgements: Vec<(String, Judgement)> = vec![
        (String::from("Chiara Riva"), sample_judgement(2, Verdict::Pass)),
        (
            String::from("Sara Brambilla"),
            sample_judgement(0, Verdict::Fail { feedback: String::from("Manca il controllo.") }),
        ),
    ];
    let proposal = Proposal {
        submission: id!(SubmissionId, 1),
        round: 1,
        judgement: sample_judgement(2, Verdict::Pass),
        assessors: vec![id!(PersonId, 4)],
        proposed_at: page.now,
        validator: None,
        note: String::from("Il secondo criterio non è motivato."),
    };
    Case {
        challenge: sample_challenge(page, state),
        learner: String::from("Giulia Bianchi"),
        proposal: Some(proposal),
        judgements,
        part: match state {
            SubmissionState::Moderation => Part::Settles,
            SubmissionState::Proposed => Part::Validates,
            _ => Part::Judges,
        },
        finished: false,
        due_at: Some(page.now.plus_days(12)),
        appeal: None,
        shown: [(id!(EvidenceItemId, 1), Shown::Document)].into(),
    }
}
