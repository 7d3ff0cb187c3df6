//! Every statement of looks.

use super::index::TALENT_SEARCH;
use super::look::Narrowed;
use super::role::RoleProfile;
use kernel::{Ctx, OrganisationId, PersonId, RoleProfileId, TalentLookId, TalentQueryId, Timestamp};
use serde::{Deserialize, Serialize};
use skills::talent::{Basis, Contribution, Hit, Role, RoleSkill};
use std::collections::BTreeSet;
use store::{DbError, Statement, Tx, insert_rows, parse, parse_with};

fn json<T: serde::Serialize>(value: &T) -> store::Result<String> {
    serde_json::to_string(value).map_err(|error| DbError::Encode(Box::new(error)))
}

/// Those of these people who agree to be found.
pub(super) async fn consenting(
    tx: &mut Tx,
    ctx: &Ctx,
    people: &[&PersonId],
) -> store::Result<BTreeSet<PersonId>> {
    let rows: Vec<(String,)> = Statement::new("SELECT person_id FROM identity_consent_v WHERE network_id = ")
        .value(ctx.network.as_str())
        .text(" AND purpose = ")
        .value(TALENT_SEARCH)
        .text(" AND given = 1 AND person_id IN ")
        .list(people.iter().map(|person| person.as_str()))
        .fetch_all(tx)
        .await?;
    rows.iter().map(|(person,)| parse("identity_consent_v", "person_id", person, person)).collect()
}

