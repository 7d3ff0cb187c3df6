//! The outbox: what has happened, written with what caused it, and relayed to whoever reacts.

use crate::jobs::{self, RELAY};
use crate::{Result, Tx};
use kernel::{Ctx, Event, EventId};

/// Which job follows an event. The list is `bottega/src/wiring.rs`.
#[derive(Debug, Clone, Copy)]
pub struct Subscription {
    /// [`Event::name`].
    pub event: &'static str,
    /// The kind of job that reacts; its payload is the event's JSON.
    pub job: &'static str,
}

/// Writes an event in the caller's transaction, and the job that relays it to its subscribers.
///
/// # Errors
/// When the database fails.
pub async fn publish(tx: &mut Tx, ctx: &Ctx, event: &Event) -> Result<()> {
    let id = EventId::fresh(ctx.now, ctx.entropy.as_ref());
    sqlx::query("INSERT INTO outbox_event (network_id, id, at, name, body) VALUES ($1, $2, $3, $4, $5)")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .bind(ctx.now.microseconds())
        .bind(event.name())
        .bind(jobs::to_json(event)?)
        .execute(&mut **tx)
        .await?;
    jobs::enqueue(tx, ctx, RELAY, &id, ctx.now).await
}

/// An event's name and body.
pub(crate) async fn event(tx: &mut Tx, ctx: &Ctx, id: &EventId) -> Result<Option<(String, String)>> {
    sqlx::query_as("SELECT name, body FROM outbox_event WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .fetch_optional(&mut **tx)
        .await
}
