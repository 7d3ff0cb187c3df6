//! The SQL of the audit trail.

use kernel::{NetworkId, Timestamp};
use store::{Result, Tx};

/// One line of the trail.
#[derive(Debug, Clone)]
pub(crate) struct AuditLine {
    pub(crate) id: String,
    pub(crate) at: Timestamp,
    /// `per_…`, `visitor` or `system:part`.
    pub(crate) actor: String,
    /// The person's name, when the actor is one.
    pub(crate) actor_name: Option<String>,
    pub(crate) organisation_name: Option<String>,
    pub(crate) command: String,
    pub(crate) resource_kind: String,
    pub(crate) resource_id: String,
}

/// From where on the trail is read: nothing newer than this moment and id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Before {
    pub(crate) at: Timestamp,
    pub(crate) id: String,
}

impl Before {
    /// As it stands in the address.
    pub(crate) fn to_text(&self) -> String {
        format!("{}.{}", self.at.microseconds(), self.id)
    }

    /// From the address; `None` when it is none.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('.')?;
        let at = Timestamp::from_microseconds(at.parse().ok()?);
        kernel::AuditId::parse(id).ok().map(|id| Self { at, id: id.to_string() })
    }
}

type AuditRow = (String, i64, String, Option<String>, Option<String>, String, String, String);

/// A page of the trail, newest first; of one organisation when `organisation` is not empty.
pub(super) async fn lines(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &str,
    before: Option<&Before>,
    limit: i64,
) -> Result<Vec<AuditLine>> {
    let (at, id) = before.map_or((i64::MAX, ""), |before| (before.at.microseconds(), before.id.as_str()));
    let rows: Vec<AuditRow> = store::query_as(
        "SELECT a.id, a.at, a.actor, p.display_name, o.name, a.command, a.resource_kind, a.resource_id
           FROM audit_entry a
           LEFT JOIN identity_person_v p ON p.network_id = a.network_id AND p.id = a.actor
           LEFT JOIN identity_organisation_v o
             ON o.network_id = a.network_id AND o.id = a.organisation_id
          WHERE a.network_id = $1 AND ($2 = '' OR a.organisation_id = $2)
            AND (a.at < $3 OR (a.at = $3 AND a.id < $4))
          ORDER BY a.at DESC, a.id DESC LIMIT $5",
    )
    .bind(network.as_str())
    .bind(organisation)
    .bind(at)
    .bind(id)
    .bind(limit)
    .fetch_all(&mut **tx)
    .await?;
    Ok(rows.into_iter().map(from_row).collect())
}

fn from_row(row: AuditRow) -> AuditLine {
    let (id, at, actor, actor_name, organisation_name, command, resource_kind, resource_id) = row;
    let at = Timestamp::from_microseconds(at);
    AuditLine { id, at, actor, actor_name, organisation_name, command, resource_kind, resource_id }
}

/// The organisations to filter by: id and name.
pub(super) async fn organisations(tx: &mut Tx, network: &NetworkId) -> Result<Vec<(String, String)>> {
    store::query_as("SELECT id, name FROM identity_organisation_v WHERE network_id = $1 ORDER BY name, id")
        .bind(network.as_str())
        .fetch_all(&mut **tx)
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_trail_is_read_as_written() {
        let id = kernel::AuditId::fresh(Timestamp::from_microseconds(5), &kernel::SeededEntropy::new(1));
        let before = Before { at: Timestamp::from_microseconds(5), id: id.to_string() };
        assert_eq!(Before::parse(&before.to_text()), Some(before));
        for bad in ["", "5", "x.aud_1", "5.aud_'; DROP TABLE", "5."] {
            assert_eq!(Before::parse(bad), None, "{bad:?}");
        }
    }
}
