//! Front-page requests.

use super::pages;
use web::server::{Access, Answer, Routes, Visit};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/", Access::Public, front)
        .get("/help", Access::Public, help)
        .get("/privacy", Access::Public, privacy)
        .get("/accessibility", Access::Public, accessibility)
}

async fn front(visit: Visit) -> Answer {
    Ok(visit.show(pages::front(&visit.page)))
}

async fn help(visit: Visit) -> Answer {
    Ok(visit.show(pages::help(&visit.page)))
}

async fn privacy(visit: Visit) -> Answer {
    Ok(visit.show(pages::privacy(&visit.page)))
}

async fn accessibility(visit: Visit) -> Answer {
    Ok(visit.show(pages::accessibility(&visit.page)))
}
