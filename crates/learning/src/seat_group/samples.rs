//! Sample pages of companies' seats.

use super::model::{InvitationState, SeatGroup, SeatInvitation};
use super::pages::{self, Company, GroupPage, Invitation, Listed, Sent};
use crate::booking_terms::Terms;
use crate::edition::EditionState;
use crate::enrolment::EnrolmentState;
use crate::samples::{edition, id, seat, stage};
use kernel::{EditionId, OrganisationId, PersonId, Problem, SeatGroupId, SeatInvitationId};
use web::components::FormState;
use web::{Frame, Page, Sample};

fn group(page: &Page, seats_open: i64) -> SeatGroup {
    SeatGroup {
        id: id!(SeatGroupId, 1),
        edition: id!(EditionId, 1),
        organisation: id!(OrganisationId, 4),
        booked_by: id!(PersonId, 7),
        seats: 6,
        seats_open,
        names_until: page.now.plus_days(5),
    }
}

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("groups/book", "one company", |page| {
            book(page, &["Meccanica Adda"], &FormState::empty())
        }),
        Sample::new("groups/book", "two companies, too few", |page| {
            let refused = Problem::new("learning-company-too-few").with("left", "2");
            book(page, &["Meccanica Adda", "Bottega Solare"], &FormState::empty().refused(refused))
        }),
        Sample::new("groups/list", "empty", |page| pages::list(page, &[])),
        Sample::new("groups/list", "full", |page| {
            let listed = |open| Listed {
                group: group(page, open),
                company: String::from("Meccanica Adda"),
                edition: edition(page, 1, EditionState::Open, 8),
                title: stage().offer.title,
            };
            pages::list(page, &[listed(4), listed(0)])
        }),
        Sample::new("groups/group", "names wanted", |page| detail(page, 4, &FormState::empty())),
        Sample::new("groups/group", "all named", |page| detail(page, 1, &FormState::empty())),
        Sample::new("groups/group", "wrong line", |page| {
            let wrong = Problem::new("learning-company-wrong-line").with("number", "2");
            detail(page, 4, &FormState::empty().with("people", "Anna Neri\nUgo").wrong("people", wrong))
        }),
        Sample::new("groups/group", "too late", |page| {
            detail(page, 1, &FormState::empty().refused(Problem::new("learning-company-names-closed")))
        }),
        Sample::new("groups/invitation", "free", |page| invitation(page, None)),
        Sample::new("groups/invitation", "overlaps", |page| invitation(page, Some("Ascoltare al telefono"))),
    ]
}

fn book(page: &Page, names: &[&str], state: &FormState) -> Frame {
    let company =
        |(number, name): (u64, &&str)| Company { id: id!(OrganisationId, number), name: (*name).to_owned() };
    let companies: Vec<Company> = (1..).zip(names).map(company).collect();
    let run = edition(page, 1, EditionState::Open, 4);
    pages::book(page, &stage(), &run, &Terms::default(), &companies, state)
}

fn detail(page: &Page, seats_open: i64, state: &FormState) -> Frame {
    let waiting = SeatInvitation {
        id: id!(SeatInvitationId, 1),
        group: id!(SeatGroupId, 1),
        name: String::from("Anna Neri"),
        email: String::from("anna@adda.example"),
        state: InvitationState::Waiting,
    };
    let seated = if seats_open < 6 {
        let one = (seat(page, 1, EnrolmentState::Confirmed), String::from("Luca Riva"));
        vec![one, (seat(page, 2, EnrolmentState::Attended), String::new())]
    } else {
        Vec::new()
    };
    let of = GroupPage {
        group: group(page, seats_open),
        company: String::from("Meccanica Adda"),
        edition: edition(page, 1, EditionState::Open, 8),
        title: stage().offer.title,
        waiting: vec![waiting],
        seated,
    };
    pages::group(page, &of, Some(Sent::Invitations), state)
}

fn invitation(page: &Page, overlap: Option<&str>) -> Frame {
    let of = Invitation {
        id: String::from("inv_1"),
        company: String::from("Meccanica Adda"),
        overlap: overlap.map(str::to_owned),
        edition: edition(page, 1, EditionState::Open, 4),
        title: stage().offer.title,
    };
    pages::invitation(page, &of, &FormState::empty())
}
