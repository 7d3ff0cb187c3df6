//! The loop: which domain reacts to what, and everything the domains bring with them.
//!
//! ```text
//! orient ─▶ gap ─▶ book ─▶ challenge, evidence ─▶ assess ─▶ award ─▶ verify ─▶ be found
//! careers   careers learning      learning        learning   credentials        careers
//! ```

use crate::settings::Settings;
use crate::{home, house::StartProblem};
use kernel::{Entropy, NetworkId, Timestamp};
use std::sync::Arc;
use store::jobs::Handler;
use store::{Store, Subscription};
use web::server::{App, Directory, HomeNetwork, Routes, Services, base_routes};
use web::{Locales, Sample};

/// Which job follows which event: the loop between the domains.
pub const SUBSCRIPTIONS: &[Subscription] = &[];

/// Every route of the product.
#[must_use]
pub fn routes() -> Routes {
    base_routes().merge(home::routes())
}

/// All interface text.
#[must_use]
pub fn locales() -> Vec<Locales> {
    vec![web::locales(), crate::locales()]
}

/// Every page in every state.
#[must_use]
pub fn samples() -> Vec<Sample> {
    [home::samples()].concat()
}

/// Who does the jobs.
#[must_use]
pub fn handlers(_app: &App) -> Vec<Arc<dyn Handler>> {
    vec![]
}

/// The network served here; made at first start.
///
/// # Errors
/// When the database fails.
pub async fn home_network(
    _store: &Store,
    now: Timestamp,
    _entropy: &Arc<dyn Entropy>,
) -> Result<HomeNetwork, StartProblem> {
    let id = NetworkId::fresh(now, &kernel::SeededEntropy::new(1));
    Ok(HomeNetwork { id, face: web::NetworkFace::named("Bottega") })
}

/// What the domains keep in memory.
///
/// # Errors
/// When it cannot be read.
pub async fn services(
    _store: &Store,
    _network: &NetworkId,
    _settings: &Settings,
    _secret: [u8; 32],
) -> Result<Services, StartProblem> {
    Ok(Services::default())
}

/// The directory of people.
#[must_use]
pub fn directory(_store: &Store) -> Arc<dyn Directory> {
    Arc::new(Nobody)
}

struct Nobody;
impl Directory for Nobody {
    fn session<'a>(
        &'a self,
        _: &'a kernel::Ctx,
        _: &'a str,
    ) -> web::server::Pending<'a, Option<web::server::SignedIn>> {
        Box::pin(async { Ok(None) })
    }
    fn mailbox<'a>(
        &'a self,
        _: &'a kernel::Ctx,
        _: &'a kernel::PersonId,
    ) -> web::server::Pending<'a, Option<(String, String)>> {
        Box::pin(async { Ok(None) })
    }
}
