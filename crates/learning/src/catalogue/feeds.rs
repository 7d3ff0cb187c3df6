//! A search to be followed: as an Atom feed (RFC 4287) and as a calendar (RFC 5545) of everything that is found.

use super::calendar::{uid, utc};
use super::listed::{Listed, Run};
use crate::edition::Session;
use icalendar::{Calendar, Component as _, Event, EventLike as _, EventStatus, Property};
use kernel::{Ctx, Timestamp};
use std::fmt::Write as _;
use std::sync::Arc;
use web::Page;

/// Offers in a feed, at most.
pub(super) const MOST: usize = 100;

/// A text inside of XML.
fn escaped(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || *c == '\n').fold(String::new(), |mut out, character| {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
        out
    })
}

/// The feed of what a search finds; `address` is the page of the search.
pub(super) fn atom(page: &Page, address: &str, offers: &[Arc<Listed>]) -> String {
    let newest = offers.iter().map(|offer| offer.news_at()).max();
    let updated = newest.map_or(page.now, Timestamp::from_microseconds).to_rfc3339();
    let (address, title) = (escaped(&page.absolute(address)), escaped(&page.t("learning-catalogue-title")));
    let mut feed = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <id>{address}</id>\n<title>{title} · {}</title>\n<updated>{updated}</updated>\n<link href=\"{address}\"/>\n",
        page.lang.tag(),
        escaped(&page.network.name),
    );
    for offer in offers {
        entry(page, offer, &mut feed);
    }
    feed + "</feed>\n"
}

fn entry(page: &Page, offer: &Listed, feed: &mut String) {
    let address = escaped(&page.absolute(&format!("/catalogue/{}", offer.id)));
    let changed = Timestamp::from_microseconds(offer.news_at()).to_rfc3339();
    let _ = write!(
        feed,
        "<entry>\n<id>{address}</id>\n<title>{}</title>\n<updated>{changed}</updated>\n<link href=\"{address}\"/>\n\
         <author><name>{}</name></author>\n<summary>{}</summary>\n</entry>\n",
        escaped(&offer.title),
        escaped(&offer.organisation_name),
        escaped(&summary(page, offer)),
    );
}

fn summary(page: &Page, offer: &Listed) -> String {
    let (length, price) = (page.duration(offer.minutes), page.money(offer.price));
    let next = offer.next(page.now).map(|run| {
        let place = if run.place.is_empty() { page.t("learning-online") } else { run.place.to_string() };
        format!("{} · {place} · ", page.date_time(run.starts_at))
    });
    format!("{}{length} · {price}", next.unwrap_or_default())
}

/// The calendar of every edition that is found and still lies ahead.
pub(super) fn calendar(page: &Page, ctx: &Ctx, offers: &[Arc<Listed>]) -> String {
    let mut calendar = Calendar::new();
    calendar.append_property(("METHOD", "PUBLISH"));
    calendar.append_property(("X-WR-CALNAME", page.network.name.as_str()));
    for offer in offers {
        let ahead = offer.runs.iter().filter(|run| run.state.is_ahead() && run.starts_at > ctx.now);
        for event in ahead.flat_map(|run| events(page, ctx, offer, run)) {
            calendar.push(event);
        }
    }
    calendar.done().to_string()
}

/// An event for each date of an edition.
fn events(page: &Page, ctx: &Ctx, offer: &Listed, run: &Run) -> Vec<Event> {
    let place = if run.place.is_empty() { page.t("learning-online") } else { run.place.to_string() };
    let event = |(number, date): (usize, Session)| {
        Event::new()
            .uid(&uid(ctx, &run.id, number))
            .summary(&offer.title)
            .description(&offer.organisation_name)
            .location(&place)
            .url(&page.absolute(&format!("/catalogue/{}", offer.id)))
            .status(EventStatus::Confirmed)
            .add_property("DTSTAMP", utc(ctx.now))
            .append_property(Property::new("DTSTART", utc(date.starts_at)))
            .append_property(Property::new("DTEND", utc(date.ends_at)))
            .done()
    };
    (1..).zip(run.dates()).map(event).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_leaves_its_element() {
        assert_eq!(super::escaped("a<b & \"c\">\u{1}"), "a&lt;b &amp; &quot;c&quot;&gt;");
    }
}
