//! The SQL of micro-stages.

use super::model::{MicroStage, Mode, Offer, OfferedOutcome, Payer, StageState};
use kernel::{
    ConceptId, Ctx, Lang, MicroStageId, MicrocredentialVersionId, Minutes, Money, OrganisationId, SkillLevel,
    Timestamp,
};
use store::{ReadColumn as _, Result, Row, Tx, parse, parse_optional, parse_with};

const TABLE: &str = "micro_stage";

fn stage_of(row: &Row, outcomes: Vec<OfferedOutcome>) -> Result<MicroStage> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let offer = Offer {
        version: parse(TABLE, "version_id", &id, &text("version_id")?)?,
        title: text("title")?,
        description: text("description")?,
        lang: parse_with(TABLE, "lang", &id, text("lang")?.as_str(), |tag| Lang::parse(tag).ok())?,
        mode: parse_with(TABLE, "mode", &id, text("mode")?.as_str(), Mode::parse)?,
        minutes: parse_with(TABLE, "minutes", &id, row.try_get("minutes")?, |n| Minutes::new(n).ok())?,
        price: parse_with(TABLE, "price_cents", &id, row.try_get("price_cents")?, |n| {
            Money::from_cents(n).ok()
        })?,
        payer: parse_with(TABLE, "payer", &id, text("payer")?.as_str(), Payer::parse)?,
        audience: text("audience")?,
        outcomes: outcomes.iter().map(|outcome| outcome.id.clone()).collect(),
    };
    Ok(MicroStage {
        organisation: parse(TABLE, "organisation_id", &id, &text("organisation_id")?)?,
        state: parse_with(TABLE, "state", &id, text("state")?.as_str(), StageState::parse)?,
        offer,
        outcomes,
        credential: text("credential")?,
        changed_at: Timestamp::from_microseconds(row.try_get("changed_at")?),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A micro-stage with its outcomes.
pub(crate) async fn stage(tx: &mut Tx, ctx: &Ctx, id: &MicroStageId) -> Result<Option<MicroStage>> {
    let row = store::query(
        "SELECT id, organisation_id, version_id, state, title, description, lang, mode, minutes,
                price_cents, payer, audience, credential, changed_at
           FROM micro_stage WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let outcomes = outcomes(tx, ctx, id).await?;
    stage_of(&row, outcomes).map(Some)
}

/// The micro-stages of an organisation, without their outcomes, the last changed first.
pub(crate) async fn of_organisation(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> Result<Vec<MicroStage>> {
    let rows = store::query(
        "SELECT id, organisation_id, version_id, state, title, description, lang, mode, minutes,
                price_cents, payer, audience, credential, changed_at
           FROM micro_stage WHERE network_id = $1 AND organisation_id = $2
          ORDER BY state, id DESC LIMIT 500",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(|row| stage_of(row, Vec::new())).collect()
}

type OutcomeRow = (String, String, Option<String>, Option<String>, Option<String>, i64);

async fn outcomes(tx: &mut Tx, ctx: &Ctx, id: &MicroStageId) -> Result<Vec<OfferedOutcome>> {
    const OF: &str = "micro_stage_outcome";
    let rows: Vec<OutcomeRow> = store::query_as(
        "SELECT outcome_id, text, concept_id, concept_uri, concept_name, level FROM micro_stage_outcome
          WHERE network_id = $1 AND micro_stage_id = $2 ORDER BY position",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let outcome_of = |(outcome, text, concept, concept_uri, concept_name, level): OutcomeRow| {
        Ok(OfferedOutcome {
            id: parse(OF, "outcome_id", id.as_str(), &outcome)?,
            text,
            concept: parse_optional(OF, "concept_id", id.as_str(), concept.as_deref())?,
            concept_uri,
            concept_name,
            level: parse_with(OF, "level", id.as_str(), level, |n| SkillLevel::new(n).ok())?,
        })
    };
    rows.into_iter().map(outcome_of).collect()
}

/// Writes a new micro-stage.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, stage: &MicroStage) -> Result<()> {
    store::query(
        "INSERT INTO micro_stage
                (network_id, id, organisation_id, version_id, state, title, description, lang, mode, minutes,
                 price_cents, payer, audience, credential, skills, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
    )
    .bind(ctx.network.as_str())
    .bind(stage.id.as_str())
    .bind(stage.organisation.as_str())
    .bind(stage.offer.version.as_str())
    .bind(stage.state.as_str())
    .bind(stage.offer.title.as_str())
    .bind(stage.offer.description.as_str())
    .bind(stage.offer.lang.tag())
    .bind(stage.offer.mode.as_str())
    .bind(stage.offer.minutes.get())
    .bind(stage.offer.price.cents())
    .bind(stage.offer.payer.as_str())
    .bind(stage.offer.audience.as_str())
    .bind(stage.credential.as_str())
    .bind(skills_of(stage))
    .bind(ctx.now.microseconds())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    insert_outcomes(tx, ctx, stage).await
}

/// Writes what changed in a micro-stage.
pub(super) async fn update(tx: &mut Tx, ctx: &Ctx, stage: &MicroStage) -> Result<()> {
    store::query(
        "UPDATE micro_stage
            SET version_id = $1, state = $2, title = $3, description = $4, lang = $5, mode = $6, minutes = $7,
                price_cents = $8, payer = $9, audience = $10, credential = $11, skills = $12,
                changed_at = CASE WHEN changed_at < $13 THEN $13 ELSE changed_at + 1 END
          WHERE network_id = $14 AND id = $15",
    )
    .bind(stage.offer.version.as_str())
    .bind(stage.state.as_str())
    .bind(stage.offer.title.as_str())
    .bind(stage.offer.description.as_str())
    .bind(stage.offer.lang.tag())
    .bind(stage.offer.mode.as_str())
    .bind(stage.offer.minutes.get())
    .bind(stage.offer.price.cents())
    .bind(stage.offer.payer.as_str())
    .bind(stage.offer.audience.as_str())
    .bind(stage.credential.as_str())
    .bind(skills_of(stage))
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(stage.id.as_str())
    .execute(&mut **tx)
    .await?;
    store::query("DELETE FROM micro_stage_outcome WHERE network_id = $1 AND micro_stage_id = $2")
        .bind(ctx.network.as_str())
        .bind(stage.id.as_str())
        .execute(&mut **tx)
        .await?;
    insert_outcomes(tx, ctx, stage).await
}

fn skills_of(stage: &MicroStage) -> String {
    let names: Vec<&str> =
        stage.outcomes.iter().filter_map(|outcome| outcome.concept_name.as_deref()).collect();
    names.join("\n")
}

async fn insert_outcomes(tx: &mut Tx, ctx: &Ctx, stage: &MicroStage) -> Result<()> {
    for (position, outcome) in (0_i64..).zip(&stage.outcomes) {
        store::query(
            "INSERT INTO micro_stage_outcome
                    (network_id, micro_stage_id, outcome_id, position, text, concept_id, concept_uri,
                     concept_name, level)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(ctx.network.as_str())
        .bind(stage.id.as_str())
        .bind(outcome.id.as_str())
        .bind(position)
        .bind(outcome.text.as_str())
        .bind(outcome.concept.as_ref().map(ConceptId::as_str))
        .bind(outcome.concept_uri.as_deref())
        .bind(outcome.concept_name.as_deref())
        .bind(outcome.level.get())
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// How many offers lead to a version.
pub(crate) async fn leading_to(
    tx: &mut Tx,
    ctx: &Ctx,
    version: &MicrocredentialVersionId,
) -> Result<Vec<(String, String)>> {
    store::query_as(
        "SELECT id, title FROM micro_stage
          WHERE network_id = $1 AND version_id = $2 AND state = 'offered' ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(version.as_str())
    .fetch_all(&mut **tx)
    .await
}
