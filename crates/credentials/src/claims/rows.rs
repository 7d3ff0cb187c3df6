//! The SQL of claims.

use kernel::{AwardId, CredentialId, Ctx, MicrocredentialVersionId, OrganisationId, PersonId, Timestamp};
use store::{Result, Tx, parse};

/// What lies behind a link.
#[derive(Debug, Clone)]
pub(super) struct Claim {
    pub(super) award: AwardId,
    pub(super) organisation: OrganisationId,
    pub(super) credential: CredentialId,
    pub(super) version: MicrocredentialVersionId,
    pub(super) title: String,
    pub(super) issuer: String,
    pub(super) name: String,
    pub(super) open: bool,
    pub(super) awarded_at: Timestamp,
}

pub(super) async fn set_token(tx: &mut Tx, ctx: &Ctx, award: &AwardId, token_key: &str) -> Result<()> {
    store::query("UPDATE award_claim SET token_key = $1 WHERE network_id = $2 AND award_id = $3")
        .bind(token_key)
        .bind(ctx.network.as_str())
        .bind(award.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

type ClaimTuple = (String, String, String, String, String, Option<String>, String, String, i64);

/// The claim of a link; `None` when there is none.
pub(super) async fn by_token(tx: &mut Tx, ctx: &Ctx, token_key: &str) -> Result<Option<Claim>> {
    let row: Option<ClaimTuple> = store::query_as(
        "SELECT a.id, a.organisation_id, c.id, a.version_id, a.title, o.name, k.name, k.state, a.awarded_at
           FROM award_claim k
           JOIN award a ON a.network_id = k.network_id AND a.id = k.award_id
           JOIN credential c ON c.network_id = a.network_id AND c.award_id = a.id AND c.form = 'ob3'
           LEFT JOIN identity_organisation_v o ON o.network_id = a.network_id AND o.id = a.organisation_id
          WHERE k.network_id = $1 AND k.token_key = $2 AND k.token_key <> ''",
    )
    .bind(ctx.network.as_str())
    .bind(token_key)
    .fetch_optional(&mut **tx)
    .await?;
    row.map(|(award, organisation, credential, version, title, issuer, name, state, awarded_at)| {
        Ok(Claim {
            credential: parse("credential", "id", &award, &credential)?,
            version: parse("award", "version_id", &award, &version)?,
            organisation: parse("award", "organisation_id", &award, &organisation)?,
            award: parse("award", "id", &award, &award)?,
            title,
            issuer: issuer.unwrap_or_default(),
            name,
            open: state == "open",
            awarded_at: Timestamp::from_microseconds(awarded_at),
        })
    })
    .transpose()
}

/// Ends a claim; address and name are let go.
async fn end(tx: &mut Tx, ctx: &Ctx, award: &AwardId, state: &str) -> Result<()> {
    store::query(
        "UPDATE award_claim SET state = $1, address = '', name = '', ended_at = $2
          WHERE network_id = $3 AND award_id = $4",
    )
    .bind(state)
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(award.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The award is this person's from now on.
pub(super) async fn take(tx: &mut Tx, ctx: &Ctx, award: &AwardId, person: &PersonId) -> Result<()> {
    end(tx, ctx, award, "claimed").await?;
    store::query("UPDATE award SET learner_id = $1 WHERE network_id = $2 AND id = $3")
        .bind(person.as_str())
        .bind(ctx.network.as_str())
        .bind(award.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Nobody will take it.
pub(crate) async fn cancel(tx: &mut Tx, ctx: &Ctx, award: &AwardId) -> Result<()> {
    end(tx, ctx, award, "cancelled").await
}

/// How the provider calls whoever an award waits for.
pub(crate) async fn open_name(tx: &mut Tx, ctx: &Ctx, award: &AwardId) -> Result<Option<String>> {
    store::query_scalar(
        "SELECT name FROM award_claim WHERE network_id = $1 AND award_id = $2 AND state = 'open'",
    )
    .bind(ctx.network.as_str())
    .bind(award.as_str())
    .fetch_optional(&mut **tx)
    .await
}
