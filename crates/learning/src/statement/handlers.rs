//! Routes of statements.

use super::pages::{self, Asked};
use super::{
    AskForStatement, Declines, GiveStatement, StatementError, StatementRequest, WithdrawQuestion, rows,
};
use crate::microcredential;
use crate::submission::{self, EvidenceKind, Submission, SubmissionState};
use kernel::{EvidenceItemId, Fault, Problem, StatementRequestId, SubmissionId};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// For what links of this module are signed.
const PURPOSE: &str = "statement";

/// Routes of statements.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/submissions/{submission}/statements/new", Access::SignedIn, ask_page)
        .post("/submissions/{submission}/statements/new", Access::SignedIn, ask)
        .post("/submissions/{submission}/statements/{request}/withdraw", Access::SignedIn, withdraw)
        .get("/statements/{token}", Access::Public, give_page)
        .post("/statements/{token}", Access::Public, give)
}

/// The visitor's own draft.
async fn own_draft(visit: &Visit, id: &str) -> Result<Submission, Fault> {
    let id = SubmissionId::parse(id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = submission::rows::submission(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let draft = found.filter(|found| Some(&found.learner) == visit.ctx.person()).ok_or(Fault::NotFound)?;
    if draft.state == SubmissionState::Draft {
        Ok(draft)
    } else {
        Err(submission::SubmissionError::Frozen.into())
    }
}

async fn ask_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let draft = own_draft(&visit, &id).await?;
    Ok(visit.show(pages::ask(&visit.page, &draft.id, &FormState::empty())))
}

async fn ask(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let draft = own_draft(&visit, &id).await?;
    let kind = fields.choice("kind", |word| match EvidenceKind::parse(word) {
        Some(kind @ (EvidenceKind::Observation | EvidenceKind::Statement)) => Some(kind),
        _ => None,
    });
    let (name, position) = (fields.required("name", 3..=120), fields.required("position", 2..=120));
    let (email, note) = (fields.email("email"), fields.optional("note", 1_000));
    let (Some(kind), None) = (kind, fields.wrong()) else {
        return Ok(visit.show_again(pages::ask(&visit.page, &draft.id, &fields.state())));
    };
    let request = StatementRequestId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let path = format!("/statements/{}", visit.app.signed_link(PURPOSE, request.as_str()));
    let submission = draft.id.clone();
    let command = AskForStatement { id: request, submission, kind, name, position, email, note, path };
    let outcome = visit.run(&command).await;
    if matches!(outcome, Err(StatementError::OwnAddress)) {
        fields.note("email", Problem::new("learning-statement-own-address"));
        return Ok(visit.show_again(pages::ask(&visit.page, &draft.id, &fields.state())));
    }
    match outcome.map_err(Fault::from) {
        Ok(_) => {
            let said = Problem::new("learning-statement-was-asked").with("name", command.name);
            Ok(visit.go_with(&format!("/submissions/{id}"), &said))
        }
        Err(Fault::Refused(problem)) => {
            Ok(visit.show_again(pages::ask(&visit.page, &draft.id, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}

async fn withdraw(visit: Visit, Path((id, request)): Path<(String, String)>, _: Fields) -> Answer {
    let draft = own_draft(&visit, &id).await?;
    let request = StatementRequestId::parse(&request).map_err(|_| Fault::NotFound)?;
    visit.run(&WithdrawQuestion { submission: draft.id, request }).await?;
    Ok(visit.go_with(&format!("/submissions/{id}"), &Problem::new("learning-statement-was-withdrawn")))
}

/// The question of a link, with what its page shows; none when this server did not make the link.
async fn question(visit: &Visit, token: &str) -> Result<(StatementRequest, Asked), Fault> {
    let id = visit.app.signed_id(PURPOSE, token).ok_or(Fault::NotFound)?;
    let id = StatementRequestId::parse(id).map_err(|_| Fault::NotFound)?;
    let (ctx, mut tx) = (visit.app.system_ctx("statement"), visit.read().await?);
    let request = rows::request(&mut tx, &ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let work =
        submission::rows::submission(&mut tx, &ctx, &request.submission).await.map_err(Refusable::from)?;
    let work = work.ok_or(Fault::NotFound)?;
    let version =
        microcredential::rows::version(&mut tx, &ctx, &work.version).await.map_err(Refusable::from)?;
    let learner = crate::rows::person(&mut tx, &ctx, &request.learner).await.map_err(Refusable::from)?;
    let asked = Asked {
        learner: learner.ok_or(Fault::NotFound)?.name,
        title: version.ok_or(Fault::NotFound)?.content.basics.title,
        open: request.is_open(visit.ctx.now) && work.state == SubmissionState::Draft,
    };
    Ok((request, asked))
}

async fn give_page(visit: Visit, Path(token): Path<String>) -> Answer {
    let (request, asked) = question(&visit, &token).await?;
    if !asked.open {
        return Ok(visit.show(pages::over(&visit.page, &request)));
    }
    let state = FormState::empty().with("name", &request.name).with("position", &request.position);
    Ok(visit.show(pages::give(&visit.page, &token, &request, &asked, &state)))
}

async fn give(visit: Visit, Path(token): Path<String>, mut fields: Fields) -> Answer {
    let (request, asked) = question(&visit, &token).await?;
    if !asked.open {
        return Ok(visit.show_again(pages::over(&visit.page, &request)));
    }
    let says = if fields.raw("do") == "decline" { Err(Declines) } else { Ok(read(&mut fields)) };
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::give(&visit.page, &token, &request, &asked, &state)));
    }
    let item = EvidenceItemId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let declined = says.is_err();
    let command = GiveStatement { request: request.id.clone(), item, says };
    let ctx = visit.app.system_ctx("statement");
    match visit.store().run(&ctx, &command).await {
        Ok(_) => Ok(visit.show(pages::thanks(&visit.page, &asked, declined))),
        Err(StatementError::Over) => Ok(visit.show_again(pages::over(&visit.page, &request))),
        Err(error) => match Fault::from(error) {
            Fault::Refused(problem) => {
                let state = fields.refused(problem);
                Ok(visit.show_again(pages::give(&visit.page, &token, &request, &asked, &state)))
            }
            other => Err(other.into()),
        },
    }
}

/// Name, position and words; whoever answers says that they are the person named.
fn read(fields: &mut Fields) -> (String, String, String) {
    if !fields.checked("is_me") {
        fields.note("is_me", Problem::new("learning-statement-is-me-needed"));
    }
    (
        fields.required("name", 3..=120),
        fields.required("position", 2..=120),
        fields.required("words", 20..=4_000),
    )
}
