//! What careers does when something happened elsewhere.

use super::commands::{AddVerified, ForgetPerson, RemoveVerified};
use crate::talent::Talent;
use kernel::{Event, PersonId};
use skills::library::Library;
use std::sync::Arc;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};

/// Brings the talent index up to date after the database changed.
async fn found_anew(
    work: &Work<'_>,
    talent: &Talent,
    library: &Library,
    person: &PersonId,
    done: Done,
) -> Result<Done, JobFault> {
    talent.refresh(work.store(), &work.ctx().network, library, person).await?;
    Ok(done)
}

fn unexpected(event: &Event) -> JobFault {
    JobFault::GiveUp(format!("{} is not what this job is for", event.name()))
}

/// `careers_add_verified`: a sealed credential adds verified claims.
pub struct AddVerifiedSkills {
    /// The frameworks.
    pub library: Arc<Library>,
    /// Who can be found.
    pub talent: Arc<Talent>,
}

impl Handler for AddVerifiedSkills {
    fn kind(&self) -> &'static str {
        "careers_add_verified"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            match work.payload()? {
                Event::CredentialSealed { award, learner, skills, .. } => {
                    let command = AddVerified { learner, award, skills };
                    let done = work.finish_with(&command).await?;
                    found_anew(&work, &self.talent, &self.library, &command.learner, done).await
                }
                other => Err(unexpected(&other)),
            }
        })
    }
}

/// `careers_remove_verified`: a revoked award takes its claims away.
pub struct RemoveVerifiedSkills {
    /// The frameworks.
    pub library: Arc<Library>,
    /// Who can be found.
    pub talent: Arc<Talent>,
}

impl Handler for RemoveVerifiedSkills {
    fn kind(&self) -> &'static str {
        "careers_remove_verified"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            match work.payload()? {
                Event::AwardRevoked { award, learner } => {
                    let command = RemoveVerified { learner, award };
                    let done = work.finish_with(&command).await?;
                    found_anew(&work, &self.talent, &self.library, &command.learner, done).await
                }
                other => Err(unexpected(&other)),
            }
        })
    }
}

/// `careers_forget`: a person's data were erased.
pub struct Forget {
    /// The frameworks.
    pub library: Arc<Library>,
    /// Who can be found.
    pub talent: Arc<Talent>,
}

impl Handler for Forget {
    fn kind(&self) -> &'static str {
        "careers_forget"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            match work.payload()? {
                Event::PersonErased { person } => {
                    let done = work.finish_with(&ForgetPerson(person.clone())).await?;
                    found_anew(&work, &self.talent, &self.library, &person, done).await
                }
                other => Err(unexpected(&other)),
            }
        })
    }
}

/// `careers_follow_consent`: somebody agreed to be found, or no longer does.
pub struct FollowConsent {
    /// The frameworks.
    pub library: Arc<Library>,
    /// Who can be found.
    pub talent: Arc<Talent>,
}

impl Handler for FollowConsent {
    fn kind(&self) -> &'static str {
        "careers_follow_consent"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            match work.payload()? {
                Event::ConsentChanged { person, .. } => {
                    let network = &work.ctx().network;
                    self.talent.refresh(work.store(), network, &self.library, &person).await?;
                    work.finish().await
                }
                other => Err(unexpected(&other)),
            }
        })
    }
}
