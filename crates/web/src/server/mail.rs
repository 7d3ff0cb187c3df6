//! Sending mail: over SMTP, or into files where there is no server to send with.

use super::app::App;
use kernel::{Ctx, Fault, JobId, Lang, PersonId, ResourceKind};
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{AsyncFileTransport, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use std::collections::BTreeMap;
use std::path::Path;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};
use store::mail::{self, SEND_MAIL, WaitingMail};
use store::{Command, DbError, Subject, Tx};

/// How mail leaves the house.
#[derive(Clone)]
pub enum Transport {
    /// Through a mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// Into a folder, one `.eml` file each.
    Files(AsyncFileTransport<Tokio1Executor>),
}

impl Transport {
    /// Through the server of an address such as `smtps://user:password@mail.example:465`.
    ///
    /// # Errors
    /// When the address is not one of a mail server.
    pub fn smtp(url: &str) -> Result<Self, String> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url);
        builder.map(|builder| Self::Smtp(builder.build())).map_err(|problem| problem.to_string())
    }

    /// Into a folder, which is made if it is missing.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn files(folder: &Path) -> std::io::Result<Self> {
        std::fs::create_dir_all(folder)?;
        Ok(Self::Files(AsyncFileTransport::new(folder)))
    }

    /// Whether mail can leave just now, for `doctor`.
    ///
    /// # Errors
    /// What the server answers.
    pub async fn test(&self) -> Result<(), String> {
        match self {
            Transport::Smtp(smtp) => match smtp.test_connection().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("the mail server does not answer".to_owned()),
                Err(problem) => Err(problem.to_string()),
            },
            Transport::Files(_) => Ok(()),
        }
    }

    async fn send(&self, message: Message) -> Result<(), JobFault> {
        let sent = match self {
            Transport::Smtp(smtp) => smtp.send(message).await.map(|_| ()).map_err(|error| error.to_string()),
            Transport::Files(files) => {
                files.send(message).await.map(|_| ()).map_err(|error| error.to_string())
            }
        };
        sent.map_err(JobFault::Later)
    }
}

/// The job that sends a mail.
pub struct SendMail {
    /// Texts, directory, network.
    pub app: App,
    /// How it leaves.
    pub transport: Transport,
    /// From whom: `Bottega <bottega@example.org>`.
    pub from: Mailbox,
}

impl Handler for SendMail {
    fn kind(&self) -> &'static str {
        SEND_MAIL
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(self.send(work))
    }
}

impl SendMail {
    async fn send(&self, work: Work<'_>) -> Result<Done, JobFault> {
        let id: JobId = work.payload()?;
        let waiting = mail::waiting(&mut work.store().read().await?, work.ctx(), &id).await?;
        let Some(waiting) = waiting else { return work.finish().await };
        if let Some(to) = self.mailbox(work.ctx(), &waiting).await? {
            self.transport.send(self.compose(&waiting, to)?).await?;
        }
        work.finish_with(&MarkSent(id)).await
    }

    /// Where it goes; nowhere when the person is gone.
    async fn mailbox(&self, ctx: &Ctx, waiting: &WaitingMail) -> Result<Option<Mailbox>, JobFault> {
        let (name, address) = match (&waiting.person, &waiting.address) {
            (Some(person), _) => {
                let person = PersonId::parse(person).map_err(|e| JobFault::Payload(e.to_string()))?;
                let found = self.app.directory().mailbox(ctx, &person).await;
                match found.map_err(|fault: Fault| JobFault::Later(fault.to_string()))? {
                    Some((address, name)) => (Some(name), address),
                    None => return Ok(None),
                }
            }
            (None, Some(address)) => (None, address.clone()),
            (None, None) => return Ok(None),
        };
        let address = address.parse().map_err(|e| JobFault::GiveUp(format!("not an address: {e}")))?;
        Ok(Some(Mailbox::new(name, address)))
    }

    fn compose(&self, waiting: &WaitingMail, to: Mailbox) -> Result<Message, JobFault> {
        let lang = Lang::parse(&waiting.lang).unwrap_or(Lang::It);
        let stored: BTreeMap<String, String> =
            serde_json::from_str(&waiting.arguments).map_err(|e| JobFault::Payload(e.to_string()))?;
        let network = self.app.home().face.name.clone();
        let mut arguments: Vec<_> =
            stored.iter().map(|(name, value)| (name.as_str(), value.into())).collect();
        arguments.push(("network", network.into()));
        arguments.push(("origin", self.app.public_origin().into()));
        let text =
            |part: &str| self.app.texts().get(lang, &format!("{}-{part}", waiting.template), &arguments);
        let mut message = Message::builder().from(self.from.clone()).to(to).subject(text("subject"));
        if let Some(path) = stored.get(mail::STOP).filter(|path| path.starts_with('/')) {
            let address = format!("<{}{path}>", self.app.public_origin());
            message = message.header(ListUnsubscribe(address)).header(ListUnsubscribePost);
        }
        let body = SinglePart::plain(text("body"));
        let message = match &waiting.calendar {
            None => message.singlepart(body),
            Some(calendar) => {
                let kind = ContentType::parse("text/calendar; charset=utf-8; method=PUBLISH")
                    .map_err(|e| JobFault::GiveUp(e.to_string()))?;
                let file = Attachment::new("evento.ics".to_owned()).body(calendar.clone(), kind);
                message.multipart(MultiPart::mixed().singlepart(body).singlepart(file))
            }
        };
        message.map_err(|problem| JobFault::GiveUp(problem.to_string()))
    }
}

/// Where mails of this kind are ended (RFC 2369, section 3.2): an address in angle brackets.
#[derive(Debug, Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// That a form sent there ends them without a further question (RFC 8058, section 3.1).
#[derive(Debug, Clone)]
struct ListUnsubscribePost;

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

/// Notes that a mail was sent.
struct MarkSent(JobId);

impl Command for MarkSent {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "send_mail";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Person, self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), DbError> {
        mail::mark_sent(tx, ctx, &self.0).await
    }
}
