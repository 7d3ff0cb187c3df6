//! The SQL of companies' seats.

use super::model::{InvitationState, SeatGroup, SeatInvitation};
use kernel::{Ctx, EditionId, OrganisationId, SeatGroupId, SeatInvitationId, Timestamp};
use store::{Result, Tx, parse, parse_with};

const TABLE: &str = "seat_group";

/// Groups, by what follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, edition_id, organisation_id, booked_by, seats, seats_open, names_until FROM seat_group ",
            $rest
        )
    };
}

type Stored = (String, String, String, String, i64, i64, i64);

fn group_of((id, edition, organisation, by, seats, open, names_until): Stored) -> Result<SeatGroup> {
    Ok(SeatGroup {
        edition: parse(TABLE, "edition_id", &id, &edition)?,
        organisation: parse(TABLE, "organisation_id", &id, &organisation)?,
        booked_by: parse(TABLE, "booked_by", &id, &by)?,
        seats,
        seats_open: open,
        names_until: Timestamp::from_microseconds(names_until),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A group by its id.
pub(crate) async fn group(tx: &mut Tx, ctx: &Ctx, id: &SeatGroupId) -> Result<Option<SeatGroup>> {
    let row: Option<Stored> = store::query_as(select!("WHERE network_id = $1 AND id = $2"))
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .fetch_optional(&mut **tx)
        .await?;
    row.map(group_of).transpose()
}

/// The groups of an edition.
pub(crate) async fn of_edition(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Vec<SeatGroup>> {
    let rows: Vec<Stored> = store::query_as(select!("WHERE network_id = $1 AND edition_id = $2 ORDER BY id"))
        .bind(ctx.network.as_str())
        .bind(edition.as_str())
        .fetch_all(&mut **tx)
        .await?;
    rows.into_iter().map(group_of).collect()
}

/// The groups of a company, the latest first.
pub(super) async fn of_organisation(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> Result<Vec<SeatGroup>> {
    let rows: Vec<Stored> =
        store::query_as(select!("WHERE network_id = $1 AND organisation_id = $2 ORDER BY id DESC LIMIT 200"))
            .bind(ctx.network.as_str())
            .bind(organisation.as_str())
            .fetch_all(&mut **tx)
            .await?;
    rows.into_iter().map(group_of).collect()
}

/// Writes a new group.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, group: &SeatGroup) -> Result<()> {
    store::query(
        "INSERT INTO seat_group
                (network_id, id, edition_id, organisation_id, booked_by, seats, seats_open, names_until, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(group.id.as_str())
    .bind(group.edition.as_str())
    .bind(group.organisation.as_str())
    .bind(group.booked_by.as_str())
    .bind(group.seats)
    .bind(group.seats_open)
    .bind(group.names_until.microseconds())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes how many seats have no name, and how many there are.
pub(super) async fn set_seats(tx: &mut Tx, ctx: &Ctx, group: &SeatGroup) -> Result<()> {
    store::query("UPDATE seat_group SET seats = $1, seats_open = $2 WHERE network_id = $3 AND id = $4")
        .bind(group.seats)
        .bind(group.seats_open)
        .bind(ctx.network.as_str())
        .bind(group.id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Writes until when names can be given.
pub(super) async fn set_names_until(tx: &mut Tx, ctx: &Ctx, group: &SeatGroup) -> Result<()> {
    store::query("UPDATE seat_group SET names_until = $1 WHERE network_id = $2 AND id = $3")
        .bind(group.names_until.microseconds())
        .bind(ctx.network.as_str())
        .bind(group.id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

type Invitation = (String, String, String, String, String);

fn invitation_of((id, group, name, email, state): Invitation) -> Result<SeatInvitation> {
    const TABLE: &str = "seat_invitation";
    Ok(SeatInvitation {
        group: parse(TABLE, "group_id", &id, &group)?,
        name,
        email,
        state: parse_with(TABLE, "state", &id, state.as_str(), InvitationState::parse)?,
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// An invitation by its id.
pub(super) async fn invitation(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &SeatInvitationId,
) -> Result<Option<SeatInvitation>> {
    let row: Option<Invitation> = store::query_as(
        "SELECT id, group_id, name, email, state FROM seat_invitation WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(invitation_of).transpose()
}

/// The invitations of a group that wait for an answer, in their order.
pub(super) async fn waiting(tx: &mut Tx, ctx: &Ctx, group: &SeatGroupId) -> Result<Vec<SeatInvitation>> {
    let rows: Vec<Invitation> = store::query_as(
        "SELECT id, group_id, name, email, state FROM seat_invitation
          WHERE network_id = $1 AND group_id = $2 AND state = 'waiting' ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(group.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(invitation_of).collect()
}

/// Writes a new invitation.
pub(super) async fn invite(tx: &mut Tx, ctx: &Ctx, invitation: &SeatInvitation) -> Result<()> {
    store::query(
        "INSERT INTO seat_invitation (network_id, id, group_id, name, email, state, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(invitation.id.as_str())
    .bind(invitation.group.as_str())
    .bind(invitation.name.as_str())
    .bind(invitation.email.as_str())
    .bind(invitation.state.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Ends an invitation, and forgets to whom it went.
pub(super) async fn end(tx: &mut Tx, ctx: &Ctx, id: &SeatInvitationId, state: InvitationState) -> Result<()> {
    store::query(
        "UPDATE seat_invitation SET state = $1, name = '', email = '' WHERE network_id = $2 AND id = $3",
    )
    .bind(state.as_str())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
