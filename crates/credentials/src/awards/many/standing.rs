//! What becomes of many awards at once: put in doubt, put right, made void, replaced, or no longer kept for an owner who
//! never came.

use super::super::commands::tell_revoked;
use super::super::model::{AwardState, RevocationReason, StatusChange};
use super::rows::AT_ONCE;
use crate::status;
use kernel::{
    Action, AwardId, BulkRunId, CredentialId, Ctx, MicrocredentialVersionId, OrganisationId, PersonId,
    Problem, Resource, ResourceKind, Timestamp, id_in,
};
use openbadges::status::StatusPurpose;
use std::collections::{HashMap, HashSet};
use store::{Refusable, Result, Statement, Tx, parse, parse_optional, parse_with};

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Put in doubt.
    Suspend,
    /// Put right again.
    Reinstate,
    /// Made void.
    Revoke(RevocationReason),
    /// Made void because another award takes its place.
    Supersede,
    /// No longer kept for an owner who never came: void too.
    Cancel,
}

impl Standing {
    const fn change(self) -> StatusChange {
        match self {
            Self::Suspend => StatusChange::Suspend,
            Self::Reinstate => StatusChange::Reinstate,
            Self::Revoke(reason) => StatusChange::Revoke(reason),
            Self::Supersede => StatusChange::Revoke(RevocationReason::Corrected),
            Self::Cancel => StatusChange::Revoke(RevocationReason::IssuedInError),
        }
    }
}

/// An award that something is to be done to, as somebody named it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingRow {
    /// Its id, the id of its credential, or the credential's address.
    pub award: String,
    /// The one that takes its place, named likewise.
    pub by: Option<String>,
}

/// An award that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Found {
    award: AwardId,
    credential: CredentialId,
    state: AwardState,
    learner: Option<PersonId>,
    title: String,
    open_claim: bool,
}

type FoundTuple = (String, String, String, String, Option<String>, String, Option<String>);

fn found(row: FoundTuple) -> Result<Found> {
    let (award, credential, state, reason, learner, title, claim) = row;
    Ok(Found {
        credential: parse("credential", "id", &award, &credential)?,
        state: parse_with("award", "state", &award, (state.as_str(), reason.as_str()), AwardState::parse)?,
        learner: parse_optional("award", "learner_id", &award, learner.as_deref())?,
        open_claim: claim.as_deref() == Some("open"),
        award: parse("award", "id", &award, &award)?,
        title,
    })
}

/// The awards of an organisation by the ids of awards or credentials, under each of these ids.
async fn by_ids(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    ids: &[&str],
) -> Result<HashMap<String, Found>> {
    let mut all = HashMap::new();
    for (column, prefix) in [(" AND a.id IN ", "awd_"), (" AND c.id IN ", "crd_")] {
        let wanted: Vec<&str> = ids.iter().copied().filter(|id| id.starts_with(prefix)).collect();
        for part in wanted.chunks(AT_ONCE) {
            let rows: Vec<FoundTuple> = Statement::new(
                "SELECT a.id, c.id, a.state, a.reason, a.learner_id, a.title, k.state
                   FROM award a
                   JOIN credential c ON c.network_id = a.network_id AND c.award_id = a.id AND c.form = 'ob3'
                   LEFT JOIN award_claim k ON k.network_id = a.network_id AND k.award_id = a.id
                  WHERE a.network_id = ",
            )
            .value(ctx.network.as_str())
            .text(" AND a.organisation_id = ")
            .value(organisation.as_str())
            .text(column)
            .list(part.iter().copied())
            .fetch_all(tx)
            .await?;
            for row in rows {
                let id = if prefix == "awd_" { row.0.clone() } else { row.1.clone() };
                all.insert(id, found(row)?);
            }
        }
    }
    Ok(all)
}

/// Says of each row what stands in the way, and at which column; nothing where it can be done.
///
/// # Errors
/// When the database fails.
pub async fn judge_standing(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    standing: Standing,
    rows: &[StandingRow],
) -> Result<Vec<Option<(&'static str, Problem)>>> {
    let named = rows.iter().flat_map(|row| [Some(row.award.as_str()), row.by.as_deref()]);
    let ids: Vec<&str> = named.flatten().map(id_in).collect();
    let awards = by_ids(tx, ctx, organisation, &ids).await?;
    let leaving = rows.iter().filter_map(|row| awards.get(id_in(&row.award)));
    let leaving: HashSet<&AwardId> = leaving.map(|found| &found.award).collect();
    Ok(rows.iter().map(|row| judge(standing, row, &awards, &leaving)).collect())
}

fn judge(
    standing: Standing,
    row: &StandingRow,
    awards: &HashMap<String, Found>,
    leaving: &HashSet<&AwardId>,
) -> Option<(&'static str, Problem)> {
    let said = |text: &str| text.chars().take(80).collect::<String>();
    let Some(award) = awards.get(id_in(&row.award)) else {
        return Some(("award", Problem::new("credentials-many-no-award").with("said", said(&row.award))));
    };
    if award.state.after(standing.change()).is_err() {
        let key = match award.state {
            AwardState::Valid => "credentials-many-is-valid",
            AwardState::Suspended => "credentials-many-is-suspended",
            AwardState::Revoked(_) => "credentials-many-is-revoked",
        };
        return Some(("award", Problem::new(key)));
    }
    match standing {
        Standing::Cancel if !award.open_claim => {
            Some(("award", Problem::new("credentials-many-not-waiting")))
        }
        Standing::Supersede => replaced_by(row, award, awards, leaving).err().map(|problem| ("by", problem)),
        _ => None,
    }
}

