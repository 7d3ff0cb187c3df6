//! Mail to be sent: written with what causes it, sent by a job.

use crate::{Result, Tx, jobs};
use kernel::{Ctx, JobId, Lang, PersonId};

/// The kind of the job that sends a mail; its payload is the mail's id.
pub const SEND_MAIL: &str = "send_mail";

/// The argument that says how such mails end: the path, beginning with `/`, of a page with one button. Mail programs show
/// a button of their own for it (RFC 8058), so a form sent there without anything else does the same.
pub const STOP: &str = "stop";

/// To whom a mail goes.
#[derive(Debug, Clone)]
pub enum Recipient {
    /// A person, at whatever address is theirs when it is sent.
    Person(PersonId),
    /// An address that is not yet anybody's.
    Address(String),
}

/// A mail, as texts to be filled in the recipient's language.
#[derive(Debug, Clone)]
pub struct Mail {
    /// To whom.
    pub to: Recipient,
    /// In which language.
    pub lang: Lang,
    /// Fluent keys `TEMPLATE-subject` and `TEMPLATE-body`.
    pub template: &'static str,
    /// Values that the texts show.
    pub arguments: Vec<(&'static str, String)>,
    /// An iCalendar file to attach.
    pub calendar: Option<String>,
}

/// A mail that waits to be sent.
#[derive(Debug, Clone)]
pub struct WaitingMail {
    /// The person it goes to …
    pub person: Option<String>,
    /// … or the address.
    pub address: Option<String>,
    /// Language tag.
    pub lang: String,
    /// Text keys.
    pub template: String,
    /// Values, a JSON object of texts.
    pub arguments: String,
    /// An iCalendar file to attach.
    pub calendar: Option<String>,
}

/// Writes a mail and the job that sends it, in the caller's transaction.
///
/// # Errors
/// When the database fails.
pub async fn queue(tx: &mut Tx, ctx: &Ctx, mail: &Mail) -> Result<()> {
    let id = JobId::fresh(ctx.now, ctx.entropy.as_ref());
    let (person, address) = match &mail.to {
        Recipient::Person(person) => (Some(person.as_str()), None),
        Recipient::Address(address) => (None, Some(address.as_str())),
    };
    let arguments: std::collections::BTreeMap<_, _> =
        mail.arguments.iter().map(|(name, value)| (name, value)).collect();
    sqlx::query(
        "INSERT INTO outgoing_mail
                (network_id, id, person_id, address, lang, template, arguments, calendar, created_at, sent_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(person)
    .bind(address)
    .bind(mail.lang.tag())
    .bind(mail.template)
    .bind(jobs::to_json(&arguments)?)
    .bind(mail.calendar.as_deref())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    jobs::enqueue(tx, ctx, SEND_MAIL, &id, ctx.now).await
}

type MailRow = (Option<String>, Option<String>, String, String, String, Option<String>);

/// A mail not yet sent; `None` when there is none or it was sent before.
///
/// # Errors
/// When the database fails.
pub async fn waiting(tx: &mut Tx, ctx: &Ctx, id: &JobId) -> Result<Option<WaitingMail>> {
    let row: Option<MailRow> = sqlx::query_as(
        "SELECT person_id, address, lang, template, arguments, calendar FROM outgoing_mail
          WHERE network_id = $1 AND id = $2 AND sent_at IS NULL",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.map(|(person, address, lang, template, arguments, calendar)| WaitingMail {
        person,
        address,
        lang,
        template,
        arguments,
        calendar,
    }))
}

/// Notes that a mail was sent, and forgets what it said: its text may hold personal data.
///
/// # Errors
/// When the database fails.
pub async fn mark_sent(tx: &mut Tx, ctx: &Ctx, id: &JobId) -> Result<()> {
    sqlx::query(
        "UPDATE outgoing_mail SET sent_at = $1, arguments = '{}', calendar = NULL, address = NULL
          WHERE network_id = $2 AND id = $3",
    )
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
