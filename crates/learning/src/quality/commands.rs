//! What a manager does with the rules.

use super::model::Rules;
use super::rows;
use kernel::{Action, Ctx, OrganisationId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// A manager writes the rules of their organisation.
#[derive(Debug, Clone)]
pub struct ChangeRules {
    /// Whose.
    pub organisation: OrganisationId,
    /// The rules from now on.
    pub rules: Rules,
}

impl Command for ChangeRules {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "change_quality_rules";

    fn subject(&self, (): &()) -> Subject {
        let of = self.organisation.as_str();
        Subject::new(ResourceKind::QualityFramework, of).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        let framework = Resource::of_organisation(ResourceKind::QualityFramework, &self.organisation);
        ctx.authorise(Action::Change, &framework)?;
        Ok(rows::put(tx, ctx, &self.organisation, &self.rules).await?)
    }
}
