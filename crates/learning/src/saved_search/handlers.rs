//! Routes of saved searches.

use super::commands::SavedSearch;
use super::{ForgetSearch, SaveSearch, pages, rows};
use crate::catalogue::{Catalogue, query_of};
use kernel::{Fault, Problem, SavedSearchId};
use store::Refusable;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of saved searches.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/learning/searches", Access::SignedIn, list)
        .post("/learning/searches", Access::SignedIn, save)
        .post("/learning/searches/{search}/forget", Access::SignedIn, forget)
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
