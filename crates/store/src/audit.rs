//! The audit trail: one line for every command that succeeded, written in its transaction.

use crate::{Result, Tx};
use kernel::{Actor, AuditId, Ctx, OrganisationId, ResourceKind};

/// What a command was about, for the audit trail. No personal data: ids only.
#[derive(Debug, Clone)]
pub struct Subject {
    /// What kind of thing.
    pub kind: ResourceKind,
    /// Its id.
    pub id: String,
    /// In which organisation, if in one.
    pub organisation: Option<OrganisationId>,
}

impl Subject {
    /// Something that belongs to no organisation.
    #[must_use]
    pub fn new(kind: ResourceKind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into(), organisation: None }
    }

    /// The same, within an organisation.
    #[must_use]
    pub fn within(mut self, organisation: &OrganisationId) -> Self {
        self.organisation = Some(organisation.clone());
        self
    }
}

fn name_of(actor: &Actor) -> String {
    match actor {
        Actor::Visitor => "visitor".to_owned(),
        Actor::Person { id, .. } => id.to_string(),
        Actor::System(part) => format!("system:{part}"),
    }
}

pub(crate) async fn record(tx: &mut Tx, ctx: &Ctx, command: &'static str, subject: &Subject) -> Result<()> {
    sqlx::query(
        "INSERT INTO audit_entry
                (network_id, id, at, actor, organisation_id, command, resource_kind, resource_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(ctx.network.as_str())
    .bind(AuditId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(ctx.now.microseconds())
    .bind(name_of(&ctx.actor))
    .bind(subject.organisation.as_ref().map(OrganisationId::as_str))
    .bind(command)
    .bind(subject.kind.as_str())
    .bind(subject.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
