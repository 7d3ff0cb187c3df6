//! Every statement of profiles and targets.

use kernel::{ConceptId, Ctx, PersonId, SkillClaimId, SkillLevel, TargetId, Timestamp};
use skills::framework::ConceptKind;
use skills::gap::{Claim, Source};
use store::{Statement, Tx, parse, parse_with};

/// A claim as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredClaim {
    /// Its id.
    pub id: SkillClaimId,
    /// What is claimed, at which level, by whom, when, with what proof.
    pub claim: Claim<ConceptId>,
    /// The person's own words on it.
    pub note: String,
}

type ClaimRow = (String, String, i64, String, String, String, i64);

fn claim_of((id, concept, level, source, proof, note, at): ClaimRow) -> store::Result<StoredClaim> {
    const TABLE: &str = "skill_claim";
    let level = parse_with(TABLE, "level", &id, level, |level| SkillLevel::new(level).ok())?;
    let source = parse_with(TABLE, "source", &id, source.as_str(), Source::from_code)?;
    let concept = parse(TABLE, "concept_id", &id, &concept)?;
    let claim = Claim::new(concept, level, source, Timestamp::from_microseconds(at));
    let claim = if proof.is_empty() { claim } else { claim.proven_by(proof) };
    Ok(StoredClaim { id: parse(TABLE, "id", &id, &id)?, claim, note })
}

/// Every claim of a person, newest first.
pub(crate) async fn claims(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<Vec<StoredClaim>> {
    let rows: Vec<ClaimRow> = store::query_as(
        "SELECT id, concept_id, level, source, proof, note, at FROM skill_claim
          WHERE network_id = $1 AND person_id = $2 ORDER BY at DESC, id",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(claim_of).collect()
}

/// Whose a claim is, with it; none when there is no such claim.
pub(super) async fn claim(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &SkillClaimId,
) -> store::Result<Option<(PersonId, Source)>> {
    let row: Option<(String, String)> =
        store::query_as("SELECT person_id, source FROM skill_claim WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(id.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    row.map(|(person, source)| {
        let source = parse_with("skill_claim", "source", id.as_str(), source.as_str(), Source::from_code)?;
        Ok((parse("skill_claim", "person_id", id.as_str(), &person)?, source))
    })
    .transpose()
}

/// A claim to be written; one of the same source and proof is replaced.
pub(super) struct NewClaim<'a> {
    pub(super) person: &'a PersonId,
    pub(super) concept: &'a ConceptId,
    pub(super) level: SkillLevel,
    pub(super) source: Source,
    pub(super) proof: &'a str,
    pub(super) note: &'a str,
}

pub(super) async fn put_claim(tx: &mut Tx, ctx: &Ctx, claim: &NewClaim<'_>) -> store::Result<()> {
    store::query(
        "INSERT INTO skill_claim (network_id, id, person_id, concept_id, level, source, proof, note, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (network_id, person_id, concept_id, source, proof) DO UPDATE
            SET level = excluded.level, note = excluded.note, at = excluded.at",
    )
    .bind(ctx.network.as_str())
    .bind(SkillClaimId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(claim.person.as_str())
    .bind(claim.concept.as_str())
    .bind(claim.level.get())
    .bind(claim.source.code())
    .bind(claim.proof)
    .bind(claim.note)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn remove_claim(tx: &mut Tx, ctx: &Ctx, id: &SkillClaimId) -> store::Result<()> {
    store::query("DELETE FROM skill_claim WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Takes back what a proof supported.
pub(super) async fn remove_proven(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    proof: &str,
) -> store::Result<u64> {
    store::query("DELETE FROM skill_claim WHERE network_id = $1 AND person_id = $2 AND proof = $3")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .bind(proof)
        .execute(&mut **tx)
        .await
        .map(|done| done.rows_affected())
}

/// What a person aims at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTarget {
    /// Its id.
    pub id: TargetId,
    /// The occupation.
    pub occupation: ConceptId,
}

/// What a person aims at, first chosen first.
pub(crate) async fn targets(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<Vec<StoredTarget>> {
    let rows: Vec<(String, String)> = store::query_as(
        "SELECT id, concept_id FROM target WHERE network_id = $1 AND person_id = $2 ORDER BY at, id",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, concept)| {
            Ok(StoredTarget {
                occupation: parse("target", "concept_id", &id, &concept)?,
                id: parse("target", "id", &id, &id)?,
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

pub(super) async fn put_target(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    occupation: &ConceptId,
) -> store::Result<()> {
    store::query(
        "INSERT INTO target (network_id, id, person_id, concept_id, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (network_id, person_id, concept_id) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(TargetId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(person.as_str())
    .bind(occupation.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
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
    store::query("DELETE FROM target WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Forgets everything a person said or aimed at.
pub(super) async fn forget(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<()> {
    for statement in [
        "DELETE FROM skill_claim WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM target WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM interest_assessment WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM talent_look WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM contact_request WHERE network_id = $1 AND person_id = $2",
    ] {
        store::query(statement).bind(ctx.network.as_str()).bind(person.as_str()).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Takes back what a person said of a skill.
pub(super) async fn remove_own(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    concept: &ConceptId,
) -> store::Result<()> {
    store::query(
        "DELETE FROM skill_claim
          WHERE network_id = $1 AND person_id = $2 AND concept_id = $3 AND source = 'self'",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(concept.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn kind_of(tx: &mut Tx, ctx: &Ctx, concept: &ConceptId) -> store::Result<Option<ConceptKind>> {
    let kind: Option<String> =
        store::query_scalar("SELECT kind FROM concept WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(concept.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(kind.and_then(|kind| ConceptKind::from_code(&kind)))
}

/// Whether somebody can claim this concept.
pub(crate) async fn concept_exists(tx: &mut Tx, ctx: &Ctx, concept: &ConceptId) -> store::Result<bool> {
    Ok(kind_of(tx, ctx, concept).await?.is_some_and(ConceptKind::is_claimable))
}

/// Whether somebody can aim at this concept.
pub(super) async fn occupation_exists(tx: &mut Tx, ctx: &Ctx, concept: &ConceptId) -> store::Result<bool> {
    Ok(kind_of(tx, ctx, concept).await? == Some(ConceptKind::Occupation))
}
