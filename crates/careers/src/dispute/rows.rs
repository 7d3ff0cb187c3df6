//! Every statement of disputes.

use kernel::{ConceptId, Ctx, DisputeId, OrganisationId, PersonId, RoleProfileId, SkillLevel, Timestamp};
use store::{ReadColumn as _, Row, Statement, Tx, parse, parse_optional, parse_with};

/// What a dispute is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What a goal asks.
    Requirement,
    /// The level that counts for the person.
    Level,
}

impl Kind {
    const fn code(self) -> &'static str {
        match self {
            Kind::Requirement => "requirement",
            Kind::Level => "level",
        }
    }
}

/// Where a dispute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeState {
    /// Nobody answered yet.
    Open,
    /// The person was right.
    Accepted,
    /// It stays as it is.
    Kept,
}

impl DisputeState {
    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            DisputeState::Open => "open",
            DisputeState::Accepted => "accepted",
            DisputeState::Kept => "kept",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Open, Self::Accepted, Self::Kept].into_iter().find(|state| state.code() == code)
    }
}

/// A dispute as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDispute {
    /// Its id.
    pub id: DisputeId,
    /// Whose.
    pub person: PersonId,
    /// About what.
    pub kind: Kind,
    /// The skill.
    pub concept: ConceptId,
    /// The occupation that asks it, if one does.
    pub occupation: Option<ConceptId>,
    /// The role that asks it, if one does.
    pub role: Option<RoleProfileId>,
    /// What the role is called; empty without one.
    pub role_name: String,
    /// Who answers; none when the network does.
    pub organisation: Option<OrganisationId>,
    /// The level as it stood.
    pub stated: i64,
    /// The level the person holds right; 0 when not needed at all.
    pub proposed: SkillLevel,
    /// Why.
    pub words: String,
    /// Where it stands.
    pub state: DisputeState,
    /// What was answered.
    pub answer: String,
    /// When it was opened.
    pub at: Timestamp,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
}

const SELECT: &str =
    "SELECT d.id, d.person_id, d.kind, d.concept_id, d.occupation_id, d.role_id, r.name AS role_name,
        d.organisation_id, d.stated, d.proposed, d.words, d.state, d.answer, d.at, d.answered_at
   FROM dispute d
   LEFT JOIN role_profile r ON r.network_id = d.network_id AND r.id = d.role_id
  WHERE d.network_id = ";

