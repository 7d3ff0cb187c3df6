//! The SQL of memberships.

use kernel::{Ctx, MembershipId, NetworkId, OrganisationId, PersonId, Role};
use store::{Result, Tx, parse, parse_with};

/// Somebody who belongs to an organisation.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    pub(crate) person: PersonId,
    pub(crate) name: String,
    /// Their verified address, if they have one.
    pub(crate) email: Option<String>,
    pub(crate) roles: Vec<Role>,
}

pub(crate) async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    person: &PersonId,
    role: Role,
) -> Result<()> {
    store::query(
        "INSERT INTO membership (network_id, id, person_id, organisation_id, role, since)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (network_id, person_id, organisation_id, role) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(MembershipId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(person.as_str())
    .bind(organisation.as_str())
    .bind(role.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(crate) async fn delete(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    person: &PersonId,
    role: Role,
) -> Result<()> {
    store::query(
        "DELETE FROM membership
          WHERE network_id = $1 AND organisation_id = $2 AND person_id = $3 AND role = $4",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .bind(person.as_str())
    .bind(role.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Ends every membership of an erased person.
pub(crate) async fn delete_all_of(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<()> {
    store::query("DELETE FROM membership WHERE network_id = $1 AND person_id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The roles a person holds in an organisation.
pub(crate) async fn roles(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
    person: &PersonId,
) -> Result<Vec<Role>> {
    let words: Vec<String> = store::query_scalar(
        "SELECT role FROM membership
          WHERE network_id = $1 AND organisation_id = $2 AND person_id = $3 ORDER BY role",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    words
        .iter()
        .map(|word| parse_with("membership", "role", person.as_str(), word.as_str(), Role::parse))
        .collect()
}

/// How many people hold a role in an organisation.
pub(crate) async fn holders(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
    role: Role,
) -> Result<i64> {
    store::query_scalar(
        "SELECT count(*) FROM membership WHERE network_id = $1 AND organisation_id = $2 AND role = $3",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .bind(role.as_str())
    .fetch_one(&mut **tx)
    .await
}

/// Who manages an organisation.
pub(crate) async fn managers(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
) -> Result<Vec<(PersonId, String)>> {
    let rows: Vec<(String, String)> = store::query_as(
        "SELECT p.id, p.lang FROM membership m
           JOIN person p ON p.network_id = m.network_id AND p.id = m.person_id
          WHERE m.network_id = $1 AND m.organisation_id = $2 AND m.role = 'manager' ORDER BY m.since, m.id",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(|(id, lang)| Ok((parse("person", "id", &id, &id)?, lang))).collect()
}

type MemberRow = (String, String, Option<String>, String);

/// Everybody who belongs to an organisation, by name.
pub(crate) async fn members(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
) -> Result<Vec<Member>> {
    let rows: Vec<MemberRow> = store::query_as(
        "SELECT p.id, p.display_name, i.value, m.role
           FROM membership m
           JOIN person p ON p.network_id = m.network_id AND p.id = m.person_id
           LEFT JOIN identifier i ON i.network_id = p.network_id AND i.person_id = p.id
                AND i.kind = 'email' AND i.verified_at IS NOT NULL
          WHERE m.network_id = $1 AND m.organisation_id = $2
          ORDER BY p.name_folded, p.id, m.role",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let mut members: Vec<Member> = Vec::new();
    for (id, name, email, role) in rows {
        let role = parse_with("membership", "role", &id, role.as_str(), Role::parse)?;
        let person: PersonId = parse("person", "id", &id, &id)?;
        match members.last_mut() {
            Some(last) if last.person == person => last.roles.push(role),
            _ => members.push(Member { person, name, email, roles: vec![role] }),
        }
    }
    Ok(members)
}

/// The organisations in which a person holds roles: id, name, status, roles.
pub(crate) async fn of_person(
    tx: &mut Tx,
    network: &NetworkId,
    person: &PersonId,
) -> Result<Vec<(OrganisationId, String, String, Vec<Role>)>> {
    let rows: Vec<(String, String, String, String)> = store::query_as(
        "SELECT o.id, o.name, o.status, m.role FROM membership m
           JOIN organisation o ON o.network_id = m.network_id AND o.id = m.organisation_id
          WHERE m.network_id = $1 AND m.person_id = $2 ORDER BY o.name_folded, o.id, m.role",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let mut held: Vec<(OrganisationId, String, String, Vec<Role>)> = Vec::new();
    for (id, name, status, role) in rows {
        let role = parse_with("membership", "role", &id, role.as_str(), Role::parse)?;
        let organisation: OrganisationId = parse("organisation", "id", &id, &id)?;
        match held.last_mut() {
            Some(last) if last.0 == organisation => last.3.push(role),
            _ => held.push((organisation, name, status, vec![role])),
        }
    }
    Ok(held)
}
