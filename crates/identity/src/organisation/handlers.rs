//! Requests about organisations.

use super::commands::{Application, ApplyAsOrganisation, ChangeProfile, DecideOnOrganisation, Decision};
use super::model::{Organisation, OrganisationKind, Profile, Status};
use super::{pages, rows};
use crate::membership;
use kernel::{Action, Fault, OrganisationId, Problem, Resource, ResourceKind, Role};
use std::collections::HashMap;
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Bucket, Fields, Path, Query, Routes, Visit};

pub(crate) fn routes() -> Routes {
    const ADMINISTRATOR: Access = Access::Role(Role::NetworkAdministrator);
    Routes::new()
        .get("/organisations/new", Access::SignedIn, apply_form)
        .post("/organisations/new", Access::SignedIn, apply)
        .get("/organisation", Access::SignedIn, own)
        .post("/organisation", Access::SignedIn, change)
        .get("/organisations/{id}/decision", ADMINISTRATOR, decision_form)
        .post("/organisations/{id}/decision", ADMINISTRATOR, decide)
}

/// The organisation that the visitor manages and asks about: the one named, or the first; admitted only.
pub(crate) async fn managed(visit: &Visit, of: Option<&str>) -> Result<Organisation, Fault> {
    let mut own = visit.ctx.organisations_as(Role::Manager);
    let id = match of {
        Some(of) => own.find(|id| id.as_str() == of),
        None => own.next(),
    };
    let id = id.ok_or(Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = rows::find(&mut tx, &visit.ctx.network, id).await.map_err(Refusable::from)?;
    found.ok_or(Fault::NotFound)
}

/// Every organisation the visitor manages, of any status: the one asked for, and the others' names.
async fn own_organisations(
    visit: &Visit,
    of: Option<&str>,
) -> Result<Option<(Organisation, Vec<(String, String)>)>, Fault> {
    let person = visit.person()?;
    let mut tx = visit.read().await?;
    let held =
        membership::rows::of_person(&mut tx, &visit.ctx.network, person).await.map_err(Refusable::from)?;
    let managed: Vec<_> = held.iter().filter(|held| held.3.contains(&Role::Manager)).collect();
    let chosen = match of {
        Some(of) => Some(*managed.iter().find(|held| held.0.as_str() == of).ok_or(Fault::NotFound)?),
        None => managed.iter().find(|held| held.2 == "admitted").or(managed.first()).copied(),
    };
    let Some(chosen) = chosen else { return Ok(None) };
    let found = rows::find(&mut tx, &visit.ctx.network, &chosen.0).await.map_err(Refusable::from)?;
    let others = managed.iter().filter(|held| held.0 != chosen.0);
    let others = others.map(|held| (held.0.to_string(), held.1.clone())).collect();
    Ok(found.map(|found| (found, others)))
}

async fn own(visit: Visit, Query(asked): Query<HashMap<String, String>>) -> Answer {
    let found = own_organisations(&visit, asked.get("of").map(String::as_str)).await?;
    Ok(visit.show(match found {
        Some((organisation, others)) => pages::own(&visit.page, &organisation, &others, &FormState::empty()),
        None => membership::no_organisation(&visit.page),
    }))
}

/// Reads what an organisation says of itself.
fn read_profile(fields: &mut Fields) -> Profile {
    let name = fields.required("name", 2..=160);
    let territory = fields.required("territory", 2..=120);
    let description = fields.optional("description", 2_000);
    let website = fields.optional("website", 300);
    if !website.is_empty() && !is_web_address(&website) {
        fields.note("website", Problem::new("form-not-url"));
    }
    Profile { name, territory, website, description }
}

/// `http(s)://`, a name with a dot, no space.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    host.contains('.')
        && !host.starts_with('.')
        && !text.chars().any(|c| c.is_whitespace() || "<>\"'\\@".contains(c))
}

async fn change(visit: Visit, mut fields: Fields) -> Answer {
    let organisation = managed(&visit, Some(fields.raw("of"))).await?;
    let profile = read_profile(&mut fields);
    let again = |state: &FormState| visit.show_again(pages::own(&visit.page, &organisation, &[], state));
    if let Some(state) = fields.wrong() {
        return Ok(again(&state));
    }
    let command = ChangeProfile { organisation: organisation.id.clone(), profile };
    match visit.run(&command).await {
        Ok(()) => {
            let path = format!("/organisation?of={}", organisation.id);
            Ok(visit.go_with(&path, &Problem::new("notice-saved")))
        }
        Err(error) => match error.problem() {
            Some(problem) => Ok(again(&fields.refused(problem))),
            None => Err(error.into()),
        },
    }
}

