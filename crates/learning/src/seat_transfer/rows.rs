//! The SQL of seats that are passed on.

use kernel::{Ctx, EnrolmentId, SeatTransferId};
use store::{Result, Tx, parse};

/// The open link of a seat.
pub(crate) async fn open_of(tx: &mut Tx, ctx: &Ctx, seat: &EnrolmentId) -> Result<Option<SeatTransferId>> {
    let id: Option<String> = store::query_scalar(
        "SELECT id FROM seat_transfer WHERE network_id = $1 AND enrolment_id = $2 AND state = 'open'
          ORDER BY id DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(seat.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    id.map(|id| parse("seat_transfer", "id", &id, &id)).transpose()
}

/// The seat to which an open link leads; none when the link is over, or never was.
pub(super) async fn seat_of(tx: &mut Tx, ctx: &Ctx, id: &SeatTransferId) -> Result<Option<EnrolmentId>> {
    let seat: Option<String> = store::query_scalar(
        "SELECT enrolment_id FROM seat_transfer WHERE network_id = $1 AND id = $2 AND state = 'open'",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    seat.map(|seat| parse("seat_transfer", "enrolment_id", id.as_str(), &seat)).transpose()
}

/// Writes a new link.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, id: &SeatTransferId, seat: &EnrolmentId) -> Result<()> {
    store::query(
        "INSERT INTO seat_transfer (network_id, id, enrolment_id, state, created_at, changed_at)
         VALUES ($1, $2, $3, 'open', $4, $4)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(seat.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Ends the open links of a seat: `accepted` or `withdrawn`.
pub(super) async fn end(tx: &mut Tx, ctx: &Ctx, seat: &EnrolmentId, state: &str) -> Result<()> {
    store::query(
        "UPDATE seat_transfer SET state = $1, changed_at = $2
          WHERE network_id = $3 AND enrolment_id = $4 AND state = 'open'",
    )
    .bind(state)
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(seat.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
