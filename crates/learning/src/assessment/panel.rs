//! The panel: who judges a submission, chosen by how much everybody has to do and without conflicts of interest.

use super::appeal;
use super::commands::AssessmentError;
use super::rows::panel as seats;
use super::turn;
use crate::group;
use crate::microcredential::{self, Version};
use crate::quality;
use crate::submission::{Submission, SubmissionState};
use crate::words::words;
use kernel::{Ctx, PersonId, SubmissionId, Timestamp};
use std::collections::BTreeSet;
use store::{Result, Tx};

words! {
    /// Why somebody judges.
    Purpose {
        /// Their judgement counts.
        Panel = "panel",
        /// It shows how far assessors agree, and changes nothing.
        Remark = "remark",
    }
}

words! {
    /// Where a seat stands.
    SeatState {
        /// Its holder has not finished.
        Open = "open",
        /// Its holder has finished.
        Finished = "finished",
        /// Its holder has stepped down.
        Left = "left",
        /// Its holder was late, or no longer assessed when it was to go on.
        Lapsed = "lapsed",
    }
}

impl SeatState {
    /// Whether the seat is still its holder's.
    const fn holds(self) -> bool {
        matches!(self, SeatState::Open | SeatState::Finished)
    }
}

/// Somebody's place on the panel of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seat {
    /// In which round of the submission.
    pub(crate) round: i64,
    /// Whose.
    pub(crate) assessor: PersonId,
    /// Why they judge.
    pub(crate) purpose: Purpose,
    /// Where it stands.
    pub(crate) state: SeatState,
    /// Until when its holder judges.
    pub(crate) due_at: Option<Timestamp>,
}

/// Who may not judge a submission: whose work it is, the learner's colleagues where the rules say so, whoever stepped
/// down, and, on an appeal, whoever had a part in what it is against.
async fn excluded(tx: &mut Tx, ctx: &Ctx, submission: &Submission) -> Result<BTreeSet<PersonId>> {
    let mut out = group::makers(tx, ctx, submission).await?;
    let rules = quality::rows::rules(tx, ctx, &submission.organisation).await?;
    if rules.exclude_colleagues {
        out.extend(seats::colleagues(tx, ctx, &submission.learner, &submission.organisation).await?);
    }
    let held = seats::seats(tx, ctx, &submission.id).await?;
    out.extend(held.into_iter().filter(|seat| seat.state == SeatState::Left).map(|seat| seat.assessor));
    out.extend(appeal::took_part(tx, ctx, submission).await?);
    Ok(out)
}

/// How many judge what somebody brings along from elsewhere, at the least.
const LEAST_FOR_RECOGNITION: usize = 2;

/// How many judge a submission of a version.
pub(super) async fn size(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    version: &Version,
) -> Result<usize> {
    let rules = quality::rows::rules(tx, ctx, &submission.organisation).await?;
    let size = rules.panel_for(version.content.basics.assessors);
    Ok(if submission.origin.recognition().is_some() { size.max(LEAST_FOR_RECOGNITION) } else { size })
}

/// Fills the free seats of the present round with whoever has least to do; what nobody can take stays free.
pub(crate) async fn assemble(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    version: &Version,
) -> Result<()> {
    let wanted = size(tx, ctx, submission, version).await?;
    let held = seats::seats(tx, ctx, &submission.id).await?;
    let sits =
        |seat: &&Seat| seat.round == submission.round && seat.purpose == Purpose::Panel && seat.state.holds();
    let mut free = wanted.saturating_sub(held.iter().filter(sits).count());
    for assessor in others(tx, ctx, submission, &held).await? {
        if free == 0 {
            break;
        }
        sit(tx, ctx, submission, assessor, Purpose::Panel).await?;
        free -= 1;
    }
    seats::set_free(tx, ctx, &submission.id, free).await
}

