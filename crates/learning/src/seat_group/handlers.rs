//! Routes of companies about their seats, and of those whom they invite.

use super::model::{MOST_SEATS, SeatGroup, read_people};
use super::pages::{self, Company, GroupPage, Invitation, Listed, Sent};
use super::{
    AcceptInvitation, BookGroup, GiveBackSeats, InviteToGroup, Invited, WithdrawInvitation, invitations, rows,
};
use crate::booking_terms;
use crate::catalogue::{edition_of, stage_of};
use crate::enrolment::{self, SeatError};
use kernel::{
    Action, EditionId, EnrolmentId, Fault, OrganisationId, Problem, Resource, ResourceKind, Role,
    SeatGroupId, SeatInvitationId,
};
use std::collections::BTreeSet;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of companies about their seats, and of those whom they invite.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/editions/{edition}/book-group", Access::SignedIn, book_page)
        .post("/editions/{edition}/book-group", Access::SignedIn, book)
        .get("/learning/groups", Access::SignedIn, list)
        .get("/learning/groups/{group}", Access::SignedIn, show)
        .post("/learning/groups/{group}/invitations", Access::SignedIn, invite)
        .post("/learning/groups/{group}/withdraw", Access::SignedIn, withdraw)
        .post("/learning/groups/{group}/give-back", Access::SignedIn, give_back)
        .get("/learning/invitations/{invitation}", Access::SignedIn, invitation)
        .post("/learning/invitations/{invitation}", Access::SignedIn, accept)
}

