//! What can be done about news.

use super::rows::{self, Fresh};
use crate::talent::tell;
use kernel::{Action, ConceptId, Ctx, EditionId, PersonId, Resource, ResourceKind, RoleProfileId};
use skills::library::Frameworks;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Command, Refusable, Subject, Tx};

/// What somebody asks to hear of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// New editions that teach a skill.
    Editions,
    /// New roles that ask a skill.
    Vacancies,
}

impl Topic {
    /// Both.
    pub const ALL: [Topic; 2] = [Topic::Editions, Topic::Vacancies];

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Topic::Editions => "editions",
            Topic::Vacancies => "vacancies",
        }
    }

    /// The topic of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.code() == code)
    }
}

/// Skills somebody may ask to hear of.
const MOST: usize = 200;

/// Somebody says what they want to hear of, from now on.
pub struct SaveWatches(pub BTreeSet<(Topic, ConceptId)>);

impl Command for SaveWatches {
    type Output = PersonId;
    type Error = Refusable;
    const NAME: &'static str = "save_watches";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::SkillProfile, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, Refusable> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &person))?;
        rows::forget(tx, ctx, &person).await?;
        let wanted: Vec<&(Topic, ConceptId)> = self.0.iter().take(MOST).collect();
        if !wanted.is_empty() {
            rows::put(tx, ctx, &person, &wanted).await?;
            rows::put_watcher(tx, ctx, &person).await?;
        }
        Ok(person)
    }
}

/// Somebody ends all news by the link of a mail.
pub struct StopWatches {
    /// The key of the link.
    pub key: String,
}

impl Command for StopWatches {
    type Output = PersonId;
    type Error = Refusable;
    const NAME: &'static str = "stop_watches";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::SkillProfile, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, Refusable> {
        // Whoever has the key was sent it; anybody may see a framework, and nothing more is needed.
        ctx.authorise(Action::See, &Resource::of_network(ResourceKind::Framework))?;
        let person = rows::person_of_key(tx, ctx, &self.key).await?.ok_or(Refusable::NotFound)?;
        rows::forget(tx, ctx, &person).await?;
        Ok(person)
    }
}

/// What one piece of news says, and to whom.
struct News<'a> {
    topic: Topic,
    fresh: &'a Fresh,
    template: &'static str,
    path: String,
}

impl News<'_> {
    /// A mail to everybody who asked and has not heard of it; gives how many.
    async fn tell(&self, ctx: &Ctx, tx: &mut Tx, frameworks: &Frameworks) -> Result<usize, Refusable> {
        let same: BTreeSet<ConceptId> =
            self.fresh.concepts.iter().flat_map(|concept| frameworks.same(concept)).collect();
        let mut told = 0;
        for (person, key) in rows::watching(tx, ctx, self.topic, &same).await? {
            if !rows::first_time(tx, ctx, &person, &self.fresh.id).await? {
                continue;
            }
            let arguments = vec![
                ("title", self.fresh.title.clone()),
                ("organisation", self.fresh.organisation.clone()),
                ("path", self.path.clone()),
                (store::mail::STOP, format!("/news/{key}")),
            ];
            tell(tx, ctx, &person, self.template, arguments).await?;
            told += 1;
        }
        Ok(told)
    }
}

/// An edition can be booked: whoever asked hears of it.
pub struct TellOfEdition {
    /// Which.
    pub edition: EditionId,
    /// The frameworks, for what means the same.
    pub frameworks: Arc<Frameworks>,
}

impl Command for TellOfEdition {
    type Output = usize;
    type Error = Refusable;
    const NAME: &'static str = "tell_of_edition";

    fn subject(&self, _: &usize) -> Subject {
        Subject::new(ResourceKind::Edition, self.edition.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<usize, Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::SkillProfile))?;
        let Some((fresh, stage)) = rows::edition(tx, ctx, &self.edition).await? else { return Ok(0) };
        let path = format!("/catalogue/{stage}");
        let news =
            News { topic: Topic::Editions, fresh: &fresh, template: "careers-news-edition-mail", path };
        news.tell(ctx, tx, &self.frameworks).await
    }
}

/// A role is shown: whoever asked hears of it.
pub struct TellOfRole {
    /// Which.
    pub role: RoleProfileId,
    /// The frameworks, for what means the same.
    pub frameworks: Arc<Frameworks>,
}

impl Command for TellOfRole {
    type Output = usize;
    type Error = Refusable;
    const NAME: &'static str = "tell_of_role";

    fn subject(&self, _: &usize) -> Subject {
        Subject::new(ResourceKind::RoleProfile, self.role.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<usize, Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::SkillProfile))?;
        let Some(fresh) = rows::role(tx, ctx, &self.role).await? else { return Ok(0) };
        let path = format!("/roles/{}", self.role);
        let news = News { topic: Topic::Vacancies, fresh: &fresh, template: "careers-news-role-mail", path };
        news.tell(ctx, tx, &self.frameworks).await
    }
}
