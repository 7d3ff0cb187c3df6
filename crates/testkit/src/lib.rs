//! What tests of every crate share. A dev-dependency only.

pub mod accessibility;
