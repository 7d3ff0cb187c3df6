//! Sample pages.

use web::Sample;

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    Vec::new()
}
