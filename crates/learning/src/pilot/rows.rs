//! The SQL of pilots.

use super::model::{Pilot, Shown, Step, StepReport};
use kernel::{Ctx, OrganisationId, PersonId, PilotId, Timestamp};
use std::collections::BTreeMap;
use store::{Result, Tx, Value, insert_rows, parse, parse_optional, parse_with};

/// Writes a new pilot with its steps.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, pilot: &Pilot) -> Result<()> {
    store::query(
        "INSERT INTO pilot (network_id, id, organisation_id, title, started_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(ctx.network.as_str())
    .bind(pilot.id.as_str())
    .bind(pilot.organisation.as_str())
    .bind(pilot.title.as_str())
    .bind(ctx.person().map_or("", |person| person.as_str()))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    let row = |report: &StepReport| -> Vec<Value> {
        vec![
            ctx.network.as_str().into(),
            pilot.id.as_str().into(),
            report.step.as_str().into(),
            "".into(),
            "".into(),
            "".into(),
            ctx.now.microseconds().into(),
        ]
    };
    let head = "INSERT INTO pilot_step (network_id, pilot_id, step, note, linked, link, changed_at) VALUES ";
    insert_rows(tx, head, pilot.steps.iter().map(row).collect(), "").await?;
    Ok(())
}

/// Writes how a step stands.
pub(super) async fn update(tx: &mut Tx, ctx: &Ctx, pilot: &PilotId, report: &StepReport) -> Result<()> {
    store::query(
        "UPDATE pilot_step
            SET owner_id = $1, due_on = $2, note = $3, linked = $4, link = $5, done_at = $6, changed_at = $7
          WHERE network_id = $8 AND pilot_id = $9 AND step = $10",
    )
    .bind(report.owner.as_ref().map(PersonId::as_str))
    .bind(report.due_on.as_deref())
    .bind(report.note.as_str())
    .bind(report.shown.as_ref().map_or("", Shown::as_str))
    .bind(report.link.as_str())
    .bind(report.done_at.map(Timestamp::microseconds))
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(pilot.as_str())
    .bind(report.step.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type PilotRow =
    (String, String, String, String, Option<String>, Option<String>, String, String, String, Option<i64>);

/// A pilot by its id.
pub(super) async fn pilot(tx: &mut Tx, ctx: &Ctx, id: &PilotId) -> Result<Option<Pilot>> {
    let rows: Vec<PilotRow> = store::query_as(
        "SELECT p.id, p.organisation_id, p.title, s.step, s.owner_id, s.due_on, s.note, s.linked, s.link, s.done_at
           FROM pilot p JOIN pilot_step s ON s.network_id = p.network_id AND s.pilot_id = p.id
          WHERE p.network_id = $1 AND p.id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_all(&mut **tx)
    .await?;
    Ok(pilots_from(rows)?.pop())
}

/// The pilots of an organisation, the latest first.
pub(super) async fn of_organisation(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> Result<Vec<Pilot>> {
    let rows: Vec<PilotRow> = store::query_as(
        "SELECT p.id, p.organisation_id, p.title, s.step, s.owner_id, s.due_on, s.note, s.linked, s.link, s.done_at
           FROM pilot p JOIN pilot_step s ON s.network_id = p.network_id AND s.pilot_id = p.id
          WHERE p.network_id = $1 AND p.organisation_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let mut pilots = pilots_from(rows)?;
    pilots.reverse();
    Ok(pilots)
}

/// Puts the steps of each pilot together, in their order; pilots by age.
fn pilots_from(rows: Vec<PilotRow>) -> Result<Vec<Pilot>> {
    const OF: &str = "pilot_step";
    let mut pilots: BTreeMap<String, Pilot> = BTreeMap::new();
    for (id, organisation, title, step, owner, due_on, note, linked, link, done_at) in rows {
        let report = StepReport {
            step: parse_with(OF, "step", &id, step.as_str(), Step::parse)?,
            owner: parse_optional(OF, "owner_id", &id, owner.as_deref())?,
            due_on,
            note,
            shown: Shown::parse(&linked),
            link,
            done_at: done_at.map(Timestamp::from_microseconds),
        };
        if !pilots.contains_key(&id) {
            let pilot = Pilot {
                id: parse("pilot", "id", &id, &id)?,
                organisation: parse("pilot", "organisation_id", &id, &organisation)?,
                title,
                steps: Vec::new(),
            };
            pilots.insert(id.clone(), pilot);
        }
        if let Some(pilot) = pilots.get_mut(&id) {
            pilot.steps.push(report);
            pilot.steps.sort_by_key(|report| report.step);
        }
    }
    Ok(pilots.into_values().collect())
}

/// Everybody who can see to a step in an organisation, because they see its pilots; by name.
pub(super) async fn colleagues(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> Result<Vec<(String, String)>> {
    store::query_as(
        "SELECT DISTINCT p.id, p.display_name
           FROM identity_membership_v m
           JOIN identity_person_v p ON p.network_id = m.network_id AND p.id = m.person_id
          WHERE m.network_id = $1 AND m.organisation_id = $2
            AND m.role IN ('manager', 'designer', 'validator', 'trainer', 'assessor')
          ORDER BY p.display_name, p.id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await
}

/// Whether a person can see to a step in an organisation.
pub(super) async fn works_there(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    organisation: &OrganisationId,
) -> Result<bool> {
    let held: i64 = store::query_scalar(
        "SELECT count(*) FROM identity_membership_v
          WHERE network_id = $1 AND person_id = $2 AND organisation_id = $3
            AND role IN ('manager', 'designer', 'validator', 'trainer', 'assessor')",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(organisation.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(held > 0)
}

/// Whether a person sees to a step of any pilot.
pub(super) async fn sees_to_a_step(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<bool> {
    let steps: i64 =
        store::query_scalar("SELECT count(*) FROM pilot_step WHERE network_id = $1 AND owner_id = $2")
            .bind(ctx.network.as_str())
            .bind(person.as_str())
            .fetch_one(&mut **tx)
            .await?;
    Ok(steps > 0)
}

/// Takes a person out of the steps they see to; what was done stays.
pub(crate) async fn forget(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<()> {
    store::query("UPDATE pilot_step SET owner_id = NULL WHERE network_id = $1 AND owner_id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
