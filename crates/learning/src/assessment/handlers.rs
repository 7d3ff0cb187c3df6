//! Routes of assessors and validators.

use super::model::{CriterionMark, Judgement, Outcome, Verdict};
use super::pages::{self, Case, Inbox};
use super::rows::{self, After, InboxLine, PAGE};
use super::{AssessmentError, JudgeSubmission, ModerateSubmission, ValidateAssessment, ValidationDecision};
use crate::microcredential::{self, Content, VersionState};
use crate::names::{COMMENT, LEVEL};
use crate::submission::{self, Submission, SubmissionState, challenge};
use kernel::{
    Action, Fault, OrganisationId, Problem, Resource, ResourceKind, Role, SubmissionId, Timestamp, Zone,
};
use std::collections::HashMap;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Query, Routes, Visit};

/// Routes of assessors and validators.
pub(crate) fn routes() -> Routes {
    let (assessor, validator) = (Access::Role(Role::Assessor), Access::Role(Role::Validator));
    Routes::new()
        .get("/assessment", assessor, inbox)
        .get("/assessment/{submission}", assessor, judge_page)
        .post("/assessment/{submission}", assessor, judge)
        .get("/validation", validator, validation)
        .get("/validation/{submission}", validator, validate_page)
        .post("/validation/{submission}", validator, validate)
}

/// Where the page begins, from the address.
fn after_of(query: &HashMap<String, String>) -> After {
    let read = query.get("after").and_then(|text| text.split_once('_'));
    let read = read.and_then(|(at, id)| Some((at.parse().ok()?, id.to_owned())));
    read.unwrap_or((i64::MIN, String::new()))
}

/// A page of lines from several organisations, oldest first.
fn paged(mut lines: Vec<InboxLine>, address: &str) -> Inbox {
    lines.sort_by(|one, other| {
        (one.submitted_at, &one.submission).cmp(&(other.submitted_at, &other.submission))
    });
    let more = lines.len() > PAGE;
    lines.truncate(PAGE);
    let last = lines.last().filter(|_| more);
    let next =
        last.map(|last| format!("{address}?after={}_{}", last.submitted_at.microseconds(), last.submission));
    Inbox { lines, next }
}

fn organisations(visit: &Visit, role: Role) -> Vec<OrganisationId> {
    visit.ctx.organisations_as(role).cloned().collect()
}

async fn inbox(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (after, mut tx, mut lines) = (after_of(&query), visit.read().await?, Vec::new());
    for organisation in organisations(&visit, Role::Assessor) {
        let found = rows::to_assess(&mut tx, &visit.ctx, &organisation, visit.person()?, &after).await;
        lines.extend(found.map_err(Refusable::from)?);
    }
    Ok(visit.show(pages::inbox(&visit.page, &paged(lines, "/assessment"))))
}

async fn validation(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (after, mut tx) = (after_of(&query), visit.read().await?);
    let (mut lines, mut reviews) = (Vec::new(), Vec::new());
    for organisation in organisations(&visit, Role::Validator) {
        let found = rows::to_validate(&mut tx, &visit.ctx, &organisation, visit.person()?, &after).await;
        lines.extend(found.map_err(Refusable::from)?);
        let versions = microcredential::rows::of_organisation(&mut tx, &visit.ctx, &organisation).await;
        reviews.extend(versions.map_err(Refusable::from)?);
    }
    reviews.retain(|version| matches!(version.state, VersionState::InReview | VersionState::Approved));
    Ok(visit.show(pages::validation(&visit.page, &paged(lines, "/validation"), &reviews)))
}

/// A submission that was handed in, for somebody who may see marks or validations of its organisation.
async fn handed_in(tx: &mut Tx, visit: &Visit, id: &str, kind: ResourceKind) -> Result<Submission, Fault> {
    let id = SubmissionId::parse(id).map_err(|_| Fault::NotFound)?;
    let found = submission::rows::submission(tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let submission = found.filter(|found| found.state != SubmissionState::Draft).ok_or(Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &Resource::of_organisation(kind, &submission.organisation))?;
    if visit.person()? == &submission.learner {
        return Err(AssessmentError::OwnWork.into());
    }
    Ok(submission)
}

/// Everything a judge's page shows; the others' judgements only where `open`.
async fn case(
    tx: &mut Tx,
    visit: &Visit,
    submission: Submission,
    open: bool,
) -> Result<(Case, Judgement), Refusable> {
    let ctx = &visit.ctx;
    let marks = rows::marks(tx, ctx, &submission.id, submission.round).await?;
    let mine = marks.iter().find(|mark| Some(&mark.assessor) == ctx.person());
    let own = mine.map(|mark| mark.judgement.clone()).unwrap_or_default();
    let finished = mine.is_some_and(|mark| mark.finished_at.is_some());
    let mut judgements = Vec::new();
    for mark in marks.iter().filter(|mark| open && mark.finished_at.is_some()) {
        judgements.push((name_of(tx, visit, &mark.assessor).await?, mark.judgement.clone()));
    }
    let learner = name_of(tx, visit, &submission.learner).await?;
    let proposal = rows::proposal(tx, ctx, &submission.id).await?;
    let challenge = challenge(tx, visit, submission).await?;
    Ok((Case { challenge, learner, proposal, judgements, finished }, own))
}

async fn name_of(tx: &mut Tx, visit: &Visit, person: &kernel::PersonId) -> store::Result<String> {
    let known = crate::rows::person(tx, &visit.ctx, person).await?;
    Ok(known.map_or_else(|| visit.page.t("learning-erased-person"), |known| known.name))
}

async fn judge_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, &visit, &id, ResourceKind::Mark).await?;
    let open = submission.state == SubmissionState::Moderation;
    let (case, own) = case(&mut tx, &visit, submission, open).await?;
    let state = pages::judgement_state(&case.challenge.content, &own, &Zone::rome());
    Ok(visit.show(pages::judge(&visit.page, &case, &state)))
}

