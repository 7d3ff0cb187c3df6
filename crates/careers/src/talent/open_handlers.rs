//! Requests about roles that everybody may see: extract, run, answer.

use super::handlers::nothing_asked;
use super::open_pages;
use super::role::{RoleError, ShowRole};
use super::role_rows::{self, OpenRole};
use crate::profile::{self, Aim, AimAtRole};
use kernel::{Fault, Problem, RoleProfileId};
use skills::library::Library;
use store::Refusable;
use web::server::{Answer, Fields, Path, Visit};

/// `GET /roles`.
pub(crate) async fn open_roles(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let roles = role_rows::open_roles(&mut tx, &visit.ctx).await.map_err(Refusable::from)?;
    Ok(visit.show(open_pages::list(&visit.page, &roles)))
}

/// `GET /roles/{id}`.
pub(crate) async fn open_role(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: RoleProfileId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let read = async {
        let role = role_rows::role(&mut tx, &visit.ctx, &id).await?;
        let Some(role) = role.filter(|role| role.opened_at.is_some()) else { return Ok(None) };
        let company = super::contact_rows::organisation_name(&mut tx, &visit.ctx, &role.organisation).await?;
        let chosen = match visit.ctx.person() {
            Some(person) => profile::targets(&mut tx, &visit.ctx, person).await?,
            None => Vec::new(),
        };
        Ok(Some((OpenRole { role, company }, chosen)))
    };
    let found: store::Result<_> = read.await;
    let (open, targets) = found.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let chosen = targets.iter().any(|target| matches!(&target.aim, Aim::Role { role, .. } if *role == id));
    let now = visit.app.service::<Library>()?.now();
    Ok(visit.show(open_pages::one(&visit.page, &now, &open, chosen)))
}

/// `POST /roles/{id}/aim`: the role becomes a goal.
pub(crate) async fn aim(visit: Visit, Path(id): Path<String>, _fields: Fields) -> Answer {
    let id = id.parse().map_err(|_| Fault::NotFound)?;
    visit.run(&AimAtRole(id)).await?;
    Ok(visit.go_with("/skills/gap", &Problem::new("careers-target-role-chosen")))
}

/// `POST /talent/{id}/show`: shown to everybody, or no longer.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let role: RoleProfileId = id.parse().map_err(|_| Fault::NotFound)?;
    let open = fields.raw("open") == "yes";
    let said = if open { "careers-role-shown" } else { "careers-role-hidden" };
    match visit.run(&ShowRole { id: role, open }).await {
        Ok(_) => Ok(visit.go_with(&format!("/talent/{id}"), &Problem::new(said))),
        Err(RoleError::NothingAsked) => nothing_asked(&visit, &id).await,
        Err(error) => Err(error.into()),
    }
}
