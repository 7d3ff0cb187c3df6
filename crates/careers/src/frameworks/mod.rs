//! Frameworks: the occupations and skills that the whole network speaks of.
//!
//! ```text
//! files ──skills::import──▶ ImportedFramework ──ImportFramework──▶ tables ──load──▶ skills::Library
//! ```
//!
//! Files come in by the command line (`read_files`) or over the web ([`imports`]); a company or the network writes its
//! own ([`own`]); what is its own goes out again as CASE 1.1.
//!
//! Invariants: a concept keeps its id for ever, whatever version is imported; importing the same files again
//! changes nothing; an import of one language leaves the words of the others as they are; what a new version no
//! longer has is marked as no longer to be used, never deleted. The starter framework is installed at the first
//! start, so that everything works before anything is imported.

mod api;
mod browse;
mod case;
mod difference;
mod handlers;
mod import;
pub mod imports;
mod jobs;
mod load;
pub mod own;
pub(crate) mod pages;
mod read_files;
mod rows;
mod samples;

pub use import::{ImportFramework, ImportFrameworkError, ImportReport, Written};
pub use jobs::ReloadLibrary;
pub use load::{load, prepare, reload};
pub use read_files::{FrameworkImport, ImportProblem, ImportStep, Publisher, import_esco, import_files};

pub(crate) use api::suggest;
pub(crate) use browse::{framework, frameworks};
pub(crate) use case::{association, document, documents, item, item_associations, package};
pub(crate) use handlers::{concept, occupation, occupations, offers_by_skill};

/// Samples of every page of frameworks.
pub(crate) fn samples() -> Vec<web::Sample> {
    [samples::samples(), browse::samples(), imports::samples(), own::samples()].concat()
}
