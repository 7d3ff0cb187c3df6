//! Every statement of goals.

use super::target::{Aim, AskedSkill, Corrections, StoredTarget};
use kernel::{ConceptId, Ctx, PersonId, RoleProfileId, SkillLevel, TargetId};
use skills::gap::Importance;
use std::collections::HashMap;
use store::{Statement, Tx, insert_rows, parse, parse_with};

type TargetRow = (String, String, String, String, Option<String>, Option<String>, Option<i64>);

/// What a person aims at, first chosen first, with what roles and advertisements ask.
pub(crate) async fn targets(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<Vec<StoredTarget>> {
    let rows: Vec<TargetRow> = store::query_as(
        "SELECT t.id, t.concept_id, t.role_id, t.name, r.name, o.name, r.opened_at
           FROM target t
           LEFT JOIN role_profile r ON r.network_id = t.network_id AND r.id = t.role_id
           LEFT JOIN identity_organisation_v o ON o.network_id = r.network_id AND o.id = r.organisation_id
          WHERE t.network_id = $1 AND t.person_id = $2 ORDER BY t.at, t.id",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let mut targets = Vec::with_capacity(rows.len());
    for row in rows {
        let mut target = target_of(row)?;
        target.asked = match &target.aim {
            Aim::Role { role, open: true, .. } => asked_by_role(tx, ctx, role).await?,
            // The framework says what an occupation asks; what is not shown any more asks nothing.
            Aim::Occupation(_) | Aim::Role { .. } => Vec::new(),
            Aim::Advertisement(_) => asked_by_advertisement(tx, ctx, &target.id).await?,
        };
        targets.push(target);
    }
    Ok(targets)
}

fn target_of(
    (id, concept, role, name, role_name, company, opened): TargetRow,
) -> store::Result<StoredTarget> {
    const TABLE: &str = "target";
    let aim = if !concept.is_empty() {
        Aim::Occupation(parse(TABLE, "concept_id", &id, &concept)?)
    } else if role.is_empty() {
        Aim::Advertisement(name)
    } else {
        Aim::Role {
            role: parse(TABLE, "role_id", &id, &role)?,
            // A role that is gone keeps the name under which it was chosen.
            name: role_name.unwrap_or(name),
            company: company.unwrap_or_default(),
            open: opened.is_some(),
        }
    };
    Ok(StoredTarget { id: parse(TABLE, "id", &id, &id)?, aim, asked: Vec::new() })
}

/// The skills that a role asks.
pub(crate) async fn asked_by_role(
    tx: &mut Tx,
    ctx: &Ctx,
    role: &RoleProfileId,
) -> store::Result<Vec<AskedSkill>> {
    const TABLE: &str = "role_skill";
    let rows: Vec<(String, String, i64, i64)> = store::query_as(
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
            let useful = importance == "useful" && !store::flag(must);
            Ok(AskedSkill {
                concept: parse(TABLE, "concept_id", of, &concept)?,
                level: parse_with(TABLE, "minimum", of, minimum, |level| SkillLevel::new(level).ok())?,
                importance: if useful { Importance::Optional } else { Importance::Essential },
            })
        })
        .collect()
}

async fn asked_by_advertisement(tx: &mut Tx, ctx: &Ctx, target: &TargetId) -> store::Result<Vec<AskedSkill>> {
    const TABLE: &str = "target_skill";
    let rows: Vec<(String, i64)> = store::query_as(
        "SELECT concept_id, level FROM target_skill WHERE network_id = $1 AND target_id = $2
          ORDER BY concept_id",
    )
    .bind(ctx.network.as_str())
    .bind(target.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(concept, level)| {
            Ok(AskedSkill {
                concept: parse(TABLE, "concept_id", target.as_str(), &concept)?,
                level: parse_with(TABLE, "level", target.as_str(), level, |l| SkillLevel::new(l).ok())?,
                importance: Importance::Essential,
            })
        })
        .collect()
}

/// Whether a person aims at one of these occupations.
pub(crate) async fn is_target(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    occupations: &[ConceptId],
) -> store::Result<bool> {
    let found: Vec<(i64,)> = Statement::new("SELECT count(*) FROM target WHERE network_id = ")
        .value(ctx.network.as_str())
        .text(" AND person_id = ")
        .value(person.as_str())
        .text(" AND concept_id IN ")
        .list(occupations.iter().map(ConceptId::as_str))
        .fetch_all(tx)
        .await?;
    Ok(found.first().is_some_and(|(count,)| *count > 0))
}

/// A goal, as it is written.
pub(super) struct NewTarget<'a> {
    pub(super) person: &'a PersonId,
    pub(super) concept: &'a str,
    pub(super) role: &'a str,
    pub(super) name: &'a str,
}