/// Who can take a seat of the present round and has had none yet, whoever has least to do first.
async fn others(tx: &mut Tx, ctx: &Ctx, submission: &Submission, held: &[Seat]) -> Result<Vec<PersonId>> {
    let out = excluded(tx, ctx, submission).await?;
    let sat =
        |who: &PersonId| held.iter().any(|seat| seat.assessor == *who && seat.round == submission.round);
    let mut all = seats::assessors(tx, ctx, &submission.organisation).await?;
    all.retain(|who| !out.contains(who) && !sat(who));
    Ok(all)
}

/// Whether the time of a seat is over and somebody else is to have it, even where the job that gives it to them is late.
async fn is_over(tx: &mut Tx, ctx: &Ctx, submission: &Submission, seat: &Seat) -> Result<bool> {
    if seat.due_at.is_none_or(|due_at| ctx.now < due_at) {
        return Ok(false);
    }
    let held = seats::seats(tx, ctx, &submission.id).await?;
    Ok(!others(tx, ctx, submission, &held).await?.is_empty())
}

/// What was just handed in: to whoever looks whether it can be assessed, or to its panel.
pub(crate) async fn receive(tx: &mut Tx, ctx: &Ctx, submission: &Submission) -> Result<()> {
    if submission.state == SubmissionState::Received {
        return seats::set_free(tx, ctx, &submission.id, 1).await;
    }
    match microcredential::rows::version(tx, ctx, &submission.version).await? {
        Some(version) => assemble(tx, ctx, submission, &version).await,
        None => Ok(()),
    }
}

