//! Routes of saved searches.

use super::commands::SavedSearch;
use super::{ForgetSearch, SaveSearch, StopSearch, pages, rows};
use crate::catalogue::{Catalogue, query_of};
use kernel::{Fault, Problem, SavedSearchId};
use store::Refusable;
use web::server::{Access, Answer, Fields, KeyedFields, Path, Response, Routes, StatusCode, Visit};

/// Routes of saved searches.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/learning/searches", Access::SignedIn, list)
        .post("/learning/searches", Access::SignedIn, save)
        .post("/learning/searches/{search}/forget", Access::SignedIn, forget)
        .get("/searches/{key}", Access::Public, stop_page)
        .post("/searches/{key}", Access::Public, stop)
}

async fn list(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let kept = rows::of_person(&mut tx, &visit.ctx, visit.person()?).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::list(&visit.page, &kept)))
}

/// Keeps a search as the catalogue understands it: what it cannot read is not kept.
async fn save(visit: Visit, fields: Fields) -> Answer {
    let query = query_of(fields.raw("query"));
    let catalogue = visit.app.service::<Catalogue>()?;
    let found = catalogue.offers(visit.store(), &visit.ctx, &query).await.map_err(Refusable::from)?;
    let search = SavedSearch {
        id: SavedSearchId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
        person: visit.person()?.clone(),
        query: query.href("", "").trim_start_matches('?').to_owned(),
    };
    let found = found.into_iter().map(|(id, _)| id).collect();
    visit.run(&SaveSearch { search, found }).await?;
    Ok(visit.go_with("/learning/searches", &Problem::new("learning-search-saved")))
}

async fn forget(visit: Visit, Path(id): Path<String>, _: Fields) -> Answer {
    let search = SavedSearchId::parse(&id).map_err(|_| Fault::NotFound)?;
    visit.run(&ForgetSearch { search }).await?;
    Ok(visit.go_with("/learning/searches", &Problem::new("notice-deleted")))
}

/// The page a mail leads to.
async fn stop_page(visit: Visit, Path(key): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let kept = rows::search_of_key(&mut tx, &visit.ctx, &key).await.map_err(Refusable::from)?;
    match kept {
        Some(search) => Ok(visit.show(pages::stop(&visit.page, &search, &key))),
        None => Ok(gone(&visit)),
    }
}

/// There is no such search, or no more: either way nobody is written to.
fn gone(visit: &Visit) -> Response {
    visit.show_with(StatusCode::NOT_FOUND, pages::stopped(&visit.page))
}

/// The button of the page, and of mail programs: pressed twice, it says the same.
async fn stop(visit: Visit, Path(key): Path<String>, _: KeyedFields) -> Answer {
    match visit.store().run(&visit.ctx.as_system("search link"), &StopSearch { key }).await {
        Ok(_) => Ok(visit.show(pages::stopped(&visit.page))),
        Err(Refusable::NotFound) => Ok(gone(&visit)),
        Err(refused) => Err(refused.into()),
    }
}
