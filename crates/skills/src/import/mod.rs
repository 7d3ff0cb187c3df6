//! Reading frameworks as their publishers give them out.
//!
//! Hand in zips, folders, single tables or bytes, in any order ([`Source`]); get the framework in memory
//! ([`ImportedFramework`]) with a report of what was read and what was refused, row by row ([`Report`]). What
//! makes the whole input useless is an [`ImportError`], which names file, line, reason and the way out; a bad row
//! is refused alone and the rest goes on.
//!
//! ```no_run
//! use skills::import::{esco, Options, Source};
//! let sources = [Source::path("classification.zip"), Source::path("relations.zip")];
//! let imported = esco(&sources, &Options::default(), &mut |step| eprintln!("{} {}/{}", step.what, step.done, step.total))?;
//! for batch in imported.concepts.chunks(500) {
//!     println!("{} concepts to write", batch.len());
//! }
//! # Ok::<(), skills::import::ImportError>(())
//! ```

mod archive;
mod case;
mod compare;
mod decode;
mod digcomp;
mod error;
mod esco;
mod gather;
mod graph;
mod onet;
mod repertory;
mod report;
mod sheet;
mod source;
mod table;

pub use archive::Limits;
pub use case::{CaseExport, case};
pub use compare::{Changes, StoredConcept, fingerprint};
pub use digcomp::digcomp;
pub use error::{ImportError, Obstacle};
pub use esco::esco;
pub use onet::{crosswalk, onet};
pub use repertory::{Repertory, repertory};
pub use report::{Place, Refusal, Rejected, Report, TableRead};
pub use sheet::{Sheet, SheetRow};
pub use source::Source;

use crate::framework::{Concept, ConceptUri, Framework, LanguageTag, Relation};
use std::collections::HashSet;

/// Bytes of an unknown encoding as text.
pub(crate) fn decode_text(bytes: &[u8]) -> String {
    decode::decode(bytes.to_vec()).0
}

/// What the importer cannot read from the files, or is not to guess.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The version, when file names do not tell it (`… - v1.1.1 - …` does).
    pub version: Option<String>,
    /// The language of tables whose name does not tell it (`skills_it.csv` does).
    pub language: Option<LanguageTag>,
    /// Concepts stored by an earlier import of the same version: relations may point to them.
    pub known: HashSet<ConceptUri>,
    /// How much is too much.
    pub limits: Limits,
}

/// How far the reading has come.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    /// Bytes read so far.
    pub done: u64,
    /// Bytes to read in all, as far as is known.
    pub total: u64,
    /// The table at hand.
    pub what: &'a str,
}

/// Called after each file, inside an archive after each entry.
pub type Progress<'a> = &'a mut dyn FnMut(Step<'_>);

/// A framework as read: write it batch by batch (`concepts.chunks(n)`, then `relations.chunks(n)`).
#[derive(Debug, Clone)]
pub struct ImportedFramework {
    /// Name, version, licence, languages.
    pub framework: Framework,
    /// Its concepts in order of address, each once.
    pub concepts: Vec<Concept>,
    /// Its relations, sorted, each once; both ends are in `concepts` or in [`Options::known`], but for matches
    /// with another framework.
    pub relations: Vec<Relation>,
    /// What was read and what was refused.
    pub report: Report,
}
