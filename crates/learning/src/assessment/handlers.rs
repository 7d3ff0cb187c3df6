//! Routes of assessors and validators.

use super::model::{CriterionMark, Judgement, Outcome, Verdict};
use super::pages::{self, Case, Inbox, Part};
use super::panel::{self, Purpose};
use super::rows::inbox::{self as lines, After, InboxLine, PAGE};
use super::rows::{self, appeal};
use super::{
    Admission, AdmitSubmission, AssessmentError, FileAppeal, JudgeSubmission, ModerateSubmission, StepDown,
    ValidateAssessment, ValidationDecision,
};
use crate::group;
use crate::microcredential::{self, Content, VersionState};
use crate::names::{COMMENT, LEVEL};
use crate::pilot;
use crate::submission::{self, Submission, SubmissionState, challenge};
use kernel::{
    Action, AppealId, Fault, OrganisationId, Problem, Resource, ResourceKind, Role, SubmissionId, Timestamp,
    Zone,
};
use std::collections::HashMap;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, IntoResponse as _, Path, Query, Routes, StatusCode, Visit};

/// Routes of assessors and validators.
pub(crate) fn routes() -> Routes {
    let (assessor, validator) = (Access::Role(Role::Assessor), Access::Role(Role::Validator));
    Routes::new()
        .get("/assessment", assessor, inbox)
        .get("/assessment/next", assessor, next)
        .get("/assessment/{submission}", assessor, judge_page)
        .post("/assessment/{submission}", assessor, judge)
        .post("/assessment/{submission}/draft", assessor, keep)
        .post("/assessment/{submission}/admission", assessor, admit)
        .post("/assessment/{submission}/step-down", assessor, step_down)
        .post("/submissions/{submission}/appeal", Access::SignedIn, file_appeal)
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

/// A page of what an assessor has before them, and after it what nobody has yet.
async fn waiting(tx: &mut Tx, visit: &Visit, after: &After) -> Result<Vec<InboxLine>, Fault> {
    let (ctx, who) = (&visit.ctx, visit.person()?);
    let mut found = lines::own(tx, ctx, who, after).await.map_err(Refusable::from)?;
    for organisation in organisations(visit, Role::Assessor) {
        let free = lines::unassigned(tx, ctx, &organisation, who, after).await;
        found.extend(free.map_err(Refusable::from)?);
    }
    Ok(found)
}

async fn inbox(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let mut tx = visit.read().await?;
    let found = waiting(&mut tx, &visit, &after_of(&query)).await?;
    let since = visit.ctx.now.plus_days(-1);
    let counts = lines::counts(&mut tx, &visit.ctx, visit.person()?, since).await;
    let counts = counts.map_err(Refusable::from)?;
    let frame = pages::inbox(&visit.page, &paged(found, "/assessment"), counts);
    Ok(visit.show(pilot::with_way(&mut tx, &visit, frame).await?))
}

/// Leads to what comes next in the inbox, or to the inbox when nothing is left.
async fn next(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let mut tx = visit.read().await?;
    let found = waiting(&mut tx, &visit, &after_of(&query)).await?;
    let first = paged(found, "/assessment").lines.into_iter().next();
    Ok(visit
        .go(&first
            .map_or_else(|| "/assessment".to_owned(), |line| format!("/assessment/{}", line.submission))))
}

async fn validation(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (after, mut tx) = (after_of(&query), visit.read().await?);
    let (mut lines, mut reviews) = (Vec::new(), Vec::new());
    for organisation in organisations(&visit, Role::Validator) {
        let found = lines::to_validate(&mut tx, &visit.ctx, &organisation, visit.person()?, &after).await;
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
    let makers = group::makers(tx, &visit.ctx, &submission).await.map_err(Refusable::from)?;
    if makers.contains(visit.person()?) {
        return Err(AssessmentError::OwnWork.into());
    }
    Ok(submission)
}

/// What part a visitor has in a submission now; the others' judgements are open to them only to settle.
async fn part_of(tx: &mut Tx, visit: &Visit, submission: &Submission) -> Result<Part, Fault> {
    let seat = panel::may_sit(tx, &visit.ctx, submission, visit.person()?).await;
    let purpose = seat.map_err(Refusable::from)?;
    Ok(match (submission.state, purpose) {
        (SubmissionState::Received, _) => Part::Admits,
        (SubmissionState::Moderation, _) => Part::Settles,
        (SubmissionState::Submitted, Some(Purpose::Panel)) => Part::Judges,
        (state, Some(Purpose::Remark)) if state.is_decided() => Part::JudgesAgain,
        _ => Part::Looks,
    })
}

/// Everything a judge's page shows, and the visitor's own judgement so far.
async fn case(
    tx: &mut Tx,
    visit: &Visit,
    submission: Submission,
    part: Part,
) -> Result<(Case, Judgement), Fault> {
    let ctx = &visit.ctx;
    let purpose = if part == Part::JudgesAgain { Purpose::Remark } else { Purpose::Panel };
    let marks = rows::marks(tx, ctx, &submission.id, submission.round, purpose).await;
    let marks = marks.map_err(Refusable::from)?;
    let own = marks.iter().find(|mark| Some(&mark.assessor) == ctx.person());
    let finished = own.is_some_and(|mark| mark.finished_at.is_some());
    let own = match own {
        Some(mark) => mark.judgement.clone(),
        None => of_a_fellow(tx, visit, &submission).await?.unwrap_or_default(),
    };
    let open = matches!(part, Part::Settles | Part::Validates);
    let mut judgements = Vec::new();
    for mark in marks.iter().filter(|mark| open && mark.finished_at.is_some()) {
        judgements.push((
            name_of(tx, visit, &mark.assessor).await.map_err(Refusable::from)?,
            mark.judgement.clone(),
        ));
    }
    let learner = name_of(tx, visit, &submission.learner).await.map_err(Refusable::from)?;
    let proposal = rows::proposal(tx, ctx, &submission.id).await.map_err(Refusable::from)?;
    let proposal = proposal.filter(|_| part != Part::JudgesAgain);
    let appeal = appeal::appeal(tx, ctx, &submission.id).await.map_err(Refusable::from)?;
    let due_at = panel::turn_of(tx, ctx, &submission, visit.person()?).await.map_err(Refusable::from)?;
    let challenge = challenge(tx, visit, submission).await?;
    let shown = super::evidence::shown(tx, visit, &challenge.evidence).await?;
    Ok((Case { challenge, learner, proposal, judgements, part, finished, due_at, appeal, shown }, own))
}

/// What the visitor has said of the same work when it was a fellow's: each is judged for themselves, beginning from there.
async fn of_a_fellow(
    tx: &mut Tx,
    visit: &Visit,
    submission: &Submission,
) -> Result<Option<Judgement>, Fault> {
    let Some(group) = &submission.group else { return Ok(None) };
    let works = submission::rows::of_group(tx, &visit.ctx, group).await.map_err(Refusable::from)?;
    for work in works.iter().filter(|work| work.id != submission.id) {
        let marks = rows::marks(tx, &visit.ctx, &work.id, work.round, Purpose::Panel).await;
        let marks = marks.map_err(Refusable::from)?;
        let own = marks.into_iter().find(|mark| Some(&mark.assessor) == visit.ctx.person());
        if let Some(own) = own.filter(|own| own.finished_at.is_some()) {
            return Ok(Some(own.judgement));
        }
    }
    Ok(None)
}

async fn name_of(tx: &mut Tx, visit: &Visit, person: &kernel::PersonId) -> store::Result<String> {
    let known = crate::rows::person(tx, &visit.ctx, person).await?;
    Ok(known.map_or_else(|| visit.page.t("learning-erased-person"), |known| known.name))
}

async fn judge_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, &visit, &id, ResourceKind::Mark).await?;
    let part = part_of(&mut tx, &visit, &submission).await?;
    let (case, own) = case(&mut tx, &visit, submission, part).await?;
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

/// The submission that a form of its judge is about, with everything its page shows.
async fn judged(visit: &Visit, id: &str) -> Result<Case, Fault> {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, visit, id, ResourceKind::Mark).await?;
    let part = part_of(&mut tx, visit, &submission).await?;
    Ok(case(&mut tx, visit, submission, part).await?.0)
}

