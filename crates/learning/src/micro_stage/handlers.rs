//! Routes of providers about their offers.

use super::model::{LENGTH, MicroStage, Mode, Offer, Payer, StageState};
use super::{ChangeMicroStage, CreateMicroStage, MoveMicroStage, OfferError, pages, rows};
use crate::edition;
use crate::microcredential::{self, Version, VersionState, workshops};
use kernel::{
    Action, Fault, Lang, MicroStageId, MicrocredentialVersionId, Minutes, Money, OutcomeId, Problem,
    Resource, ResourceKind,
};
use std::collections::HashMap;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Query, Routes, Visit};

/// Routes of providers about their offers.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/design/stages/new", Access::SignedIn, new_page)
        .post("/design/stages", Access::SignedIn, create)
        .get("/design/stages/{stage}", Access::SignedIn, show)
        .get("/design/stages/{stage}/edit", Access::SignedIn, edit_page)
        .post("/design/stages/{stage}/edit", Access::SignedIn, edit)
        .post("/design/stages/{stage}/state", Access::SignedIn, move_on)
}

/// An offer that the visitor may change.
pub(crate) async fn own(tx: &mut Tx, visit: &Visit, id: &str) -> Result<MicroStage, Fault> {
    let id = MicroStageId::parse(id).map_err(|_| Fault::NotFound)?;
    let stage = rows::stage(tx, &visit.ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::MicroStage, &stage.organisation);
    // Offers are public, their workshop is not: to others it does not exist.
    visit.ctx.authorise(Action::Change, &resource).map_err(|_| Fault::NotFound)?;
    Ok(stage)
}

/// A published version for which the visitor may make offers.
async fn version_of(tx: &mut Tx, visit: &Visit, id: &MicrocredentialVersionId) -> Result<Version, Fault> {
    let found = microcredential::rows::version(tx, &visit.ctx, id).await.map_err(Refusable::from)?;
    let version = found.ok_or(Fault::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::MicroStage, &version.organisation);
    visit.ctx.authorise(Action::Create, &resource).map_err(|_| Fault::NotFound)?;
    Ok(version)
}

async fn new_page(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let mut tx = visit.read().await?;
    let Some(chosen) = query.get("version") else {
        let mut versions = Vec::new();
        for organisation in workshops(&visit.ctx) {
            let all = microcredential::rows::of_organisation(&mut tx, &visit.ctx, &organisation).await;
            versions.extend(all.map_err(Refusable::from)?);
        }
        versions.retain(|version| version.state == VersionState::Published);
        return Ok(visit.show(pages::choose(&visit.page, &versions)));
    };
    let id = MicrocredentialVersionId::parse(chosen).map_err(|_| Fault::NotFound)?;
    let version = version_of(&mut tx, &visit, &id).await?;
    if version.state != VersionState::Published {
        return Err(OfferError::NotPublished.into());
    }
    let state = pages::new_state(&version);
    let title = visit.page.t("learning-new-offer");
    Ok(visit.show(pages::form(&visit.page, &version, "/design/stages", &title, &state)))
}

async fn create(visit: Visit, mut fields: Fields) -> Answer {
    let version = fields.id::<MicrocredentialVersionId>("version").ok_or(Fault::NotFound)?;
    let version = version_of(&mut visit.read().await?, &visit, &version).await?;
    let title = visit.page.t("learning-new-offer");
    let again = |state: &FormState| pages::form(&visit.page, &version, "/design/stages", &title, state);
    let Some(offer) = read(&mut fields, &version.id) else {
        return Ok(visit.show_again(again(&fields.state())));
    };
    let command = CreateMicroStage {
        id: MicroStageId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref()),
        organisation: version.organisation.clone(),
        offer,
    };
    match visit.run(&command).await.map_err(Fault::from) {
        Ok(stage) => {
            Ok(visit.go_with(&format!("/design/stages/{}", stage.id), &Problem::new("learning-offer-made")))
        }
        Err(Fault::Refused(problem)) => Ok(visit.show_again(again(&fields.refused(problem)))),
        Err(other) => Err(other.into()),
    }
}

/// The form's fields as an offer; none when any is wrong.
fn read(fields: &mut Fields, version: &MicrocredentialVersionId) -> Option<Offer> {
    let outcomes: Vec<OutcomeId> = fields.all("outcome").filter_map(|id| OutcomeId::parse(id).ok()).collect();
    if outcomes.is_empty() {
        fields.note("outcome", Problem::new("form-required"));
    }
    let minutes = fields.number("minutes", LENGTH).and_then(|minutes| Minutes::new(minutes).ok());
    let (mode, payer) = (fields.choice("mode", Mode::parse), fields.choice("payer", Payer::parse));
    let offer = Offer {
        version: version.clone(),
        title: fields.required("title", 5..=120),
        description: fields.required("description", 20..=4_000),
        audience: fields.optional("audience", 1_000),
        lang: fields.lang("lang").unwrap_or(Lang::It),
        price: fields.money("price").unwrap_or(Money::FREE),
        mode: mode?,
        payer: payer?,
        minutes: minutes?,
        outcomes,
    };
    if fields.wrong().is_some() { None } else { Some(offer) }
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let stage = own(&mut tx, &visit, &id).await?;
    let editions = edition::rows::of_stage(&mut tx, &visit.ctx, &stage.id).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::stage(&visit.page, &stage, &editions)))
}

async fn edit_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let stage = own(&mut tx, &visit, &id).await?;
    let version = version_of(&mut tx, &visit, &stage.offer.version).await?;
    let (action, title) = (format!("/design/stages/{id}/edit"), visit.page.t("learning-edit-offer"));
    let typed = pages::offer_state(&stage.offer);
    Ok(visit.show(pages::form(&visit.page, &version, &action, &title, &typed)))
}

async fn edit(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let stage = own(&mut tx, &visit, &id).await?;
    let version = version_of(&mut tx, &visit, &stage.offer.version).await?;
    drop(tx);
    let (action, title) = (format!("/design/stages/{id}/edit"), visit.page.t("learning-edit-offer"));
    let again = |state: &FormState| pages::form(&visit.page, &version, &action, &title, state);
    let Some(offer) = read(&mut fields, &version.id) else {
        return Ok(visit.show_again(again(&fields.state())));
    };
    match visit.run(&ChangeMicroStage { id: stage.id, offer }).await.map_err(Fault::from) {
        Ok(_) => Ok(visit.go_with(&format!("/design/stages/{id}"), &Problem::new("notice-saved"))),
        Err(Fault::Refused(problem)) => Ok(visit.show_again(again(&fields.refused(problem)))),
        Err(other) => Err(other.into()),
    }
}

async fn move_on(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let stage = own(&mut visit.read().await?, &visit, &id).await?;
    let to = fields.choice("to", StageState::parse);
    let to = to.ok_or(Fault::BadRequest(Problem::new("form-unknown-choice")))?;
    visit.run(&MoveMicroStage { id: stage.id, to }).await?;
    Ok(visit.go_with(&format!("/design/stages/{id}"), &Problem::new("notice-saved")))
}
