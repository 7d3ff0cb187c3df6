//! Backpack requests.

use super::commands::{MakeShare, ShareError, TakeBackShare};
use super::pages::{self, Held};
use super::rows;
use crate::awards::{CredentialRow, find_credential};
use crate::showing::{Carried, ShownCache, carrier, names_the_learner};
use kernel::{Action, CredentialId, Fault, Problem, Resource, ResourceKind};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/backpack", Access::SignedIn, list)
        .get("/backpack/{credential}", Access::SignedIn, one)
        .get("/backpack/{credential}/files/{file}", Access::SignedIn, file)
        .post("/backpack/{credential}/shares", Access::SignedIn, share)
        .post("/backpack/shares/{share}/end", Access::SignedIn, end)
}

async fn list(visit: Visit) -> Answer {
    let person = visit.person()?;
    visit.ctx.authorise(Action::See, &Resource::of_person(ResourceKind::Backpack, person))?;
    let mut tx = visit.read().await?;
    let mut held = Vec::new();
    for id in rows::holdings(&mut tx, &visit.ctx, person).await.map_err(Refusable::from)? {
        held.extend(find_credential(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?);
    }
    Ok(visit.show(pages::list(&visit.page, &held)))
}

/// A credential of the visitor's own backpack; what lies in somebody else's does not exist.
async fn own(visit: &Visit, id: &str) -> Result<CredentialRow, Fault> {
    let id: CredentialId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let holder =
        rows::holder(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &Resource::of_person(ResourceKind::Backpack, &holder))?;
    find_credential(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)
}

async fn show_one(visit: &Visit, credential: CredentialRow, state: &FormState) -> Result<web::Frame, Fault> {
    let person = visit.person()?;
    let mut tx = visit.read().await?;
    let shares =
        rows::shares_of(&mut tx, &visit.ctx, person, &credential.id).await.map_err(Refusable::from)?;
    Ok(pages::one(&visit.page, &Held { credential, shares }, state))
}

async fn one(visit: Visit, Path(id): Path<String>) -> Answer {
    let credential = own(&visit, &id).await?;
    let frame = show_one(&visit, credential, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn file(visit: Visit, Path((id, name)): Path<(String, String)>) -> Answer {
    let credential = own(&visit, &id).await?;
    let at = |path: &str| format!("{}/{path}/{}", visit.app.public_origin(), credential.id);
    let (address, check_url) = (at("backpack"), at("credentials"));
    let known = if names_the_learner(&name) {
        visit.app.directory().mailbox(&visit.ctx, visit.person()?).await?
    } else {
        None
    };
    let learner = known.as_ref().map(|(_, name)| name.as_str());
    let carried = Carried { credential: &credential, address: &address, check_url: &check_url, learner };
    Ok(carrier(&visit, &carried, &name).await?)
}

async fn share(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let credential = own(&visit, &id).await?;
    let audience = fields.optional("audience", 120);
    let days =
        fields.choice("days", |days| days.parse::<i64>().ok().filter(|days| [0, 7, 30, 365].contains(days)));
    let (Some(days), None) = (days, fields.wrong()) else {
        let frame = show_one(&visit, credential, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    let command = MakeShare {
        credential: credential.id.clone(),
        audience,
        show_name: fields.checked("show_name"),
        expires_at: (days > 0).then(|| visit.ctx.now.plus_days(days)),
    };
    match visit.run(&command).await {
        Ok(_) => {
            let path = format!("/backpack/{}", credential.id);
            Ok(visit.go_with(&path, &Problem::new("credentials-share-made")))
        }
        Err(ShareError::TooMany) => {
            let refused = fields.refused(Problem::new("credentials-share-too-many").with("most", "20"));
            let frame = show_one(&visit, credential, &refused).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}

async fn end(visit: Visit, Path(share): Path<String>, _fields: Fields) -> Answer {
    let share = share.parse().map_err(|_| Fault::NotFound)?;
    let credential = visit.run(&TakeBackShare { share }).await?;
    visit.app.service::<ShownCache>()?.forget();
    Ok(visit.go_with(&format!("/backpack/{credential}"), &Problem::new("credentials-share-ended")))
}
