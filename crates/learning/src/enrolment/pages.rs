//! Pages of learners: booking, and everything that is theirs.

use super::door::is_time_to_come;
use super::model::{Enrolment, EnrolmentState};
use crate::booking_terms::{self, Terms};
use crate::edition::Edition;
use crate::impact::{Ask, ask_link};
use crate::micro_stage::MicroStage;
use crate::show;
use crate::submission::{SubmissionState, state_pill};
use kernel::{Problem, SubmissionId, Timestamp};
use web::components::{
    Button, Card, Form, FormState, Icon, Tone, callout, card_grid, empty_state, figure, link_button, pill,
    post_button, section,
};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// What the booking page shows.
pub(super) struct Booking {
    /// The offer.
    pub(super) stage: MicroStage,
    /// The edition.
    pub(super) edition: Edition,
    /// By which terms its provider gives seats away.
    pub(super) terms: Terms,
    /// How many wait already.
    pub(super) waiting: i64,
    /// What else the learner has at that time.
    pub(super) overlap: Option<String>,
    /// Whether the visitor may book for a company, too.
    pub(super) for_companies: bool,
}

/// The page on which a seat is booked.
pub(super) fn book(page: &Page, booking: &Booking, typed: &FormState) -> Frame {
    let (stage, edition) = (&booking.stage, &booking.edition);
    let form = Form::new(page, format!("/editions/{}/book", edition.id), typed);
    let is_free = edition.seats_left() > 0;
    let fields = html! {
        @if let Some(title) = &booking.overlap {
            (callout(page, Tone::Warning, html! { p { (page.t_with("learning-overlaps", &[("title", title.into())])) } }))
            (form.checkbox("despite_overlap", page.t("learning-despite-overlap")))
        }
        (form.buttons(page.t(if is_free { "learning-book" } else { "learning-join-waitlist" }), Some(&format!("/catalogue/{}", stage.id))))
    };
    let place = [("position", (booking.waiting + 1).into()), ("hours", booking.terms.accept_hours.into())];
    let body = html! {
        (show::edition_facts(page, edition))
        (show::dates(page, &edition.plan))
        (show::facts(&[(Icon::Clock, show::plan_duration(page, &edition.plan)), (Icon::Information, show::price(page, &stage.offer))]))
        @if is_free {
            p { (page.t_with("learning-seats-left", &[("count", edition.seats_left().into())])) }
        } @else {
            (callout(page, Tone::Information, html! { p { (page.t_with("learning-would-wait", &place)) } }))
        }
        (booking_terms::told(page, &booking.terms, &edition.plan))
        (form.post(fields))
        @if booking.for_companies {
            p { a href={ "/editions/" (edition.id) "/book-group" } { (page.t("learning-company-book-title")) } }
        }
    };
    let title = page.t_with("learning-book-title", &[("title", stage.offer.title.as_str().into())]);
    Frame::new(title, body)
        .crumb(page.t("learning-catalogue-title"), "/catalogue")
        .crumb(&stage.offer.title, format!("/catalogue/{}", stage.id))
        .narrow()
}

/// One seat of a learner, with what they need to know of it.
pub(super) struct Seat {
    /// The seat.
    pub(super) enrolment: Enrolment,
    /// Title of the offer.
    pub(super) title: String,
    /// The offer.
    pub(super) stage: kernel::MicroStageId,
    /// The edition.
    pub(super) edition: Edition,
    /// The position on the waitlist, when it waits.
    pub(super) position: i64,
    /// Whether, at the door, somebody who waits gets the seat of whoever does not come.
    pub(super) fills_empty_seats: bool,
    /// The latest work handed in from it.
    pub(super) work: Option<Work>,
    /// What is asked of it just now.
    pub(super) ask: Option<Ask>,
}

/// Work as the learner's page shows it.
pub(super) struct Work {
    /// The submission.
    pub(super) id: SubmissionId,
    /// Where it stands.
    pub(super) state: SubmissionState,
    /// Until when a revision can be handed in.
    pub(super) deadline: Option<Timestamp>,
}

