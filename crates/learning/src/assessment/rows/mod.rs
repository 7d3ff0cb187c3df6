//! The SQL of assessment.

pub(crate) mod appeal;
pub(super) mod inbox;
pub(super) mod panel;

use super::model::{Judgement, Mark, Proposal};
use super::panel::Purpose;
use crate::rows::{from_json, to_json};
use kernel::{Ctx, MarkId, PersonId, SubmissionId, Timestamp};
use store::{Result, Tx, parse};

/// The judgements of a round that were made for a purpose: each assessor's own.
pub(super) async fn marks(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    round: i64,
    purpose: Purpose,
) -> Result<Vec<Mark>> {
    let rows: Vec<(String, String, Option<i64>, String)> = store::query_as(
        "SELECT id, assessor_id, finished_at, judgement FROM mark
          WHERE network_id = $1 AND submission_id = $2 AND round = $3 AND purpose = $4 ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(round)
    .bind(purpose.as_str())
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
    purpose: Purpose,
    mark: &Mark,
) -> Result<()> {
    store::query(
        "INSERT INTO mark
                (network_id, id, submission_id, round, assessor_id, finished_at, judgement, changed_at, purpose)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
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
    .bind(purpose.as_str())
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

/// Until when the last revision asked of a seat, or of a recognition, can be handed in.
pub(crate) async fn revision_deadline(tx: &mut Tx, ctx: &Ctx, origin: &str) -> Result<Option<Timestamp>> {
    let last: Option<String> = store::query_scalar(
        "SELECT p.judgement FROM submission s
           JOIN proposal p ON p.network_id = s.network_id AND p.submission_id = s.id AND p.round = s.round
          WHERE s.network_id = $1 AND s.enrolment_id = $2 AND s.state = 'to_revise'
          ORDER BY s.attempt DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(origin)
    .fetch_optional(&mut **tx)
    .await?;
    let judgement: Option<Judgement> =
        last.map(|text| from_json("proposal", "judgement", origin, &text)).transpose()?;
    Ok(match judgement.and_then(|judgement| judgement.verdict) {
        Some(super::Verdict::Revise { deadline, .. }) => Some(deadline),
        _ => None,
    })
}

/// Who had a part in the rounds before one: whoever judged, settled, validated or sent back.
pub(super) async fn had_a_part(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    before: i64,
) -> Result<Vec<PersonId>> {
    let rows: Vec<(String, Option<String>)> = store::query_as(
        "SELECT proposed_by, validator_id FROM proposal
          WHERE network_id = $1 AND submission_id = $2 AND round < $3",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(before)
    .fetch_all(&mut **tx)
    .await?;
    let mut people = Vec::new();
    for (proposed_by, validator) in rows {
        let judged: Vec<PersonId> = from_json("proposal", "proposed_by", of.as_str(), &proposed_by)?;
        people.extend(judged);
        people.extend(store::parse_optional::<PersonId>(
            "proposal",
            "validator_id",
            of.as_str(),
            validator.as_deref(),
        )?);
    }
    Ok(people)
}
