//! The SQL of classrooms.

use super::Classroom;
use crate::catalogue::Point;
use kernel::{ClassroomId, Ctx, OrganisationId};
use store::{Result, Tx, parse};

type Stored = (String, String, String, String, String, i64, Option<i64>, Option<i64>);

fn classroom_of(
    (id, organisation, name, place, address, seats, latitude, longitude): Stored,
) -> Result<Classroom> {
    const TABLE: &str = "classroom";
    Ok(Classroom {
        organisation: parse(TABLE, "organisation_id", &id, &organisation)?,
        name,
        place,
        address,
        seats,
        at: latitude.zip(longitude).map(|(latitude, longitude)| Point { latitude, longitude }),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A room by its id.
pub(crate) async fn classroom(tx: &mut Tx, ctx: &Ctx, id: &ClassroomId) -> Result<Option<Classroom>> {
    let row: Option<Stored> = store::query_as(
        "SELECT id, organisation_id, name, place, address, seats, latitude, longitude FROM classroom
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(classroom_of).transpose()
}

/// The rooms of an organisation, by name.
pub(crate) async fn of_organisation(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> Result<Vec<Classroom>> {
    let rows: Vec<Stored> = store::query_as(
        "SELECT id, organisation_id, name, place, address, seats, latitude, longitude FROM classroom
          WHERE network_id = $1 AND organisation_id = $2 ORDER BY name, id LIMIT 500",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(classroom_of).collect()
}

/// Writes a room.
pub(super) async fn put(tx: &mut Tx, ctx: &Ctx, room: &Classroom) -> Result<()> {
    store::query(
        "INSERT INTO classroom (network_id, id, organisation_id, name, place, address, seats, created_at,
                                latitude, longitude)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (network_id, id)
         DO UPDATE SET name = excluded.name, place = excluded.place, address = excluded.address,
                       seats = excluded.seats, latitude = excluded.latitude, longitude = excluded.longitude",
    )
    .bind(ctx.network.as_str())
    .bind(room.id.as_str())
    .bind(room.organisation.as_str())
    .bind(room.name.as_str())
    .bind(room.place.as_str())
    .bind(room.address.as_str())
    .bind(room.seats)
    .bind(ctx.now.microseconds())
    .bind(room.at.map(|at| at.latitude))
    .bind(room.at.map(|at| at.longitude))
    .execute(&mut **tx)
    .await?;
    // Its editions are found where it is now: the catalogue follows their stamps.
    store::query(
        "UPDATE edition SET changed_at = CASE WHEN changed_at < $1 THEN $1 ELSE changed_at + 1 END
          WHERE network_id = $2 AND room_id = $3 AND ends_at > $1",
    )
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(room.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
