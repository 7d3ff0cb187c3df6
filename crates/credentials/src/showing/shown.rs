//! What lies behind a share: the credential, its verification, and the name if its owner wishes.

use super::cache::ShownCache;
use super::carriers::qr;
use super::pages;
use crate::awards::{CredentialRow, find_credential};
use crate::backpack::{Share, ShareState, share_by_token};
use crate::verification::{Examined, examine};
use kernel::Fault;
use std::sync::{Arc, OnceLock};
use store::Refusable;
use web::server::{Visit, token_key};
use web::{Frame, Page};

/// What lies behind a share.
pub(super) struct Shown {
    pub(super) share: Share,
    pub(super) credential: CredentialRow,
    pub(super) examined: Examined,
    pub(super) learner: Option<String>,
    /// The QR code that leads to the share, as SVG.
    pub(super) qr: String,
    /// The page in each language, as it was drawn first.
    pub(super) drawn: [OnceLock<Frame>; 6],
}

impl Shown {
    /// The page in the visitor's language, drawn once: nothing on it is of the visitor.
    pub(super) fn frame(&self, page: &Page) -> Frame {
        self.drawn[page.lang as usize].get_or_init(|| pages::public(page, self)).clone()
    }
}

/// Why a link shows nothing.
pub(super) enum Closed {
    Expired,
    TakenBack,
}

/// The share of a token; nothing when there is none.
async fn share_of(visit: &Visit, token: &str) -> Result<Option<Share>, Fault> {
    let mut tx = visit.read().await?;
    Ok(share_by_token(&mut tx, &visit.ctx, &token_key(token)).await.map_err(Refusable::from)?)
}

/// What lies behind a link, verified now or a moment ago.
pub(super) async fn shown(visit: &Visit, token: &str) -> Result<Result<Arc<Shown>, Closed>, Fault> {
    let cache = visit.app.service::<ShownCache>()?;
    let key = token_key(token);
    if let Some(shown) = cache.get(&key, visit.ctx.now)
        && shown.share.state(visit.ctx.now) == ShareState::Open
    {
        return Ok(Ok(shown));
    }
    let share = share_of(visit, token).await?.ok_or(Fault::NotFound)?;
    match share.state(visit.ctx.now) {
        ShareState::Open => {}
        ShareState::Expired => return Ok(Err(Closed::Expired)),
        ShareState::TakenBack => return Ok(Err(Closed::TakenBack)),
    }
    let mut tx = visit.read().await?;
    let credential =
        find_credential(&mut tx, &visit.ctx, &share.credential).await.map_err(Refusable::from)?;
    let credential = credential.ok_or(Fault::NotFound)?;
    drop(tx);
    let examined = examine(visit, credential.body.clone().into_bytes()).await?;
    let learner =
        if share.show_name { visit.app.directory().mailbox(&visit.ctx, &share.person).await? } else { None };
    let qr = qr(&visit.page.absolute(&share.path()))?;
    let learner = learner.map(|(_, name)| name);
    let shown = Arc::new(Shown { share, credential, examined, learner, qr, drawn: Default::default() });
    cache.keep(&key, visit.ctx.now, Arc::clone(&shown));
    Ok(Ok(shown))
}

/// The signed document behind a link of ours, while it is open.
pub(crate) async fn document_of_share(visit: &Visit, token: &str) -> Result<Option<String>, Fault> {
    let Some(share) = share_of(visit, token).await? else { return Ok(None) };
    if share.state(visit.ctx.now) != ShareState::Open {
        return Ok(None);
    }
    let mut tx = visit.read().await?;
    let credential =
        find_credential(&mut tx, &visit.ctx, &share.credential).await.map_err(Refusable::from)?;
    Ok(credential.map(|credential| credential.body))
}
