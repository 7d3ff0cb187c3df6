//! Sample pages of the challenge.

use super::model::{Origin, SubmissionState};
use super::pages::{self, Challenge};
use crate::assessment::{Appeal, AppealOutcome, CriterionMark, Judgement, Verdict};
use crate::microcredential::EvidenceRequirement;
use crate::samples::{content, evidence, id, stage, submission};
use kernel::{AppealId, EvidenceItemId, Problem, RecognitionId};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("submission/draft", "begun", |page| {
            let challenge = Challenge { evidence: Vec::new(), ..challenge(page, SubmissionState::Draft) };
            pages::draft(page, &challenge, &FormState::empty())
        }),
        Sample::new("submission/draft", "refused", |page| {
            let refusal = Problem::new("learning-submission-unanswered").with("count", "1");
            pages::draft(page, &challenge(page, SubmissionState::Draft), &FormState::empty().refused(refusal))
        }),
        Sample::new("submission/draft", "wrong file", |page| {
            let wrong =
                FormState::empty().wrong("file", Problem::new("form-file-kind").with("kinds", "pdf, png"));
            pages::draft(page, &challenge(page, SubmissionState::Draft), &wrong)
        }),
        Sample::new("submission/draft", "with a quiz", |page| {
            pages::draft(page, &challenge_with_quiz(page, SubmissionState::Draft), &FormState::empty())
        }),
        Sample::new("submission/draft", "several files", |page| {
            let wrong = FormState::empty().wrong("file_task", Problem::new("learning-which-task"));
            pages::draft(page, &challenge_with_files(page, SubmissionState::Draft), &wrong)
        }),
        Sample::new("submission/frozen", "several files", |page| {
            pages::frozen(page, &challenge_with_files(page, SubmissionState::Submitted), &FormState::empty())
        }),
        Sample::new("submission/draft", "portfolio", |page| {
            pages::draft(page, &portfolio(page, SubmissionState::Draft), &FormState::empty())
        }),
        Sample::new("submission/frozen", "of a group", |page| {
            pages::frozen(page, &challenge_with_quiz(page, SubmissionState::Submitted), &FormState::empty())
        }),
        Sample::new("submission/draft", "not attended", |page| {
            let challenge = Challenge { attended: false, ..challenge(page, SubmissionState::Draft) };
            pages::draft(page, &challenge, &FormState::empty())
        }),
        Sample::new("submission/hand in", "asked", |page| {
            let challenge = challenge(page, SubmissionState::Draft);
            pages::hand_in(page, &challenge.submission, &challenge.content.basics.title, 1, 2)
        }),
        Sample::new("submission/frozen", "received", |page| frozen(page, SubmissionState::Received)),
        Sample::new("submission/frozen", "appealed", |page| {
            let appeal = Appeal {
                id: id!(AppealId, 1),
                round: 2,
                reasons: String::from("Le formule erano giuste."),
                filed_at: page.now,
                decided_at: Some(page.now),
                outcome: Some(AppealOutcome::Rejected),
            };
            let challenge = Challenge { appeal: Some(appeal), ..challenge(page, SubmissionState::Failed) };
            pages::frozen(page, &challenge, &FormState::empty())
        }),
        Sample::new("submission/frozen", "submitted", |page| frozen(page, SubmissionState::Submitted)),
        Sample::new("submission/frozen", "moderation", |page| frozen(page, SubmissionState::Moderation)),
        Sample::new("submission/frozen", "proposed", |page| frozen(page, SubmissionState::Proposed)),
        Sample::new("submission/frozen", "to revise", |page| frozen(page, SubmissionState::ToRevise)),
        Sample::new("submission/frozen", "failed", |page| frozen(page, SubmissionState::Failed)),
        Sample::new("submission/frozen", "passed", |page| frozen(page, SubmissionState::Passed)),
        Sample::new("submission/frozen", "sealed", |page| frozen(page, SubmissionState::Sealed)),
    ]
}

/// A challenge in a state, as sample pages show it.
pub(crate) fn challenge(page: &Page, state: SubmissionState) -> Challenge {
    Challenge {
        submission: submission(page, state),
        content: content(),
        title: stage().offer.title,
        evidence: evidence(),
        judgement: None,
        attended: true,
        appeal_until: (state == SubmissionState::Failed).then(|| page.now.plus_days(30)),
        appeal: None,
        quizzes: Vec::new(),
        asked: Vec::new(),
        reasons: None,
        group: None,
        fellows: Vec::new(),
    }
}

/// The same with tasks that ask for a file each: one is handed in, and a file that nobody said for which.
fn challenge_with_files(page: &Page, state: SubmissionState) -> Challenge {
    let mut challenge = challenge(page, state);
    for task in &mut challenge.content.tasks {
        task.evidence = EvidenceRequirement::File;
    }
    let mut old = challenge.evidence[0].clone();
    old.id = id!(EvidenceItemId, 4);
    challenge.evidence.push(old);
    challenge.evidence[0].task = challenge.content.tasks.first().map(|task| task.id.clone());
    challenge
}

/// The same with a quiz among its tasks, work of a group.
pub(crate) fn challenge_with_quiz(page: &Page, state: SubmissionState) -> Challenge {
    let mut challenge = challenge(page, state);
    challenge.content.basics.group_most = Some(4);
    challenge.content.tasks.push(crate::quiz::sample_task());
    challenge.quizzes.push(crate::quiz::sample_run(page));
    if state != SubmissionState::Draft {
        challenge.fellows = crate::group::sample_fellows();
    }
    challenge
}

/// A portfolio.
pub(crate) fn portfolio(page: &Page, state: SubmissionState) -> Challenge {
    let mut challenge = challenge(page, state);
    challenge.submission.origin = Origin::Recognition(id!(RecognitionId, 1));
    challenge.title = page.t("learning-recognition-origin");
    challenge.reasons =
        Some(String::from("Da sei anni tengo la contabilità della falegnameria di famiglia."));
    challenge
}

/// A judgement, as sample pages show it.
pub(crate) fn judgement(level: usize, verdict: Verdict) -> Judgement {
    let marks = content().rubric.into_iter().map(|row| CriterionMark {
        criterion: row.id,
        level,
        comment: String::from("Il metodo è buono."),
    });
    Judgement { marks: marks.collect(), verdict: Some(verdict) }
}

fn frozen(page: &Page, state: SubmissionState) -> Frame {
    let feedback = || String::from("Rifai i conti su cinque righe scelte a caso.");
    let judgement = match state {
        SubmissionState::ToRevise => {
            Some(judgement(0, Verdict::Revise { feedback: feedback(), deadline: page.now.plus_days(7) }))
        }
        SubmissionState::Failed => Some(judgement(0, Verdict::Fail { feedback: feedback() })),
        SubmissionState::Passed | SubmissionState::Sealed => Some(judgement(2, Verdict::Pass)),
        _ => None,
    };
    pages::frozen(page, &Challenge { judgement, ..challenge(page, state) }, &FormState::empty())
}