/// Who has a seat on the panel of the present round of a submission and has not finished.
///
/// # Errors
/// When the database fails.
pub async fn sitting(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<Vec<PersonId>> {
    let held = seats::seats(tx, ctx, of).await?;
    let round = held.iter().map(|seat| seat.round).max();
    let open = |seat: &Seat| {
        Some(seat.round) == round && seat.state == SeatState::Open && seat.purpose == Purpose::Panel
    };
    Ok(held.into_iter().filter(open).map(|seat| seat.assessor).collect())
}

async fn sit(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    assessor: PersonId,
    purpose: Purpose,
) -> Result<Seat> {
    // A second judgement changes nothing, and nobody waits for it.
    let due_at = if purpose == Purpose::Panel { turn::due(tx, ctx, submission).await? } else { None };
    let seat = Seat { round: submission.round, assessor, purpose, state: SeatState::Open, due_at };
    seats::insert_seat(tx, ctx, &submission.id, submission.submitted_at, &seat).await?;
    turn::plan(tx, ctx, &submission.id, &seat).await?;
    Ok(seat)
}

/// The next round after a validator has sent the judgement back: the same people look again.
pub(super) async fn again(tx: &mut Tx, ctx: &Ctx, submission: &Submission, version: &Version) -> Result<()> {
    let before = submission.round - 1;
    for seat in seats::seats(tx, ctx, &submission.id).await? {
        if seat.round == before && seat.purpose == Purpose::Panel && seat.state == SeatState::Finished {
            sit(tx, ctx, submission, seat.assessor, Purpose::Panel).await?;
        }
    }
    assemble(tx, ctx, submission, version).await
}

/// The open seat of somebody in the present round; one is taken when one is free and nothing speaks against it.
pub(super) async fn seat_of(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    who: &PersonId,
) -> std::result::Result<Seat, AssessmentError> {
    match own_seat(tx, ctx, submission, who).await? {
        Some(seat) if seat.state == SeatState::Open => {
            let over = is_over(tx, ctx, submission, &seat).await?;
            return if over { Err(AssessmentError::TooLate) } else { Ok(seat) };
        }
        Some(seat) if seat.state == SeatState::Finished => return Err(AssessmentError::AlreadyJudged),
        Some(seat) if seat.state == SeatState::Lapsed => return take_again(tx, ctx, submission, seat).await,
        Some(_) => return Err(AssessmentError::NotOnPanel),
        None => {}
    }
    let free = seats::free(tx, ctx, &submission.id).await?;
    if free == 0 || excluded(tx, ctx, submission).await?.contains(who) {
        return Err(AssessmentError::NotOnPanel);
    }
    seats::set_free(tx, ctx, &submission.id, free - 1).await?;
    Ok(sit(tx, ctx, submission, who.clone(), Purpose::Panel).await?)
}

/// The seat of somebody who was late, or did not assess for a while, once more: only while nobody else has it.
async fn take_again(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    lapsed: Seat,
) -> std::result::Result<Seat, AssessmentError> {
    let free = seats::free(tx, ctx, &submission.id).await?;
    if free == 0 {
        let late = lapsed.due_at.is_some();
        return Err(if late { AssessmentError::TooLate } else { AssessmentError::NotOnPanel });
    }
    let seat = Seat { state: SeatState::Open, due_at: turn::due(tx, ctx, submission).await?, ..lapsed };
    seats::set_free(tx, ctx, &submission.id, free - 1).await?;
    seats::set_seat(tx, ctx, &submission.id, &seat).await?;
    turn::plan(tx, ctx, &submission.id, &seat).await?;
    Ok(seat)
}

/// Until when somebody judges in the present round, or had to before they lost the seat.
pub(super) async fn turn_of(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    who: &PersonId,
) -> Result<Option<Timestamp>> {
    let own = own_seat(tx, ctx, submission, who).await?;
    let own = own.filter(|seat| matches!(seat.state, SeatState::Open | SeatState::Lapsed));
    Ok(own.and_then(|seat| seat.due_at))
}

/// The seat of somebody in the present round.
pub(super) async fn own_seat(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    who: &PersonId,
) -> Result<Option<Seat>> {
    let held = seats::seats(tx, ctx, &submission.id).await?;
    Ok(held.into_iter().find(|seat| seat.assessor == *who && seat.round == submission.round))
}

/// Whether somebody may judge a submission now, and to what purpose; changes nothing.
pub(super) async fn may_sit(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    who: &PersonId,
) -> Result<Option<Purpose>> {
    let free = seats::free(tx, ctx, &submission.id).await?;
    if let Some(seat) = own_seat(tx, ctx, submission, who).await? {
        let may = match seat.state {
            SeatState::Open => !is_over(tx, ctx, submission, &seat).await?,
            SeatState::Lapsed => free > 0,
            SeatState::Finished | SeatState::Left => false,
        };
        return Ok(may.then_some(seat.purpose));
    }
    let may = free > 0 && !excluded(tx, ctx, submission).await?.contains(who);
    Ok(may.then_some(Purpose::Panel))
}

/// Closes a seat whose holder has finished or stepped down.
pub(super) async fn close(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    seat: &Seat,
    state: SeatState,
) -> Result<()> {
    seats::set_seat(tx, ctx, &submission.id, &Seat { state, ..seat.clone() }).await
}

/// By the rules' share, somebody who had no part in it judges a decided submission a second time.
pub(super) async fn sample(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    had_a_part: &[PersonId],
) -> Result<()> {
    let rules = quality::rows::rules(tx, ctx, &submission.organisation).await?;
    if !is_drawn(ctx, rules.remark_percent) {
        return Ok(());
    }
    let held = seats::seats(tx, ctx, &submission.id).await?;
    let others = others(tx, ctx, submission, &held).await?;
    if let Some(assessor) = others.into_iter().find(|who| !had_a_part.contains(who)) {
        sit(tx, ctx, submission, assessor, Purpose::Remark).await?;
    }
    Ok(())
}

/// Whether chance picks one of so many in a hundred.
fn is_drawn(ctx: &Ctx, percent: i64) -> bool {
    let [high, low, ..] = ctx.random_bytes();
    i64::from(u16::from_be_bytes([high, low])) * 100 < percent * 65_536
}
