//! Measuring how well linking works.
//!
//! Any folder in MELO's layout can be measured: `queries.tsv` (id, title), `corpus_elements.tsv` (id, label) and
//! `annotations.tsv` (query id, anything, corpus id, 1), tab-separated; quotes, other line ends, further columns and a header
//! are understood. For each query the corpus is ranked;
//! MRR is the mean of one over the rank of the first right element, A@k the share of queries with a right one among the
//! first k. A plain letter TF-IDF is measured beside it, so that a figure always has something to stand against.

mod baseline;
mod corpus;
mod figures;
pub mod holdout;
mod melo;
mod rows;

pub use baseline::PlainLetters;
pub use corpus::{Corpus, Grouping};
pub(crate) use figures::real;
pub use figures::{Figure, Ranking};
pub use melo::{Melo, MeloError, MeloFigures};
pub use rows::read_labels;
