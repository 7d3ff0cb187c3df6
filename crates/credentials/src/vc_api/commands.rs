//! API keys, the network's own issuers, and the status of what they issued.

use super::model::{KINDS, ProtocolIssuer, sealed_for};
use super::rows;
use crate::keys::{Keyring, SealProblem};
use crate::status::{self, Keeper};
use kernel::{Action, ApiKeyId, Ctx, Fault, Problem, Resource, ResourceKind, StatusListId};
use openbadges::status::StatusPurpose;
use std::sync::Arc;
use store::{Command, Refusable, Subject, Tx};
use web::server::token_key;

/// The longest name of an API key.
const LONGEST_NAME: usize = 100;

/// Why an API key could not be made or ended.
#[derive(Debug, thiserror::Error)]
pub enum ApiKeyError {
    /// It needs a name of 1 to 100 characters.
    #[error("the name of an API key has 1 to {LONGEST_NAME} characters")]
    Name,
    /// One of that name is in use.
    #[error("an API key of that name is in use")]
    NameTaken,
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ApiKeyError);

impl From<ApiKeyError> for Fault {
    fn from(error: ApiKeyError) -> Fault {
        match error {
            ApiKeyError::Name => Fault::Refused(Problem::new("credentials-api-key-name")),
            ApiKeyError::NameTaken => Fault::Refused(Problem::new("credentials-api-key-name-taken")),
            ApiKeyError::Refusable(error) => error.into(),
        }
    }
}

/// A new API key: the only time its token is seen.
#[derive(Debug, Clone)]
pub struct NewApiKey {
    /// Its id.
    pub id: ApiKeyId,
    /// What the program sends as `Authorization: Bearer …`.
    pub token: String,
}

/// Lets a program use the programming interface.
pub struct CreateApiKey {
    /// How it is called.
    pub name: String,
}

impl Command for CreateApiKey {
    type Output = NewApiKey;
    type Error = ApiKeyError;
    const NAME: &'static str = "create_api_key";

    fn subject(&self, key: &NewApiKey) -> Subject {
        Subject::new(ResourceKind::Network, key.id.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<NewApiKey, ApiKeyError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Network))?;
        let name = self.name.trim();
        if name.is_empty() || name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
            return Err(ApiKeyError::Name);
        }
        let keys = rows::api_keys(tx, ctx).await?;
        if keys.iter().any(|key| key.name == name && key.ended_at.is_none()) {
            return Err(ApiKeyError::NameTaken);
        }
        let id = ApiKeyId::fresh(ctx.now, ctx.entropy.as_ref());
        let token = format!("bottega_{}", store::blobs::hex(&ctx.random_bytes()));
        rows::insert_api_key(tx, ctx, &id, name, &token_key(&token)).await?;
        Ok(NewApiKey { id, token })
    }
}

/// Lets a program use it no more.
pub struct EndApiKey {
    /// How it is called.
    pub name: String,
}

impl Command for EndApiKey {
    type Output = ApiKeyId;
    type Error = ApiKeyError;
    const NAME: &'static str = "end_api_key";

    fn subject(&self, id: &ApiKeyId) -> Subject {
        Subject::new(ResourceKind::Network, id.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<ApiKeyId, ApiKeyError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Network))?;
        let keys = rows::api_keys(tx, ctx).await?;
        let found = keys.into_iter().find(|key| key.name == self.name.trim() && key.ended_at.is_none());
        let id = found.ok_or(Refusable::NotFound)?.id;
        rows::end_api_key(tx, ctx, &id).await?;
        Ok(id)
    }
}

/// Why the network has no keys of its own.
#[derive(Debug, thiserror::Error)]
pub enum IssuerError {
    /// The keyring refused.
    #[error(transparent)]
    Seal(#[from] SealProblem),
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(IssuerError);

impl From<IssuerError> for Fault {
    fn from(error: IssuerError) -> Fault {
        match error {
            IssuerError::Seal(problem) => Fault::Internal(problem.to_string()),
            IssuerError::Refusable(error) => error.into(),
        }
    }
}

/// Makes those of the network's own keys that are missing, one of each kind.
pub struct MakeIssuers {
    /// Seals the secrets.
    pub keyring: Arc<Keyring>,
}

impl Command for MakeIssuers {
    type Output = Vec<ProtocolIssuer>;
    type Error = IssuerError;
    const NAME: &'static str = "make_protocol_issuers";

    fn subject(&self, _: &Vec<ProtocolIssuer>) -> Subject {
        Subject::new(ResourceKind::SigningKey, "network")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Vec<ProtocolIssuer>, IssuerError> {
        ctx.authorise(Action::Create, &Resource::of_network(ResourceKind::SigningKey))?;
        let present = rows::issuers(tx, ctx).await?;
        for (algorithm, word) in KINDS {
            if present.iter().any(|issuer| issuer.algorithm == algorithm) {
                continue;
            }
            let sealed_for = sealed_for(ctx, algorithm);
            let (multikey, sealed) = self.keyring.create_of(algorithm, &sealed_for, ctx.entropy.as_ref())?;
            rows::insert_issuer(tx, ctx, word, &multikey, &sealed).await?;
        }
        Ok(rows::issuers(tx, ctx).await?)
    }
}

/// The name of a program's credential among the places of the lists, where awards have their ids.
fn held_as(credential: &str) -> String {
    format!("vc-api {credential}")
}

/// Takes a place in a list of the network for a credential of this id.
pub(super) struct TakePlace<'c> {
    pub(super) credential: &'c str,
    pub(super) purpose: StatusPurpose,
}

impl Command for TakePlace<'_> {
    type Output = (StatusListId, u64);
    type Error = Refusable;
    const NAME: &'static str = "take_status_place";

    fn subject(&self, (list, _): &(StatusListId, u64)) -> Subject {
        Subject::new(ResourceKind::Award, list.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(StatusListId, u64), Refusable> {
        ctx.authorise(Action::Decide, &Resource::of_network(ResourceKind::Award))?;
        Ok(status::take_place(tx, ctx, &Keeper::Network, self.purpose, &held_as(self.credential)).await?)
    }
}

/// Revokes what a program let the network issue, or takes that back.
pub(super) struct SetStatus<'c> {
    pub(super) credential: &'c str,
    pub(super) purpose: StatusPurpose,
    pub(super) set: bool,
}

impl Command for SetStatus<'_> {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "set_credential_status";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Award, self.credential)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Decide, &Resource::of_network(ResourceKind::Award))?;
        let held_as = held_as(self.credential);
        match status::set_bits(tx, ctx, &held_as, self.purpose, self.set).await? {
            0 => Err(Refusable::NotFound),
            _ => Ok(()),
        }
    }
}
