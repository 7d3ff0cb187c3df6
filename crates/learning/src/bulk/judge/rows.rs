//! The SQL by which rows are judged: a few statements for a chunk.

use super::people::Known;
use crate::enrolment::{Enrolment, EnrolmentState};
use kernel::{Ctx, EnrolmentId, OrganisationId, PersonId};
use std::collections::{HashMap, HashSet};
use store::{Result, Statement, Tx, parse, parse_with};

/// Values in one list.
const AT_ONCE: usize = 900;

/// Whose addresses these are; who has proved one comes before an account that waits for its owner.
pub(super) async fn holders(tx: &mut Tx, ctx: &Ctx, addresses: &[String]) -> Result<HashMap<String, Known>> {
    let mut holders = HashMap::new();
    for part in addresses.chunks(AT_ONCE) {
        let rows: Vec<(String, String, i64)> =
            Statement::new("SELECT address, person_id, proved FROM identity_address_v WHERE network_id = ")
                .value(ctx.network.as_str())
                .text(" AND address IN ")
                .list(part.iter().map(String::as_str))
                .text(" ORDER BY proved, person_id")
                .fetch_all(tx)
                .await?;
        for (address, person, proved) in rows {
            let person: PersonId = parse("identifier", "person_id", &person, &person)?;
            holders.insert(address, Known { person, proved: proved != 0 });
        }
    }
    Ok(holders)
}

/// The live seats of people.
pub(super) async fn seats_of(tx: &mut Tx, ctx: &Ctx, people: &[&PersonId]) -> Result<Vec<Enrolment>> {
    type Stored = (String, String, String, String, String);
    let mut seats = Vec::new();
    for part in people.chunks(AT_ONCE) {
        let rows: Vec<Stored> = Statement::new(
            "SELECT id, edition_id, organisation_id, learner_id, state FROM enrolment
              WHERE state IN ('confirmed', 'waitlisted', 'offered', 'attended', 'absent') AND network_id = ",
        )
        .value(ctx.network.as_str())
        .text(" AND learner_id IN ")
        .list(part.iter().map(|person| person.as_str()))
        .fetch_all(tx)
        .await?;
        for (id, edition, organisation, learner, state) in rows {
            seats.push(Enrolment {
                edition: parse("enrolment", "edition_id", &id, &edition)?,
                organisation: parse("enrolment", "organisation_id", &id, &organisation)?,
                learner: parse("enrolment", "learner_id", &id, &learner)?,
                state: parse_with("enrolment", "state", &id, state.as_str(), EnrolmentState::parse)?,
                id: parse("enrolment", "id", &id, &id)?,
                waitlist_number: 0,
                accept_by: None,
                group: None,
                here_at: None,
            });
        }
    }
    Ok(seats)
}

/// Minutes that the register has, by seat and day.
pub(super) async fn minutes_of<'a>(
    tx: &mut Tx,
    ctx: &Ctx,
    seats: impl Iterator<Item = &'a EnrolmentId>,
) -> Result<HashMap<(String, String), i64>> {
    let seats: Vec<&str> = seats.map(EnrolmentId::as_str).collect();
    let mut minutes = HashMap::new();
    for part in seats.chunks(AT_ONCE) {
        let rows: Vec<(String, String, i64)> =
            Statement::new("SELECT enrolment_id, day, minutes FROM presence WHERE network_id = ")
                .value(ctx.network.as_str())
                .text(" AND enrolment_id IN ")
                .list(part.iter().copied())
                .fetch_all(tx)
                .await?;
        minutes.extend(rows.into_iter().map(|(seat, day, minutes)| ((seat, day), minutes)));
    }
    Ok(minutes)
}

/// The addresses of an organisation's learners who are called so, by folded name.
pub(super) async fn learners_called(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    names: &[String],
) -> Result<HashMap<String, Vec<String>>> {
    let names: HashSet<&str> = names.iter().map(String::as_str).filter(|name| name.contains(' ')).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let mut called: HashMap<String, Vec<String>> = HashMap::new();
    for part in names.chunks(AT_ONCE) {
        let rows: Vec<(String, String)> = Statement::new(
            "SELECT DISTINCT n.name_folded, a.address
               FROM identity_name_v n
               JOIN identity_address_v a ON a.network_id = n.network_id AND a.person_id = n.person_id
               JOIN enrolment e ON e.network_id = n.network_id AND e.learner_id = n.person_id
              WHERE n.network_id = ",
        )
        .value(ctx.network.as_str())
        .text(" AND e.organisation_id = ")
        .value(organisation.as_str())
        .text(" AND n.name_folded IN ")
        .list(part.iter().copied())
        .fetch_all(tx)
        .await?;
        for (name, address) in rows {
            called.entry(name).or_default().push(address);
        }
    }
    Ok(called)
}

/// Which of these keys were awarded.
pub(super) async fn awarded(tx: &mut Tx, ctx: &Ctx, keys: &[String]) -> Result<HashSet<String>> {
    let mut awarded = HashSet::new();
    for part in keys.chunks(AT_ONCE) {
        let rows: Vec<(String,)> =
            Statement::new("SELECT basis FROM credentials_basis_v WHERE network_id = ")
                .value(ctx.network.as_str())
                .text(" AND basis IN ")
                .list(part.iter().map(String::as_str))
                .fetch_all(tx)
                .await?;
        awarded.extend(rows.into_iter().map(|(key,)| key));
    }
    Ok(awarded)
}
