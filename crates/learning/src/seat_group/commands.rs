//! What a company does with its seats.

use super::model::{InvitationState, SeatGroup};
use super::{mails, rows};
use crate::edition::{self, Edition, EditionState};
use crate::enrolment::{self, Enrolment};
use crate::{booking_terms, jobs};
use kernel::{Action, Ctx, EditionId, Fault, OrganisationId, Problem, Resource, ResourceKind, SeatGroupId};
use store::{Command, Refusable, Subject, Tx};

/// Why a company's seats could not be booked, named or given back.
#[derive(Debug, thiserror::Error)]
pub enum GroupError {
    /// Booking has not opened, has closed, or the edition is over or cancelled.
    #[error("the edition cannot be booked now")]
    NotBookable,
    /// There are fewer free seats.
    #[error("only {0} seats are free")]
    TooFew(i64),
    /// There are fewer seats without a name.
    #[error("only {0} seats have no name")]
    TooMany(i64),
    /// Somebody is invited already.
    #[error("{0} is invited already")]
    InvitedAlready(String),
    /// The time for names is over.
    #[error("the time for names is over")]
    NamesClosed,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(GroupError);

impl From<GroupError> for Fault {
    fn from(error: GroupError) -> Fault {
        Fault::Refused(match error {
            GroupError::Refusable(inner) => return inner.into(),
            GroupError::NotBookable => Problem::new("learning-not-bookable"),
            GroupError::TooFew(left) => {
                Problem::new("learning-company-too-few").with("left", left.to_string())
            }
            GroupError::TooMany(open) => {
                Problem::new("learning-company-too-many").with("open", open.to_string())
            }
            GroupError::InvitedAlready(email) => {
                Problem::new("learning-company-invited-already").with("email", email)
            }
            GroupError::NamesClosed => Problem::new("learning-company-names-closed"),
        })
    }
}

pub(super) fn subject(group: &SeatGroup) -> Subject {
    Subject::new(ResourceKind::SeatGroup, group.id.as_str()).within(&group.organisation)
}

/// A company books seats for its people.
#[derive(Debug, Clone)]
pub struct BookGroup {
    /// The id the group will carry.
    pub id: SeatGroupId,
    /// In which edition.
    pub edition: EditionId,
    /// The company.
    pub organisation: OrganisationId,
    /// How many seats.
    pub seats: i64,
}

impl Command for BookGroup {
    type Output = SeatGroup;
    type Error = GroupError;
    const NAME: &'static str = "book_group";

    fn subject(&self, group: &SeatGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<SeatGroup, GroupError> {
        let groups = Resource::of_organisation(ResourceKind::SeatGroup, &self.organisation);
        ctx.authorise(Action::Create, &groups)?;
        let booked_by = ctx.person().ok_or(Refusable::NotFound)?.clone();
        let left = enrolment::rows::take_seats(tx, ctx, &self.edition, self.seats).await?;
        let edition = edition::rows::edition(tx, ctx, &self.edition).await?.ok_or(Refusable::NotFound)?;
        if !edition.can_be_booked(ctx.now) {
            return Err(GroupError::NotBookable);
        }
        match left {
            None => return Err(GroupError::TooFew(edition.seats_left())),
            Some(0) => edition::rows::set_state(tx, ctx, &edition.id, EditionState::Full).await?,
            Some(_) => {}
        }
        let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
        let names_until = terms.names_until(&edition.plan, ctx.now);
        if names_until <= ctx.now {
            return Err(GroupError::NotBookable);
        }
        let group = SeatGroup {
            id: self.id.clone(),
            edition: self.edition.clone(),
            organisation: self.organisation.clone(),
            booked_by,
            seats: self.seats,
            seats_open: self.seats,
            names_until,
        };
        rows::insert(tx, ctx, &group).await?;
        store::jobs::enqueue(tx, ctx, jobs::RELEASE_UNNAMED, &group.id, group.names_until).await?;
        mails::booked(tx, ctx, &edition, &group).await?;
        Ok(group)
    }
}

/// A company's group that the actor may change.
pub(super) async fn own(tx: &mut Tx, ctx: &Ctx, id: &SeatGroupId) -> Result<SeatGroup, GroupError> {
    let group = rows::group(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::SeatGroup, &group.organisation);
    ctx.authorise(Action::Change, &resource)?;
    Ok(group)
}

/// A company gives seats without a name back.
#[derive(Debug, Clone)]
pub struct GiveBackSeats {
    /// Of which group.
    pub group: SeatGroupId,
    /// How many.
    pub seats: i64,
}

impl Command for GiveBackSeats {
    type Output = SeatGroup;
    type Error = GroupError;
    const NAME: &'static str = "give_back_seats";

