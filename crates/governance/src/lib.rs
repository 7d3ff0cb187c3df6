//! How a network is run: its members, the list of who may award what, live counts of the loop, the audit
//! trail.
//!
//! Governance keeps one table, the trust list; everything else it reads through the views that the other
//! domains publish. Admitting and suspending are commands of the identity domain: the pages here lead there.

mod audit;
mod directory;
mod overview;
mod samples;
mod trust;

pub use trust::{AddTrust, ChangeTrust, Step, TrustError, TrustState, Wanted};

use std::sync::Arc;
use store::jobs::Handler;
use web::server::Routes;

/// The job that suspends the entries of a suspended organisation; its payload is
/// `organisation_suspended`.
pub const SUSPEND_TRUST: &str = "governance_suspend_trust";

/// The interface text of this crate.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}

/// Every route of this crate.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(overview::routes())
        .merge(trust::routes())
        .merge(audit::routes())
        .merge(directory::routes())
}

/// Every page in every state, with sample data.
#[must_use]
pub fn samples() -> Vec<web::Sample> {
    samples::all()
}

/// The jobs of this crate.
#[must_use]
pub fn handlers() -> Vec<Arc<dyn Handler>> {
    vec![Arc::new(trust::SuspendTrustJob)]
}
