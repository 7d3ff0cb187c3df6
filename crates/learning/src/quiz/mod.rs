//! Quizzes: questions with right answers, as one kind of task of a challenge.
//!
//! ```text
//! (none) ──start──▶ open ──answer, page by page──▶ open ──end, or the time is over, or the work is handed in──▶ ended
//!    ▲                                                                                                           │
//!    └────────────────────────────── as often as the definition allows ◀─────────────────────────────────────────┘
//! ```
//!
//! Invariants: the questions are frozen with the version; what was answered after the time is over counts for nothing; the
//! best ended attempt is what assessors see beside the criteria, and it decides nothing by itself; whoever revises
//! keeps their best attempt; statistics count first attempts of handed-in work only.

mod commands;
mod handlers;
mod model;
mod pages;
mod qti;
pub(crate) mod rows;
mod run;
mod samples;
mod statistics;

pub use commands::{AnswerQuestion, FinishQuiz, QuizError, StartQuiz};
pub(crate) use commands::{carry_over, close_all};
pub(crate) use handlers::routes;
pub use model::{Ask, Decimal, Given, MOST_OPTIONS, MOST_QUESTIONS, Question, Quiz, Result};
pub(crate) use pages::{result_line, result_of, samples};
pub use qti::{Imported, Refused, import};
pub use run::QuizRun;
pub(crate) use run::counting;
pub(crate) use samples::{ended_run as sample_run, task as sample_task};
pub use statistics::{ItemStatistics, LEAST_FOR_STATISTICS, item_statistics};
