//! An offer as the catalogue shows it. Pure.

use super::atlas::Point;
use crate::edition::{EditionState, Session};
use crate::micro_stage::{Mode, Payer};
use kernel::{EditionId, Lang, MicroStageId, Minutes, Money, Timestamp};
use std::sync::Arc;

/// What the catalogue shows of an offer.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    /// The offer.
    pub(crate) id: MicroStageId,
    /// Its title.
    pub(crate) title: String,
    /// Who offers it, by name.
    pub(crate) organisation_name: Arc<str>,
    /// Language in which it is held.
    pub(crate) lang: Lang,
    /// How one takes part.
    pub(crate) mode: Mode,
    /// How long it is.
    pub(crate) minutes: Minutes,
    /// What it costs.
    pub(crate) price: Money,
    /// Who pays.
    pub(crate) payer: Payer,
    /// Names of its skills.
    pub(crate) skills: Vec<Arc<str>>,
    /// Its editions, in order of time.
    pub(crate) runs: Vec<Run>,
    /// When the offer last changed, in microseconds.
    pub(crate) changed_at: i64,
    /// Another number each time that anything of it changes: what was drawn of it is known by this.
    pub(crate) serial: u64,
}

/// An edition as the catalogue shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    /// Its id.
    pub(crate) id: EditionId,
    /// When it begins.
    pub(crate) starts_at: Timestamp,
    /// When it ends.
    pub(crate) ends_at: Timestamp,
    /// Its dates in order, when there are several; empty when there is one, from start to end.
    pub(crate) sessions: Box<[Session]>,
    /// When it was planned, moved or cancelled last, in microseconds.
    pub(crate) dated_at: i64,
    /// Where; empty when it is online.
    pub(crate) place: Arc<str>,
    /// Where its room is, when the provider says so.
    pub(crate) at: Option<Point>,
    /// Seats that are free.
    pub(crate) seats_left: i64,
    /// Where it stands.
    pub(crate) state: EditionState,
}

impl Run {
    /// Its dates, in order; one at least.
    pub(crate) fn dates(&self) -> Vec<Session> {
        if self.sessions.is_empty() {
            vec![Session { starts_at: self.starts_at, ends_at: self.ends_at }]
        } else {
            self.sessions.to_vec()
        }
    }

    /// Whether it begins after a moment and can be booked or waited for.
    fn is_offered_after(&self, moment: Timestamp) -> bool {
        self.starts_at > moment && matches!(self.state, EditionState::Open | EditionState::Full)
    }
}

impl Listed {
    /// When the offer or one of its dates last changed, in microseconds.
    pub(crate) fn news_at(&self) -> i64 {
        self.runs.iter().map(|run| run.dated_at).fold(self.changed_at, i64::max)
    }

    /// The next edition that is offered after a moment.
    pub(crate) fn next(&self, after: Timestamp) -> Option<&Run> {
        self.runs.iter().find(|run| run.is_offered_after(after))
    }

    /// The next edition that is offered after a moment, of those that fit.
    pub(crate) fn next_that(&self, after: Timestamp, fits: impl Fn(&Run) -> bool) -> Option<&Run> {
        self.runs.iter().find(|run| run.is_offered_after(after) && fits(run))
    }

    /// When the last edition begins that can be booked or waited for; 0 without one.
    pub(crate) fn last_start(&self) -> i64 {
        let offered = self.runs.iter().filter(|run| run.is_offered_after(Timestamp::from_microseconds(0)));
        offered.map(|run| run.starts_at.microseconds()).max().unwrap_or_default()
    }

    /// What the list is in order of: the start of the next edition; offers without one come last.
    pub(crate) fn key(&self, now: Timestamp) -> i64 {
        self.next(now).map_or(i64::MAX, |run| run.starts_at.microseconds())
    }

    /// Editions that lie ahead and are held somewhere.
    pub(crate) fn on_site(&self, now: Timestamp) -> impl Iterator<Item = &Run> {
        let ahead = move |run: &&Run| run.state.is_ahead() && run.starts_at > now && !run.place.is_empty();
        self.runs.iter().filter(ahead)
    }
}
