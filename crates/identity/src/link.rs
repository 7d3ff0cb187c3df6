//! Links that somebody receives by mail (or on the console, for set-up) and may use once.
//!
//! ```text
//! issued ──used──▶ gone        issued ──time passes──▶ expired
//! ```
//!
//! Whoever holds the token holds the address it was sent to. Following the link only shows a page; the
//! button on it uses it, because mail filters follow links too.

use crate::token::{Token, key_of};
use kernel::{Ctx, OrganisationId, PersonId, Timestamp};
use store::{Result, Tx, parse_optional, parse_with};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LinkKind {
    /// Proves an e-mail address.
    VerifyEmail,
    /// Lets one choose a new password.
    ResetPassword,
    /// Offers roles in an organisation.
    Invitation,
    /// Sets up an empty network.
    Setup,
}

impl LinkKind {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            LinkKind::VerifyEmail => "verify_email",
            LinkKind::ResetPassword => "reset_password",
            LinkKind::Invitation => "invitation",
            LinkKind::Setup => "setup",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        let all = [LinkKind::VerifyEmail, LinkKind::ResetPassword, LinkKind::Invitation, LinkKind::Setup];
        all.into_iter().find(|kind| kind.as_str() == word)
    }

    /// How long it may be used.
    const fn expiry(self, now: Timestamp) -> Timestamp {
        match self {
            LinkKind::VerifyEmail | LinkKind::Setup => now.plus_days(7),
            LinkKind::ResetPassword => now.plus_minutes(60),
            LinkKind::Invitation => now.plus_days(14),
        }
    }
}

/// A link that may still be used.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// The key it is kept under.
    pub(crate) id: String,
    /// Whose account it opens or changes.
    pub(crate) person: Option<PersonId>,
    /// Who invites.
    pub(crate) organisation: Option<OrganisationId>,
    /// Where it was sent.
    pub(crate) address: String,
    /// What an invitation offers, words separated by spaces.
    pub(crate) roles: String,
    /// Until when.
    pub(crate) expires_at: Timestamp,
}

/// What a new link says.
#[derive(Debug, Clone, Default)]
pub(crate) struct NewLink<'a> {
    pub(crate) person: Option<&'a PersonId>,
    pub(crate) organisation: Option<&'a OrganisationId>,
    pub(crate) address: &'a str,
    pub(crate) roles: &'a str,
}

/// Makes a link; the token is in no place but the answer.
pub(crate) async fn issue(tx: &mut Tx, ctx: &Ctx, kind: LinkKind, link: &NewLink<'_>) -> Result<Token> {
    let token = Token::fresh(ctx);
    store::query(
        "INSERT INTO one_time_link
                (network_id, id, kind, person_id, organisation_id, address, roles, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(token.key())
    .bind(kind.as_str())
    .bind(link.person.map(PersonId::as_str))
    .bind(link.organisation.map(OrganisationId::as_str))
    .bind(link.address)
    .bind(link.roles)
    .bind(ctx.now.microseconds())
    .bind(kind.expiry(ctx.now).microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(token)
}

type LinkRow = (String, String, Option<String>, Option<String>, String, String, i64);

fn from_row(row: LinkRow) -> Result<Link> {
    let (id, kind, person, organisation, address, roles, expires_at) = row;
    parse_with("one_time_link", "kind", &id, kind.as_str(), LinkKind::parse)?;
    Ok(Link {
        person: parse_optional("one_time_link", "person_id", &id, person.as_deref())?,
        organisation: parse_optional("one_time_link", "organisation_id", &id, organisation.as_deref())?,
        address,
        roles,
        expires_at: Timestamp::from_microseconds(expires_at),
        id,
    })
}

/// The link of a token, while it may be used.
pub(crate) async fn look(tx: &mut Tx, ctx: &Ctx, kind: LinkKind, token: &str) -> Result<Option<Link>> {
    let row: Option<LinkRow> = store::query_as(
        "SELECT id, kind, person_id, organisation_id, address, roles, expires_at FROM one_time_link
          WHERE network_id = $1 AND id = $2 AND kind = $3 AND expires_at > $4",
    )
    .bind(ctx.network.as_str())
    .bind(key_of(token))
    .bind(kind.as_str())
    .bind(ctx.now.microseconds())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(from_row).transpose()
}

/// Uses the link up; `None` when it was used before or its time is over.
pub(crate) async fn take(tx: &mut Tx, ctx: &Ctx, kind: LinkKind, token: &str) -> Result<Option<Link>> {
    let Some(link) = look(tx, ctx, kind, token).await? else { return Ok(None) };
    store::query("DELETE FROM one_time_link WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(&link.id)
        .execute(&mut **tx)
        .await?;
    Ok(Some(link))
}

/// The invitations an organisation has sent and nobody has used yet, newest first.
pub(crate) async fn invitations(tx: &mut Tx, ctx: &Ctx, organisation: &OrganisationId) -> Result<Vec<Link>> {
    let rows: Vec<LinkRow> = store::query_as(
        "SELECT id, kind, person_id, organisation_id, address, roles, expires_at FROM one_time_link
          WHERE network_id = $1 AND organisation_id = $2 AND kind = 'invitation' AND expires_at > $3
          ORDER BY created_at DESC",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .bind(ctx.now.microseconds())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(from_row).collect()
}

/// Takes an invitation back; says whether there was one.
pub(crate) async fn withdraw_invitation(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    id: &str,
) -> Result<bool> {
    let done = store::query(
        "DELETE FROM one_time_link
          WHERE network_id = $1 AND organisation_id = $2 AND id = $3 AND kind = 'invitation'",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .bind(id)
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Forgets every link of a kind that a person has (all kinds, when none is said).
pub(crate) async fn forget_of_person(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    kind: Option<LinkKind>,
) -> Result<()> {
    store::query(
        "DELETE FROM one_time_link WHERE network_id = $1 AND person_id = $2 AND ($3 = '' OR kind = $3)",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(kind.map_or("", LinkKind::as_str))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Forgets every set-up link.
pub(crate) async fn forget_setup(tx: &mut Tx, ctx: &Ctx) -> Result<()> {
    store::query("DELETE FROM one_time_link WHERE network_id = $1 AND kind = 'setup'")
        .bind(ctx.network.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
