//! Making, replacing and giving up keys.

use super::keyring::{Keyring, SealProblem};
use super::model::{KeyState, SigningKeyRow};
use super::rows;
use kernel::{Action, Ctx, Fault, OrganisationId, Resource, ResourceKind, SigningKeyId};
use std::sync::Arc;
use store::{Command, Refusable, Subject, Tx};

/// Why a key could not be made or replaced.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The keyring refused.
    #[error(transparent)]
    Seal(#[from] SealProblem),
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(KeyError);

impl From<KeyError> for Fault {
    fn from(error: KeyError) -> Fault {
        match error {
            KeyError::Seal(problem) => Fault::Internal(problem.to_string()),
            KeyError::Refusable(error) => error.into(),
        }
    }
}

/// The active key of an organisation, made now if it has none.
pub(crate) async fn active_or_new(
    tx: &mut Tx,
    ctx: &Ctx,
    keyring: &Keyring,
    organisation: &OrganisationId,
) -> Result<SigningKeyRow, KeyError> {
    let keys = rows::keys_of(tx, ctx, organisation).await?;
    match keys.iter().find(|key| key.state == KeyState::Active) {
        Some(active) => Ok(active.clone()),
        None => add(tx, ctx, keyring, organisation, keys.len() + 1).await,
    }
}

async fn add(
    tx: &mut Tx,
    ctx: &Ctx,
    keyring: &Keyring,
    organisation: &OrganisationId,
    number: usize,
) -> Result<SigningKeyRow, KeyError> {
    let id = SigningKeyId::fresh(ctx.now, ctx.entropy.as_ref());
    let (public_multikey, sealed_secret) = keyring.create(id.as_str(), ctx.entropy.as_ref())?;
    let key = SigningKeyRow {
        id,
        fragment: format!("key-{number}"),
        public_multikey,
        sealed_secret,
        state: KeyState::Active,
        created_at: ctx.now,
        ended_at: None,
    };
    rows::insert(tx, ctx, organisation, &key).await?;
    Ok(key)
}

/// Gives an organisation a first key, or a new one in place of the active one.
pub struct RotateKey {
    /// Whose.
    pub organisation: OrganisationId,
    /// Keep the active one if there is one: for a first key.
    pub only_if_missing: bool,
    /// Whether the active one fell into other hands.
    pub compromised: bool,
    /// Seals the secret.
    pub keyring: Arc<Keyring>,
}

impl Command for RotateKey {
    type Output = SigningKeyRow;
    type Error = KeyError;
    const NAME: &'static str = "rotate_key";

    fn subject(&self, key: &SigningKeyRow) -> Subject {
        Subject::new(ResourceKind::SigningKey, key.id.as_str()).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<SigningKeyRow, KeyError> {
        let resource = Resource::of_organisation(ResourceKind::SigningKey, &self.organisation);
        ctx.authorise(Action::Create, &resource)?;
        if self.only_if_missing {
            return active_or_new(tx, ctx, &self.keyring, &self.organisation).await;
        }
        let keys = rows::keys_of(tx, ctx, &self.organisation).await?;
        let ended = if self.compromised { KeyState::Compromised } else { KeyState::Retired };
        for active in keys.iter().filter(|key| key.state == KeyState::Active) {
            rows::end(tx, ctx, &active.id, ended).await?;
        }
        add(tx, ctx, &self.keyring, &self.organisation, keys.len() + 1).await
    }
}