/// Where what comes after this submission is found.
fn after_this(case: &Case) -> String {
    let submission = &case.challenge.submission;
    let at = submission.submitted_at.map_or(0, Timestamp::microseconds);
    format!("/assessment/next?after={at}_{}", submission.id)
}

async fn judge(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let case = judged(&visit, &id).await?;
    let settles = case.part == Part::Settles;
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
        Ok(_) if finish => Ok(visit.go_with(&after_this(&case), &Problem::new("learning-was-judged"))),
        Ok(_) => Ok(visit.go_with(&format!("/assessment/{id}"), &Problem::new("notice-saved"))),
        Err(Fault::Refused(problem)) => {
            Ok(visit.show_again(pages::judge(&visit.page, &case, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}

/// Keeps a judgement while it is being written, without a page: what is wrong so far is told when it is finished.
async fn keep(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let case = judged(&visit, &id).await?;
    let judgement = read(&mut fields, &case.challenge.content, false);
    if fields.wrong().is_some() || case.part == Part::Settles {
        return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response());
    }
    let submission = case.challenge.submission.id;
    visit.run(&JudgeSubmission { submission, judgement, finish: false }).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

async fn admit(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let case = judged(&visit, &id).await?;
    let feedback = fields.optional("feedback", 4_000);
    let admits = fields.raw("do") == "admit";
    let deadline = if admits { None } else { fields.date_time("deadline", &Zone::rome()) };
    if !admits && feedback.is_empty() {
        fields.note("feedback", Problem::new("form-required"));
    }
    let admission = match (deadline, fields.wrong()) {
        (_, Some(state)) => return Ok(visit.show_again(pages::judge(&visit.page, &case, &state))),
        (None, None) => Admission::Admit,
        (Some(deadline), None) => Admission::Return { feedback, deadline },
    };
    let submission = case.challenge.submission.id.clone();
    match visit.run(&AdmitSubmission { submission, admission }).await.map_err(Fault::from) {
        Ok(_) if admits => {
            Ok(visit.go_with(&format!("/assessment/{id}"), &Problem::new("learning-was-admitted")))
        }
        Ok(_) => Ok(visit.go_with(&after_this(&case), &Problem::new("learning-was-returned"))),
        Err(Fault::Refused(problem)) => {
            Ok(visit.show_again(pages::judge(&visit.page, &case, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}

async fn step_down(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let case = judged(&visit, &id).await?;
    visit.run(&StepDown { submission: case.challenge.submission.id.clone() }).await?;
    Ok(visit.go_with(&after_this(&case), &Problem::new("learning-stepped-down")))
}

async fn file_appeal(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let submission = SubmissionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let reasons = fields.required("reasons", 20..=4_000);
    if let Some(state) = fields.wrong() {
        return submission::show_appeal_again(&visit, &id, &state).await;
    }
    let fresh = AppealId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let appeal = FileAppeal { id: fresh, submission, reasons };
    match visit.run(&appeal).await.map_err(Fault::from) {
        Ok(_) => Ok(visit.go_with(&format!("/submissions/{id}"), &Problem::new("learning-was-appealed"))),
        Err(Fault::Refused(problem)) => {
            submission::show_appeal_again(&visit, &id, &fields.refused(problem)).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn validate_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, &visit, &id, ResourceKind::Validation).await?;
    let (case, _) = case(&mut tx, &visit, submission, Part::Validates).await?;
    Ok(visit.show(pages::validate(&visit.page, &case, &FormState::empty())))
}

async fn validate(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let submission = handed_in(&mut tx, &visit, &id, ResourceKind::Validation).await?;
    let (case, _) = case(&mut tx, &visit, submission, Part::Validates).await?;
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
