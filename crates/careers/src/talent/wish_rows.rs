//! Every statement of where and when people would work.

use super::wish::Wish;
use kernel::{Ctx, NetworkId, PersonId};
use std::collections::HashMap;
use store::{Tx, parse};

fn wish_of(territories: &str, availabilities: &str) -> Wish {
    let lines = |text: &str| text.lines().map(str::to_owned).collect();
    Wish { territories: lines(territories), availabilities: lines(availabilities) }
}

/// Everybody's.
pub(super) async fn all(tx: &mut Tx, network: &NetworkId) -> store::Result<HashMap<PersonId, Wish>> {
    let rows: Vec<(String, String, String)> = store::query_as(
        "SELECT person_id, territories, availabilities FROM talent_wish WHERE network_id = $1",
    )
    .bind(network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter()
        .map(|(person, territories, availabilities)| {
            Ok((parse("talent_wish", "person_id", person, person)?, wish_of(territories, availabilities)))
        })
        .collect()
}

/// One person's; nothing in particular where they said nothing.
pub(super) async fn of_person(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> store::Result<Wish> {
    let row: Option<(String, String)> = store::query_as(
        "SELECT territories, availabilities FROM talent_wish WHERE network_id = $1 AND person_id = $2",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.map(|(territories, availabilities)| wish_of(&territories, &availabilities)).unwrap_or_default())
}

pub(super) async fn put(tx: &mut Tx, ctx: &Ctx, person: &PersonId, wish: &Wish) -> store::Result<()> {
    store::query(
        "INSERT INTO talent_wish (network_id, person_id, territories, availabilities, changed_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (network_id, person_id) DO UPDATE
            SET territories = excluded.territories, availabilities = excluded.availabilities,
                changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(wish.territories.join("\n"))
    .bind(wish.availabilities.join("\n"))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
