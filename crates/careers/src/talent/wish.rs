//! Where and when somebody would work, if they say: companies may narrow a search to it.

use super::wish_rows as rows;
use kernel::{Action, Ctx, PersonId, Resource, ResourceKind};
use skills::talent::Traits;
use store::{Command, Refusable, Subject, Tx};

/// In which ways somebody may be available.
pub const AVAILABILITIES: [&str; 6] =
    ["full_time", "part_time", "evenings", "weekends", "remote", "apprenticeship"];

/// Where and when somebody would work. What they leave open keeps them out of no search that does not ask for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Municipalities or provinces, as they wrote them.
    pub territories: Vec<String>,
    /// Codes of [`AVAILABILITIES`].
    pub availabilities: Vec<String>,
}

impl Wish {
    pub(super) fn traits(&self) -> Traits {
        Traits {
            territories: self.territories.iter().map(|name| kernel::fold(name)).collect(),
            availabilities: self.availabilities.clone(),
            ..Traits::consenting()
        }
    }
}

/// Somebody says where and when they would work.
pub struct SaveWish(pub Wish);

impl Command for SaveWish {
    type Output = PersonId;
    type Error = Refusable;
    const NAME: &'static str = "save_work_wish";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::SkillProfile, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, Refusable> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &person))?;
        rows::put(tx, ctx, &person, &self.0).await?;
        Ok(person)
    }
}