    fn subject(&self, group: &SeatGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<SeatGroup, GroupError> {
        let mut group = own(tx, ctx, &self.group).await?;
        let invited = rows::waiting(tx, ctx, &group.id).await?.len();
        let free = group.seats_open - i64::try_from(invited).unwrap_or(i64::MAX);
        if self.seats > free {
            return Err(GroupError::TooMany(free));
        }
        let edition = edition::rows::edition(tx, ctx, &group.edition).await?.ok_or(Refusable::NotFound)?;
        let count = self.seats;
        give_back(tx, ctx, &edition, &mut group, count).await?;
        Ok(group)
    }
}

/// So many seats without a name become free, and go to those who wait.
async fn give_back(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    group: &mut SeatGroup,
    count: i64,
) -> store::Result<()> {
    group.seats -= count;
    group.seats_open -= count;
    rows::set_seats(tx, ctx, group).await?;
    enrolment::rows::give_back_seats(tx, ctx, &edition.id, count).await?;
    let edition = Edition { seats_taken: edition.seats_taken - count, ..edition.clone() };
    enrolment::fill_free_seats(tx, ctx, &edition).await
}

/// The time for names is over: seats without a name go to those who wait.
#[derive(Debug, Clone)]
pub struct ReleaseUnnamed {
    /// Of which group.
    pub group: SeatGroupId,
}

impl Command for ReleaseUnnamed {
    type Output = ();
    type Error = GroupError;
    const NAME: &'static str = "release_unnamed_seats";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::SeatGroup, self.group.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), GroupError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::SeatGroup))?;
        let Some(mut group) = rows::group(tx, ctx, &self.group).await? else { return Ok(()) };
        // Where the edition has moved, the job of the new moment does it.
        if ctx.now < group.names_until {
            return Ok(());
        }
        end_invitations(tx, ctx, &group).await?;
        let count = group.seats_open;
        if count == 0 {
            return Ok(());
        }
        let edition = edition::rows::edition(tx, ctx, &group.edition).await?.ok_or(Refusable::NotFound)?;
        give_back(tx, ctx, &edition, &mut group, count).await?;
        Ok(mails::released(tx, ctx, &edition, &group, count).await?)
    }
}

async fn end_invitations(tx: &mut Tx, ctx: &Ctx, group: &SeatGroup) -> store::Result<()> {
    for invitation in rows::waiting(tx, ctx, &group.id).await? {
        rows::end(tx, ctx, &invitation.id, InvitationState::Withdrawn).await?;
    }
    Ok(())
}

/// A seat that its holder gives up is the company's again, while it may still name somebody; says whether it is.
pub(crate) async fn take_back(tx: &mut Tx, ctx: &Ctx, seat: &Enrolment) -> store::Result<bool> {
    let Some(id) = &seat.group else { return Ok(false) };
    let Some(mut group) = rows::group(tx, ctx, id).await? else { return Ok(false) };
    if group.names_until <= ctx.now {
        return Ok(false);
    }
    group.seats_open += 1;
    rows::set_seats(tx, ctx, &group).await?;
    mails::seat_back(tx, ctx, seat, &group).await?;
    Ok(true)
}

/// Time or place have changed: companies that may still give names do so until the new moment, and are told.
pub(crate) async fn follow_plan(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
    let names_until = terms.names_until(&edition.plan, ctx.now);
    for mut group in rows::of_edition(tx, ctx, &edition.id).await? {
        if group.names_until <= ctx.now || group.seats == 0 {
            continue;
        }
        if group.names_until != names_until {
            group.names_until = names_until;
            rows::set_names_until(tx, ctx, &group).await?;
            store::jobs::enqueue(tx, ctx, jobs::RELEASE_UNNAMED, &group.id, names_until).await?;
        }
        mails::plan_changed(tx, ctx, edition, &group).await?;
    }
    Ok(())
}

/// The edition is cancelled: seats without a name are given up, whoever booked them is told.
pub(crate) async fn cancel_all(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    for mut group in rows::of_edition(tx, ctx, &edition.id).await? {
        end_invitations(tx, ctx, &group).await?;
        let count = group.seats_open;
        group.seats -= count;
        group.seats_open = 0;
        rows::set_seats(tx, ctx, &group).await?;
        enrolment::rows::give_back_seats(tx, ctx, &edition.id, count).await?;
        mails::cancelled(tx, ctx, edition, &group).await?;
    }
    Ok(())
}
