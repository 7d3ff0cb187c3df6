//! The SQL of appeals, and of what is needed to say how far assessors agree.

use crate::assessment::Judgement;
use crate::assessment::appeal::{Appeal, AppealOutcome};
use crate::rows::from_json;
use kernel::{Ctx, OrganisationId, SubmissionId, Timestamp};
use store::{Result, Tx, parse, parse_with};

type AppealRow = (String, i64, String, i64, Option<i64>, Option<String>);

/// The appeal against the decision on a submission.
pub(crate) async fn appeal(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<Option<Appeal>> {
    const OF: &str = "appeal";
    let row: Option<AppealRow> = store::query_as(
        "SELECT id, round, reasons, filed_at, decided_at, outcome FROM appeal
          WHERE network_id = $1 AND submission_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some((id, round, reasons, filed_at, decided_at, outcome)) = row else { return Ok(None) };
    let read = |word: String| parse_with(OF, "outcome", &id, word.as_str(), AppealOutcome::parse);
    Ok(Some(Appeal {
        round,
        reasons,
        filed_at: Timestamp::from_microseconds(filed_at),
        decided_at: decided_at.map(Timestamp::from_microseconds),
        outcome: outcome.map(read).transpose()?,
        id: parse(OF, "id", &id, &id)?,
    }))
}

/// Writes a new appeal.
pub(in crate::assessment) async fn insert_appeal(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    learner: &kernel::PersonId,
    appeal: &Appeal,
) -> Result<()> {
    store::query(
        "INSERT INTO appeal
                (network_id, id, submission_id, round, learner_id, reasons, filed_at, decided_at, outcome)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(appeal.id.as_str())
    .bind(of.as_str())
    .bind(appeal.round)
    .bind(learner.as_str())
    .bind(appeal.reasons.as_str())
    .bind(appeal.filed_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Removes what a person wrote in their appeals; that they appealed, and what came of it, stays.
pub(crate) async fn forget_reasons(tx: &mut Tx, ctx: &Ctx, learner: &kernel::PersonId) -> Result<()> {
    store::query("UPDATE appeal SET reasons = '' WHERE network_id = $1 AND learner_id = $2")
        .bind(ctx.network.as_str())
        .bind(learner.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Writes what came of an appeal that is still open.
pub(in crate::assessment) async fn decide_appeal(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    outcome: AppealOutcome,
) -> Result<()> {
    store::query(
        "UPDATE appeal SET outcome = $1, decided_at = $2
          WHERE network_id = $3 AND submission_id = $4 AND decided_at IS NULL",
    )
    .bind(outcome.as_str())
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Two judgements of the same work: of which microcredential, whose, and what each says.
#[derive(Debug)]
pub(in crate::assessment) struct Pair {
    /// Title of the microcredential.
    pub(in crate::assessment) title: String,
    /// What each of the two is called.
    pub(in crate::assessment) names: [String; 2],
    /// What each says.
    pub(in crate::assessment) judgements: [Judgement; 2],
}

type PairRow = (String, Option<String>, Option<String>, String, String, String);

/// The latest pairs of finished judgements in an organisation.
pub(in crate::assessment) async fn pairs(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> Result<Vec<Pair>> {
    let rows: Vec<PairRow> = store::query_as(
        "SELECT v.title, p.display_name, q.display_name, a.judgement, b.judgement, a.id
           FROM mark a
           JOIN mark b ON b.network_id = a.network_id AND b.submission_id = a.submission_id AND b.round = a.round
                      AND b.assessor_id > a.assessor_id AND b.finished_at IS NOT NULL
           JOIN submission s ON s.network_id = a.network_id AND s.id = a.submission_id
           JOIN microcredential_version v ON v.network_id = s.network_id AND v.id = s.version_id
           LEFT JOIN identity_person_v p ON p.network_id = a.network_id AND p.id = a.assessor_id
           LEFT JOIN identity_person_v q ON q.network_id = b.network_id AND q.id = b.assessor_id
          WHERE a.network_id = $1 AND s.organisation_id = $2 AND a.finished_at IS NOT NULL
          ORDER BY a.finished_at DESC LIMIT 5000",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(title, one, other, first, second, id)| {
            Ok(Pair {
                title,
                names: [one.unwrap_or_default(), other.unwrap_or_default()],
                judgements: [
                    from_json("mark", "judgement", &id, &first)?,
                    from_json("mark", "judgement", &id, &second)?,
                ],
            })
        })
        .collect()
}
