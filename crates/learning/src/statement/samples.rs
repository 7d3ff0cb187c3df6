//! Sample pages of statements.

use super::pages::{self, Asked};
use super::{StatementAnswer, StatementRequest};
use crate::samples::id;
use crate::submission::EvidenceKind;
use kernel::{PersonId, Problem, StatementRequestId, SubmissionId};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("statement/ask", "new", |page| {
            pages::ask(page, &id!(SubmissionId, 1), &FormState::empty())
        }),
        Sample::new("statement/ask", "wrong", |page| {
            let state =
                FormState::empty().with("email", "anna").wrong("email", Problem::new("form-not-email"));
            pages::ask(page, &id!(SubmissionId, 1), &state)
        }),
        Sample::new("statement/questions", "each state", questions),
        Sample::new("statement/give", "new", |page| give(page, &FormState::empty())),
        Sample::new("statement/give", "wrong", |page| {
            let needed = Problem::new("learning-statement-is-me-needed");
            give(page, &FormState::empty().with("name", "Anna Neri").wrong("is_me", needed))
        }),
        Sample::new("statement/thanks", "given", |page| pages::thanks(page, &asked(), false)),
        Sample::new("statement/thanks", "declined", |page| pages::thanks(page, &asked(), true)),
        Sample::new("statement/over", "given", |page| over(page, Some(StatementAnswer::Given), 1)),
        Sample::new("statement/over", "declined", |page| over(page, Some(StatementAnswer::Declined), 1)),
        Sample::new("statement/over", "withdrawn", |page| over(page, Some(StatementAnswer::Withdrawn), 1)),
        Sample::new("statement/over", "expired", |page| over(page, None, -1)),
        Sample::new("statement/over", "handed in", |page| over(page, None, 1)),
    ]
}

fn asked() -> Asked {
    Asked {
        learner: String::from("Giulia Bianchi"),
        title: String::from("Fogli di calcolo per chi lavora in ufficio"),
        open: true,
    }
}

fn request(page: &Page, answer: Option<StatementAnswer>, days: i64) -> StatementRequest {
    StatementRequest {
        id: id!(StatementRequestId, 1),
        submission: id!(SubmissionId, 1),
        learner: id!(PersonId, 3),
        kind: EvidenceKind::Statement,
        name: String::from("Anna Neri"),
        position: String::from("caporeparto"),
        email: String::from("anna.neri@officina.example"),
        note: String::from("Puoi dire come ho preparato i fogli di marzo?"),
        asked_at: page.now,
        expires_at: page.now.plus_days(days),
        answer,
    }
}

fn questions(page: &Page) -> Frame {
    let all = [
        None,
        Some(StatementAnswer::Given),
        Some(StatementAnswer::Declined),
        Some(StatementAnswer::Withdrawn),
    ];
    let mut asked: Vec<StatementRequest> = all.into_iter().map(|answer| request(page, answer, 7)).collect();
    asked.push(request(page, None, -1));
    let names = ["Anna Neri", "Ugo Rossi", "", "", ""];
    for (request, name) in asked.iter_mut().zip(names) {
        name.clone_into(&mut request.name);
    }
    Frame::new(
        page.t("learning-statement-section"),
        pages::questions_part(page, &id!(SubmissionId, 1), &asked),
    )
}

fn give(page: &Page, state: &FormState) -> Frame {
    let token = format!("{}.{}", id!(StatementRequestId, 1), "0f".repeat(16));
    pages::give(page, &token, &request(page, None, 7), &asked(), state)
}

fn over(page: &Page, answer: Option<StatementAnswer>, days: i64) -> Frame {
    pages::over(page, &request(page, answer, days))
}
