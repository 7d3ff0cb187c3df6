//! Every statement of roles.

use super::role::{Importance, RoleProfile, RoleSkill};
use kernel::{ConceptId, Ctx, OrganisationId, RoleProfileId, SkillLevel, Timestamp};
use store::{Statement, Tx, parse, parse_with};

type RoleRow = (String, String, String, String, Option<i64>);
type SkillRow = (String, String, i64, i64);

fn role_of((id, organisation, name, description, opened_at): RoleRow) -> store::Result<RoleProfile> {
    Ok(RoleProfile {
        organisation: parse("role_profile", "organisation_id", &id, &organisation)?,
        name,
        description,
        opened_at: opened_at.map(Timestamp::from_microseconds),
        skills: Vec::new(),
        id: parse("role_profile", "id", &id, &id)?,
    })
}

/// A role with its skills; none when there is no such role.
pub(super) async fn role(tx: &mut Tx, ctx: &Ctx, id: &RoleProfileId) -> store::Result<Option<RoleProfile>> {
    let row: Option<RoleRow> = store::query_as(
        "SELECT id, organisation_id, name, description, opened_at FROM role_profile
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let mut role = role_of(row)?;
    role.skills = skills(tx, ctx, id).await?;
    Ok(Some(role))
}

async fn skills(tx: &mut Tx, ctx: &Ctx, role: &RoleProfileId) -> store::Result<Vec<RoleSkill>> {
    const TABLE: &str = "role_skill";
    let rows: Vec<SkillRow> = store::query_as(
        "SELECT concept_id, importance, minimum, must FROM role_skill
          WHERE network_id = $1 AND role_id = $2 ORDER BY position, concept_id",
    )
    .bind(ctx.network.as_str())
    .bind(role.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(concept, importance, minimum, must)| {
            let of = role.as_str();
            Ok(RoleSkill {
                concept: parse(TABLE, "concept_id", of, &concept)?,
                importance: parse_with(TABLE, "importance", of, importance.as_str(), Importance::from_code)?,
                minimum: parse_with(TABLE, "minimum", of, minimum, |level| SkillLevel::new(level).ok())?,
                must: store::flag(must),
            })
        })
        .collect()
}

/// The roles of these organisations, the last changed first, without their skills.
pub(super) async fn roles_of(
    tx: &mut Tx,
    ctx: &Ctx,
    organisations: &[OrganisationId],
) -> store::Result<Vec<(RoleProfile, i64)>> {
    let rows: Vec<(String, String, String, String, Option<i64>, i64)> = Statement::new(
        "SELECT r.id, r.organisation_id, r.name, r.description, r.opened_at,
                (SELECT count(*) FROM role_skill s WHERE s.network_id = r.network_id AND s.role_id = r.id)
           FROM role_profile r WHERE r.network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND r.organisation_id IN ")
    .list(organisations.iter().map(OrganisationId::as_str))
    .text(" ORDER BY r.changed_at DESC, r.id")
    .fetch_all(tx)
    .await?;
    rows.into_iter()
        .map(|(id, organisation, name, description, opened_at, skills)| {
            Ok((role_of((id, organisation, name, description, opened_at))?, skills))
        })
        .collect()
}

pub(super) async fn put_role(tx: &mut Tx, ctx: &Ctx, role: &RoleProfile) -> store::Result<()> {
    store::query(
        "INSERT INTO role_profile (network_id, id, organisation_id, name, description, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)
         ON CONFLICT (network_id, id) DO UPDATE
            SET name = excluded.name, description = excluded.description, changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(role.id.as_str())
    .bind(role.organisation.as_str())
    .bind(role.name.as_str())
    .bind(role.description.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes a skill of a role; one that is there already keeps its place.
pub(super) async fn put_skill(
    tx: &mut Tx,
    ctx: &Ctx,
    role: &RoleProfileId,
    skill: &RoleSkill,
    position: i64,
) -> store::Result<()> {
    store::query(
        "INSERT INTO role_skill (network_id, role_id, concept_id, position, importance, minimum, must)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (network_id, role_id, concept_id) DO UPDATE
            SET importance = excluded.importance, minimum = excluded.minimum, must = excluded.must",
    )
    .bind(ctx.network.as_str())
    .bind(role.as_str())
    .bind(skill.concept.as_str())
    .bind(position)
    .bind(skill.importance.code())
    .bind(skill.minimum.get())
    .bind(i64::from(skill.must))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn remove_skill(
    tx: &mut Tx,
    ctx: &Ctx,
    role: &RoleProfileId,
    concept: &ConceptId,
) -> store::Result<()> {
    store::query("DELETE FROM role_skill WHERE network_id = $1 AND role_id = $2 AND concept_id = $3")
        .bind(ctx.network.as_str())
        .bind(role.as_str())
        .bind(concept.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Shows a role to everybody from a moment on, or no longer.
pub(super) async fn show(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &RoleProfileId,
    since: Option<Timestamp>,
) -> store::Result<()> {
    store::query("UPDATE role_profile SET opened_at = $3 WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .bind(since.map(Timestamp::microseconds))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// A role that everybody may see, with the name of its company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenRole {
    pub(crate) role: RoleProfile,
    pub(crate) company: String,
}

/// How many open roles a page shows.
const SHOWN: i64 = 100;

/// The roles shown to everybody, the newest first, without their skills.
pub(super) async fn open_roles(tx: &mut Tx, ctx: &Ctx) -> store::Result<Vec<OpenRole>> {
    let rows: Vec<(String, String, String, String, Option<i64>, String)> = store::query_as(
        "SELECT r.id, r.organisation_id, r.name, r.description, r.opened_at, o.name
           FROM role_profile r
           JOIN identity_organisation_v o ON o.network_id = r.network_id AND o.id = r.organisation_id
          WHERE r.network_id = $1 AND r.opened_at IS NOT NULL AND o.status = 'admitted'
          ORDER BY r.opened_at DESC, r.id LIMIT $2",
    )
    .bind(ctx.network.as_str())
    .bind(SHOWN)
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, organisation, name, description, opened, company)| {
            Ok(OpenRole { role: role_of((id, organisation, name, description, opened))?, company })
        })
        .collect()
}
