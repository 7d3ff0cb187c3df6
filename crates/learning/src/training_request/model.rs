//! A request, and its states. Pure.

use crate::words::{NotAllowed, words};
use kernel::{ConceptId, EditionId, OrganisationId, PersonId, Timestamp, TrainingRequestId, fold};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

words! {
    /// Where a request stands.
    RequestState {
        /// People join.
        Gathering = "gathering",
        /// There are enough: providers were called.
        Called = "called",
        /// An edition answers it.
        Settled = "settled",
        /// Another request took its people in.
        Merged = "merged",
        /// Whoever asked no longer does.
        Withdrawn = "withdrawn",
    }
}

impl RequestState {
    /// The state after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: Self) -> Result<Self, NotAllowed> {
        use RequestState::{Called, Gathering, Merged, Settled, Withdrawn};
        match (self, to) {
            (Gathering, Called | Merged | Withdrawn) | (Called, Settled | Withdrawn) => Ok(to),
            (from, to) => Err(NotAllowed { from: from.as_str(), to: to.as_str() }),
        }
    }

    /// Whether people can still join and leave.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, RequestState::Gathering | RequestState::Called)
    }
}

/// How many people it may take before providers are called.
pub const THRESHOLD: RangeInclusive<i64> = 2..=60;
/// For how many people somebody can speak.
pub const MOST_PEOPLE: i64 = 200;

/// What is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Title.
    pub title: String,
    /// What it should teach, and to whom.
    pub description: String,
    /// The skill, as concept and name.
    pub skill: Option<(ConceptId, String)>,
    /// Municipality; empty when online will do.
    pub place: String,
    /// When, in words ("di sera, da gennaio").
    pub period: String,
    /// From how many people on providers are called.
    pub threshold: i64,
}

impl Wish {
    /// Words of the title that tell something, folded.
    #[must_use]
    pub fn words(&self) -> BTreeSet<String> {
        let folded = fold(&self.title);
        folded.split(' ').filter(|word| word.chars().count() >= 4).map(str::to_owned).collect()
    }
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainingRequest {
    /// Its id.
    pub id: TrainingRequestId,
    /// Who asked.
    pub asked_by: PersonId,
    /// For which company.
    pub organisation: Option<OrganisationId>,
    /// Where it stands.
    pub state: RequestState,
    /// What is wanted.
    pub wish: Wish,
    /// How many want it.
    pub people: i64,
    /// What was settled on.
    pub edition: Option<EditionId>,
    /// The request that took its people in.
    pub merged_into: Option<TrainingRequestId>,
    /// When it was made.
    pub created_at: Timestamp,
}

impl TrainingRequest {
    /// How many are still missing until providers are called.
    #[must_use]
    pub const fn missing(&self) -> i64 {
        if self.people < self.wish.threshold { self.wish.threshold - self.people } else { 0 }
    }

    /// How alike another wish is: the same skill counts most, then words of the title; nothing is alike that is
    /// wanted in another place.
    #[must_use]
    pub fn likeness(&self, other: &Wish) -> usize {
        let (here, there) = (fold(&self.wish.place), fold(&other.place));
        if here != there && !here.is_empty() && !there.is_empty() {
            return 0;
        }
        let skill = |wish: &Wish| wish.skill.as_ref().map(|(concept, _)| concept.clone());
        let same_skill = skill(other).is_some() && skill(&self.wish) == skill(other);
        let shared = self.wish.words().intersection(&other.words()).count();
        usize::from(same_skill) * 3 + shared
    }
}

/// From how much likeness on two wishes are shown as alike.
pub(super) const ALIKE: usize = 2;

/// An edition that a provider proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The edition.
    pub edition: EditionId,
    /// Who proposes it.
    pub organisation: OrganisationId,
    /// What they say.
    pub note: String,
    /// For how many people it was voted.
    pub votes: i64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::id;

    fn wish(title: &str, place: &str, skill: Option<u64>) -> Wish {
        Wish {
            title: title.to_owned(),
            description: String::new(),
            skill: skill.map(|number| (id!(ConceptId, number), String::new())),
            place: place.to_owned(),
            period: String::new(),
            threshold: 8,
        }
    }

    #[test]
    fn likeness_needs_a_skill_or_words_and_the_same_place() {
        let request = TrainingRequest {
            id: id!(TrainingRequestId, 1),
            asked_by: id!(PersonId, 1),
            organisation: None,
            state: RequestState::Gathering,
            wish: wish("Saldatura a filo per principianti", "Lodi", Some(1)),
            people: 3,
            edition: None,
            merged_into: None,
            created_at: Timestamp::from_microseconds(0),
        };
        assert_eq!(request.likeness(&wish("Altro", "lodi", Some(1))), 3);
        assert_eq!(request.likeness(&wish("Saldatura a FILO", "", None)), 2);
        assert_eq!(request.likeness(&wish("Saldatura a filo", "Como", Some(1))), 0);
        assert_eq!((request.missing(), request.likeness(&wish("Cucina", "Lodi", Some(2)))), (5, 0));
    }

    #[test]
    fn what_is_settled_stays_so() {
        use RequestState::{Called, Gathering, Settled};
        assert!(Settled.move_to(Gathering).is_err() && Gathering.move_to(Settled).is_err());
        assert!(Called.move_to(Settled).is_ok());
    }
}
