//! Requests about who belongs to an organisation.

use super::commands::{
    AcceptInvitation, Invite, MembershipError, RemoveMember, SetRoles, WithdrawInvitation,
};
use super::pages::{self, InvitationView, MembersView};
use super::{roles_in, rows};
use crate::link::{self, LinkKind};
use crate::organisation::{self, Organisation, managed};
use crate::person::pages::link_spent;
use crate::vocabulary::roles_from_words;
use kernel::{Action, Fault, OrganisationId, PersonId, Problem, Resource, ResourceKind, Role};
use std::collections::HashMap;
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Bucket, Fields, Path, Query, Routes, StatusCode, Visit};

type Asked = Query<HashMap<String, String>>;

pub(crate) fn routes() -> Routes {
    const MANAGER: Access = Access::Role(Role::Manager);
    Routes::new()
        .get("/organisation/members", MANAGER, members)
        .get("/organisation/members/{person}", MANAGER, member)
        .post("/organisation/members/{person}", MANAGER, set_roles)
        .get("/organisation/members/{person}/remove", MANAGER, ask_removal)
        .post("/organisation/members/{person}/remove", MANAGER, remove)
        .post("/organisation/invitations", MANAGER, invite)
        .post("/organisation/invitations/{id}/withdraw", MANAGER, withdraw)
        .get("/people/invitations/{token}", Access::Public, invitation)
        .post("/people/invitations/{token}", Access::SignedIn, accept)
}

/// Everything the page of the members shows.
async fn view(visit: &Visit, organisation: Organisation) -> Result<MembersView, Fault> {
    let resource = Resource::of_organisation(ResourceKind::Membership, &organisation.id);
    visit.ctx.authorise(Action::See, &resource)?;
    let mut tx = visit.read().await?;
    let members = rows::members(&mut tx, &visit.ctx.network, &organisation.id).await;
    let invitations = link::invitations(&mut tx, &visit.ctx, &organisation.id).await;
    Ok(MembersView {
        members: members.map_err(Refusable::from)?,
        invitations: invitations.map_err(Refusable::from)?,
        offered: offered(visit, &organisation),
        organisation,
    })
}

/// The roles this visitor may give there.
fn offered(visit: &Visit, organisation: &Organisation) -> Vec<Role> {
    let network = Resource::of_network(ResourceKind::Network);
    let may_administer = visit.ctx.authorise(Action::Change, &network).is_ok();
    let roles = roles_in(organisation.kind).into_iter();
    roles.filter(|role| *role != Role::NetworkAdministrator || may_administer).collect()
}

async fn members(visit: Visit, Query(asked): Asked) -> Answer {
    let organisation = managed(&visit, asked.get("of").map(String::as_str)).await?;
    let view = view(&visit, organisation).await?;
    Ok(visit.show(pages::members(&visit.page, &view, &FormState::empty())))
}

/// The roles ticked in a form; none ticked or an unknown one is noted.
fn read_roles(fields: &mut Fields) -> Vec<Role> {
    let words: Vec<String> = fields.all("roles").map(str::to_owned).collect();
    let roles: Vec<Role> = words.iter().filter_map(|word| Role::parse(word)).collect();
    if words.is_empty() {
        fields.note("roles", Problem::new("form-required"));
    } else if roles.len() != words.len() {
        fields.note("roles", Problem::new("form-unknown-choice"));
    }
    roles
}

async fn invite(visit: Visit, mut fields: Fields) -> Answer {
    let organisation = managed(&visit, Some(fields.raw("of"))).await?;
    let address = fields.email("email");
    let roles = read_roles(&mut fields);
    if let Some(state) = fields.wrong() {
        let view = view(&visit, organisation).await?;
        return Ok(visit.show_again(pages::members(&visit.page, &view, &state)));
    }
    visit.app.limits().count(Bucket::SignUp, &format!("invite:{}", organisation.id))?;
    let id = organisation.id.clone();
    let command = Invite { organisation: id.clone(), address, roles, lang: visit.page.lang };
    match visit.run(&command).await {
        Ok(()) => Ok(visit.go_with(&members_path(&id), &Problem::new("identity-invited"))),
        Err(error) => refused(&visit, organisation, &fields, error).await,
    }
}

/// Shows the members' page again when a rule refused; anything else goes on as a fault.
async fn refused(
    visit: &Visit,
    organisation: Organisation,
    fields: &Fields,
    error: MembershipError,
) -> Answer {
    let Some(problem) = error.problem() else { return Err(error.into()) };
    let view = view(visit, organisation).await?;
    Ok(visit.show_again(pages::members(&visit.page, &view, &fields.refused(problem))))
}

