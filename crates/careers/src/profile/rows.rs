//! Every statement of profiles.

use kernel::{ConceptId, Ctx, PersonId, SkillClaimId, SkillLevel, Timestamp};
use skills::framework::ConceptKind;
use skills::gap::{Claim, Source};
use store::{Tx, parse, parse_with};

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
pub(crate) struct NewClaim<'a> {
    pub(crate) person: &'a PersonId,
    pub(crate) concept: &'a ConceptId,
    pub(crate) level: SkillLevel,
    pub(crate) source: Source,
    pub(crate) proof: &'a str,
    pub(crate) note: &'a str,
}

pub(crate) async fn put_claim(tx: &mut Tx, ctx: &Ctx, claim: &NewClaim<'_>) -> store::Result<()> {
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

/// Forgets everything a person said or aimed at.
pub(super) async fn forget(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<()> {
    for statement in [
        "DELETE FROM skill_claim WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM target_skill WHERE network_id = $1 AND target_id IN
            (SELECT id FROM target WHERE network_id = $1 AND person_id = $2)",
        "DELETE FROM target WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM dispute WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM plan_preference WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM watch WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM watcher WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM news_told WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM talent_wish WHERE network_id = $1 AND person_id = $2",
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
