//! Routes of groups.

use super::pages::{self, Fellow, Seen};
use super::{FormGroup, GroupError, JoinGroup, LeaveGroup, SayContribution, WorkGroup, rows};
use crate::microcredential;
use crate::submission::{self, Submission, SubmissionState};
use kernel::{Fault, PersonId, Problem, SubmissionId, WorkGroupId};
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// For what links of this module are signed.
const PURPOSE: &str = "group";

/// Routes of groups.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .post("/submissions/{submission}/group", Access::SignedIn, form)
        .get("/groups/{group}", Access::SignedIn, show)
        .post("/groups/{group}", Access::SignedIn, say)
        .post("/groups/{group}/leave", Access::SignedIn, leave)
        .get("/groups/join/{token}", Access::SignedIn, join_page)
        .post("/groups/join/{token}", Access::SignedIn, join)
}

fn id_of(id: &str) -> Result<WorkGroupId, Fault> {
    WorkGroupId::parse(id).map_err(|_| Fault::NotFound)
}

async fn form(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let submission = SubmissionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let fresh = WorkGroupId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let group = visit.run(&FormGroup { id: fresh, submission }).await?;
    Ok(visit.go(&format!("/groups/{}", group.id)))
}

/// A group with its draft, and what it is about.
async fn load(tx: &mut Tx, visit: &Visit, id: &WorkGroupId) -> Result<(WorkGroup, Submission, Seen), Fault> {
    let ctx = &visit.ctx;
    let group = rows::group(tx, ctx, id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let draft = submission::rows::submission(tx, ctx, &group.submission).await.map_err(Refusable::from)?;
    let draft = draft.ok_or(Fault::NotFound)?;
    let version = microcredential::rows::version(tx, ctx, &draft.version).await.map_err(Refusable::from)?;
    let content = version.ok_or(Fault::NotFound)?.content;
    let evidence = submission::rows::evidence(tx, ctx, &draft.id).await.map_err(Refusable::from)?;
    let mut fellows = Vec::new();
    for member in &group.members {
        let known = crate::rows::person(tx, ctx, &member.learner).await.map_err(Refusable::from)?;
        fellows.push(Fellow {
            learner: member.learner.clone(),
            name: known.map_or_else(|| visit.page.t("learning-erased-person"), |known| known.name),
            contribution: member.contribution.clone(),
            work: None,
        });
    }
    let invitation = visit.app.signed_link(PURPOSE, group.id.as_str());
    let invitation = visit.page.absolute(&format!("/groups/join/{invitation}"));
    let evidence = evidence.into_iter().map(|item| item.title).collect();
    let open = draft.state == SubmissionState::Draft;
    Ok((group, draft.clone(), Seen { content, fellows, invitation, evidence, answers: draft.answers, open }))
}

/// A group to which the visitor belongs.
async fn own(visit: &Visit, id: &str) -> Result<(WorkGroup, Submission, Seen), Fault> {
    let mut tx = visit.read().await?;
    let found = load(&mut tx, visit, &id_of(id)?).await?;
    found.0.member(visit.person()?).ok_or(Fault::NotFound)?;
    Ok(found)
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let (group, draft, seen) = own(&visit, &id).await?;
    let me = visit.person()?;
    if draft.state != SubmissionState::Draft {
        let mut tx = visit.read().await?;
        let all =
            submission::rows::of_group(&mut tx, &visit.ctx, &group.id).await.map_err(Refusable::from)?;
        let mine = all.into_iter().find(|work| work.learner == *me);
        return Ok(visit
            .go(&mine.map_or_else(|| "/learning".to_owned(), |work| format!("/submissions/{}", work.id))));
    }
    let contribution = group.member(me).map(|member| member.contribution.clone()).unwrap_or_default();
    let state = FormState::empty().with("contribution", contribution);
    Ok(visit.show(pages::group(&visit.page, &group, &seen, me, &state)))
}

async fn say(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (group, _, seen) = own(&visit, &id).await?;
    let learner = visit.person()?.clone();
    let contribution = fields.required("contribution", 20..=2_000);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::group(&visit.page, &group, &seen, &learner, &state)));
    }
    visit.run(&SayContribution { group: group.id, learner, contribution }).await?;
    Ok(visit.go_with(&format!("/groups/{id}"), &Problem::new("notice-saved")))
}

async fn leave(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let group = id_of(&id)?;
    let by = visit.person()?.clone();
    let member = match fields.raw("member") {
        "" => by.clone(),
        other => PersonId::parse(other).map_err(|_| Fault::NotFound)?,
    };
    let left = by == member;
    visit.run(&LeaveGroup { group, by, member }).await?;
    let to = if left { "/learning".to_owned() } else { format!("/groups/{id}") };
    Ok(visit
        .go_with(&to, &Problem::new(if left { "learning-group-left" } else { "learning-group-taken-out" })))
}

/// The group of an invitation; none when this server did not make it.
async fn invited(visit: &Visit, token: &str) -> Result<(WorkGroup, Seen), Fault> {
    let id = visit.app.signed_id(PURPOSE, token).ok_or(Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let (group, _, seen) = load(&mut tx, visit, &id_of(id)?).await?;
    Ok((group, seen))
}

async fn join_page(visit: Visit, Path(token): Path<String>) -> Answer {
    let (group, seen) = invited(&visit, &token).await?;
    if group.member(visit.person()?).is_some() {
        return Ok(visit.go(&format!("/groups/{}", group.id)));
    }
    Ok(visit.show(pages::join(&visit.page, &token, &group, &seen, &FormState::empty())))
}

async fn join(visit: Visit, Path(token): Path<String>, fields: Fields) -> Answer {
    let (group, seen) = invited(&visit, &token).await?;
    let command = JoinGroup { group: group.id.clone(), learner: visit.person()?.clone() };
    match visit.run(&command).await {
        Ok(_) => Ok(visit.go_with(&format!("/groups/{}", group.id), &Problem::new("learning-group-joined"))),
        Err(GroupError::Refusable(inner)) => Err(inner.into()),
        Err(error) => {
            let Fault::Refused(problem) = Fault::from(error) else { return Err(Fault::NotFound.into()) };
            let state = fields.refused(problem);
            Ok(visit.show_again(pages::join(&visit.page, &token, &group, &seen, &state)))
        }
    }
}