fn replaced_by(
    row: &StandingRow,
    award: &Found,
    awards: &HashMap<String, Found>,
    leaving: &HashSet<&AwardId>,
) -> std::result::Result<(), Problem> {
    let said = row.by.as_deref().unwrap_or_default();
    let none =
        || Problem::new("credentials-many-no-award").with("said", said.chars().take(80).collect::<String>());
    let by = awards.get(id_in(said)).ok_or_else(none)?;
    if by.award == award.award || by.state != AwardState::Valid {
        return Err(Problem::new("credentials-many-by-not-valid"));
    }
    // One that is itself replaced takes nobody's place: two rows could void each other's award.
    if leaving.contains(&by.award) {
        return Err(Problem::new("credentials-many-by-leaves"));
    }
    // Two people may not be known yet; where both are, it is one.
    match (&award.learner, &by.learner) {
        (Some(one), Some(other)) if one != other => Err(Problem::new("credentials-many-by-of-another")),
        _ => Ok(()),
    }
}

/// Does it to every award; the rows were judged in the same transaction and found good.
///
/// # Errors
/// [`Refusable::NotFound`] when a row was not judged. When the database fails.
pub async fn change_standing(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    (standing, note): (Standing, &str),
    rows: &[StandingRow],
) -> std::result::Result<(), Refusable> {
    ctx.authorise(Action::Decide, &Resource::of_organisation(ResourceKind::Award, organisation))?;
    let named = rows.iter().flat_map(|row| [Some(row.award.as_str()), row.by.as_deref()]);
    let ids: Vec<&str> = named.flatten().map(id_in).collect();
    let awards = by_ids(tx, ctx, organisation, &ids).await?;
    let mut seen = HashSet::new();
    let mut changed: Vec<(&Found, AwardState)> = Vec::new();
    for row in rows {
        let award = awards.get(id_in(&row.award)).ok_or(Refusable::NotFound)?;
        let state = award.state.after(standing.change()).map_err(|_| Refusable::NotFound)?;
        if seen.insert(&award.award) {
            changed.push((award, state));
        }
        if standing == Standing::Supersede {
            let by = awards.get(id_in(row.by.as_deref().unwrap_or_default())).ok_or(Refusable::NotFound)?;
            note_successor(tx, ctx, &award.award, &by.award).await?;
        }
    }
    set_states(tx, ctx, &changed, note).await?;
    let credentials: Vec<&str> = changed.iter().map(|(award, _)| award.credential.as_str()).collect();
    let state = changed.first().map_or(AwardState::Valid, |(_, state)| *state);
    let revoked = matches!(state, AwardState::Revoked(_));
    status::set_many_bits(tx, ctx, &credentials, StatusPurpose::Revocation, revoked).await?;
    let suspended = state == AwardState::Suspended;
    status::set_many_bits(tx, ctx, &credentials, StatusPurpose::Suspension, suspended).await?;
    if revoked {
        for (award, _) in &changed {
            let learner = award.learner.as_ref();
            tell_revoked(ctx, tx, &award.award, learner, &award.title).await?;
        }
    }
    Ok(())
}

async fn set_states(tx: &mut Tx, ctx: &Ctx, changed: &[(&Found, AwardState)], note: &str) -> Result<()> {
    for part in changed.chunks(AT_ONCE) {
        let (word, reason) = part.first().map_or(("", ""), |(_, state)| state.as_words());
        Statement::new("UPDATE award SET state = ")
            .value(word)
            .text(", reason = ")
            .value(reason)
            .text(", note = ")
            .value(note)
            .text(", changed_at = ")
            .value(ctx.now.microseconds())
            .text(" WHERE network_id = ")
            .value(ctx.network.as_str())
            .text(" AND id IN ")
            .list(part.iter().map(|(award, _)| award.award.as_str()))
            .execute(tx)
            .await?;
    }
    Ok(())
}

async fn note_successor(tx: &mut Tx, ctx: &Ctx, award: &AwardId, by: &AwardId) -> Result<()> {
    store::query("UPDATE award SET superseded_by = $1 WHERE network_id = $2 AND id = $3")
        .bind(by.as_str())
        .bind(ctx.network.as_str())
        .bind(award.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Which awards of an organisation are meant; what is empty does not narrow.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// Of this version.
    pub version: Option<MicrocredentialVersionId>,
    /// Brought in by this run.
    pub run: Option<BulkRunId>,
    /// Awarded from this moment on.
    pub from: Option<Timestamp>,
    /// Awarded before this moment.
    pub before: Option<Timestamp>,
    /// Only those that wait for their owner.
    pub unclaimed: bool,
    /// Only those in this state: a word as stored; empty for all that are not void.
    pub state: String,
}

/// The awards that are meant, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn select_awards(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    selection: &Selection,
    most: i64,
) -> Result<Vec<String>> {
    store::query_scalar(
        "SELECT a.id FROM award a
           LEFT JOIN award_claim k ON k.network_id = a.network_id AND k.award_id = a.id
          WHERE a.network_id = $1 AND a.organisation_id = $2
            AND ($3 = '' OR a.version_id = $3) AND ($4 = '' OR a.run_id = $4)
            AND a.awarded_at >= $5 AND a.awarded_at < $6
            AND ($7 = 0 OR k.state = 'open')
            AND (($8 = '' AND a.state <> 'revoked') OR a.state = $8)
          ORDER BY a.id LIMIT $9",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .bind(selection.version.as_ref().map_or("", |version| version.as_str()))
    .bind(selection.run.as_ref().map_or("", |run| run.as_str()))
    .bind(selection.from.map_or(i64::MIN, Timestamp::microseconds))
    .bind(selection.before.map_or(i64::MAX, Timestamp::microseconds))
    .bind(i64::from(selection.unclaimed))
    .bind(selection.state.as_str())
    .bind(most)
    .fetch_all(&mut **tx)
    .await
}
