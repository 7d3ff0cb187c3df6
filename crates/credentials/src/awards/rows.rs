//! The SQL of awards and their signed forms.

use super::model::AwardState;
use super::wording::whole;
use kernel::{
    AssessedAchievement, AwardId, CredentialId, Ctx, MicrocredentialVersionId, OrganisationId, PersonId,
    SubmissionId, Timestamp,
};
use store::{Result, Tx, parse, parse_optional, parse_with};

/// An award as it is stored.
#[derive(Debug, Clone)]
pub struct AwardRow {
    /// Its id.
    pub id: AwardId,
    /// Who awards.
    pub organisation: OrganisationId,
    /// Who earned it; nobody once that person is erased.
    pub learner: Option<PersonId>,
    /// Its title.
    pub title: String,
    /// Where it stands.
    pub state: AwardState,
    /// What was noted when it was changed.
    pub note: String,
    /// When it was awarded.
    pub awarded_at: Timestamp,
    /// When its state changed last.
    pub changed_at: Timestamp,
    /// The award that takes its place.
    pub superseded_by: Option<AwardId>,
}

/// A signed form as it is stored, with the award it is a form of.
#[derive(Debug, Clone)]
pub struct CredentialRow {
    /// Its id.
    pub id: CredentialId,
    /// The signed document.
    pub body: String,
    /// When it was sealed.
    pub sealed_at: Timestamp,
    /// The award.
    pub award: AwardRow,
    /// What was achieved.
    pub achievement: AssessedAchievement,
    /// The issuer's name today.
    pub issuer: String,
}

type AwardTuple = (String, String, Option<String>, String, String, String, String, i64, i64, Option<String>);

fn award(row: AwardTuple) -> Result<AwardRow> {
    let (id, organisation, learner, title, state, reason, note, awarded_at, changed_at, superseded_by) = row;
    Ok(AwardRow {
        organisation: parse("award", "organisation_id", &id, &organisation)?,
        learner: parse_optional("award", "learner_id", &id, learner.as_deref())?,
        superseded_by: parse_optional("award", "superseded_by", &id, superseded_by.as_deref())?,
        state: parse_with("award", "state", &id, (state.as_str(), reason.as_str()), AwardState::parse)?,
        id: parse("award", "id", &id, &id)?,
        title,
        note,
        awarded_at: Timestamp::from_microseconds(awarded_at),
        changed_at: Timestamp::from_microseconds(changed_at),
    })
}