/// The form's fields as a judgement. While it is only saved, what is missing is fine.
fn read(fields: &mut Fields, content: &Content, finish: bool) -> Judgement {
    let mut marks = Vec::new();
    for (row, (level, comment)) in content.rubric.iter().zip(LEVEL.into_iter().zip(COMMENT)) {
        let most = i64::try_from(row.levels.len()).unwrap_or(1) - 1;
        let reached =
            if finish { fields.number(level, 0..=most) } else { fields.optional_number(level, 0..=most) };
        let comment = fields.optional(comment, 2_000);
        if let Some(reached) = reached.and_then(|reached| usize::try_from(reached).ok()) {
            marks.push(CriterionMark { criterion: row.id.clone(), level: reached, comment });
        }
    }
    let feedback = fields.optional("feedback", 4_000);
    let outcome = if finish || !fields.raw("outcome").is_empty() {
        fields.choice("outcome", Outcome::parse)
    } else {
        None
    };
    Judgement { marks, verdict: outcome.and_then(|outcome| verdict(fields, outcome, feedback, finish)) }
}

fn verdict(fields: &mut Fields, outcome: Outcome, feedback: String, finish: bool) -> Option<Verdict> {
    match outcome {
        Outcome::Pass => Some(Verdict::Pass),
        Outcome::Fail => Some(Verdict::Fail { feedback }),
        Outcome::Revise if !finish && fields.raw("deadline").is_empty() => None,
        Outcome::Revise => {
            let deadline: Timestamp = fields.date_time("deadline", &Zone::rome())?;
            Some(Verdict::Revise { feedback, deadline })
        }
    }
}

async fn judge(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, &visit, &id, ResourceKind::Mark).await?;
    let settles = submission.state == SubmissionState::Moderation;
    let (case, _) = case(&mut tx, &visit, submission, settles).await?;
    drop(tx);
    let finish = settles || fields.raw("do") == "finish";
    let judgement = read(&mut fields, &case.challenge.content, finish);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::judge(&visit.page, &case, &state)));
    }
    let submission = case.challenge.submission.id.clone();
    let outcome = if settles {
        visit.run(&ModerateSubmission { submission, judgement }).await
    } else {
        visit.run(&JudgeSubmission { submission, judgement, finish }).await
    };
    match outcome.map_err(Fault::from) {
        Ok(_) if finish => Ok(visit.go_with("/assessment", &Problem::new("learning-was-judged"))),
        Ok(_) => Ok(visit.go_with(&format!("/assessment/{id}"), &Problem::new("notice-saved"))),
        Err(Fault::Refused(problem)) => {
            Ok(visit.show_again(pages::judge(&visit.page, &case, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}

async fn validate_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, &visit, &id, ResourceKind::Validation).await?;
    let (case, _) = case(&mut tx, &visit, submission, true).await?;
    Ok(visit.show(pages::validate(&visit.page, &case, &FormState::empty())))
}

async fn validate(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, &visit, &id, ResourceKind::Validation).await?;
    let (case, _) = case(&mut tx, &visit, submission, true).await?;
    drop(tx);
    let again = |state: &FormState| pages::validate(&visit.page, &case, state);
    let Some(decision) = decision(&mut fields) else {
        return Ok(visit.show_again(again(&fields.state())));
    };
    let done = match &decision {
        ValidationDecision::Confirm => "learning-was-validated",
        ValidationDecision::SendBack { .. } => "learning-was-sent-back",
    };
    let submission = case.challenge.submission.id.clone();
    match visit.run(&ValidateAssessment { submission, decision }).await.map_err(Fault::from) {
        Ok(_) => Ok(visit.go_with("/validation", &Problem::new(done))),
        Err(Fault::Refused(problem)) => Ok(visit.show_again(again(&fields.refused(problem)))),
        Err(other) => Err(other.into()),
    }
}

/// What the form decides; none when it is wrong.
fn decision(fields: &mut Fields) -> Option<ValidationDecision> {
    let note = fields.optional("note", 2_000);
    let confirm = fields.choice("decision", |word| match word {
        "confirm" => Some(true),
        "send_back" => Some(false),
        _ => None,
    });
    if confirm == Some(false) && note.is_empty() {
        fields.note("note", Problem::new("form-required"));
    }
    match (confirm?, fields.wrong()) {
        (_, Some(_)) => None,
        (true, None) => Some(ValidationDecision::Confirm),
        (false, None) => Some(ValidationDecision::SendBack { note }),
    }
}
