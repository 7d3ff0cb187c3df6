//! Requests about roles, people and contact: extract, run, answer.

use super::contact::{AnswerContact, AskContact, ContactError, ContactState};
use super::contact_pages::{self, CompanyContact};
use super::contact_rows;
use super::index::Talent;
use super::look::{LookError, LookForPeople, Narrowed};
use super::look_rows;
use super::pages::{self, RoleForm};
use super::role::{
    Importance, NewRole, RemoveRoleSkill, RoleError, RoleProfile, RoleSkill, SaveRole, SetRoleSkill, allowed,
};
use super::role_rows;
use super::wish::AVAILABILITIES;
use crate::profile::{Meant, meant};
use kernel::{
    Action, ConceptId, Fault, OrganisationId, Problem, Resource, ResourceKind, Role, RoleProfileId,
    SkillLevel, TalentLookId,
};
use serde::Deserialize;
use skills::gap;
use skills::library::{Frameworks, Library, Sought, Suggested};
use std::sync::Arc;
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, Path, Query, Visit};

/// Looks shown to a person.
const LOOKS: i64 = 200;

fn organisations(visit: &Visit) -> Vec<OrganisationId> {
    visit.ctx.organisations_as(Role::Recruiter).cloned().collect()
}

fn role_id(raw: &str) -> Result<RoleProfileId, Fault> {
    raw.parse().map_err(|_| Fault::NotFound)
}

/// `GET /talent`.
pub(crate) async fn overview(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let roles =
        role_rows::roles_of(&mut tx, &visit.ctx, &organisations(&visit)).await.map_err(Refusable::from)?;
    let people = visit.app.service::<Talent>()?.people();
    Ok(visit.show(pages::overview(&visit.page, &roles, people)))
}

/// `GET /talent/new`.
pub(crate) async fn new(visit: Visit) -> Answer {
    Ok(visit.show(pages::role_form(&visit.page, None, &FormState::empty())))
}

/// `POST /talent`: a new role, with the skills of an occupation if one is named.
pub(crate) async fn create(visit: Visit, mut fields: Fields) -> Answer {
    let name = fields.required("name", 3..=120);
    let description = fields.optional("description", 2_000);
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let typed = fields.optional("occupation", 200);
    let skills = match meant_occupation(&now, &visit, &typed) {
        Ok(skills) => skills,
        Err(problem) => {
            fields.note("occupation", problem);
            Vec::new()
        }
    };
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::role_form(&visit.page, None, &state)));
    }
    let organisation = organisations(&visit).into_iter().next().ok_or(Fault::NotFound)?;
    let id = visit.run(&NewRole { organisation, name, description, skills }).await?;
    Ok(visit.go_with(&format!("/talent/{id}"), &Problem::new("careers-role-saved")))
}

/// The essential skills of an occupation, as a role to begin with.
fn meant_occupation(now: &Frameworks, visit: &Visit, typed: &str) -> Result<Vec<RoleSkill>, Problem> {
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let Meant::One(occupation) = meant(now, typed, visit.page.lang, Sought::Occupations) else {
        return Err(Problem::new("careers-occupation-unknown"));
    };
    let essential = now
        .target(&occupation)
        .items
        .into_iter()
        .filter(|item| item.importance == gap::Importance::Essential);
    let asked = essential.map(|item| RoleSkill {
        concept: item.concept,
        importance: Importance::Important,
        minimum: item.level,
        must: false,
    });
    Ok(asked.take(super::role::MOST_SKILLS).collect())
}

async fn seen(visit: &Visit, raw: &str) -> Result<(Arc<Frameworks>, RoleProfile), Fault> {
    let mut tx = visit.read().await?;
    let role = allowed(&mut tx, &visit.ctx, Action::See, &role_id(raw)?).await?;
    Ok((visit.app.service::<Library>()?.now(), role))
}

/// `GET /talent/{id}`.
pub(crate) async fn role(visit: Visit, Path(id): Path<String>) -> Answer {
    let (now, role) = seen(&visit, &id).await?;
    Ok(visit.show(pages::role(&visit.page, &now, &role, &RoleForm::default())))
}

/// `GET /talent/{id}/edit`.
pub(crate) async fn edit(visit: Visit, Path(id): Path<String>) -> Answer {
    let (_, role) = seen(&visit, &id).await?;
    let state = FormState::empty().with("name", &role.name).with("description", &role.description);
    Ok(visit.show(pages::role_form(&visit.page, Some(&role), &state)))
}

