//! What providers do with their rooms.

use super::rows;
use crate::catalogue::Point;
use kernel::{Action, ClassroomId, Ctx, Fault, OrganisationId, Problem, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// A room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Classroom {
    /// Its id.
    pub id: ClassroomId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// How it is called.
    pub name: String,
    /// Municipality.
    pub place: String,
    /// Street and number.
    pub address: String,
    /// How many people it takes.
    pub seats: i64,
    /// Where it is, when that is not the middle of the municipality.
    pub at: Option<Point>,
}

impl Classroom {
    /// Name and address, as an edition shows them.
    #[must_use]
    pub fn venue(&self) -> String {
        format!("{}, {}", self.name, self.address)
    }
}

/// Why a room could not be saved.
#[derive(Debug, thiserror::Error)]
pub enum ClassroomError {
    /// The organisation has a room of that name.
    #[error("the name is taken")]
    NameTaken,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ClassroomError);

impl From<ClassroomError> for Fault {
    fn from(error: ClassroomError) -> Fault {
        match error {
            ClassroomError::Refusable(inner) => inner.into(),
            ClassroomError::NameTaken => Fault::Refused(Problem::new("learning-classroom-taken")),
        }
    }
}

/// A provider adds a room, or changes one.
#[derive(Debug, Clone)]
pub struct SaveClassroom {
    /// The room as it is from now on.
    pub room: Classroom,
}

impl Command for SaveClassroom {
    type Output = ();
    type Error = ClassroomError;
    const NAME: &'static str = "save_classroom";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Edition, self.room.id.as_str()).within(&self.room.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), ClassroomError> {
        let resource = Resource::of_organisation(ResourceKind::Edition, &self.room.organisation);
        ctx.authorise(Action::Create, &resource)?;
        let held = rows::classroom(tx, ctx, &self.room.id).await?;
        if held.is_some_and(|held| held.organisation != self.room.organisation) {
            return Err(Refusable::NotFound.into());
        }
        let others = rows::of_organisation(tx, ctx, &self.room.organisation).await?;
        if others.iter().any(|other| other.id != self.room.id && other.name == self.room.name) {
            return Err(ClassroomError::NameTaken);
        }
        Ok(rows::put(tx, ctx, &self.room).await?)
    }
}
