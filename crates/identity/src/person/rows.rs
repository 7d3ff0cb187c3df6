//! The SQL of people and identifiers.

use super::model::{Account, EmailAddress, PersonLine};
use crate::password::{CANDIDATES, StoredPassword};
use kernel::{Ctx, IdentifierId, Lang, NetworkId, OrganisationId, PersonId, Role, Timestamp, fold};
use store::{Result, Tx, flag, parse, parse_with};

/// An account that an e-mail address may belong to.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) person: PersonId,
    pub(crate) password: Option<StoredPassword>,
    pub(crate) lang: Lang,
}

pub(crate) async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &PersonId,
    name: &str,
    lang: Lang,
    password: Option<&StoredPassword>,
) -> Result<()> {
    store::query(
        "INSERT INTO person (network_id, id, display_name, name_folded, lang, password_hash, created_at, erased_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(name)
    .bind(fold(name))
    .bind(lang.tag())
    .bind(password.map(StoredPassword::as_str))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Notes that a person claims (or has proved) an e-mail address; claiming it twice changes nothing.
pub(crate) async fn claim_email(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    email: &str,
    verified: bool,
) -> Result<()> {
    store::query(
        "INSERT INTO identifier (network_id, id, person_id, kind, value, created_at, verified_at)
         VALUES ($1, $2, $3, 'email', $4, $5, $6)
         ON CONFLICT (network_id, person_id, kind, value) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(IdentifierId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(person.as_str())
    .bind(email)
    .bind(ctx.now.microseconds())
    .bind(verified.then_some(ctx.now.microseconds()))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Marks an address as proved, and lets the person's other addresses go.
pub(crate) async fn mark_verified(tx: &mut Tx, ctx: &Ctx, person: &PersonId, email: &str) -> Result<()> {
    store::query(
        "DELETE FROM identifier WHERE network_id = $1 AND person_id = $2 AND kind = 'email' AND value <> $3",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(email)
    .execute(&mut **tx)
    .await?;
    store::query(
        "UPDATE identifier SET verified_at = $1
          WHERE network_id = $2 AND person_id = $3 AND kind = 'email' AND value = $4 AND verified_at IS NULL",
    )
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(email)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Lets go of the addresses a person claims but has not proved, but for one.
pub(crate) async fn drop_claims_but(tx: &mut Tx, ctx: &Ctx, person: &PersonId, email: &str) -> Result<()> {
    store::query(
        "DELETE FROM identifier WHERE network_id = $1 AND person_id = $2 AND kind = 'email'
            AND verified_at IS NULL AND value <> $3",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(email)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Who has proved an address.
pub(crate) async fn holder_of(tx: &mut Tx, network: &NetworkId, email: &str) -> Result<Option<PersonId>> {
    let row: Option<String> = store::query_scalar(
        "SELECT person_id FROM identifier
          WHERE network_id = $1 AND kind = 'email' AND value = $2 AND verified_at IS NOT NULL",
    )
    .bind(network.as_str())
    .bind(email)
    .fetch_optional(&mut **tx)
    .await?;
    row.map(|id| parse("identifier", "person_id", &id, &id)).transpose()
}

/// The accounts that an address may open: who has proved it first, then who claimed it last.
pub(crate) async fn candidates(tx: &mut Tx, network: &NetworkId, email: &str) -> Result<Vec<Candidate>> {
    let rows: Vec<(String, Option<String>, String, i64)> = store::query_as(
        "SELECT p.id, p.password_hash, p.lang, CASE WHEN i.verified_at IS NULL THEN 0 ELSE 1 END
           FROM identifier i JOIN person p ON p.network_id = i.network_id AND p.id = i.person_id
          WHERE i.network_id = $1 AND i.kind = 'email' AND i.value = $2 AND p.erased_at IS NULL
          ORDER BY 4 DESC, i.created_at DESC, p.id LIMIT $3",
    )
    .bind(network.as_str())
    .bind(email)
    .bind(i64::try_from(CANDIDATES).unwrap_or(1))
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, password, lang, _verified)| {
            Ok(Candidate {
                person: parse("person", "id", &id, &id)?,
                password: password.map(StoredPassword::from_row),
                lang: parse_with("person", "lang", &id, lang.as_str(), |tag| Lang::parse(tag).ok())?,
            })
        })
        .collect()
}

/// A person's account; `None` when there is none or it was erased.
pub(crate) async fn account(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Option<Account>> {
    let row: Option<(String, String, i64)> = store::query_as(
        "SELECT display_name, lang, created_at FROM person
          WHERE network_id = $1 AND id = $2 AND erased_at IS NULL",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some((name, lang, created_at)) = row else { return Ok(None) };
    Ok(Some(Account {
        lang: parse_with("person", "lang", person.as_str(), lang.as_str(), |tag| Lang::parse(tag).ok())?,
        id: person.clone(),
        name,
        created_at: Timestamp::from_microseconds(created_at),
        emails: emails(tx, network, person).await?,
    }))
}

async fn emails(tx: &mut Tx, network: &NetworkId, person: &PersonId) -> Result<Vec<EmailAddress>> {
    let rows: Vec<(String, i64)> = store::query_as(
        "SELECT value, CASE WHEN verified_at IS NULL THEN 0 ELSE 1 END FROM identifier
          WHERE network_id = $1 AND person_id = $2 AND kind = 'email' ORDER BY 2 DESC, created_at DESC",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    Ok(rows.into_iter().map(|(value, verified)| EmailAddress { value, verified: flag(verified) }).collect())
}

/// The stored password of a person.
pub(crate) async fn password(
    tx: &mut Tx,
    network: &NetworkId,
    person: &PersonId,
) -> Result<Option<StoredPassword>> {
    let row: Option<Option<String>> = store::query_scalar(
        "SELECT password_hash FROM person WHERE network_id = $1 AND id = $2 AND erased_at IS NULL",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.flatten().map(StoredPassword::from_row))
}

/// Changes name and language; says whether there was somebody to change.
pub(crate) async fn rename(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    name: &str,
    lang: Lang,
) -> Result<bool> {
    let done = store::query(
        "UPDATE person SET display_name = $1, name_folded = $2, lang = $3
          WHERE network_id = $4 AND id = $5 AND erased_at IS NULL",
    )
    .bind(name)
    .bind(fold(name))
    .bind(lang.tag())
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Changes the password; says whether there was somebody to change.
pub(crate) async fn set_password(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    password: &StoredPassword,
) -> Result<bool> {
    let done = store::query(
        "UPDATE person SET password_hash = $1 WHERE network_id = $2 AND id = $3 AND erased_at IS NULL",
    )
    .bind(password.as_str())
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes everything personal out of a person's row; says whether there was somebody.
pub(crate) async fn erase(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<bool> {
    let done = store::query(
        "UPDATE person SET display_name = '–', name_folded = '', password_hash = NULL, erased_at = $1
          WHERE network_id = $2 AND id = $3 AND erased_at IS NULL",
    )
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .execute(&mut **tx)
    .await?;
    store::query("DELETE FROM identifier WHERE network_id = $1 AND person_id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// The person an address belongs to: who has proved it, else who claimed it last.
///
/// # Errors
/// When the database fails.
pub async fn find_by_email(tx: &mut Tx, network: &NetworkId, email: &str) -> Result<Option<PersonId>> {
    let found = candidates(tx, network, &email.trim().to_lowercase()).await?;
    Ok(found.into_iter().next().map(|candidate| candidate.person))
}

type LineRow = (String, String, Option<String>, Option<i64>, Option<String>, Option<String>, Option<String>);

/// Everybody, by age of the account, with the roles they hold.
///
/// # Errors
/// When the database fails or a row breaks an invariant.
pub async fn list_people(tx: &mut Tx, network: &NetworkId) -> Result<Vec<PersonLine>> {
    let rows: Vec<LineRow> = store::query_as(
        "SELECT p.id, p.display_name, i.value, i.verified_at, m.organisation_id, o.name, m.role
           FROM person p
           LEFT JOIN identifier i ON i.network_id = p.network_id AND i.person_id = p.id AND i.kind = 'email'
           LEFT JOIN membership m ON m.network_id = p.network_id AND m.person_id = p.id
           LEFT JOIN organisation o ON o.network_id = m.network_id AND o.id = m.organisation_id
          WHERE p.network_id = $1 AND p.erased_at IS NULL
          ORDER BY p.created_at, p.id, o.name, m.role",
    )
    .bind(network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let mut lines: Vec<PersonLine> = Vec::new();
    for row in rows {
        add_to_lines(&mut lines, row)?;
    }
    Ok(lines)
}

fn add_to_lines(lines: &mut Vec<PersonLine>, row: LineRow) -> Result<()> {
    let (id, name, email, verified_at, organisation, organisation_name, role) = row;
    let id: PersonId = parse("person", "id", &id, &id)?;
    if lines.last().is_none_or(|last| last.id != id) {
        let verified = verified_at.is_some();
        lines.push(PersonLine { id: id.clone(), name, email: None, verified, roles: Vec::new() });
    }
    let Some(line) = lines.last_mut() else { return Ok(()) };
    if line.email.is_none() || verified_at.is_some() {
        line.email = email;
        line.verified = verified_at.is_some();
    }
    if let (Some(organisation), Some(organisation_name), Some(role)) = (organisation, organisation_name, role)
    {
        let organisation: OrganisationId =
            parse("membership", "organisation_id", id.as_str(), &organisation)?;
        let role = parse_with("membership", "role", id.as_str(), role.as_str(), Role::parse)?;
        if !line.roles.iter().any(|held| held.0 == organisation && held.2 == role) {
            line.roles.push((organisation, organisation_name, role));
        }
    }
    Ok(())
}
