//! Routes of submissions.

use super::file;
use super::model::{Submission, SubmissionState};
use super::pages::{self, Challenge, KINDS, MOST_CHARACTERS, MOST_MEGABYTES};
use super::{
    AttachEvidence, Attachment, EvidenceKind, HandIn, Origin, RemoveEvidence, SaveDraft, SubmissionError,
    Witness, resource_of, rows,
};
use crate::enrolment::{self, EnrolmentState};
use crate::group::{self, Fellow, WorkGroup};
use crate::names::ANSWER;
use crate::{assessment, edition, micro_stage, microcredential, quality, quiz, recognition, statement};
use axum::http::HeaderValue;
use kernel::{Action, ChallengeTaskId, EvidenceItemId, Fault, Problem, Resource, ResourceKind, SubmissionId};
use std::collections::BTreeMap;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{
    Access, Answer, Fields, FileRules, HeaderMap, Path, ReceivedFile, Routes, Upload, Visit, header,
};

/// Routes of submissions.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/submissions/{submission}", Access::SignedIn, show)
        .post("/submissions/{submission}", Access::SignedIn, work)
        .get("/submissions/{submission}/evidence/{item}", Access::SignedIn, download)
        .get("/submissions/{submission}/hand-in", Access::SignedIn, hand_in_page)
        .post("/submissions/{submission}/hand-in", Access::SignedIn, hand_in)
}

/// Media types of the files that are taken as evidence, and as materials.
pub(crate) const TYPES: &[&str] = &[
    "application/pdf",
    "image/png",
    "image/jpeg",
    "image/webp",
    "text/plain",
    "text/csv",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "application/zip",
    "video/mp4",
    "video/webm",
    "video/quicktime",
    "video/3gpp",
    "audio/mpeg",
    "audio/mp4",
    "audio/ogg",
    "audio/aac",
    "audio/amr",
    "audio/x-wav",
    "image/heif",
];

/// The files a learner may attach.
const FILES: FileRules = FileRules { limit: MOST_MEGABYTES as u64 * 1024 * 1024, most: 1, types: TYPES };

fn id_of(id: &str) -> Result<SubmissionId, Fault> {
    SubmissionId::parse(id).map_err(|_| Fault::NotFound)
}

fn address_of(id: &SubmissionId) -> String {
    format!("/submissions/{id}")
}

/// A submission with all that its page shows.
pub(crate) async fn challenge(
    tx: &mut Tx,
    visit: &Visit,
    submission: Submission,
) -> Result<Challenge, Refusable> {
    let ctx = &visit.ctx;
    let version =
        microcredential::rows::version(tx, ctx, &submission.version).await?.ok_or(Refusable::NotFound)?;
    let (title, attended) = origin_of(tx, visit, &submission).await?;
    let reasons = match submission.origin.recognition() {
        Some(id) => recognition::rows::recognition(tx, ctx, id).await?.map(|found| found.reasons),
        None => None,
    };
    let group = match &submission.origin {
        Origin::Seat { enrolment, .. } => group::rows::of_seat(tx, ctx, enrolment).await?,
        Origin::Recognition(_) => None,
    };
    let fellows = fellows_of(tx, visit, &submission, group.as_ref()).await?;
    let is_answered = submission.decided_at.is_some();
    let proposal = assessment::rows::proposal(tx, ctx, &submission.id).await?;
    let rules = quality::rows::rules(tx, ctx, &submission.organisation).await?;
    let appeal = assessment::rows::appeal::appeal(tx, ctx, &submission.id).await?;
    let appeal_until = assessment::appeal::deadline(&submission, &rules).filter(|until| *until > ctx.now);
    Ok(Challenge {
        appeal,
        appeal_until,
        evidence: rows::evidence(tx, ctx, &submission.id).await?,
        judgement: proposal.filter(|_| is_answered).map(|proposal| proposal.judgement),
        quizzes: quiz::rows::runs(tx, ctx, &submission.id).await?,
        asked: statement::rows::of_submission(tx, ctx, &submission.id).await?,
        attended,
        content: version.content,
        title,
        reasons,
        group,
        fellows,
        submission,
    })
}

