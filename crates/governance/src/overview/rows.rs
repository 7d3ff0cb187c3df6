//! The SQL of the first page: members, and counts of every step of the loop, through the views that the
//! other domains publish.

use kernel::{NetworkId, OrganisationId, Timestamp};
use store::{Result, Tx, parse};

/// An organisation in a list of the governance.
#[derive(Debug, Clone)]
pub(crate) struct MemberLine {
    pub(crate) id: OrganisationId,
    pub(crate) name: String,
    /// Word of the kind.
    pub(crate) kind: String,
    /// Word of the status.
    pub(crate) status: String,
    pub(crate) territory: String,
    pub(crate) admitted_at: Option<Timestamp>,
}

/// How often each step of the loop was taken, in order: key of its text, count.
#[derive(Debug, Clone)]
pub(crate) struct Loop(pub(crate) Vec<(&'static str, i64)>);

/// One step: key of its text, and the statement that counts it (network).
const STEPS: [(&str, &str); 9] = [
    (
        "governance-step-orientation",
        "SELECT count(*) FROM careers_orientation_v WHERE network_id = $1 AND kind = 'questionnaire'",
    ),
    (
        "governance-step-targets",
        "SELECT count(*) FROM careers_orientation_v WHERE network_id = $1 AND kind = 'target'",
    ),
    (
        "governance-step-booked",
        "SELECT count(*) FROM learning_enrolment_v
          WHERE network_id = $1 AND state IN ('confirmed', 'attended', 'absent')",
    ),
    (
        "governance-step-attended",
        "SELECT count(*) FROM learning_enrolment_v WHERE network_id = $1 AND state = 'attended'",
    ),
    (
        "governance-step-submitted",
        "SELECT count(*) FROM learning_submission_v WHERE network_id = $1 AND state <> 'draft'",
    ),
    (
        "governance-step-validated",
        "SELECT count(*) FROM learning_submission_v WHERE network_id = $1 AND state IN ('passed', 'sealed')",
    ),
    (
        "governance-step-sealed",
        "SELECT count(*) FROM credentials_award_v WHERE network_id = $1 AND sealed_at IS NOT NULL",
    ),
    (
        "governance-step-verified",
        "SELECT CAST(COALESCE(SUM(count), 0) AS BIGINT) FROM credentials_verification_v WHERE network_id = $1",
    ),
    (
        "governance-step-contacts",
        "SELECT count(*) FROM careers_contact_v WHERE network_id = $1 AND state = 'accepted'",
    ),
];

/// Counts every step.
pub(super) async fn count_loop(tx: &mut Tx, network: &NetworkId) -> Result<Loop> {
    let mut steps = Vec::with_capacity(STEPS.len());
    for (key, statement) in STEPS {
        let count: i64 = store::query_scalar(statement).bind(network.as_str()).fetch_one(&mut **tx).await?;
        steps.push((key, count));
    }
    Ok(Loop(steps))
}

type MemberRow = (String, String, String, String, String, Option<i64>);

/// Every organisation: those that wait first, then by name.
pub(super) async fn organisations(tx: &mut Tx, network: &NetworkId) -> Result<Vec<MemberLine>> {
    let rows: Vec<MemberRow> = store::query_as(
        "SELECT id, name, kind, status, territory, admitted_at FROM identity_organisation_v
          WHERE network_id = $1
          ORDER BY CASE status WHEN 'applicant' THEN 0 WHEN 'refused' THEN 2 ELSE 1 END, name, id",
    )
    .bind(network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, name, kind, status, territory, admitted_at)| {
            Ok(MemberLine {
                id: parse("organisation", "id", &id, &id)?,
                name,
                kind,
                status,
                territory,
                admitted_at: admitted_at.map(Timestamp::from_microseconds),
            })
        })
        .collect()
}
