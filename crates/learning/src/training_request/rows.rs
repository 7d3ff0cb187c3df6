//! The SQL of training requests.

use super::model::{Proposal, RequestState, TrainingRequest, Wish};
use kernel::{ConceptId, Ctx, EditionId, OrganisationId, PersonId, Timestamp, TrainingRequestId, fold};
use store::{ReadColumn as _, Result, Row, Tx, parse, parse_optional, parse_with};

const TABLE: &str = "training_request";

fn request_of(row: &Row) -> Result<TrainingRequest> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let optional = |column: &str| row.try_get::<Option<String>, _>(column);
    let concept: Option<ConceptId> =
        parse_optional(TABLE, "concept_id", &id, optional("concept_id")?.as_deref())?;
    let name = text("concept_name")?;
    let wish = Wish {
        title: text("title")?,
        description: text("description")?,
        skill: concept.map(|concept| (concept, name)),
        place: text("place")?,
        period: text("period")?,
        threshold: row.try_get("threshold")?,
    };
    Ok(TrainingRequest {
        asked_by: parse(TABLE, "asked_by", &id, &text("asked_by")?)?,
        organisation: parse_optional(TABLE, "organisation_id", &id, optional("organisation_id")?.as_deref())?,
        state: parse_with(TABLE, "state", &id, text("state")?.as_str(), RequestState::parse)?,
        wish,
        people: row.try_get("people")?,
        edition: parse_optional(TABLE, "edition_id", &id, optional("edition_id")?.as_deref())?,
        merged_into: parse_optional(TABLE, "merged_into", &id, optional("merged_into")?.as_deref())?,
        created_at: Timestamp::from_microseconds(row.try_get("created_at")?),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A request by its id.
pub(crate) async fn request(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &TrainingRequestId,
) -> Result<Option<TrainingRequest>> {
    let row = store::query(
        "SELECT id, asked_by, organisation_id, state, title, description, place, period, concept_id, concept_name,
                threshold, people, edition_id, merged_into, created_at
           FROM training_request WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(request_of).transpose()
}

/// The requests that people can join, those with the most people first.
pub(super) async fn open(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<TrainingRequest>> {
    let rows = store::query(
        "SELECT id, asked_by, organisation_id, state, title, description, place, period, concept_id, concept_name,
                threshold, people, edition_id, merged_into, created_at
           FROM training_request WHERE network_id = $1 AND state IN ('gathering', 'called')
          ORDER BY people DESC, id LIMIT 500",
    )
    .bind(ctx.network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(request_of).collect()
}

/// The requests in which a person stands, the latest first.
pub(super) async fn of_person(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<Vec<TrainingRequest>> {
    let rows = store::query(
        "SELECT r.id, r.asked_by, r.organisation_id, r.state, r.title, r.description, r.place, r.period,
                r.concept_id, r.concept_name, r.threshold, r.people, r.edition_id, r.merged_into, r.created_at
           FROM training_request_member m
           JOIN training_request r ON r.network_id = m.network_id AND r.id = m.request_id
          WHERE m.network_id = $1 AND m.person_id = $2 ORDER BY r.id DESC LIMIT 100",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(request_of).collect()
}

/// Writes a new request.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, request: &TrainingRequest) -> Result<()> {
    let wish = &request.wish;
    let words: Vec<String> = wish.words().into_iter().collect();
    store::query(
        "INSERT INTO training_request
                (network_id, id, asked_by, organisation_id, state, title, description, place, place_folded, period,
                 concept_id, concept_name, words, threshold, people, edition_id, merged_into, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, NULL, NULL, $15, $15)",
    )
    .bind(ctx.network.as_str())
    .bind(request.id.as_str())
    .bind(request.asked_by.as_str())
    .bind(request.organisation.as_ref().map(OrganisationId::as_str))
    .bind(request.state.as_str())
    .bind(wish.title.as_str())
    .bind(wish.description.as_str())
    .bind(wish.place.as_str())
    .bind(fold(&wish.place))
    .bind(wish.period.as_str())
    .bind(wish.skill.as_ref().map(|(concept, _)| concept.as_str()))
    .bind(wish.skill.as_ref().map_or("", |(_, name)| name.as_str()))
    .bind(words.join(" "))
    .bind(wish.threshold)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes where a request stands.
pub(super) async fn set_state(tx: &mut Tx, ctx: &Ctx, request: &TrainingRequest) -> Result<()> {
    store::query(
        "UPDATE training_request SET state = $1, edition_id = $2, merged_into = $3, changed_at = $4
          WHERE network_id = $5 AND id = $6",
    )
    .bind(request.state.as_str())
    .bind(request.edition.as_ref().map(EditionId::as_str))
    .bind(request.merged_into.as_ref().map(TrainingRequestId::as_str))
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(request.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// One who joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// Who.
    pub(crate) person: PersonId,
    /// For which company.
    pub(crate) organisation: Option<OrganisationId>,
    /// For how many people.
    pub(crate) people: i64,
    /// The edition they vote for.
    pub(crate) vote: Option<EditionId>,
}

/// Those who joined, the first first.
pub(super) async fn members(tx: &mut Tx, ctx: &Ctx, request: &TrainingRequestId) -> Result<Vec<Member>> {
    const OF: &str = "training_request_member";
    let rows: Vec<(String, Option<String>, i64, Option<String>)> = store::query_as(
        "SELECT person_id, organisation_id, people, proposal_id FROM training_request_member
          WHERE network_id = $1 AND request_id = $2 ORDER BY joined_at, person_id",
    )
    .bind(ctx.network.as_str())
    .bind(request.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let member_of = |(person, organisation, people, vote): (String, Option<String>, i64, Option<String>)| {
        Ok(Member {
            organisation: parse_optional(OF, "organisation_id", &person, organisation.as_deref())?,
            vote: parse_optional(OF, "proposal_id", &person, vote.as_deref())?,
            people,
            person: parse(OF, "person_id", &person, &person)?,
        })
    };
    rows.into_iter().map(member_of).collect()
}

/// Writes who joined, or what changed of it, and counts the people anew; says how many there are.
pub(super) async fn put_member(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &TrainingRequestId,
    member: &Member,
) -> Result<i64> {
    store::query(
        "INSERT INTO training_request_member
                (network_id, request_id, person_id, organisation_id, people, proposal_id, joined_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (network_id, request_id, person_id)
         DO UPDATE SET organisation_id = excluded.organisation_id, people = excluded.people,
                       proposal_id = excluded.proposal_id",
    )
    .bind(ctx.network.as_str())
    .bind(request.as_str())
    .bind(member.person.as_str())
    .bind(member.organisation.as_ref().map(OrganisationId::as_str))
    .bind(member.people)
    .bind(member.vote.as_ref().map(EditionId::as_str))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    count(tx, ctx, request).await
}

/// Takes somebody out and counts the people anew; says how many there are.
pub(super) async fn remove_member(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &TrainingRequestId,
    person: &PersonId,
) -> Result<i64> {
    store::query(
        "DELETE FROM training_request_member WHERE network_id = $1 AND request_id = $2 AND person_id = $3",
    )
    .bind(ctx.network.as_str())
    .bind(request.as_str())
    .bind(person.as_str())
    .execute(&mut **tx)
    .await?;
    count(tx, ctx, request).await
}

async fn count(tx: &mut Tx, ctx: &Ctx, request: &TrainingRequestId) -> Result<i64> {
    store::query_scalar(
        "UPDATE training_request
            SET people = (SELECT CAST(COALESCE(SUM(m.people), 0) AS BIGINT) FROM training_request_member m
                           WHERE m.network_id = $1 AND m.request_id = $2),
                changed_at = $3
          WHERE network_id = $1 AND id = $2
      RETURNING people",
    )
    .bind(ctx.network.as_str())
    .bind(request.as_str())
    .bind(ctx.now.microseconds())
    .fetch_one(&mut **tx)
    .await
}

/// The editions that were proposed, with their votes, the first first.
pub(super) async fn proposals(tx: &mut Tx, ctx: &Ctx, request: &TrainingRequestId) -> Result<Vec<Proposal>> {
    const OF: &str = "training_proposal";
    let rows: Vec<(String, String, String, i64)> = store::query_as(
        "SELECT p.edition_id, p.organisation_id, p.note,
                (SELECT CAST(COALESCE(SUM(m.people), 0) AS BIGINT) FROM training_request_member m
                  WHERE m.network_id = $1 AND m.request_id = $2 AND m.proposal_id = p.edition_id) AS votes
           FROM training_proposal p WHERE p.network_id = $1 AND p.request_id = $2
          ORDER BY p.proposed_at, p.edition_id",
    )
    .bind(ctx.network.as_str())
    .bind(request.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let proposal_of = |(edition, organisation, note, votes): (String, String, String, i64)| {
        Ok(Proposal {
            organisation: parse(OF, "organisation_id", &edition, &organisation)?,
            note,
            votes,
            edition: parse(OF, "edition_id", &edition, &edition)?,
        })
    };
    rows.into_iter().map(proposal_of).collect()
}

/// Writes a proposal; one that is there gets the new words.
pub(super) async fn put_proposal(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &TrainingRequestId,
    proposal: &Proposal,
) -> Result<()> {
    store::query(
        "INSERT INTO training_proposal (network_id, request_id, edition_id, organisation_id, note, proposed_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (network_id, request_id, edition_id) DO UPDATE SET note = excluded.note",
    )
    .bind(ctx.network.as_str())
    .bind(request.as_str())
    .bind(proposal.edition.as_str())
    .bind(proposal.organisation.as_str())
    .bind(proposal.note.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Who plans trainings at providers that teach a skill; at all providers when nobody does or no skill was named.
pub(super) async fn planners(tx: &mut Tx, ctx: &Ctx, skill: Option<&ConceptId>) -> Result<Vec<String>> {
    let found: Vec<String> = match skill {
        Some(skill) => {
            store::query_scalar(
                "SELECT DISTINCT b.person_id FROM identity_membership_v b
                   JOIN micro_stage s ON s.network_id = b.network_id AND s.organisation_id = b.organisation_id
                   JOIN micro_stage_outcome o ON o.network_id = s.network_id AND o.micro_stage_id = s.id
                  WHERE b.network_id = $1 AND b.role = 'designer' AND o.concept_id = $2
                  ORDER BY b.person_id LIMIT 500",
            )
            .bind(ctx.network.as_str())
            .bind(skill.as_str())
            .fetch_all(&mut **tx)
            .await?
        }
        None => Vec::new(),
    };
    if !found.is_empty() {
        return Ok(found);
    }
    store::query_scalar(
        "SELECT DISTINCT b.person_id FROM identity_membership_v b
           JOIN identity_organisation_v o ON o.network_id = b.network_id AND o.id = b.organisation_id
          WHERE b.network_id = $1 AND b.role = 'designer' AND o.kind = 'provider' AND o.status = 'admitted'
          ORDER BY b.person_id LIMIT 500",
    )
    .bind(ctx.network.as_str())
    .fetch_all(&mut **tx)
    .await
}

/// How many people want what, where: skill or, without one, the title; place; people; requests.
pub(super) async fn demand(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<(String, String, i64, i64)>> {
    store::query_as(
        "SELECT CASE WHEN concept_name = '' THEN title ELSE concept_name END AS what, place,
                CAST(SUM(people) AS BIGINT) AS people, count(*) AS requests
           FROM training_request WHERE network_id = $1 AND state IN ('gathering', 'called')
          GROUP BY CASE WHEN concept_name = '' THEN title ELSE concept_name END, place
          ORDER BY 3 DESC, 1, 2 LIMIT 200",
    )
    .bind(ctx.network.as_str())
    .fetch_all(&mut **tx)
    .await
}

/// A person is gone: out of every request that is still open.
pub(crate) async fn requests_of(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<Vec<TrainingRequestId>> {
    let ids: Vec<String> = store::query_scalar(
        "SELECT request_id FROM training_request_member WHERE network_id = $1 AND person_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    ids.iter().map(|id| parse(TABLE, "id", id, id)).collect()
}
