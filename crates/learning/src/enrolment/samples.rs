//! Sample pages of learners.

use super::changing::{self, Changing, GivingUp};
use super::model::EnrolmentState;
use super::pages::{self, Booking, Seat, Work};
use crate::booking_terms::Terms;
use crate::edition::EditionState;
use crate::samples::{edition, id, seat, stage};
use crate::submission::SubmissionState;
use kernel::{Problem, SeatGroupId, SeatTransferId, SubmissionId};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("learning/mine", "full", |page| pages::mine(page, &seats(page), true)),
        Sample::new("learning/mine", "at the door", |page| pages::mine(page, &at_the_door(page), false)),
        Sample::new("learning/mine", "empty", |page| pages::mine(page, &[], false)),
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
            giving_up(page, EnrolmentState::Confirmed, 48, &FormState::empty())
        }),
        Sample::new("learning/cancel", "place", |page| {
            giving_up(page, EnrolmentState::Waitlisted, 48, &FormState::empty())
        }),
        Sample::new("learning/cancel", "late, without a reason", |page| {
            let wrong = FormState::empty().wrong("reason", Problem::new("learning-reason-missing"));
            giving_up(page, EnrolmentState::Confirmed, 240, &wrong)
        }),
        Sample::new("learning/change", "other dates", |page| {
            change(page, &Terms::default(), None, &FormState::empty())
        }),
        Sample::new("learning/change", "link made, overlaps", |page| {
            let refused = Problem::new("learning-overlaps").with("title", "Ascoltare al telefono");
            change(
                page,
                &Terms::default(),
                Some(id!(SeatTransferId, 1)),
                &FormState::empty().refused(refused),
            )
        }),
        Sample::new("learning/change", "a company's seat", |page| {
            let mut of = changing_of(page, &Terms::default(), None);
            of.seat.group = Some(id!(SeatGroupId, 1));
            of.refusal = Some(Problem::new("learning-company-seat"));
            changing::change(page, &of, &FormState::empty())
        }),
        Sample::new("learning/change", "too late, not transferable", |page| {
            let terms = Terms { free_hours: 240, transferable: false, ..Terms::default() };
            change(page, &terms, None, &FormState::empty())
        }),
    ]
}

fn book(page: &Page, taken: i64, overlap: Option<&str>, typed: &FormState) -> Frame {
    let booking = Booking {
        stage: stage(),
        edition: edition(page, 1, EditionState::Open, taken),
        terms: Terms { no_show_minutes: 20, ..Terms::default() },
        waiting: 2,
        overlap: overlap.map(str::to_owned),
        for_companies: overlap.is_none(),
    };
    pages::book(page, &booking, typed)
}

fn giving_up(page: &Page, state: EnrolmentState, free_hours: i64, typed: &FormState) -> Frame {
    let of = GivingUp {
        seat: seat(page, 1, state),
        edition: edition(page, 1, EditionState::Open, 4),
        title: stage().offer.title,
        terms: Terms { free_hours, ..Terms::default() },
    };
    changing::cancel(page, &of, typed)
}

fn change(page: &Page, terms: &Terms, transfer: Option<SeatTransferId>, typed: &FormState) -> Frame {
    changing::change(page, &changing_of(page, terms, transfer), typed)
}

fn changing_of(page: &Page, terms: &Terms, transfer: Option<SeatTransferId>) -> Changing {
    Changing {
        seat: seat(page, 1, EnrolmentState::Confirmed),
        edition: edition(page, 1, EditionState::Open, 4),
        title: stage().offer.title,
        terms: terms.clone(),
        others: vec![edition(page, 2, EditionState::Open, 6), edition(page, 3, EditionState::Open, 2)],
        refusal: None,
        transfer,
    }
}

/// Three who wait, an hour before it begins: one has said that they have come.
fn at_the_door(page: &Page) -> Vec<Seat> {
    let waiting = |here: bool, fills_empty_seats: bool| {
        let mut run = edition(page, 1, EditionState::Full, 12);
        run.plan.starts_at = page.now.plus_minutes(30);
        run.plan.ends_at = run.plan.starts_at.plus_minutes(240);
        let mut enrolment = seat(page, 1, EnrolmentState::Waitlisted);
        enrolment.here_at = here.then_some(page.now);
        let (title, stage) = (stage().offer.title, stage().id);
        Seat { enrolment, title, stage, edition: run, position: 1, fills_empty_seats, ask: None, work: None }
    };
    vec![waiting(false, true), waiting(false, false), waiting(true, true)]
}

fn seats(page: &Page) -> Vec<Seat> {
    let one = |number: u64, state, work: Option<SubmissionState>| Seat {
        enrolment: seat(page, number, state),
        title: stage().offer.title,
        stage: stage().id,
        edition: edition(page, number, EditionState::Open, 4),
        position: 3,
        fills_empty_seats: false,
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
        one(8, EnrolmentState::Released, None),
    ]
}