/// `POST /talent/{id}`: the role's words.
pub(crate) async fn save(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (_, role) = seen(&visit, &id).await?;
    let name = fields.required("name", 3..=120);
    let description = fields.optional("description", 2_000);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::role_form(&visit.page, Some(&role), &state)));
    }
    visit.run(&SaveRole { id: role.id, name, description }).await?;
    Ok(visit.go_with(&format!("/talent/{id}"), &Problem::new("careers-role-saved")))
}

/// `POST /talent/{id}/skills`: one skill more, or the same asked otherwise.
pub(crate) async fn add_skill(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (now, role) = seen(&visit, &id).await?;
    let (skill, offered) = read_skill(&now, &visit, &mut fields);
    let again = |form: FormState, offered: Vec<Suggested>| {
        let form = RoleForm { form, offered };
        Ok(visit.show_again(pages::role(&visit.page, &now, &role, &form)))
    };
    if let Some(state) = fields.wrong() {
        return again(state, offered);
    }
    let Some(skill) = skill else { return again(fields.state(), offered) };
    let name = now.label(&skill.concept, visit.page.lang).to_owned();
    match visit.run(&SetRoleSkill { role: role.id.clone(), skill }).await {
        Ok(_) => Ok(visit.go_with(
            &format!("/talent/{id}"),
            &Problem::new("careers-role-skill-saved").with("skill", name),
        )),
        Err(RoleError::Refusable(error)) => Err(error.into()),
        Err(refusal) => match Fault::from(refusal) {
            Fault::Refused(problem) => again(fields.refused(problem), vec![]),
            other => Err(other.into()),
        },
    }
}

/// The skill that a form asks for, or those to choose from.
fn read_skill(now: &Frameworks, visit: &Visit, fields: &mut Fields) -> (Option<RoleSkill>, Vec<Suggested>) {
    let chosen = fields.raw("concept").to_owned();
    let typed = if chosen.is_empty() { fields.required("skill", 2..=200) } else { chosen };
    let importance = fields.choice("importance", Importance::from_code);
    let minimum = fields.number("minimum", 1..=8).and_then(|level| SkillLevel::new(level).ok());
    let must = fields.checked("must");
    let found =
        if typed.is_empty() { Meant::Nothing } else { meant(now, &typed, visit.page.lang, Sought::Skills) };
    match found {
        Meant::One(concept) => {
            let parts = importance.zip(minimum);
            (parts.map(|(importance, minimum)| RoleSkill { concept, importance, minimum, must }), vec![])
        }
        Meant::OneOf(offered) => (None, offered),
        Meant::Nothing => {
            if !typed.is_empty() {
                fields.note("skill", Problem::new("careers-skill-unknown"));
            }
            (None, vec![])
        }
    }
}

/// `POST /talent/{id}/skills/remove`.
pub(crate) async fn remove_skill(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let concept: ConceptId = fields.raw("concept").parse().map_err(|_| Fault::NotFound)?;
    visit.run(&RemoveRoleSkill { role: role_id(&id)?, concept }).await?;
    Ok(visit.go_with(&format!("/talent/{id}"), &Problem::new("careers-role-skill-removed")))
}

/// What a search is narrowed to, as it stands in the address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    verified: String,
    territory: String,
    availability: String,
}

/// `GET /talent/{id}/people`: who fits, anonymously; every look is logged.
pub(crate) async fn people(visit: Visit, Path(id): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let (talent, now) = (visit.app.service::<Talent>()?, visit.app.service::<Library>()?.now());
    let known = AVAILABILITIES.contains(&asked.availability.as_str());
    let narrowed = Narrowed {
        verified_only: asked.verified == "yes",
        territory: asked.territory.trim().chars().take(60).collect(),
        availability: if known { asked.availability } else { String::new() },
    };
    let look =
        LookForPeople { role: role_id(&id)?, narrowed: narrowed.clone(), talent: &talent, frameworks: &now };
    match visit.run(&look).await {
        Ok(looked) => Ok(visit.show(pages::people(&visit.page, &now, &looked, &narrowed))),
        Err(LookError::NoSkills) => nothing_asked(&visit, &id).await,
        Err(error) => Err(error.into()),
    }
}

