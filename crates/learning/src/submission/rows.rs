//! The SQL of submissions.

use super::model::{EvidenceItem, EvidenceKind, Origin, Submission, SubmissionState};
use crate::rows::{from_json, to_json};
use kernel::{
    BlobId, ChallengeTaskId, Ctx, EditionId, EnrolmentId, EvidenceItemId, PersonId, RecognitionId,
    SubmissionId, Timestamp, WorkGroupId,
};
use store::{ReadColumn as _, Result, Row, Tx, parse, parse_optional, parse_with};

const TABLE: &str = "submission";

fn submission_of(row: &Row) -> Result<Submission> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let moment = |column: &str| -> Result<Option<Timestamp>> {
        Ok(row.try_get::<Option<i64>, _>(column)?.map(Timestamp::from_microseconds))
    };
    Ok(Submission {
        origin: origin_of(&id, &text("enrolment_id")?, &text("edition_id")?)?,
        group: parse_optional(
            TABLE,
            "group_id",
            &id,
            row.try_get::<Option<String>, _>("group_id")?.as_deref(),
        )?,
        organisation: parse(TABLE, "organisation_id", &id, &text("organisation_id")?)?,
        learner: parse(TABLE, "learner_id", &id, &text("learner_id")?)?,
        version: parse(TABLE, "version_id", &id, &text("version_id")?)?,
        attempt: row.try_get("attempt")?,
        state: parse_with(TABLE, "state", &id, text("state")?.as_str(), SubmissionState::parse)?,
        round: row.try_get("round")?,
        answers: from_json(TABLE, "answers", &id, &text("answers")?)?,
        sha256: text("sha256")?,
        submitted_at: moment("submitted_at")?,
        decided_at: moment("decided_at")?,
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// What a submission comes from; of a recognition the id stands where the seat's would, and there is no edition.
fn origin_of(id: &str, from: &str, edition: &str) -> Result<Origin> {
    if from.starts_with(RecognitionId::PREFIX) {
        return Ok(Origin::Recognition(parse(TABLE, "enrolment_id", id, from)?));
    }
    Ok(Origin::Seat {
        enrolment: parse(TABLE, "enrolment_id", id, from)?,
        edition: parse(TABLE, "edition_id", id, edition)?,
    })
}

/// A submission by its id.
pub(crate) async fn submission(tx: &mut Tx, ctx: &Ctx, id: &SubmissionId) -> Result<Option<Submission>> {
    let row = store::query(
        "SELECT id, enrolment_id, edition_id, organisation_id, learner_id, version_id, attempt, state, round,
                answers, sha256, submitted_at, decided_at, group_id
           FROM submission WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(submission_of).transpose()
}

/// The last attempt of a seat or of a recognition.
pub(crate) async fn latest(tx: &mut Tx, ctx: &Ctx, origin: &str) -> Result<Option<Submission>> {
    let row = store::query(
        "SELECT id, enrolment_id, edition_id, organisation_id, learner_id, version_id, attempt, state, round,
                answers, sha256, submitted_at, decided_at, group_id
           FROM submission WHERE network_id = $1 AND enrolment_id = $2 ORDER BY attempt DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(origin)
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(submission_of).transpose()
}

/// The submissions of a person.
pub(crate) async fn of_learner(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Vec<Submission>> {
    let rows = store::query(
        "SELECT id, enrolment_id, edition_id, organisation_id, learner_id, version_id, attempt, state, round,
                answers, sha256, submitted_at, decided_at, group_id
           FROM submission WHERE network_id = $1 AND learner_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(submission_of).collect()
}

/// Writes a new submission.
pub(crate) async fn insert(tx: &mut Tx, ctx: &Ctx, submission: &Submission) -> Result<()> {
    store::query(
        "INSERT INTO submission
                (network_id, id, enrolment_id, edition_id, organisation_id, learner_id, version_id, attempt,
                 state, round, answers, sha256, created_at, changed_at, submitted_at, decided_at, group_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', $12, $13, NULL, NULL, $14)",
    )
    .bind(ctx.network.as_str())
    .bind(submission.id.as_str())
    .bind(submission.origin.key())
    .bind(submission.origin.edition().map_or("", EditionId::as_str))
    .bind(submission.organisation.as_str())
    .bind(submission.learner.as_str())
    .bind(submission.version.as_str())
    .bind(submission.attempt)
    .bind(submission.state.as_str())
    .bind(submission.round)
    .bind(to_json(&submission.answers)?)
    .bind(ctx.now.microseconds())
    .bind(ctx.now.microseconds())
    .bind(submission.group.as_ref().map(WorkGroupId::as_str))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The submissions of a group, in the order in which they were begun.
pub(crate) async fn of_group(tx: &mut Tx, ctx: &Ctx, group: &WorkGroupId) -> Result<Vec<Submission>> {
    let rows = store::query(
        "SELECT id, enrolment_id, edition_id, organisation_id, learner_id, version_id, attempt, state, round,
                answers, sha256, submitted_at, decided_at, group_id
           FROM submission WHERE network_id = $1 AND group_id = $2 ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(group.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(submission_of).collect()
}

/// Writes what changed in a submission.
pub(crate) async fn update(tx: &mut Tx, ctx: &Ctx, submission: &Submission) -> Result<()> {
    store::query(
        "UPDATE submission
            SET state = $1, round = $2, answers = $3, sha256 = $4, changed_at = $5, submitted_at = $6,
                decided_at = $7, group_id = $8, version_id = $9
          WHERE network_id = $10 AND id = $11",
    )
    .bind(submission.state.as_str())
    .bind(submission.round)
    .bind(to_json(&submission.answers)?)
    .bind(submission.sha256.as_str())
    .bind(ctx.now.microseconds())
    .bind(submission.submitted_at.map(Timestamp::microseconds))
    .bind(submission.decided_at.map(Timestamp::microseconds))
    .bind(submission.group.as_ref().map(WorkGroupId::as_str))
    .bind(submission.version.as_str())
    .bind(ctx.network.as_str())
    .bind(submission.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Removes what was opened from a seat.
pub(super) async fn delete(tx: &mut Tx, ctx: &Ctx, seat: &EnrolmentId) -> Result<()> {
    store::query("DELETE FROM submission WHERE network_id = $1 AND enrolment_id = $2")
        .bind(ctx.network.as_str())
        .bind(seat.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

type ItemRow =
    (String, String, String, Option<String>, Option<String>, Option<String>, String, i64, Option<String>);

fn item_of((id, kind, title, blob, link, witness, sha256, size, task): ItemRow) -> Result<EvidenceItem> {
    const OF: &str = "evidence_item";
    Ok(EvidenceItem {
        kind: parse_with(OF, "kind", &id, kind.as_str(), EvidenceKind::parse)?,
        task: parse_optional(OF, "task_id", &id, task.as_deref())?,
        title,
        blob: parse_optional(OF, "blob_id", &id, blob.as_deref())?,
        link,
        witness: witness.map(|text| from_json(OF, "witness", &id, &text)).transpose()?,
        sha256,
        size,
        id: parse(OF, "id", &id, &id)?,
    })
}

/// The evidence of a submission, in the order of its ids.
pub(crate) async fn evidence(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<Vec<EvidenceItem>> {
    let rows: Vec<ItemRow> = store::query_as(
        "SELECT id, kind, title, blob_id, link, witness, sha256, size, task_id FROM evidence_item
          WHERE network_id = $1 AND submission_id = $2 ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(item_of).collect()
}

/// One piece of evidence of a submission.
pub(super) async fn item(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    id: &EvidenceItemId,
) -> Result<Option<EvidenceItem>> {
    Ok(evidence(tx, ctx, of).await?.into_iter().find(|item| item.id == *id))
}

/// Writes a piece of evidence.
pub(crate) async fn insert_item(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    item: &EvidenceItem,
) -> Result<()> {
    store::query(
        "INSERT INTO evidence_item
                (network_id, id, submission_id, kind, title, blob_id, link, sha256, size, created_at, witness,
                 task_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    )
    .bind(ctx.network.as_str())
    .bind(item.id.as_str())
    .bind(of.as_str())
    .bind(item.kind.as_str())
    .bind(item.title.as_str())
    .bind(item.blob.as_ref().map(BlobId::as_str))
    .bind(item.link.as_deref())
    .bind(item.sha256.as_str())
    .bind(item.size)
    .bind(ctx.now.microseconds())
    .bind(item.witness.as_ref().map(to_json).transpose()?)
    .bind(item.task.as_ref().map(ChallengeTaskId::as_str))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Removes a piece of evidence.
pub(super) async fn delete_item(tx: &mut Tx, ctx: &Ctx, id: &EvidenceItemId) -> Result<()> {
    store::query("DELETE FROM evidence_item WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Whether any piece of evidence still rests on a file.
pub(super) async fn blob_in_use(tx: &mut Tx, ctx: &Ctx, blob: &BlobId) -> Result<bool> {
    let uses: i64 =
        store::query_scalar("SELECT count(*) FROM evidence_item WHERE network_id = $1 AND blob_id = $2")
            .bind(ctx.network.as_str())
            .bind(blob.as_str())
            .fetch_one(&mut **tx)
            .await?;
    Ok(uses > 0)
}

/// Removes a file's row; its bytes are removed by a job.
pub(crate) async fn delete_blob(tx: &mut Tx, ctx: &Ctx, blob: &BlobId) -> Result<()> {
    store::query("DELETE FROM blob WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(blob.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
