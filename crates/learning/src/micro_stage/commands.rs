//! What providers do with their offers.

use super::model::{MicroStage, Offer, OfferedOutcome, StageState};
use super::rows;
use crate::microcredential::{self, Version, VersionState};
use kernel::{Action, Ctx, Fault, MicroStageId, OrganisationId, Problem, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// Why an offer could not be made or changed.
#[derive(Debug, thiserror::Error)]
pub enum OfferError {
    /// What it should lead to is not published.
    #[error("the version is not published")]
    NotPublished,
    /// It would train nothing of what it leads to.
    #[error("no outcome of the version")]
    NoOutcome,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(OfferError);

impl From<OfferError> for Fault {
    fn from(error: OfferError) -> Fault {
        match error {
            OfferError::Refusable(inner) => inner.into(),
            OfferError::NotPublished => Fault::Refused(Problem::new("learning-not-published")),
            OfferError::NoOutcome => Fault::Refused(Problem::new("learning-no-outcome")),
        }
    }
}

fn subject(stage: &MicroStage) -> Subject {
    Subject::new(ResourceKind::MicroStage, stage.id.as_str()).within(&stage.organisation)
}

/// The published version an offer leads to, of the same organisation.
async fn led_to(
    tx: &mut Tx,
    ctx: &Ctx,
    offer: &Offer,
    organisation: &OrganisationId,
) -> Result<Version, OfferError> {
    let version = microcredential::rows::version(tx, ctx, &offer.version).await?;
    let version = version.filter(|version| version.organisation == *organisation);
    match version.ok_or(Refusable::NotFound)? {
        version if version.state == VersionState::Published => Ok(version),
        _ => Err(OfferError::NotPublished),
    }
}

fn chosen(offer: &Offer, version: &Version) -> Result<Vec<OfferedOutcome>, OfferError> {
    let outcomes = version.content.outcomes.iter().filter(|outcome| offer.outcomes.contains(&outcome.id));
    let outcomes: Vec<_> = outcomes
        .map(|outcome| OfferedOutcome {
            id: outcome.id.clone(),
            text: outcome.text.clone(),
            concept: outcome.concept.as_ref().map(|concept| concept.id.clone()),
            concept_uri: outcome.concept.as_ref().map(|concept| concept.uri.clone()),
            concept_name: outcome.concept.as_ref().map(|concept| concept.name.clone()),
            level: outcome.level,
        })
        .collect();
    if outcomes.is_empty() { Err(OfferError::NoOutcome) } else { Ok(outcomes) }
}

/// A provider offers a micro-stage.
#[derive(Debug, Clone)]
pub struct CreateMicroStage {
    /// The id it will carry.
    pub id: MicroStageId,
    /// Who offers it.
    pub organisation: OrganisationId,
    /// What is offered.
    pub offer: Offer,
}

impl Command for CreateMicroStage {
    type Output = MicroStage;
    type Error = OfferError;
    const NAME: &'static str = "create_micro_stage";

    fn subject(&self, stage: &MicroStage) -> Subject {
        subject(stage)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<MicroStage, OfferError> {
        let resource = Resource::of_organisation(ResourceKind::MicroStage, &self.organisation);
        ctx.authorise(Action::Create, &resource)?;
        let version = led_to(tx, ctx, &self.offer, &self.organisation).await?;
        let stage = MicroStage {
            id: self.id.clone(),
            organisation: self.organisation.clone(),
            state: StageState::Offered,
            offer: self.offer.clone(),
            outcomes: chosen(&self.offer, &version)?,
            credential: version.content.basics.title,
            changed_at: ctx.now,
        };
        rows::insert(tx, ctx, &stage).await?;
        Ok(stage)
    }
}

/// A provider changes an offer.
#[derive(Debug, Clone)]
pub struct ChangeMicroStage {
    /// Which.
    pub id: MicroStageId,
    /// What is offered from now on.
    pub offer: Offer,
}

impl Command for ChangeMicroStage {
    type Output = MicroStage;
    type Error = OfferError;
    const NAME: &'static str = "change_micro_stage";

    fn subject(&self, stage: &MicroStage) -> Subject {
        subject(stage)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<MicroStage, OfferError> {
        let mut stage = rows::stage(tx, ctx, &self.id).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(
            Action::Change,
            &Resource::of_organisation(ResourceKind::MicroStage, &stage.organisation),
        )?;
        let version = led_to(tx, ctx, &self.offer, &stage.organisation).await?;
        stage.outcomes = chosen(&self.offer, &version)?;
        stage.offer = self.offer.clone();
        stage.credential = version.content.basics.title;
        rows::update(tx, ctx, &stage).await?;
        Ok(stage)
    }
}

/// A provider takes an offer out of the catalogue, or puts it back.
#[derive(Debug, Clone)]
pub struct MoveMicroStage {
    /// Which.
    pub id: MicroStageId,
    /// Offered, or withdrawn.
    pub to: StageState,
}

impl Command for MoveMicroStage {
    type Output = MicroStage;
    type Error = OfferError;
    const NAME: &'static str = "move_micro_stage";

    fn subject(&self, stage: &MicroStage) -> Subject {
        subject(stage)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<MicroStage, OfferError> {
        let mut stage = rows::stage(tx, ctx, &self.id).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(
            Action::Change,
            &Resource::of_organisation(ResourceKind::MicroStage, &stage.organisation),
        )?;
        stage.state = self.to;
        rows::update(tx, ctx, &stage).await?;
        Ok(stage)
    }
}