/// The organisations for which the visitor may book seats, with their names.
pub(crate) async fn companies(tx: &mut Tx, visit: &Visit) -> Result<Vec<Company>, Fault> {
    let roles = [Role::Recruiter, Role::Manager];
    let all: BTreeSet<OrganisationId> =
        roles.into_iter().flat_map(|role| visit.ctx.organisations_as(role).cloned()).collect();
    let mut companies = Vec::new();
    for id in all {
        let name = crate::rows::organisation_name(tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
        companies.push(Company { id, name });
    }
    Ok(companies)
}

async fn booking_frame(visit: &Visit, id: &str, typed: &FormState) -> Result<web::Frame, Fault> {
    let id = EditionId::parse(id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let companies = companies(&mut tx, visit).await?;
    if companies.is_empty() {
        return Err(Fault::NotFound);
    }
    let run = edition_of(&mut tx, visit, &id).await?;
    let stage = stage_of(&mut tx, visit, &run).await?;
    let terms =
        booking_terms::rows::terms(&mut tx, &visit.ctx, &run.organisation).await.map_err(Refusable::from)?;
    Ok(pages::book(&visit.page, &stage, &run, &terms, &companies, typed))
}

async fn book_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = booking_frame(&visit, &id, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn book(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let edition = EditionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let seats = fields.number("seats", 1..=MOST_SEATS);
    let organisation = fields.id::<OrganisationId>("organisation");
    let (Some(seats), Some(organisation)) = (seats, organisation) else {
        let frame = booking_frame(&visit, &id, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    let group = SeatGroupId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    match visit.run(&BookGroup { id: group, edition, organisation, seats }).await.map_err(Fault::from) {
        Ok(group) => {
            let done = Problem::new("learning-company-booked").with("seats", seats.to_string());
            Ok(visit.go_with(&format!("/learning/groups/{}", group.id), &done))
        }
        Err(Fault::Refused(problem)) => {
            let frame = booking_frame(&visit, &id, &fields.refused(problem)).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}

async fn list(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let companies = companies(&mut tx, &visit).await?;
    if companies.is_empty() {
        return Err(Fault::NotFound.into());
    }
    let mut all = Vec::new();
    for company in companies {
        let groups =
            rows::of_organisation(&mut tx, &visit.ctx, &company.id).await.map_err(Refusable::from)?;
        for group in groups {
            let edition = edition_of(&mut tx, &visit, &group.edition).await?;
            let title = stage_of(&mut tx, &visit, &edition).await?.offer.title;
            all.push(Listed { group, company: company.name.clone(), edition, title });
        }
    }
    Ok(visit.show(pages::list(&visit.page, &all)))
}

/// A group that the visitor may see.
async fn own(tx: &mut Tx, visit: &Visit, id: &str) -> Result<SeatGroup, Fault> {
    let id = SeatGroupId::parse(id).map_err(|_| Fault::NotFound)?;
    let group = rows::group(tx, &visit.ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::SeatGroup, &group.organisation);
    visit.ctx.authorise(Action::See, &resource).map_err(|_| Fault::NotFound)?;
    Ok(group)
}

async fn group_frame(
    visit: &Visit,
    id: &str,
    sent: Option<Sent>,
    state: &FormState,
) -> Result<web::Frame, Fault> {
    let (mut tx, ctx) = (visit.read().await?, &visit.ctx);
    let group = own(&mut tx, visit, id).await?;
    let edition = edition_of(&mut tx, visit, &group.edition).await?;
    let title = stage_of(&mut tx, visit, &edition).await?.offer.title;
    let company = crate::rows::organisation_name(&mut tx, ctx, &group.organisation).await;
    let waiting = rows::waiting(&mut tx, ctx, &group.id).await.map_err(Refusable::from)?;
    let seated = enrolment::rows::of_group(&mut tx, ctx, &group.id).await.map_err(Refusable::from)?;
    let company = company.map_err(Refusable::from)?;
    let of = GroupPage { group, company, edition, title, waiting, seated };
    Ok(pages::group(&visit.page, &of, sent, state))
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = group_frame(&visit, &id, None, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn invite(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let group = own(&mut visit.read().await?, &visit, &id).await?;
    let text = fields.required("people", 3..=20_000);
    let people = match read_people(&text) {
        Ok(people) => people,
        Err(number) => {
            fields.note(
                "people",
                Problem::new("learning-company-wrong-line").with("number", number.to_string()),
            );
            Vec::new()
        }
    };
    if fields.wrong().is_some() {
        let frame = group_frame(&visit, &id, Some(Sent::Invitations), &fields.state()).await?;
        return Ok(visit.show_again(frame));
    }
    let fresh = || SeatInvitationId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let people = people.into_iter().map(|(name, email)| Invited { id: fresh(), name, email }).collect();
    let done = visit.run(&InviteToGroup { group: group.id, people }).await.map_err(Fault::from);
    let done = done.map(|_| Problem::new("learning-company-invited"));
    answer(&visit, &id, Sent::Invitations, done, &fields).await
}

/// Back to the group: what was done, or what was refused beside what was typed.
async fn answer(
    visit: &Visit,
    id: &str,
    sent: Sent,
    done: Result<Problem, Fault>,
    fields: &Fields,
) -> Answer {
    match done {
        Ok(done) => Ok(visit.go_with(&format!("/learning/groups/{id}"), &done)),
        Err(Fault::Refused(problem)) => {
            let frame = group_frame(visit, id, Some(sent), &fields.refused(problem)).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}

async fn withdraw(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let invitation = fields.id::<SeatInvitationId>("invitation").ok_or(Fault::NotFound)?;
    let done = visit.run(&WithdrawInvitation { invitation }).await.map_err(Fault::from);
    answer(&visit, &id, Sent::Withdrawal, done.map(|_| Problem::new("notice-saved")), &fields).await
}

async fn give_back(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let group = own(&mut visit.read().await?, &visit, &id).await?;
    let Some(seats) = fields.number("back", 1..=MOST_SEATS) else {
        let frame = group_frame(&visit, &id, Some(Sent::GivingBack), &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    let done = visit.run(&GiveBackSeats { group: group.id, seats }).await.map_err(Fault::from);
    answer(&visit, &id, Sent::GivingBack, done.map(|_| Problem::new("notice-saved")), &fields).await
}

async fn invitation_frame(visit: &Visit, id: &str, state: &FormState) -> Result<web::Frame, Fault> {
    let id = SeatInvitationId::parse(id).map_err(|_| Fault::NotFound)?;
    let (mut tx, ctx) = (visit.read().await?, &visit.ctx);
    let open = invitations::open(&mut tx, ctx, &id).await.map_err(Refusable::from)?;
    let (_, group, edition) = open.ok_or(SeatError::LinkOver)?;
    let title = stage_of(&mut tx, visit, &edition).await?.offer.title;
    let company = crate::rows::organisation_name(&mut tx, ctx, &group.organisation).await;
    let overlap = enrolment::rows::overlapping(&mut tx, ctx, visit.person()?, &edition.id, None).await;
    let invitation = Invitation {
        id: id.to_string(),
        company: company.map_err(Refusable::from)?,
        overlap: overlap.map_err(Refusable::from)?,
        edition,
        title,
    };
    Ok(pages::invitation(&visit.page, &invitation, state))
}

async fn invitation(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = invitation_frame(&visit, &id, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn accept(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let command = AcceptInvitation {
        invitation: SeatInvitationId::parse(&id).map_err(|_| Fault::NotFound)?,
        id: EnrolmentId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
        despite_overlap: fields.checked("despite_overlap"),
    };
    match visit.run(&command).await {
        Ok(_) => Ok(visit.go_with("/learning", &Problem::new("learning-booked"))),
        Err(error @ SeatError::Overlaps(_)) => {
            let Fault::Refused(problem) = Fault::from(error) else { return Err(Fault::NotFound.into()) };
            let frame = invitation_frame(&visit, &id, &fields.refused(problem)).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}