impl Seat {
    /// Whether something is to be done: accept, or work on the challenge.
    fn asks_for_something(&self) -> bool {
        match (self.enrolment.state, &self.work) {
            (EnrolmentState::Offered, _) | (EnrolmentState::Attended, None) => true,
            (EnrolmentState::Confirmed | EnrolmentState::Attended, Some(work)) => {
                matches!(work.state, SubmissionState::Draft | SubmissionState::ToRevise)
            }
            _ => false,
        }
    }

    fn is_ahead(&self) -> bool {
        matches!(self.enrolment.state, EnrolmentState::Confirmed | EnrolmentState::Waitlisted)
            && self.work.is_none()
    }
}

/// The learner's own page.
pub(super) fn mine(page: &Page, seats: &[Seat], for_companies: bool) -> Frame {
    let companies = html! {
        @if for_companies { a .button.secondary href="/learning/groups" { (page.t("learning-companies-title")) } }
    };
    let frame = |body| {
        Frame::new(page.t("learning-mine-title"), body)
            .lead(page.t("learning-mine-lead"))
            .actions(companies.clone())
    };
    if seats.is_empty() {
        let (title, text) = (page.t("learning-mine-empty"), page.t("learning-mine-empty-text"));
        return frame(empty_state(&title, &text, Some((&page.t("learning-to-catalogue"), "/catalogue"))));
    }
    let cards = |which: &dyn Fn(&Seat) -> bool| -> Vec<Card> {
        seats.iter().filter(|seat| which(seat)).map(|seat| card(page, seat)).collect()
    };
    let next = cards(&Seat::asks_for_something);
    let ahead = cards(&|seat| seat.is_ahead() && !seat.asks_for_something());
    let rest = cards(&|seat| !seat.is_ahead() && !seat.asks_for_something());
    frame(html! {
        (group(page, "learning-mine-next", &next))
        (group(page, "learning-mine-ahead", &ahead))
        (group(page, "learning-mine-rest", &rest))
        p { (link_button("/catalogue", &page.t("learning-to-catalogue"))) }
        p { a href="/recognition" { (page.t("learning-recognition-mine")) } }
    })
}

fn group(page: &Page, key: &str, cards: &[Card]) -> Markup {
    if cards.is_empty() {
        html! {}
    } else {
        section(&page.t(key), card_grid(3, cards))
    }
}

fn card(page: &Page, seat: &Seat) -> Card {
    Card::new(&seat.title)
        .href(format!("/catalogue/{}", seat.stage))
        .pills(html! { (seat_pill(page, seat)) @if let Some(work) = &seat.work { " " (state_pill(page, work.state)) } })
        .fact(Icon::Calendar, show::span(page, &seat.edition.plan))
        .fact(Icon::Place, show::place(page, &seat.edition.plan))
        .footer(footer(page, seat))
}

fn seat_pill(page: &Page, seat: &Seat) -> Markup {
    let tone = match seat.enrolment.state {
        EnrolmentState::Confirmed | EnrolmentState::Attended => Tone::Success,
        EnrolmentState::Waitlisted => Tone::Information,
        EnrolmentState::Offered => Tone::Warning,
        EnrolmentState::Absent
        | EnrolmentState::Cancelled
        | EnrolmentState::Expired
        | EnrolmentState::Released => Tone::Neutral,
    };
    if seat.enrolment.state == EnrolmentState::Waitlisted {
        let position = [("position", seat.position.into())];
        return pill(tone, &page.t_with("learning-waitlist-position", &position));
    }
    pill(tone, &page.t(&format!("learning-seat-{}", seat.enrolment.state.key())))
}

