//! Routes of recognition.

use super::pages::{self, Asked};
use super::{AskForRecognition, ContinueRecognition, rows};
use crate::microcredential::{self, Version, VersionState};
use crate::submission;
use kernel::{Action, Fault, MicrocredentialVersionId, RecognitionId, Resource, ResourceKind, SubmissionId};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of recognition.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/recognition", Access::SignedIn, mine)
        .get("/catalogue/microcredentials/{version}/recognition", Access::Public, ask_page)
        .post("/catalogue/microcredentials/{version}/recognition", Access::SignedIn, ask)
        .post("/recognition/{recognition}/submission", Access::SignedIn, again)
}

/// A published version, and by whom it is awarded.
async fn published(visit: &Visit, id: &str) -> Result<(Version, String), Fault> {
    let id = MicrocredentialVersionId::parse(id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = microcredential::rows::version(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let version = found.filter(|found| found.state == VersionState::Published).ok_or(Fault::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::Microcredential, &version.organisation);
    visit.ctx.authorise(Action::See, &resource)?;
    let name = crate::rows::organisation_name(&mut tx, &visit.ctx, &version.organisation).await;
    Ok((version, name.map_err(Refusable::from)?))
}

async fn ask_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let (version, provider) = published(&visit, &id).await?;
    Ok(visit.show(pages::ask(&visit.page, &version, &provider, &FormState::empty())))
}

async fn ask(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (version, provider) = published(&visit, &id).await?;
    let reasons = fields.required("reasons", 40..=4_000);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::ask(&visit.page, &version, &provider, &state)));
    }
    let said = |key: &str| visit.page.texts.get(version.content.basics.lang, key, &[]);
    let command = AskForRecognition {
        id: RecognitionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
        submission: SubmissionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
        learner: visit.person()?.clone(),
        version: version.id.clone(),
        reasons,
        participation_words: said("learning-recognition-participation"),
        assessment_words: said("learning-recognition-assessment"),
    };
    match visit.run(&command).await.map_err(Fault::from) {
        Ok(work) => Ok(visit.go(&format!("/submissions/{}", work.id))),
        Err(Fault::Refused(problem)) => {
            Ok(visit.show_again(pages::ask(&visit.page, &version, &provider, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}

async fn mine(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let mut asked = Vec::new();
    let found = rows::of_learner(&mut tx, &visit.ctx, visit.person()?).await.map_err(Refusable::from)?;
    for recognition in found {
        let work = submission::rows::latest(&mut tx, &visit.ctx, recognition.id.as_str()).await;
        let version = microcredential::rows::version(&mut tx, &visit.ctx, &recognition.version).await;
        let (work, version) = (work.map_err(Refusable::from)?, version.map_err(Refusable::from)?);
        let (Some(work), Some(version)) = (work, version) else { continue };
        let title = version.content.basics.title;
        asked.push(Asked { title, work: work.id, state: work.state, begun_at: recognition.begun_at });
    }
    Ok(visit.show(pages::mine(&visit.page, &asked)))
}

async fn again(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let recognition = RecognitionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let submission = SubmissionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let work = visit.run(&ContinueRecognition { recognition, submission }).await?;
    Ok(visit.go(&format!("/submissions/{}", work.id)))
}
