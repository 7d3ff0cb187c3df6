//! An organisation that is admitted gets its first key.

use super::{Keyring, RotateKey};
use kernel::Event;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};
use web::server::App;

/// The job `credentials_first_key`, on `organisation_admitted`.
pub struct KeyOnAdmission {
    /// Where the keyring is.
    pub app: App,
}

impl Handler for KeyOnAdmission {
    fn kind(&self) -> &'static str {
        "credentials_first_key"
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(self.make(work))
    }
}

impl KeyOnAdmission {
    async fn make(&self, work: Work<'_>) -> Result<Done, JobFault> {
        let Event::OrganisationAdmitted { organisation } = work.payload()? else {
            return work.finish().await;
        };
        let keyring = self.app.service::<Keyring>().map_err(|fault| JobFault::GiveUp(fault.to_string()))?;
        work.finish_with(&RotateKey { organisation, only_if_missing: true, compromised: false, keyring })
            .await
    }
}
