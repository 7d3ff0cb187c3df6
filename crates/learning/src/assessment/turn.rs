//! Until when somebody with a seat judges: a day before they are reminded, and when it is over the seat goes on.

use super::panel::{self, Seat, SeatState};
use super::rows::panel as seats;
use crate::enrolment::mails::plain_time;
use crate::jobs::{JUDGE_SOON, TURN_OVER};
use crate::microcredential::{self, Version};
use crate::quality;
use crate::submission::{self, Submission, SubmissionState};
use kernel::{Action, Ctx, PersonId, Resource, ResourceKind, SubmissionId, Timestamp, Zone};
use serde::{Deserialize, Serialize};
use store::mail::{Mail, Recipient, queue};
use store::{Command, Refusable, Subject, Tx};

/// A seat of a round: what the jobs of its deadline are about.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Turn {
    /// Of which submission.
    pub submission: SubmissionId,
    /// In which round.
    pub round: i64,
    /// Whose.
    pub assessor: PersonId,
}

/// Until when somebody who is given a seat now judges, by the provider's rules; none when they set no time.
pub(super) async fn due(tx: &mut Tx, ctx: &Ctx, submission: &Submission) -> store::Result<Option<Timestamp>> {
    let rules = quality::rows::rules(tx, ctx, &submission.organisation).await?;
    Ok((rules.judge_days > 0).then(|| ctx.now.plus_days(rules.judge_days)))
}

/// Plans the reminder and the end of a turn.
pub(super) async fn plan(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId, seat: &Seat) -> store::Result<()> {
    let Some(due_at) = seat.due_at else { return Ok(()) };
    let turn = Turn { submission: of.clone(), round: seat.round, assessor: seat.assessor.clone() };
    let soon = due_at.plus_days(-1);
    if soon > ctx.now {
        store::jobs::enqueue(tx, ctx, JUDGE_SOON, &turn, soon).await?;
    }
    store::jobs::enqueue(tx, ctx, TURN_OVER, &turn, due_at).await
}

impl Turn {
    /// The seat, while its holder still has to judge.
    async fn open_seat(&self, tx: &mut Tx, ctx: &Ctx) -> store::Result<Option<Seat>> {
        let held = seats::seats(tx, ctx, &self.submission).await?;
        let is_it = |seat: &Seat| {
            seat.round == self.round && seat.assessor == self.assessor && seat.state == SeatState::Open
        };
        Ok(held.into_iter().find(is_it))
    }

    /// The submission and what it is judged by, unless either is gone.
    async fn work(&self, tx: &mut Tx, ctx: &Ctx) -> store::Result<Option<(Submission, Version)>> {
        let Some(submission) = submission::rows::submission(tx, ctx, &self.submission).await? else {
            return Ok(None);
        };
        let version = microcredential::rows::version(tx, ctx, &submission.version).await?;
        Ok(version.map(|version| (submission, version)))
    }

    async fn tell(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        version: &Version,
        due_at: Timestamp,
        template: &'static str,
    ) -> store::Result<()> {
        let Some(known) = crate::rows::person(tx, ctx, &self.assessor).await? else { return Ok(()) };
        let arguments = vec![
            ("name", known.name),
            ("title", version.content.basics.title.clone()),
            ("deadline", plain_time(due_at, &Zone::rome())),
            ("submission", self.submission.to_string()),
        ];
        let to = Recipient::Person(self.assessor.clone());
        queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
    }
}

/// Tomorrow the time to judge is over: whoever still has to is reminded.
#[derive(Debug, Clone)]
pub struct RemindAssessor(
    /// Whose turn it is.
    pub Turn,
);

impl Command for RemindAssessor {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "remind_assessor";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Submission, self.0.submission.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Decide, &Resource::of_network(ResourceKind::Submission))?;
        let Some(seat) = self.0.open_seat(tx, ctx).await? else { return Ok(()) };
        let near = seat.due_at.filter(|due_at| *due_at <= ctx.now.plus_days(1));
        let (Some(due_at), Some((_, version))) = (near, self.0.work(tx, ctx).await?) else { return Ok(()) };
        Ok(self.0.tell(tx, ctx, &version, due_at, "learning-judge-soon-mail").await?)
    }
}

/// The time to judge is over: the seat goes to somebody else, or is free for anybody when nobody else can take it.
#[derive(Debug, Clone)]
pub struct EndTurn(
    /// Whose turn it was.
    pub Turn,
);

impl Command for EndTurn {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "end_turn_to_judge";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Submission, self.0.submission.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Decide, &Resource::of_network(ResourceKind::Submission))?;
        let Some(seat) = self.0.open_seat(tx, ctx).await? else { return Ok(()) };
        // Whoever took the seat again has a later deadline, and a job of its own.
        let Some(due_at) = seat.due_at.filter(|due_at| *due_at <= ctx.now) else { return Ok(()) };
        let lapsed = Seat { state: SeatState::Lapsed, ..seat };
        seats::set_seat(tx, ctx, &self.0.submission, &lapsed).await?;
        let Some((submission, version)) = self.0.work(tx, ctx).await? else { return Ok(()) };
        // Once others have judged enough, nobody is missed.
        if submission.state != SubmissionState::Submitted || lapsed.round != submission.round {
            return Ok(());
        }
        panel::assemble(tx, ctx, &submission, &version).await?;
        Ok(self.0.tell(tx, ctx, &version, due_at, "learning-turn-over-mail").await?)
    }
}
