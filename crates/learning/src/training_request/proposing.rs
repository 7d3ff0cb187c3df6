//! What providers propose, and how those who wait choose.

use super::commands::{RequestError, open_request, subject};
use super::mails;
use super::model::{Proposal, RequestState, TrainingRequest};
use super::rows::{self, Member};
use crate::edition;
use kernel::{Action, Ctx, EditionId, PersonId, Resource, ResourceKind, TrainingRequestId};
use store::{Command, Refusable, Subject, Tx};

/// A provider proposes an edition of theirs.
#[derive(Debug, Clone)]
pub struct ProposeEdition {
    /// In answer to which request.
    pub request: TrainingRequestId,
    /// Which edition.
    pub edition: EditionId,
    /// What they say.
    pub note: String,
}

impl Command for ProposeEdition {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "propose_edition";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        let run = edition::rows::edition(tx, ctx, &self.edition).await?.ok_or(Refusable::NotFound)?;
        let resource = Resource::of_organisation(ResourceKind::TrainingRequest, &run.organisation);
        ctx.authorise(Action::Decide, &resource)?;
        let request = open_request(tx, ctx, &self.request).await?;
        if !run.state.is_ahead() || run.plan.starts_at <= ctx.now {
            return Err(RequestError::NotAhead);
        }
        let is_new = !rows::proposals(tx, ctx, &request.id).await?.iter().any(|held| held.edition == run.id);
        let proposal = Proposal {
            edition: run.id.clone(),
            organisation: run.organisation.clone(),
            note: self.note.clone(),
            votes: 0,
        };
        rows::put_proposal(tx, ctx, &request.id, &proposal).await?;
        if is_new {
            mails::edition_proposed(tx, ctx, &request, &run).await?;
        }
        Ok(request)
    }
}

/// Somebody who joined votes for a proposal; when enough people did, it is settled.
#[derive(Debug, Clone)]
pub struct VoteForProposal {
    /// Of which request.
    pub request: TrainingRequestId,
    /// Who votes.
    pub person: PersonId,
    /// For which edition.
    pub edition: EditionId,
}

impl Command for VoteForProposal {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "vote_for_proposal";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::TrainingRequest, &self.person))?;
        let mut request = open_request(tx, ctx, &self.request).await?;
        let members = rows::members(tx, ctx, &request.id).await?;
        let member = members.into_iter().find(|held| held.person == self.person);
        let member = member.ok_or(RequestError::NotAMember)?;
        proposal(tx, ctx, &request, &self.edition).await?;
        let decided = Member { vote: Some(self.edition.clone()), ..member };
        rows::put_member(tx, ctx, &request.id, &decided).await?;
        let votes = proposal(tx, ctx, &request, &self.edition).await?.votes;
        if request.state == RequestState::Called && votes >= request.wish.threshold {
            settle(tx, ctx, &mut request, &self.edition).await?;
        }
        Ok(request)
    }
}

async fn proposal(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &TrainingRequest,
    edition: &EditionId,
) -> Result<Proposal, RequestError> {
    let proposals = rows::proposals(tx, ctx, &request.id).await?;
    let found = proposals.into_iter().find(|proposal| proposal.edition == *edition);
    Ok(found.ok_or(Refusable::NotFound)?)
}

async fn settle(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &mut TrainingRequest,
    edition: &EditionId,
) -> Result<(), RequestError> {
    request.state = request.state.move_to(RequestState::Settled)?;
    request.edition = Some(edition.clone());
    rows::set_state(tx, ctx, request).await?;
    let run = edition::rows::edition(tx, ctx, edition).await?.ok_or(Refusable::NotFound)?;
    Ok(mails::request_settled(tx, ctx, request, &run).await?)
}

/// Whoever asked settles on a proposal, without waiting for more votes.
#[derive(Debug, Clone)]
pub struct SettleRequest {
    /// Which request.
    pub request: TrainingRequestId,
    /// On which edition.
    pub edition: EditionId,
}

impl Command for SettleRequest {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "settle_training_request";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        let mut request = rows::request(tx, ctx, &self.request).await?.ok_or(Refusable::NotFound)?;
        let own = Resource::of_person(ResourceKind::TrainingRequest, &request.asked_by);
        ctx.authorise(Action::Change, &own)?;
        proposal(tx, ctx, &request, &self.edition).await?;
        settle(tx, ctx, &mut request, &self.edition).await?;
        Ok(request)
    }
}
