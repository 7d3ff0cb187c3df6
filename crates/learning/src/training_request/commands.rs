//! What people and companies do with requests.

use super::mails;
use super::model::{MOST_PEOPLE, RequestState, TrainingRequest, Wish};
use super::rows::{self, Member};
use crate::words::NotAllowed;
use kernel::{
    Action, Ctx, Fault, OrganisationId, PersonId, Problem, Resource, ResourceKind, Role, TrainingRequestId,
};
use store::{Command, Refusable, Subject, Tx};

/// Why nothing came of what somebody did with a request.
#[derive(Debug, thiserror::Error)]
pub enum RequestError {
    /// It is settled, merged or withdrawn.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Nobody can join any more.
    #[error("nobody can join any more")]
    Over,
    /// They speak for no company in which they hold a role.
    #[error("not of that company")]
    NotOfCompany,
    /// They did not join.
    #[error("only those who joined")]
    NotAMember,
    /// The edition is not one that can be proposed.
    #[error("not an edition that lies ahead")]
    NotAhead,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(RequestError);

impl From<RequestError> for Fault {
    fn from(error: RequestError) -> Fault {
        Fault::Refused(Problem::new(match error {
            RequestError::Refusable(inner) => return inner.into(),
            RequestError::NotAllowed(_) | RequestError::Over => "learning-request-over",
            RequestError::NotOfCompany => "learning-request-not-of-company",
            RequestError::NotAMember => "learning-request-not-a-member",
            RequestError::NotAhead => "learning-request-not-ahead",
        }))
    }
}

pub(super) fn subject(id: &TrainingRequestId) -> Subject {
    Subject::new(ResourceKind::TrainingRequest, id.as_str())
}

/// A request that people can still join.
pub(super) async fn open_request(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &TrainingRequestId,
) -> Result<TrainingRequest, RequestError> {
    let request = rows::request(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    if request.state.is_open() { Ok(request) } else { Err(RequestError::Over) }
}

fn asker(request: &TrainingRequest) -> Resource {
    Resource::of_person(ResourceKind::TrainingRequest, &request.asked_by)
}

/// For whom somebody speaks: themselves, or so many people of their company.
#[derive(Debug, Clone)]
pub struct Voice {
    /// Who speaks.
    pub person: PersonId,
    /// For which company.
    pub organisation: Option<OrganisationId>,
    /// For how many people, themselves included.
    pub people: i64,
}

impl Voice {
    fn member(&self, ctx: &Ctx) -> Result<Member, RequestError> {
        let speaks_for = |organisation: &OrganisationId| {
            [Role::Recruiter, Role::Manager]
                .into_iter()
                .any(|role| ctx.organisations_as(role).any(|of| of == organisation))
        };
        if self.organisation.as_ref().is_some_and(|organisation| !speaks_for(organisation)) {
            return Err(RequestError::NotOfCompany);
        }
        let most = if self.organisation.is_some() { MOST_PEOPLE } else { 1 };
        let people = self.people.clamp(1, most);
        let (person, organisation) = (self.person.clone(), self.organisation.clone());
        Ok(Member { person, organisation, people, vote: None })
    }
}

/// Somebody asks for a training.
#[derive(Debug, Clone)]
pub struct AskForTraining {
    /// The id it will carry.
    pub id: TrainingRequestId,
    /// Who asks, and for how many.
    pub voice: Voice,
    /// What is wanted.
    pub wish: Wish,
}

impl Command for AskForTraining {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "ask_for_training";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        let own = Resource::of_person(ResourceKind::TrainingRequest, &self.voice.person);
        ctx.authorise(Action::Create, &own)?;
        let member = self.voice.member(ctx)?;
        let mut request = TrainingRequest {
            id: self.id.clone(),
            asked_by: self.voice.person.clone(),
            organisation: self.voice.organisation.clone(),
            state: RequestState::Gathering,
            wish: self.wish.clone(),
            people: 0,
            edition: None,
            merged_into: None,
            created_at: ctx.now,
        };
        rows::insert(tx, ctx, &request).await?;
        take_in(tx, ctx, &mut request, &member).await?;
        Ok(request)
    }
}

/// Somebody stands in the request from now on; with enough people, providers are called, once.
async fn take_in(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &mut TrainingRequest,
    member: &Member,
) -> Result<(), RequestError> {
    request.people = rows::put_member(tx, ctx, &request.id, member).await?;
    if request.state == RequestState::Gathering && request.missing() == 0 {
        request.state = request.state.move_to(RequestState::Called)?;
        rows::set_state(tx, ctx, request).await?;
        mails::providers_called(tx, ctx, request).await?;
    }
    Ok(())
}

/// Somebody joins, or says anew for how many.
#[derive(Debug, Clone)]
pub struct JoinRequest {
    /// Which.
    pub request: TrainingRequestId,
    /// Who joins, and for how many.
    pub voice: Voice,
}

impl Command for JoinRequest {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "join_training_request";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        let own = Resource::of_person(ResourceKind::TrainingRequest, &self.voice.person);
        ctx.authorise(Action::Create, &own)?;
        let mut request = open_request(tx, ctx, &self.request).await?;
        let mut member = self.voice.member(ctx)?;
        let before = rows::members(tx, ctx, &request.id).await?;
        member.vote = before.into_iter().find(|held| held.person == member.person).and_then(|held| held.vote);
        take_in(tx, ctx, &mut request, &member).await?;
        Ok(request)
    }
}