fn dispute_of(row: &Row) -> store::Result<StoredDispute> {
    const TABLE: &str = "dispute";
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let filled = |text: String| Some(text).filter(|text| !text.is_empty());
    let kind = match text("kind")?.as_str() {
        "level" => Kind::Level,
        _ => Kind::Requirement,
    };
    let state = text("state")?;
    let proposed: i64 = row.try_get("proposed")?;
    Ok(StoredDispute {
        person: parse(TABLE, "person_id", &id, &text("person_id")?)?,
        kind,
        concept: parse(TABLE, "concept_id", &id, &text("concept_id")?)?,
        occupation: parse_optional(TABLE, "occupation_id", &id, filled(text("occupation_id")?).as_deref())?,
        role: parse_optional(TABLE, "role_id", &id, filled(text("role_id")?).as_deref())?,
        role_name: row.try_get::<Option<String>, _>("role_name")?.unwrap_or_default(),
        organisation: parse_optional(
            TABLE,
            "organisation_id",
            &id,
            row.try_get::<Option<String>, _>("organisation_id")?.as_deref(),
        )?,
        stated: row.try_get("stated")?,
        proposed: parse_with(TABLE, "proposed", &id, proposed, |level| SkillLevel::new(level).ok())?,
        words: text("words")?,
        state: parse_with(TABLE, "state", &id, state.as_str(), DisputeState::from_code)?,
        answer: text("answer")?,
        at: Timestamp::from_microseconds(row.try_get("at")?),
        answered_at: row.try_get::<Option<i64>, _>("answered_at")?.map(Timestamp::from_microseconds),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A dispute by its id.
pub(super) async fn dispute(tx: &mut Tx, ctx: &Ctx, id: &DisputeId) -> store::Result<Option<StoredDispute>> {
    let query = Statement::new(SELECT).value(ctx.network.as_str()).text(" AND d.id = ").value(id.as_str());
    query.fetch_rows(tx).await?.first().map(dispute_of).transpose()
}

/// A person's disputes, newest first.
pub(super) async fn of_person(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
) -> store::Result<Vec<StoredDispute>> {
    let query = Statement::new(SELECT)
        .value(ctx.network.as_str())
        .text(" AND d.person_id = ")
        .value(person.as_str())
        .text(" ORDER BY d.at DESC, d.id");
    query.fetch_rows(tx).await?.iter().map(dispute_of).collect()
}

/// How many disputes a page shows.
const SHOWN: i64 = 200;

/// The disputes that these organisations answer, those waiting first; of the network when there are none.
pub(super) async fn to_answer(
    tx: &mut Tx,
    ctx: &Ctx,
    organisations: Option<&[OrganisationId]>,
) -> store::Result<Vec<StoredDispute>> {
    let query = Statement::new(SELECT).value(ctx.network.as_str());
    let query = match organisations {
        Some(organisations) => {
            query.text(" AND d.organisation_id IN ").list(organisations.iter().map(OrganisationId::as_str))
        }
        None => query.text(" AND d.organisation_id IS NULL"),
    };
    let query = query
        .text(" ORDER BY CASE WHEN d.state = 'open' THEN 0 ELSE 1 END, d.at DESC, d.id LIMIT ")
        .value(SHOWN);
    query.fetch_rows(tx).await?.iter().map(dispute_of).collect()
}

pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, dispute: &StoredDispute) -> store::Result<()> {
    store::query(
        "INSERT INTO dispute (network_id, id, person_id, kind, concept_id, occupation_id, role_id,
                organisation_id, stated, proposed, words, state, answer, answered_by, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'open', '', '', $12)",
    )
    .bind(ctx.network.as_str())
    .bind(dispute.id.as_str())
    .bind(dispute.person.as_str())
    .bind(dispute.kind.code())
    .bind(dispute.concept.as_str())
    .bind(dispute.occupation.as_ref().map_or("", ConceptId::as_str))
    .bind(dispute.role.as_ref().map_or("", RoleProfileId::as_str))
    .bind(dispute.organisation.as_ref().map(OrganisationId::as_str))
    .bind(dispute.stated)
    .bind(dispute.proposed.get())
    .bind(dispute.words.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn answer(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &DisputeId,
    state: DisputeState,
    answer: &str,
) -> store::Result<()> {
    store::query(
        "UPDATE dispute SET state = $3, answer = $4, answered_by = $5, answered_at = $6
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(state.code())
    .bind(answer)
    .bind(ctx.person().map_or("system", PersonId::as_str))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What an occupation asks of a skill here, from now on.
pub(super) async fn correct(
    tx: &mut Tx,
    ctx: &Ctx,
    occupation: &ConceptId,
    concept: &ConceptId,
    dispute: &StoredDispute,
) -> store::Result<()> {
    store::query(
        "INSERT INTO requirement_correction (network_id, occupation_id, concept_id, level, dispute_id, at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (network_id, occupation_id, concept_id) DO UPDATE
            SET level = excluded.level, dispute_id = excluded.dispute_id, at = excluded.at",
    )
    .bind(ctx.network.as_str())
    .bind(occupation.as_str())
    .bind(concept.as_str())
    .bind(dispute.proposed.get())
    .bind(dispute.id.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whose a role is.
pub(super) async fn organisation_of_role(
    tx: &mut Tx,
    ctx: &Ctx,
    role: &RoleProfileId,
) -> store::Result<Option<OrganisationId>> {
    let row: Option<String> =
        store::query_scalar("SELECT organisation_id FROM role_profile WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(role.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    row.map(|id| parse("role_profile", "organisation_id", role.as_str(), &id)).transpose()
}
