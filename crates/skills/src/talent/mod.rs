//! Talent search: who, of everybody who consented, fits a weighted role best. Exact, explained, anonymous.
//!
//! An inverted file in memory: for every skill the people who have it, with their best supported and their
//! best verified level in one byte. A search adds up points by person, chunk by chunk of 65,536 people, and
//! keeps the best `k`; the answer equals that of looking at everybody. Filters (consent, territory,
//! availability) are compressed bitmaps: they narrow, they never score. Points are whole numbers; people of
//! equal points are ordered by a hash of their id, so that nobody always comes first.
//!
//! The index is derived: built from the database, updated by events, rebuilt at any time. It holds ids,
//! levels and filters, and has no place for a name, an age, a nationality or an address.
//!
//! ```
//! use kernel::{ConceptId, PersonId, SkillLevel};
//! use skills::talent::{Filter, Held, Role, RoleSkill, TalentIndex, Traits};
//! let welding = ConceptId::parse("cpt_00000000000000000000000001")?;
//! let ada = PersonId::parse("per_00000000000000000000000001")?;
//! let mut index = TalentIndex::default();
//! index.put_person(&ada, &Traits::consenting(), [(&welding, Held::verified(SkillLevel::new(3)?))]);
//! let role = Role::new(vec![RoleSkill::new(welding, 100, SkillLevel::new(4)?)])?;
//! let hits = index.search(&role, &Filter::default(), 10);
//! assert_eq!((hits[0].person.clone(), hits[0].permille), (ada, 750));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod build;
mod filter;
mod index;
mod people;
mod postings;
mod role;
mod search;
mod watch;

pub use build::{SkillNumber, TalentBuilder};
pub use filter::{Filter, Traits};
pub use index::{Held, TalentIndex};
pub use role::{Basis, NotARole, Role, RoleSkill};
pub use search::{Contribution, Hit};
pub use watch::{Topic, Watcher};