fn footer(page: &Page, seat: &Seat) -> Markup {
    let address = format!("/learning/seats/{}", seat.enrolment.id);
    let give_up = ("learning-give-up", format!("{address}/cancel"));
    html! {
        @match seat.enrolment.state {
            EnrolmentState::Offered => {
                @if let Some(deadline) = seat.enrolment.accept_by {
                    p { (page.t_with("learning-accept-by", &[("deadline", page.date_time(deadline).into())])) }
                }
                (post_button(page, &format!("{address}/accept"), &Button::new(page.t("learning-accept-seat")).about(&seat.title)))
                (links(page, seat, vec![give_up]))
            }
            EnrolmentState::Confirmed => {
                @if !seat.edition.plan.link.is_empty() {
                    p { a href=(seat.edition.plan.link) rel="noopener noreferrer" { (page.t("learning-online-room")) } }
                }
                (challenge(page, seat, &address))
                (links(page, seat, vec![
                    room(seat),
                    ticket_of(&address),
                    ("learning-calendar-file", format!("{address}/calendar.ics")),
                    ("learning-change-seat", format!("{address}/change")),
                    give_up,
                ]))
            }
            EnrolmentState::Waitlisted => {
                (here(page, seat, &address))
                (links(page, seat, vec![give_up]))
            }
            EnrolmentState::Attended => {
                (challenge(page, seat, &address))
                (links(page, seat, vec![room(seat)]))
            }
            EnrolmentState::Released => {
                p .hint { (page.t("learning-released-text")) }
                @if page.now <= seat.edition.plan.ends_at { (links(page, seat, vec![ticket_of(&address)])) }
            }
            EnrolmentState::Absent | EnrolmentState::Cancelled | EnrolmentState::Expired => {}
        }
        @if let Some(ask) = seat.ask { (ask_link(page, &seat.enrolment.id, ask, &seat.title)) }
    }
}

/// What a link says, and where it leads.
type Link = (&'static str, String);

fn ticket_of(address: &str) -> Link {
    ("learning-ticket", format!("{address}/ticket"))
}

fn room(seat: &Seat) -> Link {
    ("learning-meeting-title", format!("/rooms/{}", seat.edition.id))
}

/// What else can be done with a seat, below what is to be done now.
fn links(page: &Page, seat: &Seat, links: Vec<Link>) -> Markup {
    html! {
        ul .card-links { @for (key, href) in links {
            li { a href=(href) { (page.t(key)) span .visually-hidden { " " (seat.title) } } }
        } }
    }
}

/// Whoever waits can say that they have come, when it is time.
fn here(page: &Page, seat: &Seat, address: &str) -> Markup {
    let why = if seat.fills_empty_seats { "learning-here-text" } else { "learning-here-text-free" };
    html! {
        @if seat.enrolment.here_at.is_some() {
            p .hint { (page.t("learning-here-noted")) }
        } @else if is_time_to_come(&seat.edition, page.now) {
            p .hint { (page.t(why)) }
            (post_button(page, &format!("{address}/here"), &Button::new(page.t("learning-here")).about(&seat.title)))
        }
    }
}

fn challenge(page: &Page, seat: &Seat, address: &str) -> Markup {
    html! {
        @match &seat.work {
            Some(work) if work.state == SubmissionState::ToRevise => {
                @if let Some(deadline) = work.deadline {
                    p { (page.t_with("learning-revise-by", &[("deadline", page.date_time(deadline).into())])) }
                }
                p { a href={ "/submissions/" (work.id) } { (page.t("learning-read-feedback")) span .visually-hidden { " " (seat.title) } } }
            }
            Some(work) => p { a href={ "/submissions/" (work.id) } { (page.t(open_words(work.state))) span .visually-hidden { " " (seat.title) } } },
            None => (post_button(page, &format!("{address}/submission"), &Button::new(page.t("learning-open-challenge")).about(&seat.title))),
        }
    }
}

const fn open_words(state: SubmissionState) -> &'static str {
    match state {
        SubmissionState::Draft => "learning-continue-challenge",
        _ => "learning-see-submission",
    }
}

/// What the learner shows at the door.
pub(super) fn ticket(page: &Page, seat: &Enrolment, run: &Edition, title: &str, qr: &str) -> Frame {
    let body = html! {
        (show::edition_facts(page, run))
        (show::dates(page, &run.plan))
        p { (page.t("learning-ticket-text")) }
        (figure(qr, &page.t("learning-ticket-qr"), None))
        p { (page.t("learning-check-in-code")) ": " strong { code { (crate::attendance::code(&seat.id)) } } }
    };
    Frame::new(page.t("learning-ticket"), body)
        .lead(title)
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

/// What is said after booking.
pub(super) fn booked(booked: &super::Booked) -> Problem {
    match booked {
        super::Booked::Seat(_) => Problem::new("learning-booked"),
        super::Booked::Waitlist { position, .. } => {
            Problem::new("learning-waitlisted").with("position", position.to_string())
        }
    }
}
