//! The plan: the provably best set of micro-stages for what somebody lacks.
//!
//! Stage *j* raises skill *s* by *t* levels, takes minutes, costs cents that somebody pays, and has editions
//! at times and places. Chosen are the stages, and one edition of each, that add up to the most value: for
//! every skill its weight times the levels gained (at most those missing) over the level wanted. Hours and
//! every payer's money are limits; editions may not overlap, journeys included; prerequisites come first;
//! everything ends by the deadline. The answer is exact: branch and bound over a linear relaxation, with a
//! proof that nothing is better, or with the gap that remains when the time is up.
//!
//! ```
//! use skills::plan::{Limit, Options, Problem, solve};
//! let problem = Problem::read(br#"{
//!     "demands": [{"skill": "welding", "level": 3, "importance": "essential"}],
//!     "budget": {"minutes": 960, "cents": {"region": 15000}},
//!     "stages": [{"id": "weld-1", "teaches": {"welding": 2}, "minutes": 480, "price_cents": {"region": 9000},
//!         "editions": [{"id": "e1", "from": "2026-12-01T08:00:00Z", "until": "2026-12-01T16:00:00Z"}]}]
//! }"#)?;
//! let answer = solve(&problem, &Options::default(), &Limit::nodes(10_000))?;
//! assert!(answer.proven && answer.items[0].edition == "e1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod explain;
mod fill;
mod model;
mod problem;
mod read;
mod relaxation;
mod schedule;
mod search;
mod simplex;
mod swap;

pub use answer::{Answer, Impossible, Options, PlanItem, Raise, solve};
pub use explain::{LeftOut, Obstacle, Shortage, SkillOutcome};
pub use problem::{Budget, Coordinates, Demand, Edition, Interval, Learner, Mode, Problem, Stage, Travel};
pub use read::ProblemError;
pub use search::Limit;
pub use swap::{Alternative, Swap, alternatives, swap};
