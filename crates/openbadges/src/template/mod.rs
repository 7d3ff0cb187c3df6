//! Batch issuing: a definition compiled once, then filled per learner.
