//! What one core does in a second, next to the raw signature in the same run; and that templates are exact.
//!
//! `bottega bench issue|verify|canon` prints these figures. A ratio is the figure's rate divided by that of the raw
//! operation named in [`Figure::raw`], so that it means the same on every machine; [`Figure::floor`] is the ratio that
//! the engine promises. All of one group take turns of a few milliseconds, and of each the best turn counts.

mod contest;
mod exact;
mod measure;
mod sample;

pub use exact::{Exactness, Random, hostile_fills, random_learners};
pub use measure::{Figure, RawOperation, canon, issue, memory_growth, verify};
pub use sample::{METHOD, badge, sample_template, slots, values};
