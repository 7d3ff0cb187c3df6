//! The SQL of consent.

use super::{Consent, Purpose};
use crate::NOTICE_VERSION;
use kernel::{ConsentId, Ctx, NetworkId, PersonId, Timestamp};
use store::{Result, Tx, flag, parse_with};

/// Notes what a person gave or withdrew, now and for the history.
pub(crate) async fn record(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    purpose: Purpose,
    given: bool,
) -> Result<()> {
    store::query(
        "INSERT INTO consent (network_id, person_id, purpose, given, version, at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (network_id, person_id, purpose)
         DO UPDATE SET given = excluded.given, version = excluded.version, at = excluded.at",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(purpose.as_str())
    .bind(i64::from(given))
    .bind(NOTICE_VERSION)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    store::query(
        "INSERT INTO consent_change (network_id, id, person_id, purpose, given, version, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(ConsentId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(person.as_str())
    .bind(purpose.as_str())
    .bind(i64::from(given))
    .bind(NOTICE_VERSION)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type ConsentRow = (String, i64, String, i64);

fn from_row(person: &PersonId, row: ConsentRow) -> Result<Consent> {
    let (purpose, given, version, at) = row;
    let purpose = parse_with("consent", "purpose", person.as_str(), purpose.as_str(), Purpose::parse)?;
    let answered = Some((version, Timestamp::from_microseconds(at)));
    Ok(Consent { purpose, given: flag(given), answered })
}

/// How a person stands to every optional purpose.
pub(crate) async fn optional(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Vec<Consent>> {
    let rows: Vec<ConsentRow> = store::query_as(
        "SELECT purpose, given, version, at FROM consent WHERE network_id = $1 AND person_id = $2",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let held: Vec<Consent> = rows.into_iter().map(|row| from_row(person, row)).collect::<Result<_>>()?;
    let of = |purpose| {
        let found = held.iter().find(|consent| consent.purpose == purpose).cloned();
        found.unwrap_or(Consent { purpose, given: false, answered: None })
    };
    Ok(Purpose::OPTIONAL.into_iter().map(of).collect())
}

/// Everything a person ever gave or withdrew, oldest first.
pub(crate) async fn history(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Vec<Consent>> {
    let rows: Vec<ConsentRow> = store::query_as(
        "SELECT purpose, given, version, at FROM consent_change
          WHERE network_id = $1 AND person_id = $2 ORDER BY at, id",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(|row| from_row(person, row)).collect()
}

/// Whether a person gives a purpose now.
pub(crate) async fn gives(
    tx: &mut Tx,
    network: &NetworkId,
    person: &PersonId,
    purpose: Purpose,
) -> Result<bool> {
    let given: Option<i64> = store::query_scalar(
        "SELECT given FROM consent WHERE network_id = $1 AND person_id = $2 AND purpose = $3",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .bind(purpose.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(given.is_some_and(flag))
}

/// Forgets what an erased person agreed to.
pub(crate) async fn forget(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<()> {
    store::query("DELETE FROM consent WHERE network_id = $1 AND person_id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
