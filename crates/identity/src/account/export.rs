//! A person's data as one JSON document: what this domain keeps, and what the other domains publish of
//! them through their views.

use crate::consent::rows as consents;
use crate::membership::rows as memberships;
use crate::person::Account;
use crate::session::SessionLine;
use kernel::{Fault, NetworkId, PersonId};
use serde_json::{Value, json};
use store::{ReadColumn as _, Refusable, Result, Row, Tx};
use web::server::Visit;

/// How a column is read.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Text,
    Number,
}

/// What another domain publishes of a person.
struct Published {
    /// The name in the document.
    name: &'static str,
    /// Columns in order, none of them null unless text.
    columns: &'static [(&'static str, Kind)],
    /// The statement: network, then person.
    statement: &'static str,
}

/// The views of other domains in which a person stands.
const PUBLISHED: &[Published] = &[
    Published {
        name: "enrolments",
        columns: &[
            ("id", Kind::Text),
            ("edition_id", Kind::Text),
            ("organisation_id", Kind::Text),
            ("state", Kind::Text),
            ("at", Kind::Number),
        ],
        statement: "SELECT id, edition_id, organisation_id, state, at FROM learning_enrolment_v
                     WHERE network_id = $1 AND learner_id = $2 ORDER BY at, id",
    },
    Published {
        name: "submissions",
        columns: &[
            ("id", Kind::Text),
            ("organisation_id", Kind::Text),
            ("state", Kind::Text),
            ("submitted_at", Kind::Number),
            ("decided_at", Kind::Number),
        ],
        statement: "SELECT id, organisation_id, state, submitted_at, decided_at FROM learning_submission_v
                     WHERE network_id = $1 AND learner_id = $2 ORDER BY id",
    },
    Published {
        name: "self_ratings",
        columns: &[
            ("enrolment_id", Kind::Text),
            ("moment", Kind::Text),
            ("outcome_id", Kind::Text),
            ("level", Kind::Number),
            ("rated_at", Kind::Number),
        ],
        statement: "SELECT enrolment_id, moment, outcome_id, level, rated_at FROM learning_self_rating_v
                     WHERE network_id = $1 AND learner_id = $2 ORDER BY rated_at, enrolment_id, outcome_id",
    },
    Published {
        name: "feedback",
        columns: &[
            ("enrolment_id", Kind::Text),
            ("content", Kind::Number),
            ("teaching", Kind::Number),
            ("organising", Kind::Number),
            ("usefulness", Kind::Number),
            ("words", Kind::Text),
            ("given_at", Kind::Number),
        ],
        statement: "SELECT enrolment_id, content, teaching, organising, usefulness, words, given_at
                      FROM learning_feedback_v WHERE network_id = $1 AND learner_id = $2 ORDER BY given_at",
    },
    Published {
        name: "people_named_for_impact",
        columns: &[
            ("enrolment_id", Kind::Text),
            ("kind", Kind::Text),
            ("name", Kind::Text),
            ("email", Kind::Text),
            ("named_at", Kind::Number),
        ],
        statement: "SELECT enrolment_id, kind, name, email, named_at FROM learning_impact_witness_v
                     WHERE network_id = $1 AND learner_id = $2 ORDER BY named_at, kind",
    },
    Published {
        name: "impact_checks",
        columns: &[
            ("enrolment_id", Kind::Text),
            ("asked", Kind::Text),
            ("days", Kind::Number),
            ("answer", Kind::Text),
            ("changed", Kind::Text),
            ("productive_at", Kind::Number),
            ("words", Kind::Text),
            ("sent_at", Kind::Number),
        ],
        statement: "SELECT enrolment_id, asked, days, answer, changed, productive_at, words, sent_at
                      FROM learning_impact_check_v WHERE network_id = $1 AND learner_id = $2 ORDER BY sent_at, id",
    },
    Published {
        name: "seats_given_up_late",
        columns: &[("enrolment_id", Kind::Text), ("reason", Kind::Text), ("at", Kind::Number)],
        statement: "SELECT enrolment_id, reason, at FROM learning_given_up_late_v
                     WHERE network_id = $1 AND learner_id = $2 ORDER BY at, enrolment_id",
    },
    Published {
        name: "seats_booked_for_companies",
        columns: &[
            ("id", Kind::Text),
            ("edition_id", Kind::Text),
            ("organisation_id", Kind::Text),
            ("seats", Kind::Number),
            ("seats_open", Kind::Number),
            ("names_until", Kind::Number),
            ("created_at", Kind::Number),
        ],
        statement: "SELECT id, edition_id, organisation_id, seats, seats_open, names_until, created_at
                      FROM learning_seat_group_v WHERE network_id = $1 AND booked_by = $2 ORDER BY id",
    },
    Published {
        name: "room_introductions",
        columns: &[("edition_id", Kind::Text), ("introduction", Kind::Text), ("joined_at", Kind::Number)],
        statement: "SELECT edition_id, introduction, joined_at FROM learning_room_member_v
                     WHERE network_id = $1 AND person_id = $2 ORDER BY joined_at, edition_id",
    },
    Published {
        name: "room_messages",
        columns: &[
            ("edition_id", Kind::Text),
            ("id", Kind::Text),
            ("body", Kind::Text),
            ("written_at", Kind::Number),
            ("hidden_why", Kind::Text),
        ],
        statement: "SELECT edition_id, id, body, written_at, hidden_why FROM learning_room_message_v
                     WHERE network_id = $1 AND author_id = $2 ORDER BY id",
    },
    Published {
        name: "room_contacts_given",
        columns: &[
            ("edition_id", Kind::Text),
            ("to_id", Kind::Text),
            ("contact", Kind::Text),
            ("given_at", Kind::Number),
        ],
        statement: "SELECT edition_id, to_id, contact, given_at FROM learning_room_contact_v
                     WHERE network_id = $1 AND from_id = $2 ORDER BY given_at, to_id",
    },
    Published {
        name: "room_reports",
        columns: &[("message_id", Kind::Text), ("why", Kind::Text), ("at", Kind::Number)],
        statement: "SELECT message_id, why, at FROM learning_room_report_v
                     WHERE network_id = $1 AND person_id = $2 ORDER BY at, message_id",
    },
    Published {
        name: "impact_questions_stopped",
        columns: &[("stopped_at", Kind::Number)],
        statement: "SELECT stopped_at FROM learning_impact_stop_v WHERE network_id = $1 AND person_id = $2",
    },
    Published {
        name: "recognitions",
        columns: &[
            ("id", Kind::Text),
            ("version_id", Kind::Text),
            ("organisation_id", Kind::Text),
            ("reasons", Kind::Text),
            ("begun_at", Kind::Number),
        ],
        statement: "SELECT id, version_id, organisation_id, reasons, begun_at FROM learning_recognition_v
                     WHERE network_id = $1 AND learner_id = $2 ORDER BY id",
    },
    Published {
        name: "quiz_answers",
        columns: &[
            ("submission_id", Kind::Text),
            ("task_id", Kind::Text),
            ("attempt", Kind::Number),
            ("started_at", Kind::Number),
            ("finished_at", Kind::Number),
            ("given", Kind::Text),
        ],
        statement: "SELECT submission_id, task_id, attempt, started_at, finished_at, given
                      FROM learning_quiz_answer_v WHERE network_id = $1 AND learner_id = $2 ORDER BY id",
    },
    Published {
        name: "group_contributions",
        columns: &[("group_id", Kind::Text), ("contribution", Kind::Text), ("joined_at", Kind::Number)],
        statement: "SELECT group_id, contribution, joined_at FROM learning_group_part_v
                     WHERE network_id = $1 AND learner_id = $2 ORDER BY joined_at, group_id",
    },
    Published {
        name: "statements_asked_for",
        columns: &[
            ("submission_id", Kind::Text),
            ("kind", Kind::Text),
            ("name", Kind::Text),
            ("position", Kind::Text),
            ("email", Kind::Text),
            ("note", Kind::Text),
            ("asked_at", Kind::Number),
            ("answer", Kind::Text),
        ],
        statement: "SELECT submission_id, kind, name, position, email, note, asked_at, answer
                      FROM learning_statement_request_v WHERE network_id = $1 AND learner_id = $2 ORDER BY id",
    },
    Published {
        name: "awards",
        columns: &[
            ("award_id", Kind::Text),
            ("credential_id", Kind::Text),
            ("organisation_id", Kind::Text),
            ("title", Kind::Text),
            ("state", Kind::Text),
            ("sealed_at", Kind::Number),
        ],
        statement: "SELECT award_id, credential_id, organisation_id, title, state, sealed_at
                      FROM credentials_award_v WHERE network_id = $1 AND learner_id = $2 ORDER BY award_id",
    },
    Published {
        name: "skill_claims",
        columns: &[("concept_id", Kind::Text), ("level", Kind::Number), ("source", Kind::Text)],
        statement: "SELECT concept_id, level, source FROM careers_claim_v
                     WHERE network_id = $1 AND person_id = $2 ORDER BY concept_id",
    },
    Published {
        name: "contact_requests",
        columns: &[
            ("id", Kind::Text),
            ("organisation_id", Kind::Text),
            ("state", Kind::Text),
            ("at", Kind::Number),
        ],
        statement: "SELECT id, organisation_id, state, at FROM careers_contact_v
                     WHERE network_id = $1 AND person_id = $2 ORDER BY at, id",
    },
];