/// The role again, saying that it has to ask for something first.
pub(super) async fn nothing_asked(visit: &Visit, id: &str) -> Answer {
    let (now, role) = seen(visit, id).await?;
    let form = FormState::empty().refused(Problem::new("careers-role-no-skills"));
    let form = RoleForm { form, offered: Vec::new() };
    Ok(visit.show_again(pages::role(&visit.page, &now, &role, &form)))
}

fn look_id(raw: &str) -> Result<TalentLookId, Fault> {
    raw.parse().map_err(|_| Fault::NotFound)
}

/// A look that this company made.
async fn own_look(visit: &Visit, raw: &str) -> Result<look_rows::StoredLook, Fault> {
    let mut tx = visit.read().await?;
    let look = look_rows::look(&mut tx, &visit.ctx, &look_id(raw)?).await.map_err(Refusable::from)?;
    let look = look.ok_or(Fault::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::ContactRequest, &look.organisation);
    visit.ctx.authorise(Action::Create, &resource)?;
    Ok(look)
}

/// `GET /talent/looks/{id}`: the form that asks for contact.
pub(crate) async fn ask_form(visit: Visit, Path(id): Path<String>) -> Answer {
    let look = own_look(&visit, &id).await?;
    Ok(visit.show(contact_pages::ask(&visit.page, &id, &look, &FormState::empty())))
}

/// `POST /talent/looks/{id}`.
pub(crate) async fn ask(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let look = own_look(&visit, &id).await?;
    let message = fields.required("message", 20..=2_000);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(contact_pages::ask(&visit.page, &id, &look, &state)));
    }
    match visit.run(&AskContact { look: look_id(&id)?, message }).await {
        Ok((_, role)) => {
            Ok(visit.go_with(&format!("/talent/{role}/people"), &Problem::new("careers-contact-sent")))
        }
        Err(ContactError::Refusable(error)) => Err(error.into()),
        Err(refusal) => match Fault::from(refusal) {
            Fault::Refused(problem) => {
                Ok(visit.show_again(contact_pages::ask(&visit.page, &id, &look, &fields.refused(problem))))
            }
            other => Err(other.into()),
        },
    }
}

/// `GET /talent/contacts`: what became of the company's requests; names only of those who accepted.
pub(crate) async fn company_contacts(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let requests = contact_rows::of_organisations(&mut tx, &visit.ctx, &organisations(&visit)).await;
    drop(tx);
    let mut contacts = Vec::new();
    for request in requests.map_err(Refusable::from)? {
        let mailbox = match request.state {
            ContactState::Accepted => visit.app.directory().mailbox(&visit.ctx, &request.person).await?,
            ContactState::Waiting | ContactState::Declined => None,
        };
        contacts.push(CompanyContact { request, mailbox });
    }
    Ok(visit.show(contact_pages::company(&visit.page, &contacts)))
}

/// `GET /contacts`: who asks to talk, and who looked.
pub(crate) async fn contacts(visit: Visit) -> Answer {
    let person = visit.person()?;
    let mut tx = visit.read().await?;
    let requests = contact_rows::to_person(&mut tx, &visit.ctx, person).await.map_err(Refusable::from)?;
    let looks = look_rows::looks_at(&mut tx, &visit.ctx, person, LOOKS).await.map_err(Refusable::from)?;
    let found =
        !look_rows::consenting(&mut tx, &visit.ctx, &[person]).await.map_err(Refusable::from)?.is_empty();
    Ok(visit.show(contact_pages::mine(&visit.page, &requests, &looks, found)))
}

/// `POST /contacts/{id}`: the person answers.
pub(crate) async fn answer_contact(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    let reply = fields.optional("reply", 1_000);
    let accepted = match fields.raw("answer") {
        "yes" => true,
        "no" => false,
        _ => return Err(Fault::BadRequest(Problem::new("form-unknown-choice")).into()),
    };
    if fields.wrong().is_some() {
        let problem = Problem::new("form-too-long").with("max", "1000");
        return Err(Fault::BadRequest(problem).into());
    }
    match visit.run(&AnswerContact { id, accepted, reply }).await? {
        ContactState::Accepted => {
            Ok(visit.go_with("/contacts", &Problem::new("careers-contact-you-accepted")))
        }
        _ => Ok(visit.go_with("/contacts", &Problem::new("careers-contact-you-declined"))),
    }
}
