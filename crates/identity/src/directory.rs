//! What the web asks about people: who a session belongs to, and where mail reaches somebody.

use crate::person;
use crate::session::{self, TouchSession};
use kernel::{Ctx, Fault, PersonId};
use store::{Refusable, Store};
use web::server::{Directory, Pending, SignedIn};

/// Seconds after which the use of a session is noted again.
const NOTED_EVERY: i64 = 86_400;

/// The people of a store.
#[derive(Debug, Clone)]
pub struct People {
    store: Store,
}

impl People {
    /// The people of this store.
    #[must_use]
    pub const fn of(store: Store) -> Self {
        Self { store }
    }

    async fn behind(&self, ctx: &Ctx, key: &str) -> Result<Option<SignedIn>, Fault> {
        let mut tx = self.store.read().await.map_err(Refusable::from)?;
        let found = session::present(&mut tx, ctx, key).await.map_err(Refusable::from)?;
        drop(tx);
        let Some((who, last_seen)) = found else { return Ok(None) };
        if ctx.now.seconds() - last_seen.seconds() >= NOTED_EVERY {
            let touch = TouchSession { person: who.person.clone(), key: key.to_owned() };
            self.store.run(&ctx.as_system("session"), &touch).await?;
        }
        Ok(Some(who))
    }

    async fn address(&self, ctx: &Ctx, person: &PersonId) -> Result<Option<(String, String)>, Fault> {
        let mut tx = self.store.read().await.map_err(Refusable::from)?;
        let account = person::rows::account(&mut tx, &ctx.network, person).await.map_err(Refusable::from)?;
        let Some(account) = account else { return Ok(None) };
        if let Some(email) = account.verified_email() {
            return Ok(Some((email.to_owned(), account.name)));
        }
        let Some(email) = account.claimed_email() else { return Ok(None) };
        // Nobody gets mail about what somebody else does under their address.
        let holder = person::rows::holder_of(&mut tx, &ctx.network, email).await.map_err(Refusable::from)?;
        Ok(holder.is_none().then(|| (email.to_owned(), account.name.clone())))
    }
}

impl Directory for People {
    fn session<'a>(&'a self, ctx: &'a Ctx, key: &'a str) -> Pending<'a, Option<SignedIn>> {
        Box::pin(self.behind(ctx, key))
    }

    fn mailbox<'a>(&'a self, ctx: &'a Ctx, person: &'a PersonId) -> Pending<'a, Option<(String, String)>> {
        Box::pin(self.address(ctx, person))
    }
}
