//! Looking whether an address leads somewhere: learning asks, and the guarded way out of verification answers.

use credentials::verification::GuardedClient;
use learning::links::{LinkState, Probe, Probing};
use openbadges::report::FetchProblem;

/// Looks through the guarded client: public https addresses only, a few seconds each.
pub struct GuardedProbe(pub GuardedClient);

impl Probe for GuardedProbe {
    fn probe<'a>(&'a self, url: &'a str) -> Probing<'a> {
        Box::pin(async move {
            match self.0.fetch(url).await {
                Ok(_) | Err(FetchProblem::TooLarge) => (LinkState::Reached, String::new()),
                Err(problem) => (state_of(&problem), problem.to_string()),
            }
        })
    }
}

const fn state_of(problem: &FetchProblem) -> LinkState {
    match problem {
        FetchProblem::NotFound | FetchProblem::Gone => LinkState::Broken,
        FetchProblem::NotAllowed => LinkState::Refused,
        FetchProblem::TooLarge => LinkState::Reached,
        FetchProblem::Offline | FetchProblem::Unreachable(_) => LinkState::Silent,
    }
}
