//! Routes of training requests.

use super::commands::Voice;
use super::model::{ALIKE, MOST_PEOPLE, THRESHOLD, TrainingRequest, Wish};
use super::pages::{self, Asking, Company, Detail, Proposed};
use super::{
    AskForTraining, JoinRequest, LeaveRequest, MergeRequest, Proposal, ProposeEdition, RequestError,
    SettleRequest, VoteForProposal, WithdrawRequest, rows,
};
use crate::edition;
use crate::microcredential::{concept_of, workshops};
use kernel::{
    Action, EditionId, Fault, OrganisationId, Problem, Resource, ResourceKind, Role, TrainingRequestId, fold,
};
use skills::library::Library;
use std::collections::{BTreeSet, HashMap};
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Query, Routes, Visit};

/// Routes of training requests.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/training-requests", Access::Public, list)
        .get("/training-requests/new", Access::SignedIn, new_page)
        .post("/training-requests", Access::SignedIn, ask)
        .get("/training-requests/{request}", Access::Public, detail)
        .post("/training-requests/{request}/join", Access::SignedIn, join)
        .post("/training-requests/{request}/leave", Access::SignedIn, leave)
        .post("/training-requests/{request}/withdraw", Access::SignedIn, withdraw)
        .post("/training-requests/{request}/merge", Access::SignedIn, merge)
        .post("/training-requests/{request}/proposals", Access::SignedIn, propose)
        .post("/training-requests/{request}/vote", Access::SignedIn, vote)
        .post("/training-requests/{request}/settle", Access::SignedIn, settle)
        .get("/design/demand", Access::SignedIn, demand)
}

fn id_of(id: &str) -> Result<TrainingRequestId, Fault> {
    TrainingRequestId::parse(id).map_err(|_| Fault::NotFound)
}

fn address(id: &TrainingRequestId) -> String {
    format!("/training-requests/{id}")
}

async fn list(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let text: String = query.get("q").map(|text| text.trim().chars().take(100).collect()).unwrap_or_default();
    let mut tx = visit.read().await?;
    let mut open = rows::open(&mut tx, &visit.ctx).await.map_err(Refusable::from)?;
    open.retain(|request| matches(request, &text));
    let mine = match visit.ctx.person() {
        Some(person) => rows::of_person(&mut tx, &visit.ctx, person).await.map_err(Refusable::from)?,
        None => Vec::new(),
    };
    Ok(visit.show(pages::list(&visit.page, &text, &open, &mine)))
}

/// Whether every word that is looked for begins a word of the request.
fn matches(request: &TrainingRequest, text: &str) -> bool {
    let wish = &request.wish;
    let skill = wish.skill.as_ref().map_or("", |(_, name)| name);
    let own = fold(&format!("{} {skill} {}", wish.title, wish.place));
    fold(text).split(' ').all(|wanted| own.split(' ').any(|word| word.starts_with(wanted)))
}

/// The companies for which the visitor may speak.
async fn companies(tx: &mut Tx, visit: &Visit) -> Result<Vec<Company>, Fault> {
    let ids: BTreeSet<&OrganisationId> = [Role::Recruiter, Role::Manager]
        .into_iter()
        .flat_map(|role| visit.ctx.organisations_as(role))
        .collect();
    let mut all = Vec::new();
    for id in ids {
        let name = crate::rows::organisation_name(tx, &visit.ctx, id).await.map_err(Refusable::from)?;
        all.push(Company { id: id.clone(), name });
    }
    Ok(all)
}

async fn new_page(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let title = query.get("title").cloned().unwrap_or_default();
    let typed = FormState::empty().with("title", title).with("threshold", "8").with("people", "1");
    let companies = companies(&mut visit.read().await?, &visit).await?;
    Ok(visit.show(pages::form(&visit.page, &Asking { companies, alike: Vec::new() }, &typed)))
}

/// The form's fields; none when any is wrong.
fn read(visit: &Visit, fields: &mut Fields) -> Result<Option<(Wish, Voice)>, Fault> {
    let name = fields.optional("skill", 200);
    let frameworks = visit.app.service::<Library>()?.now();
    let concept = concept_of(&frameworks, &name, visit.page.lang);
    if !name.is_empty() && concept.is_none() {
        fields.note("skill", Problem::new("learning-unknown-concept"));
    }
    let wish = Wish {
        title: fields.required("title", 5..=120),
        description: fields.required("description", 10..=2_000),
        skill: concept.map(|concept| (concept.id, concept.name)),
        place: fields.optional("place", 60),
        period: fields.optional("period", 120),
        threshold: fields.number("threshold", THRESHOLD).unwrap_or(*THRESHOLD.end()),
    };
    let voice = voice(visit, fields)?;
    Ok(voice.filter(|_| fields.wrong().is_none()).map(|voice| (wish, voice)))
}

