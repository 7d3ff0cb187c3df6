//! Every statement of requests for contact.

use super::contact::ContactState;
use super::look_rows::StoredLook;
use kernel::{ContactRequestId, Ctx, Lang, OrganisationId, PersonId, RoleProfileId, Timestamp};
use std::collections::HashMap;
use store::{ReadColumn as _, Row, Statement, Tx, parse, parse_with};

const TABLE: &str = "contact_request";

/// A request as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredRequest {
    pub(crate) id: ContactRequestId,
    pub(crate) organisation: OrganisationId,
    pub(crate) organisation_name: String,
    pub(crate) role: RoleProfileId,
    pub(crate) role_name: String,
    pub(crate) person: PersonId,
    pub(crate) asked_by: String,
    pub(crate) message: String,
    pub(crate) reply: String,
    pub(crate) permille: i64,
    pub(crate) state: ContactState,
    pub(crate) at: Timestamp,
    pub(crate) answered_at: Option<Timestamp>,
}

const COLUMNS: &str = "SELECT r.id, r.organisation_id, o.name AS organisation_name, r.role_id, r.role_name,
                r.person_id, r.asked_by, r.message, r.reply, r.permille, r.state, r.at, r.answered_at
           FROM contact_request r
           JOIN identity_organisation_v o ON o.network_id = r.network_id AND o.id = r.organisation_id
          WHERE r.network_id = ";

fn request_of(row: &Row) -> store::Result<StoredRequest> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let state = text("state")?;
    Ok(StoredRequest {
        organisation: parse(TABLE, "organisation_id", &id, &text("organisation_id")?)?,
        organisation_name: text("organisation_name")?,
        role: parse(TABLE, "role_id", &id, &text("role_id")?)?,
        role_name: text("role_name")?,
        person: parse(TABLE, "person_id", &id, &text("person_id")?)?,
        asked_by: text("asked_by")?,
        message: text("message")?,
        reply: text("reply")?,
        permille: row.try_get("permille")?,
        state: parse_with(TABLE, "state", &id, state.as_str(), ContactState::from_code)?,
        at: Timestamp::from_microseconds(row.try_get("at")?),
        answered_at: row.try_get::<Option<i64>, _>("answered_at")?.map(Timestamp::from_microseconds),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

async fn all(tx: &mut Tx, statement: Statement) -> store::Result<Vec<StoredRequest>> {
    statement.fetch_rows(tx).await?.iter().map(request_of).collect()
}

/// A request by its id; none when there is no such.
pub(super) async fn request(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &ContactRequestId,
) -> store::Result<Option<StoredRequest>> {
    let statement =
        Statement::new(COLUMNS).value(ctx.network.as_str()).text(" AND r.id = ").value(id.as_str());
    Ok(all(tx, statement).await?.pop())
}

/// The requests made to a person, newest first.
pub(super) async fn to_person(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
) -> store::Result<Vec<StoredRequest>> {
    let statement = Statement::new(COLUMNS)
        .value(ctx.network.as_str())
        .text(" AND r.person_id = ")
        .value(person.as_str())
        .text(" ORDER BY r.at DESC, r.id");
    all(tx, statement).await
}

/// The requests of these organisations, newest first.
pub(super) async fn of_organisations(
    tx: &mut Tx,
    ctx: &Ctx,
    organisations: &[OrganisationId],
) -> store::Result<Vec<StoredRequest>> {
    let statement = Statement::new(COLUMNS)
        .value(ctx.network.as_str())
        .text(" AND r.organisation_id IN ")
        .list(organisations.iter().map(OrganisationId::as_str))
        .text(" ORDER BY r.at DESC, r.id LIMIT 200");
    all(tx, statement).await
}

/// Everything an organisation asked a person before.
pub(super) async fn between(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    person: &PersonId,
) -> store::Result<Vec<StoredRequest>> {
    let statement = Statement::new(COLUMNS)
        .value(ctx.network.as_str())
        .text(" AND r.person_id = ")
        .value(person.as_str())
        .text(" AND r.organisation_id = ")
        .value(organisation.as_str());
    all(tx, statement).await
}

/// Who was asked for a role, and what became of it.
pub(super) async fn states_for_role(
    tx: &mut Tx,
    ctx: &Ctx,
    role: &RoleProfileId,
) -> store::Result<HashMap<PersonId, ContactState>> {
    let rows: Vec<(String, String)> = store::query_as(
        "SELECT person_id, state FROM contact_request WHERE network_id = $1 AND role_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(role.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(person, state)| {
            let state = parse_with(TABLE, "state", &person, state.as_str(), ContactState::from_code)?;
            Ok((parse(TABLE, "person_id", &person, &person)?, state))
        })
        .collect()
}

pub(super) async fn add(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &ContactRequestId,
    look: &StoredLook,
    message: &str,
) -> store::Result<()> {
    store::query(
        "INSERT INTO contact_request
                (network_id, id, organisation_id, role_id, role_name, person_id, asked_by, message, reply,
                 permille, state, at, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', $9, 'waiting', $10, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(look.organisation.as_str())
    .bind(look.role.as_str())
    .bind(look.role_name.as_str())
    .bind(look.person.as_str())
    .bind(ctx.person().map_or("system", PersonId::as_str))
    .bind(message)
    .bind(look.permille)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn answer(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &ContactRequestId,
    state: ContactState,
    reply: &str,
) -> store::Result<()> {
    store::query(
        "UPDATE contact_request SET state = $1, reply = $2, answered_at = $3
          WHERE network_id = $4 AND id = $5",
    )
    .bind(state.code())
    .bind(reply)
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The name of an organisation.
pub(super) async fn organisation_name(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> store::Result<String> {
    let name: Option<String> =
        store::query_scalar("SELECT name FROM identity_organisation_v WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(organisation.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(name.unwrap_or_default())
}

/// The language of a person.
pub(super) async fn lang_of(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<Option<Lang>> {
    let lang: Option<String> =
        store::query_scalar("SELECT lang FROM identity_person_v WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(person.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(lang.and_then(|lang| Lang::parse(&lang).ok()))
}
