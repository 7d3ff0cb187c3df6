//! One verification: the engine's report, with what this network knows of the issuer.

use super::client::{GuardedClient, annex_context};
use super::rows::{self, TrustEntry};
use crate::awards::RevocationReason;
use crate::keys::Keyring;
use kernel::{Action, Ctx, Fault, OrganisationId, Resource, ResourceKind, Timestamp};
use openbadges::capsule::{Extras, gather};
use openbadges::report::{FetchProblem, Fetched, Options, Report, Resolver, verify};
use std::sync::Arc;
use store::{Command, Refusable, Subject, Tx};
use tokio::runtime::Handle;
use web::server::Visit;

/// What a verification found.
#[derive(Debug, Clone)]
pub struct Examined {
    /// The engine's report.
    pub report: Report,
    /// Whether the issuer is a member of this network; then who stands behind it.
    pub issuer: Option<OrganisationId>,
    /// What the trust list says of it.
    pub trust: Vec<TrustEntry>,
    /// Why the award is void, when it is one of ours that was revoked.
    pub revoked: Option<(Option<RevocationReason>, String, Timestamp)>,
}

/// Verifies what somebody was given, and counts it.
///
/// # Errors
/// When the database cannot be reached.
pub async fn examine(visit: &Visit, input: Vec<u8>) -> Result<Examined, Fault> {
    let report = report_of(visit, input).await?;
    let keyring = visit.app.service::<Keyring>()?;
    let mut tx = visit.read().await?;
    let issuer = report.learned.issuer_id.as_deref().and_then(|did| our_issuer(&keyring, did));
    let trust = match &issuer {
        Some(organisation) => {
            rows::trust_of(&mut tx, &visit.ctx, organisation).await.map_err(Refusable::from)?
        }
        None => Vec::new(),
    };
    let ours = format!("{}/credentials/", keyring.origin());
    let credential = report.learned.id.as_deref().and_then(|id| id.strip_prefix(&ours));
    let revoked = match credential {
        Some(id) => rows::revocation_of(&mut tx, &visit.ctx, id).await.map_err(Refusable::from)?,
        None => None,
    };
    let revoked = revoked.map(|(_, reason, note, at)| {
        (RevocationReason::parse(&reason), note, Timestamp::from_microseconds(at))
    });
    drop(tx);
    visit.run(&CountVerification).await?;
    Ok(Examined { report, issuer, trust, revoked })
}

fn our_issuer(keyring: &Keyring, did: &str) -> Option<OrganisationId> {
    let organisation = OrganisationId::parse(did.rsplit(':').next()?).ok()?;
    (keyring.did_of(&organisation) == did).then_some(organisation)
}

/// What a program asks of a verification.
#[derive(Debug, Clone, Default)]
pub(crate) struct Questions {
    /// Whether the issuer need not be who controls the key.
    pub(crate) any_controller: bool,
    /// The domain a presentation must be for.
    pub(crate) domain: Option<String>,
    /// The challenge a presentation must answer.
    pub(crate) challenge: Option<String>,
}

async fn report_of(visit: &Visit, input: Vec<u8>) -> Result<Report, Fault> {
    report_on(visit, input, Questions::default()).await
}

/// The engine works on a thread that may block: it fetches as it goes.
pub(crate) async fn report_on(visit: &Visit, input: Vec<u8>, asked: Questions) -> Result<Report, Fault> {
    let (resolver, now) = (HouseResolver::of(visit)?, present(visit));
    let log = crate::log::own_log(&resolver.keyring)?;
    blocking(move || {
        let options = Options {
            log: Some(&log),
            issuer_must_control_key: !asked.any_controller,
            domain: asked.domain.as_deref(),
            challenge: asked.challenge.as_deref(),
            ..Options::at(now)
        };
        verify(&input, &resolver, &options)
    })
    .await
}

/// A credential of ours as a capsule: with the keys, the status and the schemas as they are now.
pub(crate) async fn packed(visit: &Visit, credential: String, extras: Extras) -> Result<Vec<u8>, Fault> {
    let (resolver, now) = (HouseResolver::of(visit)?, present(visit));
    let packed = blocking(move || gather(&credential, &resolver, &Options::at(now), extras).0.to_bytes());
    packed.await?.map_err(|problem| Fault::Internal(problem.to_string()))
}

fn present(visit: &Visit) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(visit.ctx.now.microseconds()).unwrap_or_default()
}

/// Work that blocks, apart from the requests.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Fault> {
    tokio::task::spawn_blocking(work).await.map_err(|problem| Fault::Internal(problem.to_string()))
}

/// Reads our own documents from our own tables, those of others through the guarded client.
struct HouseResolver {
    visit: Visit,
    client: Arc<GuardedClient>,
    keyring: Arc<Keyring>,
    runtime: Handle,
}

impl HouseResolver {
    fn of(visit: &Visit) -> Result<Self, Fault> {
        let (client, keyring) = (visit.app.service()?, visit.app.service()?);
        Ok(Self { visit: visit.clone(), client, keyring, runtime: Handle::current() })
    }

    /// The path on this server, when the address is one of ours. Controller documents are named over
    /// https even where the server itself is reached without.
    fn own_path<'u>(&self, url: &'u str) -> Option<&'u str> {
        let origin = self.keyring.origin();
        let https = origin.replacen("http://", "https://", 1);
        let path = url.strip_prefix(origin).or_else(|| url.strip_prefix(https.as_str()))?;
        path.starts_with('/').then_some(path)
    }

    async fn own(&self, path: &str) -> Result<Fetched, FetchProblem> {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let parts: Vec<&str> = path.trim_matches('/').split('/').collect();
        let unreachable = |fault: Fault| FetchProblem::Unreachable(fault.to_string());
        let found = match parts.as_slice() {
            ["issuers", organisation, "did.json"] => {
                crate::keys::published(&self.visit, organisation).await.map_err(unreachable)?
            }
            ["status", list] => crate::status::published(&self.visit, list).await.map_err(unreachable)?,
            _ => None,
        };
        let text = found.ok_or(FetchProblem::NotFound)?;
        Ok(Fetched { bytes: text.into_bytes(), media_type: Some("application/json".to_owned()) })
    }
}

impl Resolver for HouseResolver {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        match self.own_path(url) {
            Some(path) => self.runtime.block_on(self.own(path)),
            None => self.runtime.block_on(self.client.fetch(url)),
        }
    }

    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        annex_context(url)
    }
}

/// One more verification today.
struct CountVerification;

impl Command for CountVerification {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "count_verification";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::TrustList, "today")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::See, &Resource::of_network(ResourceKind::TrustList))?;
        Ok(rows::count_today(tx, ctx).await?)
    }
}
