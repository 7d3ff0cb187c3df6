//! Requests about the governance's first page.

use super::pages::{self, Overview};
use super::rows;
use kernel::{Action, Fault, Resource, ResourceKind, Role};
use store::Refusable;
use web::server::{Access, Answer, Routes, Visit};

/// How many failed jobs are shown.
const FAILED_JOBS: i64 = 20;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/network", Access::Role(Role::NetworkAdministrator), show)
}

async fn show(visit: Visit) -> Answer {
    visit.ctx.authorise(Action::See, &Resource::of_network(ResourceKind::Indicator))?;
    let view = read(&visit).await?;
    Ok(visit.show(pages::overview(&visit.page, &view)))
}

async fn read(visit: &Visit) -> Result<Overview, Fault> {
    let network = &visit.ctx.network;
    let mut tx = visit.read().await?;
    let organisations = rows::organisations(&mut tx, network).await.map_err(Refusable::from)?;
    let steps = rows::count_loop(&mut tx, network).await.map_err(Refusable::from)?;
    drop(tx);
    let jobs = visit.store().job_counts().await.map_err(Refusable::from)?;
    let failed = visit.store().failed_jobs(network, FAILED_JOBS).await.map_err(Refusable::from)?;
    Ok(Overview { organisations, steps, jobs, failed })
}
