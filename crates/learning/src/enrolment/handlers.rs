//! Routes of learners: booking, and everything that is theirs.

use super::changing::{self, Changing, GivingUp};
use super::model::EnrolmentState;
use super::pages::{self, Booking, Seat, Work};
use super::{AcceptSeat, BookSeat, CancelSeat, Enrolment, SayHere, SeatError, SwapSeat, movable, rows};
use crate::booking_terms::{self, Terms};
use crate::catalogue::{calendar, calendar_file, edition_of, stage_of};
use crate::edition::{self, Edition};
use crate::submission::{self, StartSubmission, SubmissionState};
use crate::{assessment, impact, micro_stage, seat_group, seat_transfer};
use kernel::{Action, EditionId, EnrolmentId, Fault, Problem, Resource, ResourceKind, SubmissionId};
use openbadges::qr::QrCode;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of learners.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/learning", Access::SignedIn, mine)
        .get("/editions/{edition}/book", Access::SignedIn, book_page)
        .post("/editions/{edition}/book", Access::SignedIn, book)
        .post("/learning/seats/{enrolment}/accept", Access::SignedIn, accept)
        .post("/learning/seats/{enrolment}/here", Access::SignedIn, say_here)
        .get("/learning/seats/{enrolment}/change", Access::SignedIn, change_page)
        .post("/learning/seats/{enrolment}/swap", Access::SignedIn, swap)
        .get("/learning/seats/{enrolment}/cancel", Access::SignedIn, cancel_page)
        .post("/learning/seats/{enrolment}/cancel", Access::SignedIn, cancel)
        .get("/learning/seats/{enrolment}/calendar.ics", Access::SignedIn, booking_calendar)
        .get("/learning/seats/{enrolment}/ticket", Access::SignedIn, ticket)
        .post("/learning/seats/{enrolment}/submission", Access::SignedIn, open_challenge)
}

