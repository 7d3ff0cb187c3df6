//! The SQL of runs and of what is said of their rows.

use super::model::{Counts, Finding, Kind, Run, RunState, Said, Weight};
use crate::rows::{from_json, to_json};
use kernel::{BulkRunId, Ctx, OrganisationId, Timestamp};
use store::{ReadColumn as _, Result, Row, Statement, Tx, Value, insert_rows, parse, parse_with};

const TABLE: &str = "bulk_run";

fn run_of(row: &Row) -> Result<Run> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let number = |column: &str| row.try_get::<i64, _>(column);
    let problem = text("problem")?;
    Ok(Run {
        organisation: parse(TABLE, "organisation_id", &id, &text("organisation_id")?)?,
        kind: parse_with(TABLE, "kind", &id, text("kind")?.as_str(), Kind::parse)?,
        state: parse_with(TABLE, "state", &id, text("state")?.as_str(), RunState::parse)?,
        choices: from_json(TABLE, "choices", &id, &text("choices")?)?,
        blob: parse(TABLE, "blob_id", &id, &text("blob_id")?)?,
        file_name: text("file_name")?,
        sha256: text("sha256")?,
        counts: Counts {
            total: number("total")?,
            next_row: number("next_row")?,
            good: number("good")?,
            done: number("done")?,
            waiting: number("waiting")?,
            already: number("already")?,
            bad: number("bad")?,
            suspected: number("suspected")?,
        },
        problem: if problem.is_empty() { None } else { Some(from_json(TABLE, "problem", &id, &problem)?) },
        made_by: text("made_by")?,
        confirmed_by: text("confirmed_by")?,
        created_at: Timestamp::from_microseconds(number("created_at")?),
        changed_at: Timestamp::from_microseconds(number("changed_at")?),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A run; `None` when the network has no such run.
///
/// # Errors
/// When the database fails.
pub async fn run(tx: &mut Tx, ctx: &Ctx, id: &BulkRunId) -> Result<Option<Run>> {
    let row = store::query(
        "SELECT id, organisation_id, kind, state, choices, blob_id, file_name, sha256, total, next_row, good, done,
                waiting, already, bad, suspected, problem, made_by, confirmed_by, created_at, changed_at
           FROM bulk_run WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(run_of).transpose()
}

/// The runs of an organisation, newest first.
pub(super) async fn of_organisation(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    before: &str,
    most: i64,
) -> Result<Vec<Run>> {
    let rows = store::query(
        "SELECT id, organisation_id, kind, state, choices, blob_id, file_name, sha256, total, next_row, good, done,
                waiting, already, bad, suspected, problem, made_by, confirmed_by, created_at, changed_at
           FROM bulk_run WHERE network_id = $1 AND organisation_id = $2 AND id < $3 ORDER BY id DESC LIMIT $4",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .bind(if before.is_empty() { "blk_~" } else { before })
    .bind(most)
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(run_of).collect()
}

/// A run of the same file, kind and choices, begun by the same hand, that has not come to its end.
///
/// # Errors
/// When the database fails.
pub async fn unfinished_like(tx: &mut Tx, ctx: &Ctx, like: &Run) -> Result<Option<BulkRunId>> {
    let id: Option<String> = store::query_scalar(
        "SELECT id FROM bulk_run
          WHERE network_id = $1 AND organisation_id = $2 AND kind = $3 AND sha256 = $4 AND choices = $5
            AND made_by = $6 AND state IN ('checking', 'checked', 'running') ORDER BY id DESC LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(like.organisation.as_str())
    .bind(like.kind.as_str())
    .bind(like.sha256.as_str())
    .bind(to_json(&like.choices)?)
    .bind(like.made_by.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    id.map(|id| parse(TABLE, "id", &id, &id)).transpose()
}

pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, run: &Run) -> Result<()> {
    store::query(
        "INSERT INTO bulk_run (network_id, id, organisation_id, kind, state, choices, blob_id, file_name, sha256,
                               total, next_row, good, done, waiting, already, bad, suspected, problem, made_by,
                               confirmed_by, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 0, 0, 0, 0, 0, '', $10, '', $11, $11)",
    )
    .bind(ctx.network.as_str())
    .bind(run.id.as_str())
    .bind(run.organisation.as_str())
    .bind(run.kind.as_str())
    .bind(run.state.as_str())
    .bind(to_json(&run.choices)?)
    .bind(run.blob.as_str())
    .bind(run.file_name.as_str())
    .bind(run.sha256.as_str())
    .bind(run.made_by.as_str())
    .bind(run.created_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Moves a run that is where it is believed to be, state and row; says whether it was.
pub(super) async fn advance(tx: &mut Tx, ctx: &Ctx, before: &Run, after: &Run) -> Result<bool> {
    let counts = &after.counts;
    let done = store::query(
        "UPDATE bulk_run SET state = $1, total = $2, next_row = $3, good = $4, done = $5, waiting = $6,
                             already = $7, bad = $8, suspected = $9, confirmed_by = $10, changed_at = $11, problem = $12
          WHERE network_id = $13 AND id = $14 AND state = $15 AND next_row = $16",
    )
    .bind(after.state.as_str())
    .bind(counts.total)
    .bind(counts.next_row)
    .bind(counts.good)
    .bind(counts.done)
    .bind(counts.waiting)
    .bind(counts.already)
    .bind(counts.bad)
    .bind(counts.suspected)
    .bind(after.confirmed_by.as_str())
    .bind(ctx.now.microseconds())
    .bind(after.problem.as_ref().map(to_json).transpose()?.unwrap_or_default())
    .bind(ctx.network.as_str())
    .bind(after.id.as_str())
    .bind(before.state.as_str())
    .bind(before.counts.next_row)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub(super) async fn insert_findings(
    tx: &mut Tx,
    ctx: &Ctx,
    run: &BulkRunId,
    findings: &[Finding],
) -> Result<()> {
    let mut rows = Vec::with_capacity(findings.len());
    let mut last = (0, 0);
    for finding in findings {
        // Warnings have places of their own: they stay where the bad ones are written anew.
        let from = if finding.weight == Weight::Suspected { 100 } else { 0 };
        last = if last.0 == finding.number { (finding.number, last.1 + 1) } else { (finding.number, 0) };
        let number = |number: u64| Value::from(i64::try_from(number).unwrap_or(i64::MAX));
        rows.push(vec![
            Value::from(ctx.network.as_str()),
            Value::from(run.as_str()),
            number(finding.number),
            number(from + last.1),
            number(finding.line),
            Value::from(finding.weight.as_str()),
            Value::from(finding.field.as_str()),
            Value::from(finding.said.key.as_str()),
            Value::from(to_json(&finding.said.arguments)?),
        ]);
    }
    let head = "INSERT INTO bulk_finding
                (network_id, run_id, number, place, line, weight, field, reason, arguments) VALUES ";
    let tail = " ON CONFLICT (network_id, run_id, number, place) DO NOTHING";
    insert_rows(tx, head, rows, tail).await.map(|_| ())
}

/// Forgets which rows were bad: they are judged anew when they are carried out.
pub(super) async fn forget_bad(tx: &mut Tx, ctx: &Ctx, run: &BulkRunId) -> Result<()> {
    store::query("DELETE FROM bulk_finding WHERE network_id = $1 AND run_id = $2 AND weight = 'bad'")
        .bind(ctx.network.as_str())
        .bind(run.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Forgets all that is said of the rows of a run.
pub(super) async fn forget_findings(tx: &mut Tx, ctx: &Ctx, run: &BulkRunId) -> Result<()> {
    store::query("DELETE FROM bulk_finding WHERE network_id = $1 AND run_id = $2")
        .bind(ctx.network.as_str())
        .bind(run.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// What is said of the rows of a run, in their order, from a number on.
///
/// # Errors
/// When the database fails.
pub async fn findings(
    tx: &mut Tx,
    ctx: &Ctx,
    run: &BulkRunId,
    weight: Weight,
    from: u64,
    most: i64,
) -> Result<Vec<Finding>> {
    let rows: Vec<(i64, i64, String, String, String)> =
        Statement::new("SELECT number, line, field, reason, arguments FROM bulk_finding WHERE network_id = ")
            .value(ctx.network.as_str())
            .text(" AND run_id = ")
            .value(run.as_str())
            .text(" AND weight = ")
            .value(weight.as_str())
            .text(" AND number >= ")
            .value(i64::try_from(from).unwrap_or(i64::MAX))
            .text(" ORDER BY number, place LIMIT ")
            .value(most)
            .fetch_all(tx)
            .await?;
    rows.into_iter()
        .map(|(number, line, field, key, arguments)| {
            let arguments = from_json("bulk_finding", "arguments", run.as_str(), &arguments)?;
            Ok(Finding {
                number: number.unsigned_abs(),
                line: line.unsigned_abs(),
                weight,
                field,
                said: Said { key, arguments },
            })
        })
        .collect()
}
