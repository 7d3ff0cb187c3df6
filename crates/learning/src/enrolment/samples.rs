//! Sample pages of learners.

use super::model::EnrolmentState;
use super::pages::{self, Booking, Seat, Work};
use crate::edition::EditionState;
use crate::samples::{edition, id, seat, stage};
use crate::submission::SubmissionState;
use kernel::{Problem, SubmissionId};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("learning/mine", "full", |page| pages::mine(page, &seats(page))),
        Sample::new("learning/mine", "empty", |page| pages::mine(page, &[])),
        Sample::new("learning/book", "free", |page| book(page, 4, None, &FormState::empty())),
        Sample::new("learning/book", "full", |page| book(page, 12, None, &FormState::empty())),
        Sample::new("learning/book", "overlaps", |page| {
            let title = "Ascoltare al telefono";
            let refused = FormState::empty().refused(Problem::new("learning-overlaps").with("title", title));
            book(page, 4, Some(title), &refused)
        }),
        Sample::new("learning/ticket", "confirmed", |page| {
            let run = edition(page, 1, EditionState::Open, 4);
            let qr = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"><title>QR</title></svg>";
            pages::ticket(page, &seat(page, 1, EnrolmentState::Confirmed), &run, &stage().offer.title, qr)
        }),
        Sample::new("learning/cancel", "seat", |page| {
            pages::cancel(page, &seat(page, 1, EnrolmentState::Confirmed), &stage().offer.title)
        }),
        Sample::new("learning/cancel", "place", |page| {
            pages::cancel(page, &seat(page, 1, EnrolmentState::Waitlisted), &stage().offer.title)
        }),
    ]
}

fn book(page: &Page, taken: i64, overlap: Option<&str>, typed: &FormState) -> Frame {
    let (stage, edition) = (stage(), edition(page, 1, EditionState::Open, taken));
    pages::book(page, &Booking { stage: &stage, edition: &edition, waiting: 2, overlap }, typed)
}

fn seats(page: &Page) -> Vec<Seat> {
    let one = |number: u64, state, work: Option<SubmissionState>| Seat {
        enrolment: seat(page, number, state),
        title: stage().offer.title,
        stage: stage().id,
        edition: edition(page, number, EditionState::Open, 4),
        position: 3,
        ask: number.is_multiple_of(2).then_some(crate::impact::Ask::After),
        work: work.map(|state| Work {
            id: id!(SubmissionId, number),
            state,
            deadline: Some(page.now.plus_days(5)),
        }),
    };
    vec![
        one(1, EnrolmentState::Offered, None),
        one(2, EnrolmentState::Confirmed, None),
        one(3, EnrolmentState::Waitlisted, None),
        one(4, EnrolmentState::Attended, None),
        one(5, EnrolmentState::Attended, Some(SubmissionState::ToRevise)),
        one(6, EnrolmentState::Attended, Some(SubmissionState::Sealed)),
        one(7, EnrolmentState::Absent, None),
    ]
}