/// The status of an organisation.
pub(super) async fn status(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> store::Result<Option<String>> {
    store::query_scalar("SELECT status FROM identity_organisation_v WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(organisation.as_str())
        .fetch_optional(&mut **tx)
        .await
}

/// What was asked, as logged: everything that decided who was shown and in which order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Asked {
    /// The skills with weights and minimum levels.
    pub(crate) skills: Vec<RoleSkill>,
    /// Which levels counted.
    pub(crate) basis: Basis,
    /// Whom it was narrowed to.
    #[serde(default)]
    pub(crate) narrowed: Narrowed,
}

impl Asked {
    pub(super) fn of(role: &Role, narrowed: &Narrowed) -> Self {
        Self { skills: role.skills().to_vec(), basis: role.basis, narrowed: narrowed.clone() }
    }
}

/// Logs a question, as it was asked.
pub(super) async fn add_query(
    tx: &mut Tx,
    ctx: &Ctx,
    role: &RoleProfile,
    asked: &Asked,
    shown: usize,
) -> store::Result<TalentQueryId> {
    let id = TalentQueryId::fresh(ctx.now, ctx.entropy.as_ref());
    store::query(
        "INSERT INTO talent_query
                (network_id, id, organisation_id, role_id, role_name, asked_by, asked, shown, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(role.organisation.as_str())
    .bind(role.id.as_str())
    .bind(role.name.as_str())
    .bind(ctx.person().map_or("system", PersonId::as_str))
    .bind(json(asked)?)
    .bind(i64::try_from(shown).unwrap_or(i64::MAX))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// Logs who was shown, in the order shown.
pub(super) async fn add_looks(
    tx: &mut Tx,
    ctx: &Ctx,
    query: &TalentQueryId,
    organisation: &OrganisationId,
    hits: &[Hit],
) -> store::Result<Vec<TalentLookId>> {
    let ids: Vec<TalentLookId> =
        hits.iter().map(|_| TalentLookId::fresh(ctx.now, ctx.entropy.as_ref())).collect();
    let mut rows = Vec::with_capacity(hits.len());
    for ((rank, hit), id) in (1_i64..).zip(hits).zip(&ids) {
        rows.push(vec![
            ctx.network.as_str().into(),
            id.as_str().into(),
            query.as_str().into(),
            organisation.as_str().into(),
            hit.person.as_str().into(),
            rank.into(),
            i64::from(hit.permille).into(),
            json(&hit.contributions)?.into(),
            ctx.now.microseconds().into(),
        ]);
    }
    insert_rows(
        tx,
        "INSERT INTO talent_look
                (network_id, id, query_id, organisation_id, person_id, rank, permille, reasons, at) VALUES ",
        rows,
        "",
    )
    .await?;
    Ok(ids)
}

/// A look, as it is needed to ask for contact.
pub(super) struct StoredLook {
    pub(super) organisation: OrganisationId,
    pub(super) person: PersonId,
    pub(super) role: RoleProfileId,
    pub(super) role_name: String,
    pub(super) rank: i64,
    pub(super) permille: i64,
}

type LookRow = (String, String, String, String, i64, i64);

/// A look by its id; none when there is no such.
pub(super) async fn look(tx: &mut Tx, ctx: &Ctx, id: &TalentLookId) -> store::Result<Option<StoredLook>> {
    let row: Option<LookRow> = store::query_as(
        "SELECT l.organisation_id, l.person_id, q.role_id, q.role_name, l.rank, l.permille
           FROM talent_look l
           JOIN talent_query q ON q.network_id = l.network_id AND q.id = l.query_id
          WHERE l.network_id = $1 AND l.id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(|(organisation, person, role, role_name, rank, permille)| {
        const TABLE: &str = "talent_look";
        Ok(StoredLook {
            organisation: parse(TABLE, "organisation_id", id.as_str(), &organisation)?,
            person: parse(TABLE, "person_id", id.as_str(), &person)?,
            role: parse(TABLE, "role_id", id.as_str(), &role)?,
            role_name,
            rank,
            permille,
        })
    })
    .transpose()
}

/// A look at a person, as it stands in their log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LookAtMe {
    pub(crate) id: String,
    pub(crate) organisation: String,
    pub(crate) organisation_name: String,
    pub(crate) role_name: String,
    pub(crate) rank: i64,
    pub(crate) shown: i64,
    pub(crate) permille: i64,
    pub(crate) at: Timestamp,
}

type LogRow = (String, String, String, String, i64, i64, i64, i64);

/// Who looked at a person, newest first.
pub(super) async fn looks_at(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    most: i64,
) -> store::Result<Vec<LookAtMe>> {
    let rows: Vec<LogRow> = store::query_as(
        "SELECT l.id, l.organisation_id, o.name, q.role_name, l.rank, q.shown, l.permille, l.at
           FROM talent_look l
           JOIN talent_query q ON q.network_id = l.network_id AND q.id = l.query_id
           JOIN identity_organisation_v o ON o.network_id = l.network_id AND o.id = l.organisation_id
          WHERE l.network_id = $1 AND l.person_id = $2 ORDER BY l.at DESC, l.id LIMIT $3",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(most)
    .fetch_all(&mut **tx)
    .await?;
    let read =
        |(id, organisation, organisation_name, role_name, rank, shown, permille, at): LogRow| LookAtMe {
            id,
            organisation,
            organisation_name,
            role_name,
            rank,
            shown,
            permille,
            at: Timestamp::from_microseconds(at),
        };
    Ok(rows.into_iter().map(read).collect())
}

/// A logged search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StoredQuery {
    pub(crate) id: TalentQueryId,
    pub(crate) organisation: OrganisationId,
    pub(crate) organisation_name: String,
    pub(crate) role_name: String,
    pub(crate) asked: Asked,
    pub(crate) shown: i64,
    pub(crate) at: Timestamp,
}

type QueryRow = (String, String, String, String, String, i64, i64);

fn query_of(
    (id, organisation, company, role_name, asked, shown, at): QueryRow,
) -> store::Result<StoredQuery> {
    const TABLE: &str = "talent_query";
    Ok(StoredQuery {
        organisation: parse(TABLE, "organisation_id", &id, &organisation)?,
        organisation_name: company,
        role_name,
        asked: parse_with(TABLE, "asked", &id, asked.as_str(), |text| serde_json::from_str(text).ok())?,
        shown,
        at: Timestamp::from_microseconds(at),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

const QUERY: &str = "SELECT q.id, q.organisation_id, o.name, q.role_name, q.asked, q.shown, q.at
   FROM talent_query q
   JOIN identity_organisation_v o ON o.network_id = q.network_id AND o.id = q.organisation_id
  WHERE q.network_id = ";

/// A search by its id.
pub(super) async fn query(tx: &mut Tx, ctx: &Ctx, id: &TalentQueryId) -> store::Result<Option<StoredQuery>> {
    let found: Vec<QueryRow> = Statement::new(QUERY)
        .value(ctx.network.as_str())
        .text(" AND q.id = ")
        .value(id.as_str())
        .fetch_all(tx)
        .await?;
    found.into_iter().next().map(query_of).transpose()
}

/// The searches of these organisations, newest first.
pub(super) async fn queries_of(
    tx: &mut Tx,
    ctx: &Ctx,
    organisations: &[OrganisationId],
    most: i64,
) -> store::Result<Vec<StoredQuery>> {
    let found: Vec<QueryRow> = Statement::new(QUERY)
        .value(ctx.network.as_str())
        .text(" AND q.organisation_id IN ")
        .list(organisations.iter().map(OrganisationId::as_str))
        .text(" ORDER BY q.at DESC, q.id LIMIT ")
        .value(most)
        .fetch_all(tx)
        .await?;
    found.into_iter().map(query_of).collect()
}

/// Somebody as they were shown: place, fit and what each skill added, as it stood then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ShownThen {
    pub(crate) rank: i64,
    pub(crate) permille: i64,
    pub(crate) reasons: Vec<Contribution>,
}

fn shown_of((id, rank, permille, reasons): (String, i64, i64, String)) -> store::Result<ShownThen> {
    let read = |text: &str| serde_json::from_str(text).ok();
    Ok(ShownThen {
        rank,
        permille,
        reasons: parse_with("talent_look", "reasons", &id, reasons.as_str(), read)?,
    })
}

/// Everybody a search showed, in the order shown, without who they are.
pub(super) async fn shown_by(tx: &mut Tx, ctx: &Ctx, query: &TalentQueryId) -> store::Result<Vec<ShownThen>> {
    let rows: Vec<(String, i64, i64, String)> = store::query_as(
        "SELECT id, rank, permille, reasons FROM talent_look
          WHERE network_id = $1 AND query_id = $2 ORDER BY rank",
    )
    .bind(ctx.network.as_str())
    .bind(query.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(shown_of).collect()
}

/// One look at a person: the search and how they were shown; none when it was at somebody else.
pub(super) async fn look_at(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    id: &TalentLookId,
) -> store::Result<Option<(StoredQuery, ShownThen)>> {
    let row: Option<(String, i64, i64, String, String)> = store::query_as(
        "SELECT id, rank, permille, reasons, query_id FROM talent_look
          WHERE network_id = $1 AND id = $2 AND person_id = $3",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(person.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some((look, rank, permille, reasons, asked)) = row else { return Ok(None) };
    let asked = parse("talent_look", "query_id", &look, &asked)?;
    let shown = shown_of((look, rank, permille, reasons))?;
    Ok(query(tx, ctx, &asked).await?.map(|query| (query, shown)))
}
