//! The SQL of assessment.

use super::model::{Judgement, Mark, Proposal};
use crate::rows::{from_json, to_json};
use kernel::{Ctx, EnrolmentId, MarkId, OrganisationId, PersonId, SubmissionId, Timestamp};
use store::{Result, Tx, parse};

/// The judgements of a round: each assessor's own.
pub(super) async fn marks(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId, round: i64) -> Result<Vec<Mark>> {
    let rows: Vec<(String, String, Option<i64>, String)> = store::query_as(
        "SELECT id, assessor_id, finished_at, judgement FROM mark
          WHERE network_id = $1 AND submission_id = $2 AND round = $3 ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(round)
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, assessor, finished_at, judgement)| {
            Ok(Mark {
                assessor: parse("mark", "assessor_id", &id, &assessor)?,
                finished_at: finished_at.map(Timestamp::from_microseconds),
                judgement: from_json("mark", "judgement", &id, &judgement)?,
            })
        })
        .collect()
}

/// Writes an assessor's judgement in place of what they had.
pub(super) async fn put_mark(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    round: i64,
    mark: &Mark,
) -> Result<()> {
    store::query(
        "INSERT INTO mark (network_id, id, submission_id, round, assessor_id, finished_at, judgement, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (network_id, submission_id, round, assessor_id)
         DO UPDATE SET finished_at = excluded.finished_at, judgement = excluded.judgement,
                       changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(MarkId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(of.as_str())
    .bind(round)
    .bind(mark.assessor.as_str())
    .bind(mark.finished_at.map(Timestamp::microseconds))
    .bind(to_json(&mark.judgement)?)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type ProposalRow = (i64, String, String, i64, Option<String>, String);

/// What is proposed for a submission in its latest round that came so far.
pub(crate) async fn proposal(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<Option<Proposal>> {
    const OF: &str = "proposal";
    let row: Option<ProposalRow> = store::query_as(
        "SELECT round, judgement, proposed_by, proposed_at, validator_id, note FROM proposal
          WHERE network_id = $1 AND submission_id = $2 ORDER BY round DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some((round, judgement, proposed_by, proposed_at, validator, note)) = row else { return Ok(None) };
    let assessors: Vec<PersonId> = from_json(OF, "proposed_by", of.as_str(), &proposed_by)?;
    Ok(Some(Proposal {
        submission: of.clone(),
        round,
        judgement: from_json(OF, "judgement", of.as_str(), &judgement)?,
        assessors,
        proposed_at: Timestamp::from_microseconds(proposed_at),
        validator: store::parse_optional(OF, "validator_id", of.as_str(), validator.as_deref())?,
        note,
    }))
}

/// Writes a proposal.
pub(super) async fn insert_proposal(tx: &mut Tx, ctx: &Ctx, proposal: &Proposal) -> Result<()> {
    store::query(
        "INSERT INTO proposal
                (network_id, submission_id, round, judgement, proposed_by, proposed_at, validator_id, decision,
                 note, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, NULL, NULL, '', NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(proposal.submission.as_str())
    .bind(proposal.round)
    .bind(to_json(&proposal.judgement)?)
    .bind(to_json(&proposal.assessors)?)
    .bind(proposal.proposed_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes what the validator decided.
pub(super) async fn decide(
    tx: &mut Tx,
    ctx: &Ctx,
    proposal: &Proposal,
    validator: Option<&PersonId>,
    decision: &str,
    note: &str,
) -> Result<()> {
    store::query(
        "UPDATE proposal SET validator_id = $1, decision = $2, note = $3, decided_at = $4
          WHERE network_id = $5 AND submission_id = $6 AND round = $7",
    )
    .bind(validator.map(PersonId::as_str))
    .bind(decision)
    .bind(note)
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(proposal.submission.as_str())
    .bind(proposal.round)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Until when the last revision asked of a seat can be handed in.
pub(crate) async fn revision_deadline(
    tx: &mut Tx,
    ctx: &Ctx,
    enrolment: &EnrolmentId,
) -> Result<Option<Timestamp>> {
    let last: Option<String> = store::query_scalar(
        "SELECT p.judgement FROM submission s
           JOIN proposal p ON p.network_id = s.network_id AND p.submission_id = s.id AND p.round = s.round
          WHERE s.network_id = $1 AND s.enrolment_id = $2 AND s.state = 'to_revise'
          ORDER BY s.attempt DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(enrolment.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let judgement: Option<Judgement> =
        last.map(|text| from_json("proposal", "judgement", enrolment.as_str(), &text)).transpose()?;
    Ok(match judgement.and_then(|judgement| judgement.verdict) {
        Some(super::Verdict::Revise { deadline, .. }) => Some(deadline),
        _ => None,
    })
}

/// One line of an inbox.
#[derive(Debug, Clone)]
pub(crate) struct InboxLine {
    /// The submission.
    pub(crate) submission: SubmissionId,
    /// Title of the microcredential.
    pub(crate) title: String,
    /// Title of the offer.
    pub(crate) stage: String,
    /// Where the submission stands.
    pub(crate) state: String,
    /// Which attempt.
    pub(crate) attempt: i64,
    /// When it was handed in.
    pub(crate) submitted_at: Timestamp,
    /// Whether whoever asks has finished their own judgement.
    pub(crate) finished: bool,
}

/// Where a page of an inbox begins: after this moment and submission.
pub(crate) type After = (i64, String);

/// What waits in an organisation, oldest first. The statement is one of the two constants below.
async fn inbox(
    tx: &mut Tx,
    ctx: &Ctx,
    sql: &'static str,
    organisation: &OrganisationId,
    who: &PersonId,
    after: &After,
) -> Result<Vec<InboxLine>> {
    type Line = (String, String, String, String, i64, i64, Option<i64>);
    let rows: Vec<Line> = store::query_as(sql)
        .bind(ctx.network.as_str())
        .bind(organisation.as_str())
        .bind(after.0)
        .bind(after.1.as_str())
        .bind(who.as_str())
        .fetch_all(&mut **tx)
        .await?;
    rows.into_iter()
        .map(|(id, title, stage, state, attempt, submitted_at, finished_at)| {
            Ok(InboxLine {
                submission: parse("submission", "id", &id, &id)?,
                title,
                stage,
                state,
                attempt,
                submitted_at: Timestamp::from_microseconds(submitted_at),
                finished: finished_at.is_some(),
            })
        })
        .collect()
}

/// Lines of a page, and one more by which it is known whether there is a next one.
pub(super) const PAGE: usize = 30;

/// What waits for assessors; nobody's own work.
pub(super) async fn to_assess(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    who: &PersonId,
    after: &After,
) -> Result<Vec<InboxLine>> {
    let sql = "SELECT b.id, v.title, g.title, b.state, b.attempt, b.submitted_at, m.finished_at
           FROM submission b
           JOIN microcredential_version v ON v.network_id = b.network_id AND v.id = b.version_id
           JOIN edition e ON e.network_id = b.network_id AND e.id = b.edition_id
           JOIN micro_stage g ON g.network_id = e.network_id AND g.id = e.micro_stage_id
           LEFT JOIN mark m ON m.network_id = b.network_id AND m.submission_id = b.id AND m.round = b.round
                           AND m.assessor_id = $5
          WHERE b.network_id = $1 AND b.organisation_id = $2 AND b.state IN ('submitted', 'moderation')
            AND (b.submitted_at > $3 OR (b.submitted_at = $3 AND b.id > $4)) AND b.learner_id <> $5
          ORDER BY b.submitted_at, b.id LIMIT 31";
    inbox(tx, ctx, sql, organisation, who, after).await
}

/// What waits for validators; nobody's own work.
pub(super) async fn to_validate(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    who: &PersonId,
    after: &After,
) -> Result<Vec<InboxLine>> {
    let sql = "SELECT b.id, v.title, g.title, b.state, b.attempt, b.submitted_at, m.finished_at
           FROM submission b
           JOIN microcredential_version v ON v.network_id = b.network_id AND v.id = b.version_id
           JOIN edition e ON e.network_id = b.network_id AND e.id = b.edition_id
           JOIN micro_stage g ON g.network_id = e.network_id AND g.id = e.micro_stage_id
           LEFT JOIN mark m ON m.network_id = b.network_id AND m.submission_id = b.id AND m.round = b.round
                           AND m.assessor_id = $5
          WHERE b.network_id = $1 AND b.organisation_id = $2 AND b.state = 'proposed'
            AND (b.submitted_at > $3 OR (b.submitted_at = $3 AND b.id > $4)) AND b.learner_id <> $5
          ORDER BY b.submitted_at, b.id LIMIT 31";
    inbox(tx, ctx, sql, organisation, who, after).await
}
