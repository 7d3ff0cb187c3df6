//! Requests about what was searched and who was seen: extract, read, answer.

use super::log_pages;
use super::look_rows;
use super::wish::{AVAILABILITIES, SaveWish, Wish};
use super::{Talent, wish_rows};
use kernel::{Action, Fault, Problem, Resource, ResourceKind, Role, TalentLookId, TalentQueryId};
use skills::library::Library;
use store::Refusable;
use web::components::FormState;
use web::server::{Answer, Fields, Path, Visit};

/// Searches shown in the log.
const QUERIES: i64 = 200;

/// `GET /talent/searches`: what a company asked.
pub(crate) async fn searches(visit: Visit) -> Answer {
    let organisations: Vec<_> = visit.ctx.organisations_as(Role::Recruiter).cloned().collect();
    let mut tx = visit.read().await?;
    let queries = look_rows::queries_of(&mut tx, &visit.ctx, &organisations, QUERIES).await;
    Ok(visit.show(log_pages::searches(&visit.page, &queries.map_err(Refusable::from)?)))
}

/// `GET /talent/searches/{id}`: how a ranking came about.
pub(crate) async fn search(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: TalentQueryId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let query = look_rows::query(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let query = query.ok_or(Fault::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::TalentSearch, &query.organisation);
    visit.ctx.authorise(Action::See, &resource)?;
    let shown = look_rows::shown_by(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let now = visit.app.service::<Library>()?.now();
    Ok(visit.show(log_pages::search(&visit.page, &now, &query, &shown)))
}

/// `GET /contacts/looks/{id}`: why the person was shown.
pub(crate) async fn look_at_me(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: TalentLookId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = look_rows::look_at(&mut tx, &visit.ctx, visit.person()?, &id).await;
    let (query, shown) = found.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let now = visit.app.service::<Library>()?.now();
    Ok(visit.show(log_pages::look_at_me(&visit.page, &now, &query, &shown)))
}

/// `GET /contacts/availability`.
pub(crate) async fn wish(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let wish = wish_rows::of_person(&mut tx, &visit.ctx.network, visit.person()?).await;
    let wish = wish.map_err(Refusable::from)?;
    let mut state = FormState::empty().with("places", wish.territories.join(", "));
    for code in &wish.availabilities {
        state = state.with("when", code);
    }
    Ok(visit.show(log_pages::wish(&visit.page, &state)))
}

/// `POST /contacts/availability`.
pub(crate) async fn save_wish(visit: Visit, mut fields: Fields) -> Answer {
    let places = fields.optional("places", 400);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(log_pages::wish(&visit.page, &state)));
    }
    let named = places.split([',', '\n', ';']).map(str::trim).filter(|name| !name.is_empty());
    let known = |code: &&str| AVAILABILITIES.contains(code);
    let wish = Wish {
        territories: named.map(str::to_owned).take(20).collect(),
        availabilities: fields.all("when").filter(known).map(str::to_owned).collect(),
    };
    let person = visit.run(&SaveWish(wish)).await?;
    let (talent, library) = (visit.app.service::<Talent>()?, visit.app.service::<Library>()?);
    let refreshed = talent.refresh(visit.store(), &visit.ctx.network, &library, &person).await;
    refreshed.map_err(Refusable::from)?;
    Ok(visit.go_with("/contacts", &Problem::new("careers-wish-saved")))
}
