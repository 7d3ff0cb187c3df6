//! Calendar files (RFC 5545) of editions and bookings.

use crate::edition::{Edition, Session};
use crate::micro_stage::MicroStage;
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use kernel::{Ctx, EditionId, Timestamp};

/// A moment in UTC as calendars write it.
pub(super) fn utc(moment: Timestamp) -> String {
    moment.in_zone(&kernel::Zone::rome()).timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// By what a calendar knows a date of an edition again: the first date, the second …
pub(super) fn uid(ctx: &Ctx, edition: &EditionId, number: usize) -> String {
    if number == 1 {
        format!("{edition}@{}", ctx.network)
    } else {
        format!("{edition}-{number}@{}", ctx.network)
    }
}

/// An event for each date.
fn events(ctx: &Ctx, stage: &MicroStage, edition: &Edition, location: &str) -> Vec<Event> {
    let dates = (1..).zip(edition.plan.dates());
    dates
        .map(|(number, date): (usize, Session)| {
            let mut event = Event::new();
            event
                .uid(&uid(ctx, &edition.id, number))
                .summary(&stage.offer.title)
                .description(&stage.offer.description)
                .location(location)
                .status(EventStatus::Confirmed)
                .add_property("DTSTAMP", utc(ctx.now))
                // A later file of the same date takes the place of the earlier one.
                .add_property("SEQUENCE", (ctx.now.seconds() / 60).to_string())
                .append_property(Property::new("DTSTART", utc(date.starts_at)))
                .append_property(Property::new("DTEND", utc(date.ends_at)))
                .done()
        })
        .collect()
}

fn file(events: Vec<Event>) -> String {
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", "PUBLISH"));
    for event in events {
        calendar.push(event);
    }
    calendar.done().to_string()
}

/// The calendar file of an edition, for everybody: without the address of an online room.
pub(crate) fn edition(ctx: &Ctx, stage: &MicroStage, run: &Edition) -> String {
    file(events(ctx, stage, run, &run.plan.address()))
}

/// The calendar file of a booking, for whoever has the seat: with the address of an online room.
pub(crate) fn booking(ctx: &Ctx, stage: &MicroStage, run: &Edition) -> String {
    let plan = &run.plan;
    let location = plan.whereabouts();
    file(events(ctx, stage, run, &location))
}
