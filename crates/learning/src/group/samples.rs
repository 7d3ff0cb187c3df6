//! Sample pages of groups.

use super::pages::{self, Fellow, Seen};
use super::{Member, WorkGroup};
use crate::samples::{content, id};
use kernel::{EditionId, EnrolmentId, PersonId, Problem, SubmissionId, WorkGroupId};
use std::collections::BTreeMap;
use web::components::FormState;
use web::{Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("group/group", "leads", |page| show(page, 3, &FormState::empty())),
        Sample::new("group/group", "fellow", |page| show(page, 5, &FormState::empty())),
        Sample::new("group/group", "wrong", |page| {
            let short = Problem::new("form-too-short").with("min", "20");
            show(page, 3, &FormState::empty().with("contribution", "tutto").wrong("contribution", short))
        }),
        Sample::new("group/join", "open", |page| {
            pages::join(page, "grp.0", &group(page), &seen(true), &FormState::empty())
        }),
        Sample::new("group/join", "refused", |page| {
            let state = FormState::empty().refused(Problem::new("learning-group-full"));
            pages::join(page, "grp.0", &group(page), &seen(true), &state)
        }),
        Sample::new("group/join", "closed", |page| {
            pages::join(page, "grp.0", &group(page), &seen(false), &FormState::empty())
        }),
    ]
}

fn show(page: &Page, me: u64, state: &FormState) -> web::Frame {
    pages::group(page, &group(page), &seen(true), &id!(PersonId, me), state)
}

fn group(page: &Page) -> WorkGroup {
    let member = |number| Member {
        learner: id!(PersonId, number),
        enrolment: id!(EnrolmentId, number),
        contribution: String::new(),
    };
    WorkGroup {
        id: id!(WorkGroupId, 1),
        edition: id!(EditionId, 1),
        submission: id!(SubmissionId, 1),
        leader: id!(PersonId, 3),
        invited_until: page.now.plus_days(30),
        members: vec![member(3), member(5)],
    }
}

fn seen(open: bool) -> Seen {
    Seen {
        content: content(),
        fellows: fellows(),
        invitation: String::from("https://bottega.example/groups/join/grp.0"),
        evidence: vec![String::from("elenco.pdf")],
        answers: BTreeMap::new(),
        open,
    }
}

/// Two people, one of whom has said what they did.
pub(crate) fn fellows() -> Vec<Fellow> {
    let fellow = |number, name: &str, contribution: &str, work| Fellow {
        learner: id!(PersonId, number),
        name: name.to_owned(),
        contribution: contribution.to_owned(),
        work,
    };
    vec![
        fellow(3, "Giulia Bianchi", "Ho messo in tabella le fatture e scritto le formule.", None),
        fellow(5, "Marco Galli", "", Some(id!(SubmissionId, 2))),
    ]
}
