//! A validated assessment becomes an award.

use super::IssueAward;
use crate::keys::Keyring;
use kernel::Event;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};
use web::server::App;

/// The job `credentials_award`, on `assessment_validated`.
pub struct AwardOnValidation {
    /// Where keyring and directory are.
    pub app: App,
}

impl Handler for AwardOnValidation {
    fn kind(&self) -> &'static str {
        "credentials_award"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(self.award(work))
    }
}

impl AwardOnValidation {
    async fn award(&self, work: Work<'_>) -> Result<Done, JobFault> {
        let Event::AssessmentValidated { submission, learner, organisation, decided_at, achievement } =
            work.payload()?
        else {
            return work.finish().await;
        };
        let mailbox = self.app.directory().mailbox(work.ctx(), &learner).await;
        let mailbox = mailbox.map_err(|fault| JobFault::Later(fault.to_string()))?;
        let keyring = self.app.service::<Keyring>().map_err(|fault| JobFault::GiveUp(fault.to_string()))?;
        let email = mailbox.map(|(address, _)| address);
        let achievement = *achievement;
        let command =
            IssueAward { submission, learner, email, organisation, decided_at, achievement, keyring };
        work.finish_with(&command).await
    }
}