/// A seat that the visitor may see: their own.
async fn own_seat(tx: &mut Tx, visit: &Visit, id: &str) -> Result<Enrolment, Fault> {
    let id = EnrolmentId::parse(id).map_err(|_| Fault::NotFound)?;
    let seat = rows::enrolment(tx, &visit.ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    visit.ctx.authorise(
        Action::Change,
        &Resource::of_both(ResourceKind::Enrolment, &seat.learner, &seat.organisation),
    )?;
    Ok(seat)
}

async fn terms_of(tx: &mut Tx, visit: &Visit, edition: &Edition) -> Result<Terms, Fault> {
    let terms = booking_terms::rows::terms(tx, &visit.ctx, &edition.organisation).await;
    Ok(terms.map_err(Refusable::from)?)
}

async fn mine(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let mut seats = Vec::new();
    for enrolment in rows::of_learner(&mut tx, &visit.ctx, visit.person()?).await.map_err(Refusable::from)? {
        seats.push(seat(&mut tx, &visit, enrolment).await?);
    }
    let for_companies = !seat_group::companies(&mut tx, &visit).await?.is_empty();
    Ok(visit.show(pages::mine(&visit.page, &seats, for_companies)))
}

async fn seat(tx: &mut Tx, visit: &Visit, enrolment: Enrolment) -> Result<Seat, Fault> {
    let ctx = &visit.ctx;
    let edition = edition_of(tx, visit, &enrolment.edition).await?;
    let stage = stage_of(tx, visit, &edition).await?;
    let position = match enrolment.state {
        EnrolmentState::Waitlisted => rows::position(tx, ctx, &enrolment).await.map_err(Refusable::from)?,
        _ => 0,
    };
    let latest = submission::rows::latest(tx, ctx, enrolment.id.as_str()).await.map_err(Refusable::from)?;
    let deadline = match &latest {
        Some(work) if work.state == SubmissionState::ToRevise => {
            assessment::rows::revision_deadline(tx, ctx, enrolment.id.as_str())
                .await
                .map_err(Refusable::from)?
        }
        _ => None,
    };
    let fills_empty_seats = match enrolment.state {
        EnrolmentState::Waitlisted => terms_of(tx, visit, &edition).await?.no_show_minutes > 0,
        _ => false,
    };
    let ask = impact::asked(tx, ctx, &enrolment, &edition).await.map_err(Refusable::from)?;
    let work = latest.map(|work| Work { id: work.id, state: work.state, deadline });
    let (title, stage) = (stage.offer.title, stage.id);
    Ok(Seat { enrolment, title, stage, edition, position, fills_empty_seats, work, ask })
}

async fn book_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = EditionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let frame = booking_frame(&visit, &id, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn booking_frame(visit: &Visit, id: &EditionId, typed: &FormState) -> Result<web::Frame, Fault> {
    let mut tx = visit.read().await?;
    let edition = edition_of(&mut tx, visit, id).await?;
    let stage = stage_of(&mut tx, visit, &edition).await?;
    let waiting = rows::waiting(&mut tx, &visit.ctx, id).await.map_err(Refusable::from)?;
    let found = rows::overlapping(&mut tx, &visit.ctx, visit.person()?, &edition.id, None).await;
    let overlap = found.map_err(Refusable::from)?;
    let terms = terms_of(&mut tx, visit, &edition).await?;
    let for_companies = !seat_group::companies(&mut tx, visit).await?.is_empty();
    Ok(pages::book(&visit.page, &Booking { stage, edition, terms, waiting, overlap, for_companies }, typed))
}

async fn book(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let edition = EditionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let command = BookSeat {
        id: EnrolmentId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
        edition,
        learner: visit.person()?.clone(),
        despite_overlap: fields.checked("despite_overlap"),
    };
    match visit.run(&command).await {
        Ok(booked) => Ok(visit.go_with("/learning", &pages::booked(&booked))),
        Err(SeatError::Refusable(inner)) => Err(inner.into()),
        Err(SeatError::AlreadyBooked) => {
            Ok(visit.go_with("/learning", &Problem::new("learning-already-booked")))
        }
        Err(error) => {
            let Fault::Refused(problem) = Fault::from(error) else { return Err(Fault::NotFound.into()) };
            let frame = booking_frame(&visit, &command.edition, &fields.refused(problem)).await?;
            Ok(visit.show_again(frame))
        }
    }
}

async fn accept(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let enrolment = EnrolmentId::parse(&id).map_err(|_| Fault::NotFound)?;
    visit.run(&AcceptSeat { enrolment }).await?;
    Ok(visit.go_with("/learning", &Problem::new("learning-booked")))
}

async fn say_here(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let enrolment = EnrolmentId::parse(&id).map_err(|_| Fault::NotFound)?;
    let seat = visit.run(&SayHere { enrolment }).await?;
    let seated = seat.state == EnrolmentState::Confirmed;
    Ok(visit
        .go_with("/learning", &Problem::new(if seated { "learning-booked" } else { "learning-here-noted" })))
}

async fn cancel_frame(visit: &Visit, id: &str, state: &FormState) -> Result<web::Frame, Fault> {
    let mut tx = visit.read().await?;
    let seat = own_seat(&mut tx, visit, id).await?;
    let edition = edition_of(&mut tx, visit, &seat.edition).await?;
    let title = stage_of(&mut tx, visit, &edition).await?.offer.title;
    let terms = terms_of(&mut tx, visit, &edition).await?;
    Ok(changing::cancel(&visit.page, &GivingUp { seat, edition, title, terms }, state))
}

async fn cancel_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = cancel_frame(&visit, &id, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn cancel(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let enrolment = EnrolmentId::parse(&id).map_err(|_| Fault::NotFound)?;
    let reason = fields.optional("reason", changing::MOST_REASON);
    if fields.wrong().is_some() {
        let frame = cancel_frame(&visit, &id, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    }
    match visit.run(&CancelSeat { enrolment, reason }).await {
        Ok(_) => Ok(visit.go_with("/learning", &Problem::new("learning-given-up"))),
        Err(SeatError::ReasonMissing) => {
            fields.note("reason", Problem::new("learning-reason-missing"));
            let frame = cancel_frame(&visit, &id, &fields.state()).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}

async fn changing_frame(visit: &Visit, id: &str, state: &FormState) -> Result<web::Frame, Fault> {
    let (mut tx, ctx) = (visit.read().await?, &visit.ctx);
    let seat = own_seat(&mut tx, visit, id).await?;
    let edition = edition_of(&mut tx, visit, &seat.edition).await?;
    let title = stage_of(&mut tx, visit, &edition).await?.offer.title;
    let terms = terms_of(&mut tx, visit, &edition).await?;
    let others = edition::rows::of_stage(&mut tx, ctx, &edition.stage).await.map_err(Refusable::from)?;
    let is_free = |run: &Edition| run.can_be_booked(ctx.now) && run.seats_left() > 0 && run.id != edition.id;
    let refusal = match movable(&mut tx, ctx, &seat).await {
        Ok(_) => None,
        Err(error) => match Fault::from(error) {
            Fault::Refused(problem) => Some(problem),
            other => return Err(other),
        },
    };
    let transfer = seat_transfer::rows::open_of(&mut tx, ctx, &seat.id).await.map_err(Refusable::from)?;
    let others = others.into_iter().filter(is_free).collect();
    let all = Changing { seat, title, terms, others, refusal, transfer, edition: edition.clone() };
    Ok(changing::change(&visit.page, &all, state))
}

async fn change_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = changing_frame(&visit, &id, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn swap(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let enrolment = EnrolmentId::parse(&id).map_err(|_| Fault::NotFound)?;
    let Some(to) = fields.id::<EditionId>("to") else {
        let frame = changing_frame(&visit, &id, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    let new = EnrolmentId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let command = SwapSeat { enrolment, id: new, to, despite_overlap: fields.checked("despite_overlap") };
    match visit.run(&command).await.map_err(Fault::from) {
        Ok(_) => Ok(visit.go_with("/learning", &Problem::new("learning-swapped"))),
        Err(Fault::Refused(problem)) => {
            let frame = changing_frame(&visit, &id, &fields.refused(problem)).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}

async fn booking_calendar(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let seat = own_seat(&mut tx, &visit, &id).await?;
    if !seat.state.takes_a_seat() {
        return Err(Fault::NotFound.into());
    }
    let edition = edition_of(&mut tx, &visit, &seat.edition).await?;
    let stage =
        micro_stage::rows::stage(&mut tx, &visit.ctx, &edition.stage).await.map_err(Refusable::from)?;
    let stage = stage.ok_or(Fault::NotFound)?;
    Ok(calendar_file(&visit, calendar::booking(&visit.ctx, &stage, &edition)))
}

/// What the learner shows at the door: a QR code that leads the trainer's phone to their seat.
async fn ticket(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let seat = own_seat(&mut tx, &visit, &id).await?;
    // Whoever lost the seat at the door may still be let in.
    let comes = [EnrolmentState::Confirmed, EnrolmentState::Attended, EnrolmentState::Released];
    if !comes.contains(&seat.state) {
        return Err(Fault::NotFound.into());
    }
    let edition = edition_of(&mut tx, &visit, &seat.edition).await?;
    let stage = stage_of(&mut tx, &visit, &edition).await?;
    let door = format!("/teaching/{}/check-in?seat={}", seat.edition, seat.id);
    let code = QrCode::of(&visit.page.absolute(&door));
    let code = code.map_err(|problem| Fault::Internal(problem.to_string()))?;
    let drawn = code.to_svg(&visit.page.t("learning-ticket-qr"));
    Ok(visit.show(pages::ticket(&visit.page, &seat, &edition, &stage.offer.title, &drawn)))
}

async fn open_challenge(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let enrolment = EnrolmentId::parse(&id).map_err(|_| Fault::NotFound)?;
    let id = SubmissionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let submission = visit.run(&StartSubmission { id, enrolment }).await?;
    Ok(visit.go(&format!("/submissions/{}", submission.id)))
}