fn voice(visit: &Visit, fields: &mut Fields) -> Result<Option<Voice>, Fault> {
    let people = fields.number("people", 1..=MOST_PEOPLE);
    let organisation = match fields.raw("organisation") {
        "" => None,
        _ => fields.id::<OrganisationId>("organisation"),
    };
    let person = visit.person()?.clone();
    Ok(people.map(|people| Voice { person, organisation, people }))
}

async fn alike(tx: &mut Tx, visit: &Visit, wish: &Wish) -> Result<Vec<TrainingRequest>, Fault> {
    let mut open = rows::open(tx, &visit.ctx).await.map_err(Refusable::from)?;
    open.retain(|request| request.likeness(wish) >= ALIKE);
    open.sort_by_key(|request| std::cmp::Reverse(request.likeness(wish)));
    open.truncate(5);
    Ok(open)
}

async fn ask(visit: Visit, mut fields: Fields) -> Answer {
    let read = read(&visit, &mut fields)?;
    let mut tx = visit.read().await?;
    let companies = companies(&mut tx, &visit).await?;
    let Some((wish, voice)) = read else {
        let asking = Asking { companies, alike: Vec::new() };
        return Ok(visit.show_again(pages::form(&visit.page, &asking, &fields.state())));
    };
    let alike = alike(&mut tx, &visit, &wish).await?;
    drop(tx);
    if !alike.is_empty() && !fields.checked("despite_alike") {
        let asking = Asking { companies, alike };
        return Ok(visit.show_again(pages::form(&visit.page, &asking, &fields.state())));
    }
    let id = TrainingRequestId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    match visit.run(&AskForTraining { id, voice, wish }).await.map_err(Fault::from) {
        Ok(request) => Ok(visit.go_with(&address(&request.id), &Problem::new("learning-request-made"))),
        Err(Fault::Refused(problem)) => {
            let asking = Asking { companies, alike };
            Ok(visit.show_again(pages::form(&visit.page, &asking, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}

async fn detail(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let detail = load(&mut tx, &visit, &id_of(&id)?).await?;
    Ok(visit.show(pages::detail(&visit.page, &detail, &FormState::empty())))
}

async fn load(tx: &mut Tx, visit: &Visit, id: &TrainingRequestId) -> Result<Detail, Fault> {
    let ctx = &visit.ctx;
    let request = rows::request(tx, ctx, id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let members = rows::members(tx, ctx, id).await.map_err(Refusable::from)?;
    let me = ctx.person().and_then(|person| members.into_iter().find(|held| held.person == *person));
    let mut proposals = Vec::new();
    for proposal in rows::proposals(tx, ctx, id).await.map_err(Refusable::from)? {
        proposals.extend(proposed(tx, visit, proposal).await?);
    }
    let mut alike = alike(tx, visit, &request.wish).await?;
    alike.retain(|other| other.id != request.id);
    let is_asker = ctx.person() == Some(&request.asked_by);
    let organisation = match &request.organisation {
        Some(id) => crate::rows::organisation_name(tx, ctx, id).await.map_err(Refusable::from)?,
        None => String::new(),
    };
    let (companies, own) = (companies(tx, visit).await?, own_editions(tx, visit).await?);
    Ok(Detail { request, organisation, me, is_asker, proposals, alike, companies, own })
}

/// A proposal with the edition it proposes; none when the edition is gone.
async fn proposed(tx: &mut Tx, visit: &Visit, proposal: Proposal) -> Result<Option<Proposed>, Fault> {
    let ctx = &visit.ctx;
    let run = edition::rows::edition(tx, ctx, &proposal.edition).await.map_err(Refusable::from)?;
    let Some(run) = run else { return Ok(None) };
    let stage = crate::catalogue::stage_of(tx, visit, &run).await?;
    let organisation = crate::rows::organisation_name(tx, ctx, &proposal.organisation).await;
    let organisation = organisation.map_err(Refusable::from)?;
    Ok(Some(Proposed { proposal, run, stage: stage.id, title: stage.offer.title, organisation }))
}

/// Editions that the visitor could propose: those ahead of the organisations whose offers they plan.
async fn own_editions(tx: &mut Tx, visit: &Visit) -> Result<Vec<(edition::Edition, String)>, Fault> {
    let mut all = Vec::new();
    for organisation in workshops(&visit.ctx) {
        let resource = Resource::of_organisation(ResourceKind::TrainingRequest, &organisation);
        if visit.ctx.authorise(Action::Decide, &resource).is_err() {
            continue;
        }
        let runs = edition::rows::of_organisation(tx, &visit.ctx, &organisation).await;
        let runs = runs.map_err(Refusable::from)?.into_iter();
        all.extend(runs.filter(|(run, _)| run.state.is_ahead() && run.plan.starts_at > visit.ctx.now));
    }
    all.sort_by_key(|(run, _)| run.plan.starts_at);
    Ok(all)
}

/// Leads back to the request with a word of what was done, or shows what was refused.
async fn done(
    visit: &Visit,
    id: &TrainingRequestId,
    outcome: Result<TrainingRequest, RequestError>,
    said: &'static str,
) -> Answer {
    match outcome.map_err(Fault::from) {
        Ok(request) => Ok(visit.go_with(&address(&request.id), &Problem::new(said))),
        Err(Fault::Refused(problem)) => {
            let detail = load(&mut visit.read().await?, visit, id).await?;
            let state = FormState::empty().refused(problem);
            Ok(visit.show_again(pages::detail(&visit.page, &detail, &state)))
        }
        Err(other) => Err(other.into()),
    }
}

async fn join(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let id = id_of(&id)?;
    let Some(voice) = voice(&visit, &mut fields)? else {
        let detail = load(&mut visit.read().await?, &visit, &id).await?;
        return Ok(visit.show_again(pages::detail(&visit.page, &detail, &fields.state())));
    };
    let joined = visit.run(&JoinRequest { request: id.clone(), voice }).await;
    done(&visit, &id, joined, "learning-request-joined").await
}

async fn leave(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let id = id_of(&id)?;
    let left = visit.run(&LeaveRequest { request: id.clone(), person: visit.person()?.clone() }).await;
    done(&visit, &id, left, "learning-request-left").await
}

async fn withdraw(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let id = id_of(&id)?;
    let withdrawn = visit.run(&WithdrawRequest { request: id.clone() }).await;
    done(&visit, &id, withdrawn, "learning-request-withdrawn-now").await
}

async fn merge(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let id = id_of(&id)?;
    let into = fields.id::<TrainingRequestId>("into").ok_or(Fault::NotFound)?;
    let merged = visit.run(&MergeRequest { request: id.clone(), into }).await;
    done(&visit, &id, merged, "learning-request-merged-now").await
}

fn edition_of(fields: &mut Fields) -> Result<EditionId, Fault> {
    fields.id::<EditionId>("edition").ok_or(Fault::NotFound)
}

async fn propose(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (id, edition) = (id_of(&id)?, edition_of(&mut fields)?);
    let note = fields.optional("note", 1_000);
    let proposed = visit.run(&ProposeEdition { request: id.clone(), edition, note }).await;
    done(&visit, &id, proposed, "learning-request-proposed-now").await
}

async fn vote(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (request, edition) = (id_of(&id)?, edition_of(&mut fields)?);
    let person = visit.person()?.clone();
    let voted = visit.run(&VoteForProposal { request: request.clone(), person, edition }).await;
    done(&visit, &request, voted, "learning-request-voted").await
}

async fn settle(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (request, edition) = (id_of(&id)?, edition_of(&mut fields)?);
    let settled = visit.run(&SettleRequest { request: request.clone(), edition }).await;
    done(&visit, &request, settled, "learning-request-settled-now").await
}

/// What is wanted and nobody offers, for those who plan trainings.
async fn demand(visit: Visit) -> Answer {
    let planner = workshops(&visit.ctx).into_iter().find(|organisation| {
        let resource = Resource::of_organisation(ResourceKind::TrainingRequest, organisation);
        visit.ctx.authorise(Action::Decide, &resource).is_ok()
    });
    planner.ok_or(Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let wanted = rows::demand(&mut tx, &visit.ctx).await.map_err(Refusable::from)?;
    let open = rows::open(&mut tx, &visit.ctx).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::demand(&visit.page, &wanted, &open)))
}
