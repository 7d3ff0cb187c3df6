//! The skill profile and the gap: what somebody can do, how well it is supported, and what a target asks
//! beyond it. Every number comes with codes that say why, so that it can be explained and contested.
//!
//! A claim names a concept, a level, who says so, when, and the proof. Nothing here knows whose claims
//! they are: no name, age, nationality or address can enter a score, because no type has a place for it.
//! The concept key `K` is whatever the caller names concepts by (an id, an address).
//!
//! ```
//! use skills::gap::{Claim, Importance, Profile, Source, Target, gap};
//! let welding = Claim::new("welding", kernel::SkillLevel::new(2)?, Source::Credential, kernel::Timestamp::from_microseconds(0));
//! let profile = Profile::from_claims([welding]);
//! let target = Target::default().asking("welding", Importance::Essential, kernel::SkillLevel::new(4)?);
//! assert_eq!(gap(&profile, &[target]).lines[0].missing, 2);
//! # Ok::<(), kernel::OutOfRange>(())
//! ```

mod claim;
mod compare;
mod nearby;
mod target;

pub use claim::{BestReason, Claim, Profile, Source, Standing, Support};
pub use compare::{Code, Gap, GapLine, TargetCoverage, gap};
pub use nearby::{NearbyOccupation, OccupationProfile, nearby_occupations};
pub(crate) use target::LEVEL_ZERO;
pub use target::{Asked, Importance, OccupationDemand, Target, Weight};
