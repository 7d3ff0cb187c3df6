//! The SQL of groups.

use super::{Member, WorkGroup};
use kernel::{Ctx, EnrolmentId, PersonId, Timestamp, WorkGroupId};
use store::{Result, Tx, parse};

const TABLE: &str = "work_group";

type GroupRow = (String, String, String, String, i64);

async fn with_members(tx: &mut Tx, ctx: &Ctx, row: Option<GroupRow>) -> Result<Option<WorkGroup>> {
    let Some((id, edition, submission, leader, invited_until)) = row else { return Ok(None) };
    let rows: Vec<(String, String, String)> = store::query_as(
        "SELECT learner_id, enrolment_id, contribution FROM work_group_member
          WHERE network_id = $1 AND group_id = $2 ORDER BY joined_at, learner_id",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let member = |(learner, enrolment, contribution): (String, String, String)| {
        Ok(Member {
            learner: parse("work_group_member", "learner_id", &id, &learner)?,
            enrolment: parse("work_group_member", "enrolment_id", &id, &enrolment)?,
            contribution,
        })
    };
    Ok(Some(WorkGroup {
        edition: parse(TABLE, "edition_id", &id, &edition)?,
        submission: parse(TABLE, "submission_id", &id, &submission)?,
        leader: parse(TABLE, "leader_id", &id, &leader)?,
        invited_until: Timestamp::from_microseconds(invited_until),
        members: rows.into_iter().map(member).collect::<Result<_>>()?,
        id: parse(TABLE, "id", &id, &id)?,
    }))
}

/// A group by its id.
pub(crate) async fn group(tx: &mut Tx, ctx: &Ctx, id: &WorkGroupId) -> Result<Option<WorkGroup>> {
    let row = store::query_as(
        "SELECT id, edition_id, submission_id, leader_id, invited_until FROM work_group
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    with_members(tx, ctx, row).await
}

/// The group in which a seat is.
pub(crate) async fn of_seat(tx: &mut Tx, ctx: &Ctx, seat: &EnrolmentId) -> Result<Option<WorkGroup>> {
    let row = store::query_as(
        "SELECT g.id, g.edition_id, g.submission_id, g.leader_id, g.invited_until
           FROM work_group_member m
           JOIN work_group g ON g.network_id = m.network_id AND g.id = m.group_id
          WHERE m.network_id = $1 AND m.enrolment_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(seat.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    with_members(tx, ctx, row).await
}

/// Writes a new group, without members.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, group: &WorkGroup) -> Result<()> {
    store::query(
        "INSERT INTO work_group
                (network_id, id, edition_id, submission_id, leader_id, invited_until, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(group.id.as_str())
    .bind(group.edition.as_str())
    .bind(group.submission.as_str())
    .bind(group.leader.as_str())
    .bind(group.invited_until.microseconds())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes a new member.
pub(super) async fn insert_member(
    tx: &mut Tx,
    ctx: &Ctx,
    group: &WorkGroupId,
    learner: &PersonId,
    seat: &EnrolmentId,
) -> Result<()> {
    store::query(
        "INSERT INTO work_group_member
                (network_id, group_id, learner_id, enrolment_id, contribution, joined_at)
         VALUES ($1, $2, $3, $4, '', $5)",
    )
    .bind(ctx.network.as_str())
    .bind(group.as_str())
    .bind(learner.as_str())
    .bind(seat.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes what a member did.
pub(super) async fn set_contribution(
    tx: &mut Tx,
    ctx: &Ctx,
    group: &WorkGroupId,
    learner: &PersonId,
    contribution: &str,
) -> Result<()> {
    store::query(
        "UPDATE work_group_member SET contribution = $1
          WHERE network_id = $2 AND group_id = $3 AND learner_id = $4",
    )
    .bind(contribution)
    .bind(ctx.network.as_str())
    .bind(group.as_str())
    .bind(learner.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes a member out.
pub(super) async fn delete_member(
    tx: &mut Tx,
    ctx: &Ctx,
    group: &WorkGroupId,
    learner: &PersonId,
) -> Result<()> {
    store::query("DELETE FROM work_group_member WHERE network_id = $1 AND group_id = $2 AND learner_id = $3")
        .bind(ctx.network.as_str())
        .bind(group.as_str())
        .bind(learner.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Dissolves a group.
pub(super) async fn delete(tx: &mut Tx, ctx: &Ctx, group: &WorkGroupId) -> Result<()> {
    for sql in [
        "DELETE FROM work_group_member WHERE network_id = $1 AND group_id = $2",
        "DELETE FROM work_group WHERE network_id = $1 AND id = $2",
    ] {
        store::query(sql).bind(ctx.network.as_str()).bind(group.as_str()).execute(&mut **tx).await?;
    }
    Ok(())
}

/// The groups of a person whose draft is not handed in yet.
pub(crate) async fn forming_of(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Vec<WorkGroupId>> {
    let rows: Vec<(String,)> = store::query_as(
        "SELECT m.group_id FROM work_group_member m
           JOIN work_group g ON g.network_id = m.network_id AND g.id = m.group_id
           JOIN submission s ON s.network_id = g.network_id AND s.id = g.submission_id
          WHERE m.network_id = $1 AND m.learner_id = $2 AND s.state = 'draft'",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(|(id,)| parse(TABLE, "id", id, id)).collect()
}

/// Removes what a person wrote of their part.
pub(crate) async fn forget_contributions(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<()> {
    store::query("UPDATE work_group_member SET contribution = '' WHERE network_id = $1 AND learner_id = $2")
        .bind(ctx.network.as_str())
        .bind(learner.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
