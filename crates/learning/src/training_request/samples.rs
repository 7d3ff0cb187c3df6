//! Sample pages of training requests.

use super::model::{Proposal, RequestState, TrainingRequest, Wish};
use super::pages::{self, Asking, Company, Detail, Proposed};
use super::rows::Member;
use crate::edition::EditionState;
use crate::samples::{edition, id, stage};
use kernel::{ConceptId, OrganisationId, PersonId, Problem, TrainingRequestId};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("request/list", "full", |page| {
            let open = [request(page, 1, RequestState::Gathering), request(page, 2, RequestState::Called)];
            pages::list(page, "", &open, &open[..1])
        }),
        Sample::new("request/list", "empty", |page| pages::list(page, "apicoltura", &[], &[])),
        Sample::new("request/form", "new", |page| form(page, Vec::new(), &FormState::empty())),
        Sample::new("request/form", "alike", |page| {
            let typed = FormState::empty().with("title", "Saldatura a filo per chi comincia");
            form(page, vec![request(page, 1, RequestState::Gathering)], &typed)
        }),
        Sample::new("request/detail", "gathering", |page| detail(page, RequestState::Gathering, false)),
        Sample::new("request/detail", "called", |page| detail(page, RequestState::Called, true)),
        Sample::new("request/detail", "settled", |page| detail(page, RequestState::Settled, true)),
        Sample::new("request/detail", "merged", |page| detail(page, RequestState::Merged, false)),
        Sample::new("request/demand", "full", |page| {
            let wanted = [
                (String::from("saldare"), String::from("Lodi"), 14, 2),
                (String::from("apicoltura"), String::new(), 3, 1),
            ];
            pages::demand(page, &wanted, &[request(page, 2, RequestState::Called)])
        }),
        Sample::new("request/demand", "empty", |page| pages::demand(page, &[], &[])),
    ]
}

fn request(page: &Page, number: u64, state: RequestState) -> TrainingRequest {
    TrainingRequest {
        id: id!(TrainingRequestId, number),
        asked_by: id!(PersonId, 3),
        organisation: None,
        state,
        wish: Wish {
            title: String::from("Saldatura a filo per principianti"),
            description: String::from("Una mattina in officina per chi non ha mai saldato."),
            skill: Some((id!(ConceptId, 2), String::from("saldare"))),
            place: String::from("Lodi"),
            period: String::from("di sabato mattina, da gennaio"),
            threshold: 8,
        },
        people: if state == RequestState::Gathering { 5 } else { 9 },
        edition: None,
        merged_into: (state == RequestState::Merged).then(|| id!(TrainingRequestId, 9)),
        created_at: page.now.plus_days(-6),
    }
}

fn companies() -> Vec<Company> {
    vec![Company { id: id!(OrganisationId, 4), name: String::from("Meccanica Bassi") }]
}

fn form(page: &Page, alike: Vec<TrainingRequest>, typed: &FormState) -> Frame {
    pages::form(page, &Asking { companies: companies(), alike }, typed)
}

fn detail(page: &Page, state: RequestState, proposed: bool) -> Frame {
    let run = edition(page, 1, EditionState::Open, 4);
    let proposal = Proposal {
        edition: run.id.clone(),
        organisation: run.organisation.clone(),
        note: String::from("Possiamo farla in laboratorio, con le saldatrici nuove."),
        votes: 6,
    };
    let proposals = Proposed {
        proposal,
        run: run.clone(),
        stage: stage().id,
        title: stage().offer.title,
        organisation: String::from("Officina Formazione"),
    };
    let detail = Detail {
        request: request(page, 1, state),
        organisation: String::from("Meccanica Bassi"),
        me: Some(Member {
            person: id!(PersonId, 3),
            organisation: None,
            people: 1,
            vote: proposed.then(|| run.id.clone()),
        }),
        is_asker: true,
        proposals: if proposed { vec![proposals] } else { Vec::new() },
        alike: vec![request(page, 5, RequestState::Gathering)],
        companies: companies(),
        own: vec![(run, stage().offer.title)],
    };
    let refused = FormState::empty().refused(Problem::new("learning-request-over"));
    pages::detail(page, &detail, &if state == RequestState::Merged { refused } else { FormState::empty() })
}
