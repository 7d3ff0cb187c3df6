//! The SQL of inboxes: what waits for an assessor, and for a validator.

use kernel::{Ctx, OrganisationId, PersonId, SubmissionId, Timestamp};
use store::{Result, Tx, parse};

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
    /// Until when it is judged, where there is such a time.
    pub(crate) due_at: Option<Timestamp>,
    /// Why somebody has it: `panel`, `remark`, or `free` when anybody may take it.
    pub(crate) purpose: String,
}

/// Where a page of an inbox begins: after this moment and submission.
pub(crate) type After = (i64, String);

/// Lines of a page, and one more by which it is known whether there is a next one.
pub(in crate::assessment) const PAGE: usize = 30;

type Line = (String, String, String, String, i64, i64, String, Option<i64>);

fn lines_of(rows: Vec<Line>) -> Result<Vec<InboxLine>> {
    rows.into_iter()
        .map(|(id, title, stage, state, attempt, submitted_at, purpose, due_at)| {
            Ok(InboxLine {
                submission: parse("submission", "id", &id, &id)?,
                title,
                stage,
                state,
                attempt,
                submitted_at: Timestamp::from_microseconds(submitted_at),
                purpose,
                due_at: due_at.map(Timestamp::from_microseconds),
            })
        })
        .collect()
}

/// What an assessor has been given and not finished, oldest first.
pub(in crate::assessment) async fn own(
    tx: &mut Tx,
    ctx: &Ctx,
    who: &PersonId,
    after: &After,
) -> Result<Vec<InboxLine>> {
    let rows: Vec<Line> = store::query_as(
        "SELECT b.id, v.title, COALESCE(g.title, ''), b.state, b.attempt, t.submitted_at, t.purpose, t.due_at
           FROM (SELECT network_id, submission_id, submitted_at, purpose, due_at FROM panel_seat
                  WHERE network_id = $1 AND assessor_id = $2 AND state = 'open'
                    AND (submitted_at > $3 OR (submitted_at = $3 AND submission_id > $4))
                  ORDER BY submitted_at, submission_id LIMIT 31) t
           JOIN submission b ON b.network_id = t.network_id AND b.id = t.submission_id
           JOIN microcredential_version v ON v.network_id = b.network_id AND v.id = b.version_id
           LEFT JOIN edition e ON e.network_id = b.network_id AND e.id = b.edition_id
           LEFT JOIN micro_stage g ON g.network_id = e.network_id AND g.id = e.micro_stage_id
          ORDER BY t.submitted_at, b.id",
    )
    .bind(ctx.network.as_str())
    .bind(who.as_str())
    .bind(after.0)
    .bind(after.1.as_str())
    .fetch_all(&mut **tx)
    .await?;
    lines_of(rows)
}

/// What nobody in an organisation has been given yet, oldest first; nobody's own work, nor a fellow's.
pub(in crate::assessment) async fn unassigned(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    who: &PersonId,
    after: &After,
) -> Result<Vec<InboxLine>> {
    let sql = "SELECT b.id, v.title, COALESCE(g.title, ''), b.state, b.attempt, b.submitted_at, 'free', CAST(NULL AS BIGINT)
           FROM submission b
           JOIN microcredential_version v ON v.network_id = b.network_id AND v.id = b.version_id
           LEFT JOIN edition e ON e.network_id = b.network_id AND e.id = b.edition_id
           LEFT JOIN micro_stage g ON g.network_id = e.network_id AND g.id = e.micro_stage_id
          WHERE b.network_id = $1 AND b.organisation_id = $2 AND b.seats_free > 0 AND b.learner_id <> $5
            AND NOT EXISTS (SELECT 1 FROM work_group_member m
                              JOIN work_group_member f ON f.network_id = m.network_id AND f.group_id = m.group_id
                             WHERE m.network_id = b.network_id AND m.enrolment_id = b.enrolment_id
                               AND f.learner_id = $5)
            AND (b.submitted_at > $3 OR (b.submitted_at = $3 AND b.id > $4))
            AND NOT EXISTS (SELECT 1 FROM panel_seat s
                             WHERE s.network_id = b.network_id AND s.submission_id = b.id AND s.round = b.round
                               AND s.assessor_id = $5 AND s.state <> 'lapsed' AND b.state <> 'moderation')
          ORDER BY b.submitted_at, b.id LIMIT 31";
    of_organisation(tx, ctx, sql, organisation, who, after).await
}

/// What waits for validators in an organisation; nobody's own work, nor a fellow's.
pub(in crate::assessment) async fn to_validate(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    who: &PersonId,
    after: &After,
) -> Result<Vec<InboxLine>> {
    let sql = "SELECT b.id, v.title, COALESCE(g.title, ''), b.state, b.attempt, b.submitted_at, 'panel', CAST(NULL AS BIGINT)
           FROM submission b
           JOIN microcredential_version v ON v.network_id = b.network_id AND v.id = b.version_id
           LEFT JOIN edition e ON e.network_id = b.network_id AND e.id = b.edition_id
           LEFT JOIN micro_stage g ON g.network_id = e.network_id AND g.id = e.micro_stage_id
          WHERE b.network_id = $1 AND b.organisation_id = $2 AND b.state = 'proposed'
            AND (b.submitted_at > $3 OR (b.submitted_at = $3 AND b.id > $4)) AND b.learner_id <> $5
            AND NOT EXISTS (SELECT 1 FROM work_group_member m
                              JOIN work_group_member f ON f.network_id = m.network_id AND f.group_id = m.group_id
                             WHERE m.network_id = b.network_id AND m.enrolment_id = b.enrolment_id
                               AND f.learner_id = $5)
          ORDER BY b.submitted_at, b.id LIMIT 31";
    of_organisation(tx, ctx, sql, organisation, who, after).await
}

/// What waits in an organisation; the statement is one of the two above.
async fn of_organisation(
    tx: &mut Tx,
    ctx: &Ctx,
    sql: &'static str,
    organisation: &OrganisationId,
    who: &PersonId,
    after: &After,
) -> Result<Vec<InboxLine>> {
    let rows: Vec<Line> = store::query_as(sql)
        .bind(ctx.network.as_str())
        .bind(organisation.as_str())
        .bind(after.0)
        .bind(after.1.as_str())
        .bind(who.as_str())
        .fetch_all(&mut **tx)
        .await?;
    lines_of(rows)
}

/// How much an assessor has before them and has finished since a moment: open seats, finished judgements.
pub(in crate::assessment) async fn counts(
    tx: &mut Tx,
    ctx: &Ctx,
    who: &PersonId,
    since: Timestamp,
) -> Result<(i64, i64)> {
    let open = store::query_scalar(
        "SELECT COUNT(*) FROM panel_seat WHERE network_id = $1 AND assessor_id = $2 AND state = 'open'",
    )
    .bind(ctx.network.as_str())
    .bind(who.as_str())
    .fetch_one(&mut **tx)
    .await?;
    let done = store::query_scalar(
        "SELECT COUNT(*) FROM mark WHERE network_id = $1 AND finished_at >= $2 AND assessor_id = $3",
    )
    .bind(ctx.network.as_str())
    .bind(since.microseconds())
    .bind(who.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok((open, done))
}
