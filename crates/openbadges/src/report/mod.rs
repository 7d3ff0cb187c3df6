//! The verification report: anything in, named checks out.
//!
//! [`verify`] takes whatever somebody was given (JSON, JWT, a baked picture …), recognises it by its content, and returns
//! a [`Report`]: every check passed, failed or not checked with a machine code and an English sentence, and what was
//! learned. "Could not be checked" is never "valid": see [`Report::verdict`].
//!
//! The network is behind [`Resolver`]; an offline resolver simply refuses. Trust in the issuer is a check apart from
//! cryptography and does not touch the verdict.

mod carriers;
mod check;
mod contents;
mod context;
mod format;
mod forms;
mod key;
mod learned;
mod linked;
mod proofs;
mod refresh;
mod resolver;
mod standing;
mod time;
mod verify;

pub use check::{Check, CheckName, Outcome, Report, Verdict};
pub use context::{Examination, Options, TrustPolicy, TrustVerdict};
pub use format::well_formed;
pub use forms::{Form, Opened};
pub use key::{KeyProblem, resolve_method};
pub use learned::{Learned, LearnedEvidence, LearnedResult, LearnedTie};
pub use refresh::{is_newer, same_credential};
pub use resolver::{FetchProblem, Fetched, Offline, Resolver};
pub use time::{is_date_time_stamp, parse_date_time_stamp};
pub use verify::{verify, verify_with};