/// What a submission comes from, in words, and whether it may be handed in from there.
async fn origin_of(tx: &mut Tx, visit: &Visit, submission: &Submission) -> Result<(String, bool), Refusable> {
    let Origin::Seat { enrolment, edition } = &submission.origin else {
        return Ok((visit.page.t("learning-recognition-origin"), true));
    };
    let ctx = &visit.ctx;
    let run = edition::rows::edition(tx, ctx, edition).await?.ok_or(Refusable::NotFound)?;
    let stage = micro_stage::rows::stage(tx, ctx, &run.stage).await?.ok_or(Refusable::NotFound)?;
    let seat = enrolment::rows::enrolment(tx, ctx, enrolment).await?;
    Ok((stage.offer.title, seat.is_some_and(|seat| seat.state == EnrolmentState::Attended)))
}

/// Who handed in together with the learner, each with what they did.
async fn fellows_of(
    tx: &mut Tx,
    visit: &Visit,
    submission: &Submission,
    group: Option<&WorkGroup>,
) -> Result<Vec<Fellow>, Refusable> {
    let (Some(id), Some(group)) = (&submission.group, group) else { return Ok(Vec::new()) };
    let works = rows::of_group(tx, &visit.ctx, id).await?;
    let mut fellows = Vec::new();
    for member in &group.members {
        let known = crate::rows::person(tx, &visit.ctx, &member.learner).await?;
        fellows.push(Fellow {
            learner: member.learner.clone(),
            name: known.map_or_else(|| visit.page.t("learning-erased-person"), |known| known.name),
            contribution: member.contribution.clone(),
            work: works.iter().find(|work| work.learner == member.learner).map(|work| work.id.clone()),
        });
    }
    Ok(fellows)
}