fn members_path(organisation: &OrganisationId) -> String {
    format!("/organisation/members?of={organisation}")
}

async fn withdraw(visit: Visit, Path(invitation): Path<String>, fields: Fields) -> Answer {
    let organisation = managed(&visit, Some(fields.raw("of"))).await?.id;
    visit.run(&WithdrawInvitation { organisation: organisation.clone(), invitation }).await?;
    Ok(visit.go_with(&members_path(&organisation), &Problem::new("identity-invitation-withdrawn")))
}

/// One member of an organisation that the visitor manages.
async fn find_member(
    visit: &Visit,
    of: Option<&str>,
    person: &str,
) -> Result<(MembersView, rows::Member), Fault> {
    let person = PersonId::parse(person).map_err(|_| Fault::NotFound)?;
    let organisation = managed(visit, of).await?;
    let view = view(visit, organisation).await?;
    let found = view.members.iter().find(|member| member.person == person).cloned();
    found.map(|member| (view, member)).ok_or(Fault::NotFound)
}

async fn member(visit: Visit, Path(person): Path<String>, Query(asked): Asked) -> Answer {
    let of = asked.get("of").map(String::as_str);
    let (view, member) = find_member(&visit, of, &person).await?;
    let frame = pages::member(&visit.page, &view.organisation, &member, &view.offered, &FormState::empty());
    Ok(visit.show(frame))
}

async fn set_roles(visit: Visit, Path(person): Path<String>, mut fields: Fields) -> Answer {
    let (view, member) = find_member(&visit, Some(fields.raw("of")), &person).await?;
    let roles = read_roles(&mut fields);
    let again = |state: &FormState| {
        visit.show_again(pages::member(&visit.page, &view.organisation, &member, &view.offered, state))
    };
    if let Some(state) = fields.wrong() {
        return Ok(again(&state));
    }
    let organisation = view.organisation.id.clone();
    let command = SetRoles { organisation: organisation.clone(), person: member.person.clone(), roles };
    match visit.run(&command).await {
        Ok(()) => Ok(visit.go_with(&members_path(&organisation), &Problem::new("notice-saved"))),
        Err(error) => match error.problem() {
            Some(problem) => Ok(again(&fields.refused(problem))),
            None => Err(error.into()),
        },
    }
}

async fn ask_removal(visit: Visit, Path(person): Path<String>, Query(asked): Asked) -> Answer {
    let of = asked.get("of").map(String::as_str);
    let (view, member) = find_member(&visit, of, &person).await?;
    Ok(visit.show(pages::removal(&visit.page, &view.organisation, &member)))
}

async fn remove(visit: Visit, Path(person): Path<String>, fields: Fields) -> Answer {
    let (view, member) = find_member(&visit, Some(fields.raw("of")), &person).await?;
    let organisation = view.organisation.id.clone();
    let command = RemoveMember { organisation: organisation.clone(), person: member.person };
    match visit.run(&command).await {
        Ok(()) => Ok(visit.go_with(&members_path(&organisation), &Problem::new("identity-removed"))),
        Err(error) => refused(&visit, view.organisation, &fields, error).await,
    }
}

async fn invitation(visit: Visit, Path(token): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let link =
        link::look(&mut tx, &visit.ctx, LinkKind::Invitation, &token).await.map_err(Refusable::from)?;
    let Some(link) = link else {
        return Ok(visit.show_with(StatusCode::NOT_FOUND, link_spent(&visit.page)));
    };
    let id = link.organisation.ok_or(Fault::NotFound)?;
    let found = organisation::find(&mut tx, &visit.ctx.network, &id).await.map_err(Refusable::from)?;
    let view = InvitationView {
        token,
        organisation: found.ok_or(Fault::NotFound)?.profile.name,
        address: link.address,
        roles: roles_from_words(&link.roles),
    };
    Ok(visit.show(pages::invitation(&visit.page, &view)))
}

async fn accept(visit: Visit, Path(token): Path<String>, _form: Fields) -> Answer {
    let person = visit.person()?.clone();
    match visit.run(&AcceptInvitation { person, token }).await {
        Ok(_) => Ok(visit.go_with("/account", &Problem::new("identity-invitation-accepted"))),
        Err(MembershipError::InvitationSpent) => {
            Ok(visit.show_with(StatusCode::NOT_FOUND, link_spent(&visit.page)))
        }
        Err(other) => Err(other.into()),
    }
}
