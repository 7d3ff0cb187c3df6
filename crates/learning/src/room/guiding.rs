//! What whoever teaches does in a room.

use super::access::guided;
use super::commands::{RoomError, subject};
use super::model::{Announcement, MOST_MATERIALS, Material};
use super::rows;
use crate::edition::Edition;
use crate::enrolment::EnrolmentState;
use crate::enrolment::mails::plain_time;
use crate::{enrolment, jobs, micro_stage};
use kernel::{AnnouncementId, BlobId, Ctx, EditionId, PersonId, RoomMaterialId, RoomMessageId};
use store::blobs::BlobRow;
use store::mail::{Mail, Recipient, queue};
use store::{Command, Refusable, Subject, Tx};

/// A message is hidden, with the reason; or shown again, without one.
#[derive(Debug, Clone)]
pub struct HideMessage {
    /// In the room of which edition.
    pub edition: EditionId,
    /// Which.
    pub message: RoomMessageId,
    /// Why; none to show it again.
    pub why: Option<String>,
}

impl Command for HideMessage {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "hide_message";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let standing = guided(tx, ctx, &self.edition).await?;
        if !rows::has_message(tx, ctx, &self.edition, &self.message).await? {
            return Err(Refusable::NotFound.into());
        }
        let by = self.why.as_ref().map(|_| &standing.person);
        Ok(rows::hide(tx, ctx, &self.message, by, self.why.as_deref().unwrap_or_default()).await?)
    }
}

/// What a material is.
#[derive(Debug, Clone)]
pub enum Content {
    /// It leads somewhere else.
    Link(String),
    /// It is kept here.
    File {
        /// The file.
        blob: BlobId,
        /// Its row.
        row: BlobRow,
    },
}

/// Whoever teaches leaves something for everybody with a seat.
#[derive(Debug, Clone)]
pub struct AddMaterial {
    /// The id it will carry.
    pub id: RoomMaterialId,
    /// In the room of which edition.
    pub edition: EditionId,
    /// Title.
    pub title: String,
    /// What it is.
    pub content: Content,
}

impl Command for AddMaterial {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "add_material";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        guided(tx, ctx, &self.edition).await?;
        if rows::count_materials(tx, ctx, &self.edition).await? >= MOST_MATERIALS {
            return Err(RoomError::TooManyMaterials);
        }
        let (link, blob) = match &self.content {
            Content::Link(link) => (Some(link.clone()), None),
            Content::File { blob, row } => {
                store::blobs::insert(tx, ctx, blob, row).await?;
                (None, Some(blob.clone()))
            }
        };
        let material = Material { id: self.id.clone(), title: self.title.clone(), link, blob };
        Ok(rows::add_material(tx, ctx, &self.edition, &material).await?)
    }
}

/// Whoever teaches takes a material away, and its file with it.
#[derive(Debug, Clone)]
pub struct RemoveMaterial {
    /// In the room of which edition.
    pub edition: EditionId,
    /// Which.
    pub material: RoomMaterialId,
}

impl Command for RemoveMaterial {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "remove_material";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        guided(tx, ctx, &self.edition).await?;
        let found = rows::material(tx, ctx, &self.edition, &self.material).await?;
        let material = found.ok_or(Refusable::NotFound)?;
        rows::remove_material(tx, ctx, &material.id).await?;
        if let Some(blob) = &material.blob {
            crate::submission::rows::delete_blob(tx, ctx, blob).await?;
            store::jobs::enqueue(tx, ctx, jobs::DELETE_FILE, blob, ctx.now).await?;
        }
        Ok(())
    }
}

/// Whoever teaches tells everybody with a seat: it stands in the room, and a mail goes to each.
#[derive(Debug, Clone)]
pub struct Announce {
    /// The id it will carry.
    pub id: AnnouncementId,
    /// In the room of which edition.
    pub edition: EditionId,
    /// Title.
    pub title: String,
    /// What.
    pub body: String,
}

impl Command for Announce {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "announce";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let standing = guided(tx, ctx, &self.edition).await?;
        let announcement = Announcement {
            id: self.id.clone(),
            title: self.title.clone(),
            body: self.body.clone(),
            made_at: ctx.now,
        };
        rows::announce(tx, ctx, &self.edition, &announcement).await?;
        let words = [("subject", self.title.clone()), ("body", self.body.clone())];
        for (seat, _) in enrolment::rows::of_edition(tx, ctx, &self.edition).await? {
            if matches!(seat.state, EnrolmentState::Confirmed | EnrolmentState::Attended) {
                send(tx, ctx, &standing.edition, &seat.learner, "learning-announcement-mail", &words).await?;
            }
        }
        Ok(())
    }
}

/// Whoever teaches is told that a message was reported.
pub(super) async fn tell_of_report(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    send(tx, ctx, edition, &edition.plan.trainer, "learning-meeting-report-mail", &[]).await
}

async fn send(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    person: &PersonId,
    template: &'static str,
    words: &[(&'static str, String)],
) -> store::Result<()> {
    let Some(known) = crate::rows::person(tx, ctx, person).await? else { return Ok(()) };
    let stage = micro_stage::rows::stage(tx, ctx, &edition.stage).await?;
    let mut arguments = words.to_vec();
    arguments.extend([
        ("name", known.name),
        ("title", stage.map(|stage| stage.offer.title).unwrap_or_default()),
        ("starts", plain_time(edition.plan.starts_at, &edition.plan.zone)),
        ("edition", edition.id.to_string()),
    ]);
    let to = Recipient::Person(person.clone());
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
}
