//! What people do with searches they keep, and what they are told.

use super::rows;
use crate::jobs::SEARCH_NEWS;
use kernel::{Action, Ctx, MicroStageId, PersonId, Resource, ResourceKind, SavedSearchId};
use store::mail::{Mail, Recipient, STOP, queue};
use store::{Command, Refusable, Subject, Tx};

/// A search that somebody keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedSearch {
    /// Its id.
    pub id: SavedSearchId,
    /// Whose it is.
    pub person: PersonId,
    /// The query of the catalogue's address.
    pub query: String,
}

fn own(person: &PersonId) -> Resource {
    Resource::of_person(ResourceKind::Person, person)
}

fn subject(id: &SavedSearchId) -> Subject {
    Subject::new(ResourceKind::Person, id.as_str())
}

/// Somebody keeps a search.
#[derive(Debug, Clone)]
pub struct SaveSearch {
    /// What is kept.
    pub search: SavedSearch,
    /// What is found now: no news later.
    pub found: Vec<MicroStageId>,
}

impl Command for SaveSearch {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "save_search";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.search.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &own(&self.search.person))?;
        if !rows::insert(tx, ctx, &self.search).await? {
            return Ok(());
        }
        rows::note_told(tx, ctx, &self.search.id, &self.found).await?;
        Ok(store::jobs::enqueue(tx, ctx, SEARCH_NEWS, &self.search.id, ctx.now.plus_days(1)).await?)
    }
}

/// Somebody no longer keeps a search.
#[derive(Debug, Clone)]
pub struct ForgetSearch {
    /// Which.
    pub search: SavedSearchId,
}

impl Command for ForgetSearch {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "forget_search";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.search)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        let search = rows::search(tx, ctx, &self.search).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &own(&search.person))?;
        Ok(rows::delete(tx, ctx, &self.search).await?)
    }
}

/// Whoever has the link of a mail no longer keeps the search that it tells of.
#[derive(Debug, Clone)]
pub struct StopSearch {
    /// The key of the link.
    pub key: String,
}

impl Command for StopSearch {
    type Output = SavedSearchId;
    type Error = Refusable;
    const NAME: &'static str = "stop_search";

    fn subject(&self, search: &SavedSearchId) -> Subject {
        subject(search)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<SavedSearchId, Refusable> {
        // Whoever has the key was sent it: the command runs as the system.
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Person))?;
        let search = rows::search_of_key(tx, ctx, &self.key).await?.ok_or(Refusable::NotFound)?;
        rows::delete(tx, ctx, &search.id).await?;
        Ok(search.id)
    }
}

/// Whoever keeps a search is told of what is new in it; the next look is tomorrow.
#[derive(Debug, Clone)]
pub struct TellOfNews {
    /// The search.
    pub search: SavedSearchId,
    /// What is found now: offer and title.
    pub found: Vec<(MicroStageId, String)>,
}

impl Command for TellOfNews {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "tell_of_news";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.search)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Person))?;
        let Some(search) = rows::search(tx, ctx, &self.search).await? else { return Ok(()) };
        let told = rows::told(tx, ctx, &self.search).await?;
        let news: Vec<&(MicroStageId, String)> =
            self.found.iter().filter(|(id, _)| !told.contains(id.as_str())).collect();
        if let Some((_, first)) = news.first() {
            tell(tx, ctx, &search, first, news.len()).await?;
            let ids: Vec<MicroStageId> = news.into_iter().map(|(id, _)| id.clone()).collect();
            rows::note_told(tx, ctx, &self.search, &ids).await?;
        }
        Ok(store::jobs::enqueue(tx, ctx, SEARCH_NEWS, &self.search, ctx.now.plus_days(1)).await?)
    }
}

async fn tell(tx: &mut Tx, ctx: &Ctx, search: &SavedSearch, first: &str, count: usize) -> store::Result<()> {
    let Some(known) = crate::rows::person(tx, ctx, &search.person).await? else { return Ok(()) };
    let arguments = vec![
        ("name", known.name),
        ("first", first.to_owned()),
        ("count", count.to_string()),
        ("query", search.query.clone()),
        (STOP, format!("/searches/{}", rows::stop_key(tx, ctx, &search.id).await?)),
    ];
    let to = Recipient::Person(search.person.clone());
    let template = "learning-search-news-mail";
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
}
