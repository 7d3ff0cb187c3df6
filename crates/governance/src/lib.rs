//! How a network is run: its members, the list of who may award what, live counts, the audit trail.

use std::sync::Arc;
use store::jobs::Handler;
use web::server::Routes;

/// The interface text of this crate.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}

/// Every route of this crate.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}

/// Every page in every state, with sample data.
#[must_use]
pub fn samples() -> Vec<web::Sample> {
    Vec::new()
}

/// The jobs of this crate.
#[must_use]
pub fn handlers() -> Vec<Arc<dyn Handler>> {
    Vec::new()
}
