//! The SQL of the public directory.

use kernel::{MicroStageId, NetworkId, OrganisationId, Timestamp};
use store::{Result, Tx, parse};

/// An organisation as everybody may see it.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) id: OrganisationId,
    pub(crate) name: String,
    /// Word of the kind.
    pub(crate) kind: String,
    /// Word of the status: admitted or suspended.
    pub(crate) status: String,
    pub(crate) territory: String,
    pub(crate) website: String,
    pub(crate) description: String,
    pub(crate) admitted_at: Option<Timestamp>,
}

/// A run of a micro-stage that can be booked.
#[derive(Debug, Clone)]
pub(crate) struct EditionLine {
    /// Of which offer it is a run.
    pub(crate) stage: MicroStageId,
    pub(crate) title: String,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
    pub(crate) place: String,
}

type EntryRow = (String, String, String, String, String, String, String, Option<i64>);

fn from_row(row: EntryRow) -> Result<Entry> {
    let (id, name, kind, status, territory, website, description, admitted_at) = row;
    Ok(Entry {
        id: parse("organisation", "id", &id, &id)?,
        name,
        kind,
        status,
        territory,
        website,
        description,
        admitted_at: admitted_at.map(Timestamp::from_microseconds),
    })
}

/// Every member.
pub(super) async fn members(tx: &mut Tx, network: &NetworkId) -> Result<Vec<Entry>> {
    let rows: Vec<EntryRow> = store::query_as(
        "SELECT id, name, kind, status, territory, website, description, admitted_at
           FROM identity_organisation_v WHERE network_id = $1 AND status = 'admitted'",
    )
    .bind(network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(from_row).collect()
}

/// One organisation that is, or was, a member.
pub(super) async fn find(tx: &mut Tx, network: &NetworkId, id: &OrganisationId) -> Result<Option<Entry>> {
    let row: Option<EntryRow> = store::query_as(
        "SELECT id, name, kind, status, territory, website, description, admitted_at
           FROM identity_organisation_v
          WHERE network_id = $1 AND id = $2 AND status IN ('admitted', 'suspended')",
    )
    .bind(network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(from_row).transpose()
}

/// The runs an organisation has ahead, the next first.
pub(super) async fn editions(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<EditionLine>> {
    let rows: Vec<(String, String, i64, i64, String)> = store::query_as(
        "SELECT micro_stage_id, stage_title, starts_at, ends_at, place FROM learning_edition_v
          WHERE network_id = $1 AND organisation_id = $2 AND state IN ('open', 'full') AND starts_at > $3
          ORDER BY starts_at, edition_id LIMIT $4",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .bind(now.microseconds())
    .bind(limit)
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(stage, title, starts_at, ends_at, place)| {
            Ok(EditionLine {
                stage: parse("edition", "micro_stage_id", &stage, &stage)?,
                title,
                starts_at: Timestamp::from_microseconds(starts_at),
                ends_at: Timestamp::from_microseconds(ends_at),
                place,
            })
        })
        .collect()
}
