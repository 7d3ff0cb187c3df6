//! Routes of seats that are passed on.

use super::commands::transferable;
use super::pages::{self, Passed};
use super::{AcceptTransfer, OfferTransfer, WithdrawTransfer, rows};
use crate::catalogue::stage_of;
use crate::enrolment::{self, SeatError};
use kernel::{EnrolmentId, Fault, Problem, SeatTransferId};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of seats that are passed on.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .post("/learning/seats/{enrolment}/transfer", Access::SignedIn, offer)
        .post("/learning/seats/{enrolment}/transfer/withdraw", Access::SignedIn, withdraw)
        .get("/learning/transfers/{transfer}", Access::SignedIn, show)
        .post("/learning/transfers/{transfer}", Access::SignedIn, accept)
}

fn seat_id(id: &str) -> Result<EnrolmentId, Fault> {
    EnrolmentId::parse(id).map_err(|_| Fault::NotFound)
}

async fn offer(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let transfer = SeatTransferId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    visit.run(&OfferTransfer { id: transfer, enrolment: seat_id(&id)? }).await?;
    Ok(visit.go_with(&format!("/learning/seats/{id}/change"), &Problem::new("learning-transfer-made")))
}

async fn withdraw(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    visit.run(&WithdrawTransfer { enrolment: seat_id(&id)? }).await?;
    Ok(visit.go_with(&format!("/learning/seats/{id}/change"), &Problem::new("learning-transfer-withdrawn")))
}

/// What a link leads to, as far as it is still open.
async fn passed(visit: &Visit, id: &SeatTransferId) -> Result<Option<Passed>, Fault> {
    let (mut tx, ctx) = (visit.read().await?, &visit.ctx);
    let Some(seat) = rows::seat_of(&mut tx, ctx, id).await.map_err(Refusable::from)? else { return Ok(None) };
    let seat = enrolment::rows::enrolment(&mut tx, ctx, &seat).await.map_err(Refusable::from)?;
    let seat = seat.ok_or(Fault::NotFound)?;
    let Ok(run) = transferable(&mut tx, ctx, &seat).await else { return Ok(None) };
    let title = stage_of(&mut tx, visit, &run).await?.offer.title;
    let giver = crate::rows::person(&mut tx, ctx, &seat.learner).await.map_err(Refusable::from)?;
    let person = visit.person()?;
    let overlap = enrolment::rows::overlapping(&mut tx, ctx, person, &run.id, None).await;
    Ok(Some(Passed {
        transfer: id.to_string(),
        giver: giver.map(|known| known.name).unwrap_or_default(),
        is_own: seat.learner == *person,
        overlap: overlap.map_err(Refusable::from)?,
        edition: run,
        title,
    }))
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = SeatTransferId::parse(&id).map_err(|_| Fault::NotFound)?;
    match passed(&visit, &id).await? {
        Some(passed) => Ok(visit.show(pages::passed(&visit.page, &passed, &FormState::empty()))),
        None => Err(SeatError::LinkOver.into()),
    }
}

async fn accept(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let transfer = SeatTransferId::parse(&id).map_err(|_| Fault::NotFound)?;
    let command = AcceptTransfer {
        transfer: transfer.clone(),
        id: EnrolmentId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
        despite_overlap: fields.checked("despite_overlap"),
    };
    match visit.run(&command).await {
        Ok(_) => Ok(visit.go_with("/learning", &Problem::new("learning-booked"))),
        Err(error @ SeatError::Overlaps(_)) => {
            let Fault::Refused(problem) = Fault::from(error) else { return Err(Fault::NotFound.into()) };
            let passed = passed(&visit, &transfer).await?.ok_or(SeatError::LinkOver)?;
            Ok(visit.show_again(pages::passed(&visit.page, &passed, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}