/// The learner's own submission: nobody else works on it.
async fn own(visit: &Visit, id: &str) -> Result<Challenge, Fault> {
    let id = id_of(id)?;
    let mut tx = visit.read().await?;
    let found = rows::submission(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let submission = found.ok_or(Fault::NotFound)?;
    if visit.person()? != &submission.learner {
        return Err(Fault::NotFound);
    }
    Ok(challenge(&mut tx, visit, submission).await?)
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let challenge = own(&visit, &id).await?;
    // Whoever works with a group that somebody else leads works on its page.
    let led = challenge.group.as_ref().filter(|group| group.submission != challenge.submission.id);
    if let Some(group) =
        led.filter(|_| challenge.submission.attempt == 1 && challenge.submission.group.is_none())
    {
        return Ok(visit.go(&format!("/groups/{}", group.id)));
    }
    let frame = if challenge.submission.state == SubmissionState::Draft {
        pages::draft(&visit.page, &challenge, &FormState::empty())
    } else {
        pages::frozen(&visit.page, &challenge, &FormState::empty())
    };
    Ok(visit.show(frame))
}

/// Shows the learner's submission again, with what is wrong with their appeal.
pub(crate) async fn show_appeal_again(visit: &Visit, id: &str, state: &FormState) -> Answer {
    let challenge = own(visit, id).await?;
    Ok(visit.show_again(pages::frozen(&visit.page, &challenge, state)))
}

/// Whatever button of the page was pressed, what was written is kept and what was chosen is attached; then
/// comes what the button asks for. So nothing typed is ever lost to another button.
async fn work(visit: Visit, Path(id): Path<String>, upload: Upload) -> Answer {
    let challenge = own(&visit, &id).await?;
    if challenge.submission.state != SubmissionState::Draft {
        return Err(SubmissionError::Frozen.into());
    }
    let (mut fields, files) = upload.read(&visit, FILES).await?;
    let answers = answers_of(&challenge, &mut fields);
    let attachments = attachments_of(&visit, &challenge, &mut fields, &files);
    let outcome = match fields.wrong() {
        Some(state) => Ok(visit.show_again(pages::draft(&visit.page, &challenge, &state))),
        None => keep(&visit, &challenge, &fields, answers, attachments).await,
    };
    let kept = outcome.as_ref().is_ok_and(|answer| answer.status().is_redirection());
    if !kept {
        Upload::drop_files(&visit, &files).await;
    }
    outcome
}

fn answers_of(challenge: &Challenge, fields: &mut Fields) -> BTreeMap<ChallengeTaskId, String> {
    let tasks = challenge.content.tasks.iter().zip(ANSWER);
    tasks.map(|(task, name)| (task.id.clone(), fields.optional(name, MOST_CHARACTERS))).collect()
}

/// The link, the words and the file of the form, where there are any, each with the title it was given. The file is the
/// last: when something before it is refused its bytes can go, because nothing rests on them.
fn attachments_of(
    visit: &Visit,
    challenge: &Challenge,
    fields: &mut Fields,
    files: &[ReceivedFile],
) -> Vec<AttachEvidence> {
    let mut attachments = Vec::new();
    let mut attach = |title, task, attachment| {
        attachments.push(AttachEvidence {
            id: EvidenceItemId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
            submission: challenge.submission.id.clone(),
            task,
            title,
            attachment,
        });
    };
    let file_title = fields.optional("file_title", 120);
    if FILES.refused(files).is_some() {
        let kinds = KINDS.replace('.', "").replace(',', ", ");
        fields.note("file", Problem::new("form-file-kind").with("kinds", kinds));
    }
    let link = fields.optional("link", 2_000);
    let title = fields.optional("link_title", 120);
    if !link.is_empty() {
        if !is_address(&link) {
            fields.note("link", Problem::new("form-not-url"));
        }
        let task = task_of(challenge, fields, "link_task", EvidenceKind::Link);
        attach(title, task, Attachment::Link(link));
    }
    if let Some(words) = words_of(fields) {
        attach(String::new(), None, words);
    }
    if let Some(file) = files.first() {
        let task = task_of(challenge, fields, "file_task", EvidenceKind::File);
        attach(file_title, task, Attachment::File { blob: file.blob.id.clone(), row: file.row() });
    }
    attachments
}

/// For which task something is handed in: the only one that asks for it, or the one that was chosen.
fn task_of(
    challenge: &Challenge,
    fields: &mut Fields,
    name: &'static str,
    kind: EvidenceKind,
) -> Option<ChallengeTaskId> {
    let asking = challenge.asking(kind);
    if asking.len() > 1 && fields.raw(name).is_empty() {
        fields.note(name, Problem::new("learning-which-task"));
        return None;
    }
    match asking.as_slice() {
        [] => None,
        [only] => Some(only.id.clone()),
        several => fields.choice(name, |word| {
            several.iter().find(|task| task.id.as_str() == word).map(|task| task.id.clone())
        }),
    }
}

/// What somebody else says, when any of it is written: then all of it has to be.
fn words_of(fields: &mut Fields) -> Option<Attachment> {
    if ["witness_name", "witness_position", "witness_words"].iter().all(|name| fields.raw(name).is_empty()) {
        return None;
    }
    let kind = fields.choice("witness_kind", |word| match EvidenceKind::parse(word) {
        Some(kind @ (EvidenceKind::Observation | EvidenceKind::Statement)) => Some(kind),
        _ => None,
    });
    let witness = Witness {
        name: fields.required("witness_name", 3..=120),
        position: fields.required("witness_position", 2..=120),
        words: fields.required("witness_words", 20..=4_000),
        signed: None,
    };
    kind.map(|kind| Attachment::Words { kind, witness })
}

/// Keeps the answers, removes what is to go, attaches what is new, and says what happened.
async fn keep(
    visit: &Visit,
    challenge: &Challenge,
    fields: &Fields,
    answers: BTreeMap<ChallengeTaskId, String>,
    attachments: Vec<AttachEvidence>,
) -> Answer {
    let submission = &challenge.submission.id;
    let address = address_of(submission);
    let attached = !attachments.is_empty();
    visit.run(&SaveDraft { submission: submission.clone(), answers }).await?;
    let removes = !fields.raw("remove").is_empty();
    if removes {
        let item = EvidenceItemId::parse(fields.raw("remove")).map_err(|_| Fault::NotFound)?;
        visit.run(&RemoveEvidence { submission: submission.clone(), item }).await?;
    }
    for attachment in &attachments {
        visit.run(attachment).await?;
    }
    if removes {
        return Ok(visit.go_with(&address, &Problem::new("learning-removed")));
    }
    let task = fields.raw("quiz");
    if !task.is_empty() {
        return Ok(visit.go(&format!("{address}/quiz/{task}")));
    }
    if fields.checked("ask") {
        return Ok(visit.go(&format!("{address}/statements/new")));
    }
    if fields.checked("hand_in") {
        return Ok(visit.go(&format!("{address}/hand-in")));
    }
    let said = if attached { "learning-attached" } else { "learning-draft-saved" };
    Ok(visit.go_with(&address, &Problem::new(said)))
}

/// An address of the web that leads to a host and has no blank in it.
fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    host.is_some_and(|host| host.contains('.') && !host.starts_with('.'))
        && !text.chars().any(|c| c.is_whitespace() || "<>\"".contains(c))
}

