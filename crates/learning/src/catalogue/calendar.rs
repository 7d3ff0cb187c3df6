//! Calendar files (RFC 5545) of editions and bookings.

use crate::edition::Edition;
use crate::enrolment::mails::join;
use crate::micro_stage::MicroStage;
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use kernel::{Ctx, Timestamp};

/// A moment in UTC as calendars write it.
fn utc(moment: Timestamp) -> String {
    moment.in_zone(&kernel::Zone::rome()).timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn event(ctx: &Ctx, stage: &MicroStage, edition: &Edition, location: &str) -> Event {
    let plan = &edition.plan;
    Event::new()
        .uid(&format!("{}@{}", edition.id, ctx.network))
        .summary(&stage.offer.title)
        .description(&stage.offer.description)
        .location(location)
        .status(EventStatus::Confirmed)
        .add_property("DTSTAMP", utc(ctx.now))
        .append_property(Property::new("DTSTART", utc(plan.starts_at)))
        .append_property(Property::new("DTEND", utc(plan.ends_at)))
        .done()
}

fn file(event: Event) -> String {
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", "PUBLISH"));
    calendar.push(event).done().to_string()
}

/// The calendar file of an edition, for everybody: without the address of an online room.
pub(crate) fn edition(ctx: &Ctx, stage: &MicroStage, run: &Edition) -> String {
    file(event(ctx, stage, run, &join(&run.plan.venue, &run.plan.place)))
}

/// The calendar file of a booking, for whoever has the seat: with the address of an online room.
pub(crate) fn booking(ctx: &Ctx, stage: &MicroStage, run: &Edition) -> String {
    let plan = &run.plan;
    let location = if plan.place.is_empty() { plan.link.clone() } else { join(&plan.venue, &plan.place) };
    file(event(ctx, stage, run, &location))
}
