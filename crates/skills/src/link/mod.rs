//! Labels: suggested as one types, and found for free text.
//!
//! A [`LabelIndex`] holds the labels of any number of concepts in any number of languages, one segment per language.
//! [`LabelIndex::suggest`] completes what is being typed; [`LabelIndex::link`] ranks concepts for a title or a phrase and says
//! which label and which words hit. There is no trained model: words, letters and their rarity are all there is.
//!
//! How `link` scores a label, for a query of one language:
//! 1. both are split into names without gender ([`crate::text::forms`], [`crate::text::Speech::neutral`]);
//! 2. *letters*: cosine of TF-IDF over 3- and 4-letter sequences inside words (they bridge compounds and misspellings);
//! 3. *words*: cosine of TF-IDF over stems;
//! 4. for the best few hundred: *head*, the word that says what the thing is, and *cover*, how much of the label's rarity finds a like word in the
//!    query, and how much of the query's finds one in any label of the concept;
//! 5. the label's score is the weighted sum, a concept's score is that of its best label.
//!
//! Letters are scored exactly without an index over labels: since sequences stay inside words, the score of a label is the sum
//! of the scores of its words, and words are few.
//!
//! ```
//! use skills::framework::{ConceptKind, LabelKind, LanguageTag};
//! use skills::link::{LabelIndex, LabelRow};
//! let italian = LanguageTag::parse("it")?;
//! let row = |concept, label| LabelRow { concept, kind: ConceptKind::Occupation, language: italian, label, label_kind: LabelKind::Preferred, weight: 1.0 };
//! let index = LabelIndex::build([row("welder", "saldatore/saldatrice"), row("cook", "cuoco/cuoca")]);
//! assert_eq!(index.suggest("sald", Some(italian), None, 5)[0].concept, "welder");
//! let best = &index.link("cercasi saldatrice esperta", Some(italian), None, 5)[0];
//! assert_eq!((best.concept, best.hits[0].words), ("welder", "saldatrice"));
//! # Ok::<(), skills::framework::NotALanguage>(())
//! ```

mod build;
mod compact;
mod features;
mod index;
mod letters;
mod search;
mod segment;
mod suggest;

pub(crate) use compact::{Lists, real, small};
pub(crate) use features::{Query, Scores};
pub use index::LabelIndex;
pub use search::{Hit, Match, Mix};
pub(crate) use segment::{PREFERRED, Segment};
pub use suggest::Suggestion;

use crate::framework::{ConceptKind, LabelKind, LanguageTag};

/// One label as given to the index.
#[derive(Debug, Clone, Copy)]
pub struct LabelRow<'a> {
    /// The concept's key: an address, an id of the database, anything.
    pub concept: &'a str,
    /// What the concept is.
    pub kind: ConceptKind,
    /// The label's language.
    pub language: LanguageTag,
    /// The words.
    pub label: &'a str,
    /// Preferred, alternative or hidden (found, never suggested).
    pub label_kind: LabelKind,
    /// How likely it is to be meant, 1 when nothing is known; orders suggestions that are otherwise equal.
    pub weight: f32,
}