/// Writes a goal; gives its id, none when it is there already.
pub(super) async fn put_target(
    tx: &mut Tx,
    ctx: &Ctx,
    target: &NewTarget<'_>,
) -> store::Result<Option<TargetId>> {
    let id = TargetId::fresh(ctx.now, ctx.entropy.as_ref());
    let done = store::query(
        "INSERT INTO target (network_id, id, person_id, concept_id, role_id, name, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (network_id, person_id, concept_id, role_id, name) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(target.person.as_str())
    .bind(target.concept)
    .bind(target.role)
    .bind(target.name)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok((done.rows_affected() > 0).then_some(id))
}

pub(super) async fn put_target_skills(
    tx: &mut Tx,
    ctx: &Ctx,
    target: &TargetId,
    skills: &[(ConceptId, SkillLevel)],
) -> store::Result<()> {
    let rows = skills.iter().map(|(concept, level)| {
        vec![ctx.network.as_str().into(), target.as_str().into(), concept.as_str().into(), level.get().into()]
    });
    insert_rows(
        tx,
        "INSERT INTO target_skill (network_id, target_id, concept_id, level) VALUES ",
        rows.collect(),
        " ON CONFLICT DO NOTHING",
    )
    .await?;
    Ok(())
}

pub(super) async fn owner_of_target(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &TargetId,
) -> store::Result<Option<PersonId>> {
    let row: Option<String> =
        store::query_scalar("SELECT person_id FROM target WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(id.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    row.map(|person| parse("target", "person_id", id.as_str(), &person)).transpose()
}

pub(super) async fn remove_target(tx: &mut Tx, ctx: &Ctx, id: &TargetId) -> store::Result<()> {
    for statement in [
        "DELETE FROM target_skill WHERE network_id = $1 AND target_id = $2",
        "DELETE FROM target WHERE network_id = $1 AND id = $2",
    ] {
        store::query(statement).bind(ctx.network.as_str()).bind(id.as_str()).execute(&mut **tx).await?;
    }
    Ok(())
}

/// What accepted disputes changed in what these occupations ask.
pub(crate) async fn corrections(
    tx: &mut Tx,
    ctx: &Ctx,
    occupations: &[ConceptId],
) -> store::Result<Corrections> {
    const TABLE: &str = "requirement_correction";
    if occupations.is_empty() {
        return Ok(Corrections::default());
    }
    let rows: Vec<(String, String, i64)> = Statement::new(
        "SELECT occupation_id, concept_id, level FROM requirement_correction WHERE network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND occupation_id IN ")
    .list(occupations.iter().map(ConceptId::as_str))
    .fetch_all(tx)
    .await?;
    let mut corrections: HashMap<ConceptId, Vec<(ConceptId, SkillLevel)>> = HashMap::new();
    for (occupation, concept, level) in rows {
        let of: ConceptId = parse(TABLE, "occupation_id", &occupation, &occupation)?;
        let level = parse_with(TABLE, "level", &occupation, level, |level| SkillLevel::new(level).ok())?;
        corrections.entry(of).or_default().push((parse(TABLE, "concept_id", &occupation, &concept)?, level));
    }
    Ok(Corrections(corrections))
}

/// Whether a role is shown to everybody, and its name.
pub(crate) async fn open_role(tx: &mut Tx, ctx: &Ctx, role: &RoleProfileId) -> store::Result<Option<String>> {
    store::query_scalar(
        "SELECT name FROM role_profile WHERE network_id = $1 AND id = $2 AND opened_at IS NOT NULL",
    )
    .bind(ctx.network.as_str())
    .bind(role.as_str())
    .fetch_optional(&mut **tx)
    .await
}
