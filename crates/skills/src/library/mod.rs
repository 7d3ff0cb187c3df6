//! The frameworks in memory: what every page reads, replaced whole when an import has ended.
//!
//! A [`Library`] is shared by all requests. [`Library::now`] gives one unchanging picture, [`Frameworks`],
//! which a page keeps as long as it is drawn; [`Library::replace`] puts another in its place meanwhile.
//! Texts lie in one piece of memory, concepts and relations are numbers: 17,000 concepts in several languages
//! take a few megabytes.
//!
//! The starter framework steps back once another framework has occupations: lists and suggestions then show
//! the other's concepts, and [`Frameworks::meaning`] leads from what somebody claimed before to what means the
//! same now. What a framework does not know of a concept, those that mean the same lend it: names in other
//! languages, interests, the preparation it asks.
//!
//! ```
//! use kernel::Lang;
//! use skills::library::{Library, Sought};
//! let library = Library::of_starter()?;
//! let now = library.now();
//! let welder = &now.suggest("sald", Lang::It, Sought::Occupations, 5)[0];
//! assert_eq!(now.concept(&welder.id).map(|concept| concept.name(Lang::En)), Some("welder"));
//! assert!(now.target(&welder.id).items.len() > 5);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod build;
mod concept;
mod frameworks;
mod lend;
mod suggest;

pub use build::{ConceptFacts, FrameworkPlace, FrameworksBuilder};
pub use concept::ConceptRef;
pub use frameworks::{Frameworks, HeldFramework};
pub use suggest::{Linked, Sought, Suggested};

use crate::starter::{self, BrokenStarter};
use kernel::{ConceptId, FrameworkId, Lang, SeededEntropy, Timestamp};
use std::sync::{Arc, PoisonError, RwLock};

/// The frameworks that the product knows, shared and replaceable while it runs.
#[derive(Debug, Default)]
pub struct Library {
    held: RwLock<Arc<Frameworks>>,
}

impl Library {
    /// A library of these frameworks.
    #[must_use]
    pub fn new(frameworks: Frameworks) -> Self {
        Self { held: RwLock::new(Arc::new(frameworks)) }
    }

    /// A library of the starter framework alone, with the same ids each time. For tests and sample pages:
    /// a server reads its frameworks from the database.
    ///
    /// # Errors
    /// When a built-in table is broken; a test keeps that from being released.
    pub fn of_starter() -> Result<Self, BrokenStarter> {
        let starter = starter::load()?;
        let (moment, entropy) = (Timestamp::from_microseconds(0), SeededEntropy::new(1));
        let mut builder = FrameworksBuilder::default();
        let place = builder.framework(FrameworkId::fresh(moment, &entropy), starter.framework);
        for concept in &starter.concepts {
            builder.whole_concept(&ConceptId::fresh(moment, &entropy), place, concept);
        }
        for relation in &starter.relations {
            builder.relation_by_uri(&relation.from, relation.kind, &relation.to);
        }
        Ok(Self::new(builder.build()))
    }

    /// The frameworks as they stand: an unchanging picture, cheap to take.
    #[must_use]
    pub fn now(&self) -> Arc<Frameworks> {
        Arc::clone(&self.held.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts other frameworks in the place of these, from the next [`Library::now`] on.
    pub fn replace(&self, frameworks: Frameworks) {
        *self.held.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(frameworks);
    }

    /// The concept of an id, for what has to outlive the picture: see [`Frameworks::concept`].
    #[must_use]
    pub fn knows(&self, id: &ConceptId) -> bool {
        self.now().concept(id).is_some()
    }

    /// The name of a concept in a language, or in one near to it; its id when it is not known.
    #[must_use]
    pub fn label(&self, id: &ConceptId, lang: Lang) -> String {
        self.now().label(id, lang).to_owned()
    }
}