async fn apply_form(visit: Visit) -> Answer {
    Ok(visit.show(pages::apply(&visit.page, &FormState::empty())))
}

async fn apply(visit: Visit, mut fields: Fields) -> Answer {
    let open_kind =
        |word: &str| OrganisationKind::parse(word).filter(|kind| *kind != OrganisationKind::Governance);
    let kind = fields.choice("kind", open_kind);
    let profile = read_profile(&mut fields);
    let (Some(kind), None) = (kind, fields.wrong()) else {
        return Ok(visit.show_again(pages::apply(&visit.page, &fields.state())));
    };
    let person = visit.person()?.clone();
    visit.app.limits().count(Bucket::SignUp, &format!("apply:{person}"))?;
    match visit.run(&ApplyAsOrganisation { person, application: Application { kind, profile } }).await {
        Ok(id) => {
            let path = format!("/organisation?of={id}");
            Ok(visit.go_with(&path, &Problem::new("identity-applied")))
        }
        Err(error) => match error.problem() {
            Some(problem) => Ok(visit.show_again(pages::apply(&visit.page, &fields.refused(problem)))),
            None => Err(error.into()),
        },
    }
}

type Managers = Vec<(String, Option<String>)>;

/// An organisation and its managers, for the governance.
async fn for_decision(visit: &Visit, id: &str) -> Result<(Organisation, Managers), Fault> {
    let id = OrganisationId::parse(id).map_err(|_| Fault::NotFound)?;
    visit.ctx.authorise(Action::Decide, &Resource::of_organisation(ResourceKind::Organisation, &id))?;
    let mut tx = visit.read().await?;
    let found = rows::find(&mut tx, &visit.ctx.network, &id).await.map_err(Refusable::from)?;
    let members =
        membership::rows::members(&mut tx, &visit.ctx.network, &id).await.map_err(Refusable::from)?;
    let managers = members.into_iter().filter(|member| member.roles.contains(&Role::Manager));
    let managers = managers.map(|member| (member.name, member.email)).collect();
    Ok((found.ok_or(Fault::NotFound)?, managers))
}

async fn decision_form(visit: Visit, Path(id): Path<String>) -> Answer {
    let (organisation, managers) = for_decision(&visit, &id).await?;
    Ok(visit.show(pages::decision(&visit.page, &organisation, &managers, &FormState::empty())))
}

/// Reads a decision; a refusal or suspension without a reason is noted.
fn read_decision(fields: &mut Fields) -> Option<Decision> {
    let word = fields.raw("decision").to_owned();
    match word.as_str() {
        "admit" => Some(Decision::Admit),
        "reinstate" => Some(Decision::Reinstate),
        "refuse" => Some(Decision::Refuse(fields.required("reason", 5..=1_000))),
        "suspend" => Some(Decision::Suspend(fields.required("reason", 5..=1_000))),
        _ => {
            fields.note("reason", Problem::new("form-unknown-choice"));
            None
        }
    }
}

async fn decide(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (organisation, managers) = for_decision(&visit, &id).await?;
    let again =
        |state: &FormState| visit.show_again(pages::decision(&visit.page, &organisation, &managers, state));
    let (Some(decision), None) = (read_decision(&mut fields), fields.wrong()) else {
        return Ok(again(&fields.state()));
    };
    let done = match decision.status() {
        Status::Admitted => "identity-done-admitted",
        Status::Refused => "identity-done-refused",
        Status::Suspended | Status::Applicant => "identity-done-suspended",
    };
    match visit.run(&DecideOnOrganisation { organisation: organisation.id.clone(), decision }).await {
        Ok(()) => {
            let said = Problem::new(done).with("organisation", &organisation.profile.name);
            Ok(visit.go_with("/network", &said))
        }
        Err(error) => match error.problem() {
            Some(problem) => Ok(again(&fields.refused(problem))),
            None => Err(error.into()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn a_web_address_has_a_scheme_and_a_name() {
        assert!(is_web_address("https://www.example.it/chi-siamo?x=1"));
        for bad in
            ["example.it", "javascript:alert(1)", "https://", "https://a b.it", "ftp://a.it", "https://x"]
        {
            assert!(!is_web_address(bad), "{bad:?}");
        }
    }
}