/// Everything, as one document. Times are microseconds since 1970 UTC, and RFC 3339 where named `*_at`.
pub(super) async fn document(
    visit: &Visit,
    account: &Account,
    sessions: &[SessionLine],
) -> std::result::Result<Value, Fault> {
    let mut tx = visit.read().await?;
    let network = &visit.ctx.network;
    let own = own_part(&mut tx, network, account, sessions).await.map_err(Refusable::from)?;
    let mut others = serde_json::Map::new();
    for published in PUBLISHED {
        let found = rows_of(&mut tx, network, &account.id, published).await.map_err(Refusable::from)?;
        others.insert(published.name.to_owned(), Value::Array(found));
    }
    Ok(json!({
        "network": visit.page.network.name,
        "exported_at": visit.ctx.now.to_rfc3339(),
        "person": own,
        "activity": others,
    }))
}

async fn own_part(
    tx: &mut Tx,
    network: &NetworkId,
    account: &Account,
    sessions: &[SessionLine],
) -> Result<Value> {
    let memberships = memberships::of_person(tx, network, &account.id).await?;
    let consents = consents::history(tx, network, &account.id).await?;
    Ok(json!({
        "id": account.id.as_str(),
        "name": account.name,
        "language": account.lang.tag(),
        "created_at": account.created_at.to_rfc3339(),
        "emails": account.emails.iter().map(|email| json!({ "address": email.value, "verified": email.verified })).collect::<Vec<_>>(),
        "memberships": memberships.iter().map(|(id, name, status, roles)| json!({
            "organisation_id": id.as_str(), "organisation": name, "status": status,
            "roles": roles.iter().map(|role| role.as_str()).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "consents": consents.iter().filter_map(|consent| {
            let (version, at) = consent.answered.as_ref()?;
            Some(json!({ "purpose": consent.purpose.as_str(), "given": consent.given, "version": version, "changed_at": at.to_rfc3339() }))
        }).collect::<Vec<_>>(),
        "sessions": sessions.iter().map(|session| json!({
            "browser": session.browser, "created_at": session.created_at.to_rfc3339(),
            "last_seen_at": session.last_seen_at.to_rfc3339(),
        })).collect::<Vec<_>>(),
    }))
}

async fn rows_of(
    tx: &mut Tx,
    network: &NetworkId,
    person: &PersonId,
    published: &Published,
) -> Result<Vec<Value>> {
    let rows: Vec<Row> = store::query(published.statement)
        .bind(network.as_str())
        .bind(person.as_str())
        .fetch_all(&mut **tx)
        .await?;
    rows.iter().map(|row| object_of(row, published.columns)).collect()
}

fn object_of(row: &Row, columns: &[(&'static str, Kind)]) -> Result<Value> {
    let mut object = serde_json::Map::new();
    for (at, (name, kind)) in columns.iter().enumerate() {
        let value = match kind {
            Kind::Text => row.try_get::<Option<String>, _>(at)?.map_or(Value::Null, Value::from),
            Kind::Number => row.try_get::<Option<i64>, _>(at)?.map_or(Value::Null, Value::from),
        };
        object.insert((*name).to_owned(), value);
    }
    Ok(Value::Object(object))
}