/// An award; `None` when the network has no such award.
///
/// # Errors
/// When the database fails.
pub async fn find_award(tx: &mut Tx, ctx: &Ctx, id: &AwardId) -> Result<Option<AwardRow>> {
    let row: Option<AwardTuple> = store::query_as(
        "SELECT id, organisation_id, learner_id, title, state, reason, note, awarded_at, changed_at, superseded_by
           FROM award WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(award).transpose()
}

/// The award that rests on a submission, with its credential.
pub(super) async fn of_submission(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &SubmissionId,
) -> Result<Option<AwardId>> {
    let id: Option<String> =
        store::query_scalar("SELECT id FROM award WHERE network_id = $1 AND submission_id = $2")
            .bind(ctx.network.as_str())
            .bind(submission.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    id.map(|id| parse("award", "id", &id, &id)).transpose()
}

/// A page of an organisation's awards, newest first, before a moment and id.
pub(super) async fn of_organisation(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    words: &str,
    before: Option<&str>,
    limit: i64,
) -> Result<Vec<AwardRow>> {
    let rows: Vec<AwardTuple> = store::query_as(
        "SELECT id, organisation_id, learner_id, title, state, reason, note, awarded_at, changed_at, superseded_by
           FROM award
          WHERE network_id = $1 AND organisation_id = $2 AND title_folded LIKE $3 AND id < $4
          ORDER BY id DESC LIMIT $5",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .bind(format!("%{}%", kernel::fold(words)))
    .bind(before.unwrap_or("awd_~"))
    .bind(limit)
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(award).collect()
}

/// A new award, with its signed form.
pub(super) struct NewAward<'a> {
    pub(super) id: &'a AwardId,
    pub(super) submission: &'a SubmissionId,
    pub(super) organisation: &'a OrganisationId,
    pub(super) learner: &'a PersonId,
    pub(super) achievement: &'a AssessedAchievement,
    pub(super) achievement_json: &'a str,
    pub(super) decided_at: Timestamp,
}

pub(super) async fn insert_award(tx: &mut Tx, ctx: &Ctx, new: &NewAward<'_>) -> Result<()> {
    store::query(
        "INSERT INTO award (network_id, id, submission_id, organisation_id, learner_id, version_id, title,
                            title_folded, achievement, state, reason, note, decided_at, awarded_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'valid', '', '', $10, $11, $11)",
    )
    .bind(ctx.network.as_str())
    .bind(new.id.as_str())
    .bind(new.submission.as_str())
    .bind(new.organisation.as_str())
    .bind(new.learner.as_str())
    .bind(new.achievement.version.as_str())
    .bind(new.achievement.title.as_str())
    .bind(kernel::fold(&new.achievement.title))
    .bind(new.achievement_json)
    .bind(new.decided_at.microseconds())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn insert_credential(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &CredentialId,
    award: &AwardId,
    key: &str,
    body: &str,
) -> Result<()> {
    store::query(
        "INSERT INTO credential (network_id, id, award_id, form, key_id, body, sealed_at)
         VALUES ($1, $2, $3, 'ob3', $4, $5, $6)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(award.as_str())
    .bind(key)
    .bind(body)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn change_state(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &AwardId,
    state: AwardState,
    note: &str,
) -> Result<()> {
    let (word, reason) = state.as_words();
    store::query(
        "UPDATE award SET state = $1, reason = $2, note = $3, changed_at = $4 WHERE network_id = $5 AND id = $6",
    )
    .bind(word)
    .bind(reason)
    .bind(note)
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The signed forms of an award.
pub(super) async fn forms_of(tx: &mut Tx, ctx: &Ctx, award: &AwardId) -> Result<Vec<CredentialId>> {
    let ids: Vec<String> =
        store::query_scalar("SELECT id FROM credential WHERE network_id = $1 AND award_id = $2")
            .bind(ctx.network.as_str())
            .bind(award.as_str())
            .fetch_all(&mut **tx)
            .await?;
    ids.iter().map(|id| parse("credential", "id", id, id)).collect()
}

/// A document or what stands between pieces, these, when it was sealed, award, what was achieved, issuer's name.
type CredentialTuple = (String, Option<String>, i64, String, String, Option<String>);

/// A signed form with its award; `None` when the network has no such credential.
///
/// # Errors
/// When the database fails or what was achieved cannot be read.
pub async fn find_credential(tx: &mut Tx, ctx: &Ctx, id: &CredentialId) -> Result<Option<CredentialRow>> {
    let row: Option<CredentialTuple> = store::query_as(
        "SELECT c.body, w.pieces, c.sealed_at, a.id, COALESCE(s.body, a.achievement), o.name
           FROM credential c
           LEFT JOIN credential_wording w ON w.network_id = c.network_id AND w.id = c.wording_id
           JOIN award a ON a.network_id = c.network_id AND a.id = c.award_id
           LEFT JOIN shared_achievement s
             ON s.network_id = a.network_id AND s.version_id = a.version_id AND a.achievement = ''
           LEFT JOIN identity_organisation_v o ON o.network_id = a.network_id AND o.id = a.organisation_id
          WHERE c.network_id = $1 AND c.id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let Some((body, pieces, sealed_at, award_id, achievement, issuer)) = row else { return Ok(None) };
    let award_id: AwardId = parse("credential", "award_id", id.as_str(), &award_id)?;
    let Some(award) = find_award(tx, ctx, &award_id).await? else { return Ok(None) };
    Ok(Some(CredentialRow {
        id: id.clone(),
        body: whole(id.as_str(), body, pieces.as_deref())?,
        sealed_at: Timestamp::from_microseconds(sealed_at),
        achievement: achievement_of(award_id.as_str(), &achievement)?,
        award,
        issuer: issuer.unwrap_or_default(),
    }))
}

/// What a version certified, as told by the first award of it, and by whom.
pub(crate) async fn achievement_of_version(
    tx: &mut Tx,
    ctx: &Ctx,
    version: &MicrocredentialVersionId,
) -> Result<Option<(AssessedAchievement, OrganisationId, String)>> {
    let row: Option<(String, String, String, Option<String>)> = store::query_as(
        "SELECT a.id, COALESCE(s.body, a.achievement), a.organisation_id, o.name
           FROM award a
           LEFT JOIN shared_achievement s
             ON s.network_id = a.network_id AND s.version_id = a.version_id AND a.achievement = ''
           LEFT JOIN identity_organisation_v o ON o.network_id = a.network_id AND o.id = a.organisation_id
          WHERE a.network_id = $1 AND a.version_id = $2 ORDER BY a.awarded_at LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(version.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(|(id, achievement, organisation, name)| {
        let organisation = parse("award", "organisation_id", &id, &organisation)?;
        Ok((achievement_of(&id, &achievement)?, organisation, name.unwrap_or_default()))
    })
    .transpose()
}

fn achievement_of(row: &str, text: &str) -> Result<AssessedAchievement> {
    parse::<Json>("award", "achievement", row, text).map(|read| read.0)
}

/// An achievement read from its JSON.
struct Json(AssessedAchievement);

impl std::str::FromStr for Json {
    type Err = serde_json::Error;
    fn from_str(text: &str) -> std::result::Result<Self, serde_json::Error> {
        serde_json::from_str(text).map(Json)
    }
}

/// The name and website of an organisation.
pub(super) async fn issuer(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> Result<Option<(String, String)>> {
    store::query_as("SELECT name, website FROM identity_organisation_v WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(organisation.as_str())
        .fetch_optional(&mut **tx)
        .await
}

/// The names of learners, for the manager's list.
pub(super) async fn name_of(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<Option<String>> {
    store::query_scalar("SELECT display_name FROM identity_person_v WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .fetch_optional(&mut **tx)
        .await
}

/// Leaves the signed facts of an erased person without the person.
pub(crate) async fn forget_learner(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<()> {
    store::query("UPDATE award SET learner_id = NULL WHERE network_id = $1 AND learner_id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
