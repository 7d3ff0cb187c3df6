//! What one core does in a second, next to the raw signature in the same run.
//!
//! `bottega bench issue|verify|canon` prints these figures. A ratio is the figure's rate divided by that of the raw
//! operation named in [`Figure::raw`], so that it means the same on every machine.

mod measure;
mod sample;

pub use measure::{Figure, canon, issue, verify};
pub use sample::{METHOD, badge, sample_template, slots, values};