/// Somebody no longer wants it.
#[derive(Debug, Clone)]
pub struct LeaveRequest {
    /// Which.
    pub request: TrainingRequestId,
    /// Who leaves.
    pub person: PersonId,
}

impl Command for LeaveRequest {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "leave_training_request";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::TrainingRequest, &self.person))?;
        let mut request = open_request(tx, ctx, &self.request).await?;
        leave(tx, ctx, &mut request, &self.person).await?;
        Ok(request)
    }
}

/// Takes somebody out of a request; one in which nobody stands is withdrawn.
pub(crate) async fn leave(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &mut TrainingRequest,
    person: &PersonId,
) -> store::Result<()> {
    request.people = rows::remove_member(tx, ctx, &request.id, person).await?;
    if request.people == 0 && request.state.is_open() {
        request.state = RequestState::Withdrawn;
        rows::set_state(tx, ctx, request).await?;
    }
    Ok(())
}

/// Whoever asked withdraws the request.
#[derive(Debug, Clone)]
pub struct WithdrawRequest {
    /// Which.
    pub request: TrainingRequestId,
}

impl Command for WithdrawRequest {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "withdraw_training_request";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        let mut request = rows::request(tx, ctx, &self.request).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &asker(&request))?;
        request.state = request.state.move_to(RequestState::Withdrawn)?;
        rows::set_state(tx, ctx, &request).await?;
        Ok(request)
    }
}

/// Whoever asked brings the people of a request to another one like it.
#[derive(Debug, Clone)]
pub struct MergeRequest {
    /// The one that ends.
    pub request: TrainingRequestId,
    /// The one that takes its people in.
    pub into: TrainingRequestId,
}

impl Command for MergeRequest {
    type Output = TrainingRequest;
    type Error = RequestError;
    const NAME: &'static str = "merge_training_request";

    fn subject(&self, request: &TrainingRequest) -> Subject {
        subject(&request.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrainingRequest, RequestError> {
        let mut request = rows::request(tx, ctx, &self.request).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &asker(&request))?;
        let mut into = open_request(tx, ctx, &self.into).await?;
        if into.id == request.id {
            return Err(RequestError::Over);
        }
        request.state = request.state.move_to(RequestState::Merged)?;
        request.merged_into = Some(into.id.clone());
        rows::set_state(tx, ctx, &request).await?;
        let there = rows::members(tx, ctx, &into.id).await?;
        for member in rows::members(tx, ctx, &request.id).await? {
            if !there.iter().any(|held| held.person == member.person) {
                take_in(tx, ctx, &mut into, &Member { vote: None, ..member }).await?;
            }
        }
        Ok(into)
    }
}
