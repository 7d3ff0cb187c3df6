//! The SQL of recognitions.

use super::Recognition;
use kernel::{Ctx, MicrocredentialVersionId, PersonId, RecognitionId, Timestamp};
use store::{ReadColumn as _, Result, Row, Tx, parse};

const TABLE: &str = "recognition";

fn recognition_of(row: &Row) -> Result<Recognition> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    Ok(Recognition {
        version: parse(TABLE, "version_id", &id, &text("version_id")?)?,
        organisation: parse(TABLE, "organisation_id", &id, &text("organisation_id")?)?,
        learner: parse(TABLE, "learner_id", &id, &text("learner_id")?)?,
        reasons: text("reasons")?,
        participation_words: text("participation_words")?,
        assessment_words: text("assessment_words")?,
        begun_at: Timestamp::from_microseconds(row.try_get("begun_at")?),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A recognition by its id.
pub(crate) async fn recognition(tx: &mut Tx, ctx: &Ctx, id: &RecognitionId) -> Result<Option<Recognition>> {
    let row = store::query(
        "SELECT id, version_id, organisation_id, learner_id, reasons, participation_words, assessment_words, begun_at
           FROM recognition WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(recognition_of).transpose()
}

/// What a person has asked to be recognised, the last first.
pub(super) async fn of_learner(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Vec<Recognition>> {
    let rows = store::query(
        "SELECT id, version_id, organisation_id, learner_id, reasons, participation_words, assessment_words, begun_at
           FROM recognition WHERE network_id = $1 AND learner_id = $2 ORDER BY id DESC LIMIT 200",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(recognition_of).collect()
}

/// The last recognition that a person asked for as a version.
pub(super) async fn latest(
    tx: &mut Tx,
    ctx: &Ctx,
    learner: &PersonId,
    version: &MicrocredentialVersionId,
) -> Result<Option<Recognition>> {
    let row = store::query(
        "SELECT id, version_id, organisation_id, learner_id, reasons, participation_words, assessment_words, begun_at
           FROM recognition WHERE network_id = $1 AND learner_id = $2 AND version_id = $3 ORDER BY id DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .bind(version.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(recognition_of).transpose()
}

/// Writes a new recognition.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, recognition: &Recognition) -> Result<()> {
    store::query(
        "INSERT INTO recognition
                (network_id, id, version_id, organisation_id, learner_id, reasons, participation_words,
                 assessment_words, begun_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(recognition.id.as_str())
    .bind(recognition.version.as_str())
    .bind(recognition.organisation.as_str())
    .bind(recognition.learner.as_str())
    .bind(recognition.reasons.as_str())
    .bind(recognition.participation_words.as_str())
    .bind(recognition.assessment_words.as_str())
    .bind(recognition.begun_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Removes what a person wrote of themselves; that they asked stays.
pub(crate) async fn forget_reasons(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<()> {
    store::query("UPDATE recognition SET reasons = '' WHERE network_id = $1 AND learner_id = $2")
        .bind(ctx.network.as_str())
        .bind(learner.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