/// Evidence is for the learner, and for the assessors and validators of the organisation. Nobody else
/// is told that it exists.
async fn download(visit: Visit, headers: HeaderMap, Path((id, item)): Path<(String, String)>) -> Answer {
    let item = EvidenceItemId::parse(&item).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = rows::submission(&mut tx, &visit.ctx, &id_of(&id)?).await.map_err(Refusable::from)?;
    let submission = found.ok_or(Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &resource_of(&submission))?;
    let mark = Resource::of_organisation(ResourceKind::Mark, &submission.organisation);
    if visit.person()? != &submission.learner && visit.ctx.authorise(Action::See, &mark).is_err() {
        return Err(Fault::NotFound.into());
    }
    let item = rows::item(&mut tx, &visit.ctx, &submission.id, &item).await.map_err(Refusable::from)?;
    let blob = item.and_then(|item| item.blob).ok_or(Fault::NotFound)?;
    let row = store::blobs::find(&mut tx, &visit.ctx, &blob).await.map_err(Refusable::from)?;
    let row = row.ok_or(Fault::NotFound)?;
    let mut response = file::response(&visit, &blob, &row, &headers).await?;
    if row.media_type == "application/pdf" {
        let headers = response.headers_mut();
        headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(IN_A_FRAME));
    }
    Ok(response)
}

/// A document that our own pages show in a frame: it runs nothing and fetches nothing.
const IN_A_FRAME: &str =
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

async fn hand_in_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let challenge = own(&visit, &id).await?;
    let (answers, evidence) = (challenge.submission.answers.len(), challenge.evidence.len());
    let title = &challenge.content.basics.title;
    Ok(visit.show(pages::hand_in(&visit.page, &challenge.submission, title, answers, evidence)))
}

async fn hand_in(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let challenge = own(&visit, &id).await?;
    let submission = challenge.submission.id.clone();
    match visit.run(&HandIn { submission: submission.clone() }).await {
        Ok(_) => Ok(visit.go_with(&address_of(&submission), &Problem::new("learning-was-handed-in"))),
        Err(SubmissionError::Refusable(inner)) => Err(inner.into()),
        Err(SubmissionError::Frozen) => Err(SubmissionError::Frozen.into()),
        Err(error) => {
            let Fault::Refused(problem) = Fault::from(error) else { return Err(Fault::NotFound.into()) };
            Ok(visit.show_again(pages::draft(&visit.page, &challenge, &fields.refused(problem))))
        }
    }
}
