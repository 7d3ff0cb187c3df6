//! Interests: which kinds of activity somebody likes, after Holland's six types (RIASEC).
//!
//! Three forms of one questionnaire, in our own words and six languages: a mini form of 10 items for the
//! first contact, a short form of 30, a full form of 60 (ten per type). Each form contains the shorter one,
//! so that answers are never lost when somebody goes on. An answer is 1 (I would dislike it) to 5 (I would
//! like it very much); any item may be left out. A type's score is the mean of its answers, 0 to 100.
//!
//! Occupations are ranked by the correlation of their six numbers with the person's (as O*NET's Interest
//! Profiler does), with the share each type has in it, so that the person sees why.
//!
//! ```
//! use skills::interests::{Answers, Form, InterestProfile, items};
//! let mut answers = Answers::default();
//! for item in items(Form::Mini)? {
//!     answers.give(item.id, if item.kind.letter() == 'I' { 5 } else { 2 })?;
//! }
//! let profile = InterestProfile::from_answers(Form::Mini, &answers)?;
//! assert_eq!(profile.letters(), "I");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod items;
mod profile;
mod rank;

pub use items::{BrokenItems, Form, Item, item, items};
pub use profile::{Answers, InterestProfile, TypeScore, WrongAnswer};
pub use rank::{Agreement, OccupationInterests, RankedOccupation, TypeShare, rank_occupations};

use kernel::Lang;
use serde::{Deserialize, Serialize};

/// One of Holland's six types of interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterestType {
    /// Working with hands, tools, machines, plants and animals.
    Realistic,
    /// Finding out, analysing, understanding.
    Investigative,
    /// Creating, expressing, performing.
    Artistic,
    /// Helping, teaching, caring.
    Social,
    /// Leading, persuading, selling.
    Enterprising,
    /// Ordering, checking, keeping records.
    Conventional,
}

impl InterestType {
    /// The six types in their usual order.
    pub const ALL: [InterestType; 6] = [
        InterestType::Realistic,
        InterestType::Investigative,
        InterestType::Artistic,
        InterestType::Social,
        InterestType::Enterprising,
        InterestType::Conventional,
    ];

    /// Its letter.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            InterestType::Realistic => 'R',
            InterestType::Investigative => 'I',
            InterestType::Artistic => 'A',
            InterestType::Social => 'S',
            InterestType::Enterprising => 'E',
            InterestType::Conventional => 'C',
        }
    }

    /// The type of a letter, of either case; none for another letter.
    #[must_use]
    pub fn from_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.letter() == letter.to_ascii_uppercase())
    }

    /// Its place among the six, from 0.
    #[must_use]
    pub const fn place(self) -> usize {
        self as usize
    }

    /// Its name in a language of the interface.
    #[must_use]
    pub const fn name(self, lang: Lang) -> &'static str {
        let names = match lang {
            Lang::It => {
                ["Realistico", "Investigativo", "Artistico", "Sociale", "Intraprendente", "Convenzionale"]
            }
            Lang::En => ["Realistic", "Investigative", "Artistic", "Social", "Enterprising", "Conventional"],
            Lang::Fr => {
                ["Réaliste", "Investigateur", "Artistique", "Social", "Entreprenant", "Conventionnel"]
            }
            Lang::De => ["Praktisch", "Forschend", "Künstlerisch", "Sozial", "Unternehmerisch", "Ordnend"],
            Lang::Es => ["Realista", "Investigador", "Artístico", "Social", "Emprendedor", "Convencional"],
            Lang::Pl => {
                ["Realistyczny", "Badawczy", "Artystyczny", "Społeczny", "Przedsiębiorczy", "Konwencjonalny"]
            }
        };
        names[self.place()]
    }
}
