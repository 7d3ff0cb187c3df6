//! The SQL of sessions.

use crate::token::Token;
use kernel::{Ctx, Lang, Membership, NetworkId, OrganisationId, PersonId, Role, SessionId, Timestamp};
use store::{Result, Tx, flag, parse, parse_with};
use web::server::SignedIn;

/// Days a session lasts without being used.
const DAYS: i64 = 30;

/// A session to begin.
pub(crate) struct NewSession<'a> {
    pub(crate) person: &'a PersonId,
    /// The browser, in a word.
    pub(crate) browser: &'a str,
}

/// A session in the list of one's own.
#[derive(Debug, Clone)]
pub(crate) struct SessionLine {
    pub(crate) id: SessionId,
    pub(crate) browser: String,
    pub(crate) created_at: Timestamp,
    pub(crate) last_seen_at: Timestamp,
    /// Whether it is the one that asks.
    pub(crate) present: bool,
}

/// Begins a session; the token is in no place but the answer.
pub(crate) async fn begin(tx: &mut Tx, ctx: &Ctx, new: &NewSession<'_>) -> Result<String> {
    let token = Token::fresh(ctx);
    store::query(
        "INSERT INTO session
                (network_id, id, token_key, person_id, browser, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(SessionId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(token.key())
    .bind(new.person.as_str())
    .bind(new.browser)
    .bind(ctx.now.microseconds())
    .bind(ctx.now.plus_days(DAYS).microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(token.into_text())
}

type PresentRow = (String, String, String, i64, Option<i64>, Option<String>, Option<String>);

/// Who a session belongs to, with the roles they hold in admitted organisations, and when it was last
/// seen; `None` when it is over.
pub(crate) async fn present(tx: &mut Tx, ctx: &Ctx, key: &str) -> Result<Option<(SignedIn, Timestamp)>> {
    let rows: Vec<PresentRow> = store::query_as(
        "SELECT p.id, p.display_name, p.lang, s.last_seen_at,
                (SELECT count(*) FROM identifier i WHERE i.network_id = p.network_id AND i.person_id = p.id
                    AND i.kind = 'email' AND i.verified_at IS NOT NULL),
                o.id, m.role
           FROM session s
           JOIN person p ON p.network_id = s.network_id AND p.id = s.person_id
           LEFT JOIN membership m ON m.network_id = p.network_id AND m.person_id = p.id
           LEFT JOIN organisation o
             ON o.network_id = m.network_id AND o.id = m.organisation_id AND o.status = 'admitted'
          WHERE s.network_id = $1 AND s.token_key = $2 AND s.expires_at > $3 AND p.erased_at IS NULL
          ORDER BY m.since, m.id",
    )
    .bind(ctx.network.as_str())
    .bind(key)
    .bind(ctx.now.microseconds())
    .fetch_all(&mut **tx)
    .await?;
    let Some((id, name, lang, seen, verified, _, _)) = rows.first().cloned() else { return Ok(None) };
    let lang = parse_with("person", "lang", &id, lang.as_str(), |tag| Lang::parse(tag).ok())?;
    let memberships = rows.iter().filter_map(membership_of).collect::<Result<Vec<_>>>()?;
    let person = parse("person", "id", &id, &id)?;
    let email_verified = flag(verified.unwrap_or(0));
    let signed_in = SignedIn { person, name, lang, memberships, email_verified };
    Ok(Some((signed_in, Timestamp::from_microseconds(seen))))
}

fn membership_of(row: &PresentRow) -> Option<Result<Membership>> {
    let (person, organisation, role) = (row.0.as_str(), row.5.as_ref()?, row.6.as_ref()?);
    let read = || {
        let organisation: OrganisationId = parse("membership", "organisation_id", person, organisation)?;
        let role = parse_with("membership", "role", person, role.as_str(), Role::parse)?;
        Ok(Membership { organisation, role })
    };
    Some(read())
}

/// Notes that a session was used, so that it lasts again.
pub(crate) async fn touch(tx: &mut Tx, ctx: &Ctx, key: &str) -> Result<()> {
    store::query(
        "UPDATE session SET last_seen_at = $1, expires_at = $2 WHERE network_id = $3 AND token_key = $4",
    )
    .bind(ctx.now.microseconds())
    .bind(ctx.now.plus_days(DAYS).microseconds())
    .bind(ctx.network.as_str())
    .bind(key)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Ends the session of a key; says whose it was.
pub(crate) async fn end_by_key(tx: &mut Tx, ctx: &Ctx, key: &str) -> Result<Option<PersonId>> {
    let owner: Option<String> = store::query_scalar(
        "DELETE FROM session WHERE network_id = $1 AND token_key = $2 RETURNING person_id",
    )
    .bind(ctx.network.as_str())
    .bind(key)
    .fetch_optional(&mut **tx)
    .await?;
    owner.map(|id| parse("session", "person_id", &id, &id)).transpose()
}

/// Ends one of a person's sessions; says whether there was one.
pub(crate) async fn end(tx: &mut Tx, ctx: &Ctx, person: &PersonId, id: &SessionId) -> Result<bool> {
    let done = store::query("DELETE FROM session WHERE network_id = $1 AND person_id = $2 AND id = $3")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Ends every session of a person.
pub(crate) async fn end_all(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<()> {
    store::query("DELETE FROM session WHERE network_id = $1 AND person_id = $2")
        .bind(ctx.network.as_str())
        .bind(person.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// A person's sessions, the last used first; `key` is that of the session that asks.
pub(crate) async fn list(
    tx: &mut Tx,
    network: &NetworkId,
    person: &PersonId,
    now: Timestamp,
    key: Option<&str>,
) -> Result<Vec<SessionLine>> {
    let rows: Vec<(String, String, String, i64, i64)> = store::query_as(
        "SELECT id, token_key, browser, created_at, last_seen_at FROM session
          WHERE network_id = $1 AND person_id = $2 AND expires_at > $3 ORDER BY last_seen_at DESC, id",
    )
    .bind(network.as_str())
    .bind(person.as_str())
    .bind(now.microseconds())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, token_key, browser, created_at, last_seen_at)| {
            Ok(SessionLine {
                id: parse("session", "id", &id, &id)?,
                browser,
                created_at: Timestamp::from_microseconds(created_at),
                last_seen_at: Timestamp::from_microseconds(last_seen_at),
                present: key == Some(token_key.as_str()),
            })
        })
        .collect()
}
