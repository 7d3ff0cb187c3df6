//! The loop: which domain reacts to what, and everything the domains bring with them.
//!
//! ```text
//! orient ─▶ gap ─▶ book ─▶ challenge, evidence ─▶ assess ─▶ award ─▶ verify ─▶ be found
//! careers   careers learning      learning        learning   credentials        careers
//! ```

use crate::booking::LearningSeats;
use crate::bulk::Neighbourhood;
use crate::home;
use crate::house::{StartProblem, derived};
use crate::links::GuardedProbe;
use crate::settings::Settings;
use crate::whereabouts::KnownPlaces;
use careers::plan::SeatBooker;
use credentials::keys::Keyring;
use credentials::showing::ShownCache;
use credentials::verification::GuardedClient;
use kernel::{Actor, Clock as _, Ctx, Entropy, Fault, Lang, NetworkId, Timestamp};
use learning::bulk::BulkNeighbours;
use learning::catalogue::Guide;
use learning::links::LinkProbe;
use std::sync::Arc;
use store::jobs::Handler;
use store::{Refusable, Store, Subscription, SystemClock, SystemEntropy};
use web::server::{App, Directory, HomeNetwork, Routes, Services, base_routes};
use web::{Locales, Sample};

/// Which job follows which event: the loop between the domains.
pub const SUBSCRIPTIONS: &[Subscription] = &[
    Subscription { event: "organisation_admitted", job: "credentials_first_key" },
    Subscription { event: "organisation_suspended", job: governance::SUSPEND_TRUST },
    Subscription { event: "assessment_validated", job: "credentials_award" },
    Subscription { event: "credential_sealed", job: "careers_add_verified" },
    Subscription { event: "credential_sealed", job: learning::NOTE_SEALED },
    Subscription { event: "seat_confirmed", job: learning::PLAN_IMPACT },
    Subscription { event: "award_revoked", job: "careers_remove_verified" },
    Subscription { event: "consent_changed", job: "careers_follow_consent" },
    Subscription { event: "edition_opened", job: careers::TELL_OF_EDITION },
    Subscription { event: "role_opened", job: careers::TELL_OF_ROLE },
    Subscription { event: "person_erased", job: learning::FORGET_PERSON },
    Subscription { event: "person_erased", job: "careers_forget" },
    Subscription { event: "person_erased", job: "credentials_forget" },
];

/// Every route of the product.
#[must_use]
pub fn routes() -> Routes {
    base_routes()
        .merge(home::routes())
        .merge(identity::routes())
        .merge(governance::routes())
        .merge(learning::routes())
        .merge(careers::routes())
        .merge(credentials::routes())
}

/// The routes of the VC API, served where the setting says so.
#[must_use]
pub fn vc_api_routes() -> Routes {
    credentials::vc_api::routes()
}

/// All interface text.
#[must_use]
pub fn locales() -> Vec<Locales> {
    vec![
        web::locales(),
        crate::locales(),
        identity::locales(),
        governance::locales(),
        learning::locales(),
        learning::delivery_locales(),
        learning::studio_locales(),
        learning::bulk_locales(),
        learning::booking_locales(),
        learning::work_locales(),
        learning::impact_locales(),
        learning::pilot_locales(),
        learning::badge_locales(),
        careers::locales(),
        credentials::locales(),
        credentials::many_locales(),
    ]
}

/// Every page in every state.
#[must_use]
pub fn samples() -> Vec<Sample> {
    [
        home::samples(),
        identity::samples(),
        governance::samples(),
        learning::samples(),
        careers::samples(),
        credentials::samples(),
    ]
    .concat()
}

/// Who does the jobs.
///
/// # Errors
/// When a service is missing that a job needs.
pub fn handlers(app: &App) -> Result<Vec<Arc<dyn Handler>>, StartProblem> {
    let careers = careers::handlers(app)?;
    let learning = learning::handlers(app)?;
    Ok([identity::handlers(), governance::handlers(), learning, careers, credentials::handlers(app)].concat())
}

/// The network served here; made at first start.
///
/// # Errors
/// When the database fails.
pub async fn home_network(
    store: &Store,
    now: Timestamp,
    entropy: &Arc<dyn Entropy>,
) -> Result<HomeNetwork, StartProblem> {
    if let Some(home) = present_network(store).await? {
        return Ok(home);
    }
    let network = NetworkId::fresh(now, entropy.as_ref());
    let ctx = Ctx { actor: Actor::System("start"), network, now, lang: Lang::It, entropy: entropy.clone() };
    let profile = identity::NetworkProfile { name: "Bottega".to_owned(), ..Default::default() };
    store.run(&ctx, &identity::CreateNetwork { profile }).await.map_err(Fault::from)?;
    let made = present_network(store).await?;
    made.ok_or_else(|| StartProblem::Data(Fault::Internal("the network was not made".to_owned())))
}

async fn present_network(store: &Store) -> Result<Option<HomeNetwork>, StartProblem> {
    let mut tx = store.read().await.map_err(|error| Fault::from(Refusable::from(error)))?;
    let home = identity::home_network(&mut tx).await;
    Ok(home.map_err(|error| Fault::from(Refusable::from(error)))?)
}

/// What the domains keep in memory.
///
/// # Errors
/// When it cannot be read.
pub async fn services(
    store: &Store,
    network: &NetworkId,
    settings: &Settings,
    secret: [u8; 32],
) -> Result<Services, StartProblem> {
    let ctx = Ctx {
        actor: Actor::System("start"),
        network: network.clone(),
        now: SystemClock.now(),
        lang: Lang::It,
        entropy: Arc::new(SystemEntropy),
    };
    let careers = careers::services(store, &ctx).await?;
    let client = GuardedClient::public().map_err(|problem| StartProblem::Data(Fault::Internal(problem)))?;
    let (keyring, shown) =
        (Arc::new(keyring(&secret, &settings.public_origin)), Arc::new(ShownCache::default()));
    let neighbours = Neighbourhood::new(store, &keyring, &shown);
    Ok(Services::default()
        .with(careers.library)
        .with(careers.talent)
        .with(careers.reader)
        .with(careers.imports)
        .with(Arc::new(SeatBooker(Arc::new(LearningSeats))))
        .with(keyring)
        .with(Arc::new(BulkNeighbours(Arc::new(neighbours))))
        .with(Arc::new(LinkProbe(Arc::new(GuardedProbe(client.clone())))))
        .with(Arc::new(client))
        .with(Arc::new(learning::Catalogue::guided(Guide(Arc::new(KnownPlaces)))))
        .with(shown))
}

/// The keyring of an installation with this secret, known as `origin`.
pub(crate) fn keyring(secret: &[u8; 32], origin: &str) -> Keyring {
    Keyring::new(&derived(secret, b"signing keys"), origin)
}

/// The directory of people.
#[must_use]
pub fn directory(store: &Store) -> Arc<dyn Directory> {
    Arc::new(identity::People::of(store.clone()))
}
