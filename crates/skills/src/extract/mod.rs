//! Skills in running text: a CV, a job advertisement, a sentence.
//!
//! Two questions, two ways. [`SkillFinder::extract`] marks in a long text what the text itself names, each find with its
//! place, so that a person can accept or refuse it: a label is found where nearly all of its rarity stands close together.
//! A further name of one word has to stand there itself, not merely a word of its stem; that something is "used" need not.
//! [`SkillFinder::rank`] orders skills for one sentence, which may paraphrase them: labels contained in the sentence, like
//! words, like letters, and the words of the descriptions count together.
//!
//! ```
//! use skills::extract::SkillFinder;
//! use skills::framework::{ConceptKind, LabelKind, LanguageTag};
//! use skills::link::{LabelIndex, LabelRow};
//! let english = LanguageTag::parse("en")?;
//! let row = |concept, label| LabelRow { concept, kind: ConceptKind::Skill, language: english, label, label_kind: LabelKind::Preferred, weight: 1.0 };
//! let index = LabelIndex::build([row("weld", "weld metal parts"), row("sql", "SQL"), row("cook", "cook pastry products")]);
//! let finder = SkillFinder::build(std::sync::Arc::new(index), english, std::iter::empty());
//! let text = "I welded metal parts for ten years; some SQL.";
//! let found = finder.extract(text, 10);
//! assert_eq!(found[0].concept, "weld");
//! assert_eq!(&text[found[0].mentions[0].span.start..found[0].mentions[0].span.end], "welded metal parts");
//! # Ok::<(), skills::framework::NotALanguage>(())
//! ```

mod carriers;
mod document;
mod finder;
mod mentions;
mod sentence;

pub use document::{DocumentError, DocumentKind, LONGEST_TEXT, text_of};
pub use finder::{Found, Mention, SkillFinder};
pub use sentence::SentenceMix;
